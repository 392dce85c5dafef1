import type { ErasureNotice } from '../domain/erasure-message.ts'
import type { Instant } from '../domain/time.ts'
import type { ErasureStore } from '../store/erasures.ts'
import type { KeyStore } from '../store/keys.ts'
import type { PersonStore } from '../store/people.ts'
import { addressHashOf, hashOf, tokenOf } from '../store/pseudonyms.ts'

/** The email that says that everything will be deleted, to whom, with the link that undoes it. */
export interface ErasureMail {
  to: string
  givenName: string
  locale: string
  eraseAt: Instant
  timeZone: string
  token: string
}

export interface TellOfErasureDeps {
  erasures: Pick<ErasureStore, 'find' | 'change'>
  people: Pick<PersonStore, 'findMany'>
  key: Pick<KeyStore, 'get'>
  newSecret: () => Buffer
  /** Throws as SES does. */
  sendNotice: (mail: ErasureMail) => Promise<void>
}

/**
 * Tells a person that everything about them will be deleted: also one who has stopped the emails, since others may read
 * their mailbox, too. Twice rather than never, as its claim is no more than a note. Nobody is told at another address than
 * the link's, nor after they have left.
 */
export async function tellOfErasure({ erasureId }: ErasureNotice, deps: TellOfErasureDeps): Promise<void> {
  const asked = await deps.erasures.find(erasureId)
  if (asked?.status !== 'asked' || asked.told) return
  const [person] = await deps.people.findMany([asked.personId])
  if (person?.status !== 'active') return
  if (addressHashOf(await deps.key.get(), person.email) !== asked.addressHash) return
  const secret = deps.newSecret()
  const linkHashes = [...asked.linkHashes, hashOf(secret)]
  const ready = await deps.erasures.change(asked, { linkHashes })
  if (!ready) throw new Error('what was asked changed while it was read')
  const { email: to, givenName, locale, timeZone } = person
  const token = tokenOf({ enrolmentId: erasureId, secret })
  await deps.sendNotice({ to, givenName, locale, eraseAt: asked.eraseAt, timeZone, token })
  await deps.erasures.change(ready, { told: true })
}
