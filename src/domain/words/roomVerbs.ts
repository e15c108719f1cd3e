import type { Label } from '#domain/kernel/field.ts'

/** What is done with rooms, and what guests do in them. */
export const roomVerbs = {
  'room.open': { en: 'opened a room for guests', de: 'hat einen Raum für Gäste eröffnet' },
  'room.change': { en: 'changed a room', de: 'hat einen Raum geändert' },
  'room.close': { en: 'closed a room', de: 'hat einen Raum geschlossen' },
  'room.invite': { en: 'invited a guest', de: 'hat einen Gast eingeladen' },
  'room.link': { en: 'made a new link for a guest', de: 'hat einem Gast einen neuen Link gegeben' },
  'room.revoke': { en: 'took a guest’s access back', de: 'hat den Zugang eines Gasts zurückgenommen' },
  'room.release': { en: 'released something into a room', de: 'hat etwas in einen Raum freigegeben' },
  'room.takeBack': { en: 'took something out of a room', de: 'hat etwas aus einem Raum zurückgenommen' },
  'room.answer': { en: 'answered a guest', de: 'hat einem Gast geantwortet' },
  'room.enter': { en: 'entered the room', de: 'hat den Raum betreten' },
  'room.leave': { en: 'left the room', de: 'hat den Raum verlassen' },
  'room.view': { en: 'looked at something in the room', de: 'hat sich etwas im Raum angesehen' },
  'room.ask': { en: 'asked for something in the room', de: 'hat im Raum um etwas gebeten' },
  'room.download': { en: 'took the room’s pack', de: 'hat das Paket des Raums mitgenommen' },
  'pack.download': { en: 'made an evidence pack', de: 'hat ein Nachweispaket erstellt' },
} as const satisfies Record<string, Label>
