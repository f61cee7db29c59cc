import { Button } from '@mantine/core';
import type { ReceivedRecord } from '../../../domain/receiving/received-file.ts';
import { ConfidenceMark } from './confidence-mark.tsx';
import styles from './received-record.module.css';

/** Which part of the file became which term, and why it was taken for it. */
export function RecordMatches({
  record,
  labelOf,
  onTerm,
}: {
  readonly record: ReceivedRecord;
  /** The name of a term on the sheet or in the catalogue; null for one that is in neither any more. */
  readonly labelOf: (key: string) => string | null;
  readonly onTerm: (key: string) => void;
}) {
  return (
    <>
      {record.doubts.length > 0 && (
        <ul className={styles.doubts}>
          {record.doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
      {record.absent.length > 0 && (
        <p className={styles.none}>
          Not in the file:{' '}
          {record.absent.map(({ label, isKept }) => `${label} (${isKept ? 'kept' : 'gone'})`).join(', ')}.
        </p>
      )}
      {record.parts.length === 0 && <p className={styles.none}>It was typed in by hand.</p>}
      <table className={styles.matches}>
        {record.parts.length > 0 && (
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Became</th>
              <th scope="col">Match</th>
            </tr>
          </thead>
        )}
        <tbody>
          {record.parts.map(({ id, heading, termKeys, confidence, reason, isByHand }) => (
            <tr key={id}>
              <th scope="row">{heading || 'Without a heading'}</th>
              <td>
                {termKeys.length === 0
                  ? 'Frame of the paper'
                  : termKeys.map((key) => (
                      <Button key={key} variant="subtle" size="compact-xs" onClick={() => onTerm(key)}>
                        {labelOf(key) ?? (heading || 'A term of their own')}
                      </Button>
                    ))}
              </td>
              <td>
                <ConfidenceMark confidence={confidence} isByHand={isByHand} />
                <p className={styles.reasonOf}>{reason}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
