import { compileTemplateParts } from 'aws-ses-v2-local/dist/v2/renderTemplate.js'
import { chooseResources } from '../../functions/domain/follow-up/follow-up.ts'
import { type MailValues, mailData } from '../../functions/mail/template-data.ts'
import type { MailTemplate } from '../../functions/mail/templates.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'

export const someValues = (locale: string, over: Partial<MailValues> = {}): MailValues => ({
  givenName: 'Ada',
  organisation: 'Northwind Care',
  link: 'https://checkin.northwind.example/c/AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
  unsubscribeLink: 'https://checkin.northwind.example/u/AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
  locale,
  resources: chooseResources({
    library: resourceLibrary,
    kinds: [],
    locale,
    country: 'GB',
    site: '',
    alreadySent: [],
    count: 3,
    seed: 'a mail',
  }),
  ...over,
})

/** As SES fills it in: with the local system's own rendering, which like SES escapes nothing; a missing value throws. */
export const filled = ({ subject, html, text, locale }: MailTemplate, over: Partial<MailValues> = {}) =>
  compileTemplateParts(
    { Subject: subject, Html: html, Text: text },
    { strict: true },
  )({
    ...mailData(someValues(locale, over)),
  })
