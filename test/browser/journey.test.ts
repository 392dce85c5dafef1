/** @module-tag exhaustive */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../functions/domain/time.ts'
import { linkIn } from '../../local/demo/actors.ts'
import type { Template } from '../../local/template/template.ts'
import { oneSystem } from '../system/one-system.ts'
import { aCampaign, hrOf, launched, mailsTo } from '../system/running.ts'
import { type Chromium, chromiumIsThere, launchChromium } from './chromium.ts'

/** Six rounds of somebody who keeps a private page: the key as a passkey from the second one on. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Where pictures of the pages go, if somebody asks for them. */
const PICTURES = process.env.JOURNEY_PICTURES

/** As a stage with a domain of the employer's own has it. */
function withPasskeys({ Resources }: Template): void {
  for (const { Properties } of Object.values(Resources)) {
    const variables = (Properties?.Environment as { Variables?: Record<string, unknown> } | undefined)
      ?.Variables
    if (variables?.PASSKEYS) variables.PASSKEYS = 'yes'
  }
}

const ROUNDS = ['2026-03-03', '2026-03-17', '2026-03-31', '2026-04-14', '2026-04-28', '2026-05-12']

describe.skipIf(!chromiumIsThere('a private page in a browser'))('a private page in a browser', () => {
  const running = oneSystem({ adjust: withPasskeys })
  let browser: Chromium
  let page: Page
  let key = ''
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.page()
    page.setDefaultTimeout(10_000)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
  })
  afterAll(() => browser?.close())

  /** 127.0.0.1 is nobody's domain, which a passkey needs. */
  const atHome = (address: string) => address.replace('127.0.0.1', 'localhost')

  async function look(name: string): Promise<void> {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect({ name, width, wider }).toEqual({ name, width, wider: 0 })
      if (PICTURES && width > 320) {
        mkdirSync(PICTURES, { recursive: true })
        await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true })
      }
    }
    await page.evaluate(axe)
    const found = await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join(' ')))`,
    )
    expect({ name, found }).toEqual({ name, found: [] })
  }

  async function press(name: string): Promise<void> {
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name, exact: true }).click()
    await loaded
  }

  /** Answers the check-in of the last email, each question with its choice of this number. */
  async function answer(choice: number): Promise<void> {
    const mails = await mailsTo(running(), 'p5@example.com')
    await page.goto(atHome(linkIn(mails.findLast(({ text }) => text.includes('/c/')) ?? { text: '' })))
    await page.getByRole('link', { name: 'Show all questions on one page' }).click()
    for (const group of await page.locator('fieldset').all())
      await group.locator(`input[type=radio][value="${choice}"]`).check()
    await press('Send my answers')
  }

  test('is made at the end of the first round, and its link opens it, leaving no key in the address', async () => {
    const waves = ROUNDS.map(opensOn => ({ opensOn, remindAfterDays: [], closesAfterDays: 10 }))
    await launched(running(), await hrOf(running()), {
      campaign: aCampaign({ waves, instruments: ['gad-7'], reportsAYear: 6 }),
    })
    await running().clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))
    await answer(1)
    await page.getByText('A private page of your own').click()
    await look('reply')
    await press('Make a private page')
    await look('key')
    key = (await page.locator('code').last().textContent()) ?? ''
    expect(key).toMatch(/^[\w-]{22}$/)
    await page.goto(`${atHome(running().url)}/j#${key}`)
    expect(page.url()).toBe(`${atHome(running().url)}/j`)
    await look('door')
    await press('Open')
    await look('page-first')
    expect(await page.getByText('3 March 2026').count()).toBe(1)
  })

  test('takes the second round by the pasted key, which then goes into a passkey on a device of one’s own', async () => {
    await running().clock.advanceTo(Date.parse('2026-03-17T12:00:00Z'))
    await answer(2)
    await page.getByText('A private page of your own').click()
    await page.getByText('I have one already').click()
    await page.getByLabel('Your key, or the link you saved').fill(`${running().url}/j#${key}`)
    await press('Add this to it')
    await press('Open it now')
    await press('Get a new key')
    const next = (await page.locator('code').last().textContent()) ?? ''
    expect(next).not.toBe(key)
    key = next
    const keep = page.getByRole('button', { name: 'Keep it as a passkey' })
    await keep.click()
    // Nothing is kept before one has said whose device it is.
    expect(await page.getByText('It’s kept.').isVisible()).toBe(false)
    await page.getByLabel('This is my own device, and nobody else unlocks it').check()
    await keep.click()
    await page.getByText('It’s kept.').waitFor()
    await look('passkey-kept')
  })

  test('takes four more rounds by the passkey, and opens by it', async () => {
    for (const [n, day] of ROUNDS.slice(2).entries()) {
      await running().clock.advanceTo(Date.parse(day) + DAY / 2)
      await answer(n === 3 ? 0 : 2)
      await page.getByText('A private page of your own').click()
      await page.getByText('I have one already').click()
      const loaded = page.waitForEvent('load')
      await page.getByRole('button', { name: 'Use my passkey' }).click()
      await loaded
      expect(await page.getByText('It’s on your private page').count()).toBe(1)
    }
    await page.goto(`${atHome(running().url)}/j`)
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Use my passkey' }).click()
    await loaded
    expect(await page.getByText('You’ve stopped 6 times').count()).toBe(1)
    expect(await page.getByText('this got lighter').count()).toBe(1)
    await look('page-sixth')
  })

  test('leaving quickly leaves none of it in the history', async () => {
    await page.route('https://www.wikipedia.org/**', route => route.fulfill({ body: 'elsewhere' }))
    await page.locator('[data-leave]').click()
    await page.waitForURL(/wikipedia/)
    expect(await page.evaluate('history.state')).toBeNull()
    expect(JSON.stringify(await page.evaluate('Object.keys(sessionStorage)'))).not.toContain(key)
  })
})
