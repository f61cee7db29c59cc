import { createHash } from 'node:crypto';
import { hashedText, type TermSheetFile } from '../../domain/shareable/term-sheet-file.ts';

/** SHA-256 of what a file says, as `contentSha256` holds it. Takes a file as it was read, trusted or not. */
export function hashContent(file: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(hashedText(file)).digest('hex');
}

/** The file with its hash. */
export function sealContent(file: Omit<TermSheetFile, 'contentSha256'>): TermSheetFile {
  const { format, version, ...content } = file;
  return { format, version, contentSha256: hashContent(file), ...content };
}

/**
 * The file as text, JSON that people can read: two spaces a level, short things and lines of a schedule on one
 * line. It comes in pieces, so that none of it need be held as a whole.
 */
export function* textOfTermSheet(file: TermSheetFile): Generator<string> {
  yield* pieces(file, '');
  yield '\n';
}

/** What is no longer than this stands on one line. */
const LINE = 110;
/** Of a list with more entries than this, each stands on a line of its own, however long. */
const FEW = 200;

function* pieces(value: unknown, indent: string): Generator<string> {
  const deeper = `${indent}  `;
  if (Array.isArray(value) && value.length > FEW) {
    yield '[';
    for (let at = 0; at < value.length; at += FEW) {
      const lines = value.slice(at, at + FEW).map((entry: unknown) => `\n${deeper}${JSON.stringify(entry)}`);
      yield (at === 0 ? '' : ',') + lines.join(',');
    }
    yield `\n${indent}]`;
    return;
  }
  const parts = partsOf(value);
  if (parts.length === 0 || isShort(value)) {
    yield JSON.stringify(value);
    return;
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  yield open;
  for (const [at, [name, part]] of parts.entries()) {
    yield `${at === 0 ? '' : ','}\n${deeper}${name}`;
    yield* pieces(part, deeper);
  }
  yield `\n${indent}${close}`;
}

/** Whether it fits a line. What holds a long list is not written down to be measured. */
function isShort(value: unknown): boolean {
  return !holdsLongList(value) && JSON.stringify(value).length <= LINE;
}

function holdsLongList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > FEW || value.some(holdsLongList);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsLongList);
}

function partsOf(value: unknown): readonly (readonly [name: string, part: unknown])[] {
  if (Array.isArray(value)) return value.map((part: unknown) => ['', part] as const);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, part]) => [`${JSON.stringify(name)}: `, part] as const);
}
