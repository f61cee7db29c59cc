import { VisuallyHidden } from '@mantine/core';
import { Check, CircleSlash, TriangleAlert, X } from 'lucide-react';
import type { SourcePreview } from '../../../../domain/patents/reading-settings.ts';
import styles from './import.module.css';

type Understood = SourcePreview['understood'][number];

const signs = {
  resolved: { Glyph: Check, tone: styles.good },
  excluded: { Glyph: CircleSlash, tone: styles.dim },
  unresolved: { Glyph: TriangleAlert, tone: styles.doubt },
  unreadable: { Glyph: X, tone: styles.bad },
} as const;

/** What a row would be taken for: its numbers, or why there are none. */
export function UnderstoodCell({ row }: { readonly row: Understood | undefined }) {
  if (!row) return <th scope="row" className={styles.understood} aria-label="not looked at" />;
  const { Glyph, tone } = signs[row.status];
  const numbers = row.numbers.join(' · ');
  const application = row.application ?? '';
  return (
    <th
      scope="row"
      className={styles.understood}
      title={[row.status, numbers, application, row.reason].filter(Boolean).join('\n')}
    >
      <Glyph size={12} aria-hidden className={tone} />
      <VisuallyHidden>{row.status}</VisuallyHidden>{' '}
      {numbers && <span className={styles.number}>{numbers}</span>}{' '}
      <span className={styles.dim}>{row.reason ?? (numbers ? '' : application)}</span>
    </th>
  );
}
