export const id = 814;
export const ids = [814];
export const modules = {

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   U9: () => (/* binding */ parseBetween),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/**
 * The one grammar of numbers for what people write by hand: the policy and `*.carbon.yml`.
 *
 * `Number('')` is 0, `Number('0x10')` is 16, `parseFloat('1,234')` is 1 and `NaN > 5` is false: each of them would
 * open a gate. So text is matched whole, and what does not match is a problem that says how to write it instead.
 */
/** Up to 15 digits before the point, 30 after it, and a bounded exponent. */
const GRAMMAR = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** The longest text that can match the grammar, with room to spare; keeps every check below short. */
const LONGEST = 64;
/** Reads a number of at least zero. `why` completes a sentence that begins with the name of the field. */
function parseNumber(text) {
    const trimmed = trimBlanks(text);
    if (trimmed === '')
        return refuse('E_MISSING', 'is empty', 'write a number such as 1.5');
    if (!GRAMMAR.test(trimmed))
        return explain(trimmed);
    const value = Number(trimmed);
    if (!Number.isFinite(value))
        return refuse('E_NONFINITE', `"${trimmed}" is too large to count`, 'write a smaller number');
    if (value === 0 && /[1-9]/.test(trimmed.split(/e/i)[0] ?? '')) {
        return refuse('E_RANGE', `"${trimmed}" is too small to count`, 'write 0, or check the exponent');
    }
    return { ok: true, value };
}
/** Reads a number between two bounds, both included. */
function parseBetween(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok || (read.value >= low && read.value <= high))
        return read;
    return refuse('E_RANGE', `"${shorten(trimBlanks(text))}" is out of range`, `write a number from ${low} to ${high}`);
}
/** Reads a whole number from `low` to `high`: a count of things. */
function parseCount(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok)
        return read;
    const hint = `write a whole number from ${low} to ${high}`;
    const shown = `"${shorten(trimBlanks(text))}"`;
    if (!Number.isInteger(read.value))
        return refuse('E_NUMBER', `${shown} is not a whole number`, hint);
    return read.value < low || read.value > high ? refuse('E_RANGE', `${shown} is out of range`, hint) : read;
}
/** For messages: enough of a long text to recognise it. */
function shorten(text, length = 40) {
    if (text.length <= length)
        return text;
    const characters = [...text.slice(0, length * 2)];
    return characters.length <= length && text.length <= length * 2
        ? text
        : `${characters.slice(0, length - 1).join('')}…`;
}
/** Spaces and tabs at both ends. By hand, because a pattern such as ` +$` takes quadratic time. */
function trimBlanks(text) {
    let [start, end] = [0, text.length];
    while (start < end && (text[start] === ' ' || text[start] === '\t'))
        start += 1;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text.slice(start, end);
}
function explain(text) {
    const shown = `"${shorten(text)}"`;
    const plain = 'write digits with one point, such as 1234.5';
    if (/^-[ \t]*\.?(?:[0-9]|inf)/i.test(text))
        return refuse('E_NEGATIVE', `${shown} is negative`, 'write a number of at least 0');
    if (/^[+]?\.?inf(?:inity)?$|^\.?nan$/i.test(text))
        return refuse('E_NONFINITE', `${shown} is not a finite number`, plain);
    if (text.length > LONGEST)
        return refuse('E_NUMBER', `${shown} is too long for a number`, plain);
    if (/^[\u2010-\u2015\u2212\ufe63\uff0d]/.test(text)) {
        return refuse('E_NUMBER', `${shown} begins with a dash that is not the minus sign of a number`, plain);
    }
    return separator(text, shown) ?? spelling(text, shown, plain);
}
/** Commas, spaces and underscores between digits, which mean different numbers to different people. */
function separator(text, shown) {
    if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(text)) {
        const [whole, point] = [text.replace(',', ''), text.replace(',', '.')];
        return refuse('E_NUMBER', `${shown} may mean ${whole} or ${point}`, `write "${whole}" or "${point}"`);
    }
    if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/.test(text)) {
        return instead(shown, 'has commas between digits', text.replaceAll(',', ''));
    }
    if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
        return instead(shown, 'has points between digits and a decimal comma', text.replaceAll('.', '').replace(',', '.'));
    }
    if (/^[0-9]+,[0-9]+$/.test(text))
        return instead(shown, 'has a decimal comma', text.replace(',', '.'));
    if (/^[0-9]+(?:[_'\u2019 \u00a0\u2009\u202f,.][0-9]{3})+$/.test(text)) {
        return instead(shown, 'has separators between digits', text.replace(/[^0-9]/g, ''));
    }
    return null;
}
function instead(shown, what, better) {
    return refuse('E_NUMBER', `${shown} ${what}`, `write "${better}"`);
}
function spelling(text, shown, plain) {
    if (/^\+[0-9]/.test(text))
        return instead(shown, 'begins with a plus sign', text.slice(1));
    if (/^0[xob][0-9a-f]+$/i.test(text))
        return refuse('E_NUMBER', `${shown} is not a decimal number`, plain);
    if (/^0[0-9]+$/.test(text))
        return instead(shown, 'begins with a zero', text.replace(/^0+(?=[0-9])/, ''));
    if (/^\.[0-9]+$/.test(text))
        return instead(shown, 'begins with a point', `0${text}`);
    if (/^[0-9]{16,}(?:\.[0-9]*)?$/.test(text))
        return refuse('E_NUMBER', `${shown} has more than 15 digits`, plain);
    if (/^[0-9.]*(?![0-9])\p{Nd}/u.test(text))
        return refuse('E_NUMBER', `${shown} has digits other than 0 to 9`, plain);
    const unit = /^([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t]*([%‰°/\p{L}\p{Sc}].*)$/u.exec(text);
    if (unit && !/^e[+-]?[0-9]*$/i.test(unit[2] ?? '')) {
        return refuse('E_UNIT', `${shown} has a unit, and this is a plain number`, `write "${unit[1]}", in the unit of the field`);
    }
    return refuse('E_NUMBER', `${shown} is not a number`, plain);
}
function refuse(kind, why, hint) {
    return { ok: false, class: kind, why, hint };
}


/***/ }),

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oD: () => (/* binding */ absentObjects),
/* harmony export */   oM: () => (/* binding */ gitOutput),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/**
 * The one place that starts git. What it defends against: a checkout is content that somebody else wrote. Git is given
 * a fixed repository instead of looking for one (an embedded bare repository is never entered), runs no hook, no
 * file-system monitor and no filter program, takes no lock, and reaches no network: a clone that lacks objects fails
 * here instead of fetching them. No shell, no variable of the caller's environment that could redirect git.
 */



