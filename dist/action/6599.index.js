export const id = 6599;
export const ids = [6599];
export const modules = {

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askLive: () => (/* binding */ askLive)
/* harmony export */ });
/* unused harmony exports MOST_ZONE_DAYS, askLiveOf */
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
