import type { Plan } from '../../../src/core/record.ts'
import { type FileReader, Head, type Read } from '../../../src/parse/reader.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What a reader makes of one text, whatever its name. */
export async function read(reader: FileReader, text: string): Promise<Read> {
  return (await reader.load())({ path: 'configs/x', chunks: [bytes(text)], size: text.length })
}

export function recognises(reader: FileReader, text: string): boolean {
  return reader.recognise('x', new Head(bytes(text))) === 'yes'
}

/** The only plan of a text that is recognised, as far as it says something. */
export async function plan(reader: FileReader, text: string) {
  const { plans, problems } = await read(reader, text)
  const [only] = plans
  if (only === undefined || plans.length > 1) throw new Error(JSON.stringify(problems))
  return said(only)
}

function said({ params, activeParams, tokens, tokensPerDevice, hardware, half, model, workload, refers }: Plan) {
  const devices = hardware[0]?.count ?? null
  return { model, params, activeParams, tokens, tokensPerDevice, devices, half, workload, refers }
}

export const SILENT = {
  model: null,
  params: null,
  activeParams: null,
  tokens: null,
  tokensPerDevice: undefined,
  devices: null,
  half: undefined,
  workload: null,
  refers: undefined,
} as const
