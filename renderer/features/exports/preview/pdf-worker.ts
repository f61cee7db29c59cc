// pdf.js reads documents in this worker; bundled with the app, so that the window's policy lets it run
export { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
