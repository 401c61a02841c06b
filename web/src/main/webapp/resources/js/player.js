/* The player: answers, feedback, handing in, scenario, Next, the place in a lesson. Saving itself is save.js. */
(() => {
  "use strict";
  const link = window.alongside;
  if (!link) {
    return;
  }
  const { words } = link;
  const attempt = `/attempts/${words.attempt}`;
  const unit = `/modules/${words.module}/units/${words.unit}`;
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const questionOf = (name) => document.querySelector(`[data-question="${CSS.escape(name)}"]`);

  /* Loads the page again and puts the focus where the new text is. */
  function again(focus) {
    sessionStorage.setItem("alongside:focus", focus);
    location.reload();
  }
  const focus = sessionStorage.getItem("alongside:focus");
  if (focus) {
    sessionStorage.removeItem("alongside:focus");
    const target = document.getElementById(focus);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "start" });
  }

  // Answers
  function read(question) {
    const chosen = all("input:checked", question);
    if (question.dataset.kind === "SINGLE") {
      return chosen.length ? { choice: chosen[0].value } : null;
    }
    if (question.dataset.kind === "MULTIPLE") {
      return { choices: chosen.map((input) => input.value) };
    }
    const placed = {};
    for (const item of all("[data-item]", question)) {
      const input = item.querySelector("input:checked");
      if (input) {
        placed[item.dataset.item] = input.value;
      }
    }
    return { placed };
  }

  link.listeners.value = (name, value) => {
    const question = questionOf(name);
    for (const input of question ? all("input", question) : []) {
      const item = input.closest("[data-item]")?.dataset.item;
      input.checked = item
        ? value.placed?.[item] === input.value
        : value.choice === input.value || (value.choices ?? []).includes(input.value);
    }
  };

  link.listeners.state = (name, state) => {
    const place = questionOf(name)?.querySelector("[data-save]");
    if (!place) {
      return;
    }
    const text = words[state];
    if (state === "saved") {
      place.replaceChildren(icon("saved"), text);
    } else {
      place.textContent = text;
    }
    count();
  };

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

  const questions = all("[data-question]");
  const answered = (question) =>
    question.dataset.kind === "SORT"
      ? all("[data-item]", question).every((item) => item.querySelector("input:checked"))
      : question.querySelector("input:checked") !== null;

  function count() {
    const place = document.querySelector("[data-count]");
    if (place) {
      const done = questions.filter(answered).length;
      place.textContent = place.dataset.count.replace("{0}", done).replace("{1}", questions.length);
    }
  }

  for (const question of questions) {
    question.addEventListener("change", () => {
      all(".feedback-place", question).forEach((place) => place.replaceChildren());
      link.save(question.dataset.question, read(question));
    });
    question.querySelector("[data-check]")?.addEventListener("click", (event) => check(question, event.currentTarget));
  }

  // Practice: feedback as soon as it is asked for
  async function check(question, button) {
    if (!question.querySelector("input:checked")) {
      question.querySelector("input").focus();
      return;
    }
    button.setAttribute("aria-disabled", "true");
    await link.settled();
    const reply = await link.insist("POST", `${attempt}/checks/${question.dataset.question}`, {});
    button.removeAttribute("aria-disabled");
    if (!reply.ok) {
      link.listeners.state(question.dataset.question, reply.status === 409 ? "closed" : "failed");
      return;
    }
    for (const given of [...(reply.body.options ?? []), ...(reply.body.items ?? [])]) {
      show(question, given);
    }
    const tried = document.querySelector("[data-tried] > [hidden]");
    if (tried && questions.every((one) => one.querySelector(".feedback"))) {
      tried.hidden = false;
    }
    const first = question.querySelector(".feedback");
    first?.setAttribute("tabindex", "-1");
    first?.focus({ preventScroll: true });
    first?.closest(".sort-item, .options")?.scrollIntoView({ block: "nearest" });
  }

  function show(question, given) {
    const place = question.querySelector(`[data-feedback="${CSS.escape(given.id)}"]`);
    const box = document.createElement("div");
    box.className = given.right ? "feedback feedback-right" : "feedback";
    const head = document.createElement("p");
    head.className = "feedback-words";
    const missed = given.belongs ? words.belongs.replace("{0}", given.belongs) : words.fitsNot;
    head.append(icon(given.right ? "done" : "notyet"), given.right ? words.fits : missed);
    if (given.chosen) {
      const chosen = document.createElement("span");
      chosen.className = "feedback-chosen";
      chosen.textContent = `(${words.chosen})`;
      head.append(chosen);
    }
    const text = document.createElement("div");
    text.innerHTML = given.feedbackHtml; // sanitised where it was published
    box.append(head, text);
    place.replaceChildren(box);
  }

  // Handing in: first everything must be stored
  const submit = document.querySelector("[data-submit]");
  const submission = link.id();
  submit?.addEventListener("click", async () => {
    const open = questions.find((question) => !answered(question));
    const warning = document.querySelector("[data-warning]");
    if (open && warning && !warning.textContent) {
      warning.textContent = words.incomplete;
      open.querySelector("input").focus();
      return;
    }
    if (submit.getAttribute("aria-disabled")) {
      return;
    }
    submit.setAttribute("aria-disabled", "true");
    await link.settled();
    const reply = await link.insist("POST", `${attempt}/submission`, { requestId: submission });
    if (reply.ok || reply.status === 409) {
      again("result");
      return;
    }
    submit.removeAttribute("aria-disabled");
    warning.textContent = words.failed;
  });

  // A new attempt
  for (const button of all("[data-start]")) {
    const request = link.id();
    button.addEventListener("click", async () => {
      const reply = await link.insist("POST", `${unit}/attempts`, { requestId: request });
      again(reply.ok ? button.dataset.start : "main"); // where none is left the page says so
    });
  }

  // Scenario
  const scene = document.querySelector("[data-scene]");
  for (const button of scene ? all("[data-choice]", scene) : []) {
    const saveId = link.id();
    button.addEventListener("click", async () => {
      const buttons = all("[data-choice]", scene);
      if (buttons.some((one) => one.getAttribute("aria-disabled"))) {
        return;
      }
      const place = scene.querySelector("[data-save]");
      buttons.forEach((one) => one.setAttribute("aria-disabled", "true"));
      place.textContent = words.working;
      const step = { saveId, node: scene.dataset.scene, choice: button.dataset.choice };
      const reply = await link.insist("POST", `${attempt}/steps`, step);
      if (reply.ok || reply.status === 409) {
        again("now");
        return;
      }
      buttons.forEach((one) => one.removeAttribute("aria-disabled"));
      place.textContent = words.failed;
    });
  }

  // Next completes; it can be taken back
  const next = document.querySelector("a[data-next]");
  if (next?.dataset.completes === "true") {
    const request = link.id();
    next.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      const reply = await link.insist("PUT", `${unit}/completion`, { requestId: request });
      if (reply.ok) {
        location.assign(next.href);
      } else {
        again("main");
      }
    });
  }
  for (const button of all("[data-undo]")) {
    button.addEventListener("click", async () => {
      const reply = await link.insist("DELETE", `${unit}/completion`);
      if (reply.ok) {
        again("main");
      }
    });
  }

  // The place: this unit at once, then the last heading that was in view, at most every ten seconds; not worth a banner
  const headings = all("[data-lesson] :is(h2, h3)[id]");
  let anchor = headings.find((heading) => `#${heading.id}` === location.hash)?.id ?? null;
  let sent;
  const send = () => {
    if (anchor !== sent) {
      sent = anchor;
      link.call("PUT", `${unit}/position`, { anchor }, true).catch(() => {
        sent = undefined; // offline: again at the next occasion
      });
    }
  };
  if ("IntersectionObserver" in window) {
    const watch = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) {
            anchor = entry.target.id;
          }
        }
      },
      { rootMargin: "0px 0px -60% 0px" },
    );
    headings.forEach((heading) => watch.observe(heading));
  }
  send();
  setInterval(send, 10000);
  document.addEventListener("visibilitychange", send);

  count();
  link.resume();
})();
