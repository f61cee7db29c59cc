import { Button } from '@mantine/core';
import { ArrowUpRight } from 'lucide-react';
import type { Comparable } from '../../../../domain/precedents/comparable.ts';
import { useApp } from '../../../store.ts';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { SimilarityParts } from '../similarity/similarity-parts.tsx';
import { DecisionForm } from './decision-form.tsx';
import styles from './comparables.module.css';

interface ComparablePaneProps {
  readonly dealId: string;
  readonly comparable: Comparable;
}

/** One candidate: whether we hold it to speak for the deal, and how alike it is, part by part. */
export function ComparablePane({ dealId, comparable }: ComparablePaneProps) {
  const go = useApp((state) => state.go);
  const { id, title, similarity } = comparable;
  return (
    <ScrollRegion label={title} className={styles.pane}>
      <h2 className={styles.title}>{title}</h2>
      <Button
        variant="subtle"
        className={styles.open ?? ''}
        rightSection={<ArrowUpRight size={14} aria-hidden />}
        onClick={() => go({ screen: 'precedents', precedentId: id })}
      >
        Open the entry
      </Button>
      <PrivateArea title="Decision">
        <DecisionForm dealId={dealId} comparable={comparable} />
      </PrivateArea>
      <h3 className={styles.part}>How alike</h3>
      <SimilarityParts similarity={similarity} />
    </ScrollRegion>
  );
}
