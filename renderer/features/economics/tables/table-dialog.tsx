import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { MAX_PASTED, type GridReading, type GridSource } from '../../../../domain/contract/economics.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { GridQuestion } from '../../../../domain/economics/forecasts/grid/grid.ts';
import type { Result } from '../../../../domain/result.ts';
import { host } from '../../../api.ts';
import { PasteBox } from '../../../ui/paste-box.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useFocusReturn } from '../../../ui/use-focus-return.ts';
import { useOnce } from '../../../use-once.ts';
import { TableProblems } from './table-problems.tsx';
import { TableQuestions } from './table-questions.tsx';
import { useTablePreview, type TablePreview } from './use-table-preview.ts';
import styles from './tables.module.css';

export type TableWay = 'file' | 'paste';

interface TableDialogProps<P extends TablePreview> {
  readonly title: string;
  readonly startsWith: TableWay;
  readonly firstText?: string;
  readonly placeholder: string;
  readonly hint: string;
  /** What it does to what is there, said before it is done. */
  readonly consequence: ReactNode;
  /** Kept between drawings: another one asks again. */
  readonly look: (reading: GridReading) => Promise<Result<P>>;
  readonly take: (request: GridReading & { readonly sha256: string }) => Promise<Result<unknown>>;
  /** What the button says of a table that is clean. */
  readonly sayAction: (preview: P) => string;
  /** What was understood. */
  readonly children: (preview: P) => ReactNode;
  readonly onTaken: () => void;
  readonly onClose: () => void;
}

const NO_ANSWERS: GridReading['answers'] = {};

/** Brings a table in by paste or from a file: what was understood is shown, and nothing is stored while anything is open. */
export function TableDialog<P extends TablePreview>(props: TableDialogProps<P>) {
  const { title, startsWith, firstText = '', look, take, sayAction, children, onTaken, onClose } = props;
  const [way, setWay] = useState(startsWith);
  const [source, setSource] = useState<GridSource | null>(firstText === '' ? null : { text: firstText });
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [asked, setAsked] = useState<readonly GridQuestion[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const { preview, refusal, isAsking } = useTablePreview(source, answers, look);
  useFocusReturn();
  const bring = (next: GridSource | null): void => {
    setSource(next);
    setAnswers(NO_ANSWERS);
    setAsked([]);
    setRefused(null);
  };
  const choose = async (): Promise<void> => {
    const file = await host('chooseOpenFile', { kind: 'table' });
    if (file !== null) bring({ file });
  };
  const takeOver = useOnce(async () => {
    if (!source || !preview) return;
    const result = await take({ source, answers, sha256: preview.sha256 });
    if (result.ok) onTaken();
    else setRefused(describeError(result.error));
  });
  const answered = asked.filter(({ key }) => answers[key] !== undefined);
  const open = (preview?.questions ?? []).filter(({ key }) => !answered.some((other) => other.key === key));
  const isReady = preview?.isClean === true && !isAsking;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={960}
      classNames={{ content: styles.dialog ?? '', body: styles.dialogBody ?? '' }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnClickOutside={false}
    >
      <div className={styles.source}>
        <SegmentedControl
          aria-label="Where from"
          value={way}
          onChange={(value) => {
            setWay(value === 'paste' ? 'paste' : 'file');
            bring(null);
          }}
          data={[
            { value: 'paste', label: 'Pasted table' },
            { value: 'file', label: 'File' },
          ]}
        />
        {way === 'file' ? (
          <>
            <TextInput
              className={styles.path ?? ''}
              aria-label="File"
              readOnly
              placeholder="CSV, text or Excel workbook"
              value={source && 'file' in source ? source.file : ''}
            />
            <Button variant="default" data-autofocus onClick={() => void choose()}>
              Choose file…
            </Button>
          </>
        ) : (
          <PasteBox
            label="Table"
            placeholder={props.placeholder}
            hint={props.hint}
            most={MAX_PASTED}
            text={source && 'text' in source ? source.text : ''}
            onChange={(text) => bring(text === '' ? null : { text })}
          />
        )}
      </div>
      <ScrollRegion label="What was understood" className={styles.found}>
        {(refused ?? refusal) && <Problem>{refused ?? refusal}</Problem>}
        {isAsking && !preview && <Slow>Reading the table…</Slow>}
        {preview && (
          <>
            {open.length + answered.length > 0 && (
              <TableQuestions
                questions={[...answered, ...open]}
                answers={answers}
                onAnswer={(key, value) => {
                  const question = open.find((one) => one.key === key);
                  if (question) setAsked([...answered, question]);
                  setAnswers({ ...answers, [key]: value });
                  setRefused(null);
                }}
              />
            )}
            {preview.problems.length > 0 && <TableProblems problems={preview.problems} />}
            {preview.notes.map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
            {children(preview)}
          </>
        )}
      </ScrollRegion>
      <div className={styles.foot}>
        <div className={styles.consequence}>{props.consequence}</div>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={!isReady} onClick={() => void takeOver()}>
          {preview && isReady ? sayAction(preview) : 'Take over'}
        </Button>
      </div>
    </Modal>
  );
}
