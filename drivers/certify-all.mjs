#!/usr/bin/env node
/**
 * Certifies the official SDKs through their drivers and keeps what was found in reports/sdks, with the
 * scoreboard: `node drivers/certify-all.mjs`. `--help` tells the rest. Run `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';

const HELP = `Usage: node drivers/certify-all.mjs [options] [id...]

Sets up the drivers whose toolchains are there, certifies each SDK, keeps the
results as reports/sdks/<id>.json and renders the scoreboard anew. What is left
out is named with its reason.

  --runs <n>    generated cases for each requirement (default: 100; with
                --no-write that of the committed results)
  --no-write    write nothing: compare the outcomes with the committed results,
                and fail where they differ
  --no-setup    the drivers are set up already
  --help

Exit codes: 0 done, 1 an outcome differs from the committed one, 2 wrong usage,
or something could not be set up or certified.
`;

const SEED = 1;
const root = fileURLToPath(new URL('..', import.meta.url));
const kit = join('dist', 'src', 'cli', 'main.js');
const KEPT = 'reports/sdks';
const kept = (id) => `${KEPT}/${id}.json`;
const PYTHON = 'drivers/python/.venv/bin/python';
const CLASS_PATH = 'drivers/java/target/classes:drivers/java/target/lib/*';
const java = (main) => ['java', '-Xmx256m', '-cp', CLASS_PATH, main];

/** What each language takes: programs with their oldest version, and the commands that set its drivers up. */
const LANGUAGES = {
  'Node.js': {
    programs: [],
    setup: [['npm', 'ci', '--no-audit', '--no-fund', '--prefix', 'drivers/node']],
  },
  Python: {
    programs: [[['python3', '--version'], '3.10']],
    setup: [
      ['python3', '-m', 'venv', 'drivers/python/.venv'],
      [PYTHON, '-m', 'pip', 'install', '-q', '-r', 'drivers/python/requirements.txt'],
    ],
  },
  Go: {
    programs: [[['go', 'version'], '1.24']],
    setup: [['go', 'build', '-C', 'drivers/go', '-o', 'bin/', './...']],
  },
  Java: {
    programs: [
      [['javac', '-version'], '17'],
      [['mvn', '-v'], '3.8'],
    ],
    setup: [['mvn', '-q', '-B', '-f', 'drivers/java/pom.xml', 'package']],
  },
};

/** The drivers of the official SDKs. */
const DRIVERS = [
  { id: 'node-fnf', language: 'Node.js', command: ['node', 'drivers/node/fnf.mjs'] },
  {
    id: 'node-openapi-client',
    language: 'Node.js',
    command: ['node', 'drivers/node/openapi-client.mjs'],
  },
  {
    id: 'python-alibabacloud-fnf',
    language: 'Python',
    command: [PYTHON, 'drivers/python/alibabacloud_fnf.py'],
  },
  {
    id: 'python-aliyun-sdk-fnf',
    language: 'Python',
    command: [PYTHON, 'drivers/python/aliyun_sdk_fnf.py'],
  },
  { id: 'go-sdk-fnf', language: 'Go', command: ['drivers/go/bin/sdk-fnf'] },
  { id: 'go-darabonba-openapi', language: 'Go', command: ['drivers/go/bin/darabonba-openapi'] },
  { id: 'java-sdk-fnf', language: 'Java', command: java('driver.SdkFnf') },
  { id: 'java-tea-openapi', language: 'Java', command: java('driver.TeaOpenapi') },
];

/** Ends the script with exit 2. */
class Problem extends Error {}

function main() {
  const { options, drivers } = readArguments();
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!existsSync(join(root, kit))) throw new Problem('The kit is not built: run `npm run build`.');
  const chosen = drivers.filter(({ language }) => isThere(language));
  if (!options['no-setup']) {
    for (const language of new Set(chosen.map((driver) => driver.language))) setUp(language);
  }
  const stale = chosen.flatMap((driver) => certify(driver, options));
  if (options['no-write']) {
    for (const line of stale) console.log(line);
    if (stale.length > 0) console.log('Either the kit or the committed results are stale.');
    return stale.length > 0 ? 1 : 0;
  }
  renderScoreboard();
  return 0;
}

function readArguments() {
  const known = DRIVERS.map(({ id }) => id);
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        'no-write': { type: 'boolean', default: false },
        'no-setup': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Problem(`${error.message} \`--help\` lists the options.`);
  }
  const { values: options, positionals: ids } = parsed;
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger !== undefined) {
    throw new Problem(`There is no driver ${stranger}; there are ${known.join(', ')}.`);
  }
  return { options, drivers: DRIVERS.filter(({ id }) => ids.length === 0 || ids.includes(id)) };
}

