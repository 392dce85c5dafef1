import { CfnParameter, CfnRule, Fn } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { type Stage, stillPlaceholders } from '../stages.ts'

/**
 * A stage with placeholders can be synthesized and run locally but not deployed: CloudFormation checks this rule before
 * it creates anything.
 */
export function refusePlaceholders(scope: Construct, stage: Stage): void {
  const unset = stillPlaceholders(stage)
  if (unset.length === 0) return
  const parameter = new CfnParameter(scope, 'ValuesToSetFirst', {
    default: unset.join(', '),
    description: 'Values that are still placeholders in infra/stages.ts',
  })
  new CfnRule(scope, 'StageIsSet', {
    assertions: [
      {
        assert: Fn.conditionEquals(parameter.valueAsString, 'none'),
        assertDescription: `Set these values of stage ${stage.name} in infra/stages.ts first: ${unset.join(', ')}`,
      },
    ],
  })
}
