/** One case of `estimate --json`, from bytes: strict JSON, numbers that are numbers, no field that nobody knows. */
import { z } from 'zod'
import { type CaseField, caseFields, type EstimateCase } from '../core/estimate/case/fields.ts'
import { byPlace, type Parsed, type Place, type Problem, reporter } from '../core/problem.ts'
import { caseProblems } from './case-problems.ts'
import { type JsonText, parseJsonText } from './json/document.ts'
import { numberAt } from './json/fields.ts'
import { nearest } from './nearest.ts'
import { decodeText } from './text.ts'
import { parseInstant } from './time.ts'

export { caseProblems }

const report = reporter(caseProblems)
const MAX_BYTES = 64 * 1024
const MAX_DEPTH = 20

/** Cannot be stored or shown: control characters, half of a surrogate pair. */
const UNSHOWN = /[\p{Cc}\p{Cs}]/u
const name = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => !UNSHOWN.test(text), { error: 'holds a character that cannot be shown', params: { name: true } })
const time = z.string().refine((text) => parseInstant(text).ok, { error: 'is not a date or a time of ISO 8601' })
const devices = z
  .array(z.strictObject({ model: name, count: schemaOf(caseFields.count).optional() }))
  .min(1)
  .max(100)

/** docs/case.schema.json is made from it. */
export const CaseSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(caseFields).map(([field, of]) => [
      field,
      schemaOf(of)
        .meta({ description: describe(of) })
        .optional(),
    ]),
  ),
)

function describe(field: CaseField): string {
  return field.type === 'number' && field.unit !== '' ? `${field.help}; in ${field.unit}` : field.help
}

function schemaOf(field: CaseField): z.ZodType {
  if (field.type === 'number') {
    const { above, least, most, whole } = field
    const numeric = whole ? z.int() : z.number()
    return (above ? numeric.gt(least) : numeric.min(least)).max(most)
  }
  if (field.type === 'word') return z.enum(field.oneOf)
  return field.type === 'devices' ? devices : field.type === 'time' ? time : name
}

export function parseCase(bytes: Uint8Array, file: string): Parsed<EstimateCase> {
  const start: Place = { file, line: 1, column: 1 }
  if (bytes.length > MAX_BYTES) {
    return refuse(
      report('case/too-large', start, `the case is larger than ${MAX_BYTES} bytes`, 'write one case of a few fields'),
    )
  }
  const decoded = decodeText(file, bytes, 'refuse')
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  if (text.trim() === '') return refuse(report('case/empty', start, 'there is no case', EXAMPLE))
  const json = parseJsonText(file, text, 1, { maxDepth: MAX_DEPTH })
  if (!json.ok) return { ok: false, problems: [asCase(json.problems[0]), ...json.problems.slice(1).map(asCase)] }
  const parsed = CaseSchema.safeParse(json.value.value)
  const problems = parsed.success
    ? [...tooSmall(json.value), ...ruleProblems(parsed.data as EstimateCase, json.value)]
    : parsed.error.issues.flatMap((issue) => issueProblems(issue, json.value))
  const [first, ...rest] = [...problems].sort(byPlace)
  if (first) return { ok: false, problems: [first, ...rest] }
  return { ok: true, value: parsed.data as EstimateCase }
}

/** What is wrong with the text, under the codes of a case. */
function asCase({ code, at, message, hint }: Problem): Problem {
  return report(code === 'json/duplicate-key' ? 'case/duplicate-key' : 'case/json', at, message, hint)
}

/** Numbers that are not 0 and would be counted as 0. */
function tooSmall(json: JsonText): Problem[] {
  const problems: Problem[] = []
  const numbers = Object.keys(caseFields).filter(
    (field) => caseFields[field as keyof typeof caseFields].type === 'number',
  )
  for (const field of numbers) numberAt(json, [field], problems)
  return problems.map(({ at, message, hint }) => report('case/range', at, message, hint))
}

const EXAMPLE = 'write for example {"hardware": [{"model": "H100", "count": 8}], "wall_hours": 100, "region": "FR"}'

function refuse(problem: Problem): Parsed<never> {
  return { ok: false, problems: [problem] }
}

type Issue = z.core.$ZodIssue

