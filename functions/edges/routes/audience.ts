import type * as z from 'zod'
import { unknownBySegment } from '../../domain/roster.ts'
import { isoOf } from '../../domain/time.ts'
import type { AudienceStore } from '../../store/audience.ts'
import { ok, type Route, route } from '../api.ts'

/** How many active people there are, by country, department and site: to choose an audience by, before a launch. */
export const audienceRoutes = ({
  audience,
}: {
  audience: AudienceStore
}): Record<string, Route<z.ZodType>> => ({
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
