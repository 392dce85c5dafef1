import { openTable } from './aws/dynamodb.ts'
import { openMailer } from './aws/ses.ts'
import { newsWordsFor } from './copy/news.ts'
import { newsMessage } from './domain/news.ts'
import { gatheringConsumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { tellNews } from './flows/news.ts'
import { newsMail } from './mail/news-mail.ts'
import { AudienceStore } from './store/audience.ts'
import { CampaignStore } from './store/campaigns.ts'
import { ConnectionStore } from './store/connections.ts'
import { ImportList } from './store/import-list.ts'
import { NewsStore } from './store/news.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('tell-hr')
const directory = openTable(env.DIRECTORY_TABLE)
const mailer = openMailer(env)
const log = logFor('tell-hr')

const deps = {
  imports: new ImportList(directory),
  connections: new ConnectionStore(directory),
  routes: new SupportRouteStore(directory),
  ownResources: new OwnResourceStore(directory),
  audience: new AudienceStore(directory),
  campaigns: new CampaignStore(openTable(env.CAMPAIGNS_TABLE)),
  news: new NewsStore(directory),
  lines: async () => (await import('./copy/shipped-crisis-lines.ts')).crisisDirectory.lines,
  send: async (news: Parameters<typeof newsMail>[2]) =>
    mailer.send(newsMail(env, await newsWordsFor(env.DEFAULT_LOCALE), news)),
}

// called by AWS
/** One look for a whole batch, as of the latest message in it. */
export const handler = gatheringConsumer('tell-hr', env, newsMessage, () => {
  const moments: number[] = []
  return {
    handle: async ({ at }) => void moments.push(at),
    async handOn() {
      // A stage for trying things out may tell nobody.
      if (env.NEWS_TO.length === 0) return
      log.info('news told', { pieces: await tellNews(Math.max(...moments), deps) })
    },
  }
})
