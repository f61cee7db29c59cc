/**
 * One shape for what people and programs write: half-width capitals, ordinary hyphens, single spaces for spaces and
 * underscores, no invisible characters, no quotes around.
 */
export function tidyNumber(raw: string): string {
  const plain = PRINTABLE_ASCII.test(raw) ? raw : toPlain(raw);
  return plain
    .toUpperCase()
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(/^[\s"'`]+|[\s"'`.,;:*\u2020]+$/g, '');
}

const PRINTABLE_ASCII = /^[ -~]*$/;

function toPlain(raw: string): string {
  return raw
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}
