/** A connection's token: `hearten-scim_<id>_<secret>`, so that secret scanners and people know it when they see it. */
const TOKEN = /^hearten-scim_([\w-]{36})_([\w-]{43})$/

export const tokenOf = (connectionId: string, secret: string): string =>
  `hearten-scim_${connectionId}_${secret}`
export const connectionIdIn = (token: string): string | undefined => TOKEN.exec(token)?.[1]
export const secretIn = (token: string): string => TOKEN.exec(token)?.[2] ?? ''
