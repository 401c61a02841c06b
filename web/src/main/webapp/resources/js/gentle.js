/* Points, here in the browser, at what looks like a number of somebody who uses the service: nothing is sent for it, and nothing is held back. */
(() => {
  "use strict";
  // A health number has nine digits or more (Alberta: 12345-6789); a phone number ten, in its groups; a date of birth is a whole date long ago.
  const PHONE = /(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/;
  const NUMBER = /\b\d{5}[ -]?\d{4}\b|\b\d{4}[ -]?\d{3}[ -]?\d{3}\b|\b\d{9,12}\b/;
  const DATE = /\b(?:(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}))\b/g;
  const YOUNG_YEARS = 12;

  const isBirth = (text) => {
    const latest = new Date().getFullYear() - YOUNG_YEARS;
    return [...text.matchAll(DATE)].some((m) => Number(m[1] ?? m[2]) <= latest && Number(m[1] ?? m[2]) > 1900);
  };
  const found = (text) => {
    if (isBirth(text)) {
      return "birth";
    }
    if (PHONE.test(text)) {
      return "phone";
    }
    return NUMBER.test(text) ? "number" : "";
  };
  const look = (field) => {
    const id = field.id.replace(/^.*:/, "");
    const note = [...document.querySelectorAll("[data-gentle]")].find((n) => n.dataset.gentle === id && n.closest("form") === field.form);
    if (!note) {
      return;
    }
    const kind = found(field.value);
    note.textContent = kind ? note.dataset[kind] : "";
    note.hidden = !kind;
  };
  document.addEventListener("input", (event) => {
    if (event.target.matches?.("textarea")) {
      look(event.target);
    }
  });
})();
