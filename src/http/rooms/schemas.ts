import { z } from '@hono/zod-openapi'
import { audienceNames } from '#domain/rooms/audiences.ts'
import { releaseSetNames } from '#domain/rooms/sets.ts'
import { shortText } from '../shapes.ts'

const id = z.uuid()
const instant = z.iso.datetime()
const day = z.iso.date()
const count = z.int()
const longText = z.string().max(50_000)
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable()
const said = <T extends z.ZodType>(schema: T) => schema.nullable().optional()

const linked = z.object({
  id,
  type: z.string(),
  number: maybe(z.string()),
  title: z.string(),
  state: z.string(),
  status: z.string(),
})

export const roomSchema = z
  .object({
    id,
    title: z.string(),
    audience: z.enum(audienceNames),
    audit: maybe(linked),
    welcome: maybe(z.string()),
    keeper: maybe(z.object({ id, name: z.string() })),
    opensAt: instant,
    closesAt: instant,
    closedAt: maybe(instant),
    closedBecause: maybe(z.string()),
    createdAt: instant,
    version: count,
    requirements: count,
    items: count,
    guests: count,
    openRequests: count,
    lastSeenAt: maybe(instant),
  })
  .openapi('Room')

const record = z.object({
  id,
  type: z.string(),
  typeLabel: z.string(),
  number: maybe(z.string()),
  title: z.string(),
  stage: z.string(),
})
const file = z.object({ id, name: z.string(), size: count, mediaType: z.string(), hash: z.string() })
const item = {
  key: z.string().describe('The id of the record or piece of evidence'),
  kind: z.enum(['record', 'file', 'link', 'words']),
  label: z.string(),
  record: maybe(record),
  file: maybe(file),
  url: maybe(z.string()),
  text: maybe(z.string()),
  note: maybe(z.string()),
  stands: maybe(z.string()).describe('done, paper, underWay or expired; null where nothing says'),
  until: maybe(day),
  documented: maybe(z.string()).describe('The part of a set: DI-06, EF-2, SV-6'),
  releasedAt: instant,
  releasedBy: maybe(z.string()),
}

const requirement = z.object({
  key: z.string(),
  standard: z.string(),
  ref: z.string(),
  title: z.string(),
  kind: z.string(),
  items: z.array(z.object(item)),
})
export const indexSchema = z
  .object({ requirements: z.array(requirement), other: z.array(z.object(item)) })
  .openapi('RoomIndex')
export const guestIndexSchema = indexSchema.extend({ today: day }).openapi('GuestIndex')

export const guestSchema = z
  .object({
    id,
    room: id,
    name: z.string(),
    firm: maybe(z.string()),
    email: maybe(z.string()),
    invitedAt: instant,
    linkExpiresAt: maybe(instant).describe('Until when the link waits to be used; null: it was, or there is none'),
    enteredAt: maybe(instant),
    lastSeenAt: maybe(instant),
    revokedAt: maybe(instant),
  })
  .openapi('RoomGuest')

export const invitedSchema = z
  .object({
    guest: guestSchema,
    secret: z.string().describe('Shown once'),
    path: z.string().describe('Of the page, within this installation; it opens once'),
  })
  .openapi('InvitedGuest')

const requestSchema = z
  .object({
    id,
    place: count,
    guest: z.object({ id, name: z.string(), firm: maybe(z.string()) }),
    requirement: maybe(z.string()),
    text: z.string(),
    askedAt: instant,
    answer: maybe(z.string()),
    answeredAt: maybe(instant),
    answeredBy: maybe(z.string()),
  })
  .openapi('RoomRequest')
export const requestsSchema = z.object({ items: z.array(requestSchema) }).openapi('RoomRequests')

export const partsSchema = z.array(
  z.object({ id: z.string(), ref: maybe(z.string()), what: z.string(), released: count }),
)

export const toldRoomSchema = z
  .object({
    room: roomSchema,
    requirements: z.array(z.string()),
    released: count.describe('Requirements of the room with something released'),
    sets: z.object({ documented: partsSchema, effectiveness: partsSchema, surveillance: partsSchema }),
    items: z.array(z.object({ ...item, id, isHidden: z.boolean() })),
    guests: z.array(guestSchema),
    requests: z.array(requestSchema),
    views: z.array(
      z.object({
        guest: id,
        kind: z.string(),
        thing: z.string(),
        label: z.string(),
        firstAt: instant,
        lastAt: instant,
        times: count,
      }),
    ),
  })
  .openapi('RoomKept')

const changing = {
  title: shortText,
  welcome: said(longText),
  keeper: said(id),
  opensAt: said(instant),
  closesAt: instant,
  requirements: said(z.array(z.string().max(100)).max(1000)),
}
export const newRoom = z
  .strictObject({ ...changing, audience: z.enum(audienceNames), audit: said(z.string().max(60)) })
  .openapi('NewRoom')
export const changedRoom = z.strictObject(changing).openapi('ChangedRoom')
export const closing = z.strictObject({ reason: said(longText) })
export const newGuest = z
  .strictObject({ name: shortText, firm: said(shortText), email: said(shortText) })
  .openapi('NewRoomGuest')
export const releasing = z
  .strictObject({
    record: said(z.string().max(60)).describe('Id or number'),
    evidence: said(id),
    requirement: said(z.string().max(100)),
    note: said(longText),
    withEvidence: said(z.boolean()).describe('The record with all its evidence'),
  })
  .openapi('RoomRelease')
export const setting = z.strictObject({ set: z.enum(releaseSetNames) }).openapi('RoomSet')
export const answering = z.strictObject({ answer: longText })
export const asking = z.strictObject({ text: longText, requirement: said(z.string().max(100)) }).openapi('RoomAsk')
export const entering = z.strictObject({ link: z.string().max(200) }).openapi('RoomEnter')

export const whereSchema = z
  .object({
    organization: z.object({ name: z.string(), clock: z.enum(['server', 'demo']), timeZone: z.string() }),
    room: z.object({
      title: z.string(),
      audience: z.string(),
      welcome: maybe(z.string()),
      closesAt: instant,
    }),
    guest: z.object({ name: z.string(), firm: maybe(z.string()) }),
    closesOn: day,
  })
  .openapi('RoomPlace')

export const readRecordSchema = z
  .object({
    record,
    title: z.string(),
    subject: z.string(),
    marks: z.array(z.string()),
    foot: z.string(),
    blocks: z.array(z.looseObject({ kind: z.string() })).describe('The document, block by block'),
    files: z.array(z.object({ label: z.string(), id, name: z.string(), size: count, hash: z.string() })),
  })
  .openapi('RoomRecord')

export const foundSchema = z.object({ items: z.array(record) }).openapi('RoomFound')
