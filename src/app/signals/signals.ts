import { isId } from '#domain/checks/id.ts'
import { dayOf } from '#domain/time/days.ts'
import type { SignalState } from '#domain/words/signalStates.ts'
import { signalTitle, subjectNamed } from '#domain/words/signalTitles.ts'
import { signalTold } from '#domain/words/signalTold.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import {
  type EvidenceRow,
  readEvidence,
  readLog,
  readSignals,
  type SignalRow,
  type SignalsAsked,
} from '#store/signals/list.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { afterInTime, inTime, type PageAsked, type PageOf, pageFrom } from '../pageMark.ts'
import { idFrom } from '../texts.ts'

export interface SignalItem extends Omit<SignalRow, 'subject'> {
  /** What it says in few words, in the reader's language. */
  readonly title: string
  /** What it is about, in the reader's language. */
  readonly about: string
  /** What was seen, in the reader's language. */
  readonly sentence: string
  /** What the incidents have in common, and the newest of them; null for a metric. */
  readonly shared: Readonly<Record<string, string>> | null
  readonly incidents: readonly string[]
}

export interface SignalFilter extends PageAsked {
  readonly states: readonly SignalState[] | null
  readonly rule: string | null
  readonly metric: string | null
  readonly improvement: string | null
}

/** Signals the data raised, newest first (C-065). */
export function signals(
  app: App,
  caller: Caller,
  { cursor, limit, ...filter }: SignalFilter,
): Promise<PageOf<SignalItem>> {
  for (const name of ['metric', 'improvement'] as const) if (filter[name] !== null) idFrom(filter[name], name)
  const after = afterInTime(cursor)
  return app.store.inside(caller, async (tx) => {
    const rows = await readSignals(tx, { ...(await asked(tx, { app, caller })), ...filter, after, limit })
    const page = pageFrom(rows, limit, ({ foundAt, id }) => inTime({ at: foundAt, id }))
    return { ...page, items: page.items.map((row) => shown(row, caller)) }
  })
}

export interface SignalPage extends SignalItem {
  /** Every time its rule was met and what came of it, oldest first. */
  readonly log: readonly (EvidenceRow & { readonly sentence: string })[]
}

/** One signal with all its evidence. */
export function signal(app: App, caller: Caller, id: string): Promise<SignalPage> {
  return app.store.inside(caller, (tx) => signalWithin(tx, { app, caller }, id))
}

export async function signalWithin(tx: Tx, at: At, id: string): Promise<SignalPage> {
  const row = await findSignal(tx, at, id)
  const log = await readEvidence(tx, row.id)
  return { ...shown(row, at.caller), log: log.map((each) => ({ ...each, sentence: toldOf(row, each, at.caller) })) }
}

/** The signal if the caller may see it. @throws Refused notFound */
export async function findSignal(tx: Tx, at: At, id: string): Promise<SignalRow> {
  const [row] = isId(id)
    ? await readSignals(tx, {
        ...(await asked(tx, at)),
        states: null,
        rule: null,
        metric: null,
        improvement: null,
        id,
        after: null,
        limit: 1,
      })
    : []
  return found(row)
}

/** The log of every rule: when it was met and what came of it, newest first (C-065). */
export function signalLog(app: App, caller: Caller, { cursor, limit }: PageAsked): Promise<PageOf<EvidenceRow>> {
  const after = afterInTime(cursor)
  return app.store.inside(caller, async (tx) =>
    pageFrom(await readLog(tx, { after, limit, eyes: eyesOf(caller) }), limit, inTime),
  )
}

async function asked(tx: Tx, { app, caller }: At): Promise<Pick<SignalsAsked, 'today' | 'eyes'>> {
  return { today: dayOf(app.now(), (await readSettings(tx)).timeZone), eyes: eyesOf(caller) }
}

function shown({ subject, ...row }: SignalRow, { language }: Caller): SignalItem {
  const shared = subject?.shared ?? null
  const isFaded = row.kind === 'faded'
  return {
    ...row,
    shared,
    incidents: subject?.incidents ?? [],
    title: isFaded ? row.improvement.title : signalTitle({ ...row, shared }, language),
    about: isFaded ? row.improvement.title : subjectNamed({ metric: row.metric, shared }, language),
    sentence: signalTold({ ...row, shared }, language),
  }
}

function toldOf(
  row: SignalRow,
  { strength, numbers, periods, statistic, p }: EvidenceRow,
  { language }: Caller,
): string {
  const shared = row.subject?.shared ?? null
  return signalTold({ ...row, shared, strength, numbers, periods, statistic, p, startedOn: null }, language)
}
