import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@mantine/core';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { sayNumber } from '../../../../domain/economics/strength/strength-words.ts';
import type { Outcome, StandardStrength } from '../../../../domain/economics/strength/result.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import { DecaySection } from './decay-section.tsx';
import { OutcomeCell } from './outcome-cell.tsx';
import { WorkingLines } from './working-lines.tsx';
import styles from './strength.module.css';

interface StandardResultProps {
  readonly deal: Deal;
  readonly standard: StandardStrength;
  /** What every count is of. */
  readonly counted: string;
}

/** What both sides hold of a standard, and what that comes to from the top down. */
export function StandardResult({ deal, standard, counted }: StandardResultProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { name, unit, total, perFamily, ratio } = standard;
  const rateUnit = unit ?? 'fraction';
  const names = { A: deal.parties.A.name, B: deal.parties.B.name };
  return (
    <section className={styles.result} aria-label={`Strength in ${name}`}>
      <header>
        <h2>{name}</h2>
        <p className={styles.help}>{counted}</p>
        <Button variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Hide working' : 'Working'}
        </Button>
      </header>
      <table className={styles.figures} aria-label={`Shares and rates in ${name}`}>
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col" data-number>
              Own families
            </th>
            <th scope="col" data-number>
              Share S
            </th>
            <th scope="col" data-number>
              Rate T · S
            </th>
          </tr>
        </thead>
        <tbody>
          {(['A', 'B'] as const).map((side) => (
            <tr key={side}>
              <th scope="row">
                <PartyName
                  name={names[side]}
                  rival={names[side === 'A' ? 'B' : 'A']}
                  whose={deal.ourSide === side ? 'ours' : 'theirs'}
                />
              </th>
              <td data-number>
                {standard[side].own === null ? (
                  <span className={styles.none}>not counted</span>
                ) : (
                  sayNumber(standard[side].own)
                )}
              </td>
              <td data-number>
                <OutcomeCell outcome={standard[side].share} unit="share" />
              </td>
              <td data-number>
                <OutcomeCell outcome={standard[side].rate} unit={rateUnit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.facts}>
        <div>
          <dt>All families N</dt>
          <dd>
            <OutcomeCell outcome={total} unit="count" />
          </dd>
        </div>
        <div>
          <dt>Per family T / N</dt>
          <dd>
            <OutcomeCell outcome={perFamily} unit={rateUnit} />
          </dd>
        </div>
        <div>
          <dt>
            Ratio of {names.B} to {names.A}
          </dt>
          <dd>
            <OutcomeCell outcome={ratio} unit="ratio" />
          </dd>
        </div>
      </dl>
      <Reasons outcomes={[standard.A.share, standard.B.share, standard.A.rate, standard.B.rate, ratio]} />
      <ul className={styles.remarks}>
        {standard.remarks.map((remark) => (
          <li key={remark}>
            <TriangleAlert size={12} aria-hidden /> {remark}
          </li>
        ))}
        {(['A', 'B'] as const).flatMap((side) =>
          standard[side].leftOut.map((reason) => (
            <li key={`${side} ${reason}`}>
              {names[side]}, left out: {reason}
            </li>
          )),
        )}
      </ul>
      {isOpen && (
        <div className={styles.workings}>
          <WorkingLines of={name} lines={standard.working} />
          <WorkingLines of={`${names.A}, ${name}`} lines={standard.A.working} />
          <WorkingLines of={`${names.B}, ${name}`} lines={standard.B.working} />
        </div>
      )}
      <DecaySection deal={deal} standard={standard} />
    </section>
  );
}

/** Why figures are missing, each reason once. */
function Reasons({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const reasons = new Set(outcomes.flatMap((outcome) => ('why' in outcome ? [outcome.why] : [])));
  if (reasons.size === 0) return null;
  return (
    <ul className={styles.reasons}>
      {[...reasons].map((reason) => (
        <li key={reason}>
          <TriangleAlert size={12} aria-hidden /> {reason}
        </li>
      ))}
    </ul>
  );
}
