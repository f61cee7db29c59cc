import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import type { ListChoice } from './list-choice.ts';
import { ownerNames } from './owner-names.ts';
import styles from './import.module.css';

interface ListSectionProps {
  readonly choice: ListChoice;
  /** Whom most of the first rows name as owner. */
  readonly named: string | null;
  readonly lists: readonly PatentListSummary[];
  readonly issues: readonly Issue[];
  /** A name that no list has yet, where the chosen one is taken. */
  readonly free: string | null;
  readonly onChange: (change: Partial<ListChoice>) => void;
}

/** What the list is called, whose patents it lists, and whether it is a newer export of one that is here. */
export function ListSection({ choice, named, lists, issues, free, onChange }: ListSectionProps) {
  const deals = useApp((state) => state.deals);
  const dealsById = useApp((state) => state.dealsById);
  const parties = deals.state === 'ready' ? ownerNames(deals.value, dealsById) : [];
  const issueAt = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;
  const renewed = lists.find(({ id }) => id === choice.renews);
  const groups = [
    { group: 'Named in the list', items: named === null ? [] : [named] },
    { group: 'Parties of deals', items: parties.filter((party) => party !== named) },
  ].filter(({ items }) => items.length > 0 && !items.includes(choice.owner));
  return (
    <section className={styles.list} aria-label="The list">
      <TextInput
        label="Name of the list"
        withAsterisk
        data-autofocus
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={choice.name}
        readOnly={renewed !== undefined}
        error={issueAt('name')}
        description={
          free !== null && (
            <button type="button" className={styles.link} onClick={() => onChange({ name: free })}>
              Call it “{free}”
            </button>
          )
        }
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Autocomplete
        label="Owner"
        withAsterisk
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        data={groups}
        readOnly={renewed !== undefined}
        value={choice.owner}
        error={issueAt('owner')}
        description={
          named !== null &&
          !renewed &&
          named !== choice.owner && (
            <>
              The list names{' '}
              <button type="button" className={styles.link} onClick={() => onChange({ owner: named })}>
                {named}
              </button>
            </>
          )
        }
        onChange={(owner) => onChange({ owner })}
      />
      <NativeSelect
        label="This is a newer export of"
        value={choice.renews}
        disabled={lists.length === 0}
        data={[
          { value: '', label: lists.length === 0 ? 'no list is here yet' : 'none: it is a new list' },
          ...sameOwnerFirst(lists, choice.owner).map(({ id, name, owner }) => ({
            value: id,
            label: `${name} (${owner})`,
          })),
        ]}
        onChange={(event) => onChange({ renews: event.currentTarget.value })}
      />
      {renewed && (
        <p className={styles.whole}>
          “{renewed.name}” gets these rows in place of its own. Corrections, overrides and what was attached
          to rounds stay; its report then says what was added, what is gone and what changed.
        </p>
      )}
    </section>
  );
}

function sameOwnerFirst(lists: readonly PatentListSummary[], owner: string): readonly PatentListSummary[] {
  const isOwn = (list: PatentListSummary): boolean => list.owner.toLowerCase() === owner.trim().toLowerCase();
  return [...lists.filter(isOwn), ...lists.filter((list) => !isOwn(list))];
}
