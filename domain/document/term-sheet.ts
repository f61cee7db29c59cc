import { partyNamesOf, type ShareableRound } from '../shareable/shareable-round.ts';
import { formatDate } from '../terms/values/simple-kinds.ts';
import type { ExportOptions } from './export-options.ts';
import type { Block, LabelledText, PrintedDocument } from './document.ts';
import { common, marksLegend } from './legend.ts';
import { scheduleBlocks } from './schedule-blocks.ts';
import { termsBlocks } from './term-blocks.ts';

export interface PrintOptions extends ExportOptions {
  /** When the document is said to be made, ISO 8601. */
  readonly createdAt: string;
}

/** The counterpart copy: the term sheet as it goes across the table. It is made from what may be shared and sees nothing else. */
export function termSheetDocument(round: ShareableRound, options: PrintOptions): PrintedDocument {
  const terms = termsBlocks(round.terms, 'counterpart', partyNamesOf(round));
  return {
    ...frameOf(round, options),
    blocks: [
      coverOf(round, options.legend, 'Counterpart copy'),
      ...legendBlocks(round, terms),
      ...terms,
      ...round.schedules.flatMap(scheduleBlocks),
    ],
  };
}

/** All of a term sheet but its blocks. */
export function frameOf(
  round: ShareableRound,
  { paper, createdAt, legend, recipient, draftMark }: PrintOptions,
): Omit<PrintedDocument, 'blocks'> {
  return {
    ...common,
    title: `Term sheet, round ${round.number} - ${round.title}`,
    paper,
    orientation: 'portrait',
    createdAt,
    header: {
      left: round.title,
      right: `Round ${round.number}${round.isDraft ? ' (draft)' : ''}, ${formatDate(round.dated)}`,
    },
    footer: legend,
    recipient: recipient === '' ? null : recipient,
    watermark: round.isDraft && draftMark ? 'DRAFT' : null,
  };
}

/** How to read the sheet, as far as these blocks need it. */
export function legendBlocks(round: ShareableRound, blocks: readonly Block[]): readonly Block[] {
  return [...(round.terms.some((term) => term.isBinding) ? [bindingNote] : []), ...marksLegend(blocks)];
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
  legend: string,
  copy: string,
  moreFacts: readonly LabelledText[] = [],
): Block {
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
      fact('Date', formatDate(round.dated)),
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
