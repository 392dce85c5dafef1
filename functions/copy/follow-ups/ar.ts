import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const ar: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'هل يسرّك أن تصلك رسالتان فيهما شيء مفيد؟',
    text: 'رسالتان قصيرتان فيهما أفكار تفيد كثيرين. كل من يطلبها يتلقى النوع نفسه من الرسائل، مهما كانت إجاباته. ويمكنك إيقافها في أي وقت.',
    kindsTitle: 'ما الذي يروق لك؟',
    kinds: {
      mindfulness: 'الهدوء وحضور الذهن',
      movement: 'الحركة',
      sleep: 'الراحة والنوم',
      nature: 'في الهواء الطلق',
      creativity: 'الإبداع وصنع الأشياء',
      spiritual: 'الإيمان والمعنى',
      reading: 'شيء للقراءة',
      talking: 'الحديث مع شخص ما',
      peer: 'أشخاص مرّوا بتجربة مشابهة',
      community: 'القيام بأشياء معًا',
    },
    paceTitle: 'متى؟',
    pace: {
      weekly: 'بعد أسبوع، ثم بعد أسبوعين',
      fortnightly: 'بعد أسبوعين، ثم بعد أربعة أسابيع',
      none: 'دون رسائل، شكرًا',
    },
    languageTitle: 'بأي لغة؟',
    save: 'حفظ اختياري',
    minutes: {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '{count} دقائق',
      many: '{count} دقيقة',
      other: '{count} دقيقة',
    },
  },
}
