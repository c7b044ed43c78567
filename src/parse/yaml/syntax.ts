import { type Place, type Problem, reporter } from '../../core/problem.ts'
import { yamlProblems } from './problems.ts'

const report = reporter(yamlProblems)

/** What js-yaml says, in the words of somebody who edits the file; the first pattern that fits. */
const SAYINGS: readonly (readonly [RegExp, string, string])[] = [
  [/tab characters/, 'the line is indented with a tab', 'indent with spaces'],
  [
    /mapping entry|multiline key|implicit key/,
    'this line does not fit the lines around it',
    'check the indentation and the colon; quote a value that contains ": "',
  ],
  [/sequence entry/, 'this list item does not fit the lines around it', 'check the indentation'],
  [
    /quoted scalar|deficient indentation/,
    'a quote is opened and never closed, or its text is not indented',
    'close the quote on the same line',
  ],
  [
    /found ','|flow|missed comma/,
    'a bracket or comma is missing or too much',
    'check the commas, and that each [ and { is closed',
  ],
  [/null byte|non-printable|control/, 'the text contains a control character', 'delete it'],
  [/unexpected end/, 'the file ends in the middle of a value', 'check that quotes and brackets are closed'],
]

/**
 * @param reason The parser's reason; empty when it gave none.
 * @param maxDepth How deep lists and mappings may nest.
 */
export function syntaxProblem(reason: string, at: Place, maxDepth: number): Problem {
  if (reason.includes('maxDepth')) {
    return report('yaml/too-deep', at, `lists and mappings are nested more than ${maxDepth} deep`, 'nest less')
  }
  const saying = SAYINGS.find(([pattern]) => pattern.test(reason))
  if (saying) return report('yaml/syntax', at, saying[1], saying[2])
  const message = reason === '' ? 'the YAML cannot be read' : `the YAML cannot be read here: ${reason}`
  return report('yaml/syntax', at, message, 'check the indentation, the colons and the quotes')
}
