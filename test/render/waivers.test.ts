import { expect, test } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import type { WaiverReport } from '../../src/core/report-over-time.ts'
import { renderComment } from '../../src/render/comment.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { finding, report } from './builders.ts'
import * as samples from './samples.ts'

const common: Omit<WaiverReport, 'status' | 'because'> = {
  ...{ by: 'octocat', url: null, amount_text: '30 kg', amount: 30, unit: 'kgCO2e', reason: 'the ablation is due' },
  ...{ created: '2026-11-10T12:00:00Z', until: '2026-11-24T12:00:00Z', commit: 'a'.repeat(40), runs: [], budget: null },
}

const blocked: Report = {
  ...samples.over,
  waivers: [
    {
      ...common,
      by: 'mallory',
      status: 'void',
      because: 'who wrote it is not an approver; approvers are user:octocat',
    },
    {
      ...common,
      status: 'expired',
      because: 'it ended on 2026-11-24 12:00 UTC',
      runs: ['a', 'b', 'c', 'd'],
      commit: null,
    },
  ],
  exceptions: {
    lines: ['/carbon waive 11.3 kgCO2e on "research" at 1a2b3c4d5e6f: reason'],
    beyond: ['energy'],
    ...{ approvers: ['user:octocat', 'team:ml-leads'], limits: ['100 kgCO2e'] },
    ...{ expire_after_days: 14, quota: '3 per quarter' },
  },
}

test('a blocked comment says how to allow it, who may, and what was tried', () => {
  const text = renderComment(blocked, { maxBytes: 60_000 })
  expect(text.slice(text.indexOf('#### Waivers'), text.indexOf('#### What to do')).trimEnd().split('\n')).toEqual([
    '#### Waivers',
    '',
    '- **Expired** `30 kg` by `octocat` for `a`, `b`, `c` and 1 more, written 2026-11-10, until 2026-11-24: it ended on `2026-11-24` `12:00` UTC<br><sub>`the ablation is due`</sub>',
    '- **Void** `30 kg` by `mallory` at `aaaaaaaaaaaa`, written 2026-11-10, until 2026-11-24: who wrote it is not an approver; approvers are `user:octocat`<br><sub>`the ablation is due`</sub>',
    '',
    '#### To allow it',
    '',
    'Somebody of `user:octocat`, `team:ml-leads` who made no part of this pull request may allow it, by a comment with this line and a reason:',
    '',
    '- `/carbon waive 11.3 kgCO2e on "research" at 1a2b3c4d5e6f: reason`',
    '',
    'No single waiver covers `energy`. One waiver may allow 100 kgCO2e at most, for 14 days at most, and there may be 3 per quarter.',
  ])
})

test('a waiver that is used stands at its budget and in the list', () => {
  const waived = { by: 'octocat', amount: 11.2, until: '2026-11-24T12:00:00Z' }
  const over = finding('research', 61.2, 50, { blocks: false, waived })
  const allowed = report({
    ...{ findings: [over], headline: 'Over budget by permission', verdict: 'PASS' },
    waivers: [{ ...common, status: 'used', because: null }],
  })
  const text = renderComment(allowed, { maxBytes: 60_000 })
  expect(text).toContain('`research` is over its limit, and `octocat` has allowed that.')
  expect(text).toContain('- `research`: 11.2 kg over is allowed by `octocat` until 2026-11-24')
  expect(text).toContain('- **Used** `30 kg` by `octocat` at `aaaaaaaaaaaa`, written 2026-11-10, until 2026-11-24<br>')
  expect(text).not.toContain('To allow it')
})

test('the terminal says the same', () => {
  const text = renderTerminal(blocked, { columns: 200, color: false })
  expect(text.slice(text.indexOf('Waivers (2)')).split('\n').slice(0, 10)).toEqual([
    'Waivers (2)',
    '  Expired 30 kg by octocat, written 2026-11-10, until 2026-11-24: it ended on 2026-11-24 12:00 UTC',
    '    (the ablation is due)',
    '  Void 30 kg by mallory, written 2026-11-10, until 2026-11-24: who wrote it is not an approver;',
    '    approvers are user:octocat (the ablation is due)',
    '',
    'To allow it',
    '  /carbon waive 11.3 kgCO2e on "research" at 1a2b3c4d5e6f: reason',
    '  By user:octocat, team:ml-leads, and nobody who made the pull request. One waiver may allow 100',
    '    kgCO2e at most, for 14 days at most, and there may be 3 per quarter.',
  ])
})
