/** When a task ran: by its definition the time is that of the start, and CodeCarbon writes that of the end. */
import { type Problem, reporter } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import type { JsonText } from '../../json/document.ts'
import { textAt } from '../../json/fields.ts'
import { later } from '../../later.ts'
import { parseInstant } from '../../time.ts'
import type { Measure } from './measure.ts'
import { boampsProblems } from './problems.ts'

const report = reporter(boampsProblems)

export function timesOf(
  json: JsonText,
  { keys, durationS, isCodecarbon }: Measure,
  problems: Problem[],
): Pick<Run, 'started' | 'finished'> {
  const text = textAt(json, [...keys, 'measurementDateTime'], problems)
  if (text === null || text.trim() === '') return { started: null, finished: null }
  const time = parseInstant(text)
  if (!time.ok || time.value.precision === 'date') {
    if (!time.ok) {
      const at = json.placeOf([...keys, 'measurementDateTime'])
      problems.push(report('boamps/time', at, `measurementDateTime ${time.why}`, 'write it as 2026-11-02 18:00:00'))
    }
    return { started: null, finished: null }
  }
  const other = durationS === null || durationS === 0 ? null : later(time.value, isCodecarbon ? -durationS : durationS)
  return isCodecarbon ? { started: other, finished: time.value.text } : { started: time.value.text, finished: other }
}
