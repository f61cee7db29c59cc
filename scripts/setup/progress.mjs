/** Progress of set-up, always on standard error: standard output belongs to the command that set-up prepares. */
const live = process.stderr.isTTY;
const quietMs = 300;

/**
 * Runs one step and says how long it took. Steps that turn out to have nothing to do stay silent.
 *
 * @template T
 * @param {string} label
 * @param {(report: (detail: string) => void) => T | Promise<T>} work `report` adds a detail such as a bar
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now();
  let detail = '';
  const tick = () => (live ? rewrite(line(label, began, detail)) : say(line(label, began, detail)));
  const timer = setInterval(tick, live ? 500 : 10_000);
  try {
    const result = await work((text) => (detail = text));
    if (performance.now() - began > quietMs) finish(line(label, began, ''));
    return result;
  } catch (error) {
    finish(line(label, began, 'failed'));
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/**
 * @param {number} done
 * @param {number} total
 */
export function bar(done, total) {
  const share = Math.min(1, done / total);
  const filled = Math.round(share * 24);
  const megabytes = (/** @type {number} */ bytes) => Math.round(bytes / 1e6);
  return `[${'#'.repeat(filled)}${'.'.repeat(24 - filled)}] ${megabytes(done)} of ${megabytes(total)} MB`;
}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`parley: ${text}\n`);
}

/** @param {string} text */
function rewrite(text) {
  process.stderr.write(`\r\u001b[2Kparley: ${text}`);
}

/** @param {string} text */
function finish(text) {
  if (live) rewrite('');
  process.stderr.write(`${live ? '\r\u001b[2K' : ''}parley: ${text}\n`);
}

/**
 * @param {string} label
 * @param {number} began
 * @param {string} detail
 */
function line(label, began, detail) {
  return `${label}  ${((performance.now() - began) / 1000).toFixed(1)} s${detail ? `  ${detail}` : ''}`;
}
