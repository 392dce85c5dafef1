import { describe, expect, test } from 'vitest'
import type { Receive } from '../../functions/domain/sending/claim.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import {
  aMailMessage,
  aSender,
  MORNING,
  someone,
  storeOf,
  theFirstReceive,
  theSecondReceive,
} from './sender.ts'

test('a claim that fails keeps nobody else from their reminder, and its own comes with the next receive', async () => {
  const sender = await aSender(someone('ada', 'bob', 'cy'))
  const { enrolments } = sender
  const message = aMailMessage(['ada', 'bob', 'cy'], { step: 'reminder-1' })
  const failing = await sender.idOf('bob')
  const send = sender.send(message, theFirstReceive, {
    enrolments: {
      ...storeOf(sender),
      claim: async (next, before) => {
        if (next.enrolmentId === failing) throw new Error('the table throttled the claim')
        return enrolments.claim(next, before)
      },
    },
  })
  await expect(send).rejects.toThrow('throttled the claim')
  await sender.send(message, theSecondReceive)
  expect(sender.addressed()).toEqual([['ada@example.com', 'cy@example.com'], ['bob@example.com']])
})

test('a throttle that is told late leaves what a second receiver of the message has sent meanwhile', async () => {
  const sender = await aSender(someone('ada', 'bob'))
  const message = aMailMessage(['ada', 'bob'])
  sender.answer = async mails => {
    sender.answer = async () => mails.map(() => ({ status: 'SUCCESS', sesMessageId: 'ses' }))
    await sender.send(message, theSecondReceive)
    return mails.map(() => ({ status: 'ACCOUNT_THROTTLED', sesMessageId: undefined }))
  }
  await sender.send(message, theFirstReceive)
  for (const person of ['ada', 'bob']) expect(await sender.delivery(person)).toMatchObject({ status: 'sent' })
  expect(sender.mail.sent).toEqual([])
  await sender.send(message, { sqsMessageId: 'm2', receiveCount: 1 })
  expect(sender.calls).toHaveLength(2)
})

describe('where a sender died, its claims do not keep people from their mail for good', () => {
  /** Two are claimed and the sender dies, as a function does that is ended at its call of SES. */
  const died = async (step: Step = 'invitation') => {
    const sender = await aSender(someone('ada', 'bob'))
    const message = aMailMessage(['ada', 'bob'], { step })
    sender.answer = async () => {
      throw Object.assign(new Error('the function ended'), { name: 'TimeoutError' })
    }
    await expect(sender.send(message, theFirstReceive)).rejects.toThrow('may or may not have gone out')
    expect(await sender.delivery('ada', step)).toMatchObject({ status: 'claimed', sends: 1 })
    sender.answer = async mails => mails.map(() => ({ status: 'SUCCESS', sesMessageId: 'ses' }))
    sender.calls.length = 0
    return { sender, message }
  }
  const afterwards: Receive = { sqsMessageId: 'm2', receiveCount: 1 }

  test('a pause gives an invitation back, and resuming sends it', async () => {
    const { sender, message } = await died()
    await sender.holds.set('c1', 'paused', 2)
    await sender.send(message, theSecondReceive)
    expect(await sender.delivery('ada')).toEqual({
      status: 'released',
      at: MORNING,
      ...theSecondReceive,
      sends: 1,
    })
    await sender.holds.set('c1', 'none', 3)
    await sender.send(message, afterwards)
    expect(sender.addressed()).toEqual([['ada@example.com', 'bob@example.com']])
    expect(await sender.delivery('bob')).toMatchObject({ status: 'sent', sends: 2 })
  })

  test('a try before the pause still counts: nobody is invited a third time', async () => {
    const { sender, message } = await died()
    await sender.holds.set('c1', 'paused', 2)
    await sender.send(message, theSecondReceive)
    await sender.holds.set('c1', 'none', 3)
    sender.answer = async () => {
      throw Object.assign(new Error('the function ended once more'), { name: 'TimeoutError' })
    }
    await expect(sender.send(message, afterwards)).rejects.toThrow()
    await sender.send(message, { ...afterwards, receiveCount: 2 })
    await sender.send(message, { sqsMessageId: 'm3', receiveCount: 1 })
    expect(sender.calls).toHaveLength(1)
    expect(await sender.delivery('ada')).toEqual({ status: 'unknown', at: MORNING, sends: 2 })
  })

  test('a reminder that may have been sent is unknown, and not sent again after the pause', async () => {
    const { sender, message } = await died('reminder-1')
    await sender.holds.set('c1', 'paused', 2)
    await sender.send(message, theSecondReceive)
    expect(await sender.delivery('ada', 'reminder-1')).toEqual({
      status: 'unknown',
      at: message.at,
      sends: 1,
    })
    await sender.holds.set('c1', 'none', 3)
    await sender.send(message, afterwards)
    expect(sender.calls).toEqual([])
  })

  test('an invitation to somebody who has paused since is given back too', async () => {
    const { sender, message } = await died()
    await sender.contacts.change({ personId: 'ada' }, { pausedUntil: MORNING + 1 })
    await sender.send(message, theSecondReceive)
    expect(sender.addressed()).toEqual([['bob@example.com']])
    expect(await sender.delivery('ada')).toMatchObject({ status: 'released', sends: 1 })
  })

  test('claims that another message holds are left to it', async () => {
    const { sender, message } = await died()
    await sender.holds.set('c1', 'paused', 2)
    await sender.send(message, afterwards)
    expect(await sender.delivery('ada')).toMatchObject({ status: 'claimed', sqsMessageId: 'm1' })
  })
})
