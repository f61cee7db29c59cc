import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { ApplicationDetail } from '../../../../domain/patents/overrides/application-detail.ts';
import type { OverrideField } from '../../../../domain/patents/overrides/override.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { WholeDays } from '../../../ui/whole-days.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { ExpiryFacts } from './expiry-facts.tsx';
import { OverrideForm } from './override-form.tsx';
import { fieldWords, sayOverride } from './override-words.ts';
import styles from './overrides.module.css';

interface DetailExpiryProps {
  readonly listId: string;
  /** Match key of the application. */
  readonly applicationKey: string;
  /** Told when something was stated or taken back: what is shown around it may be older. */
  readonly onChanged?: (application: ApplicationDetail) => void;
}

/** Expiry and status of one application: the method in words, what it rests on, and what people state against it. */
export function DetailExpiry({ listId, applicationKey, onChanged }: DetailExpiryProps) {
  const getApplication = useApp((state) => state.getApplication);
  const removeOverride = useApp((state) => state.removeOverride);
  const [changed, setChanged] = useState<ApplicationDetail | null>(null);
  const [isStating, setIsStating] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const answer = useAnswer(
    useCallback(() => getApplication({ listId, applicationKey }), [getApplication, listId, applicationKey]),
  );
  if (answer.state === 'loading') return <Slow>Reading the application…</Slow>;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const application = changed?.key === applicationKey ? changed : answer.value;
  const take = (next: ApplicationDetail): void => {
    setChanged(next);
    onChanged?.(next);
  };
  const takeBack = async (field: OverrideField): Promise<void> => {
    const result = await removeOverride({ listId, applicationKey, field });
    setRefusal(result.ok ? null : describeError(result.error));
    if (result.ok) take(result.value.application);
  };
  return (
    <section className={styles.detail} aria-label={`Expiry and status of ${application.raw}`}>
      <ExpiryFacts application={application} />
      {application.overrides.length > 0 && (
        <ul className={styles.overrides} aria-label="Stated by hand">
          {application.overrides.map((override) => (
            <li key={override.field}>
              <span className={styles.stated}>
                {fieldWords[override.field]}: {sayOverride(override)}
              </span>
              <span className={styles.dim}>
                <WholeDays>{`stated by hand on ${override.statedAt.slice(0, 10)}: ${override.note}`}</WholeDays>
              </span>
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`Take back ${fieldWords[override.field]}`}
                onClick={() => void takeBack(override.field)}
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      )}
      {refusal && <Problem>{refusal}</Problem>}
      {isStating ? (
        <OverrideForm
          listId={listId}
          application={application}
          onDone={(next) => {
            setIsStating(false);
            if (next) take(next);
          }}
        />
      ) : (
        <Button variant="default" className={styles.state ?? ''} onClick={() => setIsStating(true)}>
          State otherwise…
        </Button>
      )}
    </section>
  );
}
