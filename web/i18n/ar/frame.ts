/** What stands around every page. */
export const frame = {
  product: 'CIRT Atlas',
  nav: {
    label: 'الصفحات',
    atlas: 'الأطلس',
    api: 'API',
    skip: 'انتقل إلى المحتوى',
    language: 'اللغة',
    theme: {
      toDark: 'التبديل إلى الوضع الداكن',
      toLight: 'التبديل إلى الوضع الفاتح',
    },
  },
  page: {
    title: '{{page}} · CIRT Atlas',
    loading: 'جارٍ تحميل الصفحة',
    notFound: 'لا توجد صفحة كهذه',
    notFoundHint: 'قد يكون العنوان مكتوباً خطأً أو تكون الصفحة قد نُقلت.',
    toAtlas: 'اذهب إلى الأطلس',
    broken: 'تعذَّر عرض هذه الصفحة.',
    brokenHint: 'أعد تحميلها. وإن لم ينفع ذلك فالصفحات الأخرى لا تزال تعمل.',
    reload: 'إعادة تحميل الصفحة',
    asQuery: 'هذا العرض كاستعلام',
  },
  search: {
    label: 'البحث عن بلدان وأفرقة',
    placeholder: 'البحث عن بلدان وأفرقة',
    nothing: 'لا شيء مسجَّل بهذا الاسم.',
    failed: 'تعذَّر البحث في الوقت الحالي.',
    team: 'فريق · {{country}}',
    teamOfNoCountry: 'فريق · لا يخص بلداً بعينه',
    country: 'بلد',
  },
  error: {
    UNAVAILABLE: 'تعذَّر الوصول إلى قاعدة البيانات في الوقت الحالي.',
    other: 'لم يصل الجواب.',
    retry: 'أعد المحاولة',
  },
} as const;
