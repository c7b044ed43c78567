export const id = 72;
export const ids = [72,7691];
export const modules = {

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GENERATION_TO_LIFE_CYCLE: () => (/* binding */ GENERATION_TO_LIFE_CYCLE),
/* harmony export */   PUE_CLOUD: () => (/* binding */ PUE_CLOUD),
/* harmony export */   PUE_CLOUD_MOST: () => (/* binding */ PUE_CLOUD_MOST),
/* harmony export */   PUE_DESK: () => (/* binding */ PUE_DESK),
/* harmony export */   PUE_UNKNOWN: () => (/* binding */ PUE_UNKNOWN),
/* harmony export */   WINDOW_OVER_YEAR: () => (/* binding */ WINDOW_OVER_YEAR),
/* harmony export */   WUE_ON_SITE: () => (/* binding */ WUE_ON_SITE)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** Where work is done: overhead of a data centre, water, and the hours of a grid against its year. */

const PUE_CLOUD = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-cloud', 1.08, 1.15, 1.3, 'x', 'provider disclosures 2022 to 2024');
/** The dearest cloud region that publishes one. */
const PUE_CLOUD_MOST = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-cloud-most', 1.6, 1.6, 1.6, 'x', 'AWS and Azure disclosures by region: up to 1.58');
const PUE_DESK = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-desk', 1, 1, 1, 'x', 'a machine without a data centre has no overhead');
const PUE_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-unknown', 1.05, 1.5, 2, 'x', 'Uptime Institute survey 2023 to 2025: 1.54 to 1.58; from 1.04 to 1.2 where large models are trained');
const WUE_ON_SITE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/wue-on-site', 0.1, 0.5, 1.8, 'L/kWh', 'provider disclosures; AWS 0.12 to Google 1.15');
/** From what power stations burn to what their electricity took: for services that count the former. */
const GENERATION_TO_LIFE_CYCLE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/generation-to-life-cycle', 1.3, 1.6, 1.8, 'x', 'Great Britain: Ember over NESO 243/181 g in 2020, 217/125 in 2024; Electricity Maps over NESO 175/125 in 2024');
/** The hours of a grid against its year, for a run that does not say when it ran. */
const WINDOW_OVER_YEAR = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/window-over-year', 0.5, 1, 1.6, 'x', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);


/***/ }),

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

/***/ 8980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askLive: () => (/* binding */ askLive),
/* harmony export */   askLiveOf: () => (/* binding */ askLiveOf)
/* harmony export */ });
/* unused harmony export MOST_ZONE_DAYS */
/* harmony import */ var _core_estimate_compute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3156);
/* harmony import */ var _core_estimate_place_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2619);
/* harmony import */ var _core_estimate_place_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5981);
/* harmony import */ var _core_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1794);
/**
 * What is asked of a service before anything is estimated, and the answers as data. An evaluation asks for so many days of
 * grids and no more; runs beyond that, and whatever a service does not answer, are worked out with the year of their place.
 */




/** Days, each in one zone, that one evaluation asks for. */
const MOST_ZONE_DAYS = 50;
const DAY_S = 86_400;
/** @param records In the order in which they matter: the first are served first. */
async function askLive(records, context, service, open) {
    const runs = records.flatMap((record) => (record.kind === 'run' ? [(0,_core_estimate_compute_js__WEBPACK_IMPORTED_MODULE_0__/* .computeOfRun */ .M1)(record)] : []));
    return askLiveOf(runs, context, service, open);
}
/** The same for runs as the estimator sees them. */
async function askLiveOf(runs, context, service, open) {
    const windows = runs.flatMap((run) => {
        const region = (0,_core_estimate_place_place_js__WEBPACK_IMPORTED_MODULE_2__/* .regionOf */ .AP)(run, context);
        const window = region === null ? 'zone' : (0,_core_estimate_place_live_js__WEBPACK_IMPORTED_MODULE_1__/* .windowOf */ .O)(region, run, service, context.catalogue);
        return typeof window === 'string' ? [] : [window];
    });
    const wanted = [...new Map(windows.map((window) => [(0,_core_live_js__WEBPACK_IMPORTED_MODULE_3__/* .liveKey */ .Op)(window), window])).values()];
    const { served, left } = withinBounds(wanted);
    const answers = new Map(left.map((window) => [(0,_core_live_js__WEBPACK_IMPORTED_MODULE_3__/* .liveKey */ .Op)(window), 'limit']));
    if (served.length === 0)
        return { service, answers };
    const history = await open(service);
    const found = await history?.intensities(served);
    for (const window of served)
        answers.set((0,_core_live_js__WEBPACK_IMPORTED_MODULE_3__/* .liveKey */ .Op)(window), found?.get((0,_core_live_js__WEBPACK_IMPORTED_MODULE_3__/* .liveKey */ .Op)(window)) ?? 'access');
    return { service, answers };
}
/** Days that several runs share count once. */
function withinBounds(windows) {
    const days = new Set();
    const served = [];
    const left = [];
    for (const window of windows) {
        const more = newDays(window, days);
        if (more === null) {
            left.push(window);
            continue;
        }
        for (const day of more)
            days.add(day);
        served.push(window);
    }
    return { served, left };
}
/** `null`: more than there is room for. */
function newDays({ zone, from, to }, known) {
    const first = Math.floor(from / DAY_S);
    const count = Math.ceil(to / DAY_S) - first;
    if (count > MOST_ZONE_DAYS)
        return null;
    const all = Array.from({ length: count }, (_, index) => `${zone} ${first + index}`);
    const fresh = all.filter((day) => !known.has(day));
    return known.size + fresh.length > MOST_ZONE_DAYS ? null : fresh;
}


/***/ })

};
