/** What the figures of documents are made with, bundled like the app itself: the catalogue is found by the bundler. */
export { fontFilesFromPackages } from '../../db/export/fonts/font-files.ts';
export { writeDocxFile } from '../../db/export/docx/write-docx-file.ts';
export { writePdfFile } from '../../db/export/pdf/write-pdf-file.ts';
export { longSheet } from './long-sheet.ts';
