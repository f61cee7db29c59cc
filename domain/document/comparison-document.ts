import type { Comparison } from '../precedents/comparison.ts';
import { comparisonBlocks } from './comparison-blocks.ts';
import type { PrintedDocument } from './document.ts';
import { INTERNAL_MARKING } from './internal-copy.ts';
import { common, marksLegend } from './legend.ts';
import type { PrintOptions } from './term-sheet.ts';

/** The comparison by itself. It sets our round beside what we know of others, so it is never for the other side. */
export function comparisonDocument(
  comparison: Comparison,
  dealTitle: string,
  { paper, createdAt }: PrintOptions,
): PrintedDocument {
  const title = `Comparison with precedents: ${dealTitle}`;
  const [first, ...rest] = comparisonBlocks(comparison, title);
  return {
    ...common,
    title,
    paper,
    orientation: 'landscape',
    createdAt,
    header: { left: title, right: comparison.columns[0]?.title ?? '' },
    footer: INTERNAL_MARKING,
    watermark: null,
    blocks: [...(first ? [first] : []), ...marksLegend(rest), ...rest],
  };
}
