import { expect, test } from 'vitest'
import { WorldError } from '../../../src/core/problem.ts'
import { readJob } from '../../../src/entry/action/environment.ts'

test('the variables of a runner become a job', () => {
  expect(
    readJob({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: '/e.json',
      GITHUB_REPOSITORY: 'octocat/models',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: '/w',
      GITHUB_RUN_ID: '12',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_OUTPUT: '/o',
      GITHUB_STEP_SUMMARY: '/s',
    }),
  ).toEqual({
    event: 'pull_request',
    eventPath: '/e.json',
    repository: 'octocat/models',
    sha: 'c'.repeat(40),
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    workspace: '/w',
    run: { id: 12, attempt: 2 },
    runUrl: 'https://github.com/octocat/models/actions/runs/12',
    outputFile: '/o',
    summaryFile: '/s',
  })
})

test.each([
  ['https://api.github.com', undefined, 'https://api.github.com/graphql'],
  ['https://ghe.example/api/v3', undefined, 'https://ghe.example/api/graphql'],
  ['https://ghe.example/api/v3/', undefined, 'https://ghe.example/api/graphql'],
  ['https://ghe.example/api/v3', 'https://ghe.example/elsewhere', 'https://ghe.example/elsewhere'],
  [undefined, undefined, 'https://api.github.com/graphql'],
])('with the API at %s and GraphQL said to be at %s, GraphQL is at %s', (api, graphql, expected) => {
  expect(readJob({ GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql }).graphqlUrl).toBe(expected)
})

test.each(['file:///etc/passwd', 'not an address', 'javascript:alert(1)', 'https://user:pass@ghe.example'])(
  'the API address %s is refused',
  (address) => {
    expect(() => readJob({ GITHUB_API_URL: address })).toThrow(WorldError)
  },
)

test('outside of a runner nothing is there, and nothing is invented', () => {
  expect(readJob({})).toMatchObject({
    event: '',
    run: { id: 0, attempt: 0 },
    runUrl: null,
    outputFile: null,
    summaryFile: null,
  })
})
