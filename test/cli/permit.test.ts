import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commit, git, makeRepository, temporaryFolder, write } from '../disk/temporary.ts'
import { run } from './command-line.ts'
import { furnish, KEY, KEY_ID, KEY_SET, NOON, PERMIT, REPORT, read, token } from './permits.ts'

const LATER = NOON + 3600
const issueWords = ['permit', 'issue', '--report', 'report.json', '--plan', 'dpo-next', '--key', 'key.json']
const issueOptions = ['--repository', 'acme/models']

function furnished(report: unknown = REPORT): string {
  const folder = temporaryFolder()
  furnish(folder, report)
  chmodSync(join(folder, 'key.json'), 0o600)
  return folder
}

async function verify(text: string, words: readonly string[] = [], folder = furnished()) {
  const { code, out, err } = await run(['permit', 'verify', '--keys', 'keys.json', ...words], {
    cwd: folder,
    input: text,
    now: LATER,
  })
  return { code, out: out.trim(), err: err.trim() }
}

const allowed = 'Allowed: carbon:dpo-next of acme/models, 640 device-hours on 8x NVIDIA H100 SXM in aws:eu-west-3'
const until = 'until 2026-11-09T12:00:00Z'

test('a new key is for its owner alone, and only its public half is printed', async () => {
  const cwd = temporaryFolder()
  const { code, out, err } = await run(['permit', 'keygen', '--out', 'key.json'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const made = JSON.parse(read(cwd, 'key.json'))
  expect(Object.keys(made).sort()).toEqual(['crv', 'd', 'kid', 'kty', 'x'])
  expect(JSON.parse(out)).toEqual({ keys: [{ kty: 'OKP', crv: 'Ed25519', x: made.x, kid: made.kid, use: 'sig' }] })
  expect(statSync(join(cwd, 'key.json')).mode & 0o777).toBe(0o600)
  const again = await run(['permit', 'keygen', '--out', 'key.json'], { cwd })
  expect(again).toMatchObject({ code: 64, out: '' })
  expect(again.err).toContain('"key.json" exists')
  expect(JSON.parse(read(cwd, 'key.json'))).toEqual(made)
  const other = await run(['permit', 'keygen', '--out', 'es.json', '--alg', 'ES256'], { cwd })
  expect(JSON.parse(other.out).keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256' })
})

test('a plan that passed becomes a permit that says what the report says, and no more', async () => {
  const cwd = furnished()
  const issued = await run([...issueWords, ...issueOptions], { cwd, now: NOON })
  expect(issued).toMatchObject({ code: 0, err: '' })
  const { out } = await run(['permit', 'show', issued.out.trim(), '--json'], { cwd, now: NOON })
  const { permit } = JSON.parse(out)
  expect(permit).toEqual({
    v: 1,
    jti: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
    iss: 'acme/models',
    sub: 'carbon:dpo-next',
    iat: NOON,
    nbf: NOON,
    exp: NOON + 604_800,
    repository: 'acme/models',
    commit: 'c'.repeat(40),
    policy: 'b'.repeat(40),
    // sha256sum report.json
    report: 'SN_IWNCqFGHIJxL9Dv650SWbdd8zPvcA21RFiHMY750',
    kg: 49.95,
    device_hours: 640,
    hardware: ['8x NVIDIA H100 SXM'],
    region: 'aws:eu-west-3',
  })
  expect(await verify(issued.out)).toEqual({ code: 0, out: `${allowed}, ${until}`, err: '' })
  const another = await run([...issueWords, ...issueOptions], { cwd, now: NOON })
  expect(another.out).not.toBe(issued.out)
})

test('key, report, repository and times come from elsewhere too', async () => {
  const cwd = furnished()
  const words = ['permit', 'issue', '--report', '-', '--plan', 'carbon:dpo-next', '--valid', '12h', '--issuer', 'ci']
  const environment = { CARBON_PERMIT_KEY: JSON.stringify(KEY), GITHUB_REPOSITORY: 'acme/other' }
  const more = ['--not-before', '2026-11-03', '--region', 'aws:eu-west-3', '--at', '2026-11-02T12:00:00Z']
  const issued = await run([...words, ...more], { cwd, environment, input: JSON.stringify(REPORT) })
  const { out } = await run(['permit', 'show', '--json'], { input: issued.out })
  const { iss, iat, nbf, exp, repository } = JSON.parse(out).permit
  expect({ iss, iat, nbf, exp, repository }).toEqual({
    iss: 'ci',
    iat: NOON,
    nbf: NOON + 43_200,
    exp: NOON + 86_400,
    repository: 'acme/other',
  })
})

test('a key that others may read is used, and told of', async () => {
  const cwd = furnished()
  chmodSync(join(cwd, 'key.json'), 0o644)
  const { code, err } = await run([...issueWords, ...issueOptions], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: 'Others may read "key.json": write chmod 600.\n' })
})

const [plan] = REPORT.plans
test.each([
  ['a report that is over', { ...REPORT, verdict: 'OVER' }, 'says OVER, not PASS'],
  ['a report without records', { ...REPORT, verdict: 'NO_RECORDS' }, 'says NO_RECORDS'],
  ['a report that was only looked at', { ...REPORT, enforced: false }, 'was not enforced'],
  ['report mode', { ...REPORT, policy: { ...REPORT.policy, mode: 'report' } }, 'was not enforced'],
  ['no policy', { ...REPORT, policy: { ...REPORT.policy, blob: null } }, 'was judged by no carbon budget'],
  ['a policy that was not read', { ...REPORT, policy: { ...REPORT.policy, read: false } }, 'by no carbon budget'],
  ['files on disk', { ...REPORT, inputs: { head: 'worktree' } }, 'is of files that are in no commit'],
  ['another plan', { ...REPORT, plans: [{ ...plan, id: 'carbon:dpo-last' }] }, 'has no plan "dpo-next"'],
  ['a plan that is gone', { ...REPORT, plans: [{ ...plan, change: 'removed' }] }, 'does not say that the plan'],
  ['two plans of that name', { ...REPORT, plans: [plan, { ...plan, id: 'slurm:dpo-next' }] }, 'has 2 plans "dpo-next"'],
  ['a plan without hours', { ...REPORT, plans: [{ ...plan, wall_hours: null }] }, 'how many hours'],
  ['a plan without hardware', { ...REPORT, plans: [{ ...plan, hardware: [] }] }, 'which accelerators'],
  [
    'a plan of uncounted boards',
    { ...REPORT, plans: [{ ...plan, hardware: [{ kind: 'gpu', model: 'H100', count: null }] }] },
    'which accelerators',
  ],
  ['a plan of nothing', { ...REPORT, plans: [{ ...plan, gated_kg: 0 }] }, 'says too little'],
  ['a report of a scan', { schema_version: 1, runs: [], plans: [plan] }, 'is no report of a check'],
  ['no report', [], 'is no report of a check'],
])('nothing is permitted by %s', async (_, report, why) => {
  const { code, out, err } = await run([...issueWords, ...issueOptions], { cwd: furnished(report) })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(why)
})

test('where a plan says device-hours and hours, the fewer are permitted', async () => {
  const cwd = furnished({ ...REPORT, plans: [{ ...plan, gpu_hours: 500 }] })
  const { out } = await run([...issueWords, ...issueOptions], { cwd, now: NOON })
  expect((await verify(out, ['--device-hours', '500'])).code).toBe(0)
  expect((await verify(out, ['--device-hours', '500.001'])).code).toBe(1)
})

test.each([
  [[...issueOptions, '--region', 'FR'], 'the plan was judged for aws:eu-west-3, not FR'],
  [['--repository', 'acme'], 'this cannot be written into a permit'],
  [[...issueOptions, '--valid', '7'], '--valid "7" is no duration'],
  [[...issueOptions, '--valid', '0d'], '--valid'],
  [[...issueOptions, '--valid', '367d'], '--valid "367d" is longer than a year'],
  [[...issueOptions, '--not-before', '2026-02-30'], '--not-before cannot be "2026-02-30"'],
  [[...issueOptions, '--not-before', '2026-10-01'], 'the permit would have expired already'],
  [[], '--repository is missing'],
  [[...issueOptions, '--keys', 'keys.json'], 'permit issue takes no --keys'],
  [['TOKEN'], '"TOKEN" is one word too many'],
])('issue with %j is wrong usage', async (words, why) => {
  const { code, out, err } = await run([...issueWords, ...words], { cwd: furnished(), now: NOON })
  expect({ code, out }).toEqual({ code: 64, out: '' })
  expect(err).toContain(why)
})

test.each([
  [[], 0, `${allowed}, ${until}`],
  [
    ['--device-hours', '639.5', '--kg', '49.95', '--region', 'AWS:eu-west-3'.toLowerCase(), '--plan', 'dpo-next'],
    0,
    `${allowed.replace('640 device', '639.5 of 640 device')}, ${until}`,
  ],
  [['--hardware', '8x h100'], 0, `${allowed}, ${until}`],
  [['--hardware', '4x nvidia_h100_80gb_hbm3', '--hardware', '4x H100'], 0, `${allowed}, ${until}`],
  [['--device-hours', '640.000001'], 1, 'it allows 640 device-hours, and 640.000001 are asked for'],
  [['--kg', '50'], 1, 'it allows 49.95 kg CO2e, and 50 are asked for'],
  [['--region', 'aws:us-east-1'], 1, 'it is for aws:eu-west-3, not aws:us-east-1'],
  [['--hardware', '8x A100 SXM4'], 1, 'it is for 8x NVIDIA H100 SXM, not for A100 SXM4'],
  [['--hardware', '8x h200'], 1, 'it is for 8x NVIDIA H100 SXM, not for h200'],
  [['--hardware', '9x H100'], 1, 'it is for 8x NVIDIA H100 SXM, and 9 of H100 are asked for'],
  [['--hardware', '8x H100', '--hardware', '1x H100'], 1, 'it is for 8x NVIDIA H100 SXM, and 1 of H100 are asked for'],
  [['--plan', 'sft'], 1, 'it is for the plan carbon:dpo-next, not sft'],
  [['--repository', 'acme/other'], 1, 'it is for acme/models, not acme/other'],
  [['--at', '2026-11-02T11:58:59Z'], 1, 'it holds from 2026-11-02T12:00:00Z'],
  [['--at', '2026-11-02T11:59:00Z'], 0, `${allowed}, ${until}`],
  [['--at', '2026-11-02T11:59:59Z', '--skew', '0'], 1, 'it holds from 2026-11-02T12:00:00Z'],
  [['--at', '2026-11-09T12:00:59Z'], 0, `${allowed}, ${until}`],
  [['--at', '2026-11-09T12:01:00Z'], 1, 'it expired at 2026-11-09T12:00:00Z'],
  [['--at', '2026-11-09T12:00:00Z', '--skew', '0'], 1, 'it expired at 2026-11-09T12:00:00Z'],
  [['--at', '2027-01-01', '--kg', '50'], 1, 'it expired at 2026-11-09T12:00:00Z; it allows 49.95 kg CO2e, and 50'],
])('asked with %j, the answer is %i: %s', async (words, code, line) => {
  const answer = await verify(await token(), words)
  expect({ code: answer.code, err: answer.err }).toEqual({ code, err: '' })
  expect(answer.out).toContain(line)
  expect(answer.out.split('\n')).toHaveLength(1)
  expect(answer.out.startsWith(code === 0 ? 'Allowed: ' : 'Refused: carbon:dpo-next of acme/models: ')).toBe(true)
})

test('the answer for programs has the whole permit and each reason', async () => {
  const words = ['--json', '--device-hours', '700']
  const { code, out } = await verify(await token(), words)
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    schema_version: 1,
    allowed: false,
    refusals: [{ code: 'device-hours', message: 'it allows 640 device-hours, and 700 are asked for' }],
    permit: { jti: PERMIT.id, sub: PERMIT.plan },
  })
  expect(JSON.parse((await verify('x.y.z', ['--json'])).out)).toMatchObject({ allowed: false, permit: null })
})

