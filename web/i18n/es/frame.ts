/** What stands around every page. */
export const frame = {
  product: 'CIRT Atlas',
  nav: {
    label: 'Páginas',
    atlas: 'Atlas',
    api: 'API',
    skip: 'Ir al contenido',
    language: 'Idioma',
    theme: {
      toDark: 'Cambiar al modo oscuro',
      toLight: 'Cambiar al modo claro',
    },
  },
  page: {
    title: '{{page}} · CIRT Atlas',
    loading: 'Cargando la página',
    notFound: 'Esa página no existe',
    notFoundHint: 'Puede que la dirección esté mal escrita o que la página se haya trasladado.',
    toAtlas: 'Ir al Atlas',
    broken: 'No se pudo mostrar esta página.',
    brokenHint: 'Vuelva a cargarla. Si eso no ayuda, las demás siguen funcionando.',
    reload: 'Volver a cargar la página',
    asQuery: 'Esta vista como consulta',
  },
  search: {
    label: 'Buscar países y equipos',
    placeholder: 'Buscar países y equipos',
    nothing: 'No consta nada con ese nombre.',
    failed: 'La búsqueda no puede responderse en este momento.',
    team: 'Equipo · {{country}}',
    teamOfNoCountry: 'Equipo · de ningún país en particular',
    country: 'País',
  },
  error: {
    UNAVAILABLE: 'No se puede acceder a la base de datos en este momento.',
    other: 'La respuesta no llegó.',
    retry: 'Reintentar',
  },
} as const;
