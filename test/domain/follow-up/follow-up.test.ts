import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chooseResources,
  type ResourceRequest,
  readFollowUpChoice,
} from '../../../functions/domain/follow-up/follow-up.ts'
import { HUMAN_KINDS, type Resource, resourceKind } from '../../../functions/domain/follow-up/resource.ts'
import { resourceLibrary } from '../../../functions/resources/shipped.ts'
import { aResource } from './resources.ts'

const aRequest = (over: Partial<ResourceRequest> = {}): ResourceRequest => ({
  library: resourceLibrary,
  kinds: [],
  locale: 'en',
  country: 'GB',
  site: 'Leeds',
  alreadySent: [],
  count: 3,
  seed: 'person-1|follow-up-1',
  ...over,
})

const ids = (of: readonly Resource[]) => of.map(each => each.id)

const requests = fc.record({
  library: fc.constant(resourceLibrary),
  kinds: fc.uniqueArray(fc.constantFrom(...resourceKind.options)),
  locale: fc.constantFrom('en', 'de'),
  country: fc.constantFrom('GB', 'DE', 'US', 'BR', 'ZZ'),
  site: fc.constantFrom('', 'Leeds'),
  alreadySent: fc.subarray(ids(resourceLibrary)),
  count: fc.integer({ min: 1, max: 5 }),
  seed: fc.string(),
})

describe('the choice of resources', () => {
  test('brings nothing twice, nothing sent before, and nothing from elsewhere or in another language', () => {
    fc.assert(
      fc.property(requests, request => {
        const chosen = chooseResources(request)
        expect(new Set(ids(chosen)).size).toBe(chosen.length)
        expect(chosen.length).toBeLessThanOrEqual(request.count)
        for (const each of chosen) {
          expect(request.alreadySent).not.toContain(each.id)
          expect(each.languages[request.locale]).toBeDefined()
          expect(each.countries.includes('*') || each.countries.includes(request.country)).toBe(true)
        }
      }),
    )
  })

  test('always has a way to another human being, while there is one that was not sent', () => {
    fc.assert(
      fc.property(requests, request => {
        const left = chooseResources({ ...request, count: resourceLibrary.length })
        const isHuman = (each: Resource) => HUMAN_KINDS.includes(each.kind)
        expect(chooseResources(request).some(isHuman)).toBe(left.some(isHuman))
      }),
    )
  })

  test('is as full as what is left allows', () => {
    fc.assert(
      fc.property(requests, request => {
        const left = chooseResources({ ...request, count: resourceLibrary.length }).length
        expect(chooseResources(request).length).toBe(Math.min(request.count, left))
      }),
    )
  })

  test('comes out the same however often it is made, in whatever order the library is', () => {
    fc.assert(
      fc.property(requests, request => {
        const reversed = { ...request, library: request.library.toReversed() }
        expect(ids(chooseResources(reversed))).toEqual(ids(chooseResources(request)))
      }),
    )
  })

  test('differs between people', () => {
    const choices = Array.from({ length: 50 }, (_, n) =>
      ids(chooseResources(aRequest({ seed: `person-${n}` }))).join(),
    )
    expect(new Set(choices).size).toBeGreaterThan(25)
  })

  test('takes what the person ticked first, and one human besides', () => {
    const chosen = chooseResources(aRequest({ kinds: ['nature', 'movement'] }))
    expect(
      chosen
        .slice(0, 2)
        .map(each => each.kind)
        .toSorted(),
    ).toEqual(['movement', 'nature'])
    expect(HUMAN_KINDS).toContain(chosen[2]?.kind)
  })

  test('spreads over the kinds: the first of each, then the second of each', () => {
    const library = (['nature', 'movement', 'peer'] as const).flatMap(kind =>
      Array.from({ length: 4 }, (_, n) => aResource({ id: `${kind}-${n}`, kind })),
    )
    for (let n = 0; n < 20; n++) {
      const kinds = chooseResources(aRequest({ library, count: 6, seed: `person-${n}` })).map(
        each => each.kind,
      )
      for (const three of [kinds.slice(0, 3), kinds.slice(3)]) expect(new Set(three).size).toBe(3)
    }
  })

  test('lasts for a year of fortnightly mails without a repeat', () => {
    const sent: string[] = []
    for (let mail = 0; mail < 12; mail++)
      sent.push(...ids(chooseResources(aRequest({ alreadySent: sent, seed: `mail-${mail}`, count: 2 }))))
    expect(new Set(sent).size).toBe(24)
  })

  test('shows what an employer adds for one site to that site only', () => {
    const [first] = resourceLibrary
    if (!first) throw new Error('the library is empty')
    const library = [{ ...first, id: 'garden-leeds', sites: ['Leeds'] }]
    expect(ids(chooseResources(aRequest({ library })))).toEqual(['garden-leeds'])
    expect(chooseResources(aRequest({ library, site: 'York' }))).toEqual([])
  })

  test('knows a site that looks like the one on the roster, however its letters are composed', () => {
    const [first] = resourceLibrary
    if (!first) throw new Error('the library is empty')
    const library = [{ ...first, id: 'garden', sites: ['Mu\u0308nchen  Su\u0308d '] }]
    expect(ids(chooseResources(aRequest({ library, site: 'München Süd' })))).toEqual(['garden'])
  })
})

