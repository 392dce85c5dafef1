import { type Copy, fill, labelled } from '../copy/copy.ts'
import { commaOf, inOneLine, languageName, responseTimeOf } from '../copy/route-words.ts'
import { MAX_CALL_MAILS } from '../domain/call-mails.ts'
import type { CallWords } from '../domain/call-request.ts'
import type { Responder } from '../domain/support/support-routes.ts'
import type { Email } from '../ports/mailer.ts'
import { fromIn } from './from.ts'
import { NO_AUTOMATIC_ANSWER } from './headers.ts'
import { escaped } from './layout.ts'

export interface CallRequestMailConfig {
  ORGANISATION: string
  PUBLIC_URL: string
  /** The From header, by language. */
  MAIL_FROM: Readonly<Record<string, string>>
}

/** One email to a responder: what was typed and what was promised, with the token by which to acknowledge. */
export interface CallRequestMail {
  requestId: string
  to: string
  words: CallWords
  promised: { name: string; locale: string } & Pick<Responder['responder'], 'responseTime' | 'responseText'>
  token: string
}

/**
 * The email that hands a request for a call to its responder: how the person can be reached safely, what they typed, what
 * they were told, and the link by which to acknowledge. Plain, since it goes to a service and not to somebody who might be at a loss.
 */
export function callRequestMail(
  { ORGANISATION: organisation, PUBLIC_URL, MAIL_FROM }: CallRequestMailConfig,
  copy: Copy,
  { requestId, to, words, promised, token }: CallRequestMail,
): Email {
  const link = `${PUBLIC_URL}/r/${token}`
  const { callMail, mail } = copy
  // By this a second mail about the same request is known as one. It is the beginning of an id that says nothing.
  const subject = fill(callMail.subject, { reference: requestId.slice(0, 6) })
  const greeting = fill(mail.greeting, { name: promised.name })
  const opening = callMail.opening.map(line => fill(line, { organisation }))
  // How to be in touch without harm comes before the number to call.
  const parts = [
    { title: callMail.firstTitle, rows: safeContact(copy, words) },
    { title: callMail.reachTitle, rows: filledIn(copy, { reach: words.reach, name: words.name }) },
  ]
  const told = fill(callMail.promised, { time: inOneLine(copy, responseTimeOf(copy, promised)) })
  const acknowledge = fill(callMail.acknowledge, { count: MAX_CALL_MAILS })
  const discreet = fill(callMail.discreet, { organisation })
  const sender = fill(mail.sender, { organisation })

  const text = [
    greeting,
    ...opening,
    ...parts.map(({ title, rows }) =>
      [title, ...rows.map(({ label, value }) => `${labelled(copy, label)} ${value}`)].join('\n'),
    ),
    told,
    acknowledge,
    `${labelled(copy, callMail.button)}\n${link}`,
    discreet,
    `${mail.signOff}\n${sender}`,
  ].join('\n\n')

  const paragraph = (line: string) => `<p>${escaped(line)}</p>`
  const html = `<!doctype html>
<html lang="${copy.locale}" dir="${copy.dir}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:16px/1.6 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:16px">
${[greeting, ...opening].map(paragraph).join('\n')}
${parts
  .map(
    ({ title, rows }) => `<h2 style="font-size:18px">${escaped(title)}</h2>
<table cellpadding="6" style="border-collapse:collapse">${rows
      .map(
        ({ label, value }) =>
          `<tr><th scope="row" style="text-align:start;vertical-align:top">${escaped(label)}</th><td><bdi>${escaped(value)}</bdi></td></tr>`,
      )
      .join('')}</table>`,
  )
  .join('\n')}
${[told, acknowledge].map(paragraph).join('\n')}
<p><a href="${link}">${escaped(callMail.button)}</a></p>
${paragraph(discreet)}
<p>${escaped(mail.signOff)}<br>${escaped(sender)}</p>
</body></html>
`
  return {
    from: fromIn(MAIL_FROM, copy.locale),
    to,
    // "Thanks, I'll ring her tonight", with all that is quoted below it, is not for the employer's mailbox.
    replyTo: to,
    subject,
    text: `${text}\n`,
    html,
    headers: [...NO_AUTOMATIC_ANSWER],
    tag: { name: 'call', value: requestId },
  }
}

type Row = { label: string; value: string }

/** Whether a voicemail is safe and what to say to somebody else are told always: the careful way, where nothing was said. */
function safeContact(copy: Copy, { voicemail, cover, when, time, speak }: CallWords): Row[] {
  const { callMail, call } = copy
  const times = [...when.map(part => call.when.options[part]), ...(time === '' ? [] : [time])]
  return [
    { label: callMail.words.voicemail, value: callMail.voicemail[voicemail] },
    { label: callMail.words.cover, value: cover === '' ? callMail.noCover : cover },
    ...filledIn(copy, {
      time: times.join(commaOf(copy)),
      speak: languageName(speak, copy.locale),
    }),
  ]
}

const filledIn = (
  { callMail }: Copy,
  values: Partial<Record<keyof Copy['callMail']['words'], string>>,
): Row[] =>
  (Object.entries(values) as [keyof Copy['callMail']['words'], string][])
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ label: callMail.words[field], value }))
