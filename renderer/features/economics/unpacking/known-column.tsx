import type { ReactNode } from 'react';
import type { KnownFigure } from '../../../../domain/economics/worksheets/known-figure.ts';
import { KnownRow } from './known-row.tsx';
import { useSheet } from './sheet-context.ts';
import styles from './known-and-assumed.module.css';

const groups = [
  { kind: 'sum', title: 'Sums' },
  { kind: 'rate', title: 'Rates' },
  { kind: 'units', title: 'Units' },
  { kind: 'day', title: 'Days' },
] as const;

/** Draws the evidence of a figure, with its sources a click away. */
export type RenderEvidence = (figure: KnownFigure, sources: KnownEvidence) => ReactNode;
export type KnownEvidence = ReturnType<typeof useSheet>['open']['sources'];

/** What is known of the precedent: its figures as the library has them, each with how well it is known. */
export function KnownColumn({ renderEvidence }: { readonly renderEvidence: RenderEvidence }) {
  const { open } = useSheet();
  return (
    <section className={styles.known} aria-label="Known">
      <h3 className={styles.columnTitle}>
        Known <span className={styles.help}>facts of the precedent, read anew each time</span>
      </h3>
      {open.known.length === 0 && (
        <p className={styles.help}>No figure of this precedent was published. All of it has to be assumed.</p>
      )}
      {groups.map(({ kind, title }) => {
        const figures = open.known.filter((figure) => figure.kind === kind);
        if (figures.length === 0) return null;
        return (
          <section key={kind} aria-label={title} className={styles.facts}>
            <h4>{title}</h4>
            <ul>
              {figures.map((figure) => (
                <KnownRow
                  key={`${figure.factId} ${figure.part}`}
                  figure={figure}
                  evidence={renderEvidence(figure, open.sources)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
