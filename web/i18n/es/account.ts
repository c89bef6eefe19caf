export const account = {
  account: {
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    proposals: 'Propuestas y avisos',
    title: 'Sesión iniciada: {{name}}',
    is: 'Función',
    teams: 'Actúa por',
    offices: 'Oficinas',
    allOffices: 'todas',
    until: 'La sesión termina',
    sees: 'Usted ve más que el público. No transmita lo que lleva una etiqueta.',
    notSignedOut: 'La sesión sigue abierta: la petición no llegó. Inténtelo de nuevo.',
    over: 'Su sesión ha terminado. Ahora ve lo que ve todo el mundo.',
    again: 'Volver a iniciar sesión',
    toSee: 'Inicie sesión para verla',
    role: {
      PARTNER: 'socio',
      TEAM: 'equipo',
      OFFICER: 'responsable',
      ADMIN: 'administrador',
    },
  },
};
