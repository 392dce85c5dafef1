import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { clientSettings } from './aws/clients.ts'
import { openTable } from './aws/dynamodb.ts'
import { openSchedules } from './aws/schedules.ts'
import { copyFor } from './copy/copies.ts'
import { callMessage } from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { type CallMail, handOverCall } from './flows/call-request.ts'
import { callMail } from './mail/call-request-mail.ts'
import { CallStore } from './store/call-requests.ts'
import { newSecret } from './store/pseudonyms.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('hand-over-call-request')
// One try: the queue tries again, and writes down that it does.
const ses = new SESv2Client(clientSettings({ maxAttempts: 1 }))

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' })

async function send({ requestId, to, words, promised, token }: CallMail): Promise<void> {
  const { subject, text, html } = callMail({
    copy: await copyFor(promised.locale, env.DEFAULT_LOCALE),
    requestId,
    words,
    promised,
    organisation: env.ORGANISATION,
    link: `${env.PUBLIC_URL}/r/${token}`,
  })
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: env.MAIL_FROM,
      ConfigurationSetName: env.CONFIGURATION_SET,
      Destination: { ToAddresses: [to] },
      // "Thanks, I'll ring her tonight", with all that is quoted below it, is not for the employer's mailbox.
      ReplyToAddresses: [to],
      Content: {
        Simple: {
          Subject: utf8(subject),
          Body: { Text: utf8(text), Html: utf8(html) },
          // RFC 3834: no holiday notice in answer.
          Headers: [{ Name: 'Auto-Submitted', Value: 'auto-generated' }],
        },
      },
      // By this a bounce finds its way back; it says nothing to whoever else reads it.
      EmailTags: [{ Name: 'call', Value: requestId }],
    }),
  )
}

const deps = {
  calls: new CallStore(openTable(env.VAULT_TABLE)),
  routes: new SupportRouteStore(openTable(env.OUTREACH_TABLE)),
  schedules: openSchedules(env),
  queueArn: env.CALL_REQUESTS_QUEUE_ARN,
  newSecret,
  send,
}

// called by AWS
/** Hands a request for a call to its responder, until somebody there acknowledges it or the alarm calls the operator. */
export const handler = consumer('hand-over-call-request', env, callMessage, (message, receive, sentAt) =>
  handOverCall(message, receive, sentAt, deps),
)
