import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { aNotice, samplePages } from '../pages/sample-pages.ts'
import { type Chromium, chromiumIsThere, launchChromium } from './chromium.ts'

/** Where the two ways out stand, on the smallest phones: both are to be seen before anybody has to scroll. */

const SMALL = { width: 320, height: 460 }
const USUAL = { width: 390, height: 664 }
const MOST_SCREENS = 3

const pages = [
  'reply-risk',
  'reply-risk-anywhere',
  'check-in-risk',
  'closed-risk',
  'trouble-risk',
  'trouble-known',
] as const

/** The page that comes when everything is down, and the form named a country. */
const downIn = (locale: string) => {
  const country = { de: 'DE', es: 'ES', fr: 'FR', ar: 'EG' }[locale] ?? 'GB'
  return aNotice('trouble', { locale, risk: true, support: { country, routes: [] } })
}

describe.skipIf(!chromiumIsThere('the page for somebody in danger'))(
  'the page for somebody in danger',
  () => {
    let browser: Chromium
    beforeAll(async () => {
      browser = await launchChromium()
    })
    afterAll(() => browser?.close())

    test.each(locales)(
      'has both ways out on the first screen, and no more than three screens unfolded, in %s',
      async locale => {
        const page = await browser.page()
        const all: Record<string, string> = { ...samplePages(locale), 'trouble-known': downIn(locale) }
        for (const name of pages)
          for (const screen of [SMALL, USUAL]) {
            await page.setViewportSize(screen)
            await page.setContent(all[name] ?? '')
            const ways = (await page.evaluate(`[...document.querySelectorAll('.way')].map(each => {
          const { top, bottom, width } = each.getBoundingClientRect()
          return { top: Math.round(top), bottom: Math.round(bottom), wide: width > innerWidth - 45 }
        })`)) as { top: number; bottom: number; wide: boolean }[]
            const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
            const where = `${locale} ${name} ${screen.width}×${screen.height}`
            console.log(
              `${where}: ${ways.map(({ top, bottom }) => `${top}–${bottom}`).join(', ')}; page ${height}`,
            )
            expect(ways, where).toHaveLength(2)
            for (const way of ways) {
              expect(way.wide, where).toBe(true)
              expect(way.bottom, where).toBeLessThanOrEqual(screen.height)
            }
            // The header that stays in its place covers neither.
            expect(ways[0]?.top, where).toBeGreaterThanOrEqual(56)
            if (screen === USUAL) expect(height, where).toBeLessThanOrEqual(MOST_SCREENS * screen.height)
          }
        await page.context().close()
      },
    )

    test('opens every country without a script, and each number there can be pressed', async () => {
      const page = await browser.tab({ javaScriptEnabled: false })
      await page.setContent(samplePages('en')['reply-risk'] ?? '')
      expect(await page.locator('.lands:visible').count()).toBe(0)
      await page.getByText('Not in the UK?').click()
      expect(await page.getByRole('link', { name: '911', exact: true }).count()).toBeGreaterThan(1)
      expect(
        await page.locator('.lands li', { hasText: 'France' }).getByRole('link').allInnerTexts(),
      ).toEqual(['112', '3114'])
    })

    test('keeps what breathes still for who wants less motion', async () => {
      const page = await browser.tab()
      await page.setContent(samplePages('en')['check-in'] ?? '')
      const motion = () => page.evaluate(`getComputedStyle(document.querySelector('.breath')).animationName`)
      expect(await motion()).toBe('breath')
      await page.emulateMedia({ reducedMotion: 'reduce' })
      expect(await motion()).toBe('none')
    })
  },
)
