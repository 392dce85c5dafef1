import { describe, expect, test } from 'vitest'
import type { Step } from '../../functions/domain/sending/step.ts'
import { addressHashOf } from '../../functions/store/pseudonyms.ts'
import { aPerson } from '../builders.ts'
import {
  AFTER_CLOSE,
  aMailMessage,
  aSender,
  MORNING,
  someone,
  theFirstReceive,
  theSecondReceive,
} from './sender.ts'

type Sender = Awaited<ReturnType<typeof aSender>>

/** HR imports a roster in which Ada has this address. */
const moveAda = (sender: Sender, email: string) => sender.roster.putMany([aPerson('ada', { email })])
const aStep = (step: Step) => aMailMessage(['ada'], { step })
const enrolmentOf = async (sender: Sender) => sender.enrolments.find(await sender.idOf('ada'))
const HR = 'hr@example.com'

describe('an address that was moved since the first mail of a wave', () => {
  test.each(['reminder-1', 'reminder-2', 'later-1', 'follow-up-1'] as const)(
    'gets no %s, answered or not, and the others get theirs',
    async step => {
      const sender = await aSender(someone('ada', 'bob'))
      await sender.send(aMailMessage(['ada', 'bob']))
      await moveAda(sender, HR)
      await sender.send(aMailMessage(['ada', 'bob'], { step }))
      expect(sender.addressed()[1]).toEqual(['bob@example.com'])
      expect(await sender.delivery('ada', step)).toBeUndefined()
    },
  )

  test('gets no invitation that may have gone out to the first one', async () => {
    const sender = await aSender(someone('ada'))
    sender.answer = () => Promise.reject(new Error('no answer'))
    await expect(sender.send(aStep('invitation'))).rejects.toThrow('may or may not')
    await moveAda(sender, HR)
    await sender.send(aStep('invitation'), theSecondReceive)
    await sender.send(aStep('reminder-1'))
    expect(sender.addressed()).toEqual([['ada@example.com']])
  })

  test('gets no invitation that comes behind a reminder, and is not taken for the first', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aStep('reminder-1'))
    const before = await enrolmentOf(sender)
    await moveAda(sender, HR)
    await sender.send(aStep('invitation'))
    expect(sender.calls).toHaveLength(1)
    expect(await enrolmentOf(sender)).toEqual(before)
  })

  test('gets the next wave, and this one too once it is as it was', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aStep('invitation'))
    await moveAda(sender, 'ada.new@example.com')
    await sender.send(aMailMessage(['ada'], { waveId: 'w2' }))
    await moveAda(sender, 'ada@example.com')
    await sender.send(aStep('reminder-1'))
    expect(sender.addressed()).toEqual([['ada@example.com'], ['ada.new@example.com'], ['ada@example.com']])
  })
})

describe('an address that was moved before any mail went out', () => {
  test.each([
    ['refused for good', 'MESSAGE_REJECTED'],
    ['throttled', 'ACCOUNT_THROTTLED'],
    ['held up by something to repair', 'ACCOUNT_SENDING_PAUSED'],
  ])('gets the reminder where the invitation was %s', async (_, status) => {
    const sender = await aSender(someone('ada'))
    const { answer } = sender
    sender.answer = async () => [{ status, sesMessageId: undefined }]
    await sender.send(aStep('invitation')).catch(() => {})
    sender.answer = answer
    await moveAda(sender, 'ada.right@example.com')
    await sender.send(aStep('reminder-1'))
    expect(sender.addressed()).toEqual([['ada@example.com'], ['ada.right@example.com']])
    await moveAda(sender, HR)
    await sender.send(aStep('reminder-2'))
    expect(sender.calls).toHaveLength(2)
  })

  test('gets an invitation that SES had throttled', async () => {
    const sender = await aSender(someone('ada'))
    const { answer } = sender
    sender.answer = async () => [{ status: 'ACCOUNT_THROTTLED', sesMessageId: undefined }]
    await sender.send(aStep('invitation'))
    sender.answer = answer
    await moveAda(sender, 'ada.right@example.com')
    await sender.send(aStep('invitation'), { sqsMessageId: 'm2', receiveCount: 1 })
    expect(sender.calls.map(({ step }) => step)).toEqual(['invitation', 'invitation'])
    expect(sender.addressed()[1]).toEqual(['ada.right@example.com'])
  })

  test('is not freed by a later mail that SES refuses', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aStep('invitation'))
    sender.answer = async () => [{ status: 'MESSAGE_REJECTED', sesMessageId: undefined }]
    await sender.send(aStep('reminder-1'))
    await moveAda(sender, HR)
    await sender.send(aStep('reminder-2'))
    expect(sender.addressed()).toEqual([['ada@example.com'], ['ada@example.com']])
  })
})

test('of an enrolment that an older version wrote nothing is dropped, and from then on it is bound', async () => {
  const sender = await aSender(someone('ada'))
  await sender.send(aStep('invitation'))
  const { addressHash, ...older } = (await enrolmentOf(sender)) ?? expect.fail('not enrolled')
  await sender.enrolments.putMany([older])
  // Nor did it note at which address an email was first due.
  await sender.outreach.remove({ pk: 'P#ada', sk: 'CONTACT' })
  await moveAda(sender, 'ada.new@example.com')
  await sender.send(aMailMessage(['ada'], { step: 'follow-up-1', at: AFTER_CLOSE }), theFirstReceive)
  expect(sender.addressed()[1]).toEqual(['ada.new@example.com'])
  const bound = await enrolmentOf(sender)
  expect(bound).toEqual({ ...older, addressHash: expect.any(String) })
  expect(bound?.addressHash).not.toBe(addressHash)
})

test('an address is known by its hash however it is spelled, and by another under another key', () => {
  const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  expect(addressHashOf(one, 'Ada@Example.com')).toBe(addressHashOf(one, 'ada@example.com'))
  expect(addressHashOf(one, 'ada@example.com')).not.toBe(addressHashOf(other, 'ada@example.com'))
})

describe('an address that is listed under another id', () => {
  test.each([['unsubscribedAt'], ['bouncedAt'], ['complainedAt']] as const)(
    'gets no mail where %s stands against it, until that is taken away',
    async field => {
      const sender = await aSender([...someone('ada', 'bob'), aPerson('ada-2', { email: 'Ada@example.com' })])
      await sender.send(aStep('invitation'))
      const enrolment = (await enrolmentOf(sender)) ?? expect.fail('not enrolled')
      await sender.contacts.change(enrolment, { [field]: MORNING })
      await sender.send(aMailMessage(['ada', 'ada-2', 'bob']))
      expect(sender.addressed()[1]).toEqual(['bob@example.com'])
      await sender.contacts.change(enrolment, { [field]: undefined })
      await sender.send(aMailMessage(['ada-2'], { step: 'reminder-1' }))
      expect(sender.addressed()[2]).toEqual(['Ada@example.com'])
    },
  )
})
