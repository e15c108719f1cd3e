import { roomsScreen } from '#domain/words/roomScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { KeptRoom } from './shapes.ts'

/** Whether a room is open now, and until when. */
export function RoomState({ room: { opensAt, closesAt, closedAt } }: { readonly room: KeptRoom }) {
  const { say, formats } = useWords()
  const now = new Date().toISOString()
  if (closedAt !== null || closesAt <= now) return <span>{say(roomsScreen.isClosed)}</span>
  if (opensAt > now) return <span>{say(roomsScreen.isComing, { day: formats.day(opensAt.slice(0, 10)) })}</span>
  return <span>{say(roomsScreen.isOpen, { day: formats.day(closesAt.slice(0, 10)) })}</span>
}
