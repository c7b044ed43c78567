/** Snapshots of rocm-smi and amd-smi: one row for each board, and no time. */

/** `device,Average Graphics Package Power (W)`, `device,Current Socket Graphics Package Power (W)`, and amd-smi's cells. */
export function isRocm(line: string): boolean {
  if (line.length > 8192) return false
  const names = line.split(',').map((cell) => cell.trim().toLowerCase())
  if (names[0] !== 'device' && names[0] !== 'gpu') return false
  return names.some((name) =>
    /^(?:average|current) (?:socket )?(?:graphics )?(?:package )?power(?: \(w\))?$|^(?:average_|current_)?socket_power$/.test(
      name,
    ),
  )
}
