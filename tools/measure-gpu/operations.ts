/**
 * What one iteration of a phase comes to: floating-point operations and tokens. A multiplication and an addition are two
 * operations. Attention counts the tokens that are seen: all before the new one, or on average half of a sequence.
 */
import type { Shape, Work } from './manifest.ts'

export interface Iteration {
  readonly flops: number
  /** Tokens read or written; 0 where there are none. */
  readonly tokens: number
}

/** Weights of the layers, without norms, which are a ten-thousandth. */
export function layerWeights({ layers, width, inner }: Shape): number {
  return layers * (4 * width ** 2 + 2 * width * inner)
}

/** With the embedding, which is the output as well. */
export function parameters(shape: Shape): number {
  return layerWeights(shape) + shape.width * shape.vocabulary
}

export function iterationOf(work: Work, shape: Shape): Iteration {
  switch (work.kind) {
    case 'idle':
    case 'resident':
      return { flops: 0, tokens: 0 }
    case 'matmul':
      return { flops: 2 * work.size ** 3, tokens: 0 }
    case 'prefill': {
      const tokens = work.batch * work.tokens
      const seen = (work.tokens + 1) / 2
      return { flops: tokens * forward(shape, seen) + work.batch * output(shape), tokens }
    }
    case 'decode': {
      const seen = (work.from + 1 + work.to) / 2
      return { flops: work.batch * (forward(shape, seen) + output(shape)), tokens: work.batch }
    }
    case 'training': {
      const tokens = work.batch * work.tokens
      const seen = (work.tokens + 1) / 2
      // Backwards takes twice what forwards does.
      return { flops: 3 * tokens * (forward(shape, seen) + output(shape)), tokens }
    }
  }
}

/** Of one token through the layers, with so many tokens seen. */
function forward(shape: Shape, seen: number): number {
  return 2 * layerWeights(shape) + 4 * shape.layers * shape.width * seen
}

function output({ width, vocabulary }: Shape): number {
  return 2 * width * vocabulary
}
