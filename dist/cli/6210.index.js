export const id = 6210;
export const ids = [6210,3829];
export const modules = {

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


/***/ })

};
