/** How far point-in-time recovery reaches back where the stack says nothing else, as it does (infra/constructs/tables.ts). */
export const BACKUP_DAYS = 35
