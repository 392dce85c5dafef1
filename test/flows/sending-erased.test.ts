import { describe, expect, test } from 'vitest'
import { DAY } from '../../functions/domain/time.ts'
import { settleCheckIn } from '../../functions/flows/check-in.ts'
import { eraseEnrolment } from '../../functions/store/enrolments.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { addressHashOf, participantIdOf } from '../../functions/store/pseudonyms.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { aPerson, aStoredResponse, LINKS_EXPIRE } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aMailMessage, aSender, MORNING, someone, theSecondReceive } from './sender.ts'

/** Messages that come for somebody who had everything deleted. */

async function anErased(people = someone('ada', 'bob')) {
  const sender = await aSender(people)
  await sender.send(aMailMessage(['ada', 'bob']))
  const key = await sender.deps.key.get()
  const pair = { personId: 'ada', addressHash: addressHashOf(key, 'ada@example.com') }
  await sender.contacts.erase(pair)
  await eraseEnrolment(sender.outreach, await sender.idOf('ada'), MORNING + DAY)
  return sender
}

/** Everything but what is Bob's, and the campaign's. */
const hers = async (sender: Awaited<ReturnType<typeof aSender>>) => {
  const bobs = await sender.idOf('bob')
  return sender.outreach.dump().filter(({ pk }) => !pk.includes(bobs) && pk !== 'P#bob' && pk !== 'HOLD#c1')
}

describe('for somebody who had everything deleted, a message of the same wave', () => {
  test.each(['invitation', 'reminder-1', 'later-1', 'follow-up-1', 'give-back'] as const)(
    'sends nothing and writes nothing: %s',
    async step => {
      const sender = await anErased()
      const before = await hers(sender)
      const calls = sender.calls.length
      await sender.send(aMailMessage(['ada'], { step }), theSecondReceive)
      await sender.holds.set('c1', 'paused', 2)
      await sender.send(aMailMessage(['ada'], { step }), theSecondReceive)
      expect(sender.calls).toHaveLength(calls)
      expect(await hers(sender)).toEqual(before)
      expect(sender.schedules.made.size).toBe(0)
    },
  )

  test('sends nothing to an address that HR changes now, where others of the wave get nothing either', async () => {
    const sender = await anErased()
    const moved = ['ada', 'bob'].map(id => aPerson(id, { email: `${id}@elsewhere.example` }))
    const calls = sender.calls.length
    await sender.send(aMailMessage(['ada', 'bob'], { step: 'reminder-1' }), theSecondReceive, {
      people: { findMany: async ids => moved.filter(({ personId }) => ids.includes(personId)) },
    })
    expect(sender.calls).toHaveLength(calls)
  })

  test('asks at a changed address in the next wave, as it asks everybody', async () => {
    const sender = await anErased()
    const moved = ['ada', 'bob'].map(id => aPerson(id, { email: `${id}@elsewhere.example` }))
    await sender.send(aMailMessage(['ada', 'bob'], { waveId: 'w2' }), theSecondReceive, {
      people: { findMany: async ids => moved.filter(({ personId }) => ids.includes(personId)) },
    })
    const last = sender.calls.at(-1)
    expect([last?.step, last?.mails.map(({ address }) => address).sort()]).toEqual([
      'confirmation',
      ['ada@elsewhere.example', 'bob@elsewhere.example'],
    ])
  })

  test('gets no invitation at the same address in the next wave', async () => {
    const sender = await anErased()
    await sender.send(aMailMessage(['ada', 'bob'], { waveId: 'w2' }), theSecondReceive)
    expect(sender.calls.at(-1)?.mails.map(({ address }) => address)).toEqual(['bob@example.com'])
  })
})

test('an answer that is looked for after that is not marked again', async () => {
  const sender = await anErased()
  const vault = memoryTable()
  const linkKey = new KeyStore(vault, 'LINK')
  const responses = new ResponseStore(vault)
  const before = await hers(sender)
  // As if it were still there, before the second pass.
  await responses.accept(aStoredResponse(participantIdOf(await linkKey.get(), '')))
  await settleCheckIn(await sender.idOf('ada'), { enrolments: sender.enrolments, responses, linkKey })
  expect(await hers(sender)).toEqual(before)
})

test('once the links of the wave are dead, nothing of it stays', async () => {
  const sender = await anErased()
  await eraseEnrolment(sender.outreach, await sender.idOf('ada'), LINKS_EXPIRE)
  const id = await sender.idOf('ada')
  expect(sender.outreach.dump().filter(({ pk }) => pk === `E#${id}`)).toEqual([])
})
