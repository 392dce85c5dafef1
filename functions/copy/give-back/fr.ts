import type { Copy } from '../copy.ts'

/** What the page says that gives results back, in this language. */
export const fr: Pick<Copy, 'giveBack'> = {
  giveBack: {
    title: 'Vous l’avez dit, nous agissons',
    lead: 'Il y a quelque temps, {organisation} vous a demandé, à vous et à vos collègues, comment vous alliez. Voici ce que cela a donné. Cette page est la même pour tout le monde, que vous ayez participé ou non.',
    saidTitle: 'Ce que vous avez dit ensemble',
    trend: {
      rose: 'C’est plus que la fois précédente. Il est important que cela ait été dit.',
      fell: 'C’est moins que la fois précédente. Ensemble, vous portez moins qu’avant, et il y a de quoi s’en réjouir.',
      'about-the-same': 'C’est à peu près autant que la fois précédente.',
    },
    notAlone:
      'Si c’est votre cas, d’autres le ressentent aussi. À la fin de cette page, vous trouverez des personnes à qui parler.',
    unsure:
      'Cette fois, il n’y a pas eu assez de réponses pour affirmer quoi que ce soit. Nous préférons vous le dire plutôt que de deviner. Ce n’est la faute de personne : on a tout à fait le droit de ne pas participer.',
    lost: 'Les chiffres de cette période ont été perdus, et nous n’en inventons pas. Votre employeur n’a vu aucune réponse.',
    note: 'Ces chiffres concernent tout le monde ensemble. Un peu de hasard y a été ajouté pour protéger chaque personne ; c’est pourquoi nous donnons une fourchette. Votre employeur ne voit jamais ce qu’une personne a répondu.',
    wavesTitle: 'D’une fois à l’autre',
    wave: {
      told: '{percent}, entre {from} et {to}',
      unsure: 'rien de certain à dire',
      lost: 'chiffres perdus',
    },
    doTitle: 'Ce qui va être fait',
    writes: '{organisation} vous écrit :',
    corrected: 'Ce texte a été modifié le {date}.',
    otherLanguage: 'Ce texte n’existe pas dans votre langue.',
    lastTime:
      'Vous l’avez dit, nous agissons. Voici ce que {organisation} a écrit à tout le monde la dernière fois :',
  },
}
