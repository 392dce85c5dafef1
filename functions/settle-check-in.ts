import { openTable } from './aws/dynamodb.ts'
import { checkInMessage } from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { settleCheckIn } from './flows/check-in.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { KeyStore } from './store/keys.ts'
import { ResponseStore } from './store/responses.ts'

// cold start
const env = readEnvironment('settle-check-in')
const vault = openTable(env.VAULT_TABLE)

const deps = {
  enrolments: new EnrolmentStore(openTable(env.OUTREACH_TABLE)),
  responses: new ResponseStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
}

// called by AWS
export const handler = consumer('settle-check-in', env, checkInMessage, ({ enrolmentId }) =>
  settleCheckIn(enrolmentId, deps),
)
