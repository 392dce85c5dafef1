import type { AboutCopy } from './words.ts'

/** The page about the programme, in this language. */
export const fr: AboutCopy = {
  title: 'De quoi il s’agit, et qui voit quoi',
  lead: 'De temps en temps, toutes les personnes invitées chez {organisation} reçoivent un e‑mail discret, avec un lien vers une page personnelle : quelques questions pour faire le point et, juste après, une réponse écrite pour elles.',
  sections: {
    voluntary: {
      title: 'Rien ne vous y oblige',
      text: [
        'Participer est facultatif, et il ne se passe rien si vous ne répondez pas. Vous pouvez passer des questions, vous arrêter en cours de route, revenir, ou demander qu’on vous écrive un autre jour.',
        'Ce que vous envoyez sert à préparer la réponse que vous recevez, et compte avec les réponses d’autres personnes. Cela ne sert à rien d’autre.',
      ],
    },
    who: { title: 'Qui voit quoi', text: [] },
    results: {
      title: 'Ce que les résultats peuvent dire de vous',
      text: [
        'Les RH reçoivent des chiffres sur tout le monde ensemble, et sur des groupes où au moins {fewest} personnes étaient invitées. Une part de hasard est ajoutée une fois à chaque nombre, avant que quiconque le voie. Sans vous, les résultats diraient donc presque la même chose, et personne ne peut en tirer avec certitude ce que vous avez répondu, ni si vous avez répondu.',
        'Quelqu’un qui connaît toutes les autres réponses, et juge deux réponses de vous aussi probables l’une que l’autre, devinerait juste au plus {one} fois sur 100 après un rapport sur quatre dans l’année, et au plus {year} fois après tous les rapports d’une année. Une pièce de monnaie tombe juste 50 fois. À qui est déjà plus sûr, cela sert moins : qui devine juste {sureBefore} fois sur 100 sans les rapports d’une année devine juste {sureAfter} fois avec eux.',
        'Si votre réponse est rare, un soupçon peut tout de même grandir : de 1 sur {rareBefore} à 1 sur {rareTypically} le plus souvent après une année de rapports, et par malchance, une fois sur vingt, à 1 sur {rareByBadLuck}. Les années s’ajoutent : avec toujours la même réponse, on devine juste au plus {fiveYears} fois sur 100 au bout de cinq ans. Deux personnes dont on sait qu’elles répondent pareil, comme un couple, sont moins protégées : {alike} fois sur 100 après une année.',
        'Ces nombres valent pour tous les tours d’une année pris ensemble, même si vous changez de service ou de lieu. Le compte ne repart de zéro que si votre matricule et votre adresse changent en même temps. Et ce que les résultats disent d’un groupe, on peut le croire de tous ses membres, qu’ils aient répondu ou non.',
      ],
    },
    mailbox: {
      title: 'Ce que votre messagerie peut révéler',
      text: [
        'Une messagerie professionnelle appartient à l’employeur. Quelqu’un qui peut la lire voit qu’une invitation est arrivée, et peut en ouvrir le lien. La page qui s’ouvre ne montre jamais vos réponses, ni s’il y en a.',
        'Cette personne pourrait aussi envoyer des réponses à votre place. Ce sont les premières arrivées qui comptent, et la page ne dit à personne s’il y en avait déjà.',
        'Un rappel n’est envoyé qu’aux personnes qui n’ont pas encore répondu, et les e‑mails d’idées qu’à celles qui les ont demandés. Dans une messagerie, les deux se voient. Si cela vous gêne, arrêtez les e‑mails avec le lien qui figure à la fin, ou envoyez le questionnaire sans rien remplir : vous ne recevrez pas de rappel.',
        'Sur un appareil ou un réseau du travail, d’autres peuvent voir que vous avez ouvert la page. Votre propre téléphone est plus sûr.',
        'Parmi les idées, il peut y avoir une page de votre employeur. Si vous ouvrez son adresse, cette page peut voir que vous l’avez consultée.',
      ],
    },
    computers: {
      title: 'Ce que nous ne pouvons pas promettre',
      text: [
        'Les réponses sont gardées chiffrées et à l’écart de votre nom, là où les outils des RH n’ont aucun accès. Une personne qui administre le compte informatique chez {organisation} pourrait malgré tout y accéder exprès. Cela demande des gestes délibérés et laisse des traces. Demandez qui c’est, et qui contrôle cette personne.',
      ],
    },
    kept: {
      title: 'Combien de temps les données sont gardées',
      text: [
        'Vos réponses : {months} mois, puis elles sont effacées. Ce que vous avez choisi de recevoir : {months} mois après votre dernier choix.',
        'Une page privée, si vous en gardez une : ce qu’elle contient, deux ans et un mois. Seule votre clé l’ouvre : personne d’autre ne peut la lire pendant ce temps.',
        'Votre lien : il cesse de fonctionner {linkDays} jours après la clôture. À qui nous avons écrit, et qui a répondu : {stopDays} jours de plus, sans le contenu des réponses.',
        'Ce que vous écrivez pour qu’on vous appelle : jusqu’à ce que quelqu’un confirme l’avoir lu, et {callDays} jours au plus. L’e‑mail, lui, reste chez qui l’a reçu.',
        'Votre choix de ne plus recevoir d’e‑mails : jusqu’à ce que vous les réactiviez.',
        'L’effacement est automatique et peut prendre quelques jours de plus. Les sauvegardes gardent ce qui a été effacé jusqu’à {backupDays} jours après, et personne ne les lit au quotidien.',
      ],
    },
    details: {
      title: 'En détail',
      text: [
        'Ce qui est conservé à propos d’une personne, pendant combien de temps, et quelles parties du programme peuvent le lire. Aucun autre outil ne le peut. Là où les outils des RH peuvent lire quelque chose, c’est indiqué. Les jours comptent à partir de la fin du questionnaire, ou du moment où l’élément est arrivé.',
        'Pour chaque questionnaire, {emails} e‑mails au plus arrivent d’eux-mêmes : une invitation, deux rappels et un e‑mail sur les suites données. Tout le reste, vous l’avez demandé.',
        'Le texte que vous acceptez avant de répondre est la version {consent}. Questionnaires : {questionnaires}.',
      ],
    },
    stop: {
      title: 'Comment arrêter ou revenir en arrière',
      text: [
        'À la fin de chaque e‑mail, un lien permet de tous les arrêter. Personne au travail n’en est informé, et la même page permet de les réactiver.',
        'Vous pouvez changer ou arrêter les e‑mails d’idées à tout moment, avec votre propre lien.',
        'Pour revoir vos réponses, créez une page privée à la fin du questionnaire. Seule votre clé l’ouvre ; vous pouvez y télécharger ou supprimer ce qu’elle contient. Il existe une autre copie de vos réponses, celle dont sont tirés les résultats.',
        'Vous pouvez la faire supprimer plus tôt, avec tout ce qui est conservé à votre sujet : par le lien à la fin de chaque e‑mail. Cela commence {eraseBegins} heures plus tard, car d’autres peuvent peut-être lire votre messagerie. Jusque-là, on peut l’annuler.',
      ],
    },
    emergency: {
      title: 'Ce n’est pas un service d’urgence',
      text: [
        'Personne ne lit les réponses à mesure qu’elles arrivent, et personne ne vous contacte à cause d’elles. Si vous êtes en danger en ce moment, ou quelqu’un près de vous, demandez de l’aide tout de suite.',
        'Ces questions ne donnent pas de diagnostic et ne remplacent pas un avis médical.',
      ],
    },
    ask: { title: 'À qui s’adresser', text: [] },
  },
  whoSees: [
    {
      who: 'Vous',
      sees: 'La réponse écrite pour vous, au moment où vous envoyez les vôtres. Le même lien ne la montrera plus jamais.',
    },
    {
      who: 'Vos responsables',
      sees: 'Rien sur vous. Tout au plus les résultats de groupes entiers, s’ils sont partagés.',
    },
    {
      who: 'Les RH',
      sees: 'Des chiffres sur tout le monde ensemble et sur des groupes, mêlés d’une part de hasard, après la clôture. Jamais une réponse, ni si vous avez participé.',
    },
    {
      who: 'Toutes les personnes invitées',
      sees: 'Les chiffres sur tout le monde ensemble, jamais par groupe, si {organisation} vous écrit à toutes et à tous ce qui va être fait. La page est la même, que vous ayez participé ou non.',
    },
    {
      who: 'La personne à qui vous demandez de vous appeler',
      sees: 'Ce que vous écrivez pour cela, et rien d’autre. Seulement si vous le demandez.',
    },
    {
      who: 'Les personnes qui administrent la messagerie',
      sees: 'Que des e‑mails sont arrivés, semblables à ceux de tout le monde. Pas ce que vous avez répondu.',
    },
    {
      who: 'Les personnes qui administrent le réseau',
      sees: 'Tout au plus que votre appareil a ouvert cette adresse. Ni quelle page, ni ce que vous avez envoyé.',
    },
    {
      who: 'Les personnes qui administrent le compte informatique',
      sees: 'Rien au quotidien. En y accédant exprès, ce qui laisse des traces, elles pourraient lire ce qui est gardé.',
    },
  ],
  contact:
    'Une personne qui ne s’occupe pas du programme au quotidien peut répondre à vos questions : {contact}',
  noContact:
    'Demandez à votre employeur qui s’occupe de la protection des données, ou adressez-vous, s’il y en a, à vos représentants du personnel ou à la médecine du travail.',
  details: {
    forDays: '{days} jours',
    noEnd: 'sans fin fixe',
    readBy: '{kept}. Peuvent le lire : {parts}.',
    version: '{name} (version {version})',
    what: {
      answers: 'Vos réponses à un questionnaire',
      wishes: 'Les formes de soutien que vous avez cochées',
      choices: 'Ce que vous avez choisi de recevoir, et ce que vous avez reçu',
      calls: 'Ce que vous avez indiqué pour qu’on vous appelle',
      privatePage: 'Votre page privée, scellée par votre clé',
      sent: 'Le fait que nous vous avons écrit, et que vous avez répondu ou non, mais pas quoi',
      stopped: 'Le fait de ne pas écrire à une adresse',
      roster: 'Votre ligne dans la liste du personnel de votre employeur',
      budget: 'Ce qui a été dit des groupes dont vous faisiez partie, sans votre nom',
      invited: 'Qui a été invité à un questionnaire',
      results: 'Les résultats sur des groupes, avec une part de hasard',
    },
    parts: {
      hr: 'les outils des RH',
      rounds: 'la préparation des questionnaires',
      emails: 'l’envoi des e‑mails',
      pages: 'les pages que vous ouvrez',
      settling: 'une vérification, une minute plus tard, que vos réponses ont été enregistrées',
      responder: 'la transmission au service qui vous appelle',
      report: 'le décompte des résultats',
      deletion: 'la suppression, pour trouver ce qu’elle supprime',
    },
  },
  complain:
    'Vous pouvez aussi déposer une plainte auprès d’une autorité de protection des données, par exemple là où vous vivez ou travaillez. Dans l’UE, edpb.europa.eu les énumère toutes.',
}
