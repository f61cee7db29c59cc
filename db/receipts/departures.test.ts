import { describe, expect, it } from 'vitest';
import type { ReceivedText } from '../../domain/receiving/received-document.ts';
import { receivedSample } from './received-sample.fixture.ts';

/** The document with words of one piece replaced. */
function edited(document: ReceivedText, from: string, to: string): ReceivedText {
  const paragraphs = document.paragraphs.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => ({ ...piece, text: piece.text.replace(from, () => to) })),
  }));
  expect(JSON.stringify(paragraphs)).toContain(to);
  return { ...document, paragraphs };
}

describe('figures in words that depart from the values', { timeout: 60_000 }, () => {
  it('are said, both of them, and nothing is said of other parts', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const clause = 'Payments are due promptly, and never later than 21 days after a demand in writing';
    const { parts } = comesTo(edited(document, 'Payments are due within', `${clause}, or`));
    const noted = parts.filter(({ notes }) => notes?.some((note) => note.startsWith('Its words')));
    expect(noted.map(({ label }) => label)).toEqual(['Payment mechanics']);
    expect(noted[0]?.notes).toContain('Its words say "21 days": no value of the term says so.');
    ctx.db.close();
  });

  it('are said where a value is not spoken of any more', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const { parts } = comesTo(edited(document, '45 days', 'two weeks or such other time as fits'));
    const [part] = parts.filter(({ notes }) => notes?.some((note) => note.startsWith('Its words')));
    expect(part?.notes).toEqual(
      expect.arrayContaining([
        'Its words say "two weeks": no value of the term says so.',
        'Its words do not say "45 days": the value stays until it is changed.',
      ]),
    );
    ctx.db.close();
  });

  it('are no matter where they say the same in another way', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const { parts } = comesTo(edited(document, '45 days', 'forty-five (45) calendar days'));
    expect(parts.flatMap(({ notes }) => notes ?? []).filter((note) => note.startsWith('Its words'))).toEqual(
      [],
    );
    ctx.db.close();
  });
});
