/* A button that prints the page. Without scripts there is none: the browser has its own. */
(() => {
  "use strict";
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.addEventListener("click", () => window.print());
  }
})();
