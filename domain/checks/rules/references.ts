import { joinWords } from '../../terms/values/value-kind.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** Two parties, told apart by their names. */
export function undefinedParties(sheet: SheetReader): readonly SheetProblem[] {
  const parties = sheet.value('parties', 'parties', 'parties');
  if (!sheet.has('parties') || parties === undefined) return [];
  const [first, second] = parties;
  if (first && second && first.name.trim().toLowerCase() !== second.name.trim().toLowerCase()) return [];
  return [
    {
      rule: 'undefined-parties',
      severity: 'error',
      termKey: 'parties',
      field: 'parties',
      message: 'The two parties need names that tell them apart: every other term speaks of them.',
    },
  ];
}

/** Patents "of the named standards" on a sheet without that term (an empty one is a gap like any other), and rates for a standard that the sheet does not license. */
export function undefinedStandards(sheet: SheetReader): readonly SheetProblem[] {
  const named = sheet.value('standards', 'standards', 'standards') ?? [];
  const grantsByStandard = (['fromA', 'fromB'] as const).filter((field) => {
    const extent = sheet.value('licensed-patents', field, 'choice');
    return extent === 'standard-seps' || extent === 'declared-seps';
  });
  const missing: readonly SheetProblem[] =
    !sheet.has('standards') && grantsByStandard.length > 0
      ? [
          {
            rule: 'undefined-standards',
            severity: 'error',
            termKey: 'licensed-patents',
            field: grantsByStandard[0] ?? null,
            message:
              'The licensed patents are those of "the named standards", but the sheet has no term that names any.',
          },
        ]
      : [];
  return [...missing, ...strangers(sheet, 'standard', named, 'standards')];
}

/** Rates for a product that is not licensed. */
export function undefinedProducts(sheet: SheetReader): readonly SheetProblem[] {
  const licensed = [
    ...(sheet.value('products', 'productsA', 'products') ?? []),
    ...(sheet.value('products', 'productsB', 'products') ?? []),
  ];
  return strangers(sheet, 'product', licensed, 'products');
}

function strangers(
  sheet: SheetReader,
  part: 'standard' | 'product',
  named: readonly string[],
  home: string,
): readonly SheetProblem[] {
  if (named.length === 0) return [];
  return sheet.all('rate-schedule').flatMap(({ term, definition, fieldKey, value }) => {
    const unknown = value.lines.flatMap((line) => {
      const word = line[part];
      return word === null || named.some((name) => speaksOf(name, word)) ? [] : [word];
    });
    return unknown.length === 0
      ? []
      : [
          {
            rule: `undefined-${part}`,
            severity: 'warning' as const,
            termKey: term.key,
            field: fieldKey,
            message: `"${definition.label}" states a rate for ${joinWords([...new Set(unknown)])}, which "${sheet.labelOf(home)}" does not name.`,
          },
        ];
  });
}

/** "NR (5G)" and "5G NR" are one standard, "4G" and "LTE" too; "smartphones" and "Smartphone" are one product. */
function speaksOf(name: string, word: string): boolean {
  const [one, other] = [name, word].map((text) => text.toLowerCase().replaceAll(/\b(\w+?)s\b/g, '$1'));
  if (one === undefined || other === undefined) return false;
  if (one.includes(other) || other.includes(one)) return true;
  const [ours, theirs] = [one, other].map(wordsOf);
  return (ours ?? []).some((each) => theirs?.includes(each));
}

/** Names of one thing; the first stands for all of them. */
const sameNames = [
  ['5g', 'nr'],
  ['4g', 'lte', 'e-utra'],
  ['3g', 'umts', 'wcdma', 'w-cdma'],
  ['2g', 'gsm'],
  ['wi-fi', 'wifi', 'wlan', '802.11'],
  ['hevc', 'h.265'],
  ['avc', 'h.264'],
  ['vvc', 'h.266'],
  ['smartphone', 'handset', 'mobile', 'phone'],
] as const;

/** The words by which a standard or a product is known, each under one name; small words and figures say nothing. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? [];
  return words.flatMap((word) => {
    const known = sameNames.find((names) => (names as readonly string[]).includes(word));
    return known ? [known[0]] : [];
  });
}

/** Schedules that a term names and the round does not have, and lists that no term speaks of. */
export function straySchedules(sheet: SheetReader): readonly SheetProblem[] {
  const named = sheet
    .all('patent-list')
    .flatMap(({ term, fieldKey, value }) => value.map((letter) => ({ letter, termKey: term.key, fieldKey })));
  const attached = new Set(sheet.round.schedules.map((schedule) => schedule.letter));
  const absent = named
    .filter(({ letter }) => !attached.has(letter))
    .map(({ letter, termKey, fieldKey }) => ({
      rule: 'schedule-not-attached',
      severity: 'error' as const,
      termKey,
      field: fieldKey,
      message: `"${sheet.labelOf(termKey)}" names Schedule ${letter}, but no patent list is attached under that letter.`,
    }));
  const idle = [...attached]
    .filter((letter) => named.every((entry) => entry.letter !== letter))
    .map((letter) => ({
      rule: 'schedule-not-named',
      severity: 'warning' as const,
      termKey: sheet.has('licensed-patents') ? 'licensed-patents' : null,
      field: null,
      message: `Schedule ${letter} is attached, but no term names it: it would be printed without saying what it is for.`,
    }));
  return [...absent, ...idle];
}
