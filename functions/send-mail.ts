import { SESv2Client, SendBulkEmailCommand } from '@aws-sdk/client-sesv2'
import { clientSettings } from './aws/clients.ts'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import type { MailKind } from './copy/copy.ts'
import { languageFor } from './copy/languages.ts'
import { type MailMessage, mailMessage, type Step } from './domain/messages.ts'
import type { Resource } from './domain/resource.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { type BulkResult, type OutgoingMail, sendMail } from './flows/sending.ts'
import { mailHeaders } from './mail/headers.ts'
import { mailData } from './mail/template-data.ts'
import { withOwn } from './resources/library.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { HoldStore } from './store/holds.ts'
import { KeyStore } from './store/keys.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { PersonStore } from './store/people.ts'
import { newSecret } from './store/pseudonyms.ts'

// cold start
const env = readEnvironment('send-mail')
const outreach = openTable(env.OUTREACH_TABLE)
const ownResources = new OwnResourceStore(outreach)
// One try: SES knows no idempotency token, and a second try of the SDK's could be a second mail.
const ses = new SESv2Client(clientSettings({ maxAttempts: 1 }))

/** Which template a step takes; a mail that somebody put off comes as a reminder. */
const kindOf = (step: Step): MailKind =>
  step === 'invitation' ? step : step.startsWith('follow-up') ? 'follow-up' : 'reminder'

async function sendBulk(
  library: readonly Resource[],
  step: Step,
  locale: string,
  mails: OutgoingMail[],
): Promise<BulkResult[]> {
  const { BulkEmailEntryResults } = await ses.send(
    new SendBulkEmailCommand({
      FromEmailAddress: env.MAIL_FROM,
      ConfigurationSetName: env.CONFIGURATION_SET,
      DefaultContent: {
        Template: { TemplateName: `${env.TEMPLATE_PREFIX}-${kindOf(step)}-${locale}`, TemplateData: '{}' },
      },
      BulkEmailEntries: mails.map(({ enrolmentId, address, givenName, token, resourceIds }) => {
        const unsubscribeUrl = `${env.PUBLIC_URL}/u/${token}`
        const data = mailData({
          givenName,
          organisation: env.ORGANISATION,
          // A follow-up leads to where follow-ups are chosen; it may come long after the wave has closed.
          link: `${env.PUBLIC_URL}/c/${token}${kindOf(step) === 'follow-up' ? '/follow-ups' : ''}`,
          unsubscribeLink: unsubscribeUrl,
          locale,
          resources: library.filter(({ id }) => resourceIds.includes(id)),
        })
        return {
          Destination: { ToAddresses: [address] },
          ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: JSON.stringify(data) } },
          ReplacementHeaders: mailHeaders({ unsubscribeUrl }),
          // By this a bounce finds its way back; it says nothing to whoever else reads it.
          ReplacementTags: [{ Name: 'enrolment', Value: enrolmentId }],
        }
      }),
    }),
  )
  return (BulkEmailEntryResults ?? []).map(({ Status, MessageId }) => ({
    status: Status ?? 'FAILED',
    sesMessageId: MessageId,
  }))
}

const deps = {
  people: new PersonStore(openTable(env.DIRECTORY_TABLE)),
  contacts: new ContactStore(outreach),
  holds: new HoldStore(outreach),
  enrolments: new EnrolmentStore(outreach),
  key: new KeyStore(outreach, 'ENROLMENT'),
  mail: openQueue<MailMessage>(env.MAIL_QUEUE_URL),
  newSecret,
  chance: Math.random,
  languageOf: (locale: string) => languageFor(locale, env.DEFAULT_LOCALE),
}

// called by AWS
export const handler = consumer('send-mail', env, mailMessage, async (message, receive, sentAt) => {
  // Read before anything is claimed: should this fail, the message comes again and nothing has happened.
  const library =
    kindOf(message.step) === 'follow-up' ? await withOwn((await ownResources.get()).resources) : []
  await sendMail(message, receive, sentAt, { ...deps, sendBulk: (...mails) => sendBulk(library, ...mails) })
})
