/**
 * Text for a terminal: the same report, the same first line, aligned at 80 columns and readable at 20. Everything that
 * was read somewhere passes through `printable`, so no name can move the cursor or change a colour.
 */
export { renderCitations, renderEntry, renderLists, renderOverview } from './terminal/catalog.ts'
export { renderDoctor, renderLimits } from './terminal/doctor.ts'
export { type Cite, renderCase, renderExplain } from './terminal/explain.ts'
export type { TerminalOptions } from './terminal/layout.ts'
export { renderLedger } from './terminal/ledger.ts'
export { renderTerminal } from './terminal/review.ts'
export { renderScan } from './terminal/scan.ts'
