import type { MailKind } from '../copy/copy.ts'
import type { Resource } from '../domain/follow-up/resource.ts'
import type { Step } from '../domain/sending/step.ts'
import type { BulkEntry } from '../ports/mailer.ts'
import { fromIn } from './from.ts'
import { mailHeaders } from './headers.ts'
import { mailData } from './template-data.ts'

/** One email of a step as the sender hands it over: to whom, with which link, and what it may show. */
export interface OutgoingMail {
  enrolmentId: string
  address: string
  givenName: string
  token: string
  resourceIds: string[]
}

export interface BulkEmailConfig {
  ORGANISATION: string
  PUBLIC_URL: string
  TEMPLATE_PREFIX: string
  /** The From header, by language. */
  MAIL_FROM: Readonly<Record<string, string>>
}

/** What a step is sent as: itself, or an invitation to a changed address as the confirmation of it. */
export type SentAs = Step | 'confirmation'

/** Which template a step takes; an email that somebody put off comes as a reminder. */
export const kindOf = (step: SentAs): MailKind =>
  step === 'invitation' || step === 'confirmation' || step === 'give-back'
    ? step
    : step.startsWith('follow-up')
      ? 'follow-up'
      : 'reminder'

/** What leads elsewhere than to the check-in, which has closed by then, or may have. */
const LEADS_TO: Partial<Record<MailKind, string>> = {
  'follow-up': '/follow-ups',
  'give-back': '/give-back',
}

/** One step's emails in one language, as a bulk send takes them. */
export function bulkEmail(
  { ORGANISATION, PUBLIC_URL, TEMPLATE_PREFIX, MAIL_FROM }: BulkEmailConfig,
  { sentAs, locale, library }: { sentAs: SentAs; locale: string; library: readonly Resource[] },
  mails: readonly OutgoingMail[],
): { from: string; template: string; entries: BulkEntry[] } {
  const kind = kindOf(sentAs)
  return {
    from: fromIn(MAIL_FROM, locale),
    template: `${TEMPLATE_PREFIX}-${kind}-${locale}`,
    entries: mails.map(({ enrolmentId, address, givenName, token, resourceIds }) => {
      const unsubscribeUrl = `${PUBLIC_URL}/u/${token}`
      return {
        to: address,
        templateData: mailData({
          givenName,
          organisation: ORGANISATION,
          link: `${PUBLIC_URL}/c/${token}${LEADS_TO[kind] ?? ''}`,
          unsubscribeLink: unsubscribeUrl,
          locale,
          resources: library.filter(({ id }) => resourceIds.includes(id)),
        }),
        headers: mailHeaders({ unsubscribeUrl }),
        tag: { name: 'enrolment', value: enrolmentId },
      }
    }),
  }
}
