import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import { isOn, nodeAt, readTrees, valueAt, wholeNumber, type XmlNode } from './xml-node.ts';

/** How a run looks, as far as it tells a heading from a text. Undefined is not stated: what lies below it holds. */
export interface Look {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly caps?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly raised?: boolean | undefined;
}

export interface Style {
  readonly id: string;
  /** In lower case: built-in styles have English names in whatever language they are shown. */
  readonly name: string;
  readonly look: Look;
  readonly outline: number | undefined;
  readonly numId: string | undefined;
  readonly listLevel: number | undefined;
}

export interface Styles {
  /** The style of a paragraph by its id; that of plain paragraphs where the document has none such. */
  readonly paragraph: (id: string | undefined) => Style;
  readonly characterLook: (id: string | undefined) => Look;
}

const NO_STYLE: Style = {
  id: '',
  name: '',
  look: {},
  outline: undefined,
  numId: undefined,
  listLevel: undefined,
};
/** A style based on another, and so on: Word ends much earlier, and a circle must end too. */
const MAX_CHAIN = 20;

export async function readStyles(archive: ZipArchive, part: string | undefined): Promise<Result<Styles>> {
  const nodes = new Map<string, XmlNode>();
  let plain: string | undefined;
  let defaults: Look = {};
  if (part !== undefined && archive.has(part)) {
    const read = await readTrees(archive, part, {
      whole: new Set(['style', 'docDefaults']),
      areKept: true,
      onWhole: (node) => {
        if (node.name === 'docDefaults') defaults = readLook(nodeAt(node, 'rPrDefault', 'rPr'));
        else nodes.set(node.attributes['styleId'] ?? '', node);
        const { type, default: isDefault, styleId } = node.attributes;
        if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault ?? '')) plain = styleId;
      },
    });
    if (!read.ok) return read;
  }
  const known = new Map<string, Style>();
  const shown = new Map<string, Style>();
  const find = (id: string, chain: number): Style => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const node = nodes.get(id);
    if (node === undefined || chain > MAX_CHAIN) return NO_STYLE;
    const basedOn = valueAt(node, 'basedOn');
    const style = readStyle(id, node, basedOn === undefined ? NO_STYLE : find(basedOn, chain + 1));
    known.set(id, style);
    return style;
  };
  return ok({
    paragraph: (wanted) => {
      const id = wanted !== undefined && nodes.has(wanted) ? wanted : (plain ?? '');
      const style = find(id, 0);
      const look = shown.get(id) ?? { ...style, look: overlay(defaults, style.look) };
      shown.set(id, look);
      return look;
    },
    characterLook: (id) => (id === undefined ? {} : find(id, 0).look),
  });
}

function readStyle(id: string, node: XmlNode, base: Style): Style {
  const properties = nodeAt(node, 'pPr');
  return {
    id,
    name: (valueAt(node, 'name') ?? id).toLowerCase(),
    look: overlay(base.look, readLook(nodeAt(node, 'rPr'))),
    outline: wholeNumber(valueAt(properties, 'outlineLvl')) ?? base.outline,
    numId: valueAt(properties, 'numPr', 'numId') ?? base.numId,
    listLevel: wholeNumber(valueAt(properties, 'numPr', 'ilvl')) ?? base.listLevel,
  };
}

/** The look that the properties of a run state. */
export function readLook(properties: XmlNode | undefined): Look {
  if (properties === undefined) return {};
  return {
    bold: isOn(properties, 'b'),
    italic: isOn(properties, 'i'),
    underline: isOn(properties, 'u'),
    caps: isOn(properties, 'caps'),
    hidden: isOn(properties, 'vanish'),
    raised: isRaised(properties),
  };
}

function isRaised(properties: XmlNode): boolean | undefined {
  const place = valueAt(properties, 'vertAlign');
  return place === undefined ? undefined : place === 'superscript';
}

/** What the upper look states, and where it states nothing, what the lower one does. */
export function overlay(lower: Look, upper: Look): Look {
  return {
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    underline: upper.underline ?? lower.underline,
    caps: upper.caps ?? lower.caps,
    hidden: upper.hidden ?? lower.hidden,
    raised: upper.raised ?? lower.raised,
  };
}
