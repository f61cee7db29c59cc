import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import { SourceAddress } from './source-address.tsx';
import styles from './entry.module.css';

/** Every source with its address as text: nothing is opened on the network. */
export function SourceList({ precedent }: { readonly precedent: Precedent }) {
  const { sources, facts } = precedent;
  if (sources.length === 0) return <p className={styles.nothing}>No source is named.</p>;
  return (
    <ol className={styles.sources}>
      {sources.map(({ id, title, publisher, date, kind, address }) => {
        const cited = facts.filter(({ sourceIds }) => sourceIds.includes(id)).length;
        return (
          <li key={id}>
            <p>{title}</p>
            <p className={styles.dim}>
              {publisher}, {date ? publishedDateWords(date) : 'not dated'} · {kind.replaceAll('-', ' ')} ·{' '}
              {cited === 1 ? '1 fact' : `${cited} facts`}
            </p>
            {address && <SourceAddress title={title} address={address} />}
          </li>
        );
      })}
    </ol>
  );
}
