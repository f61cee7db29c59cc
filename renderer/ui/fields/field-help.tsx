import { Tooltip, VisuallyHidden } from '@mantine/core';
import { CircleHelp } from 'lucide-react';
import { useEffect, useId, useState, type RefObject } from 'react';
import styles from './field-row.module.css';

interface FieldHelpProps {
  readonly label: string;
  readonly help: string;
  /** The line that the help stands beside, outside the form: it must not cover why a value was refused. */
  readonly beside: RefObject<HTMLElement | null>;
}

const openDelayMs = 400;

/** What a field asks for: on hover, and by Enter or Space. Focus alone opens nothing: it often comes with a refusal. */
export function FieldHelp({ label, help, beside }: FieldHelpProps) {
  const helpId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!isOver) return;
    const timer = setTimeout(() => setIsOpen(true), openDelayMs);
    return () => clearTimeout(timer);
  }, [isOver]);
  const close = (): void => {
    setIsOver(false);
    setIsOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className={styles.help}
        aria-label={`Help: ${label}`}
        aria-describedby={helpId}
        onClick={() => setIsOpen((was) => !was)}
        onMouseEnter={() => setIsOver(true)}
        onMouseLeave={close}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <CircleHelp size={12} aria-hidden />
      </button>
      <VisuallyHidden id={helpId}>{help}</VisuallyHidden>
      <Tooltip target={beside} label={help} opened={isOpen} position="left-start" />
    </>
  );
}
