import type { AboutCopy } from './words.ts'

/** The page about the programme, in this language. */
export const de: AboutCopy = {
  title: 'Worum es geht und wer was sieht',
  lead: 'Von Zeit zu Zeit bekommen alle Eingeladenen bei {organisation} eine unauffällige E‑Mail mit einem Link zu einer eigenen Seite. Dort stehen ein paar Fragen dazu, wie es ihnen geht, und gleich danach gibt es eine persönliche Rückmeldung.',
  sections: {
    voluntary: {
      title: 'Sie müssen nicht mitmachen',
      text: [
        'Alles ist freiwillig, und es passiert nichts, wenn Sie nicht mitmachen. Sie können jede Frage auslassen, mittendrin aufhören, wiederkommen oder sich an einem anderen Tag noch einmal schreiben lassen.',
        'Aus dem, was Sie abschicken, entsteht Ihre Rückmeldung, und es wird zusammen mit den Antworten anderer gezählt. Für nichts anderes wird es genutzt.',
      ],
    },
    who: { title: 'Wer was sieht', text: [] },
    results: {
      title: 'Was Ergebnisse über Sie verraten können',
      text: [
        'Die Personalabteilung bekommt Zahlen über alle zusammen und über Gruppen, in denen mindestens {fewest} Menschen eingeladen waren. Jeder Zahl wird einmal Zufall beigemischt, bevor jemand sie sieht. Ohne Sie würden die Ergebnisse deshalb fast dasselbe sagen, und niemand kann daraus mit Sicherheit ablesen, was Sie geantwortet haben oder ob Sie geantwortet haben.',
        'Wer alle anderen Antworten kennt und zwei Antworten von Ihnen für gleich wahrscheinlich hält, rät nach einem von vier Berichten im Jahr höchstens {one}-mal von 100 richtig, und nach allen Berichten eines Jahres höchstens {year}-mal. Eine Münze liegt 50-mal richtig. Wer vorher schon sicherer ist, dem hilft es weniger: Wer ohne die Berichte eines Jahres {sureBefore}-mal von 100 richtig rät, rät mit ihnen {sureAfter}-mal richtig.',
        'Ist Ihre Antwort selten, kann ein Verdacht trotzdem wachsen: von 1 zu {rareBefore} meist auf 1 zu {rareTypically} nach einem Jahr mit Berichten, und mit Pech, einmal von zwanzig, auf 1 zu {rareByBadLuck}. Jahre zählen zusammen: Bei immer derselben Antwort liegt man nach fünf Jahren höchstens {fiveYears}-mal von 100 richtig. Zwei Menschen, von denen bekannt ist, dass sie gleich antworten, etwa ein Paar, sind weniger geschützt: {alike}-mal von 100 nach einem Jahr.',
        'Das gilt für alle Runden eines Jahres zusammen, auch wenn Sie Abteilung oder Standort wechseln. Nur wenn sich Personalnummer und Adresse zugleich ändern, beginnt die Zählung von vorn. Und was die Ergebnisse über eine Gruppe sagen, glaubt man womöglich von allen darin, ob sie geantwortet haben oder nicht.',
      ],
    },
    mailbox: {
      title: 'Was Ihr Postfach verrät',
      text: [
        'Ein Postfach bei der Arbeit gehört dem Arbeitgeber. Wer es lesen kann, sieht, dass eine Einladung kam, und kann den Link darin öffnen. Die Seite zeigt nie Ihre Antworten und auch nicht, ob es welche gibt.',
        'Jemand könnte so auch in Ihrem Namen antworten. Es zählen die Antworten, die zuerst ankommen, und die Seite verrät niemandem, ob es schon welche gab.',
        'Eine Erinnerung bekommt nur, wer noch nicht geantwortet hat, und E‑Mails mit Ideen nur, wer darum gebeten hat. Beides ist im Postfach zu sehen. Wenn Sie das stört, stellen Sie die E‑Mails mit dem Link an ihrem Ende ab. Oder schicken Sie die Seite ab, ohne eine Frage zu beantworten: Dann kommt keine Erinnerung.',
        'Auf einem Gerät oder im Netz Ihres Arbeitgebers können andere womöglich sehen, dass Sie die Seite geöffnet haben. Ihr eigenes Handy ist sicherer.',
        'Unter den Ideen kann eine Seite Ihres Arbeitgebers sein. Wenn Sie diese Seite öffnen, ist dort zu sehen, dass Sie da waren.',
      ],
    },
    computers: {
      title: 'Was wir nicht versprechen können',
      text: [
        'Die Antworten liegen verschlüsselt und von Ihrem Namen getrennt, und die Programme der Personalabteilung kommen nicht an sie heran. Wer das Cloud-Konto von {organisation} verwaltet, könnte sich trotzdem absichtlich Zugang verschaffen. Aus Versehen geht das nicht, und es hinterlässt Spuren. Fragen Sie ruhig, wer das Konto verwaltet und wer das überwacht.',
      ],
    },
    kept: {
      title: 'Wie lange etwas aufbewahrt wird',
      text: [
        'Ihre Antworten: {months} Monate, dann werden sie gelöscht. Welche E‑Mails mit Ideen Sie möchten: {months} Monate ab Ihrer letzten Auswahl.',
        'Eine private Seite, falls Sie eine anlegen: was darauf steht, zwei Jahre und einen Monat. Nur Ihr Schlüssel öffnet sie, deshalb kann in dieser Zeit niemand sonst sie lesen.',
        'Ihr Link: bis {linkDays} Tage nach dem Ende der Runde. Wem wir geschrieben haben und von wem Antworten kamen: {stopDays} Tage länger, ohne die Antworten selbst.',
        'Was Sie ausfüllen, damit sich jemand bei Ihnen meldet: bis dort jemand bestätigt hat, dass es gelesen wurde, und höchstens {callDays} Tage. Die E‑Mail, die dort ankam, bleibt dort.',
        'Dass Sie die E‑Mails abgestellt haben: bis Sie sie wieder einschalten.',
        'Gelöscht wird automatisch, und das kann ein paar Tage länger dauern. In Sicherungskopien bleibt Gelöschtes danach noch bis zu {backupDays} Tage; im Alltag liest sie niemand.',
      ],
    },
    details: {
      title: 'Im Einzelnen',
      text: [
        'Was über eine Person gespeichert ist, wie lange, und welche Teile des Programms es lesen können. Andere können es nicht. Wo die Werkzeuge der Personalabteilung etwas lesen können, steht es dabei. Die Tage zählen ab dem Ende der Runde oder ab dem Tag, an dem etwas dazukam.',
        'Zu jeder Runde kommen höchstens {emails} E‑Mails von selbst: eine Einladung, zwei Erinnerungen und eine darüber, was daraus wurde. Um alles Weitere haben Sie gebeten.',
        'Der Text, dem Sie vor dem Antworten zustimmen, ist die Fassung {consent}. Fragebögen: {questionnaires}.',
      ],
    },
    stop: {
      title: 'Wie Sie aufhören oder etwas zurücknehmen',
      text: [
        'Am Ende jeder E‑Mail steht ein Link, mit dem Sie alle abstellen können. Niemand bei der Arbeit erfährt davon, und auf derselben Seite können Sie die E‑Mails wieder einschalten.',
        'Die E‑Mails mit Ideen können Sie über Ihren eigenen Link jederzeit ändern oder beenden.',
        'Wenn Sie Ihre Antworten wiedersehen möchten, legen Sie am Ende eines Check-ins eine private Seite an. Nur Ihr eigener Schlüssel öffnet sie, und dort können Sie alles herunterladen oder löschen. Es gibt eine zweite Kopie Ihrer Antworten, aus der die Ergebnisse entstehen.',
        'Auch die und alles andere, was über Sie gespeichert ist, können Sie vorzeitig löschen lassen: mit dem Link am Ende jeder E‑Mail. Es beginnt {eraseBegins} Stunden später, weil vielleicht auch andere Ihr Postfach lesen können. Bis dahin lässt es sich zurücknehmen.',
      ],
    },
    emergency: {
      title: 'Kein Notdienst',
      text: [
        'Niemand sieht zu, während Antworten ankommen, und niemand meldet sich deswegen bei Ihnen. Sind Sie oder ist jemand in Ihrer Nähe gerade in Gefahr? Dann holen Sie bitte sofort Hilfe.',
        'Das hier ist keine Diagnose und ersetzt keinen Arztbesuch.',
      ],
    },
    ask: { title: 'Wen Sie fragen können', text: [] },
  },
  whoSees: [
    {
      who: 'Sie selbst',
      sees: 'Ihre Rückmeldung, in dem Moment, in dem Sie Ihre Antworten abschicken, und über denselben Link nie wieder.',
    },
    {
      who: 'Ihre Vorgesetzten',
      sees: 'Nichts über Sie. Höchstens die Ergebnisse ganzer Gruppen, wenn sie bekannt gegeben werden.',
    },
    {
      who: 'Die Personalabteilung',
      sees: 'Wenn eine Runde zu Ende ist: Zahlen über alle zusammen und über Gruppen, denen Zufall beigemischt ist. Nie eine Antwort, und nie, ob Sie mitgemacht haben.',
    },
    {
      who: 'Alle, die eingeladen waren',
      sees: 'Die Zahlen über alle zusammen, nie nach Gruppen, wenn {organisation} Ihnen allen schreibt, was getan wird. Die Seite ist für alle gleich, ob Sie mitgemacht haben oder nicht.',
    },
    {
      who: 'Wer sich auf Ihre Bitte bei Ihnen meldet',
      sees: 'Was Sie dafür ausfüllen, und sonst nichts. Und nur, wenn Sie selbst darum bitten.',
    },
    {
      who: 'Wer das E‑Mail-System verwaltet',
      sees: 'Dass E‑Mails kamen, die aussehen wie bei allen anderen. Nicht, was Sie geantwortet haben.',
    },
    {
      who: 'Wer das Netz verwaltet',
      sees: 'Höchstens, dass Ihr Gerät diese Adresse geöffnet hat. Nicht, welche Seite, und nicht, was Sie abschicken.',
    },
    {
      who: 'Wer das Cloud-Konto verwaltet',
      sees: 'Im Alltag nichts. Wer sich absichtlich Zugang verschafft und dabei Spuren hinterlässt, könnte lesen, was gespeichert ist.',
    },
  ],
  contact: 'Ihre Fragen beantwortet jemand, der mit dem Programm im Alltag nichts zu tun hat: {contact}',
  noContact:
    'Fragen Sie bei Ihrem Arbeitgeber, wer für den Datenschutz zuständig ist. Oder wenden Sie sich an den Betriebsrat oder den betriebsärztlichen Dienst, wenn es das bei Ihnen gibt.',
  details: {
    forDays: '{days} Tage',
    noEnd: 'ohne festes Ende',
    readBy: '{kept}. Lesen können es: {parts}.',
    version: '{name} (Version {version})',
    what: {
      answers: 'Ihre Antworten aus einer Runde',
      wishes: 'Welche Arten von Unterstützung Sie in einer Runde angekreuzt haben',
      choices: 'Was Sie sich gewünscht haben und was Sie bekommen haben',
      calls: 'Was Sie ausgefüllt haben, damit jemand Sie anruft',
      privatePage: 'Ihre private Seite, mit Ihrem Schlüssel versiegelt',
      sent: 'Dass wir Ihnen geschrieben haben und ob Sie geantwortet haben, aber nicht was',
      stopped: 'Dass wir an eine Adresse nicht schreiben sollen',
      roster: 'Ihr Eintrag in der Personalliste Ihres Arbeitgebers',
      budget: 'Wie viel über Gruppen gesagt wurde, zu denen Sie gehörten, ohne Ihren Namen',
      invited: 'Wer zu einer Runde eingeladen wurde',
      results: 'Ergebnisse über Gruppen, mit beigemischtem Zufall',
    },
    parts: {
      hr: 'die Werkzeuge der Personalabteilung',
      rounds: 'die Planung der Runden',
      emails: 'der Versand der E‑Mails',
      pages: 'die Seiten, die Sie öffnen',
      settling: 'eine Prüfung, eine Minute später, ob Ihre Antworten gespeichert wurden',
      responder: 'die Weitergabe an die Stelle, die Sie anruft',
      report: 'die Auszählung für Ergebnisse',
      deletion: 'das Löschen, um zu finden, was es löscht',
    },
  },
  complain:
    'Sie können sich auch bei einer Datenschutzbehörde beschweren, etwa dort, wo Sie wohnen oder arbeiten. In der EU stehen alle bei edpb.europa.eu.',
}
