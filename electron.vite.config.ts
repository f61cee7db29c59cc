import { copyFile, cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { FONT_COPIES, FONT_LICENCES } from './db/export/fonts/font-files.ts';
import { checkLibrary } from './scripts/check-library.mjs';

const main = (name: string) => path.join(import.meta.dirname, 'electron', `${name}.ts`);

/**
 * Everything is bundled except what cannot be: Electron itself and the native database module. Targets are named
 * because electron-vite would take those of the newest Electron, and the code must also run on Electron 33. CommonJS,
 * because a sandboxed preload can be nothing else and Electron 33 cannot `require` a module.
 */
const outsideTheBundle = ['electron', 'better-sqlite3'];

/** The faces that documents are printed in lie beside the backend as files, since only what a text needs is read. */
const copyFonts: Plugin = {
  name: 'copy-fonts',
  async closeBundle() {
    const folder = path.join(import.meta.dirname, 'out', 'fonts');
    await mkdir(folder, { recursive: true });
    for (const { from, to } of [...FONT_COPIES, ...FONT_LICENCES]) {
      await copyFile(path.join(import.meta.dirname, 'node_modules', from), path.join(folder, to));
    }
  },
};

/** The dictionary is within the bundle; the licence it asks to be kept with it lies beside. */
const copyDictionaryLicence: Plugin = {
  name: 'copy-dictionary-licence',
  async closeBundle() {
    const from = path.join(import.meta.dirname, 'node_modules', 'dictionary-en-gb', 'license');
    await copyFile(from, path.join(import.meta.dirname, 'out', 'main', 'dictionary-licence.txt'));
  },
};

/** The tables by which text in old East Asian encodings is read out of PDFs lie beside the thread that reads them. */
const copyCharacterMaps: Plugin = {
  name: 'copy-character-maps',
  async closeBundle() {
    const from = path.join(import.meta.dirname, 'node_modules', 'pdfjs-dist', 'cmaps');
    await cp(from, path.join(import.meta.dirname, 'out', 'main', 'character-maps'), { recursive: true });
  },
};

/** The app takes its precedents as they come: what is wrong with one stops the build. */
const checkPrecedents: Plugin = {
  name: 'check-precedents',
  async configResolved() {
    const problems = await checkLibrary(import.meta.dirname);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  },
};

export default defineConfig({
  main: {
    plugins: [checkPrecedents, copyFonts, copyDictionaryLicence, copyCharacterMaps],
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      // an incident in the log must name functions, and minifying saves no start-up time
      minify: false,
      externalizeDeps: false,
      rollupOptions: {
        input: {
          main: main('main'),
          'backend-process': main('backend-process'),
          'command-line': main('command-line'),
          'pdf-worker': path.join(import.meta.dirname, 'db', 'receiving', 'pdf', 'pdf-worker.mjs'),
        },
        external: outsideTheBundle,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      minify: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: main('preload') },
        external: outsideTheBundle,
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome130',
      cssTarget: 'chrome130',
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: { input: path.join(import.meta.dirname, 'renderer', 'index.html') },
    },
  },
});
