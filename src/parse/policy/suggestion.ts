/** A policy to begin with: what is measured so far, with room above it. */

export interface Suggestion {
  /** kg CO2e of the runs and plans that were found; `null` when there are none. */
  readonly trainingKg: number | null
  /** kg CO2e of the servings over their horizons; `null` when there are none. */
  readonly inferenceKg: number | null
  readonly region: string | null
}

/** Half as much again, so that the first pull request after this one fits. */
const HEADROOM = 1.5
/** Where nothing has been measured: about a day of eight large accelerators on an average grid. */
const UNMEASURED = '50 kgCO2e'

/** The text of a policy file with comments; it parses without problems. */
export function suggestPolicy({ trainingKg, inferenceKg, region }: Suggestion): string {
  const training = rounded(trainingKg)
  const inference = rounded(inferenceKg)
  return [
    '# The carbon budget of this repository. Only the base branch counts: a pull request cannot raise its own limit.',
    'version: 1',
    'mode: enforce          # report: show the answer and block nothing',
    'on_error: block        # what cannot be counted blocks, too',
    ...(region === null
      ? ['# assume:              # for records that are silent', '#   region: aws:eu-west-3']
      : ['assume:                # for records that are silent', `  region: ${region}`]),
    'budgets:',
    '  - name: one pull request',
    '    covers: [training, idle, embodied]',
    '    per: pull_request',
    `    limit: ${training ?? UNMEASURED}${training === null ? '    # nothing was found to measure; adjust it to your runs' : ''}`,
    '    warn_at: 80%',
    ...(inference === null
      ? []
      : [
          '  - name: serving',
          '    covers: [inference]',
          '    per: total',
          `    limit: ${inference}    # over the horizon of each serving`,
        ]),
    '',
  ].join('\n')
}

/** Up to the next number of one or one and a half digits: 1, 1.5, 2, 3, 5, 8, 10 times a power of ten. */
function rounded(kg: number | null): string | null {
  if (kg === null || !Number.isFinite(kg) || kg <= 0) return null
  const wanted = kg * HEADROOM
  const [amount, unit] =
    wanted >= 1000 ? [wanted / 1000, 'tCO2e'] : wanted < 1 ? [Math.max(wanted * 1000, 1), 'gCO2e'] : [wanted, 'kgCO2e']
  const power = 10 ** Math.floor(Math.log10(amount))
  const step = [1, 1.5, 2, 3, 5, 8, 10].find((candidate) => candidate * power >= amount * (1 - 1e-9)) ?? 10
  return `${Number((step * power).toPrecision(3))} ${unit}`
}
