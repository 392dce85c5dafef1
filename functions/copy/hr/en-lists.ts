import { audit } from './en-audit.ts'
import { connections } from './en-connections.ts'
import { roster } from './en-roster.ts'
import { specimens } from './en-specimens.ts'
import { resources, support } from './en-support.ts'

/** What the console says about the lists that HR keeps. */
export const lists = {
  everywhere: 'everywhere',
  roster,
  connections,
  support,
  resources,
  audit,
  specimens,
}
