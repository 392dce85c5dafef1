import type { SeriesWords } from '../../domain/series/series.ts'

export const de: SeriesWords = {
  name: 'Vier Wochen Achtsamkeit und Atem',
  description:
    'Acht kurze Seiten, etwa zwei in der Woche, jede mit einer kleinen Übung von wenigen Minuten. Sie üben, wieder dort anzukommen, wo Sie gerade sind: mit den Füßen, dem Atem, den Ohren, den Händen. Alles geht in Arbeitskleidung, im Pausenraum, im Bus oder im Bett. Wann, wie lange und ob überhaupt, das entscheiden Sie.',
  isNot:
    'Das ist keine Behandlung und ersetzt weder Arztpraxis noch Therapie. Mit Religion hat es nichts zu tun, und glauben müssen Sie daran auch nicht. Und zu viel Arbeit wird davon nicht weniger: Wo es an der Arbeit selbst liegt, ist sie es, die sich ändern muss.',
  care: {
    trauma: {
      who: 'Wenn Sie sehr Schweres erlebt haben',
      note: 'Der Blick nach innen kann etwas aufwühlen. Lassen Sie die Augen offen, bleiben Sie bei dem, was Sie sehen und hören, üben Sie kurz oder lassen Sie eine Übung aus. Drängen sich Erinnerungen auf, schauen Sie sich im Raum um, spüren Sie den Boden und hören Sie dort auf. Damit haben Sie schon genutzt, worum es hier geht. Vielen fällt das mit therapeutischer Begleitung leichter.',
    },
    breathing: {
      who: 'Wenn es eng wird, sobald Sie auf den Atem achten',
      note: 'Bei Asthma, Erkältung, spät in der Schwangerschaft oder wenn Ihnen angst ist, kann das Beobachten den Atem schwerer machen. Lassen Sie ihn kommen, wie er will, und gehen Sie mit der Aufmerksamkeit zu den Füßen, den Händen oder zu einem Geräusch. Das ist genauso viel wert.',
    },
    pain: {
      who: 'Wenn Ihnen etwas wehtut',
      note: 'Bleiben Sie mit der Aufmerksamkeit bei einer Stelle, die sich gut anfühlt oder wenigstens neutral, etwa bei den Fingerspitzen. Niemand verlangt hier, dass Sie beim Schmerz bleiben.',
    },
    hearing: {
      who: 'Wenn Sie wenig hören oder Geräusche Sie anstrengen',
      note: 'Nehmen Sie stattdessen die Augen oder die Hände: Licht und Schatten, Farben, Stoff oder Holz unter den Fingern. Was hier über Geräusche steht, gilt dafür genauso.',
    },
  },
  steps: {
    arriving: {
      title: 'Ankommen, wo Sie gerade sind',
      page: [
        'Einen großen Teil des Tages ist der Kopf woanders: bei der nächsten Aufgabe, in einem alten Gespräch, bei jemandem zu Hause. So sind Köpfe. Achtsamkeit heißt nur, zu merken, wo man mit den Gedanken ist, und wenn man möchte, zurückzukommen.',
        'Das lässt sich üben, am besten wenig und oft. Eine halbe Minute an der Maschine, am Krankenbett oder zwischen zwei Anrufen zählt. Sie müssen dabei nicht ruhig werden. Und leer machen kann seinen Kopf sowieso niemand.',
        'Der einfachste Weg zurück ist der Boden unter Ihnen. Er ist immer da, und niemand sieht, dass Sie ihn gerade nutzen. Wenn es in Ihnen stürmt, geht der Sturm davon nicht weg. Aber Sie stehen fester, bis er vorüber ist.',
      ],
      practice: {
        title: 'Füße, Hände, Raum',
        steps: [
          'Spüren Sie, wo Ihre Füße den Boden berühren. Drücken Sie sie ein wenig hinein und lassen Sie wieder locker.',
          'Legen Sie die Hände an etwas: den Tisch, die Knie, eine Tasse. Ist es warm oder kühl, glatt oder rau?',
          'Schauen Sie sich langsam um und nennen Sie drei Dinge, die Sie sehen.',
          'Fragen Sie sich: Was möchte ich als Nächstes tun, etwas Kleines? Und dann tun Sie es.',
        ],
        seated:
          'Es geht im Sitzen und Liegen so gut wie im Stehen. Wenn Sie Ihre Füße nicht spüren, nehmen Sie den Rücken, das Gesäß oder die Hände.',
        shorter: 'Nur die Füße, einen Atemzug lang.',
        stop: 'Sie können mittendrin aufhören, mit Grund oder ohne.',
      },
      reflection: {
        question: 'Wie war das Ankommen?',
        options: {
          steadier: 'Ein bisschen ruhiger',
          'much-the-same': 'So wie vorher',
          restless: 'Eher unruhig',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Sie haben sich einen Moment genommen, um da zu sein, wo Sie sind. Mehr ist es nicht, und Sie wissen jetzt, wie es geht.',
    },
    'longer-breath-out': {
      title: 'Länger ausatmen',
      page: [
        'Wenn wir unter Druck stehen, wird der Atem oft kurz und flach. Er ist das Einzige an der Anspannung, das wir ein wenig mit Absicht ändern können. Die Luft langsam gehen zu lassen, kann dem Körper helfen, herunterzukommen. Es löst nicht, was schwierig ist. Aber vielleicht wird etwas Platz.',
        'Eine besondere Technik brauchen Sie dafür nicht. Sanft ist besser als tief, und Ihr eigenes Tempo ist besser als jedes Zählen. Wird Ihnen schwindlig oder die Luft knapp, strengen Sie sich zu sehr an: Atmen Sie dann einfach, wie Sie sonst atmen.',
        'Manche mögen es gar nicht, auf den Atem zu achten. Wenn es Ihnen so geht, ist mit Ihnen alles in Ordnung. Nehmen Sie hier und auf allen weiteren Seiten etwas anderes: das Rauschen einer Lüftung, das Gewicht Ihrer Hände, den Blick aus dem Fenster.',
      ],
      practice: {
        title: 'Etwas länger aus als ein',
        steps: [
          'Setzen oder stellen Sie sich so hin, dass der Bauch Platz hat. Schließen Sie die Augen, wenn Sie mögen.',
          'Lassen Sie die Luft durch die Nase kommen, nur so tief, wie es angenehm ist.',
          'Lassen Sie sie langsamer wieder gehen, durch Nase oder Mund, als würden Sie Suppe kühl pusten.',
          'Warten Sie, bis der nächste Atemzug von selbst kommt.',
          'Machen Sie weiter, solange es guttut, höchstens fünf Minuten.',
        ],
        eyesOpen:
          'Lassen Sie die Augen offen und den Blick auf etwas ruhen, das sich nicht bewegt, zum Beispiel auf einer Tischkante.',
        seated:
          'Im Sitzen, im Stehen und auf der Seite liegend: alles geht. Mit rundem Bauch oder nach dem Essen am besten aufrecht.',
        shorter: 'Drei Atemzüge zwischen zwei Aufgaben.',
        stop: 'Sobald es unangenehm wird, lassen Sie den Atem machen, was er will, und schauen Sie sich im Raum um. Das war schon das Aufhören.',
      },
      reflection: {
        question: 'Wie war es, so zu atmen?',
        options: {
          pleasant: 'Eher angenehm',
          odd: 'Etwas merkwürdig',
          'another-anchor': 'Ich nehme lieber etwas anderes als den Atem',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Wie viele Atemzüge es auch waren, Sie haben sich jeden davon gegönnt. Und Sie haben sie überall dabei.',
    },
    listening: {
      title: 'Lauschen',
      page: [
        'Geräusche eignen sich gut zum Üben. Sie kommen von selbst, sie sind draußen, und man muss nichts an ihnen machen oder ändern. Ein brummender Kühlschrank reicht, eine Station bei Nacht, ein Förderband, Regen.',
        'Ihre Gedanken werden abschweifen, vielleicht schon nach zwei Sekunden. Das ist kein Fehler, Gedanken tun das. Der Moment, in dem Sie es merken, ist die Übung. Wer zehnmal abschweift, hat also zehnmal geübt.',
        'Es hilft auch, ein Geräusch einfach ein Geräusch sein zu lassen. Meist wissen wir sofort, ob etwas schön ist oder stört. Das darf für eine Minute offenbleiben, und Sie hören nur: hoch oder tief, nah oder fern, kommt es oder geht es?',
      ],
      practice: {
        title: 'Nah und fern',
        steps: [
          'Machen Sie es sich bequem, und senken oder schließen Sie die Augen, wenn Sie mögen.',
          'Suchen Sie das Geräusch, das am weitesten weg ist. Bleiben Sie ein paar Atemzüge dabei.',
          'Suchen Sie das nächste, vielleicht Ihre Kleidung oder Ihren Atem.',
          'Lassen Sie nun alle kommen und gehen, ohne eines auszuwählen.',
          'Wenn Sie merken, dass Sie denken, sagen Sie sich freundlich „denken“, und nehmen Sie wieder ein Geräusch auf.',
        ],
        eyesOpen: 'Mit offenen Augen lassen Sie den Blick weich ein Stück vor sich auf dem Boden ruhen.',
        seated: 'Sitzen, liegen, in einer Schlange stehen: Den Ohren ist es gleich.',
        shorter: 'Ein Geräusch, von seinem Anfang bis zu seinem Ende.',
        stop: 'Wird es zu laut oder zu viel, schauen Sie auf etwas Festes und hören Sie auf.',
      },
      reflection: {
        question: 'Was war am meisten zu hören?',
        options: {
          'near-sounds': 'Was nah war',
          'far-sounds': 'Was weit weg war',
          'own-thoughts': 'Meine eigenen Gedanken',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Einem Stück Welt zuhören, ohne etwas von ihr zu wollen: Mehr ist es nicht. Schön, dass Sie sich die Zeit genommen haben.',
    },
    'shoulders-jaw-hands': {
      title: 'Schultern, Kiefer, Hände',
      page: [
        'Der Körper weiß oft früher als wir, dass ein Tag schwer ist. Die Schultern wandern nach oben, die Zähne pressen aufeinander, die Hände halten Lenkrad, Scanner oder Handy fester, als es die Arbeit braucht. Das geschieht leise, und es macht müde.',
        'Am Anfang steht das Bemerken. Sie suchen keine Fehler, und auf Befehl entspannt sich ohnehin nichts. Manche Stelle lässt los, wenn sie bemerkt wird, manche bleibt, wie sie ist. Beides ist in Ordnung.',
        'Wir nehmen drei Stellen, die auch in Arbeitskleidung gut zu erreichen sind. Tut eine davon weh, oder möchten Sie heute lieber nicht in sich hineinspüren, nehmen Sie eine andere oder keine. Wohin Ihre Aufmerksamkeit geht, bestimmen Sie.',
      ],
      practice: {
        title: 'Drei Stellen',
        steps: [
          'Setzen oder stellen Sie sich bequem hin. Die Augen dürfen zu sein oder offen.',
          'Schultern: Ziehen Sie sie etwas hoch, halten Sie kurz und lassen Sie sie beim Ausatmen sinken.',
          'Kiefer: Lassen Sie die Zähne auseinander und die Zunge weich liegen.',
          'Hände: Schließen Sie sie locker, machen Sie sie dann weit auf und legen Sie sie ab.',
          'Welche der drei Stellen hat am meisten gehalten? Sie brauchen nichts daran zu ändern.',
        ],
        eyesOpen: 'Lassen Sie die Augen offen und schauen Sie dabei auf Ihre Hände.',
        seated:
          'Das alles geht im Sitzen, im Liegen und im Rollstuhl. Lassen Sie weg, was Sie nicht bewegen können oder möchten.',
        shorter: 'Nur der Kiefer. Es dauert zwei Sekunden, und niemand merkt es.',
        stop: 'Tut eine Stelle weh oder kommt etwas Schweres hoch, gehen Sie gleich wieder weg davon, schauen Sie sich um und hören Sie auf, wenn Sie möchten.',
      },
      reflection: {
        question: 'Wo saß der Tag?',
        options: {
          shoulders: 'In den Schultern',
          jaw: 'Im Kiefer',
          hands: 'In den Händen',
          'somewhere-else': 'Woanders',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Den eigenen Körper fragen, wie es ihm geht, und zuhören: Das hat er verdient. Er trägt Sie jeden Tag.',
    },
    'one-thing': {
      title: 'Eins nach dem anderen',
      page: [
        'Für Achtsamkeit brauchen Sie kein Sitzkissen und keine freie halbe Stunde. Sie passt in das, was Sie ohnehin tun: Hände waschen, sich etwas einschenken, vom Parkplatz zur Tür gehen, Ware zählen.',
        'Der Gedanke ist einfach. Solange diese eine Sache dauert, tun Sie nur sie, mit allen Sinnen. Wie fühlt sich das Wasser an? Wie schwer ist die Tasse? Welcher Fuß nimmt die erste Stufe?',
        'Bei der Arbeit läuft oft vieles gleichzeitig, und anders geht es nicht. Sie brauchen Ihre Arbeit dafür nicht anders zu machen, und Sicherheit geht immer vor: An der Maschine, am Steuer oder wenn Ihnen jemand anvertraut ist, gehört Ihre Aufmerksamkeit dorthin. Nehmen Sie etwas Harmloses. Auch eine kurze Pause, in der Sie die Arbeit wirklich lassen, kann ein wenig erfrischen.',
      ],
      practice: {
        title: 'Etwas, das Sie jeden Tag tun',
        steps: [
          'Wählen Sie eine kleine Sache aus Ihrem Tag, zum Beispiel das Händewaschen.',
          'Halten Sie vorher einen Atemzug lang inne.',
          'Tun Sie es etwas langsamer als sonst. Achten Sie auf Wärme, Gewicht, Geräusch und Geruch.',
          'Läuft der Kopf voraus, kommen Sie zu den Händen zurück.',
          'Halten Sie am Ende noch einmal kurz inne, bevor es weitergeht.',
        ],
        shorter: 'Der erste Schluck, und nichts als der.',
        stop: 'Wenn Sie gebraucht werden, gehen Sie. Damit ist nichts verdorben. Sie können ein andermal weitermachen, oder auch nicht.',
      },
      reflection: {
        question: 'Wo würde das am ehesten hinpassen?',
        options: {
          'at-work': 'Bei der Arbeit',
          'at-home': 'Zu Hause',
          'on-the-way': 'Auf dem Weg dazwischen',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Etwas ganz Alltägliches hatte Ihre volle Aufmerksamkeit, oder wird sie einmal haben. Das ist viel.',
    },
    'thoughts-pass': {
      title: 'Gedanken kommen und gehen',
      page: [
        'Manche Gedanken haben Haken. „Das schaffe ich nie.“ „Die halten mich für unfähig.“ Schon hängen wir fest, und der Gedanke sieht aus wie eine Tatsache. Mit ihm zu streiten oder ihn wegzuschieben, macht ihn oft nur lauter.',
        'Es gibt noch einen Weg: den Gedanken als Gedanken zu sehen. Sie geben ihm einen Namen, wie einem Bus, der vorbeifährt, und lassen ihn fahren, ohne einzusteigen. Vielleicht kommt er noch einmal vorbei. Dann bekommt er den Namen eben noch einmal.',
        'Mit positivem Denken hat das nichts zu tun, und manche Gedanken weisen auf etwas hin, das wirklich zu tun ist. Das Benennen gibt Ihnen Luft, das eine vom anderen zu unterscheiden. Macht Ihnen ein Gedanke Angst, oder geht es darin darum, sich etwas anzutun, bleiben Sie damit bitte nicht allein. Sagen Sie es jemandem: einem Menschen, dem Sie vertrauen, in einer Arztpraxis, am Krisentelefon.',
      ],
      practice: {
        title: 'Benennen',
        steps: [
          'Werden Sie ruhig, mit offenen oder geschlossenen Augen, und spüren Sie kurz Ihre Füße.',
          'Warten Sie auf einen Gedanken. Es kommt immer einer. Fangen Sie mit etwas Kleinem an.',
          'Sagen Sie sich: „Ich merke, dass ich gerade denke: …“, und dann den Gedanken.',
          'Lassen Sie ihn stehen wie einen Bus an der Haltestelle. Anschieben brauchen Sie ihn nicht.',
          'Kommen Sie zurück zu den Füßen oder zu einem Geräusch. Zwei oder drei Gedanken genügen.',
        ],
        eyesOpen:
          'Schauen Sie mit offenen Augen aus dem Fenster oder auf eine Wand, und lassen Sie die Gedanken davor vorüberziehen.',
        shorter: 'Ein Gedanke, ein Wort dafür: „planen“, „grübeln“, „erinnern“.',
        stop: 'Werden die Gedanken zu stark, hören Sie auf zu benennen. Stehen Sie auf, schauen Sie sich um, sagen Sie laut, was Sie sehen, und rufen Sie jemanden an, wenn Sie eine Stimme hören möchten.',
      },
      reflection: {
        question: 'Was war mit den Gedanken?',
        options: {
          'a-little-room': 'Es war etwas Abstand da',
          'they-kept-pulling': 'Sie haben weiter gezogen',
          quiet: 'Es war stiller, als ich dachte',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Sie haben einen Gedanken von außen angeschaut, oder gelesen, wie das geht. Mit der Zeit wird es leichter, und heute braucht es noch nicht zu gehen.',
    },
    'a-kind-word': {
      title: 'Ein freundliches Wort an sich selbst',
      page: [
        'Wenn etwas schiefgeht, reden viele mit sich in einem Ton, den sie anderen gegenüber nie anschlagen würden. Es soll antreiben. Meistens tut es nur noch mehr weh.',
        'Freundlich mit sich zu sein heißt nicht, alles schleifen zu lassen. Gemeint ist der Ton, den Sie für jemanden aus Ihrem Team nach einer harten Schicht fänden: ehrlich, warm, zugewandt. Von da aus sieht man oft besser, was als Nächstes dran ist.',
        'Für manche ist das der schwerste der acht Schritte. Wer im Leben wenig gute Worte gehört hat, dem klingen sie vielleicht falsch, oder sie machen traurig. Lassen Sie es langsam angehen. Sie können das gute Wort auch jemandem schenken, den Sie lieben, oder einem Tier, und es zählt genauso.',
      ],
      practice: {
        title: 'Der Ton, den Sie für andere haben',
        steps: [
          'Denken Sie an etwas Kleines, das heute schwierig war. Nehmen Sie mit Absicht etwas Kleines.',
          'Stellen Sie sich vor, es wäre jemandem passiert, den Sie mögen. Was würden Sie sagen? In welchem Ton?',
          'Wenn Sie möchten, legen Sie eine Hand dorthin, wo es guttut: auf die Brust, den Arm, die Wange.',
          'Sagen Sie dieselben Worte zu sich, leise oder laut.',
          'Atmen Sie, und lassen Sie es gut sein. Sie brauchen nichts Besonderes zu fühlen.',
        ],
        eyesOpen:
          'Lassen Sie die Augen offen und schauen Sie etwas an, das Sie gernhaben, oder ein Bild von jemandem.',
        shorter: 'Fünf Worte: „Das ist gerade nicht leicht.“',
        stop: 'Macht es Sie traurig oder kommt Altes hoch, hören Sie auf, wickeln Sie sich in etwas Warmes oder trinken Sie etwas, und tun Sie etwas ganz Alltägliches.',
      },
      reflection: {
        question: 'Wie klang das gute Wort?',
        options: {
          'it-reached-me': 'Es ist angekommen',
          'it-felt-strange': 'Es fühlte sich fremd an',
          'easier-for-others': 'Bei anderen fällt es mir leichter',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Sie haben einen freundlicheren Ton ausprobiert oder an einen gedacht. Er steht Ihnen genauso zu wie den Menschen, denen Sie ihn ohne Zögern schenken würden.',
    },
    'what-stays': {
      title: 'Was Ihnen bleibt',
      page: [
        'Das ist die letzte Seite. Sie kennen nun eine Handvoll Wege zurück: den Boden, den Atem, Geräusche, den Körper, eins nach dem anderen, einen Namen für einen Gedanken, ein gutes Wort. Niemand braucht sie alle. Einer oder zwei genügen.',
        'Es bleibt, was klein ist und an etwas hängt, das ohnehin geschieht: wenn das Wasser kocht, wenn Sie im Auto sitzen und noch nicht losfahren, wenn sich die Aufzugtür schließt. Wenn Sie es einen Monat lang vergessen, ist nichts verloren. Sie fangen einfach wieder an.',
        'Vielleicht haben Sie gemerkt, dass der Blick nach innen Ihnen nicht guttut. Auch das ist gut zu wissen. Gehen, Musik, etwas herstellen oder reden tun auf ihre Weise gut. Und wenn das Leben für jede Übung zu schwer ist, ist es ein guter Moment, sich helfen zu lassen.',
      ],
      practice: {
        title: 'Ihre eigene Minute',
        steps: [
          'Wählen Sie die eine Übung, die Ihnen fehlen würde.',
          'Wählen Sie etwas in Ihrem Tag, an das Sie sie anhängen können, etwa das erste Getränk der Schicht.',
          'Schreiben Sie es auf oder sagen Sie es laut: „Wenn ich …, dann …“',
          'Probieren Sie es gleich einmal aus, eine Minute lang.',
        ],
        shorter: 'Nur auswählen. Der Rest kommt von selbst.',
        stop: 'Lassen Sie es, sobald es Ihnen nicht mehr guttut, und kommen Sie darauf zurück, wann immer Sie mögen.',
      },
      reflection: {
        question: 'Was möchten Sie behalten?',
        options: {
          breath: 'Den Atem',
          senses: 'Das Lauschen, oder eins nach dem anderen',
          body: 'Füße, Schultern, Hände',
          kindness: 'Das gute Wort',
          'something-else': 'Etwas anderes, oder erst einmal nichts',
        },
      },
      closing:
        'Sie haben sich etwas ausgesucht, oder beschlossen, es vorerst zu lassen. Beides ist ein guter Schluss.',
    },
  },
  closing:
    'Danke für diese Wochen. Sie haben zwischendurch innegehalten und geschaut, wie es Ihnen geht. Ob Sie alles gemacht haben, manches, oder spätabends mit einem halb geschlossenen Auge gelesen haben: Es war Ihre Zeit, und einen Teil davon haben Sie sich selbst geschenkt. Schön, dass Sie da waren.',
}
