/**
 * The rooms of src, each with the rooms it may import from besides itself. A room stands below every room that imports
 * from it: whoever adds one adds a line. `npm run layers` makes the lint rules of it (biome.layers.json).
 */
const pure = ['model', 'rules', 'machines', 'case', 'content', 'text', 'brief'];
const below = [...pure, 'messages', 'speech', 'documents', 'share', 'components', 'worker'];
const forStages = [...below, 'screens/shell', 'screens/engine', 'screens/documents', 'screens/payments'];

export const stages = [
  'assess',
  'urgent',
  'contact',
  'evidence',
  'budget',
  'propose',
  'agreement',
  'keep',
  'recover',
  'refused',
].map((stage) => `screens/${stage}`);

export const rooms = {
  model: [],
  cipher: [],
  rules: ['model'],
  machines: ['model', 'rules'],
  case: ['model', 'rules', 'machines'],
  content: ['model', 'rules'],
  text: ['model', 'rules', 'content'],
  messages: ['model', 'rules', 'content', 'text'],
  brief: ['model', 'rules', 'machines', 'case', 'content', 'text'],
  speech: pure,
  documents: [...pure, 'messages', 'speech'],
  share: [...pure, 'cipher'],
  storage: ['model', 'case', 'cipher'],
  components: ['model', 'rules'],
  worker: [],
  'screens/shell': below,
  'screens/engine': [...below, 'screens/shell'],
  'screens/documents': [...below, 'screens/shell', 'screens/engine'],
  'screens/payments': [...below, 'screens/shell', 'screens/engine'],
  ...Object.fromEntries(stages.map((stage) => [stage, forStages])),
  'screens/today': forStages,
  'screens/call': forStages,
  'screens/rehearsal': forStages,
  'screens/share': [...forStages, 'cipher'],
  'screens/result': [...forStages, 'screens/share'],
  'screens/messages': forStages,
  'screens/overview': forStages,
  'screens/backup': [...forStages, 'cipher'],
  'screens/passcode': [...forStages, 'cipher'],
  screens: [...forStages, ...stages],
  app: [
    ...forStages,
    'storage',
    'screens',
    'screens/today',
    'screens/call',
    'screens/rehearsal',
    'screens/share',
    'screens/result',
    'screens/messages',
    'screens/overview',
    'screens/backup',
    'screens/passcode',
  ],
};

/** Rooms that know neither React nor a browser. */
const withoutBrowser = [
  'model',
  'rules',
  'machines',
  'content',
  'text',
  'messages',
  'brief',
  'speech',
  'documents',
  'share',
];
const withoutReact = [...withoutBrowser, 'storage', 'cipher', 'worker'];

/** What the alias of a room is called, where it is called something else too. */
const aliases = { content: ['content', 'words'] };

const names = Object.keys(rooms);
const notIn = (may, room) => names.filter((name) => name !== room && !may.includes(name));
const tops = (list) => list.filter((name) => !name.includes('/'));
const insideScreens = (list) =>
  list.filter((name) => name.startsWith('screens/')).map((name) => name.slice('screens/'.length));
const any = (list) => (list.length === 1 ? list[0] : `{${list.join(',')}}`);

/** Patterns of what a room may not import: by alias, and by a path that leaves the room. */
function forbidden(room, may) {
  const shut = notIn(may, room);
  const folders = tops(shut).filter((name) => name !== 'screens' || !may.some((other) => other.startsWith('screens')));
  const isInScreens = room === 'screens' || room.startsWith('screens/');
  const outside = isInScreens ? folders : [...new Set([...tops(names)])].filter((name) => name !== room);
  const siblings = insideScreens(shut);
  return [
    ...(folders.length === 0 ? [] : [`#${any(folders.flatMap((name) => aliases[name] ?? [name]))}/**`]),
    ...(outside.length === 0 ? [] : ['../', '../../', '../../../'].map((up) => `${up}${any(outside)}/**`)),
    ...(siblings.length === 0 || (!isInScreens && room !== 'app') ? [] : [`#screens/${any(siblings)}/**`]),
    ...(siblings.length === 0 || !isInScreens
      ? []
      : ['./', '../', '../../', '../../../'].map((up) => `${up}${any(siblings)}/**`)),
    ...(isInScreens && shut.includes('screens') ? ['#screens/*', '../road.tsx', '../../road.tsx'] : []),
  ];
}

