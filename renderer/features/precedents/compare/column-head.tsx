import { ChevronDown, GripVertical, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ComparisonColumn } from '../../../../domain/precedents/comparison.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { isPressed } from '../../../ui/keys.ts';
import { AboutColumn } from './about-column.tsx';
import { ColumnMenu } from './column-menu.tsx';
import type { ColumnActions } from './use-columns.ts';
import type { useColumnDrag } from './use-column-drag.ts';
import styles from './matrix.module.css';

export type HeadPart = 'menu' | 'about';

interface ColumnHeadProps {
  readonly column: ComparisonColumn;
  readonly isBase: boolean;
  /** Its place among the columns, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly isReached: boolean;
  readonly actions: ColumnActions;
  readonly drag: ReturnType<ReturnType<typeof useColumnDrag>>;
  /** What is open at it. */
  readonly shown: HeadPart | null;
  readonly onShow: (part: HeadPart | null) => void;
}

/** What stands in a column, as known when, and what can be done with it. Shift and an arrow key put it elsewhere. */
export function ColumnHead(props: ColumnHeadProps) {
  const { column, isBase, index, count, isReached, actions, drag, shown, onShow } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = isPressed('Shift+ArrowLeft', event.nativeEvent)
      ? -1
      : Number(isPressed('Shift+ArrowRight', event.nativeEvent));
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (index + step >= 0 && index + step < count) actions.move(column.id, index + step);
  };
  return (
    <th scope="col" className={styles.head} data-kind={column.kind} aria-colindex={index + 2} {...drag}>
      <div className={styles.headLine}>
        <GripVertical size={12} aria-hidden className={styles.grip} />
        <button
          type="button"
          className={styles.title}
          data-row=""
          data-column={column.id}
          tabIndex={isReached ? 0 : -1}
          aria-haspopup="menu"
          aria-expanded={shown === 'menu'}
          aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
          onKeyDown={onKeyDown}
          onClick={() => onShow(shown === 'menu' ? null : 'menu')}
        >
          <span>{column.title}</span>
          <ChevronDown size={12} aria-hidden />
        </button>
      </div>
      <div className={styles.aside}>
        {column.subtitle ?? (column.asOf && `as known in ${publishedDateWords(column.asOf.slice(0, 7))}`)}
      </div>
      <div className={styles.marks}>
        {isBase && <span className={styles.base}>base</span>}
        {column.isConfidential && <ConfidentialMark />}
        {column.doubts.length > 0 && (
          <button
            type="button"
            className={styles.cautions}
            tabIndex={-1}
            aria-label={`${column.title}: what to know before relying on it`}
            onClick={() => onShow(shown === 'about' ? null : 'about')}
          >
            <TriangleAlert size={11} aria-hidden />
            {column.doubts.length === 1 ? '1 caution' : `${column.doubts.length} cautions`}
          </button>
        )}
      </div>
      {shown === 'menu' && (
        <ColumnMenu
          column={column}
          isBase={isBase}
          index={index}
          count={count}
          actions={actions}
          onAbout={() => onShow('about')}
          onClose={() => onShow(null)}
        />
      )}
      {shown === 'about' && <AboutColumn column={column} onClose={() => onShow(null)} />}
    </th>
  );
}
