import type { SeriesPlan } from '../../domain/series/series.ts'
import { mhfNature, mindWellNature, whoArts } from '../sources.ts'

export const plan: SeriesPlan = {
  id: 'nature-and-creativity',
  version: 1,
  kind: 'programme',
  audience: 'everybody',
  paceDays: 4,
  steps: [
    {
      id: 'something-alive',
      minutes: 6,
      eyes: 'open',
      care: ['cannot-go-out', 'sight'],
      sources: ['mindwell-nature', 'mhf-nature'],
      reflection: ['sky', 'plant', 'animal', 'something-else', 'not-tried'],
    },
    {
      id: 'nature-indoors',
      minutes: 8,
      eyes: 'may-close',
      care: ['cannot-go-out', 'allergy', 'trauma'],
      sources: ['mindwell-nature', 'mhf-nature'],
      reflection: ['touch', 'sound', 'scent', 'picture', 'not-tried'],
    },
    {
      id: 'making-something',
      minutes: 10,
      eyes: 'open',
      care: ['hands'],
      sources: ['who-arts', 'mhf-nature'],
      reflection: ['drawing', 'words', 'sound', 'something-else', 'not-tried'],
    },
    {
      id: 'a-small-collection',
      minutes: 10,
      eyes: 'open',
      care: ['cannot-go-out'],
      sources: ['who-arts', 'mindwell-nature'],
      reflection: ['kept', 'shown', 'given-away', 'still-gathering'],
    },
  ],
  sources: { 'mindwell-nature': mindWellNature, 'mhf-nature': mhfNature, 'who-arts': whoArts },
}
