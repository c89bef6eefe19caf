export const contacts = {
  contactTrust: {
    VERIFIED: 'vérifié le {{date}}',
    STALE: 'confirmé la dernière fois le {{date}}',
    FAILED: 'échec d’une vérification le {{date}}',
    BOUNCED: 'courrier rejeté le {{date}}',
    UNCHECKED: 'jamais vérifié',
    how: '{{trust}} ({{how}})',
  },
  checkMethod: {
    SIGNED_REPLY: 'réponse signée',
    CALL: 'appel',
    PING: 'message',
    BOUNCE: 'rejet',
    SELF_CONFIRMATION: 'confirmé par l’équipe',
  },
  contactChannel: { EMAIL: 'Adresse électronique', PHONE: 'Téléphone', KEY: 'Clé' },
  contactKey: {
    expired: 'Cette clé a expiré le {{date}} : ne l’utilisez pas.',
    revoked: 'Cette clé a été révoquée : ne l’utilisez pas.',
    mismatch: 'Cette clé ne nomme pas cette adresse : assurez-vous de son propriétaire.',
    download: 'Télécharger la clé',
  },
  contactsDue: {
    label: 'Contacts à vérifier, délai dépassé',
    kind: 'Contacts',
    name: 'à vérifier, délai dépassé',
  },
  recordCheck: {
    title: 'Consigner une vérification',
    lead: 'Ce que vous consignez s’ajoute au registre de ce contact et n’est jamais modifié.',
    what: 'Qu’a-t-on vérifié ?',
    method: 'Comment ?',
    result: {
      label: 'Qu’en est-il ressorti ?',
      CONFIRMED: 'C’est exact',
      FAILED: 'Cela ne fonctionne pas',
    },
    on: 'Quel jour ?',
    note: 'Note (sans noms de personnes)',
    send: 'Consigner',
    done: 'Consigné.',
    failed: 'Non consigné : {{why}}',
    lost: 'La demande n’est pas arrivée. Réessayez.',
  },
  confirmContact: {
    title: 'Est-ce toujours ainsi que l’on vous joint ?',
    waiting: 'Lecture du lien',
    onRecord: 'CIRT Atlas a ceci en registre pour {{team}} :',
    confirm: 'Oui, c’est exact',
    wrong: 'Quelque chose est faux',
    page: 'Corrigez-le sur la page de l’équipe',
    again: 'Réessayer',
    state: {
      OPEN: 'Rien n’est consigné tant que vous n’appuyez pas sur le bouton.',
      CONFIRMED: 'Merci : ce contact est confirmé. Il n’y a plus rien à faire.',
      CHANGED:
        'Les données ont changé depuis la création de ce lien : rien n’a été consigné. Consultez la page de l’équipe ; le prochain rappel aura un nouveau lien.',
      GONE: 'Ce contact n’est plus en registre. Il n’y a rien à faire.',
      EXPIRED:
        'Ce lien a expiré : il était valable 30 jours. Le prochain rappel en aura un nouveau ; qui agit pour l’équipe peut aussi confirmer sur la page de l’équipe.',
      FORGED:
        'Ce lien n’est pas valable : il en manque peut-être une partie. Copiez-le en entier depuis le message.',
      TOO_OFTEN: 'Trop de liens ont été essayés d’ici. Attendez une minute et réessayez.',
      UNREACHABLE: 'La demande n’est pas arrivée. Réessayez.',
    },
  },
};
