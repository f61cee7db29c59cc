import { joinRuns } from '../../../../../domain/terms/written/prose-to-written.ts';
import type { WrittenParagraph, WrittenRun } from '../../../../../domain/terms/written/written-prose.ts';

/** How text looks where it stands. */
export interface Look {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Line ends and spaces are meant as they are. */
  readonly isPreformatted?: boolean;
  readonly mark?: NonNullable<WrittenRun['mark']>;
}

/** Puts text together into paragraphs, with spaces as a page shows them. */
export class LineBuilder {
  #paragraphs: WrittenParagraph[] = [];
  #runs: WrittenRun[] = [];
  #role: WrittenParagraph['role'] = 'body';
  #tables = 0;
  #cells = 0;
  #isInRow = false;

  addText(text: string, look: Look): void {
    if (!look.isPreformatted) return this.#add(text.replaceAll(/[ \t\r\n\f]+/g, ' '), look);
    text.split(/\r?\n/).forEach((line, at) => {
      if (at > 0) this.endLine();
      this.#add(line, look);
    });
  }

  setRole(role: WrittenParagraph['role']): void {
    this.#role = role;
  }

  /** Word says how an item of a list is numbered only by what it prints before it. */
  setWordList(marker: string): void {
    this.#role = /^[\s\u00a0]*\(?(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.)]/i.test(marker) ? 'numbered' : 'bullet';
  }

  startTable(): void {
    if (this.#tables++ === 0) this.endLine();
  }

  endTable(): void {
    this.#tables = Math.max(0, this.#tables - 1);
    if (this.#tables === 0) this.#endRow();
  }

  /** The cells of a row stand on one line, set apart; a table within a cell becomes part of that line. */
  startRow(): void {
    if (this.#tables > 1) return;
    this.#endRow();
    this.#isInRow = true;
    this.#cells = 0;
  }

  startCell(): void {
    if (this.#tables <= 1 && this.#cells++ > 0) this.#add(' | ', {});
  }

  #endRow(): void {
    this.#isInRow = false;
    this.endLine();
  }

  endLine(): void {
    if (this.#isInRow) return this.#add(' ', {});
    const runs = trimmed(joinRuns(this.#runs));
    if (runs.length > 0) {
      this.#paragraphs.push({ role: this.#role, runs: [...runs] });
      this.#role = 'body';
    }
    this.#runs = [];
  }

  finish(): readonly WrittenParagraph[] {
    this.#endRow();
    return this.#paragraphs;
  }

  #add(text: string, { isBold, isItalic, isPreformatted, mark }: Look): void {
    const before = this.#runs.at(-1)?.text ?? ' ';
    const kept = !isPreformatted && before.endsWith(' ') ? text.replace(/^ +/, '') : text;
    // No-break spaces that only keep an empty line open, and characters that are no text at all
    const clean = kept.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\u200b\ufeff]/gu, '');
    if (clean === '') return;
    this.#runs.push({
      text: clean,
      ...(isBold && { bold: true as const }),
      ...(isItalic && { italic: true as const }),
      ...(mark && { mark }),
    });
  }
}

function trimmed(runs: readonly WrittenRun[]): readonly WrittenRun[] {
  return runs
    .map((run, at) => {
      let { text } = run;
      if (at === 0) text = text.replace(/^[ \u00a0]+/, '');
      if (at === runs.length - 1) text = text.replace(/[ \u00a0]+$/, '');
      return { ...run, text };
    })
    .filter(({ text }) => text !== '');
}
