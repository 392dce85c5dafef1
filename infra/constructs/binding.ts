import type { PolicyStatementProps } from 'aws-cdk-lib/aws-iam'

/** The exact actions on the exact resources that something asks for. */
export interface Grant extends Pick<PolicyStatementProps, 'actions' | 'resources' | 'conditions'> {
  /** Where a resource has a wildcard: that resource as cdk-nag writes it, and why it cannot be narrower. */
  wildcard?: { resource: string; reason: string }
}

/** One variable of a function's environment, together with what the function may do with what it names. */
export interface Binding {
  value: string
  grants: Grant[]
}

/** A variable that opens no door: a setting, or the name of something that another grant covers. */
export const setting = (value: string): Binding => ({ value, grants: [] })
