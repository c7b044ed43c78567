/** Waivers of a test, in the words of a test. */
import type { Budget, WaiverRules } from '../../../src/core/policy.ts'
import type { FindingReport } from '../../../src/core/report.ts'
import type { WaiverFacts } from '../../../src/core/waivers/validity.ts'
import type { WaiverCommand, WaiverComment } from '../../../src/core/waivers/waiver.ts'

export const DAY = 86_400
/** 2026-11-10T12:00:00Z */
export const WRITTEN = Date.UTC(2026, 10, 10, 12) / 1000
export const HEAD = 'a'.repeat(40)
export const OLD = 'b'.repeat(40)

export const RULES: WaiverRules = {
  approvers: [
    { kind: 'user', login: 'octocat' },
    { kind: 'team', slug: 'ml-leads' },
  ],
  limits: [
    { value: 100, unit: 'kgCO2e' },
    { value: 500, unit: 'kWh' },
  ],
  expireAfterDays: 14,
  quota: null,
}

export function budget(name: string, limit: Budget['limit'] = kg(50)): Budget {
  return {
    name,
    limit,
    ...{ covers: ['training'], paths: [], model: null, authors: [], labels: [], per: 'pull_request', starts: null },
    ...{ memory: { carryOver: 0, debt: false, declines: 0 }, noise: null, ratchet: false, warnAt: null },
    ...{ horizonDays: null, at: { file: 'policy.yml', line: 1, column: 1 } },
  }
}

function kg(value: number): Budget['limit'] {
  return { kind: 'absolute', quantity: { value, unit: 'kgCO2e' }, text: `${value} kg` }
}

export function command(more: Partial<WaiverCommand> = {}): WaiverCommand {
  return {
    ...{ kind: 'command', text: '30 kg', amount: { value: 30, unit: 'kgCO2e' }, budget: null, commit: null, runs: [] },
    ...{ lasts: null, until: null, reason: 'due' },
    ...more,
  }
}

export function comment(more: Partial<WaiverComment> = {}): WaiverComment {
  return {
    ...{ number: 1, url: null, login: 'octocat', account: 'user', created: WRITTEN, edited: false, written: command() },
    ...more,
  }
}

export function facts(more: Partial<WaiverFacts> = {}): WaiverFacts {
  return {
    at: WRITTEN + DAY,
    head: HEAD,
    makers: { opener: 'mona', writers: ['mona'] },
    standings: new Map([['octocat', { answer: 'yes' }]]),
    heads: new Map([[1, HEAD]]),
    others: [],
    ...more,
  }
}

/** 61.2 of 50 kg. */
export function finding(more: Partial<FindingReport> = {}): FindingReport {
  return {
    ...{ budget: 'research', covers: ['training'], per: 'pull_request', status: 'over', blocks: true },
    ...{ limit_text: '50 kg', limit: 50, value: { low: 50, central: 61.2, high: 70 }, gated: 61.2, unit: 'kgCO2e' },
    ...{ added: 61.2, remaining: -11.2, warn: false, at_least: false, item: null, note: null },
    ...more,
  }
}
