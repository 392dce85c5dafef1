import { sentInstead } from '../domain/sending/address.ts'
import { mayBeSuppressed } from '../domain/sending/contact.ts'
import type { CountedEmail } from '../domain/sending/contact-cap.ts'
import type { Step } from '../domain/sending/step.ts'
import type { Instant } from '../domain/time.ts'
import type { BounceEndStore } from '../store/bounce-ends.ts'
import type { ContactCounts } from '../store/contact-counts.ts'
import type { Contact, ContactStore, Mark, Pair } from '../store/contacts.ts'
import { addressHashOf, domainHashOf } from '../store/pseudonyms.ts'

/** What the sender knows of addresses, and does with them (docs/decisions/0013-changed-addresses.md). */
export interface AddressDeps {
  contacts: Pick<ContactStore, 'findMany' | 'mark' | 'keepFirst' | 'unmark' | 'forgetBounce'>
  bounceEnds: Pick<BounceEndStore, 'findMany'>
  /** Takes an address off SES's own suppression list; fine where it is not on it. */
  unsuppress: (address: string) => Promise<void>
}

/** A person at the address of now. */
export interface AtAddress extends Contact, Pair {
  address: string
  /** When the operator last ended the bounces of the address or its domain. Looked up only where it bounced. */
  bouncesEndedAt: Instant | undefined
}

/** By person id: how each stands at their address of now. */
export async function findAddresses(
  people: readonly { personId: string; email: string }[],
  key: Buffer,
  { contacts, bounceEnds }: AddressDeps,
): Promise<Map<string, AtAddress>> {
  const hashed = people.map(({ personId, email }) => ({
    personId,
    address: email,
    addressHash: addressHashOf(key, email),
    domainHash: domainHashOf(key, email.slice(email.lastIndexOf('@') + 1)),
  }))
  const found = await contacts.findMany(hashed)
  const bounced = hashed.filter(({ personId }) => found.get(personId)?.contact.bouncedAt !== undefined)
  const ends = await bounceEnds.findMany(
    bounced.flatMap(({ addressHash, domainHash }) => [addressHash, domainHash]),
  )
  return new Map(
    hashed.flatMap(({ domainHash, ...at }) => {
      const contact = found.get(at.personId)
      if (!contact) return []
      const ended = [at.addressHash, domainHash].flatMap(hash => ends.get(hash) ?? [])
      return [
        [
          at.personId,
          { ...contact, ...at, bouncesEndedAt: ended.length > 0 ? Math.max(...ended) : undefined },
        ],
      ]
    }),
  )
}

/** What goes to an address instead of a step, by the enrolment that it would belong to. */
export const insteadOf = (step: Step, at: AtAddress, enrolmentId: string) =>
  sentInstead(step, at.standing, at.by === enrolmentId)

/** Has SES forget what no longer counts, before an email is handed to it. */
export async function unsuppress(at: AtAddress, now: Instant, deps: AddressDeps): Promise<void> {
  if (!mayBeSuppressed(at.contact, now, at.bouncesEndedAt)) return
  await deps.unsuppress(at.address)
  await deps.contacts.forgetBounce(at.addressHash, at.contact)
}

/** Notes an email of HR's under the cap before it is sent; undefined where it is held back. Throws as `markDue` does. */
export async function countDue(
  at: AtAddress,
  email: CountedEmail,
  { counts }: { counts: Pick<ContactCounts, 'count'> },
): Promise<AtAddress | undefined> {
  const counted = orAgain(await counts.count(at, email))
  return counted === 'held' ? undefined : counted
}

/**
 * Notes that an email was due, and returns the mark. Also for one that the person's own state keeps back: whether it went
 * out must not show at the next address. `binds`: a mark of the same enrolment may be about to be taken back, so it is
 * made again; one of another enrolment is kept, so that its throttle does not forget where this email goes. Throws where
 * the message is to be tried again.
 */
export async function markDue(
  at: AtAddress,
  { enrolmentId, binds }: { enrolmentId: string; binds: boolean },
  { contacts }: AddressDeps,
): Promise<Mark | undefined> {
  const isNew = at.standing === 'first' || at.standing === 'changed'
  const isOwn = at.by === enrolmentId
  if (isNew || (binds && isOwn)) return orAgain(await contacts.mark(at, at, enrolmentId))
  if (binds && at.standing === 'known' && at.by !== undefined) orAgain(await contacts.keepFirst(at))
  return undefined
}

function orAgain<Noted>(noted: Noted | 'lost'): Noted {
  if (noted === 'lost') throw new Error('the state of an address changed while an email to it was made ready')
  return noted
}
