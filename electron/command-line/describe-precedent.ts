import { amountLimits } from '../../domain/precedents/amount-words.ts';
import { directionWords, kindWords } from '../../domain/precedents/choice-words.ts';
import { factsByTerm } from '../../domain/precedents/entry-parts.ts';
import type { Fact } from '../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { openLine } from '../../domain/precedents/open-line.ts';
import type { Precedent } from '../../domain/precedents/precedent.ts';
import { publishedDateWords } from '../../domain/precedents/published-date.ts';
import { readingWords } from '../../domain/precedents/reading-words.ts';
import { relationWords } from '../../domain/precedents/relation-words.ts';
import { factInWords, precedentStatements } from '../../domain/precedents/statements.ts';
import { describeStatement } from './describe-statement.ts';

/** An entry of the library for people to read in a terminal: values by term, then the facts they come from, then sources. */
export function describePrecedent(known: KnownPrecedent): string {
  const { precedent, related, origin, isConfidential } = known;
  const marks = [origin === 'ours' && 'our own entry', isConfidential && 'CONFIDENTIAL'].filter(Boolean);
  const ours = known.notes.flatMap(({ factId, note }) => (note ? [`${factId ?? 'entry'}: ${note}`] : []));
  return [
    [precedent.title, precedent.id, ...marks].join(' · '),
    precedent.summary,
    part('About', aboutLines(precedent)),
    part('Values by term (and the fact behind each)', termLines(known)),
    part(
      'Facts (and the sources of each)',
      precedent.facts.flatMap((fact) => factLines(fact, known)),
    ),
    part(
      'Often misread',
      precedent.corrections.flatMap(({ error, record }) => [error, `  on record: ${record}`]),
    ),
    part('Cautions', precedent.doubts),
    part(
      'Related',
      related.map((entry) => `${relationWords(entry)} ${entry.title} (${entry.id})`),
    ),
    part('Our notes', ours),
    part('Sources', precedent.sources.map(sourceLine)),
  ]
    .filter((text) => text !== null)
    .join('\n\n');
}

function part(title: string, lines: readonly string[]): string | null {
  return lines.length === 0 ? null : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function aboutLines(entry: Precedent): readonly string[] {
  const date = (published: string | null) => published && publishedDateWords(published);
  const list = (texts: readonly string[]) => texts.join(', ') || null;
  const open = (line: Parameters<typeof openLine>[1]) => openLine(entry, line);
  const lines: readonly (readonly [string, string | null])[] = [
    ['kind', kindWords[entry.kind]],
    ['parties', list(entry.parties.map(({ name, role, side }) => `${name} (${side ?? 'no side'}: ${role})`))],
    ['announced', date(entry.announced) ?? open('announced')],
    ['effective', date(entry.effective) ?? open('effective')],
    ['expires', date(entry.expires) ?? open('expires')],
    ['term', entry.termYears ? `${entry.termYears} years` : open('termYears')],
    ['standards', list(entry.standards) ?? open('standards')],
    ['direction', directionWords[entry.direction]],
    ['products', entry.productScope ?? open('productScope')],
    ['territory', entry.territory ?? open('territory')],
    ['dispute', entry.dispute ?? open('dispute')],
    ['forum', entry.forum ?? open('forum')],
    ['outcome', entry.outcome ?? open('outcome')],
    ['as known on', publishedDateWords(entry.asOf)],
  ];
  return lines.map(([label, text]) => `${label.padEnd(11)}  ${text ?? 'not stated'}`);
}

function termLines(known: KnownPrecedent): readonly string[] {
  return factsByTerm(known.precedent).flatMap(({ term }) => {
    const typed = precedentStatements(known, term).filter(({ field }) => field !== null);
    const lines = typed.map(
      (said) => `  ${describeStatement(said)} ${[...readingWords(said), said.factId ?? ''].join(', ')}`,
    );
    return lines.length === 0 ? [] : [term.label, ...lines];
  });
}

function factLines(fact: Fact, known: KnownPrecedent): readonly string[] {
  const { sources } = known.precedent;
  const numbers = fact.sourceIds.map((id) => sources.findIndex((source) => source.id === id) + 1);
  const cited = numbers.length === 0 ? 'no source' : numbers.map((number) => `(${number})`).join(' ');
  const more = [
    ...(fact.amount ? amountLimits(fact.amount) : []),
    ...(fact.note ? [`note: ${fact.note}`] : []),
    ...(fact.primary ? [`would be settled by: ${fact.primary}`] : []),
  ];
  return [
    `${fact.id.padEnd(4)} ${describeStatement(factInWords(fact, known))} ${cited}`,
    ...more.map((line) => `     ${line}`),
  ];
}

function sourceLine(source: Precedent['sources'][number], index: number): string {
  const date = source.date && publishedDateWords(source.date);
  const where = [source.publisher, date ?? 'not dated', source.address ?? 'no address'].join(', ');
  return `(${index + 1}) ${source.title}. ${where}`;
}
