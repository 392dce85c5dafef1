import * as z from 'zod'
import { fill } from '../functions/copy/copy.ts'
import { type Language, locales } from '../functions/copy/languages.ts'
import { senderNames } from '../functions/copy/sender-names.ts'
import { inPlainWords } from '../functions/domain/in-plain-words.ts'
import { isOneLine } from '../functions/domain/plain-text.ts'
import { DEFAULT_BUDGET, LEAST_BUDGET, MOST_BUDGET, ONE_RHO } from '../functions/domain/privacy/budget.ts'
import { timeZone } from '../functions/domain/roster/place.ts'
import { DEFAULT_CAP, MOST_CAP } from '../functions/domain/sending/contact-cap.ts'
import { type EmployerWords, wordsIn } from '../functions/domain/support/employer-words.ts'

/**
 * The defaults of every stage. Set them before the first deployment; docs/deploying.md says how. Organisation and
 * sender are placeholders until then: a stage can be synthesized and run locally with them, but CloudFormation refuses
 * to deploy it.
 */
const employer = {
  region: 'eu-central-1',
  organisation: 'Example Organisation',
  mailFrom: { address: 'wellbeing@hearten.example' },
  mailIdentity: 'hearten.example',
  defaultLocale: 'en',
  defaultTimeZone: 'Europe/Berlin',
  leaversKeptDays: 30,
  privacyBudget: DEFAULT_BUDGET / ONE_RHO,
  contactCap: DEFAULT_CAP,
}

/** Every stage there is. */
const stages = {
  dev: { ...employer, production: false, newsTo: [], logsKeptDays: 30 },
  prod: {
    ...employer,
    production: true,
    newsTo: ['people@hearten.example'],
    alarmEmail: 'alarms@hearten.example',
    logsKeptDays: 90,
  },
} satisfies Record<string, StageSettings>

/** An object with these fields and no others. The error lists the valid fields. */
const exactly = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `there is no ${issue.keys.join(', ')}; there are ${Object.keys(shape).join(', ')}`
        : undefined,
  })

const words = z.string().trim().min(1, { error: 'must not be blank' })

const LANGUAGES: readonly string[] = ['*', ...locales]

/** Words of the employer's own: the same for everybody, or by language with `*` for the others. They go into templates. */
const ownWords = z
  .union([words, z.record(z.string(), words)], { error: 'must be a text, or texts by language' })
  .transform((said): EmployerWords => (typeof said === 'string' ? { '*': said } : said))
  .refine(
    by => Object.keys(by).length > 0 && Object.keys(by).every(language => LANGUAGES.includes(language)),
    {
      error: `must be a text, or texts by language: ${locales.join(', ')}, and * for all others`,
    },
  )
  .refine(by => Object.values(by).every(text => isOneLine(text) && !/[{}<>]/.test(text)), {
    error: 'must be plain text on one line, without braces or angle brackets',
  })

const domainName = z
  .string()
  .toLowerCase()
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, { error: 'not a domain name, such as example.com' })

/** Domains are case-insensitive. The part before the @ need not be, and SES distinguishes case there. */
const sender = z
  .email({ error: 'not an email address' })
  .transform(address => address.replace(/@.*$/, domain => domain.toLowerCase()))

