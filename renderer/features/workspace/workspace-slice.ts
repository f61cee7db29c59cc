import type { RecentFile } from '../../../domain/contract/host.ts';
import type { Workspace } from '../../../domain/contract/workspace.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import { saveAllNow } from '../../pending-saves.ts';
import type { SavesSlice } from '../../saves-slice.ts';
import type { SetSlice } from '../../slice.ts';

/** What stands in the window while no workspace is open. */
export type StartState =
  | { readonly state: 'starting' }
  | { readonly state: 'asking' }
  | {
      readonly state: 'failed';
      readonly file: string;
      readonly action: 'open' | 'create';
      readonly message: string;
    };

export interface WorkspaceSlice {
  readonly workspace: Workspace | null;
  readonly start: StartState;
  readonly recentFiles: readonly RecentFile[];
  /** Why another workspace could not be had while this one stays open; shown as a notice. */
  readonly workspaceRefusal: string | null;
  /** Opens what the shell names, or asks. */
  readonly startUp: () => Promise<void>;
  readonly openWorkspace: (file: string) => Promise<void>;
  readonly createWorkspace: (file: string, sample: boolean) => Promise<void>;
  readonly chooseWorkspace: () => Promise<void>;
  readonly chooseNewWorkspace: (sample: boolean) => Promise<void>;
  readonly closeWorkspace: () => Promise<void>;
  readonly forgetFile: (file: string) => Promise<void>;
}

export const createWorkspaceSlice =
  ({ call, host }: Pick<Api, 'call' | 'host'>) =>
  (
    set: SetSlice<WorkspaceSlice>,
    get: () => WorkspaceSlice & Pick<SavesSlice, 'mayLeave'>,
  ): WorkspaceSlice => {
    /** One workspace at a time: the open one is folded up first, and comes back when the next is refused. */
    async function replace(
      file: string,
      action: 'open' | 'create',
      ask: () => Promise<Result<Workspace>>,
    ): Promise<void> {
      const before = get().workspace;
      await saveAllNow();
      if (before && !(await get().mayLeave())) return;
      if (before) await call('workspace.close', {});
      const result = await ask();
      if (result.ok) {
        set({ workspace: result.value, start: { state: 'asking' }, workspaceRefusal: null });
        return showRecent(() => host('rememberFile', { file: result.value.file }));
      }
      const message = describeError(result.error);
      const reopened = before && (await call('workspace.open', { file: before.file }));
      if (reopened?.ok) set({ workspace: reopened.value, workspaceRefusal: message });
      else {
        set({ workspace: null, start: { state: 'failed', file, action, message } });
        await showRecent(() => host('recentFiles', {}));
      }
    }
    /** A convenience that may fail (settings that cannot be written) and must hold up nothing: the list stays as it was. */
    async function showRecent(ask: () => Promise<readonly RecentFile[]>): Promise<void> {
      const recentFiles = await ask().catch(() => get().recentFiles);
      set({ recentFiles });
    }
    return {
      workspace: null,
      start: { state: 'starting' },
      recentFiles: [],
      workspaceRefusal: null,
      startUp: async () => {
        const current = await call('workspace.current', {});
        if (current.ok && current.value) {
          set({ workspace: current.value });
          return showRecent(() => host('recentFiles', {}));
        }
        const start = await host('startFile', {});
        if (start)
          await (start.action === 'open'
            ? get().openWorkspace(start.file)
            : get().createWorkspace(start.file, true));
        else {
          set({ start: { state: 'asking' } });
          await showRecent(() => host('recentFiles', {}));
        }
      },
      openWorkspace: (file) => replace(file, 'open', () => call('workspace.open', { file })),
      createWorkspace: (file, sample) =>
        replace(file, 'create', () => call('workspace.create', { file, sample })),
      chooseWorkspace: async () => {
        const file = await host('chooseOpenFile', { kind: 'workspace' });
        if (file !== null) await get().openWorkspace(file);
      },
      chooseNewWorkspace: async (sample) => {
        const file = await host('chooseSaveFile', {
          suggestedName: sample ? 'Sample.parley' : 'Negotiations.parley',
          kind: 'workspace',
        });
        if (file !== null) await get().createWorkspace(file, sample);
      },
      closeWorkspace: async () => {
        await saveAllNow();
        if (!(await get().mayLeave())) return;
        await call('workspace.close', {});
        set({ workspace: null, start: { state: 'asking' } });
        await showRecent(() => host('recentFiles', {}));
      },
      forgetFile: (file) => showRecent(() => host('forgetFile', { file })),
    };
  };
