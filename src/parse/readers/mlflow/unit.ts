/** Where a file stands in a store: of which run it is, and what it is named for. */

const PARTS = '(?:metrics|params|tags)'
/** Folders of runs are named by 32 hexadecimal digits; people who write stores themselves give them other names. */
const HEX_RUN = new RegExp(`^((?:.*?/)?[0-9a-f]{32})/${PARTS}/(?!.*/[0-9a-f]{32}/${PARTS}/)`)
const STORED_RUN = new RegExp(`^((?:.*?/)?mlruns/.+?)/${PARTS}/`)
const ANY_RUN = new RegExp(`^(?:(.*?)/)??${PARTS}/`)

export function unitOf(path: string): string {
  const slash = path.lastIndexOf('/')
  const folder = slash === -1 ? '' : path.slice(0, slash)
  if (isMeta(path)) return folder
  const run = HEX_RUN.exec(path) ?? STORED_RUN.exec(path) ?? ANY_RUN.exec(path)
  return run === null ? folder : (run[1] ?? '')
}

export function isMeta(path: string): boolean {
  return /(?:^|\/)meta\.ya?ml$/.test(path)
}

/** A slash in a name is a folder in the store: `metrics/system/gpu_0_power_usage_watts`. */
export function namedFor(path: string): { readonly kind: string; readonly name: string } | null {
  const unit = unitOf(path)
  const rest = unit === '' ? path : path.slice(unit.length + 1)
  const slash = rest.indexOf('/')
  return slash === -1 ? null : { kind: rest.slice(0, slash), name: rest.slice(slash + 1) }
}
