export const signIn = {
  signIn: {
    title: 'Iniciar sesión',
    lead: 'El directorio está abierto a todos. Los equipos, socios y responsables inician sesión para ver lo que es para ellos y cambiar lo que es suyo.',
    already: 'Ha iniciado sesión como {{name}}.',
    back: 'Volver a donde estaba',
    withAccount: 'Con su cuenta',
    withAccountLead: 'Inicia sesión en el proveedor de su organización y vuelve aquí.',
    atProvider: 'Iniciar sesión con su cuenta',
    withToken: 'Con un token',
    token: 'Su token',
    byToken: 'Iniciar sesión con este token',
    getToken:
      'El token de una herramienta lo da un administrador de este Atlas. En una máquina propia, <0>npm run token -- --role officer</0> muestra uno.',
    pasted: {
      refused:
        'Este token no es válido: puede estar cortado, vencido o revocado. Cópielo entero o pida uno nuevo.',
      tooOften: 'Se han probado demasiados tokens erróneos. Espere un minuto.',
      failed: 'La petición no llegó. Inténtelo de nuevo.',
    },
    lasts:
      'Una sesión termina a las 12 horas, o tras dos horas sin uso. Termina de inmediato cuando se revoca su token o se le retira su función.',
    stranger: 'Diga a un administrador que usted es:',
    problem: {
      DENIED:
        'El proveedor no le dejó entrar, o usted lo rechazó allí. Inténtelo de nuevo o inicie sesión con un token.',
      LATE: 'Tardó demasiado, o empezó en otro navegador. Empiece de nuevo abajo.',
      NO_PROVIDER: 'Este Atlas no conoce ningún proveedor donde iniciar sesión. Use un token.',
      NO_ROLE:
        'El proveedor le conoce, pero todavía no tiene ninguna función en este Atlas. Pida una a un administrador de este Atlas.',
      REFUSED:
        'Lo que envió el proveedor no corresponde a lo que se le pidió, así que nadie ha iniciado sesión. Empiece de nuevo abajo.',
      UNREACHABLE:
        'No se puede llegar al proveedor o a la base de datos en este momento. Inténtelo en un minuto o inicie sesión con un token.',
    },
  },
};
