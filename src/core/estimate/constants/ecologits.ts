/** EcoLogits 0.9.1 (GenAI Impact, Nov 2025; its fit to ML.ENERGY), which `method: card` follows for tokens. */
import { type Constant, constant } from './constant.ts'

const ECOLOGITS = 'EcoLogits 0.9.1'

export const ECO_ENERGY_A = fixed('method/ecologits-energy-a', 1.1665273170451914e-6, 'Wh')
export const ECO_ENERGY_B = fixed('method/ecologits-energy-b', 0.011205921025579175, '1/request')
export const ECO_ENERGY_C = fixed('method/ecologits-energy-c', 4.052928146734005e-5, 'Wh')
export const ECO_LATENCY_A = fixed('method/ecologits-latency-a', 0.0006785088094353663, 's')
export const ECO_LATENCY_B = fixed('method/ecologits-latency-b', 0.0003119310311688259, 's')
export const ECO_LATENCY_C = fixed('method/ecologits-latency-c', 0.019473717579473387, 's')
export const ECO_MEMORY = fixed('method/ecologits-memory', 80, 'GB')
export const ECO_SERVER_KW = fixed('method/ecologits-server', 1.2, 'kW')
export const ECO_BATCH = fixed('method/ecologits-batch', 64, 'requests')
export const ECO_GPU_KG = fixed('method/ecologits-gpu-embodied', 164, 'kgCO2e')
export const ECO_SERVER_KG = fixed('method/ecologits-server-embodied', 5700, 'kgCO2e')
export const ECO_YEARS = fixed('method/ecologits-lifetime', 3, 'years')

function fixed(id: string, value: number, unit: string): Constant {
  return constant(id, value, value, value, unit, ECOLOGITS)
}
