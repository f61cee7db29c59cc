import { hash } from 'node:crypto';

/** Equal for rows whose cells are all equal. */
export function fingerprintOf(cells: readonly string[]): string {
  return hash('sha1', cells.join('\u001F'), 'base64');
}
