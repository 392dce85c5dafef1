import { describe, expect, test } from 'vitest'
import { mailMessage } from '../../functions/domain/messages.ts'
import { openWave } from '../../functions/flows/open-wave.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { ChunkStore } from '../../functions/store/chunks.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { PaceStore } from '../../functions/store/pace.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { aLaunchedCampaign, aPerson, BERLIN } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aFreeze } from './freezing.ts'
import { aRecordedBus, aRecordedQueue, aScheduler } from './recorded.ts'
import { aSender, MORNING } from './sender.ts'

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr']

/** 280 people in five languages are frozen, their morning comes, and each message is sent. */
async function callsAt(perSecond: number) {
  const people = Array.from({ length: 280 }, (_, n) => aPerson(`p${n}`, { locale: LANGUAGES[n % 5] ?? '' }))
  const languageOf = (locale: string) => locale
  const sender = await aSender(people)
  const table = memoryTable()
  const frozen = await aFreeze(people, aLaunchedCampaign())
  await frozen.freezeAll()
  const { campaigns } = frozen
  const chunks = new ChunkStore(frozen.table)
  const bus = aRecordedBus()
  await openWave(
    { campaignId: 'c1', waveId: 'w1', step: 'invitation', place: BERLIN, at: MORNING, into: 0, hops: 0 },
    MORNING,
    {
      campaigns,
      chunks,
      giveBacks: new GiveBackStore(table),
      bus,
      briefs: new BriefStore(memoryTable()),
      pace: new PaceStore(table),
      mail: sender.mail,
      waves: aRecordedQueue(),
      schedules: aScheduler(),
      queueArns: { waves: 'arn:waves' },
      newReservation: () => 'r1',
      rates: new SendRateStore(table),
      sendingQuota: async () => ({ max24Hour: -1, maxPerSecond: perSecond, sandbox: false }),
    },
  )
  const messages = sender.mail.sent.splice(0)
  for (const [n, { body }] of messages.entries())
    await sender.send(mailMessage.parse(body), { sqsMessageId: `m${n}`, receiveCount: 1 }, { languageOf })
  return { sender, messages }
}

describe('280 people in five languages', () => {
  // 56 people a language. A call takes fifty at most, and no more than the account sends in a second.
  test.each([
    ['that sends fifty a second', 50, 10],
    ['out of the sandbox, with fourteen a second', 14, 20],
  ])('of an account %s take no more calls than the least possible: %d → %d', async (_, perSecond, least) => {
    const { sender, messages } = await callsAt(perSecond)
    expect(least).toBe(5 * Math.ceil(56 / Math.min(50, perSecond)))
    expect(sender.calls).toHaveLength(least)
    expect(new Set(sender.addressed().flat()).size).toBe(280)
    expect(messages.map(({ delaySeconds }) => delaySeconds)).toEqual(
      Array.from({ length: least }, (_, n) => n),
    )
  })
})
