/* In the head of every page. The other scripts come at its end; on a slow line or a slow machine somebody uses the page before they are there.
   What is typed or chosen by then is told to them when they are, so that it is kept like everything after it. A press on a button waits
   for them: one of PrimeFaces' would otherwise send its form at once, without the question that it asks first. */
window.alongsideEarly = (() => {
  "use strict";
  const touched = new Map(); // control -> the events of it that nobody heard
  let pressed = null;
  const note = (event) => {
    touched.set(event.target, (touched.get(event.target) ?? new Set()).add(event.type));
  };
  const hold = (event) => {
    const button = event.target.closest?.("button, input[type='submit']");
    if (button) {
      event.preventDefault();
      event.stopPropagation();
      pressed = button;
    }
  };
  document.addEventListener("input", note, true);
  document.addEventListener("change", note, true);
  document.addEventListener("click", hold, true);

  function begin() {
    document.removeEventListener("input", note, true);
    document.removeEventListener("change", note, true);
    for (const [control, events] of touched) {
      events.forEach((type) => control.dispatchEvent(new Event(type, { bubbles: true })));
    }
    touched.clear();
    if (window.jQuery || !pressed?.matches(".ui-button")) {
      document.removeEventListener("click", hold, true);
      pressed?.click();
    }
    // else PrimeFaces' scripts did not come, and nothing is sent without its question
  }

  document.addEventListener("DOMContentLoaded", () => {
    // after what PrimeFaces does when the page is there
    if (window.jQuery) {
      window.jQuery(() => setTimeout(begin));
    } else {
      begin();
    }
  });
  return touched;
})();
