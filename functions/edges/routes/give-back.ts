import * as z from 'zod'
import { languageFor } from '../../copy/languages.ts'
import { givenWords, missingLanguages } from '../../domain/report/give-back.ts'
import { knownCountry } from '../../domain/roster/place.ts'
import { type Instant, isoOf } from '../../domain/time.ts'
import {
  type GiveBackDeps,
  readGiveBack,
  type Standing,
  shareGiveBack,
  writeGiveBack,
} from '../../flows/give-back.ts'
import type { ReportStore } from '../../store/reports.ts'
import type { SupportRouteStore } from '../../store/support-routes.ts'
import { entityTag, isAsRead, notAsRead, told } from '../entity-tag.ts'
import { type ApiReply, refuse } from '../refusal.ts'
import { type Routes, route } from '../route.ts'
import { time } from './time.ts'

export interface GiveBackRouteDeps extends GiveBackDeps {
  reports: Pick<ReportStore, 'ofCampaign'>
  routes: Pick<SupportRouteStore, 'get'>
  employer: { ORGANISATION: string; DEFAULT_LOCALE: string }
}

const shape = z
  .strictObject({
    waveId: z.string(),
    status: z.enum(['nothing-written', 'draft', 'shared']),
    words: givenWords,
    languages: z.array(z.string()).describe('those that the audience reads, as the roster says today'),
    missing: z.array(z.string()).describe('languages of these in which nothing is written yet'),
    savedAt: time.nullable(),
    sharedAt: time.nullable(),
    correctedAt: time.nullable().describe('when words that were shared were changed last'),
    emails: z
      .strictObject({ first: time, last: time })
      .nullable()
      .describe(
        'the first and the last morning of the emails, as shared, or if it were shared now; null where none would go out: before the report, in a pause, or too late',
      ),
  })
  .meta({ id: 'GiveBack' })

const shownTime = (at: Instant | undefined) => (at === undefined ? null : isoOf(at))

function shownStanding({ giveBack, languages, emails }: Standing, waveId: string): z.input<typeof shape> {
  const words = giveBack?.words ?? {}
  return {
    waveId,
    status: !giveBack ? 'nothing-written' : giveBack.sharedAt === undefined ? 'draft' : 'shared',
    words,
    languages,
    missing: missingLanguages(words, languages),
    savedAt: shownTime(giveBack?.savedAt),
    sharedAt: shownTime(giveBack?.sharedAt),
    correctedAt: shownTime(giveBack?.correctedAt),
    emails: emails ? { first: isoOf(emails.first), last: isoOf(emails.last) } : null,
  }
}

const unknownWave = () => refuse('not-found', 'There is no such campaign, or it has no such wave.')

function replyTo(
  done: Awaited<ReturnType<typeof writeGiveBack>>,
  waveId: string,
  headers: Record<string, string>,
): ApiReply {
  switch (done.outcome) {
    case 'done':
      return told(shownStanding(done, waveId), entityTag(done.version))
    case 'unknown':
      return unknownWave()
    case 'wrong-state':
      return refuse('wrong-state', done.problem)
    case 'wrong':
      return refuse('wrong-fields', 'Nothing was changed.', done.errors)
    case 'conflict':
      return notAsRead(headers)
  }
}

/** What GET tells beside the words, so that it can be sent back as it was read. */
const asTold = Object.fromEntries(
  ['waveId', 'status', 'languages', 'missing', 'savedAt', 'sharedAt', 'correctedAt', 'emails'].map(field => [
    field,
    z.unknown().optional().describe('as GET tells it; it changes nothing'),
  ]),
)

const asReadBy = (headers: Record<string, string>) => (version: number) =>
  isAsRead(headers, entityTag(version))

const WAVE = '/api/campaigns/{id}/waves/{waveId}/give-back'

/** "You said, we do": HR writes it, looks at it, and shares it once. */
export const giveBackRoutes = (deps: GiveBackRouteDeps): Routes => ({
  [`GET ${WAVE}`]: route({
    summary: 'What is given back to everybody who was invited to a wave; as HTML the page as they see it',
    role: 'viewer',
    scope: 'reports:read',
    query: {
      lang: 'HTML only: the language of the page: en, de, fr, es or ar',
      country: 'HTML only: the country whose support lines the page shows, such as DE',
    },
    answers: { 200: shape },
    etag: true,
    alsoAs: ['text/html'],
    handle: async ({ params, query, headers, now }) => {
      const of = { campaignId: params.id ?? '', waveId: params.waveId ?? '' }
      const found = await readGiveBack(of, now, deps)
      if (found.outcome === 'unknown') return unknownWave()
      if (!/\btext\/html\b/.test(headers.accept ?? ''))
        return told(shownStanding(found, of.waveId), entityTag(found.version))

      return preview(of, found, query, deps)
    },
  }),

  [`PUT ${WAVE}`]: route({
    summary:
      'Write what will be done, or correct what is shared: plain text in each language of the audience',
    role: 'editor',
    scope: 'campaigns:write',
    body: z.strictObject({ words: givenWords, ...asTold }),
    answers: { 200: shape },
    etag: true,
    ifMatch: true,
    refusals: ['wrong-state', 'conflict'],
    handle: async ({ params, body, headers, now, staff }) => {
      const of = { campaignId: params.id ?? '', waveId: params.waveId ?? '' }
      const act = { by: staff, now, isAsRead: asReadBy(headers) }
      return replyTo(await writeGiveBack(of, body.words, act, deps), of.waveId, headers)
    },
  }),

  [`POST ${WAVE}/share`]: route({
    summary:
      'Share it with everybody who was invited to the wave: one email each, on their next working morning',
    role: 'editor',
    scope: 'campaigns:launch',
    answers: { 200: shape },
    etag: true,
    ifMatch: true,
    refusals: ['wrong-state', 'wrong-fields', 'conflict'],
    handle: async ({ params, headers, now, staff }) => {
      const of = { campaignId: params.id ?? '', waveId: params.waveId ?? '' }
      const act = { by: staff, now, isAsRead: asReadBy(headers) }
      return replyTo(await shareGiveBack(of, act, deps), of.waveId, headers)
    },
  }),
})

/** The page as people in a country see it in a language, from what is written now. */
async function preview(
  { campaignId, waveId }: { campaignId: string; waveId: string },
  { giveBack }: Standing,
  query: Record<string, string>,
  { reports, routes, employer }: GiveBackRouteDeps,
): Promise<ApiReply> {
  if (!giveBack) return refuse('not-found', 'Nothing is written yet, so there is no page to look at.')
  // Only who looks at the page needs what it looks like.
  const [{ giveBackView }, { giveBackPage }, { pageHeaders }] = await Promise.all([
    import('./give-back-view.ts'),
    import('../../pages/give-back-page.ts'),
    import('../../pages/frame.ts'),
  ])
  const country = knownCountry.safeParse(query.country)
  const locale = languageFor(query.lang ?? employer.DEFAULT_LOCALE, employer.DEFAULT_LOCALE)
  const view = await giveBackView({
    reports: await reports.ofCampaign(campaignId),
    waveId,
    giveBack,
    locale,
    employer,
    near: {
      country: country.success ? country.data : 'ZZ',
      routes: (await routes.get()).routes,
    },
  })
  if (!view) return refuse('wrong-state', 'The report of this wave is not published yet.')
  return { status: 200, body: giveBackPage(view), headers: { ...pageHeaders } }
}
