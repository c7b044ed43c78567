import { describe, expect, test } from 'vitest'
import { budget, parse, problems } from './reading.ts'

describe('lines that are wrong by themselves', () => {
  test.each([
    ['', '1:1 yaml/empty nothing but comments or white space | fill it in, or delete the file'],
    ['42', '1:1 policy/type the policy is a single value | write keys and values, beginning with "version: 1"'],
    ['- a', '1:1 policy/type the policy is a list | write keys and values, beginning with "version: 1"'],
    ['mode: report\nbuget: 5 kg', '2:1 policy/unknown-key "buget" is not a known key | write "budgets"'],
    ['mode: report\nMode: x', '2:1 policy/unknown-key "Mode" is not a known key | write "mode"'],
    [
      'mode: report\n__proto__: {budgets: 1}',
      '2:1 policy/unknown-key "__proto__" is not a known key | the keys here are "version", "mode", "on_error", "gate_on", "undecided", "assume", "accounting", "records", "budgets", "prices", "agents", "waivers", "ledger", "plans", "extends" and "locked"',
    ],
    ['mode: report\nassume: {regoin: FR}', '2:10 policy/unknown-key "regoin" is not a known key | write "region"'],
    [
      'mode: report\nmode: enforce',
      '2:1 yaml/duplicate-key "mode" stands here for the second time; the first is on line 1 | keep one of the two',
    ],
    ['mode: &a report\nundecided: *a', '2:12 yaml/alias an alias: *a | write the value out'],
    ['mode: !x report', '1:7 yaml/tag a tag: !x | delete the tag'],
    ['%YAML 1.1\n---\nmode: report', '1:1 yaml/directive a directive: a line that begins with "%" | delete the line'],
    [
      'version: 99\nmode: report',
      '1:10 policy/version version 99 needs a newer release | use a newer release of Carbon Clerk, or write "version: 1"',
    ],
    ['version: one\nmode: report', '1:10 policy/version version "one" is not a version | write "version: 1"'],
    ['mode: report\non_error: Warn', '2:11 policy/choice on_error "Warn" is not known | write "warn"'],
    ['mode: report\non_error: true', '2:11 policy/choice on_error "true" is not known | write "block" or "warn"'],
    ['mode: report\non_error: yes', '2:11 policy/choice on_error "yes" is not known | write "block" or "warn"'],
    [
      'mode: report\nextends: http://127.0.0.1/x',
      '2:10 policy/reference extends "http://127.0.0.1/x" is not a file of a repository | write "owner/repository:path", such as "acme/.github:carbon-budget.yml"',
    ],
    [
      'mode: report\nwaivers: {approvers: ["user:octocat"]}',
      '2:10 policy/missing limit is missing | add "limit: 100 kgCO2e"',
    ],
    [
      'mode: report\nassume: {pue: 0.4}',
      '2:15 policy/out-of-range pue "0.4" is out of range | write a number from 1 to 3',
    ],
    ['mode: report\nassume: {pue: 0}', '2:15 policy/out-of-range pue "0" is out of range | write a number from 1 to 3'],
    [
      'mode: report\nassume: {pue: 11}',
      '2:15 policy/out-of-range pue "11" is out of range | write a number from 1 to 3',
    ],
    [
      'mode: report\nassume: {pue: 110%}',
      '2:15 policy/unit pue "110%" has a unit, and this is a plain number | write "110", in the unit of the field',
    ],
    [
      'mode: report\nassume: {region: eu-west-3}',
      '2:18 policy/region region "eu-west-3" does not say whose region it is | write the provider before it, such as "aws:eu-west-3"',
    ],
    [
      'mode: report\nassume: {hardware: [8x A100, 0x T4]}',
      '2:30 policy/out-of-range hardware "0" is out of range | write a whole number from 1 to 200000',
    ],
    ['mode: report\nassume:\n', '2:1 policy/missing assume has no value | write a value, or delete the line'],
    ['mode: report\nassume: FR\n', '2:9 policy/type assume is a single value | write it as assume: {region: FR}'],
    ['mode: report\naccounting: {embodied: on}', '2:24 policy/choice embodied "on" is not known | write true or false'],
    [
      'mode: report\nrecords: {include: "**"}',
      '2:20 policy/type include is a single value | write it as include: ["**"]',
    ],
    [
      'mode: report\nrecords: {include: []}',
      '2:20 policy/nothing-read include is empty, so no record would be read | delete the line, or write ["**"]',
    ],
    [
      'mode: report\nrecords: {include: ["../x.csv"]}',
      '2:21 policy/glob include pattern "../x.csv" has "." or ".." as a folder; paths start at the root of the repository | write for example "research/**"',
    ],
    [
      'mode: report\nbudgets: {a: 5 kg}',
      '2:10 policy/type budgets is a mapping | write it as budgets: [{name: one pull request, limit: 50 kgCO2e}]',
    ],
    [
      'mode: enforce',
      '1:1 policy/no-budget the policy is enforced but has no budget | add a budget, or write "mode: report"',
    ],
    [
      'mode: enforce\nbudgets: []',
      '2:1 policy/no-budget the policy is enforced but has no budget | add a budget, or write "mode: report"',
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected])
  })

  test.each([
    ['per: Monthly', '4:10 policy/choice per "Monthly" is not known | write "month"'],
    ['per: per year', '4:10 policy/choice per "per year" is not known | write "year"'],
    [
      'per: weekly',
      '4:10 policy/later per "weekly" is not in this release | write "run", "pull_request", "month", "quarter", "year" or "total"',
    ],
    [
      'per: day',
      '4:10 policy/later per "day" is not in this release | write "run", "pull_request", "month", "quarter", "year" or "total"',
    ],
    [
      'per: job',
      '4:10 policy/choice per "job" is not known | write "run", "pull_request", "month", "quarter", "year" or "total"',
    ],
    [
      'window: Monthly',
      '4:5 policy/later window is not in this release | write "per: month", "per: quarter" or "per: year"',
    ],
    [
      'carry_over: 20%',
      '4:17 policy/contradiction a budget per pull request has no next period to carry over to | delete the line, or write "per: year"',
    ],
    [
      'declines: 7% per year',
      '4:15 policy/contradiction a budget per pull request has no years in which to decline | delete the line, or write "per: year"',
    ],
    ['warn_at: 0.8', '4:14 policy/unit-missing warn_at "0.8" has no unit | write "80%"'],
    ['warn_at: 120%', '4:14 policy/out-of-range warn_at is more than 100% | write at most 100%'],
    ['covers: training', '4:13 policy/type covers is a single value | write it as covers: [training, idle, embodied]'],
    ['covers: [trainning]', '4:14 policy/choice covers "trainning" is not known | write "training"'],
    [
      'covers: []',
      '4:13 policy/nothing-read covers is empty, so nothing would count | fill the list, or delete the line',
    ],
    [
      'paths: []',
      '4:12 policy/nothing-read paths is empty, so nothing would count | fill the list, or delete the line',
    ],
    ['model: ""', '4:12 policy/name model is blank | write a name'],
    ['horizon: 12', '4:14 policy/unit-missing horizon "12" has no unit | write "12 months"'],
    [
      'horizon: 0 days',
      '4:14 policy/out-of-range horizon is not a time that a model is served | write a time of at most 100 years, such as "12 months"',
    ],
    ['nmae: b', '4:5 policy/unknown-key "nmae" is not a known key | write "name"'],
  ])('%s', (line, expected) => {
    expect(problems(`${budget('limit: 5 kg')}    ${line}\n`)).toEqual([expected])
  })

  test('a budget without a name, and one without a limit', () => {
    expect(problems('budgets:\n  - limit: 5 kg\n  - name: b\n')).toEqual([
      '2:5 policy/missing name is missing | add "name: one pull request"',
      '3:5 policy/missing limit is missing | add "limit: 50 kgCO2e"',
    ])
  })

  test('forty pairs of braces are refused at once', () => {
    for (const pattern of ['{a,b}'.repeat(40), `${'**/'.repeat(30)}x`]) {
      expect(parse(`mode: report\nrecords: {exclude: ["${pattern}"]}`)).toMatchObject({
        problems: [{ class: 'E_POLICY' }],
      })
    }
  }, 10_000)
})

test('everything that is wrong is shown at once, in the order of the file', () => {
  expect(
    problems('mod: x\nassume:\n  pue: 11\nbudgets:\n  - {name: a, limit: 12}\n  - {name: a, limit: +5%, per: run}\n'),
  ).toEqual([
    '1:1 policy/unknown-key "mod" is not a known key | write "mode"',
    '3:8 policy/out-of-range pue "11" is out of range | write a number from 1 to 3',
    '5:22 policy/unit-missing limit "12" has no unit | write "12 kgCO2e"',
    '6:12 policy/duplicate-budget a budget of this name stands on line 5 already | rename one of the two',
    '6:32 policy/contradiction an increase over base cannot be held per run | delete the line, or write "per: total"',
  ])
})
