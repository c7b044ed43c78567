import { expect, test } from 'vitest'
import { renderComment } from '../../src/render/comment.ts'
import { hostile } from './hostile.ts'
import * as samples from './samples.ts'

const SITUATIONS = {
  over: samples.over,
  within: samples.within,
  undecided: samples.undecided,
  'no-policy': samples.noPolicy,
  'bad-input': samples.badInput,
  'policy-edited': samples.policyEdited,
  'removed-run': samples.removedRun,
  serving: samples.withServing,
  'no-records': samples.noRecords,
  'not-enforced': samples.notEnforced,
  'report-mode': samples.reportMode,
  hostile: hostile('](https://evil.example) ``<img src=x> @octocat #1 | \u202ex'),
  'told-twice': samples.toldTwice,
  huge: samples.huge,
}

test.each(Object.entries(SITUATIONS))('the comment for %s is as a person approved it', async (name, report) => {
  await expect(renderComment(report, { maxBytes: 60_000 })).toMatchFileSnapshot(`golden/${name}.md`)
})
