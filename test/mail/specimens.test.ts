import { compileTemplateParts } from 'aws-ses-v2-local/dist/v2/renderTemplate.js'
import { expect, test } from 'vitest'
import { chooseResources } from '../../functions/domain/follow-up/follow-up.ts'
import { mailSpecimens } from '../../functions/mail/specimens.ts'
import { mailData } from '../../functions/mail/template-data.ts'
import { renderMailTemplates } from '../../functions/mail/templates.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'

test('a specimen of an email reads as SES would send it, in every kind and language', async () => {
  const templates = await renderMailTemplates()
  const specimens = mailSpecimens(templates, 'Northwind Care')
  expect(specimens).toHaveLength(25)
  for (const [n, { subject, html, text, locale }] of templates.entries()) {
    const nowhere = 'https://link-of-one-person.example/c/specimen'
    const data = mailData({
      givenName: 'Ada',
      organisation: 'Northwind Care',
      link: nowhere,
      unsubscribeLink: nowhere,
      locale,
      resources: chooseResources({
        library: resourceLibrary,
        kinds: [],
        locale,
        country: '*',
        site: '',
        alreadySent: [],
        count: 2,
        seed: 'specimen',
      }),
    })
    const sent = compileTemplateParts(
      { Subject: subject, Html: html, Text: text },
      { strict: true },
    )({ ...data })
    const shown = specimens[n]
    expect(shown?.subject).toBe(sent.subject)
    expect(shown?.html).toBe(sent.html)
    // Handlebars takes away the line that a block stands on alone.
    const words = (of = '') => of.split(/\s+/).join(' ')
    expect(words(shown?.text)).toBe(words(sent.text))
  }
})
