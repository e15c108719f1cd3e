import type { Label } from '#domain/kernel/field.ts'

type Purposes = Readonly<Record<string, Label>>

/** What each step of a risk is for, in one sentence. */
export const riskPurposes: Purposes = {
  analyse: {
    en: 'Why it may happen, what would happen, and what it would mean for each of the four.',
    de: 'Warum es geschehen kann, was geschehen würde und was es für jede der vier bedeuten würde.',
  },
  evaluate: {
    en: 'How likely, how grave: the level follows from the criteria in force.',
    de: 'Wie wahrscheinlich, wie schwer: Die Stufe folgt aus den geltenden Kriterien.',
  },
  decideTreatment: {
    en: 'Reduce it, avoid it, share it or bear it, and why.',
    de: 'Verringern, vermeiden, teilen oder tragen, und warum.',
  },
  planTreatment: {
    en: 'Who does what, by when, by which control.',
    de: 'Wer was tut, bis wann, mit welcher Maßnahme.',
  },
  approvePlan: {
    en: 'Somebody from management who neither analysed nor owns it looks at the plan.',
    de: 'Jemand aus der Leitung, der es weder analysiert noch verantwortet, sieht den Plan an.',
  },
  returnPlan: { en: 'The plan does not suffice; say why.', de: 'Der Plan genügt nicht; sagen, warum.' },
  beginTreatment: { en: 'From here on the plan is carried out.', de: 'Ab hier wird der Plan ausgeführt.' },
  reportTreatment: { en: 'What is done so far.', de: 'Was bis jetzt erledigt ist.' },
  finishTreatment: {
    en: 'Everything is done, and something shows that each measure takes effect.',
    de: 'Alles ist erledigt, und etwas zeigt, dass jede Maßnahme wirkt.',
  },
  replan: { en: 'The plan no longer serves; decide anew.', de: 'Der Plan taugt nicht mehr; neu entscheiden.' },
  acceptResidual: {
    en: 'What remains, and a named person with the authority to take it on.',
    de: 'Was bleibt, und eine benannte Person mit der Befugnis, es anzunehmen.',
  },
  monitor: {
    en: 'How it is watched, and when it is looked at again.',
    de: 'Wie es beobachtet und wann es neu betrachtet wird.',
  },
  reassess: { en: 'Something changed: it is analysed again.', de: 'Etwas hat sich geändert: Es wird neu analysiert.' },
  close: { en: 'The risk is no longer there.', de: 'Das Risiko besteht nicht mehr.' },
  withdraw: { en: 'It was none, or is there already.', de: 'Es war keines oder ist schon da.' },
}

export const assessmentPurposes: Purposes = {
  begin: { en: 'What is looked at, and by whom.', de: 'Was betrachtet wird, und von wem.' },
  complete: {
    en: 'The sources gone through, the two questions answered, every risk evaluated.',
    de: 'Quellen durchgegangen, beide Fragen beantwortet, jedes Risiko bewertet.',
  },
  approve: {
    en: 'Somebody from management who did not make it says that it holds, and until when.',
    de: 'Jemand aus der Leitung, der sie nicht gemacht hat, sagt, dass sie gilt, und bis wann.',
  },
  return: { en: 'Something is missing; say what.', de: 'Etwas fehlt; sagen, was.' },
  supersede: { en: 'A newer one takes its place.', de: 'Eine neuere tritt an ihre Stelle.' },
  cancel: { en: 'It is not needed after all.', de: 'Sie wird doch nicht gebraucht.' },
}

export const criteriaPurposes: Purposes = {
  approve: {
    en: 'Top management puts them into force; every live risk is then looked at again.',
    de: 'Die oberste Leitung setzt sie in Kraft; danach wird jedes lebende Risiko neu betrachtet.',
  },
  supersede: { en: 'They no longer hold.', de: 'Sie gelten nicht mehr.' },
  withdraw: { en: 'The draft is not needed.', de: 'Der Entwurf wird nicht gebraucht.' },
}

export const opportunityPurposes: Purposes = {
  evaluate: { en: 'How large it is, what it takes, who gains.', de: 'Wie groß sie ist, was sie kostet, wer gewinnt.' },
  pursue: { en: 'Who does what, by when, to let it happen.', de: 'Wer was bis wann tut, damit es gelingt.' },
  report: { en: 'What is done so far.', de: 'Was bis jetzt erledigt ist.' },
  realise: { en: 'Everything is done; say what came of it.', de: 'Alles ist erledigt; sagen, was daraus wurde.' },
  decline: { en: 'It is not pursued; say why.', de: 'Sie wird nicht verfolgt; sagen, warum.' },
}

export const impactPurposes: Purposes = {
  scope: {
    en: 'What the system is for, how it may be misused, where it runs.',
    de: 'Wozu das System dient, wie es missbraucht werden kann, wo es läuft.',
  },
  assess: {
    en: 'Whom it reaches, what it may do to them, to their rights and to society, and what is done about it.',
    de: 'Wen es erreicht, was es ihnen, ihren Rechten und der Gesellschaft antun kann, und was dagegen getan wird.',
  },
  consult: {
    en: 'Those it reaches were asked, and what they said.',
    de: 'Die Betroffenen wurden gefragt, und was sie sagten.',
  },
  review: {
    en: 'Somebody who did not write it looks whether it is complete and plausible.',
    de: 'Jemand, der sie nicht geschrieben hat, prüft, ob sie vollständig und plausibel ist.',
  },
  return: { en: 'Something is missing; say what.', de: 'Etwas fehlt; sagen, was.' },
  approve: {
    en: 'Management says that it holds, and until when.',
    de: 'Die Leitung sagt, dass sie gilt, und bis wann.',
  },
  communicate: { en: 'Those concerned are told.', de: 'Die Betroffenen werden unterrichtet.' },
  putIntoForce: {
    en: 'From here on it counts; the one before is superseded.',
    de: 'Ab hier zählt sie; die vorherige ist abgelöst.',
  },
  askForReview: {
    en: 'Something changed: it no longer counts as current.',
    de: 'Etwas hat sich geändert: Sie gilt nicht mehr als aktuell.',
  },
  confirm: {
    en: 'Somebody who did not write it looked again: nothing of it changes.',
    de: 'Jemand, der sie nicht geschrieben hat, hat erneut geprüft: Nichts daran ändert sich.',
  },
  supersede: { en: 'It no longer holds.', de: 'Sie gilt nicht mehr.' },
  withdraw: { en: 'It is not needed.', de: 'Sie wird nicht gebraucht.' },
}