describe('what an employer keeps for a site', () => {
  const library = [
    ...resourceLibrary,
    aResource({ id: 'garden-leeds', sites: ['Leeds'] }),
    aResource({ id: 'choir-leeds', kind: 'creativity', sites: ['Leeds', 'York'] }),
    aResource({ id: 'walk-everywhere' }),
  ]
  const near = ['garden-leeds', 'choir-leeds']
  const nearIn = (over: Partial<ResourceRequest>) =>
    ids(chooseResources(aRequest({ library, ...over }))).filter(id => near.includes(id))

  test('comes first, and leaves room for all else', () => {
    const firsts = Array.from({ length: 40 }, (_, n) => {
      const chosen = ids(chooseResources(aRequest({ library, seed: `person-${n}` })))
      expect(near).toContain(chosen[0])
      return chosen
    })
    expect(new Set(firsts.map(([first]) => first)).size).toBe(2)
    const both = firsts.filter(chosen => near.every(id => chosen.includes(id)))
    expect(both.length).toBeLessThan(20)
  })

  test('comes only where it is of a kind that the person ticked', () => {
    expect(nearIn({ kinds: ['nature'] })).toEqual(['garden-leeds'])
    expect(nearIn({ kinds: ['sleep', 'reading', 'movement'] })).toEqual([])
  })

  test('comes once, and never to another site', () => {
    expect(nearIn({ kinds: ['nature'], alreadySent: ['garden-leeds'] })).toEqual([])
    expect(nearIn({ site: 'Berlin', kinds: ['nature', 'creativity'] })).toEqual([])
    expect(nearIn({ site: '', kinds: ['nature', 'creativity'] })).toEqual([])
  })
})

describe('a choice of follow-ups', () => {
  const read = (form: Record<string, string[]>) => readFollowUpChoice(form, 'de')

  test('is the kinds that are ticked, at the pace that is chosen', () => {
    expect(read({ kind: ['sleep', 'nature', 'sleep'], pace: ['fortnightly'] })).toEqual({
      kinds: ['sleep', 'nature'],
      pace: 'fortnightly',
      language: 'de',
    })
  })

  test('of kinds without a pace means weekly emails', () => {
    expect(read({ kind: ['sleep'] })?.pace).toBe('weekly')
  })

  test.each(['weekly', 'fortnightly', 'none'])(
    'with nothing ticked means no emails, at a pace of %s',
    pace => {
      expect(read({ pace: [pace] })).toEqual({ kinds: [], pace: 'none', language: 'de' })
    },
  )

  test('is refused with a kind or a pace that nobody offered, and where nothing came at all', () => {
    expect(read({ kind: ['gossip'], pace: ['weekly'] })).toBeUndefined()
    expect(read({ kind: ['sleep'], pace: ['daily'] })).toBeUndefined()
    expect(read({ pace: [''] })).toBeUndefined()
    expect(read({})).toBeUndefined()
  })
})
