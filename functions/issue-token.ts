import { randomUUID } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { readEnvironment } from './edges/environment.ts'
import { tokenEndpoint } from './edges/token-endpoint.ts'
import { ServiceAccountStore } from './store/service-accounts.ts'
import { TokenKeyStore } from './store/token-keys.ts'

// cold start
const env = readEnvironment('issue-token')
const directory = openTable(env.DIRECTORY_TABLE)

// called by AWS
export const handler = tokenEndpoint('issue-token', env, {
  accounts: new ServiceAccountStore(directory),
  keys: new TokenKeyStore(directory),
  publicUrl: env.PUBLIC_URL,
  newId: randomUUID,
})
