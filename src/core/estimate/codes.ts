/** What a footprint says in one word: stable codes, and what each means. docs/methodology.md prints them. */

/** What a footprint can warn of. Stable codes; the sentences are for docs/methodology.md. */
export const estimateWarnings = {
  above_max_power: 'the stated energy needs more power than the hardware can draw',
  active_params_implausible: 'fewer parameters are stated as active than any mixture of experts has; more are counted',
  before_release: 'the run is older than its hardware',
  below_idle_floor: 'the stated energy is less than the hardware draws when idle; the idle energy is counted',
  calendar_order: 'the run is finished before it is started',
  count_unknown: 'the number of devices is not stated',
  declared_below_floor: 'the stated emissions are less than idle hardware emits at that place',
  declared_differs: 'the stated emissions differ from what energy and place give',
  declared_implausible: 'the stated emissions imply a grid intensity that no grid has',
  declared_larger: 'the stated emissions are larger than the recomputed ones and count against the budget',
  declared_market_only: 'the record states market-based emissions only; they are not counted as the footprint',
  declared_other_pue: 'the stated emissions follow from another PUE than the stated one',
  declared_unusual: 'the stated emissions imply a grid intensity that few grids have',
  duration_lower_bound: 'the run may have lasted longer than the record says',
  embodied_differs: 'the stated embodied emissions do not follow from the stated mass, lifetime and utilisation',
  energy_below_operations:
    'the stated energy or emissions are too small for the operations of the training; a budget is held against those',
  energy_power_differ: 'the stated energy and the stated power do not agree',
  energy_unknown: 'neither energy nor time is known; the figure is a placeholder',
  gpu_energy_missing: 'the tracker saw accelerators but measured no energy on them',
  grid_above_table: 'the stated grid intensity is far above the figure of its place',
  grid_below_table: 'the stated grid intensity is far below the figure of its place; a budget is held against that',
  grid_implausible: 'the stated grid intensity is higher than that of any grid',
  grid_unit: 'the stated grid intensity is in another unit, a thousand times too large or too small; it is corrected',
  grid_unverified: 'the stated grid intensity has no place to check it against',
  hardware_ambiguous: 'the name of the hardware covers several boards',
  hardware_assumed: 'the hardware comes from the policy',
  hardware_unknown: 'the hardware is not known',
  hours_above_calendar: 'the device-hours are more than the devices have between start and finish',
  hours_above_year: 'the run takes longer than the year that is stated for it',
  hours_below_operations: 'the operations cannot be done in the stated hours; the hours that they take are counted',
  hours_inconsistent: 'hours, number of devices and energy do not agree',
  hours_of_nodes: 'the energy is more than so many device-hours can take; they are hours of whole nodes',
  hours_unknown: 'the duration is not known',
  live_grid_unavailable: 'the grid over the hours of the run is not known; the yearly figure is used',
  location_fallback: 'the place is what a tracker writes when it does not know',
  longer_than_calendar: 'the run takes longer than from its start to its finish',
  market_unavailable: 'no market-based intensity is available; the location-based one is used',
  peak_is_sparse: 'the stated peak is the rate with sparsity; half of it is used',
  pue_below_one: 'the stated PUE is below 1; 1 is used',
  pue_below_known: 'the stated PUE is lower than what the provider publishes',
  pue_implausible: 'the stated PUE is higher than that of any data centre',
  pue_in_or_out: 'stated energy and emissions do not agree on which of them the stated PUE is in',
  region_assumed: 'the place comes from the policy',
  region_not_of_provider: 'the region is not one of the stated provider',
  region_unknown: 'the place is not known',
  request_below_operations: 'the stated energy of a request is less than its operations take; these are counted',
  request_by_task: 'what a request takes is known by its task alone, to an order of magnitude',
  serving_above_capacity:
    'the requests need more than the stated replicas can do; the replicas that they need are counted',
  serving_mostly_idle: 'the replicas wait more than nine tenths of the time; keeping them decides, not the requests',
  serving_unknown: 'requests, tokens and energy per request are not known',
  shared_machine: 'other runs had the same machine at the same time; each counts for its share of the hours',
  time_limit: 'the hours are those after which a scheduler ends the job; it is mostly shorter',
  params_unknown: 'the size of the model is not known',
  tdp_differs: 'the stated rated power is not that of a board of this name',
  tokens_unknown: 'the number of tokens per request is not known',
} as const

export type EstimateWarning = keyof typeof estimateWarnings

/** Other readings of a record and other futures of a serving. Stable codes; the sentences are for docs/methodology.md. */
export const estimateScenarios = {
  hours_are_of_nodes: 'the device-hours are hours of whole machines',
  hours_are_of_devices: 'the hours are of all devices together, not of the wall clock',
  pue_inside: 'the stated energy already includes the PUE',
  machine_shared: 'the runs that overlap were on one machine, and each of them counted all of it',
  pue_missing: 'the stated energy leaves the PUE out',
  grid_declining: 'the grid goes on as over the last years of its table',
  requests_growing: 'requests double in a year',
  requests_falling: 'requests halve in a year',
  request_holds_idle: 'the stated energy of a request is an average that holds the idle hours of the replicas',
} as const

export type ScenarioCode = keyof typeof estimateScenarios
