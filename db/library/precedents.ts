import { completePrecedent, type WrittenPrecedent } from '../../domain/precedents/complete-precedent.ts';
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
 * The built-in precedents, oldest first. They are read on first use and kept: nobody who does not open the library pays
 * for it at the start. Every one of them was checked when the app was built.
 */
export function builtInPrecedents(): readonly Precedent[] {
  library ??= Object.values(files)
    .map((file) => completePrecedent(JSON.parse(file) as WrittenPrecedent))
    .toSorted(
      (one, other) =>
        (one.announced ?? '9999').localeCompare(other.announced ?? '9999') || one.id.localeCompare(other.id),
    );
  return library;
}
