/** Why a country has a gap, or counts for support: a sentence by its code. */
export const why = {
  why: {
    NATIONAL_TEAM: {
      NATIONAL: '{{country}}: يوجد فريق CIRT وطني.',
      COVERED_FROM_ABROAD: '{{country}}: فريق في الخارج هو فريق CIRT الوطني.',
      ESTABLISHING: '{{country}}: فريق CIRT وطني مخطط له أو يجري إنشاؤه.',
      REPORTED: '{{country}}: يقول مصدر إنه يوجد فريق CIRT وطني، لكن لا فريق مسجَّل.',
      GOVERNMENT_ONLY: '{{country}}: لا يغطي البلدَ إلا فريق حكومي؛ ولا فريق CIRT وطني مسجَّل.',
      ABSENT: '{{country}}: يقول أحدث مصدر إنه لا يوجد فريق CIRT وطني.',
      UNKNOWN: '{{country}}: لا أحد يقول هل يوجد فريق CIRT وطني.',
    },
    POINT_OF_CONTACT: {
      DENIED: '{{country}}: لا مصدر يقول عن أي فريق يغطي البلد إنه جهة الاتصال الوحيدة.',
      NONE_ON_RECORD: '{{country}}: لا جهة اتصال وحيدة مسجَّلة.',
    },
    VERIFIED_CONTACT: {
      UNVERIFIED: '{{country}}: لم يتحقق أحد من جهة اتصال للأفرقة التي تغطي البلد.',
      NONE_ON_RECORD: '{{country}}: لا جهة اتصال مسجَّلة لفريق يغطي البلد.',
    },
    GOVERNMENT_TO_GOVERNMENT: {
      DENIED: '{{country}}: تقول المصادر إنه لا فريق يغطي البلد مسؤول عن التعاون بين الحكومات.',
      NONE_ON_RECORD: '{{country}}: لا فريق مسجَّل بوصفه مسؤولاً عن التعاون بين الحكومات.',
    },
    GOVERNMENT_TEAM: {
      UNVERIFIED: '{{country}}: لم يتمكن أحد من التحقق من أن فريقاً حكومياً يعمل اليوم.',
      NOT_OPERATING: '{{country}}: الأفرقة الحكومية المسجَّلة غير عاملة.',
      NONE_ON_RECORD: '{{country}}: لا فريق حكومي مسجَّل.',
    },
    ACADEMIC_TEAM: {
      UNVERIFIED: '{{country}}: لم يتمكن أحد من التحقق من أن فريقاً أكاديمياً يعمل اليوم.',
      NOT_OPERATING: '{{country}}: الأفرقة الأكاديمية المسجَّلة غير عاملة.',
      NONE_ON_RECORD: '{{country}}: لا فريق أكاديمي مسجَّل.',
    },
    INDUSTRY_TEAM: {
      UNVERIFIED: '{{country}}: لم يتمكن أحد من التحقق من أن فريقاً للصناعة يعمل اليوم.',
      NOT_OPERATING: '{{country}}: أفرقة الصناعة المسجَّلة غير عاملة.',
      NONE_ON_RECORD: '{{country}}: لا فريق للصناعة مسجَّل.',
    },
    SECTOR_TEAM: {
      NONE_ON_RECORD: '{{country}}: لا فريق مسجَّل يخدم بعض القطاعات العالية الحيوية.',
    },
    GLOBAL_NETWORK: {
      NOT_CURRENT: '{{country}}: لا فريق عضو حالياً في شبكة عالمية.',
      NONE_ON_RECORD: '{{country}}: لا عضوية مسجَّلة في شبكة عالمية.',
    },
    REGIONAL_NETWORK: {
      NOT_CURRENT: '{{country}}: لا فريق عضو حالياً في شبكة إقليمية.',
      NONE_ON_RECORD: '{{country}}: لا عضوية مسجَّلة في شبكة إقليمية.',
    },
    ANSWERED_NEED: {
      UNANSWERED: '{{country}}: لم يردّ أحد على احتياج أبداه البلد.',
    },
    FRESH_RECORD: {
      STALE: '{{country}}: كل ما هو مسجَّل عمَّن يغطي البلد مضى عليه أكثر من سنتين.',
      NONE_ON_RECORD: '{{country}}: لا شيء مسجَّل عمَّن يغطي البلد.',
    },
    LEAST_DEVELOPED: '{{country}}: من أقل البلدان نمواً.',
    LANDLOCKED: '{{country}}: بلد نامٍ غير ساحلي.',
    SMALL_ISLAND: '{{country}}: دولة جزرية صغيرة نامية.',
    IN_TRANSITION: '{{country}}: اقتصاد يمر بمرحلة انتقالية.',
    DEVELOPING: '{{country}}: بلد نامٍ.',
    SUPPORT: {
      never: '{{country}}: لا نشاط دعم مسجَّل.',
      last_zero: '{{country}}: كان آخر نشاط دعم قبل أقل من سنة.',
      last_one: '{{country}}: كان آخر نشاط دعم قبل سنة.',
      last_two: '{{country}}: كان آخر نشاط دعم قبل سنتين.',
      last_few: '{{country}}: كان آخر نشاط دعم قبل {{count, number}} سنوات.',
      last_many: '{{country}}: كان آخر نشاط دعم قبل {{count, number}} سنة.',
      last_other: '{{country}}: كان آخر نشاط دعم قبل {{count, number}} سنة.',
    },
  },
} as const;
