import { useEffect, useMemo } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { ExportOptions } from '../../../domain/document/export-options.ts';
import { useApp } from '../../store.ts';
import type { ExportChoice } from './exports-slice.ts';
import type { PreviewState } from './preview/preview-slice.ts';

interface DrawnPreview {
  readonly preview: PreviewState | null;
  readonly drawAgain: () => void;
}

/** The preview of a choice, drawn anew whenever the choice, how documents look, or the deal itself is another. */
export function useDrawnPreview(
  open: OpenDeal,
  { round, copy, since }: ExportChoice,
  options: ExportOptions | null,
): DrawnPreview {
  const preview = useApp((state) => state.preview);
  const drawPreview = useApp((state) => state.drawPreview);
  const forgetPreview = useApp((state) => state.forgetPreview);
  const dealId = open.deal.id;
  const choice = useMemo(
    () => options && { dealId, round, copy, since, options },
    [dealId, round, copy, since, options],
  );
  useEffect(() => {
    if (choice) void drawPreview(choice, open);
  }, [drawPreview, choice, open]);
  const drawAgain = (): void => {
    forgetPreview();
    if (choice) void drawPreview(choice, open);
  };
  return { preview: preview?.dealId === dealId ? preview : null, drawAgain };
}
