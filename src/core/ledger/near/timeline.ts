/** Stretches of a number, by id: which of them meet another stretch. */

interface Stretch {
  readonly id: string
  readonly start: number
  readonly end: number
}

export class Timeline {
  /** By their starts. */
  readonly #all: Stretch[] = []
  /** None is longer; a bound that is too large only means a longer search. */
  #longest = 0

  add(id: string, start: number, end: number): void {
    this.#all.splice(this.#firstFrom(start), 0, { id, start, end })
    this.#longest = Math.max(this.#longest, end - start)
  }

  remove(id: string, start: number): void {
    for (let at = this.#firstFrom(start); this.#all[at]?.start === start; at += 1) {
      if (this.#all[at]?.id !== id) continue
      this.#all.splice(at, 1)
      return
    }
  }

  /** Ids of those that have anything in common with it, an end included. */
  *meeting(from: number, until: number): Generator<string> {
    for (let at = this.#firstFrom(from - this.#longest); at < this.#all.length; at += 1) {
      const one = this.#all[at] as Stretch
      if (one.start > until) return
      if (one.end >= from) yield one.id
    }
  }

  #firstFrom(start: number): number {
    let [low, high] = [0, this.#all.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#all[middle] as Stretch).start < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
