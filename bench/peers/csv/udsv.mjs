import { createReadStream } from 'node:fs'
import { inferSchema, initParser } from 'udsv'
import { collector } from './answer.mjs'

const answer = collector()
let parser = null
let wanted = null
for await (const chunk of createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
  parser ??= initParser(inferSchema(chunk))
  parser.chunk(chunk, parser.stringArrs, (row) => {
    wanted ??= ['run_id', 'energy_consumed', 'emissions'].map((name) =>
      parser.schema.cols.findIndex((column) => column.name === name),
    )
    answer.add(row[wanted[0]], Number(row[wanted[1]]), Number(row[wanted[2]]))
  })
}
parser.end()
answer.print()
