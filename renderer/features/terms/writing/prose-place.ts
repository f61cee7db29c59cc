import { placeOf } from '../../../saves-slice.ts';

/** The place under which prose that could not be saved waits, apart from the values of the same term. */
export function prosePlace(roundId: string, key: string): string {
  return placeOf('terms.save', roundId, key, 'prose');
}
