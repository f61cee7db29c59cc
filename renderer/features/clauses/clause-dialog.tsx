import { Button, Modal, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { perspectives, variants, type Clause } from '../../../domain/clauses/clause.ts';
import { clauseFromText, clauseToText } from '../../../domain/clauses/clause-text.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Issue } from '../../../domain/result.ts';
import { catalogue } from '../../../domain/terms/catalogue.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { useOnce } from '../../use-once.ts';
import { perspectiveWords, variantWords } from './clause-words.ts';
import type { ClauseDraft } from './clauses-slice.ts';
import { Placeholders } from './placeholders.tsx';
import styles from './clause-dialog.module.css';

interface ClauseDialogProps {
  readonly title: string;
  readonly start: ClauseDraft;
  /** The term that it is for, where that is settled. */
  readonly term?: TermDefinition;
  readonly onSaved: (clause: Clause) => void;
  readonly onClose: () => void;
}

/** Writes a clause of our own: new, changed, copied from another, or made of a term's wording. */
export function ClauseDialog({ title, start, term, onSaved, onClose }: ClauseDialogProps) {
  const saveClause = useApp((state) => state.saveClause);
  const [draft, setDraft] = useState(start);
  const [text, setText] = useState(() => clauseToText(start.paragraphs));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const definition = term ?? catalogue.find(({ key }) => key === draft.termKey);
  const change = (part: Partial<ClauseDraft>): void => {
    setDraft({ ...draft, ...part });
    setIssues([]);
  };
  const issuesAt = (path: string): string | undefined =>
    issues
      .filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`))
      .map(({ message }) => message)
      .join(' ') || undefined;
  const save = useOnce(async () => {
    const result = await saveClause({ ...draft, paragraphs: clauseFromText(text) });
    if (result.ok) {
      onSaved(result.value);
      return onClose();
    }
    setIssues(result.error.code === 'invalid-input' ? result.error.issues : []);
    setRefusal(result.error.code === 'invalid-input' ? null : describeError(result.error));
  });
  const insert = (placeholder: string): void => {
    const box = words.current;
    if (!box) return;
    box.focus();
    box.setRangeText(placeholder, box.selectionStart, box.selectionEnd, 'end');
    setText(box.value);
  };
  return (
    <Modal opened onClose={onClose} title={title} size={720} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refusal && <Problem>{refusal}</Problem>}
        <div className={styles.line}>
          <TextInput
            className={styles.wide ?? ''}
            label="Title"
            data-autofocus
            value={draft.title}
            error={issuesAt('title')}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          {term ? (
            <TextInput label="Term" readOnly value={term.label} />
          ) : (
            <NativeSelect
              label="Term"
              value={draft.termKey}
              data={catalogue.map(({ key, label }) => ({ value: key, label }))}
              onChange={(event) => change({ termKey: event.currentTarget.value })}
            />
          )}
        </div>
        <div className={styles.line}>
          <NativeSelect
            label="Variant"
            value={draft.variant}
            data={variants.map((value) => ({ value, label: variantWords[value] }))}
            onChange={(event) => {
              const variant = variants.find((value) => value === event.currentTarget.value);
              if (variant) change({ variant });
            }}
          />
          <NativeSelect
            label="Worded"
            value={draft.perspective}
            data={perspectives.map((value) => ({ value, label: perspectiveWords[value] }))}
            onChange={(event) => {
              const perspective = perspectives.find((value) => value === event.currentTarget.value);
              if (perspective) change({ perspective });
            }}
          />
        </div>
        <div className={styles.line}>
          <TagsInput
            className={styles.wide ?? ''}
            label="Tags"
            value={draft.tags}
            error={issuesAt('tags')}
            onChange={(tags) => change({ tags })}
          />
          <TagsInput
            className={styles.wide ?? ''}
            label="Standards"
            placeholder={draft.standards.length === 0 ? 'any' : ''}
            value={draft.standards}
            error={issuesAt('standards')}
            onChange={(standards) => change({ standards })}
          />
        </div>
        <Textarea
          ref={words}
          label="Wording"
          description="A line is a paragraph. “- ” makes a bullet, “# ” a number, **bold**, __italic__. “Party A” and “Party B” become the parties of the deal."
          autosize
          minRows={6}
          maxRows={16}
          classNames={{ input: styles.words ?? '' }}
          value={text}
          error={issuesAt('paragraphs')}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setIssues([]);
          }}
        />
        {definition && <Placeholders definition={definition} onInsert={insert} />}
        <Textarea
          label="When to use it"
          autosize
          minRows={2}
          maxRows={6}
          value={draft.whenToUse}
          error={issuesAt('whenToUse')}
          onChange={(event) => change({ whenToUse: event.currentTarget.value })}
        />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Save clause</Button>
        </div>
      </form>
    </Modal>
  );
}
