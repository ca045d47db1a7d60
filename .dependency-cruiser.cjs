/** The import rule of src/README.md: each folder imports only from what stands before it. */

const layers = [
  'errors',
  'program-files',
  'threads',
  'text',
  'lexicon',
  'engine',
  'store',
  'search',
  'services',
  'training',
  'api',
  'config',
  'compose',
  'cli',
];
const stages = [
  'names',
  'pages',
  'tokens',
  'marks',
  'cues',
  'mentions',
  'contents',
  'attribution',
  'confidence',
  'speakers',
  'registry',
];

/** Matches a layer as a folder or as a file of its name. */
const layer = (name) => `^src/${name}(/|\\.ts$)`;

const onlyEarlier = (names, path, prefix) =>
  names.map((name, index) => ({
    name: `${prefix}-${name}`,
    comment: `${name} may import only from itself and from what stands before it`,
    severity: 'error',
    from: { path: path(name) },
    to: {
      path:
        names
          .slice(index + 1)
          .map(path)
          .join('|') || '^$',
    },
  }));

module.exports = {
  forbidden: [
    ...onlyEarlier(layers, layer, 'layer'),
    ...onlyEarlier(stages, (name) => `^src/engine/${name}/`, 'stage'),
    {
      name: 'api-only-asks-services',
      comment: 'api reaches data through services alone',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/(store|search|engine|lexicon|training)/' },
    },
    {
      name: 'engine-is-pure',
      comment: 'the engine does no I/O',
      severity: 'error',
      from: { path: '^src/(engine|text|lexicon)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-stands-alone',
      comment: 'the research page knows the HTTP API only, and nobody knows the page',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: '^src/web/' },
    },
    {
      name: 'nobody-imports-web',
      severity: 'error',
      from: { pathNot: '^src/web/' },
      to: { path: '^src/web/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'sql-stays-in-the-store',
      severity: 'error',
      from: { pathNot: '^src/(store/sqlite/|compose\\.ts$)' },
      to: { path: 'node_modules/(drizzle-orm|better-sqlite3)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
