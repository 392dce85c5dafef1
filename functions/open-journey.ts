import { randomBytes } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { openDoor, showDoor } from './edges/routes/journey.ts'
import { GiveBackStore } from './store/give-backs.ts'
import { KeptJourneyStore } from './store/kept-journeys.ts'

// cold start
const env = readEnvironment('open-journey')

const deps = {
  journeys: new KeptJourneyStore(openTable(env.VAULT_TABLE), randomBytes),
  giveBacks: new GiveBackStore(openTable(env.CAMPAIGNS_TABLE)),
  random: randomBytes,
}

// called by AWS
export const handler = page('open-journey', env, {
  // per event
  'GET /j': showDoor(env),
  'POST /j': openDoor(env, deps),
})
