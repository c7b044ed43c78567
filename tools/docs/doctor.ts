/** docs/doctor.md and docs/limits.md, from the tables beside the code that finds them. */
import { DOCTOR_AREAS, type DoctorArea, type DoctorLevel } from '../../src/core/doctor-report.ts'
import type { CodeRow } from '../../src/review/doctor/finding.ts'
import { LIMITS } from '../../src/review/doctor/limits.ts'
import { ownerCodes, policyCodes } from '../../src/review/doctor/policy-codes.ts'
import { cloneCodes, githubCodes } from '../../src/review/doctor/repository-codes.ts'
import { workflowCodes } from '../../src/review/doctor/workflow-codes.ts'

export const DOCTOR_TABLES: readonly Readonly<Record<string, CodeRow>>[] = [
  workflowCodes,
  policyCodes,
  ownerCodes,
  githubCodes,
  cloneCodes,
]

const TITLES: Readonly<Record<DoctorArea, string>> = {
  workflows: 'Workflows',
  policy: 'Budget',
  owners: 'Owners',
  github: 'Rules of GitHub',
  clone: 'Clone',
}
const WORDS: Readonly<Record<DoctorLevel, string>> = { ok: 'ok', fix: 'fix', look: 'look', unseen: 'not seen' }

export function doctorPage(): string {
  const all = DOCTOR_TABLES.flatMap((table) => Object.entries(table))
  const sections = DOCTOR_AREAS.map((area) => {
    const rows = all.filter(([, row]) => row.area === area).map(rowOf)
    return `## ${TITLES[area]}\n\n| code | says | what it means | what to do | source |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# Doctor

Made by \`npm run docs\` from the tables beside the code that finds them.

\`carbon-clerk doctor\` says whether the gate holds in a repository. Workflows, budget and owners are read from the base
branch, because those judge pull requests; \`--worktree\` reads the files on disk instead. What GitHub requires is asked with
the token in \`GITHUB_TOKEN\` or \`GH_TOKEN\`; without one, and wherever the token may not look, the answer is "not seen" with
the permission that it takes, never "ok".

| says | means |
| --- | --- |
| \`ok\` | it is well |
| \`fix\` | a pull request can pass without being judged, or waits for ever |
| \`look\` | it was chosen so, or is weaker than it could be: a person decides |
| \`not seen\` | it could not be looked at |

| exit | means |
| --: | --- |
| 0 | nothing to fix |
| 1 | something to fix |
| 4 | nothing to fix was seen, but what GitHub requires of the branch was not seen either; \`--offline\` asks for the files only |
| 64 | wrong usage |

\`--json\` prints \`schema_version\` 1 with \`exit_code\`, \`headline\`, \`looked_at\`, \`findings[]\` (\`code\`, \`level\`: \`ok\`, \`fix\`, \`look\` or
\`unseen\`, \`area\`, \`message\`, \`fix\`, \`file\`, \`line\`, \`column\`) and \`limits[]\` (\`id\`, \`title\`, \`why\`, \`narrows\`). Codes are stable.
What no set-up closes: [limits.md](limits.md).

${sections.join('\n')}`
}

function rowOf([code, { levels, means, fix, source }]: readonly [string, CodeRow]): string {
  const says = levels.map((level) => WORDS[level]).join(', ')
  const isPage = /^[\w.-]+\.(?:com|org)\/[^ ,]+$/.test(source)
  const address = isPage ? `[${source.split('/').at(-1)}](https://${source})` : source
  return `| ${[`\`${code}\``, says, means, fix, address].map(cell).join(' | ')} |`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

export function limitsPage(): string {
  const sections = LIMITS.map(
    ({ id, title, why, narrows }) =>
      `## ${title.replace(/\.$/, '')}\n\n\`${id}\`. ${why}\n\n**Narrowed by:** ${narrows}\n`,
  )
  return `# What an insider can still do

Made by \`npm run docs\` from src/review/doctor/limits.ts; \`carbon-clerk doctor --limits\` prints the same.

These are ways round the gate that no set-up of it closes, or that only something outside of it closes. Someone without write
access has none of the first four. What the gate does stop is in [SECURITY.md](../SECURITY.md); whether it is set up so that it
does, \`carbon-clerk doctor\` says ([doctor.md](doctor.md)).

${sections.join('\n')}`
}
