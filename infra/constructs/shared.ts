import { EventBus } from 'aws-cdk-lib/aws-events'
import type { Construct } from 'constructs'
import type { Bundles } from '../bundle.ts'
import type { Stage } from '../stages.ts'
import { Alarms } from './alarms.ts'
import { setting } from './binding.ts'
import type { FunctionDefaults } from './hearten-function.ts'
import { PublicHttpApi } from './http-api.ts'
import { Mail, type MailTemplate } from './mail.ts'
import { Schedules } from './schedules.ts'

/** The settings that every page and every email needs. */
const employerOf = (stage: Stage, publicUrl: string) => ({
  ORGANISATION: setting(stage.organisation),
  DEFAULT_LOCALE: setting(stage.defaultLocale),
  PUBLIC_URL: setting(publicUrl),
})

/** What all parts of a stage share, created once. Each part takes what it names; tables are passed one by one. */
export class Shared {
  readonly stage: Stage
  readonly functionDefaults: FunctionDefaults
  readonly alarms: Alarms
  readonly http: PublicHttpApi
  readonly schedules: Schedules
  readonly mail: Mail
  readonly bus: EventBus
  readonly employer: ReturnType<typeof employerOf>

  constructor(
    scope: Construct,
    {
      stage,
      folders,
      mailTemplates,
    }: { stage: Stage; folders: Bundles['folders']; mailTemplates: MailTemplate[] },
  ) {
    this.stage = stage
    this.functionDefaults = {
      stageName: stage.name,
      folders,
      logsKeptDays: stage.logsKeptDays,
      reserves: stage.production,
    }
    this.alarms = new Alarms(scope, { email: stage.alarmEmail })
    this.http = new PublicHttpApi(scope, stage)
    this.alarms.onServerErrors(this.http.api)
    this.alarms.onManyRefusals(this.http.api)
    this.alarms.onThrottledFunctions()
    this.alarms.onReputation()
    this.schedules = new Schedules(scope, { stage, alarms: this.alarms })
    this.mail = new Mail(scope, { stage, templates: mailTemplates, alarms: this.alarms })
    this.bus = new EventBus(scope, 'Bus', { eventBusName: `hearten-${stage.name}` })
    this.employer = employerOf(stage, this.http.url)
  }
}
