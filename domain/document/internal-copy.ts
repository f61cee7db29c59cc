import type { SheetProblem } from '../checks/sheet-problem.ts';
import type { Crossing } from '../positions/crossings.ts';
import type { Schedule } from '../deals/deal.ts';
import { english, figuresIn } from '../figures.ts';
import type { Position } from '../positions/position.ts';
import { roundColumn } from '../precedents/comparison-columns.ts';
import type { Comparison } from '../precedents/comparison.ts';
import { partyNamesOf, type ShareableRound } from '../shareable/shareable-round.ts';
import { changeBlocks, type ChangesSince } from './change-blocks.ts';
import { ALL_ROWS, comparisonBlocks, confidentialTitles } from './comparison-blocks.ts';
import type { Block, LabelledText, Paper, PrintedDocument } from './document.ts';
import { missingBlocks } from './missing-blocks.ts';
import { noteBlocks } from './note-blocks.ts';
import { numberedTerms } from './numbered-terms.ts';
import { ourRemarks } from './our-remarks.ts';
import { positionBlocks } from './position-blocks.ts';
import { problemBlocks } from './problem-blocks.ts';
import { scheduleOriginBlocks } from './schedule-origin-blocks.ts';
import {
  coverOf,
  frameOf,
  legendBlocks,
  openingBlocks,
  schedulesOf,
  sheetBlocks,
  type PrintOptions,
} from './term-sheet.ts';

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
  const { numbering } = options;
  const sheet = sheetBlocks(round, options, 'internal', ourRemarks(round.terms, annex, names));
  const problems = problemBlocks(round.terms, annex.problems, numbering);
  const inScreenFigures = figuresIn(options.figures) === english ? [] : [screenFigures];
  const annexes = [
    ...problems,
    ...missingBlocks(round, numbering, problems.length === 0),
    ...positionBlocks(numberedTerms(round.terms, numbering, Object.keys(annex.positions)), annex, names),
    ...noteBlocks(numberedTerms(round.terms, numbering, Object.keys(annex.notes)), annex.notes),
    ...scheduleOriginBlocks(annex.schedules),
    ...(annex.changes ? changeBlocks(annex.changes, round, names) : []),
    ...(annex.comparison ? besideBlocks(annex.comparison, round.number, options.paper) : []),
  ].flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block, ...inScreenFigures] : [block],
  );
  const confidential = annex.comparison ? confidentialTitles(annex.comparison) : [];
  const fact = (label: string, words: string): LabelledText => ({ label, text: [{ text: words }] });
  const moreFacts = [
    fact('Working title', annex.workingTitle),
    fact('Prepared for', annex.preparedFor),
    ...(annex.nextStep === '' ? [] : [fact('Next step', annex.nextStep)]),
    ...(options.legend === '' ? [] : [fact('Legend of the round', options.legend)]),
    ...(confidential.length === 0
      ? []
      : [fact('CONFIDENTIAL', `not to be shown outside: ${confidential.join('; ')}`)]),
  ];
  const cover = coverOf(round, { ...options, legend: INTERNAL_MARKING }, 'Internal copy', moreFacts);
  return {
    ...frame,
    title: `Internal copy: ${frame.title}`,
    footer: confidential.length === 0 ? INTERNAL_MARKING : `CONFIDENTIAL - ${INTERNAL_MARKING}`,
    watermark: round.isDraft && options.draftMark ? 'INTERNAL DRAFT' : 'INTERNAL',
    blocks: [
      ...openingBlocks(round, options, cover, [...sheet, ...annexes]),
      ...legendBlocks(round, options, [...sheet, ...annexes]),
      ...sheet,
      ...schedulesOf(round, options),
      ...annexes,
    ],
  };
}

/**
 * What stands in the annex was put in words for the screens, by checks, limits and the library, which have one manner. Each
 * part of it says so, since a page of it may be read by itself.
 */
const screenFigures: Block = {
  kind: 'paragraph',
  role: 'note',
  text: [
    {
      text: `Days and figures of this part are written as on the screens, not as on the sheet: ${english.date('2017-07-05')}, ${english.decimal('1250000.50')}.`,
    },
  ],
};

function besideBlocks(comparison: Comparison, round: number, paper: Paper): readonly Block[] {
  const printed = { comparison, base: roundColumn(round), filter: ALL_ROWS };
  return comparisonBlocks(printed, 'Comparison with precedents', paper);
}
