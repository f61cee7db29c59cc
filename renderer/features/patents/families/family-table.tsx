import { FAMILY_KEYS, type FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import type { FamilyRow } from '../../../../domain/patents/families/family-row.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { sayCount } from '../say-count.ts';
import { byKey, sayFamily, sayUnder } from './family-words.ts';
import styles from './families.module.css';

/** Beside an open family the table scrolls sideways, so that there is room for every office. */
const columnsOf = (key: FamilyKey, isBeside: boolean) => [
  {
    label: key === 'etsi' || key === 'hand' ? 'Family' : 'First application',
    width: key === 'etsi' ? '88px' : '140px',
    help: `Families ${byKey[key]}`,
  },
  { label: 'Title' },
  { label: 'Applications', width: '90px', isNumber: true, help: 'Stages A and B of one application are one' },
  { label: 'Publications', width: '90px', isNumber: true },
  { label: 'Offices', width: isBeside ? '180px' : '120px' },
  { label: 'Earliest filing', width: '104px' },
  { label: 'Latest expiry, estimated', width: '104px', help: 'Of any application; estimated, unadjusted' },
  {
    label: 'Declared standards',
    width: '84px',
    isNumber: true,
    help: 'Declared specifications without versions',
  },
  ...othersOf(key).map((other) => ({
    label: `Families ${byKey[other]}`,
    width: '88px',
    isNumber: true,
    help: `In how many families ${byKey[other]} the same applications are`,
  })),
];

function othersOf(key: FamilyKey): readonly FamilyKey[] {
  return FAMILY_KEYS.filter((other) => other !== key);
}

interface FamilyTableProps {
  readonly familyKey: FamilyKey;
  readonly families: readonly FamilyRow[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** One line per family of the chosen key, and how its applications fall under the others. */
export function FamilyTable({ familyKey, families, openId, onOpen }: FamilyTableProps) {
  return (
    <DenseTable label={`Families ${byKey[familyKey]}`} columns={columnsOf(familyKey, openId !== null)}>
      {families.map((family) => (
        <tr key={family.id} aria-selected={family.id === openId}>
          <td>
            <button
              type="button"
              className={`${styles.link} ${styles.mono}`}
              aria-label={`Family ${sayFamily(familyKey, family)}`}
              onClick={() => onOpen(family.id)}
            >
              {sayFamily(familyKey, family)}
            </button>
          </td>
          <td title={family.title ?? undefined}>{family.title ?? <NotStated />}</td>
          <td data-number title={sayInferred(family)}>
            {sayCount(family.applications)}
            {family.inferredApplications > 0 && ` + ${sayCount(family.inferredApplications)}`}
          </td>
          <td data-number>{sayCount(family.publications)}</td>
          <td title={family.offices.join(', ')}>{family.offices.join(' ')}</td>
          <td>{family.earliestFiling ?? <NotStated />}</td>
          <td title={sayWithoutExpiry(family)}>
            {family.latestExpiry ?? <NotStated words="cannot be told" />}
          </td>
          <td data-number>{sayCount(family.standards)}</td>
          {othersOf(familyKey).map((other) => (
            <td
              key={other}
              data-number
              className={family.under[other].families > 1 ? styles.several : undefined}
              title={`The same applications are ${sayUnder(familyKey, family)}`}
            >
              {family.under[other].families === 0 ? (
                <NotStated words="none" />
              ) : (
                sayCount(family.under[other].families)
              )}
            </td>
          ))}
        </tr>
      ))}
    </DenseTable>
  );
}

function NotStated({ words = 'not stated' }: { readonly words?: string }) {
  return <span className={styles.dim}>{words}</span>;
}

function sayInferred({ inferredApplications: count }: FamilyRow): string | undefined {
  return count === 0
    ? undefined
    : `${sayCount(count)} more that the list does not name, each behind a publication`;
}

function sayWithoutExpiry({ applicationsWithoutExpiry: count }: FamilyRow): string | undefined {
  return count === 0 ? undefined : `Of ${sayCount(count)} of its applications the expiry cannot be told`;
}
