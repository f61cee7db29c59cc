import { isDeeper } from './entries-in-json.ts';
import { splitCell, unescapeText } from './cell-lists.ts';

/** Tells what is wrong with a cell; `within` names the place inside its value, such as "0". */
export type Report = (message: string, within?: string) => void;

/** What a cell says, as JSON would have it; undefined: it says nothing. */
export type ReadCell = (cell: string, report: Report) => unknown;

export const readText: ReadCell = (cell) => (cell.trim() === '' ? undefined : cell.trim());

export const readList: ReadCell = (cell) => textsOf(splitCell(cell, '|'));

/** Texts parted by " + ", the innermost of the three kinds of lists. */
export const readInnerList: ReadCell = (cell) => textsOf(splitCell(cell, '+'));

function textsOf(pieces: readonly string[]): readonly string[] | undefined {
  return pieces.length === 0 ? undefined : pieces.map(unescapeText);
}

/** What is neither is left as it stands, for the schema to refuse. */
export const readYesNo: ReadCell = (cell) => {
  const said = cell.trim().toLowerCase();
  if (said === 'yes' || said === 'true') return true;
  if (said === 'no' || said === 'false') return false;
  return readText(cell, () => {});
};

export const readCount: ReadCell = (cell) => {
  const said = cell.trim();
  if (said === '') return undefined;
  return /^\d{1,9}$/.test(said) ? Number(said) : said;
};

/** Items whose parts have names, in their order; a part with nothing in it is not stated. */
export function readParts(
  names: readonly string[],
  readers: Readonly<Record<string, ReadCell>> = {},
): ReadCell {
  return (cell, report) => {
    const items = splitCell(cell, '|');
    if (items.length === 0) return undefined;
    return items.map((item, index) => {
      const parts = splitCell(item, ';');
      if (parts.length > names.length) {
        const message = `This has ${parts.length} parts where ${names.length} are meant: ${names.join('; ')}. A sign of a list within a text has a \\ before it.`;
        report(message, String(index));
      }
      const said = names.map((name, at) => {
        const read = readers[name] ?? ((piece, tell) => readText(unescapeText(piece), tell));
        return [name, read(parts[at] ?? '', report)] as const;
      });
      return Object.fromEntries(said.filter(([, value]) => value !== undefined));
    });
  };
}

/** Steps of a rate, such as "100000: 0.20 | : 0.10"; the last one may be open. */
export const readTiers: ReadCell = (cell, report) => {
  const steps = splitCell(cell, '|');
  if (steps.length === 0) return undefined;
  return steps.map((step, index) => {
    const [upTo = '', rate = '', ...more] = step.split(':').map((part) => part.trim());
    if (rate === '' || more.length > 0)
      report('Write a limit, a colon and a rate, such as 100000: 0.20.', String(index));
    return { upTo: upTo === '' ? null : upTo, rate };
  });
};

/** Typed values as in JSON, or the keys of terms that are spoken to in words only. */
export const readTerms: ReadCell = (cell, report) => {
  const text = cell.trim();
  if (!text.startsWith('{')) {
    const keys = textsOf(splitCell(text, '|'));
    return keys && Object.fromEntries(keys.map((key) => [key, {}]));
  }
  try {
    const terms: unknown = JSON.parse(text);
    if (!isDeeper(terms, MAX_DEPTH)) return terms;
  } catch {
    // said below, together with what is sound and cannot be meant
  }
  report('The typed values are no sound JSON.');
  return undefined;
};

const MAX_DEPTH = 30;
