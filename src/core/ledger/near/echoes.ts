/**
 * Cards that quote what was measured in their folder (core/echoes.ts), kept up to date. The card of a repository stands
 * beside everything that is in it, so only the cards are asked again, and not what stands beside them.
 */
import { echoed, isBeside, isCard, isMeasured } from '../../echoes.ts'
import { compare } from '../../problem.ts'
import type { Run } from '../../record.ts'
import { type Changes, changesOf } from './changes.ts'

export class Echoes {
  readonly #runs = new Map<string, Run>()
  readonly #cards = new Map<string, Run>()
  /** In order of ids. */
  readonly #measured: Run[] = []
  /** By id of a card: the id of the run that it quotes. */
  readonly #quotes = new Map<string, string>()
  /** By id of a run: ids of the cards that quote it. */
  readonly #quoted = new Map<string, Set<string>>()

  update(changes: Changes<Run>): Changes<Run> {
    const cards = this.#asked(changes)
    const ids = new Set([...changes.keys(), ...[...cards].flatMap((id) => [id, this.#quotes.get(id) ?? id])])
    const before = this.#told(ids)
    for (const [id, { after }] of changes) this.#set(id, after)
    for (const card of cards) {
      const id = this.#ask(card)
      if (id === null || ids.has(id)) continue
      ids.add(id)
      this.#tellBefore(id, cards, before)
    }
    return changesOf(before, this.#told(ids))
  }

  /** Cards that changed, or beside which something changed. */
  #asked(changes: Changes<Run>): Set<string> {
    const cards = new Set<string>()
    for (const [id, { before, after }] of changes) {
      for (const run of [before, after]) {
        if (run === null) continue
        if (isCard(run)) cards.add(id)
        if (!isMeasured(run)) continue
        for (const [card, one] of this.#cards) if (isBeside(one, run)) cards.add(card)
      }
    }
    return cards
  }

  /** A run that was not looked at before is quoted now: before, only other cards did. */
  #tellBefore(id: string, cards: ReadonlySet<string>, before: Map<string, Run>): void {
    const run = this.#runs.get(id)
    if (run === undefined) return
    const others = [...(this.#quoted.get(id) ?? [])].filter((card) => !cards.has(card))
    before.set(id, this.#with(run, others))
  }

  #set(id: string, after: Run | null): void {
    const was = this.#runs.get(id)
    if (was && isMeasured(was)) this.#measured.splice(this.#placeOf(id), 1)
    if (after && isMeasured(after)) this.#measured.splice(this.#placeOf(id), 0, after)
    this.#cards.delete(id)
    if (after === null) this.#runs.delete(id)
    else this.#runs.set(id, after)
    if (after !== null && isCard(after)) this.#cards.set(id, after)
  }

  #ask(card: string): string | null {
    const was = this.#quotes.get(card)
    if (was !== undefined) this.#quoted.get(was)?.delete(card)
    this.#quotes.delete(card)
    const run = this.#cards.get(card)
    const by = run?.declaredKg ? echoed(run, this.#measured)[0] : undefined
    if (by === undefined) return null
    this.#quotes.set(card, by.id)
    const others = this.#quoted.get(by.id) ?? new Set()
    this.#quoted.set(by.id, others.add(card))
    return by.id
  }

  #placeOf(id: string): number {
    let [low, high] = [0, this.#measured.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(this.#measured[middle]?.id ?? '', id) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #told(ids: Iterable<string>): Map<string, Run> {
    const told = new Map<string, Run>()
    for (const id of ids) {
      const run = this.#runs.get(id)
      if (run === undefined || this.#quotes.has(id)) continue
      told.set(id, this.#with(run, [...(this.#quoted.get(id) ?? [])]))
    }
    return told
  }

  #with(run: Run, cards: readonly string[]): Run {
    if (cards.length === 0) return run
    const others = cards.toSorted(compare).flatMap((id) => this.#cards.get(id) ?? [])
    return { ...run, alsoIn: others.map(({ id, source }) => ({ id, source })) }
  }
}
