/** A CodeCarbon file and the earlier version that it begins with. */
import { CsvScanner } from '../../csv/scanner.ts'
import type { Grown, Read, RecordFile } from '../../reader.ts'
import { FileReading } from './read.ts'

/** Reads a file, and what it held when it ended at `mark`; the rows up to there are scanned once for both. */
export async function readGrownCodecarbon(file: RecordFile, mark: number): Promise<Grown> {
  const [earlier, whole] = [new FileReading(file.path), new FileReading(file.path)]
  let sinks: readonly FileReading[] = [earlier, whole]
  const scanner = new CsvScanner({
    record: (record) => {
      for (const sink of sinks) sink.record(record)
    },
    fault: (fault) => {
      for (const sink of sinks) sink.fault(fault)
    },
    moving: () => {
      for (const sink of sinks) sink.moving()
    },
  })
  let before: Read | null = null
  let at = 0
  for await (const chunk of file.chunks) {
    const cut = at < mark ? Math.min(chunk.length, mark - at) : 0
    scanner.push(chunk.subarray(0, cut))
    if (cut > 0 && at + cut === mark) {
      // A row, or a quote, that goes on behind the mark was another row where the file ended.
      before = scanner.isIdle ? earlier.result() : null
      sinks = [whole]
    }
    scanner.push(chunk.subarray(cut))
    at += chunk.length
  }
  scanner.finish()
  return { before, after: whole.result() }
}
