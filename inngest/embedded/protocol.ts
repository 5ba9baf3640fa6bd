import { z } from 'zod';

const text = z.string().nullish();

/** One operation that the SDK reports. Fields that are not needed are dropped. */
const op = z.object({
  id: z.string(),
  op: z.string(),
  name: text,
  displayName: text,
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  opts: z
    .object({
      timeout: text,
      if: text,
      event: text,
      function_id: text,
      payload: z.object({ data: z.record(z.string(), z.unknown()).nullish() }).nullish(),
    })
    .nullish(),
});
export type Op = z.infer<typeof op>;

/** What the SDK answers with status 206. */
export const opsSchema = z.union([z.array(op), op.transform((single) => [single])]);

/** What the SDK posts after each step of a run, before it goes on with the next. `qi_id` is ours: `<item>.<generation>`. */
export const checkpointSchema = z.object({
  run_id: z.string(),
  qi_id: z.string().regex(/^\d+\.\d+$/),
  steps: z.array(op),
});

/** What the SDK posts to send events. */
export const eventsSchema = z.union([z.array(z.unknown()), z.unknown().transform((single) => [single])]).pipe(
  z.array(
    z.object({
      id: text,
      name: z.string().min(1),
      data: z.record(z.string(), z.unknown()).nullish(),
      ts: z.number().nullish(),
    }),
  ),
);
