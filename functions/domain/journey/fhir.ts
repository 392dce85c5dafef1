import type { Answer, Instrument, Item, Scale, ScaleScore } from '../check-in/instrument.ts'
import { type Instant, isoOf } from '../time.ts'
import type { Entry } from './entry.ts'

/**
 * A journey as a FHIR R4 bundle (https://hl7.org/fhir/R4): a QuestionnaireResponse for each questionnaire of a round, and
 * an Observation for each total. LOINC where the instrument cites a code, else a code system of our own. It names nobody:
 * the person who takes it to a doctor is there.
 *
 * `newId` gives a UUID for each resource.
 */
export function fhirBundle(
  entries: readonly Entry[],
  instruments: ReadonlyMap<string, Instrument>,
  now: Instant,
  newId: () => string,
): object {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: isoOf(now),
    entry: entries.flatMap(entry =>
      entry.instruments.flatMap(({ id, version, answers, scores }) => {
        const instrument = instruments.get(id)
        const known = instrument?.version === version ? instrument : undefined
        const response = `urn:uuid:${newId()}`
        const asked = { id, version, answers, instrument: known, entry }
        return [
          { fullUrl: response, resource: responseOf(asked) },
          ...scores.flatMap(score =>
            score.score === null
              ? []
              : [{ fullUrl: `urn:uuid:${newId()}`, resource: totalOf(score, asked, response) }],
          ),
        ]
      }),
    ),
  }
}

interface Asked {
  id: string
  version: string
  answers: Readonly<Record<string, Answer>>
  /** Undefined where this build has it no more, or in another version. */
  instrument: Instrument | undefined
  entry: Entry
}

const LOINC = 'http://loinc.org'
const OURS = 'urn:hearten:instruments'
const worded = (text: Readonly<Record<string, string>>, locale: string) => text[locale] ?? text.en

const responseOf = ({ id, version, answers, instrument, entry }: Asked) => ({
  resourceType: 'QuestionnaireResponse',
  language: entry.locale,
  questionnaire: `${OURS}:${id}|${version}`,
  status: 'completed',
  authored: entry.on,
  item: Object.entries(answers).map(([itemId, answer]) => {
    const item = instrument?.items.find(each => each.id === itemId)
    return {
      linkId: item?.loinc ?? itemId,
      ...(item ? { text: worded(item.text, entry.locale) } : {}),
      answer: [answerOf(answer, item, instrument, entry.locale)],
    }
  }),
})

/** A declined answer has no value, and says why (the code system of FHIR's own extension). */
function answerOf(
  answer: Answer,
  item: Item | undefined,
  instrument: Instrument | undefined,
  locale: string,
) {
  if (answer === 'declined')
    return {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
          valueCode: 'asked-declined',
        },
      ],
    }
  const option = (item?.options ?? instrument?.options)?.find(({ value }) => value === answer)
  return option?.loinc
    ? { valueCoding: { system: LOINC, code: option.loinc, display: worded(option.text, locale) } }
    : { valueInteger: answer }
}

function totalOf({ scale: scaleId, score, prorated }: ScaleScore, of: Asked, response: string) {
  const { id, instrument, entry } = of
  const scale = instrument?.scales.find(each => each.id === scaleId)
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }],
      },
    ],
    code: {
      coding: [codeOf(id, scaleId, scale)],
      text: `${instrument?.fullName ?? id}: ${scale?.name ?? scaleId}`,
    },
    effectiveDateTime: entry.on,
    // UCUM has no unit for points: an annotation, as LOINC's own examples have.
    valueQuantity: { value: score, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' },
    derivedFrom: [{ reference: response, type: 'QuestionnaireResponse' }],
    ...(prorated
      ? { note: [{ text: 'Estimated from the answered items, as published for this scale.' }] }
      : {}),
  }
}

const codeOf = (instrumentId: string, scaleId: string, scale: Scale | undefined) =>
  scale?.loinc
    ? { system: LOINC, code: scale.loinc }
    : { system: OURS, code: `${instrumentId}.${scaleId}`, ...(scale ? { display: scale.name } : {}) }
