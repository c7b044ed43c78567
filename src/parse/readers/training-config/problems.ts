/** What can be wrong with a configuration of a training tool; each tool prefixes the codes with its name. */
import { type Place, type Problem, type ProblemTable, reporter } from '../../../core/problem.ts'

const configKinds = {
  unreadable: {
    class: 'E_SYNTAX',
    severity: 'warning',
    means:
      'The file begins as a configuration of this tool and cannot be read to its end. Nothing of it is planned with.',
    fix: 'Correct the line that the message names.',
  },
  number: {
    class: 'E_NUMBER',
    severity: 'warning',
    means:
      'A quantity is not a number that it can be: a text, a fraction, infinite, or below one. It is taken as unknown.',
    fix: 'Write a whole number, or leave the key out.',
  },
  conflict: {
    class: 'E_CONFLICT',
    severity: 'warning',
    means:
      'Quantities that depend on each other do not fit together, so that what follows from them is taken as unknown.',
    fix: 'Correct the one that is wrong.',
  },
} as const satisfies ProblemTable

type ConfigKind = keyof typeof configKinds

function tableOf<A extends string>(area: A): { readonly [K in ConfigKind as `${A}/${K}`]: (typeof configKinds)[K] } {
  const entries = Object.entries(configKinds).map(([what, kind]) => [`${area}/${what}`, kind])
  return Object.fromEntries(entries) as { readonly [K in ConfigKind as `${A}/${K}`]: (typeof configKinds)[K] }
}

export const accelerateProblems = tableOf('accelerate')
export const axolotlProblems = tableOf('axolotl')
export const deepspeedProblems = tableOf('deepspeed')
export const litgptProblems = tableOf('litgpt')
export const llamaFactoryProblems = tableOf('llama-factory')
export const megatronProblems = tableOf('megatron')
export const nanotronProblems = tableOf('nanotron')
export const torchtitanProblems = tableOf('torchtitan')
export const trlProblems = tableOf('trl')

export const configProblems: ProblemTable = {
  ...accelerateProblems,
  ...axolotlProblems,
  ...deepspeedProblems,
  ...litgptProblems,
  ...llamaFactoryProblems,
  ...megatronProblems,
  ...nanotronProblems,
  ...torchtitanProblems,
  ...trlProblems,
}

/** What a configuration of one tool has against it. */
export type Report = (what: ConfigKind, at: Place, message: string, hint: string) => Problem

export function reportOf(format: string): Report {
  const report = reporter(configProblems)
  return (what, at, message, hint) => report(`${format}/${what}`, at, message, hint)
}
