import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  defaultWeights,
  similarityPartLabels,
  similarityParts,
  type SimilarityPartName,
  type SimilarityWeights,
} from '../../../../domain/precedents/similarity.ts';
import { useApp } from '../../../store.ts';
import { useSaver } from '../../../use-saver.ts';
import styles from './comparables.module.css';

interface WeightsFormProps {
  readonly dealId: string;
  readonly weights: SimilarityWeights;
  readonly isOwn: boolean;
}

/** One weight a part, from 0 (not at all) to 10: saved as it is moved, and the list is ordered anew. */
export function WeightsForm({ dealId, weights, isOwn }: WeightsFormProps) {
  const weigh = useApp((state) => state.weighComparables);
  // what was moved and is not saved yet; without it the form shows what holds, also after a step was taken back
  const [moved, setMoved] = useState<SimilarityWeights | null>(null);
  const latest = useRef(moved);
  const draft = moved ?? weights;
  const show = (next: SimilarityWeights | null): void => {
    latest.current = next;
    setMoved(next);
  };
  const saver = useSaver(async () => {
    const next = latest.current;
    if (next === null) return;
    const result = await weigh(dealId, areDefault(next) ? null : next);
    if (result.ok && latest.current === next) show(null);
  });
  const change = (part: SimilarityPartName, weight: number): void => {
    show({ ...(latest.current ?? weights), [part]: weight });
    saver.changed(true);
  };
  // by way of the saver: after whatever is being saved, never before it
  const reset = (): void => {
    show(defaultWeights);
    saver.changed(false);
    void saver.now();
  };
  return (
    <form
      className={styles.weigh}
      aria-label="Weights of the similarity"
      onSubmit={(event) => event.preventDefault()}
    >
      {similarityParts.map((part) => (
        <label key={part} className={styles.weight}>
          <span>{similarityPartLabels[part]}</span>
          <input
            type="range"
            min={0}
            max={10}
            step={1}
            value={draft[part]}
            onChange={(event) => change(part, Number(event.currentTarget.value))}
            onBlur={() => void saver.now()}
          />
          <output className={draft[part] === defaultWeights[part] ? undefined : styles.moved}>
            {draft[part] === 0 ? 'off' : draft[part]}
          </output>
        </label>
      ))}
      <p className={styles.dim}>
        0 leaves a part out. A part that the deal or the precedent does not state counts for nothing.
      </p>
      <Button variant="default" disabled={!isOwn} onClick={reset}>
        As Parley weighs
      </Button>
    </form>
  );
}

function areDefault(weights: SimilarityWeights): boolean {
  return similarityParts.every((part) => weights[part] === defaultWeights[part]);
}
