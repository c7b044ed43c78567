/** Every constant of the method: what the files beside this one export, whoever has loaded them or not. */
import type { Constant } from './constant.ts'
import * as ecologits from './ecologits.ts'
import * as embodied from './embodied.ts'
import * as load from './load.ts'
import * as machines from './machines.ts'
import * as place from './place.ts'
import * as plans from './plans.ts'
import * as servings from './servings.ts'
import * as unknown from './unknown.ts'

const { TASK_WH, ...ofServings } = servings

/** In the order of their ids, because that of a module's exports is not the same in a bundle. */
export const CONSTANTS: readonly Constant[] = [
  ecologits,
  embodied,
  load,
  machines,
  ofServings,
  place,
  plans,
  TASK_WH,
  unknown,
]
  .flatMap((file): Constant[] => Object.values(file))
  .sort((a, b) => (a.id < b.id ? -1 : 1))
