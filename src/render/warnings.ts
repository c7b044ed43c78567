/** What a person should know about a record, by its stable code. A code that is not in the table is still said. */

const SENTENCES: Readonly<Record<string, string>> = {
  location_fallback:
    'The tracker could not find out where the machine stood and wrote its fallback; the place proves nothing.',
  repaired_shift: 'Columns of the tracker file had shifted and were put back in place.',
  hardware_unknown: 'The hardware is not in our tables; the dearest of its kind was taken.',
  region_assumed: 'The record does not say where it ran; the place was assumed.',
  below_idle_floor: 'The record states less energy than its devices draw when idle; the idle energy was taken instead.',
}

/** A sentence with its full stop. The code itself comes from our readers, never from a record. */
export function warningInWords(code: string): string {
  return SENTENCES[code.replace(/-/g, '_')] ?? generic(code)
}

function generic(code: string): string {
  const words = code.replace(/[^A-Za-z0-9]+/g, ' ').trim()
  return words === '' ? 'A person should look at this record.' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
