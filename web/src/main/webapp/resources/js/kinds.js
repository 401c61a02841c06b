/* The kinds of questions: what is answered, how an answer is put back, what may be read afterwards. save.js comes before it, player.js uses it. */
(() => {
  "use strict";
  const link = window.alongside;
  if (!link) {
    return;
  }
  const { words } = link;
  const all = (selector, from) => Array.from(from.querySelectorAll(selector));
  const steps = (question) => all("[data-step]", question);
  const field = (question) => question.querySelector(".answer-text");
  const chosen = (item) => (item.querySelector("select") ?? item.querySelector("input:checked"))?.value ?? "";

  function choice(question) {
    const input = question.querySelector("input:checked");
    return input ? { choice: input.value } : null;
  }

  function placed(question) {
    const places = {};
    for (const item of all("[data-item]", question)) {
      if (chosen(item)) {
        places[item.dataset.item] = chosen(item);
      }
    }
    return { placed: places };
  }

  const readers = {
    SINGLE: choice,
    TRUEFALSE: choice,
    MULTIPLE: (question) => ({ choices: all("input:checked", question).map((input) => input.value) }),
    SORT: placed,
    MATCH: placed,
    ORDER: (question) => ({ order: steps(question).map((step) => step.dataset.step) }),
    TEXT: (question) => ({ text: field(question).value }),
    WRITE: (question) => ({ text: field(question).value }),
    SURVEY_CHOICE: (question) => choice(question) ?? {},
    SURVEY_TEXT: (question) => ({ text: field(question).value }),
  };
  const read = (question) => readers[question.dataset.kind](question);

  /* Puts an answer that this device had kept back into the page. */
  function write(question, value) {
    for (const input of all("input[type=radio], input[type=checkbox]", question)) {
      const item = input.closest("[data-item]")?.dataset.item;
      input.checked = item ? value.placed?.[item] === input.value : value.choice === input.value || (value.choices ?? []).includes(input.value);
    }
    for (const select of all("[data-item] select", question)) {
      select.value = value.placed?.[select.closest("[data-item]").dataset.item] ?? "";
    }
    if (value.order) {
      const list = question.querySelector("[data-order]");
      list.append(...value.order.map((name) => steps(list).find((step) => step.dataset.step === name)).filter(Boolean));
      edges(list);
    }
    if (value.text !== undefined && value.text !== null) {
      field(question).value = value.text;
    }
    question.dataset.answered = "true";
  }

  function answered(question) {
    switch (question.dataset.kind) {
      case "SORT":
      case "MATCH":
        return all("[data-item]", question).every((item) => chosen(item) !== "");
      case "ORDER":
        return question.dataset.answered === "true";
      case "TEXT":
        return field(question).value.trim() !== "";
      case "WRITE":
        return true; // whoever writes may write on paper
      default:
        return question.querySelector("input:checked") !== null;
    }
  }

  /* Where somebody begins who has not answered yet. */
  const first = (question) =>
    all("[data-item]", question).find((item) => chosen(item) === "")?.querySelector("input, select") ??
    question.querySelector("input, select, textarea, [data-move]:not([aria-disabled])");

  // Order
  function edges(list) {
    const rows = steps(list);
    rows.forEach((row, place) => {
      for (const button of all("[data-move]", row)) {
        const over = button.dataset.move === "-1" ? place === 0 : place === rows.length - 1;
        button.toggleAttribute("aria-disabled", over);
        if (over) {
          button.setAttribute("aria-disabled", "true");
        }
      }
    });
  }

  function move(button, changed) {
    const list = button.closest("[data-order]");
    const row = button.closest("[data-step]");
    const told = list.parentElement.querySelector("[data-moved]");
    const up = button.dataset.move === "-1";
    const beside = up ? row.previousElementSibling : row.nextElementSibling;
    if (!beside) {
      told.textContent = list.dataset.edge;
      return;
    }
    if (up) {
      beside.before(row);
    } else {
      beside.after(row);
    }
    edges(list);
    button.focus(); // moving it has taken the focus away
    const place = steps(list).indexOf(row) + 1;
    told.textContent = list.dataset.order
      .replace("{0}", row.querySelector(".order-words").textContent)
      .replace("{1}", place)
      .replace("{2}", steps(list).length);
    changed();
  }

  /* Makes the buttons of an order work; changed is called with every new order. */
  function arrange(question, changed) {
    const list = question.querySelector("[data-order]");
    if (!list) {
      return;
    }
    edges(list);
    for (const button of all("[data-move]", list)) {
      button.addEventListener("click", () => move(button, changed));
    }
    question.querySelector("[data-keep]")?.addEventListener("click", changed);
  }

  // Feedback
  function make(name, style, ...inside) {
    const element = document.createElement(name);
    element.className = style;
    element.append(...inside);
    return element;
  }

  function icon(name) {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(space, "use");
    use.setAttribute("href", `${words.icons}#${name}`);
    svg.append(use);
    return svg;
  }

  function lesson(question, html) {
    const text = make("div", "");
    text.lang = question.dataset.lang;
    text.innerHTML = html; // sanitised where it was published
    return text;
  }

  const place = (question, name) => question.querySelector(`[data-feedback="${CSS.escape(name)}"]`);

  function part(question, given) {
    const missed = given.belongs ? question.dataset.missed.replace("{0}", given.belongs) : words.fitsNot;
    const said = make("span", "", given.right ? words.fits : missed);
    const head = make("p", "feedback-words", icon(given.right ? "done" : "notyet"), said);
    if (given.chosen) {
      head.append(make("span", "feedback-chosen", `(${words.chosen})`));
    }
    const style = given.right ? "feedback feedback-right" : "feedback";
    place(question, given.id).replaceChildren(make("div", style, head, lesson(question, given.feedbackHtml)));
  }

  function order(question, given) {
    const box = place(question, "steps");
    const rows = given.map((step) => {
      const stands = step.right ? box.dataset.stands : box.dataset.placed.replace("{0}", step.placed);
      const style = step.right ? "order-stands order-stands-right" : "order-stands";
      const line = make("p", style, icon(step.right ? "done" : "notyet"), make("span", "", stands));
      return make("li", "", lesson(question, step.html), line, lesson(question, step.feedbackHtml));
    });
    const head = make("p", "feedback-words", box.dataset.heading);
    box.replaceChildren(make("div", "feedback", head, make("ol", "order-right", ...rows)));
  }

  function written(question, given) {
    const box = place(question, "written");
    const looks = make("ul", "", ...given.lookFor.map((look) => make("li", "", look)));
    looks.lang = question.dataset.lang;
    box.replaceChildren(
      make(
        "div",
        "feedback",
        make("h3", "feedback-words", box.dataset.look),
        looks,
        make("h3", "feedback-words", box.dataset.example),
        lesson(question, given.exampleHtml),
      ),
    );
  }

  function show(question, feedback) {
    for (const given of [...(feedback.options ?? []), ...(feedback.items ?? [])]) {
      part(question, given);
    }
    if (feedback.steps?.length) {
      order(question, feedback.steps);
    }
    if (feedback.text) {
      part(question, { id: "text", right: feedback.text.right, belongs: feedback.text.answer, feedbackHtml: feedback.text.feedbackHtml });
    }
    if (feedback.written) {
      written(question, feedback.written);
    }
  }

  link.kinds = { read, write, answered, first, arrange, show, icon };
})();
