import mjml2html from 'mjml'
import { copyFor } from '../copy/copies.ts'
import { type Copy, fill, labelled, type MailKind } from '../copy/copy.ts'
import { locales } from '../copy/languages.ts'
import { type EmployerWords, wordsIn } from '../domain/support/employer-words.ts'
import { escaped, mailFrame, paragraph, placed } from './layout.ts'

/**
 * Every mail that is ever sent, one template a kind and language, made when the stack is built and filled by SES.
 * Subject, preheader, frame and button are the same for all kinds, so that an inbox, or somebody who looks over a
 * shoulder, cannot tell an invitation from a follow-up or a confirmation, nor who has answered.
 */
export type MailTemplate = { kind: MailKind; locale: string; subject: string; html: string; text: string }

const KINDS: readonly MailKind[] = ['invitation', 'reminder', 'follow-up', 'confirmation', 'give-back']

/** What the employer says in every email. */
type Said = { howToCheck?: EmployerWords | undefined; defaultLocale?: string }

/** All templates; throws where MJML finds anything wrong. Takes a second or so: only for the build. */
export function renderMailTemplates({
  howToCheck,
  defaultLocale = 'en',
}: Said = {}): Promise<MailTemplate[]> {
  return Promise.all(
    locales.flatMap(locale =>
      KINDS.map(async kind =>
        render(kind, await copyFor(locale), wordsIn(howToCheck, locale, defaultLocale)),
      ),
    ),
  )
}

async function render(kind: MailKind, copy: Copy, how: string | undefined): Promise<MailTemplate> {
  const footer = [placed(copy.mail.why), ...(how ? [fill(copy.mail.real, { how })] : [])]
  const { html, errors } = await mjml2html(mailFrame(copy, htmlContent(kind, copy), footer), {
    validationLevel: 'strict',
    minify: false,
    keepComments: false,
    fonts: {},
  })
  if (errors.length > 0) throw new Error(errors.map(error => error.formattedMessage).join('\n'))
  return {
    kind,
    locale: copy.locale,
    subject: copy.mail.subject,
    html: lean(html),
    text: textOf(kind, copy, footer),
  }
}

/** SES Handlebars: a greeting with or without a name. */
const greeting = ({ mail }: Copy): string =>
  `{{#if givenName}}${fill(mail.greeting, { name: '{{givenName}}' })}{{else}}${mail.greetingUnnamed}{{/if}}`

function htmlContent(kind: MailKind, copy: Copy): string {
  const { mail } = copy
  const { opening, closing } = mail.kinds[kind]
  const text = (content: string) => `<mj-text css-class="ink">${content}</mj-text>`
  return `${text(`<p>${escaped(greeting(copy))}</p>${opening.map(paragraph).join('')}`)}
${kind === 'follow-up' ? text(RESOURCES_HTML) : ''}
<mj-button href="{{link}}" background-color="#22625a" color="#ffffff" border-radius="99px" font-size="17px" font-weight="600" inner-padding="15px 32px" padding="6px 28px 22px" css-class="go">${escaped(mail.button)}</mj-button>
${text(closing.map(paragraph).join(''))}
<mj-text font-size="14px" color="#5d5763" css-class="soft">${escaped(mail.linkText)}<br><a href="{{link}}" style="word-break:break-all">{{link}}</a></mj-text>
${text(`<p>${escaped(mail.signOff)}<br>${escaped(placed(mail.sender))}</p>`)}`
}

// The same four values a resource in both parts; a resource has an address, steps of its own, or both.
const RESOURCES_HTML =
  '{{#each resources}}<h2>{{title}}</h2><p>{{summary}}</p>{{#if steps}}<ol>{{#each steps}}<li>{{this}}</li>{{/each}}</ol>{{/if}}{{#if url}}<p><a href="{{url}}">{{url}}</a></p>{{/if}}{{/each}}'
const RESOURCES_TEXT = `{{#each resources}}
* {{title}}
  {{summary}}
{{#each steps}}
  - {{this}}
{{/each}}
{{#if url}}
  {{url}}
{{/if}}

{{/each}}
`

function textOf(kind: MailKind, copy: Copy, footer: readonly string[]): string {
  const { mail } = copy
  const { opening, closing } = mail.kinds[kind]
  const parts = (texts: readonly string[]) => texts.map(text => wrapped(text)).join('\n\n')
  return `${greeting(copy)}

${parts(opening)}

${kind === 'follow-up' ? RESOURCES_TEXT : ''}${labelled(copy, mail.button)}
{{link}}

${parts(closing)}

${mail.signOff}
${placed(mail.sender)}

-- 
${parts(footer)}

${labelled(copy, mail.unsubscribe)}
{{unsubscribeLink}}
`
}

/** Lines of at most 72 characters, as plain-text mail is read everywhere. */
const wrapped = (text: string): string => text.replace(/(?![^\n]{1,72}$)([^\n]{1,72})\s/g, '$1\n')

/** Without the white space of the source. MJML leaves only the comments that Outlook reads. */
const lean = (html: string): string => html.replace(/\s*\n\s*/g, '\n').trim()
