import type { SeriesWords } from '../../domain/series/series.ts'

export const de: SeriesWords = {
  name: 'Auf sich und aufeinander achten',
  description:
    'Sechs kurze Seiten, eine pro Woche: Stress und Erholung, gedrückte Stimmung, Sorgen, ein Blick für andere im Team, ein Team freundlich führen, und wie es ist, hier Hilfe zu bekommen. Auf jeder gibt es etwas Kleines zum Ausprobieren. Für alle, was immer Sie arbeiten und wie immer es Ihnen gerade geht.',
  isNot:
    'Damit wird niemand zur Fachkraft, und es stellt bei niemandem eine Krankheit fest. Es lädt schlechte Arbeitsbedingungen nicht bei denen ab, die darin arbeiten. Und es ersetzt kein Gespräch in einer Arztpraxis, in einer Beratung oder am Krisentelefon.',
  care: {
    danger: {
      who: 'Wenn Sie oder jemand anderes in Gefahr sind',
      note: 'Bitte warten Sie nicht, und bleiben Sie damit nicht allein. Rufen Sie die Notrufnummer des Landes, in dem Sie sind. Krisentelefone sind in vielen Ländern Tag und Nacht da, und Sie dürfen auch anrufen, wenn Sie nicht sicher sind, ob es ernst genug ist. Es gibt Hilfe, und solche Zeiten können vorübergehen.',
    },
    'too-much-work': {
      who: 'Wenn es schlicht zu viel Arbeit ist',
      note: 'Dann ist keine Atemübung die Antwort. Das darf man sagen: wer Sie führt, wer die Beschäftigten vertritt, der betriebsärztliche Dienst oder der Arbeitsschutz können es hören, soweit es sie bei Ihnen gibt. Sie können diese Seite auch einfach lesen und sich ausruhen.',
    },
    bipolar: {
      who: 'Wenn Ihre Stimmung auch sehr hoch geht',
      note: 'Kennen Sie Zeiten, in denen Sie kaum Schlaf brauchen, sich getrieben fühlen oder mehr ausgeben als gewollt? Erzählen Sie in der Arztpraxis von beiden Seiten. Davon hängt ab, was hilft.',
    },
    trauma: {
      who: 'Wenn Sie sehr Schweres erlebt haben',
      note: 'Sorgen, die von dort kommen, passen vielleicht auf keine Seite. Sie brauchen sie hier nicht anzuschauen. Nehmen Sie eine kleine Alltagssorge, oder lassen Sie die Übung weg, und gehen Sie mit den großen zu jemandem, der dafür ausgebildet ist.',
    },
    'own-limits': {
      who: 'Wenn Ihre eigene Kraft zu Ende ist',
      note: 'Geben können Sie nur, was Sie haben. Es ist richtig zu sagen: „Ich kann gerade nicht, aber ich suche mit dir jemanden.“ Auch wer andere stützt, darf sich anlehnen.',
    },
  },
  steps: {
    'stress-and-recovery': {
      title: 'Stress, und wie man sich davon erholt',
      page: [
        'Stress ist keine Schwäche. So reagiert ein Körper, von dem viel verlangt wird: Das Herz schlägt schneller, die Muskeln spannen sich, die Gedanken werden eng. Eine Zeit lang kann das helfen. Schwer wird es, wenn es nicht aufhört und nichts zum Ausgleich kommt.',
        'Darum ist nicht nur die Frage, wie viel hereinkommt, sondern auch, ob Sie sich wieder davon erholen. Dazu gehört vor allem, innerlich von der Arbeit wegzukommen. Wem das gelingt, der ist meist weniger erschöpft und schläft besser. Und je mehr die Arbeit fordert, desto schwerer ist es. Am Willen allein liegt es also nicht.',
        'Erholung kann klein sein: eine richtige Pause, der Weg von der Haltestelle, eine Stunde ohne Nachrichten. Und wo die Last selbst zu groß ist, gehört die Last verändert. Das ist Aufgabe derer, die die Arbeit einteilen.',
      ],
      practice: {
        title: 'Ein Strich unter den Tag',
        steps: [
          'Wählen Sie ein Zeichen dafür, dass Feierabend ist: die Schuhe wechseln, den Spind schließen, eine bestimmte Ecke auf dem Heimweg.',
          'Schreiben oder sagen Sie vorher, was für morgen bleibt.',
          'Atmen Sie bei dem Zeichen einmal langsam aus und sagen Sie sich: „Das war’s für heute.“',
          'Tun Sie in den nächsten zehn Minuten etwas, das einen anderen Teil von Ihnen braucht: Hände, Beine, Stimme, Ohren.',
        ],
        seated: 'Zu Hause kann das Zeichen sein, den Laptop zu schließen und sich woanders hinzusetzen.',
        shorter: 'Nur das Zeichen und ein Atemzug.',
        stop: 'Läuft Ihnen die Arbeit trotzdem nach, seien Sie nicht streng mit sich. Morgen ist wieder ein Tag dafür, oder auch nicht.',
      },
      reflection: {
        question: 'Wo hätte Erholung bei Ihnen Platz?',
        options: {
          'a-break': 'In einer Pause',
          'the-way-home': 'Auf dem Heimweg',
          'a-day-off': 'An einem freien Tag',
          'hard-to-find': 'Platz dafür ist schwer zu finden',
        },
      },
      closing: 'Sie haben sich gefragt, woher Ihre Erholung kommt. Schon damit achten Sie auf sich.',
    },
    'low-mood': {
      title: 'Gedrückte Stimmung, und wann Reden hilft',
      page: [
        'Alle kennen graue Tage, auch graue Wochen. Meist hellt es sich wieder auf: mit Schlaf, mit Gesellschaft, wenn ein Problem gelöst ist oder einfach mit der Zeit. Ist die Stimmung gedrückt, macht wenig Freude, alles ist mühsam, und man zieht sich zurück. Das ist verständlich. Es nimmt einem aber auch vieles, was helfen könnte.',
        'Vielen hilft es, eine kleine Sache zu tun, die früher gutgetan hat, ohne auf die Lust dazu zu warten. So klein, dass sie auch an einem schlechten Tag geht. Das heilt nichts, aber es hält eine Tür offen.',
        'Wenn es seit etwa zwei Wochen so geht oder Sie kaum durch den Tag kommen, sprechen Sie bitte in einer Arztpraxis darüber, oder mit jemandem, dem Sie vertrauen. Einen Grund brauchen Sie dafür nicht, und mit Zusammenreißen hat es nichts zu tun. Es lässt sich behandeln, und vielen geht es wieder gut. Kommen Gedanken, nicht mehr leben zu wollen, sagen Sie es heute jemandem.',
      ],
      practice: {
        title: 'Eine kleine gute Sache',
        steps: [
          'Denken Sie an drei Dinge, die Ihnen irgendwann gutgetan haben: Musik, Sonne, Suppe, ein bestimmter Mensch.',
          'Nehmen Sie das kleinste.',
          'Machen Sie es noch kleiner: ein Lied, fünf Minuten am Fenster, eine Nachricht.',
          'Legen Sie fest, wann: heute, nach etwas, das Sie ohnehin tun.',
          'Tun Sie es, ohne zu fragen, wie es sich anfühlt. Danach dürfen Sie fragen.',
        ],
        seated: 'Alles geht vom Bett aus. Den Vorhang aufzuziehen, ist auch eine gute Sache.',
        shorter: 'Ein Glas Wasser am Fenster trinken.',
        stop: 'Ist heute selbst das zu viel, lassen Sie es. Dann ist die eine Sache, jemandem zu sagen, wie es Ihnen geht.',
      },
      reflection: {
        question: 'Was läge am nächsten?',
        options: {
          'something-small': 'Etwas Kleines, das mir guttut',
          'somebody-to-talk-to': 'Mit jemandem reden',
          rest: 'Ausruhen',
          'not-now': 'Im Moment nichts davon',
        },
      },
      closing:
        'Sie haben über etwas gelesen, das viele still mit sich tragen. Darüber zu reden wird damit ein wenig leichter, für Sie und für andere.',
    },
    worry: {
      title: 'Sorgen, und was man mit ihnen macht',
      page: [
        'Sorgen sind Vorausdenken, das nicht mehr nach Hause findet. Sie wollen uns schützen, und dann drehen sie sich im Kreis: Geld, Kinder, ein Befund, die Besprechung am Donnerstag. Es fühlt sich an wie Arbeit, und nichts wird fertig.',
        'Sortieren hilft. Manche Sorgen gelten etwas Wirklichem, bei dem Sie etwas tun können, heute oder bald. Andere fangen mit „Was, wenn“ an, und im Moment lässt sich nichts machen. Die einen brauchen einen nächsten Schritt. Die anderen wollen weggelegt werden, immer wieder und freundlich.',
        'Weglegen heißt nicht, nie daran zu denken. Sie können der Sorge eine Zeit versprechen: eine Viertelstunde am Tag, mit Papier. Sind Sorgen seit Wochen fast jeden Tag da, lassen sie Sie nicht schlafen oder vieles nicht mehr tun, oder kommt plötzliche Angst dazu, können eine Arztpraxis oder eine Beratung helfen. Das ist häufig, und es gibt gute Wege.',
      ],
      practice: {
        title: 'Zwei Haufen',
        steps: [
          'Schreiben Sie drei Sorgen auf ein Blatt, jede in einer Zeile. Fangen Sie nicht mit der größten an.',
          'Machen Sie ein Häkchen an die, bei denen Sie etwas tun können.',
          'Schreiben Sie zu einer davon den kleinsten Schritt, und wann Sie ihn gehen.',
          'Zu den anderen schreiben Sie: „jetzt nicht“, und wann Sie wieder hinschauen.',
          'Falten Sie das Blatt. Tun Sie dann etwas mit den Händen.',
        ],
        shorter: 'Eine Sorge, eine Frage: Kann ich heute etwas dafür tun?',
        stop: 'Wird es zu viel, hören Sie auf, spüren Sie Ihre Füße, schauen Sie sich im Raum um. Bis zum Ende zu kommen, ist nicht nötig.',
      },
      reflection: {
        question: 'Auf welchem Haufen lag Ihres?',
        options: {
          'can-change': 'Meist Dinge, bei denen ich etwas tun kann',
          'out-of-my-hands': 'Meist Dinge, die nicht in meiner Hand liegen',
          both: 'Von beidem etwas',
          'not-now': 'Ich schaue jetzt lieber nicht hin',
        },
      },
      closing:
        'Eine Sorge auf Papier ist vielleicht noch so groß wie vorher. Aber Sie sehen sie von einer anderen Seite.',
    },
    'a-colleague': {
      title: 'Ein Blick für andere im Team',
      page: [
        'Vielleicht ist jemand still geworden, kommt oft zu spät, braust auf, lacht weniger. Was los ist, brauchen Sie nicht zu wissen. Es reicht, dass Sie etwas bemerkt haben. Suchen Sie einen ruhigen Moment, stecken Sie das Handy weg, und sagen Sie, was Sie gesehen haben: „Du wirkst in letzter Zeit erschöpft. Wie geht es dir wirklich?“ Dann warten Sie. Die Stille gehört dazu.',
        'Zuhören ist schon das meiste. Offene Fragen, wiederholen, was Sie gehört haben, kein schneller Rat. Besser nicht: „Kopf hoch“, „Anderen geht es schlechter“, „Ich weiß genau, wie du dich fühlst“. Wer nicht reden will, hat das Recht dazu. „Du kannst jederzeit kommen“ ist ein guter letzter Satz.',
        'Haben Sie die Sorge, dass jemand nicht mehr leben will, dürfen Sie fragen, klar und freundlich: „Denkst du daran, dir das Leben zu nehmen?“ Die Frage bringt niemanden erst auf den Gedanken, und für viele ist sie eine Erleichterung. Bleiben Sie da, und holen Sie gemeinsam Hilfe. Versprechen Sie in diesem Fall nicht, es für sich zu behalten.',
      ],
      practice: {
        title: 'Ein erster Satz',
        steps: [
          'Denken Sie an jemanden bei der Arbeit. Schlecht braucht es dem Menschen nicht zu gehen.',
          'Finden Sie etwas, das Sie wirklich bemerkt haben, ohne es zu bewerten.',
          'Bilden Sie einen Satz: „Mir ist aufgefallen, dass … Wie geht es dir?“',
          'Sprechen Sie ihn laut aus, wenn Sie allein sind, um zu hören, wie er klingt.',
          'Wählen Sie einen Moment, in dem für die Antwort Zeit wäre. Fragen Sie dann, oder heben Sie den Satz auf, bis er gebraucht wird.',
        ],
        shorter:
          'Fragen Sie heute jemanden: „Wie geht es dir?“, und warten Sie zwei Atemzüge länger als sonst.',
        stop: 'Sie können ein Gespräch immer freundlich beenden: „Für heute lasse ich es dabei. Wollen wir jemanden suchen, der mehr Zeit hat?“ Auf sich selbst zu achten, gehört zum Helfen.',
      },
      reflection: {
        question: 'Wie wäre es für Sie, zu fragen?',
        options: {
          'i-could-ask': 'Ich könnte fragen',
          'i-would-wait': 'Ich würde noch etwas warten',
          'i-know-somebody-who-could': 'Ich weiß jemanden, der fragen könnte',
          'not-now': 'Das ist gerade nichts für mich',
        },
      },
      closing:
        'Hier ist jemand, dem etwas auffällt. Das sind Sie. Frage für Frage wird es bei der Arbeit ein bisschen wärmer.',
    },
    'leading-kindly': {
      title: 'Für alle, die ein Team führen: freundlich führen',
      page: [
        'Wenn Sie niemanden führen, lesen Sie gern weiter: Das hier dürfen Sie von denen erwarten, die Sie führen. Wenn doch, dann prägen Sie die Tage anderer. Die Leitlinien sagen, wo man anfängt: bei der Arbeit selbst, und nicht bei der Belastbarkeit der Menschen.',
        'Drei Fragen führen weit. Anforderungen: Ist das in dieser Zeit und mit diesen Leuten zu schaffen? Spielraum: Wie viel dürfen alle mitbestimmen, wie, wann und in welcher Reihenfolge? Rückhalt: Gibt es Hilfe, Dank und eine Antwort, auch wenn etwas schiefgeht? Klare Aufgaben, Fairness und ehrliche Worte über Veränderungen gehören dazu.',
        'Sprechen Sie regelmäßig unter vier Augen, und fragen Sie nach der Arbeit: Was ist schwer, was fehlt? Herauszufinden, was jemand hat, ist nicht Ihre Aufgabe. Sie hören zu, behalten es für sich, soweit Sie können, vereinbaren eine Änderung und wissen, wohin man sich wenden kann. Und Sie selbst brauchen das auch: Zeit, Schulung, jemanden zum Reden.',
      ],
      practice: {
        title: 'Ein Gespräch über die Arbeit',
        steps: [
          'Wählen Sie einen Menschen aus Ihrem Team und eine halbe Stunde, in der Sie ungestört sind. Sagen Sie vorher, worum es geht, und dass es freiwillig ist.',
          'Fragen Sie: Was kostet gerade zu viel Kraft? Wo hättest du gern mehr mitzureden? Welche Hilfe fehlt?',
          'Hören Sie zu, ohne etwas zu verteidigen. Wiederholen Sie, was Sie gehört haben.',
          'Vereinbaren Sie eine Änderung, die in Ihrer Macht steht, und wann Sie wieder darauf schauen. Geben Sie weiter, was nicht in Ihrer Macht steht.',
          'Halten Sie Wort. Daraus entsteht Vertrauen.',
        ],
        shorter: 'Fragen Sie bei der nächsten Übergabe: „Was würde morgen leichter machen?“',
        stop: 'Möchte jemand nicht reden, bedanken Sie sich und lassen Sie es offen. Kommen Sie selbst an eine Grenze, holen Sie sich Unterstützung, bevor Sie weitermachen.',
      },
      reflection: {
        question: 'Wo würden Sie anfangen?',
        options: {
          demands: 'Bei den Anforderungen',
          control: 'Beim Mitbestimmen',
          support: 'Beim Rückhalt',
          'i-lead-nobody': 'Ich führe kein Team',
        },
      },
      closing:
        'Gute Bedingungen sind Fürsorge, die hält. Danke, dass Sie darüber nachdenken, auf welcher Seite des Tisches auch immer.',
    },
    'finding-help': {
      title: 'Hier Hilfe finden, und wie das ist',
      page: [
        'Viele warten lange, bis sie um Hilfe bitten. Sie denken, so schlimm sei es nicht, oder dass andere sie nötiger haben. Sie brauchen dafür nicht am Ende Ihrer Kraft zu sein. Früher ist es leichter, und genau dafür ist Hilfe da.',
        'Wie ist das? Meist ganz gewöhnlich. Jemand begrüßt Sie, fragt, worum es geht, und erklärt, was vertraulich bleibt. Üblich sind Grenzen, etwa wenn ein Leben in Gefahr ist, und Sie können danach fragen, bevor Sie etwas sagen. Sie erzählen so wenig, wie Sie möchten. Passt der erste Mensch nicht zu Ihnen, können Sie um jemand anderen bitten.',
        'Bei Ihrem Arbeitgeber gibt es vielleicht eine Mitarbeitendenberatung, einen betriebsärztlichen Dienst oder eine Vertretung der Beschäftigten. Außerhalb gibt es immer jemanden: eine Arztpraxis, ein Sorgentelefon, eine Selbsthilfegruppe, jemanden aus Ihrem Glauben, wenn Sie einen haben. Oder einen vertrauten Menschen, der neben Ihnen sitzt, während Sie anrufen.',
      ],
      practice: {
        title: 'Ihre eigene kurze Liste',
        steps: [
          'Schreiben Sie einen Menschen aus Ihrem Leben auf, den Sie anrufen könnten.',
          'Schreiben Sie eine Stelle außerhalb der Arbeit auf: eine Praxis, ein Telefon, eine Gruppe.',
          'Wenn Sie möchten, dazu eine, die Ihr Arbeitgeber anbietet.',
          'Schreiben Sie Ihren ersten Satz: „Ich rufe an, weil …“ Gut klingen braucht er nicht.',
          'Legen Sie den Zettel dorthin, wo Sie ihn an einem schlechten Tag finden.',
        ],
        shorter: 'Eine Nummer im Handy speichern, unter einem Namen, der niemandem etwas verrät.',
        stop: 'Sie können bei jeder Zeile aufhören. Brauchen Sie jetzt jemanden, lassen Sie die Liste und rufen Sie an.',
      },
      reflection: {
        question: 'Wohin würden Sie zuerst gehen?',
        options: {
          'at-work': 'Zu einer Stelle, die mein Arbeitgeber anbietet',
          outside: 'Zu jemandem außerhalb',
          'somebody-i-know': 'Zu jemandem, den ich kenne',
          'not-now': 'Gerade brauche ich es nicht',
        },
      },
      closing:
        'Sie kennen jetzt einen Weg, für sich oder für jemanden, der Sie fragt. Wir hoffen, dass Sie ihn selten brauchen, und dass Sie ihn gehen, wenn es so weit ist.',
    },
  },
  closing:
    'Sechs Seiten, und dazwischen die Tage, an denen es darauf ankommt: eine Pause, die Sie gemacht haben, eine Frage, die Sie gestellt haben, eine Sorge, die eine Weile liegen durfte. Danke fürs Lesen und Mitdenken, und dass Sie zu denen gehören, die auf andere achten. Zählen Sie sich bitte auch zu denen, auf die geachtet wird.',
}
