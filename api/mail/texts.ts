import type { ContactRole } from '../../graph/words.ts';

/** The languages that reminders are written in. */
export const MAIL_LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** What a reminder says in one language; `{…}` stands for what is filled in. */
export interface ReminderTexts {
  readonly subject: string;
  readonly onRecord: string;
  readonly roles: Readonly<Record<ContactRole, string>>;
  readonly phone: string;
  readonly key: string;
  readonly source: string;
  readonly more: string;
  readonly confirm: string;
  readonly correct: string;
  readonly why: string;
}

export const REMINDER_TEXTS: Readonly<Record<MailLanguage, ReminderTexts>> = {
  en: {
    subject: 'CIRT Atlas: is this still how to reach {team}?',
    onRecord: 'CIRT Atlas, a directory of incident response teams, has this on record for {team}:',
    roles: {
      PUBLIC_ADDRESS: 'Public address',
      DUTY_DESK: 'Duty desk',
      REPRESENTATIVE: 'Representative',
      GOVERNMENT_TO_GOVERNMENT: 'Government-to-government focal point',
    },
    phone: 'Telephone',
    key: 'OpenPGP key',
    source: 'Source',
    more: 'What else is on record is not for everyone; the link below shows it.',
    confirm: 'If it is right, confirm it with one click. The link holds until {day}:',
    correct: 'If it is not, put it right or report the mistake on the page of the team:',
    why: 'You get this message because nobody has confirmed this contact of late. It is sent every {days} days until somebody does, to this address alone. Nothing in it tells us whether you read it.',
  },
  fr: {
    subject: 'CIRT Atlas : est-ce toujours ainsi que l’on joint {team} ?',
    onRecord:
      'CIRT Atlas, un annuaire des équipes de réponse aux incidents, a ceci en registre pour {team} :',
    roles: {
      PUBLIC_ADDRESS: 'Adresse publique',
      DUTY_DESK: 'Permanence',
      REPRESENTATIVE: 'Représentant',
      GOVERNMENT_TO_GOVERNMENT: 'Point de contact entre gouvernements',
    },
    phone: 'Téléphone',
    key: 'Clé OpenPGP',
    source: 'Source',
    more: 'Le reste n’est pas destiné à tous ; le lien ci-dessous le montre.',
    confirm: 'Si c’est exact, confirmez-le en un clic. Le lien est valable jusqu’au {day} :',
    correct: 'Sinon, corrigez-le ou signalez l’erreur sur la page de l’équipe :',
    why: 'Vous recevez ce message parce que personne n’a confirmé ce contact récemment. Il est envoyé tous les {days} jours jusqu’à confirmation, à cette seule adresse. Rien ne nous dit si vous le lisez.',
  },
  es: {
    subject: 'CIRT Atlas: ¿sigue siendo así como se contacta con {team}?',
    onRecord:
      'CIRT Atlas, un directorio de equipos de respuesta a incidentes, tiene registrado lo siguiente sobre {team}:',
    roles: {
      PUBLIC_ADDRESS: 'Dirección pública',
      DUTY_DESK: 'Guardia',
      REPRESENTATIVE: 'Representante',
      GOVERNMENT_TO_GOVERNMENT: 'Punto de contacto entre gobiernos',
    },
    phone: 'Teléfono',
    key: 'Clave OpenPGP',
    source: 'Fuente',
    more: 'Lo demás que consta no es para todos; el enlace siguiente lo muestra.',
    confirm: 'Si es correcto, confírmelo con un clic. El enlace vale hasta el {day}:',
    correct: 'Si no lo es, corríjalo o comunique el error en la página del equipo:',
    why: 'Recibe este mensaje porque nadie ha confirmado este contacto últimamente. Se envía cada {days} días hasta que alguien lo confirme, solo a esta dirección. Nada en él nos dice si lo lee.',
  },
  ru: {
    subject: 'CIRT Atlas: так ли ещё можно связаться с {team}?',
    onRecord: 'В CIRT Atlas, каталоге групп реагирования на инциденты, о {team} записано:',
    roles: {
      PUBLIC_ADDRESS: 'Открытый адрес',
      DUTY_DESK: 'Дежурная служба',
      REPRESENTATIVE: 'Представитель',
      GOVERNMENT_TO_GOVERNMENT: 'Контакт для межправительственного взаимодействия',
    },
    phone: 'Телефон',
    key: 'Ключ OpenPGP',
    source: 'Источник',
    more: 'Остальное записано не для всех; это видно по ссылке ниже.',
    confirm: 'Если всё верно, подтвердите одним нажатием. Ссылка действует до {day}:',
    correct: 'Если нет, исправьте запись или сообщите об ошибке на странице группы:',
    why: 'Вы получили это письмо, потому что этот контакт давно никто не подтверждал. Оно отправляется каждые {days} дней, пока это не будет сделано, и только на этот адрес. Прочли ли вы его, мы не узнаём.',
  },
  zh: {
    subject: 'CIRT Atlas：{team} 的联系方式是否仍然如此？',
    onRecord: '事件响应团队名录 CIRT Atlas 中关于 {team} 的记录如下：',
    roles: {
      PUBLIC_ADDRESS: '公开地址',
      DUTY_DESK: '值班台',
      REPRESENTATIVE: '代表',
      GOVERNMENT_TO_GOVERNMENT: '政府间合作联络点',
    },
    phone: '电话',
    key: 'OpenPGP 密钥',
    source: '来源',
    more: '其余记录并非对所有人公开，请见下方链接。',
    confirm: '如果正确，请点击一次确认。链接在 {day} 之前有效：',
    correct: '如果有误，请在团队页面更正或报告错误：',
    why: '您收到此邮件，是因为近来无人确认过这一联系方式。在有人确认之前，每 {days} 天只向此地址发送一次。我们不会知道您是否阅读了它。',
  },
  ar: {
    subject: 'CIRT Atlas: هل ما زال هذا هو سبيل الاتصال بـ {team}؟',
    onRecord: 'لدى CIRT Atlas، وهو دليل لأفرقة الاستجابة للحوادث، ما يلي عن {team}:',
    roles: {
      PUBLIC_ADDRESS: 'العنوان العام',
      DUTY_DESK: 'مكتب المناوبة',
      REPRESENTATIVE: 'الممثل',
      GOVERNMENT_TO_GOVERNMENT: 'جهة الاتصال بين الحكومات',
    },
    phone: 'الهاتف',
    key: 'مفتاح OpenPGP',
    source: 'المصدر',
    more: 'ما سوى ذلك من المسجّل ليس للجميع؛ والرابط أدناه يعرضه.',
    confirm: 'إن كان صحيحًا فأكّده بنقرة واحدة. الرابط صالح حتى {day}:',
    correct: 'وإن لم يكن صحيحًا فصحّحه أو أبلغ عن الخطأ في صفحة الفريق:',
    why: 'تصلك هذه الرسالة لأن أحدًا لم يؤكد جهة الاتصال هذه مؤخرًا. وهي تُرسل كل {days} يومًا إلى أن يؤكدها أحد، إلى هذا العنوان وحده. ولا شيء فيها يخبرنا هل قرأتها.',
  },
};
