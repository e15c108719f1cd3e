import { r12TellBy } from '#domain/certification/rules/changes.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { cycleTasks } from '#domain/records/certification/nextAudit.ts'
import { markUse } from '#domain/records/markUse/markUse.ts'
import { task } from '#domain/records/task/task.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import { cycleTaskReasons, cycleTaskWords } from '#domain/words/cycleTaskWords.ts'
import { filled } from '#domain/words/language.ts'
import { titlesThatFollow } from '#store/certification/follows.ts'
import { usesInForce } from '#store/certification/markUses.ts'
import type { Tx } from '#store/open.ts'
import { holdersOf } from '#store/people/holders.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import { type At, asHouse } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

type Certificate = Stored & Certification

const LONGEST_TITLE = 300
/** A public reference to a certificate that is not valid goes within days. */
const TAKE_DOWN_DAYS = 5

const granting: readonly string[] = ['certify', 'recordExisting', 'recertify']
const ending: readonly string[] = ['suspend', 'withdraw', 'expire', 'endVoluntarily']

/** Moves of a certification that give tasks: whoever locks numbers first asks here. */
export const givingTasks: readonly string[] = [...granting, ...ending, 'keepChanges']

/**
 * What a certificate brings about: its audits as tasks when it comes (C-273, C-274), a task to tell the body of a significant change
 * (C-296), and for every use of the mark a task to take it down when it is not valid any more (C-275).
 */
export async function followCertificate(tx: Tx, at: At, { verb, after }: Moved): Promise<void> {
  const certificate = after as Certificate
  const house = asHouse(at)
  if (granting.includes(verb)) await askForAudits(tx, house, certificate)
  if (verb === 'keepChanges') await askToTell(tx, house, certificate)
  if (ending.includes(verb)) await askToTakeDown(tx, house, certificate)
}

async function askForAudits(tx: Tx, at: At, certificate: Certificate): Promise<void> {
  const today = await todayOf(tx, at)
  for (const { step, by, dueOn } of cycleTasks(certificate).filter(({ by }) => by >= today))
    await give(tx, at, {
      certificate,
      words: step,
      values: { subject: subjectOf(certificate), day: by },
      dueOn: dueOn < today ? today : dueOn,
    })
}

/** Each significant change the body was not told of, asked for once: the task is known by its title. */
async function askToTell(tx: Tx, at: At, certificate: Certificate): Promise<void> {
  const asked = await titlesThatFollow(tx, certificate.id)
  for (const { what, day, significant, toldOn } of certificate.changes) {
    if (significant?.answer !== 'yes' || toldOn !== null || day === null) continue
    const values = { what: what ?? '' }
    if (asked.has(titleOf(at, 'tellBody', values))) continue
    await give(tx, at, { certificate, words: 'tellBody', values, dueOn: r12TellBy(day) })
  }
}

async function askToTakeDown(tx: Tx, at: At, certificate: Certificate): Promise<void> {
  const today = await todayOf(tx, at)
  const values = { reason: certification.states[certificate.state as 'suspended'].label[at.caller.language] }
  for (const use of await usesInForce(tx, certificate.id))
    await give(tx, at, {
      certificate,
      words: 'takeDown',
      values: { ...values, what: use.title },
      dueOn: addDays(today, TAKE_DOWN_DAYS),
      owner: use.owner ?? use.createdBy,
      from: { type: markUse, ref: use.id },
    })
}

interface Given {
  readonly certificate: Certificate
  readonly words: keyof typeof cycleTaskWords
  readonly values: Readonly<Record<string, string>>
  readonly dueOn: string
  readonly owner?: string | null
  /** What the task follows from; the certification where nothing else is said. */
  readonly from?: { readonly type: AnyRecordType; readonly ref: string }
}

async function give(tx: Tx, at: At, { certificate, words, values, dueOn, owner, from }: Given): Promise<void> {
  await raiseFromWithin(tx, at, {
    type: task,
    input: {
      title: titleOf(at, words, values),
      description: filled(cycleTaskReasons[words][at.caller.language], values),
      kind: 'other',
      owner: owner ?? (await whoAnswers(tx, certificate)),
      dueOn,
    },
    from: from ?? { type: certification, ref: certificate.id },
  })
}

function titleOf(at: At, words: keyof typeof cycleTaskWords, values: Readonly<Record<string, string>>): string {
  return filled(cycleTaskWords[words][at.caller.language], values).slice(0, LONGEST_TITLE)
}

/** Whoever answers for the certificate: its owner, its project manager, else who manages certification or the system. */
async function whoAnswers(tx: Tx, { owner, projectManager, createdBy }: Certificate): Promise<string | null> {
  const holders = await holdersOf(tx, ['certificationManager', 'aimsManager'])
  const named = holders.find(({ role }) => role === 'certificationManager') ?? holders[0]
  return owner ?? projectManager ?? named?.person ?? createdBy
}

async function todayOf(tx: Tx, { app }: At): Promise<string> {
  return dayOf(app.now(), (await readSettings(tx)).timeZone)
}

function subjectOf({ number, title }: Certificate): string {
  return [number, title].filter(Boolean).join(' ')
}
