/** The one thing that domain/ asks of its build: the list of a folder's modules. Vite and Vitest both give it. */
interface ImportMeta {
  readonly glob: <T>(
    patterns: string | readonly string[],
    options: { readonly eager: true },
  ) => Record<string, T>;
}
