import { createReadStream } from 'node:fs'
import Papa from 'papaparse'
import { collector } from './answer.mjs'

const answer = collector()
Papa.parse(createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 256 * 1024 }), {
  header: true,
  step: ({ data }) => {
    if (data.run_id) answer.add(data.run_id, Number(data.energy_consumed), Number(data.emissions))
  },
  complete: () => answer.print(),
})
