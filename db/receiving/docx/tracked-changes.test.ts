import { describe, expect, it } from 'vitest';
import { settleChanges, textOf } from '../../../domain/receiving/settle-changes.ts';
import { asText, outline, readBytes } from '../read-bytes.fixture.ts';
import { paragraph, run, writeDocx, type FixtureDocx } from './docx.fixture.ts';

const read = async (docx: FixtureDocx) => asText(await readBytes(writeDocx(docx)));
const by = (author: string, id = 1) => `w:id="${id}" w:author="${author}" w:date="2017-06-01T10:00:00Z"`;
const deleted = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

describe('tracked changes', () => {
  it('are read with author and date, within paragraphs and over their ends', async () => {
    const text = await read({
      body: [
        paragraph(
          `${run('The fee is ')}<w:del ${by('Xiaomi')}>${deleted('USD 1.00')}</w:del><w:ins ${by('Xiaomi')}>${run('USD 0.80')}</w:ins>${run(' per unit.')}`,
        ),
        paragraph(
          `<w:ins ${by('Xiaomi')}>${run('All new.')}</w:ins>`,
          `<w:rPr><w:ins ${by('Xiaomi')}/></w:rPr>`,
        ),
        paragraph(
          `<w:del ${by('Counsel')}>${deleted('Gone.')}</w:del>`,
          `<w:rPr><w:del ${by('Counsel')}/></w:rPr>`,
        ),
        paragraph(run('Last.')),
      ].join(''),
    });
    expect(outline(text)).toEqual([
      'body: The fee is {-Xiaomi: USD 1.00}{+Xiaomi: USD 0.80} per unit.',
      'body: {+Xiaomi: All new.} ¶+Xiaomi',
      'body: {-Counsel: Gone.} ¶-Counsel',
      'body: Last.',
    ]);
    expect(text.paragraphs[0]?.pieces[1]?.change).toEqual({
      kind: 'deleted',
      author: 'Xiaomi',
      date: '2017-06-01T10:00:00Z',
    });
    expect(text.authors).toEqual(['Xiaomi', 'Counsel']);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toEqual([
      'The fee is USD 0.80 per unit.',
      'All new.',
      'Last.',
    ]);
    expect(settleChanges(text.paragraphs, 'rejected').map(textOf)).toEqual([
      'The fee is USD 1.00 per unit.',
      'Gone.',
      'Last.',
    ]);
  });

  it('of two people on the same words keep both: what one put in and the other struck is in neither text', async () => {
    const text = await read({
      body: paragraph(
        `${run('a ')}<w:ins ${by('A')}><w:del ${by('B')}>${deleted('b ')}</w:del>${run('c')}</w:ins>`,
      ),
    });
    expect(outline(text)).toEqual(['body: a {+-B: b }{+A: c}']);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toEqual(['a c']);
    expect(settleChanges(text.paragraphs, 'rejected').map(textOf)).toEqual(['a ']);
  });

  it('split and join paragraphs as Word does', async () => {
    const text = await read({
      body: [
        paragraph(run('First half, '), `<w:rPr><w:ins ${by('A')}/></w:rPr>`),
        paragraph(run('second half.')),
        paragraph(run('One '), `<w:rPr><w:del ${by('A')}/></w:rPr>`),
        paragraph(run('two.')),
      ].join(''),
    });
    expect(settleChanges(text.paragraphs, 'rejected').map(textOf)).toEqual([
      'First half, second half.',
      'One ',
      'two.',
    ]);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toEqual([
      'First half, ',
      'second half.',
      'One two.',
    ]);
  });

  it('move text, strike rows, and restyle words', async () => {
    const row = (cells: readonly string[], properties = '') =>
      `<w:tr>${properties}${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;
    const text = await read({
      body: [
        paragraph(`<w:moveFrom ${by('A')}>${run('moved')}</w:moveFrom>${run(' stays')}`),
        paragraph(`<w:moveTo ${by('A')}>${run('moved')}</w:moveTo>`),
        `<w:tbl>${row(['x', 'y'])}${row(['gone', 'too'], `<w:trPr><w:del ${by('B')}/></w:trPr>`)}</w:tbl>`,
        paragraph(run('bold', `<w:b/><w:rPrChange ${by('C')}><w:rPr/></w:rPrChange>`)),
      ].join(''),
    });
    expect(outline(text)).toEqual([
      'body: {<A: moved} stays',
      'body: {>A: moved}',
      'cell-row: x\ty',
      'cell-row: {-B: gone\ttoo} ¶-B',
      'body: bold',
    ]);
    expect(text.paragraphs.at(-1)?.pieces[0]?.restyled?.author).toBe('C');
    expect(text.authors).toEqual(['A', 'B', 'C']);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toEqual([
      ' stays',
      'moved',
      'x\ty',
      'bold',
    ]);
  });
});

describe('comments', () => {
  it('come with their authors, the words they are on, and what they answer', async () => {
    const comment = (id: number, author: string, text: string, paraId: string) =>
      `<w:comment w:initials="X" ${by(author, id)}><w:p w14:paraId="${paraId}">${run(text)}</w:p></w:comment>`;
    const text = await read({
      body:
        paragraph(
          `${run('Pay ')}<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>${run('USD 1')}<w:del ${by('A')}>${deleted('0')}</w:del>`,
        ) +
        paragraph(
          `${run('now')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:commentRangeEnd w:id="2"/>${run('.')}`,
        ),
      comments: comment(1, 'Lei', 'Too much.', '0000000A') + comment(2, 'Nokia', 'No.', '0000000B'),
      commentsExtended:
        '<w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="1"/>',
    });
    expect(text.comments).toEqual([
      {
        id: '1',
        author: 'Lei',
        date: '2017-06-01T10:00:00Z',
        text: 'Too much.',
        on: 'USD 1\nnow',
        answers: null,
        isResolved: false,
      },
      {
        id: '2',
        author: 'Nokia',
        date: '2017-06-01T10:00:00Z',
        text: 'No.',
        on: 'USD 1\nnow',
        answers: '1',
        isResolved: true,
      },
    ]);
    expect(text.paragraphs[1]?.pieces[0]?.comments).toEqual(['1', '2']);
    expect(text.authors).toEqual(['A', 'Lei', 'Nokia']);
  });
});
