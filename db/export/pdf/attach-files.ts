import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Attachment } from '../../../domain/document/document.ts';
import { cleanLine } from './clean-text.ts';
import type { PdfFile } from './pdf-file.ts';
import type { PdfRef } from './pdfkit-base.ts';
import { pdfString } from './pdf-string.ts';

const compress = promisify(deflate);

/**
 * Puts files into the document: named, as viewers list them, and as the source of the document itself (/AF, as PDF/A-3 has it).
 * Their bytes come out again exactly as they went in.
 */
export async function attachFiles(
  file: PdfFile,
  attachments: readonly Attachment[],
  createdAt: string,
  breathe: () => Promise<void>,
): Promise<void> {
  const specifications = new Map<string, PdfRef>();
  for (const attachment of attachments) {
    if (specifications.has(attachment.name))
      throw new RangeError(`Two files of a document have the name ${attachment.name}.`);
    const stream = await embed(file, attachment, createdAt);
    const name = pdfString(attachment.name);
    const specification = file.reserve();
    file.pack(
      specification.id,
      `<</Type/Filespec/F ${name}/UF ${name}/Desc ${pdfString(cleanLine(attachment.description))}` +
        `/AFRelationship/Source/EF<</F ${stream.id} 0 R/UF ${stream.id} 0 R>>>>`,
    );
    specifications.set(attachment.name, specification);
    await breathe();
  }
  if (specifications.size === 0) return;
  file.nameAll('EmbeddedFiles', new Map([...specifications].map(([name, ref]) => [name, ref.toString()])));
  file._root.data['AF'] = [...specifications.values()];
}

/** Compressed aside: the round with a schedule of 50,000 lines is some 15 MB of text. */
async function embed(file: PdfFile, { mediaType, text }: Attachment, createdAt: string): Promise<PdfRef> {
  const bytes = Buffer.from(text, 'utf8');
  const stream = file.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaType.replaceAll(/[^A-Za-z0-9.+-]/g, (sign) => `#${sign.charCodeAt(0).toString(16)}`),
    Filter: 'FlateDecode',
    Params: {
      Size: bytes.length,
      CheckSum: createHash('md5').update(bytes).digest(),
      ModDate: new Date(createdAt),
    },
  });
  stream.end(await compress(bytes));
  return stream;
}
