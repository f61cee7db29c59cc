import { Button } from '@mantine/core';
import { FileDown } from 'lucide-react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import { firstChoice } from './exports-slice.ts';
import { usePreparedPreview } from './use-prepared-preview.ts';

/** One click from anywhere in a deal to a counterpart copy; what became of it stands on the Export tab. */
export function PrintButton({
  open,
  onPrinted,
}: {
  readonly open: OpenDeal;
  readonly onPrinted: () => void;
}) {
  usePreparedPreview(open.deal.id);
  const exportDeal = useApp((state) => state.exportDeal);
  const isRunning = useApp((state) => state.exports[open.deal.id]?.state === 'running');
  const print = async (): Promise<void> => {
    if (await exportDeal(open, firstChoice)) onPrinted();
  };
  return (
    <Button
      size="compact-sm"
      leftSection={<FileDown size={14} aria-hidden />}
      disabled={isRunning}
      onClick={() => void print()}
    >
      Counterpart PDF…
    </Button>
  );
}
