import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, locales } from '../../functions/copy/languages.ts'
import { combine } from '../../functions/instruments/library.ts'
import { renderMailTemplates } from '../../functions/mail/templates.ts'
import { pageHeaders } from '../../functions/pages/frame.ts'
import { copyFor } from '../copies.ts'
import { filled } from '../mail/sample-mails.ts'
import { aCheckIn, aReply, samplePages } from '../pages/sample-pages.ts'
import { type Chromium, chromiumIsThere, launchChromium } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The pages as the entries serve them: same headers, the form's answer in the response to its POST. */
function serve(): { server: Server; posted: string[] } {
  const posted: string[] = []
  const pages = Object.fromEntries(
    locales.flatMap(locale =>
      Object.entries(samplePages(locale)).map(([name, page]) => [`/${locale}/${name}`, page]),
    ),
  )
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => {
      body += chunk
    })
    request.on('end', () => {
      if (request.method === 'POST') posted.push(body)
      const page =
        request.method === 'POST'
          ? aReply()
          : (pages[request.url ?? ''] ?? (request.url === '/c/token' ? aCheckIn() : undefined))
      if (page === undefined) response.writeHead(404).end()
      else response.writeHead(200, { ...pageHeaders }).end(page)
    })
  })
  return { server, posted }
}

