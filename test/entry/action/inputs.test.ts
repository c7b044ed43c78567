import { expect, test } from 'vitest'
import { WorldError } from '../../../src/core/problem.ts'
import { parseInputs } from '../../../src/entry/action/inputs.ts'

const TOKEN = { 'INPUT_GITHUB-TOKEN': 'ghs_x' }

test('without a word in the workflow, the table decides', () => {
  const defaults = {
    token: 'ghs_x',
    policyPath: '.github/carbon-budget.yml',
    comment: 'on-change',
    checkRun: true,
    reports: [],
    failOn: 'over',
    workingDirectory: '.',
    key: '',
    allowPrivileged: false,
    electricityMapsToken: '',
  }
  expect(parseInputs(TOKEN)).toEqual(defaults)
  const names = [
    'POLICY',
    'COMMENT',
    'CHECK-RUN',
    'REPORT',
    'FAIL-ON',
    'WORKING-DIRECTORY',
    'KEY',
    'ALLOW-PRIVILEGED-TRIGGER',
    'ELECTRICITY-MAPS-TOKEN',
  ]
  for (const nothing of ['', '  ', '\n']) {
    const empty = Object.fromEntries(names.map((name) => [`INPUT_${name}`, nothing]))
    expect(parseInputs({ ...TOKEN, ...empty })).toEqual(defaults)
  }
})

test('everything that can be written is taken as written', () => {
  expect(
    parseInputs({
      'INPUT_GITHUB-TOKEN': ' ghp_y ',
      INPUT_POLICY: 'ml/carbon.yml',
      INPUT_COMMENT: 'always',
      'INPUT_CHECK-RUN': 'FALSE',
      INPUT_REPORT: 'out/carbon.json, a.md\nb.json\n',
      'INPUT_FAIL-ON': 'undecided',
      'INPUT_WORKING-DIRECTORY': 'repo',
      INPUT_KEY: 'nightly_1.a-b',
      'INPUT_ALLOW-PRIVILEGED-TRIGGER': 'True',
      'INPUT_ELECTRICITY-MAPS-TOKEN': ' em_z ',
    }),
  ).toEqual({
    token: 'ghp_y',
    policyPath: 'ml/carbon.yml',
    comment: 'always',
    checkRun: false,
    reports: ['out/carbon.json', 'a.md', 'b.json'],
    failOn: 'undecided',
    workingDirectory: 'repo',
    key: 'nightly_1.a-b',
    allowPrivileged: true,
    electricityMapsToken: 'em_z',
  })
})

test('what cannot be a token of Electricity Maps is none, and is not repeated in a refusal', () => {
  for (const text of ['two words', 'line\r\nx-other: 1', '\u00e9', 'x'.repeat(501)]) {
    expect(parseInputs({ ...TOKEN, 'INPUT_ELECTRICITY-MAPS-TOKEN': text }).electricityMapsToken).toBe('')
  }
})

test.each([
  ['CHECK-RUN', ['no', '0', '1', 'yes', 'on', 'tRUE', 'null']],
  ['ALLOW-PRIVILEGED-TRIGGER', ['yes', '1', 'TRUE;']],
  ['COMMENT', ['Always', 'on change', 'true']],
  ['FAIL-ON', ['OVER', 'warn', '0']],
  ['POLICY', ['/a.yml', '../a.yml', 'a//b.yml', './a.yml', 'a/', 'a\\b.yml', 'a\u0000.yml']],
  ['KEY', ['a b', '-->', 'a--b', 'x'.repeat(65), '.a', '\u{1F331}']],
  ['REPORT', ['a.txt', 'a', 'a.json.exe', 'a.html']],
])('INPUT_%s refuses %j and names itself', (name, values) => {
  for (const value of values) {
    try {
      parseInputs({ ...TOKEN, [`INPUT_${name}`]: value })
      expect.unreachable(value)
    } catch (error) {
      expect(error).toBeInstanceOf(WorldError)
      expect((error as WorldError).code).toBe('action/input')
      expect((error as WorldError).message).toContain(`"${name.toLowerCase()}"`)
      expect((error as WorldError).hint).not.toBe('')
    }
  }
})
