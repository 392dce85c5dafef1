import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'

/** Whether there is a browser to test in; `what` is told to be skipped where there is none. */
export function chromiumIsThere(what: string): boolean {
  const there = existsSync(CHROMIUM)
  if (!there) console.log(`skipped: ${what}, because there is no ${CHROMIUM}`)
  return there
}

/** A browser that asks nothing of the network by itself. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
