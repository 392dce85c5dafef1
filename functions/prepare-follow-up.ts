import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { followUpMessage, type MailMessage } from './domain/messages.ts'
import { gatheringConsumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { gather, prepareFollowUp } from './flows/follow-ups.ts'
import { withOwn } from './resources/library.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { JourneyStore } from './store/journeys.ts'
import { OwnResourceStore } from './store/own-resources.ts'

// cold start
const env = readEnvironment('prepare-follow-up')
const log = logFor('prepare-follow-up')
const vault = openTable(env.VAULT_TABLE)
const outreach = openTable(env.OUTREACH_TABLE)
const ownResources = new OwnResourceStore(outreach)
const mail = openQueue<MailMessage>(env.MAIL_QUEUE_URL)

const deps = {
  followUps: new FollowUpStore(vault),
  journeys: new JourneyStore(vault),
  enrolments: new EnrolmentStore(outreach),
}

// called by AWS
/** Gathers a batch of follow-ups into as few mail messages as there are steps and waves among them. */
export const handler = gatheringConsumer('prepare-follow-up', env, followUpMessage, () => {
  const ready: MailMessage[] = []
  // Read once a batch. Messages that await it see its failure; if none gets that far, the failure is ignored.
  const library = ownResources.get().then(({ resources }) => withOwn(resources))
  library.catch(() => {})
  return {
    handle: async ({ followUpId, at }) => {
      const message = await prepareFollowUp(followUpId, at, { ...deps, library: await library })
      if (message === 'too-early') log.info('a follow-up came before its time')
      else if (message) ready.push(message)
    },
    handOn: () => mail.send(gather(ready).map(body => ({ body, group: body.campaignId }))),
  }
})
