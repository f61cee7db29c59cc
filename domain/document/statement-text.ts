import type { ComparisonCell, Statement } from '../precedents/comparison.ts';
import type { Difference } from '../precedents/difference.ts';
import type { CellDifference } from '../precedents/differences-from-base.ts';
import { evidenceWords } from '../precedents/evidence.ts';
import { readingWords } from '../precedents/reading-words.ts';
import type { Source } from '../precedents/source.ts';
import type { Run, Text } from './document.ts';

/** What stands beside a cell: how it differs from the base, and what we wrote. */
interface BesideCell {
  readonly difference: CellDifference | null;
  readonly note: string | null;
}

/** A cell of the comparison: each statement on a line of its own, with what it rests on and the numbers of its sources. */
export function sayCell(
  cell: ComparisonCell,
  sources: readonly Source[],
  { difference, note }: BesideCell,
): Text {
  return [
    ...sayContent(cell, sources, difference?.statements ?? []),
    ...sayWhole(difference),
    ...(note === null ? [] : [{ text: `\nOur note: ${note}`, italic: true }]),
  ];
}

function sayContent(
  cell: ComparisonCell,
  sources: readonly Source[],
  differences: readonly Difference[],
): Text {
  if (cell.kind === 'not-stated') return [{ text: 'not stated', italic: true }];
  if (cell.kind === 'not-applicable') return [{ text: 'not applicable', italic: true }];
  return cell.statements.flatMap((statement, index) => [
    ...sayStatement(statement, sources, index === 0 ? '' : '\n'),
    ...sayDifference(differences[index]),
  ]);
}

function sayStatement(statement: Statement, sources: readonly Source[], before: string): Text {
  const { label, words, basis } = statement;
  // a fact in its own words says itself that something is undisclosed; a typed value needs the mark
  const said: Run = basis === 'stated' || label === null ? { text: words } : { text: words, mark: basis };
  return [
    { text: `${before}${label === null ? '' : `${label}: `}`, bold: true },
    said,
    ...sayEvidence(statement, sources),
  ];
}

/** A sign with how far it is off; nothing where it cannot be told. */
function sayDifference(difference: Difference | undefined): Text {
  if (difference?.kind === 'same') return [{ text: ' =', bold: true }];
  return difference?.kind === 'differs' ? [{ text: ` ≠ ${withMinus(difference.words)}`, bold: true }] : [];
}

/** A hyphen for a minus would let the sign stand at the end of a line and its figure on the next. */
function withMinus(words: string): string {
  return words.replaceAll(/(?<=^|[\s(])-(?=[\dA-Z])/g, '−');
}

function sayWhole(difference: CellDifference | null): Text {
  if (difference?.kind === 'not-comparable') return [{ text: `\n? ${difference.words ?? ''}`, bold: true }];
  if (difference?.kind !== 'differs') return [];
  if (difference.words !== null) return [{ text: `\n≠ ${difference.words}`, bold: true }];
  return difference.statements.some(({ kind }) => kind === 'differs') ? [] : [{ text: ' ≠', bold: true }];
}

/** " (court record [4] [5])"; nothing for our own round, and not "undisclosed" a second time behind that very word. */
export function sayEvidence(statement: Statement, sources: readonly Source[]): Text {
  const { label, evidence, basis, confirmed, sources: ids } = statement;
  const numbers = ids.map((id) => `[${sources.findIndex((source) => source.id === id) + 1}]`);
  const isSaid =
    evidence === null || (evidence === 'undisclosed' && basis === 'undisclosed' && label !== null);
  const kind = [
    ...(isSaid ? [] : [evidenceWords[evidence]]),
    ...(confirmed ? [] : ['unverified']),
    ...readingWords(statement),
  ];
  if (kind.length + numbers.length === 0) return [];
  const words = kind.length === 0 ? numbers.join(' ') : `(${[kind.join(', '), ...numbers].join(' ')})`;
  const run: Run = { text: ` ${words}`, italic: true };
  return [confirmed ? run : { ...run, mark: 'unverified' }];
}
