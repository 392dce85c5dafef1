import { type Instant, isoOf, MINUTE } from '../time.ts'

/**
 * An event as a calendar file (RFC 5545). It is METHOD:PUBLISH with neither organiser nor attendee, so that no calendar
 * writes to anybody, and CLASS:PRIVATE, so that colleagues who share a calendar see a busy hour. Times are in UTC: a
 * file needs no rules of time zones.
 */
export interface CalendarEvent {
  /** Globally unique, and the same in every version of the event. */
  uid: string
  sequence: number
  start: Instant
  minutes: number
  /** When this version of the event was written; never when somebody fetched it. */
  changed: Instant
  /** Neutral: it is read by everybody who can see the calendar. */
  title: string
  place?: string
  cancelled?: boolean
}

export const calendarFile = (event: CalendarEvent): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hearten//Events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.changed)}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.start + event.minutes * MINUTE)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place === undefined ? [] : [`LOCATION:${escaped(event.place)}`]),
    'CLASS:PRIVATE',
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(line => `${folded(line)}\r\n`)
    .join('')

/** `20260302T083000Z` */
const utc = (at: Instant): string => isoOf(at).replace(/[-:]/g, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')

const OCTETS = 75
const encoder = new TextEncoder()

/** At most 75 octets a line; the blank that begins each further line is one of them. No character is parted. */
function folded(line: string): string {
  let lines = ''
  let room = OCTETS
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (octets > room) {
      lines += '\r\n '
      room = OCTETS - 1
    }
    lines += character
    room -= octets
  }
  return lines
}
