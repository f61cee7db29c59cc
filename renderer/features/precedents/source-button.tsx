import { Popover } from '@mantine/core';
import type { Statement } from '../../../domain/precedents/comparison.ts';
import { evidenceWords } from '../../../domain/precedents/evidence.ts';
import type { Source } from '../../../domain/precedents/source.ts';
import { usePeek } from '../../ui/use-peek.ts';
import styles from './statement-line.module.css';

interface SourceButtonProps {
  readonly statement: Statement;
  readonly sources: readonly Source[];
}

/** The sources of a statement: shown while the pointer or the focus is there, and kept by a click. */
export function SourceButton({ statement, sources }: SourceButtonProps) {
  const { isShown, close, control } = usePeek();
  const { evidence, confirmed, detail, note, primary } = statement;
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
        <div className={styles.list}>
          <p className={styles.quote}>
            {detail ?? statement.words}
            {evidence && (
              <span className={styles.dim}>
                {' '}
                ({evidenceWords[evidence]}
                {confirmed ? '' : ', unverified'})
              </span>
            )}
          </p>
          {note && <p className={styles.dim}>{note}</p>}
          {primary && <p className={styles.dim}>To be settled by: {primary}</p>}
          {sources.map((source) => (
            <div key={source.id}>
              <p>{source.title}</p>
              <p className={styles.dim}>
                {source.publisher}, {source.date ?? 'not dated'}
              </p>
              {source.address && <p className={styles.address}>{source.address}</p>}
            </div>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
