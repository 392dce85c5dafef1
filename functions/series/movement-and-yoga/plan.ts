import type { SeriesPlan } from '../../domain/series/series.ts'
import { microBreaks, nhsBreathing, nhsSitting, whoActivity } from '../sources.ts'

export const plan: SeriesPlan = {
  id: 'movement-and-yoga',
  version: 1,
  kind: 'programme',
  audience: 'everybody',
  paceDays: 4,
  steps: [
    {
      id: 'every-move-counts',
      minutes: 5,
      eyes: 'open',
      care: ['pain', 'pregnancy', 'disability'],
      sources: ['who-activity', 'micro-breaks'],
      reflection: ['looser', 'warmer', 'much-the-same', 'not-tried'],
    },
    {
      id: 'neck-and-shoulders',
      minutes: 6,
      eyes: 'open',
      care: ['pain', 'dizziness'],
      sources: ['nhs-sitting', 'who-activity'],
      reflection: ['shoulders', 'neck', 'breath', 'not-tried'],
    },
    {
      id: 'long-back',
      minutes: 6,
      eyes: 'open',
      care: ['pain', 'pregnancy', 'bones'],
      sources: ['nhs-sitting', 'who-activity'],
      reflection: ['longer', 'stiff', 'smaller-was-better', 'not-tried'],
    },
    {
      id: 'legs-and-feet',
      minutes: 6,
      eyes: 'open',
      care: ['pain', 'pregnancy', 'disability', 'dizziness'],
      sources: ['nhs-sitting', 'who-activity'],
      reflection: ['seated', 'standing', 'with-arms', 'not-tried'],
    },
    {
      id: 'hands-and-eyes',
      minutes: 5,
      eyes: 'may-close',
      care: ['pain'],
      sources: ['micro-breaks', 'nhs-sitting'],
      reflection: ['hands', 'eyes', 'both', 'not-tried'],
    },
    {
      id: 'a-flow-of-your-own',
      minutes: 8,
      eyes: 'may-close',
      care: ['pain', 'pregnancy', 'disability'],
      sources: ['who-activity', 'nhs-breathing', 'micro-breaks'],
      reflection: ['before-work', 'in-a-break', 'after-work', 'when-it-suits'],
    },
  ],
  sources: {
    'who-activity': whoActivity,
    'nhs-sitting': nhsSitting,
    'nhs-breathing': nhsBreathing,
    'micro-breaks': microBreaks,
  },
}
