import { app, dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { FileKind } from '../../domain/contract/host.ts';

const filters: Readonly<Record<FileKind, FileFilter>> = {
  workspace: { name: 'Parley workspace', extensions: ['parley'] },
  pdf: { name: 'PDF document', extensions: ['pdf'] },
  svg: { name: 'Picture', extensions: ['svg'] },
  csv: { name: 'Table as text (CSV)', extensions: ['csv'] },
  json: { name: 'Data (JSON)', extensions: ['json'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  docx: { name: 'Word document', extensions: ['docx'] },
  received: { name: 'Round as Word, PDF or data', extensions: ['docx', 'pdf', 'json'] },
  'patent-list': { name: 'Patent list', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
  table: { name: 'Table (CSV or Excel)', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
  precedents: { name: 'Precedents', extensions: ['json', 'csv'] },
  document: { name: 'Document', extensions: ['pdf', 'docx', 'doc', 'txt', 'msg', 'eml', 'html'] },
};

/** Always with its extension; the dialog itself asks before a file is replaced. */
export async function chooseSaveFile(
  window: BrowserWindow,
  request: { readonly suggestedName: string; readonly kind: FileKind },
): Promise<string | null> {
  const filter = filters[request.kind];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), basename(request.suggestedName)),
    filters: [filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return null;
  return extname(filePath) ? filePath : `${filePath}.${filter.extensions[0] ?? ''}`;
}

export async function chooseOpenFile(
  window: BrowserWindow,
  request: { readonly kind: FileKind },
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: [filters[request.kind], { name: 'All files', extensions: ['*'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Shows the file, or its folder when the file is gone. */
export function showInFolder({ file }: { readonly file: string }): null {
  if (existsSync(file)) shell.showItemInFolder(file);
  else shell.showItemInFolder(dirname(file));
  return null;
}
