/** The tag by which a bounce finds its way back; it says nothing to anybody else who reads it. */
export interface EmailTag {
  name: 'enrolment' | 'call'
  value: string
}

export interface EmailHeader {
  name: string
  value: string
}

/** One email of a bulk send: the template is the same for all, what is filled in is this person's. */
export interface BulkEntry {
  to: string
  templateData: object
  headers: EmailHeader[]
  tag: EmailTag
}

/** What became of one entry, by SES's own status. */
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
  to: string
  replyTo: string
  subject: string
  text: string
  html: string
  headers: EmailHeader[]
  tag: EmailTag
}

export interface Mailer {
  /** One email, tried once. Throws as SES does. */
  send(email: Email): Promise<void>
}

/** What SES allows this account now. */
export interface SendingQuota {
  max24Hour: number
  sentLast24: number
  maxPerSecond: number
  /** Only verified addresses are written to. */
  sandbox: boolean
}
