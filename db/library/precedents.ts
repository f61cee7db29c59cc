import { checkPrecedent } from '../../domain/precedents/check-precedent.ts';
import type { Precedent } from '../../domain/precedents/precedent.ts';

// Found, not listed: a new file in ./precedents is a new entry, with no second place to change. Texts are cheap to carry:
// they become entries when somebody asks for one.
const files = import.meta.glob<string>('./precedents/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

let library: readonly Precedent[] | null = null;

/**
 * The built-in precedents, oldest first. They are checked on first use and kept: nobody who does not open the library
 * pays for it at the start. A wrong entry is a fault of the build, so it throws.
 */
export function builtInPrecedents(): readonly Precedent[] {
  library ??= Object.entries(files)
    .map(([path, file]) => readEntry(path, JSON.parse(file)))
    .toSorted(
      (one, other) =>
        (one.announced ?? '9999').localeCompare(other.announced ?? '9999') || one.id.localeCompare(other.id),
    );
  return library;
}

function readEntry(path: string, content: unknown): Precedent {
  const checked = checkPrecedent(content);
  if (!checked.ok) throw new Error(`${path}: ${JSON.stringify(checked.error)}`);
  if (!path.endsWith(`/${checked.value.id}.json`))
    throw new Error(`${path} holds the entry "${checked.value.id}"`);
  return checked.value;
}
