import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { SEQUENCES } from './word-sequences.fixture.ts';

type Parts = ReadonlyMap<string, string>;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const TRACKED = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const RUN_PARENTS = new Set(['w:p', 'w:hyperlink', 'w:fldSimple', ...TRACKED]);

/** What Word would call damaged, or mend by leaving something out: nothing in a file of ours should be on the list. */
export function wordFaults(parts: Parts): readonly string[] {
  const roots = new Map([...parts].map(([name, xml]) => [name, treeOf(xml)]));
  const all = (name: string): readonly Element[] => {
    const root = roots.get(name);
    return root ? everyElement(root) : [];
  };
  const faults: string[] = [];
  const say = (fault: string): void => void faults.push(fault);
  for (const [name, root] of roots)
    if (name.startsWith('word/') && !name.includes('_rels'))
      walk(root, [], (words) => say(`${name}: ${words}`));

  const body = all('word/document.xml');
  const of = (...names: readonly string[]) => body.filter(({ name }) => names.includes(name));
  const values = (elements: readonly Element[], attribute: string) =>
    elements.flatMap(({ attributes }) => attributes[attribute] ?? []);
  for (const [what, ids] of [
    ['bookmark', values(of('w:bookmarkStart'), 'w:id')],
    ['name of a bookmark', values(of('w:bookmarkStart'), 'w:name').map((name) => name.toLowerCase())],
    ['change', values(of(...TRACKED, 'w:moveFromRangeStart', 'w:moveToRangeStart'), 'w:id')],
    ['end of a move', values(of('w:moveFromRangeStart'), 'w:name')],
    ['other end of a move', values(of('w:moveToRangeStart'), 'w:name')],
  ] as const)
    for (const twice of ids.filter((id, at) => ids.indexOf(id) !== at)) say(`${what} twice: ${twice}`);
  same(
    'bookmarks that begin and end',
    values(of('w:bookmarkStart'), 'w:id'),
    values(of('w:bookmarkEnd'), 'w:id'),
  );
  same(
    'ends of moves',
    values(of('w:moveFromRangeStart'), 'w:name'),
    values(of('w:moveToRangeStart'), 'w:name'),
  );
  known('bookmark', values(of('w:hyperlink'), 'w:anchor'), values(of('w:bookmarkStart'), 'w:name'));
  known(
    'comment',
    values(of('w:commentReference'), 'w:id'),
    values(
      all('word/comments.xml').filter(({ name }) => name === 'w:comment'),
      'w:id',
    ),
  );
  const styles = values(
    all('word/styles.xml').filter(({ name }) => name === 'w:style'),
    'w:styleId',
  );
  known('count', values(of('w:numId'), 'w:val'), [
    '0',
    ...values(
      all('word/numbering.xml').filter(({ name }) => name === 'w:num'),
      'w:numId',
    ),
  ]);
  for (const [name] of roots) {
    const uses = all(name).filter((one) =>
      ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next'].includes(one.name),
    );
    known(`style in ${name}`, values(uses, 'w:val'), styles);
  }
  const relations = all('word/_rels/document.xml.rels').filter(({ name }) => name === 'Relationship');
  known('relation', values(body, 'r:id'), values(relations, 'Id'));
  known(
    'part',
    values(relations, 'Target').map((name) => `word/${name}`),
    [...parts.keys()],
  );
  const typed = values(
    all('[Content_Types].xml').filter(({ name }) => name === 'Override'),
    'PartName',
  );
  known(
    'type of a part',
    [...parts.keys()].filter((name) => !/_rels|Content_Types/.test(name)).map((name) => `/${name}`),
    typed,
  );
  known(
    'part that is typed',
    typed,
    [...parts.keys()].map((name) => `/${name}`),
  );
  return faults;

  function same(what: string, one: readonly string[], other: readonly string[]): void {
    if (one.toSorted().join() !== other.toSorted().join())
      say(`${what} do not pair: ${one.join()} / ${other.join()}`);
  }
  function known(what: string, used: readonly string[], there: readonly string[]): void {
    for (const name of used) if (!there.includes(name)) say(`no such ${what}: ${name}`);
  }
}

function walk(element: Element, parents: readonly Element[], say: (words: string) => void): void {
  const { name, children } = element;
  const names = children.map((child) => child.name);
  const [parent] = parents.slice(-1);
  const sequence = SEQUENCES[name];
  if (sequence) orderFault(names, sequence).forEach((words) => say(`${name}: ${words}`));
  if (name === 'w:r' && !RUN_PARENTS.has(parent?.name ?? '')) say(`a run within ${parent?.name}`);
  if (name === 'w:tc' && names.at(-1) !== 'w:p') say('a cell that does not end in a paragraph');
  if (name === 'w:tr' && !names.includes('w:tc')) say('a row without a cell');
  if (name === 'w:body' && names.at(-1) !== 'w:sectPr') say('a body that does not end in a section');
  if (name === 'w:pPr' && parent?.children[0] !== element && parent?.name === 'w:p')
    say('w:pPr is not first');
  if (name === 'w:rPr' && parent?.name === 'w:r' && parent.children[0] !== element) say('w:rPr is not first');
  const isStruck = parents.some((one) => one.name === 'w:del');
  if (name === 'w:t' && isStruck) say('w:t within w:del');
  if (name === 'w:delText' && !isStruck) say('w:delText outside w:del');
  if (TRACKED.has(name) && parents.some((one) => TRACKED.has(one.name))) say(`${name} within another change`);
  if (name === 'w:tbl' && parent) {
    const next = parent.children[parent.children.indexOf(element) + 1];
    if (next?.name === 'w:tbl') say('a table that touches the next');
    const grid = children.find((one) => one.name === 'w:tblGrid')?.children.length ?? 0;
    if (grid > 63) say(`a table of ${grid} columns`);
    if (
      children.some(
        (row) => row.name === 'w:tr' && row.children.filter((one) => one.name === 'w:tc').length !== grid,
      )
    )
      say('a row with other cells than the grid');
  }
  for (const child of children) walk(child, [...parents, element], say);
}

function orderFault(names: readonly string[], sequence: readonly string[]): readonly string[] {
  let last = -1;
  const faults: string[] = [];
  for (const name of names) {
    const at = sequence.findIndex((place) => place.replace('*', '').split('|').includes(name));
    if (at < 0) faults.push(`${name} has no place in it`);
    else if (at < last) faults.push(`${name} stands too late`);
    else if (at === last && !sequence[at]?.endsWith('*')) faults.push(`${name} twice`);
    last = Math.max(last, at);
  }
  return faults;
}

function everyElement(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(everyElement)];
}

function treeOf(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0] ?? top;
}
