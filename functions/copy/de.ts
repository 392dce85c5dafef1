import { de as someoneCallsMe } from './call-request/de.ts'
import type { Copy } from './copy.ts'
import { de as followUps } from './follow-ups/de.ts'
import { de as emails } from './mail/de.ts'
import { de as whatWasSaid } from './reading/de.ts'
import { de as routeWords } from './support-routes/de.ts'

export const de: Copy = {
  locale: 'de',
  dir: 'ltr',

  frame: {
    leave: 'Schnell verlassen',
    skip: 'Direkt zum Inhalt',
    languages: 'Sprache',
    noDiagnosis:
      'Das hier ist eine Selbsteinschätzung, nur für Sie. Sie ist keine Diagnose und ersetzt keinen Arztbesuch.',
    whoSeesWhat: 'Wer was sieht',
  },

  checkIn: {
    title: 'Wie geht es Ihnen in letzter Zeit?',
    intro:
      '{organisation} fragt alle, die dort arbeiten, weil es wichtig ist, wie es Ihnen geht. Ein paar Fragen, gleich danach eine persönliche Antwort mit Anregungen, die guttun können.',
    minutes: { one: 'Etwa {count} Minute', other: 'Etwa {count} Minuten' },
    openUntil: 'Offen bis {date}',
    start: 'Anfangen',
    before: {
      promises: [
        'Ihr Arbeitgeber sieht Ihre Antworten nie.',
        'Es ist freiwillig. Wenn Sie nicht mitmachen, hat das keine Folgen.',
        'Diese Seite ist kein Notdienst und nicht rund um die Uhr besetzt.',
      ],
      title: 'Gut zu wissen',
      points: [
        {
          title: 'Was Ihr Arbeitgeber bekommt',
          text: 'Vorgesetzte und die Personalabteilung von {organisation} bekommen nur gerundete Ergebnisse von großen Gruppen, nie von einer einzelnen Person. Ob Sie mitgemacht haben, erfahren sie nicht.',
        },
        {
          title: 'Wie lange Antworten bleiben',
          text: 'Verschlüsselt und getrennt von Ihrem Namen, höchstens 13 Monate lang. In Sicherungen bleiben sie bis zu fünf Wochen länger.',
        },
        {
          title: 'Auslassen, aufhören, wiederkommen',
          text: 'Sie können jede Frage auslassen, mittendrin aufhören oder an einem anderen Tag wiederkommen.',
        },
        {
          title: 'Wenn Sie jetzt Hilfe brauchen',
          text: 'Wenn Sie oder jemand in Ihrer Nähe in Gefahr sind, warten Sie bitte nicht auf diese Seite: Rufen Sie den Notruf dort, wo Sie sind.',
        },
      ],
    },
    emergencyAnywhere: 'Im Notfall wählen Sie bitte den Notruf des Landes, in dem Sie gerade sind.',
    optional: 'Jede Frage ist freiwillig',
    contentNote:
      'In einer Frage geht es um Gedanken an den Tod oder daran, sich Leid zuzufügen. Sie bleibt zugeklappt, und Sie können sie auslassen.',
    declined: 'Möchte ich nicht sagen',
    position: '{n} von {all}',
    back: 'Zurück',
    next: 'Weiter',
    endTitle: 'Das war alles, danke',
    allAtOnce: 'Alle Fragen auf einer Seite zeigen',
    sensitive: {
      text: 'In dieser Frage geht es um Gedanken an den Tod oder daran, sich Leid zuzufügen. Sie dürfen sie gern auslassen.',
      open: 'Diese Frage öffnen',
      skip: 'Diese Frage auslassen',
    },
    otherLanguage:
      'Einige Fragen stehen hier in einer anderen Sprache, weil wir nur Wortlaut zeigen, den wir prüfen konnten.',
    allInOne: 'Vollständig gibt es alle Fragen auf:',
    renewed:
      'Was unter „{title}“ steht, hat sich geändert, seit Sie diese Seite geöffnet haben. Bitte lesen Sie es noch einmal.',
    problems: {
      title: 'Bitte noch einmal hinsehen',
      unreadable:
        'Diese Antwort konnten wir nicht lesen. Bitte wählen Sie noch einmal, oder lassen Sie sie aus:',
      here: 'Diese Antwort konnten wir nicht lesen. Bitte wählen Sie noch einmal, oder lassen Sie sie aus.',
      kept: 'Alles andere, was Sie gewählt haben, steht noch da.',
      allKept: 'Alles, was Sie gewählt haben, steht noch da. Bitte senden Sie es noch einmal ab.',
    },
    consent:
      'Mit dem Absenden willige ich ein, dass aus meinen Antworten meine persönliche Rückmeldung entsteht und dass sie in großen Gruppen mitgezählt werden, damit {organisation} die Arbeit für alle verbessern kann. Zu nichts sonst.',
    send: 'Antworten absenden',
    notNow: {
      title: 'Gerade kein guter Moment?',
      text: 'Das ist in Ordnung. Ihr Link gilt noch bis {date}. Wenn Sie möchten, schreiben wir Ihnen noch einmal:',
      tomorrow: 'Morgen',
      threeDays: 'In drei Tagen',
      week: 'In einer Woche',
    },
  },

  reply: {
    title: 'Danke, dass Sie sich diesen Moment genommen haben',
    thanks:
      'Es ist nicht immer leicht, innezuhalten und hinzusehen, wie es einem geht. Was Sie mitteilen wollten, ist sicher angekommen.',
    firstCounts: 'Wird das Formular mehrmals abgesendet, zählen die ersten Antworten.',
    meaningTitle: 'Was wir aus Ihren Antworten heraushören',
    selfCheck:
      'Das ist eine Selbsteinschätzung, keine Diagnose. Sie kennen sich besser, als Fragen es je könnten.',
    supportTitle: 'Menschen, mit denen Sie reden können',
    resourcesTitle: 'Etwas für Sie, wenn Sie mögen',
    nextTitle: 'Wie es weitergeht',
    next: 'Ohne Sie geschieht nichts. Niemand bei der Arbeit wird sich wegen Ihrer Antworten bei Ihnen melden.',
    nextFollowUps:
      'Wenn Sie möchten, schicken wir Ihnen zwei E‑Mails mit etwas Hilfreichem. Das wählen Sie gleich hier.',
  },

  ...whatWasSaid,

  risk: {
    title: 'Danke, dass Sie es nicht für sich behalten',
    call: '{number} anrufen',
    message: 'SMS an {number}',
    chat: 'Chat',
    emergency: 'Notruf {where}: {number}',
    emergencyAnywhere:
      'Sind Sie jetzt in Gefahr? Wählen Sie den Notruf des Landes, in dem Sie sind, oder gehen Sie in das nächste Krankenhaus.',
    cost: { free: 'kostenlos', charged: 'kostet wie ein Anruf' },
    hours: { always: 'Tag und Nacht', other: 'Zeiten stehen auf der Website' },
    finder: 'Eine Nummer finden, in jedem Land',
    elsewhere: 'Nicht {where}? Andere Länder',
    chooseCountry: 'Ihr Land wählen',
    text: 'Viele Menschen kennen das, vor allem wenn viel zusammenkommt. Solche Gedanken können wieder leiser werden, und mit jemandem zu reden hilft dabei.',
    safeTitle: 'Sind Sie gerade in Sicherheit?',
    safeNo:
      'Wenn Sie nicht sicher sind, rufen Sie bitte jetzt an und sagen Sie, wo Sie sind. Wir sagen es offen, weil Sie uns wichtig sind: Niemand liest Ihre Antworten gleich, und es kommt nur jemand, wenn Sie anrufen.',
    safeYes:
      'Wenn ja, sind diese Menschen trotzdem für Sie da, heute oder an einem anderen Tag, auch ohne Krise.',
    workTitle: 'Vertrauliche Ansprechperson',
    workText:
      'Über Ihren Arbeitgeber vermittelt. Dort weiß niemand, dass Sie hier geantwortet haben. Sie entscheiden, ob Sie sich melden.',
    moreAtWork: 'Weitere Ansprechpersonen über den Arbeitgeber',
    goOnTitle: 'Und jetzt?',
    goOn: 'Weiterlesen',
    stop: 'Für heute reicht es',
    stopped: {
      title: 'Genug für heute',
      text: 'Es zu sagen war viel. Sie können diese Seite jetzt schließen. Wann immer Sie reden möchten, ist jemand da:',
    },
  },

  ...someoneCallsMe,

  support: {
    title: 'Wohin Sie sich wenden können',
    finder: 'Eine Nummer finden, in jedem Land',
    fromEmployer: 'von Ihrem Arbeitgeber',
    independent: 'unabhängig von Ihrem Arbeitgeber',
    call: '{number} anrufen',
    write: 'An {address} schreiben',
    visit: 'Zur Website',
    open: 'Ansehen',
  },

  ...followUps,

  ...routeWords,

  notice: {
    'unknown-link': {
      title: 'Diesen Link kennen wir nicht',
      text: [
        'Vielleicht ist seine Zeit um, denn Links gelten nur bis einige Zeit nach dem Ende. Oder unterwegs ist ein Stück davon verloren gegangen: Dann öffnen Sie ihn bitte noch einmal direkt aus der E‑Mail.',
        'Es ist nichts verloren gegangen, und es wurde nichts gespeichert.',
      ],
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      text: [
        'Links gelten nur bis einige Zeit nach dem Ende einer Runde, zu Ihrem Schutz. Wenn Sie zu einer weiteren Runde eingeladen werden, bekommen Sie eine neue E‑Mail mit einem neuen Link.',
        'Hilfe gibt es trotzdem, heute wie an jedem anderen Tag.',
      ],
    },
    closed: {
      title: 'Diese Runde ist zu Ende',
      text: [
        'Antworten können jetzt nicht mehr abgeschickt werden. Wenn Sie zu einer weiteren Runde eingeladen werden, entscheiden wieder Sie selbst.',
        'Hilfe gibt es trotzdem, heute wie an jedem anderen Tag.',
      ],
    },
    'follow-ups': {
      title: 'Anregungen per E‑Mail',
      text: [
        'Sie entscheiden, ob etwas kommt, worum es geht und wann. Was Sie früher gewählt haben, steht hier nicht, denn diesen Link könnte auch jemand anderes haben; eine neue Wahl ersetzt die alte.',
      ],
    },
    'choice-unclear': {
      title: 'Ihre Auswahl war nicht lesbar',
      text: ['Es hat sich nichts geändert. Bitte wählen Sie unten noch einmal.'],
    },
    'not-now': {
      title: 'Dann ein andermal',
      text: [
        'Wir schreiben Ihnen an dem Morgen, den Sie gewählt haben, und nicht früher. Von Ihren Antworten wurde nichts gespeichert.',
        'Ihr Link gilt weiter; kommen Sie wieder, wann es Ihnen passt, oder lassen Sie es. Passen Sie gut auf sich auf.',
      ],
    },
    'not-now-over': {
      title: 'Dann ein andermal',
      text: [
        'In dieser Runde schreiben wir Ihnen nicht noch einmal. Ihr Link gilt, bis sie endet. Von Ihren Antworten wurde nichts gespeichert.',
        'Passen Sie gut auf sich auf.',
      ],
    },
    unsubscribed: {
      title: 'Sie bekommen diese E‑Mails nicht mehr',
      text: [
        'Das ist erledigt, und niemand bei der Arbeit erfährt davon. Es hat keine Folgen für Sie.',
        'Wenn Sie es sich anders überlegen, können Sie die E‑Mails hier wieder einschalten.',
      ],
    },
    resubscribed: {
      title: 'Die E‑Mails sind wieder eingeschaltet',
      text: [
        'Schön, dass Sie wieder dabei sind. Am Ende jeder E‑Mail steht ein Link, mit dem Sie sie jederzeit abstellen können.',
      ],
    },
    'call-nobody': {
      title: 'Wir können gerade keine Bitte weitergeben',
      text: [
        'Für Ihr Land ist niemand eingetragen, den wir bitten könnten, sich bei Ihnen zu melden. Es wurde nichts gesendet und nichts gespeichert.',
        'Wenn Sie selbst anrufen oder schreiben möchten, finden Sie hier, wie das geht.',
      ],
    },
    'call-enough': {
      title: 'Mehrere Bitten sind unterwegs',
      text: [
        'Über diesen Link haben wir schon mehrere Bitten weitergegeben und deshalb keine weitere gesendet. Die früheren sind unterwegs.',
        'Wenn Sie jetzt mit jemandem reden möchten, finden Sie hier, wie das geht.',
      ],
    },
    'too-large': {
      title: 'Das war mehr, als wir aufnehmen können',
      text: [
        'Ihr Browser hat viel mehr geschickt, als in dieses Formular gehört. Bitte öffnen Sie den Link aus der E‑Mail noch einmal und senden Sie das Formular so ab, wie es ist.',
        'Es wurde nichts gespeichert.',
      ],
    },
    'wrong-content': {
      title: 'Das konnten wir nicht lesen',
      text: [
        'Was ankam, war nicht das Formular dieser Seite. Bitte öffnen Sie den Link aus der E‑Mail noch einmal und senden Sie das Formular so ab, wie es ist.',
        'Es wurde nichts gespeichert.',
      ],
    },
    trouble: {
      title: 'Das Speichern hat gerade nicht geklappt',
      text: [
        'Auf unserer Seite hat etwas nicht funktioniert. Mit Ihnen oder Ihren Angaben hat das nichts zu tun.',
        'Bitte versuchen Sie es gleich noch einmal. Der Link in Ihrer E‑Mail gilt weiter.',
      ],
    },
  },

  unsubscribe: {
    title: 'Diese E‑Mails abstellen?',
    text: [
      'Wenn Sie auf den Knopf drücken, bekommen Sie von diesem Programm keine Einladungen, Erinnerungen und weiteren E‑Mails mehr.',
      'Niemand bei der Arbeit erfährt davon, und es hat keine Folgen für Sie.',
    ],
    button: 'E‑Mails abstellen',
    resubscribeText: 'Aus Versehen gedrückt oder anders überlegt?',
    stoppedText:
      'Falls Sie diese E‑Mails früher abgestellt haben, kommt keine, bis Sie sie wieder einschalten.',
    resubscribeButton: 'E‑Mails wieder einschalten',
  },

  ...emails,
}
