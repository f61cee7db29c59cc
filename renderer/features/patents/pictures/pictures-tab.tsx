import { useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { addYears } from '../../../../domain/days.ts';
import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../store.ts';
import { defaultKey } from '../families/default-key.ts';
import { DeclaredFamilies } from './declared-families.tsx';
import { OfficesPicture } from './offices-picture.tsx';
import { OverlapPicture } from './overlap-picture.tsx';
import type { Term } from './pictures-slice.ts';
import { RunOffPicture } from './run-off-picture.tsx';
import styles from './pictures.module.css';

const TERM_YEARS = 10;

/** What a list says in four pictures, each with its figures behind it, to be saved or printed. */
export function PicturesTab({ list }: { readonly list: PatentListSummary }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const term: Term = useApp((state) => state.licenceTerm) ?? { from: today, to: addYears(today, TERM_YEARS) };
  const changeTerm = useApp((state) => state.changeLicenceTerm);
  const [familyKey, setFamilyKey] = useState<FamilyKey>(() => defaultKey(list.counts.families));
  return (
    <section className={styles.tab} aria-label={`Pictures of ${list.name}`}>
      <DeclaredFamilies list={list} familyKey={familyKey} onFamilyKey={setFamilyKey} />
      <OfficesPicture list={list} today={today} />
      <RunOffPicture list={list} familyKey={familyKey} term={term} onTerm={changeTerm} />
      <OverlapPicture list={list} />
    </section>
  );
}
