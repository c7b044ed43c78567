export const id = 4449;
export const ids = [4449];
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

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ citations)
/* harmony export */ });
/* unused harmony export citing */
async function citations() {
    const { dataSource } = await __webpack_require__.e(/* import() */ 4895).then(__webpack_require__.bind(__webpack_require__, 4895));
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

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   findItem: () => (/* binding */ findItem)
/* harmony export */ });
/* harmony import */ var _core_footprint_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
/* harmony import */ var _parse_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(910);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6682);
/* harmony import */ var _citations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8204);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(358);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(133);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(121);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3784);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29);









const explain = {
    usage: 'RUN [PATH...] [options]',
    about: [
        'Shows how the footprint of one run, plan or serving comes about: every step with its figures, every factor with its source and year, and every assumption.',
        'RUN is an id as "scan" prints it, or enough of its beginning; "codecarbon:" and the like may be left out.',
    ],
    options: {
        json: { value: null, help: 'print JSON for other programs' },
        ..._assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionOptions */ .ch,
        ..._live_options_js__WEBPACK_IMPORTED_MODULE_2__/* .liveOptions */ .h,
    },
    names: { least: 1, most: Number.POSITIVE_INFINITY },
    async run(given, host) {
        const [wanted = '', ...paths] = given.names;
        const { report, footprints, notes } = await (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecords */ .T)(paths, (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .readAssumptions */ .FB)(given), host, (0,_live_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readLive */ .p)(given, host));
        const found = findItem(report, wanted);
        const footprint = footprints.get(found.id);
        if (!footprint)
            throw new Error(`no footprint of ${found.id}`);
        const item = { ...found, ...(0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_0__/* .groundsOf */ .KV)(footprint) };
        if (given.has('json'))
            (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .sayJson */ .mx)(host, item);
        else {
            const { renderExplain } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(2194), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(3829)]).then(__webpack_require__.bind(__webpack_require__, 3830));
            (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(host, renderExplain(item, (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .appearanceOf */ .c)(host), await (0,_citations_js__WEBPACK_IMPORTED_MODULE_7__/* .citations */ .z)()));
            for (const line of notes)
                (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(host, line);
        }
        return 0;
    },
};
/** @throws UsageError when none or several are meant. */
function findItem({ runs, plans, servings, problems }, wanted) {
    const items = [...runs, ...plans, ...servings];
    const exact = items.filter(({ id }) => id === wanted || bare(id) === wanted);
    const meant = exact.length > 0 ? exact : items.filter(({ id }) => id.startsWith(wanted) || bare(id).startsWith(wanted));
    const [item, ...others] = meant;
    if (item && others.length === 0)
        return item;
    if (item) {
        const ids = meant.slice(0, 5).map(({ id }) => id);
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`"${wanted}" is the beginning of ${meant.length} ids`, `Write one of ${ids.join(', ')}.`);
    }
    const close = (0,_parse_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(wanted, items.slice(0, 1000).flatMap(({ id }) => [id, bare(id)]));
    const unread = problems.length === 0 ? '' : `; ${problems.length} problems were met on the way`;
    const hint = close === null ? `"carbon-clerk scan" lists the ids${unread}.` : `Did you mean "${close}"?`;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`there is no run "${wanted}" among ${items.length} records`, hint);
}
/** Without the format in front. */
function bare(id) {
    return id.slice(id.indexOf(':') + 1);
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
