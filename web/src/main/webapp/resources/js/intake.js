/* The form from which a plan is made: each answer is kept as it is given (by save.js, also while there is no connection), and the plan beside it shown anew. */
(() => {
  "use strict";
  const link = window.alongside;
  const form = document.getElementById("intake");
  if (!link || !form) {
    return;
  }
  const { words } = link;
  const news = document.getElementById("intake-news");
  const WAIT = 1200;

  /* How the server calls what a control is about; empty: it is no answer. */
  function about(control) {
    const id = (control.name ?? "").replace(/^intake:/, "").replace(/_input$/, "");
    const sure = /^sure:(\d+):level$/.exec(id);
    if (sure) {
      return `C${Number(sure[1]) + 1}`;
    }
    return /^(role|startOn|fte|settings|lone|groups|remote|language|needs|hours|practice)$/.test(id) ? id : "";
  }

  const controls = () => Array.from(form.elements).filter(about);

  function read(name) {
    const all = controls().filter((one) => about(one) === name);
    if (name === "settings") {
      return all.filter((one) => one.checked).map((one) => one.value).join(" ");
    }
    return all[0].type === "checkbox" ? String(all[0].checked) : all[0].value;
  }

  function write(name, text) {
    for (const one of controls().filter((control) => about(control) === name)) {
      if (name === "settings") {
        one.checked = text.split(" ").includes(one.value);
      } else if (one.type === "checkbox") {
        one.checked = text === "true";
      } else {
        one.value = text;
      }
    }
  }

  const names = () => [...new Set(controls().map(about))];
  const known = new Map(names().map((name) => [name, read(name)])); // what is stored, or on its way
  controls().filter((one) => window.alongsideEarly?.has(one)).forEach((one) => known.delete(about(one)));

  /* Sends whatever is another now: also what a calendar has put in by itself. */
  function look() {
    for (const name of names()) {
      const text = read(name);
      if (known.get(name) !== text) {
        known.set(name, text);
        link.save(name, text);
      }
    }
  }

  let typing = 0;
  form.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(look, WAIT);
  });
  form.addEventListener("change", look);
  document.addEventListener("click", () => setTimeout(look));
  addEventListener("pagehide", look);
  document.addEventListener("visibilitychange", look);

  /* What is wrong stands under its field, as when the form is handed in. */
  function tell(name, sentence) {
    for (const one of controls().filter((control) => about(control) === name)) {
      const place = document.getElementById(`${one.id.replace(/_input$/, "").replace(/^(intake:settings).*/, "$1")}-error`);
      if (sentence) {
        one.setAttribute("aria-invalid", "true");
      } else {
        one.removeAttribute("aria-invalid");
      }
      if (place) {
        place.className = "field-error";
        place.textContent = sentence;
      } else {
        news.textContent = sentence;
      }
    }
  }

  let showing = 0;
  link.listeners.state = (name, state, reply) => {
    if (state === "saved") {
      tell(name, "");
      clearTimeout(showing);
      showing = setTimeout(() => document.getElementById("again:show").click(), 200);
    } else if (state === "failed" || state === "closed") {
      tell(name, reply?.body?.detail ?? words.failed);
    } else if (state === "elsewhere") {
      news.textContent = words.elsewhere;
    }
  };
  link.listeners.value = (name, text) => {
    if (known.has(name)) {
      known.set(name, text);
      write(name, text);
    }
  };

  /* Handed in is what is stored: what is still on its way goes first. */
  let ready = false;
  form.addEventListener("submit", (event) => {
    look();
    if (!ready) {
      event.preventDefault();
      const button = event.submitter;
      link.settled().then(() =>
        setTimeout(() => {
          // a form does not hand in while it is being handed in
          ready = true;
          form.requestSubmit(button);
          ready = false;
        }),
      );
    }
  });

  link.resume();
})();
