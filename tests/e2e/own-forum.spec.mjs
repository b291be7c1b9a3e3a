// A forum of one's own, from `init` to the calendar: people and offers are imported from files, a guest finds an imported
// offer suggested with reasons and asks for a meeting about it, the other side accepts, the secretariat sets hours and
// tables, plans and publishes; the meeting is in both agendas and in both feeds. In English and in Arabic, on a desktop and
// on a phone. Where EXEDRA_DATA names real lists of offers, these are imported too.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { accessible, launch, noComplaints, noHorizontalScroll, run, serve, signIn, speaks, withPage } from './harness.mjs';

const WALKS = [
  { language: 'en', screen: 'desktop', guest: 'Ben Dufour' },
  { language: 'en', screen: 'phone', guest: 'Cara Lindqvist' },
  { language: 'ar', screen: 'desktop', guest: 'Dina Haddad' },
  { language: 'ar', screen: 'phone', guest: 'Emil Novak' },
];
const HOST = 'Ada Marsh';
const SECRETARY = { role: 'secretariat', email: 'sekretariat@own.example', password: 'nine-quiet-harbours' };

const mail = (name) => `${name.split(' ')[0].toLowerCase()}@own.example`;

/** Offers as the real lists have them: other names for fields, dates in words, patents in a cell, odd characters. */
const OFFERS = [
  ['Ceramic pump for cold seawater', 'A pump of silicon carbide ceramic moves cold seawater without wear.', '11,069,334'],
  ['Membrane that keeps “lithium” back', 'A polymer membrane recovers lithium from brine; it needs no heat.', ''],
  ['Wheel, with <b>spokes</b> & hub', 'A wheel of flax fibre for light vehicles.', '10,123,456'],
].map(([name, text, patents], at) => ({
  ip_name: name,
  ip_number: `2031-${at + 1}`,
  published_date: 'Jun 20th, 2024',
  ip_description: `<p>${text}</p>`,
  patents,
  page_url: `https://offers.example/${at + 1}`,
}));

let folder;
let server;
let browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'exedra-own-'));
  const data = join(folder, 'data');
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const forum = ['--forum', 'own', '--name', 'Own Forum', '--from', '2031-05-05', '--to', '2031-05-06'];
  run(data, ['init', ...forum, '--zone', 'Asia/Shanghai', '--email', SECRETARY.email, '--password-stdin'], SECRETARY.password);
  const people = [HOST, ...WALKS.map(({ guest }) => guest)];
  const rows = people.map((name) => `${name},${name},${mail(name)},${name === HOST ? 'Own University' : 'Guest House'}`);
  run(data, ['import', 'people', file('people.csv', `native_name,latin_name,email,organisation\n${rows.join('\n')}\n`), '--forum', 'own']);
  const offers = file('own_raw.json', JSON.stringify(OFFERS));
  const listed = ['--forum', 'own', '--already-public'];
  const report = JSON.parse(
    run(data, ['import', 'offers', offers, ...listed, '--owner', 'Own University', '--contact', mail(HOST), '--json']),
  );
  assert.deepEqual([report.created, report.rejected.length], [OFFERS.length, 0]);
  const real = process.env.EXEDRA_DATA && join(process.env.EXEDRA_DATA, 'offers');
  if (real && existsSync(real)) {
    const files = readdirSync(real).filter((name) => /\.(json|csv)$/.test(name));
    const all = JSON.parse(run(data, ['import', 'offers', ...files.map((name) => join(real, name)), ...listed, '--json']));
    assert.ok(all.created > 0, 'nothing came of the real lists');
  }
  server = await serve(data);
  browser = await launch();
  await prepare(people);
});

after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Cookies of people who signed in with a code. */
const cookies = {};

