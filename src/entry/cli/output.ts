/** Every word that the command line prints goes through here. */
import { jsonParts, renderJson } from '../../render/json.ts'
import { inert, printable } from '../../render/text.ts'
import type { Host } from './host.ts'

/** Text that a renderer has made. A runner's log is read by a runner too, so no line may look like a command to it. */
export function say(host: Host, text: string): void {
  host.stdout.write(`${text.replace(/\n+$/, '').split('\n').map(inert).join('\n')}\n`)
}

/** JSON on standard output. `##[` is the one thing in it that a runner would act on, and JSON can write it otherwise. */
export function sayJson(host: Host, value: unknown): void {
  for (const part of jsonParts(value)) host.stdout.write(withoutCommands(part))
}

export function asJson(value: unknown): string {
  return withoutCommands(renderJson(value))
}

function withoutCommands(json: string): string {
  return json.replaceAll('##[', '#\\u0023[')
}

/** One line on standard error. */
export function note(host: Host, text: string): void {
  host.stderr.write(`${inert(printable(text))}\n`)
}

export function complain(host: Host, message: string, hint: string | null): void {
  note(host, `carbon-clerk: ${message}${/[.!?]$/.test(message) ? '' : '.'}`)
  if (hint !== null) note(host, capital(/[.!?]$/.test(hint) ? hint : `${hint}.`))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A line that says how far long work is; only where a person is watching, and gone when the work is done. */
export function progress({ stderr }: Host): { readonly show: (text: string) => void; readonly clear: () => void } {
  if (!stderr.isTerminal) return { show: () => undefined, clear: () => undefined }
  const width = (stderr.columns ?? 80) - 1
  let shown = 0
  return {
    show: (text) => {
      shown += 1
      // A name for each of 10^5 files would take longer than reading them.
      if (shown % 100 === 0) stderr.write(`\r${printable(text).slice(0, width).padEnd(width)}`)
    },
    clear: () => {
      if (shown >= 100) stderr.write(`\r${' '.repeat(width)}\r`)
    },
  }
}
