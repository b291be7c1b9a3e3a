// Live progress of a job. The page shows the same state without it, at every reload.
const box = document.querySelector("[data-live]");
if (box && "EventSource" in window) {
  const source = new EventSource(box.dataset.live);
  const bar = box.querySelector("progress");
  const said = box.querySelector("[data-live-text]");
  const show = (event) => {
    const { state, progress } = JSON.parse(event.data);
    if (bar && typeof progress.done === "number") bar.value = progress.done;
    for (const slot of box.querySelectorAll("[data-live-value]")) {
      const value = progress[slot.dataset.liveValue];
      if (value !== undefined && value !== null) slot.textContent = Number(value).toLocaleString(document.documentElement.lang);
    }
    if (said && state !== box.dataset.liveState) said.textContent = box.dataset["liveWord" + state[0].toUpperCase() + state.slice(1)] || said.textContent;
    box.dataset.liveState = state;
    if (state !== "waiting" && state !== "running") {
      source.close();
      location.reload();
    }
  };
  source.addEventListener("resync", show);
  source.addEventListener("progress", show);
}
