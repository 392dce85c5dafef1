import type { EmailHeader } from '../ports/mailer.ts'

/** RFC 3834: holiday notices and the like are not sent back. */
export const AUTO_SUBMITTED: EmailHeader = { name: 'Auto-Submitted', value: 'auto-generated' }

/**
 * The headers of one email to a person.
 *
 * - `List-Unsubscribe` with `List-Unsubscribe-Post` (RFC 8058): the mail program's own button, one POST and done.
 *
 * @param unsubscribeUrl https, `/u/{token}`; SES takes header values of up to 870 characters
 */
export const mailHeaders = ({ unsubscribeUrl }: { unsubscribeUrl: string }): EmailHeader[] => [
  { name: 'List-Unsubscribe', value: `<${unsubscribeUrl}>` },
  { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  AUTO_SUBMITTED,
]
