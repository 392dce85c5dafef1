import type { Table } from '../../ports/table.ts'
import { StaffStore } from '../../store/staff.ts'
import { StaffSessionStore } from '../../store/staff-sessions.ts'
import { TokenKeyStore } from '../../store/token-keys.ts'
import type { Sessions } from './session-of.ts'

/** Who asks stands in Directory: people of HR by their session, service accounts by a key that signed their token. */
export const sessionsIn = (directory: Table): Sessions & { tokenKeys: TokenKeyStore } => ({
  sessions: new StaffSessionStore(directory),
  staff: new StaffStore(directory),
  tokenKeys: new TokenKeyStore(directory),
})
