import type { Change, Run, Text } from '../../../domain/document/document.ts';
import { fateOf } from '../../../domain/document/redline/marks.ts';
import { eastAsianOf } from './east-asian.ts';
import { withMarkWords } from './mark-words.ts';
import type { Scribe } from './scribe.ts';
import { escapeLine, escapeWord } from './word-xml.ts';

// Courier stands wider than the serif at the same size.
const MONO_SCALE = 0.88;

/** A text as the content of a paragraph: runs, each stretch of them within its change and its link. `size` is that of the paragraph, in points. */
export function runsOf(scribe: Scribe, text: Text, size: number): string {
  const worded = withMarkWords(text);
  const bookmarkOf = (one: Run) => (isLeftBehind(one, worded) ? null : scribe.bookmarkAt(one.link));
  return stretches(worded, ({ change }) => changeKey(change))
    .map(([, runs]) => {
      const change = runs[0]?.change;
      const content = stretches(runs, bookmarkOf)
        .map(([bookmark, linked]) => linkedRuns(scribe, linked, size, bookmark))
        .join('');
      return change && content !== '' ? scribe.revisions.asOne(change, content) : content;
    })
    .join('');
}

/**
 * Whether LibreOffice would leave a line behind if these words were a link: in a line that moved, and at the beginning of one that
 * was put in, where it takes them for moved by themselves if they were struck elsewhere.
 */
function isLeftBehind(one: Run, text: Text): boolean {
  return one.change?.move !== undefined || (one === text[0] && fateOf(text) === 'new');
}

/** A plain string as a run of the look of its paragraph. */
export function plainRun(text: string, properties = '', element: 't' | 'delText' = 't'): string {
  return text === '' ? '' : run(text, properties, element);
}

/** Runs of one change within their link: a change stands in a link, never around one. */
function linkedRuns(scribe: Scribe, runs: Text, size: number, bookmark: string | null): string {
  const change = runs[0]?.change;
  const element = change?.kind === 'deleted' ? 'delText' : 't';
  // one look is one run: each may be taken for moved by itself
  const written = stretches(runs, (one) => propertiesOf(one, size, bookmark !== null))
    .map(([look, alike]) => plainRun(alike.map((one) => one.text).join(''), look, element))
    .join('');
  if (written === '') return '';
  const content = change ? scribe.revisions.around(change, written) : written;
  return bookmark === null
    ? content
    : `<w:hyperlink w:anchor="${bookmark}" w:history="1">${content}</w:hyperlink>`;
}

function changeKey(change: Change | undefined): string | null {
  return change ? `${change.kind} ${change.move ?? ''}` : null;
}

/** Neighbours that have the same key, together. */
function stretches<K extends string | null>(
  text: Text,
  keyOf: (run: Run) => K,
): readonly (readonly [key: K, runs: Run[]])[] {
  const found: (readonly [key: K, runs: Run[]])[] = [];
  for (const one of text) {
    const key = keyOf(one);
    const last = found.at(-1);
    if (last?.[0] === key) last[1].push(one);
    else found.push([key, [one]]);
  }
  return found;
}

function propertiesOf({ text, bold, italic, mono, language }: Run, size: number, isLink: boolean): string {
  const east = eastAsianOf(text, language);
  const tag = language === undefined || east ? '' : ` w:val="${escapeLine(language)}"`;
  const small = Math.round(size * 2 * MONO_SCALE);
  return [
    mono ? '<w:rStyle w:val="Mono"/>' : isLink ? '<w:rStyle w:val="Hyperlink"/>' : '',
    east ? `<w:rFonts w:hint="eastAsia" w:eastAsia="${east.font}"/>` : '',
    toggle('b', bold),
    toggle('i', italic),
    mono ? `<w:sz w:val="${small}"/><w:szCs w:val="${small}"/>` : '',
    east ? `<w:lang w:eastAsia="${east.language}"/>` : tag === '' ? '' : `<w:lang${tag}/>`,
  ].join('');
}

function toggle(name: 'b' | 'i', value: boolean | undefined): string {
  if (value === undefined) return '';
  const off = value ? '' : ' w:val="0"';
  return `<w:${name}${off}/><w:${name}Cs${off}/>`;
}

function run(text: string, properties: string, element: 't' | 'delText'): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const pieces = escapeWord(text)
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '\n'
        ? '<w:br/>'
        : piece === '\t'
          ? '<w:tab/>'
          : `<w:${element} xml:space="preserve">${piece}</w:${element}>`,
    );
  return `<w:r>${look}${pieces.join('')}</w:r>`;
}
