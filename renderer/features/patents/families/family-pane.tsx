import { Button, Checkbox } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { FamilyMember } from './family-member.tsx';
import { byKey, sayApplications, sayFamily, sayUnder } from './family-words.ts';
import { GatherDialog } from './gather-dialog.tsx';
import { HandFamilyActions } from './hand-family-actions.tsx';
import styles from './families.module.css';

interface FamilyPaneProps {
  readonly list: PatentListSummary;
  readonly familyKey: FamilyKey;
  readonly id: string;
  /** Another family is shown from here on; null when this one is no more. */
  readonly onGo: (id: string | null) => void;
}

/** One family: its applications with their stages under them, priorities, and what can be done by hand. */
export function FamilyPane({ list, familyKey, id, onGo }: FamilyPaneProps) {
  const getFamily = useApp((state) => state.getFamily);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isGathering, setIsGathering] = useState(false);
  const answer = useAnswer(
    useCallback(
      () => getFamily({ listId: list.id, key: familyKey, id }),
      [getFamily, list.id, familyKey, id],
    ),
    list,
  );
  if (answer.state === 'loading') return <Slow>Reading the family…</Slow>;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const { family, members, priorities } = answer.value;
  const keys = members.map((member) => member.key);
  const selected = keys.filter((key) => chosen.has(key));
  const choose = (key: string, isChosen: boolean): void =>
    setChosen(new Set(isChosen ? [...chosen, key] : [...chosen].filter((one) => one !== key)));
  const all = family.applications + family.inferredApplications;
  return (
    <ScrollRegion label={`Family ${sayFamily(familyKey, family)}`} className={styles.pane}>
      <h2 className={styles.title}>
        Family {sayFamily(familyKey, family)} <span className={styles.dim}>{byKey[familyKey]}</span>
      </h2>
      <p>{family.title ?? 'No title stated'}</p>
      <p className={styles.dim}>The same applications are {sayUnder(familyKey, family)}.</p>
      <div className={styles.actions}>
        <Checkbox
          label={selected.length === 0 ? 'Choose all' : `${sayApplications(selected.length)} chosen`}
          checked={selected.length > 0 && selected.length === keys.length}
          indeterminate={selected.length > 0 && selected.length < keys.length}
          onChange={(event) => setChosen(new Set(event.currentTarget.checked ? keys : []))}
        />
        <Button variant="default" disabled={selected.length === 0} onClick={() => setIsGathering(true)}>
          Put into a family by hand…
        </Button>
        {familyKey === 'hand' && (
          <HandFamilyActions list={list} family={id} selected={selected} onGo={onGo} />
        )}
      </div>
      <ul className={styles.members}>
        {members.map((member) => (
          <FamilyMember
            key={`${member.key} ${member.raw}`}
            listId={list.id}
            member={member}
            isChosen={chosen.has(member.key)}
            onChoose={(isChosen) => choose(member.key, isChosen)}
          />
        ))}
      </ul>
      {members.length < all && (
        <p className={styles.dim}>
          The first {sayApplications(members.length)} of {all}.
        </p>
      )}
      <h3 className={styles.part}>Priorities</h3>
      {priorities.length === 0 && <p className={styles.dim}>not stated</p>}
      <ul className={styles.priorities}>
        {priorities.map((set) => (
          <li key={set} className={styles.mono}>
            {set}
          </li>
        ))}
      </ul>
      {isGathering && (
        <GatherDialog listId={list.id} applicationKeys={selected} onClose={() => setIsGathering(false)} />
      )}
    </ScrollRegion>
  );
}
