import * as z from 'zod'
import { instant } from '../time.ts'

/** What the operator says to end bounces: of which address, or of a whole domain, and before which moment. */
export const endOfBounces = z.union([
  z.strictObject({ address: z.email().max(320), before: instant }),
  z.strictObject({ domain: z.hostname().max(253), before: instant }),
])
