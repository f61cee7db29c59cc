import { join } from 'node:path';

/** Every face a printed document may use, by the short name that code and build share. */
export const FONT_SOURCES = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-semibold': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'serif-semibold-italic': 'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  sans: 'inter/400Regular/Inter_400Regular.ttf',
  'sans-medium': 'inter/500Medium/Inter_500Medium.ttf',
  mono: 'ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf',
  'han-sc': 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'han-jp': 'noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
  'han-kr': 'noto-serif-kr/400Regular/NotoSerifKR_400Regular.ttf',
} as const;

export type FontName = keyof typeof FONT_SOURCES;

/** Where each face is: an absolute path, or the bytes themselves. A path is read only when a text needs the face. */
export type FontFiles = Readonly<Record<FontName, string | Uint8Array>>;

// The keys of a literal object are its key type; Object.keys only knows them as strings.
const NAMES = Object.keys(FONT_SOURCES) as readonly FontName[];

/** What the build copies: each file inside node_modules and its name in the folder that the app ships. */
export const FONT_COPIES: readonly { readonly from: string; readonly to: string }[] = NAMES.map((name) => ({
  from: join('@expo-google-fonts', FONT_SOURCES[name]),
  to: `${name}.ttf`,
}));

/** The licence of each family goes where its faces go. */
export const FONT_LICENCES: readonly { readonly from: string; readonly to: string }[] = [
  ...new Set(Object.values(FONT_SOURCES).map((source) => source.split('/')[0] ?? '')),
].map((family) => ({
  from: join('@expo-google-fonts', family, 'LICENSE_FONT'),
  to: `LICENCE-${family}.txt`,
}));

/** The faces of a folder that the build filled by `FONT_COPIES`. */
export function fontFilesIn(folder: string): FontFiles {
  return filesBy((name) => join(folder, `${name}.ttf`));
}

/** The faces straight from a node_modules folder: tests and scripts need no build. */
export function fontFilesFromPackages(nodeModules: string): FontFiles {
  return filesBy((name) => join(nodeModules, '@expo-google-fonts', FONT_SOURCES[name]));
}

function filesBy(pathOf: (name: FontName) => string): FontFiles {
  // fromEntries loses the key type; NAMES holds every key once.
  return Object.fromEntries(NAMES.map((name) => [name, pathOf(name)])) as Record<FontName, string>;
}
