import { actorId } from '#domain/kernel/facts.ts'
import { actionsOpen, notApproved, notDecided, notDrafted, notHeld } from './guards.ts'
import { preparers, type ReviewMove } from './preparingMoves.ts'

const inTheRoom = ['chair', ...preparers] as const

/** The meeting, its minutes, and what follows from them. */
export const meetingMoves = {
  hold: {
    label: { en: 'Open the meeting', de: 'Sitzung eröffnen' },
    from: ['inputsComplete'],
    to: 'held',
    by: inTheRoom,
    asks: ['chair', 'attendance', 'heldOn'],
    needs: ['review'],
    guard: notHeld,
    effect: ({ record, now, today }) => ({ heldAt: now, heldOn: record.heldOn ?? today }),
  },
  decideOverdue: {
    label: { en: 'Decide on what is overdue', de: 'Über Überfälliges entscheiden' },
    from: ['held'],
    by: ['chair', 'aimsManager', 'improvementCoordinator'],
    asks: ['overdueDecisions'],
    needs: ['review'],
    guard: notDecided,
  },
  draftMinutes: {
    label: { en: 'Minutes are written', de: 'Protokoll ist geschrieben' },
    from: ['held'],
    to: 'minutesDrafted',
    by: inTheRoom,
    asks: ['attendance', 'decisions', 'conclusion', 'nextOn'],
    needs: ['review', 'activePeople'],
    guard: notDrafted,
    effect: ({ actor }) => ({ minutesBy: actorId(actor) }),
  },
  returnMinutes: {
    label: { en: 'Return the minutes', de: 'Protokoll zurückgeben' },
    from: ['minutesDrafted'],
    to: 'held',
    by: inTheRoom,
    reason: 'required',
  },
  approve: {
    label: { en: 'Approve the minutes', de: 'Protokoll freigeben' },
    from: ['minutesDrafted'],
    to: 'approved',
    by: ['chair'],
    asks: ['nextOn'],
    needs: ['review', 'reviewInputs', 'activePeople'],
    guard: notApproved,
    effect: ({ actor, now }) => ({ approvedBy: actorId(actor), approvedAt: now }),
  },
  track: {
    label: { en: 'Follow the actions', de: 'Maßnahmen verfolgen' },
    from: ['approved'],
    to: 'actionsTracking',
    by: inTheRoom,
  },
  close: {
    label: { en: 'Close', de: 'Abschließen' },
    from: ['actionsTracking'],
    to: 'closed',
    by: inTheRoom,
    needs: ['review'],
    guard: actionsOpen,
    effect: ({ now }) => ({ closedAt: now }),
  },
} as const satisfies Record<string, ReviewMove>