const message = (room, may) =>
  may.length === 0 ? `${room} imports no other room.` : `${room} imports ${may.join(', ')} only.`;

/** What every file is held to about libraries. */
const libraries = (room) => [
  ...(withoutReact.includes(room)
    ? [{ group: ['{react,react-dom}', '{react,react-dom}/**', 'lucide-react'], message: `No React in ${room}.` }]
    : []),
  ...(room === 'machines'
    ? []
    : [{ group: ['xstate', 'xstate/**'], message: 'xstate is imported in src/machines only.' }]),
  ...(room === 'case' ? [] : [{ group: ['@xstate/react'], message: '@xstate/react is imported in src/case only.' }]),
];

const restricts = (includes, patterns) => ({
  includes,
  linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } },
});

const denies = (includes, deniedGlobals) => ({
  includes,
  linter: { rules: { style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } } } },
});

const see = 'See Layers in CONTRIBUTING.md.';
const noBrowser = 'This folder knows no browser.';
const structuredClone = 'Browsers before Chrome 98 do not have it.';

/** A file of `room`, whatever folders of its own it has; the files right in `screens` are a room of their own. */
const filesOf = (room) => (room === 'screens' ? 'src/screens/*' : `src/${room}/**`);

/** The lint rules that follow from the table. */
export const lintRules = () => ({
  overrides: [
    restricts(['src/*'], libraries('')),
    ...names.map((room) => {
      const group = forbidden(room, rooms[room]);
      const rule = { group, message: `${message(room, rooms[room])} ${see}` };
      return restricts([filesOf(room)], [...(group.length === 0 ? [] : [rule]), ...libraries(room)]);
    }),
    // A test also reads words, and tests of screens other screens.
    restricts(
      ['src/{model,rules,machines,case}/**/*.test.{ts,tsx}'],
      [
        {
          group: [
            '#{brief,speech,documents,share,storage,components,screens,app}/**',
            '../{brief,speech,documents,share,storage,components,screens,app}/**',
            '../../{brief,speech,documents,share,storage,components,screens,app}/**',
          ],
          message: `A test here reaches model, rules, machines, case and content. ${see}`,
        },
      ],
    ),
    restricts(
      ['src/{text,messages,storage,components}/**/*.test.{ts,tsx}'],
      [
        {
          group: ['#{documents,screens,app}/**', '../{documents,screens,app}/**', '../../{documents,screens,app}/**'],
          message: `A test here reaches no documents, screens or app. ${see}`,
        },
      ],
    ),
    restricts(
      ['src/{brief,speech,share}/**/*.test.{ts,tsx}'],
      [{ group: ['#{storage,components,screens,app}/**'], message: `A test here reaches no screens or app. ${see}` }],
    ),
    restricts(
      ['src/screens/**/*.test.{ts,tsx}'],
      [{ group: ['#{storage,app}/**'], message: `A test of screens reaches no storage and no app. ${see}` }],
    ),
    denies([`src/{${withoutBrowser.join(',')}}/**`, '!**/*.test.{ts,tsx}'], {
      Date: 'Today is an argument; days are YYYY-MM-DD strings, see src/model/dates.ts.',
      document: noBrowser,
      globalThis: noBrowser,
      localStorage: noBrowser,
      navigator: noBrowser,
      sessionStorage: noBrowser,
      structuredClone,
      window: noBrowser,
    }),
    denies(['src/*', 'src/{case,components,screens,app}/**', '!**/*.test.{ts,tsx}'], {
      localStorage: 'Only src/storage touches localStorage.',
      structuredClone,
    }),
  ],
});
