import type { AboutCopy } from './words.ts'

/** The page about the programme, in this language. */
export const de: AboutCopy = {
  title: 'Worum es geht, und wer was sieht',
  lead: 'Von Zeit zu Zeit bekommen alle Eingeladenen bei {organisation} eine unauffällige E‑Mail mit einem Link zu einer eigenen Seite: ein paar Fragen dazu, wie es ihnen geht, und gleich danach eine persönliche Antwort.',
  sections: {
    voluntary: {
      title: 'Sie müssen nicht',
      text: [
        'Die Teilnahme ist freiwillig, und es passiert nichts, wenn Sie nicht mitmachen. Sie können jede Frage auslassen, mittendrin aufhören, wiederkommen oder sich an einem anderen Tag schreiben lassen.',
        'Was Sie absenden, dient Ihrer Antwort und wird in großen Gruppen mitgezählt. Für nichts anderes.',
      ],
    },
    who: { title: 'Wer was sieht', text: [] },
    mailbox: {
      title: 'Was Ihr Postfach verrät',
      text: [
        'Ein Postfach bei der Arbeit gehört dem Arbeitgeber. Wer es lesen kann, sieht, dass eine Einladung kam, und kann den Link darin öffnen. Die Seite zeigt nie Ihre Antworten und auch nicht, ob es welche gibt.',
        'Auch Antworten in Ihrem Namen ließen sich so absenden. Es zählen die ersten, die ankommen, und die Seite verrät niemandem, ob schon welche da waren.',
        'Eine Erinnerung geht nur an Menschen, die noch nicht geantwortet haben, und E‑Mails mit Ideen nur an Menschen, die darum gebeten haben. Beides ist im Postfach zu sehen. Wenn Sie das stört, stellen Sie die E‑Mails mit dem Link an ihrem Ende ab, oder senden Sie die Fragen ganz ohne Antworten ab: Dann kommt keine Erinnerung.',
        'Auf einem Gerät oder in einem Netz der Arbeit können andere womöglich sehen, dass Sie die Seite geöffnet haben. Ein eigenes Telefon ist sicherer.',
        'Unter den Ideen kann eine Seite Ihres Arbeitgebers sein. Wenn Sie deren Adresse öffnen, ist dort zu sehen, dass Sie da waren.',
      ],
    },
    computers: {
      title: 'Was wir nicht versprechen können',
      text: [
        'Die Antworten liegen verschlüsselt und von Ihrem Namen getrennt an einem Ort, zu dem die Werkzeuge der Personalabteilung keinen Zugang haben. Wer das Computer-Konto von {organisation} verwaltet, könnte trotzdem absichtlich einbrechen. Das geht nicht aus Versehen und hinterlässt Spuren. Fragen Sie, wer das ist und wer darauf achtet.',
        'Ergebnisse werden nie für weniger als {k} Menschen gezeigt. Sehr einhellige Ergebnisse können trotzdem etwas über alle in einer Gruppe sagen.',
      ],
    },
    kept: {
      title: 'Wie lange etwas aufbewahrt wird',
      text: [
        'Ihre Antworten: {months} Monate, dann werden sie gelöscht. Was Sie sich schicken lassen: {months} Monate ab Ihrer letzten Wahl.',
        'Ihr Link: Er endet {linkDays} Tage nach dem Ende der Runde. Wem wir geschrieben haben und von wem eine Antwort kam: {stopDays} Tage länger, ohne jede Antwort.',
        'Was Sie ausfüllen, damit sich jemand meldet: bis dort jemand bestätigt, es gelesen zu haben, und höchstens {callDays} Tage. Die E‑Mail, die dort ankam, bleibt dort.',
        'Dass Sie die E‑Mails abgestellt haben: bis Sie sie wieder einschalten.',
        'Gelöscht wird automatisch, und das kann ein paar Tage länger dauern. In Sicherungen steht Gelöschtes danach noch bis zu {backupDays} Tage; im Alltag liest sie niemand.',
      ],
    },
    stop: {
      title: 'Wie Sie aufhören oder etwas zurücknehmen',
      text: [
        'Am Ende jeder E‑Mail steht ein Link, mit dem Sie alle abstellen. Niemand bei der Arbeit erfährt davon, und auf derselben Seite können Sie sie wieder einschalten.',
        'Die E‑Mails mit Ideen können Sie über Ihren eigenen Link jederzeit ändern oder beenden.',
        'Eine Seite, auf der Sie Ihre Antworten ansehen, herunterladen oder vorzeitig löschen können, gibt es noch nicht. Sie verschwinden von selbst, wenn ihre Zeit um ist.',
      ],
    },
    emergency: {
      title: 'Kein Notdienst',
      text: [
        'Antworten werden nicht gelesen, während sie eintreffen, und ihretwegen meldet sich niemand bei Ihnen. Wenn Sie oder jemand in Ihrer Nähe gerade in Gefahr ist, holen Sie bitte sofort Hilfe.',
        'Das hier ist keine Diagnose und ersetzt keine Ärztin und keinen Arzt.',
      ],
    },
    ask: { title: 'Wen Sie fragen können', text: [] },
  },
  whoSees: [
    {
      who: 'Sie selbst',
      sees: 'Ihre Antwort, in dem Moment, in dem Sie absenden, und über denselben Link nie wieder.',
    },
    {
      who: 'Ihre Vorgesetzten',
      sees: 'Nichts von Ihnen. Höchstens die Ergebnisse großer Gruppen, wenn sie geteilt werden.',
    },
    {
      who: 'Die Personalabteilung',
      sees: 'Die Ergebnisse von Gruppen mit mindestens {k} Menschen, gerundet, wenn eine Runde zu Ende ist. Nie eine Antwort, und nie, ob Sie mitgemacht haben.',
    },
    {
      who: 'Wen Sie bitten, sich zu melden',
      sees: 'Was Sie dafür ausfüllen, und sonst nichts. Nur, wenn Sie selbst darum bitten.',
    },
    {
      who: 'Wer die E‑Mail-Anlage verwaltet',
      sees: 'Dass E‑Mails kamen, die aussehen wie die aller anderen. Nicht, was Sie geantwortet haben.',
    },
    {
      who: 'Wer das Netz verwaltet',
      sees: 'Höchstens, dass Ihr Gerät diese Adresse geöffnet hat. Nicht, welche Seite, und nicht, was Sie absenden.',
    },
    {
      who: 'Wer das Computer-Konto verwaltet',
      sees: 'Im Alltag nichts. Wer absichtlich einbricht, was Spuren hinterlässt, könnte lesen, was gespeichert ist.',
    },
  ],
  contact: 'Ihre Fragen beantwortet jemand, der mit dem Programm im Alltag nichts zu tun hat: {contact}',
  noContact:
    'Fragen Sie bei Ihrem Arbeitgeber nach dem Datenschutz, oder wenden Sie sich an den Betriebsrat oder die Betriebsärztin, wenn es sie gibt.',
}
