/** What `doctor` found, for people: by area, what has to be mended first, and under it what nothing mends. */
import type { DoctorArea, DoctorFinding, DoctorLevel, DoctorReport, Limit } from '../../core/doctor-report.ts'
import { DOCTOR_AREAS } from '../../core/doctor-report.ts'
import { printable, shorten } from '../text.ts'
import { Sheet, type Style, type TerminalOptions } from './layout.ts'

const TITLES: Readonly<Record<DoctorArea, string>> = {
  workflows: 'Workflows',
  policy: 'Budget',
  owners: 'Owners',
  github: 'Rules of GitHub',
  clone: 'Clone',
}

const WORDS: Readonly<Record<DoctorLevel, readonly [word: string, style: Style]>> = {
  ok: ['ok', 'green'],
  fix: ['fix', 'red'],
  look: ['look', 'yellow'],
  unseen: ['not seen', 'dim'],
}

const INDENT = 2
const WORD_WIDTH = 8
const LONGEST = 400

export function renderDoctor(report: DoctorReport, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  sheet.line(report.headline, 0, 'bold')
  sheet.line(lookedAt(report), 0, 'dim')
  for (const area of DOCTOR_AREAS) {
    const findings = report.findings.filter((one) => one.area === area)
    if (findings.length === 0) continue
    sheet.heading(TITLES[area])
    for (const finding of findings) printFinding(sheet, finding)
  }
  sheet.heading('What an insider can still do ("carbon-clerk doctor --limits" says why)')
  for (const { title } of report.limits) sheet.line(`- ${title}`, INDENT, undefined, 2)
  return sheet.toString()
}

function lookedAt({ looked_at: { files, branch, repository } }: DoctorReport): string {
  const where = files === 'worktree' ? 'the files on disk' : `the files of ${files.slice(0, 12)}`
  const name = branch === null ? '' : ` (${printable(branch)})`
  return `Looked at ${where}${name}${repository === null ? '' : ` and the rules of ${printable(repository)}`}.`
}

function printFinding(sheet: Sheet, { code, level, message, fix, file, line }: DoctorFinding): void {
  const [word, style] = WORDS[level]
  // Below 40 columns there is no room beside the word.
  const beside = sheet.width >= 40
  const indent = beside ? INDENT + WORD_WIDTH + 2 : INDENT + 2
  sheet.rows([[word.padEnd(beside ? WORD_WIDTH : 0), plain(message)]], INDENT, () => style)
  if (level === 'ok') return
  if (fix !== null) sheet.line(`${capital(plain(fix)).replace(/\.$/, '')}.`, indent)
  const place = file === null ? '' : `${printable(file)}${line === null ? '' : `:${line}`}  `
  sheet.line(`${place}${code}`, indent, 'dim')
}

function plain(text: string): string {
  return shorten(printable(text), LONGEST)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function renderLimits(limits: readonly Limit[], options: TerminalOptions): string {
  const sheet = new Sheet(options)
  sheet.line('What an insider can still do', 0, 'bold')
  for (const { id, title, why, narrows } of limits) {
    sheet.gap()
    sheet.line(title, 0, 'bold')
    sheet.line(why, INDENT)
    sheet.line(`Narrowed by: ${narrows}`, INDENT, undefined, 2)
    sheet.line(id, INDENT, 'dim')
  }
  return sheet.toString()
}
