/** The estimator alone, in one process that times its parts: `bench/ours/estimate.mjs` says what they are. */
import { join } from 'node:path'
import { bench } from './input.mjs'

export function estimate({ build, runs }) {
  const command = [process.execPath, join(bench, 'ours/estimate.mjs'), build, String(runs)]
  return { contenders: { estimator: { command, figures: JSON.parse } } }
}
