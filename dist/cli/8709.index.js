export const id = 8709;
export const ids = [8709,6210,3829];
export const modules = {

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exceeds),
/* harmony export */   d: () => (/* binding */ exactSum)
/* harmony export */ });
/**
 * Sums that add up. Ten times 0.1 kg is 1 kg, and 0.1 + 0.2 is not over a limit of 0.3: a figure is taken as the decimal
 * that a person would read (15 significant digits, what a double holds for certain) and added as an integer.
 */
/** The digits of the largest value that a sum keeps, and with it the step of all others. */
const DIGITS = 15;
/** Below this the power of ten that makes integers of the values is itself no double. */
const TINY = 1e-280;
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/**
 * The sum, whatever the order of the values. Its steps follow the largest value, not the unit: a tracker around one call
 * records 1e-9 kWh, and all digits of that are its answer.
 * @throws RangeError when a value is not finite.
 */
function exactSum(values) {
    let largest = 0;
    for (const value of values) {
        if (!Number.isFinite(value))
            throw new RangeError(`${value} cannot be added up`);
        const size = Math.abs(value);
        if (size > largest)
            largest = size;
    }
    if (largest < TINY)
        return 0;
    const decimals = DIGITS - 1 - Math.floor(Math.log10(largest));
    const power = POWERS[decimals] ?? Number(`1e${decimals}`);
    let total = 0n;
    // Several integers of 15 digits fit into a double; BigInt for each of them is slower.
    let small = 0;
    for (const value of values) {
        small += value < 0 ? -Math.round(-value * power) : Math.round(value * power);
        if (small > 7e15 || small < -7e15) {
            total += BigInt(small);
            small = 0;
        }
    }
    // Of two integers that a double holds, the quotient is the nearest double.
    if (total === 0n && POWERS[decimals] !== undefined)
        return small === 0 ? 0 : small / power;
    return Number(`${total + BigInt(small)}e${-decimals}`);
}
/** 10^12 steps to the unit: a billionth of a gram when the unit is a kilogram. */
const COMPARED = 12;
/** Below this, 15 digits reach past the twelfth decimal, and the steps are an integer that a double holds exactly. */
const SMALL = 1000;
/** Whether `a` is more than `b`, as the decimals that a person reads; a billionth of a gram is no difference. */
function exceeds(a, b) {
    if (Number.isFinite(a) && Number.isFinite(b))
        return steps(a) > steps(b);
    return a > b;
}
/** In steps of 1e-12, half away from zero. */
function steps(value) {
    if (Math.abs(value) >= SMALL)
        return decimalSteps(value.toExponential(DIGITS - 1));
    return BigInt(value < 0 ? -Math.round(-value * 1e12) : Math.round(value * 1e12));
}
/** `d.dddde+x` of 1000 or more as an integer of 1e-12. */
function decimalSteps(text) {
    const negative = text.startsWith('-');
    const e = text.indexOf('e');
    const mantissa = text.slice(negative ? 1 : 0, e);
    const digits = BigInt(mantissa.slice(0, 1) + mantissa.slice(2));
    const size = digits * 10n ** BigInt(Number(text.slice(e + 1)) - (DIGITS - 1) + COMPARED);
    return negative ? -size : size;
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ GROUPINGS),
/* harmony export */   Yp: () => (/* binding */ ledgerListing),
/* harmony export */   l2: () => (/* binding */ kgTogether)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/* harmony import */ var _footprint_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3165);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2194);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7642);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9860);
/** The whole ledger as a document: what was booked when and by whom, sums of it, and what changed nothing. */







