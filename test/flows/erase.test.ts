import { describe, expect, test } from 'vitest'
import {
  ERASED_AFTER,
  ERASED_WITHIN,
  mayHoldAnything,
  SECOND_PASS_AFTER,
} from '../../functions/domain/erasure.ts'
import { DAY, HOUR, MINUTE } from '../../functions/domain/time.ts'
import { recordDelivery } from '../../functions/flows/deliveries.ts'
import { type ErasureMail, tellOfErasure } from '../../functions/flows/tell-of-erasure.ts'
import { addressHashOf, newSecret } from '../../functions/store/pseudonyms.ts'
import { aPerson } from '../builders.ts'
import { ASKED_AT, Died, twoBusyPeople, twoPeople } from './a-person-to-erase.ts'
import { aRecordedQueue } from './recorded.ts'

const DUE = ASKED_AT + ERASED_AFTER

type World = Awaited<ReturnType<typeof twoBusyPeople>>

/** What of somebody's is left, once everything was deleted: kinds of items, and nothing more in them than is listed. */
const LEFT = [
  // Nobody writes to the address, nor to the person there.
  { contact: { unsubscribedAt: 0 } },
  // Messages of the wave that is open do nothing.
  { erased: true, personId: '', segments: {}, site: '' },
]

/** All items that were not there before. */
function itemsBesides(world: World, others: ReturnType<World['everything']>) {
  const kept = new Set(others.map(item => JSON.stringify(item)))
  return world.everything().filter(item => !kept.has(JSON.stringify(item)))
}

/** Everything of Ada’s is deleted. */
async function erased(world: World): Promise<string> {
  const { erasureId } = await world.askingOf(world.ada)
  await world.ask(world.ada)
  expect(await world.erase(erasureId, DUE)).toBe('first-pass')
  expect(await world.erase(erasureId, DUE + SECOND_PASS_AFTER, true)).toBe('done')
  return erasureId
}

/** Bob's items: they may not change. */
const bobs = (world: World) => {
  const ids = new Set([world.idIn('bob', 'w1'), world.idIn('bob', 'w2')])
  return world
    .everything()
    .filter(({ pk }) => pk === 'P#bob' || [...ids].some(id => pk.includes(id)))
    .map(item => JSON.stringify(item))
}

