import { CfnParameter, CfnRule, Fn } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { type Stage, stillPlaceholders } from '../stages.ts'

/**
 * A stage with placeholders may be synthesized and tried out locally, and not deployed: CloudFormation checks the rule
 * before it makes anything.
 */
export function refusePlaceholders(scope: Construct, stage: Stage): void {
  const unset = stillPlaceholders(stage)
  if (unset.length === 0) return
  const parameter = new CfnParameter(scope, 'ValuesToSetFirst', {
    default: unset.join(', '),
    description: 'What still stands as a placeholder in infra/stages.ts',
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
