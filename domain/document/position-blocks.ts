import type { Crossing } from '../positions/crossings.ts';
import { limitWords } from '../positions/limit-words.ts';
import { stanceNames, type Position, type Stance, type StanceName } from '../positions/position.ts';
import { nameSides } from '../terms/name-sides.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { Block, LabelledText } from './document.ts';
import type { NumberedTerm } from './numbered-terms.ts';
import { heading } from './term-blocks.ts';

type Names = Readonly<Record<Side, string>>;

const stanceWords: Readonly<Record<StanceName, string>> = {
  target: 'Target',
  fallback: 'Fallback',
  walkAway: 'Walk-away',
};

interface Stand {
  readonly positions: Readonly<Record<string, Position>>;
  readonly crossings: readonly Crossing[];
}

/** Where we stand term by term, and where the round goes beyond it. */
export function positionBlocks(
  terms: readonly NumberedTerm[],
  { positions, crossings }: Stand,
  names: Names,
): readonly Block[] {
  const blocks = terms.flatMap(({ key, label, number, definition }): readonly Block[] => {
    const position = positions[key];
    if (!position) return [];
    const own = crossings.filter(({ termKey }) => termKey === key);
    const rows = [...own.map(crossingRow), ...positionRows(position, definition, names)];
    if (rows.length === 0) return [];
    const isCrossed = own.some(({ state }) => state === 'crossed');
    return [heading(2, number, label, isCrossed ? 'beyond our walk-away' : null), { kind: 'facts', rows }];
  });
  if (blocks.length === 0) return [];
  return [{ ...heading(1, null, 'Our positions', null, true), anchor: 'annex-positions' }, ...blocks];
}

function crossingRow(crossing: Crossing): LabelledText {
  const { label, valueWords, limitWords: limit, state, reason } = crossing;
  return state === 'crossed'
    ? {
        label: 'Beyond our walk-away',
        text: [{ text: `${label}: ${valueWords}`, bold: true }, { text: `; our limit: ${limit}` }],
      }
    : {
        label: 'Cannot be told',
        text: [{ text: `${label}: ${valueWords}; our limit: ${limit}${reason ? `. ${reason}` : ''}` }],
      };
}

/** A position line by line; what it does not say has no line. */
export function positionRows(
  position: Position,
  definition: TermDefinition | undefined,
  names: Names,
): readonly LabelledText[] {
  const grade = (value: number | null): string => (value === null ? '' : `${value} of 5`);
  return [
    ...stanceNames.map((name) => ({
      label: stanceWords[name],
      words: wordsOf(position[name], definition, names),
    })),
    { label: 'Priority', words: grade(position.priority) },
    { label: 'Flexibility', words: grade(position.flexibility) },
    { label: 'Reason', words: position.reason },
    { label: 'Decides', words: position.decidedBy },
    { label: 'Approves beyond', words: position.approvalBy },
  ].flatMap(({ label, words }) => (words.trim() === '' ? [] : [{ label, text: [{ text: words.trim() }] }]));
}

function wordsOf({ limits, words }: Stance, definition: TermDefinition | undefined, names: Names): string {
  const typed = limits.map((limit) => {
    const field = definition?.fields[limit.field];
    return field
      ? `${nameSides(field.label, names)}: ${limitWords(field, limit, names)}`
      : `${limit.field}: a limit that does not fit this term any more`;
  });
  return [...typed, words.trim()].filter((line) => line !== '').join('\n');
}
