import { campaigns } from './de-campaigns.ts'
import { connections } from './de-connections.ts'
import { giveBack } from './de-give-back.ts'
import { audit, specimens } from './de-looks.ts'
import { roster } from './de-roster.ts'
import { rules } from './de-rules.ts'
import { serviceAccounts } from './de-service-accounts.ts'
import { resources, support } from './de-support.ts'
import type { en } from './en.ts'

/** Every word of HR's console in German. */
export const de: typeof en = {
  locale: 'de',
  frame: {
    skip: 'Zum Inhalt',
    brand: 'Hearten · {organisation}',
    sections: 'Bereiche',
    signOut: 'Abmelden',
    otherLanguage: 'en',
    inOtherLanguage: 'These pages in English',
    promise:
      'Niemand kann hier sehen, was eine Person geantwortet hat oder wer teilgenommen hat. Diese Seiten haben keinen Weg dorthin.',
    error: 'Fehler',
    errorsTitle: 'Bitte sehen Sie sich das noch einmal an',
    save: 'Speichern',
    continue: 'Speichern und weiter',
    onlyLook: 'Mit Ihrer Rolle können Sie alles ansehen. Ändern kann es, wer bearbeiten darf.',
    none: 'keine',
    meanwhile: {
      title: 'Jemand anders hat das gespeichert, während Sie daran gearbeitet haben',
      text: 'Von Ihnen ist nichts verloren: Es steht unten, wie Sie es eingegeben haben. Wo das andere abweicht, steht es beim Feld. Speichern Sie noch einmal, dann gilt Ihres.',
      gone: 'Es wurde gelöscht. Was Sie eingegeben haben, steht unten; speichern Sie noch einmal, um es hinzuzufügen.',
      stands: 'Inzwischen gespeichert:',
      nothing: 'nichts',
      look: 'Jemand anders hat es geändert, seit Sie diese Seite geöffnet haben. Es wurde nichts getan. So steht es jetzt: Bitte sehen Sie es noch einmal durch.',
    },
  },
  roles: { viewer: 'ansehen', editor: 'bearbeiten', admin: 'verwalten' },
  nav: {
    home: 'Start',
    campaigns: 'Kampagnen',
    roster: 'Personalliste',
    connections: 'Anbindungen',
    support: 'Ansprechstellen',
    resources: 'Angebote',
    specimens: 'Was Menschen sehen',
    audit: 'Protokoll',
    people: 'Personen',
  },
  notices: {
    'not-found': {
      title: 'Diese Seite gibt es nicht',
      text: ['Vielleicht ist die Adresse falsch geschrieben, oder was hier war, wurde gelöscht.'],
    },
    'no-file': {
      title: 'Die Datei ist nicht mehr da',
      text: [
        'Sie ist nicht angekommen, oder eine Woche ist vorbei, nach der Dateien gelöscht werden. Bitte laden Sie sie noch einmal hoch.',
      ],
    },
    'no-report': {
      title: 'Es gibt noch keinen Bericht',
      text: ['Ein Bericht kommt, wenn seine Welle überall zu Ende ist. Vorher kann niemand etwas lesen.'],
    },
    'not-allowed': {
      title: 'Ihre Rolle erlaubt das nicht',
      text: [
        'Wer Hearten betreibt, kann Ihnen eine andere Rolle geben. Sie gilt ab Ihrer nächsten Anmeldung.',
      ],
    },
    'signed-out-meanwhile': {
      title: 'Sie wurden abgemeldet',
      text: [
        'Nichts wurde gespeichert. Abgemeldet wird man nach einer halben Stunde ohne Klick, und in jedem Fall nach acht Stunden.',
        'Melden Sie sich in einem anderen Tab wieder an, und gehen Sie in diesem zurück: Die meisten Browser zeigen noch, was Sie geschrieben haben. Kopieren Sie es, öffnen Sie die Seite neu, und schicken Sie es von dort ab.',
      ],
    },
    'foreign-form': {
      title: 'Dieses Formular konnte nicht angenommen werden',
      text: [
        'Nichts wurde gespeichert. Das Formular gehört zu einer früheren Anmeldung oder kam nicht von einer Seite von Hearten.',
        'Gehen Sie zurück, laden Sie die Seite neu, und schicken Sie es noch einmal ab.',
      ],
    },
    'too-large': {
      title: 'Das ist zu groß',
      text: ['Eine Datei darf hier bis zu 4 MB haben. Größere lassen sich über die API hochladen.'],
    },
    'wrong-content': {
      title: 'Das ließ sich nicht lesen',
      text: ['Bitte gehen Sie zurück und schicken Sie das Formular noch einmal ab.'],
    },
    trouble: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: [
        'Vielleicht ist es trotzdem geschehen: Sehen Sie nach, bevor Sie es noch einmal versuchen. Wenn es wieder vorkommt, sagen Sie es denen, die Hearten betreiben.',
      ],
    },
    slow: {
      title: 'Das hat zu lange gedauert',
      text: ['Vielleicht ist es trotzdem geschehen: Sehen Sie nach, bevor Sie es noch einmal versuchen.'],
    },
    'sign-in-failed': {
      title: 'Die Anmeldung hat nicht geklappt',
      text: [
        'Sie hat länger als eine Viertelstunde gedauert, wurde in einem anderen Browser begonnen, oder Ihr Anmeldedienst hat sie abgelehnt. Mit Ihrem Konto ist nichts geschehen.',
      ],
    },
    'not-staff': {
      title: 'Sie gehören hier nicht zur Personalabteilung',
      text: [
        'Ihre Anmeldung hat geklappt, aber Ihr Konto hat keine der Rollen dieses Programms: ansehen, bearbeiten oder verwalten.',
        'Wenn Sie mit Check-ins arbeiten, bitten Sie diejenigen um eine Rolle, die Hearten betreiben.',
      ],
    },
    'signed-out': {
      title: 'Sie sind abgemeldet',
      text: [
        'Melden Sie sich an einem gemeinsamen Rechner auch beim Anmeldedienst ab, und schließen Sie den Browser.',
      ],
    },
  },
  signIn: {
    title: 'Anmelden',
    lead: 'Diese Seiten sind für die Personalabteilung, die bei {organisation} Check-ins vorbereitet.',
    button: 'Anmelden',
    again: 'Wieder anmelden',
    atProvider: 'Auch beim Anmeldedienst abmelden',
    employees:
      'Sind Sie wegen einer E-Mail mit einem Check-in hier? Dafür brauchen Sie kein Konto. Nehmen Sie den Link in Ihrer E-Mail.',
    helpTitle: 'Hilfe beim Anmelden',
    help: [
      {
        title: 'Beim ersten Mal',
        text: 'Wer Hearten betreibt, legt Ihr Konto an, und Sie bekommen eine E-Mail mit einem Kennwort für drei Tage. Sie wählen ein eigenes und verbinden dann eine App, die sechs Ziffern zeigt: den zweiten Faktor. Jede Authenticator-App ist recht.',
      },
      {
        title: 'Ihr Kennwort',
        text: 'Mindestens 14 Zeichen, mit kleinen und großen Buchstaben, einer Ziffer und einem Sonderzeichen. Wenn Sie es vergessen haben, wählen Sie auf der nächsten Seite „Kennwort vergessen?“.',
      },
      {
        title: 'Telefon oder App verloren',
        text: 'Bitten Sie diejenigen, die Hearten betreiben, Ihren zweiten Faktor zurückzusetzen. Sie vergewissern sich, dass Sie es sind. Danach verbinden Sie wieder eine App, wie beim ersten Mal.',
      },
      {
        title: 'Die Anmeldung Ihres Unternehmens',
        text: 'Wenn Ihr Unternehmen seinen eigenen Anmeldedienst verwendet, gelten dessen Kennwort und zweiter Faktor, und dessen Hilfe ist für Sie da.',
      },
    ],
  },
  home: {
    title: 'Start',
    setUp: 'Einrichten, Schritt für Schritt',
    setUpLead: 'Die Reihenfolge ist gleich. Bevor Sie eine Kampagne starten, wird niemandem etwas geschickt.',
    done: 'Erledigt',
    todo: 'Zu tun',
    optional: 'Wenn Sie mögen',
    tasks: {
      support: {
        title: 'Sagen, an wen Menschen sich wenden können',
        why: 'Wer fragt, wie es Menschen geht, muss jemanden anbieten können, mit dem sie reden können. Ohne das lässt sich keine Kampagne starten.',
        state: { one: '{count} Stelle steht auf der Liste.', other: '{count} Stellen stehen auf der Liste.' },
        again: {
          one: '{count} wurde vor mehr als 60 Tagen überprüft: dort noch einmal anrufen.',
          other: '{count} wurden vor mehr als 60 Tagen überprüft: dort noch einmal anrufen.',
        },
      },
      roster: {
        title: 'Die Personalliste hochladen',
        why: 'Sie sagt, wem geschrieben wird, in welcher Sprache und an welchem Morgen. Namen stehen nur in der Anrede.',
        state: { one: '{count} Person ist aktiv.', other: '{count} Personen sind aktiv.' },
      },
      resources: {
        title: 'Eigene Angebote hinzufügen',
        why: 'Eine Gartengruppe oder ein Kurs vor Ort hilft oft mehr als ein Link. Viele Angebote bringt Hearten mit.',
        state: { one: 'Sie haben {count} hinzugefügt.', other: 'Sie haben {count} hinzugefügt.' },
        again: {
          one: '{count} hat seit 180 Tagen niemand angesehen: Stimmt es noch?',
          other: '{count} hat seit 180 Tagen niemand angesehen: Stimmen sie noch?',
        },
      },
      specimens: {
        title: 'Ansehen, was Menschen sehen werden',
        why: 'Jede Seite und jede E-Mail als Muster, in jeder Sprache. Nichts wird verschickt oder gespeichert.',
      },
      campaign: {
        title: 'Die erste Kampagne vorbereiten',
        why: 'Vier kurze Schritte. Unterwegs wird gespeichert; Sie können gehen und zurückkommen.',
        state: { one: 'Es gibt {count} Kampagne.', other: 'Es gibt {count} Kampagnen.' },
      },
    },
    running: 'Laufende Kampagnen',
    noneRunning: 'Zurzeit läuft keine Kampagne. Wenn eine läuft, steht sie hier.',
    all: 'Alle Kampagnen',
  },
  people: {
    title: 'Personen der Personalabteilung',
    lead: 'Wer sich angemeldet hat, und die Rolle, die der Anmeldedienst zuletzt genannt hat. Rollen werden dort vergeben, nicht hier.',
    caption: 'Personen, die sich in den letzten 13 Monaten angemeldet haben',
    head: ['Name', 'E-Mail', 'Rolle', 'Letzte Anmeldung', 'Sitzungen'],
    signOut: 'Überall abmelden',
    hint: 'Wer die Rolle verliert, behält sie hier bis zum Ende der Sitzung, höchstens acht Stunden. „Überall abmelden“ beendet sie sofort.',
    done: '{name} ist überall abgemeldet.',
  },
  everywhere: 'überall',
  rules,
  serviceAccounts,
  campaigns,
  giveBack,
  roster,
  support,
  resources,
  audit,
  connections,
  specimens,
}
