import { Checkbox, NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { sayKey } from '../../../../domain/economics/strength/strength-words.ts';
import { ESSENTIALITY, type Essentiality } from '../../../../domain/economics/strength/study.ts';
import { FAMILY_KEYS } from '../../../../domain/patents/families/family-key.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import type { StudyDraft } from './use-study-draft.ts';
import styles from './strength.module.css';

interface CountingFieldsProps extends Pick<StudyDraft, 'study' | 'wrong' | 'change' | 'leave'> {
  readonly assessors: readonly string[];
}

const essentiality: Readonly<Record<Essentiality, string>> = {
  declared: 'All that are declared',
  assessed: 'Those assessed as essential',
  'not-excluded': 'Without those assessed as not essential',
};

/** What is counted: by which key, which of the declared families, on which day, over which term. */
export function CountingFields({ study, wrong, assessors, change, leave }: CountingFieldsProps) {
  const ids = { on: useId(), from: useId(), to: useId() };
  const day = (
    id: string,
    label: string,
    value: string,
    isWrong: boolean,
    onChange: (day: string) => void,
  ) => (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <DateInput id={id} value={value} isWrong={isWrong} onChange={onChange} onBlur={leave} />
    </div>
  );
  const toggleAssessor = (name: string): void =>
    change(
      {
        assessors: study.assessors.includes(name)
          ? study.assessors.filter((one) => one !== name)
          : [...study.assessors, name],
      },
      'clicked',
    );
  const ofTerm = wrong['term'] ?? wrong['term.from'] ?? wrong['term.to'];
  return (
    <div className={styles.group}>
      <NativeSelect
        label="Families"
        value={study.familyKey}
        data={FAMILY_KEYS.map((key) => ({ value: key, label: sayKey(key) }))}
        onChange={(event) =>
          change(
            { familyKey: FAMILY_KEYS.find((key) => key === event.currentTarget.value) ?? study.familyKey },
            'clicked',
          )
        }
      />
      <NativeSelect
        label="Which of them count"
        value={study.essentiality}
        data={ESSENTIALITY.map((value) => ({ value, label: essentiality[value] }))}
        onChange={(event) =>
          change(
            {
              essentiality:
                ESSENTIALITY.find((value) => value === event.currentTarget.value) ?? study.essentiality,
            },
            'clicked',
          )
        }
      />
      {study.essentiality !== 'declared' && (
        <fieldset className={styles.assessors}>
          <legend>Whose assessments count (none chosen: anybody’s)</legend>
          {assessors.length === 0 && <p className={styles.help}>Nobody assessed anything yet.</p>}
          {[...new Set([...assessors, ...study.assessors])].map((name) => (
            <Checkbox
              key={name}
              size="xs"
              label={name}
              checked={study.assessors.includes(name)}
              onChange={() => toggleAssessor(name)}
            />
          ))}
        </fieldset>
      )}
      <Checkbox
        size="xs"
        label="Only in force on the day of the count (estimated)"
        checked={study.onlyInForce}
        onChange={(event) => change({ onlyInForce: event.currentTarget.checked }, 'clicked')}
      />
      {day(ids.on, 'Counted on', study.countedOn, 'countedOn' in wrong, (countedOn) => change({ countedOn }))}
      <div className={styles.pair}>
        {day(ids.from, 'Licence term from', study.term.from, ofTerm !== undefined, (from) =>
          change({ term: { ...study.term, from } }),
        )}
        {day(ids.to, 'to', study.term.to, ofTerm !== undefined, (to) =>
          change({ term: { ...study.term, to } }),
        )}
      </div>
      <IssueList
        id={`${ids.on}-wrong`}
        reasons={[wrong['countedOn'], ofTerm].filter((reason) => reason !== undefined)}
      />
    </div>
  );
}
