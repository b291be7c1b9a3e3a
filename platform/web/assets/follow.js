// A page that follows something: sentences are replaced as they change, and when its state changes the page is read anew.
// Without it every reload shows the same.
const followed = document.querySelector("[data-follow]");
if (followed && "EventSource" in window) {
  const source = new EventSource(followed.dataset.follow);
  const show = (event) => {
    const told = JSON.parse(event.data);
    for (const [name, text] of Object.entries(told.said || {})) {
      for (const slot of followed.querySelectorAll(`[data-said="${name}"]`)) if (slot.textContent !== text) slot.textContent = text;
    }
    if (told.state === followed.dataset.state) return;
    // What is being typed is not taken away.
    const typing = document.activeElement && document.activeElement.matches("textarea, input:not([type=hidden])");
    if (typing) return;
    source.close();
    if (told.state.startsWith("called") && navigator.vibrate) navigator.vibrate([300, 150, 300]);
    location.reload();
  };
  source.addEventListener("resync", show);
  source.addEventListener("change", show);
}
