export const id = 578;
export const ids = [578];
export const modules = {

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
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export findCommits */
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
/** The line to run for a commit that is not here. A name that could mean anything to a shell is not repeated. */
function fetchLine(name, shallow) {
    if (/^[0-9a-f]{40,64}$/.test(name))
        return `git fetch --no-tags --depth=1 origin ${name}`;
    const branch = /^(?:refs\/remotes\/)?origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(name)?.[1];
    const refspec = branch && branch !== 'HEAD' ? ` +refs/heads/${branch}:refs/remotes/origin/${branch}` : '';
    return shallow ? `git fetch --unshallow origin${refspec}` : `git fetch origin${refspec}`;
}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ readAssumptions),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   ch: () => (/* binding */ assumptionOptions)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _parse_hardware_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(478);
/* harmony import */ var _parse_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/** What to assume of records that are silent, from options. Said once here, and shown with every figure that uses it. */




const assumptionOptions = {
    region: { value: 'REGION', help: 'where records without a place ran, as aws:eu-west-3 or FR' },
    pue: { value: 'NUMBER', help: 'power usage effectiveness of that place, as 1.2' },
    hardware: { value: 'DEVICES', help: 'what records without hardware ran on, as "8x NVIDIA H100 SXM"', many: true },
    method: {
        value: 'METHOD',
        help: 'best (default), or card: TDP x hours x PUE, as model cards print',
        oneOf: ['best', 'card'],
    },
};
/** @throws UsageError for a value that means nothing. Whether a place is known, the catalogue says: `knownPlace`. */
function readAssumptions(given) {
    const region = given.text('region');
    const pue = given.text('pue');
    return {
        assume: {
            region: region === null ? null : accept('--region', (0,_parse_region_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .c)(region)),
            pue: pue === null ? null : accept('--pue', (0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBetween */ .U9)(pue, 1, 10)),
            marketGPerKwh: null,
            hardware: given.list('hardware').map((text) => accept('--hardware', (0,_parse_hardware_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHardware */ .e)(text))),
        },
        accounting: {
            boundary: 'facility',
            intensity: 'location',
            method: given.text('method') === 'card' ? 'card' : 'best',
            embodied: true,
        },
    };
}
function accept(name, result) {
    if (result.ok)
        return result.value;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name} ${result.why}`, result.hint);
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
// EXTERNAL MODULE: ./build/entry/cli/output.js + 1 modules
var output = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/entry/cli/records.js + 2 modules
var records = __webpack_require__(3784);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/workflow.js
/**
 * The workflow that `init` writes. No path filter and no job-level `if`, because a check that does not run satisfies or
 * blocks a required check for the wrong reason; no checkout, because trees are read through the API, so no credential
 * is left in a working copy; the Action pinned by its commit, which is the only name that cannot move.
 */
const WORKFLOW_PATH = '.github/workflows/carbon-budget.yml';
/** The release that new workflows pin; README.md and docs/examples name the same one. */
const RELEASE = '071af34f5fa599b5259c0bccabf2c759864f97db # v0.1.0';
const WORKFLOW = `name: carbon budget
on:
  pull_request:
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
    const { suggestPolicy } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(243), __webpack_require__.e(861), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 3821));
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


/***/ }),

/***/ 3784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalogueWith),
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/fence.js
var disk_fence = __webpack_require__(6093);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/disk/file.js
var file = __webpack_require__(8292);
// EXTERNAL MODULE: ./build/disk/problems.js
var problems = __webpack_require__(7434);
;// CONCATENATED MODULE: ./build/disk/paths.js
/** Files and folders that a person names on the command line, as entries to look at. */





