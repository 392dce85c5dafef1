import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneSystem } from '../system/one-system.ts'
import { aRoster } from '../system/running.ts'
import { type Chromium, chromiumIsThere, launchChromium } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Where pictures of every page go, if somebody asks for them. */
const PICTURES = process.env.CONSOLE_PICTURES

const WIDTHS = [390, 1280]

describe.skipIf(!chromiumIsThere('HR’s console in a browser'))('HR’s console in a browser', () => {
  const running = oneSystem()
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  async function violationsOf(page: Page): Promise<string[]> {
    await page.evaluate(axe)
    return page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join(' ')))`,
    )
  }

  /** Looks at the page as it stands: on a phone and on a desk it shuts nobody out, and is no wider than its screen. */
  async function look(page: Page, name: string): Promise<void> {
    for (const width of [320, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 900 })
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect({ name, width, wider }).toEqual({ name, width, wider: 0 })
      if (WIDTHS.includes(width)) {
        expect({ name, width, found: await violationsOf(page) }).toEqual({ name, width, found: [] })
        if (PICTURES) {
          mkdirSync(PICTURES, { recursive: true })
          await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true })
        }
      }
    }
  }
  const press = (page: Page, name: string | RegExp) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
  const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()

  test('a person who has read nothing goes from an empty deployment to a launched campaign', async () => {
    const page = await browser.tab({})
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    const { url, clock } = running()

    await page.goto(`${url}/hr`)
    await look(page, 'sign-in')
    await follow(page, 'Sign in')
    await page.getByRole('link', { name: /as an editor/ }).click()
    await look(page, 'home-empty')

    // Support routes, with a mistake first.
    await follow(page, 'Say whom people can turn to')
    await look(page, 'support-empty')
    await follow(page, 'Add a route')
    await page.getByLabel('Name, as people read it').fill('Employee assistance')
    await press(page, 'Save')
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.getByLabel('Name, as people read it').inputValue()).toBe('Employee assistance')
    await look(page, 'support-form-errors')
    await page.getByLabel('Telephone', { exact: true }).fill('+49 30 1234567')
    await page.getByLabel('Email address').fill('callback@assistance.example')
    await page.getByLabel('Languages spoken there').fill('en, de')
    await page.getByLabel('Last verified on').fill('2026-02-20')
    await page.getByLabel('They call people back').check()
    await look(page, 'support-form')
    await press(page, 'Save')
    await follow(page, 'Add a route')
    await page.getByLabel('Name, as people read it').fill('A listening service')
    await page.getByLabel('What it is').selectOption('outside')
    await page.getByLabel('Telephone', { exact: true }).fill('116 123')
    await page.getByLabel('Languages spoken there').fill('en')
    await page.getByLabel('Last verified on').fill('2026-02-20')
    await press(page, 'Save')
    await look(page, 'support')

    // The roster: no file, then one with a bad row.
    await follow(page, 'Roster')
    await look(page, 'roster-empty')
    await press(page, 'Upload')
    await look(page, 'roster-errors')
    const roster = aRoster(30, n => (n === 7 ? { email: 'nowhere' } : {}))
    await page.getByLabel('The file').setInputFiles({
      name: 'roster.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(roster),
    })
    await press(page, 'Upload')
    await clock.quiet()
    await page.reload()
    await look(page, 'roster-done')
    expect(await page.getByText('but for the rows').count()).toBe(1)
    await follow(page, 'Roster')
    await look(page, 'roster')

    // One that would take half of the people off waits for a word.
    await page.getByLabel('The file').setInputFiles({
      name: 'roster.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(aRoster(12)),
    })
    await press(page, 'Upload')
    await clock.quiet()
    await page.reload()
    expect(await page.getByText('What would change').count()).toBe(1)
    await look(page, 'roster-waits')

    // The campaign, in four steps.
    await follow(page, 'Home')
    await look(page, 'home')
    await follow(page, 'Prepare the first campaign')
    await press(page, 'Save and continue')
    await look(page, 'campaign-ask-errors')
    await page.getByLabel('Name of the campaign').fill('Spring check-in')
    await page.getByLabel('PHQ-4').check()
    await look(page, 'campaign-ask')
    await press(page, 'Save and continue')
    await look(page, 'campaign-whom')
    await page.getByLabel('Care').check()
    await press(page, 'Save and count again')
    expect(await page.getByText(/As it stands, \d+ people are asked/).count()).toBe(1)
    await page.getByLabel('Care').uncheck()
    await press(page, 'Save and continue')
    await look(page, 'campaign-when')
    await press(page, 'Save and add a wave')
    expect(await page.getByText('Wave 2').count()).toBe(1)
    await page.getByLabel('Closes after how many days').first().fill('soon')
    await press(page, 'Save and continue')
    await look(page, 'campaign-when-errors')
    expect(await page.getByLabel('Closes after how many days').first().inputValue()).toBe('soon')
    await page.getByLabel('Closes after how many days').first().fill('10')
    await press(page, 'Save and remove the last wave')
    await press(page, 'Save and continue')
    await page.getByLabel('Tell groups by').selectOption('department')
    await press(page, 'Save')
    await look(page, 'campaign-report')
    await press(page, 'Save and continue')

    // The gate says what is missing, and leads there.
    await look(page, 'launch-missing')
    await follow(page, 'The report, and the impact assessment')
    await page.getByLabel('Your data protection impact assessment').fill('DPIA-2026-014')
    await press(page, 'Save and continue')
    await look(page, 'launch-ready')
    await press(page, 'Launch')
    await clock.quiet()
    await page.reload()
    await look(page, 'campaign-running')
    expect(await page.getByText('Invitation, wave 1').count()).toBeGreaterThan(0)

    // Its life.
    await follow(page, 'Pause')
    await look(page, 'campaign-pause')
    await press(page, 'Pause')
    await follow(page, 'Resume')
    await press(page, 'Resume')
    await press(page, 'Prepare a new one like this')
    expect(await page.getByLabel('Name of the campaign').inputValue()).toBe('Copy of Spring check-in')
    await follow(page, 'Campaigns')
    await look(page, 'campaigns')
    expect(complaints.filter(line => !/status of 4\d\d/.test(line))).toEqual([])
  })
})
