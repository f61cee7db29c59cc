import type { Issue } from '../../result.ts';
import { checkOwnPrecedent } from '../check-own-precedent.ts';
import type { Precedent } from '../precedent.ts';
import { withoutUnseen } from '../words.ts';
import { isRecord } from './entries-in-json.ts';
import { sayIssue, sayPlainly } from './issue-words.ts';
import { fileEntrySchema } from './precedent-file.ts';
import { stripUnknown, type KeptLine } from './strip-unknown.ts';

/** An entry of a file as it would be taken over, or what is wrong with it. */
export interface ReadEntry {
  /** As far as they can be told. */
  readonly id: string;
  readonly title: string;
  /** Null: refused, for the reasons in `issues`. */
  readonly precedent: Precedent | null;
  readonly isConfidential: boolean;
  readonly issues: readonly Issue[];
  readonly kept: readonly KeptLine[];
}

/** A note holds 20,000 characters, and something is to be written beside what was kept. */
const MAX_KEPT = 15_000;

/** Where an entry stands in its file, and what its cells say that cannot be read. */
interface Around {
  readonly found: readonly Issue[];
  /** The place of a value, such as "row 3, title", by its place in JSON. */
  readonly place: (path: string) => string;
}

const inJson: Around = { found: [], place: (path) => path };

export function readEntry(entry: unknown, { found, place }: Around = inJson): ReadEntry {
  const refused = (wrong: readonly Issue[]) => ({
    precedent: null,
    issues: firstOfEach([...found, ...wrong.map((issue) => ({ ...issue, path: place(issue.path) }))]),
  });
  if (!isRecord(entry)) {
    const message = 'An entry has parts with names, such as id and title.';
    return { ...refused([{ path: '', message }]), id: '', title: '', isConfidential: false, kept: [] };
  }
  const { content, kept } = stripUnknown(entry);
  const told = {
    id: textOf(content['id']),
    title: textOf(content['title']),
    isConfidential: content['confidential'] === true,
    kept,
  };
  const parsed = fileEntrySchema.safeParse(content, { error: sayIssue });
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return { ...told, ...refused(wrong) };
  }
  const { confidential: _, ...written } = parsed.data;
  const checked = checkOwnPrecedent(written);
  const issues = [
    ...(checked.ok || checked.error.code !== 'invalid-input'
      ? []
      : checked.error.issues.map(({ path, message }) => ({ path, message: sayPlainly(message) }))),
    ...keptIssues(kept, written),
  ];
  return checked.ok && issues.length + found.length === 0
    ? { ...told, precedent: checked.value, issues: [] }
    : { ...told, ...refused(issues) };
}

/** What is unknown and too much for the note that it would be kept in. */
function keptIssues(kept: readonly KeptLine[], { facts }: Precedent): readonly Issue[] {
  return [...new Set(kept.map(({ factId }) => factId))].flatMap((factId) => {
    if (keptWords(kept.filter((line) => line.factId === factId)).length <= MAX_KEPT) return [];
    const index = facts.findIndex(({ id }) => id === factId);
    const message = 'What is unknown in it is longer than a note can keep.';
    return [{ path: index === -1 ? '' : `facts.${index}`, message }];
  });
}

/** The note in which the lines are kept. */
export function keptWords(lines: readonly KeptLine[]): string {
  return lines.map(({ words }) => `Kept from the file: ${words}`).join('\n');
}

/** A wrong cell is told by the reader of the table; what it leaves behind is not told again. */
function firstOfEach(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ path }, index) => issues.findIndex((issue) => issue.path === path) === index);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? withoutUnseen(value).trim().slice(0, 300) : '';
}
