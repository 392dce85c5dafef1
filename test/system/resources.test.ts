import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo } from './running.ts'

/** Ten people in Leeds, p0 to p9, and twenty in Berlin. */
const roster = aRoster(30, n => (n < 10 ? { site: 'Leeds', country: 'GB', time_zone: 'Europe/London' } : {}))
const WALK = aResource({ id: 'walk-leeds', sites: ['Leeds'] })
const TITLE = 'The walk at noon'

interface Listed {
  resources: { id: string; origin: string; stale: boolean; unreachableIn: string[] }[]
  notes: string[]
  changedAt: string | null
}

const resourcesOf = async (system: System, who = 'hr-viewer@example.com') =>
  (await (await hrOf(system, who)).call('GET', '/api/resources')).body as Listed

/** Answers the check-in of one person; the page that they get in reply. */
async function answered(system: System, person: string): Promise<{ link: string; reply: string }> {
  const [mail] = await mailsTo(system, `${person}@example.com`)
  if (!mail) throw new Error(`${person} has no mail`)
  const link = linkIn(mail)
  const { html } = await employee.open(link)
  const reply = await employee.send(link, [
    ...hiddenFields(html),
    ['choice', 'send'],
    ...questionFields(html).map((field): [string, string] => [field, '1']),
  ])
  expect(reply.status).toBe(200)
  return { link, reply: reply.html }
}

describe('on one system', () => {
  const running = oneSystem()

  test('HR adds a resource for one site, and sees it beside those that ship', async () => {
    const system = running()
    await launched(system, await hrOf(system), { roster })
    const before = await resourcesOf(system)
    expect(before.changedAt).toBeNull()
    expect(before.resources.every(({ origin }) => origin === 'shipped')).toBe(true)

    const hr = await hrOf(system)
    const added = await hr.call('POST', '/api/resources', WALK)
    expect(added).toMatchObject({
      status: 201,
      body: { ...WALK, origin: 'own', stale: false, unreachableIn: expect.arrayContaining(['de']) },
    })
    const again = await hr.call('POST', '/api/resources', { ...WALK, minutes: 40 })
    expect(again).toMatchObject({ status: 200, body: { minutes: 40 } })

    const after = await resourcesOf(system)
    expect(after.resources).toHaveLength(before.resources.length + 1)
    expect(after.resources.filter(({ origin }) => origin === 'own')).toMatchObject([{ id: 'walk-leeds' }])
    const { entries } = (await hr.call('GET', '/api/audit')).body as { entries: { action: string }[] }
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['add resource', 'replace resource']),
    )
  })

  test('a resource that is wrong is refused by its fields, and a viewer’s whatever it is', async () => {
    const system = running()
    const hr = await hrOf(system)
    const wrong = await hr.call('POST', '/api/resources', {
      ...WALK,
      kind: 'therapy',
      languages: { en: { ...WALK.languages.en, title: '' } },
    })
    expect(wrong.status).toBe(422)
    expect(wrong.headers.get('content-type')).toContain('application/problem+json')
    const { errors } = wrong.body as { errors: { field: string }[] }
    expect(errors.map(({ field }) => field)).toEqual(['/kind', '/languages/en/title'])

    const taken = await hr.call('POST', '/api/resources', { ...WALK, id: 'slow-cup' })
    expect(taken).toMatchObject({ status: 422, body: { errors: [{ field: '/id' }] } })
    expect(await hr.call('DELETE', '/api/resources/slow-cup')).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('comes with Hearten') },
    })
    expect(await hr.call('DELETE', '/api/resources/nothing')).toMatchObject({ status: 404 })

    const viewer = await hrOf(system, 'hr-viewer@example.com')
    expect(await viewer.call('POST', '/api/resources', WALK)).toMatchObject({ status: 403 })
    expect(await viewer.call('DELETE', '/api/resources/walk-leeds')).toMatchObject({ status: 403 })
  })

  test('a person at that site is offered it with the reply and by mail; one elsewhere is not', async () => {
    const system = running()
    await system.clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))
    const near = await answered(system, 'p0')
    const far = await answered(system, 'p20')
    expect(near.reply).toContain(TITLE)
    expect(far.reply).not.toContain(TITLE)

    for (const { link } of [near, far, await answered(system, 'p1')])
      expect(
        await employee.send(`${link}/follow-ups`, [
          ['kind', 'nature'],
          ['pace', 'weekly'],
          ['language', 'en'],
        ]),
      ).toMatchObject({ status: 200 })
    await system.clock.advanceTo(Date.parse('2026-03-10T12:00:00Z'))
    const followUp = async (person: string) => (await mailsTo(system, `${person}@example.com`)).at(-1)
    const mail = await followUp('p0')
    expect(mail?.html).toContain(TITLE)
    expect(mail?.text).toContain('Come to the side door at noon.')
    const elsewhere = await followUp('p20')
    expect(elsewhere?.text).toContain('/follow-ups')
    expect(elsewhere?.html).not.toContain(TITLE)
  })

  test('what is deleted is offered to nobody any more', async () => {
    const system = running()
    const hr = await hrOf(system)
    expect(await hr.call('DELETE', '/api/resources/walk-leeds')).toMatchObject({ status: 204 })
    await system.clock.quiet()
    expect((await answered(system, 'p2')).reply).not.toContain(TITLE)
    expect((await resourcesOf(system)).resources.some(({ origin }) => origin === 'own')).toBe(false)
    expect(await hr.call('DELETE', '/api/resources/walk-leeds')).toMatchObject({ status: 404 })
  })

  test('a list that cannot be read costs nobody their reply', async () => {
    const system = running()
    const TableName = system.tableName('Outreach')
    const Key = { pk: 'RESOURCES', sk: 'OWN' }
    const { Item } = await system.owner.send(new GetCommand({ TableName, Key }))
    await system.owner.send(
      new PutCommand({ TableName, Item: { ...Key, resources: 'spoilt', changedAt: 1 } }),
    )
    // What was read for the last answer serves for a minute.
    await system.clock.advanceTo(system.clock.now() + 60_000)
    const { reply } = await answered(system, 'p3')
    expect(reply).toContain('id="reply"')
    expect(system.logs('answer-check-in').some(line => line.includes('own resources'))).toBe(true)
    await system.owner.send(new PutCommand({ TableName, Item: Item ?? {} }))
  })

  test('what nobody has verified for half a year is told of, in the list and at a launch, which goes ahead', async () => {
    const system = running()
    const hr = await hrOf(system)
    const old = aResource({ id: 'old-club', kind: 'peer', verifiedOn: '2025-08-01' })
    expect(await hr.call('POST', '/api/resources', old)).toMatchObject({ status: 201, body: { stale: true } })
    const { resources, notes } = await resourcesOf(system)
    expect(resources.filter(({ stale }) => stale).map(({ id }) => id)).toEqual(['old-club'])
    expect(notes).toEqual([expect.stringContaining('old-club')])

    const created = await hr.call(
      'POST',
      '/api/campaigns',
      aCampaign({ waves: [{ opensOn: '2026-03-24', remindAfterDays: [3], closesAfterDays: 10 }] }),
    )
    const { id } = created.body as { id: string }
    expect(await hr.call('POST', `/api/campaigns/${id}/launch`)).toMatchObject({
      status: 202,
      body: { expectations: { notes: [expect.stringContaining('old-club')] } },
    })
  })
})
