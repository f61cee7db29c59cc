import type { ListDefinition, Numbering } from './numbering.ts';
import { numberWords } from './number-words.ts';

/** What stands in front of a list item. */
export interface ItemNumber {
  readonly isBullet: boolean;
  readonly level: number;
  /** As it is shown, without a full stop at its end; null for a bullet and where nothing is shown. */
  readonly shown: string | null;
}

/** Counts the items of all lists of a document, which must be asked for in the order of its text. */
export interface ListCounter {
  /** The level of a list that paragraphs of a style are on. */
  readonly levelOfStyle: (numId: string, style: string) => number | undefined;
  /** `isCounted` is false for an item that is struck: it shows the number it had, and the next one shows it again. */
  readonly next: (numId: string, level: number, isCounted: boolean) => ItemNumber | undefined;
}

export function createListCounter(numbering: Numbering): ListCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const advance = (numId: string, list: ListDefinition, level: number): (number | undefined)[] => {
    const now = [...(counts.get(list.counted) ?? [])];
    if (!begun.has(numId)) for (const [at, start] of list.restarts) now[at] = start - 1;
    // levels above that were never counted show their first number
    for (let at = 0; at < level; at += 1) now[at] ??= list.levels[at]?.start ?? 1;
    now[level] = (now[level] ?? (list.levels[level]?.start ?? 1) - 1) + 1;
    for (let at = level + 1; at < list.levels.length; at += 1) {
      const after = list.levels[at]?.restartsAfter ?? null;
      if (after !== null && level <= after) now[at] = undefined;
    }
    return now;
  };

  return {
    levelOfStyle: (numId, style) => {
      const level = numbering(numId)?.levels.findIndex((one) => one?.style === style) ?? -1;
      return level === -1 ? undefined : level;
    },
    next: (numId, level, isCounted) => {
      const list = numbering(numId);
      const { format, text, isLegal } = list?.levels[level] ?? {};
      if (list === undefined || format === undefined || text === undefined) return undefined;
      const now = advance(numId, list, level);
      if (isCounted) {
        counts.set(list.counted, now);
        begun.add(numId);
      }
      if (format === 'bullet') return { isBullet: true, level, shown: null };
      const shown = text.replaceAll(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return numberWords(
          now[at] ?? 1,
          isLegal === true ? 'decimal' : (list.levels[at]?.format ?? 'decimal'),
        );
      });
      const plain = shown.trim().replace(/[.．、。:：]$/, '');
      return { isBullet: false, level, shown: plain === '' ? null : plain };
    },
  };
}
