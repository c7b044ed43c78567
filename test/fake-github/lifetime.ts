/** A fake GitHub for the tests of one file: as new after each of them, and closed at the end. */
import { afterAll, afterEach, expect } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from './server.ts'

export async function fakeGitHub(): Promise<FakeGitHub> {
  const github = await startFakeGitHub()
  const { treeLimit } = github
  afterEach(() => {
    const seen = [...github.violations]
    github.violations.length = 0
    github.calls.length = 0
    github.faults.length = 0
    github.treeLimit = treeLimit
    expect(seen).toEqual([])
  })
  afterAll(() => github.close())
  return github
}
