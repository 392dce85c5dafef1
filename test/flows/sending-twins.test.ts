import { describe, expect, test } from 'vitest'
import { addressHashOf, hashOf, readToken } from '../../functions/store/pseudonyms.ts'
import { aMailMessage, aSender, someone, storeOf, theFirstReceive, theSecondReceive } from './sender.ts'

type Sender = Awaited<ReturnType<typeof aSender>>

const message = aMailMessage(['ada'])
const throttled = async () => [{ status: 'ACCOUNT_THROTTLED', sesMessageId: undefined }]

/** What Outreach notes of Ada in this wave. */
async function notedOf(sender: Sender) {
  const id = await sender.idOf('ada')
  const { addressHash } = (await sender.enrolments.find(id)) ?? expect.fail('not enrolled')
  const opened = await sender.enrolments.open(id)
  const pair = { personId: 'ada', addressHash: addressHash ?? 'none' }
  const standing = (await sender.contacts.findMany([pair])).get('ada')?.standing
  return { addressHash, standing, linkHashes: opened?.linkHashes }
}

const linksSent = ({ calls }: Sender) =>
  calls.flatMap(({ mails }) =>
    mails.map(({ token }) => hashOf(readToken(token)?.secret ?? expect.fail('no link'))),
  )

describe('two receivers of one message', () => {
  test('leave every link alive that may have gone out, though the slower one notes its email last', async () => {
    const sender = await aSender(someone('ada'))
    const { answer } = sender
    sender.answer = async (mails, language) => {
      sender.answer = () => Promise.reject(new Error('no answer'))
      await expect(sender.send(message, theSecondReceive)).rejects.toThrow('may or may not')
      return answer(mails, language)
    }
    await sender.send(message, theFirstReceive)
    expect(sender.calls).toHaveLength(2)
    expect(await sender.delivery('ada')).toMatchObject({ status: 'sent' })
    const { linkHashes } = await notedOf(sender)
    expect(linkHashes?.toSorted()).toEqual(linksSent(sender).toSorted())
  })

  test('note an email that went out for good, though SES throttles the other one after that', async () => {
    const sender = await aSender(someone('ada'))
    const { answer } = sender
    let second: Promise<void> | undefined
    sender.answer = async (mails, language) => {
      const bothAtSes = new Promise<void>(reached => {
        sender.answer = async () => {
          reached()
          await expect.poll(() => sender.delivery('ada')).toMatchObject({ status: 'sent' })
          return throttled()
        }
      })
      second = sender.send(message, theSecondReceive)
      await bothAtSes
      return answer(mails, language)
    }
    await sender.send(message, theFirstReceive)
    await second
    expect(await sender.delivery('ada')).toMatchObject({ status: 'sent' })
    expect(sender.mail.sent).toEqual([])
  })

  test('lose nobody where the older one dies over what the newer one has put into another message', async () => {
    const sender = await aSender(someone('ada'))
    const { answer } = sender
    sender.answer = throttled
    await sender.send(message, theSecondReceive)
    // SQS has deleted the message by now: nobody comes after this receive.
    sender.answer = () => Promise.reject(new Error('the function ended'))
    await sender.send(message, theFirstReceive).catch(() => {})
    sender.answer = answer
    const { at, throttled: tries = 0 } = sender.mail.sent[0]?.body ?? expect.fail('not put back')
    const next = aMailMessage(['ada'], { at: Number(at), throttled: tries })
    await sender.send(next, { sqsMessageId: 'm2', receiveCount: 1 })
    expect(await sender.delivery('ada')).toMatchObject({ status: 'sent' })
    expect(sender.calls).toHaveLength(2)
  })

  test('keep the address of an email that the second one sends while the first frees it after a throttle', async () => {
    const sender = await aSender(someone('ada'))
    const { answer, enrolments } = sender
    sender.answer = throttled
    await sender.send(message, theFirstReceive, {
      enrolments: {
        ...storeOf(sender),
        settleMany: async settled => {
          const taken = await enrolments.settleMany(settled)
          sender.answer = answer
          await sender.send(message, theSecondReceive)
          return taken
        },
      },
    })
    expect(await sender.delivery('ada')).toMatchObject({ status: 'sent' })
    expect(await notedOf(sender)).toMatchObject({ addressHash: expect.any(String), standing: 'known' })
  })

  test('keep it too where the second one looked before the first had freed it, and goes on after that', async () => {
    const sender = await aSender(someone('ada'))
    const { answer, enrolments } = sender
    let goOn = () => {}
    let second: Promise<void> | undefined
    const firstIsDone = new Promise<void>(resolve => {
      goOn = resolve
    })
    sender.answer = throttled
    await sender.send(message, theFirstReceive, {
      enrolments: {
        ...storeOf(sender),
        settleMany: async settled => {
          const taken = await enrolments.settleMany(settled)
          await new Promise<void>(looked => {
            const putMany: typeof enrolments.putMany = async bound => {
              looked()
              await firstIsDone
              return enrolments.putMany(bound)
            }
            const slower = { enrolments: { ...storeOf(sender), putMany } }
            second = sender.send(message, theSecondReceive, slower).catch(() => {})
          })
          return taken
        },
      },
    })
    sender.answer = answer
    goOn()
    await second
    await sender.send(message, { ...theFirstReceive, receiveCount: 3 })
    expect(await sender.delivery('ada')).toMatchObject({ status: 'sent' })
    expect(await notedOf(sender)).toMatchObject({ addressHash: expect.any(String), standing: 'known' })
  })
})

