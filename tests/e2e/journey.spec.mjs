// The main job, walked by its people: a participant reads why something is suggested and asks for a meeting; the other side
// accepts; the secretariat plans and publishes; the meeting is in both agendas and in a calendar feed. In English and in
// Arabic, on a desktop and on a phone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, launch, noComplaints, noHorizontalScroll, signIn, speaks, startDemo, withPage } from './harness.mjs';

// Each walk has its own two people, because two people meet once.
const WALKS = [
  { language: 'en', screen: 'desktop', asks: 'participant', asked: 'exhibitor' },
  { language: 'en', screen: 'phone', asks: 'participant', asked: 'second-exhibitor' },
  { language: 'ar', screen: 'desktop', asks: 'second-exhibitor', asked: 'exhibitor' },
  { language: 'ar', screen: 'phone', asks: 'exhibitor', asked: 'transfer-officer' },
];

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

/** Looks at the page as everybody might. */
async function look(page, language) {
  await speaks(page, language);
  await accessible(page);
  await noHorizontalScroll(page);
  noComplaints(page);
}

/**
 * Somebody signed in, with a page of their own. Their browser asks for English; the language is chosen once, at the sign-in,
 * and from then on it is the one that the address of the page at hand carries: what a form or a redirect loses is lost.
 */
function as(role, { language, screen }, body) {
  return withPage(browser, { name: `journey-${role}`, language, screen, locale: 'en' }, async (page) => {
    const go = (path) => {
      const chosen = new URL(page.url()).searchParams.get('lang') ?? '';
      const query = `${path.includes('?') ? '&' : '?'}lang=${chosen}`;
      return page.goto(`${demo.url}${path.replace('{forum}', demo.forum)}${query}`);
    };
    await signIn(page, demo, demo.account(role), { language });
    await body(page, go);
  });
}

/** The person's id, which their data tells them. */
async function idOf(role, walk) {
  let id;
  await as(role, walk, async (page) => {
    const data = await page.evaluate(async () => (await fetch('/my/data')).json());
    id = (data.people ?? data.sections?.people)?.id;
  });
  assert.ok(id, `${role} finds no id in their data`);
  return id;
}

for (const walk of WALKS) {
  const { language, screen, asks, asked } = walk;
  test(`${asks} meets ${asked}, in ${language}, on a ${screen}`, async () => {
    const other = await idOf(asked, walk);
    const message = `Let us talk. ${language} ${screen} ${asks}`;

    await as(asks, walk, async (page, go) => {
      await go('/{forum}/exchange/suggestions');
      // Every suggestion says why, in words and in points.
      const suggestions = page.locator('main .list > li');
      assert.ok((await suggestions.count()) > 0, 'nothing is suggested');
      const reasons = suggestions.first().locator('.why li');
      assert.ok((await reasons.count()) > 0, 'a suggestion without a reason');
      assert.match(await reasons.first().innerText(), /\p{L}{2,}[\s\S]*\+\d/u);
      await look(page, language);
      // One click leads from the suggestion to the question.
      await suggestions.first().locator('a.button').first().click();
      await page.locator('textarea[name=message]').waitFor();
      await look(page, language);
      // This walk asks a person whose sign-in the demonstration tells.
      await go(`/{forum}/meetings/ask?person=${other}`);
      await page.locator('textarea[name=message]').fill(message);
      await page.locator('select[name=wish]').selectOption('want');
      await page.locator('main form[action*="/ask"] button').click();
      await page.waitForLoadState();
      await go('/{forum}/meetings');
      await look(page, language);
    });

    await as(asked, walk, async (page, go) => {
      await go('/{forum}/meetings');
      const request = page.locator('li', { hasText: message });
      await look(page, language);
      await request.locator('form:has(input[value=accept]) button').click();
      await page.waitForLoadState();
      await go('/{forum}/meetings');
      assert.equal(await page.locator('li', { hasText: message }).locator('input[value=accept]').count(), 0);
    });

    await as('secretariat', walk, async (page, go) => {
      await go('/{forum}/meetings/plans');
      await look(page, language);
      await page.locator('main form[method=post] button.button').first().click();
      // The page follows the job by itself until the plan can be published.
      const publish = page.locator('form[action*="/publish"] button');
      await publish.waitFor({ timeout: 90_000 });
      await look(page, language);
      await publish.click();
      await page.locator('main [role=status]').first().waitFor();
    });

    const names = {};
    const feeds = {};
    for (const role of [asks, asked]) {
      await as(role, walk, async (page, go) => {
        await go('/{forum}/meetings/agenda');
        await look(page, language);
        names[role] = await page.locator('main').innerText();
        // A calendar program subscribes to a secret address and finds what the page shows.
        await go('/{forum}/meetings');
        if ((await page.locator('#calendar .code a').count()) === 0) {
          await page.locator('#calendar form button').click();
          await page.waitForLoadState();
          await go('/{forum}/meetings');
        }
        const feed = await page.locator('#calendar .code a').getAttribute('href');
        const calendar = await (await fetch(feed.replace('webcal:', 'http:'))).text();
        assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
        feeds[role] = calendar.replaceAll('\r\n ', '');
      });
    }
    // Both agendas hold the meeting: each names the other.
    const me = await nameOf(asks, walk);
    const them = await nameOf(asked, walk);
    assert.ok(names[asks].includes(them), `${them} is not in the agenda of ${asks}`);
    assert.ok(names[asked].includes(me), `${me} is not in the agenda of ${asked}`);
    // So do both calendars, confirmed; and it is one meeting, whose number is the same in both.
    const numbers = [confirmed(feeds[asks], them), confirmed(feeds[asked], me)];
    assert.ok(numbers[0].length > 0, `no confirmed meeting with ${them} in the calendar of ${asks}`);
    assert.ok(numbers[0].some((uid) => numbers[1].includes(uid)), `the calendars of ${asks} and ${asked} share no meeting`);
  });
}

/** The numbers of the confirmed meetings of a calendar that name somebody. */
function confirmed(calendar, name) {
  const plain = calendar.replaceAll(/\\([,;\\])/g, '$1');
  const events = plain.split('BEGIN:VEVENT').slice(1);
  const fits = events.filter((event) => event.includes('STATUS:CONFIRMED') && event.includes(name));
  return fits.map((event) => /^UID:(.*)$/m.exec(event)?.[1].trim());
}

/** The name a person goes by. */
async function nameOf(role, walk) {
  let name;
  await as(role, walk, async (page) => {
    name = await page.evaluate(async () => (await (await fetch('/account/me')).json()).name);
  });
  return name;
}
