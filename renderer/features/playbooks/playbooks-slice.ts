import type { Input } from '../../../domain/contract/contract.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Playbook } from '../../../domain/positions/position.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import { saveAllNow } from '../../pending-saves.ts';
import type { Loaded, SetSlice } from '../../slice.ts';

export interface PlaybooksSlice {
  readonly playbooks: Loaded<readonly Playbook[]>;
  readonly loadPlaybooks: () => Promise<void>;
  readonly forgetPlaybooks: () => void;
  readonly applyPlaybook: (input: Input<'playbooks.apply'>) => Promise<Result<OpenDeal>>;
  readonly keepPlaybook: (input: Input<'playbooks.saveFromDeal'>) => Promise<Result<Playbook>>;
  readonly renamePlaybook: (input: Input<'playbooks.rename'>) => Promise<Result<Playbook>>;
  readonly removePlaybook: (id: string) => Promise<Result<null>>;
}

/** What this slice needs of the one that holds the deals. */
interface Deals {
  readonly takeDeal: (open: OpenDeal) => void;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

/** Positions to start a deal with, and positions of a deal kept for others. */
export const createPlaybooksSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<PlaybooksSlice>, get: () => PlaybooksSlice & Deals): PlaybooksSlice => {
    function change(playbooks: (list: readonly Playbook[]) => readonly Playbook[]): void {
      const now = get().playbooks;
      if (now.state === 'ready') set({ playbooks: { state: 'ready', value: playbooks(now.value) } });
    }
    return {
      playbooks: { state: 'loading' },
      loadPlaybooks: async () => {
        const result = await call('playbooks.list', {});
        set({
          playbooks: result.ok
            ? { state: 'ready', value: result.value }
            : { state: 'failed', message: describeError(result.error) },
        });
      },
      forgetPlaybooks: () => set({ playbooks: { state: 'loading' } }),
      applyPlaybook: async (input) => {
        // A position that is being typed is one that the deal has
        await saveAllNow();
        return get().afterWrites(async () => {
          const result = await call('playbooks.apply', input);
          if (result.ok) get().takeDeal(result.value);
          return result;
        });
      },
      keepPlaybook: async (input) => {
        await saveAllNow();
        const result = await call('playbooks.saveFromDeal', input);
        if (result.ok) change((list) => [...list, result.value]);
        return result;
      },
      renamePlaybook: async (input) => {
        const result = await call('playbooks.rename', input);
        if (result.ok)
          change((list) => list.map((playbook) => (playbook.id === input.id ? result.value : playbook)));
        return result;
      },
      removePlaybook: async (id) => {
        const result = await call('playbooks.remove', { id });
        if (result.ok) change((list) => list.filter((playbook) => playbook.id !== id));
        return result;
      },
    };
  };
