/** The page of progress: the report between two dates. */
export const progress = {
  progress: {
    title: 'التقدم',
    lead: 'ما آلت إليه أفرقة CIRT الوطنية بين {{from}} و{{to}}، وفقاً لما هو معروف اليوم.',
    leadOfRegion:
      '{{region}}: ما آلت إليه أفرقة CIRT الوطنية بين {{from}} و{{to}}، وفقاً لما هو معروف اليوم.',
    lately: 'أحدث التغييرات',
    print: 'طباعة التقرير',
    csv: 'بنسق CSV',
    json: 'بنسق JSON',
    choices: 'موضوع التقرير',
    from: 'من',
    to: 'إلى',
    backwards: 'الفترة من {{from}} إلى {{to}} لا تشمل أي يوم. اختر يوماً أول يسبق اليوم الأخير.',
    states: {
      figures: 'الأرقام الرئيسية',
      covered:
        '<1>{{after, number}}</1> من الدول الأعضاء البالغ عددها {{total, number}} لديها فريق CIRT وطني مسجَّل. <2>كان العدد في البداية {{before, number}}.</2>',
      absent:
        '<1>{{after, number}}</1> من أصل {{total, number}} بلا فريق وطني: لا فريق لديها، أو فريق حكومي فقط، أو فريق قيد الإنشاء. <2>كان العدد في البداية {{before, number}}.</2>',
      byRegion: 'الحالات حسب المنطقة',
      byGroup: 'الحالات حسب مجموعة التنمية',
      several: 'قد ينتمي البلد إلى عدة مجموعات، فلا يساوي جمع هذه الأرقام المجموع الكلي.',
      all: 'جميع بلدان التقرير',
      chart: 'الحالات في {{from}} وفي {{to}}. ويضم الجدول أدناه الأرقام نفسها.',
      table: 'الأرقام في جدول',
      numbers: '{{of}}، بالأرقام',
      group: 'المجموعة',
      day: 'اليوم',
      total: 'البلدان',
    },
    changes: {
      title: 'أفرقة CIRT الوطنية المكتسبة والمفقودة',
      lead: 'لا يُعد فريق CIRT جديداً أو مفقوداً إلا إذا كان التغير في الواقع. وما عدا ذلك مصدر جديد: فقد يكون الفريق أقدم.',
      gained: {
        none: 'لا بلد لديه في النهاية فريق CIRT وطني مسجَّل لم يكن لديه في البداية.',
        count_zero:
          'لا بلدان اكتسبت فريق CIRT وطنياً مسجَّلاً؛ ما تغير منها في الواقع: {{inTheWorld, number}}',
        count_one:
          'بلد واحد لديه فريق CIRT وطني مسجَّل ولم يكن لديه من قبل؛ ما تغير في الواقع: {{inTheWorld, number}}',
        count_two:
          'بلدان لديهما فريق CIRT وطني مسجَّل ولم يكن لديهما من قبل؛ ما تغير منهما في الواقع: {{inTheWorld, number}}',
        count_few:
          '{{count, number}} بلدان لديها فريق CIRT وطني مسجَّل ولم يكن لديها من قبل؛ ما تغير منها في الواقع: {{inTheWorld, number}}',
        count_many:
          '{{count, number}} بلداً لديها فريق CIRT وطني مسجَّل ولم يكن لديها من قبل؛ ما تغير منها في الواقع: {{inTheWorld, number}}',
        count_other:
          '{{count, number}} بلد لديها فريق CIRT وطني مسجَّل ولم يكن لديها من قبل؛ ما تغير منها في الواقع: {{inTheWorld, number}}',
      },
      lost: {
        none: 'لم يفقد أي بلد فريق CIRT الوطني لديه.',
        count_zero:
          'لا بلدان فقدت فريق CIRT وطنياً مسجَّلاً؛ ما تغير منها في الواقع: {{inTheWorld, number}}',
        count_one:
          'بلد واحد بلا فريق CIRT وطني مسجَّل وكان لديه فريق من قبل؛ ما تغير في الواقع: {{inTheWorld, number}}',
        count_two:
          'بلدان بلا فريق CIRT وطني مسجَّل وكان لديهما فريق من قبل؛ ما تغير منهما في الواقع: {{inTheWorld, number}}',
        count_few:
          '{{count, number}} بلدان بلا فريق CIRT وطني مسجَّل وكان لديها فريق من قبل؛ ما تغير منها في الواقع: {{inTheWorld, number}}',
        count_many:
          '{{count, number}} بلداً بلا فريق CIRT وطني مسجَّل وكان لديها فريق من قبل؛ ما تغير منها في الواقع: {{inTheWorld, number}}',
        count_other:
          '{{count, number}} بلد بلا فريق CIRT وطني مسجَّل وكان لديها فريق من قبل؛ ما تغير منها في الواقع: {{inTheWorld, number}}',
      },
      before: 'في البداية',
      after: 'في النهاية',
      nature: 'ما الذي تغير',
      because: 'مصدر المعرفة',
    },
    absent: {
      title: 'لا تزال بلا فريق CIRT وطني',
      count_zero: 'لا بلدان بلا فريق CIRT وطني.',
      count_one: 'بلد واحد بلا فريق، أو لديه فريق حكومي فقط، أو فريق قيد الإنشاء.',
      count_two: 'بلدان بلا فريق، أو لديهما فريق حكومي فقط، أو فريق قيد الإنشاء.',
      count_few: '{{count, number}} بلدان بلا فريق، أو لديها فريق حكومي فقط، أو فريق قيد الإنشاء.',
      count_many: '{{count, number}} بلداً بلا فريق، أو لديها فريق حكومي فقط، أو فريق قيد الإنشاء.',
      count_other: '{{count, number}} بلد بلا فريق، أو لديها فريق حكومي فقط، أو فريق قيد الإنشاء.',
    },
    memberships: {
      title: 'العضويات في الشبكات',
      gained_zero: 'لا عضويات اكتُسبت في تاريخ معروف',
      gained_one: 'عضوية واحدة اكتُسبت في تاريخ معروف',
      gained_two: 'عضويتان اكتُسبتا في تاريخ معروف',
      gained_few: '{{count, number}} عضويات اكتُسبت في تاريخ معروف',
      gained_many: '{{count, number}} عضوية اكتُسبت في تاريخ معروف',
      gained_other: '{{count, number}} عضوية اكتُسبت في تاريخ معروف',
      lost_zero: 'لا عضويات فُقدت في تاريخ معروف',
      lost_one: 'عضوية واحدة فُقدت في تاريخ معروف',
      lost_two: 'عضويتان فُقدتا في تاريخ معروف',
      lost_few: '{{count, number}} عضويات فُقدت في تاريخ معروف',
      lost_many: '{{count, number}} عضوية فُقدت في تاريخ معروف',
      lost_other: '{{count, number}} عضوية فُقدت في تاريخ معروف',
    },
    needs: {
      title: 'الاحتياجات',
      raised: 'طُرحت',
      answered: 'جرى الرد عليها',
      met: 'جرت تلبيتها',
      waiting: 'قيد الانتظار في النهاية',
      median: 'وسيط عدد الأيام حتى الرد',
      noMedian: 'لم يُردّ على أي منها',
      none: 'لا احتياجات مسجَّلة في هذه الفترة. وتطرحها البلدان على مكاتب الاتحاد التي تخدمها.',
    },
    activities: {
      title: 'الأنشطة',
      none: 'لا نشاط مؤرخ مسجَّل في هذه الفترة.',
      campaigns_zero: 'لم تكن بينها حملات توعية.',
      campaigns_one: 'كان أحدها حملة توعية.',
      campaigns_two: 'كان اثنان منها حملتي توعية.',
      campaigns_few: 'منها {{count, number}} حملات توعية.',
      campaigns_many: 'منها {{count, number}} حملة توعية.',
      campaigns_other: 'منها {{count, number}} حملة توعية.',
      byKind: 'حسب النوع',
      byProvider: 'حسب الجهة المنفِّذة',
      activities: 'الأنشطة',
      countries: 'البلدان',
      nobody: 'لا أحد مسجَّل',
    },
    caveats: {
      title: 'ما لا تستطيع البيانات قوله',
      lead: 'اقرأ كل رقم آخر في ضوء هذه الأرقام.',
      undated: 'بلدان تستند حالتها إلى واقعة مجهولة البداية',
      unverified: 'بلدان تستند حالتها إلى وقائع غير متحقَّق منها فقط',
      disagreement: 'بلدان تختلف المصادر بشأنها',
      notInTheWorld: 'تغيرات في الحالة قد لا تكون سوى معلومات جديدة',
      undatedMemberships: 'عضويات مجهولة البداية، لا تدخل في أي تقرير',
      undatedActivities: 'أنشطة بلا أي تاريخ، لا تدخل في أي تقرير',
      share: '{{count, number}} من {{of, number}} ({{share}})',
      ofNothing: 'لا يوجد شيء منها',
    },
    published: {
      title: 'التقارير المنشورة',
      lead: 'يبقى التقرير المنشور كما كان، مهما عُرف لاحقاً.',
      none: 'لم يُنشر أي تقرير بعد.',
      howTo:
        'لمن يحق له النشر أن ينشر التقرير بالعملية publishProgressReport في واجهة API، لتاريخي التقرير.',
      untitled: 'تقرير من {{from}} إلى {{to}}',
      about: 'من {{from}} إلى {{to}}، نُشر في {{date}}',
      reading: 'تقرير منشور',
      gone: 'لا يوجد تقرير منشور كهذا.',
      headline:
        'جاء فيه: {{covered, number}} من أصل {{total, number}} من البلدان لديها فريق CIRT وطني ({{coveredBefore, number}} في البداية)، و{{absent, number}} بلا فريق ({{absentBefore, number}} في البداية).',
      download: 'تنزيله بنسق JSON',
      text: 'نصه الكامل',
      close: 'العودة إلى تقرير اليوم',
    },
  },
} as const;
