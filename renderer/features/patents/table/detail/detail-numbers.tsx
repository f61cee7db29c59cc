import { kindMeaning } from '../../../../../domain/patents/kind-codes.ts';
import type { ListedPublication, RowDetail } from '../../../../../domain/patents/row-detail.ts';
import { DetailSection } from './detail-section.tsx';
import styles from './detail.module.css';

const stageWords: Readonly<Record<ListedPublication['stage'], string>> = {
  publication: 'published application',
  grant: 'grant',
  translation: 'translation of a grant',
  other: 'other document',
  unknown: 'stage not known',
};

/** The numbers of a row as they were understood: the application, and under it its stages, never merged. */
export function DetailNumbers({ detail }: { readonly detail: RowDetail }) {
  const { application, publications, row, reason } = detail;
  return (
    <DetailSection title="Numbers" aside={application && `${publications.length} in this list`}>
      {row.status !== 'resolved' && (
        <p className={styles.reason}>
          {row.status === 'unresolved' ? 'Not understood' : 'Left out'}: {reason ?? 'no reason was kept'}
        </p>
      )}
      {row.status === 'resolved' && reason !== null && <p className={styles.reason}>{reason}</p>}
      {application && (
        <p className={styles.application}>
          <span className={styles.mono}>{application.raw}</span>{' '}
          <span className={styles.dim}>
            {application.isInferred
              ? 'no filing number is stated; the application is inferred from this publication'
              : `application, ${application.office}`}
            {doubt(application.confidence, application.reason)}
          </span>
        </p>
      )}
      <ul className={styles.list}>
        {publications.map((publication) => (
          <li key={`${publication.matchKey} ${publication.kind ?? ''}`}>
            <span className={styles.mono} title={`Written: ${publication.raw}`}>
              {publication.office}
              {publication.number}
              {publication.kind}
            </span>{' '}
            <span className={styles.dim}>
              {meaningOf(publication)}
              {publication.isOfRow ? '' : ', in another row'}
              {doubt(publication.confidence, publication.reason)}
            </span>
          </li>
        ))}
      </ul>
      {publications.length === 0 && <p className={styles.dim}>This row names no publication.</p>}
    </DetailSection>
  );
}

function meaningOf({ office, kind, stage }: ListedPublication): string {
  const meaning = kind === null ? null : kindMeaning(office, kind);
  return meaning ?? stageWords[stage];
}

function doubt(confidence: ListedPublication['confidence'], reason: string | null): string {
  return confidence === 'high' ? '' : `; ${confidence} confidence: ${reason ?? 'no reason was kept'}`;
}
