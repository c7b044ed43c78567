/** Results as a Markdown table; one row is also what is printed while the benchmark runs. */
export function toMarkdown({ node, cores, size }, results) {
  const lines = [
    `Node ${node}, ${cores} cores, size \`${size}\`. Ratios are medians of alternating pairs, with the least and the most; the verdict is on ${size === 'smoke' ? 'CPU' : 'wall'} time.`,
    '',
    '| goal | what | ours | held against | wall ratio, or figure | CPU ratio | bound | |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...results.map(toRow),
  ]
  return `${lines.join('\n')}\n`
}

export function toRow(result) {
  const { goal, what, of, value, wall, cpu, ours, other, atMost, fasterBy, verdict } = result
  const figure = of === 'time' ? ratio(wall) : value < 100 ? `${Number(value.toPrecision(3))}` : `${Math.round(value)}`
  const bound = fasterBy ? `>= ${fasterBy} x faster` : `<= ${atMost}${of === 'time' ? ' x' : ''}`
  return `| ${[goal, what, side(ours), side(other), figure, ratio(cpu), bound, verdict].join(' | ')} |`
}

function side(one) {
  if (one === null) return ''
  const memory = one.mib === null ? '' : `, ${Math.round(one.mib)} MiB`
  return `${one.name}: ${Math.round(one.wallMs)} ms, CPU ${Math.round(one.cpuMs)} ms${memory}`
}

function ratio(spread) {
  if (spread === null) return ''
  const [median, least, most] = [spread.median, spread.least, spread.most].map((value) => value.toFixed(2))
  return `${median} [${least}–${most}]`
}
