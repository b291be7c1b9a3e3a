// The stage: shows what the stage manager shows, and falls back by itself when a picture stops: live, recording, slate. Back it
// goes with the manager's next switch, by a button, and by itself where nothing but the slate is left. Without this script the page shows what was on when it was loaded.

// A picture that should move and stands still for so long has stopped, in milliseconds.
const STILL = 8000;
// How often that is looked at.
const LOOK = 500;
// After so long on the slate, what is shown to all is tried again, and then less and less often; in milliseconds.
const AGAIN = 10_000;
// Media fragments that are kept behind the present moment, in seconds.
const BEHIND = 30;

// ---- HTTP live streaming where the browser has no player of its own: fragmented MP4 through Media Source Extensions.

const lines = (text) => text.split(/\r?\n/).map((line) => line.trim());

/** A playlist: of qualities (`variants`), or of pieces. */
function playlist(text, base) {
  const all = lines(text);
  if (all[0] !== "#EXTM3U") throw new Error("no playlist");
  const found = { variants: [], pieces: [], target: 4, sequence: 0, ended: false, map: null };
  let variant = null;
  for (const line of all) {
    const value = line.slice(line.indexOf(":") + 1);
    if (line.startsWith("#EXT-X-STREAM-INF:")) variant = value;
    else if (line.startsWith("#EXT-X-TARGETDURATION:")) found.target = Number(value) || 4;
    else if (line.startsWith("#EXT-X-MEDIA-SEQUENCE:")) found.sequence = Number(value) || 0;
    else if (line.startsWith("#EXT-X-MAP:")) found.map = new URL(/URI="([^"]+)"/.exec(value)?.[1] ?? "", base).href;
    else if (line === "#EXT-X-ENDLIST") found.ended = true;
    else if (line && !line.startsWith("#")) {
      const href = new URL(line, base).href;
      if (variant === null) found.pieces.push({ href, number: found.sequence + found.pieces.length });
      else found.variants.push({ href, bandwidth: Number(/BANDWIDTH=(\d+)/.exec(variant)?.[1] ?? 0) });
      variant = null;
    }
  }
  return found;
}

/** The codecs of a beginning of fragmented MP4, as browsers ask for them. */
function codecs(bytes) {
  const at = (name) => {
    for (let i = 4; i + 4 <= bytes.length; i++) {
      if (String.fromCharCode(...bytes.subarray(i, i + 4)) === name) return i + 4;
    }
    return -1;
  };
  const hex = (number) => number.toString(16).padStart(2, "0");
  const list = [];
  const avc = at("avcC");
  if (avc > 0) list.push(`avc1.${hex(bytes[avc + 1])}${hex(bytes[avc + 2])}${hex(bytes[avc + 3])}`);
  if (at("vpcC") > 0) list.push("vp09.00.10.08");
  if (at("mp4a") > 0) list.push("mp4a.40.2");
  if (at("Opus") > 0) list.push("opus");
  return { type: avc > 0 || at("vpcC") > 0 ? "video/mp4" : "audio/mp4", list: list.join(",") };
}

/** Plays a stream; gives a function that ends it. `failed` is called once, when it cannot go on. */
function stream(player, href, failed) {
  let over = false;
  const source = new MediaSource();
  const object = URL.createObjectURL(source);
  const aborted = new AbortController();
  const end = () => {
    over = true;
    aborted.abort();
    URL.revokeObjectURL(object);
  };
  const get = async (address) => {
    const answer = await fetch(address, { signal: aborted.signal, cache: "no-cache" });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer;
  };
  const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const done = (buffer) => new Promise((resolve, reject) => {
    buffer.addEventListener("updateend", resolve, { once: true });
    buffer.addEventListener("error", reject, { once: true });
  });
  const list = async (address) => playlist(await (await get(address)).text(), address);
  const run = async () => {
    await new Promise((resolve) => source.addEventListener("sourceopen", resolve, { once: true }));
    let address = new URL(href, location.href).href;
    let now = await list(address);
    if (now.variants.length > 0) {
      // The best that most lines carry.
      const fitting = now.variants.filter((one) => one.bandwidth <= 3_000_000);
      const pool = fitting.length > 0 ? fitting : now.variants;
      address = pool.reduce((best, one) => (one.bandwidth > best.bandwidth ? one : best)).href;
      now = await list(address);
    }
    if (!now.map) throw new Error("only fragmented MP4 is played here");
    const begin = new Uint8Array(await (await get(now.map)).arrayBuffer());
    const { type, list: names } = codecs(begin);
    const buffer = source.addSourceBuffer(`${type}; codecs="${names}"`);
    const append = async (bytes) => {
      buffer.appendBuffer(bytes);
      await done(buffer);
    };
    await append(begin);
    let next = Math.max(now.sequence, now.sequence + now.pieces.length - 3);
    let placed = false;
    let misses = 0;
    while (!over) {
      for (const piece of now.pieces.filter((one) => one.number >= next)) {
        await append(await (await get(piece.href)).arrayBuffer());
        next = piece.number + 1;
        if (!placed && buffer.buffered.length > 0) {
          player.currentTime = buffer.buffered.start(0);
          placed = true;
        }
        const old = player.currentTime - BEHIND;
        if (buffer.buffered.length > 0 && buffer.buffered.start(0) < old - BEHIND) {
          buffer.remove(0, old);
          await done(buffer);
        }
      }
      if (now.ended) {
        if (source.readyState === "open") source.endOfStream();
        return;
      }
      await wait(Math.max(0.5, now.target / 2));
      try {
        now = await list(address);
        misses = 0;
      } catch (error) {
        misses += 1;
        if (over || misses > 2) throw error;
      }
    }
  };
  player.src = object;
  run().catch(() => {
    if (!over) failed();
  });
  return end;
}

