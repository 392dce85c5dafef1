import { type Copy, fill } from '../copy/copy.ts'
import { inOneLine, responseTimeOf } from '../copy/route-words.ts'
import type { CallWords } from '../domain/call-request.ts'
import { MOST_CALL_MAILS } from '../domain/messages.ts'
import type { Responder } from '../domain/support-routes.ts'
import { escaped } from './layout.ts'

/**
 * The mail that hands a request for a call to its responder: what the person typed, what they were told, and the link
 * by which to acknowledge. Plain, since it goes to a service and not to somebody who might be at a loss.
 */
export function callMail(of: {
  copy: Copy
  requestId: string
  words: CallWords
  promised: { name: string } & Pick<Responder['responder'], 'responseTime' | 'responseText'>
  organisation: string
  /** `https://…/r/{token}` */
  link: string
}): { subject: string; text: string; html: string } {
  const { copy, words, promised, organisation, link } = of
  const { callMail, mail } = copy
  // By this a second mail about the same request is known as one. It is the beginning of an id that says nothing.
  const subject = fill(callMail.subject, { reference: of.requestId.slice(0, 6) })
  const greeting = fill(mail.greeting, { name: promised.name })
  const opening = callMail.opening.map(line => fill(line, { organisation }))
  const typed = (['reach', 'name', 'time'] as const)
    .filter(field => words[field] !== '')
    .map(field => ({ label: callMail.words[field], value: words[field] }))
  const told = fill(callMail.promised, { time: inOneLine(copy, responseTimeOf(copy, promised)) })
  const acknowledge = fill(callMail.acknowledge, { count: MOST_CALL_MAILS })
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
  return { subject, text: `${text}\n`, html }
}
