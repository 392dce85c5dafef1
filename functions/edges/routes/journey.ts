import { randomUUID } from 'node:crypto'
import { copyFor } from '../../copy/copies.ts'
import { journeyWordsFor } from '../../copy/journey.ts'
import { reportWordsFor } from '../../copy/report.ts'
import type { Entry } from '../../domain/journey/entry.ts'
import { shortWords } from '../../domain/report/give-back.ts'
import { wordsFor } from '../../domain/report/words-for.ts'
import { forgetJourney, type JourneyDeps, openJourney, replaceKey } from '../../flows/journey.ts'
import { instruments } from '../../instruments/library.ts'
import {
  forgetPage,
  forgottenPage,
  type JourneyPage,
  journeyDoorPage,
  journeyPage,
  type Spoken,
} from '../../pages/journey-page.ts'
import type { GiveBackStore } from '../../store/give-backs.ts'
import { readKey, writtenKey } from '../../store/journey-key.ts'
import type { PageHandler } from '../page.ts'
import { fieldValue, type PageRequest } from '../read-form.ts'
import { file, long, notice, type Page, shown } from '../shown-page.ts'
import { type KeepSettings, keyShown } from './keep-journey.ts'

export interface JourneySettings extends KeepSettings {
  ORGANISATION: string
  DEFAULT_LOCALE: string
}

export interface OpenDeps extends JourneyDeps {
  giveBacks: Pick<GiveBackStore, 'sharedOf'>
}

async function spoken({ language }: PageRequest, { DEFAULT_LOCALE }: JourneySettings): Promise<Spoken> {
  const locale = language ?? DEFAULT_LOCALE
  const [copy, words, report] = await Promise.all([
    copyFor(locale, DEFAULT_LOCALE),
    journeyWordsFor(locale, DEFAULT_LOCALE),
    reportWordsFor(locale, DEFAULT_LOCALE),
  ])
  return { copy, words, report }
}

/** The door to private pages. It knows nobody. */
export const showDoor =
  (settings: JourneySettings): PageHandler =>
  async request =>
    shown(journeyDoorPage(await spoken(request, settings), { passkeys: settings.PASSKEYS === 'yes' }))

/**
 * What a key opens, and what is done with it: each request brings the key in its body. A key that opens nothing leads back
 * to the door, with what was typed.
 */
export const openDoor =
  (settings: JourneySettings, deps: OpenDeps): PageHandler =>
  async request => {
    const { form = {} } = request
    const words = await spoken(request, settings)
    if (typeof form === 'string') return notice(words.copy, form)
    const typed = fieldValue(form, 'key') ?? ''
    const secret = readKey(typed)
    const done =
      secret && (await act(secret, fieldValue(form, 'act') ?? 'open', request, words, settings, deps))
    if (done) return done
    const passkeys = settings.PASSKEYS === 'yes'
    return shown(journeyDoorPage(words, { passkeys, wrongKey: typed.slice(0, 200) }), 404)
  }

/** Undefined where the key opens nothing. */
async function act(
  secret: Buffer,
  what: string,
  { now }: PageRequest,
  words: Spoken,
  settings: JourneySettings,
  deps: OpenDeps,
): Promise<Page | undefined> {
  const key = writtenKey(secret)
  if (what === 'forget-sure')
    return (await forgetJourney(secret, now, deps)) === 'forgotten' ? shown(forgottenPage(words)) : undefined
  if (what === 'replace') {
    const next = await replaceKey(secret, now, deps)
    return next && keyShown(words.copy, next, settings)
  }
  const entries = await openJourney(secret, now, deps)
  if (!entries) return undefined
  switch (what) {
    case 'json': {
      const { exported } = await import('../../domain/journey/export.ts')
      return file('journey.json', 'application/json', exported(entries, instruments, now))
    }
    case 'fhir': {
      const { fhirBundle } = await import('../../domain/journey/fhir.ts')
      return file(
        'journey-fhir.json',
        'application/fhir+json',
        fhirBundle(entries, instruments, now, randomUUID),
      )
    }
    case 'forget':
      return shown(forgetPage({ ...words, key }))
    default:
      return long(journeyPage({ ...words, ...(await view(entries, words, settings, deps)), key }))
  }
}

async function view(
  entries: Entry[],
  { copy }: Spoken,
  { ORGANISATION, DEFAULT_LOCALE }: JourneySettings,
  { giveBacks }: OpenDeps,
): Promise<Pick<JourneyPage, 'entries' | 'instruments' | 'organisation' | 'given'>> {
  const campaigns = [...new Set(entries.map(({ campaignId }) => campaignId))]
  const shared = await Promise.all(
    campaigns.map(async id => (await giveBacks.sharedOf(id)).map(each => ({ id, each }))),
  )
  const given = new Map(
    shared.flat().flatMap(({ id, each }) => {
      const said = wordsFor(shortWords(each), copy.locale, DEFAULT_LOCALE)
      return said ? [[`${id} ${each.waveId}`, said] as const] : []
    }),
  )
  return { entries, instruments, organisation: ORGANISATION, given }
}
