import { Fragment, useCallback, useDeferredValue } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { AssessorsPanel } from './assessors-panel.tsx';
import { BlanketPanel } from './blanket-panel.tsx';
import { GenerationsPanel } from './generations-panel.tsx';
import { StandardsBar } from './standards-bar.tsx';
import { StandardsMap } from './standards-map.tsx';
import type { StandardsView } from './standards-slice.ts';
import styles from './standards.module.css';

const start: StandardsView = { level: 'applications', beside: null, search: '' };
/** As many specifications as one answer holds. */
const MOST = 500;

/** What a list declares to which specification in which release, with another list beside it, and what is assessed. */
export function StandardsTab({ list }: { readonly list: PatentListSummary }) {
  const view = useApp((state) => state.standardsViews[list.id]) ?? start;
  const change = useApp((state) => state.changeStandardsView);
  const lists = useApp((state) => state.patentLists);
  const mapStandards = useApp((state) => state.mapStandards);
  const others = lists.state === 'ready' ? lists.value.filter(({ id }) => id !== list.id) : [];
  const beside = others.find(({ id }) => id === view.beside) ?? null;
  const search = useDeferredValue(view.search);
  const { level } = view;
  const besideId = beside?.id ?? null;
  const map = useAnswer(
    useCallback(
      () =>
        mapStandards({
          listIds: besideId === null ? [list.id] : [list.id, besideId],
          level,
          search,
          offset: 0,
          limit: MOST,
        }),
      [mapStandards, list.id, besideId, level, search],
    ),
    lists,
  );
  const shown = beside ? [list, beside] : [list];
  return (
    <section className={styles.tab} aria-label={`Standards of ${list.name}`}>
      <StandardsBar
        view={view}
        others={others}
        found={map.state === 'ready' ? map.value.found : null}
        shown={MOST}
        onChange={(next) => change(list.id, next)}
      />
      <div className={styles.columns}>
        <div className={styles.map}>
          {map.state === 'loading' && <Slow>Counting what is declared to which standard…</Slow>}
          {map.state === 'failed' && <Problem>{map.message}</Problem>}
          {map.state === 'ready' && <StandardsMap lists={shown} level={level} map={map.value} />}
        </div>
        <ScrollRegion label="Beside the map of standards" className={styles.side}>
          {shown.map((each) => (
            <Fragment key={each.id}>
              <GenerationsPanel list={each} level={level} isNamed={beside !== null} />
              <BlanketPanel list={each} isNamed={beside !== null} />
              <AssessorsPanel list={each} isNamed={beside !== null} />
            </Fragment>
          ))}
        </ScrollRegion>
      </div>
    </section>
  );
}
