import type { Generation } from '../../patents/declared-row.ts';
import type { Covers } from './study.ts';

/** What people call a generation when they assess for it. */
const GENERATION_WORDS: Readonly<Record<Generation, RegExp>> = {
  '2G': /\b(?:2G|GSM|GPRS|EDGE)\b/i,
  '3G': /\b(?:3G|UMTS|W-?CDMA|HSPA\+?|UTRA)\b/i,
  '4G': /\b(?:4G|LTE(?:-A(?:dvanced)?)?|E-?UTRAN?)\b/i,
  '5G': /\b(?:5G|NR)\b/i,
};

/**
 * Whether an assessment for a standard, in the words of whoever made it, speaks to a standard of a study: by its name, by its
 * generation, or by a specification that the lists declare to it.
 *
 * @param specifications those that the study takes for the standard, as the lists name them
 */
export function speaksTo(
  assessedFor: string,
  { name, covers }: { readonly name: string; readonly covers: Covers },
  specifications: Iterable<string>,
): boolean {
  if (covers.by === 'all' || squeeze(assessedFor) === squeeze(name)) return true;
  for (const specification of specifications) if (isSame(assessedFor, specification)) return true;
  return (
    covers.by === 'generation' &&
    numberIn(assessedFor) === null &&
    GENERATION_WORDS[covers.generation].test(assessedFor)
  );
}

/** Whether a specification is among those that a study names for a standard. */
export function isNamed(specification: string, names: readonly string[]): boolean {
  return names.some((name) =>
    name.endsWith('*')
      ? squeeze(specification).startsWith(squeeze(name.slice(0, -1)))
      : isSame(name, specification),
  );
}

/** "TS 38.331 v15.2.0" and "3GPP TS 38.331" are one specification. */
function isSame(one: string, other: string): boolean {
  if (squeeze(one) === squeeze(other)) return true;
  const number = numberIn(one);
  return number !== null && number === numberIn(other);
}

function numberIn(text: string): string | null {
  return /\b(\d{2}\.\d{3}(?:-\d+)*)\b/.exec(text)?.[1] ?? null;
}

function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, '');
}
