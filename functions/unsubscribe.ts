import { openTable } from './aws/dynamodb.ts'
import { copyFor } from './copy/copies.ts'
import { readEnvironment } from './edges/environment.ts'
import { notice, one, page, pages } from './edges/page.ts'
import { enrolmentBehind } from './flows/check-in.ts'
import { unsubscribePage } from './pages/unsubscribe-page.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore } from './store/enrolments.ts'

// cold start
const env = readEnvironment('unsubscribe')
const outreach = openTable(env.OUTREACH_TABLE)
const enrolments = new EnrolmentStore(outreach)
const contacts = new ContactStore(outreach)

// called by AWS; what is inside runs per event
/** Opening asks; only the form's own POST, or a mail program's one-click POST (RFC 8058), changes something. */
export const handler = pages(
  'unsubscribe',
  env.DEFAULT_LOCALE,
  async ({ token, now, method, language, form: sent }) => {
    const opened = await enrolmentBehind(token, enrolments)
    if (!opened) return notice(await copyFor(language ?? env.DEFAULT_LOCALE), 'unknown-link')

    const copy = await copyFor(language ?? opened.enrolment.locale, env.DEFAULT_LOCALE)
    const action = `/u/${token}`
    if (method !== 'POST') return page(unsubscribePage({ copy, action }))
    if (sent === 'too-large') return notice(copy, sent)
    // Some mail programs post their one click with no form or as multipart; whatever it is, it means stop.
    if (typeof sent === 'object' && one(sent, 'choice') === 'resume') {
      await contacts.change(opened.enrolment, { unsubscribedAt: undefined })
      return notice(copy, 'resubscribed')
    }
    await contacts.change(opened.enrolment, { unsubscribedAt: now })
    return notice(copy, 'unsubscribed', { resubscribe: { action } })
  },
)
