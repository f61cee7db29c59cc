/**
 * Loaded into dependency-cruiser: version 17 tells swc to read every file as plain TypeScript, and JSX is a syntax error
 * to that (its source says "TODO: {tj}sx ?"). Only .tsx files are read the other way, for the two ways exclude each other.
 */
const swc = require('@swc/core');

const parseFileSync = swc.parseFileSync;
Object.assign(swc, {
  /**
   * @param {string} file
   * @param {import('@swc/core').ParseOptions} options
   */
  parseFileSync: (file, options) =>
    parseFileSync(file, { ...options, ...(file.endsWith('.tsx') && { tsx: true }) }),
});
