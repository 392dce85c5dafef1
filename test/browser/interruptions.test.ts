/** @module-tag exhaustive */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkIn } from '../../local/demo/actors.ts'
import { copyFor } from '../copies.ts'
import { itemsOf, oneSystem } from '../system/one-system.ts'
import { aCampaign, hrOf, launched, mailsTo } from '../system/running.ts'
import { type Chromium, chromiumIsThere, launchChromium } from './chromium.ts'

const en = copyFor('en')
const QUESTIONS = 4
const DAY = 86_400_000

describe.skipIf(!chromiumIsThere('interruptions in a browser'))('interruptions', () => {
  const running = oneSystem()
  let browser: Chromium
  let people = 0

  beforeAll(async () => {
    const system = running()
    await launched(system, await hrOf(system), {
      campaign: aCampaign({ waves: [{ opensOn: '2026-03-03', closesAfterDays: 10 }] }),
    })
    await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  /** The link of a person who has not used it yet. */
  async function aLink(): Promise<string> {
    const [mail] = await mailsTo(running(), `p${people++}@example.com`)
    if (!mail) throw new Error('nobody is left: the roster has too few people')
    return linkIn(mail)
  }

  /** Somebody's page, opened in a tab of their own. */
  async function opened(options: BrowserContextOptions = {}) {
    const link = await aLink()
    const page = await browser.tab(options)
    const posts: string[] = []
    page.on('request', request => {
      if (request.method() === 'POST') posts.push(request.postData() ?? '')
    })
    await page.goto(whole(link))
    return { link, page, posts }
  }

  /** The page with all its steps at once: what comes in between is the same in each of them. */
  const whole = (link: string) => `${link}#all`

  /** From another place, since to a part of the page that is there already nothing would be loaded. */
  async function openedAgain(page: Page, link: string) {
    await page.goto('about:blank')
    await page.goto(whole(link))
  }

  const unscripted = { javaScriptEnabled: false }

  /** Sets all choices at once. The keyboard test here and the test of the pages choose as a person does. */
  const choose = (page: Page, answers: readonly (number | undefined)[]): Promise<unknown> =>
    page.evaluate(`for (const [n, value] of ${JSON.stringify(answers)}.entries())
      if (value !== null)
        document.querySelectorAll('#sheet fieldset')[n].querySelector('input[value="' + value + '"]').click()`)

  /** The current choices on the page, by question. */
  async function chosenOn(page: Page): Promise<(number | undefined)[]> {
    const values = (await page.evaluate(
      `[...document.querySelectorAll('#sheet fieldset')].map(each => each.querySelector('input:checked')?.value ?? '')`,
    )) as string[]
    expect(values).toHaveLength(QUESTIONS)
    return values.map(value => (value === '' ? undefined : Number(value)))
  }

  const nothing = Array.from({ length: QUESTIONS }, () => undefined)
  const sendOn = (page: Page) => page.getByRole('button', { name: en.checkIn.send })
  const replied = (page: Page) => page.getByText(en.reply.thanks).waitFor()
  const kept = (page: Page): Promise<string> =>
    page.evaluate('JSON.stringify([sessionStorage.length, localStorage.length, document.cookie])')
  const NOTHING_KEPT = '[0,0,""]'

  /** Reads the Vault as the owner: the responses stored since this call. */
  async function vaultFromNow() {
    const responses = async () => (await itemsOf(running(), 'Vault')).filter(({ pk }) => pk.startsWith('W#'))
    const before = new Set((await responses()).map(({ sk }) => sk))
    return async () =>
      (await responses())
        .filter(({ sk }) => !before.has(sk))
        .map(({ answers }) => Object.values((answers as Record<string, object>)['phq-4'] ?? {}))
  }

  test('back after sending leads to an empty form; sending that changes nothing', async () => {
    const vault = await vaultFromNow()
    const { page } = await opened()
    await choose(page, [1, 2, 0, 3])
    await sendOn(page).click()
    await replied(page)
    expect(await kept(page)).toBe(NOTHING_KEPT)

    await page.goBack()
    await page.getByRole('heading', { level: 1, name: en.checkIn.title }).waitFor()
    expect(await chosenOn(page)).toEqual(nothing)
    await choose(page, [3, 3, 3, 3])
    await sendOn(page).click()
    await replied(page)
    expect(await vault()).toEqual([[1, 2, 0, 3]])
  })

  test('without script, back after sending shows no answer either', async () => {
    const vault = await vaultFromNow()
    const { page } = await opened(unscripted)
    await choose(page, [1, 1, 2, 2])
    await sendOn(page).click()
    await replied(page)
    await page.goBack()
    expect(await chosenOn(page)).toEqual(nothing)
    expect(await vault()).toEqual([[1, 1, 2, 2]])
  })

  test('refreshing the reply posts again, shows the same reply and stores nothing twice', async () => {
    const vault = await vaultFromNow()
    const { page, posts } = await opened()
    await choose(page, [2, 2, 1, 1])
    await sendOn(page).click()
    await replied(page)
    const meaning = page.getByText(en.reading.weight[2].opening)
    await meaning.waitFor()
    await page.reload()
    await replied(page)
    await meaning.waitFor()
    expect(posts).toHaveLength(2)
    expect(await vault()).toEqual([[2, 2, 1, 1]])
  })

  test.each([
    ['with script, the second press sends nothing', {}, 1],
    ['without script, both may arrive and one counts', unscripted, 2],
  ] as const)('a double click on send: %s', async (_, options, most) => {
    const vault = await vaultFromNow()
    const { page, posts } = await opened(options)
    await choose(page, [0, 1, 0, 1])
    await sendOn(page).dblclick()
    await page.getByText(en.reply.meaningTitle).waitFor()
    expect(posts.length).toBeLessThanOrEqual(most)
    expect(await vault()).toEqual([[0, 1, 0, 1]])
  })

  test('of two tabs the first answers stay, and the second page does not reveal that there were any', async () => {
    const vault = await vaultFromNow()
    const { page, link } = await opened()
    const other = await page.context().newPage()
    await choose(page, [1, 1, 1, 1])
    await other.goto(whole(link))
    expect(await chosenOn(other)).toEqual(nothing)
    await other.bringToFront()
    await choose(other, [3, 3, 3, 3])
    await page.bringToFront()
    await sendOn(page).click()
    await replied(page)
    await other.bringToFront()
    await sendOn(other).click()
    await replied(other)
    expect(await vault()).toEqual([[1, 1, 1, 1]])
  })

  test('a refresh before sending loses no choice, and stays at the same step', async () => {
    const { page, link } = await opened()
    await choose(page, [1, undefined, 2])
    await page.goto('about:blank')
    await page.goto(`${link}#n3`)
    expect(await chosenOn(page)).toEqual([1, undefined, 2, undefined])
    await page.getByRole('link', { name: en.checkIn.next }).click()
    await page.reload()
    expect(await page.locator('.at:visible').textContent()).toBe('4 of 4')
    expect(await chosenOn(page)).toEqual([1, undefined, 2, undefined])
  })

  // Chromium's error page replaces the form in the history, so "back" skips it. People can retry on the error page
  // or, with script, open the link again in the same tab.
  test.each([
    ['with script', {}],
    ['without', unscripted],
  ] as const)(
    'the network is lost before sending, %s: trying again sends every choice, once',
    async (_, options) => {
      const vault = await vaultFromNow()
      const { page } = await opened(options)
      await choose(page, [0, 2, 0, 2])
      await page.context().setOffline(true)
      await sendOn(page).click()
      await page.waitForURL('chrome-error://**')
      expect(await vault()).toEqual([])
      await page.context().setOffline(false)
      await page.reload()
      await replied(page)
      expect(await vault()).toEqual([[0, 2, 0, 2]])
    },
  )

  test('the network is lost before sending: the link opened again in that tab has every choice', async () => {
    const vault = await vaultFromNow()
    const { page, link } = await opened()
    await choose(page, [2, 0, 2, 0])
    await page.context().setOffline(true)
    await sendOn(page).click()
    await page.waitForURL('chrome-error://**')
    await page.context().setOffline(false)
    await openedAgain(page, link)
    expect(await chosenOn(page)).toEqual([2, 0, 2, 0])
    await sendOn(page).click()
    await replied(page)
    expect(await kept(page)).toBe(NOTHING_KEPT)
    expect(await vault()).toEqual([[2, 0, 2, 0]])
  })

  test('after a failed send the same button sends again', async () => {
    const vault = await vaultFromNow()
    const { page, posts, link } = await opened()
    await choose(page, [3, 0, 0, 3])
    // A response without a page, as from some proxies: the form stays.
    await page.route(link, route => route.fulfill({ status: 204 }), { times: 1 })
    await sendOn(page).click()
    await sendOn(page).click()
    expect(posts).toHaveLength(1)
    await page.waitForTimeout(2_100)
    await sendOn(page).click()
    await replied(page)
    expect(posts).toHaveLength(2)
    expect(await vault()).toEqual([[3, 0, 0, 3]])
  })

  test('after a server error the form comes back with every choice, and can be sent later', async () => {
    const vault = await vaultFromNow()
    const { page } = await opened(unscripted)
    await choose(page, [3, 1, undefined, 2])
    running().faults.set({ seed: 1, rates: { 'sqs.*': { 'lost-reply': 1 } } })
    const answered = page.waitForResponse(response => response.request().method() === 'POST')
    await sendOn(page).click()
    expect((await answered).status()).toBe(503)
    await page.getByRole('alert').getByText(en.checkIn.problems.allKept).waitFor()
    expect(await chosenOn(page)).toEqual([3, 1, undefined, 2])
    running().faults.set({ seed: 0, rates: {} })
    // The button is next to the error message, so nobody has to go through the whole form again.
    await page.getByRole('alert').getByRole('button', { name: en.checkIn.send }).click()
    await replied(page)
    expect(await vault()).toEqual([[3, 1, 2]])
  })

  test('where no page of ours can be served at all, the tab keeps the choices for the next try', async () => {
    const vault = await vaultFromNow()
    const { page, link } = await opened()
    await choose(page, [1, 3, 1, 3])
    await page.route(
      link,
      route => route.fulfill({ status: 503, body: '{"message":"Service Unavailable"}' }),
      {
        times: 1,
      },
    )
    await sendOn(page).click()
    await page.getByText('Service Unavailable').waitFor()
    await openedAgain(page, link)
    expect(await chosenOn(page)).toEqual([1, 3, 1, 3])
    await sendOn(page).click()
    await replied(page)
    expect(await vault()).toEqual([[1, 3, 1, 3]])
  })

  test.each([
    ['with script', {}],
    ['without', unscripted],
  ] as const)('changing the language midway keeps every choice, %s', async (_, options) => {
    const vault = await vaultFromNow()
    const { page } = await opened(options)
    await choose(page, [2, 3])
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.getByRole('heading', { name: copyFor('de').checkIn.title }).waitFor()
    expect(await chosenOn(page)).toEqual([2, 3, undefined, undefined])
    await choose(page, [undefined, undefined, 1, 0])
    expect(await vault()).toEqual([])
    await page.getByRole('button', { name: copyFor('de').checkIn.send }).click()
    await page.getByText(copyFor('de').reply.thanks).waitFor()
    expect(await vault()).toEqual([[2, 3, 1, 0]])
  })

  test('"not now" stores no answer, and the tab forgets what was chosen', async () => {
    const vault = await vaultFromNow()
    const { page, link } = await opened()
    await choose(page, [2, 2])
    await page.getByRole('button', { name: en.checkIn.notNow.tomorrow }).click()
    await page.getByRole('heading', { name: en.notice['not-now'].title }).waitFor()
    expect(await kept(page)).toBe(NOTHING_KEPT)
    await openedAgain(page, link)
    expect(await chosenOn(page)).toEqual(nothing)
    expect(await vault()).toEqual([])
  })

  test('quick exit makes the tab forget the choices', async () => {
    const { page, link } = await opened()
    await page.route('https://www.wikipedia.org/**', route => route.fulfill({ body: 'elsewhere' }))
    await choose(page, [3, 3])
    expect(await kept(page)).toBe('[1,0,""]')
    await page.getByRole('link', { name: en.frame.leave }).click()
    await page.getByText('elsewhere').waitFor()
    await openedAgain(page, link)
    expect(await kept(page)).toBe(NOTHING_KEPT)
    expect(await chosenOn(page)).toEqual(nothing)
  })

  test('with the keyboard alone, from the link to the reply', async () => {
    const vault = await vaultFromNow()
    const { page } = await opened()
    const focused = () => page.evaluate('document.activeElement.name || ""') as Promise<string>
    const answers = [0, 1, 2, 3]
    let last = ''
    for (const answer of answers) {
      do await page.keyboard.press('Tab')
      while (!(await focused()).startsWith('q.') || (await focused()) === last)
      last = await focused()
      await page.keyboard.press('Space')
      for (let step = 0; step < answer; step++) await page.keyboard.press('ArrowDown')
    }
    do await page.keyboard.press('Tab')
    while ((await focused()) !== 'choice')
    await page.keyboard.press('Enter')
    await replied(page)
    expect(await vault()).toEqual([answers])
  })

  test('a screen reader announces each question as a named group, with choices in words', async () => {
    const { page } = await opened()
    await choose(page, [1])
    const tree = await page.locator('main').ariaSnapshot()
    expect(tree.match(/- group "/g)).toHaveLength(QUESTIONS)
    expect(tree).toMatch(/- group ".*Feeling nervous, anxious or on edge"/)
    expect(tree.match(/- radio "Several days"/g)).toHaveLength(QUESTIONS)
    expect(tree.match(/- radio "Several days" \[checked\]/g)).toHaveLength(1)
    expect(tree).toContain(`- button "${en.checkIn.send}"`)
    expect(tree).toContain(`- heading "${en.checkIn.title}" [level=1]`)
  })

  test.each([
    ['200 % on a desktop', 640, 400],
    ['400 % on a desktop', 320, 200],
    ['200 % on a phone', 195, 400],
  ])(
    'at a zoom of %s nothing scrolls sideways or is cut off, from page to reply',
    async (_, width, height) => {
      const { page } = await opened()
      await page.setViewportSize({ width, height })
      const sideways = () => page.evaluate('document.documentElement.scrollWidth - innerWidth')
      const outside = () =>
        page.evaluate(`[...document.querySelectorAll('main *, header *')]
        .filter(each => each.getClientRects().length > 0 && !each.closest('.vh, .skip'))
        .filter(each => each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < -1)
        .map(each => each.outerHTML.slice(0, 80))`)
      await choose(page, [3, 3, 3, 3])
      expect([await sideways(), await outside()]).toEqual([0, []])
      await sendOn(page).click()
      await replied(page)
      expect([await sideways(), await outside()]).toEqual([0, []])
    },
  )

  test('high contrast shows the choices, and reduced motion means none', async () => {
    const { page } = await opened()
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await choose(page, [2])
    const style = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)
    expect(await style('#sheet label:has(:checked)', 'outlineStyle')).toBe('solid')
    expect(await style('#sheet label', 'borderTopStyle')).toBe('solid')
    expect(await style('html', 'scrollBehavior')).toBe('auto')
    expect(await style('label', 'transitionDuration')).toBe('0s')
    expect(await style('button.main', 'transitionDuration')).toBe('0s')
  })

  // The clock moves from here on: nobody can answer in this wave any more.
  test('the wave closes, or the link expires, between opening and sending: a kind page with help, and nothing is stored', async () => {
    const system = running()
    const vault = await vaultFromNow()
    const [late, later] = [await opened(), await opened()]
    for (const { page } of [late, later]) await choose(page, [3, 3, 3, 3])

    const send = async ({ page }: typeof late, title: string) => {
      const answered = page.waitForResponse(response => response.request().method() === 'POST')
      await sendOn(page).click()
      expect((await answered).status()).toBe(410)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.getByRole('heading', { name: en.support.title }).waitFor()
      await page
        .getByRole('link', { name: /116 123/ })
        .first()
        .waitFor()
      // It cannot be sent any more, and others could find it if it were kept.
      expect(await kept(page)).toBe(NOTHING_KEPT)
    }
    await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z') + 11 * DAY)
    await send(late, en.notice.closed.title)
    const [enrolment] = (await itemsOf(system, 'Outreach')).filter(({ sk }) => sk === 'ENROLMENT')
    expect(enrolment?.linksExpireAt).toBeGreaterThan(system.clock.now())
    await system.clock.advanceTo(Number(enrolment?.linksExpireAt) + 1)
    await send(later, en.notice.expired.title)
    expect(await vault()).toEqual([])
  })
})
