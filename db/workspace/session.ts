import type { BackendEvent } from '../../domain/contract/events.ts';
import type { Workspace } from '../../domain/contract/workspace.ts';
import { basename, extname } from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import { createContext, type Context } from '../context.ts';
import { createWorkspaceFile } from '../create.ts';
import type { FontFiles } from '../export/fonts/font-files.ts';
import type { GuardSettings } from '../guard.ts';
import { createJobs, type Jobs } from '../jobs.ts';
import { closeWorkspaceFile, openWorkspaceFile } from '../open.ts';
import { createLibrarySearch, type LibrarySearch } from '../precedents/library-search.ts';
import { createBuiltInLibrary, type PrecedentLibrary } from '../precedents/precedent-library.ts';
import { deriveOutdated } from '../patents/derive-outdated.ts';
import { fillSample } from './fill-sample.ts';
import { isSameFile } from './same-file.ts';

export interface SessionSettings extends GuardSettings {
  readonly nativeBinding: string | undefined;
  readonly now: () => string;
  readonly fonts: FontFiles;
  readonly emit: (event: BackendEvent) => void;
}

/** The one workspace that a backend may have open, and its jobs. */
export interface Session {
  readonly settings: SessionSettings;
  readonly jobs: Jobs;
  readonly current: () => Context | undefined;
  /** What comes with Parley, without anything of a workspace. */
  readonly builtInLibrary: PrecedentLibrary;
  readonly librarySearch: LibrarySearch;
  readonly describe: () => Workspace | null;
  readonly open: (file: string) => Promise<Result<Workspace>>;
  readonly create: (file: string, sample: boolean) => Promise<Result<Workspace>>;
  readonly close: () => Promise<void>;
}

export function createSession(settings: SessionSettings): Session {
  let current: Context | undefined;
  const jobs = createJobs(settings.emit, settings);
  const librarySearch = createLibrarySearch(settings.nativeBinding);

  const describe = (): Workspace | null =>
    current
      ? {
          file: current.file,
          name: basename(current.file, extname(current.file)),
          dealCount: current.deals.count(),
        }
      : null;

  const close = async (): Promise<void> => {
    await jobs.cancelAll();
    const context = current;
    current = undefined;
    librarySearch.close();
    if (!context) return;
    await context.gate.whenOpen(() => closeWorkspaceFile(context.db));
  };

  const open = async (file: string): Promise<Result<Workspace>> => {
    // the same file by another spelling is never opened twice: see `isSameFile`
    if (current && isSameFile(current.file, file)) return ok(describeOpen(describe()));
    const opened = openWorkspaceFile(file, settings);
    if (!opened.ok) return opened;
    try {
      await close();
    } catch (thrown) {
      opened.value.close();
      throw thrown;
    }
    current = createContext(opened.value, { file, now: settings.now, newId: settings.newId });
    deriveOutdated(current);
    return ok(describeOpen(describe()));
  };

  const create = async (file: string, sample: boolean): Promise<Result<Workspace>> => {
    if (extname(file).toLowerCase() !== '.parley') {
      return fail({
        code: 'invalid-input',
        issues: [{ path: 'file', message: 'A workspace is a file that ends in .parley.' }],
      });
    }
    const created = createWorkspaceFile(file, { ...settings, fill: sample ? fillSample : () => undefined });
    return created.ok ? open(file) : created;
  };

  const inTurn = takeTurns();
  return {
    settings,
    jobs,
    current: () => current,
    builtInLibrary: createBuiltInLibrary(),
    librarySearch,
    describe,
    open: (file) => inTurn(() => open(file)),
    create: (file, sample) => inTurn(() => create(file, sample)),
    close: () => inTurn(close),
  };
}

/** One opening or closing after the other: two at once would leave a file open that nobody holds. */
function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

function describeOpen(workspace: Workspace | null): Workspace {
  if (!workspace) throw new Error('a workspace was opened and is not there');
  return workspace;
}
