export const id = 9374;
export const ids = [9374];
export const modules = {

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/fence.js
var disk_fence = __webpack_require__(6093);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/disk/blob-id.js
var blob_id = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/disk/file.js
var file = __webpack_require__(8292);
;// CONCATENATED MODULE: ./build/disk/organization.js
/** A copy of the organisation's policy that the command line names. */




/** One byte more than a policy may have, so that the parser says that it is too long. */
const MOST_BYTES = 256 * 1024 + 1;
/** Git's usual hash: a report from a copy then says the same as one from GitHub. */
const SHA1_DIGITS = 40;
/** @param path As it was given, for messages. Whatever reference the policy names, this file is it. */
function organizationFile(absolute, path) {
    return async () => {
        const standing = (0,file/* standingOf */.YP)(absolute);
        if (standing !== 'file') {
            const message = `${path} is not a file that can be read (${standing})`;
            throw new problem/* WorldError */.nM('disk/unreadable', message, 'Name a copy of the policy of the organisation.');
        }
        const bytes = await (0,file/* fileBlob */.Ax)({ absolute, size: (0,external_node_fs_.lstatSync)(absolute).size, path }).head(MOST_BYTES);
        return { oid: (0,blob_id/* blobHash */.o)(SHA1_DIGITS, bytes.length).update(bytes).digest('hex'), bytes };
    };
}

// EXTERNAL MODULE: ./build/review/facts.js
var review_facts = __webpack_require__(1178);
// EXTERNAL MODULE: ./build/review/frame.js
var review_frame = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/entry/action/conclusion.js
var conclusion = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/entry/live.js
var live = __webpack_require__(6049);
// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/entry/cli/host.js
var cli_host = __webpack_require__(358);
// EXTERNAL MODULE: ./build/entry/cli/judging.js + 3 modules
var judging = __webpack_require__(4824);
// EXTERNAL MODULE: ./build/entry/cli/moment.js
var moment = __webpack_require__(2736);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var cli_output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/output-file.js
/**
 * A report as a file. The name is the user's, but folders of a checkout may come from somebody else: below the current
 * folder no link is followed, so that a committed `report.json -> ~/.bashrc` is refused.
 */





const FLAGS = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/**
 * Opens the file before any work is done for it; what it held stays until `write`.
 * @throws UsageError when it cannot be written.
 */
function openOutput(cwd, name) {
    const absolute = (0,external_node_path_.resolve)(cwd, name);
    const below = (0,file/* pathFrom */.Iw)(cwd, absolute);
    const standing = (0,file/* standingOf */.YP)(absolute);
    if (standing === 'symlink' || (below !== null && !(0,file/* staysInside */.No)(cwd, below)))
        throw refused(name, 'it leads through a link');
    if (standing !== 'missing' && standing !== 'file')
        throw refused(name, `there is a ${standing} of that name`);
    (0,external_node_fs_.closeSync)(output_file_open(absolute, name));
    return { write: (text) => write(absolute, name, text) };
}
function output_file_open(absolute, name, more = 0) {
    try {
        return (0,external_node_fs_.openSync)(absolute, FLAGS | more, 0o644);
    }
    catch (error) {
        throw refused(name, error.code ?? 'unknown reason');
    }
}
function write(absolute, name, text) {
    const descriptor = output_file_open(absolute, name, external_node_fs_.constants.O_TRUNC);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
    }
    catch (cause) {
        throw new problem/* WorldError */.nM('output/lost', `"${name}" could not be written in full`, 'Make room on the disk.', cause);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function refused(name, why) {
    return new usage/* UsageError */.e(`"${name}" cannot be written: ${why}`, 'Name another file with --output.');
}

// EXTERNAL MODULE: ./build/entry/cli/place.js
var place = __webpack_require__(4045);
;// CONCATENATED MODULE: ./build/entry/cli/check.js
















const FORMATS = ['text', 'json', 'markdown', 'bundle'];
const check = {
    usage: '[options]',
    about: [
        'Judges what a branch adds as the Action does on a pull request: the base branch as it is, against the base branch with the branch merged into it. The carbon budget is the one at the tip of the base branch.',
        'Without --head the files on disk are judged, new ones included unless git ignores them. Only local git is used, and a service for the grid over the hours of runs if the budget names one.',
        'Budgets over time are held against the history of the base branch. --author and --label say what only GitHub knows of a pull request; what is not said counts in every budget that asks for it.',
    ],
    options: {
        ...place/* placeOptions */.Gb,
        base: {
            value: 'COMMIT',
            help: 'what the branch will be merged into (default: the branch that origin calls its own)',
        },
        head: { value: 'COMMIT', help: 'what to judge: a commit, or worktree for the files on disk (default)' },
        format: { value: 'FORMAT', help: `${FORMATS.join(', ')} (default: text); a bundle can be verified later` },
        json: { value: null, help: 'the same as --format json' },
        output: { value: 'FILE', help: 'write the report to a file and print its first line only' },
        'fail-on': {
            value: 'WHEN',
            help: 'over: what the carbon budget blocks (default); undecided: also a limit inside the interval; never',
            oneOf: ['over', 'undecided', 'never'],
        },
        at: moment/* momentOption */.st,
        author: { value: 'LOGIN', help: 'who opened the pull request, as GitHub writes it: octocat, renovate[bot]' },
        label: { value: 'LABEL', help: 'a label of the pull request', many: true },
        'organization-policy': {
            value: 'FILE',
            help: 'a copy of the policy that the carbon budget extends, which is at GitHub and not asked for here',
        },
        'no-label': { value: null, help: 'the pull request has no label' },
    },
    names: { least: 0, most: 0 },
    async run(given, host) {
        const format = formatOf(given);
        const output = given.text('output');
        const subject = await subjectOf(given, host);
        if (format === 'bundle' && subject.head === 'worktree') {
            throw new usage/* UsageError */.e('files on disk cannot be judged again later', 'Commit them and name the commit with --head.');
        }
        const file = output === null ? null : openOutput(host.cwd, output);
        const { report, facts } = await evaluate(subject, given, host);
        const concluded = (0,conclusion/* conclude */.Ep)(report, failOnOf(given));
        const text = await render(concluded, format, host, { subject, facts, failOn: failOnOf(given) });
        if (file === null) {
            if (format === 'json' || format === 'bundle')
                host.stdout.write(text);
            else
                (0,cli_output/* say */.cv)(host, text);
            return concluded.exit_code;
        }
        file.write(text);
        (0,cli_output/* note */.N4)(host, concluded.headline);
        return concluded.exit_code;
    },
};
function formatOf(given) {
    const wish = given.text('format') ?? (given.has('json') ? 'json' : 'text');
    const format = FORMATS.find((one) => one === wish);
    if (format && given.has('json') && format !== 'json')
        throw new usage/* UsageError */.e('--json and --format disagree');
    if (format)
        return format;
    const why = wish === 'html' ? 'is not in this release' : 'is not a format';
    throw new usage/* UsageError */.e(`"${wish}" ${why}`, `Write one of ${FORMATS.join(', ')}.`);
}
function failOnOf(given) {
    const wish = given.text('fail-on');
    return wish === 'undecided' || wish === 'never' ? wish : 'over';
}
function organizationOf(given, { cwd }) {
    const path = given.text('organization-policy');
    return path === null ? null : organizationFile((0,external_node_path_.resolve)(cwd, path), path);
}
async function render(report, format, host, judged) {
    if (format === 'json')
        return (0,cli_output/* asJson */.vA)(report);
    if (format === 'bundle')
        return bundle(report, judged);
    if (format === 'markdown')
        return (await Promise.all(/* import() */[__webpack_require__.e(9965), __webpack_require__.e(6802)]).then(__webpack_require__.bind(__webpack_require__, 6097))).renderComment(report, { maxBytes: 10_000_000 });
    return (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(6210)]).then(__webpack_require__.bind(__webpack_require__, 3830))).renderTerminal(report, (0,cli_host/* appearanceOf */.c)(host));
}
async function bundle(report, { subject, facts, failOn }) {
    const { bundleOf } = await __webpack_require__.e(/* import() */ 8061).then(__webpack_require__.bind(__webpack_require__, 8061));
    const { at, author, labels, policyPath } = subject;
    const { base, head } = report.inputs;
    const given = {
        base,
        group_base: null,
        head,
        policy_path: policyPath,
        at,
        author,
        labels,
        waivers: null,
        fail_on: failOn,
    };
    return (0,cli_output/* asJson */.vA)(await bundleOf(report, given, facts));
}
async function subjectOf(given, host) {
    const labels = given.has('no-label') ? [] : given.list('label');
    if (given.has('no-label') && given.has('label'))
        throw new usage/* UsageError */.e('--label and --no-label disagree');
    const said = {
        policyPath: (0,place/* policyPathOf */.ps)(given),
        at: (0,moment/* momentOf */.Et)(given, host),
        author: authorOf(given),
        labels: labels.length === 0 && !given.has('no-label') ? null : labels,
        waivers: null,
        groupBase: null,
    };
    const base = await (0,place/* baseOf */.bx)(await (0,place/* checkoutOf */.o5)(given, host), given);
    return { base, head: given.text('head') ?? 'worktree', ...said };
}
/** A login as GitHub has them, in lower case as it is compared. */
function authorOf(given) {
    const login = given.text('author');
    if (login === null)
        return null;
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/.test(login)) {
        throw new usage/* UsageError */.e(`--author cannot be "${login}"`, 'Write a login, as octocat or renovate[bot].');
    }
    const isBot = login.endsWith('[bot]');
    return { login: login.toLowerCase(), email: null, account: isBot ? 'bot' : 'user' };
}
async function evaluate(subject, given, host) {
    const fence = (0,disk_fence/* createFence */.K)(host.entry);
    const facts = new review_facts/* Recording */.K4();
    try {
        const checkout = await (0,place/* checkoutOf */.o5)(given, host);
        const { environment } = host;
        const openHistory = (0,live/* historyOpener */.yK)({
            environment,
            token: environment[live/* TOKEN */.CV] ?? '',
            cacheFolder: (0,live/* usualCache */.Pd)(environment),
        });
        const report = await (0,judging/* judge */.S)(subject, {
            checkout,
            fence,
            facts,
            openHistory,
            organization: organizationOf(given, host),
            environment,
        });
        return { report, facts: [...facts.all()] };
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        const { base, head, policyPath } = subject;
        const frame = { base, head, version: version.VERSION, policyPath, reproduce: (0,judging/* reproduction */.N)(subject, policyPath) };
        return { report: (0,review_frame/* failureReport */.LK)(frame, 'INDETERMINATE', error, null), facts: [...facts.all()] };
    }
    finally {
        await fence.close();
    }
}


