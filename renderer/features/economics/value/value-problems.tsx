import { Button } from '@mantine/core';
import { Unsettled } from '../unsettled.tsx';
import { useGoToPlace } from './go-to-place.ts';
import { once } from './once.ts';
import type { ValueProblem } from './value-slice.ts';
import styles from './value.module.css';

interface ValueProblemsProps {
  readonly dealId: string;
  readonly problems: readonly ValueProblem[];
}

/** Why a round cannot be valued: each reason leads to what it is about. */
export function ValueProblems({ dealId, problems }: ValueProblemsProps) {
  const goTo = useGoToPlace(dealId);
  if (problems.some(({ place }) => place?.path === 'settings'))
    return (
      <Unsettled
        title="What the rounds are worth"
        text="Say first in which currency to report, for which day and at which discount rate. Then add what each side sells: payments of every round become dated amounts, with a net present value to each side."
      />
    );
  return (
    <section className={styles.problems} aria-label="Why there is no value">
      <h2 className={styles.heading}>
        This round cannot be valued until {problems.length === 1 ? 'this is' : 'these are'} mended
      </h2>
      <ul className={styles.list}>
        {problems.map(({ place, message }, index) => (
          <li key={`${place?.path ?? ''} ${index}`} className={styles.problem}>
            {place && (
              <button type="button" className={styles.link} onClick={() => goTo(place.where)}>
                {once(place.what)}
                {place.is === null ? '' : ` (${place.is})`}
              </button>
            )}
            <div role="alert">{message}</div>
            {place?.where.at === 'term' && place.where.term === 'effective-date' && (
              <button
                type="button"
                className={styles.link}
                onClick={() => goTo({ at: 'conventions', field: 'assumedEffectiveDate' })}
              >
                Conventions: effective date to assume
              </button>
            )}
            {place?.where.at === 'rates' && (
              <Button className={styles.mend ?? ''} variant="default" onClick={() => goTo(place.where)}>
                Import rates…
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
