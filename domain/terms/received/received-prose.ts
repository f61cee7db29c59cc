import type { WrittenParagraph, WrittenProse } from '../written/written-prose.ts';
import { writtenParagraphsSchema } from '../written/written-prose.ts';
import { isRecord } from './readable.ts';

/** The paragraphs of a received prose: one text, a list of texts, or a list of paragraphs with runs; null for anything else. */
export function paragraphsOf(prose: unknown): readonly WrittenParagraph[] | null {
  const list = typeof prose === 'string' ? prose.split('\n') : prose;
  if (!Array.isArray(list)) return null;
  const paragraphs = list.map(paragraphOf);
  const parsed = writtenParagraphsSchema.safeParse(paragraphs);
  return parsed.success ? parsed.data.filter((paragraph) => paragraph.runs.length > 0) : null;
}

function paragraphOf(entry: unknown): unknown {
  if (typeof entry === 'string') return { role: 'body', runs: entry.trim() ? [{ text: entry }] : [] };
  if (!isRecord(entry)) return null;
  // a generated paragraph has its runs under `text`, a written one under `runs`
  const { role = 'body', text, runs = text, ...others } = entry;
  if (Object.keys(others).length > 0 || ('text' in entry && 'runs' in entry)) return null;
  return { role, runs: typeof runs === 'string' ? [{ text: runs }] : asWrittenRuns(runs) };
}

/** Generated runs may name their language, which the printing finds again by itself, and may be empty. */
function asWrittenRuns(runs: unknown): unknown {
  if (!Array.isArray(runs)) return runs;
  return runs
    .filter((run) => !(isRecord(run) && run['text'] === ''))
    .map((run: unknown) => {
      if (!isRecord(run)) return run;
      const { language: _, ...rest } = run;
      return rest;
    });
}

/** The words alone, a line for each paragraph. */
export function wordsOf(paragraphs: readonly WrittenParagraph[]): string {
  return paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
}

/** Received prose as it is kept. Whoever sent it says that it agrees with the values sent along. */
export function asWritten(paragraphs: readonly WrittenParagraph[], generated: string): WrittenProse {
  return { paragraphs: [...paragraphs], generated, clauseId: null };
}
