import type { RoundTerm } from '../../deals/deal.ts';
import { adoptTerm } from '../../terms/adopt-term.ts';
import { findTerm } from '../../terms/catalogue.ts';
import type { SectionKey } from '../../terms/term.ts';
import type { Decision, TakenAs } from '../reading.ts';
import type { Line } from './document-lines.ts';
import type { Match } from './match-parts.ts';
import { writtenOf } from './received-prose-of.ts';
import type { Part } from './split-parts.ts';

/** A part with what it is taken for. */
export interface TakenPart {
  readonly part: Part;
  readonly as: TakenAs;
  readonly match: Match;
  readonly decision: Decision | null;
  /** Of a frame, those of its lines that we do not print. */
  readonly strange: readonly Line[];
}

/** The heading of a part, where it has a line of its own, and all that stands under it. */
export function linesOfPart({ headed, lines }: Part): readonly Line[] {
  return headed === null ? lines : [headed, ...lines];
}

interface CustomTerms {
  readonly partIds: readonly string[];
  readonly terms: readonly RoundTerm[];
}

/** What belongs to no term becomes terms of their own making; what was written into the frame stands together in one. */
export function customTerms(
  taken: readonly TakenPart[],
  known: ReadonlySet<string>,
  around: Parameters<typeof adoptTerm>[1],
): readonly CustomTerms[] {
  const keys = new Set(known);
  const adopt = (label: string, section: SectionKey, lines: readonly Line[], name: string) => {
    const named = name === '' ? {} : { key: name };
    const terms = adoptTerm({ ...named, label, section, prose: lines.map(wordsOf) }, around, keys);
    for (const { key } of terms) keys.add(key);
    return terms;
  };
  let place: SectionKey = 'standing';
  const customs = taken.flatMap((entry): CustomTerms[] => {
    const { as, part, decision } = entry;
    if (as.kind === 'term') {
      place = findTerm(as.key)?.section ?? place;
      return [];
    }
    if (as.kind === 'frame') return [];
    const section = decision ? as.section : place;
    const isName = part.headed === null || part.heading === as.label;
    const lines = isName && part.lines.length > 0 ? part.lines : linesOfPart(part);
    return [{ partIds: [part.id], terms: adopt(as.label, section, lines, '') }];
  });
  const framed = taken.filter(({ as, strange }) => as.kind === 'frame' && strange.length > 0);
  if (framed.length === 0) return customs;
  const beside = adopt(
    'Beside the terms, as received',
    'standing',
    framed.flatMap(({ strange }) => strange),
    'beside-the-terms',
  );
  return [...customs, { partIds: framed.map(({ part }) => part.id), terms: beside }];
}

function wordsOf(line: Line): string {
  const { role, runs } = writtenOf(line);
  const words = runs.map((run) => (run.mark ? `${run.text} (${run.mark})` : run.text)).join('');
  const isCounted = role === 'numbered' && line.number !== null;
  return `${role === 'bullet' ? '- ' : isCounted ? `${line.number} ` : ''}${words}`;
}