describe('deleting everything', () => {
  test('leaves that nobody writes there, and what lets messages of the open wave do nothing', async () => {
    const world = await twoBusyPeople()
    const before = world.everything()
    const ofBob = bobs(world)
    await erased(world)

    expect(bobs(world)).toEqual(ofBob)
    const left = itemsBesides(world, before)
    expect(left.map(({ pk, sk }) => `${pk.split('#')[0]} ${sk}`).sort()).toEqual([
      'A CONTACT',
      'E ENROLMENT',
      'P CONTACT',
    ])
    for (const item of left) expect(LEFT.some(kind => matches(item, kind))).toBe(true)
    // Half of what stood in the Vault was hers.
    const inVault = world.vault.dump().filter(({ pk }) => pk !== 'KEY')
    expect(inVault).toHaveLength(
      before.filter(({ pk }) => /^(W|WISHES|F|CALL)#|^P#.{43}$/.test(pk)).length / 2,
    )
    expect(inVault.length).toBeGreaterThan(10)
    // Nor in the scheduler.
    expect([...world.schedules.made.keys()].filter(name => !name.startsWith('erase.'))).toHaveLength(
      schedulesOfOne(await twoBusyPeople()),
    )
  })

  test('comes to the same end wherever a function dies on its way', async () => {
    const whole = await twoBusyPeople()
    await erased(whole)
    const shape = (world: World) =>
      world
        .everything()
        .map(({ pk, sk }) => `${pk.split('#')[0]} ${sk.split('#')[0]}`)
        .sort()
    const wanted = shape(whole)
    const schedulesWanted = whole.schedules.made.size

    for (const how of ['dies-before', 'dies-after'] as const) {
      let deaths = 0
      for (let nth = 1; ; nth++) {
        const world = await twoBusyPeople()
        const ofBob = bobs(world)
        const { erasureId } = await world.askingOf(world.ada)
        await world.ask(world.ada)
        let calls = 0
        world.dies((by, _call) => (by === 'erase' && ++calls === nth ? how : undefined))
        const tries: [number, boolean][] = [
          [DUE, false],
          [DUE + SECOND_PASS_AFTER, true],
        ]
        let died = false
        for (const [at, again] of tries)
          try {
            await world.erase(erasureId, at, again)
          } catch (error) {
            if (!(error instanceof Died)) throw error
            died = true
            world.lives()
            // The queue delivers the message once more.
            await world.erase(erasureId, at, again)
          }
        world.lives()
        expect([nth, how, shape(world)]).toEqual([nth, how, wanted])
        expect(world.schedules.made.size).toBe(schedulesWanted)
        expect(bobs(world)).toEqual(ofBob)
        if (!died) break
        deaths++
      }
      expect(deaths).toBeGreaterThan(100)
    }
  }, 60_000)

  test('is over within a day of being asked for, with four hours to spare for what fails', () => {
    expect(ERASED_AFTER + SECOND_PASS_AFTER).toBeLessThanOrEqual(ERASED_WITHIN - 3 * HOUR)
    expect(SECOND_PASS_AFTER).toBeGreaterThan(5 * MINUTE)
  })

  test('does nothing before its time, nor when it comes again', async () => {
    const world = await twoBusyPeople()
    const { erasureId } = await world.askingOf(world.ada)
    await world.ask(world.ada)
    const before = world.everything()
    expect(await world.erase(erasureId, DUE - 1)).toBe('too-early')
    expect(world.everything()).toEqual(before)
    await world.erase(erasureId, DUE)
    await world.erase(erasureId, DUE + SECOND_PASS_AFTER, true)
    const after = world.everything()
    expect(await world.erase(erasureId, DUE)).toBe('nothing')
    expect(world.everything()).toEqual(after)
  })

  test('waits with the second pass until there was a first', async () => {
    const world = await twoBusyPeople()
    const { erasureId } = await world.askingOf(world.ada)
    await world.ask(world.ada)
    const second = DUE + SECOND_PASS_AFTER
    await expect(world.erase(erasureId, second, true)).rejects.toThrow('before the first')
    expect(await world.erase(erasureId, second, true)).toBe('done')
    expect(await world.erase(erasureId, DUE)).toBe('nothing')
  })

  test('sweeps up what was under way at the first pass', async () => {
    const world = await twoBusyPeople()
    const { erasureId } = await world.askingOf(world.ada)
    const before = world.everything()
    const wave = await world.enrolments.find(world.idIn('ada', 'w2'))
    await world.ask(world.ada)
    await world.erase(erasureId, DUE)
    // An answer, its mark, and a sender that had read the enrolment before.
    if (wave) await world.enrolments.putMany([wave])
    await world.doesEverything('ada', 'w2')
    await world.erase(erasureId, DUE + SECOND_PASS_AFTER, true)
    expect(
      itemsBesides(world, before)
        .map(({ pk }) => pk.split('#')[0])
        .sort(),
    ).toEqual(['A', 'E', 'P'])
  })

  test('keeps what belongs to another address of the person: it is deleted by a link that went there', async () => {
    const world = await twoPeople()
    await world.enrolled('ada', 'w1', 'old@example.com')
    await world.doesEverything('ada', 'w1')
    const old = JSON.stringify(world.vault.dump())
    const link = await world.enrolled('ada', 'w2', 'new@example.com')
    const { erasureId } = await world.askingOf(link)
    await world.ask(link)
    await world.erase(erasureId, DUE)
    await world.erase(erasureId, DUE + SECOND_PASS_AFTER, true)
    expect(JSON.stringify(world.vault.dump())).toBe(old)
    const first = addressHashOf(world.key, 'old@example.com')
    const contact = (await world.contacts.findMany([{ personId: 'ada', addressHash: first }])).get('ada')
    expect(contact?.contact.unsubscribedAt).toBeUndefined()
  })

  test('lets a bounce that comes later say nothing of the person', async () => {
    const world = await twoBusyPeople()
    await erased(world)
    const after = world.everything()
    const enrolmentId = world.idIn('ada', 'w2')
    for (const kind of ['Email Bounced', 'Email Complaint Received'] as const)
      await recordDelivery(
        {
          'detail-type': kind,
          time: DUE + DAY,
          detail: { mail: { tags: { enrolment: [enrolmentId] } }, bounce: { bounceType: 'Permanent' } },
        },
        { enrolments: world.enrolments, contacts: world.contacts, calls: aRecordedQueue() },
      )
    expect(world.everything()).toEqual(after)
  })

  test('asks each wave from which anything may be kept, and no other', () => {
    const wave = { opensOn: '2026-03-02', closesAfterDays: 10 }
    const at = (time: string) => mayHoldAnything(wave, Date.parse(time))
    expect([at('2026-02-20'), at('2026-03-01'), at('2026-06-01'), at('2027-05-10')]).toEqual([
      false,
      true,
      true,
      true,
    ])
    expect(at('2027-06-01')).toBe(false)
  })
})

describe('asking for it', () => {
  test('counts the first time, plans it once, and says it once', async () => {
    const world = await twoBusyPeople()
    await world.ask(world.ada)
    await world.ask(world.ada, ASKED_AT + HOUR)
    const names = [...world.schedules.made.keys()].filter(name => name.startsWith('erase.'))
    const made = names.map(name => world.schedules.made.get(name))
    expect(made.map(each => [each?.at, each?.queueArn])).toEqual([
      [DUE, 'arn:erasures'],
      [DUE + SECOND_PASS_AFTER, 'arn:erasures'],
      [ASKED_AT + MINUTE, 'arn:mail'],
    ])
    // An id, a time and nothing else.
    expect(JSON.stringify(made)).not.toContain('ada')
  })

  test('is nothing until all of it is done, wherever the page dies', async () => {
    for (let nth = 1; nth <= 8; nth++)
      for (const how of ['dies-before', 'dies-after'] as const) {
        const world = await twoBusyPeople()
        const { erasureId } = await world.askingOf(world.ada)
        let calls = 0
        world.dies(by => (by === 'ask' && ++calls === nth ? how : undefined))
        await world.ask(world.ada).catch(error => {
          if (!(error instanceof Died)) throw error
        })
        world.lives()
        const noted = await world.erasures.find(erasureId)
        if (!noted) {
          const before = world.everything()
          expect(await world.erase(erasureId, DUE)).toBe('nothing')
          expect(world.everything()).toEqual(before)
          await world.ask(world.ada, ASKED_AT + MINUTE)
        }
        const due = (await world.erasures.find(erasureId))?.eraseAt ?? 0
        const made = [...world.schedules.made.values()].filter(({ name }) => name.startsWith('erase.'))
        expect(made.map(({ at }) => at)).toEqual(expect.arrayContaining([due, due + SECOND_PASS_AFTER]))
        expect(made.some(({ queueArn }) => queueArn === 'arn:mail')).toBe(true)
      }
  })

  test('can be undone until it begins, and asked for again with its whole time', async () => {
    const world = await twoBusyPeople()
    const { erasureId } = await world.askingOf(world.ada)
    const before = world.everything()
    await world.ask(world.ada)
    await world.undo(world.ada)
    expect(world.everything()).toEqual(before)
    await world.ask(world.ada, ASKED_AT + HOUR)
    // The schedule of the one that was undone.
    expect(await world.erase(erasureId, DUE)).toBe('too-early')
    expect(await world.erase(erasureId, DUE + HOUR)).toBe('first-pass')
    await world.erasures.undo(erasureId)
    expect(await world.erasures.find(erasureId)).toMatchObject({ status: 'begun' })
  })

  test('undoing what nobody asked for changes nothing', async () => {
    const world = await twoBusyPeople()
    const before = world.everything()
    await world.undo(world.ada)
    expect(world.everything()).toEqual(before)
  })
})

describe('the email that tells of it', () => {
  async function told(person = aPerson('ada'), address = 'ada@example.com') {
    const world = await twoBusyPeople()
    await world.ask(world.ada)
    const mails: ErasureMail[] = []
    const ses = { refuses: false }
    const { erasureId } = await world.askingOf(world.ada)
    const tell = () =>
      tellOfErasure(
        { kind: 'erasure-notice', erasureId, at: ASKED_AT },
        {
          erasures: world.erasures,
          people: { findMany: async () => [{ ...person, email: address }] },
          key: { get: async () => world.key },
          newSecret,
          sendNotice: async mail => {
            if (ses.refuses) throw new Error('SES refuses')
            mails.push(mail)
          },
        },
      )
    return { world, mails, tell, ses, erasureId }
  }

  test('goes out once, with a link that undoes it and nothing else', async () => {
    const { world, mails, tell, erasureId } = await told()
    await tell()
    await tell()
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ to: 'ada@example.com', eraseAt: DUE })
    const asking = await world.askingOf(mails[0]?.token ?? '')
    expect(asking).toMatchObject({ erasureId, personId: 'ada' })
    await world.undo(mails[0]?.token ?? '')
    expect(await world.erasures.find(erasureId)).toBeUndefined()
  })

  test('comes again where SES did not take it', async () => {
    const { mails, tell, ses } = await told()
    ses.refuses = true
    await expect(tell()).rejects.toThrow('SES refuses')
    ses.refuses = false
    await tell()
    expect(mails).toHaveLength(1)
  })

  test('goes to no other address than the link’s, and to nobody who has left', async () => {
    const moved = await told(aPerson('ada'), 'elsewhere@example.com')
    await moved.tell()
    const gone = await told(aPerson('ada', { status: 'left' }))
    await gone.tell()
    expect([...moved.mails, ...gone.mails]).toEqual([])
  })

  test('is not sent where it was undone before', async () => {
    const { world, mails, tell } = await told()
    await world.undo(world.ada)
    await tell()
    expect(mails).toEqual([])
  })
})

const schedulesOfOne = (world: World) => world.schedules.made.size / 2

function matches(item: Record<string, unknown>, kind: Record<string, unknown>): boolean {
  return Object.entries(kind).every(([field, value]) => JSON.stringify(item[field]) === JSON.stringify(value))
}
