import { Popover } from '@mantine/core';
import type { Similarity } from '../../../../domain/precedents/similarity.ts';
import { usePeek } from '../../../ui/use-peek.ts';
import { SimilarityParts } from './similarity-parts.tsx';
import styles from './similarity.module.css';

interface SimilarityButtonProps {
  readonly similarity: Similarity;
  /** Which precedent, for those who cannot see where the figure stands. */
  readonly of: string;
}

/** How alike a precedent is to the deal, never without its parts: shown at a look, kept by a click. */
export function SimilarityButton({ similarity, of }: SimilarityButtonProps) {
  const { isShown, close, control } = usePeek();
  const words = similarity.percent === null ? 'nothing to compare' : `${similarity.percent} % alike`;
  return (
    <Popover
      opened={isShown}
      onDismiss={close}
      width={420}
      position="bottom-end"
      shadow="md"
      transitionProps={{ duration: 80 }}
      withinPortal
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.button}
          aria-label={`${words}: ${of}`}
          aria-expanded={isShown}
          {...control}
        >
          {words}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <SimilarityParts similarity={similarity} />
      </Popover.Dropdown>
    </Popover>
  );
}