/** Of each language, whether it is there. */
const found = new Map();

/** Whether the toolchain of a language is there; says once what is missing. */
function isThere(language) {
  if (!found.has(language)) {
    const lack = LANGUAGES[language].programs.map(missing).find((reason) => reason !== undefined);
    if (lack !== undefined) console.log(`left out, ${language}: ${lack}`);
    found.set(language, lack === undefined);
  }
  return found.get(language);
}

function missing([[program, ...args], oldest]) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) return `there is no ${program}`;
  const [, found] =
    /(\d+(?:\.\d+)+|\d+)/.exec(stripVTControlCharacters(`${stdout}${stderr}`)) ?? [];
  if (status !== 0 || found === undefined) return `${program} does not run`;
  const [major, minor = 0] = found.split('.').map(Number);
  const [wantedMajor, wantedMinor = 0] = oldest.split('.').map(Number);
  const enough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  return enough ? undefined : `${program} is ${found}, and the drivers need ${oldest}`;
}

function setUp(language) {
  for (const command of LANGUAGES[language].setup) {
    console.log(`set up, ${language}: ${command.join(' ')}`);
    if (run(command, 'inherit').status !== 0) {
      throw new Problem(`The drivers for ${language} could not be set up.`);
    }
  }
}

/** Certifies one SDK, and keeps the results or tells where they differ from those that are kept. */
function certify({ id, command }, options) {
  const before = readKept(id);
  const comparing = options['no-write'];
  const runs = options.runs ?? String((comparing ? before?.runs : undefined) ?? 100);
  console.log(`\n== ${id}`);
  const folder = mkdtempSync(join(tmpdir(), 'fnf-certify-'));
  try {
    const flags = ['--seed', String(SEED), '--runs', runs, '--format', 'json', '--out', folder];
    // The summary names files that are gone in a moment; the progress is enough.
    const quietly = ['ignore', 'ignore', 'inherit'];
    const { status } = run(['node', kit, 'certify', ...flags, '--', ...command], quietly);
    // 0, 1 and 3 are found.
    if (![0, 1, 3].includes(status)) throw new Problem(`${id} could not be certified.`);
    const text = withoutMachine(readFileSync(join(folder, 'results.json'), 'utf8'), folder);
    const results = JSON.parse(text);
    const { failed, warned, incomplete, passed } = results.summary;
    console.log(
      `${id}: ${results.verdict}; ${failed} failed, ${warned} warned, ${incomplete} incomplete, ${passed} passed`,
    );
    if (comparing) return differences(id, before, results);
    mkdirSync(join(root, KEPT), { recursive: true });
    writeFileSync(join(root, kept(id)), text);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readKept(id) {
  const path = join(root, kept(id));
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** A record says nothing about the machine: its folders stand in logs and stack traces, its system in user agents. */
function withoutMachine(text, folder) {
  const places = [
    [root, ''],
    [realpathSync(root) + '/', ''],
    [folder, '<out>'],
    [homedir() + '/', '~/'],
    [tmpdir() + '/', '<tmp>/'],
    [release(), '<release>'],
  ];
  return places
    .filter(([place]) => /[^/]/.test(place))
    .reduce((all, [place, name]) => all.replaceAll(place, name), text);
}

function differences(id, before, now) {
  if (before === undefined) return [`${id}: there are no committed results`];
  const outcomes = (results) => new Map(results.requirements.map((one) => [one.id, one.outcome]));
  const [old, fresh] = [outcomes(before), outcomes(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((requirement) => old.get(requirement) !== fresh.get(requirement))
    .map((requirement) => {
      const was = old.get(requirement) ?? 'not there';
      return `${id}: ${requirement} is ${fresh.get(requirement) ?? 'not there'}, committed is ${was}`;
    });
}

function renderScoreboard() {
  const files = readdirSync(join(root, KEPT))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${KEPT}/${name}`);
  const command = ['node', kit, 'scoreboard', ...files, '--notes', `${KEPT}/notes.yaml`];
  if (run(command, 'inherit').status !== 0) {
    throw new Problem('The results are kept, and the scoreboard could not be rendered.');
  }
}

function run([program, ...args], stdio) {
  return spawnSync(program, args, { cwd: root, stdio });
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
