import type { ValuationAnswer, ValuedYear } from '../../../../domain/economics/valuation/valuation-schema.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';

/** One column of the table by year: of a side, or of both together. */
export interface YearColumn {
  readonly key: string;
  readonly label: string;
  readonly side: Side | null;
  readonly of: (year: ValuedYear) => string;
  /** The year says here which limit is in force. */
  readonly hasLimit?: boolean;
}

const sums = [
  { what: 'units', label: 'Units' },
  { what: 'sales', label: 'Sales' },
  { what: 'gross', label: 'Before limits' },
  { what: 'royalties', label: 'Royalties' },
  { what: 'other', label: 'Other payments' },
] as const;

/** Only columns in which something stands; royalties before limits only where a limit is in force. */
export function yearColumns(
  { byYear, nominal }: ValuationAnswer,
  ours: Side,
  theirs: Side,
): readonly YearColumn[] {
  const ofSide = (side: Side): readonly YearColumn[] => {
    // what a side sells that pays nothing has no part in the value
    if (nominal[`paidBy${side}`] === '0' && byYear.every((year) => year[`gross${side}`] === '0')) return [];
    const isLimited = byYear.some(({ limitedBy }) => limitedBy[side] !== null);
    return sums.flatMap(({ what, label }): readonly YearColumn[] => {
      const of = (year: ValuedYear): string => year[`${what}${side}`];
      const isShown = what === 'gross' ? isLimited : byYear.some((year) => of(year) !== '0');
      if (!isShown) return [];
      return [
        { key: `${what}${side}`, label, side, of, ...(what === 'royalties' ? { hasLimit: isLimited } : {}) },
      ];
    });
  };
  return [
    ...ofSide(theirs),
    ...ofSide(ours),
    { key: `netTo${ours}`, label: 'Net to us', side: null, of: ({ netToA }) => turned(netToA, ours) },
    {
      key: `presentTo${ours}`,
      label: 'Present value',
      side: null,
      of: ({ presentToA }) => turned(presentToA, ours),
    },
    {
      key: `runningTo${ours}`,
      label: 'Running total',
      side: null,
      of: ({ runningToA }) => turned(runningToA, ours),
    },
  ];
}

/** What is to A, from the point of view of a side. */
export function turned(toA: string, side: Side): string {
  if (side === 'A' || toA === '0') return toA;
  return toA.startsWith('-') ? toA.slice(1) : `-${toA}`;
}
