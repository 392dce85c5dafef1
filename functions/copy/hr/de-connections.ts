import type { connections as english } from './en-connections.ts'

/** Dasselbe auf Deutsch. */
export const connections: typeof english = {
  title: 'Anbindungen',
  lead: 'Ein Verzeichnis wie Microsoft Entra ID oder Okta kann selbst sagen, wer hier arbeitet (SCIM). Eine Person kommt dann von dort oder aus der Personalliste, nie aus beiden.',
  none: 'Kein Verzeichnis ist angebunden. Die Personalliste genügt.',
  caption: 'Verzeichnisse, die angebunden sind oder waren',
  head: ['Name', 'Menschen', 'Zuletzt gefragt', 'Stand'],
  states: { stands: 'angebunden', waits: 'wartet auf Sie', revoked: 'widerrufen' },
  never: 'nie',
  onlyAdmins: 'Anbindungen kann nur ändern, wer verwalten darf.',
  make: {
    title: 'Ein Verzeichnis anbinden',
    name: 'Name',
    nameHint: 'Für Sie, etwa „Entra ID“.',
    personIdFrom: 'Woraus die Kennung einer Person gebildet wird',
    personIdHint:
      'Sie bleibt, was sich auch sonst ändert. Standen die Menschen bisher in einer Personalliste, wählen Sie das, was dort person_id war.',
    sources: {
      externalId: 'externalId: die Kennung, die das Verzeichnis selbst hat (empfohlen)',
      employeeNumber: 'employeeNumber: Ihre Personalnummer',
      userName: 'userName: womit sich die Person anmeldet, wenn sie zum ersten Mal hierher kommt',
    },
    takesOver: 'Menschen aus der Personalliste übernehmen',
    takesOverHint:
      'Wer dort dieselbe Kennung hat, gehört von da an zum Verzeichnis. Sonst werden diese Menschen abgelehnt.',
    button: 'Anbinden',
  },
  made: {
    title: '„{name}“ ist angebunden',
    once: 'Kopieren Sie das Token jetzt. Es wird nur dieses eine Mal gezeigt. Geht es verloren, widerrufen Sie die Anbindung und machen eine neue.',
    url: 'Mandanten-URL oder Basis-URL',
    token: 'Token',
    next: 'Tragen Sie beides in Ihrem Verzeichnis ein, wie es die Anleitung für die IT sagt.',
    done: 'Ich habe es kopiert',
  },
  one: {
    facts: {
      url: 'Mandanten-URL',
      personIdFrom: 'Kennungen entstehen aus',
      takesOver: 'Übernimmt Menschen aus der Personalliste',
      people: 'Aktive Menschen bei der letzten Zählung',
      created: 'Angebunden',
      used: 'Zuletzt gefragt',
      revoked: 'Widerrufen',
    },
    yes: 'ja',
    no: 'nein',
    groups: 'Gruppen, nach denen gezählt wird',
    groupsLead:
      'Nur Gruppen, die Sie wählen, zählen. Ihre Mitglieder bekommen den Namen der Gruppe als Wert in dem Merkmal, das Sie daneben schreiben, etwa „schicht“. In Gruppen desselben Merkmals sollte niemand doppelt sein; wer in zweien ist, zählt bei der, die hier zuerst steht. Lassen Sie das Feld bei den übrigen leer.',
    groupsHead: ['Gruppe', 'Merkmal'],
    noGroups: 'Das Verzeichnis hat von keiner Gruppe erzählt.',
    groupsSaved: 'Gespeichert. Die Zahlen folgen in einigen Minuten.',
    segment: 'Merkmal für {group}',
    held: {
      title: 'Sind alle diese Menschen gegangen?',
      text: {
        one: 'Seit {when} hat das Verzeichnis viele Menschen auf einmal herausgenommen. {count} Person bleibt auf der Personalliste, bis Sie Ja sagen.',
        other:
          'Seit {when} hat das Verzeichnis viele Menschen auf einmal herausgenommen. {count} Menschen bleiben auf der Personalliste, bis Sie Ja sagen.',
      },
      mistake:
        'Ist es ein Versehen, etwa eine falsche Regel, beheben Sie es im Verzeichnis. Wen es wieder aktiv macht, der bleibt. Bis Sie Ja sagen, geschieht nichts.',
      button: 'Ja, sie sind gegangen',
      done: 'Danke. In ein bis zwei Minuten stehen sie nicht mehr auf der Personalliste.',
    },
    revoke: {
      title: 'Diese Anbindung widerrufen',
      text: 'Ihr Token gilt sofort nicht mehr. Ihre Menschen bleiben auf der Personalliste, bis eine Datei oder eine andere Anbindung etwas anderes sagt.',
      button: 'Widerrufen',
      done: 'Die Anbindung ist widerrufen.',
    },
  },
}
