import { describe, expect, test } from 'vitest'
import { plan, problems, read, serving } from './reading.ts'

describe('plans', () => {
  test.each([
    ['hardware: 4x A100; hours: 12', { wallHours: 12, gpuHours: null, params: null, tokens: null }],
    ['gpu_hours: 48', { wallHours: null, gpuHours: 48, params: null, tokens: null }],
    ['params: 7B; tokens: 2T', { wallHours: null, gpuHours: null, params: 7e9, tokens: 2e12 }],
  ])('%s', (lines, expected) => {
    expect(read(plan(lines)).plans[0]).toMatchObject(expected)
  })

  test.each([
    [
      'hardware: 4x A100',
      '2:5 error E_MISSING the plan says neither hours nor parameters and tokens | add hardware and "hours: 12", or "params: 7B" and "tokens: 2T"',
    ],
    [
      'params: 7B',
      '2:5 error E_MISSING the plan says neither hours nor parameters and tokens | add hardware and "hours: 12", or "params: 7B" and "tokens: 2T"',
    ],
    [
      'params: 17B; active_params: 109B; tokens: 1T',
      '4:20 error E_CONFLICT active_params is more than params | write the larger one as "params"',
    ],
    [
      'hours: 5; energy: 5 kWh',
      '4:5 error E_UNKNOWN_FIELD "energy" is not a known key | the keys here are "id", "model", "hardware", "region", "pue", "grid", "market_intensity", "hours", "gpu_hours", "params", "active_params", "tokens" and "workload"',
    ],
  ])('%s is refused', (lines, expected) => {
    expect(problems(plan(lines))).toEqual([expected])
    expect(read(plan(lines)).plans).toEqual([])
  })
})

describe('servings', () => {
  test.each([
    ['requests: 5 per second', { requestsPerDay: 432000, measured: 'gpu', energyPerRequestWh: null }],
    [
      'requests: 20000/day; energy_per_request: 210 Wh per 1000 requests; measured: node',
      { energyPerRequestWh: 0.21, measured: 'node' },
    ],
    [
      'requests: 1 per day; horizon: 90 days; replicas: 2.5; params: 70B',
      { horizonDays: 90, replicas: 2.5, params: 7e10 },
    ],
    [
      'requests: 1 per day; task: summarization; growth_per_year: 50%; peak_factor: 3',
      { task: 'summarization', growthPerYear: 0.5, peakFactor: 3 },
    ],
    ['requests: 1 per day; growth_per_year: +12.5%', { growthPerYear: 0.125 }],
    [
      'requests: 1 per day; input_tokens: 900; cached_input_tokens: 600; output_tokens: 200',
      { inputTokens: 900, cachedInputTokens: 600, outputTokens: 200 },
    ],
    [
      'requests: 1 per day; params: 235B; active_params: 22B; precision: mxfp4; batch: 32; tokens_per_second: 2400',
      { params: 235e9, activeParams: 22e9, weightBits: 4, batch: 32, tokensPerSecond: 2400 },
    ],
    ['requests: 1 per day; active_params: 22B; precision: fp32', { params: null, activeParams: 22e9, weightBits: 32 }],
    [
      'requests: 1 per day',
      {
        task: null,
        growthPerYear: null,
        peakFactor: null,
        cachedInputTokens: null,
        activeParams: null,
        weightBits: null,
        batch: null,
        tokensPerSecond: null,
      },
    ],
  ])('%s', (lines, expected) => {
    expect(read(serving(lines)).servings[0]).toMatchObject(expected)
  })

  test('the id is the model unless there is one', () => {
    expect(
      read('servings: [{model: m, requests: 1 per day}, {id: eu, model: m, requests: 1 per day}]').servings.map(
        ({ id }) => id,
      ),
    ).toEqual(['carbon:m', 'carbon:eu'])
  })

  test.each([
    ['requests: 20000', '3:15 error E_UNIT requests "20000" does not say per what time | write "20000 per day"'],
    ['requests: -5 per day', '3:15 error E_NEGATIVE requests "-5" is negative | write a number of at least 0'],
    ['region: FR', '2:5 error E_MISSING requests is missing | add "requests: 20000 per day"'],
    [
      'requests: 1 per day; replicas: 0',
      '4:15 error E_RANGE replicas "0" is out of range | write a number from 0.01 to 200000',
    ],
    [
      'requests: 1 per day; replicas: -5',
      '4:15 error E_NEGATIVE replicas "-5" is negative | write a number of at least 0',
    ],
    ['requests: 1 per day; horizon: 12', '4:14 error E_UNIT horizon "12" has no unit | write "12 months"'],
    [
      'requests: 1 per day; energy_per_request: 0.21',
      '4:25 error E_UNIT energy_per_request "0.21" has no unit | write "0.21 Wh"',
    ],
    [
      'requests: 1 per day; energy_per_request: 0 Wh; measured: gpu',
      '4:25 error E_IMPLAUSIBLE energy_per_request is 0, and every request uses some | write what was measured, or delete the line',
    ],
    [
      'requests: 1 per day; input_tokens: 9k',
      '4:19 error E_UNIT input_tokens "9k" has a unit, and this is a plain number | write "9", in the unit of the field',
    ],
    [
      'requests: 1 per day; growth_per_year: 0.5',
      '4:22 error E_UNIT growth_per_year "0.5" is not a percentage | write it as "50%"',
    ],
    [
      'requests: 1 per day; growth_per_year: -20%',
      '4:22 error E_NEGATIVE growth_per_year "-20%" would be fewer requests | delete the line: nobody books what may not come',
    ],
    [
      'requests: 1 per day; growth_per_year: 5000%',
      '4:22 error E_RANGE growth_per_year "5000" is out of range | write a number from 0 to 1000',
    ],
    [
      'requests: 1 per day; peak_factor: 0.5',
      '4:18 error E_RANGE peak_factor "0.5" is out of range | write a number from 1 to 1000',
    ],
    [
      'requests: 1 per day; tokens_per_second: 0',
      '4:24 error E_RANGE tokens_per_second "0" is no rate | write what was measured, or delete the line',
    ],
    [
      'requests: 1 per day; input_tokens: 900; cached_input_tokens: 901',
      '5:26 error E_CONFLICT cached_input_tokens is more than input_tokens | write all tokens that are read, cached or not, as input_tokens',
    ],
    [
      'requests: 1 per day; cached_input_tokens: 1',
      '4:26 error E_CONFLICT cached_input_tokens is more than input_tokens | write all tokens that are read, cached or not, as input_tokens',
    ],
    [
      'requests: 1 per day; measured: gpu',
      '4:15 error E_MISSING measured stands without energy_per_request | add "energy_per_request: 0.21 Wh", or delete the line',
    ],
  ])('%s is refused', (lines, expected) => {
    expect(problems(serving(lines))).toEqual([expected])
    expect(read(serving(lines)).servings).toEqual([])
  })

  test('neither a model nor an id', () => {
    expect(problems('servings: [{requests: 1 per day}]')).toEqual([
      '1:12 error E_MISSING the serving has neither a model nor an id | add "model: " and the name of the model',
    ])
  })
})
