import { type Copy, fill } from '../copy/copy.ts'
import { inOneLine, responseTimeOf } from '../copy/route-words.ts'
import type { CallWords } from '../domain/call-request.ts'
import { MAX_CALL_MAILS } from '../domain/messages.ts'
import type { Responder } from '../domain/support-routes.ts'
import type { Email } from '../ports/mailer.ts'
import { AUTO_SUBMITTED } from './headers.ts'
import { escaped } from './layout.ts'

/** One email to a responder: what was typed and what was promised, with the token by which to acknowledge. */
export interface CallRequestMail {
  requestId: string
  to: string
  words: CallWords
  promised: { name: string; locale: string } & Pick<Responder['responder'], 'responseTime' | 'responseText'>
  token: string
}

/**
 * The mail that hands a request for a call to its responder: what the person typed, what they were told, and the link
 * by which to acknowledge. Plain, since it goes to a service and not to somebody who might be at a loss.
 */
export function callRequestMail(
  { ORGANISATION: organisation, PUBLIC_URL }: { ORGANISATION: string; PUBLIC_URL: string },
  copy: Copy,
  { requestId, to, words, promised, token }: CallRequestMail,
): Email {
  const link = `${PUBLIC_URL}/r/${token}`
  const { callMail, mail } = copy
  // By this a second mail about the same request is known as one. It is the beginning of an id that says nothing.
  const subject = fill(callMail.subject, { reference: requestId.slice(0, 6) })
  const greeting = fill(mail.greeting, { name: promised.name })
  const opening = callMail.opening.map(line => fill(line, { organisation }))
  const typed = (['reach', 'name', 'time'] as const)
    .filter(field => words[field] !== '')
    .map(field => ({ label: callMail.words[field], value: words[field] }))
  const told = fill(callMail.promised, { time: inOneLine(copy, responseTimeOf(copy, promised)) })
  const acknowledge = fill(callMail.acknowledge, { count: MAX_CALL_MAILS })
  const discreet = fill(callMail.discreet, { organisation })
  const sender = fill(mail.sender, { organisation })

  const text = [
    greeting,
    ...opening,
    typed.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    told,
    acknowledge,
    `${callMail.button}:\n${link}`,
    discreet,
    `${mail.signOff}\n${sender}`,
  ].join('\n\n')

  const paragraph = (line: string) => `<p>${escaped(line)}</p>`
  const html = `<!doctype html>
<html lang="${copy.locale}" dir="${copy.dir}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:16px/1.6 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:16px">
${[greeting, ...opening].map(paragraph).join('\n')}
<table cellpadding="6" style="border-collapse:collapse">${typed
    .map(
      ({ label, value }) =>
        `<tr><th scope="row" style="text-align:start;vertical-align:top">${escaped(label)}</th><td><bdi>${escaped(value)}</bdi></td></tr>`,
    )
    .join('')}</table>
${[told, acknowledge].map(paragraph).join('\n')}
<p><a href="${link}">${escaped(callMail.button)}</a></p>
${paragraph(discreet)}
<p>${escaped(mail.signOff)}<br>${escaped(sender)}</p>
</body></html>
`
  return {
    to,
    // "Thanks, I'll ring her tonight", with all that is quoted below it, is not for the employer's mailbox.
    replyTo: to,
    subject,
    text: `${text}\n`,
    html,
    headers: [AUTO_SUBMITTED],
    tag: { name: 'call', value: requestId },
  }
}
