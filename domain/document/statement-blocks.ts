import type { Comparison, ComparisonColumn, Statement } from '../precedents/comparison.ts';
import type { Source } from '../precedents/source.ts';
import type { Block, Text } from './document.ts';
import { sayEvidence } from './statement-text.ts';
import { heading } from './term-blocks.ts';

/**
 * What stands behind the matrix, precedent by precedent: the facts from which typed values were taken, remarks on them,
 * the background, and what to be careful about. What the matrix says word by word already is not said again.
 */
export function statementBlocks({ columns, rows, sources }: Comparison): readonly Block[] {
  return columns.flatMap((column, index) => {
    if (column.kind === 'round') return [];
    const cells = rows.flatMap((row) => row.cells[index] ?? []);
    const said = cells.flatMap((cell) => (cell.kind === 'statements' ? cell.statements : []));
    return columnBlocks(column, behindTheMatrix(said), sources);
  });
}

function columnBlocks(
  column: ComparisonColumn,
  statements: readonly Statement[],
  sources: readonly Source[],
): readonly Block[] {
  const items = [...statements, ...column.background].map((statement) => sayInFull(statement, sources));
  const facts: readonly Block[] = items.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items }];
  const doubts: readonly Block[] =
    column.doubts.length === 0
      ? []
      : [
          heading(3, null, 'Cautions', null),
          { kind: 'list', isOrdered: false, items: column.doubts.map((text): Text => [{ text }]) },
        ];
  return facts.length + doubts.length === 0
    ? []
    : [heading(2, null, column.title, null), ...facts, ...doubts];
}

/** One entry per fact, however many typed values it gave. */
function behindTheMatrix(statements: readonly Statement[]): readonly Statement[] {
  const byWords = new Map<string, Statement>();
  for (const statement of statements) {
    const { detail, note, ourNote, primary } = statement;
    const isRemarked = note !== null || ourNote !== null || primary !== null;
    const words = detail ?? (isRemarked ? statement.words : null);
    if (words !== null && !byWords.has(words)) byWords.set(words, statement);
  }
  return [...byWords.values()];
}

function sayInFull(statement: Statement, sources: readonly Source[]): Text {
  const { detail, words, note, ourNote, primary } = statement;
  const remarks = [
    note === null ? null : `Note: ${note}`,
    primary === null ? null : `To be settled by: ${primary}`,
    ourNote === null ? null : `Our note: ${ourNote}`,
  ].filter((remark) => remark !== null);
  return [
    { text: detail ?? words },
    // a fact's evidence is said in full here: its words do not begin with "undisclosed"
    ...sayEvidence({ ...statement, basis: 'stated' }, sources),
    ...(remarks.length === 0 ? [] : [{ text: ` ${remarks.join('. ')}`, italic: true }]),
  ];
}
