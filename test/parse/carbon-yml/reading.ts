/** A carbon.yml as text, read: its records, or the problems as the lines that a person sees. */
import { readCarbonBytes } from '../../../src/parse/readers/carbon-yml/read.ts'

export const path = 'runs/sft.carbon.yml'
export const bytes = (text: string) => new TextEncoder().encode(text)
export const read = (text: string) => readCarbonBytes(path, bytes(text))

/** `line:column severity class message | hint` of each problem. */
export const problems = (text: string) =>
  read(text).problems.map(
    ({ at, severity, class: kind, message, hint }) =>
      `${at.line}:${at.column} ${severity} ${kind} ${message} | ${hint}`,
  )

export const run = (lines: string) => `runs:\n  - id: a\n    ${lines.replaceAll('; ', '\n    ')}\n`
export const plan = (lines: string) => `plans:\n  - id: a\n    ${lines.replaceAll('; ', '\n    ')}\n`
export const serving = (lines: string) => `servings:\n  - model: m\n    ${lines.replaceAll('; ', '\n    ')}\n`

export const EXAMPLE = `runs:
  - id: sft-2026-11-02
    model: summarizer
    hardware: 8x NVIDIA H100 SXM
    hours: 36                  # wall hours; or gpu_hours
    energy: 214 kWh            # optional; measured: gpu | node | it | facility
    measured: gpu
    region: gcp:europe-west9
    finished: 2026-11-02T18:00:00Z
plans:
  - id: dpo-next
    hardware: 4x NVIDIA A100 80GB
    hours: 12                  # or params + tokens
servings:
  - model: summarizer
    requests: 20000 per day
    input_tokens: 900
    output_tokens: 200
    hardware: 2x NVIDIA L4
    replicas: 1
    region: gcp:europe-west9
    horizon: 12 months
    energy_per_request: 0.21 Wh   # optional, measured
`
