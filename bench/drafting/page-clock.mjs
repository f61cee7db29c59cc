/**
 * Put into the page: it takes the time from an input's own time stamp to the end of the frame that shows what came of it.
 * The frame has been drawn when a message posted from its animation callback arrives.
 */
export function addClock() {
  const painted = (/** @type {(at: number) => void} */ tell) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => tell(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  /** @type {Promise<number>} */
  let waiting = Promise.resolve(0);
  /** @type {number[]} */
  let pressed = [];
  const onKey = (/** @type {KeyboardEvent} */ event) => painted((at) => pressed.push(at - event.timeStamp));

  window.benchClock = {
    // until an element is there; for `outline`, until any line of the outline is drawn anew
    wait: (type, selector) => {
      waiting = new Promise((resolve) => {
        let began = 0;
        window.addEventListener(type, (event) => (began = event.timeStamp), { capture: true, once: true });
        const outline = document.querySelector('nav[aria-label=Terms]');
        const isThere = () => selector !== 'outline' && document.querySelector(selector) !== null;
        const watch = new MutationObserver(() => {
          if (began === 0 || (selector !== 'outline' && !isThere())) return;
          watch.disconnect();
          painted((at) => resolve(at - began));
        });
        watch.observe((selector === 'outline' && outline) || document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      });
    },
    answer: () => waiting,
    watchKeys: () => {
      pressed = [];
      window.addEventListener('keydown', onKey, true);
    },
    takeKeys: () => {
      window.removeEventListener('keydown', onKey, true);
      return pressed;
    },
    calls: async (names, input, count) => {
      const all = [names].flat();
      /** @type {number[]} */
      const times = [];
      for (let turn = 0; turn < count; turn += 1) {
        const began = performance.now();
        const answer = await window.backend.call(all[turn % all.length] ?? '', input);
        // what every operation answers
        const { ok } = /** @type {{ ok: boolean }} */ (JSON.parse(answer));
        if (!ok) throw new Error('a call failed');
        times.push(performance.now() - began);
      }
      return times;
    },
  };
}
