import { expect } from 'vitest'
import { MINUTE } from '../../functions/domain/time.ts'
import type { System } from '../../local/system.ts'
import { hrOf } from './running.ts'

/** The next calls of an operation by a function fare badly, until what is returned is called. */
type Faulty = (
  name: string,
  operation: string,
  fault: 'throttle' | 'lost-reply',
  times: number,
  after?: number,
) => () => void

/** So many replies of one change get lost, one after the other: more than it has puts. */
const LOST = 7

/** Everything that a directory and the admin of its connection do, with lost replies where something is read then. */
export async function aDirectoryIsKept(system: System, faulty: Faulty): Promise<void> {
  const admin = await hrOf(system, 'hr-admin@example.com')
  const made = (await admin.call('POST', '/api/connections', { name: 'Directory' })).body as Record<
    string,
    string
  >
  const { token, connectionId } = made
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${system.url}/scim/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : undefined }
  }
  const aUser = (n: number) => ({ userName: `d${n}@example.com`, externalId: `d${n}`, active: true })
  // The word that a count is due does not get through: the next change says it.
  const silence = faulty('scim', 'SendMessageBatch', 'throttle', 100)
  expect((await ask('POST', '/Users', aUser(0))).status).toBeGreaterThanOrEqual(500)
  silence()
  for (let n = 1; n < 9; n++) expect((await ask('POST', '/Users', aUser(n))).status).toBe(201)
  // Somebody has the name already, and the reply to the put of a person gets lost.
  expect((await ask('POST', '/Users', { ...aUser(1), externalId: 'other' })).status).toBe(409)
  for (let after = 0; after < LOST; after++) {
    const restore = faulty('scim', 'PutItem', 'lost-reply', 1, after)
    expect(
      (
        await ask('PATCH', '/Users/d1', {
          Operations: [{ op: 'add', path: 'userName', value: `new${after}@example.com` }],
        })
      ).status,
    ).toBe(200)
    restore()
  }
  // No look-up leads there: all are gone through.
  expect((await ask('GET', '/Users?filter=name.givenName eq "Nobody"')).body.totalResults).toBe(0)
  expect((await ask('GET', `/Users?filter=userName eq "new${LOST - 1}@example.com"`)).body.totalResults).toBe(
    1,
  )
  const group = (
    await ask('POST', '/Groups', { displayName: 'Group', members: [{ value: 'd1' }, { value: 'd2' }] })
  ).body.id
  expect((await ask('GET', `/Groups?filter=id eq "${group}" and members eq "d1"`)).body.totalResults).toBe(1)
  expect(
    (
      await ask('PATCH', `/Groups/${group}`, {
        Operations: [{ op: 'remove', path: 'members[value eq "d2"]' }],
      })
    ).status,
  ).toBe(204)
  const gone = (await ask('POST', '/Groups', { displayName: 'Gone' })).body.id
  expect((await ask('DELETE', `/Groups/${gone}`)).status).toBe(204)
  await system.clock.advanceTo(system.clock.now() + 30 * MINUTE)
  const unheard = faulty('manage-connections', 'SendMessageBatch', 'throttle', 100)
  const picked = { picked: [{ groupId: group, segment: 'team' }] }
  const path = `/api/connections/${connectionId}`
  expect((await admin.call('PUT', `${path}/groups`, picked)).status).toBeGreaterThanOrEqual(500)
  unheard()
  expect((await admin.call('PUT', `${path}/groups`, picked)).status).toBe(200)
  // Of the count the reply to each kind of put gets lost in turn.
  for (let after = 0; after < 4; after++) {
    const restore = faulty('settle-roster', 'PutItem', 'lost-reply', 1, after)
    await ask('PATCH', `/Groups/${group}`, {
      Operations: [
        {
          op: after % 2 ? 'add' : 'remove',
          path: after % 2 ? 'members' : 'members[value eq "d1"]',
          ...(after % 2 ? { value: [{ value: 'd1' }] } : {}),
        },
      ],
    })
    await system.clock.advanceTo(system.clock.now() + 10 * MINUTE)
    restore()
  }
  for (let n = 1; n < 9; n++) await ask('DELETE', `/Users/d${n}`)
  const again = await hrOf(system, 'hr-admin@example.com')
  expect(await again.call('POST', `${path}/leavers`)).toMatchObject({ status: 202, body: { held: 0 } })
  await system.clock.quiet()
  expect((await again.call('GET', path)).body).toMatchObject({ people: 1 })
}
