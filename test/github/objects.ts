/** Trees and blobs of the fake GitHub as our code reads them, and the ids that git gives them. */
import { createHash } from 'node:crypto'
import { WorldError } from '../../src/core/problem.ts'
import { openApiTrees } from '../../src/github/api-trees.ts'
import type { Blob, TreeEntry } from '../../src/review/ports.ts'
import type { Call, FakeGitHub } from '../fake-github/server.ts'
import { connectTo } from './connection.ts'

export const oidOf = (text: string | Uint8Array): string => {
  const bytes = Buffer.from(text as string)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
export const file = (path: string, content: string): TreeEntry => ({
  path,
  kind: 'file',
  oid: oidOf(content),
  size: Buffer.byteLength(content),
})
export const all = (): boolean => true
export const routes = (github: FakeGitHub): string[] => github.calls.map(({ route }) => route)
export const isBlobQuery = ({ route }: Call): boolean => route === 'GraphQL Texts'
export const isRaw = ({ route }: Call): boolean => route.includes('git/blobs')

export async function textOf(blob: Blob | undefined): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of blob?.chunks() ?? []) chunks.push(chunk)
  return Buffer.concat(chunks).toString('latin1')
}

export async function open(github: FakeGitHub, base: string, head: string, as: 'workflow' | 'fork' = 'workflow') {
  return openApiTrees((await connectTo(github, as)).api, { base, head })
}

export async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(thrown instanceof WorldError)) throw new Error(`not a world error: ${String(thrown)}`)
  return { code: thrown.code, message: thrown.message }
}
