import { describe, expect, test } from 'vitest'
import { ABOUT_TOPICS } from '../../functions/copy/about/words.ts'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import { locales, nameOf } from '../../functions/copy/languages.ts'
import { closesAt, linkExpiresAt } from '../../functions/domain/campaign/plan.ts'
import { STORED } from '../../functions/domain/stored.ts'
import { DAY, THIRTEEN_MONTHS } from '../../functions/domain/time.ts'
import { BACKUP_DAYS } from '../../functions/edges/backup-days.ts'
import { showAbout } from '../../functions/edges/routes/about.ts'
import { instruments } from '../../functions/instruments/library.ts'
import { KEPT_FOR_STOPPING } from '../../functions/store/enrolments.ts'
import { BERLIN } from '../builders.ts'
import { aboutIn, copyFor } from '../copies.ts'
import { aContext } from '../edges/invoking.ts'
import { read } from './sample-pages.ts'

const OURS = {
  ORGANISATION: 'Northwind Care',
  DEFAULT_LOCALE: 'de',
  HOW_TO_CHECK: {},
  CONTACT: {},
  PRIVACY_BUDGET: 500_000,
}
const SAID = {
  HOW_TO_CHECK: { de: 'Im Intranet unter „Zeit“', '*': 'intranet.northwind.example/time' },
  CONTACT: { '*': 'Ines Weber & the works council' },
}

async function about(language: string | undefined, said: object = {}) {
  const { html, status } = await showAbout({ ...OURS, ...said })(
    {
      now: 0,
      routeKey: 'GET /about',
      method: 'GET',
      token: '',
      language,
      form: undefined,
      risk: false,
      country: undefined,
      acceptsGzip: true,
    },
    aContext(),
  )
  expect(status).toBe(200)
  return html
}

describe.each(locales)('the page about the programme, in %s,', locale => {
  const copy = copyFor(locale)
  const words = aboutIn[locale]

  test('has every section, every reader of it, and the way to the other languages', async () => {
    const html = await about(locale)
    expect([...html.matchAll(/<section class="card" id="(\w+)">/g)].map(([, id]) => id)).toEqual([
      ...ABOUT_TOPICS,
    ])
    for (const topic of ABOUT_TOPICS) expect(html).toContain(`<h2>${words.sections[topic].title}</h2>`)
    expect(html.match(/<dt>/g)).toHaveLength(words.whoSees.length + Object.keys(STORED).length)
    const others = locales.filter(language => language !== locale)
    expect(
      [...html.matchAll(/href="\/about\?language=(\w+)"[^>]*>([^<]+)</g)].map(([, to, name]) => [to, name]),
    ).toEqual(others.map(language => [language, nameOf(language)]))
  })

  test('lists all that is stored, for how long and who can read it, the emails of a round, and versions', async () => {
    const html = await about(locale)
    const section = /<section class="card" id="details">.*?<\/section>/s.exec(html)?.[0] ?? ''
    const rows = [...section.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)]
    expect(rows.map(([, what]) => read(what ?? ''))).toEqual(Object.values(words.details.what).map(read))
    for (const [n, { days, readBy }] of Object.values(STORED).entries()) {
      const said = rows[n]?.[2] ?? ''
      if (days !== undefined) expect(said).toMatch(new RegExp(`(?<!\\d)${days}(?!\\d)`))
      expect(said.includes(words.details.parts.hr)).toBe((readBy as readonly string[]).includes('hr'))
    }
    expect(section).toContain(CONSENT_VERSION)
    for (const { name, version } of instruments.values()) {
      expect(section).toContain(name)
      expect(section).toContain(version)
    }
    // An invitation, two reminders, and what is given back.
    expect(section).toMatch(/(?<!\d)4(?!\d)/)
    expect(html).toContain('edpb.europa.eu')
  })

  test('leaves nothing to fill in, and names the employer', async () => {
    const text = read(await about(locale, SAID))
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
    expect(text).toContain('Northwind Care')
  })

  test('says how long things are kept, in the figures that hold', async () => {
    const html = await about(locale)
    const kept = read(/<section class="card" id="kept">.*?<\/section>/s.exec(html)?.[0] ?? '')
    const wave = { opensOn: '2026-03-02', closesAfterDays: 10 }
    const linkDays = (linkExpiresAt(wave, BERLIN) - closesAt(wave, BERLIN)) / DAY
    // Thirteen months are the longest that any thirteen in a row can be.
    const months = Math.floor(THIRTEEN_MONTHS / DAY / 30.4)
    for (const figure of [months, linkDays, BACKUP_DAYS, KEPT_FOR_STOPPING / DAY])
      expect(kept).toMatch(new RegExp(`(?<!\\d)${figure}(?!\\d)`))
  })

  test('is no emergency service, knows no country, and says whom to call all the same', async () => {
    const html = await about(locale)
    expect(html).toContain(copy.checkIn.emergencyAnywhere)
    expect(html).toContain('https://findahelpline.com')
    expect(html).not.toContain('href="tel:')
  })

  test('holds the employer’s words, as text, and has words of its own where there are none', async () => {
    const html = await about(locale, SAID)
    expect(html).toContain('Ines Weber &amp; the works council')
    expect(html).toContain(locale === 'de' ? 'Im Intranet unter „Zeit“' : 'intranet.northwind.example/time')
    expect(html).not.toContain(words.noContact)
    expect(await about(locale)).toContain(words.noContact)
  })
})

test('the page about the programme comes in the deployment’s language where none is asked for, or none that is known', async () => {
  for (const language of [undefined, 'xx', '"><script>'])
    expect(await about(language)).toContain('<html lang="de" dir="ltr">')
})
