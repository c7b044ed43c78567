/**
 * What an evaluation was told by the world besides the files of git: kept as it was told, an evaluation can be made again
 * from a clone years later, without asking anybody. A refusal is kept as well, since a report may rest on it.
 */
import { WorldError } from '../core/problem.ts'
import type { OpenHistory } from './live.ts'
import type { OpenOrganization } from './organization.ts'
import type { History, Trees, WaiverSource } from './ports.ts'
import type { TrustedPolicy } from './trusted-policy.ts'

/** One question and its answer. */
export interface Fact {
  /** `head-time`, `people`, `live-grid`, `organization`, `waivers`. */
  readonly what: string
  readonly asked: unknown
  readonly answer?: unknown
  readonly refused?: { readonly code: string; readonly message: string; readonly hint: string }
}

export interface Facts {
  /** The answer to a question: asked for, or as it was told. `answer` is JSON. */
  tell<A>(what: string, asked: unknown, ask: () => Promise<A>): Promise<A>
}

/** Asks, and keeps what it was told. */
export class Recording implements Facts {
  readonly #facts = new Map<string, Fact>()

  async tell<A>(what: string, asked: unknown, ask: () => Promise<A>): Promise<A> {
    const key = keyOf(what, asked)
    try {
      const answer = await ask()
      this.#facts.set(key, { what, asked, answer })
      return answer
    } catch (error) {
      if (!(error instanceof WorldError)) throw error
      const { code, message, hint } = error
      this.#facts.set(key, { what, asked, refused: { code, message, hint } })
      throw error
    }
  }

  /** In the order in which they were first told. */
  all(): readonly Fact[] {
    return [...this.#facts.values()]
  }
}

/** Asks nobody. @throws WorldError `verify/unknown-fact` for what was not asked the first time. */
export class Recalled implements Facts {
  readonly #facts: ReadonlyMap<string, Fact>

  constructor(facts: readonly Fact[]) {
    this.#facts = new Map(facts.map((fact) => [keyOf(fact.what, fact.asked), fact]))
  }

  async tell<A>(what: string, asked: unknown): Promise<A> {
    const fact = this.#facts.get(keyOf(what, asked))
    if (fact?.refused) throw new WorldError(fact.refused.code, fact.refused.message, fact.refused.hint)
    // A bundle is checked for its shape, not for the shape of each answer: a wrong one gives another report.
    if (fact) return fact.answer as A
    const hint = 'The bundle was made by another evaluation, or was changed.'
    throw new WorldError('verify/unknown-fact', `the bundle does not say what the answer to "${what}" was`, hint)
  }
}

function keyOf(what: string, asked: unknown): string {
  return `${what} ${JSON.stringify(asked)}`
}

/** Trees whose commits' times are told through `facts`; files need no telling, since their ids are their contents. */
export function factualTrees(trees: Trees, facts: Facts): Trees {
  return {
    ...trees,
    headTime: () => facts.tell('head-time', trees.head, async () => (await trees.headTime?.()) ?? null),
  }
}

export function factualGrid(open: OpenHistory, facts: Facts): OpenHistory {
  return async (service) => ({
    service,
    intensities: async (windows) => {
      const ask = async () => [...((await (await open(service))?.intensities(windows)) ?? [])]
      return new Map(await facts.tell('live-grid', { service, windows }, ask))
    },
  })
}

/** Commits tell themselves; who opened the pull requests, GitHub told. */
export function factualHistory(history: History, facts: Facts): History {
  const { people } = history
  return {
    ...history,
    people: async (commits) =>
      new Map(await facts.tell('people', commits, async () => [...((await people?.(commits)) ?? [])])),
  }
}

export function factualWaivers(source: WaiverSource, facts: Facts): WaiverSource {
  return {
    conversation: () => facts.tell('waivers/conversation', null, () => source.conversation()),
    makers: () => facts.tell('waivers/makers', null, () => source.makers()),
    standing: (login, approver) =>
      facts.tell('waivers/standing', { login, approver }, () => source.standing(login, approver)),
    headsAt: (times) => facts.tell('waivers/heads', times, () => source.headsAt(times)),
    elsewhereSince: (from) => facts.tell('waivers/elsewhere', from, () => source.elsewhereSince(from)),
  }
}

/** Files of other branches and repositories are told with their contents: the clone of an auditor may lack them. */
export function factualOrganization(open: OpenOrganization, facts: Facts): OpenOrganization {
  return async (reference) => {
    const told = await facts.tell('organization', reference, async () => {
      const { oid, bytes } = await open(reference)
      return { oid, base64: toBase64(bytes) }
    })
    return { oid: told.oid, bytes: fromBase64(told.base64) }
  }
}

/** @param open `undefined`: base is trusted itself; `null`: the trunk has no policy. */
export async function factualTrunk(
  open: () => Promise<TrustedPolicy | null | undefined>,
  facts: Facts,
): Promise<TrustedPolicy | null | undefined> {
  const told = await facts.tell('trunk', null, async () => {
    const found = await open()
    if (!found) return found === null ? 'none' : 'base'
    const { bytes, ...rest } = found
    return { ...rest, base64: toBase64(bytes) }
  })
  if (typeof told === 'string') return told === 'none' ? null : undefined
  const { base64, ...rest } = told
  return { ...rest, bytes: fromBase64(base64) }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
