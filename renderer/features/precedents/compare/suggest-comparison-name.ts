import type { ComparisonExport } from '../../../../domain/contract/comparison.ts';

/** "Comparison - Nokia and Xiaomi.pdf", in characters that every system takes. It is ours alone, so our title may name it. */
export function suggestComparisonName(title: string, format: ComparisonExport['format']): string {
  const plain = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ')
    .slice(0, 120)
    .trim();
  return `Comparison - ${plain}.${format}`;
}
