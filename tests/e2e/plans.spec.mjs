// A meeting of a plan is moved by a plain form, by keyboard and by drag; what stands in the way is told before, and a drop on
// it changes nothing; everything is taken back. The pages of a plan are looked at in both widths, in English and Arabic.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SCREENS, accessible, launch, noComplaints, noHorizontalScroll, screens, signIn, speaks, startDemo, withPage } from './harness.mjs';

let demo;
let browser;
before(async () => {
  demo = await startDemo({ seed: 2027, args: ['--small'] });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** The address of the newest plan in the list. */
async function newest(page) {
  await page.goto(`${demo.url}/${demo.forum}/meetings/plans`);
  return page.locator('table td a[href*="/meetings/plans/"]').first().getAttribute('href');
}

/** Signs in whoever plans. */
const secretary = (page) => signIn(page, demo, demo.account('secretariat'));

test('a meeting is moved by form, by keyboard and by drag, and all is taken back', () =>
  withPage(browser, { name: 'plan-by-hand' }, async (page) => {
    await secretary(page);
    let plan = await newest(page);
    // By form: the first slot in which nothing stands in the way. A published plan stays, a new one is made from it.
    await page.goto(`${demo.url}${plan}/timetable`);
    await page.locator('[data-board] td a').first().click();
    const open = () => page.locator('tr[data-slot]:not([data-told])', { hasNot: page.locator('strong') });
    await open().first().locator('input').check();
    await page.locator('fieldset.moves ~ p button, form section > p > button.button').first().click();
    await page.locator('.note[role=status]').first().waitFor();
    plan = new URL(page.url()).pathname.split('/meetings/').slice(0, 2).join('/meetings/');
    const changes = async () => {
      await page.goto(`${demo.url}${plan}/changes`);
      return page.locator('ol.things > li').count();
    };
    const before = await changes();
    // By keyboard: picked up with the space bar, carried to the next free cell of the same page, put down.
    await page.goto(`${demo.url}${plan}/timetable`);
    const held = page.locator('[data-board] td a');
    await held.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press(' ');
    await page.locator('[data-board] td.carried').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('[data-board] td.carried').count(), 0, 'let go');
    await page.keyboard.press(' ');
    // Along its own row nobody of the two has anything else: the first empty table there.
    const cells = await held.first().locator('xpath=ancestor::tr/td').all();
    const own = await held.first().locator('xpath=ancestor::td').evaluate((cell) => cell.cellIndex - 1);
    let to = own;
    while (++to < cells.length && (await cells[to].locator('a').count())) await page.keyboard.press('ArrowRight');
    assert.ok(to < cells.length, 'an empty table in the row');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/changed=1/);
    assert.equal(await changes(), before + 1);
    // By drag: onto another meeting nothing happens but a sentence.
    await page.goto(`${demo.url}${plan}/timetable`);
    const two = page.locator('[data-board] tr', { has: page.locator('td:nth-of-type(2) a') }).first().locator('td a');
    await two.nth(0).dragTo(two.nth(1));
    await page.locator('.warning[role=alert]').waitFor();
    await accessible(page);
    assert.equal(await changes(), before + 1, 'nothing was changed');
    // Onto an empty table it moves.
    await page.goto(`${demo.url}${plan}/timetable`);
    const row = page.locator('[data-board] tbody tr', { has: page.locator('td:not(:has(a))') }).filter({ has: page.locator('td a') }).first();
    await row.locator('td a').first().dragTo(row.locator('td:not(:has(a))').first());
    await page.waitForURL(/changed=1/);
    assert.equal(await changes(), before + 2);
    for (let left = before + 2; left > 0; left--) {
      await page.locator('form[action$="/changes"] button').click();
      await page.waitForURL(/undone=1/);
    }
    assert.equal(await page.locator('form[action$="/changes"]').count(), 0, 'nothing is left to take back');
    // The browser reports the answer to the drop that was refused.
    page.complaints = page.complaints.filter((line) => !line.includes('422'));
    noComplaints(page);
  }));

for (const language of ['en', 'ar']) {
  test(`the pages of a plan in ${language}`, () =>
    withPage(browser, { name: 'plan-pages', language }, async (page) => {
      await secretary(page);
      const plan = await newest(page);
      await page.goto(`${demo.url}${plan}/timetable`);
      const meeting = await page.locator('[data-board] td a').first().getAttribute('href');
      const id = plan.split('/').pop();
      const paths = [plan, `${plan}/timetable`, `${plan}/people`, `${plan}/satisfaction`, `${plan}/changes`, `${plan}/publish`, meeting];
      const list = plan.split('/').slice(0, -1).join('/');
      for (const path of [...paths, `${list}/versions`, `${list}/compare?a=${id}&b=${id}`]) {
        await page.goto(`${demo.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        await speaks(page, language);
        await screens(async (screen) => {
          await page.setViewportSize(SCREENS[screen]);
          await noHorizontalScroll(page);
          await accessible(page);
        });
      }
      noComplaints(page);
    }));
}

// The other pages of the section, each for whoever uses it.
const OTHERS = {
  secretariat: ['plans', 'policy', 'interpreters', 'closed', 'spare', 'assign', 'print?what=tables', 'door', 'where?q=a', 'figures'],
  participant: ['', 'day', 'free', 'availability', 'groups/new', 'agenda', 'print'],
};

for (const [role, pages] of Object.entries(OTHERS)) {
  for (const language of ['en', 'ar']) {
    test(`meetings of a ${role} in ${language}`, () =>
      withPage(browser, { name: `meetings-${role}`, language }, async (page) => {
        await signIn(page, demo, demo.account(role));
        for (const path of pages) {
          const came = await page.goto(
            `${demo.url}/${demo.forum}/meetings/${path}${path.includes('?') ? '&' : '?'}lang=${language}`.replace('/meetings/?', '/meetings?'),
          );
          assert.equal(came.status(), 200, path);
          await speaks(page, language);
          await screens(async (screen) => {
            await page.setViewportSize(SCREENS[screen]);
            await noHorizontalScroll(page);
            await accessible(page);
          });
        }
        noComplaints(page);
      }));
  }
}
