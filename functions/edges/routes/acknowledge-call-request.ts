import { copyFor } from '../../copy/copies.ts'
import { acknowledgePage } from '../../pages/acknowledge-call-request-page.ts'
import type { CallRequestStore } from '../../store/call-requests.ts'
import { isHashOf, readCallRequestToken } from '../../store/pseudonyms.ts'
import type { PageHandler } from '../page.ts'
import { shown } from '../shown-page.ts'

/**
 * Opening the link only asks, since email scanners open links too. Only the form's POST acknowledges. Nothing that the
 * person typed is shown.
 */
export const acknowledgement =
  (
    { DEFAULT_LOCALE }: { DEFAULT_LOCALE: string },
    { calls }: { calls: Pick<CallRequestStore, 'find' | 'acknowledge'> },
  ): PageHandler =>
  async ({ token, now, method }) => {
    const link = readCallRequestToken(token)
    const call = link && (await calls.find(link.requestId))
    if (!link || !call?.linkHashes.some(hash => isHashOf(hash, link.secret)))
      return shown(acknowledgePage({ copy: await copyFor(DEFAULT_LOCALE), shows: 'unknown' }), 404)

    const copy = await copyFor(call.promised.locale, DEFAULT_LOCALE)
    if (method === 'POST') await calls.acknowledge(call.requestId, now)
    else if (call.state.status !== 'acknowledged')
      return shown(acknowledgePage({ copy, shows: 'question', action: `/r/${token}` }))
    return shown(acknowledgePage({ copy, shows: 'done' }))
  }
