import { expect, test } from 'vitest'
import { aMailMessage, aSender, someone, theFirstReceive, theSecondReceive } from './sender.ts'

test('a claim that fails keeps nobody else from their reminder, and its own comes with the next receive', async () => {
  const sender = await aSender(someone('ada', 'bob', 'cy'))
  const { enrolments } = sender
  const message = aMailMessage(['ada', 'bob', 'cy'], { step: 'reminder-1' })
  const failing = await sender.idOf('bob')
  const send = sender.send(message, theFirstReceive, {
    enrolments: {
      putMany: enrolments.putMany.bind(enrolments),
      progressOf: enrolments.progressOf.bind(enrolments),
      settleMany: enrolments.settleMany.bind(enrolments),
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
