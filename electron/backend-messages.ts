/** What the main process and the backend process say to each other; the window's calls go by ports of their own. */
export type ToBackend = { readonly kind: 'port' } | { readonly kind: 'close' };

export type FromBackend =
  | { readonly kind: 'ready' }
  /** Which workspace is open now, so that a restarted backend can open it again. */
  | { readonly kind: 'workspace'; readonly file: string | null };

/** One call over a window's port, and its answer. */
export interface CallMessage {
  readonly id: number;
  /** The page may send anything here. */
  readonly name: unknown;
  readonly input: unknown;
}

export type PortMessage =
  /** The result as JSON: one string crosses the bridge to the page in no time, where an object is copied part by part. */
  | { readonly kind: 'answer'; readonly id: number; readonly result: string }
  | { readonly kind: 'event'; readonly event: unknown };
