/* In a team's matrix: one button chooses everybody of the page, or nobody. Without scripts there is none. */
(() => {
  "use strict";
  for (const button of document.querySelectorAll("button[data-choose-all]")) {
    const boxes = () => [...button.form.querySelectorAll(`input[name="${button.dataset.chooseAll}"]`)];
    button.hidden = false;
    button.addEventListener("click", () => {
      const all = !boxes().every((box) => box.checked);
      boxes().forEach((box) => {
        box.checked = all;
      });
    });
  }
})();
