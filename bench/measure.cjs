/**
 * Loaded into an app with Electron's -r, so that both sides of a comparison are measured the same way and the app knows
 * nothing of it. Prints one line of JSON and quits: when its first window was ready, and what a question put to its page
 * (PARLEY_BENCH_QUESTION, an expression) answered.
 */
const { app } = require('electron');

const untilReady = `new Promise((resolve) => {
  const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
  const isReady = () => document.querySelector('[data-ready]') !== null;
  if (isReady()) painted();
  else {
    const look = () => isReady() && (watch.disconnect(), painted());
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  }
})`;

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    report(contents).then(
      () => app.quit(),
      (error) => {
        process.stderr.write(`${error}\n`);
        app.exit(1);
      },
    );
  });
});

/** @param {Electron.WebContents} contents */
async function report(contents) {
  const readyAt = await contents.executeJavaScript(untilReady);
  const question = process.env.PARLEY_BENCH_QUESTION;
  const answer = question ? await contents.executeJavaScript(question) : undefined;
  process.stdout.write(`PARLEY_BENCH ${JSON.stringify({ readyAt, answer })}\n`);
}
