/** What the files of one system in a submission share: `ORG/results/SYSTEM/...` and `ORG/systems/SYSTEM.json`. */

/** The unit that a description of a system belongs to; `null` for any other file. */
export function systemUnit(path: string): string | null {
  const system = /^(?:(.*)\/)?systems\/([^/]+)\.json$/.exec(path)
  return system === null ? null : `${system[1] ?? ''}//${system[2]}`
}

/** By organisation and system, so that its description is at hand; a log elsewhere goes by its folder. */
export function unitOf(folder: string): string {
  const parts = folder.split('/')
  const results = Math.max(parts.lastIndexOf('results'), parts.lastIndexOf('compliance'))
  const system = parts[results + 1]
  if (results === -1 || system === undefined) return `${folder}//`
  return `${parts.slice(0, results).join('/')}//${system}`
}
