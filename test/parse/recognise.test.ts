/** Readers are asked before the fence, in our own process: a file of one character over and over must not stop it. */
import { expect, test } from 'vitest'
import { HEAD_BYTES, Head } from '../../src/parse/reader.ts'
import { readers } from '../../src/parse/readers/index.ts'

const TOKENS = [
  '\n',
  ' ',
  '\t',
  '\r\n',
  'a',
  '0',
  '"',
  '{',
  '[',
  '{"a":',
  '\\',
  ',',
  '|',
  ':',
  '- ',
  '#SBATCH ',
  '\n ',
  '<',
  '-- ',
  '\0',
  '"a": "b",',
]
const PATHS = ['x.csv', 'x.json', 'x.yaml', 'x.txt', 'x.sh', 'x.md', 'x.py', 'a/emissions.csv', 'a/trainer_state.json']

test.each(readers.map((reader) => [reader.format, reader] as const))(
  '%s is quick to say no',
  (_, reader) => {
    for (const token of TOKENS) {
      const bytes = new TextEncoder().encode(token.repeat(HEAD_BYTES)).subarray(0, HEAD_BYTES)
      for (const path of PATHS) expect(() => reader.recognise(path, new Head(bytes))).not.toThrow()
    }
  },
  8000,
)
