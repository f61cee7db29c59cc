import { statSync } from 'node:fs';

/**
 * Whether two paths lead to one file, however they are spelled. It opens neither: closing any descriptor of a file lets go
 * of every lock that this process holds on it, SQLite's among them.
 */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [statusOf(one), statusOf(other)];
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

function statusOf(file: string) {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined; // what cannot be looked at is not the file that is open
  }
}
