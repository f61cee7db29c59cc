import { describe, expect, it } from 'vitest';
import { asText, outline, readBytes } from '../read-bytes.fixture.ts';
import { paragraph, run, writeDocx, type FixtureDocx } from './docx.fixture.ts';

const read = async (docx: FixtureDocx) => asText(await readBytes(writeDocx(docx)));
const lines = async (docx: FixtureDocx) => outline(await read(docx));
const by = (author: string, id = 1) => `w:id="${id}" w:author="${author}" w:date="2017-06-01T10:00:00Z"`;
describe('numbers', () => {
  const level = (ilvl: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}${level(3, 'lowerRoman', '(%4)')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Article %1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\u2022')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '第%1条')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
    '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>',
  ].join('');
  const item = (numId: number, ilvl: number, more = '') =>
    paragraph(run('x'), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>${more}`);

  it('are counted as they are shown', async () => {
    const shown = (
      await read({
        numbering,
        body: [
          item(1, 0),
          item(1, 1),
          item(1, 1),
          item(1, 2),
          item(1, 3),
          item(1, 3),
          item(1, 0),
          item(1, 1),
          item(2, 0),
          item(2, 0),
          item(3, 0),
          item(3, 0),
          item(3, 1),
          item(4, 0),
          item(5, 0),
          item(5, 0),
        ].join(''),
      })
    ).paragraphs;
    expect(shown.map(({ number }) => number)).toEqual([
      '1',
      '1.1',
      '1.2',
      '(a)',
      '(i)',
      '(ii)',
      '2',
      '2.1',
      '7',
      '8',
      'Article I',
      'Article II',
      '2.1',
      null,
      '第一条',
      '第二条',
    ]);
    expect(shown.map(({ role }) => role).slice(12, 15)).toEqual(['numbered', 'bullet', 'numbered']);
  });

  it('come by styles, and an item that is struck counts no further', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 2"/><w:basedOn w:val="2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="4"><w:name w:val="Klausel"/><w:basedOn w:val="4"/></w:style>',
    ].join('');
    const styled = (id: string, more = '') => paragraph(run('x'), `<w:pStyle w:val="${id}"/>${more}`);
    expect(
      await lines({
        styles,
        numbering,
        body: [
          styled('2'),
          styled('3'),
          styled('3', `<w:rPr><w:del ${by('A')}/></w:rPr>`),
          styled('3'),
          styled('2', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
          styled('4'),
          styled('unknown'),
        ].join(''),
      }),
    ).toEqual([
      'heading 1 (1): x',
      'heading 2 (1.1): x',
      'heading 2 (1.2): x ¶-A',
      'heading 2 (1.2): x',
      'heading 1: x',
      'body: x',
      'body: x',
    ]);
  });
});
