export const id = 117;
export const ids = [117];
export const modules = {

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   findItem: () => (/* binding */ findItem)
/* harmony export */ });
/* harmony import */ var _core_footprint_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8380);
/* harmony import */ var _parse_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(910);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6682);
/* harmony import */ var _citations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8204);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(358);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(133);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8361);
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
            const { renderExplain } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(435), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 8556));
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


/***/ })

};
