import { ok, type Result } from '../../../domain/result.ts';
import { readRelations, resolvePart } from '../../import/workbook/relations.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import type { SourceFile } from '../../import/source-file.ts';
import { whyNoDocument } from './why-no-document.ts';

/** Where the parts of a Word document lie in its archive. */
export interface DocxParts {
  readonly main: string;
  /** The part of a kind that the main part refers to, such as `styles`. */
  readonly find: (kind: string) => string | undefined;
  /** The part that an id of the main part leads to. */
  readonly byId: (id: string) => string | undefined;
  /** The core and the custom properties. */
  readonly coreProperties: string | undefined;
  readonly customProperties: string | undefined;
  /** Sentences on what is in the archive and was not read. */
  readonly doubts: readonly string[];
}

export async function findDocxParts(file: SourceFile, archive: ZipArchive): Promise<Result<DocxParts>> {
  const top = await readRelations(archive, '');
  if (!top.ok) return top;
  const atTop = (kind: string): string | undefined => {
    const found = [...top.value.values()].find(
      ({ type, isOutside }) => !isOutside && type.endsWith(`/${kind}`),
    );
    return found === undefined ? undefined : resolvePart('', found.target);
  };
  const stated = atTop('officeDocument');
  const main = stated !== undefined && archive.has(stated) ? stated : 'word/document.xml';
  if (!archive.has(main) || /^(?:xl|ppt)\//i.test(main))
    return file.refuse('wrong-format', whyNoDocument(archive));
  const relations = await readRelations(archive, main);
  if (!relations.ok) return relations;
  const folder = main.replace(/[^/]*$/, '');
  const inside = [...relations.value].filter(([, { isOutside }]) => !isOutside);
  return ok({
    main,
    find: (kind) => {
      const found = inside.find(([, { type }]) => type.endsWith(`/${kind}`))?.[1];
      return found === undefined ? undefined : resolvePart(folder, found.target);
    },
    byId: (id) => {
      const found = inside.find(([key]) => key === id)?.[1];
      return found === undefined ? undefined : resolvePart(folder, found.target);
    },
    coreProperties: atTop('core-properties'),
    customProperties: atTop('custom-properties'),
    doubts: doubtsOf(archive.names, [...relations.value.values()]),
  });
}

function doubtsOf(
  names: readonly string[],
  relations: readonly { readonly type: string; readonly isOutside: boolean }[],
): readonly string[] {
  const doubts: string[] = [];
  if (names.some((name) => /vbaproject\.bin$|vbadata\.xml$/.test(name)))
    doubts.push('It holds macros. They were not run, and nothing of them was read.');
  const embedded = names.filter((name) => /\/(?:embeddings|activex)\/[^/]+\.(?!rels)[a-z0-9]+$/.test(name));
  if (embedded.length > 0)
    doubts.push(
      `It holds ${embedded.length === 1 ? 'an embedded file' : `${embedded.length} embedded files`}, which ${embedded.length === 1 ? 'was' : 'were'} not opened.`,
    );
  const outside = relations.filter(({ isOutside, type }) => isOutside && !type.endsWith('/hyperlink')).length;
  if (outside > 0)
    doubts.push(
      'It refers to files or addresses outside (a template, a picture): nothing of them was fetched.',
    );
  return doubts;
}