const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    ...['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.file.allow=user'],
    // Settings of a user by which `git log` would say something else.
    ...['log.diffMerges=first-parent', 'log.showSignature=false'],
    // The only filter that is common enough to be set up on most machines; comparing a work tree must not start it.
    ...['filter.lfs.clean=', 'filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false'],
].flatMap((flag) => (flag.startsWith('--') ? [flag] : ['-c', flag]));
const KEPT = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP'];
function environment() {
    const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        // Other parents than those of the commit, from `info/grafts`.
        GIT_GRAFT_FILE: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        // Git 2.44 and later know the first; every git refuses a transport that is not in the second.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
function start(checkout, args) {
    const fixed = [...SAFE, '-C', checkout.top, `--git-dir=${checkout.gitDir}`, `--work-tree=${checkout.top}`];
    // The root as working directory: some systems look for a program there first, and a checkout may hold a `git.exe`.
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...fixed, ...args], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(checkout.top).root,
        env: environment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
}
/**
 * Runs git and hands out what it prints, as it prints it. Leaving the loop early ends the process.
 * @throws WorldError `git/failed` when git exits with anything but 0, `git/not-installed` when there is none.
 */
async function* gitOutput(checkout, args, input = '') {
    const child = start(checkout, args);
    const ended = exitOf(child, args[0] ?? 'git');
    // Handled where it is awaited; without this a failure during the loop would count as unhandled.
    ended.catch(() => undefined);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    let whole = false;
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        whole = true;
    }
    finally {
        if (!whole)
            child.kill();
    }
    await ended;
}
/** All that git prints, as text. For answers of a few lines. */
async function gitText(checkout, args, input = '') {
    const parts = [];
    for await (const chunk of gitOutput(checkout, args, input))
        parts.push(chunk);
    return Buffer.concat(parts).toString('utf8');
}
function exitOf(child, command) {
    let complaint = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
        if (complaint.length < 4096)
            complaint += text;
    });
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/not-installed', `git could not be started`, 'Install git and run again.', cause));
        });
        child.on('close', (code) => (code === 0 ? resolve() : reject(failure(command, code, complaint))));
    });
}
function failure(command, code, complaint) {
    const lines = complaint.split('\n').filter((line) => line.trim() !== '');
    const said = (lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? `exit ${code}`).slice(0, 300);
    const absent = /promisor remote|transport '.*' not allowed|unable to read|Could not read|missing blob|bad object/i;
    if (absent.test(complaint))
        return absentObjects(said);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/failed', `git ${command}: ${said}`, 'Check the repository with "git fsck".');
}
/** A clone with `--filter` leaves blobs on the server, and nothing here fetches them. */
function absentObjects(said) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/missing-object', `this clone lacks some of the files it lists (${said})`, 'Run "git fetch --refetch --no-filter origin" and try again.');
}


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ findCommits),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   uN: () => (/* binding */ deepenLine),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7816);
/** A checkout on this machine: where it is, which commits its names stand for, and what to do when one is not there. */




