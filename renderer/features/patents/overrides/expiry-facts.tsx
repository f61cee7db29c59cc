import type { ReactNode } from 'react';
import type { ApplicationDetail } from '../../../../domain/patents/overrides/application-detail.ts';
import styles from './overrides.module.css';

const factWords: Readonly<Record<string, string>> = {
  filingDate: 'filing date',
  filingYear: 'year in the filing number',
  grantDate: 'day of grant',
  earliestNonProvisionalFiling: 'earliest non-provisional filing',
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
        {status.words} on {status.on} <span className={styles.dim}>{status.because}</span>
      </Fact>
      <Fact name="Expiry">
        {counted.date === null
          ? 'cannot be told'
          : `${counted.isByDay ? '' : 'at the latest '}${counted.date}`}{' '}
        <span className={styles.dim}>{counted.words}</span>
      </Fact>
      {isChanged && (
        <Fact name="Without what is stated by hand">
          {withoutOverrides.date ?? 'cannot be told'}{' '}
          <span className={styles.dim}>{withoutOverrides.words}</span>
        </Fact>
      )}
      {counted.inputs.length > 0 && (
        <Fact name="Reckoned from">
          {counted.inputs.map(({ fact, value }) => `${factWords[fact] ?? fact} ${value}`).join(', ')}
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
