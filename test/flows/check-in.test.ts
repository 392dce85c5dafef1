import { describe, expect, test } from 'vitest'
import type { CheckInMessage } from '../../functions/domain/messages.ts'
import { type AcceptDeps, acceptAnswers, openLink, settleCheckIn } from '../../functions/flows/check-in.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { hashOf, participantIdOf, tokenOf } from '../../functions/store/pseudonyms.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { aBrief, anEnrolment, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedQueue } from './recorded.ts'
import { MORNING } from './sender.ts'

const enrolment = anEnrolment()
const secret = Buffer.from('sixteen secrets!')
const token = tokenOf({ enrolmentId: enrolment.enrolmentId, secret })

/** Ada has her invitation, and nothing else has happened. */
async function anInvitation() {
  const [outreach, vault] = [memoryTable(), memoryTable()]
  const enrolments = new EnrolmentStore(outreach)
  const briefs = new BriefStore(outreach)
  const linkKey = new KeyStore(vault, 'LINK')
  const responses = new ResponseStore(vault)
  const checkIns = aRecordedQueue<CheckInMessage>()
  await enrolments.putMany([enrolment])
  await briefs.put(aBrief())
  const delivery = { status: 'sent', at: MORNING, sesMessageId: 's', sends: 1 } as const
  const linkHashes = [hashOf(secret)]
  await enrolments.claim(
    {
      enrolmentId: enrolment.enrolmentId,
      step: 'invitation',
      delivery,
      linkHashes,
      linksExpireAt: LINKS_EXPIRE,
    },
    undefined,
  )
  const order: string[] = []
  const deps: AcceptDeps = {
    enrolments: {
      markAnswered: (...mark) => {
        order.push('mark')
        return enrolments.markAnswered(...mark)
      },
    },
    responses: {
      accept: response => {
        order.push('put')
        return responses.accept(response)
      },
    },
    linkKey,
    checkIns: {
      send: messages => {
        order.push('message')
        return checkIns.send(messages)
      },
    },
  }
  const answersOf = (value: number) => ({ 'phq-4': { worry: value } })
  const accept = (
    answers: object = {},
    now = MORNING,
    changed: Partial<AcceptDeps> = {},
    consentVersion = '2026-01-01',
    instruments = ['phq-4'],
  ) =>
    acceptAnswers(
      { enrolment, brief: aBrief({ instruments }) },
      {
        sheet: { answers: answers as never, chosen: new Map(), problems: [] },
        consentVersion,
        locale: 'en',
      },
      now,
      { ...deps, ...changed },
    )
  const participantId = async () => participantIdOf(await linkKey.get(), enrolment.personId)
  return {
    order,
    checkIns,
    responses,
    linkKey,
    outreach,
    vault,
    enrolments,
    answersOf,
    accept,
    open: (of: string, now = MORNING) =>
      openLink(of, now, { enrolments, briefs, contacts: new ContactStore(outreach) }),
    stored: async () => responses.find({ ...enrolment, participantId: await participantId() }),
    isNoted: () => enrolments.isAnswered(enrolment.enrolmentId),
    settle: (id = enrolment.enrolmentId) => settleCheckIn(id, { enrolments, responses, linkKey }),
  }
}

describe('a link', () => {
  test('opens the enrolment and the brief that it stands for', async () => {
    const { open } = await anInvitation()
    expect(await open(token)).toMatchObject({ outcome: 'open', enrolment, brief: aBrief() })
  })

  test('opens it by either of two mails, where an invitation had to be sent once more', async () => {
    const { open, enrolments } = await anInvitation()
    const again = Buffer.from('sixteen letters!')
    await enrolments.claim(
      {
        enrolmentId: enrolment.enrolmentId,
        step: 'reminder-1',
        delivery: { status: 'sent', at: MORNING, sesMessageId: 't', sends: 1 },
        linkHashes: [hashOf(Buffer.from('lost on its way!')), hashOf(again)],
        linksExpireAt: LINKS_EXPIRE,
      },
      undefined,
    )
    for (const one of [token, tokenOf({ enrolmentId: enrolment.enrolmentId, secret: again })])
      expect((await open(one)).outcome).toBe('open')
  })

  test('takes no more answers once its place has closed, and leads nowhere a month later', async () => {
    const { open } = await anInvitation()
    const outcomes = [CLOSE_TIME - 1, CLOSE_TIME, LINKS_EXPIRE - 1, LINKS_EXPIRE].map(
      async now => (await open(token, now)).outcome,
    )
    expect(await Promise.all(outcomes)).toEqual(['open', 'closed', 'closed', 'expired'])
  })

  test.each([
    ['nothing', ''],
    ['cut short', token.slice(0, -1)],
    ['too long', `${token}A`],
    [
      'another secret',
      tokenOf({ enrolmentId: enrolment.enrolmentId, secret: Buffer.from('another secret!!') }),
    ],
    [
      'another enrolment',
      tokenOf({ enrolmentId: Buffer.from('fedcba9876543210').toString('base64url'), secret }),
    ],
    ['capitals', token.toUpperCase()],
    ['small letters', token.toLowerCase()],
    ['standard base64', `${token.slice(0, -1)}+`],
    ['a path', '../../../../../etc/passwd'],
    ['a null byte', `${token.slice(0, -1)}\u0000`],
    ['a line break after it', `${token}\n`],
  ])('is unknown where it is %s', async (_, broken) => {
    const { open } = await anInvitation()
    expect(await open(broken)).toEqual({ outcome: 'unknown' })
  })

  test('is unknown with any one character changed, the unused bits of its last one included', async () => {
    const { open } = await anInvitation()
    for (let at = 0; at < token.length; at++)
      for (const other of at === 42
        ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
        : 'Az') {
        const changed = token.slice(0, at) + other + token.slice(at + 1)
        if (changed !== token) expect([changed, (await open(changed)).outcome]).toEqual([changed, 'unknown'])
      }
  })

  test('is unknown while its wave has no brief', async () => {
    const { enrolments } = await anInvitation()
    const briefs = new BriefStore(memoryTable())
    expect(
      await openLink(token, MORNING, { enrolments, briefs, contacts: new ContactStore(memoryTable()) }),
    ).toEqual({ outcome: 'unknown' })
  })

  test('opened ever so often changes nothing, and looks the same when it is answered', async () => {
    const { open, outreach, vault, accept } = await anInvitation()
    const before = [outreach.dump(), vault.dump()]
    const seen = await open(token)
    await Promise.all(Array.from({ length: 20 }, () => open(token)))
    expect([outreach.dump(), vault.dump()]).toEqual(before)
    await accept()
    expect(await open(token)).toEqual(seen)
  })
})

