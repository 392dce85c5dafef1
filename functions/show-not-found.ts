import { formEndorsesRisk } from './domain/check-in/answer-sheet.ts'
import { readEnvironment } from './edges/environment.ts'
import { notFound } from './edges/not-found.ts'
import { instruments } from './instruments/library.ts'

// cold start
const env = readEnvironment('show-not-found')

// called by AWS
export const handler = notFound('show-not-found', env, {
  // Answers may come to an address that lost a part on the way.
  speaksOfDanger: form => formEndorsesRisk(form, instruments.values()),
})
