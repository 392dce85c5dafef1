import { supportMessage } from './domain/messages.ts'
import { consume } from './runtime/consume.ts'
import { openTable } from './runtime/dynamodb.ts'
import { readEnvironment } from './runtime/environment.ts'
import { SupportRouteStore } from './store/support-routes.ts'

const env = readEnvironment('share-support-routes')
const routes = new SupportRouteStore(openTable(env.OUTREACH_TABLE))

/** Copies HR's list to where the employees' pages can read it. An older list that comes late changes nothing. */
export const handler = consume('share-support-routes', supportMessage, async ({ routes: list, at }) => {
  await routes.replace(list, at)
})
