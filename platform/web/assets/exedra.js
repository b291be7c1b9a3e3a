// Small comforts; every page works without them.
// The reader's own part of a public page: the page's bytes are the same for everybody, the name comes separately.
const me = document.querySelector("[data-me]");
if (me && document.cookie !== undefined) {
  fetch("/account/me", { headers: { accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : null))
    .then((reader) => {
      if (!reader || !reader.name) return;
      const name = document.createElement("bdi");
      name.textContent = reader.name;
      me.append(" ", name);
    })
    .catch(() => {});
}
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
    link.append(small);
  }
}