/**
 * The checkout around a folder: the nearest parent with a `.git`. Git itself would also take a folder that merely looks
 * like a repository (`HEAD`, `objects`, `refs`), which a pull request can commit; a `.git` it cannot.
 */
async function findCheckout(cwd) {
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd).catch(() => null);
    for (let top = start; top !== null; top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) === top ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top)) {
        const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
        if (await isGitDir(gitDir))
            return { top, gitDir };
    }
    return null;
}
async function isGitDir(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (found === null)
        return false;
    return found.isFile() || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'HEAD')).catch(() => null)) !== null;
}
/** Object ids of the commits that names stand for, `null` for those that this clone does not have. */
async function findCommits(checkout, names) {
    const usable = names.map((name) => (isName(name) ? `${name}^{commit}` : 'refs/heads/.none'));
    // Names go in as data, one a line, so none can be taken for an option. The clone may be partial: a commit that it
    // was promised and does not have ends git instead of printing "missing".
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, ['cat-file', '--batch-check'], `${usable.join('\n')}\n`).catch(notThere);
    const lines = answer.split('\n');
    return names.map((_, index) => /^([0-9a-f]{40,64}) commit /.exec(lines[index] ?? '')?.[1] ?? null);
}
function notThere(error) {
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM && error.code === 'git/missing-object')
        return '';
    throw error;
}
function isName(name) {
    return name !== '' && name.length < 1000 && !/[\x00-\x1f\x7f]/.test(name);
}
/**
 * The commits that names stand for, all asked for at once.
 * @throws WorldError for the first that is missing, with the line that brings it here.
 */
async function commitsOf(checkout, names) {
    const found = await findCommits(checkout, names);
    const missing = names.find((_, index) => found[index] === null);
    if (missing === undefined)
        return found.filter((oid) => oid !== null);
    if (missing === 'HEAD') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/no-commit', 'this repository has no commit yet', 'Commit something and try again.');
    }
    const hint = `Run "${fetchLine(missing, await isShallow(checkout))}" and try again.`;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/missing-commit', `this clone does not have the commit "${missing}"`, hint);
}
/**
 * The newest commit that both have in common: what a branch started from.
 * @throws WorldError when there is none, which in a shallow clone only means that history was cut off.
 */
