import * as z from 'zod'
import { resource } from '../follow-up/resource.ts'
import { instant } from '../time.ts'
import { supportRoutes } from './support-routes.ts'

/**
 * `support`: HR's list of support routes, or of its own resources, on its way to the copy that pages and mails read.
 */
export const supportMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('routes'), routes: supportRoutes, at: instant }),
  z.object({ kind: z.literal('resources'), resources: z.array(resource), at: instant }),
])
export type SupportMessage = z.input<typeof supportMessage>
