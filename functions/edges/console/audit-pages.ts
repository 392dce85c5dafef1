import { fill } from '../../copy/copy.ts'
import { subjectOfAccount } from '../../domain/staff/service-account.ts'
import { type Instant, isoOf } from '../../domain/time.ts'
import type { ServiceAccountStore } from '../../store/service-accounts.ts'
import type { StaffStore } from '../../store/staff.ts'
import type { ConsolePages, ConsoleRequest } from './console-page.ts'

export interface AuditPageDeps {
  staff: Pick<StaffStore, 'list'>
  accounts: Pick<ServiceAccountStore, 'list'>
}

interface Entry {
  at: string
  staff: string
  action: string
  subject: string
}

const A_PAGE = 50
const MONTHS = 24

/** The audit log by name, with a filter, page by page, and as a table. */
export const auditPages = (deps: AuditPageDeps): ConsolePages => ({
  'GET /hr/audit': {
    role: 'viewer',
    handle: async request => {
      const { desk, query, now } = request
      const { entries, matching, people, nameOf } = await found(request, deps)
      const page = Math.max(0, Number.parseInt(query.page ?? '', 10) || 0)
      const shown = matching.slice(page * A_PAGE, (page + 1) * A_PAGE)
      const at = (path: string, to?: number) => {
        const search = new URLSearchParams(
          Object.entries({ month: query.month, who: query.who, what: query.what, page: to }).flatMap(
            ([key, value]) => (value ? [[key, String(value)] as [string, string]] : []),
          ),
        )
        return search.size > 0 ? `${path}?${search}` : path
      }
      const { auditPage } = await import('../../pages/hr/audit-page.ts')
      return {
        html: auditPage(desk, {
          lines: shown.map(entry => ({
            at: Date.parse(entry.at),
            who: nameOf(entry.staff),
            action: entry.action,
            subject: isAboutPerson(entry) ? nameOf(entry.subject) : entry.subject,
            href: hrefOf(entry),
          })),
          all: matching.length,
          from: page * A_PAGE + 1,
          isCut: !query.month && entries.length >= 500,
          filled: {
            values: { month: [query.month ?? ''], who: [query.who ?? ''], what: [query.what ?? ''] },
            errors: [],
          },
          months: lastMonths(now),
          people,
          actions: [...new Set(entries.map(({ action }) => action))].sort(),
          exportHref: at('/hr/audit/table'),
          newerHref: page > 0 ? at('/hr/audit', page - 1) : undefined,
          olderHref: matching.length > (page + 1) * A_PAGE ? at('/hr/audit', page + 1) : undefined,
        }),
      }
    },
  },

  'GET /hr/audit/table': {
    role: 'viewer',
    handle: async request => {
      const { matching, nameOf } = await found(request, deps)
      const { actionName } = await import('../../pages/hr/audit-page.ts')
      const rows = matching.map(entry => [
        entry.at,
        nameOf(entry.staff),
        entry.staff,
        actionName(request.desk, entry.action),
        entry.subject,
      ])
      const [when = '', who = '', what = '', on = ''] = request.desk.words.audit.head
      const text = [[when, who, 'id', what, on], ...rows].map(row => row.map(cell).join(',')).join('\r\n')
      return {
        file: { name: 'audit.csv', type: 'text/csv; charset=utf-8', content: `\ufeff${text}\r\n` },
      }
    },
  },
})

/** No cell is a formula to a spreadsheet. */
export const cell = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`

async function found({ ask, query, desk }: ConsoleRequest, { staff, accounts }: AuditPageDeps) {
  const asked = await ask('GET /api/audit', { query: query.month ? { month: query.month } : {} })
  const { entries } = asked.status === 200 ? (asked.body as { entries: Entry[] }) : { entries: [] }
  const [people, programs] = await Promise.all([staff.list(), accounts.list()])
  const names = new Map([
    ...people.map(({ subject, name, email }): [string, string] => [subject, name || email]),
    ...programs.map(({ id, name }): [string, string] => [
      subjectOfAccount(id),
      fill(desk.words.audit.program, { name }),
    ]),
  ])
  const nameOf = (subject: string) => names.get(subject) ?? `${desk.words.audit.formerly} (${subject})`
  const subjects = [...new Set([...names.keys(), ...entries.map(entry => entry.staff)])]
  const matching = entries.filter(
    entry => (!query.who || entry.staff === query.who) && (!query.what || entry.action === query.what),
  )
  return { entries, matching, nameOf, people: subjects.map(subject => ({ subject, name: nameOf(subject) })) }
}

const isAboutPerson = ({ action }: Entry): boolean => /^(try to )?sign /.test(action)

function hrefOf({ action, subject }: Entry): string | undefined {
  if (/ campaign$/.test(action) && action !== 'delete campaign') return `/hr/campaigns/${subject}`
  if (action === 'upload roster' || action === 'read roster again') return `/hr/roster/${subject}`
  if (/ service account$/.test(action)) return '/hr/service-accounts'
  if (/ support routes$/.test(action)) return '/hr/support'
  return undefined
}

function lastMonths(now: Instant): string[] {
  const month = new Date(now)
  month.setUTCDate(1)
  return Array.from({ length: MONTHS }, () => {
    const name = isoOf(month.getTime()).slice(0, 7)
    month.setUTCMonth(month.getUTCMonth() - 1)
    return name
  })
}
