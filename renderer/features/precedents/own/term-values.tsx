import { NativeSelect } from '@mantine/core';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { Issue } from '../../../../domain/result.ts';
import { catalogue, findTerm } from '../../../../domain/terms/catalogue.ts';
import type { FieldValues } from '../../../../domain/terms/stated.ts';
import { sections } from '../../../../domain/terms/term.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { issuesUnder } from './issues-at.ts';
import { OneTerm } from './one-term.tsx';
import styles from './own.module.css';

interface TermValuesProps {
  readonly terms: Fact['terms'];
  readonly others: readonly Fact[];
  readonly names: Readonly<Record<Side, string>>;
  /** Paths within the terms. */
  readonly issues: readonly Issue[];
  readonly onChange: (terms: Fact['terms']) => void;
}

/** The terms that a fact speaks to, each with the same value forms as a term sheet has. */
export function TermValues({ terms, others, names, issues, onChange }: TermValuesProps) {
  const change = (key: string, values: FieldValues): void => onChange({ ...terms, [key]: values });
  const remove = (key: string): void =>
    onChange(Object.fromEntries(Object.entries(terms).filter(([other]) => other !== key)));
  const groups = sections.map(({ key: section, label }) => ({
    group: label,
    items: catalogue
      .filter((term) => term.section === section && !Object.hasOwn(terms, term.key))
      .map((term) => ({ value: term.key, label: term.label })),
  }));
  return (
    <div className={styles.stack}>
      {Object.entries(terms).map(([key, values]) => {
        const term = findTerm(key);
        return (
          term && (
            <OneTerm
              key={key}
              term={term}
              values={values}
              otherValues={valuesOfOthers(others, key)}
              names={names}
              issues={issuesUnder(issues, key)}
              onChange={(next) => change(key, next)}
              onRemove={() => remove(key)}
            />
          )
        );
      })}
      <NativeSelect
        label={Object.keys(terms).length === 0 ? 'Speaks to the term' : 'Speaks also to the term'}
        value=""
        data={[{ value: '', label: 'Choose a term…' }, ...groups.filter(({ items }) => items.length > 0)]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value) change(value, {});
        }}
      />
    </div>
  );
}

function valuesOfOthers(others: readonly Fact[], key: string): FieldValues {
  return Object.assign({}, ...others.map(({ terms }) => terms[key] ?? {})) as FieldValues; // parts of the same kind
}
