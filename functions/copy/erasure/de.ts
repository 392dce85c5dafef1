import type { ErasureWords } from './words.ts'

/** "Delete everything", in this language. */
export const de: ErasureWords = {
  title: 'Alles löschen, was über Sie gespeichert ist?',
  lead: 'Sie brauchen keinen Grund zu nennen. Diese Seite sieht für alle gleich aus: Sie verrät nicht, ob etwas gespeichert ist.',
  deleted: {
    title: 'Was gelöscht wird',
    items: [
      'Ihre Antworten aus allen Runden und was daraus berechnet wurde.',
      'Was Sie sich gewünscht haben, was Sie bekommen haben und was noch geplant ist.',
      'Was Sie ausgefüllt haben, damit jemand Sie anruft. Wenn Sie auf einen Anruf warten, ruft danach vielleicht niemand mehr an. Eine E‑Mail, die dort schon angekommen ist, bleibt dort.',
      'Dass wir Ihnen geschrieben haben und ob Sie geantwortet haben.',
    ],
  },
  stays: {
    title: 'Was bleibt',
    items: [
      'Dass wir an diese Adresse nicht mehr schreiben. Sonst würden Sie wieder eingeladen.',
      'Die Personalliste Ihres Arbeitgebers und für welche Runden Sie darauf standen. Das kann nur Ihr Arbeitgeber ändern.',
      'Ein Vermerk, wie viel über Gruppen gesagt wurde, zu denen Sie gehörten. Darin stehen kein Name und keine Antwort.',
      'Ergebnisse, die schon veröffentlicht sind. Sie handeln von Gruppen.',
      'Ihre private Seite, falls Sie eine haben. Nur Ihr eigener Schlüssel öffnet sie, und dort können Sie sie sofort löschen.',
      'Sicherungskopien, bis zu {backupDays} Tage. Im Alltag liest sie niemand.',
    ],
  },
  when: {
    title: 'Wann es geschieht',
    text: [
      'Es beginnt {begins} Stunden nach der Anfrage, und nach spätestens {done} Stunden ist alles gelöscht. Vielleicht können auch andere Ihr Postfach lesen. Deshalb lässt es sich bis zum Beginn hier zurücknehmen.',
      'Wir schicken dazu eine einzige E‑Mail an diese Adresse. Danach schreiben wir Ihnen hier nicht mehr, und Ihre Links funktionieren nicht mehr. Von da an lässt es sich nicht mehr zurücknehmen.',
      'Niemand bei der Arbeit erfährt davon. Wenn sich Ihre E‑Mail-Adresse geändert hat: Was zur alten Adresse gehört, löschen Sie mit einem Link, den Sie dort bekommen haben.',
    ],
  },
  button: 'Alles löschen',
  undo: 'Haben Sie es sich anders überlegt, oder hat jemand anderes darum gebeten?',
  undoButton: 'Nichts löschen',
  asked: {
    title: 'Es wird gelöscht',
    text: [
      'In {begins} Stunden beginnt es, und nach spätestens {done} Stunden ist alles gelöscht. Wurde schon vorher darum gebeten, zählt das erste Mal.',
      'Sie bekommen dazu eine E‑Mail. Dort oder hier können Sie es bis zum Beginn zurücknehmen.',
    ],
  },
  undone: {
    title: 'Es wird nichts gelöscht',
    text: [
      'Falls jemand darum gebeten hatte, ist das zurückgenommen, sofern es noch nicht begonnen hatte. Alles andere bleibt, wie es war.',
    ],
  },
  mail: {
    opening: [
      'Jemand mit einem Link aus einer unserer E‑Mails an Sie hat uns gebeten, alles zu löschen, was hier über Sie gespeichert ist. Das waren vermutlich Sie selbst.',
      'Es beginnt zu dieser Zeit: {when}. Wenn Sie das möchten, brauchen Sie nichts zu tun.',
      'Wenn nicht, können Sie es bis dahin auf dieser Seite zurücknehmen:',
    ],
    button: 'Seite öffnen',
    closing: [
      'Diese E‑Mail bekommen alle, für die jemand darum bittet, ob etwas gespeichert ist oder nicht. Ihrem Arbeitgeber sagen wir nichts davon.',
    ],
    why: 'Sie bekommen diese E‑Mail, weil Sie bei {organisation} arbeiten. Es ist die einzige dazu.',
  },
}