const stageSettings = exactly({
  /** Tables and keys outlive the stack and cannot be deleted by mistake. */
  production: z.boolean(),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: 'not an AWS region, such as eu-central-1' }),
  /** The employer's name as employees know it, on pages and in mails. */
  organisation: words,
  /** The name is the organisation's in each language (copy/sender-names.ts) unless the employer has one of its own. */
  mailFrom: exactly({ name: ownWords.optional(), address: sender }),
  /** The verified SES identity of that address: its domain, or the address itself. */
  mailIdentity: z.union([domainName, z.email()], { error: 'neither a domain nor a mail address' }),
  /** The domain of employees' links; by default API Gateway's own address. */
  publicDomain: exactly({
    name: domainName,
    certificateArn: z.string().regex(/^arn:aws[a-z-]*:acm:/, { error: 'not the ARN of an ACM certificate' }),
  }).optional(),
  /**
   * The employer's own OpenID Connect provider for HR's console (docs/deploying.md); without it people sign in at the
   * user pool that comes with Hearten.
   */
  signIn: exactly({
    issuer: z.url({ protocol: /^https$/, error: 'not the address of an issuer: it begins with https://' }),
    clientId: words,
    /** The secret of the client in Secrets Manager, where the provider asks for one. */
    clientSecretArn: z
      .string()
      .regex(/^arn:aws[a-z-]*:secretsmanager:/, { error: 'not the ARN of a secret' })
      .optional(),
    scope: words.default('openid email profile'),
    /** Further clients whose tokens the API takes, such as one for the command line. */
    apiClientIds: z.array(words.regex(/^\S+$/, { error: 'has no blank in it' })).default([]),
    /** The claim that tells who may do what, and its values for each role. */
    roles: exactly({
      claim: words,
      admin: z.array(words).default([]),
      editor: z.array(words).min(1, { error: 'nobody could prepare a campaign' }),
      viewer: z.array(words).default([]),
    }),
  }).optional(),
  /** Whose pages may call the API from a browser, such as https://dashboard.example.com; by default nobody's. */
  apiOrigins: z
    .array(
      z.string().regex(/^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/, {
        error: 'not an origin, such as https://dashboard.example.com, without a path',
      }),
    )
    .default([]),
  /** How people can check that an email is real, as announced to them: a page of the intranet, or a person whom they know. */
  howToCheck: ownWords.optional(),
  /** Whom people can ask about the programme, outside HR: a works council, occupational health, a data protection officer. */
  contact: ownWords.optional(),
  /** For people whose roster row names no language; there must be mail templates in it. */
  defaultLocale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'not a language tag, such as en' }),
  /** For people whose roster row has no time zone. */
  defaultTimeZone: timeZone,
  /**
   * Who at HR hears by email that an import asks, a support route ages, a wave is held or a report is there. Never of a
   * person.
   */
  newsTo: z
    .array(z.email({ error: 'not an email address' }), { error: 'must be a list of email addresses' })
    .max(20, { error: 'at most 20 addresses' }),
  /** How long the name and address of somebody who has left the roster are kept. */
  leaversKeptDays: z.int().min(1, { error: 'at least 1' }).max(365, { error: 'at most 365' }),
  /**
   * How much all reports of a year may tell of one person, as ρ (docs/decisions/0005-disclosure.md): more makes reports
   * more exact, and guesses better. It is told to people in words. Counted in whole millionths from here on.
   */
  privacyBudget: z
    .number()
    .min(LEAST_BUDGET / ONE_RHO, {
      error: `must be at least ${LEAST_BUDGET / ONE_RHO}: with less no report could tell anything`,
    })
    .max(MOST_BUDGET / ONE_RHO, {
      error: `must be at most ${MOST_BUDGET / ONE_RHO}: with more a guess from a year's reports would be right too often`,
    })
    .transform(rho => Math.round(rho * ONE_RHO)),
  /**
   * How many emails of HR's a person gets in any 30 days at most, across all campaigns. Emails that people ask for
   * themselves come on top, and a person may choose fewer.
   */
  contactCap: z
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be at least 1' })
    .max(MOST_CAP, { error: `must be at most ${MOST_CAP}: one every other working day` }),
  /** Gets the alarms. Without it, which production is not, the topic exists without subscribers. */
  alarmEmail: z.email({ error: 'not an email address' }).optional(),
  /** The retention of function and access logs: one of CloudWatch's terms. */
  logsKeptDays: z.literal([7, 14, 30, 90, 180, 365]),
}).superRefine((settings, context) => {
  const { mailFrom, mailIdentity, publicDomain, region } = settings
  const [, domain = ''] = mailFrom.address.split('@')
  if (mailIdentity !== mailFrom.address && domain !== mailIdentity && !domain.endsWith(`.${mailIdentity}`))
    context.addIssue({
      code: 'custom',
      path: ['mailIdentity'],
      message: `${mailIdentity} does not cover the sender ${mailFrom.address}`,
    })
  if (settings.production && !settings.alarmEmail)
    context.addIssue({
      code: 'custom',
      path: ['alarmEmail'],
      message: 'is missing: somebody must hear the alarms of a stage for production',
    })
  if (settings.production && settings.newsTo.length === 0)
    context.addIssue({
      code: 'custom',
      path: ['newsTo'],
      message: 'must name somebody: a nightly import that stops would be seen by nobody',
    })
  // A regional endpoint accepts only certificates of its own region.
  if (publicDomain && !publicDomain.certificateArn.includes(`:acm:${region}:`))
    context.addIssue({
      code: 'custom',
      path: ['publicDomain', 'certificateArn'],
      message: `the certificate must be in ${region}`,
    })
})

