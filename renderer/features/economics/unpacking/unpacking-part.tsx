import { useEffect } from 'react';
import { useApp } from '../../../store.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { ComparableList } from './comparable-list.tsx';
import type { RenderEvidence } from './known-column.tsx';
import { WorksheetForm } from './worksheet-form.tsx';
import { worksheetKey } from './worksheets-slice.ts';
import styles from './unpacking.module.css';

interface UnpackingPartProps {
  readonly dealId: string;
  readonly renderEvidence: RenderEvidence;
}

/** The comparables of a deal and, beside them, the worksheet on which one is unpacked. */
export function UnpackingPart({ dealId, renderEvidence }: UnpackingPartProps) {
  const revision = useApp((state) => state.dealsById[dealId]?.history.revision);
  const lines = useApp((state) => state.worksheetLines[dealId]);
  const band = useApp((state) => state.precedentBands[dealId]);
  const wanted = useApp((state) => state.unpackedPrecedent);
  const show = useApp((state) => state.showWorksheet);
  const loadLines = useApp((state) => state.loadWorksheetLines);
  const load = useApp((state) => state.loadWorksheet);
  const known = lines?.state === 'ready' ? lines.value : [];
  const chosen = (known.find((one) => one.precedentId === wanted) ?? known[0])?.precedentId ?? null;
  const sheet = useApp((state) =>
    chosen === null ? undefined : state.worksheets[worksheetKey(dealId, chosen)],
  );
  useEffect(() => {
    if (revision !== undefined) void loadLines(dealId);
  }, [dealId, loadLines, revision]);
  useEffect(() => {
    if (revision !== undefined && chosen !== null) void load(dealId, chosen);
  }, [dealId, chosen, load, revision]);
  if (!lines || lines.state === 'loading') return <Slow>Reading the comparables…</Slow>;
  if (lines.state === 'failed') return <Problem>{lines.message}</Problem>;
  if (chosen === null)
    return (
      <EmptyState
        title="Nothing to unpack"
        text="The library of precedents has no entry in this workspace."
      />
    );
  return (
    <div className={styles.screen}>
      <ComparableList lines={lines.value} band={band} chosen={chosen} onChoose={show} />
      {!sheet || sheet.state === 'loading' ? (
        <Slow>Reading the facts…</Slow>
      ) : sheet.state === 'failed' ? (
        <Problem>{sheet.message}</Problem>
      ) : (
        <WorksheetForm
          key={worksheetKey(dealId, chosen)}
          dealId={dealId}
          open={sheet.value}
          renderEvidence={renderEvidence}
        />
      )}
    </div>
  );
}
