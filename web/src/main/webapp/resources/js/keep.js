/* What somebody types into a form of the class 'keeps' stays on the device until it is posted: a lost line or an ended session costs no word.
   Signing out forgets it (shell.js). */
(() => {
  "use strict";
  const person = document.querySelector('meta[name="person"]')?.content ?? "";
  const id = new URLSearchParams(location.search).get("id") ?? "";
  const name = (field) => `alongside:words:${person}:${location.pathname}:${id}:${field.id}`;
  const sent = `alongside:words:${person}:sent`;
  const fields = [...document.querySelectorAll("form.keeps textarea, form.keeps input[type=text]")];
  try {
    // the page that is shown when a post is there says so, and what was kept of it goes
    if (document.querySelector("[data-said]") && sessionStorage.getItem(sent)) {
      JSON.parse(sessionStorage.getItem(sent)).forEach((key) => localStorage.removeItem(key));
    }
    sessionStorage.removeItem(sent);
    for (const field of fields) {
      const kept = localStorage.getItem(name(field));
      if (kept && field.value === "") {
        field.value = kept;
        field.closest("details")?.setAttribute("open", "open");
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
  } catch {
    // private browsing: nothing can be kept
    return;
  }
  document.addEventListener("input", (event) => {
    if (event.target.closest?.("form.keeps") && event.target.id) {
      localStorage.setItem(name(event.target), event.target.value);
    }
  });
  document.addEventListener("click", (event) => {
    const form = event.target.closest?.("form.keeps button")?.form;
    if (form) {
      const keys = [...form.querySelectorAll("textarea, input[type=text]")].map(name);
      sessionStorage.setItem(sent, JSON.stringify(keys));
    }
  });
})();
