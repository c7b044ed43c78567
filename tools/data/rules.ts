/** The columns of each table, their units and bounds. A bound is generous: it catches slips, not surprises. */
import type { Column, TableRules } from './checks.ts'

const optional = (column: Column): Column => ({ ...column, optional: true })
const number = (name: string, min: number, max: number): Column => ({ name, number: { min, max } })
const whole = (name: string, min: number, max: number): Column => ({ name, number: { min, max, integer: true } })
const text = (name: string): Column => ({ name })
const oneOf = (name: string, ...values: string[]): Column => ({ name, oneOf: values })
const source = text('source_id')
const year = whole('year', 1990, 2030)
const slug = (name: string): Column => ({ name, matches: /^[a-z0-9][a-z0-9.+-]*$/ })
const alpha2 = (name: string): Column => ({ name, matches: /^[A-Z]{2}$/ })

const CLASSES = ['datacenter', 'workstation', 'consumer', 'laptop', 'embedded', 'soc']

const GRID: TableRules = {
  key: ['zone_id', 'year', 'kind', 'accounting', 'source_id'],
  columns: [
    { name: 'zone_id', matches: /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/ },
    text('name'),
    optional(alpha2('country_iso2')),
    year,
    number('g_co2e_per_kwh', 0, 2500),
    oneOf('basis', 'direct', 'lifecycle'),
    oneOf('kind', 'average'),
    oneOf('accounting', 'production', 'consumption'),
    source,
  ],
}
const MARGINAL: TableRules = {
  ...GRID,
  columns: GRID.columns.map((column) =>
    column.name === 'kind' ? oneOf('kind', 'marginal', 'marginal-combined') : column,
  ),
}

export const RULES: Readonly<Record<string, TableRules>> = {
  'tables/sources.csv': {
    key: ['source_id'],
    columns: [
      slug('source_id'),
      text('title'),
      text('publisher'),
      text('licence'),
      oneOf('terms', 'attribution', 'share-alike', 'public-domain', 'facts', 'ours', 'unclear'),
      text('version'),
      optional(text('pointer')),
    ],
  },
  'tables/edition.csv': { key: ['edition'], columns: [{ name: 'edition', matches: /^\d{4}-\d{2}$/ }, source] },
  'tables/accelerators.csv': {
    key: ['id'],
    columns: [
      slug('id'),
      text('name'),
      text('vendor'),
      oneOf('class', ...CLASSES),
      optional(whole('release_year', 2005, 2030)),
      optional(number('tdp_w', 1, 25_000)),
      optional(oneOf('tdp_basis', 'tdp', 'estimate', 'package-estimate', 'system-share', 'system-peak')),
      optional(whole('devices_per_tdp_unit', 1, 16)),
      optional(oneOf('figures_per', 'unit', 'device')),
      optional(number('idle_w', 0.1, 1000)),
      optional(number('fp16_dense_tflops', 0.1, 20_000)),
      optional(number('bf16_dense_tflops', 0.1, 20_000)),
      optional(number('memory_gb', 0.1, 2000)),
      source,
      optional(text('field_sources')),
    ],
  },
  'tables/accelerator-aliases.csv': {
    key: ['alias', 'accelerator_id'],
    columns: [
      text('alias'),
      slug('accelerator_id'),
      text('context'),
      oneOf('ambiguous', '0', '1'),
      optional(text('covers')),
      source,
    ],
  },
  'tables/cpus.csv': {
    key: ['id'],
    columns: [
      { name: 'id', matches: /^[a-z0-9][^\s]*$/ },
      text('name'),
      optional(text('vendor')),
      optional(whole('release_year', 1990, 2030)),
      number('tdp_w', 0.01, 1000),
      optional(whole('cores', 1, 1024)),
      optional(whole('threads', 1, 2048)),
      source,
    ],
  },
  'tables/cpu-microarchitectures.csv': {
    key: ['provider', 'microarchitecture'],
    columns: [
      text('provider'),
      text('microarchitecture'),
      number('idle_w_per_vcpu', 0.05, 20),
      number('max_w_per_vcpu', 0.1, 40),
      source,
    ],
  },
  'tables/instances.csv': {
    key: ['provider', 'instance_type'],
    columns: [
      text('provider'),
      text('instance_type'),
      slug('accelerator_id'),
      whole('accelerator_count', 1, 10_000),
      optional(number('accelerator_fraction', 0.01, 1)),
      optional(whole('vcpu', 1, 2000)),
      source,
    ],
  },
  'tables/grid-intensity.csv': GRID,
  'tables/cloud-regions.csv': {
    key: ['provider', 'region'],
    columns: [
      slug('provider'),
      { name: 'region', matches: /^[a-z0-9_-]+$/ },
      alpha2('country_iso2'),
      optional(text('grid_zone_id')),
      text('electricity_maps_zone_id'),
      source,
    ],
  },
  'tables/cloud-region-years.csv': {
    key: ['provider', 'region', 'year'],
    columns: [
      slug('provider'),
      text('region'),
      year,
      optional(number('g_co2e_per_kwh', 0, 2500)),
      optional(oneOf('basis', 'direct', 'lifecycle')),
      optional(text('intensity_source_id')),
      optional(number('market_cfe_pct', 0, 100)),
      optional(text('cfe_source_id')),
    ],
  },
  'tables/sites.csv': {
    key: ['provider', 'region', 'year', 'scope', 'source_id'],
    columns: [
      slug('provider'),
      text('region'),
      oneOf('scope', 'region', 'site', 'fleet', 'fleet-other', 'geography', 'design', 'assumption', 'industry-average'),
      optional(year),
      optional(number('pue', 1, 3)),
      optional(number('wue_l_per_kwh', 0, 10)),
      optional(oneOf('wue_scope', 'region', 'fleet')),
      source,
    ],
  },
  'tables/water.csv': {
    key: ['country_iso2'],
    columns: [
      { name: 'country_iso2', matches: /^(?:[A-Z]{2}|\*)$/ },
      number('wue_off_site_l_per_kwh', 0.01, 50),
      source,
    ],
  },
  'tables/embodied.csv': {
    key: ['part', 'name'],
    columns: [
      oneOf('part', 'card', 'server', 'lifetime', 'utilisation'),
      slug('name'),
      optional(text('applies_to')),
      number('low', 0.01, 20_000),
      number('central', 0.01, 20_000),
      number('high', 0.01, 20_000),
      oneOf('unit', 'kgCO2e', 'years', 'ratio'),
      optional(whole('devices', 1, 16)),
      source,
    ],
  },
  'tables/embodied-factors.csv': {
    key: ['component', 'item', 'metric'],
    columns: [text('component'), text('item'), number('value', 0, 20_000), text('unit'), source],
  },
  'tables/countries.csv': {
    key: ['alpha2'],
    columns: [alpha2('alpha2'), { name: 'alpha3', matches: /^[A-Z]{3}$/ }, text('name'), source],
  },
  'tables/place-aliases.csv': {
    key: ['alias'],
    columns: [text('alias'), { name: 'target', matches: /^[A-Z0-9-]{2,12}$/ }, source],
  },
  'share-alike/electricity-maps.csv': GRID,
  'share-alike/marginal-intensity.csv': MARGINAL,
  'share-alike/embodied-products.csv': {
    key: ['manufacturer', 'product'],
    columns: [text('manufacturer'), text('product'), number('gwp_total_kg_co2e', 1, 300_000), source],
  },
}
