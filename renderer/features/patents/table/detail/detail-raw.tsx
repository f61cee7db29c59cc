import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { RowDetail } from '../../../../../domain/patents/row-detail.ts';
import { DetailSection } from './detail-section.tsx';
import styles from './detail.module.css';

/** The row as it stood in the source, cell by cell. */
export function DetailRaw({ cells }: { readonly cells: RowDetail['cells'] }) {
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? cells : cells.filter(({ text }) => text.trim() !== '');
  const blank = cells.length - cells.filter(({ text }) => text.trim() !== '').length;
  return (
    <DetailSection title="As it stood in the source" aside={`${cells.length} cells`}>
      <dl className={styles.cells} data-selectable>
        {shown.map(({ column, text }, index) => (
          <div key={`${column} ${String(index)}`}>
            <dt>{column}</dt>
            <dd>{text.trim() === '' ? <span className={styles.dim}>blank</span> : text}</dd>
          </div>
        ))}
      </dl>
      {blank > 0 && (
        <Checkbox
          label={`Show ${blank} blank ${blank === 1 ? 'cell' : 'cells'}`}
          checked={isAll}
          onChange={(event) => setIsAll(event.currentTarget.checked)}
        />
      )}
    </DetailSection>
  );
}
