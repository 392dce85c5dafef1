import { copyFor } from '../../copy/copies.ts'
import { daysToPause, readFewerEmails } from '../../domain/sending/fewer-emails.ts'
import { enrolmentOfLink } from '../../flows/check-in.ts'
import { fewerEmailsSavedPage, unsubscribePage } from '../../pages/unsubscribe-page.ts'
import type { ContactStore } from '../../store/contacts.ts'
import type { EnrolmentStore } from '../../store/enrolments.ts'
import type { PageHandler } from '../page.ts'
import { fieldValue, type PageRequest } from '../read-form.ts'
import { notice, shown } from '../shown-page.ts'

interface UnsubscribeDeps {
  enrolments: Pick<EnrolmentStore, 'open'>
  contacts: Pick<ContactStore, 'change' | 'changePair' | 'resume'>
}

type Settings = { DEFAULT_LOCALE: string }

/** The enrolment of this link, however old, and the copy in the person's language. */
async function opened({ token, language }: PageRequest, { DEFAULT_LOCALE }: Settings, deps: UnsubscribeDeps) {
  const found = await enrolmentOfLink(token, deps.enrolments)
  const locale = language ?? found?.enrolment.locale ?? DEFAULT_LOCALE
  return { enrolment: found?.enrolment, copy: await copyFor(locale, DEFAULT_LOCALE) }
}

/** Opening the link only asks and changes nothing: email scanners open links too. */
export const askToStop =
  (env: Settings, deps: UnsubscribeDeps): PageHandler =>
  async request => {
    const { enrolment, copy } = await opened(request, env, deps)
    if (!enrolment) return notice(copy, 'unknown-link')
    const pause = daysToPause(request.now, enrolment.place.timeZone)
    return shown(unsubscribePage({ copy, action: `/u/${request.token}`, pause }))
  }

/** The form's POST, or an email program's one-click POST (RFC 8058). */
export const stopOrResume =
  (env: Settings, deps: UnsubscribeDeps): PageHandler =>
  async request => {
    const { enrolment, copy } = await opened(request, env, deps)
    if (!enrolment) return notice(copy, 'unknown-link')
    const { form, now, token } = request
    if (form === 'too-large') return notice(copy, form)
    // Some email programs post their one-click with no form or as multipart. Any such POST means stop.
    if (typeof form === 'object' && fieldValue(form, 'choice') === 'resume') {
      await deps.contacts.resume(enrolment, now)
      return notice(copy, 'resubscribed')
    }
    if (typeof form === 'object' && fieldValue(form, 'choice') === 'fewer') {
      const { timeZone } = enrolment.place
      const chosen = readFewerEmails(form, now, timeZone)
      const pause = daysToPause(now, timeZone)
      if (!chosen) return shown(unsubscribePage({ copy, action: `/u/${token}`, pause, isUnclear: true }), 422)
      await deps.contacts.changePair(enrolment, chosen)
      return shown(fewerEmailsSavedPage(copy))
    }
    await deps.contacts.change(enrolment, { unsubscribedAt: now })
    return notice(copy, 'unsubscribed', { resubscribe: { action: `/u/${token}` } })
  }
