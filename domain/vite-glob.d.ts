/** The one thing that domain/ asks of its build: the list of a folder's modules. Vite and Vitest both give it. */
interface ImportMeta {
  readonly glob: <T>(
    patterns: string | readonly string[],
    /** With `query: '?raw'` and `import: 'default'` each file is its text. */
    options: { readonly eager: true; readonly query?: '?raw'; readonly import?: 'default' },
  ) => Record<string, T>;
}
