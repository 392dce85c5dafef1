import { crisisDirectory } from '../../functions/copy/shipped-crisis-lines.ts'
import { type Hr, hrAt, type InboxMail } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'

/** A Sunday noon; campaigns of these tests open on Tuesday 3 March 2026. */
export const START = Date.parse('2026-03-01T12:00:00Z')

/** A sign-in lasts for an hour of virtual time: after a move of the clock, HR signs in again. */
export const hrOf = async (system: System, username = 'hr-editor@example.com'): Promise<Hr> =>
  hrAt(system.url, await system.signIn(username))

const HEADER = 'person_id,email,given_name,locale,time_zone,country,department,site,status'

/** A roster of so many people in Berlin, a third of them in Sales; `row` may say otherwise for each. */
export const aRoster = (
  people: number,
  row: (n: number) => Partial<Record<string, string>> = () => ({}),
): string =>
  [
    HEADER,
    ...Array.from({ length: people }, (_, n) => {
      const cells: Record<string, string | undefined> = {
        person_id: `p${n}`,
        email: `p${n}@example.com`,
        given_name: `Given${n}`,
        locale: 'en',
        time_zone: 'Europe/Berlin',
        country: 'DE',
        department: n % 5 < 2 ? 'Sales' : 'Care',
        site: 'Berlin',
        status: 'active',
        ...row(n),
      }
      return HEADER.split(',')
        .map(column => cells[column] ?? '')
        .join(',')
    }),
  ].join('\n')

/** One route of each kind that a launch needs, for every country; the first also calls back. */
export const someSupportRoutes = [
  {
    id: 'eap',
    kind: 'eap',
    human: true,
    country: '*',
    name: 'Employee assistance',
    phone: '+49 30 1234567',
    email: 'callback@assistance.example',
    hours: 'always',
    languages: ['en', 'de'],
    verifiedOn: '2026-02-20',
    responder: { responseTime: 'next-working-day' },
  },
  {
    id: 'outside',
    kind: 'outside',
    human: true,
    country: '*',
    name: 'A listening service',
    phone: '116 123',
    hours: 'always',
    languages: ['en'],
    verifiedOn: '2026-02-20',
  },
]

/** Every line that comes with Hearten for Germany, where the people of `aRoster` are, called by HR. */
export const someCrisisLines = crisisDirectory.lines
  .filter(({ country }) => country === 'DE')
  .map(({ country, number }) => ({ country, number, confirmedBy: 'M. Weber', confirmedOn: '2026-02-20' }))

export const aCampaign = (over: object = {}): object => ({
  name: 'Spring check-in',
  instruments: ['phq-4'],
  waves: [{ opensOn: '2026-03-03', remindAfterDays: [3], closesAfterDays: 10 }],
  breakdowns: ['department'],
  // The tests of a file share a system, and its people one yearly budget.
  reportsAYear: 12,
  dpiaReference: 'DPIA-2026-014',
  ...over,
})

/** A roster is in, support routes are put, a campaign is launched and its audience frozen: its id. */
export async function launched(
  system: System,
  hr: Hr,
  { roster = aRoster(30), campaign = aCampaign() }: { roster?: string; campaign?: object } = {},
): Promise<string> {
  await hr.uploadRoster(roster)
  await system.clock.quiet()
  await hr.call('PUT', '/api/support-routes', { routes: someSupportRoutes, crisisLines: someCrisisLines })
  const created = await hr.call('POST', '/api/campaigns', campaign)
  if (created.status !== 201) throw new Error(`the campaign was refused: ${created.text}`)
  const { id } = created.body as { id: string }
  const launch = await hr.call('POST', `/api/campaigns/${id}/launch`)
  if (launch.status !== 202) throw new Error(`the launch was refused: ${launch.text}`)
  await system.clock.quiet()
  return id
}

/** The mails to a person, oldest first. */
export async function mailsTo(system: System, address: string): Promise<InboxMail[]> {
  const response = await fetch(`${system.url}/local/mail?to=${encodeURIComponent(address)}`)
  return (await response.json()) as InboxMail[]
}
