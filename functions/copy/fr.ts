import { fr as someoneCallsMe } from './call-request/fr.ts'
import type { Copy } from './copy.ts'
import { fr as fewerEmails } from './fewer-emails/fr.ts'
import { fr as followUps } from './follow-ups/fr.ts'
import { fr as givenBack } from './give-back/fr.ts'
import { fr as privatePage } from './journey/keep.fr.ts'
import { fr as emails } from './mail/fr.ts'
import { fr as whatWasSaid } from './reading/fr.ts'
import { fr as routeWords } from './support-routes/fr.ts'

/** French with `vous`, in words that fit every reader. No-break spaces stand where French type wants them. */
export const fr: Copy = {
  locale: 'fr',
  dir: 'ltr',

  frame: {
    leave: 'Sortie rapide',
    skip: 'Aller au contenu',
    languages: 'Langue',
    noDiagnosis:
      'Ces questions aident à faire le point. Elles ne donnent pas de diagnostic et ne remplacent pas un avis médical.',
    whoSeesWhat: 'Qui voit quoi',
  },

  checkIn: {
    title: 'Comment allez-vous ces derniers temps ?',
    intro:
      '{organisation} pose la question à toutes les personnes qui y travaillent, parce que ce que vous vivez compte. Quelques questions et, juste après, une réponse personnelle, avec des idées qui peuvent faire du bien.',
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
        'Participer est facultatif. Si vous ne répondez pas, il ne se passe rien.',
        'Cette page n’est pas un service d’urgence : personne ne lit vos réponses en direct.',
      ],
      title: 'Bon à savoir',
      points: [
        {
          title: 'Ce que reçoit votre employeur',
          text: 'Vos responsables et les RH, chez {organisation}, ne reçoivent que des chiffres sur des groupes entiers, mêlés d’une part de hasard qui protège chaque personne, et jamais les réponses de quelqu’un. On ne leur dit pas si vous avez participé.',
        },
        {
          title: 'Combien de temps vos réponses sont gardées',
          text: '13 mois au plus, chiffrées et à l’écart de votre nom. Les copies de sauvegarde les gardent jusqu’à cinq semaines de plus.',
        },
        {
          title: 'Passer, s’arrêter, revenir',
          text: 'Vous pouvez passer une question, vous arrêter en cours de route ou revenir un autre jour.',
        },
        {
          title: 'Si vous avez besoin d’aide maintenant',
          text: 'Si vous êtes en danger, ou quelqu’un près de vous, n’attendez pas cette page : appelez le numéro d’urgence du pays où vous êtes.',
        },
      ],
    },
    emergencyAnywhere: 'En cas de danger, appelez le numéro d’urgence du pays où vous êtes.',
    optional: 'Aucune question n’est obligatoire',
    uncounted:
      'Cette fois, les résultats de groupe ne comptent pas vos réponses : la limite annuelle qui vous protège est atteinte. Le retour que vous recevez reste le même que pour tout le monde.',
    contentNote:
      'Une question parle de pensées de mort, ou de l’idée de se faire du mal. Elle ne s’affiche que si vous l’ouvrez, et vous pouvez la passer.',
    declined: 'Je préfère ne pas répondre',
    position: '{n} sur {all}',
    back: 'Retour',
    next: 'Suivant',
    endTitle: 'C’est tout, merci',
    allAtOnce: 'Voir toutes les questions sur une seule page',
    sensitive: {
      text: 'Cette question parle de pensées de mort, ou de l’idée de se faire du mal. Vous pouvez la laisser de côté.',
      open: 'Ouvrir cette question',
      skip: 'Passer cette question',
    },
    otherLanguage:
      'Certaines questions s’affichent dans une autre langue, car nous ne montrons que des traductions que nous avons pu vérifier.',
    allInOne: 'Vous pouvez toutes les lire en :',
    renewed: 'Le texte sous « {title} » a changé depuis que vous avez ouvert cette page. Merci de le relire.',
    problems: {
      title: 'Encore un coup d’œil, s’il vous plaît',
      unreadable: 'Nous n’avons pas pu lire cette réponse. Choisissez à nouveau, ou laissez-la de côté :',
      here: 'Nous n’avons pas pu lire cette réponse. Choisissez à nouveau, ou laissez-la de côté.',
      kept: 'Tous vos autres choix sont encore là.',
      allKept: 'Tous vos choix sont encore là. Merci de les envoyer à nouveau.',
    },
    consent:
      'En envoyant mes réponses, j’accepte qu’elles servent à préparer la réponse que je reçois, et qu’elles soient comptées avec celles d’autres personnes, pour que {organisation} puisse améliorer le travail de tout le monde. Elles ne serviront à rien d’autre.',
    send: 'Envoyer mes réponses',
    notNow: {
      title: 'Ce n’est pas le bon moment ?',
      text: 'Rien ne presse. Votre lien fonctionne jusqu’au {date}. Si vous le souhaitez, nous vous écrirons à nouveau :',
      tomorrow: 'Demain',
      threeDays: 'Dans trois jours',
      week: 'Dans une semaine',
    },
  },

  reply: {
    title: 'Merci d’avoir pris ce temps',
    thanks:
      'Ce n’est pas toujours facile de s’arrêter pour se demander comment on va. Ce que vous avez choisi de dire est bien arrivé.',
    firstCounts: 'Si le formulaire est envoyé plusieurs fois, ce sont les premières réponses qui comptent.',
    meaningTitle: 'Ce que vos réponses nous disent',
    selfCheck:
      'Ce n’est pas un diagnostic, juste une façon de faire le point. Vous vous connaissez mieux que n’importe quel questionnaire.',
    supportTitle: 'Des personnes à qui parler',
    resourcesTitle: 'Quelques idées pour vous, si le cœur vous en dit',
    nextTitle: 'Et ensuite ?',
    next: 'Rien ne se fera sans vous. Personne au travail ne vous contactera à cause de ce que vous avez répondu.',
    nextFollowUps:
      'Si vous le souhaitez, nous vous enverrons deux e‑mails avec des idées qui font du bien. Vous choisissez ci-dessous.',
  },

  ...whatWasSaid,

  risk: {
    title: 'Merci de l’avoir dit',
    call: 'Appeler le {number}',
    message: 'SMS au {number}',
    chat: 'Tchat',
    emergency: 'Urgences {where} : {number}',
    emergencyAnywhere:
      'En danger maintenant ? Appelez le numéro d’urgence du pays où vous êtes, ou allez à l’hôpital le plus proche.',
    cost: { free: 'gratuit', charged: 'prix d’un appel' },
    hours: { always: 'jour et nuit', other: 'horaires sur leur site' },
    finder: 'Trouver une ligne d’écoute, où que vous soyez',
    elsewhere: 'Vous n’êtes pas {where} ? Autres pays',
    chooseCountry: 'Choisissez votre pays',
    text: 'Beaucoup de gens ont un jour ce genre de pensées, surtout quand trop de choses s’accumulent. Elles peuvent s’apaiser, et en parler à quelqu’un aide.',
    safeTitle: 'Êtes-vous en sécurité en ce moment ?',
    safeNo:
      'Si ce n’est pas le cas, ou si vous avez un doute, appelez maintenant et dites où vous êtes. Vous comptez, alors nous vous le disons clairement : personne ne lit vos réponses quand elles arrivent, et personne ne viendra si vous n’appelez pas.',
    safeYes:
      'Si oui, quelqu’un est quand même là pour vous, aujourd’hui ou un autre jour. Pas besoin d’être en crise pour appeler.',
    workTitle: 'Un contact confidentiel, proposé par votre employeur',
    workText: 'Rien ne lui a été transmis. C’est vous qui décidez de prendre contact, ou non.',
    moreAtWork: 'D’autres contacts proposés par votre employeur',
    goOnTitle: 'Et maintenant ?',
    goOn: 'Lire la suite',
    stop: 'En rester là pour aujourd’hui',
    stopped: {
      title: 'Restons-en là pour aujourd’hui',
      text: 'Le dire, c’était déjà beaucoup. Vous pouvez fermer cette page maintenant. Chaque fois que vous voudrez parler, quelqu’un sera là :',
    },
  },

  ...someoneCallsMe,

  support: {
    title: 'Vers qui vous tourner',
    finder: 'Trouver une ligne d’écoute, où que vous soyez',
    fromEmployer: 'proposé par votre employeur',
    independent: 'sans lien avec votre employeur',
    call: 'Appeler le {number}',
    write: 'Écrire à {address}',
    visit: 'Ouvrir le site',
    open: 'Voir',
  },

  ...followUps,

  ...privatePage,

  ...routeWords,

  notice: {
    'unknown-link': {
      title: 'Nous ne connaissons pas ce lien',
      text: [
        'Il n’est peut-être plus valable : les liens cessent de fonctionner quelque temps après la fin du questionnaire. Ou il en manque un bout : rouvrez-le alors directement depuis l’e‑mail.',
        'Rien n’a été enregistré. Si vous souhaitez parler à quelqu’un, vous trouverez vers qui vous tourner ci-dessous.',
      ],
    },
    expired: {
      title: 'Ce lien n’est plus valable',
      text: [
        'Pour vous protéger, les liens cessent de fonctionner quelque temps après la fin de chaque questionnaire. Si un autre vous est proposé, vous recevrez un nouvel e‑mail, avec un nouveau lien.',
        'L’aide, elle, reste là pour vous, aujourd’hui comme les autres jours.',
      ],
    },
    closed: {
      title: 'Ce questionnaire est terminé',
      text: [
        'Il n’est plus possible d’y répondre. Si un autre questionnaire vous est proposé, ce sera de nouveau à vous de décider.',
        'L’aide, elle, reste là pour vous, aujourd’hui comme les autres jours.',
      ],
    },
    'follow-ups': {
      title: 'Des idées par e‑mail',
      text: [
        'C’est vous qui décidez si vous en recevez, sur quoi et quand. Votre choix précédent n’est pas affiché ici, car quelqu’un d’autre pourrait avoir ce lien. Un nouveau choix le remplace.',
      ],
    },
    'choice-unclear': {
      title: 'Nous n’avons pas pu lire votre choix',
      text: ['Rien n’a changé. Merci de choisir à nouveau ci-dessous.'],
    },
    'not-now': {
      title: 'Une autre fois, alors',
      text: [
        'Nous vous écrirons le matin du jour choisi, pas avant. Aucune de vos réponses n’a été enregistrée.',
        'D’ici là, votre lien fonctionne. Revenez quand vous voulez, ou pas du tout. Prenez soin de vous.',
      ],
    },
    'not-now-over': {
      title: 'Une autre fois, alors',
      text: [
        'Nous ne vous écrirons plus pour ce questionnaire. Votre lien fonctionne jusqu’à la fin. Aucune de vos réponses n’a été enregistrée.',
        'Prenez soin de vous.',
      ],
    },
    unsubscribed: {
      title: 'Vous ne recevrez plus ces e‑mails',
      text: [
        'C’est fait. Personne au travail n’en est informé, et rien d’autre ne change pour vous.',
        'Si vous changez d’avis, vous pouvez les réactiver ici.',
      ],
    },
    resubscribed: {
      title: 'Les e‑mails sont réactivés',
      text: [
        'Vous recevrez de nouveau ces e‑mails, à l’adresse où vous avez reçu ce lien. Vous pouvez les arrêter à tout moment, avec le lien à la fin de chaque e‑mail.',
      ],
    },
    'new-address': {
      title: 'Cette adresse est nouvelle pour nous',
      text: [
        'Souhaitez-vous que nous vous écrivions à l’adresse e‑mail où vous avez reçu ce lien ? Tant que vous n’aurez pas dit oui, nous n’y enverrons plus rien.',
        'Ce que vous aviez choisi à une autre adresse, comme une pause ou des e‑mails avec des idées, n’est pas repris ici. Nous ne disons à personne au travail ce que vous choisissez ici.',
      ],
    },
    'new-address-kept': {
      title: 'C’est noté',
      text: [
        'À partir de la prochaine fois, nous vous écrirons à cette adresse. Vous pouvez arrêter les e‑mails à tout moment, avec le lien à la fin de chacun d’eux.',
      ],
    },
    'call-nobody': {
      title: 'Nous ne pouvons pas transmettre de demande pour le moment',
      text: [
        'Là où vous êtes, nous n’avons personne à qui demander de vous appeler. Rien n’a été envoyé, et rien n’a été enregistré.',
        'Si vous préférez appeler ou écrire vous-même, voici comment faire.',
      ],
    },
    'call-enough': {
      title: 'Plusieurs demandes sont déjà en route',
      text: [
        'Nous avons déjà transmis plusieurs demandes faites avec ce lien. Nous n’en avons donc pas envoyé d’autre.',
        'Si vous voulez parler à quelqu’un maintenant, voici comment faire.',
      ],
    },
    'nothing-yet': {
      title: 'Il n’y a encore rien à lire ici',
      text: [
        'Quand il y aura quelque chose à dire sur ce que cela a donné, toutes les personnes invitées recevront un e‑mail.',
        'Vous trouvez de l’aide ici, aujourd’hui comme un autre jour.',
      ],
    },
    'nothing-here': {
      title: 'Il n’y a rien à cette adresse',
      text: [
        'Cela peut arriver quand une page est rechargée, ou quand il manque un bout de l’adresse. Rien n’a changé pour autant. Pour continuer, rouvrez le lien reçu par e‑mail.',
        'Si vous souhaitez parler à quelqu’un, vous trouverez vers qui vous tourner ci-dessous.',
      ],
    },
    'too-large': {
      title: 'C’est plus que nous ne pouvons recevoir',
      text: [
        'Votre navigateur a envoyé bien plus que ce que contient ce formulaire. Rouvrez le lien depuis l’e‑mail et envoyez le formulaire tel quel.',
        'Rien n’a été enregistré.',
      ],
    },
    'wrong-content': {
      title: 'Nous n’avons pas pu lire cet envoi',
      text: [
        'Ce que nous avons reçu n’est pas le formulaire de cette page. Rouvrez le lien depuis l’e‑mail et envoyez le formulaire tel quel.',
        'Rien n’a été enregistré.',
      ],
    },
    trouble: {
      title: 'Nous n’avons pas pu enregistrer votre envoi',
      text: [
        'Quelque chose n’a pas fonctionné de notre côté. Vous n’y êtes pour rien, et ce que vous avez écrit non plus.',
        'Merci de réessayer dans un instant. Le lien de votre e‑mail reste valable.',
      ],
    },
  },

  ...givenBack,

  newAddress: { yes: 'Oui, écrivez-moi ici', no: 'Non, pas à cette adresse' },

  unsubscribe: {
    title: 'Ne plus recevoir ces e‑mails ?',
    text: [
      'Si vous appuyez sur le bouton, vous ne recevrez plus ni invitations, ni rappels, ni autres e‑mails de ce programme.',
      'Personne au travail n’en est informé, et rien d’autre ne change pour vous.',
    ],
    button: 'Arrêter les e‑mails',
    resubscribeText: 'Vous avez appuyé par erreur, ou changé d’avis ?',
    stoppedText:
      'Si vous aviez arrêté ces e‑mails, vous n’en recevrez aucun tant que vous ne les aurez pas réactivés.',
    resubscribeButton: 'Réactiver les e‑mails',
    erase: 'Supprimer tout ce qui est conservé à votre sujet',
  },

  ...emails,
  ...fewerEmails,
}
