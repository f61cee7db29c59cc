import { Button } from '@mantine/core';
import { ArrowUpRight } from 'lucide-react';
import type { OpenWorksheet } from '../../../../domain/contract/worksheets.ts';
import { useApp } from '../../../store.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { AssumedColumn } from './assumed-column.tsx';
import { KnownColumn, type RenderEvidence } from './known-column.tsx';
import { CountsReason } from './counts-reason.tsx';
import { ResultStrip } from './result-strip.tsx';
import { SensitivityBars } from './sensitivity-bars.tsx';
import { SheetContext } from './sheet-context.ts';
import { useWorksheetDraft } from './use-worksheet-draft.ts';
import { WorksheetWorking } from './worksheet-working.tsx';
import styles from './unpacking.module.css';

interface WorksheetFormProps {
  readonly dealId: string;
  readonly open: OpenWorksheet;
  readonly renderEvidence: RenderEvidence;
}

/** One comparable unpacked: what it comes to, what is known, what is assumed. */
export function WorksheetForm({ dealId, open, renderEvidence }: WorksheetFormProps) {
  const draft = useWorksheetDraft(dealId, open);
  const go = useApp((state) => state.go);
  const remove = useApp((state) => state.removeWorksheet);
  const { line, isStored } = open;
  const { precedentId } = line;
  return (
    <SheetContext value={{ ...draft, open }}>
      <ScrollRegion label={`Worksheet of ${line.title}`} className={styles.sheet}>
        <header className={styles.sheetHead}>
          <h2>{line.title}</h2>
          {line.isConfidential && <ConfidentialMark />}
          <Button
            variant="subtle"
            size="compact-sm"
            rightSection={<ArrowUpRight size={14} aria-hidden />}
            onClick={() => go({ screen: 'precedents', precedentId })}
          >
            Open the entry
          </Button>
          {isStored && (
            <Button variant="subtle" size="compact-sm" onClick={() => void remove({ dealId, precedentId })}>
              Start over
            </Button>
          )}
        </header>
        {draft.refusal && <Problem>{draft.refusal}</Problem>}
        <div className={styles.top}>
          <ResultStrip />
        </div>
        <CountsReason />
        <SensitivityBars />
        <div className={styles.columns}>
          <KnownColumn renderEvidence={renderEvidence} />
          <AssumedColumn dealId={dealId} />
        </div>
        <WorksheetWorking />
      </ScrollRegion>
    </SheetContext>
  );
}
