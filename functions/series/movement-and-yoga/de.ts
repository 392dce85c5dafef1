import type { SeriesWords } from '../../domain/series/series.ts'

export const de: SeriesWords = {
  name: 'Drei Wochen Bewegung und Yoga am Arbeitsplatz',
  description:
    'Sechs kurze Seiten, etwa zwei in der Woche, jede mit ein paar Minuten Bewegung: am Schreibtisch, neben dem Regal, im Pausenraum oder im Bett. Ohne Matte, ohne besondere Kleidung, und nichts, worin man gut sein muss. Jede Übung geht im Sitzen, und jede lässt sich kleiner machen.',
  isNot:
    'Das ist weder Training noch Physiotherapie. Es behandelt keine Schmerzen, und ein paar Minuten gleichen keinen zu niedrigen Stuhl und keine zu schwere Last aus. Wenn der Arbeitsplatz Ihnen wehtut, ist er es, der geändert gehört.',
  care: {
    pain: {
      who: 'Wenn Ihnen etwas wehtut',
      note: 'Bewegen Sie sich nur so weit, wie es sich gut anfühlt oder wenigstens leicht. Eine kleine Bewegung ist eine ganze Bewegung. Hören Sie bei stechendem Schmerz, Kribbeln oder Taubheit auf. Ist der Schmerz neu, stark, kommt er immer wieder oder kam er nach einem Sturz, holen Sie bitte zuerst ärztlichen Rat.',
    },
    pregnancy: {
      who: 'Wenn Sie schwanger sind oder vor Kurzem geboren haben',
      note: 'Bewegung tut auch in dieser Zeit den meisten gut, es sei denn, Hebamme oder Arztpraxis haben Ihnen etwas anderes gesagt. Lassen Sie dem Bauch Platz, drehen Sie sich nur aus den Schultern, halten Sie die Luft nicht an, und halten Sie sich im Stehen fest. Bei Schmerzen, Blutungen oder Schwindel hören Sie auf und rufen Sie dort an.',
    },
    disability: {
      who: 'Wenn Sie mit einer Behinderung leben oder im Rollstuhl sitzen',
      note: 'Jede Übung ist so beschrieben, dass sie im Sitzen geht. Lassen Sie weg, was nicht passt, und machen Sie mehr von dem, was geht: Arme statt Beine, eine Seite statt zwei, Finger statt Arme. Auch eine Bewegung, die Sie nur in Gedanken machen, zählt.',
    },
    dizziness: {
      who: 'Wenn Ihnen leicht schwindlig wird oder Sie unsicher stehen',
      note: 'Setzen Sie sich dafür hin, lassen Sie die Augen offen und den Kopf gerade, und bewegen Sie sich langsam. Lassen Sie Drehen und Nicken weg, wenn sich dabei alles dreht.',
    },
    bones: {
      who: 'Bei brüchigen Knochen oder nach einer Rückenoperation',
      note: 'Lassen Sie Rundwerden und Drehen weg. Sitzen Sie stattdessen aufrecht, und überlassen Sie dem Atem die Bewegung. Fragen Sie dort, wo Sie behandelt werden, was für Sie passt.',
    },
  },
  steps: {
    'every-move-counts': {
      title: 'Jede Bewegung zählt',
      page: [
        'Vielleicht haben Sie schon gehört, wie viel Bewegung gut für Sie wäre. Das kann abschrecken, vor allem nach zehn Stunden Schicht. Am nützlichsten ist in diesen Empfehlungen ein anderer Satz: Etwas Bewegung ist besser als keine, und das gilt für jeden Körper.',
        'Also fangen wir klein an. Einmal in der Stunde aufstehen oder sich auf dem Stuhl anders hinsetzen, das Wasser am weiter entfernten Hahn holen, die Schultern kreisen, bis der Kaffee durch ist. Langes Sitzen macht müde, langes Stehen auch. Was die meisten Körper mögen, ist Abwechslung.',
        'Sind Sie den ganzen Tag auf den Beinen oder heben viel, brauchen Sie vielleicht das Gegenteil: eine Minute mit hochgelegten Füßen und eine Bewegung, die anders herum geht als die aus der Arbeit. Kurze Pausen machen einen kleinen Unterschied, aber einen, den man spürt.',
      ],
      practice: {
        title: 'Hände und Füße wecken',
        steps: [
          'Stehen oder sitzen Sie so, dass Sie sicher sind, mit etwas zum Festhalten in der Nähe.',
          'Kreisen Sie die Fußgelenke, oder drücken Sie die Füße in den Boden und lassen Sie los, fünfmal.',
          'Öffnen und schließen Sie die Hände fünfmal, so weit es leicht geht.',
          'Ziehen Sie die Schultern hoch, nach hinten und nach unten, fünfmal.',
          'Strecken Sie sich einmal richtig, dorthin, wo Ihr Körper es haben möchte.',
        ],
        seated:
          'Alles geht im Sitzen oder Liegen. Wenn sich Ihre Füße nicht bewegen, machen Sie die Hände zweimal.',
        shorter: 'Nur das Strecken, wie nach dem Aufwachen.',
        stop: 'Hören Sie sofort auf, wenn etwas wehtut, oder wenn es Ihnen reicht. Zweimal ist so gut wie fünfmal.',
      },
      reflection: {
        question: 'Wie fühlt es sich danach an?',
        options: {
          looser: 'Etwas lockerer',
          warmer: 'Wärmer, wacher',
          'much-the-same': 'So wie vorher',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Alles davon ist Bewegung, und sie zählt. Ihr Körper merkt es, auch wenn es sonst niemand sieht.',
    },
    'neck-and-shoulders': {
      title: 'Nacken und Schultern',
      page: [
        'Bildschirme ziehen den Kopf nach vorn. Handys auch, und Mikroskope, Pflegebetten und Pakete. Der Nacken hält ihn den ganzen Tag, und die Schultern helfen, indem sie zu den Ohren wandern. Am Abend sind sie vom Helfen müde.',
        'Ein müder Nacken wehrt sich, wenn man stark an ihm zieht. Sanft geht es besser: klein, langsam und mit dem Atem. Sie wollen nirgends ankommen. Stellen Sie sich vor, Ihr Kopf malt ein kleines Bild in die Luft.',
        'Noch ein Wort zur Haltung: Die eine richtige gibt es nicht. Die beste Sitzhaltung ist meistens die nächste. Steht der Bildschirm so tief, dass der Nacken ständig schmerzt, bewirkt ein Stapel Papier darunter vielleicht mehr als jede Übung. Und nach einem besseren Stuhl zu fragen, ist völlig in Ordnung.',
      ],
      practice: {
        title: 'Langsam kreisen',
        steps: [
          'Sitzen oder stehen Sie aufrecht, die Hände abgelegt. Schauen Sie geradeaus.',
          'Ziehen Sie beim Einatmen die Schultern zu den Ohren, lassen Sie sie beim Ausatmen sinken. Dreimal.',
          'Drehen Sie den Kopf langsam zur einen Seite, so weit es leicht geht, und zurück. Dann zur anderen. Dreimal.',
          'Lassen Sie ein Ohr ein wenig zur Schulter sinken. Warten Sie zwei Atemzüge. Dann die andere Seite.',
          'Ziehen Sie die Schulterblätter sanft nach hinten, als wollten Sie sie in die Gesäßtaschen stecken, und lassen Sie los.',
        ],
        seated: 'Im Sitzen geht es am besten. Mit Kopfstütze drehen Sie den Kopf, während er dort liegt.',
        shorter: 'Nur die Schultern, hoch und runter, dreimal.',
        stop: 'Wird Ihnen schwindlig oder zieht es scharf, nehmen Sie den Kopf in die Mitte, schauen Sie auf einen Punkt und lassen Sie es für heute.',
      },
      reflection: {
        question: 'Was hat gutgetan?',
        options: {
          shoulders: 'Die Schultern',
          neck: 'Den Kopf zu drehen',
          breath: 'Das Atmen dabei',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing: 'Ihr Nacken trägt den Kopf durch jeden Tag. Ab und zu darf er etwas zurückbekommen.',
    },
    'long-back': {
      title: 'Ein langer Rücken',
      page: [
        'Rücken mögen Abwechslung: rund sein und lang sein, sich neigen und ein wenig drehen. Bei der Arbeit bekommen sie davon oft stundenlang nur eines. Diese Übung kommt aus dem Yoga und heißt dort Katze und Kuh. Hier geht sie auf dem Stuhl oder mit den Händen auf dem Tisch.',
        'Yoga ist eine alte Kunst, sich zu bewegen und dabei zu atmen. Gelenkig brauchen Sie dafür nicht zu sein, und zu glauben gibt es nichts. Der Atem gibt das Tempo vor: weit werden, wenn die Luft kommt, rund werden, wenn sie geht.',
        'Machen Sie es so klein, wie Sie möchten. Wenn sich nur das Brustbein um eine Daumenbreite hebt und senkt, ist das die ganze Bewegung. Zwingen hilft hier nicht. Einen Rücken lädt man besser ein.',
      ],
      practice: {
        title: 'Weit und rund',
        steps: [
          'Setzen Sie sich vorn auf einen stabilen Stuhl, beide Füße am Boden, die Hände auf den Oberschenkeln.',
          'Einatmen: Lassen Sie die Brust weit werden und schauen Sie etwas nach oben.',
          'Ausatmen: Lassen Sie den Rücken rund werden und das Kinn sinken. Sechsmal, langsam.',
          'Setzen Sie sich aufrecht. Drehen Sie sich etwas zur Seite, eine Hand an der Lehne oder am Knie, zwei Atemzüge lang. Dann zur anderen.',
          'Bleiben Sie zum Schluss einen Atemzug lang aufrecht, als zöge Sie jemand an einem Faden nach oben.',
        ],
        seated: 'Ist wenig Bewegung möglich, heben und senken Sie mit dem Atem nur das Brustbein.',
        shorter: 'Zweimal weit, zweimal rund.',
        stop: 'Tut es weh oder drückt es am Bauch, machen Sie es kleiner, oder lehnen Sie sich zurück und atmen Sie. Fertig sind Sie, wann Sie es sagen.',
      },
      reflection: {
        question: 'Wie war Ihr Rücken?',
        options: {
          longer: 'Länger als vorher',
          stiff: 'Steif',
          'smaller-was-better': 'Kleiner war besser',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Das war schon die Hälfte der Seiten. Ein bisschen Yoga in Arbeitskleidung und ohne Publikum, so einfach war das.',
    },
    'legs-and-feet': {
      title: 'Beine und Füße',
      page: [
        'In den Beinen sitzen unsere größten Muskeln. Oft ruhen sie stundenlang unter dem Tisch, oder sie laufen den ganzen Tag ohne Pause. Beides macht sie schwer. Sie mögen es, zu wechseln, zu drücken und ab und zu hochgelegt zu werden.',
        'Vom Stuhl aufzustehen ist eine der nützlichsten Bewegungen überhaupt: Sie hält Menschen selbstständig. Sie tun es am Tag viele Male und merken es nicht. Langsam und zweimal hintereinander wird eine Übung daraus.',
        'Tragen Ihre Beine Sie nicht, ist diese Seite trotzdem für Sie. Im Sitzen geht alles mit dem, was Sie bewegen können: drücken, heben, die Hände rollen, mit den Armen greifen. Dem Herzen ist es gleich, wer die Arbeit macht.',
      ],
      practice: {
        title: 'Auf, nieder und auf die Zehen',
        steps: [
          'Setzen Sie sich auf einen stabilen Stuhl, der nicht wegrollt, mit einem Tisch zum Festhalten.',
          'Neigen Sie sich vor, drücken Sie die Füße in den Boden und kommen Sie langsam hoch. Setzen Sie sich genauso langsam. Zwei- bis fünfmal.',
          'Halten Sie sich im Stehen am Tisch fest. Heben Sie die Fersen und senken Sie sie. Fünfmal.',
          'Verlagern Sie das Gewicht von einem Bein aufs andere, als würden Sie auf den Bus warten.',
          'Setzen Sie sich, legen Sie die Füße hoch, wenn es geht, und spüren Sie nach.',
        ],
        seated:
          'Bleiben Sie sitzen: Strecken Sie ein Knie, dann das andere; heben Sie abwechselnd Fersen und Zehen. Oder kreisen Sie die Arme und strecken Sie sie nach vorn und nach oben, fünfmal.',
        shorter: 'Einmal aufstehen und wieder hinsetzen, so langsam Sie können.',
        stop: 'Fühlen Sie sich unsicher, setzen Sie sich sofort. Meldet sich ein Knie oder eine Hüfte, machen Sie die Hälfte oder gar nichts.',
      },
      reflection: {
        question: 'Wie haben Sie es gemacht?',
        options: {
          seated: 'Im Sitzen',
          standing: 'Im Stehen',
          'with-arms': 'Mit den Armen',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing: 'Was immer Sie trägt, Beine, Räder oder Arme: Es hatte einen Moment lang Ihre Aufmerksamkeit.',
    },
    'hands-and-eyes': {
      title: 'Hände und Augen',
      page: [
        'Hände tippen, scannen, heben, nähen, trösten. Die Augen folgen ihnen und blinzeln dabei kaum. Beide sind klein, und beide arbeiten stundenlang auf engem Raum. Über einen weiten freuen sie sich.',
        'Für die Augen heißt weit: in die Ferne. Schauen Sie zwischendurch auf etwas, das weit weg ist, aus dem Fenster oder den Gang hinunter, und blinzeln Sie ein paarmal. Für die Hände heißt weit: offen. Spreizen, ausschütteln, umdrehen.',
        'Kribbeln die Finger, schlafen sie nachts ein oder lassen sie Dinge fallen, zeigen Sie das bald in einer Arztpraxis. Und Handschuhe, Werkzeug oder eine Maus in der falschen Größe sind Sache derer, die sie einkaufen, und keine Frage Ihres Willens.',
      ],
      practice: {
        title: 'Weit auf',
        steps: [
          'Spreizen Sie die Finger, so weit es leicht geht, und lassen Sie sie wieder rund werden. Dreimal.',
          'Drehen Sie die Handflächen ein paarmal nach oben und nach unten, die Ellbogen am Körper.',
          'Lassen Sie die Arme hängen und schütteln Sie die Hände sanft aus.',
          'Schauen Sie zwei Atemzüge lang auf das Fernste, was Sie sehen. Dann auf Ihre Hand. Dreimal.',
          'Reiben Sie die Handflächen warm und halten Sie sie, ohne zu drücken, über die geschlossenen Augen, solange Sie mögen.',
        ],
        eyesOpen: 'Statt die Augen zu bedecken, schauen Sie in die Ferne und blinzeln Sie sanft.',
        seated: 'Das alles geht im Sitzen und im Liegen. Mit einer Hand machen Sie es mit einer.',
        shorter: 'Zwei Atemzüge lang in die Ferne schauen.',
        stop: 'Ist das Dunkel hinter den Händen unangenehm, nehmen Sie sie weg. Wenn etwas kribbelt, ruhen Sie.',
      },
      reflection: {
        question: 'Wer hatte es nötig?',
        options: {
          hands: 'Meine Hände',
          eyes: 'Meine Augen',
          both: 'Beide',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing: 'Hände, die so viel für andere tun, dürfen eine Minute für sich haben.',
    },
    'a-flow-of-your-own': {
      title: 'Ihre eigene Abfolge',
      page: [
        'Das ist die letzte Seite. Sie kennen jetzt Bewegungen zum Wachwerden, für den Nacken, den Rücken, die Beine, Hände und Augen. Aneinandergereiht werden sie zu einem kleinen Fluss. So nennt man es im Yoga, wenn eins ins andere übergeht und der Atem den Takt gibt.',
        'Zusammenstellen dürfen Sie ihn selbst. Drei Bewegungen reichen völlig. Gut ist, wenn eine für die Stelle ist, die am meisten arbeitet, eine anders herum geht als Ihr Alltag und eine einfach angenehm ist.',
        'Und dann geben Sie der Sache ein Zuhause: vor der Schicht, in der Pause, nach dem Heimkommen. An manchen Tagen werden es zehn Minuten, an manchen ein Strecken im Aufzug. Vergeht eine Woche ohne, wartet es auf Sie und nimmt Ihnen nichts übel.',
      ],
      practice: {
        title: 'Drei Bewegungen und eine Ruhe',
        steps: [
          'Wählen Sie drei Bewegungen aus diesen Wochen, die Ihr Körper mochte.',
          'Machen Sie jede langsam, drei bis fünf Atemzüge lang, in der Reihenfolge, die sich richtig anfühlt.',
          'Lassen Sie eine in die andere übergehen, mit dem Atem als Faden.',
          'Sitzen oder liegen Sie zum Schluss eine Minute lang, mit geschlossenen Augen, wenn Sie mögen, und tun Sie nichts.',
        ],
        eyesOpen: 'Ruhen Sie mit offenen Augen und schauen Sie auf etwas, das sich nicht bewegt.',
        seated: 'Wählen Sie drei, die dort gehen, wo Sie sitzen oder liegen. Es ist derselbe Fluss.',
        shorter: 'Eine Bewegung, drei Atemzüge.',
        stop: 'Sie können nach jeder der drei aufhören. Ruhen gehört auch zum Yoga, und manche sagen, es sei das Beste daran.',
      },
      reflection: {
        question: 'Wann würde es zu Ihnen passen?',
        options: {
          'before-work': 'Vor der Arbeit',
          'in-a-break': 'In einer Pause',
          'after-work': 'Nach der Arbeit',
          'when-it-suits': 'Wenn es sich gerade ergibt',
        },
      },
      closing: 'Was Sie zusammenstellen, ist von Ihnen und für Sie. Besser kann das niemand.',
    },
  },
  closing:
    'Sechs Seiten mit kleinen Bewegungen, in einem Körper mit seiner eigenen Geschichte. Auf ihn hören, manches kleiner machen und manches weglassen, wo das klüger ist: Genau so ist es gut. Danke, dass Sie sich mit uns bewegt haben.',
}
