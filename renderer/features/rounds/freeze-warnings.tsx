import { useMemo } from 'react';
import type { OpenDeal, RoundTerm } from '../../../domain/deals/deal.ts';
import { crossingsOf } from '../../../domain/positions/crossings.ts';
import { getDefinition } from '../../../domain/terms/definition-of.ts';
import { missingFields } from '../../../domain/terms/fields-in-force.ts';
import { nameSides } from '../../../domain/terms/name-sides.ts';
import { sheetFactsOf } from '../../../domain/terms/sheet-facts.ts';
import { termsInForce } from '../../../domain/terms/terms-in-force.ts';
import { hasSuggestions } from '../../../domain/terms/written/suggestions.ts';
import { sayCrossing } from '../../../domain/positions/say-crossing.ts';
import styles from './timeline.module.css';

/** What a careful person would look at once more before the round goes. It forbids nothing. */
export function FreezeWarnings({ open }: { readonly open: OpenDeal }) {
  const { deal, round } = open;
  const isOurs = round.proposedBy === deal.ourSide;
  const terms = useMemo(() => termsInForce(round.terms), [round.terms]);
  const crossed = useMemo(() => crossingsOf(open).filter(({ state }) => state === 'crossed'), [open]);
  const names = { A: deal.parties.A.name, B: deal.parties.B.name };
  const facts = sheetFactsOf(round.terms);
  const missing = terms.flatMap((term) => {
    const definition = getDefinition(term);
    const labels = missingFields(definition, term.fields, facts).map((label) => nameSides(label, names));
    return labels.length === 0 ? [] : [`${definition.label}: ${labels.join(', ')}`];
  });
  const suggested = terms.filter(isSuggested).map((term) => getDefinition(term).label);
  return (
    <>
      {crossed.length > 0 && (
        <div className={styles.warnings} data-grave role="note" aria-label="Beyond our walk-away">
          <h3>{isOurs ? 'This offer goes' : 'Their offer goes'} beyond our walk-away</h3>
          <ul>
            {crossed.map((crossing) => (
              <li key={`${crossing.termKey} ${crossing.field} ${crossing.bound}`}>
                {crossing.termLabel}, {sayCrossing(crossing)}
                {crossing.approvalBy && `; needs the approval of ${crossing.approvalBy}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {missing.length + suggested.length > 0 && (
        <div className={styles.warnings} role="note" aria-label="To look at before it goes">
          {missing.length > 0 && <h3>Values that are still missing</h3>}
          {missing.length > 0 && (
            <ul>
              {missing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {suggested.length > 0 && <h3>Suggested wording that will be accepted</h3>}
          {suggested.length > 0 && (
            <ul>
              {suggested.map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

function isSuggested(term: RoundTerm): boolean {
  return term.written !== null && hasSuggestions(term.written.paragraphs);
}
