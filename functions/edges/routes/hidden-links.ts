import * as z from 'zod'
import { type HiddenLink, whyHidden } from '../../domain/support/own-links.ts'

/** Links of the employer's own that no page and no email shows, and why. */
export const linksNotShown = z
  .array(z.strictObject({ url: z.string(), people: z.int(), problem: z.string() }))
  .describe('links of yours that nobody is shown, since they would tell too few people apart')

export const shownHidden = (hidden: readonly HiddenLink[]): z.infer<typeof linksNotShown> =>
  hidden.map(each => ({ url: each.url, people: each.people, problem: whyHidden(each) }))
