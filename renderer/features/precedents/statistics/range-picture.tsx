import type { CSSProperties } from 'react';
import { formatDecimal } from '../../../../domain/decimal.ts';
import type { Statistic } from '../../../../domain/precedents/statistics.ts';
import { scaleOver } from './scale-over.ts';
import styles from './statistics.module.css';

/** Where the values lie between the lowest and the highest, the middle half as a box, and where ours is. */
export function RangePicture({ statistic }: { readonly statistic: Statistic }) {
  const { base, minimum, lowerQuartile, median, upperQuartile, maximum, used, ours } = statistic;
  const at = scaleOver([minimum, maximum, ...ours.map(({ value }) => value)]);
  const from = (figure: string): CSSProperties => ({ insetInlineStart: `${at(figure)}%` });
  const between = (low: string, high: string): CSSProperties => ({
    ...from(low),
    inlineSize: `${at(high) - at(low)}%`,
  });
  const said = (figure: string, what: string): string => `${what}: ${formatDecimal(figure)} ${base.unit}`;
  return (
    <div className={styles.picture} aria-hidden>
      <span className={styles.whisker} style={between(minimum, maximum)} />
      {lowerQuartile !== null && upperQuartile !== null && (
        <span className={styles.box} style={between(lowerQuartile, upperQuartile)} title="The middle half" />
      )}
      <span className={styles.median} style={from(median)} title={said(median, 'Median')} />
      {used.map(({ title, value, isConfidential }, index) => (
        <span
          key={index}
          className={styles.dot}
          style={from(value)}
          title={said(value, isConfidential ? `${title} (confidential)` : title)}
        />
      ))}
      {ours.map(({ value }, index) => (
        <span key={index} className={styles.own} style={from(value)} title={said(value, 'Our round')} />
      ))}
    </div>
  );
}
