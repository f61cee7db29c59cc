import { comparisonBlocks, confidentialTitles, type PrintedComparison } from './comparison-blocks.ts';
import type { PrintedDocument, Making } from './document.ts';
import { INTERNAL_MARKING } from './internal-copy.ts';
import { common, marksLegend } from './legend.ts';

/** The comparison by itself. It sets our rounds beside what we know of others, so it is never for the other side. */
export function comparisonDocument(
  printed: PrintedComparison,
  dealTitle: string,
  { paper, createdAt }: Making,
): PrintedDocument {
  const { columns } = printed.comparison;
  const title = `Comparison with precedents: ${dealTitle}`;
  const [first, ...rest] = comparisonBlocks(printed, title, paper);
  const isConfidential = confidentialTitles(printed.comparison).length > 0;
  const rounds = columns.filter(({ kind }) => kind === 'round').map((column) => column.title);
  return {
    ...common,
    title,
    paper,
    orientation: 'landscape',
    createdAt,
    header: { left: title, right: rounds.join(', ') },
    footer: isConfidential ? `CONFIDENTIAL - ${INTERNAL_MARKING}` : INTERNAL_MARKING,
    watermark: isConfidential ? 'CONFIDENTIAL' : null,
    blocks: [...(first ? [first] : []), ...marksLegend(rest), ...rest],
  };
}
