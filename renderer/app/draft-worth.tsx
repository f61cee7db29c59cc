import { ArrowUpRight, Lock } from 'lucide-react';
import { Figure } from '../../domain/economics/figure.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { sayFigure, sayShort } from '../features/economics/value/say-amounts.ts';
import { turned } from '../features/economics/value/year-columns.ts';
import { useEconomics } from '../features/economics/use-economics.ts';
import { useRoundValue } from '../features/economics/value/use-round-value.ts';
import { useApp } from '../store.ts';
import styles from './draft-worth.module.css';

/** What the round on the screen is worth to us and how far that moved: reckoned again whenever a value was saved. */
export function DraftWorth({ open }: { readonly open: OpenDeal }) {
  const { deal, round, rounds } = open;
  const before = rounds.at(-2);
  // a forecast or a convention that was taken back is read anew here too, where no part of the economics is open
  useEconomics(deal.id);
  const shown = useRoundValue(open, round.id);
  const former = useRoundValue(open, before?.id)?.answer?.valuation;
  const go = useApp((state) => state.go);
  const showPart = useApp((state) => state.showEconomicsPart);
  const valuation = shown?.answer?.valuation;
  const [problem] = shown?.problems ?? [];
  if (!shown || problem?.place?.path === 'settings' || (!valuation && !problem)) return null;
  const toUs = valuation && turned(valuation.npv.toA, deal.ourSide);
  const moved =
    toUs && former && former.currency === valuation.currency
      ? new Figure(toUs).minus(turned(former.npv.toA, deal.ourSide))
      : null;
  const openValue = (): void => {
    showPart('value');
    go({ screen: 'deal', dealId: deal.id, tab: 'economics', termKey: null });
  };
  return (
    <section className={styles.strip} aria-label="Worth of this round (private)">
      <Lock size={12} aria-hidden className={styles.lock} />
      <button type="button" className={styles.words} onClick={openValue}>
        {toUs ? (
          <>
            <span>Worth of this round to us: </span>
            <strong
              title={`${valuation.currency} ${sayFigure(toUs)}, net present value on ${valuation.valuationDate}`}
            >
              {valuation.currency} {sayShort(toUs)}
            </strong>
            {moved && before && (
              <span className={styles.moved}>
                {moved.isZero()
                  ? `, as in round ${before.number}`
                  : `, ${moved.isNegative() ? '' : '+'}${sayShort(moved.toFixed())} since round ${before.number}`}
              </span>
            )}
          </>
        ) : (
          <span>
            This round has no worth yet: {problem?.place ? `${problem.place.what}. ` : ''}
            {problem?.message}
          </span>
        )}
        <ArrowUpRight size={12} aria-hidden className={styles.leads} />
      </button>
    </section>
  );
}
