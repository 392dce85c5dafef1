import { fr as someoneCallsMe } from './call-request/fr.ts'
import type { Copy } from './copy.ts'
import { fr as followUps } from './follow-ups/fr.ts'
import { fr as emails } from './mail/fr.ts'
import { fr as whatWasSaid } from './reading/fr.ts'
import { fr as routeWords } from './support-routes/fr.ts'

/** French with `vous`, in words that fit every reader. No-break spaces stand where French type wants them. */
export const fr: Copy = {
  locale: 'fr',
  dir: 'ltr',

  frame: {
    leave: 'Quitter vite',
    skip: 'Aller au contenu',
    languages: 'Langue',
    noDiagnosis:
      'Ceci est un point que vous faites pour vous. Ce n’est pas un diagnostic et cela ne remplace pas une consultation médicale.',
    whoSeesWhat: 'Qui voit quoi',
  },

  checkIn: {
    title: 'Comment allez-vous ces derniers temps ?',
    intro:
      '{organisation} pose la question à toutes les personnes qui y travaillent, parce que votre état compte. Quelques questions et, juste après, une réponse personnelle avec des idées qui peuvent faire du bien.',
    minutes: {
      one: 'Environ {count} minute',
      many: 'Environ {count} de minutes',
      other: 'Environ {count} minutes',
    },
    openUntil: 'Ouvert jusqu’au {date}',
    start: 'Commencer',
    before: {
      promises: [
        'Votre employeur ne voit jamais vos réponses.',
        'C’est volontaire. Si vous ne répondez pas, il ne se passe rien.',
        'Cette page n’est pas un service d’urgence : personne ne lit en direct.',
      ],
      title: 'Bon à savoir',
      points: [
        {
          title: 'Ce que reçoit votre employeur',
          text: 'La hiérarchie et les RH de {organisation} ne reçoivent que des chiffres arrondis sur de grands groupes, jamais sur une seule personne. On ne leur dit pas si vous avez participé.',
        },
        {
          title: 'Combien de temps elles sont gardées',
          text: 'Chiffrées et à part de votre nom, pendant 13 mois au plus. Les sauvegardes les conservent jusqu’à cinq semaines de plus.',
        },
        {
          title: 'Passer, arrêter, revenir',
          text: 'Vous pouvez passer une question, arrêter en chemin ou revenir un autre jour.',
        },
        {
          title: 'S’il vous faut de l’aide maintenant',
          text: 'Si vous-même ou quelqu’un près de vous êtes en danger, n’attendez pas cette page : appelez le numéro d’urgence là où vous êtes.',
        },
      ],
    },
    emergencyAnywhere: 'En cas d’urgence, appelez le numéro d’urgence du pays où vous êtes.',
    optional: 'Aucune question n’est obligatoire',
    contentNote:
      'Une question parle de pensées de mort, ou de l’idée de se faire du mal. Elle reste repliée, et vous pouvez la passer.',
    declined: 'Je préfère ne pas répondre',
    position: '{n} sur {all}',
    back: 'Retour',
    next: 'Suivant',
    endTitle: 'C’est tout, merci',
    allAtOnce: 'Voir toutes les questions sur une page',
    sensitive: {
      text: 'Cette question parle de pensées de mort, ou de l’idée de se faire du mal. Vous pouvez la laisser de côté.',
      open: 'Ouvrir cette question',
      skip: 'Passer cette question',
    },
    otherLanguage:
      'Certaines questions apparaissent dans une autre langue, car nous ne montrons que des formulations que nous avons pu vérifier.',
    allInOne: 'Elles existent toutes en :',
    renewed:
      'Ce qui figure sous « {title} » a changé depuis que vous avez ouvert cette page. Merci de le relire.',
    problems: {
      title: 'À revoir, s’il vous plaît',
      unreadable: 'Nous n’avons pas pu lire cette réponse. Choisissez à nouveau, ou laissez-la de côté :',
      here: 'Nous n’avons pas pu lire cette réponse. Choisissez à nouveau, ou laissez-la de côté.',
      kept: 'Tout le reste de vos choix est encore là.',
      allKept: 'Tous vos choix sont encore là. Merci de les envoyer une nouvelle fois.',
    },
    consent:
      'En envoyant, j’accepte que mes réponses servent à écrire celle que je reçois, et qu’elles soient comptées dans de grands groupes pour que {organisation} puisse améliorer le travail de toutes et de tous. Rien d’autre.',
    send: 'Envoyer mes réponses',
    notNow: {
      title: 'Ce n’est pas le bon moment ?',
      text: 'Pas de souci. Votre lien fonctionne jusqu’au {date}. Si vous le souhaitez, nous vous écrirons à nouveau :',
      tomorrow: 'Demain',
      threeDays: 'Dans trois jours',
      week: 'Dans une semaine',
    },
  },

  reply: {
    title: 'Merci d’avoir pris ce moment',
    thanks:
      'S’arrêter pour regarder comment l’on va, ce n’est pas rien. Ce que vous avez choisi de dire est bien arrivé.',
    firstCounts: 'Si le formulaire est envoyé plusieurs fois, ce sont les premières réponses qui comptent.',
    meaningTitle: 'Ce que nous entendons dans vos réponses',
    selfCheck:
      'Ceci est un point que vous faites pour vous, pas un diagnostic. Vous vous connaissez mieux que ne le feront jamais des questions.',
    supportTitle: 'Des personnes à qui parler',
    resourcesTitle: 'Quelque chose pour vous, si le cœur vous en dit',
    nextTitle: 'Et ensuite',
    next: 'Rien ne se fait sans vous. Personne au travail ne vous contactera à cause de ce que vous avez répondu.',
    nextFollowUps:
      'Si vous le souhaitez, nous vous envoyons deux e‑mails avec des idées qui font du bien. Vous choisissez ci-dessous.',
  },

  ...whatWasSaid,

  risk: {
    title: 'Merci de ne pas l’avoir tu',
    call: 'Appeler le {number}',
    message: 'SMS au {number}',
    chat: 'Tchat',
    emergency: 'Urgences {where} : {number}',
    emergencyAnywhere:
      'En danger maintenant ? Appelez le numéro d’urgence du pays où vous êtes, ou allez à l’hôpital le plus proche.',
    cost: { free: 'gratuit', charged: 'prix d’un appel' },
    hours: { always: 'jour et nuit', other: 'horaires sur leur site' },
    finder: 'Trouver une ligne d’écoute, dans tous les pays',
    elsewhere: 'Vous n’êtes pas {where} ? Autres pays',
    chooseCountry: 'Choisissez votre pays',
    text: 'Beaucoup de gens ont un jour de telles pensées, surtout quand trop de choses s’additionnent. Elles peuvent s’apaiser, et en parler avec quelqu’un aide.',
    safeTitle: 'Êtes-vous en sécurité en ce moment ?',
    safeNo:
      'Si vous n’en avez pas la certitude, appelez maintenant et dites où vous êtes. Vous comptez, alors nous vous le disons clairement : personne ne lit vos réponses à leur arrivée, et personne ne viendra si vous n’appelez pas.',
    safeYes:
      'Si oui, ces personnes sont quand même là pour vous, aujourd’hui ou un autre jour. Il n’est pas nécessaire d’être en crise pour appeler.',
    workTitle: 'Un contact confidentiel, proposé par votre employeur',
    workText: 'Rien ne leur a été dit. C’est vous qui décidez de prendre contact ou non.',
    moreAtWork: 'D’autres contacts proposés par votre employeur',
    goOnTitle: 'Et maintenant ?',
    goOn: 'Lire la suite',
    stop: 'Cela suffit pour aujourd’hui',
    stopped: {
      title: 'Assez pour aujourd’hui',
      text: 'Le dire, c’est déjà beaucoup. Vous pouvez fermer cette page maintenant. Chaque fois que vous voudrez parler, quelqu’un est là :',
    },
  },

  ...someoneCallsMe,

  support: {
    title: 'Vers qui vous tourner',
    finder: 'Trouver une ligne d’écoute, dans tous les pays',
    fromEmployer: 'proposé par votre employeur',
    independent: 'indépendant de votre employeur',
    call: 'Appeler le {number}',
    write: 'Écrire à {address}',
    visit: 'Ouvrir le site',
    open: 'Voir',
  },

  ...followUps,

  ...routeWords,

  notice: {
    'unknown-link': {
      title: 'Nous ne connaissons pas ce lien',
      text: [
        'Son temps est peut-être passé, car les liens s’éteignent quelque temps après la clôture. Ou bien un morceau s’est perdu en route : ouvrez-le alors encore une fois directement depuis l’e‑mail.',
        'Rien n’a été perdu, et rien n’a été enregistré.',
      ],
    },
    expired: {
      title: 'Ce lien n’est plus valable',
      text: [
        'Pour vous protéger, les liens cessent de fonctionner quelque temps après la fin de chaque rendez-vous. Une nouvelle invitation viendra avec le prochain.',
        'L’aide, elle, reste là, aujourd’hui comme tous les jours.',
      ],
    },
    closed: {
      title: 'Ce rendez-vous est terminé',
      text: [
        'Il n’est plus possible d’y envoyer des réponses. Une nouvelle invitation viendra avec le prochain, et vous déciderez à nouveau.',
        'L’aide, elle, reste là, aujourd’hui comme tous les jours.',
      ],
    },
    'follow-ups': {
      title: 'Des idées par e‑mail',
      text: [
        'Vous décidez s’il vient quelque chose, sur quoi, et quand. Votre choix précédent n’est pas montré ici, car quelqu’un d’autre pourrait avoir ce lien ; un nouveau choix le remplace.',
      ],
    },
    'choice-unclear': {
      title: 'Nous n’avons pas pu lire votre choix',
      text: ['Rien n’a changé. Merci de choisir à nouveau ci-dessous.'],
    },
    'not-now': {
      title: 'Une autre fois, alors',
      text: [
        'Nous vous écrirons le matin que vous avez choisi, pas avant. Aucune de vos réponses n’a été enregistrée.',
        'D’ici là, votre lien fonctionne ; revenez quand cela vous convient, ou laissez. Prenez soin de vous.',
      ],
    },
    'not-now-over': {
      title: 'Une autre fois, alors',
      text: [
        'Nous ne vous écrirons plus pour ce rendez-vous. Votre lien fonctionne jusqu’à la fin. Aucune de vos réponses n’a été enregistrée.',
        'Prenez soin de vous.',
      ],
    },
    unsubscribed: {
      title: 'Vous ne recevrez plus ces e‑mails',
      text: [
        'C’est fait, et personne au travail n’en est informé. Cela n’a aucune conséquence pour vous.',
        'Si vous changez d’avis, vous pouvez les réactiver ici.',
      ],
    },
    resubscribed: {
      title: 'Les e‑mails sont réactivés',
      text: [
        'Quel plaisir de vous retrouver. Vous pouvez les arrêter à tout moment, avec le lien à la fin de chaque e‑mail.',
      ],
    },
    'call-nobody': {
      title: 'Nous ne pouvons pas transmettre de demande pour le moment',
      text: [
        'Là où vous êtes, personne n’est indiqué à qui nous pourrions demander de vous appeler. Rien n’a été envoyé, et rien n’a été enregistré.',
        'Ces personnes sont là pour vous, si vous préférez appeler ou écrire.',
      ],
    },
    'call-enough': {
      title: 'Plusieurs demandes sont en route',
      text: [
        'Tant de demandes sont venues par ce lien que nous n’en envoyons plus. Les précédentes sont en route.',
        'Si vous voulez parler maintenant, appelez l’un de ces numéros.',
      ],
    },
    'too-large': {
      title: 'C’était plus que nous ne pouvons recevoir',
      text: [
        'Votre navigateur a envoyé bien plus que ce formulaire ne contient. Ouvrez de nouveau le lien depuis l’e‑mail et envoyez le formulaire tel quel.',
        'Rien n’a été enregistré.',
      ],
    },
    'wrong-content': {
      title: 'Nous n’avons pas pu lire cela',
      text: [
        'Ce qui est arrivé n’était pas le formulaire de cette page. Ouvrez de nouveau le lien depuis l’e‑mail et envoyez le formulaire tel quel.',
        'Rien n’a été enregistré.',
      ],
    },
    trouble: {
      title: 'L’enregistrement n’a pas marché',
      text: [
        'Quelque chose n’a pas fonctionné de notre côté. Vous n’y êtes pour rien, et vos réponses non plus.',
        'Merci d’essayer à nouveau dans un instant. Le lien de votre e‑mail reste valable.',
      ],
    },
  },

  unsubscribe: {
    title: 'Ne plus recevoir ces e‑mails ?',
    text: [
      'En appuyant sur le bouton, vous ne recevrez plus ni invitations, ni rappels, ni autres e‑mails de ce programme.',
      'Personne au travail n’en est informé, et cela n’a aucune conséquence pour vous.',
    ],
    button: 'Arrêter les e‑mails',
    resubscribeText: 'Un geste involontaire, ou un changement d’avis ?',
    stoppedText:
      'Si vous aviez arrêté ces e‑mails, aucun ne viendra tant que vous ne les aurez pas réactivés.',
    resubscribeButton: 'Réactiver les e‑mails',
  },

  ...emails,
}
