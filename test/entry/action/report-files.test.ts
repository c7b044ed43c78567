import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WorldError } from '../../../src/core/problem.ts'
import { openReports } from '../../../src/entry/action/report-files.ts'

let workspace: string
let elsewhere: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'carbon-clerk-workspace-'))
  elsewhere = mkdtempSync(join(tmpdir(), 'carbon-clerk-elsewhere-'))
  writeFileSync(join(elsewhere, 'canary'), 'canary')
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
  rmSync(elsewhere, { recursive: true })
})

test('a report is written below the workspace, in folders that are made for it', () => {
  const [opened] = openReports(['out/a/carbon.json'], workspace)
  opened?.file.write('{}')
  expect(readFileSync(join(workspace, 'out/a/carbon.json'), 'utf8')).toBe('{}')
})

test('a report may stand elsewhere, if the workflow says so', () => {
  openReports([join(elsewhere, 'carbon.md')], workspace)[0]?.file.write('text')
  expect(readFileSync(join(elsewhere, 'carbon.md'), 'utf8')).toBe('text')
})

test.each([
  ['a link to a file', 'r.json', () => symlinkSync(join(elsewhere, 'canary'), join(workspace, 'r.json'))],
  ['a link to nothing', 'r.json', () => symlinkSync(join(elsewhere, 'new'), join(workspace, 'r.json'))],
  ['a folder that is a link', 'out/canary', () => symlinkSync(elsewhere, join(workspace, 'out'))],
  ['a folder below a link', 'out/b/r.json', () => symlinkSync(elsewhere, join(workspace, 'out'))],
  ['a folder', 'r.json', () => mkdirSync(join(workspace, 'r.json'))],
  ['a file in place of a folder', 'f/r.json', () => writeFileSync(join(workspace, 'f'), '')],
])('%s in the way is refused, and nothing outside changes', (_, path, prepare) => {
  prepare()
  expect(() => openReports([path], workspace)).toThrow(WorldError)
  expect(readFileSync(join(elsewhere, 'canary'), 'utf8')).toBe('canary')
  expect(() => readFileSync(join(elsewhere, 'new'))).toThrow()
  expect(() => readFileSync(join(elsewhere, 'b/r.json'))).toThrow()
})
