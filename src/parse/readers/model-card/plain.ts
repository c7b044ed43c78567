/** Markdown and HTML down to words: emphasis, links, tags, escapes, and the many spellings of CO2. */

/** Every pattern is bounded, so that a line of 10^5 signs takes no longer than its length. */
export function plain(text: string): string {
  return text
    .replace(/CO(?: ?<sub>2<\/sub>|\$_\{?2\}?\$|~2~|_\{?2\}?|\\_2|₂| 2(?= ?e))/gi, 'CO2')
    .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ')
    .replace(/\[([^[\]]{0,200})\]\([^()]{0,400}\)/g, '$1')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&(?:asymp|tilde|#126);/g, '~')
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:ndash|mdash|minus);/g, '-')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What people leave where a figure belongs; a text that says so has no figure to miss. */
const PLACEHOLDER =
  /more information needed|\{\{|\bTBD\b|\bTBA\b|to be (?:determined|added|done|filled)|\bn\/?a\b|\bunknown\b|\bnone\b|\bpending\b|not (?:yet )?(?:explicitly |publicly )?(?:been )?(?:specified|mentioned|provided|measured|recorded|reported|available|known|tracked|disclosed|stated|given|estimated|calculated|applicable|confirmed|listed|included)|no (?:specific |explicit )?information|does not (?:specify|mention|provide|state)|do not (?:specify|mention|provide|state|contain)|unable to/i

/** The template's own words, whatever digits stand around them. */
export function isBlank(text: string): boolean {
  return text === '' || PLACEHOLDER.test(text) || !/[\p{L}\p{N}]/u.test(text)
}
