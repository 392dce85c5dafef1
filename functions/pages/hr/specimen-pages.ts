import { fill } from '../../copy/copy.ts'
import { locales, nameOf } from '../../copy/languages.ts'
import { type Html, html } from '../html.ts'
import { backLink } from './fields.ts'
import { consolePage, type Desk } from './frame.ts'
import type { SpecimenPage } from './specimens.ts'

export const SPECIMEN_MAILS = ['invitation', 'reminder', 'follow-up', 'confirmation', 'give-back'] as const
type SpecimenMail = (typeof SPECIMEN_MAILS)[number]

/** Everything that people see, each in every language. */
export function specimenListPage(desk: Desk, pages: readonly SpecimenPage[]): string {
  const { words } = desk
  const { specimens: say } = words
  const line = (href: string, label: string): Html =>
    html`<li><a href="${href}/${words.locale}">${label}</a></li>`
  return consolePage(desk, {
    title: say.title,
    section: 'specimens',
    content: html`<h1>${say.title}</h1><p class="lead">${say.lead}</p>
<h2>${say.mails}</h2><ul>${SPECIMEN_MAILS.map(kind => line(`/hr/specimens/mail-${kind}`, say.mail[kind]))}</ul>
<h2>${say.pages}</h2><ul>${pages.map(which => line(`/hr/specimens/${which}`, say.page[which]))}</ul>
<p><a class="back" href="/about">${say.about}</a></p>`,
  })
}

/** One of them in a frame, with what it is over it. */
export function specimenFramePage(
  desk: Desk,
  { which, language, subject }: { which: string; language: string; subject: string | undefined },
): string {
  const { words } = desk
  const { specimens: say } = words
  const isMail = which.startsWith('mail-')
  const title = isMail
    ? say.mail[which.slice('mail-'.length) as SpecimenMail]
    : say.page[which as SpecimenPage]
  return consolePage(desk, {
    title,
    section: 'specimens',
    content: html`${backLink('/hr/specimens', say.title)}<h1>${title}</h1><p class="box said">${say.specimen}</p>
<nav aria-label="${say.languages}"><ul>${locales.map(
      locale =>
        html`<li><a href="/hr/specimens/${which}/${locale}" lang="${locale}" hreflang="${locale}"${locale === language ? html` aria-current="true"` : ''}>${nameOf(locale)}</a></li>`,
    )}</ul></nav>
${subject ? html`<p><b>${say.subject}</b> <span lang="${language}">${subject}</span></p>` : ''}<iframe title="${fill(say.frame, { what: title })}" src="/hr/specimens/${which}/${language}/alone"></iframe><p><a class="back" href="/hr/specimens/${which}/${language}/alone">${say.alone}</a></p>`,
  })
}
