export const contacts = {
  contactTrust: {
    VERIFIED: 'comprobado el {{date}}',
    STALE: 'confirmado por última vez el {{date}}',
    FAILED: 'comprobación fallida el {{date}}',
    BOUNCED: 'correo devuelto el {{date}}',
    UNCHECKED: 'nunca comprobado',
    how: '{{trust}} ({{how}})',
  },
  checkMethod: {
    SIGNED_REPLY: 'respuesta firmada',
    CALL: 'llamada',
    PING: 'mensaje',
    BOUNCE: 'devolución',
    SELF_CONFIRMATION: 'confirmado por el equipo',
  },
  contactChannel: { EMAIL: 'Correo electrónico', PHONE: 'Teléfono', KEY: 'Clave' },
  contactKey: {
    expired: 'Esta clave caducó el {{date}}: no la use.',
    revoked: 'Esta clave fue revocada: no la use.',
    mismatch: 'Esta clave no nombra esta dirección: asegúrese de quién es.',
    download: 'Descargar la clave',
  },
  contactsDue: {
    label: 'Contactos con comprobación vencida',
    kind: 'Contactos',
    name: 'con comprobación vencida',
  },
  recordCheck: {
    title: 'Registrar una comprobación',
    lead: 'Lo que registre se añade al libro de este contacto y nunca se cambia.',
    what: '¿Qué se comprobó?',
    method: '¿Cómo?',
    result: { label: '¿Con qué resultado?', CONFIRMED: 'Es correcto', FAILED: 'No funciona' },
    on: '¿Qué día?',
    note: 'Nota (sin nombres de personas)',
    send: 'Registrar',
    done: 'Registrado.',
    failed: 'No registrado: {{why}}',
    lost: 'No ha llegado. Inténtelo de nuevo.',
  },
  confirmContact: {
    title: '¿Sigue siendo así como se les contacta?',
    waiting: 'Leyendo el enlace',
    onRecord: 'CIRT Atlas tiene registrado lo siguiente sobre {{team}}:',
    confirm: 'Sí, es correcto',
    wrong: 'Algo es incorrecto',
    page: 'Corríjalo en la página del equipo',
    again: 'Intentar de nuevo',
    state: {
      OPEN: 'No se registra nada hasta que pulse el botón.',
      CONFIRMED: 'Gracias: este contacto está confirmado. No hay nada más que hacer.',
      CHANGED:
        'Lo registrado ha cambiado desde que se creó este enlace, así que no se ha registrado nada. Consulte la página del equipo; el próximo aviso tendrá un enlace nuevo.',
      GONE: 'Este contacto ya no consta. No hay nada que hacer.',
      EXPIRED:
        'Este enlace ha caducado: valía 30 días. El próximo aviso tendrá uno nuevo; quien actúa por el equipo también puede confirmarlo en la página del equipo.',
      FORGED: 'Este enlace no es válido: puede faltar una parte. Cópielo entero del mensaje.',
      TOO_OFTEN:
        'Se han probado demasiados enlaces desde aquí. Espere un minuto e inténtelo de nuevo.',
      UNREACHABLE: 'No ha llegado. Inténtelo de nuevo.',
    },
  },
};
