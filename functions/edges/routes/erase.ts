import { copyFor } from '../../copy/copies.ts'
import { erasureWordsFor } from '../../copy/erasure.ts'
import { ERASED_AFTER, ERASED_WITHIN } from '../../domain/erasure.ts'
import { HOUR } from '../../domain/time.ts'
import { type Asking, type AskToEraseDeps, askingBy, askToErase } from '../../flows/ask-to-erase.ts'
import { type Erasing, erasePage, erasureNoticePage } from '../../pages/erase-page.ts'
import { BACKUP_DAYS } from '../backup-days.ts'
import type { PageHandler } from '../page.ts'
import { fieldValue, type PageRequest } from '../read-form.ts'
import { notice, type Page, shown } from '../shown-page.ts'

type Settings = { DEFAULT_LOCALE: string }

const HOURS = { begins: ERASED_AFTER / HOUR, done: ERASED_WITHIN / HOUR, backupDays: BACKUP_DAYS }

/** Opens the page for a link, or says that it is none of ours. */
const opening =
  (
    { DEFAULT_LOCALE }: Settings,
    deps: AskToEraseDeps,
    handle: (request: PageRequest, asking: Asking, of: Erasing) => Promise<Page>,
  ): PageHandler =>
  async request => {
    const { token, language } = request
    const asking = await askingBy(token, deps)
    const locale = language ?? asking?.locale ?? DEFAULT_LOCALE
    const copy = await copyFor(locale, DEFAULT_LOCALE)
    if (!asking) return notice(copy, 'unknown-link')
    const words = await erasureWordsFor(locale, DEFAULT_LOCALE)
    return handle(request, asking, { copy, words, action: `/u/${token}/erase`, ...HOURS })
  }

/** Opening the link only asks and changes nothing: email scanners open links too. */
export const showErase = (env: Settings, deps: AskToEraseDeps): PageHandler =>
  opening(env, deps, async (_, __, of) => shown(erasePage(of)))

/** Asks for everything to be deleted, or takes that back. Both say the same to everybody. */
export const eraseOrUndo = (env: Settings, deps: AskToEraseDeps): PageHandler =>
  opening(env, deps, async ({ form, now }, asking, of) => {
    if (form === 'too-large') return notice(of.copy, form)
    const choice = typeof form === 'object' ? fieldValue(form, 'choice') : undefined
    if (choice === 'erase') {
      await askToErase(asking, now, deps)
      return shown(erasureNoticePage('asked', of))
    }
    if (choice === 'undo') {
      await deps.erasures.undo(asking.erasureId)
      return shown(erasureNoticePage('undone', of))
    }
    return shown(erasePage(of), 422)
  })
