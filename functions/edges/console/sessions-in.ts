import type { Table } from '../../ports/table.ts'
import { StaffStore } from '../../store/staff.ts'
import { StaffSessionStore } from '../../store/staff-sessions.ts'
import type { Sessions } from './session-of.ts'

/** Who asks for a page of HR's console stands in Directory. */
export const sessionsIn = (directory: Table): Sessions => ({
  sessions: new StaffSessionStore(directory),
  staff: new StaffStore(directory),
})