describe.skipIf(!chromiumIsThere('the pages in a browser'))('the pages in a browser', () => {
  let browser: Chromium
  let server: Server
  let posted: string[]
  let url: string

  beforeAll(async () => {
    ;({ server, posted } = serve())
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** A page, with everything that it logged as an error or requested from other hosts. */
  async function opened(path: string, options: BrowserContextOptions = {}) {
    const page = await browser.tab(options)
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => requests.push(request.url()))
    await page.goto(`${url}${path}`)
    return { page, complaints, requests }
  }

  /** Opens an address and loads axe there. Documents set later have the content security policy of that address. */
  async function withAxe(page: Page, address: string) {
    await page.goto(address)
    await page.evaluate(axe)
    // Without transitions, so that axe sees the final colours.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    return page
  }

  /** One page for all documents, since loading and warming up axe takes longer than a check. */
  let looking: Page | undefined
  async function lookingOn(screen: { width: number; colorScheme: 'light' | 'dark' }) {
    looking ??= await withAxe(await browser.page(), `${url}/en/check-in`)
    await looking.setViewportSize({ width: screen.width, height: 800 })
    await looking.emulateMedia({ colorScheme: screen.colorScheme })
    return looking
  }

  /** The violations that axe finds in the document, by all of its rules or only some. */
  async function violationsOf(
    page: Page,
    { only, without = [] }: { only?: string[]; without?: readonly string[] } = {},
  ): Promise<string[]> {
    const options = { resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) }
    const found = (await page.evaluate(
      `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
        violations.map(({ id, nodes }) => ({ id, html: nodes.map(node => node.html).join(' ') })))`,
    )) as { id: string; html: string }[]
    return found.filter(({ id }) => !without.includes(id)).map(({ id, html }) => `${id}: ${html}`)
  }

  /** How many pixels a page is wider than its screen. */
  const overflowOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth')

  // Every page is looked at in English; in other languages, where what differs is the words in the frame that all
  // share, the pages that matter most. In every run one language is; the rest where everything is tested.
  const mattering = [
    'check-in',
    'check-in-long',
    'check-in-problems',
    'reply',
    'reply-risk',
    'reply-risk-anywhere',
    'follow-ups',
    'unsubscribe',
  ]
  const others = Object.keys(samplePages('en')).filter(name => !mattering.includes(name))
  const most = (locale: Language) => ({ locale, which: 'what matters most', names: mattering })
  const theOthers = { locale: 'en', which: 'the other pages', names: others } as const
  const exhaustive = { tags: 'exhaustive' }

  async function shutsNobodyOut(
    { locale, names }: { locale: Language; names: readonly string[] },
    screen: Parameters<typeof lookingOn>[0],
    rules: Parameters<typeof violationsOf>[1] = {},
  ) {
    const page = await lookingOn(screen)
    const pages = samplePages(locale)
    for (const name of names) {
      await page.setContent(pages[name] ?? '')
      // All that is folded or another step is looked at too.
      await page.evaluate(
        'location.hash = "all"; for (const each of document.querySelectorAll("details")) each.open = true',
      )
      expect({ name, violations: await violationsOf(page, rules) }).toEqual({ name, violations: [] })
    }
  }

  for (const [options, looks] of [
    [{}, [most('en')]],
    [exhaustive, [theOthers, ...locales.filter(locale => locale !== 'en').map(most)]],
  ] as const) {
    test.each(looks)('axe finds no barrier on the narrowest screen, $locale, $which', options, look =>
      shutsNobodyOut(look, { width: 320, colorScheme: 'light' }),
    )

    test.each(looks)(
      'no page logs an error, requests anything from other hosts, or scrolls sideways on any screen, $locale, $which',
      options,
      async ({ locale, names }) => {
        const { page, complaints, requests } = await opened(`/${locale}/check-in`)
        for (const name of names) {
          await page.goto(`${url}/${locale}/${name}#all`)
          await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
          for (const width of [320, 390, 1280]) {
            await page.setViewportSize({ width, height: 800 })
            const overflow = await overflowOf(page)
            expect({ name, width, overflow }).toEqual({ name, width, overflow: 0 })
          }
        }
        expect(complaints).toEqual([])
        expect(requests.filter(each => !each.startsWith(url))).toEqual([])
      },
    )
  }

  // What is new by night are the colours: by all its rules axe looks a second time only at the pages that matter most.
  // Arabic has them from right to left.
  for (const [options, looks] of [
    [{}, [most('ar')]],
    [exhaustive, [most('en'), theOthers, most('de')]],
  ] as const)
    test.each(looks)('axe finds no barrier in dark mode on a wide screen, $locale, $which', options, look =>
      shutsNobodyOut(
        look,
        { width: 1280, colorScheme: 'dark' },
        look.names === others ? { only: ['color-contrast'] } : {},
      ),
    )

  for (const [options, some] of [
    [{}, ['en']],
    [exhaustive, locales.filter(locale => locale !== 'en')],
  ] as const)
    test.each(some)('axe finds no barrier in a mail, %s', options, async locale => {
      const page = await withAxe(await browser.tab(), 'about:blank')
      // The mail program provides the landmarks: a mail is an article within its page.
      const ofThePageAround = ['landmark-one-main', 'region']
      const templates = (await renderMailTemplates()).filter(template => template.locale === locale)
      expect(templates).not.toEqual([])
      for (const template of templates) {
        await page.setContent(filled(template).html)
        const violations = await violationsOf(page, { without: ofThePageAround })
        expect({ kind: template.kind, violations }).toEqual({ kind: template.kind, violations: [] })
      }
    })

  test('the form is filled and sent with the keyboard alone, and the reply comes in the same response', async () => {
    const { page } = await opened('/c/token')
    const before = posted.length
    const questions = combine(['phq-4'])
    const focused = () => page.evaluate('document.activeElement.name || document.activeElement.className')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('skip')
    await page.keyboard.press('Enter')
    const tabTo = async (what: string) => {
      do await page.keyboard.press('Tab')
      while ((await focused()) !== what)
    }
    await tabTo('call main')
    await page.keyboard.press('Enter')
    // The first three questions are answered; the fourth is passed by.
    for (const [n, { field }] of questions.entries()) {
      await page.getByText(`${n + 1} of 4`).waitFor()
      expect(await page.locator('fieldset:visible').count()).toBe(1)
      if (n < 3) {
        await tabTo(field)
        await page.keyboard.press('Space')
        for (let step = 0; step < n; step++) await page.keyboard.press('ArrowDown')
        // What many press to go on leads on, and sends nothing half way.
        await page.keyboard.press('Enter')
      } else {
        await tabTo('call')
        await page.keyboard.press('Enter')
      }
    }
    expect(posted).toHaveLength(before)
    await tabTo('choice')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Thank you for taking this moment' }).waitFor()
    expect(Object.fromEntries(new URLSearchParams(posted.at(-1)))).toMatchObject({
      [questions[0]?.field ?? '']: '0',
      [questions[1]?.field ?? '']: '1',
      [questions[2]?.field ?? '']: '2',
      choice: 'send',
      language: 'en',
    })
    expect(posted.at(-1)).not.toContain(questions[3]?.field)
  })

  test('"not now" sends no answer, even when some were chosen', async () => {
    const { page } = await opened('/c/token')
    await page.getByRole('link', { name: 'Start' }).click()
    await page.getByRole('radio', { name: 'Nearly every day' }).first().check()
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('link', { name: 'Not a good moment?' }).click()
    await page.getByRole('button', { name: 'In three days' }).click()
    expect(Object.fromEntries(new URLSearchParams(posted.at(-1)))).toEqual({ days: '3', language: 'en' })
  })

  test('changing the language keeps every choice', async () => {
    const { page } = await opened('/c/token')
    await page.getByRole('link', { name: 'Start' }).click()
    await page.getByRole('radio', { name: 'Nearly every day' }).first().check()
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Deutsch' }).click()
    expect(Object.fromEntries(new URLSearchParams(posted.at(-1)))).toMatchObject({
      'q.phq-4.nervous': '3',
      show: 'de',
    })
  })

  test('everything works without script', async () => {
    const { page } = await opened('/c/token', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Start' }).click()
    await page.getByRole('radio', { name: 'Prefer not to say' }).check()
    await page.getByRole('link', { name: 'Next' }).click()
    await page.getByRole('radio', { name: 'Several days' }).check()
    await page.getByRole('link', { name: 'Back' }).click()
    expect(await page.getByRole('radio', { name: 'Prefer not to say' }).isChecked()).toBe(true)
    for (let n = 0; n < 4; n++) await page.getByRole('link', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await page.getByRole('heading', { name: 'Thank you for taking this moment' }).waitFor()
    expect(posted.at(-1)).toContain('q.phq-4.nervous=declined')
    expect(posted.at(-1)).toContain('=1')
    expect(await page.getByRole('link', { name: 'Leave quickly' }).getAttribute('href')).toMatch(/^https:/)
  })

  test('without script, Enter on a choice sends nothing as an answer: the form comes back', async () => {
    const { page } = await opened('/c/token', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Start' }).click()
    await page.getByRole('radio', { name: 'Several days' }).check()
    const posting = page.waitForRequest(request => request.method() === 'POST')
    await page.keyboard.press('Enter')
    const sent = new URLSearchParams((await posting).postData() ?? '')
    await page.getByRole('heading', { name: 'Thank you for taking this moment' }).waitFor()
    expect([sent.get('show'), sent.get('choice'), sent.get('q.phq-4.nervous')]).toEqual(['en', null, '1'])
  })

  test('all questions can be had on one page, with or without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await opened('/c/token', { javaScriptEnabled })
      expect(await page.locator('fieldset:visible').count()).toBe(0)
      await page.getByRole('link', { name: 'Show all questions on one page' }).click()
      expect(await page.locator('fieldset:visible').count()).toBe(4)
      expect(await page.getByRole('link', { name: 'Next' }).count()).toBe(0)
    }
  })

  test('the question that may hurt is read by nobody who has not opened it', async () => {
    const { page } = await opened('/en/check-in-long#n9', { javaScriptEnabled: false })
    expect(await page.locator('fieldset:visible').count()).toBe(0)
    await page.getByText(copyFor('en').checkIn.sensitive.open).click()
    expect(await page.locator('fieldset:visible').count()).toBe(1)
    await page.goto(`${url}/en/check-in-long#n8`)
    await page.getByRole('link', { name: 'Next' }).click()
    await page.getByRole('link', { name: copyFor('en').checkIn.sensitive.skip }).click()
    expect(await page.locator('.at:visible').textContent()).toBe('10 of 13')
  })

  test('leaving quickly empties the page and leaves it out of the history', async () => {
    const { page } = await opened('/en/not-now')
    await page.goto(`${url}/c/token`)
    await page.getByRole('link', { name: 'Start' }).click()
    await page.getByRole('link', { name: 'Next' }).click()
    const left = page.waitForRequest(request => request.url().startsWith('https://www.wikipedia.org'))
    await page.route('https://www.wikipedia.org/**', route =>
      route.fulfill({ contentType: 'text/html', body: 'elsewhere' }),
    )
    await page.getByRole('link', { name: 'Leave quickly' }).click()
    expect((await left).headers().referer).toBeUndefined()
    await page.getByText('elsewhere').waitFor()
    await page.goBack()
    expect(page.url()).toBe(`${url}/en/not-now`)
  })

  test('with text at double size nothing is cut off or scrolls sideways', async () => {
    const { page } = await opened('/de/check-in')
    for (const path of ['de', 'ar'].flatMap(locale =>
      ['check-in-long', 'check-in-long#n2', 'check-in-long#all', 'reply-risk', 'follow-ups'].map(
        name => `/${locale}/${name}`,
      ),
    )) {
      await page.goto(`${url}${path}`)
      await page.evaluate('document.documentElement.style.fontSize = "200%"')
      for (const width of [640, 390]) {
        await page.setViewportSize({ width, height: 800 })
        const overflow = await overflowOf(page)
        expect({ path, width, overflow }).toEqual({ path, width, overflow: 0 })
      }
      // What stays in its place while all else scrolls takes no more than a tenth of a phone.
      const sticky = await page.evaluate('document.querySelector("header").getBoundingClientRect().height')
      expect({ path, sticky, fits: Number(sticky) <= 66 }).toEqual({ path, sticky, fits: true })
    }
  })

  test('a scale of 0 to 10 stands in one row where there is room, and in two on a phone', async () => {
    const { page } = await opened('/en/check-in-long#all')
    const rows = async (width: number) => {
      await page.setViewportSize({ width, height: 800 })
      return page.evaluate(
        `new Set([...document.querySelector('.grid').children].map(each => each.getBoundingClientRect().top)).size`,
      )
    }
    expect([await rows(1280), await rows(640), await rows(390), await rows(360)]).toEqual([1, 1, 2, 2])
    // In two rows the highest number is not below its label, so each label repeats its number.
    expect(await page.locator('.ends > *').allInnerTexts()).toEqual(
      expect.arrayContaining(['0: not at all satisfied', '10: completely satisfied']),
    )
  })

  test('on paper every number, step and address can be read, whatever the colours of the screen', async () => {
    const { page } = await opened('/en/reply-risk', { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const printed = (selector: string, of: string) =>
      page.evaluate(`[...new Set([...document.querySelectorAll('${selector}')].map(each => ${of}))]`)
    // Without the background, which is not printed.
    expect(await printed('a.call[href^=tel]', 'getComputedStyle(each).color')).toEqual(['rgb(34, 98, 90)'])
    expect(await printed('main p', 'getComputedStyle(each).color')).toEqual([
      'rgb(0, 0, 0)',
      'rgb(68, 68, 68)',
    ])
    // What there is to do is on the reply to everybody else.
    await page.goto(`${url}/en/reply`)
    expect(await printed('details ol', 'each.checkVisibility({ contentVisibilityAuto: true })')).toEqual([
      true,
    ])
    expect(await printed('.plain a[href^=http]', 'getComputedStyle(each, "::after").content')).toContain(
      '" · \u2066https://www.samaritans.org/\u2069"',
    )
  })

  test('on paper the answers are only where their fold was open, and all else that was folded is', async () => {
    const { page } = await opened('/en/reply-heavy')
    const seen = (selector: string) =>
      page.evaluate(`document.querySelector('${selector}').checkVisibility({ contentVisibilityAuto: true })`)
    await page.emulateMedia({ media: 'print' })
    expect([
      await seen('details.answers'),
      await seen('details.people h2'),
      await seen('details.people li'),
    ]).toEqual([false, true, true])
    await page.evaluate('document.querySelector("details.answers").open = true')
    expect(await seen('details.answers dl')).toBe(true)
  })

  test('what is touched is large enough for a tired hand', async () => {
    const { page } = await opened('/en/check-in-long#all')
    await page.setViewportSize({ width: 320, height: 800 })
    const small = () =>
      page.evaluate(
        `[...document.querySelectorAll('label:not(.field *), button:not([hidden]), .leave, .call, summary, p > a:only-child, .plain a, .lands a, .nav a')].filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 44).map(each => each.outerHTML)`,
      )
    expect(await small()).toEqual([])
    for (const path of ['check-in-long#n2', 'reply-risk', 'reply-risk-anywhere']) {
      await page.goto(`${url}/en/${path}`)
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
      expect(await small()).toEqual([])
    }
  })
})
