/** Counts rows, and different applications and families behind them, without keeping the rows. */
export interface LevelTally {
  readonly add: (application: number | null, family: number | null) => void;
  readonly counts: () => { readonly rows: number; readonly applications: number; readonly families: number };
}

export function createLevelTally(): LevelTally {
  const applications = new Set<number>();
  const families = new Set<number>();
  let rows = 0;
  return {
    add: (application, family) => {
      rows += 1;
      if (application !== null) applications.add(application);
      if (family !== null) families.add(family);
    },
    counts: () => ({ rows, applications: applications.size, families: families.size }),
  };
}

/** Numbers different texts in order of first appearance, from 0. */
export interface Numbering {
  /** The text's number, and whether it was seen for the first time. */
  readonly add: (text: string) => { readonly id: number; readonly isNew: boolean };
  readonly size: () => number;
}

export function createNumbering(): Numbering {
  const ids = new Map<string, number>();
  return {
    add: (text) => {
      const known = ids.get(text);
      if (known !== undefined) return { id: known, isNew: false };
      const id = ids.size;
      ids.set(text, id);
      return { id, isNew: true };
    },
    size: () => ids.size,
  };
}
