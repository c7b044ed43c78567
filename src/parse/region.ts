/** Places as people write them: `aws:eu-west-3`, `FR`, `FRA`, `US-CAL-CISO`. Whether a place exists, the catalogue knows. */
import { shorten, trimBlanks } from '../core/number.ts'
import { type Read, refuse } from './value.ts'

const EXAMPLES = 'write for example "aws:eu-west-3" or "FR"'

/** Only the form is judged here. `on` and `yes` are words, `NO` is Norway. */
export function parseRegion(text: string): Read<string> {
  const written = trimBlanks(text)
  if (written === '') return refuse('missing', 'is empty', EXAMPLES)
  if (/^[a-z][a-z0-9-]{0,30}:[a-z0-9][a-z0-9._-]{0,60}$/.test(written)) return { ok: true, value: written }
  if (/^[A-Z]{2,3}(?:-[A-Z0-9]{1,10}){0,3}$/.test(written)) return { ok: true, value: written }
  const shown = `"${shorten(written)}"`
  if (written.length > 100) return refuse('region', `${shown} is too long for a place`, EXAMPLES)
  if (/^[A-Za-z][A-Za-z0-9-]{0,30}[ \t]*[:/][ \t]*[A-Za-z0-9._-]{1,60}$/.test(written)) {
    const better = written.toLowerCase().replace(/[ \t]*[:/][ \t]*/, ':')
    return refuse('region', `${shown} is not written as provider:region`, `write "${better}"`)
  }
  if (/^(?:on|off|yes|no|true|false)$/i.test(written)) return refuse('region', `${shown} is not a place`, EXAMPLES)
  if (/^[a-z]{2,3}$/i.test(written))
    return refuse('region', `${shown} is not a country code`, `write "${written.toUpperCase()}"`)
  if (/^[a-z]+(?:-[a-z]+)*-?[0-9]+[a-z]?$/.test(written)) {
    return refuse(
      'region',
      `${shown} does not say whose region it is`,
      `write the provider before it, such as "aws:${written}"`,
    )
  }
  return refuse('region', `${shown} is neither provider:region nor a grid zone`, EXAMPLES)
}
