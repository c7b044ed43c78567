/** Hugging Face model cards, for docs/formats/model-card.md. */
import type { FormatDescription } from '../../description.ts'
import { modelCard } from './index.ts'
import { modelCardProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: modelCard,
  about:
    'A Hugging Face model card is Markdown with metadata on top. Everything in it is *declared*: nobody can check it from the card alone. A run from a card has the evidence `declared`, or `hours` when it states hardware and hours but no emissions.',
  signature:
    'A card is taken for one when its metadata has `co2_eq_emissions`, or when it has a heading on environmental impact, carbon footprint, training energy or greenhouse gas together with words of a training, such as `Hours used`.',
  variants: [
    { name: 'a bare number', tells: 'AutoNLP and early AutoTrain: `co2_eq_emissions: 25.4`', fixture: 'bare-number' },
    {
      name: 'an object',
      tells: '`emissions`, `source`, `training_type`, `geographical_location`, `hardware_used`',
      fixture: 'object',
    },
    {
      name: 'an object of Sentence Transformers',
      tells: 'since 3.0, with `source: codecarbon`: `energy_consumed` in kWh and `hours_used` beside the grams',
      fixture: 'sentence-transformers',
    },
    {
      name: 'the section of the template',
      tells: 'bullets: hardware, hours, provider, region, carbon',
      fixture: 'template-section',
    },
    {
      name: 'a table of a vendor',
      tells: 'GPU hours and emissions by location and by market, one row a model',
      fixture: 'vendor-table',
    },
  ],
  fields: [
    {
      field: '`co2_eq_emissions`, a number, an object, or a list of objects',
      unit: 'g CO2e',
      becomes: 'declared emissions',
    },
    {
      field: '`Carbon Emitted`, `Emissions`, `CO2 Emissions (in grams)`',
      unit: 'as written: mg, g, kg, t, tonnes, tons, lb, pounds',
      becomes: 'declared emissions',
    },
    {
      field: '`Total Energy Consumption`',
      unit: 'Wh, kWh, MWh or GWh, before PUE',
      becomes: 'energy of the node, or of the GPU if the label says GPU',
    },
    { field: '`Hours used`, `Training time`', unit: 'h; see below', becomes: 'duration or device-hours' },
    {
      field: '`Hardware Type`, `GPU`, `hardware_used`',
      unit: '',
      becomes: 'devices and their count: `A100x4`, `8x H100`, `16 nodes with 8 A100`',
    },
    {
      field: '`Cloud Provider`, `Compute Region`, `geographical_location`',
      unit: '',
      becomes: 'the place: `AWS` and `us-east-1` become `aws:us-east-1`; a country stays as written',
    },
    {
      field: '`energy_consumed`, `hours_used` beside `source: codecarbon`',
      unit: 'kWh, h',
      becomes: 'energy of the node and duration, where the text says nothing else',
    },
    { field: '`Size`, `Parameters`', unit: '', becomes: 'parameters of the model' },
    { field: '`Model ID`', unit: '', becomes: 'the id, as AutoTrain gives it' },
  ],
  rules: [
    { seen: '`2.14 kg`, `31 t` in the metadata', happens: 'the unit is followed, with a warning' },
    { seen: '`0`', happens: 'not measured: the run stays, without a figure' },
    { seen: 'nothing, `NaN`, a negative, `1,234`', happens: 'a problem' },
    { seen: 'metadata and text differ by rounding', happens: 'they are one figure; the metadata has more digits' },
    {
      seen: 'metadata is a thousandth of the text',
      happens: 'the text is used: somebody wrote kilograms into the field for grams',
    },
    { seen: 'metadata and text differ otherwise', happens: 'the larger is used' },
    { seen: 'metadata and text name different places', happens: 'the place counts as unknown' },
    { seen: 'the rows of a table and its total differ', happens: 'the rows are used' },
    {
      seen: 'a table and the text differ by more than a factor of two',
      happens: 'a problem; neither figure is used, the hours are',
    },
  ],
  more: `## Metadata

The block is YAML between two lines \`---\`, at most 64 KiB. Blank lines and a byte order mark above it do no harm. \`---js\` and other
languages are refused and never run; a block that is not closed is a problem. Names come from \`model-index\`.

## Text

Comments and code blocks are not read. Labels are read as bullets, bold words or two-column tables. Without labels, the sentences of
the section are read: "Total emissions are estimated to be 6.75 kgCO2eq".

- A figure needs a unit. \`25.4\` alone is a problem, and so is \`1 234 kg\`, which has two readings.
- A range counts with its high end, and so do several figures in one field. Both come with a warning.
- \`ton\` is read as 1000 kg with a warning. \`0,012\` is read with a decimal point, with a warning.
- \`[More Information Needed]\`, \`{{ … }}\`, \`TBD\`, "not specified" and the like are no figures. A card that has nothing else gets the
  warning \`model-card/no-figure\`.
- Hours are device-hours only when the text says GPU, TPU or chip. Otherwise they are hours of the clock, and the warning
  \`model-card/hours-semantics\` says so, unless there is one device. Figures beyond a year are read as device-hours.

## Tables of vendors

A table in such a section with a column of emissions is one run a row. GPU hours may be written \`1.46M\` or \`370k\`; stages in one
cell add up. Emissions by location are used, those by market are not, unless there are no others. The watts of such a table are
those of one device at its peak and are not read. A row \`Total\` is compared with the sum and not added.

## Ids

\`model-card:2874884135\` with a Model ID, so that copies of one card count once; otherwise \`model-card:\` with the path and the model's
name. A card that repeats what a tracker measured in the same folder is set aside; one that says anything else is counted.`,
  kept: 'Everything but the fields above.',
  problems: modelCardProblems,
  sources: [
    'metadata: huggingface/hub-docs, `modelcard.md`',
    'fields of Sentence Transformers: UKPLab/sentence-transformers, `sentence_transformers/model_card.py`, `get_codecarbon_data`',
    'template of the section: huggingface/huggingface_hub, `templates/modelcard_template.md`',
  ],
}
