// A broadcast, with real pictures: a film made on the spot is kept by Exedra and served in parts, and the same film goes out
// as a live stream from a small server of the test. The stage manager switches, the audience follows; the stream stops, and
// the audience falls back to the recording by itself: when the server's watcher sees it, and when only the browser does.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { accessible, launch, noHorizontalScroll, signIn, startDemo, withPage } from './harness.mjs';

const SECONDS = 90;
let films;
let studio;
let demo;
let browser;

/** Makes a film file and the same film as pieces of fragmented MP4, one a second. */
function makeFilms() {
  const folder = mkdtempSync(join(tmpdir(), 'exedra-film-'));
  const picture = ['-f', 'lavfi', '-i', `testsrc2=size=160x90:rate=10:duration=${SECONDS}`];
  const sound = ['-f', 'lavfi', '-i', `sine=frequency=330:duration=${SECONDS}`];
  const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-g', '10', '-c:a', 'aac', '-b:a', '32k'];
  const film = join(folder, 'film.mp4');
  execFileSync('ffmpeg', ['-v', 'error', ...picture, ...sound, ...coded, '-movflags', '+faststart', film]);
  const pieces = ['-hls_time', '1', '-hls_list_size', '0', '-hls_segment_type', 'fmp4', '-hls_fmp4_init_filename', 'init.mp4'];
  const names = ['-hls_segment_filename', join(folder, 'piece-%d.m4s')];
  execFileSync('ffmpeg', ['-v', 'error', '-i', film, '-c', 'copy', '-f', 'hls', ...pieces, ...names, join(folder, 'all.m3u8')]);
  return { folder, film };
}

