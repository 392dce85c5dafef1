import { randomBytes } from 'node:crypto'
import type { Copy } from '../../copy/copy.ts'
import type { AnswerSheet } from '../../domain/check-in/answer-sheet.ts'
import { addToJourney, beginJourney, checkedIn, type JourneyDeps } from '../../flows/journey.ts'
import { journeyAddedPage, journeyKeyPage } from '../../pages/journey-key-page.ts'
import type { Table } from '../../ports/table.ts'
import { readKey, writtenKey } from '../../store/journey-key.ts'
import { KeptJourneyStore } from '../../store/kept-journeys.ts'
import type { LinkRequest } from '../authenticate-link.ts'
import { fieldValue } from '../read-form.ts'
import { type Page, shown } from '../shown-page.ts'

export interface KeepSettings {
  PUBLIC_URL: string
  PASSKEYS: 'yes' | 'no'
}

/** A new key, shown this once. */
export const keyShown = (copy: Copy, secret: Buffer, { PUBLIC_URL, PASSKEYS }: KeepSettings): Page =>
  shown(
    journeyKeyPage({
      copy,
      url: `${PUBLIC_URL}/j`,
      key: writtenKey(secret),
      passkeys: PASSKEYS === 'yes',
    }),
  )

export type Keep = (
  request: Pick<LinkRequest, 'link' | 'copy' | 'form' | 'now'>,
  sheet: AnswerSheet,
  settings: KeepSettings,
) => Promise<Page | { wrongKey: string } | undefined>

/** What keeps journeys in the Vault. */
export const keepIn =
  (vault: Table): Keep =>
  (request, sheet, settings) =>
    keepJourney(request, sheet, settings, {
      journeys: new KeptJourneyStore(vault, randomBytes),
      random: randomBytes,
    })

/**
 * Keeps what was just sent on a private page, where the form asks for it. `wrong-key` is what was typed and opens nothing;
 * undefined where nothing is to be kept.
 */
async function keepJourney(
  { link, copy, form = {}, now }: Pick<LinkRequest, 'link' | 'copy' | 'form' | 'now'>,
  sheet: AnswerSheet,
  settings: KeepSettings,
  deps: JourneyDeps,
): Promise<Page | { wrongKey: string } | undefined> {
  const keep = fieldValue(form, 'keep')
  if ((keep !== 'new' && keep !== 'add') || sheet.chosen.size === 0) return undefined
  const entry = checkedIn(link, { sheet, locale: copy.locale }, now)
  if (keep === 'new') return keyShown(copy, await beginJourney(entry, now, deps), settings)
  const typed = fieldValue(form, 'key') ?? ''
  const secret = readKey(typed)
  const added = secret && (await addToJourney(secret, entry, now, deps))
  return secret && added === 'added'
    ? shown(journeyAddedPage(copy, writtenKey(secret)))
    : { wrongKey: typed.slice(0, 200) }
}
