import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Clause } from '../../../domain/clauses/clause.ts';
import { fillClause } from '../../../domain/clauses/fill-clause.ts';
import { choicesToSet, putClause, withChoices } from '../../../domain/clauses/put-clause.ts';
import type { RoundTerm } from '../../../domain/deals/deal.ts';
import type { SheetFacts } from '../../../domain/terms/sheet-facts.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { saveAllNow } from '../../pending-saves.ts';
import { useApp } from '../../store.ts';
import { ClauseParagraphs } from './clause-paragraphs.tsx';
import { perspectiveWords } from './clause-words.ts';
import { ReplacedNotice } from './replaced-notice.tsx';
import { VariantChip } from './variant-chip.tsx';
import styles from './clauses.module.css';

/** A term on its sheet, as a clause needs it. */
export interface TermInSheet {
  readonly dealId: string;
  readonly roundId: string;
  readonly term: RoundTerm;
  readonly definition: TermDefinition;
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
  /** A round that was sent or received is read, not changed. */
  readonly isOff: boolean;
}

/** One variant: when to use it, how it reads with the names and values of this deal, and the button that takes it. */
export function TermClause({ clause, ...given }: TermInSheet & { readonly clause: Clause }) {
  const { dealId, roundId, term, definition, facts, names, isOff } = given;
  const saveTerm = useApp((state) => state.saveTerm);
  const go = useApp((state) => state.go);
  const [isOpen, setIsOpen] = useState(false);
  const filled = useMemo(
    () =>
      isOpen ? fillClause(clause, { ...term, fields: withChoices(clause, term, names) }, names, facts) : null,
    [isOpen, clause, term, names, facts],
  );
  const toSet = isOpen ? choicesToSet(clause, term, names) : [];
  const isInUse = term.written?.clauseId === clause.id;
  const put = async (): Promise<void> => {
    // What is being typed becomes a step of its own, so that it can be had back
    await saveAllNow();
    const open = useApp.getState().dealsById[dealId];
    const before = open?.round.terms.find(({ key }) => key === term.key);
    if (!before) return;
    const id = useApp.getState().isSuggesting ? crypto.randomUUID().slice(0, 13) : null;
    const result = await saveTerm(roundId, term.key, putClause(clause, before, names, facts, id));
    if (!result.ok || before.written === null || id !== null) return;
    // One for each deal: an older one would take back another step than it says
    const notice = `replaced-${dealId}`;
    notifications.hide(notice);
    notifications.show({
      id: notice,
      title: `New wording of “${definition.label}”`,
      message: <ReplacedNotice dealId={dealId} onOver={() => notifications.hide(notice)} />,
      autoClose: 12_000,
    });
  };
  return (
    <details
      className={styles.clause}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={styles.clauseTitle}>{clause.title}</span>
        {isInUse && (
          <span className={styles.inUse}>
            <Check size={12} aria-hidden /> in use
          </span>
        )}
        <VariantChip variant={clause.variant} />
      </summary>
      {filled && (
        <div className={styles.preview}>
          <p className={styles.facts}>
            <span>{perspectiveWords[clause.perspective]}</span>
            {[...clause.standards, ...clause.tags].map((label) => (
              <span key={label} className={styles.tag}>
                {label}
              </span>
            ))}
          </p>
          {clause.whenToUse && <p className={styles.when}>{clause.whenToUse}</p>}
          <ClauseParagraphs paragraphs={filled.paragraphs} />
          {toSet.length > 0 && (
            <p className={styles.when}>
              Also sets {toSet.map(({ label, words }) => `${label}: ${words}`).join('; ')}.
            </p>
          )}
          <div className={styles.buttons}>
            <Button size="compact-xs" disabled={isOff} onClick={() => void put()}>
              Put into the term
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => go({ screen: 'clauses', clauseId: clause.id })}
            >
              Open in the library
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
