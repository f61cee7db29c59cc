import type { Deal } from '../../../../domain/deals/deal.ts';
import { exactAmount, signedAmount } from '../../../../domain/economics/worth/signed-amount.ts';
import type { ChangeWorth, Told } from '../../../../domain/economics/worth/worth.ts';
import { otherSide } from '../../../../domain/terms/favoured-side.ts';
import styles from './worth.module.css';

interface WorthCellProps {
  readonly worth: ChangeWorth;
  readonly currency: string;
  readonly deal: Pick<Deal, 'ourSide' | 'parties'>;
}

/** What one change is worth to us: alone, and below it as the last one where the others make a difference. */
export function WorthCell({ worth, currency, deal }: WorthCellProps) {
  const { state, reason, single, last, notes } = worth;
  if (state === 'none')
    return (
      <span className={styles.nothing} title={reason ?? undefined}>
        none
      </span>
    );
  if (state === 'unknown')
    return (
      <span className={styles.nothing} title={reason ?? undefined}>
        not valued
      </span>
    );
  const hasOther = JSON.stringify(single) !== JSON.stringify(last);
  return (
    <span title={details(worth, currency, deal)}>
      <Figure told={single} deal={deal} />
      {hasOther && last && (
        <span className={styles.last}>
          last <Figure told={last} deal={deal} />
        </span>
      )}
      {notes.length > 0 && <span className={styles.why}>{notes.join(' ')}</span>}
    </span>
  );
}

/** In the colour of whom it favours; the sign says it as well. */
export function Figure({ told, deal }: { readonly told: Told | null; readonly deal: Pick<Deal, 'ourSide'> }) {
  if (!told || 'refused' in told) return <span className={styles.nothing}>not valued</span>;
  const ours = told.npv[deal.ourSide];
  const whose = ours === '0' ? 'nobody' : ours.startsWith('-') ? 'theirs' : 'ours';
  return (
    <span className={styles.figure} data-favours={whose}>
      {signedAmount(ours)}
    </span>
  );
}

function details(
  { single, last, notes }: ChangeWorth,
  currency: string,
  { ourSide, parties }: Pick<Deal, 'ourSide' | 'parties'>,
): string {
  const say = (told: Told | null): string => {
    if (!told) return 'not valued';
    if ('refused' in told) return told.refused;
    return [ourSide, otherSide(ourSide)]
      .map((side) => `${currency} ${exactAmount(told.npv[side])} to ${parties[side].name}`)
      .join(', ');
  };
  return [`Alone: ${say(single)}`, `As the last change: ${say(last)}`, ...notes].join('\n');
}
