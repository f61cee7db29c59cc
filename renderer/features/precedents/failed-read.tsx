import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '../../ui/problem.tsx';

interface FailedReadProps {
  readonly message: string;
  readonly onRetry: () => void;
  /** What else may help. */
  readonly children?: ReactNode;
}

/** Why something could not be read, and the ways on from there. */
export function FailedRead({ message, onRetry, children }: FailedReadProps) {
  return (
    <Problem
      action={
        <>
          {children}
          <Button variant="default" onClick={onRetry}>
            Try again
          </Button>
        </>
      }
    >
      {message}
    </Problem>
  );
}
