import { useMemo } from 'react';
import type { RowDetail } from '../../../../../domain/patents/row-detail.ts';
import { DetailAssessments } from '../../standards/detail-assessments.tsx';

/** Who found the application of a row essential or not; nothing where no application stands behind the row. */
export function DetailFindings({ detail }: { readonly detail: RowDetail }) {
  const { application, publications, row } = detail;
  // one publication may stand there with several kinds: whoever assessed it assessed the document
  const subjects = useMemo(() => {
    const shown = new Map<string, string>();
    for (const { matchKey, office, number, kind } of publications)
      shown.set(matchKey, shown.get(matchKey) ?? `${office}${number}${kind ?? ''}`);
    return [...shown].map(([key, name]) => ({ key, shown: name }));
  }, [publications]);
  if (!application) return null;
  return (
    <DetailAssessments
      key={application.matchKey}
      application={{ key: application.matchKey, shown: application.raw }}
      publications={subjects}
      standard={row.standard}
    />
  );
}
