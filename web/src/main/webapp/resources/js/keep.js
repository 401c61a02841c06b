/* What somebody types into a form of the class 'keeps' stays on the device until it is stored: a lost line, an ended session or a part of the page that
   comes anew costs no word. Where somebody else has written meanwhile, both texts stand there. In a list whose
   rows are decided one by one ('data-unsaved') only the words of the decided row were stored. shell.js forgets it: at the sign-out, when somebody
   else signs in on this device, and after a week. */
(() => {
  "use strict";
  const person = document.querySelector('meta[name="person"]')?.content ?? "";
  const query = new URLSearchParams(location.search);
  const id = ["id", "c", "person", "for"].map((one) => query.get(one)).filter(Boolean).join(":"); // what the page is about
  const prefix = `alongside:words:${person}:`;
  const sent = `${prefix}sent`;
  const between = "\n\n---\n\n"; // as journal.KeepBoth puts it
  const typed = "textarea, input[type=text]:not([id$='_input']), input[type=email], input[type=url]";
  const name = (field) => `${prefix}${location.pathname}:${id}:${field.id}`;
  const bases = new Map(); // what stood in a field before it was typed into, by its key

  const kept = (key) => {
    const text = localStorage.getItem(key);
    try {
      const { was, now } = JSON.parse(text);
      return typeof now === "string" ? { was, now } : null;
    } catch {
      return text ? { was: "", now: text } : null;
    }
  };
  const keep = (key, was, now) => (was === now ? localStorage.removeItem(key) : localStorage.setItem(key, JSON.stringify({ was, now, at: Date.now() })));

  const unsaved = (field) => field.closest("[data-unsaved]");

  function restore(field) {
    const key = name(field);
    const draft = kept(key);
    if (!draft || (draft.now === field.value && !unsaved(field))) {
      localStorage.removeItem(key);
      bases.set(key, window.alongsideEarly?.has(field) ? field.defaultValue : field.value);
      return;
    }
    if (draft.now === field.value) {
      return;
    }
    const here = field.value;
    field.value = here === draft.was || unsaved(field) || field.tagName !== "TEXTAREA" ? draft.now : here + between + draft.now;
    keep(key, here, field.value);
    field.closest("details")?.setAttribute("open", "open");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const restoreAll = () => document.querySelectorAll("form.keeps").forEach((form) => form.querySelectorAll(typed).forEach(restore));

  /* The page says that it is stored: what was sent goes from the device, what was typed since stays. */
  function settle(said) {
    const texts = said ? JSON.parse(sessionStorage.getItem(sent) ?? "{}") : {};
    for (const [key, text] of Object.entries(texts)) {
      const draft = kept(key);
      if (draft) {
        keep(key, text, draft.now);
      }
    }
    sessionStorage.removeItem(sent);
  }

  try {
    settle(document.querySelector("[data-said]"));
    restoreAll();
  } catch {
    // private browsing: nothing can be kept
    return;
  }
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (field.id && field.matches?.(typed) && field.closest("form.keeps")) {
      const key = name(field);
      keep(key, kept(key)?.was ?? bases.get(key) ?? "", field.value);
    }
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button, input[type=submit]");
    if (!button) {
      return;
    }
    const row = button.closest("[data-unsaved] > *") ?? button.form;
    const fields = button.form?.classList.contains("keeps") ? [...row.querySelectorAll(typed)] : [];
    sessionStorage.setItem(sent, JSON.stringify(Object.fromEntries(fields.map((field) => [name(field), field.value]))));
  });
  // Parts of the page come anew without a page load, each time with the news of what was done.
  const news = document.getElementById("news")?.parentElement;
  if (news) {
    new MutationObserver(() => {
      settle(news.querySelector("[data-said]"));
      restoreAll();
    }).observe(news, { childList: true, subtree: true });
  }
})();
