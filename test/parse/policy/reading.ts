/** A policy as text, read: what it says, or the problems as the lines that a person sees. */
import { parsePolicy } from '../../../src/parse/policy/index.ts'

export const file = '.github/carbon-budget.yml'
export const parse = (text: string) => parsePolicy(new TextEncoder().encode(text), file)

/** `line:column code message | hint` for each problem, in order. */
export function problems(text: string): readonly string[] {
  const parsed = parse(text)
  return parsed.ok
    ? []
    : parsed.problems.map(({ at, code, message, hint }) => `${at.line}:${at.column} ${code} ${message} | ${hint}`)
}

export function policy(text: string) {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1))
  return parsed.value
}

export const budget = (line: string) => `budgets:\n  - name: a\n    ${line}\n`
