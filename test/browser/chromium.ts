import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** The same engine twice. Debian's headless shell paints no windows, and needs a third of the processor time. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const found = PLACES.find(existsSync)

/** Whether there is a browser to test in. Where there is none, it reports `what` as skipped. */
export function chromiumIsThere(what: string): boolean {
  if (!found) console.log(`skipped: ${what}, because there is no ${PLACES.join(' and no ')}`)
  return found !== undefined
}

const PHONE = { width: 390, height: 800 }

/** A browser for the tests of one file, which makes no requests of its own. */
export async function launchChromium() {
  const browser = await chromium.launch({
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
  const idle = new Map<string, Page[]>()
  return {
    /**
     * A tab with a phone's screen, until the test ends. Then it is emptied and reused by the next test with the same
     * options: a new tab, with its process, takes as long as a test.
     */
    async tab(options: BrowserContextOptions = {}): Promise<Page> {
      const kind = JSON.stringify(options)
      const page = idle.get(kind)?.pop() ?? (await aTab(browser, options))
      onTestFinished(async () => {
        if (await emptied(page)) idle.set(kind, [...(idle.get(kind) ?? []), page])
        else await page.context().close()
      })
      return page
    },
    /** A tab for as long as the browser runs. */
    page: () => aTab(browser, {}),
    close: () => browser.close(),
  }
}

export type Chromium = Awaited<ReturnType<typeof launchChromium>>

const aTab = async (browser: Browser, options: BrowserContextOptions): Promise<Page> =>
  (await browser.newContext({ viewport: PHONE, ...options })).newPage()

/** Empties a tab for the next test; false where it has navigated elsewhere. */
async function emptied(page: Page): Promise<boolean> {
  if (!page.url().startsWith('http://127.0.0.1:')) return false
  for (const other of page.context().pages()) if (other !== page) await other.close()
  page.removeAllListeners()
  await page.unrouteAll()
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null })
  await page.setViewportSize(PHONE)
  await page.evaluate('sessionStorage.clear(), localStorage.clear()')
  return true
}
