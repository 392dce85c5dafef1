import type { SeriesEvent } from '../../../functions/domain/series/event.ts'
import type { Series, SeriesWords, StepWords } from '../../../functions/domain/series/series.ts'

export const aStepWords = (overrides: Partial<StepWords> = {}): StepWords => ({
  title: 'A first walk',
  page: ['The canal is five minutes from the gate.'],
  practice: {
    title: 'To the lock and back',
    steps: ['Leave the yard by the small gate.', 'Walk to the lock, and back.'],
    eyesOpen: 'Eyes stay open here.',
    stop: 'Turn round whenever you like.',
  },
  reflection: { question: 'How was it?', options: { good: 'Good', fine: 'Fine', wet: 'Wet' } },
  closing: 'You went out.',
  ...overrides,
})

export const seriesIn = (overrides: Partial<SeriesWords> = {}): SeriesWords => ({
  name: 'Walks from the yard',
  description: 'Two short walks.',
  isNot: 'It isn’t training.',
  care: { pain: { who: 'If walking hurts', note: 'The bench by the gate counts too.' } },
  steps: { first: aStepWords() },
  closing: 'Thank you for walking.',
  ...overrides,
})

/** An employer's own series of one step. */
export const aSeries = (overrides: Partial<Series> = {}): Series => ({
  id: 'walks-from-the-yard',
  version: 1,
  kind: 'programme',
  audience: 'everybody',
  paceDays: 7,
  steps: [
    {
      id: 'first',
      minutes: 15,
      eyes: 'may-close',
      care: ['pain'],
      sources: ['own'],
      reflection: ['good', 'fine', 'wet'],
    },
  ],
  sources: {
    own: {
      publisher: 'Yard walking group',
      title: 'Our own walks',
      licence: 'own words',
      seen: 'walked it',
      checked: 'source',
      readOn: '2026-11-01',
    },
  },
  languages: { en: seriesIn() },
  ...overrides,
})

export const anEvent = (overrides: Partial<SeriesEvent> = {}): SeriesEvent => ({
  id: 'walk-4-may',
  sequence: 0,
  date: '2026-05-04',
  time: '12:30',
  timeZone: 'Europe/London',
  minutes: 45,
  languages: {
    en: { title: 'A walk by the canal', place: 'Small gate, yard 2', capacity: 'Room for everybody' },
  },
  ...overrides,
})
