import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

export const workspaceSchema = z.strictObject({
  /** Full path of the open file. */
  file: z.string(),
  name: z.string(),
  dealCount: z.number().int(),
});
export type Workspace = z.infer<typeof workspaceSchema>;

export const verificationSchema = z.strictObject({
  file: z.string(),
  ok: z.boolean(),
  checks: z.array(z.strictObject({ name: z.string(), ok: z.boolean(), detail: z.string() })),
});

export const workspaceContract = {
  'workspace.current': { input: z.strictObject({}), output: workspaceSchema.nullable() },
  'workspace.create': {
    input: z.strictObject({ file: filePathSchema, sample: z.boolean() }),
    output: workspaceSchema,
  },
  'workspace.open': { input: z.strictObject({ file: filePathSchema }), output: workspaceSchema },
  'workspace.close': { input: z.strictObject({}), output: z.null() },
  'workspace.verify': { input: z.strictObject({}), output: verificationSchema },
} as const;
