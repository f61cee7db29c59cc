import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type {
  ImportPreview,
  OwnExport,
  OwnExported,
  PrecedentImport,
  PrecedentImported,
} from '../../domain/contract/precedent-files.ts';
import { planImport, previewEntries, type FindEntry } from '../../domain/precedents/files/import-plan.ts';
import { summarisePrecedent } from '../../domain/precedents/summarise.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { hashFile } from '../export/hash-file.ts';
import { refuseTarget } from '../export/refuse-target.ts';
import { writeWholeFile } from '../export/whole-file.ts';
import { builtInPrecedents } from '../library/precedents.ts';
import { keptNotes } from '../precedents/files/kept-notes.ts';
import { readPrecedentFile } from '../precedents/files/read-precedent-file.ts';
import { precedentFileText } from '../precedents/files/write-precedent-file.ts';
import type { OwnPrecedent } from '../tables/own-precedents-table.ts';
import type { Session } from '../workspace/session.ts';

/** As long as a note may be. */
const MAX_NOTE = 20_000;

/** What a file of precedents holds and what each entry would do here; nothing is stored. */
export async function previewPrecedentFile(
  ctx: Context,
  { file }: { readonly file: string },
): Promise<Result<ImportPreview>> {
  const read = await readPrecedentFile(file, ctx.file);
  if (!read.ok) return read;
  const { entries, fileName, sha256, format, doubts } = read.value;
  return ok({
    fileName,
    sha256,
    format,
    entries: [...previewEntries(entries, entryFinder(ctx))],
    doubts: [...doubts],
  });
}

/** Takes over the entries that were decided on, in one transaction: all of them, or none. */
export async function importPrecedents(
  ctx: Context,
  { file, sha256, isConfidential, decisions }: PrecedentImport,
  session: Session,
): Promise<Result<PrecedentImported>> {
  const read = await readPrecedentFile(file, ctx.file);
  if (!read.ok) return read;
  const { entries, fileName } = read.value;
  if (read.value.sha256 !== sha256)
    return fail({
      code: 'file-refused',
      reason: 'changed-while-reading',
      fileName,
      detail: 'It is not what it was when its entries were looked at.',
    });
  return ctx.gate.whenOpen(() => {
    // it may have been closed while the file was read
    if (session.current() !== ctx) return fail({ code: 'no-workspace' });
    // planned and written without a pause between: nobody can take an id meanwhile
    const plan = planImport(entries, entryFinder(ctx), decisions);
    if (!plan.ok) return plan;
    const notes = plan.value.flatMap(({ precedent, kept }) => keptNotes(ctx, precedent, kept));
    const full = notes.find(({ note }) => note.length > MAX_NOTE);
    if (full)
      return fail({
        code: 'conflict',
        message: `Our note on "${full.precedentId}" has no room left for what the file says beside. Shorten it first.`,
      });
    ctx.transaction(() => {
      for (const { precedent, isConfidential: isMarked } of plan.value)
        ctx.ownPrecedents.save({ precedent, isConfidential: isConfidential || isMarked }, ctx.now());
      for (const note of notes) ctx.precedentNotes.save(note);
    });
    ctx.precedentLibrary.touch();
    const refused = entries.filter(({ precedent }) => precedent === null).length;
    const saved = plan.value.flatMap(({ precedent }) => {
      const known = ctx.precedentLibrary.find(precedent.id);
      return known ? [summarisePrecedent(known)] : [];
    });
    return ok({ saved, skipped: entries.length - refused - saved.length, refused });
  });
}

/** Writes entries of our own in the published form, in a file that appears whole or not at all. */
export async function exportOwnPrecedents(
  ctx: Context,
  { ids, format, out }: OwnExport,
): Promise<Result<OwnExported>> {
  const ending = `.${format}`;
  if (extname(out).toLowerCase() !== ending) {
    const message = `The file is ${format.toUpperCase()}: give its name the ending ${ending}.`;
    return fail({ code: 'invalid-input', issues: [{ path: 'out', message }] });
  }
  const reason = refuseTarget(out, ctx.file);
  if (reason) return fail({ code: 'file-refused', reason, fileName: basename(out) });
  const chosen = findOwn(ctx, ids);
  if (!chosen.ok) return chosen;
  const entries = chosen.value.map(({ precedent, isConfidential }) => ({
    ...precedent,
    confidential: isConfidential,
  }));
  await writeWholeFile(out, async (handle) => {
    for await (const text of precedentFileText(entries, format)) await handle.writeFile(text);
  });
  return ok({ file: out, entries: entries.length, bytes: statSync(out).size, sha256: await hashFile(out) });
}

function findOwn(ctx: Context, ids: readonly string[] | null): Result<readonly OwnPrecedent[]> {
  const own = ctx.ownPrecedents.list();
  if (own.length === 0)
    return fail({ code: 'conflict', message: 'There is no precedent of our own in this workspace.' });
  const found: OwnPrecedent[] = [];
  for (const id of new Set(ids ?? own.map(({ precedent }) => precedent.id))) {
    const entry = own.find(({ precedent }) => precedent.id === id);
    const builtIn = ctx.precedentLibrary.find(id);
    if (!entry)
      return builtIn
        ? fail({
            code: 'conflict',
            message: `"${builtIn.precedent.title}" comes with Parley: only entries of our own are exported.`,
          })
        : fail({ code: 'not-found', entity: 'precedent', id });
    found.push(entry);
  }
  return ok(found);
}

/** Entries as they were written, without our corrections of them. */
function entryFinder(ctx: Context): FindEntry {
  const builtIn = new Map(builtInPrecedents().map((precedent) => [precedent.id, precedent]));
  return (id) => {
    const precedent = builtIn.get(id);
    if (precedent) return { precedent, origin: 'built-in', isConfidential: false };
    const own = ctx.ownPrecedents.find(id);
    return own && { ...own, origin: 'ours' };
  };
}
