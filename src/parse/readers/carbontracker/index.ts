/** Logs of carbontracker, and its console output in logs of jobs. Light: names and a look at the start. */
import { type FolderReader, HEAD_BYTES, type Head, type Recognition } from '../../reader.ts'
import { concealment, refusal } from '../../text.ts'

export const carbontracker: FolderReader = {
  format: 'carbontracker',
  title: 'carbontracker logs',
  paths: {
    likely: ['**/*carbontracker*.log', '**/*_run_events.jsonl'],
    possible: ['**/*.{out,log,txt,err,jsonl}'],
    beside: ['**/*_carbontracker*.log'],
  },
  mode: 'stream',
  maxBytes: 268_435_456,
  unit,
  recognise,
  load: async () => (await import('./read.ts')).readCarbontracker,
}

/** Logs of one tracker share what stands before `_carbontracker`; any other file stands alone. */
function unit(path: string): string {
  return path.replace(/_carbontracker(?:_output|_err)?\.log$/, '')
}

/** What the tracker says behind its name, on the same line or the next. */
const SAYS = /consumption|components were found|carbon intensity|Finished monitoring|Traceback|gCO2/
/** Pages show example output, and are no record of it. */
const PAGE = /\.(?:md|mdx|rst|html?|ipynb|py|tex|ts|js)$/i

function recognise(path: string, { text, bytes }: Head): Recognition {
  if (PAGE.test(path)) return 'no'
  const named = /_carbontracker(?:_output)?\.log$/.test(path)
  if (isConsole(text) || isStandard(text) || isEvents(text)) return 'yes'
  if (!named) return 'no'
  // What the tracker prints may stand behind megabytes of progress; `load` looks at all of it.
  if (bytes.length >= HEAD_BYTES && refusal(path, bytes) === null) return 'yes'
  return concealment(path, bytes) ?? { not: 'has no line of carbontracker' }
}

function isConsole(text: string): boolean {
  const at = text.search(/(?:^|[\r\n])[^\r\n]{0,48}CarbonTracker:[ \r\n]/)
  return at !== -1 && SAYS.test(text.slice(at))
}

/** `2022-11-14 15:42:43 - carbontracker version 1.1.7`. */
function isStandard(text: string): boolean {
  return /(?:^|[\r\n])[0-9-]{10} [0-9:,]{8,12} - (?:carbontracker(?:\.loggerutil)? version |The following components were found: |Average power usage \(W\) for )/.test(
    text,
  )
}

function isEvents(text: string): boolean {
  return text.includes('"FinishedSession"') && text.includes('"total_power_usage_kwh"')
}
