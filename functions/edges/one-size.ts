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

/** Our pages have 2 to 7 KB compressed, and less than 32 KB uncompressed. */
const GZIPPED_STEP_BYTES = 8 * 1024
const PLAIN_STEP_BYTES = 32 * 1024

/** Browsers accept a comment after the end of a document and do not show it. */
const comment = (bytes: number): string => `<!--${'x'.repeat(bytes - EMPTY_COMMENT_BYTES)}-->`
const EMPTY_COMMENT_BYTES = '<!---->'.length

/** How long a comment must be that fills so many bytes up to a multiple of the step. */
const padding = (bytes: number, step: number): number =>
  Math.ceil((bytes + EMPTY_COMMENT_BYTES) / step) * step - bytes

// RFC 1952: deflate, no name, no time, no system. One member, since browsers stop reading after the first.
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const GZIP_TAIL_BYTES = 8
// RFC 1951, 3.2.4: a stored block of up to 65,535 bytes has a header of five bytes.
const STORED_HEAD_BYTES = 5

/** The page compressed, padded with an uncompressed comment so that its length is exact: a multiple of 8 KB. */
export function gzipAndPad(html: string): Buffer {
  const page = Buffer.from(html)
  // Flushed but not finished: it ends on a whole byte, and another block may follow.
  const deflated = deflateRawSync(page, { finishFlush: constants.Z_SYNC_FLUSH })
  const rest = GZIP_HEAD.length + deflated.length + STORED_HEAD_BYTES + GZIP_TAIL_BYTES
  const filler = Buffer.from(comment(padding(rest, GZIPPED_STEP_BYTES)))

  const storedHead = Buffer.alloc(STORED_HEAD_BYTES)
  storedHead.writeUInt8(1)
  storedHead.writeUInt16LE(filler.length, 1)
  storedHead.writeUInt16LE(0xffff - filler.length, 3)
  const tail = Buffer.alloc(GZIP_TAIL_BYTES)
  tail.writeUInt32LE(crc32(filler, crc32(page)))
  tail.writeUInt32LE(page.length + filler.length, 4)
  return Buffer.concat([GZIP_HEAD, deflated, storedHead, filler, tail])
}

/** The page for browsers without gzip, padded with a comment to a multiple of 32 KB. */
export const padPage = (html: string): string =>
  html + comment(padding(Buffer.byteLength(html), PLAIN_STEP_BYTES))

/**
 * Hands a page to API Gateway, padded to the common length. It is compressed where the browser accepts that, which
 * saves time on an old phone and a bad line.
 */
export function oneSize(): MiddlewareObj<PageEvent> {
  const resize: MiddlewareObj<PageEvent>['after'] = request => {
    request.response = toResult(request.response, request.event.page.acceptsGzip)
  }
  return { after: resize, onError: resize }
}

function toResult({ status, html }: Page, acceptsGzip: boolean): APIGatewayProxyStructuredResultV2 {
  const headers = { ...pageHeaders, vary: 'accept-encoding' }
  if (!acceptsGzip) return { statusCode: status, headers, body: padPage(html) }
  return {
    statusCode: status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipAndPad(html).toString('base64'),
    isBase64Encoded: true,
  }
}
