import type { PatentListCounts } from '../../../domain/patents/list-counts.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { sayCount } from './say-count.ts';
import styles from './list-report.module.css';

/** The figures of a list, each with the level it counts. */
export function ListCounts({ counts }: { readonly counts: PatentListCounts }) {
  const groups: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
    [
      'Rows of the file',
      [
        ['rows', counts.rows],
        ['resolved', counts.resolved],
        ['unresolved', counts.unresolved],
        ['excluded', counts.excluded],
        ['repeated', counts.duplicates],
      ],
    ],
    [
      'Patents',
      [
        ['publications', counts.publications],
        ['of these with doubt', counts.doubtful],
        ['applications', counts.applications],
        ['entries of declarations', counts.declarationGroups],
      ],
    ],
    [
      'Families',
      [
        ['by ETSI id', counts.families.etsi],
        ['by identical priorities', counts.families.priority],
        ['by connected priorities', counts.families.connected],
      ],
    ],
    ['Publications by office', Object.entries(counts.byOffice).toSorted(([, one], [, other]) => other - one)],
  ];
  return (
    <ScrollRegion className={styles.counts} label="Counts">
      {groups.map(([title, lines]) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <dl>
            {lines.map(([label, count]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{sayCount(count)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </ScrollRegion>
  );
}
