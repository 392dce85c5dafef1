import { de as someoneCallsMe } from './call-request/de.ts'
import type { Copy } from './copy.ts'
import { de as fewerEmails } from './fewer-emails/de.ts'
import { de as followUps } from './follow-ups/de.ts'
import { de as givenBack } from './give-back/de.ts'
import { de as privatePage } from './journey/keep.de.ts'
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
      'Das hier ist nur für Sie: eine Selbsteinschätzung, keine Diagnose. Einen Arztbesuch ersetzt es nicht.',
    whoSeesWhat: 'Wer was sieht',
  },

  checkIn: {
    title: 'Wie ging es Ihnen in letzter Zeit?',
    intro:
      '{organisation} fragt alle, die dort arbeiten, denn es ist wichtig, wie es Ihnen geht. Sie finden hier ein paar Fragen und gleich danach eine persönliche Rückmeldung mit Ideen, die guttun können.',
    minutes: { one: 'Etwa {count} Minute', other: 'Etwa {count} Minuten' },
    openUntil: 'Offen bis {date}',
    start: 'Anfangen',
    before: {
      promises: [
        'Ihr Arbeitgeber sieht Ihre Antworten nie.',
        'Es ist freiwillig. Wenn Sie nicht mitmachen, hat das keine Folgen.',
        'Diese Seite ist kein Notdienst. Niemand sieht zu, während Sie antworten.',
      ],
      title: 'Gut zu wissen',
      points: [
        {
          title: 'Was Ihr Arbeitgeber bekommt',
          text: 'Vorgesetzte und die Personalabteilung von {organisation} bekommen nur Zahlen über ganze Gruppen, denen zum Schutz jedes Menschen Zufall beigemischt ist, und nie die Antworten einer einzelnen Person. Ob Sie mitgemacht haben, erfahren sie nicht.',
        },
        {
          title: 'Wie lange Antworten gespeichert sind',
          text: 'Höchstens 13 Monate, verschlüsselt und getrennt von Ihrem Namen. In Sicherungskopien bis zu fünf Wochen länger.',
        },
        {
          title: 'Auslassen, aufhören, wiederkommen',
          text: 'Sie können jede Frage auslassen, mittendrin aufhören oder an einem anderen Tag wiederkommen.',
        },
        {
          title: 'Wenn Sie jetzt Hilfe brauchen',
          text: 'Sind Sie oder ist jemand in Ihrer Nähe in Gefahr? Dann warten Sie bitte nicht auf diese Seite. Wählen Sie den Notruf dort, wo Sie sind.',
        },
      ],
    },
    emergencyAnywhere: 'Im Notfall wählen Sie bitte den Notruf des Landes, in dem Sie gerade sind.',
    optional: 'Jede Frage ist freiwillig',
    uncounted:
      'Diesmal zählen Ihre Antworten in den Ergebnissen für Gruppen nicht mit: Die jährliche Grenze, die Sie schützt, ist erreicht. Ihre eigene Rückmeldung ist so wie bei allen anderen.',
    contentNote:
      'In einer Frage geht es um Gedanken an den Tod oder daran, sich Leid zuzufügen. Diese Frage ist zugeklappt, und Sie können sie auslassen.',
    declined: 'Möchte ich nicht sagen',
    position: '{n} von {all}',
    back: 'Zurück',
    next: 'Weiter',
    endTitle: 'Das war alles, danke',
    allAtOnce: 'Alle Fragen auf einer Seite zeigen',
    sensitive: {
      text: 'In dieser Frage geht es um Gedanken an den Tod oder daran, sich Leid zuzufügen. Sie können sie einfach auslassen.',
      open: 'Diese Frage öffnen',
      skip: 'Diese Frage auslassen',
    },
    otherLanguage:
      'Einige Fragen stehen hier in einer anderen Sprache, denn wir zeigen nur Übersetzungen, die wir prüfen konnten.',
    allInOne: 'Alle Fragen in einer Sprache gibt es hier:',
    renewed:
      'Der Text unter „{title}“ hat sich geändert, seit Sie diese Seite geöffnet haben. Bitte lesen Sie ihn noch einmal.',
    problems: {
      title: 'Bitte sehen Sie noch einmal hin',
      unreadable:
        'Diese Antwort konnten wir nicht lesen. Bitte wählen Sie noch einmal, oder lassen Sie die Frage aus:',
      here: 'Diese Antwort konnten wir nicht lesen. Bitte wählen Sie noch einmal, oder lassen Sie die Frage aus.',
      kept: 'Ihre anderen Antworten sind noch da.',
      allKept: 'Ihre Antworten sind alle noch da. Bitte schicken Sie sie noch einmal ab.',
    },
    consent:
      'Mit dem Abschicken willige ich ein, dass meine Antworten für meine persönliche Rückmeldung genutzt und zusammen mit denen anderer gezählt werden, damit {organisation} die Arbeit für alle verbessern kann. Für nichts anderes.',
    send: 'Antworten abschicken',
    notNow: {
      title: 'Gerade kein guter Moment?',
      text: 'Das ist in Ordnung. Ihr Link gilt noch bis {date}. Wenn Sie möchten, schreiben wir Ihnen noch einmal:',
      tomorrow: 'Morgen',
      threeDays: 'In drei Tagen',
      week: 'In einer Woche',
    },
  },

  reply: {
    title: 'Danke, dass Sie sich die Zeit genommen haben',
    thanks:
      'Es ist nicht immer leicht, innezuhalten und sich zu fragen, wie es einem geht. Was Sie mitteilen wollten, ist sicher angekommen.',
    firstCounts: 'Wenn das Formular mehrmals abgeschickt wird, zählen die ersten Antworten.',
    meaningTitle: 'Was aus Ihren Antworten spricht',
    selfCheck:
      'Das ist eine Selbsteinschätzung, keine Diagnose. Sie kennen sich besser als jeder Fragebogen.',
    supportTitle: 'Menschen, mit denen Sie reden können',
    resourcesTitle: 'Etwas für Sie, wenn Sie mögen',
    nextTitle: 'Wie es weitergeht',
    next: 'Von selbst passiert nichts. Wegen Ihrer Antworten meldet sich niemand von der Arbeit bei Ihnen.',
    nextFollowUps:
      'Wenn Sie möchten, schicken wir Ihnen zwei E‑Mails mit Ideen. Ob und welche, entscheiden Sie gleich hier.',
  },

  ...whatWasSaid,

  risk: {
    title: 'Danke, dass Sie das gesagt haben',
    call: '{number} anrufen',
    message: 'SMS an {number}',
    chat: 'Chat',
    emergency: 'Notruf {where}: {number}',
    emergencyAnywhere:
      'Sind Sie gerade in Gefahr? Wählen Sie den Notruf des Landes, in dem Sie sind, oder gehen Sie ins nächste Krankenhaus.',
    cost: { free: 'kostenlos', charged: 'zum üblichen Telefontarif' },
    hours: { always: 'Tag und Nacht', other: 'Zeiten auf der Website' },
    finder: 'Ein Hilfetelefon finden, weltweit',
    elsewhere: 'Nicht {where}? Andere Länder',
    chooseCountry: 'Ihr Land auswählen',
    text: 'Solche Gedanken kennen viele Menschen, vor allem wenn viel zusammenkommt. Die Gedanken können wieder leiser werden, und es hilft, mit jemandem zu reden.',
    safeTitle: 'Sind Sie gerade in Sicherheit?',
    safeNo:
      'Wenn Sie nicht sicher sind, rufen Sie bitte jetzt an und sagen Sie, wo Sie sind. Wir sagen es offen, weil Sie uns wichtig sind: Ihre Antworten liest jetzt niemand, und Hilfe kommt erst, wenn Sie anrufen.',
    safeYes:
      'Wenn ja, sind diese Menschen trotzdem für Sie da, heute und an jedem anderen Tag. Es muss keine Krise sein.',
    workTitle: 'Vertrauliche Ansprechperson',
    workText:
      'Diese Person weiß nicht, dass Sie hier geantwortet haben. Ob Sie sich melden, entscheiden Sie.',
    moreAtWork: 'Weitere Kontakte von Ihrem Arbeitgeber',
    goOnTitle: 'Und jetzt?',
    goOn: 'Weiterlesen',
    stop: 'Für heute aufhören',
    stopped: {
      title: 'Genug für heute',
      text: 'So etwas zu sagen ist nicht leicht. Sie können diese Seite jetzt schließen. Wenn Sie reden möchten, heute oder an einem anderen Tag:',
    },
  },

  ...someoneCallsMe,

  support: {
    title: 'Hier finden Sie Hilfe',
    finder: 'Ein Hilfetelefon finden, weltweit',
    fromEmployer: 'Angebot Ihres Arbeitgebers',
    independent: 'unabhängig von Ihrem Arbeitgeber',
    call: '{number} anrufen',
    write: 'An {address} schreiben',
    visit: 'Zur Website',
    open: 'Ansehen',
  },

  ...followUps,

  ...privatePage,

  ...routeWords,

  notice: {
    'unknown-link': {
      title: 'Diesen Link kennen wir nicht',
      text: [
        'Vielleicht ist er abgelaufen: Links gelten nur bis einige Zeit nach dem Ende einer Runde. Oder unterwegs ist ein Stück davon verloren gegangen: Dann öffnen Sie ihn bitte noch einmal direkt aus der E‑Mail.',
        'Es wurde nichts gespeichert. Wenn Sie mit jemandem reden möchten, finden Sie unten trotzdem Hilfe.',
      ],
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      text: [
        'Zu Ihrem Schutz gelten Links nur bis einige Zeit nach dem Ende einer Runde. Wenn Sie zu einer weiteren Runde eingeladen werden, bekommen Sie eine neue E‑Mail mit einem neuen Link.',
        'Hilfe ist trotzdem da, heute wie an jedem anderen Tag.',
      ],
    },
    closed: {
      title: 'Diese Runde ist zu Ende',
      text: [
        'Antworten können jetzt nicht mehr abgeschickt werden. Wenn Sie zu einer weiteren Runde eingeladen werden, entscheiden wieder Sie selbst, ob Sie mitmachen.',
        'Hilfe ist trotzdem da, heute wie an jedem anderen Tag.',
      ],
    },
    'follow-ups': {
      title: 'Ideen per E‑Mail',
      text: [
        'Sie entscheiden, ob wir Ihnen schreiben, worüber und wann. Ihre frühere Auswahl zeigen wir hier nicht, denn diesen Link könnte auch jemand anderes haben. Eine neue Auswahl ersetzt die alte.',
      ],
    },
    'choice-unclear': {
      title: 'Ihre Auswahl konnten wir nicht lesen',
      text: ['Es hat sich nichts geändert. Bitte wählen Sie unten noch einmal.'],
    },
    'not-now': {
      title: 'Dann ein andermal',
      text: [
        'Wir schreiben Ihnen am Morgen des Tages, den Sie gewählt haben, und nicht früher. Von Ihren Antworten wurde nichts gespeichert.',
        'Ihr Link gilt weiter. Kommen Sie wieder, wann es Ihnen passt, oder auch gar nicht. Alles Gute für Sie.',
      ],
    },
    'not-now-over': {
      title: 'Dann ein andermal',
      text: [
        'In dieser Runde schreiben wir Ihnen nicht noch einmal. Ihr Link gilt, bis die Runde endet. Von Ihren Antworten wurde nichts gespeichert.',
        'Alles Gute für Sie.',
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
        'Sie bekommen die E‑Mails wieder, und zwar an die Adresse, an die dieser Link ging. Am Ende jeder E‑Mail steht ein Link, mit dem Sie alle jederzeit wieder abstellen können.',
      ],
    },
    'new-address': {
      title: 'Diese Adresse ist neu für uns',
      text: [
        'Möchten Sie an der E‑Mail‑Adresse angeschrieben werden, an die dieser Link ging? Solange Sie nicht Ja sagen, schicken wir dorthin nichts mehr.',
        'Falls Sie unter einer anderen Adresse etwas gewählt hatten, zum Beispiel eine Pause oder E‑Mails mit Ideen, gilt das hier nicht. Niemand bei der Arbeit erfährt von uns, was Sie hier wählen.',
      ],
    },
    'new-address-kept': {
      title: 'Das ist erledigt',
      text: [
        'Ab der nächsten Runde schreiben wir Ihnen an diese Adresse. Am Ende jeder E‑Mail steht ein Link, mit dem Sie alle jederzeit abstellen können.',
      ],
    },
    'call-nobody': {
      title: 'Wir können Ihre Bitte gerade nicht weitergeben',
      text: [
        'Für Ihr Land ist niemand eingetragen, den wir bitten könnten, sich bei Ihnen zu melden. Es wurde nichts verschickt und nichts gespeichert.',
        'Wenn Sie selbst anrufen oder schreiben möchten, finden Sie hier, wie das geht.',
      ],
    },
    'call-enough': {
      title: 'Mehrere Bitten sind schon unterwegs',
      text: [
        'Über diesen Link haben wir schon mehrere Bitten weitergegeben. Deshalb haben wir keine weitere verschickt.',
        'Wenn Sie jetzt mit jemandem reden möchten, finden Sie hier, wie das geht.',
      ],
    },
    'nothing-yet': {
      title: 'Hier gibt es noch nichts zu lesen',
      text: [
        'Sobald es zu dieser Runde etwas zu sagen gibt, bekommen alle Eingeladenen eine E‑Mail.',
        'Hilfe finden Sie hier, heute oder an jedem anderen Tag.',
      ],
    },
    'nothing-here': {
      title: 'Unter dieser Adresse ist nichts',
      text: [
        'Das kann passieren, wenn eine Seite neu geladen wird oder wenn ein Teil der Adresse fehlt. Geändert hat sich dadurch nichts. Um weiterzumachen, öffnen Sie bitte noch einmal den Link in Ihrer E‑Mail.',
        'Wenn Sie mit jemandem reden möchten, finden Sie unten Hilfe.',
      ],
    },
    'too-large': {
      title: 'Das war mehr, als wir aufnehmen können',
      text: [
        'Ihr Browser hat viel mehr geschickt, als in dieses Formular gehört. Bitte öffnen Sie den Link aus der E‑Mail noch einmal und schicken Sie das Formular von dort ab.',
        'Es wurde nichts gespeichert.',
      ],
    },
    'wrong-content': {
      title: 'Das konnten wir nicht lesen',
      text: [
        'Was bei uns ankam, war nicht das Formular dieser Seite. Bitte öffnen Sie den Link aus der E‑Mail noch einmal und schicken Sie das Formular von dort ab.',
        'Es wurde nichts gespeichert.',
      ],
    },
    trouble: {
      title: 'Das Speichern hat gerade nicht geklappt',
      text: [
        'Bei uns hat etwas nicht funktioniert. An Ihnen und Ihren Angaben liegt es nicht.',
        'Bitte versuchen Sie es gleich noch einmal. Der Link in Ihrer E‑Mail gilt weiter.',
      ],
    },
  },

  ...givenBack,

  newAddress: { yes: 'Ja, schreiben Sie mir hier', no: 'Nein, hier bitte nicht' },

  unsubscribe: {
    title: 'Diese E‑Mails abstellen?',
    text: [
      'Mit diesem Knopf stellen Sie alle E‑Mails dieses Programms ab: Einladungen, Erinnerungen und alle anderen.',
      'Niemand bei der Arbeit erfährt davon, und es hat keine Folgen für Sie.',
    ],
    button: 'E‑Mails abstellen',
    resubscribeText: 'Aus Versehen gedrückt oder anders überlegt?',
    stoppedText:
      'Falls Sie diese E‑Mails früher abgestellt haben, kommen keine, bis Sie sie wieder einschalten.',
    resubscribeButton: 'E‑Mails wieder einschalten',
    erase: 'Alles löschen, was über Sie gespeichert ist',
  },

  ...emails,
  ...fewerEmails,
}
