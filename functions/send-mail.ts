import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { openSchedules } from './aws/schedules.ts'
import { openBulkMailer, openMailer, openSuppressionList } from './aws/ses.ts'
import { languageFor } from './copy/languages.ts'
import { senderMessage } from './domain/erasure-message.ts'
import type { MailMessage } from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { sendMail } from './flows/sending.ts'
import { type ErasureMail, tellOfErasure } from './flows/tell-of-erasure.ts'
import { bulkEmail, kindOf } from './mail/bulk-email.ts'
import { erasureMailFor } from './mail/erasure-mail.ts'
import { withOwn } from './resources/library.ts'
import { BounceEndStore } from './store/bounce-ends.ts'
import { BriefStore } from './store/briefs.ts'
import { ContactCounts } from './store/contact-counts.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { ErasureStore } from './store/erasures.ts'
import { HoldStore } from './store/holds.ts'
import { KeyStore } from './store/keys.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { PersonStore } from './store/people.ts'
import { newSecret } from './store/pseudonyms.ts'

// cold start
const env = readEnvironment('send-mail')
const outreach = openTable(env.OUTREACH_TABLE)
const ownResources = new OwnResourceStore(outreach)

const deps = {
  people: new PersonStore(openTable(env.DIRECTORY_TABLE)),
  contacts: new ContactStore(outreach),
  ...{ counts: new ContactCounts(outreach), bounceEnds: new BounceEndStore(outreach) },
  unsuppress: openSuppressionList(),
  ...{ holds: new HoldStore(outreach), briefs: new BriefStore(outreach) },
  schedules: openSchedules(env),
  queueArns: { waves: env.WAVES_QUEUE_ARN, followUps: env.FOLLOW_UPS_QUEUE_ARN },
  enrolments: new EnrolmentStore(outreach),
  erasures: new ErasureStore(outreach),
  key: new KeyStore(outreach, 'ENROLMENT'),
  mail: openQueue<MailMessage>(env.MAIL_QUEUE_URL),
  ...{ newSecret, random: Math.random, contactCap: env.CONTACT_CAP },
  languageOf: (locale: string) => languageFor(locale, env.DEFAULT_LOCALE),
  sendNotice: async (of: ErasureMail) => openMailer(env).send(await erasureMailFor(env, of)),
}

// called by AWS
export const handler = consumer('send-mail', env, senderMessage, async (due, receive, cameAt) => {
  if ('kind' in due) return tellOfErasure(due, deps)
  // Before anything is claimed: should this fail, the message comes again and nothing has happened.
  const library = kindOf(due.step) === 'follow-up' ? await withOwn((await ownResources.get()).resources) : []
  await sendMail(due, receive, cameAt, {
    ...deps,
    sendBulk: (sentAs, locale, mails) =>
      openBulkMailer(env).sendBulk(bulkEmail(env, { sentAs, locale, library }, mails)),
  })
})
