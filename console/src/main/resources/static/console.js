"use strict";

// A row of the sum and its box in the picture light up together.
for (const part of document.querySelectorAll("[data-evidence]")) {
  const light = (on) => {
    const same = `[data-evidence="${CSS.escape(part.dataset.evidence)}"]`;
    for (const each of document.querySelectorAll(same)) {
      each.classList.toggle("lit", on);
    }
  };
  part.addEventListener("pointerenter", () => light(true));
  part.addEventListener("pointerleave", () => light(false));
  part.addEventListener("focusin", () => light(true));
  part.addEventListener("focusout", () => light(false));
}
