import type { PrecedentKind } from '../../../../domain/precedents/precedent.ts';

/** One shape for each kind, drawn in a square of ten. */
const shapes: Readonly<Record<PrecedentKind, string>> = {
  'bilateral-deal': 'M3.5 2a3 3 0 1 0 0 6 3 3 0 1 0 0-6M6.5 2a3 3 0 1 0 0 6 3 3 0 1 0 0-6',
  arbitration: 'M5 .8 9.2 5 5 9.2.8 5z',
  'court-determination': 'M1.2 1.2h7.6v7.6H1.2z',
  'patent-purchase': 'M1 5h7M5.4 2 8.6 5 5.4 8',
  'regulatory-commitment': 'M5 .8 8.8 3v4L5 9.2 1.2 7V3z',
  'licensing-programme': 'M1 2.2h8M1 5h8M1 7.8h8',
  'patent-pool': 'M5 .9 9.2 8.6H.8z',
};

/** The kind of an entry as a shape; the word stands beside it or in what is shown on hover. */
export function KindMark({ kind }: { readonly kind: PrecedentKind }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden style={{ flex: 'none' }}>
      <path
        d={shapes[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
