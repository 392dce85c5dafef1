import type { SeriesSource } from '../domain/series/series.ts'

/**
 * What the shipped series rest on. Everything was read in stored copies, not on the live web. `source` means a copy
 * from the publisher's own address; where only its beginning or its abstract was there, `seen` says so. Licences are as
 * the pages state them, or as known of the publisher. No sentence of a source stands in a series.
 */

const READ = { checked: 'source', readOn: '2026-11-28' } as const
const SECONDHAND = { checked: 'secondhand' } as const
const OWN_WORDS = 'all rights reserved; linked, in own words'
const OGL = 'Open Government Licence v3.0'
const CC_BY = 'CC BY 4.0'
const WHO_LINK = 'CC BY-NC-SA 3.0 IGO; linked only'
const US = 'public domain in the United States'

export const nhsBreathing = {
  publisher: 'NHS',
  title: 'Breathing exercises for stress',
  url: 'https://www.nhs.uk/mental-health/self-help/guides-tools-and-activities/breathing-exercises-for-stress/',
  licence: OGL,
  seen: 'retold by others: gentle, regular, as deep as is comfortable, never forced, up to five minutes',
  ...SECONDHAND,
} satisfies SeriesSource

export const nhsMindfulness = {
  publisher: 'NHS',
  title: 'Mindfulness',
  url: 'https://www.nhs.uk/mental-health/self-help/tips-and-support/mindfulness/',
  licence: OGL,
  seen: 'copies by surgeries: noticing the everyday, a regular time, thoughts as events that pass, naming them',
  ...SECONDHAND,
} satisfies SeriesSource

export const keepingWell = {
  publisher: 'Keeping Well BLMK (NHS)',
  title: 'Mindfulness',
  url: 'https://www.keepingwellblmk.nhs.uk/self-help-resources/mindfulness-meditation-and-relaxation/minfdulness',
  licence: OWN_WORDS,
  seen: 'the beginning: a wandering mind is part of it, there is no right way, any activity will do',
  ...READ,
} satisfies SeriesSource

export const noHarm = {
  publisher: 'Baer, Crane, Miller, Kuyken; Clinical Psychology Review 2019',
  title: 'Doing no harm in mindfulness-based programs',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6575147',
  licence: CC_BY,
  seen: 'the abstract: practice can be unpleasant without harm; harm is little researched and wants attention',
  ...READ,
} satisfies SeriesSource

export const whoDoingWhatMatters = {
  publisher: 'World Health Organization',
  title: 'Doing What Matters in Times of Stress: an illustrated guide (2020)',
  url: 'https://www.who.int/publications/i/item/9789240003927',
  licence: WHO_LINK,
  seen: 'its contents and summaries by others: grounding, unhooking, values, being kind, making room',
  ...SECONDHAND,
} satisfies SeriesSource

export const nhsSleep = {
  publisher: 'NHS, Every Mind Matters',
  title: 'Fall asleep faster and sleep better',
  url: 'https://www.nhs.uk/every-mind-matters/mental-health-issues/sleep/',
  licence: OGL,
  seen: 'copies elsewhere: a routine, winding down, no screens for an hour, writing worries down, a dark quiet room',
  ...SECONDHAND,
} satisfies SeriesSource

export const nhsInsomnia = {
  publisher: 'NHS',
  title: 'Insomnia',
  url: 'https://www.nhs.uk/conditions/insomnia/',
  licence: OGL,
  seen: 'copies by surgeries: regular hours, caffeine and alcohol, no driving when sleepy, when to see a doctor',
  ...SECONDHAND,
} satisfies SeriesSource

export const vaTips = {
  publisher: 'US Department of Veterans Affairs',
  title: 'Tips to help with sleep',
  url: 'https://news.va.gov/77092/tips-help-sleep/',
  licence: US,
  seen: 'a get-up time, the bed for sleep, getting up for a while when awake, 30 to 60 minutes to wind down, worry',
  ...READ,
} satisfies SeriesSource

export const vaPath = {
  publisher: 'US Department of Veterans Affairs',
  title: 'Path to Better Sleep',
  url: 'https://www.veterantraining.va.gov/insomnia/',
  licence: US,
  seen: 'what others say of the course',
  ...SECONDHAND,
} satisfies SeriesSource

export const aasm = {
  publisher: 'American Academy of Sleep Medicine',
  title: 'Behavioral and psychological treatments for chronic insomnia disorder in adults (2021)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7853203',
  licence: OWN_WORDS,
  seen: 'the abstract: a course of several parts (CBT-I) is strongly recommended for sleep trouble that lasts',
  ...READ,
} satisfies SeriesSource

