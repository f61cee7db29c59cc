import { FILE_FORMAT, FILE_VERSION } from './precedent-file.ts';

/** Entries as they stand in a file, not looked at yet, or why there are none. */
export type FoundEntries =
  | {
      readonly entries: readonly unknown[];
      /** What the file says beside its entries, in words. */
      readonly beside: readonly string[];
    }
  | { readonly reason: string };

/** Deeper than an entry can be, and far from where a program would run out of room. */
const MAX_DEPTH = 40;

/** The entries of a JSON text: of a file as the export writes it, of a plain list, or the one that the text is. */
export function entriesInJson(text: string): FoundEntries {
  let content: unknown;
  try {
    content = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return { reason: whyNoJson(text, error) };
  }
  if (isDeeper(content, MAX_DEPTH)) return { reason: 'Lists stand in lists in it as in no precedent.' };
  if (Array.isArray(content)) return { entries: content, beside: [] };
  if (!isRecord(content)) return { reason: 'It holds neither an entry nor a list of entries.' };
  if (!('entries' in content)) return { entries: [content], beside: [] };
  const { entries, format, version, $schema: _, ...others } = content;
  if (format !== undefined && format !== FILE_FORMAT)
    return { reason: `Its format is ${JSON.stringify(format)}, not "${FILE_FORMAT}".` };
  if (version !== undefined && version !== FILE_VERSION)
    return {
      reason: `Its version is ${JSON.stringify(version)}; this Parley reads version ${FILE_VERSION}.`,
    };
  if (!Array.isArray(entries)) return { reason: 'Its "entries" are no list.' };
  return { entries, beside: Object.entries(others).map(([key, value]) => `${key} = ${inWords(value)}`) };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that we do not know, as it stood there. */
export function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Told without recursion, which would run out of room on the very thing that it looks for. */
export function isDeeper(value: unknown, depth: number): boolean {
  let level: readonly unknown[] = [value];
  for (let at = 0; level.length > 0; at += 1) {
    if (at > depth) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

function whyNoJson(text: string, error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(said)?.[1];
  if (text.trim() === '') return 'There is nothing in it.';
  if (/end of JSON|Unterminated/.test(said) || Number(position) >= text.trimEnd().length)
    return 'It is not whole: it ends in the middle of its JSON.';
  // not every engine says where
  if (position === undefined) return 'It is no sound JSON.';
  const line = text.slice(0, Number(position)).split('\n').length;
  return `It is no sound JSON: line ${line} cannot be read.`;
}
