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
    sender: 'Le programme bien-être chez {organisation}',
    real: 'Comment vérifier que cet e‑mail est authentique : {how}',
    why: 'Vous recevez cet e‑mail parce que vous travaillez chez {organisation}. Toutes les personnes invitées reçoivent des e‑mails qui ressemblent à celui-ci. Nous n’enregistrons pas si vous l’ouvrez.',
    unsubscribe: 'Ne plus recevoir ces e‑mails',
    kinds: {
      invitation: {
        opening: [
          'Comment allez-vous ces derniers temps ? De temps à autre, cela fait du bien de s’arrêter un instant pour se poser la question.',
          'Sur votre page, vous trouverez quelques questions et, juste après, une réponse personnelle, avec des idées qui peuvent faire du bien. Cela prend quelques minutes, et vous pouvez passer ce que vous voulez.',
        ],
        closing: [
          'Votre employeur ne voit jamais vos réponses, et nous ne lui disons pas si vous avez participé. C’est à vous de choisir, et vous pouvez tout à fait ne pas répondre.',
          'Ce lien est personnel, merci de ne pas le transmettre.',
        ],
      },
      reminder: {
        opening: [
          'Nous vous avons écrit récemment pour vous proposer une courte pause, le temps de vous demander comment vous allez. Si ce n’était pas le bon moment, celui-ci vous convient peut-être mieux.',
          'Sur votre page, vous trouverez quelques questions et, juste après, une réponse personnelle, avec des idées qui peuvent faire du bien. Cela prend quelques minutes, et vous pouvez passer ce que vous voulez.',
        ],
        closing: [
          'Votre employeur ne voit jamais vos réponses, et nous ne lui disons pas si vous avez participé. C’est à vous de choisir, et vous pouvez tout à fait ne pas répondre.',
          'Ce lien est personnel, merci de ne pas le transmettre.',
        ],
      },
      'follow-up': {
        opening: [
          'Vous avez demandé à recevoir des idées qui font du bien. Les voici. Prenez ce qui vous plaît, laissez le reste.',
        ],
        closing: [
          'Sur votre page, vous pouvez changer ce que nous vous envoyons, et à quel rythme. Votre employeur ne voit jamais ce que vous avez choisi.',
        ],
      },
      confirmation: {
        opening: [
          'Cette adresse e‑mail est nouvelle pour nous. Avant de vous y écrire à nouveau, nous préférons vous demander : souhaitez-vous y recevoir de temps à autre une invitation à vous arrêter un instant, pour vous demander comment vous allez ?',
          'Sur votre page, vous pouvez répondre oui ou non. Si vous ne faites rien, nous n’enverrons plus rien à cette adresse.',
        ],
        closing: [
          'C’est à vous de choisir, et vous pouvez tout à fait dire non. Nous ne disons pas à votre employeur ce que vous choisissez.',
          'Ce lien est personnel, merci de ne pas le transmettre.',
        ],
      },
      'give-back': {
        opening: [
          'Il y a quelque temps, on vous a demandé, à vous et à vos collègues, comment vous alliez. Nous aimerions vous dire ce que cela a donné : ce que l’on peut affirmer avec certitude pour tout le monde ensemble, et ce que votre employeur va faire.',
          'Tout est sur votre page. Il n’y a rien à remplir, et la lecture prend deux minutes.',
        ],
        closing: [
          'Toutes les personnes invitées reçoivent cet e‑mail, qu’elles aient participé ou non. Votre employeur ne voit jamais vos réponses, et nous ne lui disons pas si vous avez participé.',
          'Ce lien est personnel, merci de ne pas le transmettre.',
        ],
      },
    },
  },
}
