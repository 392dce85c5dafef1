import type { Copy } from '../copy.ts'

/** What the emails to people say, in this language. */
export const fr: Pick<Copy, 'mail'> = {
  mail: {
    subject: 'Un moment pour vous',
    preheader: 'Quelques minutes au calme, quand cela vous convient.',
    greeting: 'Bonjour {name},',
    greetingUnnamed: 'Bonjour,',
    button: 'Ouvrir votre page',
    linkText: 'Ou copiez ce lien dans votre navigateur :',
    signOff: 'Bien chaleureusement',
    sender: 'Les rendez-vous bien-être de {organisation}',
    real: 'Comment vérifier que cet e‑mail est authentique : {how}',
    why: 'Vous recevez cet e‑mail parce que vous travaillez chez {organisation}. Toutes les personnes invitées reçoivent des e‑mails qui ressemblent à celui-ci. Personne ne voit si vous l’ouvrez.',
    unsubscribe: 'Ne plus recevoir ces e‑mails',
    kinds: {
      invitation: {
        opening: [
          'Comment allez-vous ces derniers temps ? De temps à autre, il est bon de s’arrêter un instant pour regarder.',
          'Sur votre page à vous, il y a quelques questions et, juste après, une réponse personnelle avec des idées qui peuvent faire du bien. Cela prend quelques minutes, et vous pouvez passer ce que vous voulez.',
        ],
        closing: [
          'Votre employeur ne voit jamais vos réponses, ni si vous avez participé. C’est votre choix, et vous pouvez très bien laisser.',
          'Le lien n’est que pour vous, merci de ne pas le transmettre.',
        ],
      },
      reminder: {
        opening: [
          'Il y a quelques jours, nous vous avons proposé une courte pause pour regarder comment vous allez. Si le moment n’était pas bien choisi, il l’est peut-être maintenant.',
          'Sur votre page à vous, il y a quelques questions et, juste après, une réponse personnelle avec des idées qui peuvent faire du bien. Cela prend quelques minutes, et vous pouvez passer ce que vous voulez.',
        ],
        closing: [
          'Votre employeur ne voit jamais vos réponses, ni si vous avez participé. C’est votre choix, et vous pouvez très bien laisser.',
          'Le lien n’est que pour vous, merci de ne pas le transmettre.',
        ],
      },
      'follow-up': {
        opening: [
          'Vous vouliez recevoir de temps en temps quelque chose qui fait du bien. Le voici. Prenez ce qui vous plaît, laissez le reste.',
        ],
        closing: [
          'Sur votre page à vous, vous pouvez changer ce que nous envoyons et à quel rythme. Votre employeur ne voit jamais ce que vous avez choisi.',
        ],
      },
    },
  },
}
