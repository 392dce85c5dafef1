import type { Copy } from '../copy.ts'

/** When somebody answers, how soon they call, and what is spoken there, in this language. */
export const fr: Pick<Copy, 'routes'> = {
  routes: {
    hours: {
      always: 'jour et nuit',
      daily: 'tous les jours',
      'monday-to-friday': 'du lundi au vendredi',
      'monday-to-saturday': 'du lundi au samedi',
      'sunday-to-thursday': 'du dimanche au jeudi',
      'working-hours': 'aux heures de bureau',
      'by-appointment': 'sur rendez-vous',
    },
    response: {
      'within-hours': 'd’ici quelques heures',
      'same-day': 'le jour même',
      'same-working-day': 'le jour même, si c’est un jour ouvré',
      'next-working-day': 'au plus tard le prochain jour ouvré',
      'within-two-working-days': 'sous deux jours ouvrés',
      'within-three-working-days': 'sous trois jours ouvrés',
    },
    languages: 'Langues : {languages}',
  },
}
