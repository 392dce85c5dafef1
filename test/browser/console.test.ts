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

/** With EXHAUSTIVE at a desk too, else on a phone. */
const WIDTHS = process.env.EXHAUSTIVE ? [390, 1280] : [390]

describe.skipIf(!chromiumIsThere('HR’s console in a browser'))('HR’s console in a browser', () => {
  const running = oneSystem()
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  /** axe waits for timers, which never fire where scripts are off: it looks at the same page in a tab beside it. */
  let beside: Page | undefined
  async function violationsOf(shown: Page, withScripts: boolean): Promise<string[]> {
    let page = shown
    if (!withScripts) {
      beside ??= await browser.page()
      await beside.setViewportSize(shown.viewportSize() ?? { width: 390, height: 900 })
      await beside.setContent(await shown.content())
      page = beside
    }
    await page.evaluate(axe)
    return page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join(' ')))`,
    )
  }

  /** Looks at the page as it stands: on a phone and on a desk it shuts nobody out, and is no wider than its screen. */
  async function look(page: Page, name: string, withScripts = true): Promise<void> {
    for (const width of [320, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 900 })
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect({ name, width, wider }).toEqual({ name, width, wider: 0 })
      if (WIDTHS.includes(width)) {
        expect({ name, width, found: await violationsOf(page, withScripts) }).toEqual({
          name,
          width,
          found: [],
        })
        if (PICTURES) {
          mkdirSync(PICTURES, { recursive: true })
          await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true })
        }
      }
    }
  }
  /** Clicks on what leads to another page, and waits for it. */
  async function click(page: Page, role: 'button' | 'link', name: string): Promise<void> {
    const loaded = page.waitForEvent('load')
    await page.getByRole(role, { name, exact: true }).first().click()
    await loaded
  }
  const press = (page: Page, name: string) => click(page, 'button', name)
  const follow = (page: Page, name: string) => click(page, 'link', name)

  test('a person who has read nothing goes from an empty deployment to a launched campaign, without a script', async () => {
    const page = await browser.tab({ javaScriptEnabled: false })
    const see = (name: string) => look(page, name, false)
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    const { url, clock } = running()

    await page.goto(`${url}/hr`)
    await see('sign-in')
    await follow(page, 'Sign in')
    await page.getByRole('link', { name: /as an editor/ }).click()
    await see('home-empty')

    // Support routes, with a mistake first.
    await follow(page, 'Say whom people can turn to')
    await see('support-empty')
    await follow(page, 'Add a route')
    await page.getByLabel('Name, as people read it').fill('Employee assistance')
    await press(page, 'Save')
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.getByLabel('Name, as people read it').inputValue()).toBe('Employee assistance')
    await see('support-form-errors')
    await page.getByLabel('Telephone', { exact: true }).fill('+49 30 1234567')
    await page.getByLabel('Email address').fill('callback@assistance.example')
    await page.getByLabel('Languages spoken there').fill('en, de')
    await page.getByLabel('Last verified on').fill('2026-02-20')
    await page.getByLabel('They call people back').check()
    await see('support-form')
    await press(page, 'Save')
    await follow(page, 'Add a route')
    await page.getByLabel('Name, as people read it').fill('A listening service')
    await page.getByLabel('What it is').selectOption('outside')
    await page.getByLabel('Telephone', { exact: true }).fill('116 123')
    await page.getByLabel('Languages spoken there').fill('en')
    await page.getByLabel('Last verified on').fill('2026-02-20')
    await press(page, 'Save')
    await see('support')

    // The roster: no file, then one with a bad row.
    await follow(page, 'Roster')
    await see('roster-empty')
    await press(page, 'Upload')
    await see('roster-errors')
    const roster = aRoster(30, n => (n === 7 ? { email: 'nowhere' } : {}))
      .replace('person_id,', 'Nr,')
      .replace('email,', 'Where to,')
    await page.getByLabel('The file').setInputFiles({
      name: 'roster.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(roster),
    })
    await press(page, 'Upload')
    await clock.quiet()
    await page.getByRole('link', { name: 'Say yourself which column is which' }).waitFor()
    await see('roster-refused')

    // Two columns that nobody could guess are said by hand. A page that waits looks again by itself.
    await follow(page, 'Say yourself which column is which')
    await see('roster-columns')
    await press(page, 'Read the file like this')
    await see('roster-columns-errors')
    await page.getByLabel('Nr', { exact: true }).selectOption('person_id')
    await page.getByLabel('Where to').selectOption('email')
    await press(page, 'Show the first rows like this')
    expect(await page.getByRole('columnheader', { name: 'Email address' }).count()).toBe(1)
    await see('roster-columns-shown')
    await press(page, 'Read the file like this')
    await clock.quiet()
    await page.getByRole('button', { name: 'Make these changes' }).waitFor()
    expect(await page.getByText('People who join').count()).toBe(1)
    await see('roster-seen-first')
    await press(page, 'Make these changes')
    await clock.quiet()
    await page.getByText('but for the rows').waitFor()
    await see('roster-done')
    expect(await page.getByText('but for the rows').count()).toBe(1)
    await follow(page, 'Roster')
    await see('roster')

    // One that would take half of the people off waits for a word.
    await page.getByLabel('The file').setInputFiles({
      name: 'roster.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(aRoster(12)),
    })
    await press(page, 'Upload')
    await clock.quiet()
    await page.getByRole('button', { name: 'Make these changes' }).waitFor()
    expect(await page.getByRole('heading', { name: 'What would change' }).count()).toBe(1)
    await see('roster-waits')

    // The campaign, in four steps.
    await follow(page, 'Home')
    await see('home')
    await follow(page, 'Prepare the first campaign')
    await press(page, 'Save and continue')
    await see('campaign-ask-errors')
    await page.getByLabel('Name of the campaign').fill('Spring check-in')
    await page.getByLabel('PHQ-4').check()
    await see('campaign-ask')
    await press(page, 'Save and continue')
    await see('campaign-whom')
    await page.getByLabel('Care').check()
    await press(page, 'Save and count again')
    expect(await page.getByText(/As it stands, \d+ people are asked/).count()).toBe(1)
    await page.getByLabel('Care').uncheck()
    await press(page, 'Save and continue')
    await see('campaign-when')
    await press(page, 'Save and add a wave')
    expect(await page.getByText('Wave 2').count()).toBe(1)
    await page.getByLabel('Closes after how many days').first().fill('soon')
    await press(page, 'Save and continue')
    await see('campaign-when-errors')
    expect(await page.getByLabel('Closes after how many days').first().inputValue()).toBe('soon')
    await page.getByLabel('Closes after how many days').first().fill('10')
    await press(page, 'Save and remove the last wave')
    await press(page, 'Save and continue')
    await page.getByLabel('Tell groups by').selectOption('department')
    await press(page, 'Save')
    await see('campaign-report')
    await press(page, 'Save and continue')

    // The gate says what is missing, and leads there.
    await see('launch-missing')
    await follow(page, 'The report, and the impact assessment')
    await page.getByLabel('Your data protection impact assessment').fill('DPIA-2026-014')
    await press(page, 'Save and continue')
    await see('launch-ready')
    await press(page, 'Launch')
    await clock.quiet()
    await page.reload()
    await see('campaign-running')
    expect(await page.getByText('Invitation, wave 1').count()).toBeGreaterThan(0)

    // Its life.
    await follow(page, 'Pause')
    await see('campaign-pause')
    await press(page, 'Pause')
    await follow(page, 'Resume')
    await press(page, 'Resume')
    await press(page, 'Prepare a new one like this')
    expect(await page.getByLabel('Name of the campaign').inputValue()).toBe('Copy of Spring check-in')
    await follow(page, 'Campaigns')
    await see('campaigns')
    expect(complaints.filter(line => !/status of 4\d\d/.test(line))).toEqual([])
  }, 400_000)

  test('every other page is there for an admin, in German as well, in the dark as well', async () => {
    const page = await browser.tab({ colorScheme: 'dark' })
    const { url, clock } = running()
    await clock.advanceTo(Date.parse('2026-03-30T00:00:00Z'))
    await page.goto(`${url}/local/`)
    await page.getByRole('link', { name: /as an admin/ }).click()
    await press(page, 'Diese Seiten auf Deutsch')
    await look(page, 'de-home')
    await follow(page, 'Ansprechstellen')
    await look(page, 'de-support')
    await page.goto(`${url}/hr/support/employee-assistance`)
    await look(page, 'de-support-form')
    await page.goto(`${url}/hr/support/lines`)
    await look(page, 'de-lines')
    await page.getByLabel('Wer angerufen hat').first().fill('M. Weber')
    await press(page, 'Speichern')
    await look(page, 'de-lines-errors')
    await page.getByLabel('Wann').first().fill('2026-03-20')
    await press(page, 'Speichern')
    expect(await page.getByText('Gespeichert.').count()).toBe(1)
    await follow(page, 'Angebote')
    await look(page, 'de-resources')
    await follow(page, 'Ein eigenes hinzufügen')
    await press(page, 'Speichern')
    await look(page, 'de-resource-errors')
    await page.getByLabel('Titel').nth(1).fill('Gartengruppe')
    await page.getByLabel('In ein oder zwei Sätzen').nth(1).fill('Jeden Mittwoch im Hof.')
    await page.getByLabel('Webseite').nth(1).fill('https://intranet.example/garten')
    await page.getByLabel('Was es ist').selectOption('nature')
    await page.getByLabel('Ruhe').check()
    await page.getByLabel('Wie viele Minuten').fill('30')
    await page.getByLabel('Wer es betreibt').fill('Der Betriebsrat')
    await press(page, 'Speichern')
    expect(await page.getByText('„Gartengruppe“ ist gespeichert.').count()).toBe(1)
    await follow(page, 'Gartengruppe')
    await look(page, 'de-resource')
    await follow(page, 'Was Menschen sehen')
    await look(page, 'de-specimens')
    await page.goto(`${url}/hr/specimens/reply-some/de`)
    await look(page, 'de-specimen')
    await page.goto(`${url}/hr/specimens/mail-follow-up/ar`)
    await look(page, 'de-specimen-mail')
    await follow(page, 'Protokoll')
    await look(page, 'de-audit')
    await page.getByLabel('Was', { exact: true }).selectOption('launch campaign')
    await press(page, 'Zeigen')
    expect(await page.getByText('hat eine Kampagne gestartet').count()).toBeGreaterThan(0)
    await follow(page, 'Personen')
    await look(page, 'de-people')
    await follow(page, 'Dienstkonten, für Programme')
    await look(page, 'de-service-accounts')
    await press(page, 'Anlegen')
    await look(page, 'de-service-account-errors')
    await page.getByLabel('Name', { exact: true }).fill('Nächtliche Personalliste')
    await page.getByLabel('Die Personalliste hochladen').check()
    await press(page, 'Anlegen')
    await look(page, 'de-service-account-made')
    await page.getByRole('button', { name: /^Sperren/ }).click()
    expect(await page.getByText('„Nächtliche Personalliste“ ist gesperrt.').count()).toBe(1)
    await look(page, 'de-service-account-revoked')
    await follow(page, 'Personen')
    await page.goto(`${url}/hr/nothing`)
    await look(page, 'de-nothing')
    await follow(page, 'Kampagnen')
    await follow(page, 'Spring check-in')
    await look(page, 'de-campaign-closed')
    await page.getByRole('link', { name: /Was gesagt wurde, was wir tun/ }).click()
    await page.getByLabel('In ein, zwei Sätzen (English)').fill('Quiet hours from May, see www.example.com')
    await press(page, 'Als Entwurf speichern')
    await look(page, 'de-give-back-errors')
    await page.getByLabel('In ein, zwei Sätzen (English)').fill('Quiet hours from May.')
    await press(page, 'Als Entwurf speichern')
    await look(page, 'de-give-back')
    await page.goto(`${url}/hr/campaigns`)
    await follow(page, 'Spring check-in')
    await follow(page, 'Bericht der Welle 1')
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    await page.goto(`${url}/hr`)
    await press(page, 'Abmelden')
    await look(page, 'de-signed-out')
  }, 400_000)

  test('a page can be walked through by keyboard alone: the skip link first, then every link and field', async () => {
    const page = await browser.tab({})
    await page.goto(`${running().url}/hr/sign-in/start?login_hint=hr-editor@example.com`)
    await page.goto(`${running().url}/hr/campaigns/new`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('f-name')
    await page.keyboard.type('By keyboard')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Whom to ask' }).waitFor()
    const outline = 'getComputedStyle(document.activeElement).outlineStyle'
    await page.keyboard.press('Tab')
    expect(await page.evaluate(outline)).toBe('solid')
  })
})
