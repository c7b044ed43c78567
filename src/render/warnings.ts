/** What a person should know about a record, by its stable code. A code that is in no table is still said. */
import { type EstimateWarning, estimateWarnings } from '../core/estimate/codes.ts'
import { REMEDIES } from './remedies.ts'

/** Codes of readers; the estimator's are in its own table. */
const READERS: Readonly<Record<string, string>> = {
  conflicting_rows: 'rows of one run contradict each other; the largest was taken',
  columns_unknown: 'only some columns of the tracker file could be told apart',
  cpu_modelled: 'the energy of the processor is a model of the tracker, not a measurement',
  decimal_comma: 'a comma was read as a decimal point',
  declared_conflict: 'the table and the text of the card contradict each other about the emissions; neither was used',
  device_alternatives: 'the job may get any of several kinds of device; the one that draws most was taken',
  embodied_included: 'the stated emissions include those of making the hardware',
  figures_differ: 'the card states different emissions for one training; the larger was used',
  gpu_count_mismatch: 'the number of accelerators does not fit their names',
  grams_as_kilograms: 'the emissions in the metadata are a thousandth of those in the text; the text was used',
  hours_semantics: 'it is not clear whether the hours are of the wall clock or of all devices',
  implausible_intensity: 'the stated emissions and energy imply a grid that does not exist',
  invalid_timestamp: 'a time in the record cannot be read',
  last_segment: 'the tracker restarted its clock, so the duration covers less than the energy',
  measured_assumed: 'the record does not say what its energy covers',
  no_run_id: 'the tracker gave the run no id; it is known by its content',
  not_measured: 'the record says zero, which is taken as not measured',
  overlapping_runs: 'runs on the same machine overlap in time and may count the same energy twice',
  part_measured: 'the tracker measured only some of the epochs; the rest is its forecast',
  place_conflict: 'the record names places that contradict each other',
  place_unreadable: 'the place in the record is not one that we know',
  power_gaps: 'the logger stood still for a while; that time is counted at the lower reading, or not at all',
  process_mode: 'the tracker measured one process, not the machine',
  range_high_end: 'the record gives a range; its high end was taken',
  repaired_shift: 'columns of the tracker file had shifted and were put back in place',
  several_figures: 'the record gives several figures; the largest was taken',
  several_launches: 'several launchers start one configuration; each is counted',
  shared_node_energy: 'the energy is that of the whole node, of which the job had a part',
  size_by_name: 'the number of parameters is taken from the name of the model',
  time_without_zone: 'a time in the record has no zone',
  tokens_at_most: 'the tokens are counted as if every sample had the greatest length',
  ton_as_tonne: '"ton" was read as a tonne of 1000 kg',
  unit_in_grams_field: 'a field for grams has a unit written into it; the unit was believed',
  zero_energy: 'the tracker measured no energy although time passed',
}

const SENTENCES: ReadonlyMap<string, string> = new Map(Object.entries({ ...READERS, ...estimateWarnings }))
const WAYS_OUT: ReadonlyMap<string, string | null> = new Map(Object.entries(REMEDIES))

/** Every code that has a sentence, in the order of the tables. */
export const WARNING_CODES: readonly string[] = [...SENTENCES.keys()]

/** A sentence with its full stop. Codes come from our readers and the estimator, never from a record. */
export function warningInWords(code: string): string {
  const words = SENTENCES.get(code.replace(/-/g, '_')) ?? code.replace(/[^A-Za-z0-9]+/g, ' ').trim()
  return words === '' ? 'A person should look at this record.' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** What can be done about it, as a sentence; `null`: nothing, or nobody has said. */
export function remedyFor(code: string): string | null {
  return WAYS_OUT.get(code.replace(/-/g, '_')) ?? null
}

/** Warnings that a stated figure cannot be true; a budget is then held against the record as if it had not been stated. */
const DISPROOFS: ReadonlySet<string> = new Set<EstimateWarning>([
  'below_idle_floor',
  'declared_below_floor',
  'energy_below_operations',
  'hours_below_operations',
  'request_below_operations',
])

export function isDisproof(code: string): boolean {
  return DISPROOFS.has(code)
}
