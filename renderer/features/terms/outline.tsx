import { useEffect, useMemo } from 'react';
import type { SheetProblem } from '../../../domain/checks/sheet-problem.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { Crossing } from '../../../domain/positions/crossings.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { AddTerm } from './add-term.tsx';
import { OutlineRow } from './outline-row.tsx';
import { OutlineSection } from './outline-section.tsx';
import { signsOf } from './outline-signs.ts';
import type { SheetTerm } from './sheet-view.ts';
import { useIsWhole } from './use-is-whole.ts';
import { prosePlace } from './writing/prose-place.ts';
import styles from './outline.module.css';

interface OutlineProps {
  readonly open: OpenDeal;
  readonly terms: readonly SheetTerm[];
  readonly crossings: readonly Crossing[];
  readonly problems: readonly SheetProblem[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** More than any screen shows. */
const firstRows = 60;

/** The terms in order, where each stands, what it lacks and what it warns of. Arrow keys walk through it. */
export function Outline({ open, terms, crossings, problems, selected, onSelect }: OutlineProps) {
  const isWhole = useIsWhole();
  const refused = useApp((state) => state.refused);
  const isAnyRefused = Object.keys(refused).length > 0;
  const isRefused = (key: string): boolean =>
    isAnyRefused &&
    [
      placeOf('terms.save', open.round.id, key),
      prosePlace(open.round.id, key),
      placeOf('positions.save', open.deal.id, key),
      placeOf('notes.save', open.deal.id, key),
    ].some((place) => refused[place] !== undefined);
  const incomplete = terms.filter((term) => term.missing.length > 0).length;
  const isAgreed = (term: SheetTerm): boolean => term.state === 'agreed';
  const parts = useMemo(
    () =>
      [...new Set(terms.map(({ section }) => section))].map((label) => ({
        label,
        members: terms.filter(({ section }) => section === label),
      })),
    [terms],
  );
  const foldSection = useApp((state) => state.foldSection);
  const section = terms.find(({ key }) => key === selected)?.section;
  // Whoever comes to a term, from wherever, sees it in the outline
  useEffect(() => {
    if (selected !== null && section !== undefined) foldSection(section, false);
  }, [selected, section, foldSection]);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>Terms</h2>
        <span className={styles.count}>
          {terms.filter(isAgreed).length} of {terms.length} agreed
        </span>
        <AddTerm open={open} onAdded={onSelect} />
      </div>
      <nav className={styles.list} aria-label="Terms">
        {parts.map(({ label, members }) => (
          <OutlineSection
            key={label}
            label={label}
            agreed={members.filter(isAgreed).length}
            count={members.length}
          >
            {members
              .filter(({ number }) => isWhole || number <= firstRows)
              .map((term) => (
                <OutlineRow
                  key={term.key}
                  term={term}
                  ourSide={open.deal.ourSide}
                  isSelected={term.key === selected}
                  isRefused={isRefused(term.key)}
                  {...signsOf(term.key, crossings, problems)}
                  onSelect={onSelect}
                />
              ))}
          </OutlineSection>
        ))}
      </nav>
      <p className={styles.foot}>
        {incomplete === 0 ? 'Every term is complete.' : `${incomplete} of ${terms.length} terms incomplete`}
      </p>
    </>
  );
}