/** A live stream: each second one more piece. `state.list` and `state.pieces` say whether it still gives either. */
async function startStudio(folder) {
  const state = { list: true, pieces: true, began: Date.now() };
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://x').pathname.slice(1);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    const none = () => response.writeHead(404).end();
    if (name === 'live.m3u8') {
      if (!state.list) return none();
      const last = Math.min(SECONDS - 1, 6 + Math.floor((Date.now() - state.began) / 1000));
      const first = Math.max(0, last - 6);
      const lines = ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-TARGETDURATION:1', `#EXT-X-MEDIA-SEQUENCE:${first}`, '#EXT-X-MAP:URI="init.mp4"'];
      for (let at = first; at <= last; at++) lines.push('#EXTINF:1.0,', `piece-${at}.m4s`);
      return response.setHeader('content-type', 'application/vnd.apple.mpegurl').end(`${lines.join('\n')}\n`);
    }
    if (!/^(init\.mp4|piece-\d+\.m4s)$/.test(name) || !state.pieces) return none();
    try {
      return response.setHeader('content-type', 'video/mp4').end(readFileSync(join(folder, name)));
    } catch {
      return none();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const restart = () => Object.assign(state, { list: true, pieces: true, began: Date.now() });
  return { state, restart, port: server.address().port, stop: () => new Promise((resolve) => server.close(resolve)) };
}

before(async () => {
  films = makeFilms();
  studio = await startStudio(films.folder);
  demo = await startDemo({ seed: 2027, args: ['--small'], config: `[stage]\nhosts = ["127.0.0.1:${studio.port}"]\n` });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await demo?.stop();
  await studio?.stop();
  if (films) rmSync(films.folder, { recursive: true, force: true });
});

/** Waits until pictures move: the time goes on and frames are drawn. */
async function moves(page) {
  const now = () => page.locator('video[data-player]').evaluate((video) => ({
    time: video.currentTime,
    frames: video.getVideoPlaybackQuality().totalVideoFrames,
  }));
  const first = await now();
  await page.waitForFunction(
    ({ time, frames }) => {
      const video = document.querySelector('video[data-player]');
      return video.currentTime > time + 0.5 && video.getVideoPlaybackQuality().totalVideoFrames > frames + 2;
    },
    first,
    { timeout: 30_000 },
  );
}

const shows = (page, what) => page.waitForSelector(`.screen[data-shown="${what}"]`, { timeout: 40_000 });

async function switchTo(manager, what) {
  await manager.locator(`.switches button[value="${what}"]`).click();
  await manager.waitForSelector(`.switches button[value="${what}"][aria-pressed="true"]`);
}

/** The address of the one broadcast of the demonstration. */
async function broadcast(page) {
  await page.goto(`${demo.url}/${demo.forum}/stage`);
  return demo.url + (await page.locator('ul.things a').first().getAttribute('href')).replace(/\?.*/, '');
}

test('the stage manager arranges live picture, recording and slate', () =>
  withPage(browser, { name: 'stage-sources' }, async (page) => {
    await signIn(page, demo, demo.account('secretariat'));
    const base = await broadcast(page);
    await page.goto(`${base}/sources`);
    await page.locator('input[name="live-address-0"]').fill(`http://127.0.0.1:${studio.port}/live.m3u8`);
    await page.locator('select[name="live-language-0"]').selectOption('en');
    await page.locator('form[action$="/sources"] button.button').first().click();
    await page.waitForURL(/done=saved/);
    await accessible(page);
    // The generated recording goes, a real film comes.
    await page.locator('input[value="remove-file"] ~ button').first().click();
    await page.waitForURL(/done=removed/);
    await page.locator('select#file-language').selectOption('en');
    await page.locator('input#file').setInputFiles(films.film);
    await page.locator('form[action$="/files"] button').click();
    await page.waitForURL(/done=added/);
    await page.goto(`${base}/manage`);
    await accessible(page);
    await noHorizontalScroll(page);
  }));

test('a kept recording is served in parts and plays', () =>
  withPage(browser, { name: 'stage-recording', screen: 'phone' }, async (page) => {
    const base = await broadcast(page);
    await page.goto(base);
    await shows(page, 'recording');
    await moves(page);
    const answered = await page.evaluate(async () => {
      const { src } = document.querySelector('video[data-player]');
      const part = await fetch(src, { headers: { range: 'bytes=4-7' } });
      const outside = await fetch(src, { headers: { range: 'bytes=99999999999-' } });
      return [part.status, await part.text(), part.headers.get('content-range').split('/')[0], outside.status];
    });
    assert.deepEqual(answered, [206, 'ftyp', 'bytes 4-7', 416]);
    await accessible(page);
    await noHorizontalScroll(page);
    await page.goto(`${base}/transcript?q=forum&language=en&lang=en`);
    assert.ok((await page.locator('mark').count()) > 0, 'the transcript is searched');
    await accessible(page);
  }));

// Browsers that play playlists themselves, and those that need the page's own loader.
for (const own of [false, true]) {
  test(`the audience follows the switch and falls back by itself, ${own ? 'own loader' : 'as the browser is'}`, () =>
    withPage(browser, { name: `stage-manager-${own}` }, async (manager) => {
      await signIn(manager, demo, demo.account('secretariat'));
      const base = await broadcast(manager);
      await manager.goto(`${base}/manage`);
      await switchTo(manager, 'slate');
      await withPage(browser, { name: `stage-audience-${own}` }, async (audience) => {
        if (own) {
          await audience.addInitScript(() => {
            const asked = HTMLMediaElement.prototype.canPlayType;
            HTMLMediaElement.prototype.canPlayType = function (type) {
              return type.includes('mpegurl') ? '' : asked.call(this, type);
            };
          });
        }
        await audience.goto(base);
        await shows(audience, 'slate');
        studio.restart();
        await switchTo(manager, 'live');
        const began = Date.now();
        await shows(audience, 'live');
        console.log(`# the switch was seen ${Date.now() - began} ms after the manager's page showed it`);
        await moves(audience);
        // Only pictures stop: the playlist goes on, so nobody but the browser can notice.
        studio.state.pieces = false;
        await shows(audience, 'recording');
        await moves(audience);
        assert.equal(await manager.locator('.switches button[value="live"]').getAttribute('aria-pressed'), 'true');
        // One line may have stopped and nobody else's: the button tries again.
        studio.restart();
        await audience.locator('[data-again] button').click();
        await shows(audience, 'live');
        await moves(audience);
        assert.ok(await audience.locator('[data-again]').isHidden());
        studio.state.pieces = false;
        await shows(audience, 'recording');
        // Else back only by the manager.
        studio.restart();
        await switchTo(manager, 'slate');
        await shows(audience, 'slate');
        await switchTo(manager, 'live');
        await shows(audience, 'live');
        await moves(audience);
        // The whole stream is gone: the watcher notices, and the manager is told why.
        studio.state.list = false;
        studio.state.pieces = false;
        await shows(audience, 'recording');
        await manager.waitForSelector('.warning[role="alert"]', { timeout: 40_000 });
        await moves(audience);
        await switchTo(manager, 'off');
        await shows(audience, 'off');
        await switchTo(manager, 'recording');
      });
    }));
}

test('without JavaScript the page says what is on, and the form switches', () =>
  withPage(browser, { name: 'stage-plain', javaScriptEnabled: false }, async (page) => {
    await signIn(page, demo, demo.account('secretariat'));
    const base = await broadcast(page);
    await page.goto(`${base}/manage`);
    await page.locator('.switches button[value="slate"]').click();
    await page.goto(base);
    await page.locator('[data-slate]').waitFor();
    // The link to load the page again.
    await page.locator('noscript a').waitFor();
  }));
