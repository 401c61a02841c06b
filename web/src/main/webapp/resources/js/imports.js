/* Beside the pages of imports: how far a job is, asked for by its address, so that the page may be left and opened again; a word at once about a file that is
   too large, before it is sent; and a large file of teaching sent a megabyte at a time before its form. */
(() => {
  "use strict";
  const job = document.querySelector("[data-job]");
  if (job) {
    const bar = job.querySelector("progress");
    const word = job.querySelector("[role='status']");
    const say = (text) => {
      if (word.textContent !== text) {
        word.textContent = text;
      }
    };
    const ask = async () => {
      let pause = 1000;
      try {
        const answer = await fetch(job.dataset.job, { headers: { Accept: "application/json" }, cache: "no-store" });
        if (answer.ok) {
          const now = await answer.json();
          if (!now.running) {
            location.reload();
            return;
          }
          bar.value = now.percent;
          // in steps of ten, so that a screen reader is not talked over
          say(job.dataset.percentText.replace("{0}", String(Math.floor(now.percent / 10) * 10)));
        } else if (answer.status === 401 || answer.status === 404) {
          location.reload();
          return;
        } else {
          say(job.dataset.awayText);
          pause = 3000;
        }
      } catch {
        say(job.dataset.awayText);
        pause = 3000;
      }
      setTimeout(ask, pause);
    };
    setTimeout(ask, 300);
  }

  const file = document.querySelector("input[type='file'][data-largest]");
  file?.addEventListener("change", () => {
    const large = [...file.files].some((one) => one.size > Number(file.dataset.largest));
    file.setCustomValidity(large ? file.dataset.largeText : "");
    file.reportValidity();
  });

  const PIECE = 1024 * 1024;
  const TRIES = 5;
  const form = document.querySelector("form[data-pieces]");

  /* One piece, again after a pause where the connection was lost. */
  async function piece(upload, number, bytes) {
    for (let tried = 1; ; tried++) {
      try {
        const answer = await fetch(`${form.dataset.pieces}${upload}/${number}`, {
          method: "PUT",
          credentials: "same-origin",
          headers: { "Content-Type": "application/octet-stream", "X-CSRF-Token": document.querySelector("meta[name='csrf']").content },
          body: bytes,
        });
        if (answer.ok || (answer.status < 500 && answer.status !== 429) || tried === TRIES) {
          return answer;
        }
      } catch (lost) {
        if (tried === TRIES) {
          throw lost;
        }
      }
      await new Promise((again) => setTimeout(again, 1000 * tried));
    }
  }

  async function send(chosen, progress) {
    const upload = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const pieces = Math.ceil(chosen.size / PIECE);
    for (let n = 0; n < pieces; n++) {
      progress.textContent = progress.dataset.progress.replace("{0}", n + 1).replace("{1}", pieces);
      const answer = await piece(upload, n, chosen.slice(n * PIECE, (n + 1) * PIECE));
      if (!answer.ok) {
        progress.textContent = answer.status === 401 || answer.status === 403 ? form.dataset.signedOutText : form.dataset.lostText;
        return "";
      }
    }
    return upload;
  }

  form?.addEventListener("submit", async (event) => {
    const field = form.querySelector("input[type='file']");
    const chosen = field.files[0];
    if (!chosen || chosen.size <= Number(form.dataset.atOnce)) {
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    const progress = form.querySelector("[data-progress]");
    if (form.dataset.busy) {
      return;
    }
    form.dataset.busy = "true";
    try {
      const upload = await send(chosen, progress);
      if (upload) {
        form.querySelector("input[id$='upload']").value = upload;
        form.querySelector("input[id$='uploadName']").value = chosen.name;
        field.value = "";
        form.requestSubmit(button);
      }
    } catch {
      progress.textContent = form.dataset.lostText;
    } finally {
      delete form.dataset.busy;
    }
  });
})();