describe('two campaigns that send a person the first email on one morning', () => {
  const ofAnother = aMailMessage(['ada'], { campaignId: 'c2' })
  const theirReceive = { sqsMessageId: 'm9', receiveCount: 1 }
  const standingAt = async ({ contacts, deps }: Sender, address: string) => {
    const addressHash = addressHashOf(await deps.key.get(), address)
    return (await contacts.findMany([{ personId: 'ada', addressHash }])).get('ada')?.standing
  }

  test('note her address for good once one is sent, however often SES throttles the one that noted it', async () => {
    const sender = await aSender(someone('ada'))
    const { answer } = sender
    sender.answer = async () => {
      sender.answer = answer
      await sender.send(ofAnother, theirReceive)
      return throttled()
    }
    await sender.send(message, theFirstReceive)
    expect(sender.calls).toHaveLength(2)
    expect(await standingAt(sender, 'ada@example.com')).toBe('known')
    expect(await standingAt(sender, 'hr@example.com')).toBe('changed')

    sender.answer = throttled
    await sender.send(message, { sqsMessageId: 'm2', receiveCount: 1 })
    expect(sender.calls).toHaveLength(3)
    expect(await standingAt(sender, 'hr@example.com')).toBe('changed')
  })

  test('note it for good where SES throttles only the one that came second', async () => {
    const sender = await aSender(someone('ada'))
    const { answer } = sender
    sender.answer = async (mails, language) => {
      sender.answer = throttled
      await sender.send(ofAnother, theirReceive)
      return answer(mails, language)
    }
    await sender.send(message, theFirstReceive)
    expect(await standingAt(sender, 'hr@example.com')).toBe('changed')
  })

  test('write no more for it in the waves after that', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(message, theFirstReceive)
    const noted = () => sender.outreach.get({ pk: 'P#ada', sk: 'CONTACT' })
    await sender.send(ofAnother, theirReceive)
    const once = await noted()
    await sender.send(aMailMessage(['ada'], { campaignId: 'c3' }), { ...theirReceive, sqsMessageId: 'm10' })
    expect(sender.calls).toHaveLength(3)
    // The cap notes each email, in one write; the first two also noted where they went.
    expect(once).toMatchObject({ version: 4 })
    expect(await noted()).toMatchObject({ contact: {}, first: once?.first, version: 5 })
    expect(await noted()).not.toHaveProperty('by')
  })
})
