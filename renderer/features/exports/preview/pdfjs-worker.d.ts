/** Comes without types. It listens to its worker as soon as it is loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
