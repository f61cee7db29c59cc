import type { ReceivedText } from '../../domain/receiving/received-document.ts';
import { asText, readBytes } from '../receiving/read-bytes.fixture.ts';
import { paragraph, run, writeDocx } from '../receiving/docx/docx.fixture.ts';

/** A paragraph without any style. */
export const plain = (text: string): string => paragraph(run(text));

/** One that stands out as a heading by its face alone. */
export const bold = (text: string): string => paragraph(run(text, '<w:b/>'));

/** A bold beginning that runs on into its text. */
export const runIn = (heading: string, text: string): string =>
  paragraph(run(heading, '<w:b/>') + run(` ${text}`));

/** A table of plain cells; paragraphs of a cell are parted by line ends. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellOf).join('')}</w:tr>`).join('')}</w:tbl>`;

const cellOf = (text: string): string => `<w:tc>${text.split('\n').map(plain).join('')}</w:tc>`;

/** A Word file of somebody who never saw ours, as it is read. */
export async function wordOfOthers(...blocks: readonly string[]): Promise<ReceivedText> {
  return asText(await readBytes(writeDocx({ body: blocks.join('') })));
}
