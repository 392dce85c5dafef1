import { linkExpiresAt } from '../../functions/domain/campaign/plan.ts'
import type { CallRequestMessage, CheckInMessage } from '../../functions/domain/messages.ts'
import { DAY, type Instant } from '../../functions/domain/time.ts'
import { askingBy, askToErase } from '../../functions/flows/ask-to-erase.ts'
import { makeCallRequest } from '../../functions/flows/call-request.ts'
import { acceptAnswers } from '../../functions/flows/check-in.ts'
import { type EraseDeps, erase } from '../../functions/flows/erase.ts'
import { chooseFollowUps, postpone } from '../../functions/flows/follow-ups.ts'
import type { Schedules } from '../../functions/ports/schedules.ts'
import type { Item, Table } from '../../functions/ports/table.ts'
import { CallRequestStore } from '../../functions/store/call-requests.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore, eraseEnrolment } from '../../functions/store/enrolments.ts'
import { ErasureStore } from '../../functions/store/erasures.ts'
import { FollowUpStore } from '../../functions/store/follow-ups.ts'
import { JourneyStore } from '../../functions/store/journeys.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { addressHashOf, enrolmentIdOf, hashOf, newSecret, tokenOf } from '../../functions/store/pseudonyms.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { WishStore } from '../../functions/store/wishes.ts'
import { aBrief, anEnrolment, aRunningCampaign, aSupportRoute, BERLIN, someCallWords } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedQueue, aScheduler } from './recorded.ts'

/** Two people who have done everything there is to do, in two waves each, over tables in memory. */

const WAVES = [
  { opensOn: '2026-03-02', remindAfterDays: [4], closesAfterDays: 10 },
  { opensOn: '2026-05-04', remindAfterDays: [4], closesAfterDays: 10 },
]
/** In the second wave, while it is open; the links of the first one are dead. */
export const ASKED_AT = Date.UTC(2026, 4, 6, 10)

type Function = 'erase' | 'ask'
/** What happens at a call of a function: it goes on, or the function dies before or after it. */
export type Dying = (by: Function, call: string) => 'dies-before' | 'dies-after' | undefined

export class Died extends Error {
  override name = 'Died'
}

/** An object whose methods may let their caller die. */
function mortal<Of extends object>(of: Of, name: string, by: Function, dying: () => Dying): Of {
  return new Proxy(of, {
    get(target, method) {
      const value = Reflect.get(target, method, target)
      if (typeof value !== 'function' || method === 'backOff') return value
      return (...given: unknown[]) => {
        const fate = dying()(by, `${name}.${String(method)}`)
        if (fate === 'dies-before') throw new Died()
        const result = value.apply(target, given)
        if (fate !== 'dies-after') return result
        if (method === 'query') return thenDies(result)
        return Promise.resolve(result).then(() => {
          throw new Died()
        })
      }
    },
  })
}

async function* thenDies(pages: AsyncIterable<Item[]>): AsyncIterable<Item[]> {
  yield* pages
  throw new Died()
}

