/** How a person was addressed; one's choices about mail go by it, so that no notice needs a group of its own. */
export const addressedAs = ['person', 'managerOf', 'role', 'watchers'] as const
export type AddressedAs = (typeof addressedAs)[number]

/** At once, with the day's digest, or not at all. The inbox holds everything in any case. */
export const mailChoices = ['each', 'daily', 'never'] as const
export type MailChoice = (typeof mailChoices)[number]

/** What a person who chose nothing gets: what is meant for them comes at once, the rest once a day. */
export const usualMail: Readonly<Record<AddressedAs, MailChoice>> = {
  person: 'each',
  managerOf: 'daily',
  role: 'daily',
  watchers: 'daily',
}

/** The hour of the organization's day from which digests are made. */
export const DIGEST_HOUR = 7

/** Whose days a person's calendar shows: those they own, or all they may see. */
export const calendarScopes = ['mine', 'all'] as const
export type CalendarScope = (typeof calendarScopes)[number]
