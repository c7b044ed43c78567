/** Names that try to be something else in a comment, a log or a terminal, and a report full of one. */
import type { Report } from '../../src/core/report.ts'
import type { WaiverReport } from '../../src/core/report-over-time.ts'
import { finding, footprint, grounds, inputs, plan, problem, report, run, serving } from './builders.ts'

/** As a developer may write them by accident, and somebody else on purpose. */
export const HOSTILE: readonly string[] = [
  '@octocat',
  '@my-org/security',
  '#1',
  'GH-1',
  'owner/repo#1',
  '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0c',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details></td></tr></table>',
  '<!-- carbon-clerk -->',
  '--> x <!--',
  ...Array.from({ length: 20 }, (_, index) => `a${'`'.repeat(index + 1)}b${'`'.repeat(index + 1)}`),
  '`',
  '``',
  'a|b',
  'a\\|b',
  'a\\\\|b',
  '|',
  'a\nb',
  'a\r\nb',
  'a\u2028b',
  'a\u0085b',
  'ends in a backslash\\',
  '# heading',
  '- [x] done',
  '> quoted',
  '| --- |',
  '    four spaces',
  '\ttab',
  '/approve',
  '/lgtm',
  'bors r+',
  '@dependabot merge',
  '@mergifyio queue',
  'closes #1',
  ':tada:',
  '$$\\def\\a{\\a\\a}\\a$$',
  '```mermaid\ngraph TD\n```',
  '[^1]: x',
  '[^1]',
  '> [!CAUTION]',
  '&#64;octocat',
  '&commat;octocat',
  '&lt;img&gt;',
  '\u202emodel',
  'gpt\u200b4',
  `e${'\u0301'.repeat(1000)}`,
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(500),
  'x'.repeat(1_000_000),
  '',
  '   ',
  '✅ PASS – within budget',
  '::add-mask::e',
  '\u00a0::set-output name=x::y',
  'x ##[add-mask]e',
  '##[stop-commands]t',
  '::STOP-COMMANDS::t',
  '%0A::error::x',
  'a,line=9::b.csv',
  'a\nb.csv',
  'x\nverdict=PASS',
  '::add-matcher::m.json',
  '::group::\n'.repeat(1000),
  '\u001b[2J',
  '\u001b]0;t\u0007',
  '\u001b]8;;http://evil\u0007x\u001b]8;;\u0007',
  '\r\u001b[K✅ PASS',
  '\b'.repeat(20),
  '\u009b31m',
  '\u001bPq#0;2;0;0;0#0~~\u001b\\',
]

function waiver(name: string, status: WaiverReport['status']): WaiverReport {
  const because = status === 'used' ? null : `"${name}" is not a commit: write at least seven digits of its id`
  return {
    ...{ by: name, url: name, amount_text: name, amount: 30, unit: 'kgCO2e', reason: name, status, because },
    ...{ created: '2026-11-10T12:00:00Z', until: '2026-11-24T12:00:00Z', commit: 'a'.repeat(40) },
    ...{ runs: [name], budget: name },
  }
}

/** A report in which one text stands wherever a pull request can put one. */
export function hostile(name: string): Report {
  const item = {
    path: name,
    model: name,
    region: name,
    hardware: [{ kind: 'gpu', model: name, factor_id: null, count: 1 }],
  } as const
  // Keys of errors begin with the id of a record.
  const total = footprint(48.9).total_kg
  const keys = { [`${name}/energy`]: 0.5, [`odd ${name}`]: 0.3, [`grid/${name}`]: 0.2 }
  const explained = { ...item, ...grounds(total), interval: inputs(total, keys) }
  return report({
    verdict: 'OVER',
    exit_code: 1,
    headline: `Over budget: 61.2 of 50 kgCO2e, 11.2 kg too much, for “${name}”`,
    findings: [finding(name, 61.2, 50, { item: name, note: 'decided by the largest run' }), finding('x', 1, 2)],
    runs: [
      run(name, 48.9, { ...explained, also_in: [{ id: name, path: name, line: 1 }] }),
      run(`${name}2`, 4, { ...item, change: 'removed' }),
    ],
    plans: [plan(name, 12.3, item)],
    servings: [serving(name, 3, item)],
    problems: [
      problem(`unit "${name}" is not known`, `write "kWh", not "${name}"`, { file: name }),
      problem(`"${name}" is odd`, `write something else than "${name}"`, { file: name, blocks: false }),
    ],
    twins: [{ model: name, data: name, ids: [name, `${name}2`] }],
    drift: [
      {
        path: name,
        pairs: 1,
        factor: 1.2,
        applied: true,
        newest: [{ plan: name, run: name, planned_kg: 1, spent_kg: 2 }],
      },
    ],
    unused: [{ path: name, line: 1, what: name, reason: 'repeats', why: 'It tells again what another record tells.' }],
    advice: [{ text: `Run ${name} elsewhere`, verdict: 'PASS' }],
    break_even: [{ model: name, training_kg: 1, inference_kg_per_day: 1, days: 1, requests: 2, lifetime_kg: 366.0 }],
    policy: { ...report().policy, proposed: [`${name}: 50 kgCO2e -> 90 kgCO2e`] },
    waivers: (['used', 'unused', 'expired', 'void'] as const).map((status) => waiver(name, status)),
    exceptions: {
      lines: [`/carbon waive 12 kgCO2e on "${name}" at 1a2b3c4d5e6f: reason`],
      beyond: [name],
      approvers: [`user:${name}`],
      limits: ['100 kgCO2e'],
      expire_after_days: 14,
      quota: '3 per quarter',
    },
  })
}
