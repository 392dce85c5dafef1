import type { Copy } from '../copy.ts'

/** When somebody answers, how soon they call, and what is spoken there, in this language. */
export const de: Pick<Copy, 'routes'> = {
  routes: {
    hours: {
      always: 'Tag und Nacht',
      daily: 'jeden Tag',
      'monday-to-friday': 'Montag bis Freitag',
      'monday-to-saturday': 'Montag bis Samstag',
      'sunday-to-thursday': 'Sonntag bis Donnerstag',
      'working-hours': 'zu den üblichen Arbeitszeiten',
      'by-appointment': 'nach Vereinbarung',
    },
    response: {
      'within-hours': 'innerhalb weniger Stunden',
      'same-day': 'am selben Tag',
      'same-working-day': 'am selben Arbeitstag',
      'next-working-day': 'bis zum Ende des nächsten Arbeitstags',
      'within-two-working-days': 'innerhalb von zwei Arbeitstagen',
      'within-three-working-days': 'innerhalb von drei Arbeitstagen',
    },
    languages: 'Sprachen: {languages}',
  },
}
