// Small comforts; every page works without them.
// The reader's own part of a public page: the page's bytes are the same for everybody, what is theirs comes separately. It is
// kept for this tab, so that the next page shows it at once and its header stands still.
const me = document.querySelector("[data-me]");
const kept = {
  get: () => { try { return JSON.parse(sessionStorage.getItem("me")); } catch { return null; } },
  set: (value) => { try { value ? sessionStorage.setItem("me", JSON.stringify(value)) : sessionStorage.removeItem("me"); } catch {} },
};
function greet(reader) {
  const known = Boolean(reader && reader.name);
  me.querySelector("bdi")?.remove();
  if (known) {
    const name = document.createElement("bdi");
    name.textContent = reader.name;
    me.append(name);
  }
  document.querySelector("[data-in]").hidden = known;
  document.querySelector("[data-out]").hidden = !known;
  document.querySelector("[data-runs]").hidden = !(known && reader.runs);
}
if (me) {
  if (kept.get()) greet(kept.get());
  fetch("/account/me", { headers: { accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : null))
    .then((reader) => {
      greet(reader);
      kept.set(reader && reader.name ? reader : null);
    })
    .catch(() => {});
}
document.querySelector("[data-out]")?.addEventListener("submit", () => kept.set(null));
// A form that was sent is not sent twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  else if (form.method === "post") {
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, 4000);
  }
});
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
for (const link of document.querySelectorAll("[data-own-time]")) {
  // The reader's own time beside the forum's, when they differ.
  const at = new Date(link.dateTime);
  const own = at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
  if (link.textContent.trim().slice(0, 5) !== own && !Number.isNaN(at.valueOf())) {
    const small = document.createElement("small");
    small.textContent = own + " " + link.dataset.ownTime;
    // Below the whole span, not between its beginning and its end.
    link.parentElement.append(small);
  }
}
