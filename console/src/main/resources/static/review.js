"use strict";

// Keys for those who read many findings a day; all of it can be done by mouse too.
const rows = [...document.querySelectorAll("[data-row] h2 a")];
const help = document.querySelector("#keys");

function isTyping(target) {
  return target.matches("textarea, select, input:not([type=radio]), [contenteditable]");
}

function step(by) {
  const here = rows.indexOf(document.activeElement);
  const next = here < 0 ? (by > 0 ? 0 : rows.length - 1) : here + by;
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
  row?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

// A decision is chosen by its key and sent by Enter: no single key decides anything.
function choose(key) {
  const part = document.querySelector(`[data-key="${key}"]`);
  if (!part) {
    return false;
  }
  if (part.matches("a")) {
    part.click();
    return true;
  }
  if (part.matches("[type=radio]")) {
    part.checked = true;
  }
  part.focus();
  part.scrollIntoView({ block: "nearest" });
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || help?.open || isTyping(event.target)) {
    return;
  }
  let done = true;
  if (event.key === "j" && rows.length) {
    step(1);
  } else if (event.key === "k" && rows.length) {
    step(-1);
  } else if (event.key === "?") {
    help?.showModal();
  } else if (event.key === "Enter" && event.target.matches("[type=radio]")) {
    event.target.form.requestSubmit();
  } else {
    done = "cfenughw".includes(event.key) && choose(event.key);
  }
  if (done) {
    event.preventDefault();
  }
});

for (const button of document.querySelectorAll("[data-keys]")) {
  button.hidden = false;
  button.addEventListener("click", () => help?.showModal());
}
