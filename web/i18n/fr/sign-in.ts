export const signIn = {
  signIn: {
    title: 'Se connecter',
    lead: 'L’annuaire est ouvert à tous. Les équipes, les partenaires et les responsables se connectent pour voir ce qui leur est destiné et modifier ce qui leur appartient.',
    already: 'Vous êtes connecté en tant que {{name}}.',
    back: 'Revenir où vous étiez',
    withAccount: 'Avec votre compte',
    withAccountLead:
      'Vous vous connectez chez le fournisseur de votre organisation, puis revenez ici.',
    atProvider: 'Se connecter avec son compte',
    withToken: 'Avec un jeton',
    token: 'Votre jeton',
    byToken: 'Se connecter avec ce jeton',
    getToken:
      'Le jeton d’un outil vient d’un administrateur de cet Atlas. Sur votre propre machine, <0>npm run token -- --role officer</0> en affiche un.',
    pasted: {
      refused:
        'Ce jeton n’est pas valable : il est peut-être tronqué, expiré ou révoqué. Copiez-le en entier, ou demandez-en un nouveau.',
      tooOften: 'Trop de jetons erronés ont été essayés. Attendez une minute.',
      failed: 'La demande n’est pas arrivée. Réessayez.',
    },
    lasts:
      'Une session se termine après 12 heures, ou après deux heures sans utilisation. Elle prend fin aussitôt que votre jeton est révoqué ou que votre rôle est retiré.',
    stranger: 'Indiquez à un administrateur que vous êtes :',
    problem: {
      DENIED:
        'Le fournisseur ne vous a pas laissé entrer, ou vous avez refusé. Réessayez, ou connectez-vous avec un jeton.',
      LATE: 'Cela a pris trop de temps, ou a commencé dans un autre navigateur. Recommencez ci-dessous.',
      NO_PROVIDER: 'Cet Atlas ne connaît aucun fournisseur où se connecter. Utilisez un jeton.',
      NO_ROLE:
        'Le fournisseur vous connaît, mais vous n’avez pas encore de rôle dans cet Atlas. Demandez-en un à un administrateur de cet Atlas.',
      REFUSED:
        'Ce que le fournisseur a envoyé ne correspond pas à ce qui lui a été demandé : personne n’a été connecté. Recommencez ci-dessous.',
      UNREACHABLE:
        'Le fournisseur ou la base de données est injoignable pour le moment. Réessayez dans une minute, ou connectez-vous avec un jeton.',
    },
  },
};
