import type { Crossing } from '../../../../domain/positions/crossings.ts';
import type { Stand } from '../../../../domain/positions/stand-of.ts';

export interface StandInWords {
  readonly look: 'good' | 'fair' | 'low' | 'crossed' | 'unknown';
  readonly words: string;
}

/** Where the present values stand against our position, in few words; null where there is no limit to hold them against. */
export function sayStand({ stances, best }: Stand, crossings: readonly Crossing[]): StandInWords | null {
  if (crossings.some(({ state }) => state === 'crossed'))
    return { look: 'crossed', words: 'beyond walk-away' };
  if (best === 'target') return { look: 'good', words: 'meets target' };
  if (best === 'fallback') {
    const short = stances.target.state === 'missed' ? ', short of target' : '';
    return { look: 'fair', words: `meets fallback${short}` };
  }
  if (stances.fallback.state === 'missed') {
    const within = best === 'walkAway' ? ', within walk-away' : '';
    return { look: 'low', words: `below fallback${within}` };
  }
  const unknown = [stances.target, stances.fallback, stances.walkAway].find(
    ({ state }) => state === 'cannot-tell',
  );
  if (best === 'walkAway') return { look: 'fair', words: 'within walk-away' };
  if (unknown) return { look: 'unknown', words: `cannot be told: ${lowerFirst(unknown.reason ?? '')}` };
  return stances.target.state === 'missed' ? { look: 'low', words: 'short of target' } : null;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
