import styles from './print.module.css';

/**
 * Prints a picture alone on a page. It is put in as an image: what stands in an SVG document cannot run there, and nothing
 * of a list is ever put into the page as markup (ADR 8).
 */
export async function printPicture(svg: string, title: string): Promise<void> {
  document.querySelector(`.${styles.sheet ?? ''}`)?.remove();
  const sheet = document.createElement('div');
  sheet.className = styles.sheet ?? '';
  const image = document.createElement('img');
  image.alt = title;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  sheet.append(image);
  document.body.append(sheet);
  await image.decode();
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
