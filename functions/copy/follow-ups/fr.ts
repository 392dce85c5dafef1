import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const fr: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'Envie de recevoir deux e‑mails qui font du bien ?',
    text: 'Deux courts e‑mails avec des idées simples. Toutes les personnes qui les demandent reçoivent le même genre d’e‑mails, quelles que soient leurs réponses. Vous pouvez arrêter à tout moment.',
    kindsTitle: 'Qu’est-ce qui vous attire ?',
    kinds: {
      mindfulness: 'Calme et pleine conscience',
      movement: 'Bouger',
      sleep: 'Repos et sommeil',
      nature: 'Être dehors',
      creativity: 'Créer de ses mains',
      spiritual: 'Foi et sens',
      reading: 'De quoi lire',
      talking: 'Parler à quelqu’un',
      peer: 'Des gens qui sont passés par là',
      community: 'Faire des choses ensemble',
    },
    paceTitle: 'Quand ?',
    pace: {
      weekly: 'Dans une semaine et dans deux',
      fortnightly: 'Dans deux semaines et dans quatre',
      none: 'Pas d’e‑mails, merci',
    },
    languageTitle: 'En quelle langue ?',
    save: 'Enregistrer mon choix',
    minutes: { one: '{count} minute', many: '{count} de minutes', other: '{count} minutes' },
  },
}
