import type { ErasureWords } from './words.ts'

/** "Delete everything", in this language. */
export const fr: ErasureWords = {
  title: 'Supprimer tout ce qui est conservé à votre sujet ?',
  lead: 'Vous n’avez pas à donner de raison. Cette page est la même pour tout le monde : elle ne dit pas si quelque chose est conservé.',
  deleted: {
    title: 'Ce qui est supprimé',
    items: [
      'Vos réponses à tous les questionnaires, et ce qui en a été calculé.',
      'Ce que vous avez choisi de recevoir, ce que vous avez reçu et ce qui est encore prévu.',
      'Ce que vous avez indiqué pour qu’on vous appelle. Si vous attendez un appel, il se peut qu’on ne vous appelle plus. Un e‑mail déjà arrivé là-bas y reste.',
      'Le fait que nous vous avons écrit, et que vous avez répondu ou non.',
    ],
  },
  stays: {
    title: 'Ce qui reste',
    items: [
      'Le fait que nous n’écrivons plus à cette adresse. Sinon, vous recevriez de nouveau des invitations.',
      'La liste du personnel, qui est à votre employeur, et les questionnaires pour lesquels vous y figuriez. Seul votre employeur peut les modifier.',
      'Une note de ce qui a été dit des groupes dont vous faisiez partie. Elle ne contient ni nom ni réponse.',
      'Les résultats déjà publiés. Ils portent sur des groupes.',
      'Votre page privée, si vous en gardez une. Seule votre clé l’ouvre, et vous pouvez l’y supprimer aussitôt.',
      'Les sauvegardes, pendant {backupDays} jours au plus. Personne ne les lit au quotidien.',
    ],
  },
  when: {
    title: 'Quand cela se fait',
    text: [
      'Cela commence {begins} heures après la demande, et tout est supprimé en {done} heures au plus. D’autres peuvent peut-être lire votre messagerie : jusque-là, on peut donc l’annuler ici.',
      'Nous envoyons un seul e‑mail à ce sujet, à cette adresse. Ensuite, nous ne vous y écrivons plus, et vos liens ne fonctionnent plus. À partir de là, on ne peut plus revenir en arrière.',
      'Personne au travail n’en est informé. Si votre adresse e‑mail a changé, ce qui appartient à l’ancienne se supprime avec un lien que vous y avez reçu.',
    ],
  },
  button: 'Tout supprimer',
  undo: 'Vous avez changé d’avis, ou quelqu’un d’autre l’a demandé ?',
  undoButton: 'Ne rien supprimer',
  asked: {
    title: 'Tout va être supprimé',
    text: [
      'Cela commence dans {begins} heures, et tout est supprimé en {done} heures au plus. Si on l’avait déjà demandé, c’est la première fois qui compte.',
      'Vous recevrez un e‑mail à ce sujet. Vous pouvez annuler, là ou ici, jusqu’à ce que cela commence.',
    ],
  },
  undone: {
    title: 'Rien ne sera supprimé',
    text: [
      'Si quelqu’un l’avait demandé, c’est annulé, à condition que cela n’ait pas commencé. Tout le reste demeure inchangé.',
    ],
  },
  mail: {
    opening: [
      'Quelqu’un qui a un lien d’un de nos e‑mails nous a demandé de supprimer tout ce qui est conservé ici à votre sujet. C’était sans doute vous.',
      'Cela commence à ce moment : {when}. Si c’est ce que vous voulez, vous n’avez rien à faire.',
      'Sinon, vous pouvez l’annuler d’ici là, sur cette page :',
    ],
    button: 'Ouvrir la page',
    closing: [
      'Toute personne pour qui on le demande reçoit cet e‑mail, que quelque chose soit conservé ou non. Nous n’en disons rien à votre employeur.',
    ],
    why: 'Vous recevez cet e‑mail parce que vous travaillez chez {organisation}. C’est le seul à ce sujet.',
  },
}