const GROUPINGS = ['month', 'quarter', 'year', 'path', 'model', 'author'];
function ledgerListing({ ledger, unreadable, unknown, policy, at, by }) {
    const { tip, landings, from, complete, policySince, bookings, commitments, remarks } = ledger;
    return {
        schema_version: 1,
        tip,
        at: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(at),
        policy: { ...policy, since: policySince === null ? null : (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(policySince) },
        landings,
        from: from === null ? null : (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(from),
        complete,
        totals: sumsOf(bookings),
        by,
        groups: groupsOf(bookings, by),
        bookings: bookings.map(bookingReport),
        commitments: commitments.map(commitmentReport),
        remarks: remarks.map(({ landing, what, id, path, kg }) => ({ ...landed(landing), what, id, path, booked_kg: kg })),
        unreadable,
        unknown_corrections: unknown.map(({ run, kg, reason }) => ({ run, booked_kg: kg, reason })),
    };
}
function groupsOf(bookings, by) {
    const groups = new Map();
    for (const booking of bookings) {
        const name = groupOf(booking, by);
        const group = groups.get(name);
        if (group)
            group.push(booking);
        else
            groups.set(name, [booking]);
    }
    const all = [...groups].map(([name, own]) => ({ name, ...sumsOf(own) }));
    const byName = (a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.name, b.name);
    if (periodOf(by) !== null)
        return all.sort(byName);
    return all.sort((a, b) => b.total_kg.central - a.total_kg.central || byName(a, b));
}
function periodOf(by) {
    return by === 'month' || by === 'quarter' || by === 'year' ? by : null;
}
function groupOf({ landing, record }, by) {
    const period = periodOf(by);
    if (period !== null)
        return (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .windowOf */ .Ou)(period, landing.at).name;
    if (by === 'model')
        return record.model ?? '';
    return by === 'path' ? folderOf(record) : (nameOf(landing.author) ?? '');
}
/** The two outermost folders: `experiments/team-a`, under which the runs of one project usually stand. */
function folderOf({ source: { path } }) {
    return path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
}
function nameOf({ login, email }) {
    return login ?? email;
}
function sumsOf(bookings) {
    const all = (0,_spent_js__WEBPACK_IMPORTED_MODULE_5__/* .netted */ .J)(bookings);
    const sum = (line) => (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalOfSum */ ._C)(all.map(({ lines }) => lines[line]).filter(isSomething));
    return {
        bookings: bookings.length,
        total_kg: (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalOfSum */ ._C)(all.flatMap((one) => (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalAmounts */ .Wl)(one))),
        energy_kwh: sum('energyKwh'),
        water_l: sum('waterL'),
    };
}
function isSomething({ cautious }) {
    return cautious > 0;
}
function bookingReport({ landing, change, record, lines }) {
    return {
        ...landed(landing),
        author: nameOf(landing.author),
        change,
        id: record.id,
        model: record.model,
        path: record.source.path,
        line: record.source.line,
        total_kg: (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .kgOf */ .W9)(lines),
        operational_kg: lines.operationalKg.central,
        idle_kg: lines.idleKg.central,
        embodied_kg: lines.embodiedKg.central,
        energy_kwh: lines.energyKwh.central,
        water_l: lines.waterL.central,
    };
}
function commitmentReport({ landing, record, footprint, ended }) {
    const { kind, id, source } = record;
    return {
        ...landed(landing),
        kind,
        id,
        path: source.path,
        line: source.line,
        total_kg: (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalOfSum */ ._C)((0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalAmounts */ .Wl)(footprint)),
        ended: ended === null ? null : landed(ended),
    };
}
function landed({ commit, at }) {
    return { commit, date: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(at) };
}
/** Kilograms of several bookings, best estimate. */
function kgTogether(some) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(some.map(({ total_kg }) => total_kg.central));
}


/***/ }),

