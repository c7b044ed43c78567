import { expect, test } from 'vitest'
import { temporaryFolder, write } from '../disk/temporary.ts'
import { shell, spawn } from './command-line.ts'

test('a reader that goes away changes nothing about the exit code and leaves no trace', () => {
  const folder = temporaryFolder()
  const script = '"$0" "$@" | head -c 1; exit "${PIPESTATUS[0]}"'
  expect(shell(script, ['--help'], folder)).toEqual({ code: 0, out: 'U', err: '' })
  write(folder, { 'emissions.csv': '\0' })
  expect(shell('"$0" "$@" | true; exit "${PIPESTATUS[0]}"', ['scan', '--json', 'nope'], folder)).toEqual({
    code: 2,
    out: '',
    err: '',
  })
})

test('closed streams are no reason to fail', () => {
  const folder = temporaryFolder()
  expect(shell('"$0" "$@" <&- >&- 2>&-', ['--help'], folder).code).toBe(0)
  expect(shell('"$0" "$@" <&-', ['--version'], folder).code).toBe(0)
  expect(shell('"$0" "$@" >&- 2>&-', ['scan', 'nope'], folder).code).toBe(2)
})

test('an answer that could not be written is not a good one', () => {
  const folder = temporaryFolder()
  const { code, err } = shell('"$0" "$@" > /dev/full', ['--help'], folder)
  expect(code).toBe(4)
  expect(err).not.toMatch(/\n {4}at /)
  expect(shell('"$0" "$@" > /dev/full', ['scan', 'nope'], folder).code).toBe(2)
})

test('the program is found through a link, as a package manager installs it', () => {
  const folder = temporaryFolder()
  const { code, out } = shell('ln -s "$1" program.ts && "$0" program.ts "${@:2}"', ['scan', '--json'], folder)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ schema_version: 1, runs: [] })
})

test('nothing is written to standard error where nobody watches', () => {
  const folder = temporaryFolder()
  write(folder, { 'README.md': '# no record\n' })
  expect(spawn(['scan', '--json'], folder)).toMatchObject({ code: 0, err: '' })
})

test('the program ends when the fence has, not before and not in between', () => {
  const folder = temporaryFolder()
  write(folder, { 'a.carbon.yml': 'runs:\n  - id: one\n    hardware: 8x NVIDIA H100 SXM\n    hours: 36\n' })
  const script = 'for turn in 1 2 3 4 5; do "$0" "$@" > /dev/null || exit; done'
  expect(shell(script, ['scan'], folder)).toEqual({ code: 0, out: '', err: '' })
})