/** Whether the browser plays playlists by itself. */
const native = (player) => player.canPlayType("application/vnd.apple.mpegurl") !== "";

/** Gives a player a source; gives a function that takes it away. */
function play(player, { form, href }, failed) {
  let end = () => {};
  const broken = () => failed();
  player.addEventListener("error", broken);
  if (form === "hls" && !native(player)) {
    if ("MediaSource" in window) end = stream(player, href, failed);
    else queueMicrotask(failed);
  } else {
    player.src = href;
  }
  return () => {
    player.removeEventListener("error", broken);
    end();
    player.removeAttribute("src");
    player.load();
  };
}

// ---- a screen

const ORDER = ["live", "recording", "slate"];

function screen(box) {
  const player = box.querySelector("[data-player]");
  const frame = box.querySelector("[data-frame]");
  const said = box.querySelector("[data-said]");
  const again = box.querySelector("[data-again]");
  const sources = JSON.parse(box.dataset.sources);
  let state = JSON.parse(box.dataset.stage);
  let seen = null;
  let stop = () => {};
  let moved = { at: 0, time: performance.now() };
  let tried = 0;
  let pause = AGAIN;

  const word = (name) => box.dataset[`word${name[0].toUpperCase()}${name.slice(1)}`] ?? "";
  /** Shows one of live, recording, slate, off. */
  const show = (what, why) => {
    stop();
    stop = () => {};
    const source = sources[what];
    const framed = source?.form === "page";
    player.hidden = !source || framed;
    frame.hidden = !framed;
    if (!framed) frame.removeAttribute("src");
    box.querySelector("[data-slate]").hidden = what !== "slate";
    box.querySelector("[data-off]").hidden = what !== "off";
    for (const track of player.querySelectorAll("track")) track.remove();
    if (what === "recording") player.append(box.querySelector("[data-tracks]").content.cloneNode(true));
    seen = what;
    box.dataset.shown = what;
    again.hidden = true;
    said.textContent = why ?? word(what);
    moved = { at: -1, time: performance.now() };
    if (framed) frame.src = source.href;
    else if (source) {
      const began = () => seen === what;
      stop = play(player, source, () => began() && fall());
      // Where the browser refuses, the reader presses the button of the player.
      if (player.tagName === "VIDEO" || !player.dataset.waits) player.play().catch(() => {});
    }
  };
  /** The next that there is, after what has stopped. */
  const fall = () => {
    const rest = ORDER.slice(ORDER.indexOf(seen) + 1);
    const next = rest.find((one) => one === "slate" || sources[one]) ?? "slate";
    show(next, word(next === "recording" ? "fellRecording" : "fellSlate"));
    tried = performance.now();
    // One reader's line may have stopped, and nobody else's.
    again.hidden = state.shown !== "live";
  };
  again.querySelector("button").addEventListener("click", () => show(state.shown));
  /** Whether a playlist can be had again; other forms are simply tried. */
  const back = async () => {
    const source = sources[state.shown];
    if (source?.form !== "hls") return true;
    const answer = await fetch(source.href, { cache: "no-cache" }).catch(() => null);
    return answer?.ok === true && playlist(await answer.text(), source.href).ended === false;
  };
  // A stream that stops often says nothing: it stands still.
  setInterval(() => {
    const now = performance.now();
    const source = sources[seen];
    const rests = !source || source.form === "page" || player.paused || player.ended || player.seeking;
    if (rests || player.currentTime !== moved.at) moved = { at: player.currentTime, time: now };
    else if (now - moved.time > STILL) fall();
    // A live stream that came to its end has stopped as well.
    if (seen === "live" && player.ended) fall();
    if (seen === "slate" && sources[state.shown] && now - tried > pause) {
      tried = now;
      pause = Math.min(pause * 2, 120_000);
      back().then((can) => can && seen === "slate" && sources[state.shown] && show(state.shown)).catch(() => {});
    }
  }, LOOK);
  const hear = (event) => {
    const next = JSON.parse(event.data);
    // Messages may come late; a state that is known already changes nothing, so what fell stays where it fell.
    if (next.content !== state.content) return location.reload();
    if (next.revision === state.revision && next.shown !== state.shown) return location.reload();
    if (next.revision <= state.revision) return undefined;
    state = next;
    pause = AGAIN;
    if ("renewed" in box.dataset) return location.reload();
    if (sources[state.shown] || state.shown === "slate" || state.shown === "off") return show(state.shown);
    return location.reload();
  };
  if (player.tagName === "AUDIO") {
    // Sound begins when the listener wants it.
    player.dataset.waits = "1";
    player.addEventListener("play", () => delete player.dataset.waits, { once: true });
  }
  show(state.shown);
  if (box.dataset.events && "EventSource" in window) {
    // A connection that breaks off is opened anew by the browser; one that was refused (a server that is just starting) is not.
    let rest = 2000;
    const listen = () => {
      const events = new EventSource(box.dataset.events);
      events.addEventListener("open", () => (rest = 2000));
      events.addEventListener("resync", hear);
      events.addEventListener("state", hear);
      events.addEventListener("error", () => {
        if (events.readyState !== EventSource.CLOSED) return;
        setTimeout(listen, rest * (1 + Math.random()));
        rest = Math.min(rest * 2, 60_000);
      });
    };
    listen();
  }
}

for (const box of document.querySelectorAll("[data-stage]")) screen(box);
for (const box of document.querySelectorAll("[data-preview]")) {
  const player = box.querySelector("video");
  if (player && box.dataset.form === "hls" && !native(player)) {
    player.removeAttribute("src");
    box.closest("details").addEventListener("toggle", () => play(player, { form: "hls", href: box.dataset.preview }, () => {}), { once: true });
  }
}
