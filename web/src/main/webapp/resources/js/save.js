/* Keeps answers safe: each is put into a queue on this device and taken out only when the server has said that it is stored.
   Its words come from the page (#player, in the reader's language). player.js and notes.js use what it returns. */
window.alongside = (() => {
  "use strict";
  const root = document.getElementById("player");
  if (!root) {
    return null;
  }
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";
  const words = root.dataset;
  const prefix = `alongside:${meta("person")}:`;
  const here = words.attempt ?? "";
  const saves = words.saves || "attempts"; // where answers go: to an attempt, to a survey's sheet, to a draft
  const items = words.items || "answers"; // and what they are called there
  const tab = id();
  const queue = new Map(); // "attempt:question" -> {attempt, question, saveId, seen, value}, or an own key -> what put() says
  const listeners = { state: () => {}, value: () => {} };
  let token = meta("csrf");
  let revision = Number(words.revision || 0);
  let busy = false;
  let leaving = false;
  let pause = 0;
  let waiters = [];
  let signingIn = null;

  function id() {
    if (crypto.randomUUID) {
      return crypto.randomUUID(); // not there without https, except on this machine
    }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /* One call. A session that has ended is renewed in place and the call made again, unless it is a quiet one. Throws when the server cannot be reached. */
  async function call(method, path, body, quiet = false) {
    for (;;) {
      const bytes = body instanceof Blob;
      const reply = await fetch(words.api + path, {
        method,
        credentials: "same-origin",
        headers: {
          "Content-Type": bytes ? "application/octet-stream" : "application/json",
          Accept: "application/json",
          "Accept-Language": document.documentElement.lang, // feedback comes in the language of the page
          "X-CSRF-Token": token,
        },
        body: bytes || body === undefined ? body : JSON.stringify(body),
        keepalive: quiet, // a quiet call may outlive the page that makes it
      });
      if (quiet || (reply.status !== 401 && reply.status !== 403)) {
        const json = reply.headers.get("Content-Type")?.includes("json");
        return { ok: reply.ok, status: reply.status, body: json ? await reply.json() : null };
      }
      await signInAgain();
    }
  }

  const lost = (reply) => reply.status >= 500 || reply.status === 408 || reply.status === 429;

  /* The same call until the server has answered it. Whatever is sent carries an id, so that twice does no harm. */
  async function insist(method, path, body) {
    for (;;) {
      try {
        const reply = await call(method, path, body);
        if (!lost(reply)) {
          banner(false);
          pause = 0;
          return reply;
        }
      } catch {
        // not reached: the banner says so and the loop goes on
      }
      banner(true);
      await nap();
    }
  }

  function nap() {
    pause = Math.min(30000, Math.max(2000, pause * 2));
    return new Promise((resolve) => {
      let timer = 0;
      const wake = () => {
        clearTimeout(timer);
        removeEventListener("online", wake);
        resolve();
      };
      timer = setTimeout(wake, pause * (0.8 + 0.4 * Math.random()));
      addEventListener("online", wake);
    });
  }

  function banner(shown) {
    const box = document.querySelector("#unsent .notice");
    const text = navigator.onLine ? words.unreachable : words.offline;
    const line = box.querySelector("p");
    if (shown && line.textContent !== text) {
      line.textContent = text;
    }
    if (!shown) {
      line.textContent = "";
    }
    box.hidden = !shown;
  }

  /* Keeps an answer and sends it as soon as it can be sent. */
  function save(question, value) {
    const entry = { saves, items, attempt: here, question, saveId: id(), value };
    queue.set(`${here}:${question}`, entry);
    keep(`${here}:${question}`, entry);
    listeners.state(question, "saving");
    pump();
  }

  /* Sends something else in the same way, the newest for a key: ask() gives {path, body} when it is sent, told(reply) hears the answer, state(name) what
     becomes of it meanwhile. Whoever puts it keeps it on the device. */
  function put(key, entry) {
    queue.set(key, entry);
    pump();
  }

  const answer = (entry, own) => ({
    path: `/${entry.saves ?? "attempts"}/${entry.attempt}/${entry.items ?? "answers"}/${entry.question}`,
    body: { saveId: entry.saveId, tab, seen: own ? revision : 0, value: entry.value },
  });

  function keep(key, entry) {
    try {
      localStorage.setItem(prefix + key, JSON.stringify(entry));
    } catch {
      // private browsing or a full disk: the queue in memory still sends it
    }
  }

  function drop(key) {
    queue.delete(key);
    try {
      localStorage.removeItem(prefix + key);
    } catch {
      // see keep
    }
  }

  async function pump() {
    if (busy) {
      return;
    }
    busy = true;
    while (queue.size > 0) {
      const [key, entry] = queue.entries().next().value;
      const own = entry.attempt === here;
      let reply;
      try {
        const { path, body } = entry.ask ? entry.ask() : answer(entry, own);
        reply = await call("PUT", path, body);
      } catch {
        reply = { ok: false, status: 503, body: null };
      }
      if (lost(reply)) {
        banner(true);
        for (const waiting of queue.values()) {
          if (waiting.ask) {
            waiting.state("waiting");
          } else if (waiting.attempt === here) {
            listeners.state(waiting.question, "waiting");
          }
        }
        await nap();
        continue;
      }
      pause = 0;
      banner(false);
      if (entry.ask) {
        if (queue.get(key) === entry) {
          queue.delete(key);
        }
        entry.told(reply);
      } else {
        acknowledge(key, entry, reply, own);
      }
    }
    busy = false;
    waiters.forEach((resolve) => resolve());
    waiters = [];
  }

  function acknowledge(key, entry, reply, own) {
    const newest = queue.get(key) === entry;
    if (newest) {
      drop(key);
    }
    if (!own) {
      return;
    }
    if (!reply.ok) {
      listeners.state(entry.question, reply.status === 409 ? "closed" : "failed", reply, entry);
      return;
    }
    revision = Math.max(revision, reply.body.revision);
    if (newest) {
      listeners.state(entry.question, "saved", reply, entry);
    }
    for (const question of reply.body.changedElsewhere ?? []) {
      listeners.state(question, "elsewhere");
    }
    channel?.postMessage({ tab, question: entry.question });
  }

  /* Resolves when nothing is unsent any more. */
  function settled() {
    return queue.size === 0 && !busy ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve));
  }

  function signInAgain() {
    signingIn ??= ask().finally(() => {
      signingIn = null;
    });
    return signingIn;
  }

  function ask() {
    const dialog = document.getElementById("session");
    const form = dialog.querySelector("form");
    const message = dialog.querySelector("[data-message]");
    const opener = document.activeElement;
    dialog.showModal();
    return new Promise((resolve) => {
      // Escape would leave an answer nowhere: the dialog stays until the answer can be stored.
      dialog.oncancel = (event) => event.preventDefault();
      form.onsubmit = async (event) => {
        event.preventDefault();
        message.textContent = "";
        const given = Object.fromEntries(new FormData(form));
        try {
          const reply = await fetch(`${words.api}/session`, {
            method: "POST",
            credentials: "same-origin",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify(given),
          });
          if (!reply.ok) {
            message.textContent = lost(reply) ? words.unreachable : words.wrong;
            return;
          }
          token = reply.headers.get("X-CSRF-Token") ?? token;
          // This page belongs to whoever opened it: nobody else's session may store what stands in it.
          if (reply.headers.get("X-Person") !== meta("person")) {
            await fetch(`${words.api}/session`, { method: "DELETE", credentials: "same-origin", headers: { "X-CSRF-Token": token } });
            message.textContent = words.other;
            return;
          }
          for (const field of document.querySelectorAll('input[name="csrf"]')) {
            field.value = token;
          }
          form.elements.password.value = "";
          dialog.close();
          opener?.focus?.();
          resolve();
        } catch {
          message.textContent = words.offline;
        }
      };
    });
  }

  // Other tabs of this browser
  const channel = here && "BroadcastChannel" in window ? new BroadcastChannel(`alongside:${here}`) : null;
  channel?.addEventListener("message", (event) => {
    if (event.data.tab !== tab) {
      listeners.state(event.data.question, "elsewhere");
    }
  });

  addEventListener("alongside:leave", () => {
    leaving = true;
  });
  addEventListener("beforeunload", (event) => {
    if (queue.size > 0 && !leaving) {
      event.preventDefault();
    }
  });

  /* Sends what an earlier visit could not send, from whatever unit it was. */
  function resume() {
    let kept = [];
    try {
      kept = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && !key.startsWith(`${prefix}note:`)); // those are notes.js'
    } catch {
      // see keep
    }
    for (const key of kept) {
      const entry = JSON.parse(localStorage.getItem(key));
      queue.set(key.slice(prefix.length), entry);
      if (entry.attempt === here) {
        listeners.value(entry.question, entry.value);
        listeners.state(entry.question, "saving");
      }
    }
    pump();
  }

  return { words, listeners, tab, id, call, insist, save, put, settled, resume };
})();
