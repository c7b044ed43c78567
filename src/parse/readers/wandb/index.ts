/** Local folders of Weights & Biases, of every generation. Light: names and a look at the first bytes. */
import type { FolderReader, Head, Recognition } from '../../reader.ts'
import { nameIn, unitOf } from './paths.ts'

const GIB = 1_073_741_824

export const wandb: FolderReader = {
  format: 'wandb',
  title: 'Weights & Biases run folders',
  paths: {
    likely: ['**/wandb-metadata.json', '**/wandb-summary.json', '**/wandb-events.jsonl'],
    possible: [],
    beside: ['**/config.yaml', '**/*.wandb', '**/logs/debug-internal.log'],
  },
  mode: 'stream',
  maxBytes: GIB,
  unit: unitOf,
  recognise,
  load: async () => (await import('./read.ts')).readWandb,
}

/** Keys that only W&B writes. */
const METADATA = /"(?:startedAt|heartbeatAt|codePath|codePathLocal|cpu_count_logical|writerId)"/
const SUMMARY = /"_(?:runtime|wandb|timestamp|step)"/
const EVENTS = /"system\.[a-z]/

function recognise(path: string, head: Head): Recognition {
  const name = nameIn(path)
  if (name.endsWith('.wandb')) return isLog(head.bytes) ? 'yes' : 'no'
  if (name === 'wandb-events.jsonl') return EVENTS.test(head.text) ? 'yes' : 'no'
  const isMetadata = name === 'wandb-metadata.json'
  if (!isMetadata && name !== 'wandb-summary.json') return 'no'
  const { text } = head
  const written = text.trim()
  // A run that logged nothing leaves `{}`, and a torn file begins like a whole one.
  if (isMetadata && (METADATA.test(text) || written === '')) return 'yes'
  if (!isMetadata && (SUMMARY.test(text) || /^\{?\s*\}?$/.test(written) || head.bytes.length >= 65_536)) return 'yes'
  return { not: isMetadata ? 'has neither startedAt nor another key of W&B' : 'has no key of W&B, such as _runtime' }
}

/** A LevelDB log that begins with `:W&B`. */
function isLog(bytes: Uint8Array): boolean {
  return [0x3a, 0x57, 0x26, 0x42].every((byte, at) => bytes[at] === byte)
}
