import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import type { FamilyRow } from '../../../../domain/patents/families/family-row.ts';
import { sayCount } from '../say-count.ts';

/** "by ETSI id": stands behind every count of families. */
export const byKey: Readonly<Record<FamilyKey, string>> = {
  etsi: 'by ETSI id',
  priority: 'by identical priorities',
  connected: 'by connected priorities',
  hand: 'by hand',
};

/** What makes a family under each key, in a sentence. */
export const keyMeaning: Readonly<Record<FamilyKey, string>> = {
  etsi: 'Applications to which the source gives the same family id.',
  priority: 'Applications with the very same priorities.',
  connected: 'Applications that share a priority, directly or through others.',
  hand: 'Applications that somebody here put into one family.',
};

/** What a family is called: by its id or name, else by its first application, since numbers of sets say nothing. */
export function sayFamily(key: FamilyKey, { id, firstApplication }: FamilyRow): string {
  return key === 'etsi' || key === 'hand' ? id : firstApplication;
}

/** "2 by identical priorities, 1 by connected priorities": how one family falls under the other keys. */
export function sayUnder(key: FamilyKey, { under, applications, inferredApplications }: FamilyRow): string {
  const members = applications + inferredApplications;
  const others = (['etsi', 'priority', 'connected', 'hand'] as const).filter(
    (other) => other !== key && (other !== 'hand' || under.hand.families > 0),
  );
  return others
    .map((other) => {
      const { families, without } = under[other];
      if (families === 0) return `none ${byKey[other]}`;
      const left =
        without > 0 && without < members ? `, ${sayCount(without)} of its applications in none` : '';
      return `${sayCount(families)} ${byKey[other]}${left}`;
    })
    .join('; ');
}

/** "1 application", "2 applications". */
export function sayApplications(count: number): string {
  return count === 1 ? '1 application' : `${sayCount(count)} applications`;
}
