import { Button, Checkbox, Modal, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Problem } from '../../../ui/problem.tsx';
import tabStyles from '../../../ui/tabs.module.css';
import { useUnsaved } from '../../../use-unsaved.ts';
import { EntryFields } from './entry-fields.tsx';
import { FactRows } from './fact-rows.tsx';
import { issuesUnder } from './issues-at.ts';
import { PartyRows } from './party-rows.tsx';
import { SourceRows } from './source-rows.tsx';
import { useOwnDraft } from './use-own-draft.ts';
import { WarningRows } from './warning-rows.tsx';
import styles from './own.module.css';

interface OwnEditorProps {
  readonly start: Precedent;
  readonly isConfidential: boolean;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

const parts = [
  { key: 'entry', label: 'Entry' },
  { key: 'parties', label: 'Parties' },
  { key: 'facts', label: 'Facts' },
  { key: 'sources', label: 'Sources' },
  { key: 'warnings', label: 'Cautions and relations' },
] as const;
type Part = (typeof parts)[number]['key'];

/** Writes a precedent of our own, with the same fields as those of the library. */
export function OwnEditor({ start, isConfidential, isNew, onClose }: OwnEditorProps) {
  const go = useApp((state) => state.go);
  const [part, setPart] = useState<Part>('entry');
  const [isLeaving, setIsLeaving] = useState(false);
  const { draft, issues, refusal, isSecret, isChanged, setIsSecret, change, save } = useOwnDraft({
    start,
    isConfidential,
    isNew,
    onSaved: (precedentId) => {
      onClose();
      go({ screen: 'precedents', precedentId });
    },
    onRefused: (found) => {
      const places = found.map(({ path }) => partOf(path));
      if (places[0] && !places.includes(part)) setPart(places[0]);
    },
  });
  useUnsaved('precedents.saveOwn', `a precedent${draft.title ? `, ${draft.title}` : ''}`, isChanged);
  const counts = { facts: draft.facts.length, sources: draft.sources.length, parties: draft.parties.length };
  const wrong = new Set(issues.map(({ path }) => partOf(path)));
  const close = (): void => (isChanged ? setIsLeaving(true) : onClose());
  return (
    <>
      <Modal
        opened
        onClose={close}
        title={isNew ? 'New precedent' : 'Edit precedent'}
        size={860}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <form
          className={styles.form}
          noValidate
          aria-label="Precedent"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {refusal && <Problem>{refusal}</Problem>}
          {issues.length > 0 && <Problem>{sayIssues(issues)}</Problem>}
          <Tabs
            value={part}
            onChange={(value) => setPart(parts.find(({ key }) => key === value)?.key ?? 'entry')}
            className={tabStyles.tabs ?? ''}
            classNames={{ tab: `${tabStyles.tab} ${styles.tab}`, panel: styles.panel ?? '' }}
          >
            <Tabs.List aria-label="Parts of the precedent">
              {parts.map(({ key, label }) => (
                <Tabs.Tab key={key} value={key} data-wrong={wrong.has(key) || undefined}>
                  {key in counts ? `${label} (${counts[key as keyof typeof counts]})` : label}
                  {wrong.has(key) && ' !'}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="entry">
              <EntryFields draft={draft} issues={issues} isNew={isNew} onChange={change} />
            </Tabs.Panel>
            <Tabs.Panel value="parties">
              <PartyRows
                parties={draft.parties}
                issues={issuesUnder(issues, 'parties')}
                onChange={(parties) => change({ parties })}
              />
            </Tabs.Panel>
            <Tabs.Panel value="facts">
              <FactRows draft={draft} issues={issuesUnder(issues, 'facts')} onChange={change} />
            </Tabs.Panel>
            <Tabs.Panel value="sources">
              <SourceRows draft={draft} issues={issuesUnder(issues, 'sources')} onChange={change} />
            </Tabs.Panel>
            <Tabs.Panel value="warnings">
              <WarningRows draft={draft} issues={issues} onChange={change} />
            </Tabs.Panel>
          </Tabs>
          <div className={styles.foot}>
            <Checkbox
              className={styles.private ?? ''}
              label="Confidential: marked wherever it stands"
              checked={isSecret}
              onChange={(event) => setIsSecret(event.currentTarget.checked)}
            />
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit">Save precedent</Button>
          </div>
        </form>
      </Modal>
      <ConfirmDialog
        isOpen={isLeaving}
        title="Leave without saving?"
        text="What was typed into this precedent is not saved."
        action="Leave"
        stay="Go on writing"
        onConfirm={onClose}
        onClose={() => setIsLeaving(false)}
      />
    </>
  );
}

/** All in words, for not every place has a field of its own. */
function sayIssues(issues: readonly Issue[]): string {
  const said = issues.map(({ path, message }) => {
    const part = parts.find(({ key }) => key === partOf(path));
    return `${part?.label}: ${message}`;
  });
  const first = [...new Set(said)].slice(0, 3);
  const count = issues.length === 1 ? 'One thing is' : `${issues.length} things are`;
  return `${count} to be put right${issues.length > first.length ? '; among them' : ''}. ${first.join(' ')}`;
}

function partOf(path: string): Part {
  const [first = ''] = path.split('.');
  if (first === 'doubts' || first === 'related' || first === 'corrections') return 'warnings';
  return parts.find(({ key }) => key === first)?.key ?? 'entry';
}
