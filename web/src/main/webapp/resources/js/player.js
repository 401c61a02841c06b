/* The player: answers, feedback, handing in, scenario, Next, the place in a lesson. Saving itself is save.js. */
(() => {
  "use strict";
  const link = window.alongside;
  if (!link) {
    return;
  }
  const { words, kinds } = link;
  const attempt = `/attempts/${words.attempt}`;
  const unit = `/modules/${words.module}/units/${words.unit}`;
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const questionOf = (name) => document.querySelector(`[data-question="${CSS.escape(name)}"]`);

  /* Loads the page again and puts the focus where the new text is. */
  function again(focus) {
    sessionStorage.setItem("alongside:focus", focus);
    history.scrollRestoration = "manual"; // else the browser goes back to where the old text was
    location.reload();
  }
  const focus = sessionStorage.getItem("alongside:focus");
  if (focus) {
    sessionStorage.removeItem("alongside:focus");
    const target = document.getElementById(focus);
    if (document.activeElement === document.body) {
      // nobody has gone on by themselves meanwhile
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "start" });
    }
    addEventListener("load", () => {
      setTimeout(() => {
        history.scrollRestoration = "auto";
      }, 100);
    });
  }

  // Answers
  link.listeners.value = (name, value) => {
    const question = questionOf(name);
    if (question) {
      kinds.write(question, value);
    }
  };

  link.listeners.state = (name, state) => {
    const place = questionOf(name)?.querySelector("[data-save]");
    if (!place) {
      return;
    }
    const text = words[state];
    place.classList.toggle("save-state-told", ["elsewhere", "closed", "failed"].includes(state));
    if (state === "saved") {
      place.replaceChildren(kinds.icon("saved"), text);
    } else {
      place.textContent = text;
    }
    count();
  };

  const questions = all("[data-question]");

  function count() {
    const place = document.querySelector("[data-count]");
    if (place) {
      const done = questions.filter(kinds.answered).length;
      place.textContent = place.dataset.count.replace("{0}", done).replace("{1}", questions.length);
    }
  }

  for (const question of questions) {
    let typing = 0;
    const keep = () => {
      clearTimeout(typing);
      typing = 0;
      question.dataset.answered = "true";
      if (question.dataset.kind !== "WRITE") {
        all(".feedback-place", question).forEach((place) => place.replaceChildren());
      }
      link.save(question.dataset.question, kinds.read(question));
    };
    const flush = () => {
      if (typing) {
        keep();
      }
    };
    question.addEventListener("change", keep);
    question.addEventListener("input", (event) => {
      if (event.target.matches(".answer-text")) {
        clearTimeout(typing);
        typing = setTimeout(keep, 400); // while somebody types, with every little rest
      }
    });
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    kinds.arrange(question, keep);
    const clear = question.querySelector("[data-clear]");
    question.addEventListener("change", () => clear?.toggleAttribute("hidden", false));
    clear?.addEventListener("click", () => {
      all("input", question).forEach((input) => {
        input.checked = false;
      });
      question.querySelector("input").focus();
      clear.hidden = true;
      keep();
    });
    question.querySelector("[data-check]")?.addEventListener("click", (event) => {
      flush();
      check(question, event.currentTarget, keep);
    });
  }

  // Practice: feedback as soon as it is asked for
  async function check(question, button, keep) {
    if (["ORDER", "WRITE"].includes(question.dataset.kind) && question.dataset.answered !== "true") {
      keep(); // whoever asks about it means it as it stands
    }
    if (!kinds.answered(question)) {
      kinds.first(question).focus();
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
    kinds.show(question, reply.body);
    const tried = document.querySelector("[data-tried] > [hidden]");
    if (tried && questions.every((one) => one.querySelector(".feedback"))) {
      tried.hidden = false;
    }
    const first = question.querySelector(".feedback");
    first?.setAttribute("tabindex", "-1");
    first?.focus({ preventScroll: true });
    first?.closest(".sort-item, .options, .feedback-place")?.scrollIntoView({ block: "nearest" });
  }

  // Handing in: first everything must be stored
  const submit = document.querySelector("[data-submit]");
  const submission = link.id();
  submit?.addEventListener("click", async () => {
    const open = questions.find((question) => !kinds.answered(question));
    const warning = document.querySelector("[data-warning]");
    if (open && warning && !warning.textContent) {
      warning.textContent = words.incomplete;
      kinds.first(open).focus();
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
      const at = button.dataset.startAt ?? `${unit}/attempts`;
      const reply = await link.insist("POST", at, { requestId: request });
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
  const soon = () => Promise.race([link.settled(), new Promise((resolve) => setTimeout(resolve, 4000))]);
  if (next?.dataset.completes === "true") {
    const request = link.id();
    next.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      const reply = await link.insist("PUT", `${unit}/completion`, { requestId: request });
      if (reply.ok) {
        await soon(); // a note may just be on its way
        location.assign(next.href);
      } else {
        again("main");
      }
    });
  }
  // Next sends a survey: first everything must be stored
  if (next?.dataset.sends === "true") {
    next.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      await link.settled();
      const reply = await link.insist("POST", `/surveys/${words.attempt}/submission`, {});
      if (reply.ok) {
        location.assign(next.href);
      } else {
        again("main");
      }
    });
  }
  // Elsewhere Next waits a moment for an answer that is just being stored
  if (next && next.dataset.completes !== "true" && next.dataset.sends !== "true") {
    next.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      await soon();
      location.assign(next.href);
    });
  }
  // Ready to show a judged part, or not after all
  for (const button of all("[data-ask]")) {
    button.addEventListener("click", async () => {
      button.setAttribute("aria-disabled", "true");
      await link.insist(button.dataset.ask, `${unit}/judging`, {});
      again("main");
    });
  }

  // One's word, given by a button of its own
  for (const button of all("[data-attest]")) {
    const request = link.id();
    button.addEventListener("click", async () => {
      button.setAttribute("aria-disabled", "true");
      await link.insist("PUT", `${unit}/completion`, { requestId: request });
      again("main");
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
    if (words.unit && anchor !== sent) {
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
