import { inputTable, outputTable } from '../../src/entry/action/inputs.ts'

const BEGIN = '<!-- inputs:begin -->'
const END = '<!-- inputs:end -->'

/** The README with the tables of inputs and outputs between their marks. */
export function withInputs(readme: string): string {
  const [before, rest] = readme.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error('README.md has lost the marks of its inputs')
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const inputs = Object.entries(inputTable).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`)
  const outputs = Object.entries(outputTable).map(([name, means]) => `| \`${name}\` | ${cell(means)} |`)
  const table = (head: string, rows: string[]) => `| ${head} | |\n| --- | --- |\n${rows.join('\n')}`
  return `${before}${BEGIN}\n\nAll inputs are optional.\n\n${table('input', inputs)}\n\n${table('output', outputs)}\n\n${END}${after}`
}