const FILES_LOOKED_AT = 100_000;
const NOT_ENTERED = new Set(['node_modules', '.venv', 'venv', 'site-packages', '__pycache__']);
/** Looks where it is told and no further: links are not followed, and a pipe or a device is never opened. */
function findFiles(named, options) {
    const { cwd, wanted, limit = FILES_LOOKED_AT } = options;
    const walk = { wanted, limit, files: new Map(), problems: [], skipped: [], looked: 0 };
    for (const name of named)
        lookAt(walk, name, cwd);
    const files = [...walk.files.values()].sort((a, b) => (0,problem/* compare */.UD)(a.path, b.path));
    return { files, problems: walk.problems, skipped: walk.skipped.sort(problem/* compare */.UD) };
}
function lookAt(walk, name, cwd) {
    const absolute = (0,external_node_path_.resolve)(cwd, name);
    const shown = shownPath(cwd, absolute);
    const standing = (0,file/* standingOf */.YP)(absolute);
    if (standing === 'folder') {
        const prefix = absolute === cwd ? '' : (0,file/* pathFrom */.Iw)(cwd, absolute);
        enter(walk, absolute, prefix === null ? '' : slashed(prefix));
    }
    else if (standing === 'file')
        add(walk, absolute, shown, true);
    else
        walk.problems.push(refusal(standing, shown));
}
/** A path below the current folder keeps its way; one from elsewhere is known by its name. */
function shownPath(cwd, absolute) {
    return slashed((0,file/* pathFrom */.Iw)(cwd, absolute) ?? (0,external_node_path_.basename)(absolute));
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
function enter(walk, top, prefix) {
    const folders = [{ absolute: top, path: prefix }];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
        for (const child of childrenOf(walk, folder.absolute, folder.path)) {
            if (walk.looked > walk.limit)
                return;
            const absolute = (0,external_node_path_.join)(folder.absolute, child.name);
            const path = folder.path === '' ? child.name : `${folder.path}/${child.name}`;
            if (child.isDirectory()) {
                if (child.name === '.git')
                    continue;
                if (NOT_ENTERED.has(child.name))
                    walk.skipped.push(path);
                else
                    folders.push({ absolute, path });
            }
            look(walk, child, absolute, path);
        }
    }
}
function childrenOf(walk, absolute, path) {
    try {
        return (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true }).sort((a, b) => (0,problem/* compare */.UD)(a.name, b.name));
    }
    catch {
        walk.problems.push(refusal('unreadable', path === '' ? '.' : path));
        return [];
    }
}
function look(walk, child, absolute, path) {
    if (!walk.wanted(path))
        return;
    if (!child.isDirectory() && ++walk.looked > walk.limit) {
        const message = `more than ${walk.limit} files have the name of a record`;
        walk.problems.push((0,problems/* diskProblem */.Nd)('path/too-many', at(path), message, 'name the folders that hold records'));
        return;
    }
    // Node writes U+FFFD for bytes that are not UTF-8, and such a name opens nothing.
    if (child.name.includes('\ufffd')) {
        walk.problems.push((0,problems/* diskProblem */.Nd)('path/undecodable', at(path), 'the name is not valid UTF-8', 'rename the file'));
    }
    else if (child.isFile())
        add(walk, absolute, path, false);
    // A README is often a link to another README, which is read where it stands.
    else if (!(child.isSymbolicLink() && path.toLowerCase().endsWith('.md')))
        walk.problems.push(refusal(child.isSymbolicLink() ? 'symlink' : child.isDirectory() ? 'folder' : 'special', path));
}
function add(walk, absolute, path, explicit) {
    const size = sizeOfReadable(absolute);
    if (size === null) {
        walk.problems.push(refusal('unreadable', path));
        return;
    }
    const known = walk.files.get(path);
    // Two files that were named from elsewhere may share a name; then the second is known by its whole path.
    const name = known && known.absolute !== absolute ? slashed(absolute).replace(/^\/+/, '') : path;
    const blob = (0,file/* fileBlob */.Ax)({ absolute, size, path: name });
    walk.files.set(name, { path: name, explicit: explicit || known?.explicit === true, blob, absolute });
}
function sizeOfReadable(absolute) {
    try {
        (0,external_node_fs_.accessSync)(absolute, external_node_fs_.constants.R_OK);
        return (0,external_node_fs_.lstatSync)(absolute).size;
    }
    catch {
        return null;
    }
}
function at(file) {
    return { file, line: 1, column: 1 };
}
function refusal(standing, path) {
    if (standing === 'missing') {
        return (0,problems/* diskProblem */.Nd)('path/missing', at(path), 'there is no such file or folder', 'check the spelling');
    }
    if (standing === 'unreadable') {
        return (0,problems/* diskProblem */.Nd)('path/unreadable', at(path), 'it cannot be opened', 'give yourself permission to read it');
    }
    if (standing === 'symlink') {
        const hint = 'name the file that the link points to';
        return (0,problems/* diskProblem */.Nd)('path/symlink', at(path), 'a symbolic link is not followed', hint);
    }
    const what = standing === 'folder' ? 'a folder' : 'a pipe or a device';
    return (0,problems/* diskProblem */.Nd)('path/not-a-file', at(path), `${what} has the name of a record`, 'rename it');
}

// EXTERNAL MODULE: ./build/parse/readers/index.js + 3 modules
var readers = __webpack_require__(990);
// EXTERNAL MODULE: ./build/review/problems.js
var review_problems = __webpack_require__(9465);
// EXTERNAL MODULE: ./build/core/merge.js
var merge = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/review/collect.js + 1 modules
var collect = __webpack_require__(3739);
// EXTERNAL MODULE: ./build/review/frame.js
var review_frame = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/review/items.js
var review_items = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/review/trusted-policy.js
var trusted_policy = __webpack_require__(1345);
;// CONCATENATED MODULE: ./build/review/scan.js








