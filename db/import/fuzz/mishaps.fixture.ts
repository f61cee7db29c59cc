import * as fc from 'fast-check';

/** What happens to the bytes of a file on its way. */
export const mishap = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    bytes: fc.oneof(
      fc
        .constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n', '\0', '\0'.repeat(40), 'sep=;\n')
        .map((text) => Buffer.from(text)),
      fc
        .constantFrom('ff', 'fffe', 'efbbbf', '8130', 'c0c0c0', '504b0304', '1a')
        .map((hex) => Buffer.from(hex, 'hex')),
      fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    ),
  }),
);
export type Mishap = typeof mishap extends fc.Arbitrary<infer T> ? T : never;

/** The bytes after what happened to them. */
export function suffer(content: Buffer, mishaps: readonly Mishap[]): Buffer {
  let bytes = content;
  for (const one of mishaps) {
    const at = one.at % (bytes.length + 1);
    switch (one.kind) {
      case 'flip':
        bytes = Buffer.from(bytes);
        if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ one.by;
        break;
      case 'cut':
        bytes = bytes.subarray(0, at);
        break;
      case 'drop':
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + one.length)]);
        break;
      case 'repeat':
        bytes = Buffer.concat([bytes.subarray(0, at + one.length), bytes.subarray(at)]);
        break;
      default:
        bytes = Buffer.concat([bytes.subarray(0, at), one.bytes, bytes.subarray(at)]);
    }
  }
  return bytes;
}
