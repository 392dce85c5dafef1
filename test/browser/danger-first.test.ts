import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { aCheckIn, aNotice, aReply, routes } from '../pages/sample-pages.ts'
import { type Chromium, chromiumIsThere, launchChromium } from './chromium.ts'

/** Somebody in danger looks at a phone: two ways out stand on its first screen, before anything is scrolled. */

interface Seen {
  ways: { bottom: number; width: number; text: string }[]
  main: number
  /** Where what is folded begins, or the form that came back. */
  rest: number
}

const COUNTRIES: Record<string, string> = { en: 'GB', de: 'DE', fr: 'FR', es: 'ES', ar: 'EG' }
const SCREENS = [
  { width: 320, height: 460 },
  { width: 390, height: 664 },
]

const there = chromiumIsThere('where the ways out stand on a phone')

describe.skipIf(!there)('on the first screen', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  const cases = SCREENS.flatMap(screen => locales.map(locale => ({ ...screen, locale })))

  test.each(cases)(
    'of $width × $height in $locale are the crisis line and the emergency number, as wide as the page',
    async ({ width, height, locale }) => {
      const support = { country: COUNTRIES[locale] ?? 'GB', routes }
      const pages = {
        reply: aReply({ locale, risk: true, support }),
        'sent back': aCheckIn({ locale, risk: true, trouble: true, support }),
        closed: aNotice('closed', { locale, risk: true, support }),
        'nothing answers': aNotice('trouble', { locale, risk: true, support: { ...support, routes: [] } }),
      }
      const page = await browser.tab({ viewport: { width, height } })
      for (const [name, html] of Object.entries(pages)) {
        await page.setContent(html)
        const seen = await page.evaluate<Seen>(`({
        ways: [...document.querySelectorAll('a.way')].map(way => {
          const { bottom, width } = way.getBoundingClientRect()
          return { bottom: Math.round(bottom), width: Math.round(width), text: way.textContent }
        }),
        main: Math.round(document.querySelector('main section').getBoundingClientRect().width),
        rest: Math.round(document.getElementById('rest').getBoundingClientRect().top),
      })`)
        console.log(
          `${locale} ${width}×${height} ${name}: ${seen.ways.map(({ bottom }) => bottom).join(', ')}; the rest from ${seen.rest}`,
        )
        expect(seen.ways, name).toHaveLength(2)
        for (const way of seen.ways) {
          expect(way.bottom, name).toBeLessThanOrEqual(height)
          expect(way.width, name).toBe(seen.main)
          expect(way.text, name).toContain(
            new Intl.DisplayNames(locale, { type: 'region' }).of(support.country),
          )
        }
        // Until what is folded, or the form that came back, the page is three screens of a phone at most.
        if (width === 390) expect(seen.rest, name).toBeLessThanOrEqual(3 * height)
      }
    },
  )
})
