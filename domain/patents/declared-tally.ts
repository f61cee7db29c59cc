import { createInts } from './growing-ints.ts';
import { createPairSet } from './pair-set.ts';

export interface DeclaredCounts {
  readonly rows: number;
  readonly applications: number;
  readonly families: number;
}

/** Counts rows, and different applications and families behind them, by category (a standard, a company, a generation). */
export interface DeclaredTally {
  /** Categories count from 0; application and family are numbers of any kind, -1 where there is none. */
  readonly add: (category: number, application: number, family: number) => void;
  readonly counts: (category: number) => DeclaredCounts;
}

export function createDeclaredTally(): DeclaredTally {
  const applications = createPairSet();
  const families = createPairSet();
  const rowCounts = createInts();
  const applicationCounts = createInts();
  const familyCounts = createInts();
  return {
    add: (category, application, family) => {
      while (rowCounts.length() <= category) {
        rowCounts.push(0);
        applicationCounts.push(0);
        familyCounts.push(0);
      }
      rowCounts.set(category, rowCounts.get(category) + 1);
      if (application >= 0 && applications.add(category, application))
        applicationCounts.set(category, applicationCounts.get(category) + 1);
      if (family >= 0 && families.add(category, family))
        familyCounts.set(category, familyCounts.get(category) + 1);
    },
    counts: (category) => ({
      rows: rowCounts.get(category),
      applications: applicationCounts.get(category),
      families: familyCounts.get(category),
    }),
  };
}
