// The opening, minute by minute: one story on the demonstration, from the edition on the screen to its archive, walked by the
// people whose story it is. The stage has a journey of its own (stage.spec.mjs), because it wants a film.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SCREENS, accessible, launch, noComplaints, noHorizontalScroll, signIn, startDemo, withPage } from './harness.mjs';

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

const at = (path) => `${demo.url}/${demo.forum}${path}`;

/** Somebody of the public, with a page of their own. */
const anybody = (body, more = {}) => withPage(browser, { name: 'opening', ...more }, body);

/** Somebody signed in, with a page of their own. */
const as = (role, body, more = {}) =>
  withPage(browser, { name: `opening-${role}`, ...more }, async (page) => {
    await signIn(page, demo, demo.account(role), { language: 'en' });
    await body(page);
  });

/** What is asked of a page, on a desk and on a phone. */
async function look(page) {
  const here = page.viewportSize();
  for (const size of Object.values(SCREENS)) {
    await page.setViewportSize(size);
    await noHorizontalScroll(page);
    await accessible(page);
  }
  await page.setViewportSize(here);
  noComplaints(page);
}

/** Posts the form that holds a button, and waits for the answer. */
async function press(page, button) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await button.click();
  const status = (await answer).status();
  await page.waitForLoadState();
  assert.ok(status < 400, `${page.url()} answered ${status}: ${await page.locator('main').innerText()}`);
}

test('the edition on the screen: its figures say what they count, its words have pages', () =>
  anybody(async (page) => {
    await page.goto(at(''));
    const figure = page.locator('.figure', { has: page.locator('a[href*="/figures/guests-from-abroad"]') });
    const counted = await figure.locator('b').innerText();
    await figure.locator('a').click();
    assert.ok((await page.locator('main').innerText()).includes(counted), 'the figure is another one on its own page');
    await look(page);
    await page.goto(at('/tracks/carbon-neutrality'));
    assert.ok((await page.locator('main section').count()) >= 3, 'a word of the theme that hardly anything carries');
    await look(page);
    await page.goto(at('/countries'));
    await page.locator('main a[href*="/countries/"]').first().click();
    await look(page);
  }));

test('a quarter of an hour late: what follows moves, for everybody at once', async () => {
  let session;
  let before;
  await anybody(async (page) => {
    await page.goto(at('/programme'));
    session = new URL(await page.locator('h3 a[href*="/programme/"]').first().getAttribute('href'), demo.url).pathname;
    await page.goto(demo.url + session);
    before = await page.locator('main').innerText();
    assert.match(before, /09:10/);
    await look(page);
  });
  for (const kind of ['xml', 'json', 'ics', 'jsonld']) {
    const answer = await fetch(at(`/schedule.${kind}`));
    assert.equal(answer.status, 200, kind);
    assert.ok((await answer.text()).length > 1000, kind);
  }
  await as('secretariat', async (page) => {
    await page.goto(`${demo.url}${session}/order`);
    const late = page.locator('li', { hasText: '09:30' }).locator('form').first();
    await late.locator('input[name=minutes]').fill('15');
    await press(page, late.locator('button:not([name])').first());
    noComplaints(page);
  });
  await anybody(async (page) => {
    await page.goto(demo.url + session);
    const now = await page.locator('main').innerText();
    // The address comes from afar and keeps its time; the talk after it and the film after that do not.
    assert.match(now, /09:10/);
    assert.match(now, /09:45/, 'the talk is not shown a quarter of an hour later');
    assert.match(now, /10:10/, 'what follows did not move');
    assert.notEqual(now, before);
  });
});