async function mergeBase(checkout, base, head) {
    const args = ['merge-base', base, head];
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, args).catch((error) => {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM && error.code === 'git/failed')
            return '';
        throw error;
    });
    const oid = answer.trim().split('\n')[0];
    if (oid)
        return oid;
    if (await isShallow(checkout)) {
        const hint = 'Run "git fetch --unshallow origin" and try again.';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/no-merge-base', 'this clone is too shallow to know where the branch started', hint);
    }
    const hint = 'Name a base that shares history with the head, as in "--base origin/main".';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/no-merge-base', 'base and head have no history in common', hint);
}
/** The branch that work usually goes to: what `origin/HEAD` says, else the usual names. */
async function defaultBase(checkout) {
    const names = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
    const found = await findCommits(checkout, names);
    return names.find((_, index) => found[index] !== null) ?? null;
}
async function isShallow(checkout) {
    return (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
/** The line to run for the history of a commit, in a clone that cuts it off. */
function deepenLine(name) {
    return isObjectId(name) ? `git fetch --no-tags --unshallow origin ${name}` : fetchLine(name, true);
}
function isObjectId(name) {
    return /^[0-9a-f]{40,64}$/.test(name);
}
/** The line to run for a commit that is not here. A name that could mean anything to a shell is not repeated. */
function fetchLine(name, shallow) {
    if (isObjectId(name))
        return `git fetch --no-tags --depth=1 origin ${name}`;
    const branch = /^(?:refs\/remotes\/)?origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(name)?.[1];
    const refspec = branch && branch !== 'HEAD' ? ` +refs/heads/${branch}:refs/remotes/origin/${branch}` : '';
    return shallow ? `git fetch --unshallow origin${refspec}` : `git fetch origin${refspec}`;
}


/***/ }),

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/file.js
var file = __webpack_require__(8292);
// EXTERNAL MODULE: ./build/disk/repository.js
var repository = __webpack_require__(1474);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/entry/cli/assumptions.js
var cli_assumptions = __webpack_require__(6682);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/entry/cli/records.js + 2 modules
var records = __webpack_require__(3784);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/workflow.js
/**
 * The workflow that `init` writes. No path filter and no job-level `if`, because a check that does not run satisfies or
 * blocks a required check for the wrong reason; the type `edited`, because a pull request that gets another base has
 * another budget; no checkout, because trees are read through the API, so no credential is left in a working copy; the
 * Action pinned by its commit, which is the only name that cannot move. `doctor` finds nothing to fix in it (a test).
 */
const WORKFLOW_PATH = '.github/workflows/carbon-budget.yml';
/** The release that new workflows pin; README.md and docs/examples name the same one. */
const RELEASE = 'a1427ef13626a4708f3748ebdf2208f3a67fb25c # v0.1.0';
const WORKFLOW = `name: carbon budget
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: another base branch, another budget
  merge_group:
permissions:
  contents: read
  pull-requests: write # the comment
  checks: write # annotations on lines
concurrency:
  group: carbon-budget-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  carbon-budget:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: carbon-clerk/carbon-clerk@${RELEASE}
`;

;// CONCATENATED MODULE: ./build/entry/cli/init.js
/** Writes a carbon budget and a workflow to start with, from what stands in the repository already. */











