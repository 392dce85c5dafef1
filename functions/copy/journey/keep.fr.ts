import type { Copy } from '../copy.ts'

/** Ce que les pages d’un point bien-être disent de la page privée, en français. */
export const fr: Pick<Copy, 'keep'> = {
  keep: {
    offer: {
      title: 'Une page rien qu’à vous',
      text: 'Si vous le souhaitez, gardez ce que vous venez d’envoyer sur une page que personne d’autre que vous ne peut ouvrir, et complétez-la la prochaine fois. Elle s’ouvre avec une clé que nous vous montrons une seule fois. Votre employeur ne peut pas l’ouvrir, et aucun de nos e‑mails n’y mène.',
      make: 'Créer une page privée',
      haveOne: 'J’en ai déjà une',
      keyLabel: 'Votre clé, ou le lien que vous avez gardé',
      add: 'Y ajouter ceci',
      passkey: 'Utiliser ma clé d’accès',
    },
    unknownKey:
      'Rien ne s’ouvre avec cette clé. Il manque peut-être une lettre, ou vous l’avez remplacée depuis. Vous pouvez réessayer : rien ne se perd.',
    made: {
      title: 'Votre page privée',
      lead: 'Voici sa clé. Nous ne la montrons que cette fois et nous ne la gardons pas : notez-la maintenant, quelque part en dehors du travail.',
      link: 'Le lien',
      code: 'Le même lien sous forme de code, pour l’appareil photo de votre propre téléphone',
      key: 'La clé seule, à recopier',
      careful: [
        'Si la clé se perd, plus personne ne peut ouvrir la page, nous non plus. Vous pourrez en commencer une nouvelle la prochaine fois.',
        'Toute personne qui a la clé peut lire la page. Évitez de l’ouvrir dans un navigateur qui appartient au travail.',
      ],
      open: 'L’ouvrir maintenant',
      passkeyTitle: 'Ou garder la clé dans cet appareil',
      passkeyText:
        'Une clé d’accès ouvre la page avec votre empreinte, votre visage ou votre code. Seulement sur un appareil qui est à vous.',
      ownDevice: 'C’est mon propre appareil, et personne d’autre ne le déverrouille',
      passkey: 'La garder comme clé d’accès',
      passkeyDone: 'C’est gardé. La prochaine fois, choisissez « Utiliser ma clé d’accès ».',
    },
    added: {
      title: 'C’est sur votre page privée',
      text: 'Ce que vous venez d’envoyer y est gardé. Prenez bien soin de vous.',
      open: 'L’ouvrir maintenant',
    },
  },
}
