import { readXml } from '../../import/workbook/read-xml.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';

/** A piece of XML held in memory: a paragraph, a row, a style. Names of tags and attributes have no prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

export interface TreeHandlers {
  /** Names of tags that are handed on as a whole. */
  readonly whole: ReadonlySet<string>;
  readonly onWhole: (node: XmlNode) => void;
  /** A tag around those; its attributes say nothing. */
  readonly onOpen?: (name: string) => void;
  readonly onClose?: (name: string) => void;
  readonly signal?: AbortSignal;
  /** All pieces stay in memory, so that together they may weigh no more than one does elsewhere. */
  readonly areKept?: true;
  /** Asked now and then: whether what was handed on is more than any document has. */
  readonly isTooMuch?: () => boolean;
}

/** Tags whose text is text; between others there are but spaces. */
const TEXT_TAGS = new Set(['t', 'delText', 'instrText', 'delInstrText']);
/** No paragraph and no row of a table has more tags, attributes and stretches of text than this. */
const MAX_WEIGHT = 1_000_000;
const STRETCH = 64;

/** Reads a part of a document by the pieces that are asked for, so that a large one is never in memory as a whole. */
export async function readTrees(
  archive: ZipArchive,
  part: string,
  { whole, onWhole, onOpen, onClose, signal, areKept, isTooMuch }: TreeHandlers,
): Promise<Result<null>> {
  const open: OpenNode[] = [];
  let weight = 0;
  const parsed = readXml(archive, part, {
    open: (name, attributes) => {
      const parent = open.at(-1);
      if (parent === undefined && !whole.has(name)) return onOpen?.(name);
      if (parent === undefined && areKept === undefined) weight = 0;
      weight += 1 + weightOf(attributes);
      if (weight > MAX_WEIGHT) return;
      const node: OpenNode = { name, attributes: withoutPrefixes(attributes), children: [] };
      parent?.children.push(node);
      open.push(node);
    },
    text: (text) => {
      const parent = open.at(-1);
      if (parent === undefined || !TEXT_TAGS.has(parent.name)) return;
      weight += text.length / STRETCH;
      if (weight <= MAX_WEIGHT) parent.children.push(text);
    },
    close: (name) => {
      if (weight > MAX_WEIGHT) return;
      const node = open.pop();
      if (node === undefined) onClose?.(name);
      else if (open.length === 0) onWhole(node);
    },
  });
  for await (const piece of parsed) {
    if (!piece.ok) return piece;
    if (signal?.aborted === true) return fail({ code: 'cancelled' });
    if (weight > MAX_WEIGHT)
      return archive.refuseDamaged(
        areKept === undefined
          ? `It holds a paragraph or a table row larger than any ${archive.kind} has.`
          : `It holds more styles, lists or notes than any ${archive.kind} has.`,
      );
    if (isTooMuch?.() === true)
      return archive.refuseDamaged(`It holds more text than any ${archive.kind} has.`);
  }
  return ok(null);
}

function weightOf(attributes: Readonly<Record<string, string>>): number {
  let weight = 0;
  for (const value of Object.values(attributes)) weight += 1 + value.length / STRETCH;
  return weight;
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const name = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('xmlns') || name === '__proto__') continue;
    plain[name] ??= value;
  }
  return plain;
}

/** The nodes below a node, without texts. Of alternatives only the first is one: the others say the same again. */
export function nodesOf(node: XmlNode): readonly XmlNode[] {
  const nodes = node.children.filter((child) => typeof child !== 'string');
  if (node.name !== 'AlternateContent') return nodes;
  const choice = nodes.find(({ name }) => name === 'Choice') ?? nodes.find(({ name }) => name === 'Fallback');
  return choice === undefined ? [] : nodesOf(choice);
}

/** The node below a node by the names on the way to it. */
export function nodeAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let at = node;
  for (const step of path)
    at = at?.children.find((child) => typeof child !== 'string' && child.name === step) as
      | XmlNode
      | undefined;
  return at;
}

/** The value of a property: `<w:numId w:val="4"/>` has "4"; undefined where the property is not stated. */
export function valueAt(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return nodeAt(node, ...path)?.attributes['val'];
}

/** Whether a property is switched on; undefined where it is not stated. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = nodeAt(node, name);
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(found.attributes['val'] ?? '1');
}

/** A whole number as it is written in a document; undefined for what is none or beyond reason. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
