import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const fr: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'Envie de recevoir deux e‑mails qui font du bien ?',
    text: 'Deux courts e‑mails avec des idées simples. Toutes les personnes qui les demandent reçoivent le même genre d’e‑mails, quelles que soient leurs réponses. Vous pouvez arrêter à tout moment.',
    kindsTitle: 'Qu’est-ce qui vous attire ? Cochez tout ce que vous voulez.',
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
    },
    languageTitle: 'En quelle langue ?',
    none: 'Si vous ne cochez rien, aucun e‑mail ne viendra.',
    save: 'Enregistrer mon choix',
    chosen: {
      title: 'C’est noté',
      one: 'Un e‑mail arrivera le {first}.',
      two: 'Le premier e‑mail arrivera le {first}, le second le {second}.',
      bring: 'Chacun apporte jusqu’à trois idées, d’abord sur ce que vous avez coché :',
      none: {
        title: 'Aucun e‑mail ne viendra',
        text: [
          'Vous n’avez rien coché. Nous ne vous enverrons donc pas d’idées, pas même celles que vous aviez demandées auparavant.',
        ],
      },
      over: {
        title: 'Il ne reste plus assez de temps',
        text: [
          'Cette période touche à sa fin, et les e‑mails choisis ne peuvent plus arriver. Vous pourrez choisir de nouveau avec la prochaine invitation.',
        ],
      },
      close:
        'Vous pouvez changer cela ci-dessous tant que votre lien fonctionne, ou fermer cette page maintenant.',
    },
    stopped: 'Vous aviez arrêté ces e‑mails ? Vous pouvez les réactiver ici.',
    minutes: { one: '{count} minute', many: '{count} de minutes', other: '{count} minutes' },
  },
}