test('a permit for anywhere allows any region', async () => {
  expect((await verify(await token({ region: null }), ['--region', 'FR'])).code).toBe(0)
})

test('a revoked permit is refused, and a list that cannot be read allows nothing', async () => {
  const cwd = furnished()
  write(cwd, {
    'revoked.txt': `# lost on 3 November\r\n${PERMIT.id} # by hand\r\n`,
    'others.txt': 'AAECAwQFBgcICQoLDA0OEA\n',
  })
  expect(await verify(await token(), ['--revoked', 'revoked.txt'], cwd)).toMatchObject({
    code: 1,
    out: 'Refused: carbon:dpo-next of acme/models: it has been revoked',
  })
  expect((await verify(await token(), ['--revoked', 'others.txt'], cwd)).code).toBe(0)
  expect(await verify(await token(), ['--revoked', 'gone.txt'], cwd)).toMatchObject({ code: 64, out: '' })
})

test.each([
  ['no keys', {}, 'is no set of keys'],
  ['an empty set', { keys: [] }, 'has no key that permits are signed with'],
  ['keys of other kinds', { keys: [{ kty: 'RSA', n: 'AQAB', e: 'AQAB' }] }, 'has no key that permits are signed with'],
  ['a private key', { keys: [KEY] }, 'holds a private key'],
  ['a secret', { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] }, 'holds a private key'],
  ['two keys of one id', { keys: [...KEY_SET.keys, { ...KEY_SET.keys[0], x: 'A'.repeat(43) }] }, 'two keys of one id'],
])('%s is no set of keys to believe', async (_, set, why) => {
  const cwd = furnished()
  writeFileSync(join(cwd, 'keys.json'), JSON.stringify(set))
  const { code, out, err } = await verify(await token(), [], cwd)
  expect({ code, out }).toEqual({ code: 64, out: '' })
  expect(err).toContain(why)
})

