/** The properties of an event, by name without parameters, as a program that shows calendars understands them. */
type ReadEvent = Record<string, string>

const UNESCAPED: Record<string, string> = { n: '\n', N: '\n' }

/**
 * Reads a calendar strictly by RFC 5545: unfolds its lines, and takes each as a name, parameters and a value.
 *
 * @returns the events
 * @throws where a line is none, a component is not closed, or a property that must be there once is not
 */
export function readCalendar(text: string): ReadEvent[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end')
  const open: string[] = []
  const events: ReadEvent[] = []
  const head: ReadEvent = {}
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,"]+)*):(.*)$/su.exec(line) ?? []
    if (name === '') throw new Error(`no property: ${line}`)
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} is not open`)
    } else {
      const own = open.at(-1) === 'VEVENT' ? (events.at(-1) as ReadEvent) : head
      if (name in own) throw new Error(`${name} twice`)
      if (name === 'DTSTART' && parameters !== ';VALUE=DATE') throw new Error(`not a whole day: ${line}`)
      own[name] = name === 'SUMMARY' || name === 'DESCRIPTION' ? unescaped(value) : value
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`)
  for (const name of ['VERSION', 'PRODID']) if (!head[name]) throw new Error(`no ${name}`)
  for (const event of events) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART']) if (!event[name]) throw new Error(`no ${name}`)
    if (!/^\d{8}$/.test(event.DTSTART ?? '') || !/^\d{8}T\d{6}Z$/.test(event.DTSTAMP ?? '')) throw new Error('no time')
  }
  return events
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/u.test(value)) throw new Error(`not escaped: ${value}`)
  return value.replace(/\\(.)/gsu, (_, sign: string) => UNESCAPED[sign] ?? sign)
}
