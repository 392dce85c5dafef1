import { describe, expect, test } from 'vitest'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo, someCrisisLines, someSupportRoutes } from './running.ts'

/**
 * HR gives each person a site of their own, and each site a resource with an address of its own: one click, or an email
 * gateway that follows links, would name the person.
 */

const running = oneSystem()
const HOST = 'intranet.example'
const steps = ['Come to the side door at noon.', 'Walk as far as you like.']
const atSite = (site: string) => ({
  ...aResource({ id: `walk-${site.toLowerCase()}`, countries: ['*'], sites: [site] }),
  languages: {
    en: { title: `The walk at ${site}`, summary: 'Once round.', url: `https://${HOST}/${site}`, steps },
  },
})

interface Hidden {
  linksNotShown: { url: string; people: number; problem: string }[]
}

/** Everything that somebody with this person's link can be shown, and every email to them. */
async function allThatIsShown(n: number, prefix = 'p'): Promise<string> {
  const address = `${prefix}${n}@example.com`
  const link = linkIn((await mailsTo(running(), address)).at(0) ?? { text: '' })
  const { html } = await employee.open(link)
  const answers = questionFields(html).map((field): [string, string] => [field, '1'])
  const sheet: [string, string][] = [...hiddenFields(html), ['choice', 'send'], ...answers]
  const choice: [string, string][] = [
    ['kind', 'nature'],
    ['pace', 'weekly'],
    ['language', 'en'],
  ]
  const pages = [
    html,
    (await employee.send(link, [...sheet, ['show', 'de']])).html,
    (await employee.send(link, sheet)).html,
    (await employee.open(`${link}/call`)).html,
    (await employee.open(`${link}/follow-ups`)).html,
    (await employee.send(`${link}/follow-ups`, choice)).html,
    (await employee.send(`${link}/later`, [['days', '7']])).html,
    (await employee.open(link.replace('/c/', '/u/'))).html,
    (
      await employee.send(
        link,
        Array.from({ length: 9 }, (_, m) => [`x${m}`, 'x'.repeat(9000)] as [string, string]),
      )
    ).html,
  ]
  return pages.join('\n')
}

const emails = async (n: number, prefix = 'p') =>
  (await mailsTo(running(), `${prefix}${n}@example.com`))
    .map(({ html, text }) => `${html}\n${text}`)
    .join('\n')

const copied = async () =>
  JSON.stringify((await itemsOf(running(), 'Outreach')).filter(({ pk }) => /^(SUPPORT|RESOURCES)$/.test(pk)))

