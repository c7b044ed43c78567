import { describe, expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { carbonYml } from '../../../src/parse/readers/carbon-yml/index.ts'
import { bytes, EXAMPLE, path, read } from './reading.ts'

describe('the light part', () => {
  test.each([
    ['a/b.carbon.yml', 'yes'],
    ['b.carbon.yaml', 'yes'],
    ['carbon.yml', 'no'],
    ['b.carbon.yml.bak', 'no'],
    ['b.carbon.json', 'no'],
  ])('%s: %s', (name, expected) => {
    expect(carbonYml.recognise(name, new Head(bytes('runs: []')))).toBe(expected)
  })

  test('a pointer is this format and cannot be read', () => {
    expect(
      carbonYml.recognise(path, new Head(bytes('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'))),
    ).toMatchObject({ class: 'E_FILETYPE' })
  })

  test('the reader reads chunks as one file', async () => {
    const readFile = await carbonYml.load()
    const all = bytes(EXAMPLE)
    const chunks = [all.subarray(0, 100), all.subarray(100)]
    expect(await readFile({ path, chunks, size: all.length })).toEqual(read(EXAMPLE))
    expect(await readFile({ path, chunks: [], size: 0 })).toMatchObject({ problems: [{ class: 'E_MISSING' }] })
  })
})
