import type { Deployment } from './deployment.ts'

/** What a template may ask of the place where it is deployed. */
export interface LocalFacts {
  region: string
  /** Where the local system listens, such as `http://127.0.0.1:4000`; queue URLs and the API's endpoint are below it. */
  publicUrl: string
  /** The issuer that stands for every Cognito user pool. */
  issuerUrl: string
}

/** The account of everything local; the one that fauxqs knows. */
export const ACCOUNT = '000000000000'

/**
 * Reads `<stackName>.template.json` of a cloud assembly folder. Throws, with the logical id, on any resource type,
 * intrinsic or property that it does not know. `adjust` may change the parsed template first, as tests do.
 */
export declare function readDeployment(options: {
  assemblyDirectory: string
  stackName: string
  facts: LocalFacts
  adjust?: (template: Template) => void
}): Deployment

export interface Template {
  Parameters?: Record<string, { Type: string; Default?: unknown }>
  Conditions?: Record<string, unknown>
  Mappings?: Record<string, unknown>
  Resources: Record<string, TemplateResource>
}

export interface TemplateResource {
  Type: string
  Properties?: Record<string, unknown>
  Metadata?: Record<string, unknown>
  Condition?: string
  [key: string]: unknown
}
