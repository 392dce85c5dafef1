import { fr as someoneCallsMe } from './call-request/fr.ts'
import type { Copy } from './copy.ts'
import { fr as followUps } from './follow-ups/fr.ts'
import { fr as emails } from './mail/fr.ts'
import { fr as routeWords } from './support-routes/fr.ts'

/** French with `vous`, in words that fit whoever reads them. No-break spaces stand where French type wants them. */
export const fr: Copy = {
  locale: 'fr',
  dir: 'ltr',

  frame: {
    leave: 'Quitter vite',
    skip: 'Aller au contenu',
    languages: 'Langue',
    noDiagnosis:
      'Ceci est un point que vous faites pour vous. Ce n’est pas un diagnostic et cela ne remplace pas une consultation médicale.',
  },

  checkIn: {
    title: 'Comment allez-vous ces derniers temps ?',
    intro:
      '{organisation} vous invite, comme vos collègues, à vous arrêter un instant. Il y a quelques questions et, juste après, une réponse personnelle avec des idées qui peuvent faire du bien.',
    minutes: {
      one: 'Environ {count} minute',
      many: 'Environ {count} de minutes',
      other: 'Environ {count} minutes',
    },
    openUntil: 'Ouvert jusqu’au {date}',
    before: {
      title: 'Avant de commencer',
      points: [
        {
          title: 'Vos réponses sont à vous',
          text: 'Votre employeur ne voit jamais vos réponses, ni si vous avez participé. La hiérarchie et les RH de {organisation} ne reçoivent que les chiffres de groupes assez grands pour que personne n’y soit reconnaissable.',
        },
        {
          title: 'Gardées un temps, puis effacées',
          text: 'Chiffrées et à part de votre nom, pendant 13 mois au plus.',
        },
        {
          title: 'C’est vous qui décidez, du début à la fin',
          text: 'La participation est volontaire, et ne pas répondre n’a aucune conséquence. Passez des questions, arrêtez, ou revenez un autre jour.',
        },
        {
          title: 'Personne ne lit en direct',
          text: 'Cette page n’est pas un service d’urgence. Si vous-même ou quelqu’un près de vous êtes en danger en ce moment, demandez de l’aide tout de suite.',
        },
      ],
    },
    emergencyNumber: 'Numéro d’urgence ({country}) : {number}',
    emergencyAnywhere: 'En cas d’urgence, appelez le numéro d’urgence du pays où vous êtes.',
    optional: 'Aucune question n’est obligatoire.',
    declined: 'Je préfère ne pas répondre',
    progress: '{done} sur {all}',
    sensitive: {
      text: 'Un mot avant de continuer : la question suivante parle de pensées de mort, ou de l’idée de se faire du mal. Vous pouvez la laisser de côté.',
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
    meaning: {
      0: [
        'On dirait que la vie vous a été plutôt légère ces derniers temps. Cela fait plaisir, et cela mérite qu’on en prenne soin.',
        'Quelque chose vous porte : des gens, des habitudes, du repos. Vous pouvez prendre un instant pour voir ce que c’est.',
      ],
      1: [
        'On dirait que deux ou trois choses vous tirent en arrière en ce moment, alors que beaucoup d’autres tiennent bon.',
        'Les petits pas aident surtout quand on les fait tôt. Vous venez d’en faire un, en prenant le temps de regarder.',
      ],
      2: [
        'On dirait que ces derniers temps vous ont pas mal pesé.',
        'Beaucoup de gens traversent de telles périodes, et elles peuvent passer. Un peu d’appui maintenant peut raccourcir le chemin.',
      ],
      3: [
        'On dirait que vous portez beaucoup de choses.',
        'Rien ne vous oblige à tout porter par vous-même. En parler avec quelqu’un de confiance, chez le médecin ou dans un lieu d’écoute soulage souvent plus tôt qu’on ne le pense.',
      ],
      4: [
        'On dirait que vous traversez un moment très lourd. Vous avez bien fait de nous le dire.',
        'Un tel poids se soulève difficilement sans aide, et il existe une aide qui fonctionne. Pensez, s’il vous plaît, à en parler dans les prochains jours à un médecin ou à une personne dont c’est le métier. Vous pouvez simplement montrer cette page.',
      ],
      unsaid: [
        'Vous avez laissé des choses de côté, et c’est très bien ainsi. Nous n’en déduisons rien.',
        'Voici plus bas quelques idées qui font du bien à beaucoup de gens. Prenez ce qui vous plaît, laissez le reste.',
      ],
    },
    meaningRisk: [
      'Vous avez dit quelque chose de lourd, et cela compte, même si le reste était léger ou laissé de côté.',
      'Ce n’est pas tout ce que vous êtes, et cela peut s’alléger quand quelqu’un le partage avec vous.',
    ],
    topicLine: {
      'low-mood': 'Ce qui ressort le plus, c’est votre moral, et le plaisir que vous trouvez aux choses.',
      worry: 'Ce qui ressort le plus, ce sont les soucis, et la difficulté à les faire taire.',
      strain: 'Ce qui ressort le plus, c’est la tension que vous avez ressentie.',
      energy: 'Ce qui ressort le plus, c’est la fatigue, et le peu de temps qu’il y a eu pour récupérer.',
      work: 'Ce qui ressort le plus, c’est votre travail : sa quantité, et la façon dont il se vit.',
      wellbeing: 'Ce qui ressort le plus, c’est la façon dont vous ressentez vos journées dans l’ensemble.',
    },
    selfCheck:
      'Ceci est un point que vous faites pour vous, pas un diagnostic. Vous vous connaissez mieux que ne le feront jamais des questions.',
    stepTitle: 'Un petit pas',
    step: {
      any: {
        title: 'Trois respirations lentes',
        text: 'Posez les deux pieds au sol. Inspirez par le nez, puis laissez l’air sortir plus lentement qu’il n’est entré. Trois fois. C’est tout.',
      },
      'low-mood': {
        title: 'Une chose que vous aimiez',
        text: 'Choisissez une petite chose qui vous faisait du bien : une chanson, quelques pas dehors, un coup de fil. Faites-la dix minutes aujourd’hui, même sans en avoir envie. L’envie vient souvent après.',
      },
      worry: {
        title: 'Le poser sur le papier',
        text: 'Écrivez ce qui tourne dans votre tête, une ligne pour chaque chose. Soulignez la seule sur laquelle vous pouvez agir cette semaine. Le reste peut attendre sur le papier.',
      },
      strain: {
        title: 'Laisser tomber les épaules',
        text: 'En inspirant, montez les épaules vers les oreilles, gardez trois secondes, puis laissez-les retomber en soufflant. Trois fois. Sentez la différence.',
      },
      energy: {
        title: 'Une vraie pause',
        text: 'Offrez-vous aujourd’hui dix minutes sans écran, loin de l’endroit où vous travaillez, dehors si possible. Se reposer compte aussi par petits bouts.',
      },
      work: {
        title: 'Une phrase à une personne',
        text: 'Pensez à une chose qui rendrait cette semaine de travail plus légère, et à une personne à qui la dire. Pour commencer, une phrase suffit.',
      },
      wellbeing: {
        title: 'Une bonne minute',
        text: 'Ce soir, avant de dormir, repensez à une minute de la journée où cela allait, même toute petite. Restez-y le temps de quelques respirations.',
      },
    },
    supportTitle: 'Des personnes à qui parler',
    supportText: 'Nul besoin d’une raison particulière, ni d’une urgence.',
    resourcesTitle: 'Quelque chose pour vous, si le cœur vous en dit',
    nextTitle: 'Et ensuite',
    next: 'Rien ne se fait sans vous. Personne au travail ne vous contactera à cause de ce que vous avez répondu.',
    nextFollowUps:
      'Si vous le souhaitez, nous vous envoyons deux e‑mails avec des idées qui font du bien. Vous choisissez ci-dessous.',
  },

  risk: {
    title: 'Merci de nous le dire',
    text: [
      'Vous avez indiqué que des pensées de mort, ou l’idée de vous faire du mal, ont été là ces derniers temps. Cela peut laisser une grande solitude, et vous avez bien fait de ne pas passer par-dessus.',
      'Beaucoup de gens ont un jour de telles pensées, surtout quand trop de choses s’additionnent. Elles peuvent s’apaiser, et en parler avec quelqu’un y aide.',
    ],
    safeTitle: 'Êtes-vous en sécurité en ce moment ?',
    safeNo:
      'Si vous n’en avez pas la certitude, appelez maintenant, s’il vous plaît. Nous le disons franchement, parce que vous comptez : personne ne lit vos réponses à leur arrivée, et personne ne vient sans un appel. Au téléphone, dites où vous êtes ; on peut vous aider maintenant :',
    safeYes:
      'Si oui, ces personnes sont quand même là pour vous, aujourd’hui ou un autre jour. Il n’est pas nécessaire d’être en crise pour appeler :',
    call: 'Appeler le {number}',
    message: 'Envoyer un message au {number}',
    emergency: 'Urgences : {number}',
    emergencyAnywhere:
      'Appelez le numéro d’urgence du pays où vous êtes, ou allez à l’hôpital le plus proche.',
    finder: 'Trouver une ligne d’écoute, dans tous les pays',
    hours: { always: 'jour et nuit', other: 'horaires sur leur site' },
    workTitle: 'Quelqu’un en toute confidence, par le travail',
    workText: 'Rien ne leur a été dit. C’est vous qui décidez de prendre contact ou non.',
    goOnTitle: 'Et maintenant ?',
    goOnText:
      'Le reste de notre réponse est juste en dessous. Vous pouvez le lire maintenant, ou le laisser et fermer cette page.',
    goOn: 'Lire la suite',
    stop: 'Cela suffit pour aujourd’hui',
    stopped: {
      title: 'Assez pour aujourd’hui',
      text: 'Le dire, c’est déjà beaucoup. Vous pouvez fermer cette page maintenant. Quelqu’un est là pour vous chaque fois que vous voudrez parler :',
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
