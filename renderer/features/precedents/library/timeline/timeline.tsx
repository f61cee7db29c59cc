import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { kindWords } from '../../../../../domain/precedents/choice-words.ts';
import type { PrecedentSummary } from '../../../../../domain/precedents/precedent-summary.ts';
import { dateOf, type FoundEntry } from '../found-entries.ts';
import { KeptScroll } from '../kept-scroll.tsx';
import { KindMark } from '../kind-mark.tsx';
import { placeOfDate } from './date-place.ts';
import { layOut, yearSpan } from './lay-out.ts';
import { neighbour } from './neighbour.ts';
import { TimelineMark } from './timeline-mark.tsx';
import { YearLabels } from './year-labels.tsx';
import { YearsAxis } from './years-axis.tsx';
import styles from './timeline.module.css';

/** Of a row of marks and of the space above the first, in pixels. */
const ROW = 20;
const ABOVE = 4;

interface TimelineProps {
  /** The years are those of all entries, so that filters move nothing. */
  readonly all: readonly PrecedentSummary[];
  readonly found: readonly FoundEntry[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** The entries that were found, each on its day, kind by kind; a thin line runs up to the expiry where it is known. */
export function Timeline({ all, found, openId, onOpen }: TimelineProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [tabStop, setTabStop] = useState<string | null>(null);
  const span = useMemo(() => yearSpan(all), [all]);
  const summaries = useMemo(() => found.map(({ summary }) => summary), [found]);
  const lanes = useMemo(
    () => (span && width > 0 ? layOut(summaries, span, width) : []),
    [summaries, span, width],
  );
  useEffect(() => {
    // beside an open entry there is room for a few years only: for those around it
    if (openId === null || width === 0) return;
    document
      .querySelector(`button[data-precedent="${CSS.escape(openId)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [openId, width]);
  const undated = summaries.filter((summary) => dateOf(summary) === null);
  const asOf = all.reduce((latest, summary) => (summary.asOf > latest ? summary.asOf : latest), '');
  const knownUntil = span ? ((placeOfDate(asOf) - span.first) * width) / (span.last + 1 - span.first) : 0;
  const ids = [...lanes.flatMap(({ entries }) => entries.map(({ summary }) => summary)), ...undated].map(
    ({ id }) => id,
  );
  const stop = [tabStop, openId].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  const walk = (event: KeyboardEvent<HTMLButtonElement>, id: string): void => {
    const next = neighbour(lanes, id, event.key);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget
      .closest('[data-library-scroll]')
      ?.querySelector<HTMLElement>(`[data-precedent="${CSS.escape(next)}"]`)
      ?.focus();
    if (openId !== null) onOpen(next);
  };
  const markOf = (summary: PrecedentSummary) => ({
    summary,
    isOpen: summary.id === openId,
    isTabStop: summary.id === stop,
    onOpen: () => onOpen(summary.id),
    onFocus: () => setTabStop(summary.id),
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => walk(event, summary.id),
  });
  return (
    <KeptScroll shape="timeline" label="Timeline of precedents" className={styles.scroll}>
      <div className={styles.lane}>
        <div className={styles.head} />
        <div ref={ref} className={styles.band}>
          {span && <YearLabels span={span} width={width} />}
        </div>
      </div>
      {lanes.map(({ kind, rows, entries }) => (
        <section key={kind} className={styles.lane} aria-label={`${kindWords[kind]}, ${entries.length}`}>
          <h2 className={styles.head}>
            <KindMark kind={kind} /> {kindWords[kind]} <span className={styles.count}>{entries.length}</span>
          </h2>
          <div className={styles.band} style={{ minHeight: rows * ROW + 2 * ABOVE }}>
            {span && <YearsAxis span={span} width={width} knownUntil={knownUntil} />}
            {entries.map(({ summary, x, isLabelBefore, row, until }) => (
              <div key={summary.id}>
                {until !== null && (
                  <span
                    className={styles.term}
                    style={{ left: x, width: until - x, top: ABOVE + (row + 1) * ROW - 2 }}
                  />
                )}
                <TimelineMark {...markOf(summary)} place={{ x, top: ABOVE + row * ROW, isLabelBefore }} />
              </div>
            ))}
          </div>
        </section>
      ))}
      {undated.length > 0 && (
        <section className={styles.lane} aria-label={`date not stated, ${undated.length}`}>
          <h2 className={styles.head}>
            date not stated <span className={styles.count}>{undated.length}</span>
          </h2>
          <div className={styles.undated}>
            {undated.map((summary) => (
              <TimelineMark key={summary.id} {...markOf(summary)} />
            ))}
          </div>
        </section>
      )}
    </KeptScroll>
  );
}
