"use strict";

// The pictures of a finding in a viewer: zoom, move, turn, with the boxes of the evidence over
// them. Without this script the pictures stand on the page as they are, with the same boxes.
(() => {
  const section = document.getElementById("pictures");
  if (!section) {
    return;
  }
  blurInTime(section);
  const frame = section.querySelector(".viewer");
  if (frame && window.OpenSeadragon) {
    view(section, frame);
  }
  takeKeyM(section);

  // Clear pictures are gone from the page when their time is over, also after a sleep.
  function blurInTime(part) {
    if (!part.dataset.left) {
      return;
    }
    const end = Date.now() + Number(part.dataset.left);
    const over = () => Date.now() >= end && location.reload();
    setTimeout(over, Number(part.dataset.left) + 500);
    document.addEventListener("visibilitychange", over);
    window.addEventListener("pageshow", over);
  }

  // M goes to the reasons for a clear picture, or blurs it again.
  function takeKeyM(part) {
    const form = part.querySelector("form[data-key]");
    document.addEventListener("keydown", (event) => {
      if (!form || event.key.toLowerCase() !== "m" || isTyped(event)) {
        return;
      }
      const first = form.querySelector("button");
      if (form.querySelector("button[name]")) {
        first.focus();
      } else {
        first.click();
      }
    });
  }

  function isTyped(event) {
    return event.ctrlKey || event.altKey || event.metaKey
      || event.target.matches("input, textarea, select, [contenteditable]");
  }

  function view(part, around) {
    const figures = [...part.querySelectorAll("figure")];
    const stage = around.querySelector(".stage");
    let shown;

    // The viewer adds a style of its own unless one is there, which the policy of this page forbids:
    // so there is one by name that is none.
    const none = document.createElementNS(null, "style");
    none.setAttribute("data-openseadragon-mobile-css", "");
    document.head.append(none);

    around.hidden = false;
    part.classList.add("live");
    OpenSeadragon.setString("GestureHints.Touch", around.dataset.hintTouch);
    OpenSeadragon.setString("GestureHints.Scroll", around.dataset.hintScroll);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const viewer = OpenSeadragon({
      element: stage,
      drawer: "canvas",
      tabIndex: -1,
      showNavigationControl: false,
      keyboardNavEnabled: false,
      cooperativeGestures: true,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsTouch: { clickToZoom: false, pinchRotate: false },
      animationTime: calm ? 0 : 0.4,
      visibilityRatio: 0.6,
      minZoomImageRatio: 0.8,
      maxZoomLevel: 12,
    });

    function open(figure) {
      const place = figure.dataset.place;
      for (const link of part.querySelectorAll(".strip a")) {
        link.toggleAttribute("aria-current", link.dataset.place === place);
      }
      if (shown) {
        shown.querySelector(".picture").append(boxes());
      }
      shown = figure;
      viewer.open({ type: "image", url: figure.querySelector("img").src });
    }

    const boxes = () => part.querySelector(`.boxes[data-of="${shown.dataset.place}"]`);

    viewer.addHandler("open", () => {
      const { width, height } = shown.dataset;
      viewer.addOverlay({
        element: boxes(),
        location: new OpenSeadragon.Rect(0, 0, 1, height / width),
        rotationMode: OpenSeadragon.OverlayRotationMode.EXACT,
      });
      stage.dataset.shown = shown.dataset.place;
      drawTabs();
    });

    // Tabs keep their size and stand upright, whatever becomes of the picture.
    function drawTabs() {
      if (!shown || !viewer.world.getItemCount()) {
        return;
      }
      const tab = Number(shown.dataset.tab);
      const viewport = viewer.viewport;
      const scale = viewport.getContainerSize().x * viewport.getZoom(true) / shown.dataset.width;
      const factor = Math.min(Math.max(tab * scale, 20), 26) / (tab * scale);
      const turn = -viewport.getRotation(true);
      for (const mark of boxes().querySelectorAll(".tab")) {
        const { x, y, slot, above } = mark.dataset;
        const left = Number(x) + slot * tab * factor;
        const top = Math.max(0, Number(y) - (above === "true" ? tab * factor : 0));
        mark.setAttribute("transform", `translate(${left} ${top}) scale(${factor})`);
        mark.querySelector("text").setAttribute("transform", `rotate(${turn} ${tab / 2} ${tab / 2})`);
      }
    }
    for (const change of ["animation", "update-viewport", "resize", "rotate"]) {
      viewer.addHandler(change, drawTabs);
    }

    const deeds = {
      in: () => viewer.viewport.zoomBy(1.4).applyConstraints(),
      out: () => viewer.viewport.zoomBy(1 / 1.4).applyConstraints(),
      whole: () => {
        viewer.viewport.setRotation(0);
        viewer.viewport.goHome();
      },
      turn: () => viewer.viewport.setRotation(viewer.viewport.getRotation() + 90),
    };
    const move = (x, y) => {
      const step = 60 / viewer.viewport.getContainerSize().x / viewer.viewport.getZoom();
      const by = new OpenSeadragon.Point(x * step, y * step)
        .rotate(-viewer.viewport.getRotation(), new OpenSeadragon.Point(0, 0));
      viewer.viewport.panBy(by).applyConstraints();
    };
    const keys = { "+": deeds.in, "=": deeds.in, "-": deeds.out, "0": deeds.whole, r: deeds.turn };
    const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

    for (const button of around.querySelectorAll("[data-do]")) {
      button.addEventListener("click", deeds[button.dataset.do]);
    }
    around.addEventListener("keydown", (event) => {
      if (isTyped(event)) {
        return;
      }
      const deed = keys[event.key.toLowerCase()];
      const arrow = stage.contains(event.target) && arrows[event.key];
      if (deed) {
        deed();
      } else if (arrow) {
        move(...arrow);
      }
      if (deed || arrow) {
        event.preventDefault();
        event.stopPropagation();
      }
    }, true);

    for (const link of part.querySelectorAll(".strip a")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        open(figures.find((figure) => figure.dataset.place === link.dataset.place));
      });
    }

    // A box leads to its row. The viewer takes the clicks of pointers, the browser those of keys.
    function toRow(box) {
      const row = document.getElementById(`evidence-${box.dataset.evidence}`);
      row?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
      light(box.dataset.evidence);
    }
    viewer.addHandler("canvas-click", (event) => {
      const box = event.originalTarget.closest?.("[data-evidence]");
      if (event.quick && box) {
        toRow(box);
      }
    });
    stage.addEventListener("click", (event) => {
      const box = event.target.closest("[data-evidence]");
      if (box && event.detail === 0) {
        event.preventDefault();
        event.stopPropagation();
        location.hash = `#evidence-${box.dataset.evidence}`;
      }
    }, true);

    // A row leads to its box, in whichever picture it is.
    for (const link of document.querySelectorAll('a.badge[href^="#box-"]')) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        const box = document.querySelector(link.getAttribute("href"));
        const figure = figures.find((each) => each.dataset.place === box.closest(".boxes").dataset.of);
        if (figure === shown) {
          toBox(box);
        } else {
          open(figure);
          viewer.addOnceHandler("open", () => toBox(box));
        }
      });
    }
    function toBox(box) {
      const rect = box.querySelector(".frame");
      const [x, y, width, height] = ["x", "y", "width", "height"].map((side) => Number(rect.getAttribute(side)));
      const unit = Number(shown.dataset.width);
      viewer.viewport.fitBoundsWithConstraints(
        new OpenSeadragon.Rect((x - width / 4) / unit, (y - height / 2) / unit, width * 1.5 / unit, height * 2 / unit));
      around.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
      light(box.dataset.evidence);
    }
    function light(number) {
      for (const each of document.querySelectorAll("[data-evidence]")) {
        each.classList.toggle("chosen", each.dataset.evidence === number);
      }
    }

    open(figures[0]);
  }
})();
