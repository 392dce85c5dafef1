import { describe, expect, it } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { fromHeader, fromHeaders, readStage, stillPlaceholders } from '../../infra/stages.ts'
import { aStage, ofType, type Resource, synthesize } from './synthesis.ts'

const settings = (overrides: object = {}) => {
  const { name: _, firstDeployment: __, ...dev } = aStage('dev')
  return { dev: { ...dev, privacyBudget: dev.privacyBudget / 1_000_000, ...overrides } }
}
const problemsOf = (overrides: object): string => {
  const read = readStage('dev', settings(overrides))
  return read.outcome === 'refused' ? read.problems.join('\n') : 'accepted'
}

describe('readStage', () => {
  it('counts the privacy budget in whole millionths', () => {
    const read = readStage('dev', settings({ privacyBudget: 0.35 }))
    expect(read).toMatchObject({ outcome: 'stage', stage: { privacyBudget: 350_000 } })
  })

  it('reads the stages there are', () => {
    expect(readStage('dev')).toMatchObject({ outcome: 'stage', stage: { name: 'dev', production: false } })
    expect(readStage('prod')).toMatchObject({ outcome: 'stage', stage: { name: 'prod', production: true } })
  })

  it.each(['staging', '', 'toString', undefined, true])(
    'refuses stage %j, and says which there are',
    name => {
      expect(readStage(name)).toMatchObject({
        outcome: 'refused',
        reason: `There is no stage ${JSON.stringify(name)} in infra/stages.ts`,
        problems: ['Say one of: dev, prod. For example: npx cdk synth -c stage=dev'],
      })
    },
  )

  it.each([
    ['a region that cannot be', { region: 'Frankfurt' }, 'region: not an AWS region, such as eu-central-1'],
    [
      'an origin with a path',
      { apiOrigins: ['https://example.com/dashboard'] },
      'apiOrigins.0: not an origin, such as https://dashboard.example.com, without a path',
    ],
    ['an origin that is everybody', { apiOrigins: ['*'] }, 'apiOrigins.0: not an origin'],
    ['an origin without encryption', { apiOrigins: ['http://example.com'] }, 'apiOrigins.0: not an origin'],
    ['a blank organisation', { organisation: ' ' }, 'organisation: must not be blank'],
    ['a sender that is no address', { mailFrom: { name: 'X', address: 'x' } }, 'mailFrom.address: '],
    [
      'an identity of another domain',
      { mailIdentity: 'example.com' },
      'mailIdentity: example.com does not cover',
    ],
    [
      'a time zone nobody keeps',
      { defaultTimeZone: 'Europe/Bielefeld' },
      'defaultTimeZone: not an IANA time zone',
    ],
    ['a language in words', { defaultLocale: 'English' }, 'defaultLocale: not a language tag'],
    [
      'logs kept for a term CloudWatch has not',
      { logsKeptDays: 60 },
      'logsKeptDays: must be 7, 14, 30, 90, 180 or 365',
    ],
    ['a budget that protects nobody', { privacyBudget: 1 }, 'privacyBudget: must be at most 0.9: with more'],
    ['a budget that tells nothing', { privacyBudget: 0 }, 'privacyBudget: must be at least 0.01: with less'],
    ['a cap that lets nothing through', { contactCap: 0 }, 'contactCap: must be at least 1'],
    ['a cap that caps nothing', { contactCap: 100 }, 'contactCap: must be at most 10'],
    ['a budget in words', { privacyBudget: 'half' }, 'privacyBudget: must be a number'],
    ['an alarm address that is none', { alarmEmail: 'ops' }, 'alarmEmail: not an email address'],
    [
      'words in a language that there are no emails in',
      { howToCheck: { sv: 'Se intranätet' } },
      'howToCheck: must be a text, or texts by language: en, de, es, fr, ar, and * for all others',
    ],
    [
      'words that a template would read as its own',
      { contact: 'Ask {{link}}' },
      'contact: must be plain text on one line, without braces or angle brackets',
    ],
    [
      'production whose alarms nobody hears',
      { production: true },
      'alarmEmail: is missing: somebody must hear the alarms of a stage for production',
    ],
    ['no organisation', { organisation: undefined }, 'organisation: is missing: it must be a text'],
    [
      'a certificate of another region',
      { publicDomain: { name: 'a.example.com', certificateArn: 'arn:aws:acm:us-east-1:1:certificate/1' } },
      'publicDomain.certificateArn: the certificate must be in eu-central-1',
    ],
    [
      'a value that no stage has',
      { colour: 'red' },
      'stage: there is no colour; there are production, region',
    ],
    [
      'a value that no sender has',
      { mailFrom: { name: 'X', address: 'x@hearten.example', colour: 'red' } },
      'mailFrom: there is no colour; there are name, address',
    ],
  ])('refuses %s', (_, overrides, problem) => {
    expect(problemsOf(overrides)).toContain(problem)
  })

  it('accepts production with somebody who hears its alarms, and somebody at HR who hears news', () => {
    const heard = { production: true, alarmEmail: 'ops@example.com' }
    expect(problemsOf({ ...heard, newsTo: ['hr@example.com'] })).toBe('accepted')
    expect(problemsOf({ ...heard, newsTo: [] })).toContain('newsTo: must name somebody')
    expect(problemsOf({ newsTo: ['hr'] })).toContain('newsTo.0: not an email address')
  })

  describe('the name of a stage', () => {
    const read = (name: string) => readStage(name, { [name]: settings().dev })

    it.each(['p', 'prod', 'prod-eu', 'eu1', 'a-very-long-name-20c'])('may be %s', name => {
      expect(read(name)).toMatchObject({ outcome: 'stage', stage: { name } })
    })

    it.each([
      ['Prod', 'lower case'],
      ['prod_eu', 'lower case'],
      ['pröd', 'lower case'],
      ['1st', 'begin with a letter'],
      ['prod-', 'end without a hyphen'],
      ['a-name-that-is-longer', '1 to 20'],
      ['aws-prod', 'must not contain aws'],
      ['laws', 'must not contain aws'],
      ['cognito', 'must not contain aws'],
    ])('may not be %s, and the refusal says why', (name, why) => {
      const refused = read(name)
      expect(refused.outcome === 'refused' && refused.problems.join()).toContain(why)
    })

    it('may be so long that every name made with it is as long as AWS takes, and no longer', () => {
      const template = synthesize(aStage('dev', { name: 'a-very-long-name-20c' }))
      const nameOf: Record<string, [most: number, name: (properties: Resource['Properties']) => unknown]> = {
        'AWS::Lambda::Function': [64, ({ FunctionName }) => FunctionName],
        'AWS::SES::Template': [64, of => of.Template.TemplateName],
        'AWS::SES::ConfigurationSet': [64, ({ Name }) => Name],
        'AWS::Scheduler::ScheduleGroup': [64, ({ Name }) => Name],
        'AWS::Events::EventBus': [256, ({ Name }) => Name],
        'AWS::Logs::LogGroup': [512, ({ LogGroupName }) => LogGroupName],
        // The account's number has twelve digits, its reference some more.
        'AWS::Cognito::UserPoolDomain': [
          63,
          ({ Domain }) => JSON.stringify(Domain).replace(/\{"Ref":"AWS::AccountId"\}/, '123456789012'),
        ],
      }
      for (const [type, [most, name]] of Object.entries(nameOf)) {
        const names = ofType(template, type).map(([, { Properties }]) => String(name(Properties)))
        expect(names.length, type).toBeGreaterThan(0)
        for (const one of names) {
          expect(one.replace(/^\{"Fn::Join":\["",\[|[",[\]}]/g, '').length, one).toBeLessThanOrEqual(most)
          expect(one).toContain('a-very-long-name-20c')
        }
      }
    })
  })

  it('takes a domain in capitals for the same, and writes it without', () => {
    const mailFrom = { name: 'X', address: 'Wellbeing@Example.COM' }
    expect(readStage('dev', settings({ mailFrom, mailIdentity: 'EXAMPLE.com' }))).toMatchObject({
      stage: { mailFrom: { address: 'Wellbeing@example.com' }, mailIdentity: 'example.com' },
    })
  })

  it('accepts a sender at a subdomain of the identity, or the identity as an address', () => {
    expect(
      problemsOf({ mailFrom: { name: 'X', address: 'x@people.example.com' }, mailIdentity: 'example.com' }),
    ).toBe('accepted')
    expect(
      problemsOf({ mailFrom: { name: 'X', address: 'x@example.com' }, mailIdentity: 'x@example.com' }),
    ).toBe('accepted')
  })
})

describe('a stage with placeholders', () => {
  it('can be synthesized, but CloudFormation refuses it by a rule that names them', () => {
    const { Rules, Parameters } = synthesize(aStage('prod'))
    expect(Rules.StageIsSet?.Assertions[0]?.AssertDescription).toBe(
      'Set these values of stage prod in infra/stages.ts first: organisation, mailFrom.address, mailIdentity, alarmEmail, newsTo',
    )
    expect(Parameters.ValuesToSetFirst?.Default).not.toBe('none')
  })

  it.each(['ops@hearten.example', 'ops@example.com', 'ops@mail.Example.org'])(
    'is one whose mail goes from or to %s, which is nobody’s',
    address => {
      const set = {
        organisation: 'Kestrel Mills',
        mailIdentity: 'kestrelmills.com',
        alarmEmail: 'ops@kestrelmills.com',
        newsTo: ['hr@kestrelmills.com'],
      }
      const mailFrom = { address: 'x@kestrelmills.com' }
      expect(stillPlaceholders(aStage('prod', { ...set, mailFrom, alarmEmail: address }))).toEqual([
        'alarmEmail',
      ])
      expect(stillPlaceholders(aStage('prod', { ...set, mailFrom: { ...mailFrom, address } }))).toEqual([
        'mailFrom.address',
      ])
      expect(
        stillPlaceholders(aStage('prod', { ...set, mailFrom, newsTo: [...set.newsTo, address] })),
      ).toEqual(['newsTo'])
    },
  )

  it('has no such rule once they are set', () => {
    const set = aStage('prod', {
      organisation: 'Kestrel Mills',
      mailFrom: { address: 'wellbeing@kestrelmills.com' },
      mailIdentity: 'kestrelmills.com',
      alarmEmail: 'ops@notexample.com',
      newsTo: ['hr@notexample.com'],
    })
    expect(stillPlaceholders(set)).toEqual([])
    expect(synthesize(set).Rules).not.toHaveProperty('StageIsSet')
  })
})

describe('what an employer says in its own words', () => {
  it('may be one text for everybody, or one a language', () => {
    const contact = { en: 'Ines Weber, works council', '*': 'Ines Weber' }
    expect(readStage('dev', settings({ howToCheck: 'intranet.example.com', contact }))).toMatchObject({
      stage: { howToCheck: { '*': 'intranet.example.com' }, contact },
    })
  })
})

describe('fromHeaders', () => {
  const stage = aStage('dev', { organisation: 'Kestrel Mills' })
  const address = stage.mailFrom.address

  it('names the organisation in each language that there are emails in', () => {
    const headers = fromHeaders(stage)
    expect(Object.keys(headers)).toEqual(locales)
    expect([headers.en, headers.de, headers.es]).toEqual([
      `Wellbeing at Kestrel Mills <${address}>`,
      `Wohlbefinden bei Kestrel Mills <${address}>`,
      `Cuidarnos en Kestrel Mills <${address}>`,
    ])
  })

  it('takes the name that the employer gives, in the reader’s language where it has one', () => {
    const own = fromHeaders({ ...stage, mailFrom: { name: { de: 'Zeit', '*': 'Time' }, address } })
    expect([own.de, own.fr]).toEqual([`Zeit <${address}>`, `Time <${address}>`])
  })
})

describe('fromHeader', () => {
  it('cuts a long name into words that a mail server takes, and no character in two', () => {
    const name = 'لحظة للعناية بالذات في Kestrel Mills and Sons International'
    const encoded = fromHeader({ name, address: 'a@example.com' }).replace(' <a@example.com>', '').split(' ')
    expect(encoded.length).toBeGreaterThan(1)
    const read = encoded.map(word => {
      expect(word.length).toBeLessThanOrEqual(75)
      const piece = Buffer.from(word.slice('=?UTF-8?B?'.length, -2), 'base64').toString('utf8')
      expect(piece).not.toContain('\ufffd')
      return piece
    })
    expect(read.join('')).toBe(name)
  })

  const address = 'wellbeing@example.com'
  it.each([
    ['Wellbeing check-in', 'Wellbeing check-in <wellbeing@example.com>'],
    ['Kestrel, Mills & Co.', '"Kestrel, Mills & Co." <wellbeing@example.com>'],
    ['Größe', `=?UTF-8?B?${Buffer.from('Größe').toString('base64')}?= <wellbeing@example.com>`],
  ])('writes %s so that no mail server misreads it', (name, header) => {
    expect(fromHeader({ name, address })).toBe(header)
  })
})
