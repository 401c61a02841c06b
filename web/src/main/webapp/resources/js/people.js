/* Beside PrimeFaces on the pages about people: the page of a list stands in the address, and focus is never lost after a part of a page was written again. */
(() => {
  "use strict";
  const start = () => {
    const list = () => window.PrimeFaces?.widgets?.listing?.getPaginator?.();

    // The address names the page that is shown; Back shows the page before.
    const keepAddress = () => {
      const paginator = list();
      if (!paginator) {
        return;
      }
      const page = String(paginator.getCurrentPage() + 1);
      const address = new URL(location.href);
      if ((address.searchParams.get("page") ?? "1") === page) {
        return;
      }
      address.searchParams.set("page", page);
      history.pushState({ list: true }, "", address);
    };
    if (list()) {
      window.addEventListener("popstate", () => location.reload());
    }

    // Focus goes to the first field that needs mending; else it stays, or goes to what was said if its place is gone.
    let from = "";
    document.addEventListener("focusin", (event) => {
      from = event.target.id || from;
    });
    const holds = (element) => {
      element?.focus();
      return Boolean(element) && document.activeElement === element;
    };
    let told = [];
    const keepFocus = () => {
      // One word at a time: what was said elsewhere before is over.
      const now = [...document.querySelectorAll("[data-said]")];
      const fresh = now.filter((said) => !told.includes(said));
      if (fresh.length) {
        now.filter((said) => told.includes(said)).forEach((said) => said.remove());
        told = fresh;
      }
      const same = from && document.getElementById(from);
      const wrong = same?.form?.querySelector(":is(input, select, textarea)[aria-invalid='true']");
      if (wrong && holds(wrong)) {
        return;
      }
      if (!document.activeElement || document.activeElement === document.body) {
        holds(same) || holds(fresh[0]) || holds(document.getElementById("main"));
      }
    };
    // What PrimeFaces' list of choices leaves out: its name, and which list its filter is about.
    const nameChoices = () => {
      for (const combo of document.querySelectorAll("[role='combobox'][id$='_label']")) {
        const id = combo.id.replace(/_label$/, "");
        const items = document.getElementById(id + "_items");
        const words = document.querySelector(`label[for="${combo.id}"]`);
        if (words) {
          combo.setAttribute("aria-labelledby", `${words.id} ${combo.id}`);
          items?.setAttribute("aria-labelledby", words.id);
          document.getElementById(id + "_filter")?.setAttribute("aria-controls", id + "_items");
        }
      }
    };
    // On a touch screen the calendar's button has no name (PrimeFaces 15.0.13): it gets the one that it has elsewhere.
    const nameCalendars = () => {
      const words = window.PrimeFaces?.getLocaleSettings?.()?.chooseDate;
      for (const button of document.querySelectorAll("button.ui-datepicker-trigger:not([aria-label])")) {
        const name = words ?? button.closest(".field")?.querySelector("label")?.textContent.trim();
        if (name) {
          button.setAttribute("aria-label", name);
        }
      }
    };
    const nameAll = () => {
      nameChoices();
      nameCalendars();
    };
    window.jQuery?.(() => setTimeout(nameAll));
    // A calendar may come later than that: when its words are still on their way.
    new MutationObserver(nameCalendars).observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", nameAll);

    // Its arrows would walk on from the last choice that fits to one that does not (PrimeFaces 15.0.13, highlightNext).
    const stay = (event) => {
      const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
      if (!step || !event.target.id?.endsWith("_filter")) {
        return;
      }
      let one = document.getElementById(event.target.id.replace(/_filter$/, "_items"))?.querySelector("[aria-selected='true']");
      do {
        one = one?.[step];
      } while (one && !one.offsetParent);
      if (!one) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    document.addEventListener("keydown", stay, true);

    window.jQuery?.(document).on("pfAjaxComplete", () => {
      keepAddress();
      setTimeout(() => {
        nameAll();
        keepFocus();
      });
    });
  };
  document.addEventListener("DOMContentLoaded", start);
})();
