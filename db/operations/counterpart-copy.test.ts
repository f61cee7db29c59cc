import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeApart } from '../export/pdf/take-apart.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal, termOf } from './two-parties.fixture.ts';

describe('a counterpart copy of a drafted round', () => {
  it('holds wording as it will read and nothing of how it came about, nor what we think of it', async () => {
    const { backend, open } = await startDeal();
    const [dealId, roundId] = [open.deal.id, open.round.id];
    const secret = (what: string) => `CANARY-${what}-7Q`;
    const id = 'CANARY-id';
    const written = {
      paragraphs: [
        {
          role: 'body' as const,
          runs: [
            { text: 'Worldwide, ' },
            suggested('deletion', secret('struck out')),
            suggested('insertion', 'without China.'),
          ],
        },
        { role: 'bullet' as const, runs: [{ text: 'first bullet', bold: true as const }] },
        { role: 'numbered' as const, runs: [{ text: 'first in number' }] },
        { role: 'body' as const, runs: [suggested('deletion', secret('a whole paragraph'))] },
      ],
      generated: secret('generated'),
      clauseId: secret('clause'),
    };
    const territory = { ...termOf(open, 'territory'), written };
    unwrap(await backend.call('terms.save', { roundId, term: territory }));
    const custom = {
      label: 'Escrow',
      section: 'legal' as const,
      fields: [{ key: 'agent', label: 'Agent', kind: 'text' as const }],
    };
    unwrap(await backend.call('terms.addCustom', { roundId, custom }));
    const stance = { limits: [], words: secret('stance') };
    const position = {
      termKey: 'territory',
      target: stance,
      fallback: stance,
      walkAway: stance,
      priority: 5,
      flexibility: 1,
      reason: secret('reason'),
      decidedBy: secret('decides'),
      approvalBy: secret('approves'),
    };
    unwrap(await backend.call('positions.save', { dealId, position }));
    unwrap(await backend.call('deals.planNext', { dealId, nextStep: { text: secret('next'), due: null } }));
    const remark = {
      roundId,
      termKey: 'territory',
      field: 'prose',
      reason: secret('why'),
      answer: null,
      answerReason: secret('answer'),
    };
    unwrap(await backend.call('changes.remark', { dealId, remark }));
    const decision = {
      dealId,
      precedentId: 'nokia-apple-2017',
      verdict: 'accepted' as const,
      reason: secret('comparable'),
      decidedOn: '2026-03-04',
    };
    unwrap(await backend.call('comparables.decide', decision));
    const view = {
      columns: ['round', 'nokia-apple-2017'],
      base: 'round',
      show: 'all' as const,
      priority: null,
      onlyEconomic: false,
    };
    unwrap(await backend.call('comparison.saveView', { dealId, view }));
    const beside = { termKey: 'territory', columnId: 'nokia-apple-2017', note: secret('beside') };
    unwrap(await backend.call('comparison.note', { dealId, note: beside }));
    const draft = await takeApart(await print('draft'));
    const freezing = {
      roundId,
      as: 'sent' as const,
      dated: '2026-03-04',
      channel: secret('channel'),
      note: secret('note'),
    };
    unwrap(await backend.call('rounds.freeze', freezing));
    const sent = await takeApart(await print('sent'));
    const internal = await takeApart(await print('internal', 'internal'));
    for (const what of ['stance', 'reason', 'decides', 'approves', 'next', 'beside'])
      expect(internal).toContain(secret(what));
    for (const everything of [draft, sent]) {
      expect(everything).not.toContain('CANARY');
      for (const words of ['Worldwide, without China.', 'first bullet', 'first in number', 'Escrow'])
        expect(everything).toContain(words);
    }

    async function print(
      name: string,
      copy: 'counterpart' | 'internal' = 'counterpart',
    ): Promise<Uint8Array> {
      const out = backend.path(`${name}.pdf`);
      const wanted = {
        dealId,
        round: null,
        as: 'pdf',
        copy,
        compareWith: null,
        out,
      } as const;
      unwrap(await backend.finish(await backend.call('exports.start', wanted)));
      return readFileSync(out);
    }

    function suggested(kind: 'insertion' | 'deletion', text: string) {
      return { text, suggestion: { kind, id } };
    }
  });
});
