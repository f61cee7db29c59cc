const pending = new Set<() => Promise<void>>();

/** A form that saves after a pause says how to save at once. Answers how to take that back. */
export function registerSave(save: () => Promise<void>): () => void {
  pending.add(save);
  return () => pending.delete(save);
}

/** Saves what is being typed: before the window closes, and before a copy is printed. */
export async function saveAllNow(): Promise<void> {
  await Promise.all([...pending].map((save) => save()));
}
