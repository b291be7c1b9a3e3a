// The timetable of a plan: a meeting is picked up with the mouse or with the space bar, carried over the grid, and put down.
// Putting it down sends the form that its own page has; what stands in the way is told there, and nothing is changed.
// Without this script every meeting is a link to that page.
const board = document.querySelector("[data-board]");
const form = document.querySelector("[data-board-form]");
const said = document.querySelector("[data-board-status]");
if (board && form && said) {
  for (const how of document.querySelectorAll("[data-board-how]")) how.hidden = false;
  const cells = [...board.tBodies[0].rows].map((row) => [...row.querySelectorAll("td")]);
  const place = (cell) => [cells.findIndex((row) => row.includes(cell)), cell.cellIndex - 1];
  const words = (cell) => `${cell.parentElement.querySelector("th").textContent}, ${board.tHead.rows[0].cells[cell.cellIndex].textContent}`;
  const names = (link) => link.innerText.replace(/\s*\n\s*/g, " – ");
  const say = (text) => { said.hidden = false; said.textContent = text; };
  const said_of = (word, ...parts) => [said.dataset[word], ...parts].filter(Boolean).join(" ");
  // What is carried, over which cell, and what its page says of each slot.
  let carried = null;
  let over = null;
  let told = new Map();

  const mark = (cell) => {
    over?.classList.remove("aim");
    over = cell;
    over?.classList.add("aim");
  };
  const warn = () => {
    for (const row of cells) for (const cell of row) cell.classList.toggle("blocked", Boolean(carried && told.get(cell.dataset.slot)));
  };
  const conflict = (cell) => {
    const there = cell.querySelector("a");
    return [there && there !== carried ? names(there) : "", told.get(cell.dataset.slot) || ""].filter(Boolean).join(" ");
  };
  const aim = (cell) => {
    mark(cell);
    say(said_of("aim", `${words(cell)}:`, conflict(cell) || said.dataset.free));
  };
  const pick = (link) => {
    carried = link;
    told = new Map();
    link.closest("td").classList.add("carried");
    say(said_of("picked", names(link)));
    // What stands in the way of it in each slot is on its own page.
    fetch(link.href)
      .then((answer) => (answer.ok ? answer.text() : ""))
      .then((text) => {
        if (carried !== link) return;
        const page = new DOMParser().parseFromString(text, "text/html");
        for (const row of page.querySelectorAll("tr[data-told]")) {
          told.set(row.dataset.slot, [...row.querySelectorAll(".line")].map((line) => line.textContent).join(" "));
        }
        warn();
      })
      .catch(() => {});
  };
  const let_go = (silent) => {
    carried?.closest("td").classList.remove("carried");
    carried = null;
    told = new Map();
    mark(null);
    warn();
    if (!silent) say(said.dataset.letGo);
  };
  const put = (cell) => {
    const link = carried;
    const same = cell === link.closest("td");
    let_go(!same);
    if (same) return link.focus();
    say(said.dataset.sent);
    form.action = link.href;
    form.elements.slot.value = cell.dataset.slot;
    form.elements.place.value = cell.dataset.place;
    form.requestSubmit ? form.requestSubmit() : form.submit();
  };

  for (const row of cells) {
    for (const cell of row) {
      cell.tabIndex = -1;
      const link = cell.querySelector("a");
      if (link) link.draggable = true;
      cell.addEventListener("dragover", (event) => {
        if (!carried) return;
        event.preventDefault();
        if (over !== cell) aim(cell);
      });
      cell.addEventListener("drop", (event) => {
        if (!carried) return;
        event.preventDefault();
        put(cell);
      });
    }
  }
  board.addEventListener("dragstart", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", names(link));
    pick(link);
  });
  board.addEventListener("dragend", () => carried && let_go());
  const rtl = getComputedStyle(board).direction === "rtl";
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, rtl ? 1 : -1], ArrowRight: [0, rtl ? -1 : 1] };
  board.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td");
    if (!cell) return;
    const link = cell.querySelector("a");
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      const [row, column] = place(cell);
      const next = cells[row + step[0]]?.[column + step[1]];
      if (!next) return;
      // A meeting is what one walks to, unless one carries another: then it is the cell.
      (carried ? next : next.querySelector("a") || next).focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (carried) aim(next);
    } else if (event.key === " " || (carried && event.key === "Enter")) {
      event.preventDefault();
      if (carried) put(cell);
      else if (link) {
        pick(link);
        cell.focus();
      }
    } else if (event.key === "Escape" && carried) {
      const back = carried;
      let_go();
      back.focus();
    }
  });
}
