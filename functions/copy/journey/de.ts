import type { JourneyWords } from './words.ts'

/** Die Worte der privaten Seite auf Deutsch. */
export const de: JourneyWords = {
  door: {
    title: 'Ihre private Seite',
    text: 'Sie öffnet sich mit dem Schlüssel, den Sie gespeichert haben. Fügen Sie ihn hier ein, oder den ganzen Link.',
    open: 'Öffnen',
    lost: 'Ist der Schlüssel verloren, kann niemand diese Seite mehr öffnen, auch wir nicht. Am Ende des nächsten Check-ins können Sie eine neue beginnen.',
  },
  lead: 'Nur Ihr Schlüssel öffnet diese Seite. Auf ihr steht, was Sie hier aufheben wollten, und sonst nichts über Sie.',
  steps: {
    title: 'Schritte, die Sie gegangen sind',
    tookPart: {
      one: 'Sie haben sich einmal Zeit genommen, auf sich zu schauen. Das zählt.',
      other: 'Sie haben sich {count} Mal Zeit genommen, auf sich zu schauen. Das zählt.',
    },
    cameBack: 'Sie sind nach längerer Zeit wiedergekommen. Schön, dass Sie da sind.',
  },
  rounds: {
    title: 'Was Sie uns gesagt haben',
    none: 'Auf dieser Seite steht nichts mehr: Was Sie hier aufgehoben haben, ist abgelaufen.',
    older:
      'Diese Fragen haben sich seither geändert, deshalb fassen wir sie nicht mehr in Worte. Ihre Antworten sind beim Herunterladen dabei.',
  },
  change: {
    title: 'Wie es über die Zeit war',
    text: 'Nebeneinander stehen nur Antworten auf genau dieselben Fragen.',
    lighter:
      'Zwischen dem {from} und dem {to} ist das leichter geworden, um mehr, als solche Antworten von selbst schwanken.',
    heavier:
      'Zwischen dem {from} und dem {to} ist das schwerer geworden, um mehr, als solche Antworten von selbst schwanken. Sie müssen das nicht allein tragen: Die Menschen am Ende dieser Seite sind für Sie da.',
    'about-the-same': 'Zwischen dem {from} und dem {to} ist das etwa gleich geblieben.',
    'not-said':
      'Wie sehr diese Antworten von selbst schwanken, ist nicht bekannt. Deshalb sagen wir nicht, ob sich etwas geändert hat.',
    table: 'Die Zahlen',
    day: 'Tag',
    total: 'Summe, von {lowest} bis {highest}',
    noTotal: 'zu wenig beantwortet für eine Summe',
    higherIsHeavier: 'Je höher ein Punkt liegt, desto mehr hat es auf Ihnen gelastet.',
    higherIsLighter: 'Je höher ein Punkt liegt, desto besser war es.',
  },
  done: {
    title: 'Was bei der Arbeit daraus wurde',
    text: 'Nach der Runde, auf die Sie am {date} geantwortet haben, schrieb {organisation} an alle:',
  },
  take: {
    title: 'Zum Mitnehmen',
    paper: 'Für ein Blatt Papier oder ein PDF drucken Sie diese Seite aus dem Browser, am besten zu Hause.',
    json: 'Alles herunterladen (JSON)',
    fhir: 'Für die Arztpraxis herunterladen (FHIR)',
    fhirHint: 'FHIR ist eine Form, die Computer in Praxen und Krankenhäusern lesen können.',
  },
  key: {
    title: 'Ein neuer Schlüssel',
    text: 'Falls jemand Ihren Schlüssel gesehen haben könnte, holen Sie sich einen neuen. Der alte öffnet danach nichts mehr, auch kein Passkey, der ihn aufhebt.',
    replace: 'Neuen Schlüssel holen',
  },
  forget: {
    title: 'Diese Seite löschen',
    text: 'Alles auf ihr wird sofort gelöscht. Ihre Antworten zu jeder Runde bleiben, getrennt von Ihrem Namen, bis ihre Zeit endet oder Sie mit dem Link aus einer E‑Mail alles löschen lassen.',
    button: 'Diese Seite löschen',
    sureTitle: 'Diese Seite löschen?',
    sureText: [
      'Alles auf ihr ist sofort weg, und der Schlüssel öffnet danach nichts mehr. Das lässt sich nicht rückgängig machen.',
    ],
    sure: 'Ja, löschen',
    keep: 'Nein, behalten',
    doneTitle: 'Ihre private Seite ist gelöscht',
    doneText: 'Nichts davon ist übrig. Bei jedem Check-in können Sie eine neue beginnen, oder auch nie.',
  },
  elsewhere: {
    title: 'Was es sonst über Sie gibt',
    text: [
      'Ihre Antworten zu jeder Runde, getrennt von Ihrem Namen, höchstens 13 Monate lang. Die E‑Mails, die Sie sich gewünscht haben, und ob Sie sie abbestellt haben. Ihr Name, Ihre Adresse und Ihr Arbeitsort in der Liste der Personalabteilung: Sie kann Ihnen davon eine Kopie geben.',
      'Nichts davon lässt sich hier zeigen, denn diese Seite weiß nicht, wer Sie sind. Wie oft wir schreiben und wie Sie alles abbestellen, steht hinter dem Link am Ende jeder E‑Mail.',
    ],
  },
}
