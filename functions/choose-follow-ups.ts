import { openTable } from './aws/dynamodb.ts'
import { openSchedules } from './aws/schedules.ts'
import type { NoticeKind } from './copy/copy.ts'
import { followUpChoice } from './domain/follow-up.ts'
import type { HttpHandler } from './edges/api.ts'
import { linkDoor } from './edges/authenticate-link.ts'
import { readEnvironment } from './edges/environment.ts'
import { notice, one, type Page, type PageRequest, pages } from './edges/page.ts'
import { chooseFollowUps, postpone } from './flows/follow-ups.ts'
import { offeredFollowUps } from './pages/follow-up-form.ts'
import { ContactStore } from './store/contacts.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { JourneyStore } from './store/journeys.ts'
import { KeyStore } from './store/keys.ts'

// cold start
const env = readEnvironment('choose-follow-ups')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const enter = linkDoor(outreach, env.DEFAULT_LOCALE, { alsoClosed: true })
const enterOpen = linkDoor(outreach, env.DEFAULT_LOCALE)

const deps = {
  contacts: new ContactStore(outreach),
  journeys: new JourneyStore(vault),
  followUps: new FollowUpStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  schedules: openSchedules(env),
  queueArn: env.FOLLOW_UPS_QUEUE_ARN,
}

/** What is said late in a link's life, when fewer mails come than the form offers. */
const FEWER: Partial<Record<number, NoticeKind>> = { 0: 'follow-ups-over', 1: 'follow-ups-one' }
const MOST_DAYS = 14

const choices = pages('choose-follow-ups', env.DEFAULT_LOCALE, choose)
const later = pages('choose-follow-ups', env.DEFAULT_LOCALE, notNow)

// called by AWS
export const handler: HttpHandler = event =>
  event.routeKey === 'POST /c/{token}/later' ? later(event) : choices(event)

// per event
/**
 * What a person chooses to be sent: with an answer before it or without, so that a follow-up mail tells of none; and
 * also after the wave has closed, for as long as the link lives.
 */
async function choose(request: PageRequest): Promise<Page> {
  const entered = await enter(request)
  if (entered.outcome === 'refused') return entered.page
  const { link, copy, near, form } = entered
  const followUp = offeredFollowUps(request.token)
  if (!form) return notice(copy, 'follow-ups', { support: near, followUp })

  const kinds = form.kind ?? []
  const chosen = followUpChoice.safeParse({ kinds, pace: one(form, 'pace'), language: copy.locale })
  if (!chosen.success) return notice(copy, 'choice-unclear', { support: near, followUp })
  const planned = await chooseFollowUps(link, chosen.data, request.now, deps)
  const fewer = chosen.data.pace === 'none' ? undefined : FEWER[planned]
  return notice(copy, fewer ?? 'follow-ups-saved', {
    support: near,
    followUp: { ...followUp, chosen: chosen.data },
    ...(planned > 0 ? { resubscribe: { action: `/u/${request.token}` } } : {}),
  })
}

/** "Not now": the person is written to again on the morning they choose, and not before. */
async function notNow(request: PageRequest): Promise<Page> {
  const entered = await enterOpen(request)
  if (entered.outcome === 'refused') return entered.page
  const { link, copy, near, form } = entered
  const days = Number(form && one(form, 'days'))
  const possible = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
  const outcome = possible ? await postpone(link, days, request.now, deps) : 'over'
  return outcome === 'planned'
    ? notice(copy, 'not-now', { support: near, resubscribe: { action: `/u/${request.token}` } })
    : notice(copy, 'not-now-over', { support: near })
}
