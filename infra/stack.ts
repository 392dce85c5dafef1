import { type App, CfnOutput, Stack, Tags } from 'aws-cdk-lib'
import type { Bundles } from './bundle.ts'
import { About } from './constructs/about.ts'
import { AuditLog } from './constructs/audit-log.ts'
import { CallRequests } from './constructs/call-requests.ts'
import { Campaigns } from './constructs/campaigns.ts'
import { CheckIn } from './constructs/check-in.ts'
import { Console } from './constructs/console.ts'
import { Erasures } from './constructs/erasures.ts'
import { FollowUps } from './constructs/follow-ups.ts'
import { GiveBack } from './constructs/give-back.ts'
import { Journey } from './constructs/journey.ts'
import type { MailTemplate } from './constructs/mail.ts'
import { News } from './constructs/news.ts'
import { NotFound } from './constructs/not-found.ts'
import { refusePlaceholders } from './constructs/placeholders.ts'
import { Reports } from './constructs/reports.ts'
import { Roster } from './constructs/roster.ts'
import { Scim } from './constructs/scim.ts'
import { Sender } from './constructs/sender.ts'
import { ServiceAccounts } from './constructs/service-accounts.ts'
import { Shared } from './constructs/shared.ts'
import { Support } from './constructs/support.ts'
import { Tables } from './constructs/tables.ts'
import { isProtected, type Stage } from './stages.ts'

export interface HeartenStackProps {
  stage: Stage
  folders: Bundles['folders']
  mailTemplates: MailTemplate[]
}

/**
 * All of Hearten in one stage: its parts, the tables that each may access, and the queues between them. Ids are flat: a
 * queue has the same name here, in its alarm and in docs/runbook.md.
 */
export class HeartenStack extends Stack {
  constructor(app: App, { stage, folders, mailTemplates }: HeartenStackProps) {
    super(app, `Hearten-${stage.name}`, {
      description: `Hearten: wellbeing check-ins of ${stage.organisation} (${stage.name})`,
      // No account: the same template can be deployed with any credentials.
      env: { region: stage.region },
      terminationProtection: isProtected(stage),
      analyticsReporting: false,
    })
    Tags.of(this).add('application', 'hearten')
    Tags.of(this).add('stage', stage.name)
    refusePlaceholders(this, stage)

    const { directory, campaigns, outreach, vault } = new Tables(this, stage)
    const shared = new Shared(this, { stage, folders, mailTemplates })

    // Employees: emails with links, what the links lead to, and one page for everybody.
    const callRequests = new CallRequests(this, { ...shared, outreach, vault })
    const erasures = new Erasures(this, { ...shared, campaigns, outreach, vault })
    const sender = new Sender(this, {
      ...shared,
      directory,
      outreach,
      toCallRequests: callRequests.queue,
      toErasures: erasures.queue,
    })
    new CheckIn(this, { ...shared, outreach, vault })
    new FollowUps(this, {
      ...shared,
      outreach,
      vault,
      followUps: sender.followUps,
      toSender: sender.queue,
    })

    new Journey(this, { ...shared, campaigns, vault })
    new About(this, shared)
    new NotFound(this, shared)

    // HR. What the staff calls has no way to Outreach or Vault; what works in the background has the way that it needs.
    const reports = new Reports(this, { ...shared, directory, campaigns, vault })
    const support = new Support(this, { ...shared, directory, campaigns, outreach })
    const { planning } = new Campaigns(this, {
      ...shared,
      directory,
      campaigns,
      outreach,
      waves: sender.waves,
      toSender: sender.queue,
      toSupport: support.queue,
      toReports: reports.queue,
    })
    new GiveBack(this, { ...shared, directory, campaigns, outreach, toPlanner: planning })
    const news = new News(this, { ...shared, directory, campaigns })
    const toHr = { toSupport: support.queue, toNews: news.queue }
    new Roster(this, { ...shared, directory, ...toHr })
    new Scim(this, { ...shared, directory, ...toHr })
    new AuditLog(this, { ...shared, directory })
    new Console(this, { ...shared, directory })
    new ServiceAccounts(this, { ...shared, directory })

    shared.alarms.onThrottledTables(directory, campaigns, outreach, vault)
    shared.alarms.onOldMessages()

    const { http, bus } = shared
    this.#output('PublicUrl', http.url, 'Where employees’ links and the HR API are')
    if (http.domainTarget)
      this.#output('PublicDomainTarget', http.domainTarget, 'Point a CNAME record of the public domain here')
    this.#output('StaffUserPoolId', http.signIn.pool.userPoolId, 'Where people in HR get their accounts')
    this.#output('StaffClientId', http.signIn.client.userPoolClientId, 'The sign-in client of the HR API')
    this.#output('StaffSignInUrl', http.signIn.domain.baseUrl(), 'Where people in HR sign in')
    this.#output('SignInCommand', http.signInCommand, 'Signs in on the command line (docs/cli.md)')
    this.#output('BusName', bus.eventBusName, 'Where Hearten says that campaigns launch and reports are out')
  }

  #output(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description })
  }
}
