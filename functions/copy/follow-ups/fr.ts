import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const fr: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'Souhaitez-vous recevoir deux e‑mails avec quelques idées ?',
    text: 'Deux courts e‑mails, avec des idées simples qui font du bien. Toutes les personnes qui les demandent reçoivent le même genre d’e‑mails, quelles que soient leurs réponses. Vous pouvez arrêter à tout moment.',
    kindsTitle: 'Qu’est-ce qui vous tente ? Cochez tout ce que vous voulez.',
    kinds: {
      mindfulness: 'Calme et pleine conscience',
      movement: 'Bouger',
      sleep: 'Repos et sommeil',
      nature: 'Prendre l’air',
      creativity: 'Créativité',
      spiritual: 'Spiritualité et sens',
      reading: 'Un peu de lecture',
      talking: 'Parler à quelqu’un',
      peer: 'Des gens qui sont passés par là',
      community: 'Faire des choses ensemble',
    },
    paceTitle: 'Quand ?',
    pace: {
      weekly: 'Dans une semaine, puis dans deux',
      fortnightly: 'Dans deux semaines, puis dans quatre',
    },
    languageTitle: 'Dans quelle langue ?',
    none: 'Si vous ne cochez rien, vous ne recevrez pas ces e‑mails.',
    save: 'Enregistrer mon choix',
    chosen: {
      title: 'C’est noté',
      one: 'Un e‑mail arrivera le {first}.',
      two: 'Le premier e‑mail arrivera le {first}, le second le {second}.',
      bring: 'Chacun contient jusqu’à trois idées, d’abord dans ce que vous avez coché :',
      none: {
        title: 'Vous ne recevrez pas ces e‑mails',
        text: [
          'Vous n’avez rien coché. Nous ne vous enverrons donc pas d’idées, pas même celles que vous aviez demandées auparavant.',
        ],
      },
      over: {
        title: 'Il ne reste plus assez de temps',
        text: [
          'Ce questionnaire touche à sa fin, et les e‑mails choisis ne peuvent plus partir à temps. Vous pourrez choisir à nouveau avec la prochaine invitation.',
        ],
      },
      close:
        'Vous pouvez modifier votre choix ci-dessous tant que votre lien fonctionne, ou fermer cette page maintenant.',
    },
    stopped: 'Vous aviez arrêté ces e‑mails ? Vous pouvez les réactiver ici.',
    minutes: { one: '{count} minute', many: '{count} de minutes', other: '{count} minutes' },
  },
}
