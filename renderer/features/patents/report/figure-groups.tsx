import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { ListFilters } from '../../../../domain/patents/list-view.ts';
import { reportFigures, type Figure } from '../../../../domain/patents/report-figures.ts';
import { useApp } from '../../../store.ts';
import { sayCount } from '../say-count.ts';
import styles from './report.module.css';

/** The figures of a list, each with what it counts; those whose rows can be told lead to them. */
export function FigureGroups({ list }: { readonly list: PatentListSummary }) {
  const changePart = useApp((state) => state.changePart);
  const go = useApp((state) => state.go);
  const show = (filters: ListFilters): void => {
    changePart(list.id, { search: '', filters, sort: null });
    go({ screen: 'patent-list', listId: list.id, tab: 'table' });
  };
  return reportFigures(list.counts, list.format).map(({ title, level, figures }) => (
    <section key={title} className={styles.group} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.level}>{level}</p>
      {figures.length === 0 && <p className={styles.level}>none</p>}
      <dl>
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>
              <FigureValue figure={figure} onShow={show} />
            </dd>
            {noteOf(figure) && <dd className={styles.note}>{noteOf(figure)}</dd>}
          </div>
        ))}
      </dl>
    </section>
  ));
}

interface FigureValueProps {
  readonly figure: Figure;
  readonly onShow: (filters: ListFilters) => void;
}

function FigureValue({ figure: { label, count, filters }, onShow }: FigureValueProps) {
  const words = sayCount(count);
  if (!filters || count === 0) return words;
  return (
    <button
      type="button"
      className={styles.figure}
      title="Show these rows in the table"
      aria-label={`${words} ${label}: show in the table`}
      onClick={() => onShow(filters)}
    >
      {words}
    </button>
  );
}

function noteOf({ of, note }: Figure): string {
  return [of === undefined ? '' : `of ${sayCount(of)}`, note].filter(Boolean).join('; ');
}