const POLICY_PATH = '.github/carbon-budget.yml';
const { region, pue } = cli_assumptions/* assumptionOptions */.ch;
const init = {
    usage: '[options]',
    about: [
        `Reads the records in the repository and writes ${POLICY_PATH}, with limits that fit what is there, and ${WORKFLOW_PATH}. Write "mode: report" into the budget to look on before anything is blocked.`,
        'A file that exists is left alone unless --force is given.',
    ],
    options: {
        repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
        force: { value: null, help: 'overwrite what exists' },
        'dry-run': { value: null, help: 'print the files instead of writing them' },
        region,
        pue,
    },
    names: { least: 0, most: 0 },
    async run(given, host) {
        const top = await topOf((0,external_node_path_.resolve)(host.cwd, given.text('repo') ?? '.'));
        const assumptions = (0,cli_assumptions/* readAssumptions */.FB)(given);
        const { report } = await (0,records/* readRecords */.T)([], assumptions, { ...host, cwd: top });
        const drafts = [
            { path: POLICY_PATH, text: await policyFor(report, assumptions.assume.region) },
            { path: WORKFLOW_PATH, text: WORKFLOW },
        ];
        if (given.has('dry-run'))
            print(drafts, host);
        else
            write(top, drafts, given.has('force'), host);
        (0,output/* note */.N4)(host, found(report));
        return 0;
    },
};
async function topOf(folder) {
    if ((0,file/* standingOf */.YP)(folder) !== 'folder')
        throw new usage/* UsageError */.e(`"${folder}" is not a folder`, 'Name one with --repo.');
    return (await (0,repository/* findCheckout */.I8)(folder))?.top ?? folder;
}
async function policyFor({ runs, plans, servings }, region) {
    const { suggestPolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(6485)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    const sum = (items) => items.reduce((kg, { footprint }) => kg + footprint.total_kg.central, 0);
    // One pull request brings about one run: the largest so far is what the next one is measured by.
    const largest = Math.max(0, ...[...runs, ...plans].map(({ footprint }) => footprint.total_kg.central));
    return suggestPolicy({ trainingKg: largest, inferenceKg: sum(servings), region: region ?? commonRegion(runs) });
}
/** Where most runs ran, by what they say themselves. */
function commonRegion(runs) {
    const counts = new Map();
    for (const { region: place, warnings } of runs) {
        if (place === null || warnings.includes('location_fallback'))
            continue;
        counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return first?.[0] ?? null;
}
function print(drafts, host) {
    (0,output/* say */.cv)(host, drafts.map(({ path, text }) => `# ${path}\n${text}`).join('\n'));
}
function write(top, drafts, force, host) {
    for (const { path } of drafts) {
        const standing = (0,file/* standingOf */.YP)((0,external_node_path_.join)(top, path));
        if (standing === 'file' && !force)
            throw new usage/* UsageError */.e(`${path} exists`, 'Write --force to overwrite it.');
        if (standing !== 'file' && standing !== 'missing')
            throw new usage/* UsageError */.e(`${path} is a ${standing}`);
    }
    for (const { path, text } of drafts) {
        makeFolder(top, path);
        writeNew((0,external_node_path_.join)(top, path), path, text);
        (0,output/* say */.cv)(host, `Wrote ${path}`);
    }
}
/** Folder by folder, so that none is made on the far side of a link. */
function makeFolder(top, path) {
    const names = (0,external_node_path_.dirname)(path).split('/');
    for (const [index] of names.entries()) {
        const folder = (0,external_node_path_.join)(top, ...names.slice(0, index + 1));
        const standing = (0,file/* standingOf */.YP)(folder);
        if (standing === 'missing')
            (0,external_node_fs_.mkdirSync)(folder);
        else if (standing !== 'folder')
            throw new usage/* UsageError */.e(`${path} leads through a ${standing}`, 'Make it a folder.');
    }
}
function writeNew(absolute, path, text) {
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    try {
        const descriptor = (0,external_node_fs_.openSync)(absolute, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
        (0,external_node_fs_.writeFileSync)(descriptor, text);
        (0,external_node_fs_.closeSync)(descriptor);
    }
    catch (cause) {
        throw new problem/* WorldError */.nM('init/unwritable', `${path} cannot be written`, 'Give yourself permission to write it.', cause);
    }
}
function found({ runs, plans, servings, problems, totals }) {
    const parts = [(0,numbers/* counted */.hS)(runs.length, 'run'), (0,numbers/* counted */.hS)(plans.length, 'plan'), (0,numbers/* counted */.hS)(servings.length, 'serving')];
    const unread = problems.filter(({ blocks }) => blocks).length;
    const rest = unread === 0 ? '' : `, and ${(0,numbers/* counted */.hS)(unread, 'problem')} (see "carbon-clerk scan")`;
    return `Found ${parts.join(', ')}: ${(0,numbers/* formatMass */.so)(totals.total_kg.central)}CO2e in all${rest}.`;
}


/***/ })

};
