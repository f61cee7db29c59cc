import { Button } from '@mantine/core';
import { X } from 'lucide-react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { getDefinition } from '../../../domain/terms/definition-of.ts';
import { useApp } from '../../store.ts';

interface OnlyTermProps {
  readonly open: OpenDeal;
  readonly termKey: string;
}

/** Says that no more than one term is compared, and ends that. */
export function OnlyTerm({ open, termKey }: OnlyTermProps) {
  const go = useApp((state) => state.go);
  const term = open.round.terms.find(({ key }) => key === termKey);
  const label = term ? getDefinition(term).label : 'one term';
  return (
    <Button
      variant="light"
      size="compact-xs"
      title="Show every term again"
      aria-label={`Only ${label}: show every term again`}
      rightSection={<X size={12} aria-hidden />}
      onClick={() => go({ screen: 'deal', dealId: open.deal.id, tab: 'rounds', termKey })}
    >
      Only {label}
    </Button>
  );
}
