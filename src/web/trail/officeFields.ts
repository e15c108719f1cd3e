import { feedKinds } from '#domain/feeds/kinds.ts'
import type { Field, Label } from '#domain/kernel/field.ts'
import { channels } from '#domain/notices/deliveries.ts'
import { webhookEvents } from '#domain/notices/webhookEvents.ts'
import { roles } from '#domain/people/roles.ts'
import { scopes } from '#domain/people/scopes.ts'
import { dimensions } from '#domain/reports/dimensions.ts'
import { standardNames } from '#domain/standards/standards.ts'
import { maturityText } from '#domain/words/contextScreen.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { dimensionText, rhythmText, velocityText } from '#domain/words/registerHealthScreen.ts'
import { roomTrail } from '#domain/words/roomTrail.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { dutyNames, settingLabels } from '#domain/words/settingLabels.ts'
import { officeLabels as labels } from '#domain/words/trailOffice.ts'
import { unitText } from '#domain/words/unitScreen.ts'

const dimensionLabels = Object.fromEntries(Object.entries(dimensions).map(([name, { label }]) => [name, label]))
const feedLabels = Object.fromEntries(Object.entries(feedKinds).map(([kind, { label }]) => [kind, label]))
const text = (label: Label): Field => ({ kind: 'text', label })
const check = (label: Label): Field => ({ kind: 'check', label })
const day = (label: Label): Field => ({ kind: 'day', label })
const instant = (label: Label): Field => ({ kind: 'instant', label })
const number = (label: Label): Field => ({ kind: 'number', label })
const person = (label: Label): Field => ({ kind: 'person', label })
const choices = (label: Label, options: Readonly<Record<string, Label>>): Field => ({ kind: 'choices', label, options })
const choice = (label: Label, options: Readonly<Record<string, Label>>): Field => ({ kind: 'choice', label, options })

/** How the trail's values are read that belong to no record: people, units, access, the organization's own decisions. */
export const officeFields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  pointBatch: {
    source: text(aroundText.source),
    count: number(aroundText.count),
    added: number(aroundText.added),
    restated: number(aroundText.restated),
    firstPeriod: day(aroundText.firstPeriod),
    lastPeriod: day(aroundText.lastPeriod),
    hash: text(aroundText.hash),
    id: text(aroundText.batch),
  },
  person: {
    name: text(labels.name),
    email: text(labels.email),
    unit: text(labels.unit),
    manager: person(labels.manager),
    active: check(labels.active),
    roles: choices(labels.roles, roles),
  },
  unit: {
    name: text(labels.name),
    kind: choice(unitText.kind, { site: unitText.site, department: unitText.department }),
    parent: text(unitText.parent),
    active: check(labels.active),
  },
  invitation: {
    person: person(labels.person),
    email: text(labels.email),
    expiresAt: instant(labels.expiresAt),
    withdrawnAt: instant(labels.withdrawnAt),
    acceptedAt: instant(labels.acceptedAt),
  },
  room: {
    ...Object.fromEntries(Object.entries(roomTrail).map(([name, label]) => [name, text(label)])),
    keeper: person(roomTrail.keeper),
    opensAt: instant(roomTrail.opensAt),
    closesAt: instant(roomTrail.closesAt),
    closedAt: instant(roomTrail.closedAt),
  },
  webhook: {
    name: text(labels.name),
    host: text(labels.webhookHost),
    events: choices(labels.webhookEvents, webhookEvents),
    types: text(labels.webhookTypes),
  },
  delivery: { channel: choice(labels.deliveryChannel, channels) },
  token: {
    name: text(labels.name),
    person: person(labels.person),
    scopes: choices(labels.scopes, scopes),
    expiresAt: instant(labels.expiresAt),
    revokedAt: instant(labels.revokedAt),
  },
  dutyException: {
    duty: choice(labels.duty, dutyNames),
    compensatingControl: text(labels.control),
    fromDay: day(labels.fromDay),
    untilDay: day(labels.untilDay),
    endedAt: instant(labels.endedAt),
  },
  auditMarker: {
    kind: choice(rhythmText.kind, { internal: rhythmText.internal, external: rhythmText.external }),
    label: text(rhythmText.name),
    fromDay: day(rhythmText.fromDay),
    toDay: day(rhythmText.toDay),
    explanation: text(rhythmText.explanation),
    withdrawnAt: instant(labels.withdrawnAt),
  },
  dimensionRating: {
    dimension: choice(dimensionText.dimension, dimensionLabels),
    quarter: day(velocityText.quarter),
    rating: number(dimensionText.rating),
    evidence: text(dimensionText.evidence),
  },
  clauseMaturity: {
    requirement: text(maturityText.clause),
    level: number(maturityText.level),
    because: text(maturityText.because),
  },
  dimensionQuestion: {
    dimension: choice(dimensionText.dimension, dimensionLabels),
    cause: choice(dimensionText.cause, dimensionText.causes),
    occasion: text(dimensionText.occasion),
    answer: choice(dimensionText.answerGiven, { holds: dimensionText.holds, change: dimensionText.change }),
  },
  file: {
    name: text(labels.name),
    size: number(labels.size),
    mediaType: text(labels.mediaType),
    hash: text(labels.hash),
  },
  import: {
    file: text(labels.importFile),
    fileHash: text(labels.importFileHash),
    mapping: text(labels.importMapping),
    rows: number(labels.importRows),
    rowsHash: text(labels.importRowsHash),
    numbers: text(labels.importNumbers),
    withdrawn: number(labels.importWithdrawn),
    withdrawnHash: text(labels.importRowsHash),
    kept: text(labels.importKept),
  },
  feed: {
    name: text(labels.name),
    kind: choice(labels.feedKind, feedLabels),
    metric: { kind: 'link', to: 'metric', label: labels.feedMetric },
    everyMinutes: number(labels.feedMinutes),
    letter: text(labels.feedLetter),
  },
  organization: {
    channel: choice(labels.deliveryChannel, channels),
    count: number(labels.deliveryCount),
    name: text(settingLabels.name),
    slug: text(labels.slug),
    timeZone: text(settingLabels.timeZone),
    language: choice(settingLabels.language, languageNames),
    standards: choices(settingLabels.standards, standardNames),
    smallEffortDays: number(settingLabels.smallEffortDays),
    smallCost: number(settingLabels.smallCost),
    delegatedCostLimit: number(settingLabels.delegatedCostLimit),
    workInProgressLimit: number(settingLabels.workInProgressLimit),
    capacityDays: number(settingLabels.capacityDays),
    headcount: number(settingLabels.headcount),
    secondFactorRequired: check(settingLabels.secondFactorRequired),
    privateHosts: choices(settingLabels.privateHosts, {}),
    suggestionLink: text(labels.suggestionLink),
    address: text(labels.trustAddress),
    headline: text(labels.headline),
    introduction: text(labels.introduction),
    contact: text(labels.contact),
    takesMessages: check(labels.takesMessages),
    publishedAt: text(labels.publishedAt),
    releasedFact: text(labels.releasedFact),
  },
}
