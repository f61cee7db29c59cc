import { Button, Menu } from '@mantine/core';
import { Check, Copy, Download, Lock, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import { kindWords } from '../../../../domain/precedents/choice-words.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
import { useApp } from '../../../store.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useCopiedText } from '../../../ui/use-copied-text.ts';
import { UnpackButton } from '../unpack-button.tsx';
import styles from './entry.module.css';

/** What the entry is, whose it is, and what can be done with it. */
export function EntryHead({ known }: { readonly known: KnownPrecedent }) {
  const { precedent, origin, isConfidential, notes } = known;
  const showTask = useApp((state) => state.showPrecedentTask);
  const removeOwn = useApp((state) => state.removeOwnPrecedent);
  const go = useApp((state) => state.go);
  const [isRemoving, setIsRemoving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { isCopied, copy } = useCopiedText(`[${precedent.id}]`);
  const unverified = precedent.facts.filter(({ confirmed }) => !confirmed).length;
  const isOurs = origin === 'ours';
  const remove = async (): Promise<void> => {
    setIsRemoving(false);
    const result = await removeOwn(precedent.id);
    if (result.ok) go({ screen: 'precedents', precedentId: null });
    else setRefusal(describeError(result.error));
  };
  return (
    <header className={styles.head}>
      <div className={styles.titleLine}>
        <h2 className={styles.title}>{precedent.title}</h2>
        <div className={styles.buttons}>
          <UnpackButton precedentId={precedent.id} />
          {isOurs && (
            <>
              <Button
                variant="default"
                leftSection={<Pencil size={14} aria-hidden />}
                onClick={() => showTask({ kind: 'edit', id: precedent.id })}
              >
                Edit…
              </Button>
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button variant="default" aria-label="More for this entry">
                    …
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item
                    leftSection={<Download size={14} aria-hidden />}
                    onClick={() => showTask({ kind: 'export', ids: [precedent.id] })}
                  >
                    Export this entry…
                  </Menu.Item>
                  <Menu.Item
                    leftSection={<Trash2 size={14} aria-hidden />}
                    onClick={() => setIsRemoving(true)}
                  >
                    Delete…
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </>
          )}
        </div>
      </div>
      <p className={styles.marks}>
        <span className={styles.kind}>{kindWords[precedent.kind]}</span>
        {precedent.announced && <span>{publishedDateWords(precedent.announced)}</span>}
        <span>{isOurs ? 'our own' : 'comes with Parley'}</span>
        {isConfidential && <ConfidentialMark />}
        {notes.length > 0 && (
          <span className={styles.private}>
            <Lock size={12} aria-hidden /> {notes.length === 1 ? 'our note' : `${notes.length} notes of ours`}
          </span>
        )}
        {unverified > 0 && (
          <span className={styles.unverified}>
            {unverified} of {precedent.facts.length} facts unverified
          </span>
        )}
        <button type="button" className={styles.id} onClick={copy} title="Copy as a citation">
          {precedent.id}
          {isCopied ? <Check size={12} aria-label="copied" /> : <Copy size={12} aria-hidden />}
        </button>
      </p>
      {refusal && <Problem>{refusal}</Problem>}
      <p className={styles.lead}>{precedent.summary}</p>
      <ConfirmDialog
        isOpen={isRemoving}
        title="Delete this precedent?"
        text={`"${precedent.title}" and our notes on it go from this workspace and from its comparisons, and undo does not bring them back. Reasons that cite it keep their words.`}
        action="Delete precedent"
        onConfirm={() => void remove()}
        onClose={() => setIsRemoving(false)}
      />
    </header>
  );
}
