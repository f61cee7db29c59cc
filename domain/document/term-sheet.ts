import { figuresIn } from '../figures.ts';
import { rewordedTerms } from '../shareable/reworded.ts';
import { partyNamesOf, type ShareableRound } from '../shareable/shareable-round.ts';
import { joinWords } from '../terms/values/value-kind.ts';
import { calendarBlocks } from './calendar/payment-calendar.ts';
import { contentsBlocks } from './contents-table.ts';
import type { ExportOptions } from './export-options.ts';
import type { Block, LabelledText, PrintedDocument } from './document.ts';
import { common, figuresLegend, marksLegend } from './legend.ts';
import { linkSchedules } from './link-schedules.ts';
import { linesOf, scheduleBlocks } from './schedule-blocks.ts';
import { termsBlocks, type Copy } from './term-blocks.ts';
import { titleBlock, type CoverBlock } from './title-block.ts';

export interface PrintOptions extends ExportOptions {
  /** When the document is said to be made, ISO 8601. */
  readonly createdAt: string;
  /** By letter, how many lines a schedule has of which the round at hand holds only the first, as in an opening. */
  readonly lineCounts?: Readonly<Record<string, number>> | undefined;
}

/** The counterpart copy: the term sheet as it goes across the table. It is made from what may be shared and sees nothing else. */
export function termSheetDocument(
  round: ShareableRound,
  options: PrintOptions,
  copy = 'Counterpart copy',
): PrintedDocument {
  const sheet = sheetBlocks(round, options, 'counterpart');
  return {
    ...frameOf(round, options),
    blocks: [
      ...openingBlocks(round, options, coverOf(round, options, copy), sheet),
      ...legendBlocks(round, options, sheet),
      ...sheet,
      ...schedulesOf(round, options),
    ],
  };
}

/** What the terms say: themselves, and the payment calendar where it is asked for and anybody pays. */
export function sheetBlocks(
  round: ShareableRound,
  { numbering, calendar, figures: style }: PrintOptions,
  copy: Copy,
  remarks: Readonly<Record<string, readonly string[]>> = {},
): readonly Block[] {
  const names = partyNamesOf(round);
  const figures = figuresIn(style);
  const terms = termsBlocks(rewordedTerms(round, figures), { copy, names, numbering, figures, remarks });
  const payments = calendar ? calendarBlocks(round.terms, { copy, names, numbering, figures }) : [];
  return linkSchedules(
    [...terms, ...payments],
    round.schedules.map(({ letter }) => letter),
  );
}

/** Cover or title block, and the table of contents. */
export function openingBlocks(
  round: ShareableRound,
  options: PrintOptions,
  cover: CoverBlock,
  behind: readonly Block[],
): readonly Block[] {
  const out = round.schedules.filter(({ letter }) => !isPrinted(letter, options));
  const facts = [...cover.facts, ...leftOutFacts(out)];
  const contents = contentsBlocks(round, {
    numbering: options.numbering,
    leftOut: out.map(({ letter }) => letter),
    lineCounts: options.lineCounts,
    behind,
    figures: figuresIn(options.figures),
  });
  return [...(options.cover ? [{ ...cover, facts }] : titleBlock({ ...cover, facts })), ...contents];
}

/** The schedules of the round: those that the options leave out are named, without their lines. */
export function schedulesOf(round: ShareableRound, options: PrintOptions): readonly Block[] {
  const figures = figuresIn(options.figures);
  return round.schedules.flatMap((schedule) =>
    scheduleBlocks(schedule, {
      isPrinted: isPrinted(schedule.letter, options),
      lines: linesOf(schedule, options.lineCounts),
      figures,
    }),
  );
}

function isPrinted(letter: string, { schedules }: PrintOptions): boolean {
  return schedules === null || schedules.includes(letter);
}

function leftOutFacts(schedules: ShareableRound['schedules']): readonly LabelledText[] {
  const words = joinWords(schedules.map(({ letter }) => `Schedule ${letter}`));
  return schedules.length === 0 ? [] : [{ label: 'Not printed', text: [{ text: words }] }];
}

/** All of a term sheet but its blocks. */
export function frameOf(
  round: ShareableRound,
  { paper, figures, createdAt, legend, recipient, draftMark }: PrintOptions,
): Omit<PrintedDocument, 'blocks'> {
  return {
    ...common,
    title: `Term sheet, round ${round.number} - ${round.title}`,
    paper,
    figures,
    orientation: 'portrait',
    createdAt,
    header: {
      left: round.title,
      right: `Round ${round.number}${round.isDraft ? ' (draft)' : ''}, ${figuresIn(figures).date(round.dated)}`,
    },
    footer: legend,
    recipient: recipient === '' ? null : recipient,
    watermark: round.isDraft && draftMark ? 'DRAFT' : null,
  };
}

/** How to read the sheet, as far as these blocks need it. */
export function legendBlocks(
  round: ShareableRound,
  { figures }: PrintOptions,
  blocks: readonly Block[],
): readonly Block[] {
  return [
    ...(round.terms.some((term) => term.isBinding) ? [bindingNote] : []),
    ...marksLegend(blocks),
    ...figuresLegend(figures),
  ];
}

const bindingNote: Block = {
  kind: 'paragraph',
  role: 'legend',
  text: [
    {
      text: '“Binding” beside a term: it is meant to bind by itself, whatever the effect of the sheet as a whole.',
    },
  ],
};

export function coverOf(
  round: ShareableRound,
  { legend, figures }: Pick<PrintOptions, 'legend' | 'figures'>,
  copy: string,
  moreFacts: readonly LabelledText[] = [],
): CoverBlock {
  const fact = (label: string, words: string): LabelledText => ({ label, text: [{ text: words }] });
  return {
    kind: 'cover',
    title: round.title,
    subtitle: 'Term sheet',
    legend,
    parties: round.parties.map((party) => ({
      letter: party.side,
      name: party.name,
      localName: party.localName,
      localLanguage: party.localLanguage,
      detail: party.seat,
    })),
    facts: [
      fact('Round', `${round.number}${round.isDraft ? ', draft' : ''}`),
      fact('Date', figuresIn(figures).date(round.dated)),
      fact('Proposed by', partyNamesOf(round)[round.proposedBy]),
      fact('Terms', countStates(round)),
      ...round.schedules.map((schedule) =>
        fact(`Schedule ${schedule.letter}`, `patents of ${schedule.owner}`),
      ),
      fact('Copy', copy),
      ...moreFacts,
    ],
  };
}

/** "15, of which 6 agreed, 9 open" or "12 open": where the sheet stands, at a glance. */
function countStates({ terms }: ShareableRound): string {
  const words = (['agreed', 'proposed-by-a', 'proposed-by-b', 'open', 'parked'] as const).flatMap((state) => {
    const [first, ...others] = terms.filter((term) => term.state === state);
    return first
      ? [`${others.length + 1} ${first.stateWords.charAt(0).toLowerCase()}${first.stateWords.slice(1)}`]
      : [];
  });
  const [only, second] = words;
  if (only === undefined) return 'none yet';
  return second === undefined ? only : `${terms.length}, of which ${words.join(', ')}`;
}
