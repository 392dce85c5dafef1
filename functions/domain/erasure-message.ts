import * as z from 'zod'
import { mailMessage } from './messages.ts'
import { instant } from './time.ts'

/** Messages of erasing, which few functions read. None names a person or an address. */

const erasureId = z.string().length(22)

/** `erasures`: the time has come that was told, or the second pass. */
export const erasureMessage = z.object({
  erasureId,
  at: instant,
  /** Whether it is the second pass, after everything that was under way at the first. */
  again: z.boolean().default(false),
})
export type ErasureMessage = z.input<typeof erasureMessage>

/** `mail`: somebody asked for everything to be deleted; the email that tells of it is due. */
const erasureNotice = z.object({ kind: z.literal('erasure-notice'), erasureId, at: instant })
export type ErasureNotice = z.input<typeof erasureNotice>

/** `mail`, all of it: what the sender's queue holds. */
export const senderMessage = z.union([erasureNotice, mailMessage])
