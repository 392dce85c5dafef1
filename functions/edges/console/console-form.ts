import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Form } from '../read-form.ts'

/** A file that came with a form. */
export interface Upload {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

const LARGEST_FORM = 256 * 1024
/** A function takes 6 MB, in which a file of this size is written with a third more letters. */
const LARGEST_UPLOAD = 4 * 1024 * 1024

export type ReadForm = { form: Form; upload: Upload | undefined } | 'too-large' | 'wrong-content'

/** The form that a browser sends, with or without a file. */
export async function consoleForm(event: APIGatewayProxyEventV2): Promise<ReadForm> {
  const type = event.headers['content-type'] ?? ''
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    if (bytes.length > LARGEST_FORM) return 'too-large'
    return { form: formOf(new URLSearchParams(bytes.toString('utf8'))), upload: undefined }
  }
  if (!/^multipart\/form-data\b/i.test(type)) return 'wrong-content'
  const sent = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  if (!sent) return 'wrong-content'
  const texts: [string, string][] = []
  let upload: Upload | undefined
  for (const [field, value] of sent)
    if (typeof value === 'string') texts.push([field, value])
    else if (value.name !== '' || value.size > 0)
      upload = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  if (upload && upload.bytes.length > LARGEST_UPLOAD) return 'too-large'
  return { form: formOf(texts), upload }
}

function formOf(sent: Iterable<[string, string]>): Form {
  const fields = Map.groupBy(sent, ([field]) => field)
  return Object.fromEntries([...fields].map(([field, all]) => [field, all.map(([, value]) => value)]))
}
