/** What the benches of patent lists and of precedents take from the app, bundled like the app itself. */
export { createBackend, fontFilesIn } from '../../db/backend.ts';
export { baseColumn, shownRows } from '../../domain/precedents/comparison-rows.ts';
export { differencesFromBase } from '../../domain/precedents/differences-from-base.ts';
