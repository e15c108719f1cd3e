import { createHmac } from 'node:crypto'
import { changeOrganization, organizationOf } from '#app/people/organization.ts'
import type { Asked } from '#app/proposals/checkAsked.ts'
import { accept, reject } from '#app/proposals/decide.ts'
import { propose } from '#app/proposals/propose.ts'
import { hear } from '#app/trackers/hear.ts'
import { trackElsewhere } from '#app/trackers/tracked.ts'
import { addTracker } from '#app/trackers/trackers.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import type { House } from '../house.ts'

const issues = 'https://github.com/lysmark/asklys/issues'
const loops = 'Loop detection for AskLys'

/** Since the winter the coordinator's assistant reads along and proposes; people decide. Developers' issues are heard of. */
export function assistantScenes(here: House, seed: number): Scene[] {
  const { of, clock, calendar } = here
  const { app } = clock
  const own = agenda(calendar, seed)
  const felix = { app, caller: of.felix.caller }
  own.on(month(-3).day(9), async () => {
    const { version } = await organizationOf(app, of.amara.caller)
    await changeOrganization(app, of.amara.caller, { version, changes: { assistantsAllowed: true } })
  })
  const proposes = (said: Pick<Asked, 'kind' | 'input' | 'why'>, title?: string) =>
    propose(felix, {
      ...{ type: 'improvement', ref: title ? here.improvement(title) : null, move: null, reason: null },
      ...said,
    })
  own.on(month(-2).day(12), async () => {
    const text =
      'Nine of the last ten stops were reported from tablets. Offices without tablets are not in the figures.'
    const { id } = await proposes(
      { kind: 'comment', input: { text }, why: 'The reports since the roll-out, counted by device.' },
      'Stop button that works on tablets',
    )
    await accept(felix, { id, version: null, input: { text: `${text} Harbour House follows in the next quarter.` } })
  })
  own.on(month(-1).day(6), async () => {
    const { id } = await proposes({
      kind: 'create',
      input: { title: 'Answer night calls by machine alone', description: 'Night calls wait longest.' },
      why: 'Waiting times at night are three times those of the day.',
    })
    await reject(felix, { id, reason: 'No decision about a claim is taken without a person; the policy says so.' })
  })
  trackerScenes(here, own)
  own.on(month(0).day(-3), async () => {
    await proposes(
      {
        kind: 'comment',
        input: { text: 'Two answers ran in circles again since the release of the first week.' },
        why: 'Found in the log of AskLys; both were ended by hand.',
      },
      loops,
    )
    await proposes({
      kind: 'create',
      input: {
        title: 'Send misrouted letters back within the hour',
        description: 'Letters that DocFlow sends to the wrong team lie there for a day before somebody sends them on.',
      },
      why: '38 of 41 misrouted letters of last month were found the next morning.',
    })
  })
  return [...own.scenes]
}

/** AskLys' developers keep their issues on GitHub; one is the technical half of an improvement. */
function trackerScenes({ of, clock: { app }, ...here }: House, own: ReturnType<typeof agenda>): void {
  own.on(month(-1).day(14), async () => {
    const asked = { kind: 'github', name: 'AskLys', address: issues }
    const { tracker, secret } = await addTracker({ app, caller: of.amara.caller }, asked)
    const around = { type: improvement, ref: here.improvement(loops), body: { address: `${issues}/118` } }
    await trackElsewhere({ app, caller: of.felix.caller }, around)
    const issue = { html_url: `${issues}/118`, title: 'Stop after three turns without progress', state: 'open' }
    const body = JSON.stringify({ issue })
    const signature = `sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`
    await hear(app, { tracker: tracker.id, signature: () => signature, body })
  })
}
