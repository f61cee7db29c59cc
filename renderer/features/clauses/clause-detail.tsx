import { Button } from '@mantine/core';
import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Clause } from '../../../domain/clauses/clause.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { findTerm } from '../../../domain/terms/catalogue.ts';
import { useApp } from '../../store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ClauseDialog } from './clause-dialog.tsx';
import { ClauseParagraphs } from './clause-paragraphs.tsx';
import { ClauseUses } from './clause-uses.tsx';
import { perspectiveWords } from './clause-words.ts';
import { namePlaceholders } from './named-placeholders.ts';
import { VariantChip } from './variant-chip.tsx';
import styles from './clauses.module.css';

interface ClauseDetailProps {
  readonly clause: Clause;
  readonly onShow: (id: string) => void;
}

/** One clause to read: its words, when to use it, where it is used, and what can be done with it. */
export function ClauseDetail({ clause, onShow }: ClauseDetailProps) {
  const removeClause = useApp((state) => state.removeClause);
  const [task, setTask] = useState<'edit' | 'copy' | 'remove' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const term = findTerm(clause.termKey);
  const close = (): void => setTask(null);
  const remove = async (): Promise<void> => {
    close();
    const result = await removeClause(clause.id);
    if (!result.ok) setRefusal(describeError(result.error));
  };
  const { isBuiltIn, ...words } = clause;
  return (
    <article className={styles.detail} aria-label={clause.title}>
      <header className={styles.detailHead}>
        <h2 className={styles.title}>{clause.title}</h2>
        <div className={styles.buttons}>
          {isBuiltIn ? (
            <Button
              variant="default"
              leftSection={<Copy size={14} aria-hidden />}
              onClick={() => setTask('copy')}
            >
              Copy to own…
            </Button>
          ) : (
            <>
              <Button
                variant="default"
                leftSection={<Pencil size={14} aria-hidden />}
                onClick={() => setTask('edit')}
              >
                Edit…
              </Button>
              <Button
                variant="default"
                leftSection={<Trash2 size={14} aria-hidden />}
                onClick={() => setTask('remove')}
              >
                Delete…
              </Button>
            </>
          )}
        </div>
      </header>
      {refusal && <Problem>{refusal}</Problem>}
      <p className={styles.facts}>
        <VariantChip variant={clause.variant} />
        <span>{term?.label ?? 'a term of your own'}</span>
        <span>{perspectiveWords[clause.perspective]}</span>
        <span>{isBuiltIn ? 'comes with Parley' : 'our own'}</span>
        {clause.standards.map((standard) => (
          <span key={standard}>{standard}</span>
        ))}
        {clause.tags.map((tag) => (
          <span key={tag} className={styles.tag}>
            {tag}
          </span>
        ))}
      </p>
      {clause.whenToUse && (
        <section aria-label="When to use it">
          <h3 className={styles.heading}>When to use it</h3>
          <p>{clause.whenToUse}</p>
        </section>
      )}
      <section aria-label="Wording">
        <h3 className={styles.heading}>Wording</h3>
        <ClauseParagraphs paragraphs={namePlaceholders(clause.paragraphs, term)} />
      </section>
      <section aria-label="Where it is used">
        <h3 className={styles.heading}>Where it is used</h3>
        <ClauseUses clauseId={clause.id} />
      </section>
      {(task === 'edit' || task === 'copy') && (
        <ClauseDialog
          title={task === 'edit' ? 'Edit clause' : 'Copy to own'}
          start={task === 'edit' ? words : { ...words, id: null, title: `${clause.title} (own)` }}
          onSaved={({ id }) => onShow(id)}
          onClose={close}
        />
      )}
      <ConfirmDialog
        isOpen={task === 'remove'}
        title="Delete the clause?"
        text={`"${clause.title}" goes from the library. Terms that were worded with it keep their words.`}
        action="Delete clause"
        onConfirm={() => void remove()}
        onClose={close}
      />
    </article>
  );
}
