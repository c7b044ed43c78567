/** What `seff` says of a job (slurm/contribs/seff): lines of a name and a value, one block for each job. */
import { parseElapsed } from '../../slurm/time.ts'
import { NO_TRES, type Row } from './jobs.ts'
import { clean } from './table.ts'

export class Seff {
  readonly rows: Row[] = []
  #fields = new Map<string, string>()
  #line = 0

  line(text: string, number: number): void {
    const at = text.indexOf(': ')
    if (at < 0) return
    const [name, value] = [text.slice(0, at).trim(), text.slice(at + 2).trim()]
    if (name === 'Job ID') {
      this.finish()
      this.#line = number
    }
    this.#fields.set(name, value)
  }

  finish(): void {
    const id = /^[0-9]{1,12}$/.exec(this.#fields.get('Job ID') ?? '')?.[0]
    if (id !== undefined) this.rows.push(this.#row(id))
    this.#fields = new Map()
  }

  #row(id: string): Row {
    const field = (name: string) => this.#fields.get(name) ?? ''
    const count = (name: string) => (/^[1-9][0-9]{0,7}$/.test(field(name)) ? Number(field(name)) : null)
    const nodes = count('Nodes') ?? 1
    const perNode = count('Cores per node')
    const array = /^[0-9]{1,12}_[0-9]{1,9}$/.exec(field('Array Job ID'))?.[0]
    return {
      line: this.#line,
      job: array ?? id,
      step: null,
      cluster: clean(field('Cluster')),
      state: field('State'),
      elapsedS: parseElapsed(field('Job Wall-clock time')),
      started: null,
      finished: null,
      tres: NO_TRES,
      cpus: perNode === null ? count('Cores') : perNode * nodes,
      nodes,
      nodeList: '',
      partition: '',
      asked: false,
      energyJ: null,
    }
  }
}
