import * as z from 'zod'
import { instant } from '../time.ts'

/** `support`: a list of HR's, or who is shown it, has changed. The lists are read when they are copied. */
export const supportMessage = z.object({ at: instant })
export type SupportMessage = z.input<typeof supportMessage>
