import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The same engine twice. Debian's headless shell has no windows to paint, and takes a third of the processor time. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const found = PLACES.find(existsSync)

/** Whether there is a browser to test in; `what` is told to be skipped where there is none. */
export function chromiumIsThere(what: string): boolean {
  if (!found) console.log(`skipped: ${what}, because there is no ${PLACES.join(' and no ')}`)
  return found !== undefined
}

/** A browser that asks nothing of the network by itself. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    ...(found ? { executablePath: found } : {}),
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
