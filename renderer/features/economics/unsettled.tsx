import { Button } from '@mantine/core';
import { useApp } from '../../store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

interface UnsettledProps {
  readonly title: string;
  readonly text: string;
}

/** What a part shows before anybody has said how to reckon: what belongs there, and the way to the conventions. */
export function Unsettled({ title, text }: UnsettledProps) {
  const show = useApp((state) => state.showEconomicsPart);
  return (
    <EmptyState
      title={title}
      text={text}
      action={<Button onClick={() => show('settings')}>Say how to reckon</Button>}
    />
  );
}
