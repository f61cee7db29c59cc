/**
 * To be called before the PDF library is loaded. Gives it what Node 20 lacks, and takes away what it would load native drawing
 * code with: text needs none, and what reads files of strangers should be able to do little.
 */
export function prepareRuntime() {
  Object.assign(process, { getBuiltinModule: undefined });
  /** @type {{ withResolvers?: unknown, try?: unknown }} */
  const promises = Promise;
  promises.withResolvers ??= withResolvers;
  promises.try ??= tryWork;
}

function withResolvers() {
  /** @type {Record<string, unknown>} */
  const parts = {};
  parts.promise = new Promise((resolve, reject) => {
    Object.assign(parts, { resolve, reject });
  });
  return parts;
}

/** @param {(...given: unknown[]) => unknown} work @param {unknown[]} given */
function tryWork(work, ...given) {
  return new Promise((resolve) => {
    resolve(work(...given));
  });
}
