/** Joules as Slurm prints them: `ConsumedEnergyRaw` whole, `ConsumedEnergy` with a letter in steps of a thousand. */

/** What unsigned counters of 32 and 64 bits hold when nothing was measured: NO_VAL, INFINITE and the numbers beside them. */
export function isSentinel(joules: number): boolean {
  return (joules >= 2 ** 32 - 4 && joules <= 2 ** 32) || joules >= 2 ** 63
}

/** `null`: nothing was measured; `undefined`: it is no number. */
export function parseJoules(text: string): number | null | undefined {
  const written = text.trim()
  if (/^(?:|Unknown|None|N\/A|NULL|nan|0+(?:\.0+)?[KMGTP]?)$/i.test(written)) return null
  const parts = /^([0-9]{1,20}(?:\.[0-9]{1,9})?)([KMGTP]?)$/.exec(written)
  if (parts === null) return undefined
  return Number(parts[1]) * 1000 ** ['', 'K', 'M', 'G', 'T', 'P'].indexOf(parts[2] ?? '')
}
