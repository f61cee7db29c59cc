import { ok, type Result } from '../../domain/result.ts';
import type { CommandEnv, OptionValues } from './command.ts';

/** Which library is asked: that of the workspace, if one is named, with its own entries and notes; else the built-in one. */
export async function openLibrary(
  { backend, path }: CommandEnv,
  options: OptionValues,
): Promise<Result<{ readonly isBuiltInOnly: boolean }>> {
  const file = options['workspace'];
  if (typeof file !== 'string') return ok({ isBuiltInOnly: true });
  const opened = await backend.call('workspace.open', { file: path(file) });
  return opened.ok ? ok({ isBuiltInOnly: false }) : opened;
}
