import type { RecentFile } from '../../../domain/contract/host.ts';
import type { Workspace } from '../../../domain/contract/workspace.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import type { Slice } from '../../slice.ts';

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
  ({ call, host }: Pick<Api, 'call' | 'host'>): Slice<WorkspaceSlice> =>
  (set, get) => {
    /** One workspace at a time: the open one is folded up first, and comes back when the next is refused. */
    async function replace(
      file: string,
      action: 'open' | 'create',
      ask: () => Promise<Result<Workspace>>,
    ): Promise<void> {
      const before = get().workspace;
      if (before) await call('workspace.close', {});
      const result = await ask();
      if (result.ok) {
        set({
          workspace: result.value,
          start: { state: 'asking' },
          workspaceRefusal: null,
          recentFiles: await host('rememberFile', { file: result.value.file }),
        });
        return;
      }
      const message = describeError(result.error);
      const reopened = before && (await call('workspace.open', { file: before.file }));
      if (reopened?.ok) set({ workspace: reopened.value, workspaceRefusal: message });
      else
        set({
          workspace: null,
          start: { state: 'failed', file, action, message },
          recentFiles: await host('recentFiles', {}),
        });
    }
    return {
      workspace: null,
      start: { state: 'starting' },
      recentFiles: [],
      workspaceRefusal: null,
      startUp: async () => {
        const current = await call('workspace.current', {});
        if (current.ok && current.value) {
          set({ workspace: current.value, recentFiles: await host('recentFiles', {}) });
          return;
        }
        const start = await host('startFile', {});
        if (start)
          await (start.action === 'open'
            ? get().openWorkspace(start.file)
            : get().createWorkspace(start.file, true));
        else set({ start: { state: 'asking' }, recentFiles: await host('recentFiles', {}) });
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
        await call('workspace.close', {});
        set({ workspace: null, start: { state: 'asking' }, recentFiles: await host('recentFiles', {}) });
      },
      forgetFile: async (file) => set({ recentFiles: await host('forgetFile', { file }) }),
    };
  };
