import { Popover } from '@mantine/core';
import { Lock } from 'lucide-react';
import { evidenceWords } from '../../../../domain/precedents/evidence.ts';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { readingWords } from '../../../../domain/precedents/reading-words.ts';
import { factInWords } from '../../../../domain/precedents/statements.ts';
import { usePeek } from '../../../ui/use-peek.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { SourceDetail } from '../source-detail.tsx';
import styles from './entry.module.css';

interface FactPeekProps {
  readonly known: KnownPrecedent;
  readonly fact: Fact;
}

/** The evidence badge of a fact; its words and sources are shown on hover and focus. */
export function FactPeek({ known, fact }: FactPeekProps) {
  const { isShown, close, control } = usePeek();
  const statement = factInWords(fact, known);
  const ours = readingWords(statement);
  const sources = known.precedent.sources.filter(({ id }) => fact.sourceIds.includes(id));
  return (
    <Popover
      opened={isShown}
      onDismiss={close}
      width={340}
      position="bottom-start"
      shadow="md"
      transitionProps={{ duration: 80 }}
      withinPortal
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.peek}
          aria-label={`${[evidenceWords[fact.evidence], ...(fact.confirmed ? [] : ['unverified']), ...ours].join(', ')}: ${statement.words}`}
          aria-expanded={isShown}
          {...control}
        >
          <EvidenceBadge evidence={fact.evidence} confirmed={fact.confirmed} />
          {ours.length > 0 && <Lock className={styles.private} size={11} aria-hidden />}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <SourceDetail statement={statement} sources={sources} />
      </Popover.Dropdown>
    </Popover>
  );
}