/***/ }),

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   st: () => (/* binding */ momentOption)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);

const momentOption = {
    value: 'TIME',
    help: 'when it is judged: 2026-11-23, or 2026-11-23T12:00:00Z (default: now)',
};
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;
/**
 * Seconds since 1970 from `--at`; the clock's without it. A date is its midnight in UTC.
 * @throws UsageError for a time without a zone, or a day that no calendar has.
 */
function momentOf(given, { nowS }) {
    const text = given.text('at');
    return text === null ? Math.floor(nowS()) : parseMoment('--at', text);
}
function parseMoment(option, text) {
    const [, day, minute, second = ':00', zone] = MOMENT.exec(text) ?? [];
    const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${minute ?? '00:00'}${second}${zone ?? 'Z'}`);
    // Date.parse takes 30 February for 2 March.
    const isDay = day !== undefined && !Number.isNaN(Date.parse(day)) && dayOf(Date.parse(day)) === day;
    if (isDay && Number.isFinite(milliseconds))
        return milliseconds / 1000;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${option} cannot be "${text}"`, 'Write 2026-11-23, or 2026-11-23T12:00:00Z with its zone.');
}
function dayOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}


/***/ }),

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ ADDRESS),
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   Pd: () => (/* binding */ usualCache),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   yK: () => (/* binding */ historyOpener)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5023);
/** From what the process says to a service for the grid over the hours of runs. Nothing of it is loaded before it is asked for. */



