import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Db } from '../connection.ts';

const kept = 2;

/** Writes `name.before-step-N.parley` beside the workspace and keeps the two newest such copies. */
export function backupBeforeMigrating(db: Db, file: string, version: number): void {
  const stem = basename(file, extname(file));
  const copy = join(dirname(file), `${stem}.before-step-${version + 1}${extname(file)}`);
  if (existsSync(copy)) rmSync(copy);
  db.prepare('VACUUM INTO ?').run(copy);
  const copies = readdirSync(dirname(file))
    .map((name) => ({ name, step: stepOf(name, stem) }))
    .filter((entry): entry is { name: string; step: number } => entry.step !== undefined)
    .toSorted((one, other) => other.step - one.step);
  for (const { name } of copies.slice(kept)) rmSync(join(dirname(file), name));
}

function stepOf(name: string, stem: string): number | undefined {
  const start = `${stem}.before-step-`;
  const step = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : Number.NaN;
  return Number.isNaN(step) ? undefined : step;
}
