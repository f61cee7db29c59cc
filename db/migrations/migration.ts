/** One step of the schema. A shipped step is never edited: its hash is pinned in hashes.json and kept in every file. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}
