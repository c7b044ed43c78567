/** `node bench/ours/lines.mjs BUILD FILE`: the splitter of logs from `npm run build`, which shows every line to nobody. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [build, path] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(build, file)))
const { fileBlob } = await load('disk/file.js')
const { eachLine } = await load('parse/lines.js')
let lines = 0
const count = () => {
  lines++
}
await eachLine(fileBlob({ absolute: path, path, size: statSync(path).size }).chunks(), { line: count, overlong: count })
console.log(lines)
