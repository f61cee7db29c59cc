import { Button } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { copiedCells } from '../copied-cells.ts';
import { copyTable } from '../copy-table.ts';
import type { ChartData } from '../../../domain/pictures/chart-data.ts';
import { cellText, figuresOf } from '../../../domain/pictures/chart-figures.ts';

/** Puts the figures behind a picture on the clipboard, as a table. */
export function CopyFigures({
  data,
  isConfidential,
}: {
  readonly data: ChartData;
  readonly isConfidential: boolean;
}) {
  const [copied, setCopied] = useState<ChartData | null>(null);
  const copy = (): void => {
    const { columns, rows } = figuresOf(data);
    if (
      copyTable(
        copiedCells([
          ...(isConfidential ? [['CONFIDENTIAL']] : []),
          columns,
          ...rows.map((cells) => cells.map(cellText)),
        ]),
      )
    )
      setCopied(data);
  };
  const isCopied = copied === data;
  return (
    <Button
      variant="default"
      leftSection={isCopied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      onClick={copy}
    >
      {isCopied ? 'Copied' : 'Copy figures'}
    </Button>
  );
}
