/**
 * The headers of one mail, as SES takes them for one entry of a bulk send (`ReplacementHeaders`).
 *
 * - `List-Unsubscribe` with `List-Unsubscribe-Post` (RFC 8058): the mail program's own button, one POST and done.
 * - `Auto-Submitted` (RFC 3834): holiday notices and the like are not sent back.
 *
 * @param unsubscribeUrl https, `/u/{token}`; SES takes header values of up to 870 characters
 */
export const mailHeaders = ({
  unsubscribeUrl,
}: {
  unsubscribeUrl: string
}): { Name: string; Value: string }[] => [
  { Name: 'List-Unsubscribe', Value: `<${unsubscribeUrl}>` },
  { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
  { Name: 'Auto-Submitted', Value: 'auto-generated' },
]
