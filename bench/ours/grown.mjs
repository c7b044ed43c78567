/**
 * `node bench/ours/grown.mjs BUILD REPOSITORY BASE HEAD [apart]`: what two commits hold, from `npm run build`: with the proof
 * that the table only grew, or each side apart. Neither judges nor prints a report.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [build, cwd, base, head, apart] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(build, file)))
const { openGitTrees } = await load('disk/git.js')
const { collect, findCandidates } = await load('review/collect.js')
const { readers } = await load('parse/readers/index.js')
const { blobId, ...plain } = await openGitTrees({ cwd, base, head })
const trees = apart ? plain : { ...plain, blobId }
const candidates = findCandidates(await trees.compare((path) => path.endsWith('.csv')), readers)
const fence = { read: () => Promise.reject(new Error('a table needs no fence')), close: () => Promise.resolve() }
const found = await collect({ trees, candidates, known: new Map(), fence, inScope: () => true })
const sum = (records, of) => records.reduce((total, record) => total + of(record), 0)
const all = [...found.base.records, ...found.head.records]
console.log(
  JSON.stringify({
    runs: all.length,
    energy: sum(all, ({ energy }) => energy.totalKwh),
    emissions: sum(all, ({ declaredKg }) => declaredKg),
  }),
)
