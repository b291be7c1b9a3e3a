// Every public page, in six languages and two widths: accessible, in its language and direction, no wider than its
// window, silent on the console, light. To have a page walked, add it to PAGES.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  LANGUAGES,
  SCREENS,
  accessible,
  launch,
  noComplaints,
  noHorizontalScroll,
  screens,
  speaks,
  startDemo,
  visit,
  weighsAtMost,
  withPage,
} from './harness.mjs';

// `at`: a path, `{forum}` stands for the slug. `first`: the first address of this form linked from there instead.
// `weight`: kB when more than 100 are allowed.
const PAGES = [
  { name: 'front', at: '/' },
  { name: 'forum', at: '/{forum}' },
  { name: 'exhibition', at: '/{forum}/exhibition' },
  { name: 'exchange', at: '/{forum}/exchange' },
  { name: 'offer', at: '/{forum}/exchange', first: /^\/offers\/[^/]+$/ },
  { name: 'organisation', at: '/{forum}/exhibition', first: /^\/organisations\/[^/]+$/ },
  { name: 'figures', at: '/{forum}/figures' },
  { name: 'track', at: '/{forum}/tracks/carbon-neutrality' },
  { name: 'programme', at: '/{forum}/programme' },
  { name: 'session', at: '/{forum}/programme', first: /\/programme\/[A-Z0-9]{6}$/ },
  { name: 'stage', at: '/{forum}/stage' },
  { name: 'demonstrations', at: '/{forum}/exhibition/demonstrations' },
  { name: 'releases', at: '/{forum}/releases' },
  { name: 'release', at: '/{forum}/releases', first: /\/releases\/[0-9a-f-]{36}$/ },
  { name: 'record', at: '/{forum}/press/record' },
  { name: 'challenges', at: '/{forum}/challenges' },
  { name: 'challenge', at: '/{forum}/challenges', first: /\/challenges\/[0-9a-f-]{36}$/ },
  { name: 'declaration', at: '/{forum}/declarations', first: /\/declarations\/[0-9a-f-]{36}$/ },
  { name: 'deals', at: '/{forum}/deals' },
  { name: 'signings', at: '/{forum}/signings' },
  { name: 'zone', at: '/{forum}/zone' },
  { name: 'growth', at: '/{forum}/zone', first: /^\/zone\/[a-z-]+$/ },
  { name: 'search', at: '/{forum}/search?q=carbon' },
  { name: 'sign-in', at: '/account/sign-in' },
  { name: 'not-found', at: '/offers/no-such-offer', status: 404 },
];

let demo;
let browser;

before(async () => {
  demo = await startDemo();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** The path to walk: as given, or found on the page given. */
async function path(page) {
  const at = page.at.replace('{forum}', demo.forum);
  if (!page.first) return at;
  const text = await (await fetch(demo.url + at)).text();
  const links = [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => new URL(href, demo.url + at));
  const found = links.find((link) => link.origin === new URL(demo.url).origin && page.first.test(link.pathname));
  assert.ok(found, `${at} links to nothing like ${page.first}`);
  return found.pathname;
}

/** Everything that is asked of one page; loaded once and then looked at in both widths, which halves the time. */
async function walk(page, language, dark = false) {
  const url = `${demo.url}${await path(page)}?lang=${language}`;
  await withPage(browser, { name: page.name, language, dark }, async (tab) => {
    const came = await visit(tab, url);
    assert.equal(came.response.status(), page.status ?? 200, 'status');
    await speaks(tab, language);
    await screens(async (screen) => {
      await tab.setViewportSize(SCREENS[screen]);
      await noHorizontalScroll(tab);
      await accessible(tab);
    });
    weighsAtMost(came, page.weight);
    // The browser itself reports the status of a page that is rightly missing.
    if (!page.status) noComplaints(tab);
  });
}

for (const page of PAGES) {
  for (const language of LANGUAGES) {
    test(`${page.name} in ${language}`, () => walk(page, language));
  }
  test(`${page.name} in the dark`, () => walk(page, 'en', true));
}
