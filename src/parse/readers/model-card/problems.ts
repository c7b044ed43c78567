import { type ProblemTable, reporter } from '../../../core/problem.ts'

/** What can be wrong with a model card. */
export const modelCardProblems = {
  'model-card/front-matter-unclosed': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The metadata block starts with `---` but has no closing `---`.',
    fix: 'Write `---` on a line of its own below the metadata.',
  },
  'model-card/front-matter-language': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The metadata block names a language, such as `---js` or `---json`. Only YAML is read and nothing is run.',
    fix: 'Write the metadata as YAML and start it with `---` alone.',
  },
  'model-card/front-matter-empty': {
    class: 'E_MISSING',
    severity: 'error',
    means: 'The metadata block of a card is empty.',
    fix: 'Add `co2_eq_emissions`, or delete the block.',
  },
  'model-card/front-matter-type': {
    class: 'E_TYPE',
    severity: 'error',
    means: 'The metadata block is not a list of `key: value` lines.',
    fix: 'Write one `key: value` a line.',
  },
  'model-card/front-matter-size': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'The metadata block is larger than 64 KiB.',
    fix: 'Move long examples out of the metadata.',
  },
  'model-card/emissions-missing': {
    class: 'E_MISSING',
    severity: 'error',
    means: '`co2_eq_emissions` is there, but without a number, and the text below has none either.',
    fix: 'Write the grams: `co2_eq_emissions: {emissions: 1710}`.',
  },
  'model-card/emissions-type': {
    class: 'E_TYPE',
    severity: 'error',
    means: '`co2_eq_emissions` or its `emissions` is not a number.',
    fix: 'Write the grams as one number: `emissions: 1710`.',
  },
  'model-card/emissions-duplicate': {
    class: 'E_DUP_KEY',
    severity: 'error',
    means: 'The list under `co2_eq_emissions` names the same key twice.',
    fix: 'Keep one of them.',
  },
  'model-card/emissions-number': {
    class: 'E_NUMBER',
    severity: 'error',
    means: 'A figure of the card is not a number that can be read in one way only.',
    fix: 'Write digits with a decimal point, without spaces or apostrophes: `1234.5`.',
  },
  'model-card/emissions-nonfinite': {
    class: 'E_NONFINITE',
    severity: 'error',
    means: 'A figure of the card is infinite or not a number.',
    fix: 'Write the figure, or leave the field out.',
  },
  'model-card/emissions-negative': {
    class: 'E_NEGATIVE',
    severity: 'error',
    means: 'A figure of the card is negative.',
    fix: 'Write what was emitted; offsets are not subtracted.',
  },
  'model-card/emissions-range': {
    class: 'E_RANGE',
    severity: 'error',
    means: 'A figure of the card is too large or too small to be true.',
    fix: 'Check the digits and the unit.',
  },
  'model-card/emissions-unit': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'A figure in the text of the card has no unit, or one that is not known.',
    fix: 'Write a unit: `2.14 kg CO2eq`.',
  },
  'model-card/name': {
    class: 'E_NAME',
    severity: 'error',
    means: 'A model name in the card has more than 200 characters.',
    fix: 'Shorten the name.',
  },
  'model-card/too-many-rows': {
    class: 'E_COUNT',
    severity: 'error',
    means: 'The emission tables of the card have more than 1,000 rows.',
    fix: 'Keep one row for each model.',
  },
  'model-card/too-long': {
    class: 'E_COUNT',
    severity: 'error',
    means: 'The card has more than 20,000 lines that may speak of emissions, or more than 1,000 labelled figures.',
    fix: 'Keep the card to the model; move logs to files of their own.',
  },
  'model-card/contradiction': {
    class: 'E_CONFLICT',
    severity: 'error',
    means: 'The table and the text of the card differ by more than a factor of two; neither figure is used.',
    fix: 'Correct the wrong one.',
  },
  'model-card/figures-differ': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means: 'The card states different emissions for one training; the larger is used.',
    fix: 'Correct the wrong one.',
  },
  'model-card/total-differs': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means: 'The rows of an emission table do not add up to its total; the rows are used.',
    fix: 'Add the missing rows, or correct the total.',
  },
  'model-card/place-differs': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means: 'Metadata and text of the card name different places; the place counts as unknown.',
    fix: 'Correct the wrong one.',
  },
  'model-card/place-unreadable': {
    class: 'E_REGION',
    severity: 'warning',
    means: 'The place of the training could not be read; it counts as unknown.',
    fix: 'Write a country, or a cloud region such as `us-east-1`.',
  },
  'model-card/grams-as-kilograms': {
    class: 'E_UNIT_CONFLICT',
    severity: 'warning',
    means: 'The figure in the metadata, which is in grams, is a thousandth of the one in the text; the text is used.',
    fix: 'Write grams in the metadata: 1.71 kg is `1710`.',
  },
  'model-card/unit-in-grams-field': {
    class: 'E_UNIT',
    severity: 'warning',
    means: '`emissions` has a unit. The field is in grams by definition; the unit was followed.',
    fix: 'Write the grams alone.',
  },
  'model-card/not-measured': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The card states zero emissions. Computing emits something, so this counts as not measured.',
    fix: 'Write the measured figure, or hardware and hours.',
  },
  'model-card/range': {
    class: 'E_NUMBER',
    severity: 'warning',
    means: 'The card states a range; its high end is used.',
    fix: 'Write one figure if you have it.',
  },
  'model-card/several-figures': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means: 'One field of the card holds several figures; the largest is used.',
    fix: 'Write one figure for the whole training.',
  },
  'model-card/ton': {
    class: 'E_UNIT',
    severity: 'warning',
    means: '`ton` may be metric, short or long; it was read as 1000 kg.',
    fix: 'Write `t` or `tonnes`.',
  },
  'model-card/decimal-comma': {
    class: 'E_NUMBER',
    severity: 'warning',
    means: 'A figure has a comma, which was read as a decimal point.',
    fix: 'Write a decimal point.',
  },
  'model-card/hours-semantics': {
    class: 'E_UNIT',
    severity: 'warning',
    means: 'It is not said whether the hours are those of the clock or of all devices together.',
    fix: 'Write `500 GPU-hours`, or `125 hours on 4 GPUs`.',
  },
  'model-card/hours-unreadable': {
    class: 'E_TIME',
    severity: 'warning',
    means: 'The hours of the card could not be read.',
    fix: 'Write `500 GPU-hours`, or `125 hours`.',
  },
  'model-card/unreadable': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'The section on environmental impact holds figures, but none of them could be read.',
    fix: 'Write `Carbon Emitted: 2.14 kg CO2eq`, or hardware and hours: `8x A100`, `36 hours`.',
  },
  'model-card/no-figure': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The card has a section on its environmental impact, but no figure in it.',
    fix: 'Fill in `Carbon Emitted`, or `Hardware Type` and `Hours used`; or add `co2_eq_emissions`.',
  },
} as const satisfies ProblemTable

export const report = reporter(modelCardProblems)
