/** The command line was used wrongly: exit 64, with a word on how it is meant. */
export class UsageError extends Error {
  readonly hint: string | null
  constructor(message: string, hint: string | null = null) {
    super(message)
    this.name = 'UsageError'
    this.hint = hint
  }
}
