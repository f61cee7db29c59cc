import type { Side } from '../../terms/values/value-kind.ts';
import { Figure } from '../figure.ts';
import type { MakeFlow, ValuedFlow } from './flow.ts';
import type { Calendar } from './calendar.ts';

/** An amount that the sheet states, as it becomes a payment of each of its payers. */
export interface Dated {
  readonly kind: ValuedFlow['kind'];
  readonly label: string;
  readonly date: string;
  /** Where the day is stated; a day that lies before signing is refused there. */
  readonly datePath: string;
  readonly amount: string | Figure;
  readonly amountPath: string;
  readonly currency: string;
  /** Fraction of it that is for sales before the effective date. */
  readonly pastShare?: Figure;
  readonly from?: readonly string[];
}

/** One payment of each payer. */
export function payBy(
  payers: readonly Side[],
  { kind, label, date, datePath, amount, amountPath, currency, pastShare, from = [] }: Dated,
  make: MakeFlow,
): readonly ValuedFlow[] {
  return payers.map((payer) =>
    make({
      kind,
      label,
      date,
      payer,
      amount: new Figure(amount),
      currency,
      path: amountPath,
      datePath,
      from: [amountPath, datePath, ...from],
      ...(pastShare ? { pastPart: pastShare } : {}),
    }),
  );
}

/** On the day that is stated, else on signing, else on the effective date. */
export function dayOf(
  stated: { readonly value: string; readonly path: string } | undefined,
  { signing, signingPath }: Calendar,
) {
  return { date: stated?.value ?? signing, datePath: stated?.path ?? signingPath };
}
