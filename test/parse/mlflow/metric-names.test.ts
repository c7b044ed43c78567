import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poweredDevice, quantityNamed } from '../../../src/parse/readers/mlflow/metric-names.ts'

/** Quantity and what one of it is, in kWh or kg. */
test.each([
  ['energy_consumed', 'energy', 1],
  ['codecarbon/energy_consumed', 'energy', 1],
  ['emissions', 'emissions', 1],
  ['cpu_energy', 'cpu', 1],
  ['gpu_energy', 'gpu', 1],
  ['ram_energy', 'ram', 1],
  ['energy_consumed_total_kWh', 'energy', 1],
  ['energy_kwh', 'energy', 1],
  ['total_kwh', 'energy', 1],
  ['energy_consumption_joules', 'energy', 1 / 3.6e6],
  ['energy_MWh', 'energy', 1000],
  ['energy_mWh', 'energy', 1e-6],
  ['gpu_energy_wh', 'gpu', 1e-3],
  ['carbon_emissions_kg', 'emissions', 1],
  ['emissions_kg_co2', 'emissions', 1],
  ['co2_g', 'emissions', 1e-3],
  ['kgCO2e', 'emissions', 1],
  ['train/gCO2eq', 'emissions', 1e-3],
  ['carbon_footprint_grams', 'emissions', 1e-3],
])('%s is %s', (name, quantity, worth) => {
  expect(quantityNamed(name)).toMatchObject({ quantity, worth })
})

test.each(['carbon_emissions', 'co2_emissions', 'total_emissions', 'energy_consumption', 'energy_used_mwh'])(
  '%s has no unit',
  (name) => {
    expect(quantityNamed(name)).toBe('no-unit')
  },
)

test.each([
  ...['energy', 'co2', 'carbon', 'loss', 'kg', 'g', 'total', ''],
  ...['energy_error', 'energy_gap', 'final_energy', 'energy_mae', 'energy_rate_kwh_per_s'],
  ...['co2_savings_kg', 'co2_rmse', 'carbon_intensity', 'carbon_saved_pct', 'kg_per_kwh', 'emissions_rate'],
  ...['approx_energy_kwh', 'energy_budget_kwh', 'cpu_power', 'energy_kg', 'co2_kwh', 'gpu_emissions_kg'],
  `energy_${'consumed_'.repeat(40)}kwh`,
])('%s is left alone', (name) => {
  expect(quantityNamed(name)).toBeNull()
})

test.each([
  ['system/gpu_0_power_usage_watts', 'gpu_0_power_usage_watts'],
  ['gpu_0_power_usage_watts', 'gpu_0_power_usage_watts'],
  ['system.gpu_0_power_usage_watts', 'gpu_0_power_usage_watts'],
  ['system/node_1/gpu_7_power_usage_watts', 'node_1_gpu_7_power_usage_watts'],
  ['system/gpu_0_power_usage_percentage', null],
  ['gpu_x_power_usage_watts', null],
  ['system/gpu_0_power_usage_watts_mean', null],
])('%s is the power of %s', (name, device) => {
  expect(poweredDevice(name)).toBe(device)
})

test('no name takes long or throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      quantityNamed(name)
      poweredDevice(name)
    }),
  )
})
