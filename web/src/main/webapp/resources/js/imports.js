/* Beside the pages of imports: how far a job is, asked for by its address, so that the page may be left and opened again; and a word at once about a file that is
   too large, before it is sent. */
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
})();
