/** Training against serving: what is paid once, what is paid every day, and when they meet. */
import type { BreakEven, Report } from '../../core/report.ts'
import { cells } from '../finding.ts'
import { formatCount, formatDays, formatMass, plain, tight } from '../numbers.ts'
import { code, table } from '../text.ts'
import type { Extent } from './extent.ts'

export function renderLifetime(report: Report, extent: Extent): string | null {
  const models = report.break_even.slice(0, extent.shown)
  if (models.length === 0) return null
  const rows = models.map((model) => row(model, daysServed(report, model.model)))
  const rest = report.break_even.length - models.length
  const more = rest > 0 ? `\n\n${rest} more models.` : ''
  return `#### Training against inference\n\n${table(['Model', 'CO2e', 'Break-even'], 'lll', rows)}${more}`
}

function row(model: BreakEven, days: number | null): readonly string[] {
  const served = days === null ? null : model.inference_kg_per_day * days
  const full = Math.max(model.training_kg, served ?? 0)
  const scaled = (kg: number) => (served === null || full === 0 ? '' : `\`${cells(kg / full, kg / full)}\`\u00a0`)
  const daily = `${formatMass(model.inference_kg_per_day)} a day`
  const serving = served === null || days === null ? daily : `${formatMass(served)} in ${plain(days, 3)} days`
  const requests = model.requests === null ? '' : `<br><sub>or ${formatCount(model.requests)} requests</sub>`
  return [
    code(model.model),
    tight(
      `${scaled(model.training_kg)}${formatMass(model.training_kg)} training, once<br>${scaled(served ?? 0)}${serving} of inference<br>${formatMass(model.lifetime_kg)} in all`,
    ),
    `**${tight(formatDays(model.days))}**${requests}`,
  ]
}

function daysServed(report: Report, model: string): number | null {
  const days = report.servings
    .filter((serving) => serving.model === model && serving.change !== 'removed')
    .map((serving) => serving.days)
  return days.length === 0 ? null : Math.max(...days)
}
