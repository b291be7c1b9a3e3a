// Takes the pictures of docs/tour.md from a fresh demonstration, so that they show what there is:
//   EXEDRA_BIN=target/release/exedra node tests/e2e/tour.mjs

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, signIn, startDemo, withPage } from './harness.mjs';

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** Follows the first link of the page that an address pattern names. */
async function follow(page, pattern) {
  const href = await page.locator(`main a[href*="${pattern}"]`).first().getAttribute('href');
  await page.goto(new URL(href, page.url()).href);
}

/** Each picture: its file, who looks, at which screen, and how to get there. */
const TOUR = [
  ['01-edition', null, 'desktop', async (page, at) => page.goto(at(''))],
  ['02-programme', null, 'desktop', async (page, at) => page.goto(at('/programme'))],
  [
    '03-stage',
    'secretariat',
    'desktop',
    async (page, at) => {
      await page.goto(at('/stage'));
      await follow(page, '/stage/');
      await page.goto(`${page.url().split('?')[0]}/manage`);
    },
  ],
  ['04-figures', null, 'desktop', async (page, at) => page.goto(at('/figures/guests-from-abroad'))],
  [
    '05-queue',
    null,
    'phone',
    async (page, at) => {
      await page.goto(at('/exhibition/demonstrations'));
      const hrefs = await page
        .locator('main a[href*="/exhibition/demonstrations/"]')
        .evaluateAll((links) => links.map((link) => link.href));
      for (const href of hrefs) {
        await page.goto(href);
        const take = page.locator('main form button.big');
        if ((await take.count()) === 0) continue;
        await take.click();
        await page.waitForLoadState();
        return;
      }
    },
  ],
  ['06-release', null, 'desktop', async (page, at) => (await page.goto(at('/releases')), follow(page, '/releases/'))],
  ['07-challenge', null, 'desktop', async (page, at) => (await page.goto(at('/challenges')), follow(page, '/challenges/'))],
  [
    '08-declaration',
    null,
    'desktop',
    async (page, at) => (await page.goto(at('/declarations')), follow(page, '/declarations/')),
  ],
  ['09-deals', null, 'desktop', async (page, at) => page.goto(at('/deals'))],
  [
    '10-ties',
    null,
    'desktop',
    async (page) => {
      await page.goto(`${demo.url}/organisations?kind=university`);
      const hrefs = await page.locator('main a[href^="/organisations/"]').evaluateAll((links) => links.map(({ href }) => href));
      let best = { ties: -1 };
      for (const href of new Set(hrefs.map((href) => href.split('?')[0]))) {
        await page.goto(`${href}/ties`);
        const ties = await page.locator('main tbody tr').count();
        if (ties > best.ties) best = { ties, url: page.url() };
      }
      await page.goto(best.url);
    },
  ],
  [
    '11-zone',
    null,
    'desktop',
    async (page, at) => {
      await page.goto(at('/zone'));
      await follow(page, '/zone/');
    },
  ],
  [
    '12-coverage',
    'secretariat',
    'desktop',
    async (page, at) => {
      await page.goto(at('/press/checks'));
      const article = [
        'The forum opened by the harbour on Friday and lasts five days.',
        'It brings together 900 foreign guests from 40 countries, and 500 companies show their newest projects in its halls.',
        'Share this story',
      ].join('\n\n');
      await page.locator('main form textarea').first().fill(article);
      const title = page.locator('main form input[name=title]');
      if ((await title.count()) > 0) await title.fill('A report of the opening');
      await page.locator('main form button.button').first().click();
      await page.waitForLoadState();
    },
  ],
  [
    '13-archive',
    'secretariat',
    'desktop',
    async (page, at) => {
      for (const state of ['running', 'closed', 'archived']) {
        await page.goto(at('/settings'));
        const holds = `main form button[name=state][value=${state}], main form:has(input[name=state][value=${state}]) button`;
        await page.locator(holds).first().click();
        await page.waitForLoadState();
      }
      await page.goto(at(''));
    },
  ],
];

const only = process.argv.slice(2);
mkdirSync(PICTURES, { recursive: true });
const demo = await startDemo({ seed: 1, timeout: 300_000 });
const browser = await launch();
const at = (path) => `${demo.url}/${demo.forum}${path}`;
try {
  for (const [name, role, screen, go] of TOUR) {
    if (only.length > 0 && !only.some((part) => name.startsWith(part))) continue;
    await withPage(browser, { name: 'tour', screen }, async (page) => {
      if (role) await signIn(page, demo, demo.account(role), { language: 'en' });
      await go(page, at);
      await page.evaluate(() => document.fonts.ready.then(() => true));
      await page.screenshot({ path: `${PICTURES}tour-${name}.jpg`, type: 'jpeg', quality: 72 });
      console.log(name, page.url());
    });
  }
} finally {
  await browser.close();
  await demo.stop();
}
