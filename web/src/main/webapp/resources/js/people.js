/* Beside PrimeFaces on the pages about people: the page of a list stands in the address, and focus is never lost after a part of a page was written again. */
(() => {
  "use strict";
  const start = () => {
    const list = () => window.PrimeFaces?.widgets?.persons?.getPaginator?.();

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
    window.jQuery?.(document).on("pfAjaxComplete", () => {
      keepAddress();
      setTimeout(keepFocus);
    });
  };
  document.addEventListener("DOMContentLoaded", start);
})();
