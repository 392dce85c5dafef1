import type { Copy } from '../copy.ts'

/** When somebody answers, how soon they call, and what is spoken there, in this language. */
export const en: Pick<Copy, 'routes'> = {
  routes: {
    hours: {
      always: 'day and night',
      daily: 'every day',
      'monday-to-friday': 'Monday to Friday',
      'monday-to-saturday': 'Monday to Saturday',
      'sunday-to-thursday': 'Sunday to Thursday',
      'working-hours': 'during working hours',
      'by-appointment': 'by appointment',
    },
    response: {
      'within-hours': 'within a few hours',
      'same-day': 'the same day',
      'same-working-day': 'the same working day',
      'next-working-day': 'by the end of the next working day',
      'within-two-working-days': 'within two working days',
      'within-three-working-days': 'within three working days',
    },
    languages: 'Languages: {languages}',
  },
}
