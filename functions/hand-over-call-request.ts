import { openTable } from './aws/dynamodb.ts'
import { openSchedules } from './aws/schedules.ts'
import { openMailer } from './aws/ses.ts'
import { copyFor } from './copy/copies.ts'
import { callRequestMessage } from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { handOverCallRequest } from './flows/call-request.ts'
import { type CallRequestMail, callRequestMail } from './mail/call-request-mail.ts'
import { CallRequestStore } from './store/call-requests.ts'
import { newSecret } from './store/pseudonyms.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('hand-over-call-request')
const mailer = openMailer(env)

const deps = {
  calls: new CallRequestStore(openTable(env.VAULT_TABLE)),
  routes: new SupportRouteStore(openTable(env.OUTREACH_TABLE)),
  schedules: openSchedules(env),
  queueArn: env.CALL_REQUESTS_QUEUE_ARN,
  newSecret,
  send: async (of: CallRequestMail) =>
    mailer.send(callRequestMail(env, await copyFor(of.promised.locale, env.DEFAULT_LOCALE), of)),
}

// called by AWS
/** Hands a request for a call to its responder, until somebody there acknowledges it or the alarm calls the operator. */
export const handler = consumer(
  'hand-over-call-request',
  env,
  callRequestMessage,
  (message, receive, cameAt) => handOverCallRequest(message, receive, cameAt, deps),
)
