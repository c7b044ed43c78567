import type { Reader } from '../reader.ts'
import { carbonYml } from './carbon-yml/index.ts'
import { codecarbon } from './codecarbon/index.ts'
import { modelCard } from './model-card/index.ts'

/** Every format that is read, in the order in which they are asked whether a file is theirs. */
export const readers: readonly Reader[] = [codecarbon, carbonYml, modelCard]
