/* The frame's few movements: drop-downs that close, sheets that open, the way out, showing a password. Everything also works without it. */
(() => {
  "use strict";
  const all = (selector) => document.querySelectorAll(selector);

  // Drop-downs: Escape closes and gives focus back; so does a press elsewhere.
  for (const drop of all("details[data-drop]")) {
    drop.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && drop.open) {
        drop.open = false;
        drop.querySelector("summary").focus();
      }
    });
  }
  document.addEventListener("pointerdown", (event) => {
    for (const drop of all("details[data-drop][open]")) {
      if (!drop.contains(event.target)) {
        drop.open = false;
      }
    }
  });
  document.addEventListener("focusin", (event) => {
    for (const drop of all("details[data-drop][open]")) {
      if (!drop.contains(event.target)) {
        drop.open = false;
      }
    }
  });

  // Sheets: a button opens the element it controls.
  for (const button of all("button[data-opens]")) {
    const sheet = document.getElementById(button.dataset.opens);
    if (!sheet) {
      continue;
    }
    const set = (open) => {
      button.setAttribute("aria-expanded", String(open));
      sheet.classList.toggle("is-open", open);
    };
    button.addEventListener("click", () => set(!sheet.classList.contains("is-open")));
    const close = (event) => {
      if (event.key === "Escape" && sheet.classList.contains("is-open")) {
        set(false);
        button.focus();
      }
    };
    sheet.addEventListener("keydown", close);
    button.addEventListener("keydown", close);
  }

  // A form that came back: the reader goes on at the first field that needs mending, unless they have gone somewhere already.
  if (document.activeElement === document.body) {
    document.querySelector(":is(input, select, textarea)[aria-invalid='true']")?.focus();
  }

  // A long outline begins where the reader is.
  const outline = document.querySelector(".outline");
  const here = outline?.querySelector("[aria-current='page']");
  if (here) {
    outline.scrollTop = here.offsetTop - outline.clientHeight / 2;
  }

  // A table in a lesson becomes labelled lists on a phone, as the site's own do; its first column names each row.
  for (const table of all(".lesson table:not(.role-matrix)")) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent);
    for (const row of heads.length > 2 ? table.tBodies[0].rows : []) {
      [...row.cells].forEach((cell, at) => at > 0 && (cell.dataset.label = heads[at] ?? ""));
      table.classList.add("rows-on-phone");
    }
  }

  // The way out takes the place of this page, so that Back does not show it again.
  for (const link of all("a[data-leave]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      document.body.hidden = true;
      window.dispatchEvent(new Event("alongside:leave"));
      location.replace(link.href);
    });
  }

  for (const button of all("button[data-show]")) {
    const input = button.parentElement.querySelector("input");
    const words = button.querySelector("span");
    const show = words.textContent;
    button.hidden = false;
    button.addEventListener("click", () => {
      const shown = input.type === "password";
      input.type = shown ? "text" : "password";
      words.textContent = shown ? button.dataset.hideText : show;
    });
    // A password never leaves as readable text for the browser to remember.
    input.form?.addEventListener("submit", () => {
      input.type = "password";
    });
  }

  // On a shared machine nothing that waits here outlives the sign-out; and words that were begun (keep.js) go when somebody else comes, or after a week.
  const words = "alongside:words:";
  const week = 7 * 24 * 60 * 60 * 1000;
  const person = document.querySelector('meta[name="person"]')?.content;
  const isOld = (key) => {
    try {
      return !(JSON.parse(localStorage.getItem(key)).at > Date.now() - week);
    } catch {
      return true;
    }
  };
  const forget = (store, which) => Object.keys(store).filter(which).forEach((key) => store.removeItem(key));
  try {
    const isAnothers = (key) => key.startsWith(words) && person && !key.startsWith(`${words}${person}:`);
    forget(localStorage, (key) => isAnothers(key) || (key.startsWith(words) && isOld(key)));
    forget(sessionStorage, isAnothers);
    for (const form of all("form[data-sign-out]")) {
      form.addEventListener("submit", () => [localStorage, sessionStorage].forEach((store) => forget(store, (key) => key.startsWith("alongside:"))));
    }
  } catch {
    // private browsing: nothing is kept
  }
})();
