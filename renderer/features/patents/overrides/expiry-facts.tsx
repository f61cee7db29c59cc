import type { ReactNode } from 'react';
import type { ApplicationDetail } from '../../../../domain/patents/overrides/application-detail.ts';
import { WholeDays } from '../../../ui/whole-days.tsx';
import styles from './overrides.module.css';

const factWords: Readonly<Record<string, string>> = {
  filingDate: 'filing date',
  filingYear: 'year in the filing number',
  grantDate: 'day of grant',
  earliestNonProvisionalFiling: 'earliest non-provisional filing',
  chainYear: 'year in the number of an earlier filing',
  earliestPriorityYear: 'year of the earliest priority',
  termAdjustment: 'term adjustment',
  terminalDisclaimerDate: 'terminal disclaimer',
  extensionDays: 'extension',
};

/** What is told of one application's term and status, and on what that rests. */
export function ExpiryFacts({ application }: { readonly application: ApplicationDetail }) {
  const { counted, withoutOverrides, status } = application;
  const isChanged = counted.date !== withoutOverrides.date || counted.words !== withoutOverrides.words;
  return (
    <dl className={styles.facts}>
      <Fact name="Status">
        <WholeDays>{`${status.words} on ${status.on}`}</WholeDays>{' '}
        <span className={styles.dim}>
          <WholeDays>{status.because}</WholeDays>
        </span>
      </Fact>
      <Fact name="Expiry">
        <WholeDays>
          {counted.date === null
            ? 'cannot be told'
            : `${counted.isByDay ? '' : 'at the latest '}${counted.date}`}
        </WholeDays>{' '}
        <span className={styles.dim}>
          <WholeDays>{counted.words}</WholeDays>
        </span>
      </Fact>
      {isChanged && (
        <Fact name="Without what is stated by hand">
          <WholeDays>{withoutOverrides.date ?? 'cannot be told'}</WholeDays>{' '}
          <span className={styles.dim}>
            <WholeDays>{withoutOverrides.words}</WholeDays>
          </span>
        </Fact>
      )}
      {counted.inputs.length > 0 && (
        <Fact name="Reckoned from">
          <WholeDays>
            {counted.inputs.map(({ fact, value }) => `${factWords[fact] ?? fact} ${value}`).join(', ')}
          </WholeDays>
        </Fact>
      )}
      {counted.assumptions.length > 0 && <Fact name="Assumed">{counted.assumptions.join('; ')}</Fact>}
      <Fact name="Filed">{application.filingDate ?? 'not stated'}</Fact>
      <Fact name="Granted">
        {application.grantDate ?? (application.isGranted ? 'yes, the day is not stated' : 'no grant known')}
      </Fact>
      <Fact name="Right">{application.right === 'none' ? 'not a right of its own' : application.right}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
