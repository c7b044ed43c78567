/** What a folder of readings says about itself, and what is measured: manifest.json and plan.json. */
import { z } from 'zod'

const count = z.int().min(1)
const watts = z.number().positive().nullable()

const workSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('idle') }),
  z.strictObject({ kind: z.literal('resident') }),
  z.strictObject({ kind: z.literal('matmul'), size: count }),
  z.strictObject({ kind: z.literal('prefill'), batch: count, tokens: count }),
  z.strictObject({ kind: z.literal('decode'), batch: count, from: count, to: count }),
  z.strictObject({ kind: z.literal('training'), batch: count, tokens: count }),
])

const shape = { layers: count, width: count, heads: count, inner: count, vocabulary: count }

const phaseSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  work: workSchema,
  /** Unix time, after the lead-in. */
  start_s: z.number().positive(),
  end_s: z.number().positive(),
  iterations: z.int().min(0),
})

export const manifestSchema = z.strictObject({
  schema: z.literal(1),
  rehearsal: z.boolean(),
  device: z.strictObject({
    name: z.string().min(1),
    driver: z.string(),
    /** What the board was made for, and what is enforced. */
    rated_w: watts,
    limit_w: watts,
    memory_mib: z.int().min(0),
    used_before_mib: z.int().min(0),
  }),
  software: z.strictObject({ python: z.string(), torch: z.string(), cuda: z.string().nullable() }),
  dtype: z.enum(['bfloat16', 'float16', 'float32']),
  lead_in_s: z.number().min(0),
  model: z.strictObject(shape),
  phases: z.array(phaseSchema).min(1),
})

const sized = z.strictObject({ name: z.string(), needs_gib: z.number().min(0), ...shape })

export const planSchema = z.strictObject({
  schema: z.literal(1),
  seconds: z.number().positive(),
  lead_in_s: z.number().min(0),
  nvml_period_s: z.number().positive(),
  smi_period_s: z.number().positive(),
  smi_columns: z.array(z.string()),
  nvml_columns: z.array(z.string()),
  /** The first that fits the memory is built. */
  models: z.array(sized).min(1),
  rehearsal: sized,
  phases: z.array(z.strictObject({ name: z.string(), work: workSchema })).min(1),
})

export type Work = z.infer<typeof workSchema>
export type Shape = Pick<z.infer<typeof sized>, keyof typeof shape>
export type Phase = z.infer<typeof phaseSchema>
export type Manifest = z.infer<typeof manifestSchema>
export type Plan = z.infer<typeof planSchema>
