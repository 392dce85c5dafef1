import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { aGiveBack } from '../pages/give-back-samples.ts'
import { type Chromium, chromiumIsThere, launchChromium } from './chromium.ts'
import { onSheets } from './on-sheets.ts'

const RESULTS = ['many', 'unsure', 'lost'] as const

describe.skipIf(!chromiumIsThere('what is given back in a browser'))(
  'what is given back in a browser',
  () => {
    let browser: Chromium
    beforeAll(async () => {
      browser = await launchChromium()
    })
    afterAll(() => browser?.close())

    test.each(locales)('in %s, fits a phone and a desk, in the light and in the dark', async locale => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.tab({ colorScheme })
        for (const result of RESULTS) {
          await page.setContent(aGiveBack({ locale, result }))
          for (const width of [320, 390, 1280]) {
            await page.setViewportSize({ width, height: 900 })
            const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
            expect({ result, width, wider }).toEqual({ result, width, wider: 0 })
          }
        }
      }
    })

    test.each(locales)(
      'in %s, on paper splits nothing and shows no link that leads nowhere there',
      async locale => {
        const page = await browser.tab()
        for (const result of RESULTS) {
          await page.setContent(aGiveBack({ locale, result }))
          const { split, alone, wide } = await onSheets(page)
          expect({ result, split, alone, wide }).toEqual({ result, split: [], alone: [], wide: [] })
          const links = await page.evaluate(
            `[...document.querySelectorAll('a')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))`,
          )
          for (const link of links as string[]) expect(link).toMatch(/^(tel|sms|https):/)
        }
      },
    )

    test('of twelve rounds, on paper keeps each month with its figure', async () => {
      const page = await browser.tab()
      await page.setContent(aGiveBack({ result: 'twelve' }))
      const { split, alone } = await onSheets(page)
      expect(alone).toEqual([])
      expect(split.filter(what => !what.startsWith('SECTION'))).toEqual([])
    })
  },
)