test.each([
  [['permit'], 'permit needs more to go on'],
  [['permit', 'sign'], 'permit cannot "sign"'],
  [['permit', 'constructor'], 'permit cannot "constructor"'],
  [['permit', 'keygen'], '--out is missing'],
  [['permit', 'verify', 'x'], '--keys is missing'],
  [['permit', 'verify', 'x', '--keys', 'gone.json'], '--keys gone.json cannot be read: ENOENT'],
  [['permit', 'verify', 'x', '--keys', 'keys.json', '--device-hours', '-1'], '--device-hours'],
  [['permit', 'verify', 'x', '--keys', 'keys.json', '--device-hours', 'NaN'], '--device-hours'],
  [['permit', 'verify', 'x', '--keys', 'keys.json', '--at', '2026-11-02T12:00:00'], '--at cannot be'],
  [['permit', 'verify', 'x', '--keys', 'keys.json', '--spool', 's'], '--spool needs to know who takes how much'],
  [['permit', 'verify', 'x', '--keys', 'keys.json', '--job', '1'], '--job goes with --spool'],
  [['permit', 'show', 'x', '--plan', 'y'], 'permit show takes no --plan'],
])('%j is wrong usage', async (words, why) => {
  const { code, out, err } = await run(words, { cwd: furnished() })
  expect({ code, out }).toEqual({ code: 64, out: '' })
  expect(err).toContain(why)
})

