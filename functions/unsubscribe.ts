import { openTable } from './aws/dynamodb.ts'
import { openSchedules } from './aws/schedules.ts'
import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { eraseOrUndo, showErase } from './edges/routes/erase.ts'
import { askToStop, stopOrResume } from './edges/routes/unsubscribe.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { ErasureStore } from './store/erasures.ts'
import { KeyStore } from './store/keys.ts'

// cold start
const env = readEnvironment('unsubscribe')
const outreach = openTable(env.OUTREACH_TABLE)
const deps = { enrolments: new EnrolmentStore(outreach), contacts: new ContactStore(outreach) }
const erasing = {
  enrolments: deps.enrolments,
  erasures: new ErasureStore(outreach),
  enrolmentKey: new KeyStore(outreach, 'ENROLMENT'),
  schedules: openSchedules(env),
  queueArns: { erasures: env.ERASURES_QUEUE_ARN, mail: env.MAIL_QUEUE_ARN },
}

// called by AWS
export const handler = page('unsubscribe', env, {
  'GET /u/{token}': askToStop(env, deps),
  'POST /u/{token}': stopOrResume(env, deps),
  'GET /u/{token}/erase': showErase(env, erasing),
  'POST /u/{token}/erase': eraseOrUndo(env, erasing),
})
