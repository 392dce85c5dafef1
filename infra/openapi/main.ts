import { writeFile } from 'node:fs/promises'
import { openApiDocument } from './document.ts'

// npm run openapi: writes docs/openapi.json from the schemas by which the functions judge requests.
await writeFile('docs/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`)
