import { Fragment } from 'react';
import type { Where } from '../../../../domain/economics/valuation/describe-place.ts';
import { nameSides } from '../../../../domain/terms/name-sides.ts';
import { useGoToPlace } from './go-to-place.ts';
import { once } from './once.ts';
import { useValued } from './valued.ts';
import styles from './value.module.css';

/** What has no part in the value, what was used although it is only illustrative or estimated, and how gaps were read. */
export function ValueNotes() {
  const { leftOut, marked, conventions } = useValued().valuation;
  const used = marked.map(({ basis, ...place }) => ({ ...place, reason: basis }));
  return (
    <>
      {leftOut.length > 0 && (
        <Notes
          title="Left out"
          aside="on the sheet or in the forecasts, and in no figure above"
          notes={leftOut}
        />
      )}
      {used.length > 0 && (
        <Notes
          title="Only illustrative or estimated"
          aside="and so is every figure that rests on it"
          notes={used}
        />
      )}
      {conventions.length > 0 && (
        <section className={styles.section} aria-label="How it was read">
          <h2 className={styles.heading}>How it was read</h2>
          <ul className={styles.list}>
            {conventions.map((convention) => (
              <li key={convention}>{convention}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface NotesProps {
  readonly title: string;
  readonly aside: string;
  readonly notes: readonly { readonly path: string; readonly what: string; readonly reason: string }[];
}

/** Places under what is said of them; each leads to its term. */
function Notes({ title, aside, notes }: NotesProps) {
  const { dealId, parties } = useValued();
  const goTo = useGoToPlace(dealId);
  const names = { A: parties.A.name, B: parties.B.name };
  const reasons = [...new Set(notes.map(({ reason }) => reason))];
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        {title} <span className={styles.aside}>{aside}</span>
      </h2>
      <ul className={styles.list}>
        {reasons.map((reason) => {
          const own = notes.filter((note) => note.reason === reason);
          return (
            <li key={reason}>
              {own.map(({ path, what }, index) => (
                <Fragment key={path}>
                  {index > 0 && ', '}
                  <button type="button" className={styles.link} onClick={() => goTo(whereOf(path))}>
                    {once(nameSides(what, names))}
                  </button>
                </Fragment>
              ))}
              : <span className={styles.quiet}>{reason}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** `terms.consideration.upFront` leads to that field. */
function whereOf(path: string): Where {
  const [head, term = '', field = null] = path.split('.');
  return head === 'terms' ? { at: 'term', term, field } : { at: 'conventions', field: null };
}
