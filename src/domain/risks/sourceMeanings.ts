import type { Label } from '#domain/kernel/field.ts'
import type { RiskSource } from './sources.ts'

/** What each source of risk means, in our own words: a sentence to recognise it by. */
export const sourceMeanings: Readonly<Record<RiskSource, Label>> = {
  environment: {
    en: 'The system works where more can happen than anyone listed: open streets, free text, many kinds of users. What was not foreseen is met without being known.',
    de: 'Das System arbeitet, wo mehr geschehen kann, als jemand aufzählen konnte: offene Straßen, freier Text, viele Arten von Nutzern. Unvorhergesehenes trifft ein, ohne erkannt zu werden.',
  },
  opacity: {
    en: 'Nobody can look into it: how it is made, on what data, with what limits is not known to those who use or answer for it.',
    de: 'Niemand kann hineinsehen: Wie es gemacht ist, mit welchen Daten und Grenzen, wissen die nicht, die es nutzen oder verantworten.',
  },
  explainability: {
    en: 'A single result cannot be accounted for: neither the person it concerns nor the one who decides learns why it came out as it did.',
    de: 'Ein einzelnes Ergebnis lässt sich nicht begründen: Weder die betroffene Person noch wer entscheidet erfährt, warum es so ausfiel.',
  },
  automation: {
    en: 'The more it does by itself, the less time is left to notice and to step in; people also trust what runs by itself too much.',
    de: 'Je mehr es selbst tut, desto weniger Zeit bleibt zu bemerken und einzugreifen; auch vertrauen Menschen zu sehr, was von selbst läuft.',
  },
  autonomousDecisions: {
    en: 'It decides about people or things without anyone deciding: nobody weighs the single case, and nobody feels answerable for it.',
    de: 'Es entscheidet über Menschen oder Dinge, ohne dass jemand entscheidet: Niemand wägt den Einzelfall ab, niemand fühlt sich zuständig.',
  },
  ethics: {
    en: 'It does what is allowed and is still wrong: it hurts dignity, wears away trust, takes advantage of weakness, or shifts burdens onto those without a say.',
    de: 'Es tut Erlaubtes, das dennoch falsch ist: Es verletzt Würde, zehrt Vertrauen auf, nutzt Schwäche aus oder lädt Lasten denen auf, die nicht gefragt werden.',
  },
  bias: {
    en: 'It is systematically wrong for some: data, labels or goals carry old inequality on, and a group fares worse without reason.',
    de: 'Es irrt planmäßig bei manchen: Daten, Etiketten oder Ziele tragen alte Ungleichheit weiter, und eine Gruppe schneidet ohne Grund schlechter ab.',
  },
  drift: {
    en: 'The world moves on and the model does not: what comes in, or what it should mean, changes, and results worsen quietly.',
    de: 'Die Welt geht weiter, das Modell nicht: Was hereinkommt oder was es bedeuten soll, ändert sich, und die Ergebnisse werden still schlechter.',
  },
  machineLearning: {
    en: 'What learning brings along: it fits the past too closely, fails where it has seen little, answers with confidence where it knows nothing.',
    de: 'Was Lernen mit sich bringt: Es passt zu eng zur Vergangenheit, versagt bei Seltenem und antwortet sicher, wo es nichts weiß.',
  },
  dataQuality: {
    en: 'Data are wrong, old, thin or not ours to use; where they come from and what was done to them is not known.',
    de: 'Daten sind falsch, alt, dünn oder nicht unsere; woher sie kommen und was mit ihnen geschah, ist nicht bekannt.',
  },
  attack: {
    en: 'Somebody feeds it poisoned data, coaxes it with crafted input, draws secrets or the model itself out of it.',
    de: 'Jemand gibt ihm vergiftete Daten, verleitet es mit gebauten Eingaben, zieht Geheimnisse oder das Modell selbst heraus.',
  },
  hardware: {
    en: 'What it runs on fails, is too small, or behaves otherwise than where it was tested.',
    de: 'Worauf es läuft, fällt aus, ist zu klein oder verhält sich anders als dort, wo geprüft wurde.',
  },
  lifeCycle: {
    en: 'A stage is skipped or done badly: goals unclear, tests thin, handed over without knowledge, never monitored, never ended.',
    de: 'Eine Stufe fehlt oder ist schlecht gemacht: Ziele unklar, Prüfungen dünn, ohne Wissen übergeben, nie überwacht, nie beendet.',
  },
  readiness: {
    en: 'The technique is young, or new to this use: there is little experience of how it fails.',
    de: 'Die Technik ist jung oder neu für diesen Zweck: Es gibt wenig Erfahrung, wie sie versagt.',
  },
  misuse: {
    en: 'People use it for what it was not made for, as one could have known they would.',
    de: 'Menschen nutzen es, wofür es nicht gemacht ist, wie man hätte wissen können.',
  },
  thirdParty: {
    en: 'Model, data or service come from others, who change, raise prices, fail or stop without us.',
    de: 'Modell, Daten oder Dienst kommen von anderen, die ohne uns ändern, verteuern, ausfallen oder aufhören.',
  },
}
