export const id = 5366;
export const ids = [5366];
export const modules = {

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _core_ledger_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6644);
/* harmony import */ var _core_replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7923);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5278);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9876);




/** @returns one entry for each merge that was looked at, oldest first. */
async function replay(input) {
    const { history, policy } = input;
    const question = {
        ...input,
        people: policy.budgets.some(({ authors, labels }) => authors.length + labels.length > 0),
    };
    const { chronicle } = (await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedger */ .a)(question)).continuable;
    const times = (0,_core_ledger_times_js__WEBPACK_IMPORTED_MODULE_3__/* .timesOf */ .Q)(chronicle.dates, input.at).at;
    const from = Math.max(0, chronicle.dates.length - input.last, times.findIndex((time) => time >= input.since));
    const isLate = times.length === 0 || (times.at(-1) ?? 0) < input.since;
    if (isLate)
        return [];
    const steps = stepsFrom(chronicle, from);
    const subjects = await input.subjectsOf(steps.map(({ commit }) => commit));
    const people = (await history.people?.(steps.map(({ commit }) => commit))) ?? new Map();
    const blocked = new Set();
    const judged = new Map();
    for (const [index, { landing, commit, author }] of steps.entries()) {
        input.onProgress(index, steps.length);
        const trees = await input.treesOf(commit);
        if (trees === null)
            continue;
        const at = times[landing] ?? input.at;
        const known = people.get(commit);
        const report = await (0,_review_js__WEBPACK_IMPORTED_MODULE_2__/* .review */ .N)({
            ...input,
            trees,
            trustedPolicy: input.bytes,
            loadCatalogue: async () => input.catalogue,
            at,
            author: known?.author ?? author,
            labels: known?.labels ?? null,
            openLedger: async (wish) => {
                const before = { ...chronicleBefore(chronicle, landing, blocked), tip: trees.base };
                return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerFrom */ ._)({ chronicle: before, standing: { files: [], units: [] } }, { ...question, ...wish });
            },
            reproduce: `npx carbon-clerk check --base ${trees.base} --head ${trees.head}`,
        });
        const merge = (0,_core_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .replayedMerge */ .$)(report, { commit, at, subject: subjects.get(commit) ?? '' });
        if (merge.blocked)
            blocked.add(landing);
        judged.set(landing, merge);
    }
    return times.slice(from).map((at, index) => judged.get(from + index) ?? quiet(at));
}
/** Landings that changed a record or the policy: nothing can be said of any other. */
function stepsFrom({ steps }, from) {
    return steps.filter(({ landing }) => landing >= from);
}
/** What was known when a landing was still a pull request. */
function chronicleBefore(chronicle, landing, blocked) {
    return {
        ...chronicle,
        dates: chronicle.dates.slice(0, landing),
        steps: chronicle.steps.filter((step) => step.landing < landing && !blocked.has(step.landing)),
        policies: chronicle.policies.filter((step) => step.landing < landing),
        unreadable: [],
    };
}
/** A merge that changed no record. */
function quiet(at) {
    return {
        commit: '',
        date: new Date(at * 1000).toISOString().slice(0, 10),
        subject: '',
        verdict: 'PASS',
        blocked: false,
        added_kg: 0,
        headline: '',
        decided_by: null,
    };
}


/***/ })

};
