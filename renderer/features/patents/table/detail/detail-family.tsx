import { Button, SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { ListFilters, ListRow } from '../../../../../domain/patents/list-view.ts';
import { FAMILY_KEYS, type FamilyKey } from '../../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../../store.ts';
import { Problem } from '../../../../ui/problem.tsx';
import { Slow } from '../../../../ui/slow.tsx';
import { sayCount } from '../../say-count.ts';
import { useAnswer } from '../../../../use-answer.ts';
import { DetailSection } from './detail-section.tsx';
import styles from './detail.module.css';

/** Members that are named here; the table shows all of them. */
const NAMED = 12;

const keyWords: Readonly<Record<FamilyKey, string>> = {
  etsi: 'ETSI id',
  priority: 'identical priorities',
  connected: 'connected priorities',
  hand: 'by hand',
};

/** As they stand beside each other under "Family by". */
const shortWords: Readonly<Record<FamilyKey, string>> = {
  etsi: 'ETSI id',
  priority: 'identical',
  connected: 'connected',
  hand: 'by hand',
};

type Family = NonNullable<ListFilters['family']>;

interface DetailFamilyProps {
  readonly listId: string;
  readonly row: ListRow;
  readonly onFamily: (family: Family) => void;
}

/** The family of a row under one of the four keys, which are never mixed. */
export function DetailFamily({ listId, row, onFamily }: DetailFamilyProps) {
  const [chosen, setChosen] = useState<FamilyKey | null>(null);
  const key =
    chosen ?? (['etsi', 'priority', 'connected'] as const).find((one) => idOf(row, one) !== null) ?? 'etsi';
  const id = idOf(row, key);
  return (
    <DetailSection title="Family" aside={id === null ? 'not told by this key' : `${id} by ${keyWords[key]}`}>
      <SegmentedControl
        fullWidth
        aria-label="Family by"
        value={key}
        data={FAMILY_KEYS.map((value) => ({ value, label: shortWords[value] }))}
        onChange={(value) => setChosen(FAMILY_KEYS.find((known) => known === value) ?? null)}
      />
      {id === null ? (
        <p className={styles.dim}>
          {key === 'hand'
            ? 'Nobody put this application into a family by hand.'
            : 'The list does not tell it.'}
        </p>
      ) : (
        <Members key={`${key} ${id}`} listId={listId} family={{ key, id }} of={row} onFamily={onFamily} />
      )}
    </DetailSection>
  );
}

interface MembersProps {
  readonly listId: string;
  readonly family: Family;
  readonly of: ListRow;
  readonly onFamily: (family: Family) => void;
}

function Members({ listId, family, of, onFamily }: MembersProps) {
  const { key, id } = family;
  const getFamily = useApp((state) => state.getFamily);
  const answer = useAnswer(useCallback(() => getFamily({ listId, key, id }), [getFamily, listId, key, id]));
  if (answer.state === 'loading') return <Slow>Reading the family…</Slow>;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const { members } = answer.value;
  return (
    <>
      <ul className={styles.list}>
        {members.slice(0, NAMED).map((member) => (
          <li key={member.key} aria-current={member.key === of.applicationKey || undefined}>
            <span className={styles.mono}>{member.raw}</span>{' '}
            <span className={styles.dim}>
              {[
                member.office,
                member.isInferred ? 'no filing number stated' : null,
                member.filingDate && `filed ${member.filingDate}`,
                member.expiry && `until ${member.expiry} (${sayMethod(member.expiryMethod)})`,
              ]
                .filter((words) => words)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Button size="compact-xs" variant="subtle" onClick={() => onFamily(family)}>
        {members.length > NAMED
          ? `Show all ${sayCount(members.length)} applications of this family in the table`
          : 'Show the rows of this family in the table'}
      </Button>
    </>
  );
}

function sayMethod(method: string | null): string {
  return method?.startsWith('stated') ? 'stated' : 'estimated';
}

function idOf(row: ListRow, key: FamilyKey): string | null {
  const ids = {
    etsi: row.family,
    priority: row.prioritySet,
    connected: row.connectedFamily,
    hand: row.handFamily,
  };
  const id = ids[key];
  return id === null ? null : String(id);
}
