import type { SheetProblem } from '../checks/sheet-problem.ts';
import type { Crossing } from '../positions/crossings.ts';
import type { Schedule } from '../deals/deal.ts';
import type { Position } from '../positions/position.ts';
import { roundColumn } from '../precedents/comparison-columns.ts';
import type { Comparison } from '../precedents/comparison.ts';
import { partyNamesOf, type ShareableRound, type ShareableTerm } from '../shareable/shareable-round.ts';
import { findDefinition } from '../terms/definition-of.ts';
import { missingFields } from '../terms/fields-in-force.ts';
import { nameSides } from '../terms/name-sides.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import { changeBlocks, type ChangesSince } from './change-blocks.ts';
import { ALL_ROWS, comparisonBlocks, confidentialTitles } from './comparison-blocks.ts';
import type { Block, LabelledText, Paper, PrintedDocument } from './document.ts';
import { numberedTerms } from './numbered-terms.ts';
import { positionBlocks } from './position-blocks.ts';
import { problemBlocks } from './problem-blocks.ts';
import { scheduleBlocks } from './schedule-blocks.ts';
import { scheduleOriginBlocks } from './schedule-origin-blocks.ts';
import { heading, termsBlocks } from './term-blocks.ts';
import { coverOf, frameOf, legendBlocks, type PrintOptions } from './term-sheet.ts';

export const INTERNAL_MARKING = 'Internal copy - privileged and confidential';

/**
 * What only we may see of a round. It is a type of its own, handed over beside the shareable round and never inside it,
 * and it is printed behind the sheet, on pages that say what they are.
 */
export interface InternalAnnex {
  /** The title under which we work on the deal. */
  readonly workingTitle: string;
  /** The name of our party. */
  readonly preparedFor: string;
  /** What we do next, and by when; empty where nothing is planned. */
  readonly nextStep: string;
  /** Our positions by term key, and where the round goes beyond them. */
  readonly positions: Readonly<Record<string, Position>>;
  readonly crossings: readonly Crossing[];
  /** What the round brought, with our remarks; null for the first round. */
  readonly changes: ChangesSince | null;
  readonly problems: readonly SheetProblem[];
  /** From which lists the schedules come, and which part of each. */
  readonly schedules: readonly Schedule[];
  /** Our notes by catalogue key. */
  readonly notes: Readonly<Record<string, string>>;
  readonly comparison: Comparison | null;
}

/** The sheet as the other side would see it, with gaps shown as gaps, and our own papers behind it. */
export function internalCopyDocument(
  round: ShareableRound,
  annex: InternalAnnex,
  options: PrintOptions,
): PrintedDocument {
  const frame = frameOf(round, options);
  const names = partyNamesOf(round);
  const terms = termsBlocks(round.terms, 'internal', names);
  const problems = problemBlocks(round.terms, annex.problems);
  const annexes = [
    ...problems,
    ...missingBlocks(round, problems.length === 0),
    ...positionBlocks(round.terms, annex.positions, annex.crossings, names),
    ...noteBlocks(round.terms, annex.notes),
    ...scheduleOriginBlocks(annex.schedules),
    ...(annex.changes ? changeBlocks(annex.changes, round.number, names) : []),
    ...(annex.comparison ? besideBlocks(annex.comparison, round.number, options.paper) : []),
  ];
  const confidential = annex.comparison ? confidentialTitles(annex.comparison) : [];
  const fact = (label: string, words: string): LabelledText => ({ label, text: [{ text: words }] });
  const cover = coverOf(round, INTERNAL_MARKING, 'Internal copy', [
    fact('Working title', annex.workingTitle),
    fact('Prepared for', annex.preparedFor),
    ...(annex.nextStep === '' ? [] : [fact('Next step', annex.nextStep)]),
    ...(confidential.length === 0
      ? []
      : [fact('CONFIDENTIAL', `not to be shown outside: ${confidential.join('; ')}`)]),
  ]);
  return {
    ...frame,
    title: `Internal copy: ${frame.title}`,
    footer: confidential.length === 0 ? INTERNAL_MARKING : `CONFIDENTIAL - ${INTERNAL_MARKING}`,
    watermark: round.isDraft ? 'INTERNAL DRAFT' : 'INTERNAL',
    blocks: [
      cover,
      ...legendBlocks(round, [...terms, ...annexes]),
      ...terms,
      ...round.schedules.flatMap(scheduleBlocks),
      ...annexes,
    ],
  };
}

function besideBlocks(comparison: Comparison, round: number, paper: Paper): readonly Block[] {
  const printed = { comparison, base: roundColumn(round), filter: ALL_ROWS };
  return comparisonBlocks(printed, 'Comparison with precedents', paper);
}

/** Often a line or two, so that it begins a page only where nothing stands above it that is about the sheet too. */
function missingBlocks(round: ShareableRound, breakBefore: boolean): readonly Block[] {
  const { terms } = round;
  const facts = sheetFactsOf(terms);
  const names = partyNamesOf(round);
  const rows = terms.flatMap((term, index): readonly LabelledText[] => {
    const definition = findDefinition(term);
    const missing = definition ? missingFields(definition, term.fields, facts) : [];
    return missing.length === 0
      ? []
      : [
          {
            label: `${index + 1} ${term.label}`,
            text: [{ text: missing.map((label) => nameSides(label, names)).join('; ') }],
          },
        ];
  });
  return rows.length === 0
    ? []
    : [heading(1, null, 'Values still missing', null, breakBefore), { kind: 'facts', rows }];
}

/** Notes in the order of the sheet; those on terms that this round does not have come last, so that none is lost. */
function noteBlocks(
  terms: readonly ShareableTerm[],
  notes: Readonly<Record<string, string>>,
): readonly Block[] {
  const noted = numberedTerms(terms, Object.keys(notes)).flatMap(
    ({ key, label, number }): readonly Block[] => {
      const text = notes[key]?.trim();
      return text
        ? [heading(2, number, label, null), { kind: 'paragraph', role: 'body', text: [{ text }] }]
        : [];
    },
  );
  return noted.length === 0 ? [] : [heading(1, null, 'Our notes', null, true), ...noted];
}
