import { expect, it } from 'vitest';
import { receivedRecordSchema } from './received-file.ts';

it('reads a record that was kept before anything was noticed', () => {
  const kept = { against: 3, parts: [], absent: [], changes: [], comments: [], doubts: [] };
  expect(receivedRecordSchema.parse(kept)).toEqual({
    ...kept,
    noticed: { marks: null, unmarked: [], states: [], moved: [] },
  });
});
