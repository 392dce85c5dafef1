import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { showAbout } from './edges/routes/about.ts'

// cold start
const env = readEnvironment('show-about')

// called by AWS
export const handler = page('show-about', env, { 'GET /about': showAbout(env) })