/** Another address of the service: a mirror, or a proxy that adds the token. */
const ADDRESS = 'CARBON_CLERK_LIVE_GRID_URL';
const TOKEN = 'ELECTRICITY_MAPS_TOKEN';
function historyOpener({ environment, token, cacheFolder }) {
    return async (service) => {
        const address = addressOf(environment);
        // Nobody is asked at an address that is none: the figure of the year is at hand.
        if (address === 'wrong')
            return null;
        const { openGridHistory } = await __webpack_require__.e(/* import() */ 5165).then(__webpack_require__.bind(__webpack_require__, 5165));
        const nowS = Date.now() / 1000;
        return openGridHistory({ service, address, token, cacheFolder, nowS, userAgent: `carbon-clerk/${_version_js__WEBPACK_IMPORTED_MODULE_2__.VERSION}`, sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout });
    };
}
/** `null` for the service's own. A token does not travel in the clear, except inside this machine. */
function addressOf(environment) {
    const text = environment[ADDRESS] ?? '';
    if (text === '')
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    const inside = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url === null || url.username !== '' || url.search !== '')
        return 'wrong';
    return url.protocol === 'https:' || (url.protocol === 'http:' && inside) ? url : 'wrong';
}
/** Where programs keep what they can ask for again (XDG Base Directory Specification); `null` without a home. */
function usualCache({ XDG_CACHE_HOME = '', HOME = '' }, what = 'live-grid') {
    const cache = XDG_CACHE_HOME.startsWith('/') ? XDG_CACHE_HOME : HOME === '' ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.cache');
    return cache === '' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cache, 'carbon-clerk', what);
}


/***/ })

};
