import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countryName, inCountry } from '../../functions/copy/in-country.ts'
import { locales } from '../../functions/copy/languages.ts'
import { copyFor } from '../copies.ts'
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
  const country = homeOf(locale)
  return aNotice('trouble', { locale, risk: true, support: { country, routes: [] } })
}
const homeOf = (locale: string) => ({ de: 'DE', es: 'ES', fr: 'FR', ar: 'EG' })[locale] ?? 'GB'
/** Where nobody knows the country, the two are choosing one, and the finder for all. */
const unknown: readonly string[] = ['reply-risk-anywhere', 'trouble-risk']

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
        const [copy, country] = [copyFor(locale), homeOf(locale)]
        const all: Record<string, string> = { ...samplePages(locale), 'trouble-known': downIn(locale) }
        for (const name of pages)
          for (const screen of [SMALL, USUAL]) {
            await page.setViewportSize(screen)
            await page.setContent(all[name] ?? '')
            const ways = (await page.evaluate(`[...document.querySelectorAll('.way')].map(each => {
          const { top, bottom, width } = each.getBoundingClientRect()
          const wide = Math.abs(width - document.querySelector('main section').getBoundingClientRect().width) < 1
          return { top: Math.round(top), bottom: Math.round(bottom), wide, text: each.textContent }
        })`)) as { top: number; bottom: number; wide: boolean; text: string }[]
            const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
            const where = `${locale} ${name} ${screen.width}×${screen.height}`
            console.log(
              `${where}: ${ways.map(({ top, bottom }) => `${top}–${bottom}`).join(', ')}; page ${height}`,
            )
            expect(ways, where).toHaveLength(2)
            for (const way of ways) {
              expect(way.wide, where).toBe(true)
              // Each names the country whose number it is.
              if (!unknown.includes(name))
                expect(
                  [countryName(copy, country), inCountry(copy, country)].some(each =>
                    way.text.includes(each),
                  ),
                  way.text,
                ).toBe(true)
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
