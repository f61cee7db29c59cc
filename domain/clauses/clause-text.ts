import type { WrittenParagraph, WrittenRun } from '../terms/written/written-prose.ts';

type Role = WrittenParagraph['role'];
const signs: Readonly<Record<Role, string>> = { body: '', bullet: '- ', numbered: '# ' };
const emphasis = /\*\*(.+?)\*\*|__(.+?)__/g;

/** The paragraphs of a clause as plain text to edit: a line each, `- ` for a bullet, `# ` for a number, `**bold**`, `__italic__`. */
export function clauseToText(paragraphs: readonly WrittenParagraph[]): string {
  return paragraphs.map(({ role, runs }) => signs[role] + runs.map(toText).join('')).join('\n');
}

function toText({ text, bold, italic }: WrittenRun): string {
  const slanted = italic ? `__${text}__` : text;
  return bold ? `**${slanted}**` : slanted;
}

/** The same back again; empty lines are no paragraphs. */
export function clauseFromText(text: string): WrittenParagraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const role = line.startsWith('- ') ? 'bullet' : line.startsWith('# ') ? 'numbered' : 'body';
      return { role, runs: toRuns(line.slice(signs[role].length).trim(), {}) };
    });
}

function toRuns(text: string, looks: Omit<WrittenRun, 'text'>): WrittenRun[] {
  const runs: WrittenRun[] = [];
  let from = 0;
  const add = (part: string): void => {
    if (part !== '') runs.push({ ...looks, text: part });
  };
  for (const match of text.matchAll(emphasis)) {
    add(text.slice(from, match.index));
    const [whole, bold, italic] = match;
    if (bold !== undefined) runs.push(...toRuns(bold, { ...looks, bold: true }));
    if (italic !== undefined) runs.push(...toRuns(italic, { ...looks, italic: true }));
    from = match.index + whole.length;
  }
  add(text.slice(from));
  return runs;
}
