import { ActionIcon, Popover } from '@mantine/core';
import { ListTree } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from './pdf-engine.ts';
import styles from './preview.module.css';

interface OutlineButtonProps {
  readonly pdf: PDFDocumentProxy;
  readonly onTarget: (target: unknown) => void;
}

interface Line {
  readonly title: string;
  readonly depth: number;
  readonly dest: unknown;
}

/** The bookmarks of the document: parts, terms, schedules. */
export function OutlineButton({ pdf, onTarget }: OutlineButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    let isLate = false;
    // a document that was closed meanwhile has no outline any more
    pdf.getOutline().then(
      (outline: unknown) => !isLate && setLines(linesOf(outline, 0)),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [pdf]);
  const follow = (dest: unknown): void => {
    setIsOpen(false);
    onTarget(dest);
  };
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" width={340} trapFocus>
      <Popover.Target>
        <ActionIcon
          aria-label="Contents"
          title="Contents"
          aria-expanded={isOpen}
          disabled={lines.length === 0}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ListTree size={15} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={styles.outline ?? ''}>
        <ul aria-label="Contents of the document">
          {lines.map(({ title, depth, dest }, index) => (
            <li key={`${index} ${title}`}>
              <button
                type="button"
                className={styles.line}
                style={{ paddingInlineStart: 8 + depth * 14 }}
                data-depth={depth}
                onClick={() => follow(dest)}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function linesOf(outline: unknown, depth: number): readonly Line[] {
  if (!Array.isArray(outline)) return [];
  return outline.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('title' in entry)) return [];
    const dest: unknown = 'dest' in entry ? entry.dest : null;
    const items: unknown = 'items' in entry ? entry.items : [];
    return [{ title: String(entry.title), depth, dest }, ...linesOf(items, depth + 1)];
  });
}
