import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import type { Clause } from '../../../domain/clauses/clause.ts';
import { clauseFromProse } from '../../../domain/clauses/clause-from-prose.ts';
import { startWriting } from '../../../domain/terms/written/start-writing.ts';
import { useApp } from '../../store.ts';
import { ClauseDialog } from './clause-dialog.tsx';
import type { ClauseDraft } from './clauses-slice.ts';
import { TermClause, type TermInSheet } from './term-clause.tsx';
import styles from './clauses.module.css';

interface TermClausesProps extends TermInSheet {
  /** Those of this very term, preferred ones first. */
  readonly clauses: readonly Clause[];
}

/** The variants of wording for one term, as they would read in this deal. */
export function TermClauses({ clauses, ...given }: TermClausesProps) {
  const { term, definition, names, facts } = given;
  const go = useApp((state) => state.go);
  const [draft, setDraft] = useState<ClauseDraft | null>(null);
  const sayKept = ({ id, title }: Clause): void => {
    const notice = `kept-${id}`;
    notifications.show({
      id: notice,
      title: `Saved “${title}” as a clause`,
      message: (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            notifications.hide(notice);
            go({ screen: 'clauses', clauseId: id });
          }}
        >
          Open in library
        </Button>
      ),
      autoClose: 12_000,
    });
  };
  const keep = (): void => {
    const { paragraphs } = term.written ?? startWriting(term, names, facts);
    setDraft({
      id: null,
      termKey: term.key,
      title: `${definition.label}, as worded for this deal`,
      variant: 'acceptable',
      perspective: 'either',
      paragraphs: clauseFromProse(paragraphs, term, names, facts),
      tags: [],
      standards: [],
      whenToUse: '',
    });
  };
  return (
    <div className={styles.variants}>
      {clauses.length === 0 && <p className={styles.dim}>The library has no clause for this term yet.</p>}
      {clauses.map((clause) => (
        <TermClause key={clause.id} clause={clause} {...given} />
      ))}
      <Button
        className={styles.keep ?? ''}
        variant="subtle"
        leftSection={<BookmarkPlus size={14} aria-hidden />}
        onClick={keep}
      >
        Save this wording as a clause…
      </Button>
      {draft && (
        <ClauseDialog
          title="Save as a clause"
          start={draft}
          term={definition}
          onSaved={sayKept}
          onClose={() => setDraft(null)}
        />
      )}
    </div>
  );
}
