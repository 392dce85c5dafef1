import { languageFor } from '../../functions/copy/languages.ts'
import { DEFAULT_BUDGET } from '../../functions/domain/privacy/budget.ts'
import type { Report } from '../../functions/domain/report/report.ts'
import { lastToldBefore, reportView } from '../../functions/domain/report/report-view.ts'
import { type GiveBackPage, giveBackPage } from '../../functions/pages/give-back-page.ts'
import { copyFor, reportIn } from '../copies.ts'
import { aReport, company } from '../domain/report/reporting.ts'
import { fourWaves } from './report-samples.ts'

/** What HR of a made-up employer writes, in every language. */
const WRITTEN: Readonly<Record<string, { short: string; more: string }>> = {
  en: {
    short:
      'From May on, no meetings before half past nine, and two more people on the evening shift in both houses.',
    more: 'You told us that evenings are too full. We’ve asked the board for two posts, and it has said yes.\nThe works council and the team leads look at the rota with you every quarter.\nIf something doesn’t work, tell Ines in HR or the works council. We’ll write again after the next round.',
  },
  de: {
    short:
      'Ab Mai gibt es keine Besprechungen vor halb zehn und zwei zusätzliche Kräfte in der Spätschicht beider Häuser.',
    more: 'Sie haben uns gesagt, dass die Abende zu voll sind. Die Geschäftsführung hat zwei neuen Stellen zugestimmt.\nBetriebsrat und Teamleitungen sehen sich den Dienstplan jedes Quartal gemeinsam mit Ihnen an.\nWenn etwas nicht klappt, sagen Sie es Ines in der Personalabteilung oder dem Betriebsrat. Nach der nächsten Runde schreiben wir wieder.',
  },
  fr: {
    short:
      'À partir de mai, plus de réunion avant neuf heures et demie, et deux personnes de plus le soir dans les deux maisons.',
    more: 'Vous nous avez dit que les soirées sont trop chargées. La direction a accepté de créer deux postes.\nLe comité et les responsables regardent le planning avec vous chaque trimestre.\nSi quelque chose ne va pas, dites-le à Ines, aux ressources humaines. Nous vous écrirons à nouveau la prochaine fois.',
  },
  es: {
    short:
      'A partir de mayo no habrá reuniones antes de las nueve y media, y habrá dos personas más por la tarde en las dos casas.',
    more: 'Nos dijeron que las tardes están demasiado cargadas. La dirección ha aceptado dos puestos nuevos.\nEl comité y las personas responsables revisan los turnos con ustedes cada trimestre.\nSi algo no funciona, díganselo a Ines, de Personal. Volveremos a escribir después de la próxima ronda.',
  },
  ar: {
    short:
      'ابتداءً من مايو لن تكون هناك اجتماعات قبل التاسعة والنصف، وسينضم شخصان إلى نوبة المساء في الدارين.',
    more: 'قلتم لنا إن المساء مزدحم أكثر من اللازم. وقد وافقت الإدارة على وظيفتين جديدتين.\nيراجع مجلس العاملين ومسؤولو الفرق جدول النوبات معكم كل ثلاثة أشهر.\nإن لم يسر شيء كما ينبغي، فأخبروا إيناس في الموارد البشرية. وسنكتب إليكم مجددًا بعد الجولة القادمة.',
  },
}

export const wordsIn = (locale: string) => WRITTEN[languageFor(locale)] ?? { short: '', more: '' }
export const lastTime = (locale: string) => ({ words: wordsIn(locale).short, language: locale })

/** One wave, then a wave that surely weighs less. */
const lighter: Report[] = [
  aReport(company, { waveId: 'w1', opensOn: '2026-03-02' }),
  aReport(
    company.map(([department, site, [none = 0, ...more], silent]) => {
      const well = more.reduce((sum, count) => sum + Math.floor(count * 0.7), none)
      return [
        department,
        site,
        [well, ...more.map(count => count - Math.floor(count * 0.7))],
        silent,
      ] as const
    }),
    { waveId: 'w2', opensOn: '2026-09-07' },
  ),
]
const twelve: Report[] = Array.from({ length: 12 }, (_, n) =>
  aReport(company, {
    waveId: `w${n + 1}`,
    opensOn: `2026-${String(n + 1).padStart(2, '0')}-02`,
    reportsAYear: 12,
    privacyBudget: 4 * DEFAULT_BUDGET,
  }),
)
const few: Report[] = [aReport([['Care', 'Leeds', [6, 3, 1], 10]])]

const RESULTS = {
  many: [fourWaves, 'w4'],
  first: [fourWaves.slice(0, 1), 'w1'],
  lost: [fourWaves.slice(0, 2), 'w2'],
  unsure: [few, 'w1'],
  fell: [lighter, 'w2'],
  twelve: [twelve, 'w12'],
} satisfies Record<string, [Report[], string]>

export function aGiveBack({
  locale = 'en',
  result = 'many',
  ...over
}: { locale?: string; result?: keyof typeof RESULTS | [Report[], string] } & Partial<
  Omit<GiveBackPage, 'result'>
> = {}): string {
  const [reports, waveId] = typeof result === 'string' ? RESULTS[result] : result
  const view = reportView(reports, waveId)
  if (!view) throw new Error('no report')
  return giveBackPage({
    copy: copyFor(locale),
    report: reportIn[languageFor(locale)],
    organisation: 'Northwind Care',
    result: view,
    earlier: view.outcome === 'lost' ? lastToldBefore(reports, waveId) : undefined,
    written: { words: wordsIn(locale), language: locale },
    languages: Object.keys(WRITTEN),
    action: '/c/token/give-back',
    support: { country: 'GB', routes: [] },
    ...over,
  })
}
