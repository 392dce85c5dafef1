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
import { onSheets } from './on-sheets.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

  const sheetsOf = async (path: string) => {
    const page = await browser.tab()
    await page.goto(`${url}/${path}`)
    return onSheets(page)
  }

  test.each(locales)('in %s, no card, chart, row or sentence is split between two sheets', async locale => {
    for (const name of sampleNames) {
      const { split, alone, wide, sheets } = await sheetsOf(`${locale}/${name}`)
      expect({ name, split, alone, wide }).toEqual({ name, split: [], alone: [], wide: [] })
      expect(sheets).toBeLessThan(name === 'nothing' ? 4 : 9)
    }
  })

  test('a table that no sheet holds is broken between its rows, and begins below its heading', async () => {
    const { split, alone, sheets } = await sheetsOf('en/groups')
    expect(sheets).toBeGreaterThan(5)
    expect(alone).toEqual([])
    expect(split.map(what => what.slice(0, 15))).toEqual(['DIV.card groups'])
  })
})
