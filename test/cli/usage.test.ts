import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/entry/cli/command.ts'
import { VERSION } from '../../src/entry/version.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import { run, spawn } from './command-line.ts'

test('the version is that of the package, in every way of asking', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(VERSION).toBe(version)
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  expect(await run(['-V'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  expect(spawn(['--version'], temporaryFolder())).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test.each([
  [['--frobnicate'], 'unknown option "--frobnicate"', 'Run "carbon-clerk --help" for the list.'],
  [['chek'], 'unknown command "chek"', 'Did you mean "check"?'],
  [['constructor'], 'unknown command "constructor"', 'Run "carbon-clerk --help" for the list.'],
  [['help', 'toString'], 'unknown command "toString"', 'Run "carbon-clerk --help" for the list.'],
  [['check', '--bse', 'x'], 'unknown option "--bse"', 'Did you mean "--base"?'],
  [['check', '--constructor'], 'unknown option "--constructor"', null],
  [['check', '--__proto__=1'], 'unknown option "--__proto__"', null],
  [['check', '-x'], 'unknown option "-x"', null],
  [['check', '--base'], '--base needs a value', 'Write --base COMMIT.'],
  [['check', '--base='], '--base needs a value', 'Write --base COMMIT.'],
  [['check', '--base', '--head', 'x'], '--base needs a value', 'Write --base COMMIT.'],
  [['check', '--base', 'a', '--base', 'b'], '--base is given twice', null],
  [['check', '--json=yes'], '--json takes no value', null],
  [['check', '--fail-on', 'Never'], '--fail-on cannot be "Never"', 'Write one of over, undecided, never.'],
  [['check', '--format', 'html'], '"html" is not in this release', 'Write one of text, json, markdown, bundle.'],
  [['check', '--format', 'xml'], '"xml" is not a format', 'Write one of text, json, markdown, bundle.'],
  [['check', '--json', '--format', 'text'], '--json and --format disagree', null],
  [['check', 'extra'], '"extra" is one word too many', 'Write: carbon-clerk check [options].'],
  [['check', '--policy', '../x.yml'], '--policy cannot be "../x.yml"', null],
  [['check', '--policy', '/etc/passwd'], '--policy cannot be "/etc/passwd"', null],
  [['explain'], 'explain needs more to go on', 'Write: carbon-clerk explain RUN [PATH...] [options].'],
  [['scan', ''], 'a name is empty', 'Write: carbon-clerk scan [PATH...] [options].'],
  [['scan', '--region', 'paris'], '--region "paris" is neither provider:region nor a grid zone', null],
  [['scan', '--pue', '0.4'], '--pue "0.4" is out of range', 'Write a number from 1 to 10.'],
  [['scan', '--pue', 'NaN'], '--pue', null],
  [['scan', '--pue=-1.2'], '--pue', null],
  [['scan', '--pue', '110%'], '--pue', null],
  [['scan', '--hardware', '0x H100'], '--hardware', null],
  [['scan', '--method', 'guess'], '--method cannot be "guess"', 'Write one of best, card.'],
])('%j is wrong usage', async (words, message, hint) => {
  const { code, out, err } = await run(words, { cwd: temporaryFolder() })
  expect({ code, out }).toEqual({ code: 64, out: '' })
  expect(err).toContain(`carbon-clerk: ${message}`)
  if (hint !== null) expect(err.split('\n')[1]).toBe(hint)
  expect(err).not.toMatch(/\n {4}at /)
})

test('without a command the overview is printed, and the exit code says that nothing was asked', async () => {
  const { code, out } = await run([])
  expect(code).toBe(64)
  expect(out).toBe((await run(['--help'])).out)
})

test('the overview names every command and every exit code', async () => {
  const { out } = await run(['--help'])
  for (const name of Object.keys(commands)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  expect(out.match(/^ {2}\d+ /gm)?.map(Number)).toEqual([0, 1, 2, 3, 4, 5, 64])
})

test.each(Object.keys(commands))('%s explains itself with all its options, in 20 columns too', async (name) => {
  const command = await commands[name]?.load()
  for (const words of [
    [name, '--help'],
    [name, '-h'],
    ['help', name],
    ['--help', name],
  ]) {
    const { code, out, err } = await run(words)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const option of Object.keys(command?.options ?? {})) expect(out).toContain(`--${option}`)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  }
  const narrow = await run([name, '--help'], { columns: 20 })
  // An option stays beside its value, which a person copies together.
  const long = narrow.out.split('\n').filter((line) => line.length > 20 && line.trim().includes(' '))
  expect(long.filter((line) => !line.startsWith('  --'))).toEqual([`Usage: carbon-clerk ${name} ${command?.usage}`])
})

test('words from the command line are printed as plain text', async () => {
  const { code, err } = await run(['\u001b[2J\u202e::error::x\u0007'])
  expect(code).toBe(64)
  expect(err).toContain('unknown command "\\u{1b}[2J\\u{202e}::error::x\\u{7}"')
})
