import { dayIn, fill } from '../copy/copy.ts'
import type { NewsWords } from '../copy/news.ts'
import type { News } from '../domain/news.ts'
import type { Email } from '../ports/mailer.ts'
import { fromIn } from './from.ts'
import { NO_AUTOMATIC_ANSWER } from './headers.ts'
import { escaped } from './layout.ts'

export interface NewsMailConfig {
  ORGANISATION: string
  PUBLIC_URL: string
  /** The From header, by language. */
  MAIL_FROM: Readonly<Record<string, string>>
  /** Who at HR gets news. */
  NEWS_TO: readonly string[]
}

/** The page of the console on which somebody can do something about it. */
function pathOf(of: News): string {
  switch (of.kind) {
    case 'import-asks':
    case 'import-refused':
    case 'import-failed':
      return `/hr/roster/${of.importId}`
    case 'leavers-held':
      return `/hr/connections/${of.connectionId}`
    case 'wave-held':
      return `/hr/campaigns/${of.campaignId}`
    case 'report-there':
      return `/hr/reports/${of.campaignId}?wave=${of.waveId}`
    case 'route-ages':
      return `/hr/support/${of.id}`
    case 'line-ages':
      return '/hr/support/lines'
    case 'resource-ages':
      return `/hr/resources/${of.id}`
  }
}

/** What a piece of news names, for its phrases. */
function valuesOf(of: News, day: (date: string) => string): Record<string, string> {
  switch (of.kind) {
    case 'wave-held':
      return { name: of.name, day: day(of.opensOn) }
    case 'route-ages':
      return { name: of.name, day: day(of.verifiedOn) }
    case 'line-ages':
      return { name: of.name, number: of.number, day: day(of.since) }
    case 'resource-ages':
      return { name: of.id, day: day(of.verifiedOn) }
    case 'leavers-held':
    case 'report-there':
      return { name: of.name }
    default:
      return {}
  }
}

/** The email to HR with everything that is new. Each piece leads to its page, which asks who looks. */
export function newsMail(
  { ORGANISATION: organisation, PUBLIC_URL, MAIL_FROM, NEWS_TO }: NewsMailConfig,
  say: NewsWords,
  news: readonly News[],
): Email {
  const { locale } = say
  const items = news.map(each => {
    const values = valuesOf(each, date => dayIn(say, date))
    const { title, text } = say.items[each.kind]
    return { title: fill(title, values), text: fill(text, values), link: `${PUBLIC_URL}${pathOf(each)}` }
  })
  const only = items.length === 1 ? items[0] : undefined
  const subject = only
    ? fill(say.subject.one, { title: only.title })
    : fill(say.subject.other, { count: items.length })
  const lead = only ? say.lead.one : say.lead.other
  const why = fill(say.why, { organisation })

  const html = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:16px/1.6 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:16px">
<p>${escaped(say.greeting)}</p>
<p>${escaped(lead)}</p>
${items
  .map(
    ({ title, text, link }) =>
      `<h2 style="font-size:18px;margin:24px 0 4px">${escaped(title)}</h2>\n<p style="margin:0">${escaped(text)} <a href="${escaped(link)}">${escaped(say.open)}</a></p>`,
  )
  .join('\n')}
<p style="margin-top:32px;font-size:14px">${escaped(why)}</p>
</body></html>
`
  const [first = ''] = NEWS_TO
  return {
    from: fromIn(MAIL_FROM, locale),
    to: NEWS_TO,
    replyTo: first,
    subject,
    text: `${[
      say.greeting,
      lead,
      ...items.map(({ title, text, link }) => `${title}\n${text}\n${say.open}: ${link}`),
      why,
    ].join('\n\n')}\n`,
    html,
    headers: [...NO_AUTOMATIC_ANSWER],
  }
}
