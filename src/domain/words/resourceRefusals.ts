import type { Label } from '#domain/kernel/field.ts'

/** Why a resource is not taken into use, confirmed or changed. */
export const resourceRefusals = {
  resource_kind_missing: {
    en: 'Say which kind it is: data, tools and models, computing, or people.',
    de: 'Angeben, welche Art es ist: Daten, Werkzeuge und Modelle, Rechenleistung oder Menschen.',
  },
  resource_kind_fixed: {
    en: 'Its kind stays once it is in use; note another resource instead.',
    de: 'Die Art bleibt, sobald sie in Gebrauch ist; stattdessen eine andere Ressource vermerken.',
  },
  resource_description_missing: { en: 'Say what it holds or does.', de: 'Sagen, was sie enthält oder tut.' },
  resource_systems_missing: {
    en: 'Name at least one AI system it serves.',
    de: 'Mindestens ein KI-System nennen, dem sie dient.',
  },
  resource_system_twice: {
    en: 'An AI system stands in the list twice.',
    de: 'Ein KI-System steht zweimal in der Liste.',
  },
  resource_skills_missing: {
    en: 'Say what these people must be able to do.',
    de: 'Sagen, was diese Menschen können müssen.',
  },
  resource_location_missing: { en: 'Say where it runs.', de: 'Sagen, wo sie läuft.' },
  resource_provenance_missing: {
    en: 'Say where the data come from and how they reached us.',
    de: 'Sagen, woher die Daten stammen und wie sie zu uns kamen.',
  },
  resource_quality_missing: {
    en: 'Say what quality the data need, and what was found.',
    de: 'Sagen, welche Qualität die Daten brauchen und was gefunden wurde.',
  },
  resource_preparation_missing: {
    en: 'Say how the data were prepared, and by which criteria.',
    de: 'Sagen, wie die Daten aufbereitet wurden, und nach welchen Kriterien.',
  },
  resource_bias_unchecked: {
    en: 'Check the data for bias and say how, or say why it does not apply.',
    de: 'Die Daten auf Verzerrung prüfen und sagen, wie, oder sagen, warum es nicht zutrifft.',
  },
  resource_review_missing: {
    en: 'Name a later day by which it is looked at again.',
    de: 'Einen späteren Tag nennen, bis zu dem sie wieder angesehen wird.',
  },
  resource_given_up: { en: 'It was given up; it stays as it was.', de: 'Sie ist aufgegeben; sie bleibt, wie sie war.' },
} as const satisfies Record<string, Label>
