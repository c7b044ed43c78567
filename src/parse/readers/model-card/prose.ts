/** Sentences of an impact section: "Total emissions are estimated to be 10.8 kgCO2eq", "a cumulative of 100 hours". */
import type { Place } from '../../../core/problem.ts'
import { findAmounts } from './amount.ts'
import type { Line } from './body.ts'
import { plain } from './plain.ts'
import { MASS } from './quantity-words.ts'

export interface Sentence {
  readonly text: string
  readonly at: Place
}

/** The longest paragraph that is read for figures. */
const PARAGRAPH_LONGEST = 20_000

/** What a sentence compares itself with, gives back or leaves to others is not what the training emitted. */
const ASIDE =
  /sav(?:ed|es|ing)|avoid|compared|equivalent to (?:driving|a |the )|on average|market-based|offset by buying|per (?:year|person|capita)|inference/i

/** Sentences of the impact section that state a mass of CO2. */
export function emissionSentences(file: string, lines: readonly Line[]): readonly Sentence[] {
  return sentencesOf(file, lines).filter(({ text }) => {
    if (!/CO2|emi(?:ssion|tt)|carbon|greenhouse/i.test(text)) return false
    const amounts = findAmounts(text, MASS)
    // A lone "5 t" or "20 g" in running text is anything; the gas or the word must stand beside it.
    return amounts.some(
      (amount) =>
        amount.value !== 0 && /CO2|emi|carbon/i.test(text.slice(Math.max(0, amount.start - 60), amount.end + 20)),
    )
  })
}

/** "a cumulative of 100 hours of computation was performed on hardware of type A100 (TDP of 250W)": the calculator's text. */
export function computeSentence(file: string, lines: readonly Line[]): Sentence | null {
  return (
    sentencesOf(file, lines).find(
      ({ text }) => /hours of computation|GPU[- ]hours/i.test(text) && /cumulative|total/i.test(text),
    ) ?? null
  )
}

function sentencesOf(file: string, lines: readonly Line[]): readonly Sentence[] {
  return lines.filter(isProse).flatMap((line) =>
    plain(line.text.slice(0, PARAGRAPH_LONGEST))
      .split(/(?<=[.;!?]) (?=[A-Z\d])/)
      .filter((text) => /\d/.test(text) && !ASIDE.test(text))
      .map((text) => ({ text, at: { file, line: line.number, column: 1 } })),
  )
}

function isProse(line: Line): boolean {
  const start = line.text.slice(0, 100).trimStart()
  return line.impact && start !== '' && !start.startsWith('|') && !start.startsWith('#') && !/^<\/?t/i.test(start)
}
