/** The outputs for later steps: numbers, words of a closed set and addresses, never text from a record. */
import type { Report } from '../../core/report.ts'
import { isEvaluated } from './conclusion.ts'
import type { OutputName } from './inputs.ts'

export type Outputs = Readonly<Record<OutputName, string>>

export function outputsOf(report: Report, reportPath: string | null, commentUrl: string | null): Outputs {
  const { added } = report
  const amount = (value: number): string => (isEvaluated(report) ? String(value) : '')
  return {
    verdict: report.verdict,
    'training-kg': amount(added.training_kg.central),
    'inference-kg': amount(added.inference_kg.central),
    'total-kg': amount(added.total_kg.central),
    'energy-kwh': amount(added.energy_kwh.central),
    'budget-remaining-kg': remaining(report),
    'report-path': reportPath ?? '',
    'comment-url': commentUrl !== null && URL.canParse(commentUrl) ? new URL(commentUrl).href : '',
  }
}

function remaining({ findings }: Report): string {
  const left = findings.flatMap(({ unit, remaining: kg }) => (unit === 'kgCO2e' && kg !== null ? [kg] : []))
  return left.length === 0 ? '' : String(Math.min(...left))
}
