import type { EmailHeader } from '../ports/mailer.ts'

/**
 * What every email asks of the program that takes it: no holiday notice and no receipt in answer, by RFC 3834 and, for
 * Exchange, by Microsoft's own header. Either would tell the sender's mailbox, which is the employer's, who was written to.
 */
export const NO_AUTOMATIC_ANSWER: readonly EmailHeader[] = [
  { name: 'Auto-Submitted', value: 'auto-generated' },
  { name: 'X-Auto-Response-Suppress', value: 'All' },
]

/**
 * The headers of one email to a person.
 *
 * - `List-Unsubscribe` with `List-Unsubscribe-Post` (RFC 8058): the email program's own button, one POST and done.
 *
 * @param unsubscribeUrl https, `/u/{token}`; SES takes header values of up to 870 characters
 */
export const mailHeaders = ({ unsubscribeUrl }: { unsubscribeUrl: string }): EmailHeader[] => [
  { name: 'List-Unsubscribe', value: `<${unsubscribeUrl}>` },
  { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  ...NO_AUTOMATIC_ANSWER,
]
