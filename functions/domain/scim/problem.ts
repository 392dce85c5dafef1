/** Why a request of a directory is refused, in the words of RFC 7644, 3.12. */
export interface ScimProblem {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 500 | 501 | 503
  scimType?:
    | 'invalidFilter'
    | 'tooMany'
    | 'uniqueness'
    | 'mutability'
    | 'invalidSyntax'
    | 'invalidPath'
    | 'noTarget'
    | 'invalidValue'
    | 'invalidVers'
  detail: string
}

/** Whether an answer is one. A user and a group have no `detail`. */
export const isProblem = (of: object): of is ScimProblem => 'detail' in of && 'status' in of

export const notFound = (what: string): ScimProblem => ({ status: 404, detail: `There is no such ${what}.` })
