import type { ReadBytes } from './pdf-engine.ts';

/** Opens a PDF and draws its first page where nobody sees it: what draws pages is loaded and warm when somebody looks. */
export async function rehearse(bytes: number, read: ReadBytes): Promise<void> {
  const { openPdf } = await import('./pdf-engine.ts');
  const { pdf, close } = await openPdf(bytes, read);
  try {
    const page = await pdf.getPage(1);
    const viewport = page.getViewport({ scale: 0.25 });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport }).promise;
    await page.getTextContent();
  } finally {
    close();
  }
}
