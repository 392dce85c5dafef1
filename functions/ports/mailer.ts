/** The tag that links a bounce back to its mail. It means nothing to anybody else. */
export interface EmailTag {
  name: 'enrolment' | 'call'
  value: string
}

export interface EmailHeader {
  name: string
  value: string
}

/** One email of a bulk send. The template is shared; the data is this person's. */
export interface BulkEntry {
  to: string
  templateData: object
  headers: EmailHeader[]
  tag: EmailTag
}

/** The result of one entry, with SES's own status. */
export interface BulkResult {
  status: string
  sesMessageId: string | undefined
}

export interface BulkMailer {
  /** Up to fifty emails from one template; one result each, in their order. Tried once. Throws as SES does. */
  sendBulk(of: { from: string; template: string; entries: BulkEntry[] }): Promise<BulkResult[]>
}

export interface Email {
  /** The sender's name and address, as a From header has them. */
  from: string
  /** Several see each other's addresses. */
  to: string | readonly string[]
  replyTo: string
  subject: string
  text: string
  html: string
  headers: EmailHeader[]
  /** Left out where nothing follows from a bounce. */
  tag?: EmailTag
}

export interface Mailer {
  /** Sends one email, tried once. Throws as SES does. */
  send(email: Email): Promise<void>
}

/** What SES allows this account now. */
export interface SendingQuota {
  max24Hour: number
  maxPerSecond: number
  /** In the sandbox, SES sends to verified addresses only. */
  sandbox: boolean
}
