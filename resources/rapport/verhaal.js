"use strict";
/* Shows one sheet at a time. What is chosen stands in the radio buttons; the slider moves those of one axis. */
(function () {
  var AXES = ["thema", "gebied", "variant", "horizon"];
  var SWIPE = 50; /* pixels */
  var FADE = 250; /* ms, a little more than the style says */
  var form = document.querySelector("form.controls");
  var stage = document.getElementById("toneel");
  var slider = document.getElementById("schuif");
  var sheets = Array.from(document.querySelectorAll(".sheet"));
  var shown = null, started = false, leaving = 0;

  function radios(name) { return Array.from(form.querySelectorAll('input[name="' + name + '"]')); }
  function place(name) { return radios(name).findIndex(function (one) { return one.checked; }); }
  function chosen(name) { var found = radios(name)[place(name)]; return found ? found.value : ""; }
  function text(radio) { return radio.nextElementSibling.textContent; }

  function find() {
    return sheets.find(function (sheet) {
      return AXES.every(function (axis) { return sheet.dataset[axis] === chosen(axis); });
    });
  }

  function show() {
    var next = find();
    sheets.forEach(function (sheet) {
      sheet.classList.toggle("was", Boolean(next) && sheet === shown && sheet !== next);
      sheet.classList.toggle("now", sheet === next);
    });
    stage.querySelector(".none").hidden = Boolean(next);
    form.querySelector(".status").textContent = next ? next.querySelector("h3").textContent
      : stage.querySelector(".none").textContent;
    document.querySelectorAll("th[data-variant], td[data-variant]").forEach(function (cell) {
      cell.classList.toggle("here", cell.dataset.variant === chosen("variant"));
    });
    if (next && started) { history.replaceState(null, "", "#" + next.id); } /* not at the start: the page would jump */
    stage.classList.toggle("moved", started);
    started = true;
    shown = next || null;
    window.clearTimeout(leaving); /* the sheet before stays under the new one while that comes in */
    leaving = window.setTimeout(function () {
      sheets.forEach(function (sheet) { sheet.classList.remove("was"); });
    }, FADE);
  }

  function follow() {
    if (!slider) { return; }
    var along = chosen("langs"), here = place(along), all = radios(along);
    slider.max = String(all.length - 1);
    slider.value = String(here);
    slider.setAttribute("aria-valuetext", text(all[here]));
    Array.from(slider.nextElementSibling.children).forEach(function (tick, number) {
      tick.classList.toggle("here", number === here);
    });
  }

  function arrange() {
    if (!slider) { return; }
    var along = chosen("langs"), ticks = slider.nextElementSibling;
    form.querySelectorAll("fieldset[data-axis]").forEach(function (group) {
      group.hidden = group.dataset.axis === along || radios(group.dataset.axis).length < 2;
    });
    ticks.textContent = "";
    radios(along).forEach(function (radio, number) {
      var tick = document.createElement("span");
      tick.textContent = text(radio);
      tick.addEventListener("click", function () { go(number); });
      ticks.appendChild(tick);
    });
    slider.parentElement.style.setProperty("--steps", String(radios(along).length));
  }

  function go(number) {
    if (!slider) { return; }
    var all = radios(chosen("langs"));
    all[Math.min(Math.max(number, 0), all.length - 1)].checked = true;
    follow();
    show();
  }

  function step(way) { go(Number(slider ? slider.value : 0) + way); }

  function choose(sheet) {
    AXES.forEach(function (axis) {
      radios(axis).forEach(function (radio) { radio.checked = radio.value === sheet.dataset[axis]; });
    });
  }

  function key(event) {
    var busy = /^(INPUT|SELECT|TEXTAREA|SUMMARY)$/.test(event.target.tagName) || event.target.closest(".wide");
    if (busy || event.altKey || event.ctrlKey || event.metaKey || stage.classList.contains("large")) { return; }
    var moves = { ArrowLeft: -1, ArrowRight: 1, Home: -1e6, End: 1e6 };
    if (slider && event.key in moves) { event.preventDefault(); step(moves[event.key]); }
  }

  function swipes() {
    var from = null;
    stage.addEventListener("touchstart", function (event) {
      from = event.touches.length === 1 ? event.touches[0] : null;
    }, { passive: true });
    stage.addEventListener("touchend", function (event) {
      var to = event.changedTouches[0];
      if (!from || stage.classList.contains("large")) { return; }
      var across = to.clientX - from.clientX, down = to.clientY - from.clientY;
      if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) { step(across < 0 ? 1 : -1); }
    }, { passive: true });
  }

  function enlarge(event) {
    var button = event.currentTarget, on = stage.classList.toggle("large");
    button.setAttribute("aria-pressed", String(on));
    button.textContent = on ? button.dataset.on : button.dataset.off;
    stage.querySelectorAll(".view").forEach(function (view) {
      if (on) { view.tabIndex = 0; } else { view.removeAttribute("tabindex"); }
    });
  }

  function start() {
    var asked = sheets.find(function (sheet) { return "#" + sheet.id === decodeURIComponent(location.hash); });
    document.documentElement.classList.add("live");
    form.hidden = false;
    choose(asked || sheets[0]);
    form.addEventListener("change", function (event) {
      if (event.target === slider) { return; }
      if (event.target.name === "langs") { arrange(); }
      follow();
      show();
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    if (slider) { slider.addEventListener("input", function () { go(Number(slider.value)); }); }
    form.querySelector("button.large").addEventListener("click", enlarge);
    document.addEventListener("keydown", key);
    window.addEventListener("beforeprint", function () {
      document.querySelectorAll("details").forEach(function (part) { part.open = true; });
    });
    swipes();
    arrange();
    follow();
    show();
  }

  start();
})();
