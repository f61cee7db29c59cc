import { TriangleAlert } from 'lucide-react';
import type { Deal } from '../../../../domain/deals/deal.ts';
import type { StrengthResult } from '../../../../domain/economics/strength/result.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import { OutcomeCell } from './outcome-cell.tsx';
import { StandardResult } from './standard-result.tsx';
import { WorkingLines } from './working-lines.tsx';
import styles from './strength.module.css';

interface StrengthResultsProps {
  readonly deal: Deal;
  readonly result: StrengthResult;
}

/** What a study comes to: the ratio of strength, the rates of a product, and each standard with its working. */
export function StrengthResults({ deal, result }: StrengthResultsProps) {
  const { multiMode, ratio, ratioOf, standards, remarks, counted } = result;
  const names = { A: deal.parties.A.name, B: deal.parties.B.name };
  return (
    <>
      <section className={styles.overall} aria-label="Ratio of strength">
        <dl className={styles.facts}>
          <div>
            <dt title="As the netting of two royalties and the unpacking of comparables take it">
              Ratio of {names.B} to {names.A}
            </dt>
            <dd className={styles.big}>
              <OutcomeCell outcome={ratio} unit="ratio" />
            </dd>
          </div>
          {multiMode &&
            (['A', 'B'] as const).map((side) => (
              <div key={side}>
                <dt>
                  <PartyName
                    name={names[side]}
                    rival={names[side === 'A' ? 'B' : 'A']}
                    whose={deal.ourSide === side ? 'ours' : 'theirs'}
                  />
                  , product of all standards
                </dt>
                <dd>
                  <OutcomeCell outcome={multiMode[side]} unit={multiMode.unit ?? 'fraction'} />
                </dd>
              </div>
            ))}
        </dl>
        <p className={styles.help}>
          {'why' in ratio ? ratio.why : `Of ${ratioOf}; netting and unpacking take it from here.`}
          {multiMode && 'why' in multiMode.A && !('why' in ratio && ratio.why === multiMode.A.why)
            ? ` ${multiMode.A.why}`
            : ''}
        </p>
        {multiMode && <WorkingLines of="Product of all standards" lines={multiMode.working} />}
        {remarks.length > 0 && (
          <ul className={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark}>
                <TriangleAlert size={12} aria-hidden /> {remark}
              </li>
            ))}
          </ul>
        )}
      </section>
      {standards.map((standard) => (
        <StandardResult key={standard.name} deal={deal} standard={standard} counted={counted} />
      ))}
    </>
  );
}
