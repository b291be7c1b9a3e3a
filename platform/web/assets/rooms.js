// What the browser has for a meeting on the net: a camera, a microphone. Nothing is switched on, and nothing is sent.
const devices = document.querySelector("[data-devices]");
// A browser that has not answered by then does not tell, in milliseconds.
const PATIENCE = 3000;
if (devices) {
  const list = devices.querySelector("[data-devices-list]");
  const say = (...sentences) => {
    list.replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement("li"), { textContent: sentence })));
  };
  const silent = new Promise((_, refuse) => setTimeout(refuse, PATIENCE));
  const look = async () => {
    const found = await Promise.race([navigator.mediaDevices.enumerateDevices(), silent]);
    const kinds = new Set(found.map((device) => device.kind));
    say(
      kinds.has("videoinput") ? devices.dataset.cameraYes : devices.dataset.cameraNo,
      kinds.has("audioinput") ? devices.dataset.microphoneYes : devices.dataset.microphoneNo,
    );
  };
  look().catch(() => say(devices.dataset.unknown));
}
