export const id = 832;
export const ids = [832];
export const modules = {

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ LIVE_SERVICES),
/* harmony export */   F7: () => (/* binding */ SLOT_S),
/* harmony export */   Op: () => (/* binding */ liveKey),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `uk-carbon-intensity`: NESO, Great Britain, free. `electricity-maps`: most of the world, for those who have a token. */
const LIVE_SERVICES = ['uk-carbon-intensity', 'electricity-maps'];
/** Seconds of one reading of each service. */
const SLOT_S = { 'uk-carbon-intensity': 1800, 'electricity-maps': 3600 };
function liveKey({ zone, from, to }) {
    return `${zone}/${minuteOf(from)}..${minuteOf(to)}`;
}
/** `2026-11-01T06:00Z`. */
function minuteOf(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}
const HOUR = 3600;
const DAY = 86_400;
/** A window may be shorter than the stated hours by this share: clocks round, and trackers start late. */
const SLACK = 0.1;
/** The stretch of time that a run took; `null` when the record does not say, or says what cannot be. */
function spanOf(times, slotS) {
    const lasted = times.wallHours === null ? null : times.wallHours * HOUR;
    const begun = momentOf(times.started);
    const ended = momentOf(times.finished);
    const start = begun ?? (ended?.exact && lasted !== null ? { seconds: ended.seconds - lasted, exact: true } : null);
    const end = ended ?? (begun?.exact && lasted !== null ? { seconds: begun.seconds + lasted, exact: true } : null);
    if (start === null || end === null || end.seconds < start.seconds)
        return null;
    if (start.exact && end.exact) {
        // A long run is not made greener by naming a few of its hours.
        if (lasted !== null && lasted > (end.seconds - start.seconds) * (1 + SLACK) + slotS)
            return null;
        const from = Math.floor(start.seconds / slotS) * slotS;
        return { from, to: Math.max(Math.ceil(end.seconds / slotS) * slotS, from + slotS), precision: 'hours' };
    }
    const from = Math.floor(start.seconds / DAY) * DAY;
    const to = Math.floor(end.seconds / DAY) * DAY + DAY;
    return lasted !== null && lasted > to - from ? null : { from, to, precision: 'days' };
}
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
/** A time without a zone is read as UTC, which may be half a day off: it is not `exact`. */
function momentOf(text) {
    const [, date, time, zone] = MOMENT.exec(text ?? '') ?? [];
    if (date === undefined)
        return null;
    const milliseconds = Date.parse(`${date}T${time ?? '00:00'}${zone ?? 'Z'}`);
    return Number.isNaN(milliseconds) ? null : { seconds: milliseconds / 1000, exact: zone !== undefined };
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

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ citations)
/* harmony export */ });
/* unused harmony export citing */
async function citations() {
    const { dataSource } = await __webpack_require__.e(/* import() */ 895).then(__webpack_require__.bind(__webpack_require__, 4895));
    return citing(dataSource);
}
/** `Epoch AI: Machine Learning Hardware (ml_hardware.csv), newest row 2026-03-11`, from the table of sources. */
function citing(find) {
    return (id) => {
        const source = find(id);
        if (source === null || source.terms === 'ours')
            return null;
        const { publisher, title, version } = source;
        return version === '' ? `${publisher}: ${title}` : `${publisher}: ${title}, ${version}`;
    };
}


/***/ }),

/***/ 133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ liveOptions),
/* harmony export */   p: () => (/* binding */ readLive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1794);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6049);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);
/** `--live-grid`: a service is asked for the grid over the hours of each run. Without it nothing is asked and nothing loaded. */




const liveOptions = {
    'live-grid': {
        value: 'SERVICE',
        help: `ask a service for the grid over the hours of each run: ${_core_live_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_SERVICES */ .EJ.join(' or ')} (with ${_live_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN */ .CV} set)`,
        oneOf: _core_live_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_SERVICES */ .EJ,
    },
    'live-cache': {
        value: 'FOLDER',
        help: 'where its answers are kept, or none (default: carbon-clerk/live-grid in the cache folder of the user)',
    },
};
/** @throws UsageError for a service that nobody could ask. */
function readLive(given, host) {
    const service = _core_live_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_SERVICES */ .EJ.find((one) => one === given.text('live-grid')) ?? null;
    if (service === null) {
        if (given.has('live-cache'))
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('--live-cache goes with --live-grid');
        return null;
    }
    const token = host.environment[_live_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN */ .CV] ?? '';
    if (service === 'electricity-maps' && token === '') {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--live-grid ${service} needs a token`, `Set ${_live_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN */ .CV}.`);
    }
    if ((0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(host.environment) === 'wrong') {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${_live_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDRESS */ .BD} is not an address that can be asked`, 'Write one that begins with https://.');
    }
    const folder = given.text('live-cache');
    const cacheFolder = folder === null ? (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .usualCache */ .Pd)(host.environment) : folder === 'none' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, folder);
    return { service, open: (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .historyOpener */ .yK)({ environment: host.environment, token, cacheFolder }) };
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
        const { openGridHistory } = await __webpack_require__.e(/* import() */ 165).then(__webpack_require__.bind(__webpack_require__, 5165));
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
function usualCache({ XDG_CACHE_HOME = '', HOME = '' }) {
    const cache = XDG_CACHE_HOME.startsWith('/') ? XDG_CACHE_HOME : HOME === '' ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.cache');
    return cache === '' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cache, 'carbon-clerk', 'live-grid');
}


/***/ })

};
