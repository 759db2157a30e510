import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ and which others each may import. Arrows run one way; what is not listed is refused.
 * `text` is the file src/text.ts. The reference endpoint and the oracle never see each other: they are
 * two readings of one document, so that an error in one shows in the other.
 */
const rooms = {
  generated: [],
  protocol: ['generated', 'text'],
  history: ['protocol', 'generated', 'text'],
  oracle: ['protocol', 'generated', 'text'],
  requirement: ['oracle', 'history', 'protocol', 'generated', 'text'],
  arbitraries: ['requirement', 'history', 'protocol', 'generated', 'text'],
  probe: ['protocol', 'generated', 'text'],
  reference: ['history', 'protocol', 'generated', 'text'],
  driver: ['protocol', 'generated', 'text'],
  certifier: ['protocol', 'generated', 'text'],
  faithful: ['probe', 'protocol', 'generated', 'text'],
  report: ['generated'],
  engine: [
    'driver',
    'certifier',
    'probe',
    'arbitraries',
    'requirement',
    'oracle',
    'history',
    'protocol',
    'generated',
    'text',
  ],
};

const allRooms = [...Object.keys(rooms), 'cli', 'codegen', 'text', 'index'];

function refuse(others, message) {
  return {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^\\.\\./(\\.\\./)*(${others.join('|')})(/|\\.ts$)`, message }] },
    ],
  };
}

export default defineConfig(
  globalIgnores([
    'dist',
    'node_modules',
    'reports',
    '.stryker-tmp',
    'drivers',
    'src/generated',
    'src/proof/foreign/mocks',
    'eslint.config.js',
  ]),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**', 'src/codegen/**'], rules: { 'no-console': 'off' } },
  ...Object.entries(rooms).map(([room, allowed]) => ({
    files: [`src/${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: refuse(
      [...allRooms.filter((other) => other !== room && !allowed.includes(other)), 'suites'],
      `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}.`,
    ),
  })),
  {
    files: ['suites/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.suite.ts', 'suites/vitest-context.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/(engine|probe|reference|driver|certifier|faithful|report|cli|codegen)/',
              message: 'A requirement is data and a property: it sends through its context.',
            },
            { group: ['vitest'], message: 'Only *.suite.ts may import the test runner.' },
          ],
        },
      ],
    },
  },
);