export const nioshLight = {
  publisher: 'US National Institute for Occupational Safety and Health',
  title: 'Training for nurses on shift work and long work hours: light',
  url: 'https://www.cdc.gov/niosh/work-hour-training-for-nurses/longhours/mod9/04.html',
  licence: US,
  seen: 'the page: dark glasses before daylight after a night shift; not driving when very sleepy, and what instead',
  ...READ,
} satisfies SeriesSource

export const nioshNaps = {
  publisher: 'US National Institute for Occupational Safety and Health',
  title: 'Training for nurses on shift work and long work hours: napping',
  url: 'https://www.cdc.gov/niosh/work-hour-training-for-nurses/longhours/mod7/01.html',
  licence: US,
  seen: 'the pages 1 and 8 of the module: planned naps before and during nights, half an hour at work',
  ...READ,
} satisfies SeriesSource

export const epilepsyAction = {
  publisher: 'Epilepsy Action',
  title: 'Sleep and epilepsy',
  url: 'https://www.epilepsy.org.uk/info/sleep',
  licence: OWN_WORDS,
  seen: 'the beginning: sleep and seizures can be connected',
  ...READ,
} satisfies SeriesSource

export const bipolarEdinburgh = {
  publisher: 'Bipolar Edinburgh',
  title: 'Sleep and bipolar',
  url: 'https://www.bipolaredinburgh.org.uk/post/sleep-bipolar',
  licence: OWN_WORDS,
  seen: 'the page: a change in sleep can be an early sign that mood is changing',
  ...READ,
} satisfies SeriesSource

export const rnohWorry = {
  publisher: 'Royal National Orthopaedic Hospital NHS Trust',
  title: 'A guide to postponing worries',
  url: 'https://www.rnoh.nhs.uk/patients-and-visitors/patient-information-guides/patients-guide-postponing-worries',
  licence: OWN_WORDS,
  seen: 'the beginning: writing a worry down, what can be acted on and what cannot, worry time',
  ...READ,
} satisfies SeriesSource

export const mindWellWorry = {
  publisher: 'MindWell Leeds',
  title: 'Taking control of worrying',
  url: 'https://www.mindwell-leeds.org.uk/myself/exploring-your-mental-health/anxiety/taking-control-of-worrying',
  licence: OWN_WORDS,
  seen: 'the page: about 15 minutes a day, noting worries until then, something kind afterwards',
  ...READ,
} satisfies SeriesSource

export const nhsWorries = {
  publisher: 'NHS, Every Mind Matters',
  title: 'Tackling your worries',
  url: 'https://www.nhs.uk/every-mind-matters/mental-wellbeing-tips/tackling-your-worries/',
  licence: OGL,
  seen: 'a copy by a school authority: 10 or 15 minutes of worry time, a plan for what can be changed',
  ...SECONDHAND,
} satisfies SeriesSource

export const whoActivity = {
  publisher: 'World Health Organization; British Journal of Sports Medicine 2020',
  title: '2020 guidelines on physical activity and sedentary behaviour',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906',
  licence: 'CC BY 3.0 IGO',
  seen: 'the abstract: some activity is better than none, less sitting, also in pregnancy and with disability',
  ...READ,
} satisfies SeriesSource

export const nhsSitting = {
  publisher: 'NHS',
  title: 'Sitting exercises',
  url: 'https://www.nhs.uk/live-well/exercise/sitting-exercises/',
  licence: OGL,
  seen: 'the exercises as others retell them, and none of its text',
  ...SECONDHAND,
} satisfies SeriesSource

export const microBreaks = {
  publisher: 'Albulescu and others; PLOS ONE 2022',
  title: 'Give me a break: a meta-analysis on the efficacy of micro-breaks',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9432722',
  licence: CC_BY,
  seen: 'the abstract: small effects of breaks up to ten minutes on energy and tiredness',
  ...READ,
} satisfies SeriesSource

export const detachment = {
  publisher: 'Wendsche, Lohmann-Haislah; Frontiers in Psychology 2017',
  title: 'A meta-analysis on antecedents and outcomes of detachment from work',
  url: 'https://frontiersin.org/articles/10.3389/fpsyg.2016.02072/full',
  licence: CC_BY,
  seen: 'the abstract: leaving work behind goes with less exhaustion and better sleep; high demands make it harder',
  ...READ,
} satisfies SeriesSource

export const mindWellNature = {
  publisher: 'MindWell Leeds',
  title: 'Bringing nature home',
  url: 'https://www.mindwell-leeds.org.uk/blog/bringing-nature-home/',
  licence: OWN_WORDS,
  seen: 'the beginning: nature from a window, plants, sounds, drawing the weather, for people who cannot get out',
  ...READ,
} satisfies SeriesSource

