import { globSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, WIDTHS } from '../../tools/pictures/browser.ts'
import { page, toHtml } from '../../tools/pictures/github.ts'

/** The expected comments in a real browser, rendered as GitHub renders them. */
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const comments = globSync('fixtures/*/expected/comment.md').sort()

async function look(file: string, width: number) {
  const tab = await browser.newPage({ viewport: { width, height: 700 } })
  try {
    const html = (await toHtml(readFileSync(file, 'utf8'))).replaceAll('<details>', '<details open>')
    await tab.setContent(page(html, 'light', width))
    const heading = tab.locator('h3').first()
    return {
      overflow: await tab.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      verdictAt: (await heading.boundingBox())?.y ?? Number.POSITIVE_INFINITY,
      verdict: await heading.innerText(),
      active: await tab.locator('script, img, iframe, form, a[href^="javascript"]').count(),
    }
  } finally {
    await tab.close()
  }
}

test.each(comments)('%s fits a phone, with the verdict on top and nothing active', async (file) => {
  const { overflow, verdictAt, verdict, active } = await look(file, WIDTHS.phone)
  expect({ overflow, active }).toEqual({ overflow: 0, active: 0 })
  expect(verdictAt).toBeLessThan(120)
  expect(verdict).toMatch(/^(?:✅|⚠️|❌) \S/)
})
