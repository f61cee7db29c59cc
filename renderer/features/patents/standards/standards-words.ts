import type { DeclaredLevel } from '../../../../domain/contract/patent-standards.ts';

/** What is counted, as a heading names it. */
export const levelWords: Readonly<Record<DeclaredLevel, string>> = {
  rows: 'rows',
  applications: 'applications',
  families: 'families by ETSI id',
};

export const NOT_STATED = 'not stated';
