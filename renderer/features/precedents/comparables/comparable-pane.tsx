import { Button } from '@mantine/core';
import { ArrowUpRight } from 'lucide-react';
import type { Comparable } from '../../../../domain/precedents/comparable.ts';
import { useApp } from '../../../store.ts';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { EntrySigns } from '../library/entry-signs.tsx';
import { SimilarityParts } from '../similarity/similarity-parts.tsx';
import { UnpackButton } from '../unpack-button.tsx';
import { DecisionForm } from './decision-form.tsx';
import styles from './comparables.module.css';

interface ComparablePaneProps {
  readonly dealId: string;
  readonly comparable: Comparable;
  /** Its decision was begun: it is this one that is looked at now, wherever it goes in the list. */
  readonly onBegun: () => void;
}

/** One candidate: whether we hold it to speak for the deal, and how alike it is, part by part. */
export function ComparablePane({ dealId, comparable, onBegun }: ComparablePaneProps) {
  const go = useApp((state) => state.go);
  const { id, title, similarity } = comparable;
  return (
    <ScrollRegion label={title} className={styles.pane}>
      <h2 className={styles.title}>{title}</h2>
      <EntrySigns summary={comparable} />
      <Button
        variant="subtle"
        className={styles.open ?? ''}
        rightSection={<ArrowUpRight size={14} aria-hidden />}
        onClick={() => go({ screen: 'precedents', precedentId: id })}
      >
        Open the entry
      </Button>
      <UnpackButton precedentId={id} dealId={dealId} />
      <PrivateArea title="Decision">
        <DecisionForm dealId={dealId} comparable={comparable} onBegun={onBegun} />
      </PrivateArea>
      <h3 className={styles.part}>How alike</h3>
      <SimilarityParts similarity={similarity} />
    </ScrollRegion>
  );
}
