/** `node repo.mjs FILES CHANGED OUT [records]`: a git repository of folders of 100 files, two commits, packed. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'

const [files, changed, out, kind] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4], process.argv[5]]
const HEADER =
  'timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region'
const POLICY = 'version: 1\nassume:\n  region: FR\nbudgets:\n  - name: one pull request\n    limit: 50 tCO2e\n'

mkdirSync(out, { recursive: true })
git('init', '-q', '--initial-branch=main')
await load()
git('repack', '-adq')
// Local mode looks at commits only, so no file is written out.
git('update-ref', '--no-deref', 'HEAD', 'refs/heads/head')
git('branch', '-q', '-f', 'main', 'base')

function git(...args) {
  execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], { cwd: out, stdio: ['ignore', 'ignore', 'inherit'] })
}

function name(index) {
  const folder = `part-${String(Math.floor(index / 100)).padStart(4, '0')}`
  const own = index % 100
  return kind === 'records' && index < changed ? `runs/${folder}-${own}/emissions.csv` : `${folder}/file-${own}.py`
}

function content(index, side) {
  if (kind !== 'records' || index >= changed) return `print(${index}, "${side}")\n`
  const rows = side === 'base' ? [1] : [1, 2]
  const row = (n) => `2026-03-0${n}T10:00:00,run-${index}-${n},p,3600,0.05,1.25,France,FRA,,N,,`
  return `${HEADER}\n${rows.map(row).join('\n')}\n`
}

async function load() {
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: out, stdio: ['pipe', 'ignore', 'inherit'] })
  const say = (text) => child.stdin.write(text) || new Promise((resolve) => child.stdin.once('drain', resolve))
  const put = (path, text) => say(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
  const commit = (ref, from) =>
    say(`commit refs/heads/${ref}\ncommitter Bench <bench@example.org> 1760000000 +0000\ndata 1\nx\n${from}`)
  await commit('base', '')
  await put('.github/carbon-budget.yml', POLICY)
  for (let index = 0; index < files; index++) await put(name(index), content(index, 'base'))
  await commit('head', 'from refs/heads/base\n')
  for (let index = 0; index < changed; index++) await put(name(index), content(index, 'head'))
  child.stdin.end()
  await new Promise((resolve, reject) =>
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${code}`)))),
  )
}
