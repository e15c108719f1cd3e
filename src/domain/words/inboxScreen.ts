import type { Label } from '#domain/kernel/field.ts'

/** The inbox as a page of its own. */
export const inboxText = {
  all: { en: 'All notices', de: 'Alle Nachrichten' },
  unread: { en: 'Unread', de: 'Ungelesen' },
  new: { en: 'New:', de: 'Neu:' },
  markRead: { en: 'Mark as read', de: 'Als gelesen markieren' },
  empty: { en: 'Nothing has come in yet', de: 'Noch nichts eingegangen' },
  allRead: { en: 'Everything is read', de: 'Alles gelesen' },
  emptyHelp: {
    en: 'You hear here when something is assigned to you, waits for you, is late, or when someone mentions you.',
    de: 'Hier erfahren Sie, wenn Ihnen etwas zugewiesen wird, auf Sie wartet, sich verspätet oder jemand Sie erwähnt.',
  },
} as const satisfies Record<string, Label>
