/** Whether this machine knows the place, as `Europe/Oslo`; days follow from it. */
export function isTimeZone(timeZone: string): boolean {
  try {
    // Offsets such as "+01:00" are known to the formatter but are no place: they would ignore summer time.
    return /^[A-Z]/i.test(timeZone) && new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
