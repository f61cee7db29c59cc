import { Popover } from '@mantine/core';
import type { Statement } from '../../../domain/precedents/comparison.ts';
import type { Source } from '../../../domain/precedents/source.ts';
import { usePeek } from '../../ui/use-peek.ts';
import { SourceDetail } from './source-detail.tsx';
import styles from './statement-line.module.css';

interface SourceButtonProps {
  readonly statement: Statement;
  readonly sources: readonly Source[];
}

/** The sources of a statement: shown while the pointer or the focus is there, and kept by a click. */
export function SourceButton({ statement, sources }: SourceButtonProps) {
  const { isShown, close, control } = usePeek();
  const count = sources.length === 1 ? '1 source' : `${sources.length} sources`;
  return (
    <Popover
      opened={isShown}
      onDismiss={close}
      width={340}
      position="bottom-end"
      shadow="md"
      transitionProps={{ duration: 80 }}
      withinPortal
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.sources}
          aria-label={`${count}: ${statement.words}`}
          aria-expanded={isShown}
          {...control}
        >
          {sources.length === 0 ? 'evidence' : count}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <SourceDetail statement={statement} sources={sources} />
      </Popover.Dropdown>
    </Popover>
  );
}