/***/ 5952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openAnswerCache),
/* harmony export */   w: () => (/* binding */ openLedgerCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * What a ledger was made of, kept in a folder of the user's for the next time: what landed does not change, so only what
 * landed since has to be read. One file for each repository and scope. A file that is not whole, not of this program, or of
 * somebody else is as good as none. Never used where a pull request may have run something before (the Action).
 */



/** Of what is written; to be raised when `Continuable` changes. */
const FORM = 1;
const MOST_BYTES = 256 * 1024 * 1024;
const FILES = { most: 64, kept: 32 };
const NAME = /^[0-9a-f]{64}\.json$/;
const HEADER = /^carbon-clerk ledger 1 ([0-9a-f]{64})\n/;
const HEADER_BYTES = 'carbon-clerk ledger 1 \n'.length + 64;
// Windows has neither flag.
const READING = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/** @param folder Need not exist. */
function openLedgerCache(folder, key) {
    const { version, formats, include, exclude, policyPath, gitDir } = key;
    const file = new KeptFile(folder, ['history', version, formats, include, exclude, policyPath, gitDir]);
    return {
        read: () => {
            const body = file.read();
            // Written by this program, for this question, and whole: so it is what its type says.
            return body === null ? null : JSON.parse(body.toString('utf8'));
        },
        write: (content) => {
            if (isLasting(content))
                file.write(Buffer.from(JSON.stringify(content)));
        },
    };
}
/** @param question With all that the answer depends on but the clock, as JSON; the place of the file is part of it. */
function openAnswerCache(folder, question) {
    return new KeptFile(folder, ['answer', ...question]);
}
/** False where a file took too long to read: that is no property of the history, and it may be read another time. */
function isLasting({ chronicle }) {
    return chronicle.unreadable.every(({ code }) => !code.startsWith('fence/'));
}
/** One file: a line with a digest of what it is for and of the rest, then the rest. */
class KeptFile {
    #folder;
    #name;
    constructor(folder, question) {
        this.#folder = folder;
        this.#name = sha256(JSON.stringify([FORM, ...question]));
    }
    get #path() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, `${this.#name}.json`);
    }
    read() {
        const bytes = readWhole(this.#path);
        const told = bytes === null ? null : HEADER.exec(bytes.toString('latin1', 0, HEADER_BYTES))?.[1];
        if (bytes === null || told === undefined)
            return null;
        const body = bytes.subarray(HEADER_BYTES);
        return told === sha256(this.#name, body) ? body : null;
    }
    write(body) {
        if (body.length > MOST_BYTES - HEADER_BYTES)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            replace(this.#path, Buffer.concat([Buffer.from(`carbon-clerk ledger ${FORM} ${sha256(this.#name, body)}\n`), body]));
            prune(this.#folder);
        }
        catch {
            // A full disk, or a folder of somebody else's: history is read again next time.
        }
    }
}
function sha256(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
function readWhole(path) {
    let descriptor = null;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READING);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        const isMine = process.getuid === undefined || found.uid === process.getuid();
        return found.isFile() && isMine && found.size <= MOST_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor) : null;
    }
    catch {
        return null;
    }
    finally {
        if (descriptor !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Whole or not at all, also when two programs write at once: equal answers are equal bytes under one name. */
function replace(path, bytes) {
    const beside = `${path}.${sha256(bytes).slice(0, 16)}.new`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(beside, bytes, { flag: 'wx', mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, path);
}
/** Those that were not written for longest go first, with what an interrupted program left. */
function prune(folder) {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    if (files.length < FILES.most)
        return;
    const age = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const kept = new Set(files
        .filter((name) => NAME.test(name))
        .map((name) => ({ name, age: age(name) }))
        .sort((a, b) => b.age - a.age)
        .slice(0, FILES.kept)
        .map(({ name }) => name));
    const ours = files.filter((name) => NAME.test(name.slice(0, 69)) && !kept.has(name));
    for (const name of ours)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
}


/***/ }),

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledger: () => (/* binding */ ledger)
/* harmony export */ });
/* harmony import */ var _core_ledger_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6210);
/* harmony import */ var _core_ledger_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2194);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5139);
/* harmony import */ var _disk_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(268);
/* harmony import */ var _disk_ledger_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5952);
/* harmony import */ var _disk_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1474);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6049);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5023);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(358);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2736);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(121);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4045);












