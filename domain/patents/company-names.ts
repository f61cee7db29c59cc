import { shortName } from '../deals/short-name.ts';

/** A company as one list spells it, and on how many rows. */
export interface Spelling {
  readonly spelling: string;
  readonly rows: number;
}

/** Spellings that look like one company. Nothing is merged until a person says so. */
export interface ProposedMerge {
  /** The spelling of most rows; it would name the company. */
  readonly company: string;
  readonly spellings: readonly string[];
  /** Why they are taken for one, in words. */
  readonly reason: string;
}

/** Legal forms of other scripts, which stand glued to the name. */
const FORMS_OF_EAST_ASIA =
  /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|集团|주식회사|\(주\)|\(株\)|（株）/g;

/** Words by which the same company calls itself in one paper and not in the next. */
const LOOSE_WORDS = /\b(?:the|and|of|technologies|technology|telecommunications?|communications?|mobile)\b/g;

/** What is left of a name without legal form, case, accents and punctuation: "OPPO Mobile Corp., Ltd" is "oppo mobile". */
export function companyKey(spelling: string): string {
  const bare = spelling.normalize('NFKC').replaceAll(FORMS_OF_EAST_ASIA, ' ');
  return shortName(bare.replaceAll(/[,;]/g, ' ').trim() || spelling)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/**
 * Groups spellings that differ only in legal form, case, accents or punctuation, and, with less certainty, in words that
 * companies add and drop. Two entities of one group, such as Nokia Corporation and Nokia Technologies Oy, are separate
 * companies: the second reason says so, and it is for a person to decide.
 */
export function proposeMerges(spellings: readonly Spelling[]): readonly ProposedMerge[] {
  const strict = groupsBy(spellings, ({ spelling }) => companyKey(spelling));
  const sure = strict.map((group) => toProposal(group, 'the same name in other writing or legal form'));
  const heads = [...strict.map((group) => group[0]), ...alone(spellings, strict)].filter(
    (entry): entry is Spelling => entry !== undefined,
  );
  const loose = groupsBy(heads, ({ spelling }) => looseKey(companyKey(spelling))).map((group) =>
    toProposal(group, 'alike but for a common word: they may be two entities of one group'),
  );
  return [...sure, ...loose];
}

function looseKey(key: string): string {
  const words = key.replaceAll(LOOSE_WORDS, ' ').replaceAll(/\s+/g, ' ').trim();
  return words.length < 3 ? key : words;
}

/** Groups of two and more, the spelling of most rows first. */
function groupsBy(spellings: readonly Spelling[], keyOf: (entry: Spelling) => string): readonly Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const entry of spellings) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else if (key !== '') groups.set(key, [entry]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) =>
      group.toSorted((one, other) => other.rows - one.rows || (one.spelling < other.spelling ? -1 : 1)),
    );
}

function alone(spellings: readonly Spelling[], groups: readonly Spelling[][]): readonly Spelling[] {
  const grouped = new Set(groups.flat().map(({ spelling }) => spelling));
  return spellings.filter(({ spelling }) => !grouped.has(spelling));
}

function toProposal(group: readonly Spelling[], reason: string): ProposedMerge {
  return { company: group[0]?.spelling ?? '', spellings: group.map(({ spelling }) => spelling), reason };
}
