import { openTable } from './aws/dynamodb.ts'
import { openSchedules } from './aws/schedules.ts'
import type { NoticeKind } from './copy/copy.ts'
import { followUpChoice } from './domain/follow-up.ts'
import { linkDoor } from './edges/authenticate-link.ts'
import { readEnvironment } from './edges/environment.ts'
import { notice, one, pages } from './edges/page.ts'
import { chooseFollowUps } from './flows/follow-ups.ts'
import { offeredFollowUps } from './pages/follow-up-form.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { JourneyStore } from './store/journeys.ts'
import { KeyStore } from './store/keys.ts'

const env = readEnvironment('choose-follow-ups')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const enter = linkDoor(outreach, env.DEFAULT_LOCALE, { alsoClosed: true })

const deps = {
  journeys: new JourneyStore(vault),
  followUps: new FollowUpStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  schedules: openSchedules(env),
  queueArn: env.FOLLOW_UPS_QUEUE_ARN,
}

/** What is said late in a link's life, when fewer mails come than the form offers. */
const FEWER: Partial<Record<number, NoticeKind>> = { 0: 'follow-ups-over', 1: 'follow-ups-one' }

/**
 * What a person chooses to be sent: with an answer before it or without, so that a follow-up mail tells of none; and
 * also after the wave has closed, for as long as the link lives.
 */
export const handler = pages('choose-follow-ups', env.DEFAULT_LOCALE, async request => {
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
})
