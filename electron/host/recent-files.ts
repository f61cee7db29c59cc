import { app } from 'electron';
import { basename, dirname, extname } from 'node:path';
import type { RecentFile } from '../../domain/contract/host.ts';
import { settings } from './settings-file.ts';

const kept = 12;

export function listRecentFiles(): readonly RecentFile[] {
  return settings
    .read()
    .recentFiles.map((file) => ({ file, name: basename(file, extname(file)), folder: dirname(file) }));
}

export function rememberFile(file: string): readonly RecentFile[] {
  const others = settings.read().recentFiles.filter((known) => known !== file);
  settings.save({ recentFiles: [file, ...others].slice(0, kept) });
  app.addRecentDocument(file);
  return listRecentFiles();
}

export function forgetFile(file: string): readonly RecentFile[] {
  settings.save({ recentFiles: settings.read().recentFiles.filter((known) => known !== file) });
  return listRecentFiles();
}
