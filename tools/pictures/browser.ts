import { type Browser, chromium } from 'playwright-core'

/** Widths of a comment on a desktop and of a phone, CSS pixels. */
export const WIDTHS = { desktop: 820, phone: 390 } as const

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Debian's Chromium, without anything that it would ask of the network by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') })
}
