import type { KeyboardEvent } from 'react';
import type { Clause } from '../../../domain/clauses/clause.ts';
import { findTerm } from '../../../domain/terms/catalogue.ts';
import { DenseTable } from '../../ui/dense-table.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { perspectiveWords } from './clause-words.ts';
import { VariantChip } from './variant-chip.tsx';
import styles from './clauses.module.css';

interface ClauseTableProps {
  readonly clauses: readonly Clause[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** The clauses that were found; arrow keys walk through them. */
export function ClauseTable({ clauses, selectedId, onSelect }: ClauseTableProps) {
  return (
    <ScrollRegion label="Clauses found" className={styles.scroll}>
      <DenseTable
        label="Clauses"
        columns={[
          { label: 'Term', width: '28%' },
          { label: 'Clause' },
          { label: 'Variant', width: '104px' },
          { label: 'Worded', width: '112px' },
        ]}
      >
        {clauses.map(({ id, termKey, title, variant, perspective, isBuiltIn }) => (
          <tr key={id} aria-current={id === selectedId || undefined}>
            <td className={styles.dim}>{findTerm(termKey)?.label ?? 'a term of your own'}</td>
            <td>
              <button
                type="button"
                className={styles.name}
                data-clause
                title={title}
                onClick={() => onSelect(id)}
                onKeyDown={walk}
              >
                {title}
              </button>
              {!isBuiltIn && <span className={styles.own}>own</span>}
            </td>
            <td>
              <VariantChip variant={variant} />
            </td>
            <td className={styles.dim}>{perspectiveWords[perspective]}</td>
          </tr>
        ))}
      </DenseTable>
    </ScrollRegion>
  );
}

function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const rows = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLButtonElement>('[data-clause]') ?? []),
  ];
  const next = rows[rows.indexOf(event.currentTarget) + step];
  next?.focus();
  next?.click();
}
