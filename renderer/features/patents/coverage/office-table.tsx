import type { CoverageOnDay } from '../../../../domain/patents/coverage/coverage-shapes.ts';
import type { PatentStatus, StatusCounts } from '../../../../domain/patents/coverage/patent-status.ts';
import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { byKey } from '../families/family-words.ts';
import { sayCount } from '../say-count.ts';
import type { Figure } from './behind-figure-dialog.tsx';
import { FigureButton } from './figure-button.tsx';
import styles from './coverage.module.css';

/** Statuses that stand in one column, in the order of the columns. */
const GROUPS: readonly {
  readonly label: string;
  readonly help: string;
  readonly statuses: readonly PatentStatus[];
}[] = [
  {
    label: 'In force, estimated',
    help: 'Granted, within the estimated term; fees are taken as paid',
    statuses: ['in-force'],
  },
  { label: 'Pending', help: 'Published, no grant known, within the estimated term', statuses: ['pending'] },
  { label: 'Expired, estimated', help: 'The estimated term is over', statuses: ['expired'] },
  {
    label: 'Lapsed, refused or ended',
    help: 'As stated by hand or by the list',
    statuses: ['lapsed', 'withdrawn', 'ended'],
  },
  { label: 'Not yet filed', help: 'Filed after the day', statuses: ['not-yet-filed'] },
  {
    label: 'Not a right of its own',
    help: 'International or unpublished applications',
    statuses: ['not-a-right'],
  },
  { label: 'Cannot be told', help: 'No grant or no term is known', statuses: ['unknown'] },
];

interface OfficeTableProps {
  readonly coverage: CoverageOnDay;
  readonly familyKey: FamilyKey;
  readonly onFigure: (figure: Figure) => void;
}

/** Applications by office and status, and families in force. Each figure shows what is behind it. */
export function OfficeTable({ coverage, familyKey, onFigure }: OfficeTableProps) {
  const { on, inferredApplications, writtenTwice } = coverage;
  const columns = [
    { label: 'Office' },
    { label: 'Applications', isNumber: true },
    ...GROUPS.map(({ label, help }) => ({ label, help, isNumber: true })),
    {
      label: `Families in force ${byKey[familyKey]}`,
      isNumber: true,
      help: 'With an application in force, estimated',
    },
  ];
  const cells = (counts: StatusCounts, office: string | null) => {
    const place = office === null ? 'of the list' : `at ${office}`;
    return (
      <>
        <td data-number>
          <FigureButton
            count={sum(counts)}
            what={`applications ${place}`}
            onShow={() =>
              onFigure({ title: `Applications ${place}`, behind: office === null ? {} : { office } })
            }
          />
        </td>
        {GROUPS.map(({ label, statuses }) => (
          <td key={label} data-number>
            <FigureButton
              count={statuses.reduce((total, status) => total + counts[status], 0)}
              what={`applications ${place}, ${label.toLowerCase()}`}
              onShow={() =>
                onFigure({
                  title: `Applications ${place}: ${label.toLowerCase()}`,
                  behind: { statuses: [...statuses], ...(office === null ? {} : { office }) },
                })
              }
            />
          </td>
        ))}
      </>
    );
  };
  return (
    <section className={styles.part} aria-label="By office">
      <h2 className={styles.title}>By office on {on}</h2>
      <p className={styles.subline}>
        Applications, estimated and unadjusted; fees are taken as paid.
        {inferredApplications > 0 &&
          ` ${sayCount(inferredApplications)} of them the list does not name: they are inferred from publications.`}
        {writtenTwice > 0 &&
          ` ${sayCount(writtenTwice)} written in a second way ${writtenTwice === 1 ? 'is' : 'are'} counted once here.`}
      </p>
      <DenseTable label={`Applications by office on ${on}`} columns={columns}>
        {coverage.offices.map(({ office, applications, families }) => (
          <tr key={office}>
            <td>{office}</td>
            {cells(applications, office)}
            <td data-number>{sayCount(families.inForce)}</td>
          </tr>
        ))}
        <tr className={styles.total}>
          <td>All offices</td>
          {cells(coverage.applications, null)}
          <td data-number>{sayCount(coverage.familiesInForce)}</td>
        </tr>
      </DenseTable>
    </section>
  );
}

function sum(counts: StatusCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
