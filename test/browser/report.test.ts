import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { reportPageHeaders } from '../../functions/pages/report-page.ts'
import { manyGroups, sampleNames, sampleReports } from '../pages/report-samples.ts'
import { type Chromium, chromiumIsThere, launchChromium } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Lays the page out on sheets of A4 within its margins: as columns side by side, which the browser breaks by the same
 * rules as paper. `split`: what stands on more than one sheet; `alone`: headings whose text is on the next; `wide`: what
 * is wider than a sheet.
 */
const ON_SHEETS = `(() => {
  const [width, height] = [672, 1001]
  const main = document.querySelector('main')
  main.style.cssText = 'width: ' + width + 'px; max-width: none; height: ' + height + 'px; columns: auto ' + width +
    'px; column-gap: 0; column-fill: auto; padding: 0; margin: 0'
  const start = main.getBoundingClientRect()
  const rtl = getComputedStyle(main).direction === 'rtl'
  const sheetOf = ({ left, right }) => Math.floor((rtl ? start.right - right : left - start.left) / width + 0.01)
  const rectsOf = of => [...of.getClientRects()]
  const all = selector => [...main.querySelectorAll(selector)].filter(of => rectsOf(of).length > 0)
  const said = of => of.tagName + '.' + of.className + ' ' + of.textContent.trim().slice(0, 60)
  const first = of => Math.min(...rectsOf(of).map(sheetOf))
  const last = of => Math.max(...rectsOf(of).map(sheetOf))
  const after = of => of.tagName === 'CAPTION' ? of.parentElement.querySelector('tr') : of.nextElementSibling
  return {
    split: all('.card, tr, svg, li, p, h2, h3, caption, blockquote').filter(of => first(of) !== last(of)).map(said),
    alone: all('h2, h3, caption, h2 + p:has(+ .card, + blockquote)')
      .filter(of => after(of) && last(of) !== first(after(of))).map(said),
    wide: all('.card, table, svg, p, li, h1, h2, h3, td, th')
      .filter(of => rectsOf(of).some(rect => rect.width > width + 1) || of.scrollWidth > of.clientWidth + 1 && of.clientWidth > 1)
      .filter(of => !of.closest('svg')).map(said),
    sheets: 1 + Math.max(...all('section').map(last)),
  }
})()`
interface OnSheets {
  split: string[]
  alone: string[]
  wide: string[]
  sheets: number
}

describe.skipIf(!chromiumIsThere('the report in a browser'))('the report in a browser', () => {
  let browser: Chromium
  let server: Server
  let url: string

  beforeAll(async () => {
    const pages = Object.fromEntries(
      await Promise.all(locales.map(async locale => [locale, await sampleReports(locale)] as const)),
    )
    Object.assign(pages.en ?? {}, { groups: await manyGroups() })
    server = createServer((request, response) => {
      const [, locale = '', name = ''] = request.url?.split('/') ?? []
      const html = (pages[locale] as Record<string, string> | undefined)?.[name]
      if (html === undefined) response.writeHead(404).end()
      else response.writeHead(200, { ...reportPageHeaders }).end(html)
    })
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function violationsOf(page: Page): Promise<string[]> {
    await page.evaluate(axe)
    return page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join(' ')))`,
    )
  }

  test.each(locales.flatMap(locale => (['light', 'dark'] as const).map(scheme => [locale, scheme] as const)))(
    'in %s, %s, shuts nobody out, is no wider than its screen, and breaks no rule of its own',
    async (locale, colorScheme) => {
      const page = await browser.tab({ colorScheme })
      const complaints: string[] = []
      page.on('console', message => complaints.push(message.text()))
      for (const name of sampleNames)
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(`${url}/${locale}/${name}`)
          const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
          expect({ name, width, wider }).toEqual({ name, width, wider: 0 })
          if (width === 390) expect({ name, found: await violationsOf(page) }).toEqual({ name, found: [] })
        }
      expect(complaints).toEqual([])
    },
  )

  test('on paper is light, breaks no row in two, and shows where its link leads', async () => {
    const page = await browser.tab({ colorScheme: 'dark' })
    await page.goto(`${url}/en/many`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const of = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)
    expect(await of('body', 'backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await of('h1', 'color')).toBe('rgb(0, 0, 0)')
    expect(await of('tbody tr', 'breakInside')).toBe('avoid')
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
  })

  async function onSheets(path: string): Promise<OnSheets> {
    const page = await browser.tab()
    await page.setViewportSize({ width: 800, height: 1123 })
    await page.goto(`${url}/${path}`)
    await page.emulateMedia({ media: 'print' })
    return page.evaluate(ON_SHEETS)
  }

  test.each(locales)('in %s, no card, chart, row or sentence is split between two sheets', async locale => {
    for (const name of sampleNames) {
      const { split, alone, wide, sheets } = await onSheets(`${locale}/${name}`)
      expect({ name, split, alone, wide }).toEqual({ name, split: [], alone: [], wide: [] })
      expect(sheets).toBeLessThan(name === 'nothing' ? 4 : 9)
    }
  })

  test('a table that no sheet holds is broken between its rows, and begins below its heading', async () => {
    const { split, alone, sheets } = await onSheets('en/groups')
    expect(sheets).toBeGreaterThan(5)
    expect(alone).toEqual([])
    expect(split.map(what => what.slice(0, 15))).toEqual(['DIV.card groups'])
  })
})
