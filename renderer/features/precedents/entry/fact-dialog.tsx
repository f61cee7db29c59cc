import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import { noteOn } from '../../../../domain/precedents/known.ts';
import type { CorrectionOfFact, KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { sideNames } from '../../../../domain/precedents/statements.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useOnce } from '../../../use-once.ts';
import { useUnsaved } from '../../../use-unsaved.ts';
import { FactFields } from '../own/fact-fields.tsx';
import { issuesUnder } from '../own/issues-at.ts';
import { asWritten } from '../own/own-draft.ts';
import { OriginalFact } from './original-fact.tsx';
import styles from './facts.module.css';

interface FactDialogProps {
  readonly known: KnownPrecedent;
  readonly factId: string;
  readonly onClose: () => void;
}

/** Our note on a fact, and how we read it in place of what the entry says. The entry itself stays as it is. */
export function FactDialog({ known, factId, onClose }: FactDialogProps) {
  const { precedent } = known;
  const annotate = useApp((state) => state.annotatePrecedent);
  const kept = noteOn(known, factId);
  const fact = precedent.facts.find(({ id }) => id === factId);
  const original = kept?.original ?? fact;
  const [note, setNote] = useState(kept?.note ?? '');
  const [isRead, setIsRead] = useState(kept?.isInForce === true);
  const [reading, setReading] = useState<CorrectionOfFact | null>(() => (fact ? readingOf(fact) : null));
  const [begun] = useState({ note, isRead, reading });
  const [isLeaving, setIsLeaving] = useState(false);
  const isChanged = note !== begun.note || isRead !== begun.isRead || (isRead && reading !== begun.reading);
  useUnsaved(`precedents.annotate/${precedent.id}/${factId}`, `a note on ${precedent.title}`, isChanged);
  const close = (): void => (isChanged ? setIsLeaving(true) : onClose());
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const write = useOnce(async () => {
    await send(note, isRead && reading ? asWritten(reading) : null);
  });
  const takeBack = useOnce(() => send('', null));
  async function send(words: string, correction: CorrectionOfFact | null): Promise<void> {
    const result = await annotate({ precedentId: precedent.id, factId, note: words, correction });
    if (result.ok) return onClose();
    const found = result.error.code === 'invalid-input' ? result.error.issues : [];
    setIssues(found);
    const isShown = found.length > 0 && found.every(({ path }) => path.startsWith('correction.'));
    setRefusal(isShown ? null : describeError(result.error));
  }
  if (!original || !reading) return null;
  return (
    <>
      <Modal
        opened
        onClose={close}
        closeOnClickOutside={false}
        title="Annotate or correct a fact"
        size={920}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <form
          className={styles.factDialog}
          noValidate
          aria-label="Our note and reading"
          onSubmit={(event) => {
            event.preventDefault();
            void write();
          }}
        >
          <OriginalFact known={known} fact={original} />
          <div className={styles.reading}>
            {refusal && <Problem>{refusal}</Problem>}
            <PrivateArea title="Our note">
              <Textarea
                aria-label="Our note on this fact"
                data-autofocus
                data-grows="from-two-lines"
                maxLength={20_000}
                placeholder="Why we doubt it, who told us, which document says so"
                value={note}
                onChange={(event) => setNote(event.currentTarget.value)}
              />
            </PrivateArea>
            <Checkbox
              label="We read this fact otherwise"
              description="Our reading stands in place of the fact here and in comparisons, marked as ours. The original stays beside it."
              checked={isRead}
              onChange={(event) => setIsRead(event.currentTarget.checked)}
            />
            {isRead && (
              <FactFields
                fact={reading}
                others={precedent.facts.filter(({ id }) => id !== factId)}
                names={sideNames(precedent)}
                issues={issuesUnder(issues, 'correction')}
                onChange={(part) => {
                  setReading({ ...reading, ...part });
                  setIssues([]);
                }}
              />
            )}
          </div>
          <div className={styles.dialogFoot}>
            {kept && (
              <Button variant="default" className={styles.takeBack ?? ''} onClick={() => void takeBack()}>
                Take back note and correction
              </Button>
            )}
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit">Save</Button>
          </div>
        </form>
      </Modal>
      <ConfirmDialog
        isOpen={isLeaving}
        title="Leave without saving?"
        text="What was typed about this fact is not saved."
        action="Leave"
        stay="Go on writing"
        onConfirm={onClose}
        onClose={() => setIsLeaving(false)}
      />
    </>
  );
}

function readingOf({ statement, amount, terms, evidence, confirmed }: CorrectionOfFact): CorrectionOfFact {
  return { statement, amount, terms, evidence, confirmed };
}
