export const id = 702;
export const ids = [702];
export const modules = {

/***/ 9702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  findItem: () => (/* binding */ findItem)
});

// EXTERNAL MODULE: ./build/parse/nearest.js
var nearest = __webpack_require__(910);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/review/items.js
var items = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/entry/cli/assumptions.js
var assumptions = __webpack_require__(6682);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/entry/cli/contributions.js

/** Largest first; empty when nothing is uncertain. */
function contributions(footprint) {
    if (!footprint)
        return [];
    const { operationalKg, idleKg, embodiedKg } = footprint.lines;
    const deviations = new Map();
    for (const { central, spread } of [operationalKg, idleKg, embodiedKg]) {
        for (const { key, s } of spread)
            deviations.set(key, (deviations.get(key) ?? 0) + central * s);
    }
    const squares = [...deviations].map(([key, deviation]) => ({ key, square: deviation ** 2 }));
    const all = squares.reduce((sum, { square }) => sum + square, 0);
    if (all === 0)
        return [];
    return squares
        .map(({ key, square }) => ({ key, share: square / all }))
        .sort((a, b) => b.share - a.share || (0,problem/* compare */.UD)(a.key, b.key));
}

// EXTERNAL MODULE: ./build/entry/cli/host.js
var cli_host = __webpack_require__(358);
// EXTERNAL MODULE: ./build/entry/cli/output.js + 1 modules
var output = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/entry/cli/records.js + 2 modules
var records = __webpack_require__(3784);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/explain.js









const explain = {
    usage: 'RUN [PATH...] [options]',
    about: [
        'Shows how the footprint of one run, plan or serving comes about: every step with its figures, every factor with its source and year, and every assumption.',
        'RUN is an id as "scan" prints it, or enough of its beginning; "codecarbon:" and the like may be left out.',
    ],
    options: {
        json: { value: null, help: 'print JSON for other programs' },
        ...assumptions/* assumptionOptions */.ch,
    },
    names: { least: 1, most: Number.POSITIVE_INFINITY },
    async run(given, host) {
        const [wanted = '', ...paths] = given.names;
        const { report, footprints, notes } = await (0,records/* readRecords */.T)(paths, (0,assumptions/* readAssumptions */.FB)(given), host);
        const found = findItem(report, wanted);
        const footprint = footprints.get(found.id);
        if (!footprint)
            throw new Error(`no footprint of ${found.id}`);
        const item = { ...found, ...(0,items/* groundsOf */.KV)(footprint) };
        const interval = contributions(footprint);
        if (given.has('json'))
            (0,output/* sayJson */.mx)(host, { ...item, interval });
        else {
            const { renderExplain } = await Promise.all(/* import() */[__webpack_require__.e(273), __webpack_require__.e(729)]).then(__webpack_require__.bind(__webpack_require__, 9729));
            (0,output/* say */.cv)(host, renderExplain(item, (0,cli_host/* appearanceOf */.c)(host)));
            if (interval.length > 0)
                (0,output/* say */.cv)(host, `\n${await inWords(interval, (0,cli_host/* appearanceOf */.c)(host))}`);
            for (const line of notes)
                (0,output/* note */.N4)(host, line);
        }
        return 0;
    },
};
/** The few that matter, largest first. */
async function inWords(interval, appearance) {
    const { Sheet } = await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 9970));
    const sheet = new Sheet(appearance);
    const main = interval.filter(({ share }) => share >= 0.01).slice(0, 8);
    sheet.heading('Why the interval is as wide as it is');
    sheet.rows(main.map(({ key, share }) => [(0,render_text/* printable */.g$)(key), `${Math.round(share * 100)} %`]), 2);
    return sheet.toString();
}
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
        throw new usage/* UsageError */.e(`"${wanted}" is the beginning of ${meant.length} ids`, `Write one of ${ids.join(', ')}.`);
    }
    const close = (0,nearest/* nearest */.p)(wanted, items.slice(0, 1000).flatMap(({ id }) => [id, bare(id)]));
    const unread = problems.length === 0 ? '' : `; ${problems.length} problems were met on the way`;
    const hint = close === null ? `"carbon-clerk scan" lists the ids${unread}.` : `Did you mean "${close}"?`;
    throw new usage/* UsageError */.e(`there is no run "${wanted}" among ${items.length} records`, hint);
}
/** Without the format in front. */
function bare(id) {
    return id.slice(id.indexOf(':') + 1);
}


/***/ })

};
