import { TextLayer, type PDFDocumentProxy, type PDFPageProxy } from './pdf-engine.ts';
import styles from './pages.module.css';

/** What a drawn page hands back: the elements of its text, piece by piece, in the order of the document. */
export interface DrawnPage {
  readonly pieces: readonly HTMLElement[];
}

interface DrawOrder {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  readonly scale: number;
  readonly onLink: (target: unknown) => void;
  /** Its picture is there. */
  readonly onPainted: () => void;
  /** Its words are there too. */
  readonly onDrawn: (drawn: DrawnPage) => void;
}

/**
 * Draws a page into an element: its picture, its text above it (transparent, to be selected, found and read out) and its
 * links. What stood there stays until the new is there. Answers how to give it up.
 */
export function drawPage(
  into: HTMLElement,
  { pdf, number, scale, onLink, onPainted, onDrawn }: DrawOrder,
): () => void {
  let isGivenUp = false;
  let stop = (): void => {
    isGivenUp = true;
  };
  const draw = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    if (isGivenUp) return;
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.floor(viewport.width * ratio);
    canvas.height = Math.floor(viewport.height * ratio);
    canvas.className = styles.canvas ?? '';
    canvas.ariaHidden = 'true';
    const painting = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
    stop = () => {
      isGivenUp = true;
      painting.cancel();
    };
    await painting.promise;
    into.replaceChildren(canvas);
    onPainted();
    const [content, links] = await Promise.all([page.getTextContent(), linksOf(page, scale, onLink)]);
    if (isGivenUp) return;
    const layer = document.createElement('div');
    layer.className = styles.text ?? '';
    layer.style.setProperty('--total-scale-factor', String(scale));
    const text = new TextLayer({ textContentSource: content, container: layer, viewport });
    stop = () => {
      isGivenUp = true;
      text.cancel();
    };
    await text.render();
    into.append(layer, ...links);
    onDrawn({ pieces: text.textDivs });
  };
  // the document was closed, or the page given up while it was drawn: another takes its place
  draw().catch(() => undefined);
  return () => stop();
}

/** Places that lead elsewhere in the document. They are for the pointer: by keyboard the list of contents leads there. */
async function linksOf(
  page: PDFPageProxy,
  scale: number,
  onLink: (target: unknown) => void,
): Promise<readonly HTMLElement[]> {
  const found: unknown[] = await page.getAnnotations();
  const { height } = page.getViewport({ scale: 1 });
  return found.flatMap((annotation) => {
    if (!isLink(annotation)) return [];
    const [left, bottom, right, top] = annotation.rect;
    const link = document.createElement('div');
    link.className = styles.link ?? '';
    link.style.left = `${left * scale}px`;
    link.style.top = `${(height - top) * scale}px`;
    link.style.width = `${(right - left) * scale}px`;
    link.style.height = `${(top - bottom) * scale}px`;
    link.addEventListener('click', () => onLink(annotation.dest));
    return [link];
  });
}

interface Link {
  readonly rect: readonly [number, number, number, number];
  readonly dest: unknown;
}

function isLink(annotation: unknown): annotation is Link {
  return (
    typeof annotation === 'object' &&
    annotation !== null &&
    'subtype' in annotation &&
    annotation.subtype === 'Link' &&
    'dest' in annotation &&
    annotation.dest !== null &&
    'rect' in annotation &&
    Array.isArray(annotation.rect) &&
    annotation.rect.length === 4
  );
}
