/**
 * Draws comments as their readers see them: `node tools/pictures/render.ts [--open] [files…]`.
 * Without files, every fixture's expected comment. Light and dark, desktop and phone, to out/pictures/.
 * `--readme FILE` draws docs/pictures/comment-over{,-dark}.png instead.
 */
import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser, WIDTHS } from './browser.ts'
import { page, toHtml } from './github.ts'

interface Picture {
  readonly file: string
  readonly scheme: 'light' | 'dark'
  readonly width: number
  readonly open: boolean
  readonly to: string
}

async function draw(browser: Browser, picture: Picture): Promise<void> {
  const { scheme, width } = picture
  const html = await toHtml(readFileSync(picture.file, 'utf8'))
  const shown = picture.open ? html.replaceAll('<details>', '<details open>') : html
  const context = await browser.newContext({
    viewport: { width, height: 600 },
    colorScheme: scheme,
    deviceScaleFactor: 2,
  })
  const tab = await context.newPage()
  await tab.setContent(page(shown, scheme, width))
  mkdirSync(dirname(picture.to), { recursive: true })
  await tab.screenshot({ path: picture.to, fullPage: true })
  await context.close()
}

function nameOf(file: string): string {
  const name = basename(file, '.md')
  return name === 'comment' ? basename(dirname(dirname(file))) : name
}

function planned(words: readonly string[]): readonly Picture[] {
  const open = words.includes('--open')
  const files = words.filter((word) => !word.startsWith('--'))
  if (words.includes('--readme')) {
    return (['light', 'dark'] as const).map((scheme) => ({
      file: files[0] ?? '',
      scheme,
      width: WIDTHS.desktop,
      open,
      to: `docs/pictures/comment-over${scheme === 'dark' ? '-dark' : ''}.png`,
    }))
  }
  const all = files.length > 0 ? files : globSync('fixtures/*/expected/comment.md').sort()
  return all.flatMap((file) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      Object.entries(WIDTHS).map(([device, width]) => {
        return { file, scheme, width, open, to: `out/pictures/${nameOf(file)}-${device}-${scheme}.png` }
      }),
    ),
  )
}

const browser = await openBrowser()
try {
  for (const picture of planned(process.argv.slice(2))) {
    await draw(browser, picture)
    console.log(picture.to)
  }
} finally {
  await browser.close()
}
