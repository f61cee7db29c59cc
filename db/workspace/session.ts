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
import { fillSample } from './fill-sample.ts';

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
  readonly describe: () => Workspace | null;
  readonly open: (file: string) => Promise<Result<Workspace>>;
  readonly create: (file: string, sample: boolean) => Promise<Result<Workspace>>;
  readonly close: () => Promise<void>;
}

export function createSession(settings: SessionSettings): Session {
  let current: Context | undefined;
  const jobs = createJobs(settings.emit, settings);

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
    if (context) closeWorkspaceFile(context.db);
  };

  const open = async (file: string): Promise<Result<Workspace>> => {
    if (current?.file === file) return ok(describeOpen(describe()));
    const opened = openWorkspaceFile(file, settings);
    if (!opened.ok) return opened;
    await close();
    current = createContext(opened.value, { file, now: settings.now, newId: settings.newId });
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

  return { settings, jobs, current: () => current, describe, open, create, close };
}

function describeOpen(workspace: Workspace | null): Workspace {
  if (!workspace) throw new Error('a workspace was opened and is not there');
  return workspace;
}
