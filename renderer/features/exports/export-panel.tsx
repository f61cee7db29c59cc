import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useRounds } from '../../use-rounds.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { CopyContents } from './copy-contents.tsx';
import { ExportFoot } from './export-foot.tsx';
import { ExportLog } from './export-log.tsx';
import { ExportPanes } from './export-panes.tsx';
import { firstChoice } from './exports-slice.ts';
import { IncompleteNote } from './incomplete-note.tsx';
import { incompleteTerms } from './incomplete-terms.ts';
import { OptionsForm } from './options-form.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { RefusedWarning } from './refused-warning.tsx';
import { useDrawnPreview } from './use-drawn-preview.ts';
import styles from './export-panel.module.css';

/** Which document goes out, what it looks like page by page, what it holds, and what went out before. */
export function ExportPanel({ open }: { readonly open: OpenDeal }) {
  const { deal, rounds } = open;
  const choice = useApp((state) => state.exportChoices[deal.id]) ?? firstChoice;
  const options = useApp((state) => state.exportOptions[deal.id]);
  const chooseExport = useApp((state) => state.chooseExport);
  const loadExportOptions = useApp((state) => state.loadExportOptions);
  const changeExportOptions = useApp((state) => state.changeExportOptions);
  useEffect(() => void loadExportOptions(deal.id), [deal.id, loadExportOptions]);
  const known = options?.state === 'ready' ? options.value : null;
  const number = choice.round ?? open.round.number;
  const head = rounds.find((round) => round.number === number);
  const [round] = useRounds(open, head ? [head.id] : []);
  const { preview, drawAgain } = useDrawnPreview(open, choice, known);
  const isWide = useMediaQuery('(min-width: 1280px)', false, { getInitialValueInEffect: false });
  const shown = round ? { ...open, round } : open;
  const about = (
    <>
      {known && <CopyContents open={open} choice={choice} options={known} />}
      <IncompleteNote terms={incompleteTerms(shown)} copy={choice.copy} />
      {shown.round.id === open.round.id && <RefusedWarning roundId={open.round.id} />}
    </>
  );
  return (
    <ExportPanes
      choice={
        <>
          <div className={styles.scroll}>
            <ChoiceForm
              open={open}
              choice={choice}
              round={number}
              onChoice={(change) => chooseExport(deal.id, change)}
            />
            {!isWide && about}
            {known && (
              <OptionsForm
                options={known}
                schedules={shown.round.schedules}
                onOptions={(change) => void changeExportOptions(deal.id, change)}
              />
            )}
            {options?.state === 'failed' && <Problem>{options.message}</Problem>}
          </div>
          <ExportFoot open={open} choice={choice} />
        </>
      }
      preview={<PreviewPane preview={preview} onAgain={drawAgain} />}
      contents={
        isWide ? (
          <ScrollRegion label="What the copy holds" className={styles.scroll}>
            {about}
          </ScrollRegion>
        ) : null
      }
      log={<ExportLog dealId={deal.id} />}
    />
  );
}
