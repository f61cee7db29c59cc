import type { Generation } from '../../patents/declared-row.ts';
import type { StudiedStandard } from './study.ts';

const unsaid = { by: '', why: '', source: '', low: '', high: '' } as const;

/** A standard of which nothing is stated yet: totals and burdens are for people to say. */
export function newStandard(name: string, generation: Generation): StudiedStandard {
  return {
    name,
    covers: { by: 'generation', generation },
    total: { from: 'stated', count: '', runOff: 'constant', ...unsaid },
    burden: { unit: 'percent', value: '', ...unsaid },
    weight: '',
  };
}
