import { Popover } from '@mantine/core';
import type { Statement } from '../../../../domain/precedents/comparison.ts';
import type { Source } from '../../../../domain/precedents/source.ts';
import { SourceDetail } from '../source-detail.tsx';
import anchor from './matrix.module.css';

interface PeekCardProps {
  readonly statement: Statement;
  /** Of the whole comparison. */
  readonly sources: readonly Source[];
}

/** Where a statement stands written, shown while the pointer rests on its badge. */
export function PeekCard({ statement, sources }: PeekCardProps) {
  return (
    <Popover opened width={340} position="bottom-start" shadow="md" withinPortal>
      <Popover.Target>
        <span className={anchor.anchor} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown>
        <SourceDetail
          statement={statement}
          sources={sources.filter(({ id }) => statement.sources.includes(id))}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
