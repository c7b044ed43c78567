import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { collector } from './answer.mjs'

const answer = collector()
const rows = createReadStream(process.argv[2]).pipe(parse({ columns: true }))
rows.on('data', (row) => answer.add(row.run_id, Number(row.energy_consumed), Number(row.emissions)))
rows.on('end', () => answer.print())
