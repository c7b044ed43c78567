/**
 * The least that the job can cost with a checkout: two git processes (what changed, and what stands in it), one sum,
 * one read and one write over `node:http`. No policy, no estimate, nothing refused.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'

const { GITHUB_EVENT_PATH, GITHUB_API_URL, GITHUB_WORKSPACE } = process.env
const { pull_request: pull } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'))
const differences = await git(['diff-tree', '-r', '-z', pull.base.sha, pull.head.sha])
const oids = [...differences.matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\0[^\0]*emissions\.csv\0/g)].map(
  ([, oid]) => oid,
)
const contents = oids.length === 0 ? '' : await git(['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`)
let kwh = 0
for (const line of contents.split('\n')) kwh += Number(line.split(',')[5]) || 0
await call('POST', '/graphql', { query: '{ pullRequest }' })
await call('POST', '/repos/o/r/issues/1/comments', { body: `${kwh} kWh` })

function git(args, input = '') {
  const child = spawn('git', args, {
    cwd: GITHUB_WORKSPACE,
    stdio: [input === '' ? 'ignore' : 'pipe', 'pipe', 'inherit'],
  })
  child.stdin?.end(input)
  return textOf(child.stdout)
}

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const sent = request(GITHUB_API_URL + path, { method }, (response) => resolve(textOf(response)))
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}

async function textOf(stream) {
  const parts = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
