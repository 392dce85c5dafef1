import { writeFile } from 'node:fs/promises'
import { openApiDocument } from './document.ts'

// npm run openapi: generates docs/openapi.json from the schemas that the functions check requests against.
await writeFile('docs/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`)
