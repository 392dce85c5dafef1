import type { SeriesWords } from '../../domain/series/series.ts'

export const fr: SeriesWords = {
  name: 'Quatre semaines pour mieux dormir',
  description:
    'Huit pages courtes, environ deux par semaine, sur ce qui aide beaucoup de gens à dormir : un rythme, la lumière, une fin de journée tranquille, une place pour les soucis, et que faire quand on ne dort pas. Avec des conseils pour qui travaille la nuit, s’occupe de quelqu’un ou ne choisit pas ses horaires. Prenez ce qui vous va et laissez le reste.',
  isNot:
    'Ce n’est pas un traitement, et cela ne promet rien. Ce sont des habitudes qui aident beaucoup de gens et laissent à d’autres la même fatigue qu’avant. Si vous dormez mal depuis des mois, la médecine peut davantage. Personne ne vous demandera ici de dormir moins, ni de veiller plus tard que vous ne le voulez.',
  care: {
    'shift-work': {
      who: 'Si vous travaillez la nuit ou en horaires décalés',
      note: 'Beaucoup de conseils sur le sommeil s’adressent à des gens libres la nuit. Lisez « matin » comme l’heure où vous vous levez, et « soir » comme les heures avant de vous coucher. Quand les horaires changent, un rythme ne peut être qu’approximatif, et votre fatigue n’est pas votre faute. L’organisation des équipes est l’affaire de l’employeur.',
    },
    driving: {
      who: 'Si vous conduisez ou travaillez sur des machines',
      note: 'Quand vous avez sommeil, ne conduisez pas, s’il vous plaît. L’air frais et la musique forte n’y changent rien. Faites-vous raccompagner, prenez un bus ou un taxi, ou dormez d’abord. Si le sommeil vous gagne souvent au volant ou à la machine, consultez bientôt un médecin : il y a peut-être une cause que l’on peut traiter.',
    },
    bipolar: {
      who: 'Si vous vivez avec une bipolarité, ou avez connu des phases très hautes',
      note: 'Des nuits courtes, un changement de lumière ou de rythme peuvent déplacer l’humeur, et dormir moins sans fatigue peut être un signe précoce. Parlez-en aux personnes qui vous suivent avant de changer vos horaires, d’utiliser une lumière vive ou de vous lever la nuit. D’ici là, laissez ces parties. Le repos et des journées régulières sont de votre côté.',
    },
    epilepsy: {
      who: 'Si vous vivez avec une épilepsie',
      note: 'Le manque de sommeil peut rendre les crises plus probables. Rien ici ne cherche à raccourcir votre nuit. Demandez conseil à votre médecin avant de changer vos horaires, et reposez-vous au lit si vous lever la nuit n’est pas sûr pour vous.',
    },
    disability: {
      who: 'Si vous lever la nuit est difficile, ou pas sûr',
      note: 'Avec des douleurs, un équilibre fragile, un fauteuil trop loin ou en fin de grossesse, se reposer au lit vaut autant. Allumez une lumière douce, redressez-vous un peu, ou écoutez quelque chose de calme.',
    },
    trauma: {
      who: 'Si la nuit vous fait peur',
      note: 'Après des épreuves, le noir, le silence et l’immobilité peuvent être le pire moment. Une lumière, une porte ouverte, de la musique ou quelqu’un tout près, c’est très bien ainsi. Les cauchemars qui reviennent souvent se soignent. Vous n’avez pas à les supporter sans aide.',
    },
    alcohol: {
      who: 'Si vous buvez tous les jours',
      note: 'N’arrêtez pas d’un jour à l’autre sans aide, s’il vous plaît : cela peut être dangereux pour le corps. Un médecin peut vous aider à réduire en sécurité. Ce n’est pas la première fois qu’on le lui demande.',
    },
    doctor: {
      who: 'Quand mieux vaut voir un médecin',
      note: 'Si vous dormez mal la plupart des nuits depuis environ trois mois ; si vous ronflez fort ou cessez de respirer, vous endormez le jour sans le vouloir, ou si vos jambes ne tiennent pas en place ; si des douleurs, des bouffées de chaleur ou votre humeur vous empêchent de dormir. Il existe de bons traitements.',
    },
  },
  steps: {
    rhythm: {
      title: 'Un rythme à vous',
      page: [
        'Le sommeil ne se commande pas. Mais le corps aime savoir quand c’est l’heure, et il l’apprend surtout à l’heure du lever. Si vous ne changez qu’une chose ces semaines-ci, ce pourrait être celle-là : vous lever à peu près à la même heure la plupart des jours, même quand la nuit a été mauvaise.',
        '« À peu près », c’est dit pour de bon. Une heure de plus ou de moins, peu importe. Couchez-vous quand vous avez sommeil, et non quand l’horloge le dit, et donnez-vous assez de temps au lit. Les adultes ont souvent besoin de sept à neuf heures, et chaque personne est différente.',
        'Peut-être que vos journées ne le permettent pas : un bébé, des nuits de garde, quelqu’un qui vous appelle. Cherchez alors un point fixe que vous avez quand même : un repas, une marche, un quart d’heure avant le coucher. Un seul suffit pour commencer.',
      ],
      practice: {
        title: 'Un point fixe',
        steps: [
          'Pensez aux sept derniers jours. Quelle a été l’heure de votre lever ?',
          'Choisissez une heure de lever que vous pourriez garder la plupart des jours sans perdre de sommeil.',
          'Si ce n’est pas possible, choisissez un autre point fixe : un repas, une marche, la fin de la soirée.',
          'Notez-le là où vous le verrez, et faites l’essai pendant une semaine.',
        ],
        shorter: 'Choisissez seulement l’heure. Vous commencerez demain, ou à votre prochain jour libre.',
        stop: 'Si la fatigue augmente, revenez à ce que vous faisiez avant. Rien n’est perdu.',
      },
      reflection: {
        question: 'Comment vos nuits sont-elles organisées ?',
        options: {
          regular: 'Assez régulières',
          shifts: 'Ce sont les horaires qui décident',
          'somebody-needs-me': 'Quelqu’un a besoin de moi la nuit',
          'all-over': 'Dans tous les sens',
        },
      },
      closing: 'Vous avez regardé vos nuits sans vous gronder. C’est un bon début.',
    },
    light: {
      title: 'La lumière et le noir',
      page: [
        'Notre horloge intérieure se règle sur la lumière. Une lumière vive peu après le lever dit : la journée a commencé. Une lumière tamisée avant le coucher dit : elle est finie. Les écrans, les néons et les couloirs d’hôpital envoient le même message que le soleil, mais à la mauvaise heure.',
        'La lumière du jour est forte, même sous les nuages, et presque toujours bien plus que celle d’une lampe. Dix minutes à une porte ouverte, à l’arrêt de bus ou en chemin, c’est un bon début. Le soir, une seule lampe au lieu du plafonnier aide, tout comme poser le téléphone un moment avant de dormir, si c’est possible.',
        'En sortant d’une nuit de travail, c’est l’inverse. Des lunettes sombres sur le trajet, si ce n’est pas vous qui conduisez, et une chambre obscure peuvent aider à dormir le jour.',
      ],
      practice: {
        title: 'Plus clair, puis plus sombre',
        steps: [
          'Après le lever, trouvez de la lumière du jour : dehors, ou tout près d’une fenêtre.',
          'Choisissez une lampe pour la dernière heure avant le coucher, et éteignez les autres.',
          'Faites le noir là où vous dormez, autant que vous l’aimez : un rideau, un tissu devant un voyant, un masque.',
          'Gardez une lumière douce près du lit si vous vous levez la nuit, pour ne pas tomber.',
        ],
        seated: 'Si vous ne pouvez pas sortir, une chaise près de la fenêtre suffit.',
        shorter: 'Prenez votre première boisson de la journée près d’une fenêtre.',
        stop: 'Si le noir vous inquiète, laissez une lumière. Se sentir en sécurité passe avant.',
      },
      reflection: {
        question: 'Qu’est-ce qui serait le plus facile ?',
        options: {
          'morning-light': 'La lumière du jour après le lever',
          'darker-evening': 'Moins de lumière avant de dormir',
          'darker-room': 'Une chambre plus sombre',
          'not-now': 'Rien de cela pour l’instant',
        },
      },
      closing:
        'Une fenêtre, c’est déjà quelque chose. Vous avez pensé à la lumière de vos journées, et cela commence là.',
    },
    'winding-down': {
      title: 'Descendre vers la nuit',
      page: [
        'Personne ne passe de la pleine vitesse au sommeil en appuyant sur un bouton. Entre le jour et la nuit, presque tout le monde a besoin d’une pente : une demi-heure environ, où l’on nous demande de moins en moins.',
        'Ce qui se trouve sur cette pente, c’est vous qui le choisissez. De l’eau chaude, quelques pages, de la musique, une prière, du tricot, un coin à ranger, un moment avec quelqu’un. Cela aide si c’est à peu près pareil chaque soir, car le corps reconnaît alors la suite. Les informations, les messages du travail et les discussions difficiles peuvent attendre dehors, si vous avez votre mot à dire.',
        'Si votre soirée n’a pas de demi-heure, prenez cinq minutes. Se brosser les dents lentement, dans la pénombre, c’est aussi une descente. Et mieux vaut garder le lit pour le sommeil et la tendresse, pour qu’il ne devienne pas un deuxième bureau.',
      ],
      practice: {
        title: 'Relâcher, un endroit après l’autre',
        steps: [
          'Installez-vous aussi bien que possible, au lit ou sur un siège. Fermez les yeux si vous voulez.',
          'Sentez ce qui vous porte : le matelas, le siège, le sol.',
          'En soufflant, laissez votre front se détendre. À la respiration suivante, la mâchoire. Puis les épaules et les mains.',
          'Continuez par le ventre, les jambes et les pieds, si vous en avez envie.',
          'Si vous perdez le fil, reprenez n’importe où. S’endormir au milieu est permis.',
        ],
        eyesOpen:
          'Laissez une petite lumière et regardez un point, ou écoutez plutôt quelque chose de calme.',
        seated: 'Cela marche aussi sur une chaise, avec un coussin là où vous en voulez un.',
        shorter: 'Le front, la mâchoire, les épaules : trois respirations.',
        stop: 'Si l’immobilité vous met mal à l’aise, redressez-vous, allumez et occupez vos mains.',
      },
      reflection: {
        question: 'Qu’y a-t-il sur votre pente ?',
        options: {
          music: 'De la musique ou une voix',
          reading: 'Quelques pages',
          'warm-water': 'De l’eau chaude',
          stillness: 'Du silence, une prière ou quelques respirations',
          'something-else': 'Autre chose',
        },
      },
      closing: 'Une journée a le droit de finir. Belle ou non, cette fin est à vous.',
    },
    'worry-time': {
      title: 'Un temps pour les soucis',
      page: [
        'Les soucis aiment le moment où la lumière s’éteint. Plus rien ne distrait, et de toute façon on ne pourrait rien y faire. Se dire de ne pas y penser marche rarement.',
        'Ce qui aide beaucoup de gens, c’est de donner aux soucis une place à eux : un quart d’heure dans la journée, bien avant le coucher, avec du papier et un stylo. À ce qui surgit plus tard, on peut dire : pas maintenant, demain à cinq heures et demie. Cela paraît trop simple. Cela prend quelques jours, puis cela devient plus facile.',
        'Sur le papier, les soucis se rangent souvent en deux tas. Pour les uns, vous pouvez faire quelque chose, même de minuscule. Pour les autres, non, du moins pas aujourd’hui. Les premiers reçoivent un pas suivant. Les seconds ont le droit de rester sur la page.',
      ],
      practice: {
        title: 'Un quart d’heure sur le papier',
        steps: [
          'Choisissez une heure, et un endroit qui n’est pas votre lit. Réglez une minuterie sur 15 minutes.',
          'Écrivez ce qui vous occupe l’esprit, une ligne par chose.',
          'À côté : puis-je y faire quelque chose ? Si oui, notez le plus petit pas suivant, et quand.',
          'Sinon, écrivez : « pas entre mes mains aujourd’hui ».',
          'Quand la minuterie sonne, fermez la page et faites quelque chose d’agréable ou d’ordinaire.',
        ],
        shorter: 'Trois lignes au dos d’une enveloppe, deux heures avant de dormir.',
        stop: 'Si écrire grossit les choses, posez le stylo, levez-vous et bougez. Certains soucis demandent une personne, pas une page.',
      },
      reflection: {
        question: 'Qu’a fait la page ?',
        options: {
          lighter: 'Elle a allégé quelque chose',
          'much-the-same': 'C’est à peu près pareil',
          'a-next-step': 'Elle m’a montré un pas suivant',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Vos soucis ont maintenant une chaise à eux, pour quand vous en aurez besoin. Ils peuvent y rester assis, et vous pouvez quitter la pièce.',
    },
    'awake-at-night': {
      title: 'Les yeux ouverts dans la nuit',
      page: [
        'La plupart des gens se réveillent plusieurs fois par nuit et ne s’en souviennent pas. Cela devient dur quand on reste là à calculer les heures qui restent. Ce calcul n’a encore endormi personne.',
        'Deux choses aident beaucoup de gens. La première : tourner le réveil. La seconde : si le sommeil se fait attendre depuis un moment et que cela devient une lutte, ne luttez plus. Levez-vous un moment, si c’est sûr pour vous, installez-vous bien, dans une lumière douce, avec quelque chose d’ennuyeux ou d’apaisant, et retournez au lit quand le sommeil vient.',
        'Se reposer vaut aussi quelque chose. Une nuit avec peu de sommeil est désagréable, et beaucoup traversent le lendemain mieux qu’ils ne le craignaient à trois heures du matin. Ce jour-là, ménagez-vous, et faites très attention au volant et devant les machines.',
      ],
      practice: {
        title: 'Un plan pour trois heures du matin',
        steps: [
          'De jour, choisissez un endroit où vous pourriez vous asseoir la nuit, et mettez-y une couverture.',
          'Posez à côté quelque chose de calme : un livre que vous connaissez, des mots croisés, une musique douce.',
          'Tournez le réveil pour ne pas le voir depuis le lit.',
          'La nuit : reposez-vous, soufflez lentement, les yeux ouverts ou fermés. Si cela devient une lutte, allez à votre place.',
          'Quand vos paupières sont lourdes, retournez au lit. Autant de fois que nécessaire.',
        ],
        eyesOpen: 'Laissez vos yeux se poser sur quelque chose que vous aimez dans la pièce.',
        seated:
          'Si vous lever n’est pas sûr ou vous coûte trop, redressez-vous un peu, avec une lumière douce.',
        shorter: 'Seulement tourner le réveil.',
        stop: 'Si vous lever vous réveille davantage ou vous inquiète, restez au lit et reposez-vous. C’est bien aussi.',
      },
      reflection: {
        question: 'Qu’est-ce qui irait à vos nuits ?',
        options: {
          'getting-up': 'Me lever un moment',
          'staying-in-bed': 'Me reposer au lit',
          'hiding-the-clock': 'Tourner le réveil',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Un plan fait pendant qu’il fait jour tient bonne compagnie à trois heures du matin. Quelqu’un a pensé à vous, et c’est vous.',
    },
    'coffee-and-alcohol': {
      title: 'Le café, le thé et le verre du soir',
      page: [
        'La caféine aide à tenir bien des journées, et il n’y a pas de mal à cela. Elle reste seulement plus longtemps qu’on ne croit : prise six heures avant le coucher, elle agit encore en partie. On la trouve dans le café, le thé noir et vert, le cola, les boissons énergisantes et le chocolat. Son effet varie d’une personne à l’autre.',
        'L’alcool fait le contraire de ce qu’il promet. Il rend somnolent, puis le sommeil devient plus léger et plus haché. La nicotine aussi tient en éveil. Un gros repas tard le soir est une compagnie agitée, et un ventre vide également.',
        'Il n’est pas question de vous interdire quoi que ce soit. Il s’agit de découvrir, avec un peu de curiosité, ce que font vos nuits quand l’un d’eux vient un peu plus tôt, ou un peu moins.',
      ],
      practice: {
        title: 'Une petite expérience',
        steps: [
          'Choisissez une chose : le dernier café, la boisson énergisante, le verre, le repas tardif.',
          'Pendant trois jours, avancez-la d’une heure ou deux, ou réduisez-la.',
          'Mettez à sa place quelque chose que vous aimez, comme une boisson chaude sans caféine.',
          'Après trois jours, demandez-vous si cela a changé quelque chose. Gardez-le, ou laissez-le.',
        ],
        shorter: 'Remarquez seulement l’heure du dernier. Cela suffit pour aujourd’hui.',
        stop: 'Vous pouvez arrêter l’expérience à tout moment. Si réduire vous rend malade, allez moins vite et demandez conseil à un médecin.',
      },
      reflection: {
        question: 'Qu’avez-vous envie d’essayer ?',
        options: {
          'coffee-earlier': 'Le dernier café ou thé plus tôt',
          'no-nightcap': 'Un soir sans verre',
          'lighter-supper': 'Manger plus tôt, ou plus léger',
          'as-it-is': 'Je laisse les choses comme elles sont',
        },
      },
      closing:
        'Vous avez eu de la curiosité pour vous-même plutôt que de la sévérité. C’est ainsi que changent les choses qui durent.',
    },
    'naps-and-shifts': {
      title: 'Siestes, nuits et chemin du retour',
      page: [
        'La sieste aide ou non, cela dépend de vous. Si vous dormez mal la nuit, un long sommeil l’après-midi peut consommer la fatigue dont vous aurez besoin plus tard. Une courte sieste en début d’après-midi, une vingtaine de minutes, gêne moins de monde.',
        'Avec le travail de nuit, c’est différent. Un somme avant la première nuit, et un court repos à la pause là où c’est permis, aident beaucoup de gens à rester vigilants. Laissez-vous ensuite quelques minutes pour émerger avant tout geste risqué.',
        'Le plus dangereux, dans une nuit de travail, peut être le retour. Si vous avez sommeil, ne conduisez pas, s’il vous plaît : faites-vous raccompagner, prenez un bus, ou dormez d’abord un peu. À la maison, dites à quelles heures vous dormez, rangez le téléphone, faites le noir, le frais et le silence. Les bouchons d’oreilles sont permis.',
      ],
      practice: {
        title: 'Un court repos',
        steps: [
          'Choisissez un endroit où personne n’a besoin de vous pendant 20 minutes, et réglez une alarme.',
          'Appuyez-vous en arrière, ou allongez-vous. Fermez les yeux si cela vous convient.',
          'Laissez votre souffle aller lentement. Vous n’avez pas à dormir. Se reposer suffit.',
          'Quand l’alarme sonne, étirez-vous, buvez de l’eau, cherchez la lumière, et prenez quelques minutes avant de reprendre.',
        ],
        eyesOpen:
          'Reposez-vous les yeux ouverts, en regardant quelque chose de calme. Cela fait du bien aussi.',
        seated: 'Une chaise avec un appui pour la tête suffit.',
        shorter: 'Cinq minutes, les pieds en hauteur.',
        stop: 'Si rester immobile vous agite, levez-vous et marchez un peu à la place.',
      },
      reflection: {
        question: 'Qu’est-ce qui vous concerne ?',
        options: {
          'short-nap': 'Une courte sieste le jour',
          'nap-before-nights': 'Un somme avant les nuits',
          'way-home': 'Le retour après le service',
          'no-nap': 'Plutôt pas de sieste pour moi',
        },
      },
      closing:
        'Le repos pris à de drôles d’endroits et à de drôles d’heures est du repos quand même. Merci de prendre soin de vous, et merci à celles et ceux qui veillent pendant que d’autres dorment.',
    },
    'keeping-it': {
      title: 'Garder ce qui aide, et savoir quand demander de l’aide',
      page: [
        'Vous connaissez maintenant sept petites choses. Personne ne les fait toutes, et la perfection n’est pas le but. Une ou deux qui vont à votre vie, la plupart des jours, voilà ce qui dure. De mauvaises nuits viendront encore : un rhume, une échéance, un enfant, la chaleur. Ce n’est pas un recul.',
        'Parfois, les habitudes ne suffisent pas. Si vous dormez mal la plupart des nuits depuis environ trois mois et que vos journées s’en ressentent, parlez-en à un médecin, s’il vous plaît. Il existe une méthode faite pour cela, souvent appelée TCC‑I. Elle est sans médicament, et les spécialistes la conseillent en premier. On la trouve parfois aussi par téléphone ou en ligne.',
        'Et parfois, le sommeil n’est pas le problème mais le messager : d’une douleur, d’un chagrin, de trop de travail. Alors c’est cela qui mérite de l’attention, et de la compagnie.',
      ],
      practice: {
        title: 'Un mot pour vous',
        steps: [
          'Choisissez la chose de ces semaines qui vous a fait le plus de bien, ou que vous aimeriez essayer ensuite.',
          'Écrivez-la sur un papier, avec ce qu’elle vous apporte.',
          'Ajoutez un nom : la personne à qui vous le diriez si vos nuits empiraient.',
          'Posez le papier là où vous vous préparez à dormir.',
        ],
        shorter: 'Seulement la chose, sur une ligne.',
        stop: 'Si l’une de ces habitudes devient un poids, laissez-la. Le sommeil vient mieux quand personne ne le surveille.',
      },
      reflection: {
        question: 'À quoi aimeriez-vous tenir ?',
        options: {
          rhythm: 'Au rythme',
          evening: 'À la fin de soirée',
          worries: 'Au temps pour les soucis',
          night: 'Au plan pour la nuit',
          'a-doctor': 'J’aimerais en parler à un médecin',
        },
      },
      closing:
        'Ce que vous emportez, c’est vous qui le choisissez. Le reste est écrit ici, pour la prochaine fois que les nuits seront longues.',
    },
  },
  closing:
    'C’était la dernière de huit pages, avec de bonnes nuits en chemin, nous l’espérons, et sûrement quelques autres. Vous avez pensé à votre repos, dans une vie qui demande beaucoup. Cela compte, quoi qu’en aient fait les nuits. Nous vous souhaitons un oreiller doux et un matin aimable, à quelque heure que commence le vôtre.',
}
