import {
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  SESv2Client,
  SendBulkEmailCommand,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2'
import type { BulkMailer, EmailHeader, EmailTag, Mailer, SendingQuota } from '../ports/mailer.ts'
import { clientSettings } from './clients.ts'

export interface MailerConfig {
  CONFIGURATION_SET: string
}

// SES renders and accepts up to fifty emails before it answers.
const SEND_TIMEOUT = { requestTimeout: 15_000 }

// One try only: SES has no idempotency token, so an SDK retry could send a second email.
let sending: SESv2Client | undefined
const senderClient = () => {
  sending ??= new SESv2Client(clientSettings({ maxAttempts: 1 }))
  return sending
}

export const openBulkMailer = ({ CONFIGURATION_SET }: MailerConfig): BulkMailer => ({
  async sendBulk({ from, template, entries }) {
    const { BulkEmailEntryResults } = await senderClient().send(
      new SendBulkEmailCommand({
        FromEmailAddress: from,
        ConfigurationSetName: CONFIGURATION_SET,
        DefaultContent: { Template: { TemplateName: template, TemplateData: '{}' } },
        BulkEmailEntries: entries.map(({ to, templateData, headers, tag }) => ({
          Destination: { ToAddresses: [to] },
          ReplacementEmailContent: {
            ReplacementTemplate: { ReplacementTemplateData: JSON.stringify(templateData) },
          },
          ReplacementHeaders: headers.map(sesPair),
          ReplacementTags: [sesPair(tag)],
        })),
      }),
      SEND_TIMEOUT,
    )
    return (BulkEmailEntryResults ?? []).map(({ Status, MessageId }) => ({
      status: Status ?? 'FAILED',
      sesMessageId: MessageId,
    }))
  },
})

export const openMailer = ({ CONFIGURATION_SET }: MailerConfig): Mailer => ({
  async send({ from, to, replyTo, subject, text, html, headers, tag }) {
    await senderClient().send(
      new SendEmailCommand({
        FromEmailAddress: from,
        ConfigurationSetName: CONFIGURATION_SET,
        Destination: { ToAddresses: [to].flat() },
        ReplyToAddresses: [replyTo],
        Content: {
          Simple: {
            Subject: utf8(subject),
            Body: { Text: utf8(text), Html: utf8(html) },
            Headers: headers.map(sesPair),
          },
        },
        ...(tag ? { EmailTags: [sesPair(tag)] } : {}),
      }),
      SEND_TIMEOUT,
    )
  },
})

/** Asks SES for this account's current limits. */
export function openSendingQuota(): () => Promise<SendingQuota> {
  const ses = new SESv2Client(clientSettings())
  return async () => {
    const { SendQuota, ProductionAccessEnabled } = await ses.send(new GetAccountCommand({}))
    return {
      max24Hour: SendQuota?.Max24HourSend ?? 0,
      maxPerSecond: SendQuota?.MaxSendRate ?? 0,
      sandbox: !ProductionAccessEnabled,
    }
  }
}

/** Takes an address off the account's suppression list. One that is not on it is fine. */
export function openSuppressionList(): (address: string) => Promise<void> {
  const ses = new SESv2Client(clientSettings())
  return async address => {
    try {
      await ses.send(new DeleteSuppressedDestinationCommand({ EmailAddress: address }))
    } catch (error) {
      if ((error as Error).name !== 'NotFoundException') throw error
    }
  }
}

const sesPair = ({ name, value }: EmailHeader | EmailTag) => ({ Name: name, Value: value })

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' })
