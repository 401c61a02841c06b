/* Writing a module: every value is stored as it is written (by save.js), rows come and go, previews, who else is here. Words come from the page. */
(() => {
  "use strict";
  const link = window.alongside;
  if (!link) {
    return;
  }
  const { words } = link;
  const draft = `/drafts/${words.attempt}`;
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const fieldOf = (name) => document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const FOCUS = "alongside:focus";

  /* Loads the page again and puts the focus where the reader was. */
  function again(focus) {
    sessionStorage.setItem(FOCUS, focus);
    location.reload();
  }
  const focus = sessionStorage.getItem(FOCUS);
  if (focus) {
    sessionStorage.removeItem(FOCUS);
    const target = document.getElementById(focus);
    if (target && !target.hasAttribute("tabindex")) {
      target.setAttribute("tabindex", "-1");
    }
    if (document.activeElement === document.body) {
      target?.focus();
    }
  }

  // Values
  const fields = all("[data-field]");
  const controls = (field) => all("input, textarea, select", field).filter((one) => !one.closest("[data-preview]"));

  function read(field) {
    const inputs = controls(field);
    if (field.dataset.kind === "CHOICES") {
      return inputs.filter((one) => one.checked).map((one) => one.value).join("\n");
    }
    if (field.dataset.kind === "CHECK") {
      return inputs[0].checked ? "true" : "";
    }
    return inputs[0]?.value ?? "";
  }

  function write(field, value) {
    const inputs = controls(field);
    if (field.dataset.kind === "CHOICES") {
      const chosen = value.split("\n");
      inputs.forEach((one) => {
        one.checked = chosen.includes(one.value);
      });
    } else if (field.dataset.kind === "CHECK") {
      inputs[0].checked = value === "true";
    } else if (inputs[0]) {
      inputs[0].value = value;
    }
  }

  function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `${words.icons}#${name}`);
    svg.append(use);
    return svg;
  }

  const known = new Map(); // what the server may hold of each field: what was read, and what was sent since
  const typing = new Map(); // timers of fields that are being written in

  function keep(field) {
    clearTimeout(typing.get(field));
    typing.delete(field);
    const name = field.dataset.field;
    const text = read(field);
    const was = known.get(name);
    link.save(name, { was: [...was], text });
    was.push(text);
  }

  function flush() {
    [...typing.keys()].forEach(keep);
  }

  for (const field of fields) {
    known.set(field.dataset.field, [read(field)]);
    field.addEventListener("input", (event) => {
      if (event.target.matches("textarea, input[type='text']")) {
        clearTimeout(typing.get(field));
        typing.set(field, setTimeout(() => keep(field), 700));
      }
    });
    field.addEventListener("change", (event) => {
      if (!event.target.closest("[data-preview]")) {
        keep(field);
      }
    });
  }
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);

  link.listeners.value = (name, value) => {
    const field = fieldOf(name);
    if (field && typeof value?.text === "string") {
      write(field, value.text);
      known.get(name).push(value.text);
    }
  };

  link.listeners.state = (name, state, reply, entry) => {
    const place = fieldOf(name)?.querySelector("[data-save]");
    if (state === "saved") {
      known.set(name, [reply.body.value, entry.value.text]);
      words.revision = reply.body.revision;
      place?.replaceChildren(icon("saved"), words.saved);
      mend();
      return;
    }
    if (state === "closed" && reply?.body?.saveId) {
      conflicts.push({ name, theirs: reply.body, yours: entry.value.text });
      showConflict();
    }
    if (!place) {
      if (["closed", "failed"].includes(state) && reply && !reply.body?.saveId) {
        tell(null, reply);
      }
      return;
    }
    place.classList.toggle("save-state-told", ["elsewhere", "closed", "failed"].includes(state));
    place.textContent = (["closed", "failed"].includes(state) && reply?.body?.detail) || words[state];
  };

  // Two people at the same value: both texts stand beside each other until one is chosen
  const conflicts = [];
  const box = document.getElementById("conflict");

  function showConflict() {
    const one = conflicts[0];
    box.hidden = !one;
    if (one && box.dataset.name !== one.name) {
      box.dataset.name = one.name;
      box.querySelector("[data-who]").textContent = words.first.replace("{0}", one.theirs.by);
      box.querySelector("[data-theirs]").textContent = one.theirs.value;
      box.querySelector("[data-yours]").textContent = one.yours;
      box.focus();
    }
  }

  for (const button of all("[data-take]", box)) {
    button.addEventListener("click", () => {
      const one = conflicts.shift();
      const field = fieldOf(one.name);
      known.set(one.name, [one.theirs.value]);
      if (button.dataset.take === "theirs") {
        if (field) {
          write(field, one.theirs.value);
          field.querySelector("[data-save]").textContent = "";
        }
      } else {
        if (field) {
          write(field, one.yours);
        }
        link.save(one.name, { was: [one.theirs.value], text: one.yours });
        known.get(one.name).push(one.yours);
      }
      box.dataset.name = "";
      showConflict();
      (field ? controls(field)[0] : document.getElementById("main"))?.focus();
    });
  }

  // What is to be put right, some moments after the last change
  let mending = 0;
  function mend() {
    clearTimeout(mending);
    mending = setTimeout(async () => {
      const query = new URLSearchParams({ file: words.file, at: words.at, reader: document.documentElement.lang });
      const reply = await link.insist("GET", `${draft}/form?${query}`);
      if (reply.ok) {
        const told = [...reply.body.fields, ...reply.body.lists.flatMap((list) => list.rows.flatMap((row) => row.fields))];
        told.forEach((one) => faults(fieldOf(one.name)?.querySelector("[data-faults]"), one.faults));
        reply.body.lists.forEach((list) => {
          faults(document.querySelector(`[id="list-${CSS.escape(list.label)}"] ~ [data-faults]`), list.faults);
          list.rows.forEach((row) => faults(document.querySelector(`#${CSS.escape(`row-${row.place}`)} > [data-faults]`), row.faults));
        });
        faults(document.querySelector("#rest > [data-faults]"), reply.body.faults);
      }
    }, 1200);
  }

  function faults(place, sentences) {
    place?.replaceChildren(
      ...sentences.map((sentence) => {
        const item = document.createElement("li");
        item.textContent = sentence;
        return item;
      }),
    );
  }

  // Previews: the server renders, with what renders for learners
  for (const preview of all("[data-preview]")) {
    const details = preview.closest("details");
    const field = preview.closest("[data-field]");
    let waiting = 0;
    const render = async () => {
      const reply = await link.insist("POST", "/previews", { draft: words.attempt, markdown: read(field), language: preview.dataset.preview });
      if (reply.ok) {
        preview.innerHTML = reply.body.html;
      }
    };
    const later = () => {
      if (details.open) {
        clearTimeout(waiting);
        waiting = setTimeout(render, 400);
      }
    };
    details.addEventListener("toggle", later);
    field.addEventListener("input", later);
    later();
  }

  // Rows, units, languages, steps: everything else that is asked of the server
  function tell(from, reply) {
    const place = from?.querySelector?.("[data-problem]") ?? document.getElementById("problem");
    place.textContent = reply.body?.detail ?? words.failed;
    if (place.id === "problem") {
      place.focus();
    }
  }

  const numbers = ["revision", "over", "version"];

  function value(name, text) {
    if (numbers.includes(name)) {
      return Number(text);
    }
    return name === "up" ? text === "true" : text;
  }

  /* What an element says is to be sent: its data- attributes, and the fields of a form. */
  function body(element) {
    const sent = { revision: Number(words.revision) };
    for (const [name, text] of Object.entries(element.dataset)) {
      if (!["call", "callOf", "method", "confirm", "focus", "focusPlace", "then"].includes(name)) {
        sent[name === "kindOfRow" ? "kind" : name] = value(name, text);
      }
    }
    if (element instanceof HTMLFormElement) {
      for (const [name, text] of new FormData(element)) {
        if (name.endsWith("[]")) {
          (sent[name.slice(0, -2)] ??= []).push(text);
        } else {
          sent[name] = value(name, text);
        }
      }
    }
    return sent;
  }

  let calling = false;
  async function call(element) {
    if (calling || element.getAttribute("aria-disabled") || (element.dataset.confirm && !confirm(element.dataset.confirm))) {
      return;
    }
    calling = true;
    document.getElementById("problem").textContent = "";
    flush();
    await link.settled();
    const { call: path, callOf, method = "POST", then, focus: back, focusPlace } = element.dataset;
    const reply = await link.insist(method, path ? `${draft}/${path}` : `/${callOf}`, method === "DELETE" ? undefined : body(element));
    calling = false;
    if (!reply.ok) {
      tell(element, reply);
      return;
    }
    const place = reply.body?.place ?? reply.body?.id ?? "";
    if (then) {
      location.assign(/[=]$/.test(then) ? then + encodeURIComponent(place) : then);
    } else {
      again(back || `${focusPlace ?? "row-"}${place}`);
    }
  }

  for (const button of all("button[data-call], button[data-call-of]")) {
    button.addEventListener("click", () => call(button));
  }
  for (const form of all("form[data-call], form[data-call-of]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      call(form);
    });
  }

  // A file as a text, stored whole
  for (const form of all("form[data-text]")) {
    let revision = Number(form.dataset.revision);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const text = form.elements.text.value;
      const reply = await link.insist("PUT", `${draft}/file`, { path: form.dataset.text, text, revision, saveId: link.id() });
      if (reply.ok) {
        again("whole");
      } else if (reply.body?.theirs) {
        const theirs = reply.body.theirs;
        revision = theirs.revision;
        box.querySelector("[data-who]").textContent = words.first.replace("{0}", theirs.changedBy);
        box.querySelector("[data-theirs]").textContent = theirs.text;
        box.querySelector("[data-yours]").textContent = text;
        all("[data-take]", box).forEach((button) => {
          button.hidden = true;
        });
        box.hidden = false;
        box.focus();
      } else {
        tell(form, reply);
      }
    });
  }

  // A file that is no text, a megabyte at a time
  const PIECE = 1024 * 1024;
  for (const form of all("form[data-upload]")) {
    const file = form.elements.file;
    file.addEventListener("change", () => {
      const name = file.files[0]?.name.toLowerCase().replace(/[^a-z0-9.]+/g, "-") ?? "";
      form.elements.name.value = form.elements.name.value || name;
    });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const chosen = file.files[0];
      const progress = form.querySelector("[data-progress]");
      if (!chosen || form.dataset.busy) {
        return;
      }
      form.dataset.busy = "true";
      const upload = link.id();
      const pieces = Math.max(1, Math.ceil(chosen.size / PIECE));
      let reply = { ok: true };
      for (let n = 0; n < pieces && reply.ok; n++) {
        progress.textContent = progress.dataset.progress.replace("{0}", n + 1).replace("{1}", pieces);
        reply = await link.insist("PUT", `/uploads/${upload}/${n}`, chosen.slice(n * PIECE, (n + 1) * PIECE));
      }
      if (reply.ok) {
        const { name, altEn, altFr, source } = Object.fromEntries(new FormData(form));
        reply = await link.insist("POST", `${draft}/media`, { upload, name, altEn, altFr, source });
      }
      delete form.dataset.busy;
      progress.textContent = "";
      if (reply.ok) {
        again("media-title");
      } else {
        tell(form, reply);
      }
    });
  }

  // Who else has this draft open
  const others = document.getElementById("others");
  async function visit() {
    if (document.hidden) {
      return;
    }
    let reply;
    try {
      reply = await link.call("POST", `${draft}/visits`, { file: words.file }, true);
    } catch {
      return; // the next one will be heard
    }
    if (!reply.ok) {
      return;
    }
    const lines = reply.body.map((one) => (one.path === words.file ? words.same : words.otherFile).replace("{0}", one.name).replace("{1}", one.path));
    if (lines.join() !== others.dataset.lines) {
      others.dataset.lines = lines.join();
      faults(others, lines);
      others.hidden = lines.length === 0;
    }
  }
  if (words.attempt) {
    visit();
    setInterval(visit, 20000);
  }

  link.resume();
})();
