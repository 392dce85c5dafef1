import { RemovalPolicy } from 'aws-cdk-lib'
import type { Stage } from '../stages.ts'

/**
 * What becomes of tables, keys, bucket and user pool with their stack. In production they outlive it. A deployment that
 * fails takes back what it had created itself, empty as it is, so that it can be repeated.
 */
export const removalOf = ({ production }: Pick<Stage, 'production'>): RemovalPolicy =>
  production ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY
