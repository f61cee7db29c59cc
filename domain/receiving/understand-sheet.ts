import { catalogue } from '../terms/catalogue.ts';
import { findDefinition } from '../terms/definition-of.ts';
import { newRoundTerm } from '../terms/new-round-term.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { adoptSheet, type AdoptedSheet, type AdoptedTerm } from './adopt-sheet.ts';
import type { OpenedSheet } from './open-sheet.ts';
import { outcomeOf, sheetOfTerms, type SheetOfTerms } from './outcome.ts';
import type { ReceivedPart } from './reading.ts';
import type { Understood } from './understood.ts';

export interface DealAround {
  /** The names under which the deal is kept, by side. */
  readonly names: Readonly<Record<Side, string>>;
  readonly theirSide: Side;
  /** The number of the earlier round; null where there is none. */
  readonly against: number | null;
  readonly former: SheetOfTerms;
  /** The number that the round will have. */
  readonly number: number;
}

/**
 * A round that came as data: every term under its own key, and what the catalogue does not know in words. `isWhole` says
 * that the file is as it was written: words and values of one that was edited may no longer say the same.
 */
export function understandSheet(
  sheet: OpenedSheet,
  deal: DealAround,
  isWhole: boolean,
): Omit<Understood, 'kind' | 'title' | 'changes' | 'comments' | 'pages'> {
  const adopted = adoptSheet(sheet, deal.names, deal.former, isWhole);
  const given = adopted.adopted.flatMap(({ terms }) => terms);
  const missing = catalogue
    .filter(({ key, mandatory }) => mandatory && given.every((term) => term.key !== key))
    .map(
      (definition) => deal.former.terms.find(({ key }) => key === definition.key) ?? newRoundTerm(definition),
    );
  const terms = [...given, ...missing];
  const latter = sheetOfTerms(terms, adopted.names);
  const parts = adopted.adopted.map((entry, index) =>
    partOf(entry, `term-${index + 1}`, deal.former, latter),
  );
  const absent = deal.former.terms
    .filter(({ key }) => given.every((term) => term.key !== key))
    .map((term) => {
      const isMandatory = findDefinition(term)?.mandatory ?? false;
      return {
        key: term.key,
        label: findDefinition(term)?.label ?? term.key,
        isKept: isMandatory,
        isMandatory,
      };
    });
  return {
    terms,
    parts,
    termsOfPart: new Map(
      adopted.adopted.map((entry, index) => [`term-${index + 1}`, entry.terms.map(({ key }) => key)]),
    ),
    absent,
    dated: sheet.dated,
    schedules: sheet.schedules,
    keptSchedules: sheet.leftOut,
    doubts: [...doubtsOf(sheet, adopted, deal), ...sayAbsent(absent)],
    // what was edited in a file of ours stands under our states, and was never agreed
    areStatesSettled: !sheet.isDraft && isWhole && proposerOf(sheet, adopted) === deal.theirSide,
  };
}

function partOf(
  { label, key, terms, said }: AdoptedTerm,
  id: string,
  former: SheetOfTerms,
  latter: SheetOfTerms,
): ReceivedPart {
  const [first, ...rest] = terms;
  const name = first ? (findDefinition(first)?.label ?? first.key) : label;
  const isKnown = first?.key === key && rest.length === 0;
  const come = outcomeOf(first?.key ?? key, former, latter);
  return {
    id,
    number: null,
    heading: label || key,
    paragraphs: come.after.map((text) => ({ role: 'body' as const, number: null, pieces: [{ text }] })),
    as: { kind: 'term', key: first?.key ?? key },
    label: name,
    confidence: said?.confidence ?? 'certain',
    reason: said
      ? said.reason
      : isKnown
        ? 'It came as data under its own key.'
        : rest.length > 0
          ? `What does not fit the term stands in words beside it: ${rest.map((term) => findDefinition(term)?.label ?? term.key).join(', ')}.`
          : 'The catalogue here does not know it: it stands as a term of its own.',
    isByHand: false,
    others: [],
    ...come,
    takesValues: true,
  };
}

function doubtsOf(sheet: OpenedSheet, { sides }: AdoptedSheet, deal: DealAround): readonly string[] {
  const named = [sheet.parties.A, sheet.parties.B].filter((name) => name !== undefined).join(' and ');
  const ours = `${deal.names.A} and ${deal.names.B}`;
  const bySides: Readonly<Record<typeof sides, readonly string[]>> = {
    same: [],
    turned: [
      `It names the parties the other way round: its Party A is ${deal.names.B}, Party B here. What it says of the sides was turned.`,
    ],
    'one-unknown': [`It names ${named} as the parties; this deal is between ${ours}.`],
    'other-parties': [
      `It is of another deal: it names ${named} as the parties, and this deal is between ${ours}.`,
    ],
    'not-named': ['It does not name the parties.'],
  };
  const proposer = proposerOf(sheet, { sides });
  return [
    ...bySides[sides],
    ...(proposer !== null && proposer !== deal.theirSide
      ? ['It says that it is our own proposal. What is received is taken as theirs.']
      : []),
    ...(sheet.number !== null && sheet.number !== deal.number
      ? [`It calls itself round ${sheet.number}; here it becomes round ${deal.number}.`]
      : []),
    ...(sheet.isDraft ? ['It was a draft where it comes from.'] : []),
    ...(sheet.leftOut.length > 0
      ? [
          `It does not carry ${sheet.leftOut.map((letter) => `Schedule ${letter}`).join(', ')}: where the earlier round has it, that one stays.`,
        ]
      : []),
  ];
}

function sayAbsent(absent: Understood['absent']): readonly string[] {
  const namesOf = (isKept: boolean): string =>
    absent
      .filter((entry) => entry.isKept === isKept)
      .map(({ label }) => `"${label}"`)
      .join(', ');
  const [gone, kept] = [namesOf(false), namesOf(true)];
  return [
    ...(gone === '' ? [] : [`These terms are not in it and leave the sheet: ${gone}.`]),
    ...(kept === ''
      ? []
      : [`These terms are not in it, belong to every sheet and stay as they were: ${kept}.`]),
  ];
}

function proposerOf({ proposedBy }: OpenedSheet, { sides }: Pick<AdoptedSheet, 'sides'>): Side | null {
  return sides === 'turned' ? turned(proposedBy) : proposedBy;
}

function turned(side: Side | null): Side | null {
  if (side === null) return null;
  return side === 'A' ? 'B' : 'A';
}
