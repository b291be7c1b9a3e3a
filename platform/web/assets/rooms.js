// What the browser has for a meeting on the net: a camera, a microphone. Nothing is switched on, and nothing is sent.
const box = document.querySelector("[data-devices]");
const list = box?.querySelector("[data-devices-list]");
if (box && list) {
  const say = (...sentences) => {
    list.replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement("li"), { textContent: sentence })));
  };
  const look = async () => {
    if (!navigator.mediaDevices?.enumerateDevices) return say(box.dataset.unknown);
    const kinds = new Set((await navigator.mediaDevices.enumerateDevices()).map((device) => device.kind));
    say(
      kinds.has("videoinput") ? box.dataset.cameraYes : box.dataset.cameraNo,
      kinds.has("audioinput") ? box.dataset.microphoneYes : box.dataset.microphoneNo,
    );
  };
  look().catch(() => say(box.dataset.unknown));
}
