import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileRefusal } from '../../domain/result.ts';
import { isWorkspaceFile } from '../workspace/inspect-file.ts';
import { isSameFile } from '../workspace/same-file.ts';

/** Why a file cannot be written there. It may replace an older one, never a workspace, whatever that is called. */
export function refuseTarget(out: string, openWorkspace: string): FileRefusal | undefined {
  if (isSameFile(out, openWorkspace)) return 'is-workspace';
  if (!existsSync(dirname(out))) return 'no-folder';
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isDirectory()) return 'is-folder';
  if (!found.isFile()) return 'unreadable';
  return isWorkspaceFile(out) ? 'is-workspace' : undefined;
}
