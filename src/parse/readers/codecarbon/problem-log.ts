/** Problems of one CodeCarbon file. */
import { ProblemList } from '../../problem-list.ts'
import { codecarbonProblems } from './problems.ts'

export type Code = keyof typeof codecarbonProblems

export class ProblemLog extends ProblemList<typeof codecarbonProblems> {
  constructor(path: string) {
    super(path, codecarbonProblems)
  }
}
