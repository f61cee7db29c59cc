import { ActionIcon } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { partyNamesOf } from '../../../domain/shareable/shareable-round.ts';
import { sheetFactsOf } from '../../../domain/terms/sheet-facts.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { Hint } from '../../ui/hint.tsx';
import { Problem } from '../../ui/problem.tsx';
import type { SheetTerm, SheetView } from './sheet-view.ts';
import { PrivateNote } from './private-note.tsx';
import { TermForm } from './term-form.tsx';
import { TermStanding } from './term-standing.tsx';
import styles from './inspector.module.css';

interface InspectorProps {
  readonly open: OpenDeal;
  readonly view: SheetView;
  readonly term: SheetTerm;
  readonly onRemoved: () => void;
  /** What precedents did with this very term. */
  readonly children: ReactNode;
}

/** Everything about the selected term: its values, where it stands, our note, and what others did. */
export function Inspector({ open, view, term, onRemoved, children }: InspectorProps) {
  const { round } = open;
  const stored = round.terms.find((candidate) => candidate.key === term.key);
  const removeTerm = useApp((state) => state.removeTerm);
  const lost = useApp((state) => state.lostWrites[placeOf('terms.save', round.id, term.key)]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    const result = await removeTerm(round.id, term.key);
    if (result.ok) onRemoved();
    else setRefusal(describeError(result.error));
  };
  if (!stored) return null;
  const names = partyNamesOf(view.sheet);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <span className={styles.number}>{term.number}</span> {term.label}
        </h2>
        <Hint
          label={
            term.definition.mandatory ? 'This term belongs to every sheet' : 'Remove the term from the sheet'
          }
        >
          <ActionIcon
            aria-label="Remove term"
            disabled={term.definition.mandatory || round.status !== 'draft'}
            onClick={() => void remove()}
          >
            <Trash2 size={14} aria-hidden />
          </ActionIcon>
        </Hint>
      </div>
      <div className={styles.body}>
        {refusal && <Problem>{refusal}</Problem>}
        {lost && <Problem>{describeError(lost.error)}</Problem>}
        <p className={styles.help}>{term.definition.help}</p>
        <TermStanding roundId={round.id} stored={stored} names={names} isOff={round.status !== 'draft'} />
        <TermForm
          key={term.key}
          roundId={round.id}
          stored={stored}
          definition={term.definition}
          facts={sheetFactsOf(round.terms)}
          names={names}
          schedules={round.schedules}
          isOff={round.status !== 'draft'}
        />
        <PrivateNote
          key={`note-${term.key}`}
          dealId={open.deal.id}
          termKey={term.key}
          text={open.notes[term.key] ?? ''}
        />
        {children}
      </div>
    </>
  );
}
