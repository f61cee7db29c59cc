import { TextInput } from '@mantine/core';
import { Check, Lock, Search, X } from 'lucide-react';
import { useState } from 'react';
import type { PrecedentBand, WorksheetLine } from '../../../../domain/contract/worksheets.ts';
import { shownFigure, shownPercent } from './shown-rate.ts';
import styles from './unpacking.module.css';

interface ComparableListProps {
  readonly lines: readonly WorksheetLine[];
  readonly band: PrecedentBand | undefined;
  readonly chosen: string | null;
  readonly onChoose: (precedentId: string) => void;
}

/** What can be unpacked, with what its worksheet comes to at a glance. */
export function ComparableList({ lines, band, chosen, onChoose }: ComparableListProps) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = lines.filter(({ title, precedentId }) => {
    const text = `${title} ${precedentId}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const groups = [
    { title: 'Accepted', lines: found.filter(({ verdict }) => verdict === 'accepted') },
    {
      title: 'Unpacked',
      lines: found.filter(({ verdict, result }) => verdict !== 'accepted' && result !== null),
    },
    {
      title: 'Other precedents',
      lines: found.filter(({ verdict, result }) => verdict !== 'accepted' && result === null),
    },
  ].filter((group) => group.lines.length > 0);
  return (
    <nav className={styles.list} aria-label="Comparables to unpack">
      <div className={styles.listHead}>
        <TextInput
          type="search"
          aria-label="Find a precedent"
          placeholder="Title or id"
          leftSection={<Search size={14} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <BandLine band={band} />
      </div>
      <div className={styles.listScroll}>
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2 className={styles.groupTitle}>
              {group.title} <span>{group.lines.length}</span>
            </h2>
            <ul>
              {group.lines.map((line) => (
                <li key={line.precedentId}>
                  <button
                    type="button"
                    className={styles.line}
                    aria-current={line.precedentId === chosen || undefined}
                    onClick={() => onChoose(line.precedentId)}
                  >
                    <span className={styles.lineTitle} title={line.title}>
                      {line.verdict === 'accepted' && <Check size={12} aria-label="accepted" />}
                      {line.verdict === 'rejected' && <X size={12} aria-label="rejected" />}
                      {line.title}
                      {line.isConfidential && <Lock size={11} aria-label="confidential" />}
                    </span>
                    {line.result ? (
                      <Glance result={line.result} />
                    ) : (
                      <span className={styles.help}>{line.headline ?? 'no figure was published'}</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <p className={styles.help}>No precedent has these words.</p>}
      </div>
    </nav>
  );
}

/** Between which rates the accepted ones lie. */
function BandLine({ band }: { readonly band: PrecedentBand | undefined }) {
  if (!band || (band.rates.length === 0 && band.leftOut.length === 0))
    return <p className={styles.help}>Accept comparables under Compare: their rates make the band.</p>;
  const unit = band.currency === null ? 'per unit' : `${band.currency} per unit`;
  const doubtful = band.rates.filter(({ marks }) => marks.length > 0);
  const doubts = doubtful.map(({ title, marks }) => `${title}: ${marks.join(' ')}`).join('\n');
  const leftOut = band.leftOut.map(({ title, reason }) => `${title}: ${reason}`).join('\n');
  return (
    <p className={styles.band}>
      <Lock size={11} aria-hidden />
      {band.low === null || band.high === null ? (
        <span>No accepted comparable has a rate per unit.</span>
      ) : (
        <span>
          Accepted: <strong>{shownFigure(band.low)}</strong>
          {band.low !== band.high && (
            <>
              {' '}
              to <strong>{shownFigure(band.high)}</strong>
            </>
          )}{' '}
          {unit}
        </span>
      )}
      {doubtful.length > 0 && (
        <span className={styles.help} title={doubts}>
          {doubtful.length} with reservations
        </span>
      )}
      {band.leftOut.length > 0 && (
        <span className={styles.help} title={leftOut}>
          {band.leftOut.length} left out
        </span>
      )}
    </p>
  );
}

function Glance({ result }: { readonly result: NonNullable<WorksheetLine['result']> }) {
  const { blended, pastOnly, futureOnly, isRate, counts, currency } = result;
  const told = (rate: typeof blended): string =>
    rate.perUnit !== null
      ? shownFigure(rate.perUnit)
      : rate.percent !== null
        ? shownPercent(rate.percent)
        : 'none';
  if (isRate)
    return (
      <span className={styles.glance}>
        <span>
          <b>{told(blended)}</b> {blended.perUnit === null ? 'of the price' : `${currency} per unit`}
        </span>
      </span>
    );
  const rates = [
    { name: 'past', key: 'past-only', rate: pastOnly },
    { name: 'future', key: 'future-only', rate: futureOnly },
    { name: 'blended', key: 'blended', rate: blended },
  ] as const;
  return (
    <span className={styles.glance}>
      {rates.map(({ name, key, rate }) => (
        <span key={key} data-counted={counts === key || undefined} title={rate.reason ?? undefined}>
          {name} <b>{told(rate)}</b>
        </span>
      ))}
      <span>{currency}</span>
    </span>
  );
}
