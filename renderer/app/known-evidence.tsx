import type { KnownFigure } from '../../domain/economics/worksheets/known-figure.ts';
import type { Statement } from '../../domain/precedents/comparison.ts';
import type { Source } from '../../domain/precedents/source.ts';
import { EvidenceBadge } from '../features/precedents/evidence-badge.tsx';
import { SourceButton } from '../features/precedents/source-button.tsx';

interface KnownEvidenceProps {
  readonly figure: KnownFigure;
  readonly sources: readonly Source[];
}

/** How well a figure of a worksheet is known, with its sources a click away, as the library shows them. */
export function KnownEvidence({ figure, sources }: KnownEvidenceProps) {
  const { evidence, confirmed, sourceIds } = figure;
  return (
    <>
      <EvidenceBadge evidence={evidence} confirmed={confirmed} />
      <SourceButton
        statement={toStatement(figure)}
        sources={sources.filter(({ id }) => sourceIds.includes(id))}
      />
    </>
  );
}

function toStatement({
  words,
  statement,
  factId,
  evidence,
  confirmed,
  isCorrected,
  sourceIds,
}: KnownFigure): Statement {
  return {
    field: null,
    value: null,
    label: null,
    words,
    dependsOn: null,
    hasAmount: true,
    detail: statement,
    factId,
    note: null,
    ourNote: null,
    isCorrected,
    isOutdated: false,
    primary: null,
    evidence,
    basis: evidence === 'undisclosed' ? 'undisclosed' : 'stated',
    confirmed,
    sources: sourceIds,
  };
}
