import { copyFor } from '../copy/copies.ts'
import { type Copy, calendarOf, fill, labelled } from '../copy/copy.ts'
import type { ErasureWords } from '../copy/erasure/words.ts'
import { erasureWordsFor } from '../copy/erasure.ts'
import type { Email } from '../ports/mailer.ts'
import { fromIn } from './from.ts'
import { NO_AUTOMATIC_ANSWER } from './headers.ts'
import { escaped } from './layout.ts'

export interface ErasureMailConfig {
  ORGANISATION: string
  PUBLIC_URL: string
  /** The From header, by language. */
  MAIL_FROM: Readonly<Record<string, string>>
}

export interface ErasureMailContent {
  to: string
  givenName: string
  eraseAt: number
  timeZone: string
  token: string
}

/**
 * The email that tells a person that everything about them will be deleted, and how to undo it. Sender, subject and
 * greeting are those of every email, so that an inbox does not tell it from an invitation.
 */
export async function erasureMailFor(
  config: ErasureMailConfig & { DEFAULT_LOCALE: string },
  of: ErasureMailContent & { locale: string },
): Promise<Email> {
  const copy = await copyFor(of.locale, config.DEFAULT_LOCALE)
  return erasureMail(config, copy, await erasureWordsFor(copy.locale), of)
}

function erasureMail(
  { ORGANISATION: organisation, PUBLIC_URL, MAIL_FROM }: ErasureMailConfig,
  copy: Copy,
  words: ErasureWords,
  { to, givenName, eraseAt, timeZone, token }: ErasureMailContent,
): Email {
  const { mail } = copy
  const link = `${PUBLIC_URL}/u/${token}/erase`
  const greeting = givenName === '' ? mail.greetingUnnamed : fill(mail.greeting, { name: givenName })
  const when = momentIn(copy, eraseAt, timeZone)
  const opening = words.mail.opening.map(line => fill(line, { when }))
  const { closing, button } = words.mail
  const sender = fill(mail.sender, { organisation })
  const why = fill(words.mail.why, { organisation })

  const text = [
    greeting,
    ...opening,
    `${labelled(copy, button)}\n${link}`,
    ...closing,
    `${mail.signOff}\n${sender}`,
    `-- \n${why}`,
  ].join('\n\n')

  const paragraph = (line: string) => `<p style="margin:0 0 14px">${escaped(line)}</p>`
  const html = `<!doctype html>
<html lang="${copy.locale}" dir="${copy.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(mail.subject)}</title></head>
<body style="margin:0;background:#faf5ee;color:#2d2a32;font:17px/1.6 system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<div style="max-width:504px;margin:0 auto;padding:28px">
<h1 style="margin:0 0 24px;font:600 26px/1.25 'Iowan Old Style',Palatino,Georgia,serif">${escaped(mail.subject)}</h1>
<div style="background:#fffdfa;border-radius:18px;padding:28px">
${[greeting, ...opening].map(paragraph).join('\n')}
<p style="margin:22px 0;text-align:center"><a href="${link}" style="display:inline-block;background:#22625a;color:#ffffff;border-radius:99px;padding:15px 32px;font-weight:600;text-decoration:none">${escaped(button)}</a></p>
${closing.map(paragraph).join('\n')}
<p style="margin:0 0 14px;font-size:14px;color:#5d5763">${escaped(mail.linkText)}<br><a href="${link}" style="color:#22625a;word-break:break-all">${link}</a></p>
<p style="margin:0">${escaped(mail.signOff)}<br>${escaped(sender)}</p>
</div>
<p style="margin:20px 0;font-size:14px;color:#5d5763">${escaped(why)}</p>
</div></body></html>
`
  return {
    from: fromIn(MAIL_FROM, copy.locale),
    to,
    replyTo: to,
    subject: mail.subject,
    text: `${text}\n`,
    html,
    headers: [...NO_AUTOMATIC_ANSWER],
  }
}

/** A day and a time of day where the person is, with the zone where there may be a doubt. */
const momentIn = ({ locale }: Copy, at: number, timeZone: string): string =>
  new Intl.DateTimeFormat(calendarOf(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at)
