import type { SeriesWords } from '../../domain/series/series.ts'

export const de: SeriesWords = {
  name: 'Vier Wochen für besseren Schlaf',
  description:
    'Acht kurze Seiten, etwa zwei in der Woche, über das, was vielen beim Schlafen hilft: ein Rhythmus, Licht, ein ruhiger Ausklang, ein Platz für Sorgen, und was Sie tun können, wenn Sie wach liegen. Mit Hinweisen für Menschen, die nachts arbeiten, sich um andere kümmern oder ihre Tage nicht frei einteilen können. Nehmen Sie, was passt, und lassen Sie den Rest.',
  isNot:
    'Das ist keine Behandlung, und es verspricht nichts. Es sind Gewohnheiten, die vielen helfen und manche so müde lassen wie zuvor. Wenn Sie seit Monaten schlecht schlafen, gibt es ärztliche Hilfe, die mehr kann. Niemand fordert Sie hier auf, weniger zu schlafen oder länger aufzubleiben, als Sie möchten.',
  care: {
    'shift-work': {
      who: 'Wenn Sie nachts oder in wechselnden Schichten arbeiten',
      note: 'Viele Ratschläge zum Schlaf sind für Menschen geschrieben, die nachts frei haben. Lesen Sie „Morgen“ als die Zeit, zu der Sie aufstehen, und „Abend“ als die Stunden, bevor Sie sich hinlegen. Bei Wechselschicht geht ein Rhythmus nur ungefähr, und dass Sie müde sind, ist nicht Ihre Schuld. Wie Schichten geplant werden, ist Sache des Arbeitgebers.',
    },
    driving: {
      who: 'Wenn Sie fahren oder an Maschinen arbeiten',
      note: 'Wenn Sie müde sind, fahren Sie bitte nicht. Frische Luft und laute Musik machen es nicht sicher. Lassen Sie sich mitnehmen, nehmen Sie Bus oder Taxi, oder schlafen Sie zuerst. Wenn Ihnen am Steuer oder an der Maschine öfter die Augen zufallen, gehen Sie bitte bald in eine Arztpraxis. Vielleicht gibt es einen Grund, der sich beheben lässt.',
    },
    bipolar: {
      who: 'Wenn Sie bipolar sind oder sehr hohe Phasen kennen',
      note: 'Kurze Nächte und Änderungen bei Licht oder Rhythmus können die Stimmung verschieben, und weniger zu schlafen, ohne müde zu sein, kann ein frühes Zeichen sein. Sprechen Sie mit denen, die Sie behandeln, bevor Sie Ihre Zeiten ändern, helles Licht nutzen oder nachts aufstehen. Lassen Sie diese Teile bis dahin aus. Ruhe und gleichmäßige Tage tun Ihnen gut.',
    },
    epilepsy: {
      who: 'Wenn Sie Epilepsie haben',
      note: 'Zu wenig Schlaf kann Anfälle wahrscheinlicher machen. Nichts hier soll Ihre Nacht verkürzen. Fragen Sie bitte ärztlich nach, bevor Sie Ihre Zeiten ändern, und ruhen Sie im Bett, wenn nächtliches Aufstehen für Sie nicht sicher ist.',
    },
    disability: {
      who: 'Wenn nächtliches Aufstehen schwer oder nicht sicher ist',
      note: 'Bei Schmerzen, unsicherem Gang, einem weiten Weg zum Sessel oder spät in der Schwangerschaft ist Ruhen im Bett genauso gut. Machen Sie ein sanftes Licht an, richten Sie sich etwas auf oder hören Sie etwas Leises.',
    },
    trauma: {
      who: 'Wenn die Nacht Ihnen Angst macht',
      note: 'Nach schweren Erlebnissen können Dunkelheit, Stille und Stillliegen das Schlimmste am Tag sein. Ein Licht, eine offene Tür, Musik oder jemand in der Nähe sind völlig in Ordnung. Albträume, die oft kommen, lassen sich behandeln. Sie brauchen das nicht allein auszuhalten.',
    },
    alcohol: {
      who: 'Wenn Sie jeden Tag trinken',
      note: 'Hören Sie bitte nicht allein von einem Tag auf den anderen auf, das kann für den Körper gefährlich sein. In einer Arztpraxis hilft man Ihnen, sicher weniger zu trinken. Dort hört man das nicht zum ersten Mal.',
    },
    doctor: {
      who: 'Wann ärztliche Hilfe der bessere Weg ist',
      note: 'Wenn Sie seit etwa drei Monaten in den meisten Nächten schlecht schlafen; wenn Sie laut schnarchen oder Atempausen haben, tagsüber ungewollt einschlafen oder die Beine keine Ruhe geben; wenn Schmerzen, Hitzewallungen oder die Stimmung Sie wach halten. Es gibt gute Behandlungen.',
    },
  },
  steps: {
    rhythm: {
      title: 'Ein eigener Rhythmus',
      page: [
        'Schlaf lässt sich nicht befehlen. Aber der Körper weiß gern, wann er dran ist, und das lernt er vor allem an der Zeit, zu der wir aufstehen. Falls Sie in diesen Wochen nur eines ändern, dann vielleicht das: an den meisten Tagen ungefähr zur selben Zeit aufstehen, auch wenn die Nacht nicht gut war.',
        '„Ungefähr“ ist ernst gemeint. Eine Stunde hin oder her macht nichts. Gehen Sie ins Bett, wenn Sie schläfrig sind und nicht, wenn die Uhr es sagt, und gönnen Sie sich dort genug Zeit. Erwachsene brauchen oft sieben bis neun Stunden, und die Menschen sind verschieden.',
        'Vielleicht lassen Ihre Tage das nicht zu: ein Baby, Nachtdienste, jemand, der nach Ihnen ruft. Dann suchen Sie einen festen Punkt, den es bei Ihnen doch gibt, etwa eine Mahlzeit, einen Gang um den Block oder die Viertelstunde vor dem Zubettgehen. Einer reicht für den Anfang.',
      ],
      practice: {
        title: 'Ein fester Punkt',
        steps: [
          'Denken Sie an die letzten sieben Tage. Wann sind Sie aufgestanden?',
          'Wählen Sie eine Zeit, die an den meisten Tagen ginge, ohne dass Ihnen Schlaf fehlt.',
          'Wenn das nicht geht, wählen Sie einen anderen festen Punkt: eine Mahlzeit, einen Spaziergang, den Schluss des Abends.',
          'Schreiben Sie ihn dorthin, wo Sie ihn sehen, und probieren Sie es eine Woche lang aus.',
        ],
        shorter: 'Nur die Zeit auswählen. Anfangen können Sie morgen oder am nächsten freien Tag.',
        stop: 'Werden Sie davon müder als vorher, machen Sie es wieder wie früher. Es ist nichts verloren.',
      },
      reflection: {
        question: 'Wie sind Ihre Nächte eingeteilt?',
        options: {
          regular: 'Ziemlich regelmäßig',
          shifts: 'Das entscheidet die Schicht',
          'somebody-needs-me': 'Nachts braucht mich jemand',
          'all-over': 'Kreuz und quer',
        },
      },
      closing: 'Sie haben Ihre Nächte angeschaut, ohne mit sich zu schimpfen. Das ist ein guter Anfang.',
    },
    light: {
      title: 'Hell und dunkel',
      page: [
        'Nach dem Licht stellt sich unsere innere Uhr. Helles Licht bald nach dem Aufstehen sagt: Der Tag hat begonnen. Gedämpftes Licht vor dem Schlafen sagt: Er ist vorbei. Bildschirme, Hallenlicht und Krankenhausflure senden dieselbe Botschaft wie die Sonne, nur zur falschen Zeit.',
        'Tageslicht ist stark, auch unter Wolken, und meist viel heller als eine Lampe. Zehn Minuten an der offenen Tür, an der Haltestelle oder auf dem Weg sind ein guter Anfang. Am Abend hilft eine einzelne Lampe statt der Deckenleuchte, und das Handy eine Weile vor dem Schlafen wegzulegen, wenn Sie können.',
        'Nach der Nachtschicht gilt es umgekehrt. Eine dunkle Brille auf dem Heimweg, falls nicht Sie am Steuer sitzen, und ein dunkles Zimmer können helfen, am Tag zu schlafen.',
      ],
      practice: {
        title: 'Erst heller, dann dunkler',
        steps: [
          'Suchen Sie nach dem Aufstehen Tageslicht: draußen oder nah am Fenster.',
          'Wählen Sie eine Lampe für die letzte Stunde vor dem Schlafen und machen Sie die anderen aus.',
          'Machen Sie es dort, wo Sie schlafen, so dunkel, wie Sie es mögen: ein Vorhang, ein Tuch vor dem Standby-Licht, eine Schlafmaske.',
          'Lassen Sie ein sanftes Licht am Bett, wenn Sie nachts aufstehen, damit Sie nicht stürzen.',
        ],
        seated: 'Wenn Sie nicht hinausgehen können, genügt ein Stuhl am Fenster.',
        shorter: 'Trinken Sie das erste Getränk des Tages am Fenster.',
        stop: 'Wenn Dunkelheit Sie unruhig macht, lassen Sie ein Licht an. Sich sicher zu fühlen, geht vor.',
      },
      reflection: {
        question: 'Was wäre für Sie am leichtesten?',
        options: {
          'morning-light': 'Tageslicht nach dem Aufstehen',
          'darker-evening': 'Weniger Licht vor dem Schlafen',
          'darker-room': 'Ein dunkleres Zimmer',
          'not-now': 'Im Moment nichts davon',
        },
      },
      closing: 'Schon ein Fenster zählt. Sie haben sich überlegt, woher Ihr Licht kommt. Damit fängt es an.',
    },
    'winding-down': {
      title: 'Der Weg hinunter in die Nacht',
      page: [
        'Niemand kommt auf Knopfdruck von voller Fahrt in den Schlaf. Zwischen Tag und Nacht tut ein Gefälle gut: eine halbe Stunde etwa, in der immer weniger von uns verlangt wird.',
        'Was in diese halbe Stunde gehört, wissen Sie am besten. Warmes Wasser, ein paar Seiten, Musik, ein Gebet, Stricken, eine Ecke aufräumen, bei jemandem sitzen. Es hilft, wenn es an den meisten Abenden dasselbe ist, dann weiß der Körper, was folgt. Nachrichten, Dienstliches und schwierige Gespräche dürfen draußen warten, wenn Sie das in der Hand haben.',
        'Wenn Ihr Abend keine halbe Stunde hergibt, nehmen Sie fünf Minuten. Langsam Zähne putzen bei wenig Licht ist auch ein Weg hinunter. Und das Bett bleibt am besten für Schlaf und Nähe, damit daraus kein zweiter Schreibtisch wird.',
      ],
      practice: {
        title: 'Loslassen, Stelle für Stelle',
        steps: [
          'Legen oder setzen Sie sich so bequem hin, wie es geht. Schließen Sie die Augen, wenn Sie mögen.',
          'Spüren Sie, was Sie trägt: die Matratze, der Stuhl, der Boden.',
          'Lassen Sie beim Ausatmen die Stirn weich werden. Beim nächsten Mal den Kiefer. Dann Schultern und Hände.',
          'Gehen Sie, wenn Sie möchten, weiter zu Bauch, Beinen und Füßen.',
          'Wenn Sie den Faden verlieren, fangen Sie irgendwo wieder an. Mittendrin einzuschlafen ist erlaubt.',
        ],
        eyesOpen:
          'Lassen Sie ein kleines Licht an und schauen Sie auf einen Punkt, oder hören Sie stattdessen etwas Leises.',
        seated: 'Es geht auch auf einem Stuhl, mit einem Kissen, wo Sie eines brauchen.',
        shorter: 'Stirn, Kiefer, Schultern: drei Atemzüge.',
        stop: 'Macht Stillsein Sie unruhig, setzen Sie sich auf, machen Sie Licht und tun Sie etwas mit den Händen.',
      },
      reflection: {
        question: 'Was gehört auf Ihren Weg hinunter?',
        options: {
          music: 'Musik oder eine Stimme',
          reading: 'Ein paar Seiten',
          'warm-water': 'Warmes Wasser',
          stillness: 'Stille, ein Gebet oder ein paar Atemzüge',
          'something-else': 'Etwas anderes',
        },
      },
      closing: 'Ein Tag darf einen Schluss haben. Ihrer gehört Ihnen, ob schön oder nicht.',
    },
    'worry-time': {
      title: 'Eine Zeit für Sorgen',
      page: [
        'Sorgen mögen den Moment, in dem das Licht ausgeht. Nichts lenkt ab, und tun könnte man ohnehin nichts. Sich zu sagen, dass man nicht daran denken will, hilft selten.',
        'Vielen hilft es, den Sorgen einen eigenen Platz zu geben: eine Viertelstunde am Tag, lange vor dem Schlafen, mit Papier und Stift. Was später auftaucht, bekommt zu hören: jetzt nicht, morgen um halb sechs. Das klingt zu einfach. Es dauert ein paar Tage, dann wird es leichter.',
        'Auf dem Papier fallen Sorgen oft in zwei Haufen. Bei den einen können Sie etwas tun, und sei es noch so klein. Bei den anderen nicht, jedenfalls heute nicht. Die einen bekommen einen nächsten Schritt. Die anderen dürfen auf der Seite bleiben.',
      ],
      practice: {
        title: 'Eine Viertelstunde auf Papier',
        steps: [
          'Wählen Sie eine Zeit und einen Platz, der nicht das Bett ist. Stellen Sie einen Wecker auf 15 Minuten.',
          'Schreiben Sie auf, was Sie beschäftigt, für jedes Thema eine Zeile.',
          'Daneben: Kann ich etwas tun? Wenn ja, schreiben Sie den kleinsten nächsten Schritt dazu, und wann.',
          'Wenn nein, schreiben Sie: „heute nicht in meiner Hand“.',
          'Wenn der Wecker klingelt, schlagen Sie das Heft zu und tun Sie etwas Schönes oder Alltägliches.',
        ],
        shorter: 'Drei Zeilen auf der Rückseite eines Umschlags, zwei Stunden vor dem Schlafen.',
        stop: 'Macht das Schreiben alles größer, legen Sie den Stift weg, stehen Sie auf und bewegen Sie sich. Manche Sorgen brauchen einen Menschen und keine Seite.',
      },
      reflection: {
        question: 'Was hat das Papier bewirkt?',
        options: {
          lighter: 'Etwas ist leichter geworden',
          'much-the-same': 'Es ist wie vorher',
          'a-next-step': 'Ich sehe einen nächsten Schritt',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Ihre Sorgen haben nun einen eigenen Stuhl, wann immer Sie ihn brauchen. Dort dürfen sie sitzen, und Sie dürfen aus dem Zimmer gehen.',
    },
    'awake-at-night': {
      title: 'Nachts wach',
      page: [
        'Die meisten Menschen wachen nachts mehrmals auf und wissen es am Morgen nicht mehr. Schwer wird es, wenn wir daliegen und ausrechnen, wie viele Stunden noch bleiben. Von dieser Rechnung ist noch niemand eingeschlafen.',
        'Zwei Dinge helfen vielen. Das eine: die Uhr umdrehen. Das andere: Wenn Sie schon eine Weile wach sind und es zum Kampf wird, kämpfen Sie nicht weiter. Stehen Sie für eine Zeit auf, wenn das für Sie sicher ist, setzen Sie sich bei wenig Licht bequem hin, mit etwas Langweiligem oder Beruhigendem, und gehen Sie zurück, wenn Sie schläfrig sind.',
        'Auch Ruhen ist etwas wert. Eine Nacht mit wenig Schlaf ist unangenehm, und viele kommen durch den nächsten Tag besser, als sie um drei Uhr früh befürchtet haben. Seien Sie an so einem Tag nachsichtig mit sich, und vorsichtig am Steuer und an Maschinen.',
      ],
      practice: {
        title: 'Ein Plan für drei Uhr früh',
        steps: [
          'Suchen Sie am Tag einen Platz aus, an dem Sie nachts sitzen könnten, und legen Sie eine Decke hin.',
          'Legen Sie etwas Ruhiges dazu: ein Buch, das Sie kennen, ein Rätsel, leise Musik.',
          'Drehen Sie die Uhr so, dass Sie sie vom Bett aus nicht sehen.',
          'In der Nacht: Ruhen Sie, atmen Sie langsam aus, mit offenen oder geschlossenen Augen. Wird es zum Kampf, gehen Sie an Ihren Platz.',
          'Werden die Augen schwer, gehen Sie zurück ins Bett. Sooft es eben dauert.',
        ],
        eyesOpen: 'Lassen Sie den Blick auf etwas im Zimmer ruhen, das Sie mögen.',
        seated:
          'Ist Aufstehen nicht sicher oder zu beschwerlich, richten Sie sich im Bett etwas auf, bei sanftem Licht.',
        shorter: 'Nur die Uhr umdrehen.',
        stop: 'Macht das Aufstehen Sie wacher oder ängstigt es Sie, bleiben Sie liegen und ruhen Sie. Das ist auch gut.',
      },
      reflection: {
        question: 'Was würde zu Ihren Nächten passen?',
        options: {
          'getting-up': 'Eine Weile aufstehen',
          'staying-in-bed': 'Im Bett ruhen',
          'hiding-the-clock': 'Die Uhr umdrehen',
          'not-tried': 'Ich habe diesmal nur gelesen',
        },
      },
      closing:
        'Ein Plan, gemacht solange es hell ist, ist um drei Uhr früh gute Gesellschaft. Da hat jemand an Sie gedacht, und dieser Mensch waren Sie.',
    },
    'coffee-and-alcohol': {
      title: 'Kaffee, Tee und das Glas am Abend',
      page: [
        'Koffein hilft durch manche Schicht, und daran ist nichts verkehrt. Es bleibt nur länger, als man denkt: Sechs Stunden vor dem Schlafen getrunken, wirkt ein Teil davon noch. Es steckt in Kaffee, schwarzem und grünem Tee, Cola, Energydrinks und Schokolade. Wie stark es wirkt, ist von Mensch zu Mensch verschieden.',
        'Alkohol tut das Gegenteil von dem, was er verspricht. Er macht schläfrig, und dann wird der Schlaf leichter und brüchiger. Auch Nikotin hält wach. Ein großes Essen spät am Abend ist unruhige Gesellschaft, ein leerer Magen aber auch.',
        'Niemand will Ihnen hier etwas verbieten. Es geht darum, mit etwas Neugier herauszufinden, was Ihre Nächte machen, wenn eins davon ein wenig früher kommt oder ein wenig kleiner ausfällt.',
      ],
      practice: {
        title: 'Ein kleines Experiment',
        steps: [
          'Wählen Sie eine Sache: den letzten Kaffee, den Energydrink, das Glas, das späte Essen.',
          'Trinken oder essen Sie das drei Tage lang ein bis zwei Stunden früher, oder weniger davon.',
          'Setzen Sie etwas an ihre Stelle, das Sie mögen, zum Beispiel etwas Warmes ohne Koffein.',
          'Fragen Sie sich nach drei Tagen, ob es einen Unterschied gemacht hat. Behalten Sie es, oder lassen Sie es wieder.',
        ],
        shorter: 'Nur darauf achten, wann Sie das Letzte davon trinken. Das genügt für heute.',
        stop: 'Sie können das Experiment jederzeit beenden. Geht es Ihnen beim Weglassen schlecht, machen Sie langsamer und fragen Sie ärztlich nach.',
      },
      reflection: {
        question: 'Was möchten Sie ausprobieren?',
        options: {
          'coffee-earlier': 'Den letzten Kaffee oder Tee früher',
          'no-nightcap': 'Einen Abend ohne Glas',
          'lighter-supper': 'Früher oder leichter essen',
          'as-it-is': 'Ich lasse es, wie es ist',
        },
      },
      closing:
        'Sie waren neugierig auf sich und nicht streng mit sich. So ändert sich, was dann auch bleibt.',
    },
    'naps-and-shifts': {
      title: 'Nickerchen, Nächte und der Heimweg',
      page: [
        'Ob ein Schlaf am Tag hilft, kommt auf Sie an. Wenn Sie nachts wach liegen, kann ein langer Nachmittagsschlaf die Müdigkeit aufbrauchen, die Sie später gern hätten. Ein kurzes Nickerchen am frühen Nachmittag, etwa 20 Minuten, macht vielen weniger aus.',
        'Bei Nachtschichten ist es anders. Ein Schlaf vor der ersten Nacht und eine kurze Ruhe in der Pause, wo das erlaubt ist, helfen vielen, wach zu bleiben. Nehmen Sie sich danach ein paar Minuten zum Wachwerden, bevor Sie etwas Gefährliches tun.',
        'Das Gefährlichste an einer Nachtschicht kann der Heimweg sein. Wenn Sie müde sind, fahren Sie bitte nicht: Lassen Sie sich mitnehmen, nehmen Sie den Bus, oder schlafen Sie zuerst ein wenig. Sagen Sie zu Hause, wann Sie schlafen, legen Sie das Handy weg, machen Sie es dunkel, kühl und still. Ohrstöpsel sind erlaubt.',
      ],
      practice: {
        title: 'Eine kurze Ruhe',
        steps: [
          'Suchen Sie einen Platz, an dem Sie 20 Minuten lang niemand braucht, und stellen Sie einen Wecker.',
          'Lehnen Sie sich zurück oder legen Sie sich hin. Schließen Sie die Augen, wenn das für Sie passt.',
          'Lassen Sie den Atem langsam gehen. Schlafen brauchen Sie nicht. Ruhen genügt.',
          'Wenn der Wecker klingelt, strecken Sie sich, trinken Sie etwas, suchen Sie Licht, und lassen Sie sich ein paar Minuten Zeit, bevor es weitergeht.',
        ],
        eyesOpen: 'Ruhen Sie mit offenen Augen und schauen Sie auf etwas Ruhiges. Auch das tut gut.',
        seated: 'Ein Stuhl mit einer Lehne für den Kopf reicht.',
        shorter: 'Fünf Minuten mit hochgelegten Füßen.',
        stop: 'Macht das Liegen Sie unruhig, stehen Sie auf und gehen Sie stattdessen ein paar Schritte.',
      },
      reflection: {
        question: 'Was davon betrifft Sie?',
        options: {
          'short-nap': 'Ein kurzes Nickerchen am Tag',
          'nap-before-nights': 'Ein Schlaf vor den Nächten',
          'way-home': 'Der Heimweg nach der Schicht',
          'no-nap': 'Für mich lieber kein Nickerchen',
        },
      },
      closing:
        'Ruhe an ungewöhnlichen Orten und zu ungewöhnlichen Zeiten ist auch Ruhe. Danke, dass Sie auf sich achten, und danke allen, die wachen, während andere schlafen.',
    },
    'keeping-it': {
      title: 'Dranbleiben, und wann Sie sich Hilfe holen',
      page: [
        'Sie kennen jetzt sieben kleine Dinge. Niemand macht sie alle, und auf perfekt kommt es nicht an. Es bleibt, was zu Ihrem Leben passt, eins oder zwei, an den meisten Tagen. Schlechte Nächte wird es weiter geben: mit Schnupfen, einem Termin, einem Kind, der Hitze. Das ist kein Rückschritt.',
        'Manchmal reichen Gewohnheiten nicht. Wenn Sie seit etwa drei Monaten in den meisten Nächten schlecht schlafen und Ihre Tage schwer davon sind, holen Sie sich bitte ärztlichen Rat. Es gibt dafür ein eigenes Programm, oft CBT‑I oder KVT‑I genannt. Es kommt ohne Medikamente aus, und Fachleute empfehlen es als Erstes. Mancherorts gibt es das auch am Telefon oder online.',
        'Und manchmal ist der Schlaf gar nicht das Problem, sondern der Bote: von Schmerzen, von Kummer, von zu viel Arbeit. Dann verdient das die Aufmerksamkeit, und Begleitung.',
      ],
      practice: {
        title: 'Ein Zettel für Sie selbst',
        steps: [
          'Wählen Sie das eine aus diesen Wochen, das Ihnen am meisten gutgetan hat oder das Sie als Nächstes ausprobieren möchten.',
          'Schreiben Sie es auf einen Zettel, und dazu, wofür es gut ist.',
          'Schreiben Sie einen Namen dazu: wem Sie es sagen würden, wenn die Nächte schlimmer werden.',
          'Legen Sie den Zettel dorthin, wo Sie sich bettfertig machen.',
        ],
        shorter: 'Nur das eine, in einer Zeile.',
        stop: 'Wird eine dieser Gewohnheiten zur Last, lassen Sie sie. Schlaf kommt leichter, wenn niemand ihn bewacht.',
      },
      reflection: {
        question: 'Woran möchten Sie festhalten?',
        options: {
          rhythm: 'Am Rhythmus',
          evening: 'Am Ausklang des Abends',
          worries: 'An der Zeit für Sorgen',
          night: 'Am Plan für die Nacht',
          'a-doctor': 'Ich möchte ärztlich nachfragen',
        },
      },
      closing:
        'Was Sie mitnehmen, suchen Sie sich aus. Das Übrige steht hier, für das nächste Mal, wenn die Nächte lang sind.',
    },
  },
  closing:
    'Das war die letzte von acht Seiten, mit guten Nächten dazwischen, hoffen wir, und sicher auch ein paar anderen. Sie haben an Ihre Ruhe gedacht, in einem Leben, das viel verlangt. Das zählt, was immer die Nächte daraus gemacht haben. Wir wünschen Ihnen ein weiches Kissen und einen freundlichen Morgen, zu welcher Stunde Ihrer auch beginnt.',
}
