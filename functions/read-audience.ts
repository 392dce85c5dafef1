import { openTable } from './aws/dynamodb.ts'
import { unknownBySegment } from './domain/roster.ts'
import { isoOf } from './domain/time.ts'
import { api, ok, route } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { AudienceStore } from './store/audience.ts'

const env = readEnvironment('read-audience')
const audience = new AudienceStore(openTable(env.DIRECTORY_TABLE))

/** How many active people there are, by country, department and site: to choose an audience by, before a launch. */
export const handler = api('read-audience', {
  'GET /api/audience': route({
    role: 'viewer',
    handle: async () => {
      const summary = await audience.get()
      if (!summary) return ok({ people: 0, countedAt: null, segments: {}, unknown: {} })
      const { people, at, segments } = summary
      return ok({ people, countedAt: isoOf(at), segments, unknown: unknownBySegment(summary) })
    },
  }),
})
