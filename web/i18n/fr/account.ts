export const account = {
  account: {
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    proposals: 'Propositions et signalements',
    title: 'Connecté : {{name}}',
    is: 'Rôle',
    teams: 'Agit pour',
    offices: 'Bureaux',
    allOffices: 'tous',
    until: 'Fin de la session',
    sees: 'Vous voyez plus que le public. Ne transmettez pas ce qui porte une étiquette.',
    notSignedOut: 'Vous êtes toujours connecté : la demande n’est pas arrivée. Réessayez.',
    over: 'Votre session est terminée. Vous voyez maintenant ce que tout le monde voit.',
    again: 'Se reconnecter',
    toSee: 'Se connecter pour la voir',
    role: {
      PARTNER: 'partenaire',
      TEAM: 'équipe',
      OFFICER: 'responsable',
      ADMIN: 'administrateur',
    },
  },
};
