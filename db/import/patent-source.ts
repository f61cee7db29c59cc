import { createHash } from 'node:crypto';
import type {
  DecidedSettings,
  ReadingSettings,
  SourcePreview,
} from '../../domain/patents/reading-settings.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { createFileContainers, openPastedContainer, type OpenContainer } from './open-container.ts';
import { planReading } from './plan-reading.ts';
import { previewSource } from './preview-source.ts';
import { readRows } from './read-rows.ts';
import type { Batch, RememberedMeanings } from './reading.ts';
import { openSourceFile } from './source-file.ts';

/** A file by its full path, or pasted text. */
export type SourceInput = { readonly file: string } | { readonly text: string };

/** A source of a patent list, opened: to be looked at, then read from front to back. */
export interface PatentSource {
  readonly name: string;
  readonly bytes: number;
  readonly kind: 'text' | 'workbook' | 'pasted';
  /** What was found out, under what has been decided already. What cannot be imported says so in `refusal`. */
  readonly preview: (
    decided: DecidedSettings,
    remembered: RememberedMeanings,
  ) => Promise<Result<SourcePreview>>;
  /** All rows in slices. A failure is the last that comes; what the preview refuses is refused here too. */
  readonly readRows: (settings: ReadingSettings) => AsyncGenerator<Result<Batch>>;
  /** After the last slice: the hash of the source, or `changed-while-reading`. */
  readonly finish: () => Promise<Result<{ readonly sha256: string }>>;
  readonly close: () => Promise<void>;
}

/** Opens a file or pasted text as a source. Refused when it is nothing that a list could be read from. */
export async function openPatentSource(
  input: SourceInput,
  openWorkspace: string,
): Promise<Result<PatentSource>> {
  const thisYear = new Date().getFullYear();
  if ('text' in input) return openPasted(input.text, thisYear);
  const file = await openSourceFile(input.file, openWorkspace);
  if (!file.ok) return file;
  const { name, bytes, finish, close } = file.value;
  const open = await createFileContainers(file.value);
  if (!open.ok) {
    await close();
    return open;
  }
  const container = await open.value({});
  if (!container.ok) {
    await close();
    return container;
  }
  const { kind } = container.value;
  return ok({ name, bytes, kind, ...reading(open.value, name, thisYear), finish, close });
}

function openPasted(text: string, thisYear: number): Result<PatentSource> {
  const open = (decided: DecidedSettings) => Promise.resolve(ok(openPastedContainer(text, decided)));
  const { name, bytes } = openPastedContainer(text, {});
  if (text.trim() === '') return fail({ code: 'file-refused', reason: 'empty', fileName: name });
  return ok({
    name,
    bytes,
    kind: 'pasted',
    ...reading(open, name, thisYear),
    finish: () => Promise.resolve(ok({ sha256: createHash('sha256').update(text).digest('hex') })),
    close: () => Promise.resolve(),
  });
}

function reading(
  open: OpenContainer,
  name: string,
  thisYear: number,
): Pick<PatentSource, 'preview' | 'readRows'> {
  return {
    preview: async (decided, remembered) => {
      const container = await open(decided);
      return container.ok ? previewSource(container.value, { decided, remembered, thisYear }) : container;
    },
    readRows: async function* (settings) {
      const container = await open(settings);
      if (!container.ok) return void (yield container);
      const table = container.value.tables.find(
        ({ separator, sheet }) => separator === settings.separator && sheet === settings.sheet,
      );
      const refuse = (detail: string) =>
        fail({ code: 'file-refused', reason: 'wrong-format', fileName: name, detail });
      if (table === undefined) return void (yield refuse(`It has no sheet "${settings.sheet ?? ''}".`));
      const plan = planReading(table, settings, thisYear);
      if ('refusal' in plan) return void (yield refuse(plan.refusal));
      yield* readRows(table, plan, refuse);
    },
  };
}
