import { useState, type ReactNode } from 'react';
import type { SheetProblem } from '../../../domain/checks/sheet-problem.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Crossing } from '../../../domain/positions/crossings.ts';
import { standOf } from '../../../domain/positions/stand-of.ts';
import { partyNamesOf } from '../../../domain/shareable/shareable-round.ts';
import { sheetFactsOf } from '../../../domain/terms/sheet-facts.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { useSame } from '../../use-same.ts';
import { Problem } from '../../ui/problem.tsx';
import { valuesThatFit } from './custom/custom-draft.ts';
import { CustomTermDialog } from './custom/custom-term-dialog.tsx';
import { InspectorHead } from './inspector-head.tsx';
import { InspectorSection } from './inspector-section.tsx';
import { CrossingNote } from './position/crossing-note.tsx';
import { PositionForm } from './position/position-form.tsx';
import { sayStand } from './position/position-stand.ts';
import { StandSummary } from './position/stand-summary.tsx';
import { PrivateNote } from './private-note.tsx';
import type { SheetTerm, SheetView } from './sheet-view.ts';
import { TermForm } from './term-form.tsx';
import { TermStanding } from './term-standing.tsx';
import styles from './inspector.module.css';

interface InspectorProps {
  readonly open: OpenDeal;
  readonly view: SheetView;
  readonly term: SheetTerm;
  /** What of this very term lies beyond our walk-away. */
  readonly crossings: readonly Crossing[];
  /** What is doubtful about its values, by field. */
  readonly doubts: readonly SheetProblem[];
  readonly onRemoved: () => void;
  /** What other parts of the workbench know of this term, each under a head of its own. */
  readonly children: ReactNode;
}

/** Everything about the selected term: its values, our stand and note, and what others know of it. */
export function Inspector({ open, view, term, crossings, doubts, onRemoved, children }: InspectorProps) {
  const { round } = open;
  const stored = round.terms.find((candidate) => candidate.key === term.key);
  const removeTerm = useApp((state) => state.removeTerm);
  const saveTerm = useApp((state) => state.saveTerm);
  const lost = useApp((state) => state.lostWrites[placeOf('terms.save', round.id, term.key)]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isEdited, setIsEdited] = useState(false);
  const facts = useSame(sheetFactsOf(round.terms));
  const names = useSame(partyNamesOf(view.sheet));
  const position = open.positions[term.key];
  const stand = stored && position ? sayStand(standOf(stored, position, facts), crossings) : null;
  const remove = async (): Promise<void> => {
    const result = await removeTerm(round.id, term.key);
    if (result.ok) onRemoved();
    else setRefusal(describeError(result.error));
  };
  if (!stored) return null;
  const isOff = round.status !== 'draft';
  const given = { definition: term.definition, facts, names };
  return (
    <>
      <InspectorHead
        term={term}
        isBeyondWalkAway={crossings.some(({ state }) => state === 'crossed')}
        isOff={isOff}
        onEdit={stored.custom && (() => setIsEdited(true))}
        onRemove={() => void remove()}
      />
      <div className={styles.body}>
        <div className={styles.top}>
          {refusal && <Problem>{refusal}</Problem>}
          {lost && <Problem>{describeError(lost.error)}</Problem>}
          <CrossingNote crossings={crossings} />
          <p className={styles.help}>{term.definition.help}</p>
          <TermStanding roundId={round.id} stored={stored} names={names} isOff={isOff} />
        </div>
        <InspectorSection
          part="values"
          title="Values"
          summary={term.missing.length > 0 && `${term.missing.length} missing`}
        >
          <TermForm
            // another round is another form, and a term of one's own may get other fields
            key={`${round.id} ${term.key} ${Object.keys(term.definition.fields).join(' ')}`}
            roundId={round.id}
            stored={stored}
            schedules={round.schedules}
            doubts={doubts}
            isOff={isOff}
            {...given}
          />
        </InspectorSection>
        <InspectorSection
          part="position"
          title="Our position"
          isPrivate
          summary={stand && <StandSummary stand={stand} />}
        >
          <PositionForm key={term.key} open={open} term={stored} {...given} />
        </InspectorSection>
        <InspectorSection part="note" title="Our note" isPrivate>
          <PrivateNote
            key={term.key}
            dealId={open.deal.id}
            termKey={term.key}
            text={open.notes[term.key] ?? ''}
          />
        </InspectorSection>
        {children}
      </div>
      {isEdited && stored.custom && (
        <CustomTermDialog
          title="Edit custom term"
          action="Save"
          start={stored.custom}
          onClose={() => setIsEdited(false)}
          onSave={(custom) =>
            saveTerm(round.id, stored.key, { custom, fields: valuesThatFit(stored, custom) })
          }
        />
      )}
    </>
  );
}
