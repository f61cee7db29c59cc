import { Popover } from '@mantine/core';
import type { ComparisonCell, ComparisonColumn } from '../../../../domain/precedents/comparison.ts';
import type { CellDifference } from '../../../../domain/precedents/differences-from-base.ts';
import type { Source } from '../../../../domain/precedents/source.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { DifferenceSign } from '../difference-line.tsx';
import { CardStatement } from './card-statement.tsx';
import { CellNoteInput } from './cell-note-input.tsx';
import styles from './cell-card.module.css';
import anchor from './matrix.module.css';

interface CellCardProps {
  readonly dealId: string;
  readonly termKey: string;
  readonly term: string;
  readonly column: ComparisonColumn;
  readonly cell: ComparisonCell;
  readonly difference: CellDifference | undefined;
  readonly note: string;
  readonly sources: readonly Source[];
  readonly onClose: () => void;
}

const empty: Readonly<Record<Exclude<ComparisonCell['kind'], 'statements'>, string>> = {
  'not-stated': 'not stated',
  'not-applicable': 'not applicable: the round has no such term',
};

/** All that a cell says, with its sources, and what we wrote beside it. */
export function CellCard(props: CellCardProps) {
  const { dealId, termKey, term, column, cell, difference, note, sources, onClose } = props;
  return (
    <Popover
      opened
      onChange={(isOpen) => !isOpen && onClose()}
      position="bottom-start"
      width={440}
      // a cell may be as tall as the window: the card then lies over it rather than below the edge
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      shadow="md"
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <span className={anchor.anchor} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} aria-label={`${term}: ${column.title}`}>
        <div className={styles.card}>
          <h2 className={styles.head}>
            {term} <span className={styles.dim}>{column.title}</span>{' '}
            {column.isConfidential && <ConfidentialMark />}
          </h2>
          {cell.kind !== 'statements' && <p className={styles.nothing}>{empty[cell.kind]}</p>}
          {cell.kind === 'statements' &&
            cell.statements.map((statement, index) => (
              <CardStatement
                key={index}
                statement={statement}
                difference={difference?.statements[index]}
                sources={sources}
              />
            ))}
          {difference?.words && (
            <DifferenceSign kind={difference.kind === 'not-comparable' ? 'cannot' : 'differs'}>
              {difference.words}
            </DifferenceSign>
          )}
        </div>
        <PrivateArea title="Our note">
          <CellNoteInput dealId={dealId} termKey={termKey} columnId={column.id} stored={note} />
        </PrivateArea>
      </Popover.Dropdown>
    </Popover>
  );
}