const ledger = {
    usage: '[options]',
    about: [
        'Shows what was booked when: every run of the first-parent history of a branch, at the commit that merged it, by what it added to all that was ever booked of it. What was removed or made smaller stays booked. Nothing is judged.',
        'Records are found and estimated as the carbon budget at the tip of the branch says, or by the defaults. Only local git is used. What was read is kept in the cache folder of the user, and only what landed since is read the next time.',
    ],
    options: {
        repo: _place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOptions */ .Gb.repo,
        base: { value: 'COMMIT', help: 'whose history (default: the branch that origin calls its own)' },
        policy: _place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOptions */ .Gb.policy,
        at: _moment_js__WEBPACK_IMPORTED_MODULE_7__/* .momentOption */ .st,
        by: { value: 'WHAT', help: `sums by ${_core_ledger_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUPINGS */ .Jg.join(', ')} (default: month)`, oneOf: _core_ledger_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUPINGS */ .Jg },
        json: { value: null, help: 'print the whole ledger as JSON for other programs' },
        'no-cache': { value: null, help: 'read all of the history again, and keep nothing' },
    },
    names: { least: 0, most: 0 },
    async run(given, host) {
        const listing = await listingOf(given, host);
        if (listing === null)
            return _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.BAD_POLICY;
        if (given.has('json'))
            (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .sayJson */ .mx)(host, listing);
        else
            (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)(host, (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(2823)]).then(__webpack_require__.bind(__webpack_require__, 3830))).renderLedger(listing, (0,_host_js__WEBPACK_IMPORTED_MODULE_10__/* .appearanceOf */ .c)(host)));
        return _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.PASS;
    },
};
/** `null`: the policy cannot be read, and that was said. */
async function listingOf(given, host) {
    const policyPath = (0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .policyPathOf */ .ps)(given);
    const at = (0,_moment_js__WEBPACK_IMPORTED_MODULE_7__/* .momentOf */ .Et)(given, host);
    const checkout = await (0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .checkoutOf */ .o5)(given, host);
    const name = await (0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .baseOf */ .bx)(checkout, given);
    const [tip = ''] = await (0,_disk_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .commitsOf */ .g3)(checkout, [name]);
    const by = _core_ledger_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUPINGS */ .Jg.find((one) => one === given.text('by')) ?? 'month';
    const entry = await (0,_disk_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entryAt */ ._f)(checkout, tip, policyPath);
    const folder = given.has('no-cache') ? null : (0,_live_js__WEBPACK_IMPORTED_MODULE_6__/* .usualCache */ .Pd)(host.environment, 'ledger');
    const answers = folder === null ? null : (0,_disk_ledger_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .openAnswerCache */ .f)(folder, [_version_js__WEBPACK_IMPORTED_MODULE_11__.VERSION, checkout.gitDir, tip, policyPath, entry, by]);
    const kept = keptAnswer(answers?.read() ?? null, at);
    if (kept !== null)
        return kept;
    const { readListing } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(9787), __webpack_require__.e(3970), __webpack_require__.e(3336), __webpack_require__.e(1041), __webpack_require__.e(6861), __webpack_require__.e(6986)]).then(__webpack_require__.bind(__webpack_require__, 4400));
    const read = await readListing({ checkout, tip, name, entry, policyPath, at, by, isKept: folder !== null }, host);
    if (read?.isLasting)
        answers?.write(Buffer.from(JSON.stringify(read.listing)));
    return read?.listing ?? null;
}
/** All dates of a kept answer were believed when it was given, and are at any later time; it says when it was given. */
function keptAnswer(answer, at) {
    if (answer === null)
        return null;
    const listing = JSON.parse(answer.toString('utf8'));
    return at < Date.parse(listing.at) / 1000 ? null : { ...listing, at: (0,_core_ledger_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .L)(at) };
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

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ placeOptions),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   o5: () => (/* binding */ checkoutOf),
/* harmony export */   ps: () => (/* binding */ policyPathOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _disk_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1474);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/** Which repository, branch and budget a command is about. Loads nothing of the story. */



const POLICY = '.github/carbon-budget.yml';
/** Options of every command that judges commits. */
const placeOptions = {
    repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
    policy: { value: 'PATH', help: `where the carbon budget stands in the repository (default: ${POLICY})` },
};
/** A path inside the repository, since the budget is read from a commit and not from disk. */
function policyPathOf(given) {
    const path = given.text('policy') ?? POLICY;
    const parts = path.split('/');
    const odd = parts.some((part) => part === '' || part === '.' || part === '..') || /[\0-\x1f\\]/.test(path);
    if (odd)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--policy cannot be "${path}"`, `Write a path inside the repository, as "${POLICY}".`);
    return path;
}
async function checkoutOf(given, host) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, given.text('repo') ?? '.');
    const checkout = await (0,_disk_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCheckout */ .I8)(folder);
    if (checkout)
        return checkout;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${folder}" is not in a git checkout`, 'Name one with --repo.');
}
/** The branch to compare with: the one that is named, else the usual one. */
async function baseOf(checkout, given) {
    const base = given.text('base') ?? (await (0,_disk_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBase */ .px)(checkout));
    if (base !== null)
        return base;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('there is no origin/HEAD, main or master to compare with', 'Name a commit with --base.');
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
