import { decodeEntities } from './decode-entities.ts';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isClosed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  /** Word's `<![if !supportLists]>` and its end: what stands between is only for programs that know no lists. */
  | { readonly kind: 'fallback'; readonly isStart: boolean };

/** Nothing in these is text that people see. */
const unseen =
  /^(?:script|style|head|title|template|noscript|svg|math|object|iframe|xml|select|textarea|canvas)$/;

/**
 * Pasted HTML piece by piece. Read as text, never by the browser: so no picture is fetched and no script can run. What is
 * cut off or wrongly nested still gives its text.
 */
export function* tokensOf(html: string): Generator<HtmlToken, void> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at)
      yield { kind: 'text', text: decodeEntities(html.slice(at, next < 0 ? undefined : next)) };
    if (next < 0) return;
    at = next;
    if (html.startsWith('<!--', at)) {
      at = endOf(html, '-->', at + 4);
    } else if (html.startsWith('<!', at) || html.startsWith('<?', at)) {
      const end = endOf(html, '>', at);
      const words = html.slice(at, end);
      if (words.startsWith('<![if !supportLists')) yield { kind: 'fallback', isStart: true };
      if (words.startsWith('<![endif')) yield { kind: 'fallback', isStart: false };
      at = end;
    } else if (/[a-z/]/i.test(html[at + 1] ?? '')) {
      const end = endOfTag(html, at + 1);
      const token = tagOf(html.slice(at + 1, end - 1));
      at = end;
      if (token.kind === 'open' && unseen.test(token.name) && !token.isClosed)
        at = skip(html, token.name, at);
      else yield token;
    } else {
      yield { kind: 'text', text: '<' };
      at++;
    }
  }
}

function tagOf(words: string): Extract<HtmlToken, { kind: 'open' | 'close' }> {
  const isClose = words.startsWith('/');
  const name = (/^[a-z][a-z0-9:-]*/i.exec(isClose ? words.slice(1) : words)?.[0] ?? '').toLowerCase();
  if (isClose) return { kind: 'close', name };
  return { kind: 'open', name, attributes: words.slice(name.length), isClosed: words.endsWith('/') };
}

function endOf(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

/** A ">" within the quotes of an attribute ends no tag. */
function endOfTag(html: string, from: number): number {
  const first = html.indexOf('>', from);
  if (first < 0) return html.length;
  const words = html.slice(from, first);
  if (!/["']/.test(words)) return first + 1;
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const character = html[at] ?? '';
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  // A quote that is never closed: the first ">" has to do
  return first + 1;
}

function skip(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? endOf(html, '>', found.index) : html.length;
}

/** One attribute of a tag, in lower case; empty when it has none. */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    attributes,
  );
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').toLowerCase();
}
