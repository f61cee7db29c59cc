const MAX_LENGTH = 200;

/** A name from outside as it can be shown: controls and turned writing directions in it could pretend to be something else. */
export function plainName(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
}
