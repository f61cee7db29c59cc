import { Fragment } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { AddTerm } from './add-term.tsx';
import { OutlineRow } from './outline-row.tsx';
import type { SheetTerm } from './sheet-view.ts';
import { prosePlace } from './writing/prose-place.ts';
import styles from './outline.module.css';

interface OutlineProps {
  readonly open: OpenDeal;
  readonly terms: readonly SheetTerm[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** The terms in order, where each stands, and what it still lacks. Arrow keys walk through it. */
export function Outline({ open, terms, selected, onSelect }: OutlineProps) {
  const refused = useApp((state) => state.refused);
  const isRefused = (key: string): boolean =>
    refused[placeOf('terms.save', open.round.id, key)] !== undefined ||
    refused[prosePlace(open.round.id, key)] !== undefined;
  const incomplete = terms.filter((term) => term.missing.length > 0).length;
  const agreed = terms.filter((term) => term.state === 'agreed').length;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>Terms</h2>
        <span className={styles.count}>
          {agreed} of {terms.length} agreed
        </span>
        <AddTerm open={open} onAdded={onSelect} />
      </div>
      <nav className={styles.list} aria-label="Terms">
        {terms.map((term, index) => (
          <Fragment key={term.key}>
            {terms[index - 1]?.section !== term.section && <h3 className={styles.section}>{term.section}</h3>}
            <OutlineRow
              term={term}
              ourSide={open.deal.ourSide}
              isSelected={term.key === selected}
              isRefused={isRefused(term.key)}
              onSelect={onSelect}
            />
          </Fragment>
        ))}
      </nav>
      <p className={styles.foot}>
        {incomplete === 0 ? 'Every term is complete.' : `${incomplete} of ${terms.length} terms incomplete`}
      </p>
    </>
  );
}
