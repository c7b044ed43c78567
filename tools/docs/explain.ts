/** docs/explain.md: one estimate as the program prints it, cut where there is something to say about how to read it. */
import { estimateCase } from '../../src/core/estimate/case/case.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { dataSource } from '../../src/data/sources.ts'
import { citing } from '../../src/entry/cli/citations.ts'
import { renderCase } from '../../src/render/terminal.ts'

const CASE = { hardware: [{ model: 'H100 SXM', count: 8 }], wall_hours: 100, region: 'aws:eu-central-1' } as const
const COMMAND = 'carbon-clerk estimate --hardware "8x H100 SXM" --hours 100 --region aws:eu-central-1'

export function explainPage(): string {
  const text = renderCase(
    { ...estimateCase(CASE, loadCatalogue()), region: CASE.region },
    { columns: 80, color: false },
    citing(dataSource),
  ).trimEnd()
  const [answer = '', trail = '', figures = ''] = cutBefore(text, ['Step by step', 'Figures from outside'])
  return `# One estimate, from the answer to the sources

Made by \`npm run docs\`: everything in a frame is what the program prints.

\`\`\`sh
${COMMAND}
\`\`\`

The first part is the answer. The range in parentheses is 5% to 95%: of ten such records, nine lie inside. Operational, idle and
embodied add up to the total; energy and water stand beside it. The percentages say how much of the doubt comes from where, and
the range behind the arrow is what would be left of it around the same estimate.

${block(answer)}

The second part is the calculation. Each line can be typed into a pocket calculator, left to right with products before sums, and
takes up figures of the lines above and of the table below. A budget is held against the last line where there is one for it,
and the lines above it derive it: what the record leaves out is taken at its dearest there.

${block(trail)}

The third part is where the figures come from. Those from outside are published; whoever doubts one looks it up with
\`carbon-clerk catalog cite ID\` ([data.md](data.md)). The constants are choices of the method ([methodology.md](methodology.md)), each with the range that the
interval takes from it.

${block(figures)}

\`carbon-clerk explain RUN\` prints the same for a record in a repository, and \`--json\` all of it with every digit.
`
}

/** @throws Error when the program no longer prints one of the headings. */
function cutBefore(text: string, headings: readonly string[]): readonly string[] {
  const at = headings.map((heading) => text.indexOf(`\n${heading}`))
  const lost = headings.filter((_, index) => (at[index] ?? -1) < 0)
  if (lost.length > 0) throw new Error(`the explanation has lost its heading "${lost.join('", "')}"`)
  return [0, ...at].map((start, index) => text.slice(start, at[index]).trim())
}

function block(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}
