import type { Context } from 'aws-lambda'
import { copyFor } from '../../copy/copies.ts'
import { enrolmentOfLink } from '../../flows/check-in.ts'
import type { ContactStore } from '../../store/contacts.ts'
import type { EnrolmentStore } from '../../store/enrolments.ts'
import type { PageHandler } from '../page.ts'
import { fieldValue } from '../read-form.ts'
import { notice } from '../shown-page.ts'

interface NewAddressDeps {
  enrolments: Pick<EnrolmentStore, 'open'>
  contacts: Pick<ContactStore, 'change' | 'resume'>
}

/**
 * The answer to the page for a changed address, before anything else that a form may say. Yes starts fresh there and
 * shows this round's check-in, while it is open; no stops the emails to this person there.
 */
export const answerNewAddress =
  (
    { DEFAULT_LOCALE }: { DEFAULT_LOCALE: string },
    deps: NewAddressDeps,
    { check, otherwise }: { check: PageHandler; otherwise: PageHandler },
  ): PageHandler =>
  async (request, context: Context) => {
    const { form, token, language, now } = request
    const here = typeof form === 'object' ? fieldValue(form, 'here') : undefined
    const found = here === 'yes' || here === 'no' ? await enrolmentOfLink(token, deps.enrolments) : undefined
    if (!found) return otherwise(request, context)
    const { enrolment } = found
    const copy = await copyFor(language ?? enrolment.locale, DEFAULT_LOCALE)
    if (here === 'no') {
      await deps.contacts.change(enrolment, { unsubscribedAt: now })
      return notice(copy, 'unsubscribed', { resubscribe: { action: `/u/${token}` } })
    }
    await deps.contacts.resume(enrolment, now)
    if (now < enrolment.closesAt) return check({ ...request, form: undefined }, context)
    return notice(copy, 'new-address-kept')
  }
