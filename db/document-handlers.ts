import type { exportsContract } from '../domain/contract/exports.ts';
import type { previewContract } from '../domain/contract/preview.ts';
import type { receivingContract } from '../domain/contract/receiving.ts';
import { inWorkspace, reading, type Handlers } from './handling.ts';
import { readPreview, releasePreview, startPreview } from './operations/preview.ts';
import { getExportOptions, listExports, saveExportOptions, startExport } from './operations/exports.ts';
import { readCopyContents } from './operations/copy-contents.ts';
import { identifyDocument } from './operations/identify.ts';
import { answerReceived } from './operations/received-answers.ts';
import {
  confirmReceiving,
  discardReceived,
  getReceivedRecord,
  listReceived,
  readAgain,
  saveOriginal,
  startReceiving,
} from './operations/receiving.ts';

type DocumentOperation =
  | keyof typeof exportsContract
  | keyof typeof previewContract
  | keyof typeof receivingContract;

/** Which code answers what goes out and comes in as documents: exports, previews, received files. */
export const documentHandlers: Pick<Handlers, DocumentOperation> = {
  'exports.options': reading(getExportOptions),
  'exports.saveOptions': inWorkspace(saveExportOptions),
  'exports.log': reading(listExports),
  'exports.contents': reading(readCopyContents),
  'exports.start': reading((ctx, input, session) => startExport(ctx, input, session)),
  'preview.make': reading((ctx, input, session) => startPreview(ctx, input, session)),
  'preview.read': reading(readPreview),
  'preview.release': reading(releasePreview),
  'receiving.start': reading((ctx, input, session) => startReceiving(ctx, input, session)),
  'receiving.reading': reading(readAgain),
  'receiving.confirm': reading((ctx, input, session) => confirmReceiving(ctx, input, session)),
  'receiving.list': reading(listReceived),
  'receiving.record': reading(getReceivedRecord),
  'receiving.answer': inWorkspace(answerReceived),
  'receiving.discard': inWorkspace(discardReceived),
  'receiving.saveOriginal': reading(saveOriginal),
  'documents.identify': reading(identifyDocument),
};
