import { MultiSelect, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { directionWords, kindWords } from '../../../../domain/precedents/choice-words.ts';
import { directions, precedentKinds, type Precedent } from '../../../../domain/precedents/precedent.ts';
import { productClasses, standardClasses } from '../../../../domain/precedents/subject-classes.ts';
import type { Issue } from '../../../../domain/result.ts';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import { issuesAt } from './issues-at.ts';
import styles from './own.module.css';

interface EntryFieldsProps {
  readonly draft: Precedent;
  readonly issues: readonly Issue[];
  readonly isNew: boolean;
  readonly onChange: (part: Partial<Precedent>) => void;
}

const dates = [
  { key: 'announced', label: 'Announced' },
  { key: 'effective', label: 'Effective' },
  { key: 'expires', label: 'Expires' },
] as const;

const texts = [
  { key: 'territory', label: 'Territory' },
  { key: 'productScope', label: 'Products, as written' },
  { key: 'dispute', label: 'Dispute' },
  { key: 'forum', label: 'Forum' },
  { key: 'outcome', label: 'Outcome' },
] as const;

/** What the entry is, at a glance: an empty line is not stated. */
export function EntryFields({ draft, issues, isNew, onChange }: EntryFieldsProps) {
  const id = useId();
  return (
    <div className={styles.stack}>
      <div className={styles.line}>
        <TextInput
          className={styles.wide ?? ''}
          label="Title"
          data-autofocus
          value={draft.title}
          error={issuesAt(issues, 'title')}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <TextInput
          className={styles.wide ?? ''}
          label="Id, for citations"
          readOnly={!isNew}
          value={draft.id}
          error={issuesAt(issues, 'id')}
          onChange={(event) => onChange({ id: event.currentTarget.value.trim() })}
        />
      </div>
      <Textarea
        label="In short"
        data-grows="from-two-lines"
        value={draft.summary}
        error={issuesAt(issues, 'summary')}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
      <div className={styles.line}>
        <NativeSelect
          label="Kind"
          value={draft.kind}
          data={precedentKinds.map((value) => ({ value, label: kindWords[value] }))}
          onChange={(event) => {
            const kind = precedentKinds.find((value) => value === event.currentTarget.value);
            if (kind) onChange({ kind });
          }}
        />
        <NativeSelect
          className={styles.wide ?? ''}
          label="Direction"
          value={draft.direction}
          data={directions.map((value) => ({ value, label: directionWords[value] }))}
          onChange={(event) => {
            const direction = directions.find((value) => value === event.currentTarget.value);
            if (direction) onChange({ direction });
          }}
        />
      </div>
      <div className={styles.third}>
        {dates.map(({ key, label }) => (
          <TextInput
            key={key}
            label={label}
            placeholder="2024 or 2024-05-23"
            value={draft[key] ?? ''}
            error={issuesAt(issues, key)}
            onChange={(event) => onChange({ [key]: event.currentTarget.value.trim() || null })}
          />
        ))}
        <div>
          <DecimalInput
            label="Term in years"
            value={draft.termYears ?? ''}
            isWrong={Boolean(issuesAt(issues, 'termYears'))}
            onChange={(termYears) => onChange({ termYears: termYears || null })}
          />
          <IssueList
            id={`${id}-term`}
            reasons={issues.filter(({ path }) => path === 'termYears').map(({ message }) => message)}
          />
        </div>
      </div>
      <div className={styles.line}>
        <TagsInput
          className={styles.wide ?? ''}
          label="Standards, as written"
          value={draft.standards}
          error={issuesAt(issues, 'standards')}
          onChange={(standards) => onChange({ standards })}
        />
        <MultiSelect
          className={styles.wide ?? ''}
          label="Families of standards, to be found by"
          data={[...standardClasses]}
          value={draft.standardClasses}
          onChange={(values) =>
            onChange({ standardClasses: standardClasses.filter((value) => values.includes(value)) })
          }
        />
      </div>
      <div className={styles.line}>
        <TagsInput
          className={styles.wide ?? ''}
          label="Made of"
          placeholder={draft.structure.length === 0 ? 'up-front, release of past …' : ''}
          value={draft.structure}
          error={issuesAt(issues, 'structure')}
          onChange={(structure) => onChange({ structure })}
        />
        <MultiSelect
          className={styles.wide ?? ''}
          label="Kinds of products, to be found by"
          data={[...productClasses]}
          value={draft.productClasses}
          onChange={(values) =>
            onChange({ productClasses: productClasses.filter((value) => values.includes(value)) })
          }
        />
      </div>
      {texts.map(({ key, label }) => (
        <Textarea
          key={key}
          label={label}
          data-grows
          rows={1}
          placeholder="not stated"
          value={draft[key] ?? ''}
          error={issuesAt(issues, key)}
          onChange={(event) => onChange({ [key]: event.currentTarget.value || null })}
        />
      ))}
      <TextInput
        label="As known on"
        placeholder="YYYY-MM-DD"
        value={draft.asOf}
        error={issuesAt(issues, 'asOf')}
        onChange={(event) => onChange({ asOf: event.currentTarget.value.trim() })}
      />
    </div>
  );
}
