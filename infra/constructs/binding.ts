import type { PolicyStatementProps } from 'aws-cdk-lib/aws-iam'

/** Exact actions on exact resources. */
export interface Grant extends Pick<PolicyStatementProps, 'actions' | 'resources' | 'conditions'> {
  /** For a resource with a wildcard: the resource as cdk-nag writes it, and why it cannot be narrower. */
  wildcard?: { resource: string; reason: string }
}

/** One variable of a function's environment, together with the permissions on what it names. */
export interface Binding {
  value: string
  grants: Grant[]
}

/** A variable without permissions: a setting, or the name of something that another grant covers. */
export const setting = (value: string): Binding => ({ value, grants: [] })
