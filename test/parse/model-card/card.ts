import type { Problem } from '../../../src/core/problem.ts'
import type { Run } from '../../../src/core/record.ts'
import { Head, type Recognition } from '../../../src/parse/reader.ts'
import { modelCard } from '../../../src/parse/readers/model-card/index.ts'

export interface Outcome {
  readonly runs: readonly Run[]
  readonly problems: readonly Problem[]
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export async function read(text: string | Uint8Array, path = 'models/demo/README.md'): Promise<Outcome> {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  const reader = await modelCard.load()
  const { runs, problems } = await reader({ path, size: bytes.length, chunks: [bytes] })
  return { runs, problems }
}

export function recognise(text: string | Uint8Array, path = 'models/demo/README.md'): Recognition {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  return modelCard.recognise(path, new Head(bytes.subarray(0, 65_536)))
}

/** A card with the template's section; `facts` are its bullets. */
export function section(facts: Readonly<Record<string, string>>): string {
  const bullets = Object.entries(facts).map(([label, value]) => `- **${label}:** ${value}`)
  return ['# Demo', '', '## Environmental Impact', '', ...bullets, '', '## Uses', '', 'None.', ''].join('\n')
}

/** A card with metadata: lines below `co2_eq_emissions:`. */
export function metadata(lines: string, body = '# Demo\n'): string {
  return `---\nlicense: mit\nco2_eq_emissions:\n${lines}\n---\n${body}`
}

export const codes = (outcome: Outcome): readonly string[] => outcome.problems.map((problem) => problem.code)

/** What most tests are about, in one line each. */
export function gist(run: Run | undefined) {
  return (
    run && {
      kg: run.declaredKg,
      kwh: run.energy?.totalKwh ?? null,
      gpuHours: run.gpuHours,
      durationS: run.durationS,
      hardware: run.hardware.map((device) => `${device.count ?? '?'} ${device.kind} ${device.model}`),
      region: run.site.region,
      evidence: run.evidence,
      warnings: run.warnings,
    }
  )
}
