import { createBackend } from '../../db/backend.ts';
import type { OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import type { Result } from '../../domain/result.ts';
import { catalogue } from '../../domain/terms/catalogue.ts';
import { sections } from '../../domain/terms/term.ts';
import { sheetFactsOf } from '../../domain/terms/sheet-facts.ts';
import { termsInForce } from '../../domain/terms/terms-in-force.ts';
import { startWriting } from '../../domain/terms/written/start-writing.ts';
import { createWriter, type Writer } from './words.ts';

const [termCount, roundCount, changesInRound] = [200, 40, 5];
const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const parties = { A: party('Alpha Radio'), B: party('Beta Devices') };
const names = { A: parties.A.name, B: parties.B.name };

export const bigTitle = 'Big: 200 terms, 40 rounds';
export const emptyTitle = 'Empty: the mandatory terms';

/**
 * A workspace with a deal of 200 terms in force and 40 rounds, each term with some 850 characters of its own wording, and
 * an empty deal beside it. Made by the backend's own operations; clock and ids are counted, so that it is the same each time.
 */
export async function makeDeal(file: string, nativeBinding: string | undefined): Promise<OpenDeal> {
  let [ids, time] = [0, Date.parse('2026-01-05T09:00:00.000Z')];
  const backend = createBackend({
    nativeBinding,
    // nothing is printed here
    fonts: {} as never,
    emit: () => undefined,
    logFailure: (what, _incident, thrown) => process.stderr.write(`${what}: ${String(thrown)}\n`),
    // far enough apart that no two changes become one step
    now: () => new Date((time += 60_000)).toISOString(),
    newId: () => `bench-${String((ids += 1)).padStart(6, '0')}`,
  });
  const writer = createWriter(7);
  unwrap(await backend.call('workspace.create', { file, sample: false }));
  unwrap(await backend.call('deals.create', { title: emptyTitle, parties, ourSide: 'A', termKeys: [] }));
  let open = unwrap(
    await backend.call('deals.create', {
      title: bigTitle,
      parties,
      ourSide: 'A',
      termKeys: catalogue.map(({ key }) => key),
      startingPoint: 'cross-licence',
    }),
  );
  const save = async (term: RoundTerm): Promise<void> => {
    open = unwrap(await backend.call('terms.save', { roundId: open.round.id, term }));
  };
  for (let missing = termCount - termsInForce(open.round.terms).length; missing > 0; missing -= 1) {
    const custom = {
      label: `Custom term ${missing}`,
      section: writer.pick(sections).key,
      fields: [
        { key: 'said', label: 'What is agreed', kind: 'text' as const },
        { key: 'amount', label: 'Amount', kind: 'money' as const },
      ],
    };
    open = unwrap(await backend.call('terms.addCustom', { roundId: open.round.id, custom }));
  }
  for (const term of open.round.terms) await save(worded(open, term, writer));
  for (let round = 2; round <= roundCount; round += 1) {
    const isOurs = open.round.proposedBy === 'A';
    unwrap(
      await backend.call('rounds.freeze', {
        roundId: open.round.id,
        as: isOurs ? 'sent' : 'received',
        dated: open.round.dated,
        channel: 'email',
        note: '',
      }),
    );
    const dealId = open.deal.id;
    open = unwrap(await backend.call('rounds.start', { dealId, proposedBy: isOurs ? 'B' : 'A' }));
    for (let change = 0; change < changesInRound; change += 1)
      await save(reworded(writer.pick(termsInForce(open.round.terms)), writer));
  }
  await backend.close();
  return open;
}

/** Four paragraphs of its own wording, and a value for the terms that people made. */
function worded(open: OpenDeal, term: RoundTerm, writer: Writer): RoundTerm {
  const fields = term.custom
    ? { ...term.fields, said: { basis: 'stated' as const, value: writer.sentence() } }
    : term.fields;
  const { generated } = startWriting({ ...term, fields }, names, sheetFactsOf(open.round.terms));
  const paragraphs = [230, 210, 200, 180].map((length) => ({
    role: 'body' as const,
    runs: [{ text: writer.paragraph(length) }],
  }));
  return { ...term, fields, written: { paragraphs, generated, clauseId: null } };
}

/** One paragraph is written anew and another gets a sentence, as happens from round to round. */
export function reworded(term: RoundTerm, writer: Writer): RoundTerm {
  const { written } = term;
  if (!written) return term;
  const paragraphs = written.paragraphs.map((paragraph, at) => {
    const said = paragraph.runs.map(({ text }) => text).join('');
    if (at === 1) return { ...paragraph, runs: [{ text: writer.paragraph(210) }] };
    return at === 2
      ? { ...paragraph, runs: [{ text: `${writer.sentence()} ${said.split('. ').slice(1).join('. ')}` }] }
      : paragraph;
  });
  return { ...term, written: { ...written, paragraphs } };
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
