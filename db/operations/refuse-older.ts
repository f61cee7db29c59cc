import { fail, type Result } from '../../domain/result.ts';
import type { RoundRecord } from '../../domain/rounds/round-record.ts';

/** A round cannot be of an earlier day than the frozen one before it; null where it is not. */
export function refuseOlder(previous: RoundRecord | undefined, dated: string): Result<never> | null {
  if (!previous || dated >= previous.dated) return null;
  const { number, status } = previous;
  return fail({
    code: 'invalid-input',
    issues: [
      {
        path: 'dated',
        message: `Round ${number} was ${status} on ${previous.dated}: this one cannot be older.`,
      },
    ],
  });
}
