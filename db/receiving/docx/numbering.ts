import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import { isOn, nodeAt, nodesOf, readTrees, valueAt, wholeNumber, type XmlNode } from './xml-node.ts';

export const LIST_LEVELS = 9;

export interface ListLevel {
  /** `decimal`, `lowerRoman`, `bullet` and so on, as Word names them. */
  readonly format: string;
  /** What is shown: "%1.%2" are the numbers of the first two levels. */
  readonly text: string;
  readonly start: number;
  /** Counted from 0: the level whose next number begins this one anew; null for never. */
  readonly restartsAfter: number | null;
  /** All numbers in it are shown as plain digits. */
  readonly isLegal: boolean;
  /** The style whose paragraphs are on this level. */
  readonly style: string | undefined;
}

export interface ListDefinition {
  /** Lists with the same one count on from each other. */
  readonly counted: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that begin anew with the first item of this list, and with which number. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The list of that id; undefined for 0, which means none, and for one that is not there. */
export type Numbering = (numId: string) => ListDefinition | undefined;

export async function readNumbering(
  archive: ZipArchive,
  part: string | undefined,
): Promise<Result<Numbering>> {
  const abstracts = new Map<string, XmlNode>();
  const byStyle = new Map<string, XmlNode>();
  const lists = new Map<string, XmlNode>();
  if (part !== undefined && archive.has(part)) {
    const read = await readTrees(archive, part, {
      whole: new Set(['abstractNum', 'num']),
      areKept: true,
      onWhole: (node) => {
        if (node.name === 'num') return void lists.set(node.attributes['numId'] ?? '', node);
        abstracts.set(node.attributes['abstractNumId'] ?? '', node);
        const style = valueAt(node, 'styleLink');
        if (style !== undefined) byStyle.set(style, node);
      },
    });
    if (!read.ok) return read;
  }
  const known = new Map<string, ListDefinition | undefined>();
  const define = (numId: string): ListDefinition | undefined => {
    const list = lists.get(numId);
    if (list === undefined || numId === '0') return undefined;
    const own = abstracts.get(valueAt(list, 'abstractNumId') ?? '');
    // a list may be an instance of a list style, whose levels stand elsewhere
    const link = valueAt(own, 'numStyleLink');
    const abstract = link === undefined ? own : (byStyle.get(link) ?? own);
    return abstract === undefined ? undefined : readDefinition(list, abstract);
  };
  return ok((numId) => {
    if (!known.has(numId)) known.set(numId, define(numId));
    return known.get(numId);
  });
}

function readDefinition(list: XmlNode, abstract: XmlNode): ListDefinition {
  const levels: (ListLevel | undefined)[] = [];
  const restarts = new Map<number, number>();
  for (const node of nodesOf(abstract)) if (node.name === 'lvl') place(levels, node);
  for (const override of nodesOf(list)) {
    if (override.name !== 'lvlOverride') continue;
    const level = levelOf(override);
    const own = nodeAt(override, 'lvl');
    if (own !== undefined) place(levels, own);
    const start = wholeNumber(valueAt(override, 'startOverride'));
    if (level !== undefined && start !== undefined) restarts.set(level, start);
  }
  return { counted: abstract.attributes['abstractNumId'] ?? '', levels, restarts };
}

function place(levels: (ListLevel | undefined)[], node: XmlNode): void {
  const level = levelOf(node);
  if (level === undefined) return;
  const restart = wholeNumber(valueAt(node, 'lvlRestart'));
  levels[level] = {
    format: valueAt(node, 'numFmt') ?? 'decimal',
    text: valueAt(node, 'lvlText') ?? '',
    start: wholeNumber(valueAt(node, 'start')) ?? 0,
    // counted from 1 there; 0 is never, and what is not stated is the level above
    restartsAfter: restart === undefined ? level - 1 : restart === 0 ? null : restart - 1,
    isLegal: isOn(node, 'isLgl') ?? false,
    style: valueAt(node, 'pStyle'),
  };
}

function levelOf(node: XmlNode): number | undefined {
  const level = wholeNumber(node.attributes['ilvl']);
  return level !== undefined && level >= 0 && level < LIST_LEVELS ? level : undefined;
}