test('a permit is shown to people in lines, and nobody is told that it is good', async () => {
  const { code, out } = await run(['permit', 'show', await token()])
  expect(code).toBe(0)
  expect(out.split('\n').slice(0, 3)).toEqual([
    'plan              carbon:dpo-next',
    'repository        acme/models',
    `commit            ${'c'.repeat(40)}`,
  ])
  expect(out).toContain('Nobody has looked who signed it')
})

test('from a check of two commits to a job', async () => {
  const folder = makeRepository({
    '.github/carbon-budget.yml':
      'version: 1\nassume:\n  region: aws:eu-west-3\nbudgets:\n  - name: all\n    limit: 900 kgCO2e\n    per: pull_request\n',
  })
  git(folder, 'checkout', '-q', '-b', 'side')
  const text = 'plans:\n  - id: dpo-next\n    hardware: 8x NVIDIA H100 SXM\n    hours: 80\n'
  const head = commit(folder, { 'dpo.carbon.yml': text })
  const checked = await run(['check', '--json', '--base', 'main', '--head', 'side'], { cwd: folder })
  const cwd = furnished(JSON.parse(checked.out))
  const issued = await run([...issueWords, ...issueOptions], { cwd, now: NOON })
  const { out } = await verify(issued.out, ['--json', '--hardware', '8x H100', '--device-hours', '640'])
  const [gated] = JSON.parse(checked.out).plans
  expect(JSON.parse(out)).toMatchObject({
    allowed: true,
    permit: { commit: head, kg: gated.gated_kg, device_hours: 640, region: 'aws:eu-west-3' },
  })
  expect(readdirSync(cwd).sort()).toEqual(['key.json', 'keys.json', 'report.json'])
  expect(KEY_ID).toHaveLength(43)
})
