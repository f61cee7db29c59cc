import { formatDecimal } from '../../../../domain/decimal.ts';
import type { Statistic } from '../../../../domain/precedents/statistics.ts';
import { findTerm } from '../../../../domain/terms/catalogue.ts';
import { LeftOutList } from './left-out-list.tsx';
import { RangePicture } from './range-picture.tsx';
import { UsedTable } from './used-table.tsx';
import styles from './statistics.module.css';

/** One statistic: its five numbers, our own value, a picture of both, and what it was made of. */
export function StatisticSection({ statistic }: { readonly statistic: Statistic }) {
  const { base, count, used, leftOut, ours, caution } = statistic;
  const term = findTerm(base.termKey)?.label;
  const figures = [
    ['Minimum', statistic.minimum],
    ['Lower quartile', statistic.lowerQuartile],
    ['Median', statistic.median],
    ['Upper quartile', statistic.upperQuartile],
    ['Maximum', statistic.maximum],
  ] as const;
  return (
    <section className={styles.statistic} aria-label={`${base.label}, ${base.unit}`}>
      <h2 className={styles.title}>
        {term !== undefined && term !== base.label && <span className={styles.term}>{term} · </span>}
        {base.label} <span className={styles.unit}>in {base.unit}</span>
      </h2>
      {caution !== null && <p className={styles.caution}>{caution}</p>}
      <div className={styles.summary}>
        <table className={styles.figures} aria-label={`Figures of ${base.label}`}>
          <thead>
            <tr>
              <th scope="col">Count</th>
              {figures.map(([name]) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col" data-ours>
                Our round
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{count}</td>
              {figures.map(([name, figure]) => (
                <td key={name}>
                  {figure === null ? (
                    <span className={styles.dim} title="Quartiles are given from four values on">
                      under four values
                    </span>
                  ) : (
                    formatDecimal(figure)
                  )}
                </td>
              ))}
              <td data-ours>
                {ours.length === 0 ? (
                  <span className={styles.dim}>not stated</span>
                ) : (
                  ours.map(({ value }) => formatDecimal(value)).join('; ')
                )}
              </td>
            </tr>
          </tbody>
        </table>
        <RangePicture statistic={statistic} />
      </div>
      <details className={styles.details}>
        <summary>{[sayUsed(used), ...sayOwn(used)].join(', ')}</summary>
        <UsedTable base={base} used={used} />
      </details>
      {leftOut.length > 0 && (
        <details className={styles.details}>
          <summary>{leftOut.length} left out</summary>
          <LeftOutList leftOut={leftOut} />
        </details>
      )}
    </section>
  );
}

/** One precedent may give several values: a list with two caps is no two deals. */
function sayUsed(used: Statistic['used']): string {
  const entries = new Set(used.map(({ precedentId }) => precedentId)).size;
  const values = used.length === 1 ? '1 value' : `${used.length} values`;
  return `${values} of ${entries === 1 ? '1 precedent' : `${entries} precedents`} used`;
}

/** Seen before the list is opened: figures that are not the library's. */
function sayOwn(used: Statistic['used']): readonly string[] {
  const own = used.filter(({ origin }) => origin === 'ours').length;
  const corrected = used.filter(({ isCorrected }) => isCorrected).length;
  return [
    ...(own > 0
      ? [`${own} of our own${used.some(({ isConfidential }) => isConfidential) ? ' (confidential)' : ''}`]
      : []),
    ...(corrected > 0 ? [`${corrected} as we read it`] : []),
  ];
}