export const mhfNature = {
  publisher: 'Mental Health Foundation and WWF-UK',
  title: 'Thriving with nature',
  url: 'https://www.mentalhealth.org.uk/sites/default/files/Thriving-With-Nature-compressed.pdf',
  licence: OWN_WORDS,
  seen: 'its tips as others retell them: nature wherever one is, with all senses, with something creative',
  ...SECONDHAND,
} satisfies SeriesSource

export const whoArts = {
  publisher: 'WHO Regional Office for Europe',
  title: 'What is the evidence on the role of the arts in improving health and well-being? (2019)',
  url: 'https://ncbi.nlm.nih.gov/books/NBK553776',
  licence: WHO_LINK,
  seen: 'the introduction, and the abstract in copies: making things, singing, reading and crafts all count as arts',
  ...READ,
} satisfies SeriesSource

export const nhsInformMood = {
  publisher: 'NHS inform (Scotland)',
  title: 'Low mood and depression',
  url: 'https://www.nhsinform.scot/healthy-living/mental-wellbeing/low-mood-and-depression/low-mood-and-depression',
  licence: OWN_WORDS,
  seen: 'the page: low mood tends to lift in days or weeks; after a couple of weeks, talk to a doctor',
  ...READ,
} satisfies SeriesSource

export const samaritansListening = {
  publisher: 'Samaritans',
  title: 'How you can support those around you',
  url: 'https://samaritans.org/tomorrow',
  licence: OWN_WORDS,
  seen: 'the page: care, patience, open questions, saying it back, courage',
  ...READ,
} satisfies SeriesSource

export const samaritansOpenUp = {
  publisher: 'Samaritans',
  title: 'Finding a way to say it: how to help someone open up (2024)',
  url: 'https://samaritans.org/branches/dunfermline/news/world-suicide-prevention-day-tuesday-10-september-2024',
  licence: OWN_WORDS,
  seen: 'the page: a quiet place, open questions, no advice at once, asking about thoughts of ending one’s life',
  ...READ,
} satisfies SeriesSource

export const mhfaWorkplace = {
  publisher: 'Bovopoulos and others; BMC Psychology 2016',
  title: 'Providing mental health first aid in the workplace: a Delphi consensus study',
  url: 'https://bmcpsychology.biomedcentral.com/articles/10.1186/s40359-016-0148-x',
  licence: CC_BY,
  seen: 'the abstract: 201 agreed actions for co-workers and managers; the list itself only in copies',
  ...READ,
} satisfies SeriesSource

export const mhfaMood = {
  publisher: 'Bond and others; BMC Psychology 2019',
  title: 'Offering mental health first aid to a person with depression: a Delphi study',
  url: 'https://bmcpsychology.biomedcentral.com/articles/10.1186/s40359-019-0310-3',
  licence: CC_BY,
  seen: 'the abstract: what 53 people with lived experience or training agreed on',
  ...READ,
} satisfies SeriesSource

export const niceWork = {
  publisher: 'NICE',
  title: 'Mental wellbeing at work (NG212, 2022)',
  url: 'https://www.nice.org.uk/guidance/ng212/chapter/Recommendations',
  licence: OWN_WORDS,
  seen: 'sections 1.1 and 1.2 and the rationale: the work itself first, then people; support for managers too',
  ...READ,
} satisfies SeriesSource

export const hseStandards = {
  publisher: 'Health and Safety Executive (Great Britain)',
  title: 'What are the Management Standards?',
  url: 'https://www.hse.gov.uk/stress/standards/',
  licence: OGL,
  seen: 'as others retell it, and the imprint of its workbook: demands, control, support and three more',
  ...SECONDHAND,
} satisfies SeriesSource

export const hseTalking = {
  publisher: 'Health and Safety Executive (Great Britain)',
  title: 'Stress Talking Toolkits',
  url: 'https://www.hse.gov.uk/stress/talking-toolkit.htm',
  licence: OGL,
  seen: 'a copy of the page, and the contents of the toolkit in copies: six conversations; not a manager’s job to diagnose',
  ...SECONDHAND,
} satisfies SeriesSource

export const lancasterFirstSteps = {
  publisher: 'Lancaster University',
  title: 'First steps: making the call',
  url: 'https://www.lancaster.ac.uk/staff-wellbeing/be-aware/first-steps/',
  licence: OWN_WORDS,
  seen: 'the page: what happens on a first call to an assistance programme, and when they have to tell somebody',
  ...READ,
} satisfies SeriesSource
