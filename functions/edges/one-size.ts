import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { pageHeaders } from '../pages/frame.ts'
import type { PageEvent } from './read-form.ts'
import type { Page } from './shown-page.ts'

/**
 * Pads pages to a few fixed lengths. TLS hides what a reply says but not how long it is, and a reply to somebody in
 * danger is longer than a light one: the operator of the network could tell them apart.
 */

/**
 * One length for every page and answer, whatever was answered and whatever HR has configured: pages leave out what they have
 * no room for (pages/support.ts, pages/reply-page.ts). 14 KB is what travels in a first round trip; what fills a page up
 * comes last.
 */
export const GZIPPED_BYTES = 14 * 1024
export const PLAIN_BYTES = 96 * 1024

/** Browsers accept a comment after the end of a document and do not show it. */
const comment = (bytes: number): string => `<!--${'x'.repeat(bytes - EMPTY_COMMENT_BYTES)}-->`
const EMPTY_COMMENT_BYTES = '<!---->'.length

/** A page is longer than all pages are. */
export class DoesNotFit extends Error {
  override name = 'DoesNotFit'
}

/** How long the comment after so many bytes is. Throws where there is no room: a longer page would tell what it holds. */
function missing(bytes: number, size: number): number {
  if (bytes + EMPTY_COMMENT_BYTES > size)
    throw new DoesNotFit(`a page of ${bytes} bytes does not fit into ${size}`)
  return size - bytes
}

// RFC 1952: deflate, no name, no time, no system. One member, since browsers stop reading after the first.
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const GZIP_TAIL_BYTES = 8
// RFC 1951, 3.2.4: a stored block of up to 65,535 bytes has a header of five bytes.
const STORED_HEAD_BYTES = 5

/** The page compressed, with a comment after it that is not, so that its length is exact. */
export function gzippedToOneSize(html: string, steps = 1): Buffer {
  const page = Buffer.from(html)
  // Flushed but not finished: it ends on a whole byte, and another block may follow.
  const deflated = deflateRawSync(page, { finishFlush: constants.Z_SYNC_FLUSH })
  const rest = GZIP_HEAD.length + deflated.length + STORED_HEAD_BYTES + GZIP_TAIL_BYTES
  const filler = Buffer.from(comment(missing(rest, steps * GZIPPED_BYTES)))

  const storedHead = Buffer.alloc(STORED_HEAD_BYTES)
  storedHead.writeUInt8(1)
  storedHead.writeUInt16LE(filler.length, 1)
  storedHead.writeUInt16LE(0xffff - filler.length, 3)
  const tail = Buffer.alloc(GZIP_TAIL_BYTES)
  tail.writeUInt32LE(crc32(filler, crc32(page)))
  tail.writeUInt32LE(page.length + filler.length, 4)
  return Buffer.concat([GZIP_HEAD, deflated, storedHead, filler, tail])
}

/** The page for browsers that take no gzip, with a comment after it. */
export const paddedToOneSize = (html: string, steps = 1): string =>
  html + comment(missing(Buffer.byteLength(html), steps * PLAIN_BYTES))

/**
 * Hands a page to API Gateway, padded to the common length. It is compressed where the browser accepts that, which
 * saves time on an old phone and a bad line.
 */
export function oneSize(): MiddlewareObj<PageEvent> {
  const resize: MiddlewareObj<PageEvent>['after'] = request => {
    request.response = toResult(request.response, request.event.page.acceptsGzip)
  }
  // A page that does not fit fails, and the kind page comes in its place.
  return { after: resize, onError: resize }
}

/** Files are filled up with blanks to a multiple of this, which JSON does not mind. */
const FILE_BYTES = 16 * 1024

function fileResult({ status, html }: Page, { name, type }: NonNullable<Page['file']>) {
  const content = Buffer.from(html)
  const size = Math.ceil(content.length / FILE_BYTES) * FILE_BYTES
  return {
    statusCode: status,
    headers: {
      ...pageHeaders,
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    },
    body: Buffer.concat([content, Buffer.alloc(size - content.length, ' ')]).toString(),
  }
}

function toResult(page: Page, acceptsGzip: boolean): APIGatewayProxyStructuredResultV2 {
  const { status, html, lean, isLong } = page
  if (page.file) return fileResult(page, page.file)
  const headers = { ...pageHeaders, vary: 'accept-encoding' }
  if (!acceptsGzip)
    return { statusCode: status, headers, body: whole(paddedToOneSize, html, { lean, isLong }) }
  return {
    statusCode: status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: whole(gzippedToOneSize, html, { lean, isLong }).toString('base64'),
    isBase64Encoded: true,
  }
}

const MOST_STEPS = 16

/** The page; where it would not fit, the lean one, or, where it may be long, the page a step longer. */
function whole<Sized>(
  toOneSize: (html: string, steps?: number) => Sized,
  html: string,
  { lean, isLong }: { lean: Page['lean'] | undefined; isLong: boolean | undefined },
): Sized {
  for (let steps = 1; ; steps++)
    try {
      return toOneSize(html, steps)
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error
      if (lean) return toOneSize(lean())
      if (!isLong || steps === MOST_STEPS) throw error
    }
}
