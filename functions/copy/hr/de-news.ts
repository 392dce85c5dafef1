import type { news as english } from './en-news.ts'

export const news: typeof english = {
  subject: { one: 'Hearten: {title}', other: 'Hearten: {count} Dinge zum Ansehen' },
  greeting: 'Guten Tag,',
  lead: {
    one: 'In Hearten wartet etwas auf Sie.',
    other: 'In Hearten warten diese Dinge auf Sie.',
  },
  open: 'Ansehen',
  why: 'Sie bekommen das, weil Ihre Adresse zu denen gehört, die {organisation} für Neuigkeiten aus Hearten eingetragen hat. Es sagt nichts über einzelne Menschen, und das tut auch keine Ihrer Seiten.',
  items: {
    'import-asks': {
      title: 'Ein Import der Personalliste hat angehalten und fragt',
      text: 'Er würde mehr als üblich ändern; deshalb wurde nichts geändert. Sehen Sie sich an, was er täte, und bestätigen Sie ihn oder laden Sie eine andere Datei hoch.',
    },
    'import-refused': {
      title: 'Eine Personalliste war nicht lesbar',
      text: 'Es wurde nichts geändert. Die Seite sagt, was an der Datei nicht stimmt.',
    },
    'import-failed': {
      title: 'Ein Import der Personalliste wurde nicht fertig',
      text: 'Manche Menschen können schon wie in der neuen Datei stehen, andere noch wie zuvor. Bitte laden Sie die neueste Liste noch einmal hoch.',
    },
    'leavers-held': {
      title: 'Das Verzeichnis „{name}“ nimmt auf einmal viele Menschen heraus',
      text: 'Sie bleiben auf der Personalliste, bis jemand mit Admin-Rolle sagt, dass es stimmt.',
    },
    'wave-held': {
      title: '„{name}“ ist angehalten',
      text: 'In der Welle vom {day} geht keine E-Mail hinaus, bis jemand die Kampagne fortsetzt.',
    },
    'report-there': {
      title: 'Ein Bericht zu „{name}“ ist da',
      text: 'Die Welle ist zu Ende. Wenn Sie ihn gelesen haben, sagen Sie Ihren Kolleginnen und Kollegen, was Sie daraus machen.',
    },
    'route-ages': {
      title: 'Bitte rufen Sie „{name}“ wieder einmal an',
      text: 'Seit dem {day} hat diese Ansprechstelle niemand ausprobiert. Nach 90 Tagen lässt sich damit keine Kampagne mehr starten.',
    },
    'line-ages': {
      title: 'Bitte prüfen Sie die Krisennummer „{name}“ ({number})',
      text: 'Zuletzt geprüft wurde sie am {day}. Nach 180 Tagen können dort keine Fragen nach Selbstverletzung mehr gestellt werden.',
    },
    'resource-ages': {
      title: 'Bitte sehen Sie sich das Angebot „{name}“ wieder einmal an',
      text: 'Seit dem {day} hat es niemand geprüft.',
    },
  },
}
