/* Notes and reflections: loaded, kept and sent, each field by itself. What could not be sent yet is kept on this device, closed by a key that only its owner's session is
   given, and taken away as soon as it is stored. save.js and kinds.js come before it. */
(() => {
  "use strict";
  const link = window.alongside;
  if (!link?.words.notes) {
    return;
  }
  const { words, kinds, tab } = link;
  const person = document.querySelector('meta[name="person"]').content;
  const prefix = `alongside:${person}:note:`;
  const between = "\n\n---\n\n"; // as journal.KeepBoth puts it
  const notes = new Map(); // "module/unit/item" -> {name, box, field, seen, draft, timer}
  let secret = null;

  const address = (name) => {
    const [module, unit, item] = name.split("/");
    return `/modules/${module}/units/${unit}/notes/${item}`;
  };

  function tell(note, state, text = words[state]) {
    const place = note.box?.querySelector("[data-save]");
    if (!place) {
      return;
    }
    place.classList.toggle("save-state-told", ["both", "newest", "failed"].includes(state));
    if (state === "saved") {
      place.replaceChildren(kinds.icon("saved"), text);
    } else {
      place.textContent = text ?? "";
    }
  }

  // Drafts on this device
  const utf8 = (text) => new TextEncoder().encode(text);
  const toText = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
  const toBytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

  async function learn(draftKey) {
    // not there without https, except on this machine: then drafts stay in memory only
    if (crypto.subtle && !secret) {
      secret = await crypto.subtle.importKey("raw", toBytes(draftKey), "AES-GCM", false, ["encrypt", "decrypt"]);
    }
  }

  async function keep(note) {
    const draft = note.draft;
    if (!secret) {
      return;
    }
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const how = { name: "AES-GCM", iv, additionalData: utf8(note.name) };
    const closed = await crypto.subtle.encrypt(how, secret, utf8(JSON.stringify(draft)));
    if (note.draft !== draft) {
      return; // a newer one is being kept, or it is stored already
    }
    try {
      localStorage.setItem(prefix + note.name, `${toText(iv)} ${toText(closed)}`);
    } catch {
      // private browsing or a full disk: the queue in memory still sends it
    }
  }

  function forget(name) {
    try {
      localStorage.removeItem(prefix + name);
    } catch {
      // see keep
    }
  }

  async function kept(name) {
    try {
      const [iv, closed] = localStorage.getItem(prefix + name).split(" ").map(toBytes);
      const how = { name: "AES-GCM", iv, additionalData: utf8(name) };
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, secret, closed)));
    } catch {
      forget(name); // its key is no more, or it is damaged: nobody can read it
      return null;
    }
  }

  // Writing and sending
  function changed(note) {
    note.draft = { saveId: link.id(), tab, seen: note.seen, text: note.field.value };
    tell(note, "saving");
    keep(note);
  }

  function send(note) {
    clearTimeout(note.timer);
    note.timer = 0;
    const sent = note.draft;
    if (!sent) {
      return;
    }
    link.put(`note:${note.name}`, {
      ask: () => ({ path: address(note.name), body: { ...sent, seen: sent.tab === tab ? note.seen : sent.seen } }),
      state: (state) => tell(note, state),
      told: (reply) => told(note, sent, reply),
    });
  }

  function told(note, sent, reply) {
    if (!reply.ok) {
      tell(note, "failed", reply.body?.detail);
      return; // what is written stays in the page and on this device
    }
    note.seen = reply.body.revision;
    const more = reply.body.text;
    if (note.draft === sent) {
      note.draft = null;
      forget(note.name);
    }
    if (more === undefined || more === null) {
      tell(note, note.draft ? "saving" : "saved");
    } else if (note.field) {
      bring(note, sent.text, more);
    }
    channel?.postMessage({ tab, name: note.name });
  }

  /* Another tab or device had written here, too: both texts stand there now, and come into this page without a word of it being lost. */
  function bring(note, sent, both) {
    const now = note.field.value;
    const fromEnd = now.length - note.field.selectionEnd;
    if (now === sent) {
      note.field.value = both;
    } else {
      note.field.value = (both.endsWith(sent) ? both.slice(0, both.length - sent.length) : both + between) + now;
      changed(note);
      send(note);
    }
    const caret = Math.max(0, note.field.value.length - fromEnd);
    note.field.setSelectionRange(caret, caret);
    tell(note, "both");
  }

  // Loading
  function show(note, entry) {
    if (entry.text === undefined || entry.text === null) {
      note.field.readOnly = true;
      tell(note, "failed", words.damaged);
      return;
    }
    const open = !note.field.readOnly;
    note.seen = entry.revision;
    note.field.readOnly = false;
    if (open && note.field.value !== entry.text) {
      tell(note, "newest");
    } else if (!open) {
      tell(note, "loaded", "");
    }
    if (note.field.value !== entry.text) {
      note.field.value = entry.text;
    }
  }

  /* The first time it insists; later it only looks, and whoever reads is not asked to sign in. */
  async function load(again = false) {
    const reply = await (again ? link.call("GET", words.notes, undefined, true).catch(() => null) : link.insist("GET", words.notes));
    if (!reply?.ok) {
      notes.forEach((note) => again || tell(note, "failed", reply.body?.detail));
      return false;
    }
    await learn(reply.body.draftKey);
    const found = new Map(reply.body.entries.map((entry) => [`${entry.module}/${entry.unit}/${entry.item}`, entry]));
    for (const note of notes.values()) {
      if (!note.draft) {
        show(note, found.get(note.name) ?? { text: "", revision: 0 });
      }
    }
    return true;
  }

  /* Sends what an earlier visit could not send, from whatever unit it was. */
  async function resume() {
    let names = [];
    try {
      names = Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    } catch {
      // see keep
    }
    for (const name of secret ? names : []) {
      const draft = await kept(name);
      const note = notes.get(name) ?? { name, seen: 0 };
      if (draft && !note.draft) {
        note.draft = draft;
        if (note.field) {
          note.field.value = draft.text;
          note.field.readOnly = false;
          note.seen = draft.seen; // whoever goes on writing has not seen more than the draft had
          tell(note, "saving");
        }
        send(note);
      }
    }
  }

  // Other tabs of this browser, and coming back to this one
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(`alongside:notes:${person}`) : null;
  channel?.addEventListener("message", (event) => {
    const note = notes.get(event.data.name);
    if (event.data.tab !== tab && note && !note.draft) {
      load(true);
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      notes.forEach(send);
    } else if (secret && [...notes.values()].every((note) => !note.draft)) {
      load(true);
    }
  });
  addEventListener("pagehide", () => notes.forEach(send));

  // Deleting
  const dialog = document.getElementById("delete-note");
  async function remove(note) {
    note.draft = null;
    forget(note.name);
    await link.settled();
    const reply = await link.insist("DELETE", address(note.name));
    if (!reply.ok) {
      tell(note, "failed", reply.body?.detail);
      return;
    }
    channel?.postMessage({ tab, name: note.name });
    notes.delete(note.name);
    const said = note.box.parentElement.querySelector("[data-deleted]");
    note.box.remove();
    said.hidden = false;
    said.focus();
  }

  for (const box of document.querySelectorAll("[data-note]")) {
    const { module, unit, item } = box.dataset;
    const note = { name: `${module}/${unit}/${item}`, box, field: box.querySelector("textarea"), seen: 0, draft: null, timer: 0 };
    notes.set(note.name, note);
    note.field.addEventListener("input", () => {
      changed(note);
      clearTimeout(note.timer);
      note.timer = setTimeout(send, 600, note); // while somebody types, with every little rest
    });
    note.field.addEventListener("change", () => send(note));
    box.querySelector("[data-delete]")?.addEventListener("click", (event) => {
      const opener = event.currentTarget;
      dialog.returnValue = "";
      dialog.onclose = () => (dialog.returnValue === "delete" ? remove(note) : opener.focus());
      dialog.showModal();
    });
  }

  load().then((ready) => ready && resume());
})();
