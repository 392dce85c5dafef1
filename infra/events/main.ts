import { writeFile } from 'node:fs/promises'
import { eventDocuments } from './documents.ts'

// npm run events: generates the schemas in docs/events from those that every event is checked against.
for (const [name, text] of Object.entries(eventDocuments())) await writeFile(`docs/events/${name}`, text)