describe('a site for each person, and an address for each site,', () => {
  test('are taken, and HR is told of each that it is not shown, and why', async () => {
    const hr = await hrOf(running())
    await hr.uploadRoster(aRoster(30, n => ({ site: `S${n}`, ...(n === 7 ? { country: 'GB' } : {}) })))
    await running().clock.quiet()
    for (let n = 0; n < 30; n++) {
      const { status, body } = await hr.call('POST', '/api/resources', atSite(`S${n}`))
      expect(status).toBe(201)
      expect((body as Hidden).linksNotShown).toEqual([
        {
          url: `https://${HOST}/S${n}`,
          people: 1,
          problem: 'this link is not shown: it would be shown to 1 people; at least 10 are needed',
        },
      ])
    }
    const routes = [
      ...someSupportRoutes,
      { ...someSupportRoutes[1], id: 'gb', country: 'GB', url: `https://${HOST}/gb` },
      { ...someSupportRoutes[1], id: 'de', country: 'DE', url: `https://${HOST}/de?from=hearten#top` },
    ]
    const put = await hr.call('PUT', '/api/support-routes', { routes, crisisLines: someCrisisLines })
    expect(put.status).toBe(200)
    const { linksNotShown } = put.body as Hidden
    expect(linksNotShown).toHaveLength(31)
    expect(linksNotShown.map(({ url }) => url)).not.toContain(`https://${HOST}/de?from=hearten#top`)
    const { body } = await hr.call('GET', '/api/resources')
    expect((body as Hidden).linksNotShown).toHaveLength(31)
  })

  test('come in no page and in no email; what is the same for enough people is the same text for all of them', async () => {
    const system = running()
    const hr = await hrOf(system)
    const created = await hr.call('POST', '/api/campaigns', aCampaign())
    const launch = await hr.call('POST', `/api/campaigns/${(created.body as { id: string }).id}/launch`)
    expect(launch.status).toBe(202)
    const { notes } = (launch.body as { expectations: { notes: string[] } }).expectations
    expect(notes.filter(note => note.includes('this link is not shown'))).toHaveLength(31)
    await system.clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))

    for (const n of [0, 7, 12]) {
      const pages = await allThatIsShown(n)
      expect(pages).toContain(`The walk at S${n}`)
      const own = [...pages.matchAll(/https:\/\/intranet\.example[^"<\s]*/g)].map(([found]) => found)
      expect(new Set(own)).toEqual(new Set(n === 7 ? [] : [`https://${HOST}/de?from=hearten#top`]))
    }
    await system.clock.advanceTo(Date.parse('2026-03-10T12:00:00Z'))
    for (const n of [0, 7, 12]) {
      expect(await mailsTo(system, `p${n}@example.com`)).not.toHaveLength(1)
      expect(await emails(n)).not.toContain(HOST)
      expect(await emails(n)).toContain(`The walk at S${n}`)
    }
    expect(await copied()).not.toMatch(/intranet\.example\/(S|gb)/)
  })

  test('are no way round by an address in the words', async () => {
    const hr = await hrOf(running())
    const sneaky = atSite('S3')
    sneaky.languages.en.summary = `Look at ${HOST}/S3`
    expect(await hr.call('POST', '/api/resources', sneaky)).toMatchObject({
      status: 422,
      body: { errors: [{ field: '/languages/en/summary' }] },
    })
    const routes = [{ ...someSupportRoutes[1], name: `Help at www.${HOST}` }]
    expect(await hr.call('PUT', '/api/support-routes', { routes })).toMatchObject({
      status: 422,
      body: { errors: [{ field: '/routes/0/name' }] },
    })
  })
})

test('a link is copied to where pages read it once enough people are there, and no campaign of few is under way', async () => {
  const system = running()
  const hr = await hrOf(system)
  await hr.uploadRoster(
    aRoster(30, n => ({ person_id: `q${n}`, email: `q${n}@example.com`, site: n < 12 ? 'S3' : 'Berlin' })),
    { confirm: true },
  )
  await system.clock.advanceTo(system.clock.now() + 86_400_000)
  // Those whom the campaign invited hold it back, one at each site, until their last link has ended.
  expect(await copied()).not.toContain(`https://${HOST}/S3`)
  await system.clock.advanceTo(Date.parse('2026-05-01T12:00:00Z'))
  expect(await copied()).toContain(`https://${HOST}/S3`)
  expect(await copied()).not.toContain(`https://${HOST}/S4`)
})

test('a campaign for twelve people, one of them at a site where many work, shows that site’s link to nobody', {
  tags: 'exhaustive',
}, async () => {
  const system = running()
  const roster = aRoster(60, n => ({
    person_id: `r${n}`,
    email: `r${n}@example.com`,
    site: n < 11 || n > 40 ? 'S5' : 'S6',
    department: n < 12 ? 'Pilot' : 'Care',
  }))
  const hr = await hrOf(system)
  await hr.uploadRoster(roster, { confirm: true })
  await system.clock.advanceTo(system.clock.now() + 86_400_000)
  expect(await copied()).toContain(`https://${HOST}/S6`)
  await launched(system, await hrOf(system), {
    roster,
    campaign: aCampaign({
      audience: { departments: ['Pilot'] },
      breakdowns: [],
      waves: [{ opensOn: '2026-05-12', remindAfterDays: [], closesAfterDays: 10 }],
    }),
  })
  await system.clock.advanceTo(Date.parse('2026-05-12T12:00:00Z'))
  for (const n of [0, 11]) {
    const pages = await allThatIsShown(n, 'r')
    expect(pages).toContain(`The walk at ${n === 0 ? 'S5' : 'S6'}`)
    expect(pages.includes(`https://${HOST}/S5`)).toBe(n === 0)
    expect(pages).not.toContain(`https://${HOST}/S6`)
  }
  await system.clock.advanceTo(Date.parse('2026-05-20T12:00:00Z'))
  expect(await emails(0, 'r')).toContain(`https://${HOST}/S5`)
  expect(await emails(11, 'r')).toContain('The walk at S6')
  expect(await emails(11, 'r')).not.toContain(HOST)
})
