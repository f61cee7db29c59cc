import { NativeSelect } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { FAMILY_KEYS, type FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { byKey } from '../families/family-words.ts';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import { declaredFamiliesData } from './declared-families-data.ts';
import { sayList } from './list-words.ts';
import { Picture } from '../../../pictures/picture.tsx';
import styles from './pictures.module.css';

interface DeclaredFamiliesProps {
  readonly list: PatentListSummary;
  readonly familyKey: FamilyKey;
  readonly onFamilyKey: (key: FamilyKey) => void;
}

const STANDARDS = 15;
const OWNERS = 6;

/** Declared families by specification, divided by company. */
export function DeclaredFamilies({ list, familyKey, onFamilyKey }: DeclaredFamiliesProps) {
  const read = useApp((state) => state.readDeclaredFamilies);
  const answer = useAnswer(
    useCallback(
      () => read({ listId: list.id, familyKey, standards: STANDARDS, owners: OWNERS }),
      [read, list.id, familyKey],
    ),
    list,
  );
  const data = useMemo(
    () => (answer.state === 'ready' ? declaredFamiliesData(answer.value) : null),
    [answer],
  );
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  if (answer.state === 'loading' || !data) return <Slow>Counting declared families…</Slow>;
  const { families, rowsWithoutFamily } = answer.value;
  return (
    <Picture
      title={`Declared families (${byKey[familyKey]}) by standard and company`}
      subline={`${sayList(list)}. ${sayCount(families)} families, as declared; nobody checked them here.`}
      data={data}
      controls={
        <NativeSelect
          label="Families"
          value={familyKey}
          data={FAMILY_KEYS.map((key) => ({ value: key, label: byKey[key] }))}
          onChange={(event) =>
            onFamilyKey(FAMILY_KEYS.find((key) => key === event.currentTarget.value) ?? familyKey)
          }
        />
      }
    >
      {families === 0 && (
        <p className={styles.note}>The list tells no family {byKey[familyKey]}: choose another key.</p>
      )}
      <p className={styles.note}>
        A family that is declared to several standards, or by several companies, counts for each of them.
        {rowsWithoutFamily > 0 &&
          ` ${sayCount(rowsWithoutFamily)} rows tell no family by this key and are left out.`}
      </p>
    </Picture>
  );
}
