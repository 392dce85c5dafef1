import { chooseResources, listeningLines, peerRoute } from '../domain/follow-up/follow-up.ts'
import type { Resource } from '../domain/follow-up/resource.ts'
import { shippedResources, withOwn } from '../resources/library.ts'
import type { Enrolment } from '../store/enrolments.ts'
import type { OwnList } from '../store/own-resources.ts'

const RESOURCES_ON_THE_PAGE = 3

export type Offered = {
  resources: readonly Resource[]
  /** A way to talk to others that is not the employer's. */
  peer: Resource | undefined
  /** Lines of the country where somebody listens. */
  lines: readonly Resource[]
}

/**
 * What the reply to a check-in offers at once, chosen by language, country and site, and by no answer. The employer's
 * own resources are an extra: if they cannot be read, `unreadable` gets the error, and the reply is shown anyway.
 */
export async function offerAtOnce(
  { enrolmentId, place, site }: Pick<Enrolment, 'enrolmentId' | 'place' | 'site'>,
  locale: string,
  {
    own,
    unreadable,
  }: { own: () => Promise<Pick<OwnList, 'resources'>>; unreadable: (error: unknown) => void },
): Promise<Offered> {
  const kept = await own().catch(error => {
    unreadable(error)
    return { resources: [] }
  })
  const resources = chooseResources({
    library: await withOwn(kept.resources),
    kinds: [],
    locale,
    country: place.country,
    site,
    alreadySent: [],
    count: RESOURCES_ON_THE_PAGE,
    seed: enrolmentId,
  })
  const { country } = place
  const request = { library: await shippedResources(), locale, country, seed: enrolmentId }
  return { resources, peer: peerRoute(request), lines: listeningLines(request) }
}
