import { Button, Popover } from '@mantine/core';
import { Scale } from 'lucide-react';
import type { SimilarityWeights } from '../../../../domain/precedents/similarity.ts';
import { WeightsForm } from './weights-form.tsx';
import styles from './comparables.module.css';

interface WeightsButtonProps {
  readonly dealId: string;
  readonly weights: SimilarityWeights;
  readonly isOwn: boolean;
}

/** How much each part of the similarity counts in this deal. */
export function WeightsButton({ dealId, weights, isOwn }: WeightsButtonProps) {
  return (
    <Popover
      position="bottom-end"
      width={320}
      shadow="md"
      transitionProps={{ duration: 80 }}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          className={styles.weights ?? ''}
          leftSection={<Scale size={14} aria-hidden />}
        >
          Weights: {isOwn ? 'our own' : 'as Parley weighs'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <WeightsForm dealId={dealId} weights={weights} isOwn={isOwn} />
      </Popover.Dropdown>
    </Popover>
  );
}
