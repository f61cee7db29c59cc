import { checkPosition } from '../../domain/positions/check-position.ts';
import { playbookSchema, type Playbook } from '../../domain/positions/position.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';

// Found, not listed: a new file in ./playbooks is a new entry, with no second place to change.
const files = import.meta.glob<{ readonly default: unknown }>('./playbooks/*.json', { eager: true });

let library: readonly Playbook[] | null = null;

/**
 * The built-in playbooks by name, checked on first use and kept. They are kept as if we were side A. A wrong entry is a
 * fault of the build, so it throws.
 */
export function builtInPlaybooks(): readonly Playbook[] {
  library ??= Object.entries(files)
    .map(([path, file]) => readEntry(path, file.default))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return library;
}

function readEntry(path: string, content: unknown): Playbook {
  const playbook = playbookSchema.parse(content);
  if (!path.endsWith(`/${playbook.id}.json`) || !playbook.isBuiltIn)
    throw new Error(`${path} holds "${playbook.id}", or says that it is not built in`);
  for (const position of playbook.positions) {
    const term = findTerm(position.termKey);
    if (!term) throw new Error(`${path}: nobody knows the term "${position.termKey}"`);
    const checked = checkPosition(term, position);
    if (!checked.ok) throw new Error(`${path}, ${position.termKey}: ${JSON.stringify(checked.error)}`);
  }
  return playbook;
}
