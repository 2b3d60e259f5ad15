/** A file of a calendar (iCalendar, RFC 5545): events of whole days. */

/** An event of a whole day, once or each year. */
export interface CalendarEvent {
  /** The same for the same event in every build. */
  uid: string
  /** ISO. */
  day: string
  isYearly: boolean
  title: string
  text: string
  /** Full address. */
  url: string
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75
const PRODUCT = '-//doi-chieu-57//viec//VI'

/**
 * Writes a calendar.
 *
 * @param name of the calendar, for programs that show one
 * @param events in the order of the file
 * @param made the day the file was made, ISO
 * @returns lines that end with CRLF, none longer than 75 octets
 */
export function writeCalendar(name: string, events: CalendarEvent[], made: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, made)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, day, isYearly, title, text, url }: CalendarEvent, made: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${digits(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    ...(isYearly ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function digits(day: string): string {
  return day.replaceAll('-', '')
}

/** Text values (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

const octets = new TextEncoder()

/** A long line goes on behind a space; no letter is cut in two. */
function folded(line: string): string {
  const rows = ['']
  let length = 0
  for (const letter of line) {
    const size = octets.encode(letter).length
    if (length + size > LONGEST_LINE) {
      rows.push('')
      length = 1
    }
    rows[rows.length - 1] += letter
    length += size
  }
  return rows.join('\r\n ')
}