const HEAD_BYTES = 65_536;
async function scan(input) {
    const records = [];
    const problems = [];
    const read = [];
    const notRecords = [];
    const fitting = readersOf(input);
    for await (const file of input.files) {
        input.onFile?.(file.path);
        const found = await readFile(file, fitting(file), input.fence);
        if (found) {
            read.push(file.path);
            for (const record of found.records)
                records.push(record);
            for (const problem of found.problems)
                problems.push(problem);
        }
        else if (file.named)
            notRecords.push(file.path);
    }
    return { ...(await assemble(records, problems, input)), read: read.sort(problem/* compare */.UD), notRecords };
}
/** A file that was found is asked by the readers of such names, one that was named by all of them. */
function readersOf({ readers }) {
    const named = readers.map((reader) => (0,glob/* compileGlobs */.t)([...reader.paths.likely, ...reader.paths.possible]));
    return (file) => (file.named ? readers : readers.filter((_, index) => named[index]?.(file.path)));
}
async function readFile({ path, blob }, readers, fence) {
    const head = await blob.head(HEAD_BYTES);
    for (const reader of readers) {
        const answer = reader.recognise(path, head);
        if (answer === 'no')
            continue;
        return answer === 'yes' ? (0,collect/* readWith */.$)(reader, path, blob, fence) : { records: [], problems: [answer] };
    }
    return null;
}
async function assemble(records, problems, input) {
    const merged = (0,merge/* mergeRecords */.PI)(records);
    const all = [...merged.runs, ...merged.plans, ...merged.servings];
    const listed = (0,review_problems/* problemReports */.n)([...problems, ...merged.problems], () => true);
    const nothing = { schema_version: 1, runs: [], plans: [], servings: [], problems: listed, totals: review_frame/* NO_TOTALS */.wv };
    if (all.length === 0)
        return { report: nothing, footprints: new Map() };
    const { estimateRecord } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(336), __webpack_require__.e(206), __webpack_require__.e(389)]).then(__webpack_require__.bind(__webpack_require__, 7174));
    const catalogue = await input.loadCatalogue();
    const { assume, accounting } = { ...trusted_policy/* WITHOUT_POLICY */.cu, ...definedOf(input) };
    const live = await liveOf(all, { catalogue, assume }, accounting, input);
    const context = { catalogue, assume, accounting, ...(live === null ? {} : { live }) };
    const items = all.map((record) => ({ record, footprint: estimateRecord(record, context) }));
    const report = { ...nothing, ...(0,review_items/* describe */.q0)(items, catalogue), totals: (0,review_items/* totals */.Sd)(items) };
    return { report, footprints: new Map(items.map(({ record, footprint }) => [record.id, footprint])) };
}
async function liveOf(records, context, { liveGrid }, { openHistory }) {
    if (liveGrid === undefined || openHistory === undefined)
        return null;
    const { askLive } = await Promise.all(/* import() */[__webpack_require__.e(336), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 8980));
    return askLive(records, context, liveGrid, openHistory);
}
function definedOf({ assume, accounting }) {
    return { ...(assume ? { assume } : {}), ...(accounting ? { accounting } : {}) };
}

// EXTERNAL MODULE: ./build/entry/cli/output.js + 1 modules
var output = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/records.js









async function readRecords(named, assumptions, host, live = null) {
    const wanted = (0,glob/* compileGlobs */.t)(readers/* readers */.X.flatMap(({ paths }) => [...paths.likely, ...paths.possible]));
    const found = findFiles(named.length === 0 ? ['.'] : named, { cwd: host.cwd, wanted });
    const files = found.files.map(({ path, blob, explicit }) => ({ path, blob, named: explicit }));
    const { show, clear } = (0,output/* progress */.qB)(host);
    const fence = (0,disk_fence/* createFence */.K)(host.entry);
    try {
        const scanned = await scan({
            files,
            readers: readers/* readers */.X,
            fence,
            ...withLive(assumptions, live),
            loadCatalogue: () => catalogueWith(assumptions),
            onFile: (path) => show(`Reading ${path}`),
        });
        const problems = [...(0,review_problems/* problemReports */.n)(found.problems, () => true), ...scanned.report.problems].sort(byReportedPlace);
        const skipped = found.skipped.map((path) => `Skipped ${path}: name it to look inside.`);
        const silent = scanned.notRecords.map((path) => `No record in ${path}.`);
        return { report: { ...scanned.report, problems }, footprints: scanned.footprints, notes: [...skipped, ...silent] };
    }
    finally {
        clear();
        await fence.close();
    }
}
function withLive({ assume, accounting }, live) {
    if (live === null)
        return { assume, accounting };
    return { assume, accounting: { ...accounting, liveGrid: live.service }, openHistory: live.open };
}
function byReportedPlace(a, b) {
    const place = ({ file, line, column, ...problem }) => ({ ...problem, at: { file, line, column } });
    return (0,problem/* byPlace */.hz)(place(a), place(b));
}
/** The catalogue, once it knows what the options name: a typing mistake would become the world's average. */
async function catalogueWith({ assume }) {
    const catalogue = (await Promise.all(/* import() */[__webpack_require__.e(870), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 8465))).loadCatalogue();
    if (assume.region !== null && catalogue.grid(assume.region, null) === null) {
        throw new usage/* UsageError */.e(`--region "${assume.region}" is not known`, 'Write for example "aws:eu-west-3" or "FR".');
    }
    for (const { model } of assume.hardware) {
        if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null)
            continue;
        throw new usage/* UsageError */.e(`--hardware "${model}" is not known`, 'Write for example "8x NVIDIA H100 SXM".');
    }
    return catalogue;
}


/***/ })

};
