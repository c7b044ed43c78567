import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const STATIC_IMPORT = /^(?:import|export) (?!type)[^'\n]*(?:\{[^}]*\} )?(?:from )?'(\.[^']+)'/gm

/** Every module of ours that loading one brings along; types vanish, and `import()` waits. */
function reached(from: string): Set<string> {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, to = ''] of text.matchAll(STATIC_IMPORT)) visit(normalize(join(dirname(file), to)))
  }
  visit(from)
  return seen
}

const catalogue = reached('src/data/catalogue.ts')

test('an estimate loads the tables that it searches, and none that only a reader looks at', () => {
  const tables = [...catalogue]
    .filter((file) => file.endsWith('.generated.ts'))
    .map((file) => file.replace('src/data/', ''))
  expect(tables.sort()).toEqual([
    'accelerators.generated.ts',
    'clouds.generated.ts',
    'cpus.generated.ts',
    'edition.generated.ts',
    'embodied.generated.ts',
    'grid.generated.ts',
    'instances.generated.ts',
    'live-zones.generated.ts',
    'places.generated.ts',
    'share-alike/electricity-maps.generated.ts',
    'sites.generated.ts',
  ])
  expect([...catalogue].filter((file) => file.includes('/browse/'))).toEqual([])
})

test('what is loaded stays small: less than half a megabyte of text', () => {
  const bytes = [...catalogue].reduce((sum, file) => sum + readFileSync(file).length, 0)
  expect(bytes).toBeLessThan(500_000)
})

test('neither face loads a table before somebody asks for one', () => {
  for (const face of ['src/entry/action.ts', 'src/entry/cli.ts']) {
    const files = [...reached(face)]
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter((file) => file.startsWith('src/data/'))).toEqual([])
  }
})