function issueProblems(issue: Issue, json: JsonText): Problem[] {
  const at = json.placeOf(issue.path)
  const field = issue.path.join('.') || 'the case'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const place = json.placeOf([...issue.path, key])
      const known = issue.path.length === 0 ? Object.keys(caseFields) : ['model', 'count']
      const meant = nearest(key, known)
      const hint = meant === null ? `write one of ${known.join(', ')}` : `write "${meant}"`
      return report('case/unknown-field', place, `"${key.slice(0, 80)}" is not a field of a case`, hint)
    })
  }
  const { code, hint } = explained(issue)
  return [report(code, at, `${field}: ${lowered(issue.message)}`, hint)]
}

function explained(issue: Issue): { code: keyof typeof caseProblems; hint: string } {
  if (issue.code === 'too_small' || issue.code === 'too_big') return { code: 'case/range', hint: boundsOf(issue) }
  if (issue.code === 'invalid_value') return { code: 'case/word', hint: `write one of ${issue.values.join(', ')}` }
  if (issue.code === 'custom' && issue.params?.name) return { code: 'case/name', hint: 'write it in plain characters' }
  if (issue.code === 'custom') return { code: 'case/type', hint: 'write for example "2026-11-02T18:00:00Z"' }
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int')) {
    return { code: 'case/type', hint: 'write a number without quotes or unit, as 8 or 0.5' }
  }
  return { code: 'case/type', hint: EXAMPLE }
}

function boundsOf(issue: Issue): string {
  if (issue.code === 'too_small') return `write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
  return issue.code === 'too_big' ? `write at most ${issue.maximum}` : ''
}

function lowered(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}

/** Fields that need another one, and a case that says too little to be worked out. */
function ruleProblems(one: EstimateCase, json: JsonText): Problem[] {
  const problems: Problem[] = []
  const whole = json.placeOf([])
  const spanned = one.started !== undefined && one.finished !== undefined
  const timed = one.wall_hours !== undefined || one.gpu_hours !== undefined || spanned
  const missing = (field: keyof EstimateCase, needs: string, hint: string) => {
    problems.push(report('case/missing', json.placeOf([field]), `${field} needs ${needs}`, hint))
  }
  if (one.mean_power_w !== undefined) {
    if (!timed) missing('mean_power_w', 'hours', 'add "wall_hours" or "gpu_hours"')
    if (one.power_of === undefined)
      missing('mean_power_w', 'what it is the power of', 'add "power_of": "gpu", "chip" or "node"')
  } else if (one.power_of !== undefined) missing('power_of', 'a power', 'add "mean_power_w"')
  if (one.idle_power_w !== undefined && !timed) missing('idle_power_w', 'hours', 'add "wall_hours"')
  if ((one.params ?? Infinity) < (one.active_params ?? 0)) {
    problems.push(
      report(
        'case/conflict',
        json.placeOf(['active_params']),
        'active_params is more than params',
        'write the larger one as "params"',
      ),
    )
  }
  if ((one.cached_input_tokens ?? 0) > (one.input_tokens ?? 0)) {
    const place = json.placeOf(['cached_input_tokens'])
    const hint = 'write all tokens that are read as "input_tokens"'
    problems.push(report('case/conflict', place, 'cached_input_tokens is more than input_tokens', hint))
  }
  if (!determined(one, timed)) {
    problems.push(report('case/missing', whole, 'the case says too little to be worked out', EXAMPLE))
  }
  return problems
}

function determined(one: EstimateCase, timed: boolean): boolean {
  if ([one.energy_kwh, one.gpu_kwh, one.cpu_kwh, one.ram_kwh].some((kwh) => kwh !== undefined) || timed) return true
  if (one.kind === 'serving') {
    const about = [one.requests_per_day, one.hardware, one.energy_per_request_wh, one.output_tokens, one.task]
    return about.some((field) => field !== undefined)
  }
  if (one.embodied_kg !== undefined || one.kind === 'embodied') return one.embodied_kg !== undefined
  const operations = one.flops !== undefined || (one.params !== undefined && one.tokens !== undefined)
  return operations || one.declared_kg !== undefined || one.idle_kg !== undefined
}
