import type { Routes } from '../../functions/edges/route.ts'
import { auditRoutes } from '../../functions/edges/routes/audit.ts'
import { campaignRoutes } from '../../functions/edges/routes/campaigns.ts'
import { connectionRoutes } from '../../functions/edges/routes/connections.ts'
import { giveBackRoutes } from '../../functions/edges/routes/give-back.ts'
import { launchRoutes } from '../../functions/edges/routes/launch.ts'
import { rehearsalRoutes } from '../../functions/edges/routes/rehearsal.ts'
import { reportRoutes } from '../../functions/edges/routes/report.ts'
import { resourceRoutes } from '../../functions/edges/routes/resources.ts'
import { rosterRoutes } from '../../functions/edges/routes/roster.ts'
import { serviceAccountRoutes } from '../../functions/edges/routes/service-accounts.ts'
import { supportListRoutes } from '../../functions/edges/routes/support-routes.ts'

// Handlers use their dependencies only when a request comes, and none comes here.
const noDeps = {} as never

/** Every route of HR's API, for the document. Each function serves a part of them. */
export const apiRoutes: Routes = {
  ...rosterRoutes(noDeps),
  ...connectionRoutes(noDeps),
  ...campaignRoutes(noDeps),
  ...launchRoutes(noDeps),
  ...rehearsalRoutes(noDeps),
  ...supportListRoutes(noDeps),
  ...resourceRoutes(noDeps),
  ...reportRoutes(noDeps),
  ...giveBackRoutes(noDeps),
  ...auditRoutes(noDeps),
  ...serviceAccountRoutes(noDeps),
}
