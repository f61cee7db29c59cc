/** What the bench of patent lists takes from the app, bundled like the app itself. */
export { createBackend, fontFilesIn } from '../../db/backend.ts';
