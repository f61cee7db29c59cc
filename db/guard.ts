import { fail, type Result } from '../domain/result.ts';
import { toFileError } from './workspace/file-errors.ts';

export type LogFailure = (what: string, incidentId: string, thrown: unknown) => void;

export interface GuardSettings {
  readonly newId: () => string;
  readonly logFailure: LogFailure;
}

/**
 * The only place where a throw becomes a value: a failing disk, lock or file in words, a cancelled job as such, and
 * anything else as an incident in the log.
 */
export async function guard<T>(
  settings: GuardSettings,
  what: string,
  file: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'AbortError') return fail({ code: 'cancelled' });
    const fileError = toFileError(thrown, file);
    if (fileError) return fail(fileError);
    const incidentId = settings.newId();
    settings.logFailure(what, incidentId, thrown);
    return fail({ code: 'internal', incidentId });
  }
}
