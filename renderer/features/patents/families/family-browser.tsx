import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../store.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panes } from '../../../ui/panes.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { PAGE, Pager } from '../schedules/pager.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { FamilyPane } from './family-pane.tsx';
import { FamilyTable } from './family-table.tsx';
import { byKey } from './family-words.ts';
import styles from './families.module.css';

export interface FamilyQuestion {
  readonly key: FamilyKey;
  readonly order: 'size' | 'list';
  readonly search: string;
  readonly splitBy: FamilyKey | null;
}

interface Place {
  /** The question that it is a place in. */
  readonly name: string;
  readonly offset: number;
  readonly openId: string | null;
}

interface FamilyBrowserProps {
  readonly list: PatentListSummary;
  readonly question: FamilyQuestion;
}

/** The families that were asked for, page by page, and the one that is open beside them. */
export function FamilyBrowser({ list, question }: FamilyBrowserProps) {
  const { key, order, search, splitBy } = question;
  const listFamilies = useApp((state) => state.listFamilies);
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  const name = JSON.stringify(question);
  const [at, setAt] = useState<Place>({ name, offset: 0, openId: null });
  // Another question begins at its first page
  const { offset, openId } = at.name === name ? at : { offset: 0, openId: null };
  const open = (id: string | null): void => setAt({ name, offset, openId: id });
  const answer = useAnswer(
    useCallback(
      () =>
        listFamilies({
          listId: list.id,
          key,
          order,
          offset,
          limit: PAGE,
          search,
          ...(splitBy === null ? {} : { splitBy }),
        }),
      [listFamilies, list.id, key, order, offset, search, splitBy],
    ),
    list,
  );
  if (answer.state === 'loading') return <Slow>Reading families…</Slow>;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const { families, total } = answer.value;
  if (total === 0) return <NoFamilies question={question} />;
  const table = (
    <div className={styles.tablePane}>
      <ScrollRegion label="Families" className={styles.scroll}>
        <FamilyTable familyKey={key} families={families} openId={openId} onOpen={open} />
      </ScrollRegion>
      <Pager offset={offset} total={total} onOffset={(next) => setAt({ name, offset: next, openId: null })} />
    </div>
  );
  if (openId === null) return table;
  return (
    <div className={styles.panes}>
      <Panes
        sizes={preferences.panes['families']}
        onResized={(sizes) =>
          void changePreferences({ panes: { ...preferences.panes, families: [...sizes] } })
        }
        panes={[
          { id: 'families', size: 58, min: 420, content: table },
          {
            id: 'family',
            size: 42,
            min: 360,
            content: <FamilyPane key={openId} list={list} familyKey={key} id={openId} onGo={open} />,
          },
        ]}
      />
    </div>
  );
}

function NoFamilies({ question: { key, search, splitBy } }: { readonly question: FamilyQuestion }) {
  if (search.trim() !== '' || splitBy !== null)
    return <EmptyState title="No such family" text="Change what you look for, or show all families." />;
  return key === 'hand' ? (
    <EmptyState
      title="No families by hand yet"
      text="Open a family under another key, choose applications and put them into a family by hand. It stands beside the others and changes none of them."
    />
  ) : (
    <EmptyState
      title={`No families ${byKey[key]}`}
      text={key === 'etsi' ? 'The list has no column for a family id.' : 'The list states no priorities.'}
    />
  );
}
