import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the email to the responder, and the page its link leads to. */
export const fr: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: 'Souhaitez-vous que quelqu’un vous contacte ?',
    text: [
      'Ce n’est pas toujours facile d’appeler. Si vous le voulez, quelqu’un prendra contact avec vous. C’est vous qui décidez, et il suffit d’indiquer comment vous joindre.',
      'Votre demande ne sera pas lue tout de suite. Si cela ne peut pas attendre, appelez l’un des numéros de cette page.',
    ],
    toTitle: 'Qui reçoit votre demande',
    to: '{name}, par e‑mail à {address}, et personne d’autre',
    hours: 'On y répond : {hours}',
    soon: 'On vous contactera {time}',
    only: 'Cette équipe reçoit ce que vous écrivez ici, mais pas vos réponses aux questions. Ni les RH ni vos responsables n’en sont informés.',
    optional: 'si vous le souhaitez',
    fields: {
      reach: {
        label: 'Comment vous joindre',
        hint: 'Un numéro de téléphone ou une adresse e‑mail, de préférence personnels, pas ceux du travail',
      },
      name: { label: 'Quel nom utiliser', hint: 'Un prénom suffit, même inventé' },
      time: { label: 'Ou avec vos mots', hint: 'Par exemple : en semaine après 17 heures' },
      cover: {
        label: 'Si quelqu’un d’autre répond, que faut-il dire ?',
        hint: 'Par exemple : « J’appelle pour un rendez-vous. » Si vous n’écrivez rien, la raison de l’appel ne sera pas dite.',
      },
      speak: { label: 'Ou une autre langue', hint: 'L’équipe fera son possible' },
    },
    when: {
      title: 'Quel moment vous convient ?',
      options: {
        morning: 'Le matin',
        midday: 'Vers midi',
        afternoon: 'L’après-midi',
        evening: 'Le soir',
        any: 'N’importe quand',
      },
    },
    voicemail: {
      title: 'Peut-on vous laisser un message vocal ?',
      hint: 'Pensez aux personnes qui pourraient l’entendre. Si vous ne dites pas oui, nous demandons de n’en laisser aucun.',
      options: { yes: 'Oui', no: 'Non', unsure: 'Je ne sais pas' },
      fine: 'On peut me laisser un message vocal : personne d’autre ne l’entendra',
    },
    speakThere: 'Dans quelle langue souhaitez-vous parler ?',
    speakAny: 'Peu importe',
    send: 'Demander qu’on me contacte',
    problems: {
      title: 'Encore un coup d’œil, s’il vous plaît',
      missing: 'Sans numéro ni adresse, personne ne pourra vous joindre.',
      unreachable: 'Il semble manquer quelque chose à ce numéro de téléphone ou à cette adresse e‑mail.',
      'too-long': 'Il y a ici de la place pour {count} caractères.',
      kept: 'Tout ce que vous avez écrit est encore là.',
    },
    changed:
      'Le contact qui reçoit votre demande vient de changer. Merci de regarder encore une fois, et de l’envoyer à nouveau si cela vous convient.',
    offer: 'Quelqu’un peut vous contacter, si vous le souhaitez',
    asked: {
      title: 'Votre demande est en route',
      text: [
        '{name} prendra contact avec vous {time}.',
        'Ce que vous avez écrit est transmis, et rien d’autre. Personne à votre travail n’en est informé. Vous pouvez fermer cette page maintenant.',
        'Si cela ne peut pas attendre jusque-là, ces personnes sont là pour vous :',
      ],
    },
  },

  callMail: {
    subject: 'Une personne souhaite que vous la contactiez · {reference}',
    opening: [
      'Une personne qui travaille chez {organisation} vous demande de prendre contact avec elle. Voici tout ce qu’elle nous a dit.',
    ],
    firstTitle: 'Avant d’appeler',
    reachTitle: 'Comment joindre cette personne',
    words: {
      voicemail: 'Message vocal',
      cover: 'Si quelqu’un d’autre répond',
      time: 'Quand cela lui convient',
      speak: 'Langue',
      reach: 'Numéro ou adresse',
      name: 'Nom à utiliser',
    },
    voicemail: {
      yes: 'Vous pouvez en laisser un.',
      no: 'Merci de n’en laisser aucun : ce serait imprudent.',
      unsure: 'Merci de n’en laisser aucun : la personne ne sait pas si ce serait prudent.',
    },
    noCover: 'Merci de ne dire ni qui vous êtes ni de quoi il s’agit, seulement que vous rappellerez.',
    promised: 'Délai de réponse que nous lui avons annoncé : {time}',
    acknowledge:
      'Merci de confirmer qu’une personne a lu ce message. Sans confirmation, cet e‑mail revient, {count} fois en tout, puis l’équipe qui gère le programme est alertée. Elle ne peut pas voir ce qui a été écrit.',
    button: 'Confirmer que nous l’avons lu',
    discreet:
      'Merci de traiter cette demande en toute confidentialité : personne chez {organisation} n’en a connaissance, et personne ne doit l’apprendre par vous. Nous n’en savons pas plus, et ne transmettons rien d’autre.',
  },

  acknowledge: {
    title: 'Une personne a-t-elle lu cette demande ?',
    text: 'En appuyant sur le bouton, vous confirmez que quelqu’un a lu l’e‑mail et prendra contact. Ce qui a été écrit est alors effacé ici : gardez donc l’e‑mail jusqu’à ce que le contact soit pris.',
    button: 'Oui, nous l’avons lue',
    done: {
      title: 'Merci, c’est confirmé',
      text: 'Vous ne recevrez plus d’e‑mails à propos de cette demande. Merci de prendre contact comme vous l’avez proposé. Vous pouvez fermer cette page.',
    },
    unknown: {
      title: 'Nous ne connaissons pas ce lien',
      text: 'Il en manque peut-être un bout, ou la demande date de plus d’un mois. Essayez de le rouvrir directement depuis l’e‑mail.',
    },
  },
}
