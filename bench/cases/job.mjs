/** The Action as a runner starts it, against the fake GitHub, with and without a checkout. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHub } from '../fake-github.mjs'
import { bench, gitRepository } from './input.mjs'

/** @param {{ dist: string, files: number, changed: number, kind: 'records' | 'code', checkout: boolean }} setting */
export async function job({ dist, files, changed, kind, checkout }) {
  const commits = gitRepository(files, changed, kind)
  const github = await startGitHub(commits)
  const home = mkdtempSync(join(tmpdir(), 'carbon-clerk-bench-job-'))
  const env = variables(github.url, home, checkout ? commits.repository : home)
  writeFileSync(env.GITHUB_EVENT_PATH, JSON.stringify(payload(commits)))
  const contender = (command, more = {}) => ({
    command,
    env: { ...env, ...more },
    before: () => {
      github.reset()
      for (const path of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) writeFileSync(path, '')
    },
    after: () => ({ calls: github.calls().length, outputs: readFileSync(env.GITHUB_OUTPUT, 'utf8') }),
  })
  return {
    contenders: {
      action: { ...contender([process.execPath, join(dist, 'action/index.js')]), verify: hasVerdict(kind) },
      toolkit: contender([process.execPath, bundledToolkit()], kind === 'records' ? {} : { BENCH_QUIET: '1' }),
      floor: contender([process.execPath, join(bench, 'floor/local.mjs')]),
    },
    close: () => github.close(),
  }
}

function variables(url, home, workspace) {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: join(home, 'outputs'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: workspace,
    'INPUT_GITHUB-TOKEN': 'ghs_bench',
  }
}

function payload({ base, head }) {
  const repo = { id: 1 }
  return { number: 1, pull_request: { number: 1, base: { sha: base, repo }, head: { sha: head, repo } } }
}

/** A job that fails early is fast and worth nothing. */
function hasVerdict(kind) {
  const expected = kind === 'records' ? 'PASS' : 'NO_RECORDS'
  return ({ outputs }) => outputs.includes(`\n${expected}\n`)
}

let toolkit = null

function bundledToolkit() {
  toolkit ??= bundle()
  return toolkit
}

function bundle() {
  const out = join(bench, 'build/toolkit')
  const ncc = join(bench, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  execFileSync(process.execPath, [ncc, 'build', join(bench, 'peers/job/toolkit.mjs'), '-o', out, '-q'], {
    stdio: 'inherit',
  })
  return join(out, 'index.mjs')
}
