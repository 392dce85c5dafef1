import { answersOf, aPlan, PHQ9, SITES } from '../domain/privacy/reporting.ts'
import type { Attack } from './audit.ts'

const bySite = aPlan({ dimensions: SITES })
const whole = aPlan()

/** 75 answers from each site but Berlin's one person, who is the target. */
const others = [
  ...answersOf({ site: 'Berlin' }, [50, 15, 5, 3, 2]),
  ...answersOf({ site: 'Cairo' }, [48, 10, 4, 2, 1]),
  ...answersOf({ site: 'Lyon' }, [42, 10, 5, 2, 1]),
]
const inBerlin = (band: number, wishes: readonly string[] = []) => {
  const bands = [0, 0, 0, 0, 0]
  bands[band] = 1
  return answersOf({ site: 'Berlin' }, bands, wishes)
}

/** All that a colleague or HR may arrange around one person, with everything else known to them. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'one answer, on either side of the headline cut',
    waves: [{ plan: bySite, one: [...others, ...inBerlin(0)], other: [...others, ...inBerlin(1)] }],
    tight: true,
  },
  {
    name: 'one answer, lightest or heaviest',
    waves: [{ plan: bySite, one: [...others, ...inBerlin(0)], other: [...others, ...inBerlin(4)] }],
    tight: true,
  },
  {
    name: 'one answer, two bands on one side of the cut',
    waves: [{ plan: bySite, one: [...others, ...inBerlin(1)], other: [...others, ...inBerlin(4)] }],
    tight: false,
  },
  {
    name: 'answered, or kept silent',
    waves: [{ plan: bySite, one: [...others, ...inBerlin(3)], other: others }],
    tight: true,
  },
  {
    name: 'a group that holds only the target among the silent',
    waves: [
      {
        plan: bySite,
        one: [...answersOf({ site: 'Cairo' }, [65, 0, 0, 0, 0]), ...inBerlin(4)],
        other: [...answersOf({ site: 'Cairo' }, [65, 0, 0, 0, 0]), ...inBerlin(0)],
      },
    ],
    tight: true,
  },
  {
    name: 'a team that all answers alike, but one',
    waves: [
      {
        plan: bySite,
        one: answersOf({ site: 'Berlin' }, [0, 0, 0, 0, 150]),
        other: answersOf({ site: 'Berlin' }, [1, 0, 0, 0, 149]),
      },
    ],
    tight: true,
  },
  {
    name: 'all others are stooges who tell everything',
    waves: [
      {
        plan: whole,
        one: [...answersOf({}, [200, 100, 50, 30, 19]), ...answersOf({}, [0, 0, 0, 0, 1])],
        other: answersOf({}, [201, 100, 50, 30, 19]),
      },
    ],
    tight: true,
  },
  {
    name: 'two campaigns on one audience, the same answer in both',
    waves: [1, 2].map(() => ({
      plan: bySite,
      one: [...others, ...inBerlin(4)],
      other: [...others, ...inBerlin(0)],
    })),
    tight: true,
  },
  {
    name: 'a leaver between two campaigns, who was in the first alone',
    waves: [
      { plan: bySite, one: [...others, ...inBerlin(4)], other: [...others, ...inBerlin(0)] },
      {
        plan: aPlan({
          invited: 399,
          dimensions: new Map([
            [
              'site',
              new Map([
                ['Berlin', 149],
                ['Cairo', 130],
                ['Lyon', 120],
              ]),
            ],
          ]),
        }),
        one: others,
        other: others,
      },
    ],
    // Pays for the second wave of others too: the claim counts more than this person paid.
    tight: false,
  },
  {
    name: 'four quarters, each with the same answer',
    waves: [1, 2, 3, 4].map(() => ({
      plan: whole,
      one: answersOf({}, [150, 40, 10, 0, 1]),
      other: answersOf({}, [151, 40, 10, 0, 0]),
    })),
    tight: true,
  },
  {
    name: 'two breakdowns at once',
    waves: (() => {
      const plan = aPlan({
        dimensions: new Map([
          [
            'site',
            new Map([
              ['Berlin', 150],
              ['Cairo', 250],
            ]),
          ],
          [
            'shift',
            new Map([
              ['night', 160],
              ['day', 240],
            ]),
          ],
        ]),
      })
      const rest = answersOf({ site: 'Cairo', shift: 'day' }, [80, 20, 5, 3, 2])
      const target = (band: number) => {
        const bands = [0, 0, 0, 0, 0]
        bands[band] = 1
        return answersOf({ site: 'Berlin', shift: 'night' }, bands)
      }
      return [{ plan, one: [...rest, ...target(3)], other: [...rest, ...target(0)] }]
    })(),
    tight: true,
  },
  {
    name: 'heavy answers with ten kinds of support ticked, or light ones with none',
    waves: (() => {
      const kinds = Array.from({ length: 10 }, (_, n) => `kind-${n}`)
      const plan = aPlan({ wishes: kinds })
      const rest = answersOf({}, [100, 40, 10, 5, 5], ['kind-1'])
      return [
        {
          plan,
          one: [...rest, ...answersOf({}, [0, 0, 0, 0, 1], kinds)],
          other: [...rest, ...answersOf({}, [1, 0, 0, 0, 0])],
        },
      ]
    })(),
    tight: true,
  },
  {
    name: 'ten kinds of support ticked, or none, with the same answers',
    waves: (() => {
      const kinds = Array.from({ length: 10 }, (_, n) => `kind-${n}`)
      const plan = aPlan({ wishes: kinds })
      const rest = answersOf({}, [100, 40, 10, 5, 5], ['kind-1'])
      const target = (ticked: readonly string[]) => answersOf({}, [0, 1, 0, 0, 0], ticked)
      return [{ plan, one: [...rest, ...target(kinds)], other: [...rest, ...target([])] }]
    })(),
    tight: false,
  },
  {
    name: 'two questionnaires answered heavily, or lightly',
    waves: (() => {
      const scales = [PHQ9, { instrument: 'gad-7', scale: 'gad-7', bands: 4, cut: 1 }]
      const plan = aPlan({ scales, dimensions: SITES })
      const rest = others.map(of => ({ ...of, bands: [0, 0] }))
      const target = (bands: number[]) => [{ values: { site: 'Berlin' }, bands, wishes: [] }]
      return [{ plan, one: [...rest, ...target([4, 3])], other: [...rest, ...target([0, 0])] }]
    })(),
    tight: true,
  },
  {
    name: 'overlapping groups, each told as yes or no',
    waves: (() => {
      const yesNo = new Map([
        ['yes', 150],
        ['no', 250],
      ])
      const plan = aPlan({
        dimensions: new Map([
          ['leads a team', yesNo],
          ['on call', yesNo],
        ]),
      })
      const rest = answersOf({ 'leads a team': 'no', 'on call': 'no' }, [100, 20, 10, 5, 3])
      const target = (band: number) => {
        const bands = [0, 0, 0, 0, 0]
        bands[band] = 1
        return answersOf({ 'leads a team': 'yes', 'on call': 'yes' }, bands)
      }
      return [{ plan, one: [...rest, ...target(2)], other: [...rest, ...target(0)] }]
    })(),
    tight: true,
  },
]
