import type { Copy } from '../copy.ts'

/** The form for fewer emails, and what is said once it is saved, in this language. */
export const fr: Pick<Copy, 'fewerEmails'> = {
  fewerEmails: {
    title: 'Ou en recevoir moins ?',
    text: 'Choisissez ce qui vous convient. Votre choix remplace celui que vous aviez fait ici ; nous ne l’affichons pas, car d’autres pourraient ouvrir cette page. Personne au travail n’en est informé. Les e‑mails que vous demandez vous-même continuent d’arriver.',
    rhythmTitle: 'À quelle fréquence pouvons-nous vous écrire ?',
    rhythm: {
      every: 'Aussi souvent que prévu',
      two: 'Deux fois en 30 jours au plus',
      one: 'Une fois en 30 jours au plus',
      'half-year': 'Plutôt deux fois par an environ',
    },
    withoutTitle: 'De quoi préférez-vous vous passer ?',
    without: {
      reminders: 'Les rappels',
      'give-back': 'Les nouvelles de ce que les réponses ont donné',
    },
    untilTitle: 'Si vous avez besoin d’une pause : ni invitation ni rappel avant ce jour :',
    save: 'Enregistrer mon choix',
    saved: {
      title: 'C’est noté',
      text: [
        'Nous nous y tiendrons désormais, à chaque fois.',
        'Vous pouvez choisir à nouveau à tout moment, avec le lien à la fin de chaque e‑mail. Prenez soin de vous.',
      ],
    },
  },
}
