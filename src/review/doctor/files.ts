/** From files of a repository to what `doctor` knows of its set-up. */
import type { Problem } from '../../core/problem.ts'
import { CODEOWNERS_PATHS } from '../../parse/codeowners.ts'
import { readWorkflow } from '../../parse/workflow/read.ts'
import type { Workflow } from '../../parse/workflow/workflow.ts'
import type { SetUp } from './facts.ts'

export const WORKFLOWS = '.github/workflows'

export function readSetUp(
  files: ReadonlyMap<string, Uint8Array>,
): Pick<SetUp, 'workflows' | 'unreadable' | 'isOurs' | 'owners'> {
  const workflows: Workflow[] = []
  const unreadable: Problem[] = []
  for (const [path, bytes] of files) {
    if (!path.startsWith(`${WORKFLOWS}/`) || !/^[^/]+\.ya?ml$/.test(path.slice(WORKFLOWS.length + 1))) continue
    const parsed = readWorkflow(bytes, path)
    if (parsed.ok) workflows.push(parsed.value)
    else if (textOf(bytes).includes('carbon-clerk')) unreadable.push(parsed.problems[0])
  }
  return {
    workflows,
    unreadable,
    isOurs: /^name: Carbon Clerk$/m.test(textOf(files.get('action.yml'))),
    owners: ownersIn(files),
  }
}

function ownersIn(files: ReadonlyMap<string, Uint8Array>): SetUp['owners'] {
  const path = CODEOWNERS_PATHS.find((one) => files.has(one))
  return path === undefined ? null : { path, text: textOf(files.get(path)) }
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}
