/**
 * Rows that do not say which device they are of. nvidia-smi asks one board after the other and then sleeps, so the times of
 * one sweep lie close together and those of two do not. How many boards there are is read from the first rows, and only
 * where every sweep among them agrees; a row of another rhythm later is told.
 */

/** Rows that are looked at before the rhythm is settled. */
const PROBE = 64
/** The pause between two sweeps is at least so many times the time within one. */
const CLEAR = 5
const MOST = 16

/**
 * @param times Of the first rows, in order.
 * @returns How many devices take turns: 1 where nothing repeats.
 */
function turnsOf(times: readonly number[]): number {
  for (let turns = 2; turns <= MOST && turns * 2 <= times.length; turns++) if (isRhythm(times, turns)) return turns
  return 1
}

function isRhythm(times: readonly number[], turns: number): boolean {
  let [within, between] = [0, Number.POSITIVE_INFINITY]
  for (let row = 1; row < times.length; row++) {
    const pause = (times[row] as number) - (times[row - 1] as number)
    if (pause < 0) return false
    if (row % turns === 0) between = Math.min(between, pause)
    else within = Math.max(within, pause)
  }
  // One board asked five times a second looks like five boards where the time has no fraction.
  if (within === 0 && times.every((time) => Number.isInteger(time))) return false
  return between > 0 && between > within * CLEAR
}

/** Holds the first rows back until their rhythm is known, then says whose turn it is. */
export class Sweep {
  readonly #held: (readonly [number, number])[] = []
  #turns = 0
  #turn = 0
  #last = 0
  #pause = Number.POSITIVE_INFINITY
  /** Rows that came out of turn. */
  astray = 0

  /** @param emit Takes the turn, the time and the watts of a row. */
  add(time: number, watts: number, emit: (turn: number, time: number, watts: number) => void): void {
    if (this.#turns === 0) {
      this.#held.push([time, watts])
      if (this.#held.length === PROBE) this.settle(emit)
      return
    }
    if (this.#turns === 1) {
      emit(0, time, watts)
      return
    }
    const isNew = time - this.#last > this.#pause
    this.#last = time
    if (isNew === this.#turn + 1 < this.#turns) this.astray++
    this.#turn = isNew ? 0 : Math.min(this.#turn + 1, this.#turns - 1)
    emit(this.#turn, time, watts)
  }

  settle(emit: (turn: number, time: number, watts: number) => void): void {
    if (this.#turns !== 0) return
    const times = this.#held.map(([time]) => time)
    this.#turns = turnsOf(times)
    for (const [row, [time, watts]] of this.#held.entries()) {
      this.#turn = row % this.#turns
      if (row > 0 && this.#turn === 0) this.#pause = Math.min(this.#pause, (time - this.#last) / 2)
      this.#last = time
      emit(this.#turn, time, watts)
    }
    this.#held.length = 0
  }

  get turns(): number {
    return Math.max(1, this.#turns)
  }
}
