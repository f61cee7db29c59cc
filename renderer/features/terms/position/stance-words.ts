import type { StanceName } from '../../../../domain/positions/position.ts';

/** What the three stances are called, and what each is for. */
export const stanceWords: Readonly<Record<StanceName, { readonly label: string; readonly help: string }>> = {
  target: { label: 'Target', help: 'What we want.' },
  fallback: { label: 'Fallback', help: 'What we would still take without asking.' },
  walkAway: { label: 'Walk-away', help: 'Beyond this we leave the table, unless somebody approves.' },
};
