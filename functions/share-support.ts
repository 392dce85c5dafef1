import { openTable } from './aws/dynamodb.ts'
import { supportMessage } from './domain/support/support-message.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('share-support')
const outreach = openTable(env.OUTREACH_TABLE)
const routes = new SupportRouteStore(outreach)
const resources = new OwnResourceStore(outreach)

// called by AWS
/** Copies HR's lists to where pages and mails can read them. An older list that comes late changes nothing. */
export const handler = consumer('share-support', env, supportMessage, async message => {
  if (message.kind === 'routes') await routes.replace(message.routes, message.at)
  else await resources.replace({ resources: message.resources, changedAt: message.at })
})
