/**
 * What any Action built on the toolkit pays: the two packages, and the same calls, outputs and summary as ours in local
 * mode. It reads no file of the repository. `quiet` is what ours does for a pull request without any record.
 */
import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { getOctokit } from '@actions/github'

const { GITHUB_EVENT_PATH, GITHUB_API_URL, BENCH_QUIET } = process.env
const { pull_request: pull } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'))
const octokit = getOctokit(core.getInput('github-token'), { baseUrl: GITHUB_API_URL })
const where = { owner: 'o', repo: 'r' }
const text = 'x'.repeat(3000)
const look = () =>
  octokit.graphql(
    'query ($number: Int!) { repository { pullRequest(number: $number) { headRefOid comments(first: 100) { nodes { body } } } } }',
    { number: 1 },
  )
const comment = async () => {
  await look()
  if (BENCH_QUIET) return
  await octokit.request('POST /repos/{owner}/{repo}/issues/1/comments', { ...where, body: text })
  await look()
}
const check = () =>
  octokit.request('POST /repos/{owner}/{repo}/check-runs', {
    ...where,
    name: 'carbon-clerk (action)',
    head_sha: pull.head.sha,
    status: 'completed',
    conclusion: 'success',
    output: { title: 'title', summary: text },
  })
await Promise.all([comment(), check()])
await core.summary.addRaw(text, true).write()
for (const name of ['verdict', 'training-kg', 'inference-kg', 'total-kg', 'energy-kwh']) core.setOutput(name, '1')
for (const name of ['budget-remaining-kg', 'report-path', 'comment-url']) core.setOutput(name, '1')