export async function twoPeople({ addresses = {} }: { addresses?: Record<string, string> } = {}) {
  const [campaigns, outreach, vault] = [memoryTable(), memoryTable(), memoryTable()]
  const schedules = aScheduler()
  const checkIns = aRecordedQueue<CheckInMessage>()
  const toCalls = aRecordedQueue<CallRequestMessage>()
  const campaign = aRunningCampaign({ waves: WAVES })
  await new CampaignStore(campaigns).create(campaign)
  const key = await new KeyStore(outreach, 'ENROLMENT').get()
  const linkKey = new KeyStore(vault, 'LINK')
  await linkKey.get()
  const enrolments = new EnrolmentStore(outreach)
  const contacts = new ContactStore(outreach)
  const stores = {
    responses: new ResponseStore(vault),
    wishes: new WishStore(vault),
    journeys: new JourneyStore(vault),
    followUps: new FollowUpStore(vault),
    calls: new CallRequestStore(vault),
  }
  const RESPONDER = {
    ...aSupportRoute(),
    email: 'callback@line.example',
    responder: { responseTime: 'next-working-day' as const },
  }
  const addressOf = (personId: string) => addresses[personId] ?? `${personId}@example.com`
  const idIn = (personId: string, waveId: string) => enrolmentIdOf(key, 'c1', waveId, personId)

  /** An email was sent in this wave, and the link in it. */
  async function enrolled(personId: string, waveId: string, address = addressOf(personId)): Promise<string> {
    const wave = campaign.waves.find(({ id }) => id === waveId)
    if (!wave) throw new Error(waveId)
    const linksExpireAt = linkExpiresAt(wave, BERLIN)
    const addressHash = addressHashOf(key, address)
    const enrolmentId = idIn(personId, waveId)
    const closesAt = linksExpireAt - 30 * DAY
    const enrolment = anEnrolment({ enrolmentId, personId, waveId, addressHash, closesAt, linksExpireAt })
    const pair = { personId, addressHash }
    const contact = (await contacts.findMany([pair])).get(personId)
    if (contact?.standing === 'first') await contacts.mark(pair, contact, enrolmentId)
    await enrolments.putMany([enrolment])
    const secret = newSecret()
    const at = Date.parse(wave.opensOn)
    const delivery = { status: 'sent', at, sesMessageId: 'ses', sends: 1 } as const
    await enrolments.claim(
      { enrolmentId, step: 'invitation', delivery, linkHashes: [hashOf(secret)], linksExpireAt },
      undefined,
    )
    return tokenOf({ enrolmentId, secret })
  }

  /** They answer, choose follow-ups, change their mind, put it off, and ask for a call. */
  async function doesEverything(personId: string, waveId: string): Promise<void> {
    const enrolment = await enrolments.find(idIn(personId, waveId))
    const wave = WAVES[waveId === 'w1' ? 0 : 1]
    if (!enrolment || !wave) throw new Error(waveId)
    const now = Date.parse(wave.opensOn) + DAY
    const brief = aBrief({ waveId, reportWishes: true, linksExpireAt: enrolment.linksExpireAt })
    await acceptAnswers(
      { enrolment, brief },
      {
        sheet: { answers: { 'phq-4': {} }, chosen: new Map([['q', '1']]), problems: [] } as never,
        consentVersion: '1',
        locale: 'en',
      },
      now,
      { enrolments, responses: stores.responses, linkKey, checkIns },
    )
    const deps = { ...stores, linkKey, schedules, contacts, queueArn: 'arn:follow-ups' }
    const choice = { kinds: ['nature' as const], pace: 'weekly' as const, language: 'en' }
    await chooseFollowUps({ enrolment, brief, sent: [] }, choice, now, deps)
    await chooseFollowUps(
      { enrolment, brief, sent: [] },
      { ...choice, pace: 'fortnightly' },
      now + 60_000,
      deps,
    )
    await postpone({ enrolment, brief, sent: [] }, 1, now, deps)
    const call = { enrolmentId: enrolment.enrolmentId, words: someCallWords(), responder: RESPONDER }
    await makeCallRequest(call, now, { calls: stores.calls, linkKey, queue: toCalls })
    for (const message of toCalls.sent) {
      const { requestId } = message.body
      await schedules.create({ name: `${requestId}.2`, at: now, queueArn: 'arn:calls', message: {} })
    }
    toCalls.sent.length = 0
  }

  let dying: Dying = () => undefined
  const by = (who: Function) => ({
    table: (of: Table, name: string) => mortal(of, name, who, () => dying),
    schedules: mortal<Schedules>(schedules, 'schedules', who, () => dying),
  })
  const eraser = by('erase')
  const erasersOutreach = eraser.table(outreach, 'Outreach')
  const erasersVault = eraser.table(vault, 'Vault')
  const eraseDeps: EraseDeps = {
    erasures: new ErasureStore(erasersOutreach),
    campaigns: new CampaignStore(eraser.table(campaigns, 'Campaigns')),
    enrolmentKey: { find: () => new KeyStore(erasersOutreach, 'ENROLMENT').find() },
    linkKey: { find: () => new KeyStore(erasersVault, 'LINK').find() },
    contacts: new ContactStore(erasersOutreach),
    enrolments: new EnrolmentStore(erasersOutreach),
    eraseEnrolment: (id, now) => eraseEnrolment(erasersOutreach, id, now),
    responses: new ResponseStore(erasersVault),
    wishes: new WishStore(erasersVault),
    journeys: new JourneyStore(erasersVault),
    followUps: new FollowUpStore(erasersVault),
    calls: new CallRequestStore(erasersVault),
    schedules: eraser.schedules,
  }
  const page = by('ask')
  const askDeps = {
    enrolments,
    erasures: new ErasureStore(page.table(outreach, 'Outreach')),
    enrolmentKey: new KeyStore(outreach, 'ENROLMENT'),
    schedules: page.schedules,
    queueArns: { erasures: 'arn:erasures', mail: 'arn:mail' },
  }
  const askingOf = async (token: string) => {
    const asking = await askingBy(token, askDeps)
    if (!asking) throw new Error('the link leads nowhere')
    return asking
  }
  return {
    campaigns,
    outreach,
    vault,
    schedules,
    key,
    enrolments,
    contacts,
    erasures: new ErasureStore(outreach),
    enrolled,
    doesEverything,
    addressOf,
    idIn,
    askDeps,
    dies: (how: Dying) => {
      dying = how
    },
    lives: () => {
      dying = () => undefined
    },
    ask: async (token: string, now = ASKED_AT) => askToErase(await askingOf(token), now, askDeps),
    undo: async (token: string) => askDeps.erasures.undo((await askingOf(token)).erasureId),
    askingOf,
    erase: (erasureId: string, at: Instant, second = false) =>
      erase({ erasureId, at, again: second }, eraseDeps),
    /** Everything that stands in Outreach and Vault. */
    everything: (): Item[] => [...outreach.dump(), ...vault.dump()],
  }
}

/** The same, where both have done everything in both waves; the links of the second wave. */
export async function twoBusyPeople() {
  const world = await twoPeople()
  const links: Record<string, string> = {}
  for (const personId of ['ada', 'bob'])
    for (const waveId of ['w1', 'w2']) {
      links[personId] = await world.enrolled(personId, waveId)
      await world.doesEverything(personId, waveId)
    }
  return { ...world, ada: links.ada ?? '', bob: links.bob ?? '' }
}