describe('answers', () => {
  test('lie in the Vault under nothing that Outreach knows a person by', async () => {
    const checkIn = await anInvitation()
    await checkIn.accept(checkIn.answersOf(1))
    const [stored] = checkIn.vault.dump().filter(({ pk }) => String(pk).startsWith('W#'))
    expect(stored).toBeDefined()
    const { enrolmentId, personId } = enrolment
    for (const known of [enrolmentId, personId, secret.toString('base64url')])
      expect(JSON.stringify(stored)).not.toContain(`"${known}"`)
  })

  test.each([
    ['phq-9', 'gad-7'],
    ['gad-7', 'phq-9'],
  ])('tell of danger whichever of %s and %s asks for it, and in whatever order', async (...instruments) => {
    const { accept } = await anInvitation()
    const light = { 'gad-7': { worry: 0 }, 'phq-9': { interest: 0 } }
    const grave = { ...light, 'phq-9': { 'self-harm': 1 } }
    expect((await accept(light, MORNING, {}, '2026-01-01', instruments)).risk).toBe(false)
    expect((await accept(grave, MORNING, {}, '2026-01-01', instruments)).risk).toBe(true)
  })

  test('are announced first, then stored, then noted', async () => {
    const checkIn = await anInvitation()
    expect((await checkIn.accept(checkIn.answersOf(1))).outcome).toBe('accepted')
    expect(checkIn.order).toEqual(['message', 'put', 'mark'])
    expect(checkIn.checkIns.sent).toEqual([
      { body: { enrolmentId: enrolment.enrolmentId, at: MORNING }, delaySeconds: 60 },
    ])
    expect(await checkIn.isNoted()).toBe(true)
  })

  test('are known in the Vault by a participant and nowhere by the person, and in Outreach not at all', async () => {
    const checkIn = await anInvitation()
    await checkIn.accept(checkIn.answersOf(3))
    const responses = checkIn.vault.dump().filter(({ pk }) => pk.startsWith('W#'))
    expect(responses).toHaveLength(1)
    expect(JSON.stringify(responses)).not.toContain(`"${enrolment.personId}"`)
    expect(JSON.stringify(checkIn.outreach.dump())).not.toContain('phq-4":{')
    expect(await checkIn.stored()).toMatchObject({
      answers: { 'phq-4': { worry: 3 } },
      consentVersion: '2026-01-01',
      segments: { department: 'Care' },
      deleteAt: MORNING + 396 * 86_400_000,
    })
  })

  test('sent again leave the first as they are, and the reply speaks of those sent now', async () => {
    const checkIn = await anInvitation()
    await checkIn.accept(checkIn.answersOf(0))
    const again = await checkIn.accept(checkIn.answersOf(3), MORNING + 60_000)
    expect(again.outcome).toBe('already-answered')
    expect(await checkIn.stored()).toMatchObject({ answers: checkIn.answersOf(0), answeredAt: MORNING })
    expect(await checkIn.isNoted()).toBe(true)
  })

  test('are not stored where nobody could look again whether they are', async () => {
    const checkIn = await anInvitation()
    const send = async () => {
      throw new Error('SQS is away')
    }
    await expect(checkIn.accept({}, MORNING, { checkIns: { send } })).rejects.toThrow('SQS is away')
    expect(await checkIn.stored()).toBeUndefined()
  })
})

describe('settling', () => {
  test('notes an answer whose function died behind the put, at the time that it was given', async () => {
    const checkIn = await anInvitation()
    const markAnswered = async () => {
      throw new Error('the function died')
    }
    await expect(checkIn.accept({}, MORNING, { enrolments: { markAnswered } })).rejects.toThrow('died')
    expect(await checkIn.isNoted()).toBe(false)
    await checkIn.settle()
    await checkIn.settle()
    expect(await checkIn.isNoted()).toBe(true)
  })

  test('leaves the Vault alone where the answer is noted already, as nearly always', async () => {
    const checkIn = await anInvitation()
    await checkIn.accept({}, MORNING)
    const nobodyNeedsToLook = () => Promise.reject(new Error('looked into the Vault'))
    await settleCheckIn(enrolment.enrolmentId, {
      enrolments: checkIn.enrolments,
      linkKey: checkIn.linkKey,
      responses: { find: nobodyNeedsToLook },
    })
    expect(await checkIn.isNoted()).toBe(true)
  })

  test('notes nothing where no answer came to be stored', async () => {
    const checkIn = await anInvitation()
    await checkIn.settle()
    expect(await checkIn.isNoted()).toBe(false)
  })

  test('of an enrolment that is gone does nothing', async () => {
    const checkIn = await anInvitation()
    const before = checkIn.outreach.dump()
    await checkIn.settle('nobody')
    expect(checkIn.outreach.dump()).toEqual(before)
  })
})
