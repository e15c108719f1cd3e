/** The one certification of the story, by the name whoever begins it tells it under, so that whoever goes on finds it. */
export const certificationName = 'Certification to ISO/IEC 42001'
