import type { Attribution, ReceivedChange } from '../../../domain/receiving/received-document.ts';
import { plainName } from '../plain-name.ts';
import { nodeAt, type XmlNode } from './xml-node.ts';

const KINDS: Readonly<Record<string, ReceivedChange['kind']>> = {
  ins: 'inserted',
  del: 'deleted',
  moveFrom: 'moved-from',
  moveTo: 'moved-to',
  cellIns: 'inserted',
  cellDel: 'deleted',
};
/** A change within a change within a change: more says nothing, and could be made without end. */
const MAX_WITHIN = 4;

export function readAttribution({ attributes }: XmlNode): Attribution {
  const date = attributes['date'];
  return {
    author: plainName(attributes['author'] ?? ''),
    date: date !== undefined && isIsoTime(date) ? date : null,
  };
}

function isIsoTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** The change that a tag of that name makes of what is in it; the one around it, for any other tag. */
export function changeOf(node: XmlNode, around: ReceivedChange | undefined): ReceivedChange | undefined {
  const kind = Object.hasOwn(KINDS, node.name) ? KINDS[node.name] : undefined;
  if (kind === undefined) return around;
  const change = { kind, ...readAttribution(node) };
  return around === undefined || depthOf(around) >= MAX_WITHIN ? change : { ...change, within: around };
}

/** The change that properties state of what they belong to: the end of a paragraph, a row, a cell. */
export function statedChange(properties: XmlNode | undefined): ReceivedChange | undefined {
  let change: ReceivedChange | undefined;
  // what was put in may be struck later, never the other way round
  for (const name of ['ins', 'moveTo', 'cellIns', 'del', 'moveFrom', 'cellDel']) {
    const node = nodeAt(properties, name);
    if (node !== undefined) change = changeOf(node, change);
  }
  return change;
}

function depthOf(change: ReceivedChange): number {
  return 1 + (change.within === undefined ? 0 : depthOf(change.within));
}
