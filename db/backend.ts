import { uuidv7 } from 'uuidv7';
import type { Call } from '../domain/contract/contract.ts';
import type { BackendEvent } from '../domain/contract/events.ts';
import type { Result } from '../domain/result.ts';
import { dispatch } from './dispatch.ts';
import type { FontFiles } from './export/fonts/font-files.ts';
import type { LogFailure } from './guard.ts';
import { createSession } from './workspace/session.ts';

export { fontFilesIn } from './export/fonts/font-files.ts';

export interface BackendSettings {
  /** Path of a better-sqlite3 build for this runtime; undefined takes the one it ships. */
  readonly nativeBinding?: string | undefined;
  readonly fonts: FontFiles;
  readonly emit: (event: BackendEvent) => void;
  readonly logFailure: LogFailure;
  /** Fixed in tests; the real clock and time-ordered ids otherwise. */
  readonly now?: () => string;
  readonly newId?: () => string;
}

export interface Backend {
  /** For callers that know the contract's types. */
  readonly call: Call;
  /** For messages from outside, where nothing is known yet. */
  readonly answer: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly close: () => Promise<void>;
}

/** The whole backend, the same in the app's own process, in the command line and in tests. */
export function createBackend(settings: BackendSettings): Backend {
  const session = createSession({
    nativeBinding: settings.nativeBinding,
    fonts: settings.fonts,
    emit: settings.emit,
    logFailure: settings.logFailure,
    now: settings.now ?? (() => new Date().toISOString()),
    newId: settings.newId ?? uuidv7,
  });
  const answer = (name: string, input: unknown) => dispatch(session, name, input);
  // dispatch checks every answer against the contract's schema of that name
  return { call: answer as Call, answer, close: session.close };
}