test('a number for the coffee robot: taken on a phone, called at the stand, told at once', async () => {
  await anybody(
    async (phone) => {
      await phone.goto(at('/exhibition/demonstrations'));
      const hrefs = await phone
        .locator('main a[href*="/exhibition/demonstrations/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      let taken = false;
      for (const href of hrefs) {
        await phone.goto(demo.url + href);
        const take = phone.locator('main form button.big');
        if ((await take.count()) === 0) continue;
        await press(phone, take);
        taken = true;
        break;
      }
      assert.ok(taken, 'no live demonstration gives numbers');
      const number = Number(await phone.locator('h1 b').innerText());
      assert.ok(number > 0);
      await look(phone);
      const mine = phone.url();
      await phone.reload();
      assert.equal(Number(await phone.locator('h1 b').innerText()), number, 'a number is lost by a reload');
      assert.equal(phone.url(), mine);
    },
    { screen: 'phone' },
  );
});

test('a result is released; what is under embargo is for accredited press only', async () => {
  let early;
  await as('press', async (page) => {
    await page.goto(at('/press/room'));
    early = await page.locator('main a[href*="/releases/"]').first();
    const [title, href] = [await early.innerText(), await early.getAttribute('href')];
    await page.goto(demo.url + href);
    assert.equal(await page.locator('h1').count(), 1);
    noComplaints(page);
    early = { title, href };
  });
  await anybody(async (page) => {
    for (const path of ['/releases', '/press', '']) {
      await page.goto(at(path));
      assert.ok(!(await page.content()).includes(early.title), `${path} tells what is under embargo`);
    }
    assert.equal((await fetch(demo.url + early.href)).status, 404);
    await page.goto(at('/releases'));
    await page.locator('main a[href*="/releases/"]').first().click();
    await look(page);
  });
});

test('a common challenge, technology for good, a declaration: read by everybody, commented on by name', async () => {
  await anybody(async (page) => {
    for (const list of ['challenges', 'questionnaires', 'declarations']) {
      await page.goto(at(`/${list}`));
      await look(page);
    }
  });
  await as('participant', async (page) => {
    await page.goto(at('/declarations'));
    await page.locator('main a[href*="/declarations/"]').first().click();
    const comment = page.locator('main a[href*="/comment?paragraph="]').first();
    await comment.click();
    await page.locator('main textarea').first().fill('The third paragraph should name who measures it.');
    await press(page, page.locator('main form button.button').first());
    noComplaints(page);
  });
});

test('interest in an offer goes to a conversation of two parties, and to nobody else', async () => {
  let conversation;
  await as('participant', async (page) => {
    await page.goto(at('/exchange'));
    const offers = await page
      .locator('main .list a[href^="/offers/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href').split('?')[0]));
    for (const offer of offers) {
      await page.goto(demo.url + offer);
      const door = page.locator('main a[href*="/deals/ask"]');
      if ((await door.count()) === 0) continue;
      await door.first().click();
      const openly = page.locator('input[name=how][value=openly]');
      if ((await openly.count()) === 0) continue;
      await openly.check();
      await page.locator('textarea[name=message]').fill('Could this run on a ship? We would like to try it.');
      await press(page, page.locator('main form button.button').first());
      break;
    }
    await page.goto(`${demo.url}/my/cases`);
    conversation = await page.locator('main a[href*="/deals/"]').first().getAttribute('href');
    await page.goto(demo.url + conversation);
    await look(page);
  });
  assert.ok([303, 404].includes((await fetch(demo.url + conversation, { redirect: 'manual' })).status));
  await as('delegation', async (page) => {
    const answer = await page.goto(demo.url + conversation);
    assert.equal(answer.status(), 404, 'a third party reads a conversation of two');
  });
  await anybody(async (page) => {
    await page.goto(at('/deals'));
    await look(page);
    await page.goto(at('/signings'));
    await look(page);
  });
});

test('the zone grows by 34 % on one basis and by another figure on another, and says why', () =>
  anybody(async (page) => {
    await page.goto(at('/zone'));
    await page.locator('main a[href*="/zone/"]').first().click();
    const release = page.locator('main a[href*="/releases/"]').first();
    if ((await release.count()) > 0) await release.click();
    const text = await page.locator('main').innerText();
    assert.match(text, /34\.00/);
    assert.match(text, /41\.20/);
    await look(page);
  }));

test('an article is checked against the record', () =>
  as('secretariat', async (page) => {
    await page.goto(at('/press/checks'));
    const article = [
      'The forum opened by the harbour on Friday and lasts five days.',
      'It brings together 900 foreign guests from 40 countries, and 500 companies show their newest projects in its halls.',
      'Share this story',
    ].join('\n\n');
    await page.locator('main form textarea').first().fill(article);
    const title = page.locator('main form input[name=title]');
    if ((await title.count()) > 0) await title.fill('A report of the opening');
    await press(page, page.locator('main form button.button').first());
    const rows = page.locator('main table tbody tr');
    assert.ok((await rows.count()) >= 2, 'no figure of the article was found');
    noComplaints(page);
  }));

test('what remains: under way, over, in the archive; the figures stand still and comments close', async () => {
  const front = async () => {
    let text;
    await anybody(async (page) => {
      await page.goto(at(''));
      text = await page.locator('main').innerText();
      await look(page);
    });
    return text;
  };
  const texts = [await front()];
  await as('secretariat', async (page) => {
    for (const state of ['running', 'closed', 'archived']) {
      await page.goto(at('/settings'));
      const move = page.locator(`main form button[name=state][value=${state}], main form:has(input[name=state][value=${state}]) button`);
      await press(page, move.first());
      texts.push(await front());
    }
  });
  assert.equal(new Set(texts).size, 4, 'two states of the edition look alike');
  assert.match(texts[3], /Archived/);
  for (const path of ['/programme', '/exhibition', '/releases', '/challenges', '/deals', '/figures', '/stage']) {
    assert.equal((await fetch(at(path))).status, 200, `${path} is not readable in the archive`);
  }
  await anybody(async (page) => {
    await page.goto(at('/press/comments'));
    assert.equal(await page.locator('main form textarea').count(), 0, 'the archive still takes comments');
  });
});
