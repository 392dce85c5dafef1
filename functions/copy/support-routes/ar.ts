import type { Copy } from '../copy.ts'

/** When somebody answers, how soon they call, and what is spoken there, in this language. */
export const ar: Pick<Copy, 'routes'> = {
  routes: {
    hours: {
      always: 'ليلًا ونهارًا',
      daily: 'كل يوم',
      'monday-to-friday': 'من الاثنين إلى الجمعة',
      'monday-to-saturday': 'من الاثنين إلى السبت',
      'sunday-to-thursday': 'من الأحد إلى الخميس',
      'working-hours': 'خلال ساعات العمل',
      'by-appointment': 'بموعد مسبق',
    },
    response: {
      'within-hours': 'خلال بضع ساعات',
      'same-day': 'في اليوم نفسه',
      'same-working-day': 'في يوم العمل نفسه',
      'next-working-day': 'في يوم العمل التالي على الأكثر',
      'within-two-working-days': 'خلال يومَي عمل',
      'within-three-working-days': 'خلال ثلاثة أيام عمل',
    },
    languages: 'اللغات: {languages}',
  },
}