type StageSettings = z.input<typeof stageSettings>
export interface Stage extends z.output<typeof stageSettings> {
  name: string
  /** Whether this deployment may have to be taken back whole (docs/failed-deployments.md). */
  firstDeployment: boolean
}

/** Whether nobody can delete the stack, its tables or its user pool without switching that off first. */
export const isProtected = ({ production, firstDeployment }: Stage): boolean => production && !firstDeployment

/**
 * A stage's name is in the names of functions (64 characters with the longest of ours), of email templates and the
 * configuration set (64), and in the sign-in domain, which is in the DNS and may not contain three words.
 */
const stageName = z
  .string()
  .regex(/^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$/, {
    error:
      'must be 1 to 20 lower case letters, digits and hyphens, and begin with a letter and end without a hyphen',
  })
  .regex(/^(?!.*(aws|amazon|cognito))/, { error: 'must not contain aws, amazon or cognito' })

export type StageReading =
  | { outcome: 'stage'; stage: Stage }
  | { outcome: 'refused'; reason: string; problems: string[] }

/**
 * Reads and checks the stage of this name. `table` is the table above; tests pass their own. An unknown name, and every
 * impossible value, is refused with what would be right.
 */
export function readStage(name: unknown, table: Record<string, unknown> = stages): StageReading {
  const known = Object.keys(table).join(', ')
  if (typeof name !== 'string' || !Object.hasOwn(table, name))
    return {
      outcome: 'refused',
      reason: `There is no stage ${JSON.stringify(name)} in infra/stages.ts`,
      problems: [`Say one of: ${known}. For example: npx cdk synth -c stage=${Object.keys(table)[0]}`],
    }
  const named = stageName.safeParse(name)
  const read = stageSettings.safeParse(table[name], { error: inPlainWords })
  if (!named.success || !read.success)
    return {
      outcome: 'refused',
      reason: `Stage ${name} in infra/stages.ts cannot be right`,
      problems: [
        ...(named.error?.issues ?? []).map(({ message }) => `its name: ${message}`),
        ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.') || 'stage'}: ${message}`),
      ],
    }
  return { outcome: 'stage', stage: { ...read.data, name, firstDeployment: false } }
}

/** `example`, and `example.com` and the like, are reserved (RFC 2606): such an address cannot send or receive. */
const RESERVED = /(^|[@.])example(\.(com|net|org))?$/i

/** The names of values that are still placeholders. */
export function stillPlaceholders({
  organisation,
  mailFrom,
  mailIdentity,
  alarmEmail = '',
  newsTo,
}: Stage): string[] {
  return [
    ...(organisation === 'Example Organisation' ? ['organisation'] : []),
    ...(RESERVED.test(mailFrom.address) ? ['mailFrom.address'] : []),
    ...(RESERVED.test(mailIdentity) ? ['mailIdentity'] : []),
    ...(RESERVED.test(alarmEmail) ? ['alarmEmail'] : []),
    ...(newsTo.some(address => RESERVED.test(address)) ? ['newsTo'] : []),
  ]
}

/** The From header in each language that there are emails in. */
export function fromHeaders({ mailFrom, organisation, defaultLocale }: Stage): Record<Language, string> {
  const header = (language: Language) =>
    fromHeader({
      name: wordsIn(mailFrom.name, language, defaultLocale) ?? fill(senderNames[language], { organisation }),
      address: mailFrom.address,
    })
  return Object.fromEntries(locales.map(language => [language, header(language)])) as Record<Language, string>
}

/** The sender as a From header has it; a name beyond ASCII as RFC 2047 words, none longer than 75 characters. */
export function fromHeader({ name, address }: { name: string; address: string }): string {
  if (/^[A-Za-z0-9 -]+$/.test(name)) return `${name} <${address}>`
  if (/^[\x20-\x7e]+$/.test(name)) return `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`
  const encoded = inPieces(name).map(piece => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`)
  return `${encoded.join(' ')} <${address}>`
}

/** Sixty characters of base64 a piece, and no character cut in two. */
const BYTES_A_PIECE = 45

function inPieces(name: string): string[] {
  const pieces = ['']
  for (const character of name) {
    const longer = `${pieces.at(-1)}${character}`
    if (Buffer.byteLength(longer) > BYTES_A_PIECE) pieces.push(character)
    else pieces[pieces.length - 1] = longer
  }
  return pieces
}
