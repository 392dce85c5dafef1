import type { SeriesWords } from '../../domain/series/series.ts'

export const de: SeriesWords = {
  name: 'Zwei Wochen Natur und Selbstgemachtes',
  description:
    'Vier kurze Seiten, etwa zwei in der Woche: etwas Lebendiges anschauen, Natur ins Haus holen, etwas Kleines machen und sammeln, was Sie gefunden haben. Es braucht keinen Garten, kein Talent und kein Material, und Sie können dafür zu Hause bleiben.',
  isNot:
    'Das ist keine Kunsttherapie und kein Kurs, bei dem etwas herauskommen muss. Niemand bewertet, was Sie machen, und niemand bekommt es zu sehen, wenn Sie es nicht möchten. Es ist ein wenig Schönes zwischen anderem, und es ersetzt keine Hilfe, wenn das Leben schwer ist.',
  care: {
    'cannot-go-out': {
      who: 'Wenn Sie nicht hinauskönnen oder nichts Grünes in der Nähe haben',
      note: 'Alles hier geht vom Fenster aus, im Bett, im Keller oder in der Nachtschicht: mit einer Tomate, einem Stein, einem Geräusch, einem Bild. Bei Schmerzen, Krankheit, Angst vor dem Hinausgehen oder wenn jemand Sie braucht, ist drinnen genau richtig.',
    },
    sight: {
      who: 'Wenn Sie wenig oder nichts sehen',
      note: 'Wo „schauen“ steht, nehmen Sie Ohren, Hände, Nase oder Haut: Wind, Rinde, Wärme, Vögel, den Geruch von Regen.',
    },
    allergy: {
      who: 'Wenn Pollen, Schimmel oder Tiere Ihnen zusetzen',
      note: 'Wählen Sie Steine, Wasser, Wolken, Holz oder Bilder. In Kliniken und Lebensmittelbetrieben sind Pflanzen und Erde oft nicht erlaubt: Ein Foto verstößt gegen keine Vorschrift.',
    },
    hands: {
      who: 'Wenn Ihre Hände nicht tun, was Sie möchten',
      note: 'Sprechen Sie, summen Sie, machen Sie ein Foto, ordnen Sie Dinge mit einem Finger, oder sagen Sie jemandem, was zu zeichnen ist. Die Idee ist von Ihnen, und das ist das Machen.',
    },
    trauma: {
      who: 'Wenn Gerüche, Orte oder Geräusche etwas zurückbringen',
      note: 'Nehmen Sie, was für Sie angenehm und sicher ist, lassen Sie die Augen offen, und wechseln Sie zu etwas anderem, sobald es kippt. Sie brauchen nicht herauszufinden, woran es liegt.',
    },
  },
  steps: {
    'something-alive': {
      title: 'Etwas Lebendiges',
      page: [
        'Etwas Lebendiges ist fast immer in Sicht: ein Baum zwischen Autos, Moos im Hof, eine Spinne im Treppenhaus, eine Wolke, die irgendwohin unterwegs ist. An den meisten Tagen gehen wir mit vollem Kopf daran vorbei.',
        'Viele merken, dass ein paar Minuten bei etwas, das wächst, sie ruhiger machen. Es verlangt nichts. Es hat sein eigenes Tempo, und es war schon vor Ihrer Schicht da. Ein Wald ist dafür nicht nötig, ein Fenster genügt.',
        'Der Kniff, falls es einen gibt: etwas länger zu bleiben, als man von allein bliebe. Nach einer halben Minute denken wir, wir hätten es gesehen. Nach zwei Minuten fangen wir damit an.',
      ],
      practice: {
        title: 'Zwei Minuten mit einer Sache',
        steps: [
          'Suchen Sie etwas Lebendiges oder den Himmel: draußen, durchs Fenster, im Topf.',
          'Schauen Sie es an, als hätten Sie so etwas noch nie gesehen.',
          'Finden Sie drei Einzelheiten: eine Farbe in der Farbe, eine Bewegung, etwas Beschädigtes, das trotzdem weiterwächst.',
          'Sagen Sie ihm, wenn Sie möchten, in einem Satz, was Sie gesehen haben.',
        ],
        seated:
          'Ein Stuhl am Fenster oder ein Bett ist ein guter Platz dafür. Auf Station oder in einer Halle ohne Fenster nehmen Sie einen Apfel oder ein Bild.',
        shorter: 'Ein Blick in den Himmel, einen Atemzug lang.',
        stop: 'Gehen Sie weiter, wann immer Sie möchten. Es nimmt nichts übel.',
      },
      reflection: {
        question: 'Was haben Sie gefunden?',
        options: {
          sky: 'Den Himmel',
          plant: 'Eine Pflanze oder einen Baum',
          animal: 'Ein Tier',
          'something-else': 'Etwas anderes',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing: 'Zwei Minuten für etwas, das nichts von Ihnen will: Das ist seltener, als es klingt.',
    },
    'nature-indoors': {
      title: 'Natur im Haus',
      page: [
        'Hinausgehen ist nicht immer möglich. Es gibt Nachtschichten, Schmerzen, kleine Kinder, Angst, Winter, Gegenden, in denen es nicht sicher ist. Aber Natur lässt sich hereinholen, in sehr kleinen Mengen, und sie kommt durch alle Sinne.',
        'Ein Stein aus dem Urlaub. Zitronenschale. Minze in einem Glas Wasser. Wolle, Holz, eine Muschel. Regen auf dem Dach oder eine Aufnahme vom Meer. Ein Bild von einem Ort, den Sie mögen. Das alles kostet nichts oder fast nichts.',
        'Es kommt auf die Zeit an, die Sie damit verbringen. Ein Blatt, drei Minuten lang in der Hand, kann mehr sein als ein Park, durch den man mit dem Handy läuft.',
      ],
      practice: {
        title: 'Etwas zum Halten',
        steps: [
          'Holen Sie etwas aus der Natur, das in Ihre Hand passt, oder wählen Sie ein Geräusch oder ein Bild.',
          'Setzen Sie sich damit hin. Sie können die Augen eine Weile schließen.',
          'Spüren Sie, wie es ist: Gewicht, Wärme, Kanten. Riechen Sie daran. Horchen Sie.',
          'Wo war es wohl, bevor es zu Ihnen kam?',
          'Legen Sie es dorthin, wo Sie ihm morgen begegnen.',
        ],
        eyesOpen: 'Lassen Sie die Augen offen und drehen Sie es langsam im Licht.',
        seated: 'Im Bett oder auf dem Stuhl; jemand kann es Ihnen in die Hand legen.',
        shorter: 'An etwas riechen: an einem Kraut, einer Orange, frischem Brot.',
        stop: 'Bringt ein Geruch oder ein Geräusch Sie an einen Ort, an dem Sie nicht sein möchten, legen Sie es weg, öffnen Sie ein Fenster und benennen Sie, was im Zimmer ist.',
      },
      reflection: {
        question: 'Wie ist es zu Ihnen gekommen?',
        options: {
          touch: 'Durch die Hände',
          sound: 'Durch ein Geräusch',
          scent: 'Durch einen Duft',
          picture: 'Als Bild',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing: 'Ein Stück draußen passt in jedes Zimmer, und es darf bleiben.',
    },
    'making-something': {
      title: 'Etwas machen',
      page: [
        'Irgendwann hat man vielen von uns gesagt, dass wir nicht zeichnen, singen oder schreiben können. Das ist schade, denn Dinge zu machen war nie nur für die da, die es gut können. Überall auf der Welt wird geschnitzt, gesummt, gestickt, gebacken und gekritzelt, und vielen geht es damit besser.',
        'Ein kleiner Rahmen hilft: fünf Minuten, ein Stift, die Rückseite eines Umschlags. Darin gibt es kein Richtig und kein Falsch. Meldet sich die Kritik im Kopf, können Sie sagen: jetzt nicht, ich spiele nur.',
        'Machen ist nicht nur Kunst. Einen Tisch schön decken, einen Ärmel flicken, Werkzeug ordnen, sich für die Katze von nebenan einen Namen ausdenken: Das alles gehört dazu. Nehmen Sie, was Ihnen am nächsten liegt.',
      ],
      practice: {
        title: 'Fünf Minuten, eine Linie',
        steps: [
          'Wählen Sie: eine Linie, ein paar Worte oder einen Klang.',
          'Linie: Setzen Sie den Stift auf und zeichnen Sie etwas vor Ihnen, ohne ihn abzusetzen.',
          'Worte: Schreiben Sie drei Zeilen. Eine über das, was Sie sehen, eine über das, was Sie hören, eine über das, was Sie sich wünschen.',
          'Klang: Summen Sie etwas oder klopfen Sie einen Rhythmus auf den Tisch, und verändern Sie ihn zweimal.',
          'Geben Sie ihm einen Namen. Behalten Sie es, oder werfen Sie es leichten Herzens weg.',
        ],
        seated: 'Alle drei gehen im Bett. Sind die Hände beschäftigt oder müde, nehmen Sie den Klang.',
        shorter: 'Kritzeln, solange ein Telefon läutet.',
        stop: 'Macht es keinen Spaß oder wird es zu traurig, hören Sie mittendrin auf. Unfertiges ist erlaubt.',
      },
      reflection: {
        question: 'Was haben Sie gemacht?',
        options: {
          drawing: 'Eine Linie oder ein Bild',
          words: 'Ein paar Worte',
          sound: 'Einen Klang oder Rhythmus',
          'something-else': 'Etwas ganz anderes',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Was Sie machen, war vorher nicht in der Welt, auch wenn es schon im Papierkorb liegt. Es kommt von Ihnen.',
    },
    'a-small-collection': {
      title: 'Eine kleine Sammlung',
      page: [
        'Das ist die letzte Seite. Vielleicht ist inzwischen ein Stein in Ihrer Tasche, eine wacklige Linie auf Papier, eine Wolke, an die Sie sich erinnern. Zusammengelegt ist das eine Sammlung, und Sammlungen erzählen, was man mag.',
        'Sie können sie für sich behalten. Sie können sie auch teilen, wenn es jemanden gibt, mit dem das Freude macht: ein Foto verschicken, einem Kind die Zeichnung zeigen, der Mutter am Telefon die Melodie vorsummen. Geteiltes freut oft zweimal.',
        'Und es kann weitergehen, so leicht, wie es angefangen hat. Ein Ding in der Woche ist am Ende des Jahres ein ganzes Museum. Keines ist auch recht. Der Himmel bleibt geöffnet.',
      ],
      practice: {
        title: 'Eine Ausstellung auf der Untertasse',
        steps: [
          'Sammeln Sie drei Dinge, die Sie in diesen Wochen gefreut haben. Bilder, Worte und Erinnerungen zählen.',
          'Legen Sie sie nebeneinander auf eine Untertasse, ein Brett oder eine Seite, und schieben Sie sie, bis es stimmt.',
          'Geben Sie der Ausstellung einen Titel.',
          'Schauen Sie sie eine Weile an. Zeigen Sie sie jemandem, wenn Sie möchten, oder machen Sie ein Foto.',
        ],
        seated: 'Sie lässt sich auf einem Tablett aufbauen oder ganz im Kopf.',
        shorter:
          'Denken Sie an eine Sache aus diesen Wochen, die Sie gefreut hat, und sagen Sie, was es war.',
        stop: 'Fällt Ihnen nichts ein, ist das in Ordnung. Lassen Sie die Untertasse leer, vielleicht findet sich noch etwas.',
      },
      reflection: {
        question: 'Wohin damit?',
        options: {
          kept: 'Ich behalte es',
          shown: 'Ich habe es jemandem gezeigt',
          'given-away': 'Ich habe es verschenkt',
          'still-gathering': 'Ich sammle noch',
        },
      },
      closing:
        'Ein Blick für kleine Dinge macht einen Tag etwas größer. Dieser Blick gehört Ihnen, und er bleibt.',
    },
  },
  closing:
    'Vier Seiten, etwas Grün und etwas Spiel, mitten in Tagen, die aus anderem bestehen. Danke, dass Sie Platz dafür gefunden haben. Möge Ihnen morgen etwas Kleines, Lebendiges begegnen, und Sie eine Minute haben, um stehen zu bleiben.',
}