/** The secretariat opens hours and tables and tells everybody a code; everybody signs in with it and agrees to take part. */
async function prepare(people) {
  await withPage(browser, { name: 'own-prepare' }, async (page) => {
    await signIn(page, server, SECRETARY);
    await page.goto(`${server.url}/own/meetings/setup`);
    for (const box of await page.locator('form:has(input[value=hours]) input[name=days]').all()) await box.check();
    await page.locator('form:has(input[value=hours]) button').click();
    await page.waitForLoadState();
    await page.locator('input[name=tables]').fill('4');
    await page.locator('form:has(input[value=places]) button').click();
    await page.waitForLoadState();
    for (const name of people) {
      await page.goto(`${server.url}/own/help-desk?q=${encodeURIComponent(name)}`);
      await page.locator('button[value=account]').click();
      const code = await page.locator('[role=status] .figure b').innerText();
      await withPage(browser, { name: 'own-code' }, async (own) => {
        await own.goto(`${server.url}/account/sign-in`);
        const form = own.locator('form', { has: own.locator('input[name=code]') });
        await form.locator('input[name=email]').fill(mail(name));
        await form.locator('input[name=code]').fill(code.replaceAll(/\s/g, ''));
        await form.locator('button').click();
        await own.waitForURL(/\/my/);
        for (const kind of ['listed', 'matched', 'contacted']) {
          await own.goto(`${server.url}/my/consents`);
          await own.locator(`form:has(input[value=${kind}]) button[value=give]`).click();
          await own.waitForLoadState();
        }
        cookies[name] = await own.context().cookies();
      });
    }
  });
}

async function look(page, language) {
  await speaks(page, language);
  await accessible(page);
  await noHorizontalScroll(page);
  noComplaints(page);
}

/** Somebody signed in, with a page of their own. */
function as(name, { language, screen }, body) {
  return withPage(browser, { name: `own-${name}`, language, screen }, async (page) => {
    const go = (path) => page.goto(`${server.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    if (name === SECRETARY.role) await signIn(page, server, SECRETARY, { language });
    else await page.context().addCookies(cookies[name]);
    await body(page, go);
  });
}

for (const walk of WALKS) {
  const { language, screen, guest } = walk;
  test(`${guest} meets ${HOST} about an imported offer, in ${language}, on a ${screen}`, async () => {
    const message = `About your pump. ${language} ${screen}`;
    await as(guest, walk, async (page, go) => {
      await go('/own/exchange/suggestions?q=ceramic+pump+for+seawater');
      const suggestion = page.locator('main .list > li', { hasText: OFFERS[0].ip_name }).first();
      const reasons = suggestion.locator('.why li');
      assert.ok((await reasons.count()) > 0, 'a suggestion without a reason');
      assert.match(await reasons.first().innerText(), /\p{L}{2,}[\s\S]*\+\d/u);
      await look(page, language);
      await suggestion.locator('h3 a').click();
      await page.locator('h1', { hasText: OFFERS[0].ip_name }).waitFor();
      await look(page, language);
      await page.locator('aside a.button[href*="/meetings/ask"]').click();
      await page.locator('textarea[name=message]').fill(message);
      await page.locator('select[name=wish]').selectOption('want');
      await look(page, language);
      await page.locator('main form[action*="/ask"] button').click();
      await page.waitForURL(/\/own\/meetings/);
    });
    await as(HOST, walk, async (page, go) => {
      await go('/own/meetings');
      await look(page, language);
      await page.locator('li', { hasText: message }).locator('form:has(input[value=accept]) button').click();
      await page.waitForLoadState();
    });
    await as(SECRETARY.role, walk, async (page, go) => {
      await go('/own/meetings/setup');
      await look(page, language);
      await go('/own/meetings/plans');
      await page.locator('main form[method=post] button.button').first().click();
      const publish = page.locator('form[action*="/publish"] button');
      await publish.waitFor({ timeout: 90_000 });
      await look(page, language);
      await publish.click();
      await page.locator('main [role=status]').first().waitFor();
    });
    const numbers = [];
    for (const [name, other] of [[guest, HOST], [HOST, guest]]) {
      await as(name, walk, async (page, go) => {
        await go('/own/meetings/agenda');
        await look(page, language);
        assert.ok((await page.locator('main').innerText()).includes(other), `${other} is not in the agenda of ${name}`);
        await go('/own/meetings');
        if ((await page.locator('#calendar .code a').count()) === 0) {
          await page.locator('#calendar form button').click();
          await page.waitForLoadState();
          await go('/own/meetings');
        }
        const feed = await page.locator('#calendar .code a').getAttribute('href');
        const calendar = await (await fetch(feed.replace('webcal:', 'http:'))).text();
        const events = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
        const meeting = events.find((event) => event.includes('STATUS:CONFIRMED') && event.includes(other));
        assert.ok(meeting, `no confirmed meeting with ${other} in the calendar of ${name}`);
        assert.ok(meeting.includes(OFFERS[0].ip_name), 'the calendar does not say what it is about');
        numbers.push(/^UID:(.*)$/m.exec(meeting)[1].trim());
      });
    }
    assert.equal(numbers[0], numbers[1], 'one meeting, one number');
  });
}
