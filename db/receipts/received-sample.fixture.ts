import type { ReceivedDocument, ReceivedText } from '../../domain/receiving/received-document.ts';
import type { Understood } from '../../domain/receiving/understood.ts';
import type { TestBackend } from '../test-backend.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { createContext, type Context } from '../context.ts';
import { openWorkspaceFile } from '../open.ts';
import { readFileOf } from './read-file.ts';
import { understand } from './understand.ts';

export interface ReceivedSample {
  readonly ctx: Context;
  readonly dealId: string;
  /** Our own Word file of round 3, or its redline against round 2, as it is read. */
  readonly document: ReceivedText;
  /** What a Word file comes to in the deal. */
  readonly comesTo: (document: ReceivedText) => Understood;
}

const nothing = { parts: [], absent: [] };

/** The sample, opened below its operations so that what is read can be changed before it is understood. */
export async function receivedSample(
  backend: TestBackend = createTestBackend(),
  copy: 'counterpart' | 'redline' = 'counterpart',
): Promise<ReceivedSample> {
  const file = backend.path('sample.parley');
  unwrap(await backend.call('workspace.create', { file, sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  const out = backend.path('out.docx');
  const wanted = { dealId, round: 3, as: 'docx' as const, copy, out };
  unwrap(await backend.finish(await backend.call('exports.start', wanted)));
  unwrap(await backend.call('workspace.close', {}));
  const settings = { now: () => '2018-03-04T09:00:00.000Z', newId: () => 'unused' };
  const db = unwrap(openWorkspaceFile(file, { nativeBinding: undefined, now: settings.now }));
  const ctx = createContext(db, { file, ...settings });
  const { document } = unwrap(await readFileOf(out, file, new AbortController().signal));
  return {
    ctx,
    dealId,
    document: asText(document),
    comesTo: (received) => unwrap(understand(ctx, dealId, received, nothing)).understood,
  };
}

function asText(document: ReceivedDocument): ReceivedText {
  if (document.kind !== 'text') throw new Error(document.kind);
  return document;
}
