// What the browser tests share: a demonstration of their own, a browser, and the questions asked of every page.
//
// Nothing here knows a page; specs do. Run them with `cargo xtask test e2e`, or by hand:
//   EXEDRA_BIN=target/debug/exedra node --test --test-reporter=spec tests/e2e/*.spec.mjs

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The six languages, English first. */
export const LANGUAGES = ['en', 'zh', 'fr', 'ru', 'es', 'ar'];

/** The two widths at which every page is looked at. */
export const SCREENS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
};

const RESULTS = fileURLToPath(new URL('./results/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// ---- the demonstration

/**
 * Starts `exedra demo` in a fresh directory.
 *
 * Gives `{ url, forum, accounts, account(role), data, stop() }`. The seed is fixed, so that a failing test fails again.
 * `config` is what stands in its exedra.toml.
 */
export async function startDemo({ seed = 1, timeout = 120_000, args = [], config = '' } = {}) {
  const binary = process.env.EXEDRA_BIN;
  assert.ok(binary, 'EXEDRA_BIN names the binary to test; `cargo xtask test e2e` sets it');
  const data = mkdtempSync(join(tmpdir(), 'exedra-e2e-'));
  if (config) {
    mkdirSync(join(data, 'data'), { recursive: true, mode: 0o700 });
    writeFileSync(join(data, 'data', 'exedra.toml'), config);
  }
  const command = ['--data', join(data, 'data'), 'demo', '--listen', '127.0.0.1:0', '--json', '--seed', String(seed)];
  const server = spawn(binary, [...command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  createInterface({ input: server.stderr }).on('line', (line) => said.push(line) > 200 && said.shift());
  const gone = new Promise((resolve) => server.once('close', resolve));
  const atExit = () => {
    server.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  };
  process.once('exit', atExit);

  const stop = async () => {
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(late);
    rmSync(data, { recursive: true, force: true });
    process.off('exit', atExit);
  };
  try {
    const line = await new Promise((resolve, reject) => {
      createInterface({ input: server.stdout }).once('line', resolve);
      server.once('error', reject);
      gone.then(() => reject(new Error('exedra ended before it was ready')));
      setTimeout(() => reject(new Error(`exedra was not ready after ${timeout / 1000} s`)), timeout).unref();
    });
    const demo = JSON.parse(line);
    assert.ok(demo.url && demo.forum && Array.isArray(demo.accounts), `the first line names url, forum, accounts: ${line}`);
    const account = (role) => {
      const found = demo.accounts.find((one) => one.role === role);
      assert.ok(found, `the demonstration has no ${role}; it has ${demo.accounts.map((one) => one.role).join(', ')}`);
      return found;
    };
    return { ...demo, url: demo.url.replace(/\/$/, ''), account, data, stop };
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${said.slice(-20).join('\n')}`);
  }
}

// ---- a forum of one's own

/** Runs the program to its end in a data directory; gives what it printed. `input` goes to its standard input. */
export function run(data, args, input = '') {
  const binary = process.env.EXEDRA_BIN;
  assert.ok(binary, 'EXEDRA_BIN names the binary to test; `cargo xtask test e2e` sets it');
  const done = spawnSync(binary, ['--data', data, ...args], { input, encoding: 'utf8', maxBuffer: 64 << 20 });
  assert.equal(done.status, 0, `exedra ${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
}

/** Serves an installation made by `run`; gives `{ url, stop() }` once it answers. */
export async function serve(data, { timeout = 60_000 } = {}) {
  const port = await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(join(data, 'exedra.toml'), `base_url = "${url}"\n`);
  const server = spawn(process.env.EXEDRA_BIN, ['--data', data, 'serve', '--listen', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = [];
  createInterface({ input: server.stderr }).on('line', (line) => said.push(line) > 200 && said.shift());
  let ended = false;
  const gone = new Promise((resolve) => server.once('close', resolve)).then(() => (ended = true));
  const atExit = () => server.kill('SIGKILL');
  process.once('exit', atExit);
  const stop = async () => {
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(late);
    process.off('exit', atExit);
  };
  const until = Date.now() + timeout;
  while (!(await fetch(url).then((answer) => answer.ok, () => false))) {
    if (ended || Date.now() > until) {
      await stop();
      throw new Error(`exedra serve does not answer\n${said.slice(-20).join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop };
}

// ---- the browser

/** Starts the browser: the one named by CHROMIUM, or the first on PATH. Its profile is fresh and goes with it. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? onPath(['chromium', 'chromium-browser', 'google-chrome']),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function onPath(names) {
  for (const name of names) {
    for (const dir of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(dir, name), constants.X_OK);
        return join(dir, name);
      } catch {
        // Not there: the next.
      }
    }
  }
  throw new Error(`no browser: install ${names[0]} or set CHROMIUM`);
}

/**
 * Opens a page of its own context (no cookies of another), hands it over, and closes it. When `body` throws, what the
 * page showed is kept in tests/e2e/results. `page.complaints` collects console errors and failed scripts; a page that
 * breaks its own Content-Security-Policy complains there, so the policy stays in force during tests.
 */
export async function withPage(browser, { name, screen = 'desktop', language = 'en', dark = false, ...more }, body) {
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    ...more,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.complaints = [];
  page.on('console', (message) => {
    // A failed request is a complaint with its address, which the console message lacks.
    if (message.type() === 'error') page.complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => page.complaints.push(`${error.name}: ${error.message}`));
  try {
    return await body(page);
  } catch (error) {
    mkdirSync(RESULTS, { recursive: true });
    const file = join(RESULTS, `${[name, screen, language, dark && 'dark'].filter(Boolean).join('-').replace(/[^\w.-]+/g, '_')}.png`);
    await page.screenshot({ path: file, fullPage: true, timeout: 10_000 }).catch(() => {});
    // Runners print the stack, whose first lines are the message as it was.
    error.stack = error.stack?.replace(/\n\s+at |$/, (begin) => `\n  ${page.url()} is shown in ${file}${begin}`);
    throw error;
  } finally {
    await context.close();
  }
}

/** Runs `body(screen)` for both widths. */
export async function screens(body) {
  for (const screen of Object.keys(SCREENS)) await body(screen);
}

/**
 * Signs in through the form as a person would. `demo` is what `startDemo` gave, `account` one of its accounts.
 *
 * The form: at /account/sign-in, fields named `email` and `password`, the submit button of the same form.
 */
export async function signIn(page, demo, account, { language } = {}) {
  await page.goto(`${demo.url}/account/sign-in${language ? `?lang=${language}` : ''}`);
  const form = page.locator('form', { has: page.locator('input[name=password]') }).first();
  await form.locator('input[name=email]').fill(account.email);
  await form.locator('input[name=password]').fill(account.password);
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await form.locator('button[type=submit], button:not([type])').first().click();
  const status = (await answer).status();
  assert.ok(status < 400, `signing in as ${account.role} was answered with ${status}`);
  await page.waitForLoadState();
  assert.ok(!new URL(page.url()).pathname.endsWith('/sign-in'), `still at the sign-in form as ${account.role}`);
}

// ---- questions asked of every page

/** What axe finds: WCAG 2.2 AA and its own good practice; one readable line for each place. */
export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message)[0] ?? '';
        return `${id} (${impact}): ${help}; ${target.join(' ')}: ${why}`;
      }),
    );
  });
  return found;
}

/** Fails when axe finds anything. */
export async function accessible(page) {
  const found = await axe(page);
  assert.equal(found.length, 0, `axe:\n  ${found.slice(0, 20).join('\n  ')}`);
}

/** Fails when the page is wider than its window; names what sticks out. */
export async function noHorizontalScroll(page) {
  const { over, out } = await page.evaluate(() => {
    const root = document.documentElement;
    const scrolls = (element) => {
      for (let at = element.parentElement; at && at !== root && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    };
    const sticks = ({ left, right }) => right > root.clientWidth + 1 || left < -1;
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => sticks(element.getBoundingClientRect()) && !scrolls(element),
    );
    const name = (element) => element.tagName.toLowerCase() + [...element.classList].map((one) => `.${one}`).join('');
    return { over: root.scrollWidth - root.clientWidth, out: out.slice(0, 5).map(name) };
  });
  assert.ok(over <= 0, `the page is ${over} px wider than its window: ${out.join(', ')}`);
}

/** Fails when the page said anything on the console or a script of it failed. */
export function noComplaints(page) {
  assert.deepEqual(page.complaints, []);
}

/**
 * Goes to an address and weighs what came: bytes over the wire by everything but fonts, pictures, sound and event
 * streams. Gives `{ response, bytes, parts }`.
 */
export async function visit(page, url) {
  const requests = [];
  const collect = (request) => requests.push(request);
  page.on('requestfinished', collect);
  // Not "networkidle": a page with live events is never idle.
  const response = await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  page.off('requestfinished', collect);
  const parts = [];
  for (const request of requests) {
    if (['font', 'image', 'media', 'eventsource'].includes(request.resourceType())) continue;
    const { responseBodySize } = await request.sizes();
    parts.push({ url: new URL(request.url()).pathname, bytes: responseBodySize });
  }
  return { response, parts, bytes: parts.reduce((sum, part) => sum + part.bytes, 0) };
}

/** Fails when a page visited weighs more than it may (kB of 1000 bytes). */
export function weighsAtMost({ bytes, parts }, kilobytes = 100) {
  const list = parts.map((part) => `${part.url} ${part.bytes}`).join(', ');
  assert.ok(bytes <= kilobytes * 1000, `${bytes} bytes, more than ${kilobytes} kB: ${list}`);
}

/** Fails when the page is not in this language and its direction. */
export async function speaks(page, language) {
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.documentElement).direction,
  }));
  assert.equal(lang.split('-')[0], language, 'html lang');
  assert.equal(dir, language === 'ar' ? 'rtl' : 'ltr', 'direction');
  if (language === 'ar') {
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl', 'html dir');
  }
}
