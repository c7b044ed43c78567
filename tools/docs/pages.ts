import { readFileSync } from 'node:fs'
import { accuracyPage } from '../verify/accuracy.ts'
import { casePage, caseSchemaPage } from './case.ts'
import { doctorPage, limitsPage } from './doctor.ts'
import { explainPage } from './explain.ts'
import { formatPages } from './formats.ts'
import { withInputs } from './inputs.ts'
import { problemsPage } from './problems.ts'
import { reportSchemaPage } from './report-schema.ts'

/** Path to text of everything that is made from the sources. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'README.md': withInputs(readFileSync('README.md', 'utf8')),
    'docs/accuracy.md': accuracyPage(),
    'docs/case.md': casePage(),
    'docs/case.schema.json': caseSchemaPage(),
    'docs/doctor.md': doctorPage(),
    'docs/limits.md': limitsPage(),
    'docs/explain.md': explainPage(),
    ...formatPages(),
    'docs/problems.md': problemsPage(),
    'docs/report.schema.json': reportSchemaPage(),
  }
}
