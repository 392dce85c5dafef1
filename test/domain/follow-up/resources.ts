import type { Resource } from '../../../functions/domain/follow-up/resource.ts'

/** A walk at noon for everybody in Britain, verified in February 2026. */
export const aResource = (over: Partial<Resource> = {}): Resource => ({
  id: 'walk-at-noon',
  kind: 'nature',
  topics: ['energy', 'connection'],
  minutes: 25,
  cost: 'free',
  countries: ['GB'],
  languages: {
    en: {
      title: 'The walk at noon',
      summary: 'Once round the park, for everyone.',
      steps: ['Come to the side door at noon.', 'Walk as far as you like.'],
    },
  },
  source: 'The walking group',
  verifiedOn: '2026-02-20',
  ...over,
})
