import { SESv2Client, SendBulkEmailCommand } from '@aws-sdk/client-sesv2'
import { mailHeaders } from '../functions/mail/headers.ts'
import { mailData } from '../functions/mail/template-data.ts'
import { credentialsOf } from '../local/aws/gateway/gateway.ts'
import { makePeople, randomFrom } from '../local/demo/people.ts'
import type { System } from '../local/system.ts'
import { bareRequestCpu } from './bare-request.ts'
import type { Measured } from './row.ts'
import { ALL_OPEN, launch, onSystem } from './running-system.ts'

/** Sends invitations from the frozen chunks to the embedded SES, which renders every template and stores every mail. */
const PEOPLE = 5000
/** By then the people east of Africa, a fifth of all, have theirs: the sender is warm. */
const WARM_BY = Date.parse('2026-03-03T05:00:00Z')
const BUDGET_MAILS_A_SECOND = 20 * 163
const BUDGET_CPU_MS = 0.2
/** Full bulk sends straight to SES: the upper bound for the sender. */
const BULK = 50
const STRAIGHT_SENDS = 40

export const measure = (): Promise<Measured> =>
  onSystem(async system => {
    await launch(system, makePeople(PEOPLE, randomFrom(3)), 'phq-4')
    const straight = await sendStraight(system)

    const bare = await bareRequestCpu(system)
    const sent = async () => ({
      mails: await system.mailCount(),
      cpu: system.work()['send-mail']?.cpuMilliseconds ?? 0,
      invocations: system.work()['send-mail']?.invocations ?? 0,
    })

    await system.clock.advanceTo(WARM_BY)
    const before = await sent()
    const processBefore = process.cpuUsage()
    const from = performance.now()
    await system.clock.advanceTo(ALL_OPEN)
    const seconds = (performance.now() - from) / 1000
    const { user, system: kernel } = process.cpuUsage(processBefore)
    const after = await sent()
    const mails = after.mails - before.mails
    const own = (after.cpu - before.cpu) / mails
    const invocations = after.invocations - before.invocations
    return {
      rows: [
        {
          what: "the sender's own processor time a mail",
          measured: `${own.toFixed(3)} ms`,
          budget: `≤ ${BUDGET_CPU_MS} ms`,
          within: own <= BUDGET_CPU_MS,
        },
        {
          what: 'one bare request of the SDK, in the same run: each mail is claimed by one',
          measured: `${bare.toFixed(3)} ms`,
        },
        {
          what: 'mails a second of one core, by the sender alone',
          measured: (1000 / own).toFixed(0),
          budget: `≥ ${BUDGET_MAILS_A_SECOND} where the emulators allow`,
          within: 1000 / own >= BUDGET_MAILS_A_SECOND,
        },
        { what: 'mails a second through the whole local system', measured: (mails / seconds).toFixed(0) },
        {
          what: 'the same for each second of processor time, emulators included',
          measured: (mails / ((user + kernel) / 1e6)).toFixed(0),
        },
        {
          what: 'mails a second straight to the embedded SES, nothing claimed or written',
          measured: straight.toFixed(0),
        },
      ],
      notes: [
        `${mails} mails by ${invocations} invocations: ${(mails / invocations).toFixed(1)} mails in each`,
      ],
    }
  })

/** Mails a second that the local SES accepts from a bare client: the emulator's own limit, in the same run. */
async function sendStraight(system: System): Promise<number> {
  const sender = system.deployment.functions.find(({ name }) => name === 'send-mail')
  const { MAIL_FROM = '{}', CONFIGURATION_SET, TEMPLATE_PREFIX, PUBLIC_URL } = sender?.environment ?? {}
  const client = new SESv2Client({
    region: system.deployment.region,
    endpoint: system.url,
    credentials: credentialsOf('send-mail'),
    maxAttempts: 1,
  })
  const unsubscribeUrl = `${PUBLIC_URL}/u/${'x'.repeat(43)}`
  const data = mailData({
    givenName: 'Amira',
    organisation: 'Northwind Care',
    link: `${PUBLIC_URL}/c/${'x'.repeat(43)}`,
    unsubscribeLink: unsubscribeUrl,
    locale: 'en',
    resources: [],
  })
  const entries = Array.from({ length: BULK }, (_, n) => ({
    Destination: { ToAddresses: [`straight${n}@staff.example`] },
    ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: JSON.stringify(data) } },
    ReplacementHeaders: mailHeaders({ unsubscribeUrl }).map(({ name, value }) => ({
      Name: name,
      Value: value,
    })),
    ReplacementTags: [{ Name: 'enrolment', Value: 'x'.repeat(22) }],
  }))
  try {
    const from = performance.now()
    for (let sent = 0; sent < STRAIGHT_SENDS; sent++)
      await client.send(
        new SendBulkEmailCommand({
          FromEmailAddress: JSON.parse(MAIL_FROM).en,
          ConfigurationSetName: CONFIGURATION_SET,
          DefaultContent: {
            Template: { TemplateName: `${TEMPLATE_PREFIX}-invitation-en`, TemplateData: '{}' },
          },
          BulkEmailEntries: entries,
        }),
      )
    return (STRAIGHT_SENDS * BULK) / ((performance.now() - from) / 1000)
  } finally {
    client.destroy()
  }
}
