export const id = 9965;
export const ids = [9965];
export const modules = {

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ estimateScenarios),
/* harmony export */   g: () => (/* binding */ estimateWarnings)
/* harmony export */ });
/** What a footprint says in one word: stable codes, and what each means. docs/methodology.md prints them. */
/** What a footprint can warn of. Stable codes; the sentences are for docs/methodology.md. */
const estimateWarnings = {
    above_max_power: 'the stated energy needs more power than the hardware can draw',
    active_params_implausible: 'fewer parameters are stated as active than any mixture of experts has; more are counted',
    before_release: 'the run is older than its hardware',
    below_idle_floor: 'the stated energy is less than the hardware draws when idle; the idle energy is counted',
    calendar_order: 'the run is finished before it is started',
    count_unknown: 'the number of devices is not stated',
    declared_below_floor: 'the stated emissions are less than idle hardware emits at that place',
    declared_differs: 'the stated emissions differ from what energy and place give',
    declared_implausible: 'the stated emissions imply a grid intensity that no grid has',
    declared_larger: 'the stated emissions are larger than the recomputed ones and count against the budget',
    declared_market_only: 'the record states market-based emissions only; they are not counted as the footprint',
    declared_other_pue: 'the stated emissions follow from another PUE than the stated one',
    declared_unusual: 'the stated emissions imply a grid intensity that few grids have',
    duration_lower_bound: 'the run may have lasted longer than the record says',
    embodied_differs: 'the stated embodied emissions do not follow from the stated mass, lifetime and utilisation',
    energy_below_operations: 'the stated energy or emissions are too small for the operations of the training; a budget is held against those',
    energy_power_differ: 'the stated energy and the stated power do not agree',
    energy_unknown: 'neither energy nor time is known; the figure is a placeholder',
    gpu_energy_missing: 'the tracker saw accelerators but measured no energy on them',
    grid_above_table: 'the stated grid intensity is far above the figure of its place',
    grid_below_table: 'the stated grid intensity is far below the figure of its place; a budget is held against that',
    grid_implausible: 'the stated grid intensity is higher than that of any grid',
    grid_unit: 'the stated grid intensity is in another unit, a thousand times too large or too small; it is corrected',
    grid_unverified: 'the stated grid intensity has no place to check it against',
    hardware_ambiguous: 'the name of the hardware covers several boards',
    hardware_assumed: 'the hardware comes from the policy',
    hardware_unknown: 'the hardware is not known',
    hours_above_calendar: 'the device-hours are more than the devices have between start and finish',
    hours_above_year: 'the run takes longer than the year that is stated for it',
    hours_impossible: 'the run takes longer than ten years',
    hours_below_operations: 'the operations cannot be done in the stated hours; the hours that they take are counted',
    hours_inconsistent: 'hours, number of devices and energy do not agree',
    hours_of_nodes: 'the energy is more than so many device-hours can take; they are hours of whole nodes',
    hours_unknown: 'the duration is not known',
    live_grid_unavailable: 'the grid over the hours of the run is not known; the yearly figure is used',
    location_fallback: 'the place is what a tracker writes when it does not know',
    longer_than_calendar: 'the run takes longer than from its start to its finish',
    market_unavailable: 'no market-based intensity is available; the location-based one is used',
    peak_is_sparse: 'the stated peak is the rate with sparsity; half of it is used',
    pue_below_one: 'the stated PUE is below 1; 1 is used',
    pue_below_known: 'the stated PUE is lower than what the provider publishes',
    pue_implausible: 'the stated PUE is higher than that of any data centre',
    pue_in_or_out: 'stated energy and emissions do not agree on which of them the stated PUE is in',
    region_assumed: 'the place comes from the policy',
    region_not_of_provider: 'the region is not one of the stated provider',
    region_unknown: 'the place is not known',
    request_below_operations: 'the stated energy of a request is less than its operations take; these are counted',
    request_by_task: 'what a request takes is known by its task alone, to an order of magnitude',
    serving_above_capacity: 'the requests need more than the stated replicas can do; the replicas that they need are counted',
    serving_mostly_idle: 'the replicas wait more than nine tenths of the time; keeping them decides, not the requests',
    serving_unknown: 'requests, tokens and energy per request are not known',
    shared_machine: 'other runs had the same machine at the same time; each counts for its share of the hours',
    time_limit: 'the hours are those after which a scheduler ends the job; it is mostly shorter',
    params_unknown: 'the size of the model is not known',
    tdp_differs: 'the stated rated power is not that of a board of this name',
    tokens_unknown: 'the number of tokens per request is not known',
};
/** Other readings of a record and other futures of a serving. Stable codes; the sentences are for docs/methodology.md. */
const estimateScenarios = {
    hours_are_of_nodes: 'the device-hours are hours of whole machines',
    hours_are_of_devices: 'the hours are of all devices together, not of the wall clock',
    pue_inside: 'the stated energy already includes the PUE',
    machine_shared: 'the runs that overlap were on one machine, and each of them counted all of it',
    pue_missing: 'the stated energy leaves the PUE out',
    grid_declining: 'the grid goes on as over the last years of its table',
    requests_growing: 'requests double in a year',
    requests_falling: 'requests halve in a year',
    request_holds_idle: 'the stated energy of a request is an average that holds the idle hours of the replicas',
};


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   SX: () => (/* binding */ renderAdditions),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9822);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8712);
/* harmony import */ var _extent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1243);




function renderAdditions(report, extent, folded) {
    const entries = touched(report);
    if (entries.length === 0)
        return null;
    const visible = entries.slice(0, extent.shown);
    const hidden = entries.slice(extent.shown, extent.shown + extent.folded);
    const rest = entries.length - visible.length - hidden.length;
    const body = (0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .blocksOf */ .SH)([
        listing(visible),
        hidden.length > 0 ? (0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`${hidden.length} more, each smaller`, listing(hidden)) : null,
        rest > 0 ? `${rest} more, each smaller, are counted and not listed here.` : null,
    ]);
    const content = `${sum(report)}\n\n${body}`;
    const list = folded ? (0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)('What this pull request adds', content) : `#### What this pull request adds\n\n${content}`;
    return (0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .blocksOf */ .SH)([renderBooked(entries, extent), list]);
}
/** Items that differ from base, the largest first. */
function touched(report) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(report)
        .filter(([, item]) => item.change !== 'same')
        .sort(([, a], [, b]) => weight(b) - weight(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
/** Removed and shrunk items have nothing to add and come last, the largest first. */
function weight(item) {
    return difference(item) || item.footprint.total_kg.central * 1e-9;
}
/** kg that the item adds to what base has. What is removed or made smaller stays booked and changes nothing. */
function difference(item) {
    if (item.change === 'removed')
        return 0;
    return Math.max(item.gated_kg - Math.max(item.before?.total_kg.central ?? 0, item.booked_kg ?? 0), 0);
}
function sum(report) {
    const { training_kg, inference_kg, embodied_kg, total_kg, energy_kwh } = report.added;
    const idle = total_kg.central - training_kg.central - inference_kg.central - embodied_kg.central;
    const parts = [
        ['training', training_kg.central],
        ['inference', inference_kg.central],
        ['idle', idle > total_kg.central * 0.001 ? idle : 0],
        ['embodied', embodied_kg.central],
    ];
    const named = parts.filter(([, kg]) => kg !== 0).map(([name, kg]) => `${name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(kg)}`);
    const split = named.length > 1 ? `: ${named.join(', ')}` : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEmissions */ .JF)(total_kg)}${split}. Energy: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE)(energy_kwh.central)}.`;
}
function listing(entries) {
    const rows = entries.map(([kind, item]) => [
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(item))} ${item.change ?? 'new'} ${kind}<br><sub>${facts(item)}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceInWords */ .KG)(item.evidence)}<br>${place(item)}</sub>`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .tight */ .RV)(amount(item)),
    ]);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Run, plan or serving', 'CO2e'], 'lr', rows);
}
function place(item) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${item.path}:${item.line}`);
}
function facts(item) {
    const region = item.region === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item.region);
    const hardware = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hardwareInWords */ .lx)(item);
    const extent = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .extentInWords */ .$4)(item);
    return [hardware || 'no hardware named', extent, region].filter((part) => part !== '').join(', ');
}
function amount(item) {
    const { total_kg } = item.footprint;
    if (item.evidence === 'default')
        return '**not known**';
    const range = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(total_kg);
    const doubt = range === null ? '' : `<br><sub>${range}</sub>`;
    const before = item.before === undefined ? '' : `<br><sub>was ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(item.before.total_kg.central)}</sub>`;
    const judged = item.gated_kg > total_kg.central * 1.005 ? `<br><sub>judged as ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(item.gated_kg)}</sub>` : '';
    const booked = item.change === 'removed' ? '<br><sub>stays booked</sub>' : '';
    const known = item.booked_kg === undefined ? '' : `<br><sub>booked before: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(item.booked_kg)}</sub>`;
    return `**${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(total_kg.central)}**${doubt}${before}${judged}${booked}${known}`;
}
/** What was removed or made smaller refunds nothing; said once, with names. */
function renderBooked(entries, extent) {
    const booked = entries.filter(([kind, item]) => kind === 'run' && (item.change === 'removed' || shrunk(item)));
    if (booked.length === 0)
        return null;
    const names = booked.slice(0, extent.shown).map(([, item]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(item)));
    const more = booked.length > names.length ? ` and ${booked.length - names.length} more` : '';
    const stay = booked.length === 1 ? 'stays booked at its' : 'stay booked at their';
    return `${names.join(', ')}${more} ${stay} old amount: the energy was spent, and removing or shrinking a record refunds nothing.`;
}
function shrunk(item) {
    return item.before !== undefined && item.footprint.total_kg.central < item.before.total_kg.central;
}


/***/ }),

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   v$: () => (/* binding */ extentsFor)
/* harmony export */ });
const EXTENTS = [
    { shown: 8, folded: Number.POSITIVE_INFINITY, notes: true },
    { shown: 8, folded: 80, notes: true },
    { shown: 8, folded: 25, notes: true },
    { shown: 8, folded: 0, notes: true },
    { shown: 5, folded: 0, notes: false },
    { shown: 2, folded: 0, notes: false },
];
/** The shortest line of a list, in bytes: what is sure to be too long need not be written to find that out. */
const SHORTEST_LINE = 100;
/** The extents that may fit a report of so many items and problems. */
function extentsFor(lines, maxBytes) {
    return EXTENTS.filter(({ shown, folded }) => Math.min(lines, shown + folded) * SHORTEST_LINE <= maxBytes);
}
/** Bytes in UTF-8, without an encoder: GitHub counts bytes, and names from a pull request are rarely ASCII. */
function byteLength(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit >= 0x80)
            bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
    }
    return bytes;
}
/** A fold. The summary is Markdown of ours; blank lines let GitHub read the content as Markdown. */
function fold(summary, content) {
    return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Blocks of Markdown, the empty ones left out. */
function blocksOf(blocks) {
    return blocks.filter((block) => block !== null && block !== '').join('\n\n');
}


/***/ }),

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   lZ: () => (/* binding */ renderOpening),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5046);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9822);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1958);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);
/* harmony import */ var _additions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2718);






function renderOpening(report) {
    const first = `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .iconOf */ .ZG)(report)} ${standing(report)}${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(report.headline)}`;
    const second = sentence(report);
    return second === '' ? first : `${first}\n\n${second}`;
}
/** What opens the gate is said in the title, once. */
function standing(report) {
    const held = report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS';
    if (report.enforced || !held || /not enforced|report only/i.test(report.headline))
        return '';
    return report.policy.mode === 'report' ? 'Report only: ' : 'NOT ENFORCED: ';
}
/** Texts that came from the pull request or the policy and may stand inside a sentence. */
function namesIn(report) {
    const names = new Set();
    for (const finding of report.findings) {
        names.add(finding.budget);
        if (finding.item !== null)
            names.add(finding.item);
    }
    for (const [, item] of (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(report)) {
        for (const name of [item.id, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(item), item.path, item.model, item.region])
            if (name)
                names.add(name);
        for (const device of item.hardware)
            names.add(device.model);
    }
    for (const problem of report.problems)
        names.add(problem.file);
    names.add(report.policy.path);
    return [...names];
}
/** What the first line does not say: whether the merge is held, and by what. Empty when all is well. */
function sentence(report) {
    return [standingInWords(report), ANSWERS[report.verdict](report)].filter((part) => part !== '').join(' ');
}
function standingInWords(report) {
    if (report.verdict === 'PASS' || report.verdict === 'NO_RECORDS')
        return '';
    if (report.enforced)
        return '**The merge is blocked.**';
    return report.policy.mode === 'report'
        ? '**Nothing is blocked:** the policy is in report mode.'
        : '**Nothing is blocked:** the policy on the base branch says `on_error: warn`.';
}
const ANSWERS = {
    PASS: (report) => doubts(report.findings.filter((finding) => finding.status !== 'within')),
    NO_RECORDS: () => '',
    OVER: over,
    BAD_INPUT: badInput,
    BAD_POLICY: (report) => report.policy.blob === null
        ? 'There is no policy on the base branch, so nothing can be judged.'
        : `The policy ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.policy.path)} on the base branch cannot be used, so nothing can be judged.`,
    INDETERMINATE: (report) => doubts(report.findings.filter((finding) => finding.status !== 'within')) ||
        'The answer could not be worked out this time, and no answer is not a pass.',
    INTERNAL: () => 'This is a fault of Carbon Clerk, not of the pull request.',
};
/** Findings that are not within although nothing is held: undecided, unknown, or over without this change adding to it. */
function doubts(findings) {
    const first = findings[0];
    if (first === undefined)
        return '';
    if (findings.length > 1)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings.length, 'budget')} in the table need a look.`;
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(first.budget);
    if (first.status === 'undecided')
        return `The limit of ${name} lies inside the interval, so it may be exceeded.`;
    if (first.status === 'unknown')
        return `${name} could not be held against its limit.`;
    if (first.waived !== undefined)
        return `${name} is over its limit, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(first.waived.by)} has allowed that.`;
    return `${name} is over its limit, and this pull request is not the cause.`;
}
function over(report) {
    const holding = report.findings.filter((finding) => !finding.waived && (finding.status === 'over' || finding.blocks));
    const undecided = holding.filter((finding) => finding.status === 'undecided');
    if (undecided.length === holding.length)
        return doubts(undecided);
    const entries = (0,_additions_js__WEBPACK_IMPORTED_MODULE_5__/* .touched */ .FI)(report).filter(([, item]) => (0,_additions_js__WEBPACK_IMPORTED_MODULE_5__/* .difference */ .iv)(item) > 0);
    const largest = entries[0];
    if (largest === undefined)
        return '';
    const adds = `This pull request adds ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEmissions */ .JF)(report.added.total_kg)}${judgedAs(report, entries)}`;
    if (entries.length === 1)
        return `${adds}, all of it from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(largest[1]))}.`;
    return `${adds}; the largest part, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)((0,_additions_js__WEBPACK_IMPORTED_MODULE_5__/* .difference */ .iv)(largest[1]))}, is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(largest[1]))}.`;
}
/** Where an input is not known, the gate reads the most that it may cost; then the two figures have to be told apart. */
function judgedAs(report, entries) {
    const judged = entries.reduce((sum, [, item]) => sum + (0,_additions_js__WEBPACK_IMPORTED_MODULE_5__/* .difference */ .iv)(item), 0);
    const known = judged <= report.added.total_kg.central * 1.005;
    const disproved = entries.some(([, { warnings }]) => warnings.some(_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .isDisproof */ .pT));
    const why = disproved ? 'what a record states cannot be true' : 'not every input is known';
    return known ? '' : `, judged as ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(judged)} because ${why}`;
}
function badInput(report) {
    const older = report.findings.some((finding) => finding.status === 'over');
    const also = older ? ' What could be read is over budget already.' : '';
    return `What cannot be read never counts as zero.${also}`;
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ byFactor),
/* harmony export */   M: () => (/* binding */ driftInWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

/** `2 plans, drift x 1.18; plans here are counted with it`. */
function driftInWords({ pairs, factor, applied }) {
    const use = applied ? '; plans here are counted with it' : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(pairs, 'plan')}, drift x ${Number(factor.toPrecision(3))}${use}`;
}
/** The largest drift first: it is the reason to look here. */
function byFactor(drift) {
    return [...drift].sort((a, b) => b.factor - a.factor || (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   SU: () => (/* binding */ usedInWords),
/* harmony export */   U7: () => (/* binding */ leftInWords),
/* harmony export */   Yo: () => (/* binding */ cells),
/* harmony export */   ZD: () => (/* binding */ doubtInWords),
/* harmony export */   r4: () => (/* binding */ addedInWords),
/* harmony export */   s5: () => (/* binding */ shareInWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

const CELLS = 8;
/** `61.2 of 50 kg`, `at least 61.2 of 50 kg`, `61.2 kg` where there is nothing to hold it against. */
function usedInWords(finding) {
    const least = finding.at_least ? 'at least ' : '';
    if (finding.limit === null)
        return least + (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(finding.gated, finding.unit);
    const pair = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(finding.gated, finding.limit, finding.unit);
    return `${least}${pair.value} of ${pair.limit} ${pair.unit}`;
}
/** `116 kg left`, `11.2 kg over`, `3 kg left to 8 kg over`, `not known`. */
function leftInWords(finding) {
    const { limit, unit, value, gated } = finding;
    if (finding.status === 'unknown' || limit === null)
        return 'not known';
    const side = (amount) => {
        const { difference } = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(amount, limit, unit);
        // The rate's "per 1000 requests" stands beside it, in what is used.
        const [figure] = difference.split(' per ');
        return amount === limit ? 'nothing left' : `${figure} ${amount > limit ? 'over' : 'left'}`;
    };
    const straddles = finding.status === 'undecided' && value.low <= limit && value.high > limit;
    if (straddles)
        return `${side(value.low)} to ${side(value.high)}`;
    return (finding.at_least && gated <= limit ? 'at most ' : '') + side(gated);
}
/** `82%` or `12.5×` of the limit; empty when there is no limit to hold it against. */
function shareInWords(finding) {
    if (finding.limit === null)
        return '';
    if (finding.limit === 0)
        return finding.gated > 0 ? 'over zero' : '0%';
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(finding.gated / finding.limit);
}
function addedInWords(finding) {
    if (finding.added === 0)
        return 'adds nothing';
    const [figure] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(Math.abs(finding.added), finding.unit).split(' per ');
    return `${finding.added > 0 ? 'adds' : 'saves'} ${figure}`;
}
/** `48.9 to 79.6`, in the unit of `usedInWords`; `null` where there is no doubt. */
function doubtInWords(finding) {
    const { limit, value, gated, unit } = finding;
    if (limit === null || value.low === value.high)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(value, unit);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(value, unit, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(gated, limit, unit).unit);
}
/**
 * Eight cells. Within: the used part is solid. Over: the whole bar is the value, and what lies beyond the limit is
 * shaded, so that a glance tells a little over from far over. Undecided: the doubtful part is shaded.
 */
function bar(finding) {
    const { limit, gated, value, status } = finding;
    if (status === 'unknown' || limit === null || limit <= 0)
        return limit !== null && gated > 0 ? '▓'.repeat(CELLS) : '░'.repeat(CELLS);
    if (status === 'undecided') {
        const full = Math.max(limit, value.high);
        return cells(value.low / full, value.high / full);
    }
    return gated > limit ? cells(limit / gated, 1) : cells(gated / limit, gated / limit);
}
/** Solid up to one share, shaded up to another; a share of something is never no cell, and almost all is not all. */
function cells(solid, shaded) {
    const upTo = (share) => {
        if (!(share > 0))
            return 0;
        return share < 1 ? Math.min(Math.max(Math.round(share * CELLS), 1), CELLS - 1) : CELLS;
    };
    const first = upTo(solid);
    const second = Math.max(upTo(shaded), first);
    return '█'.repeat(first) + '▓'.repeat(second - first) + '░'.repeat(CELLS - second);
}
const RANK = { over: 0, undecided: 1, unknown: 2, within: 3 };
/** What decides comes first: blocking, then by status, then the fullest. */
function byWeight(a, b) {
    return Number(b.blocks) - Number(a.blocks) || RANK[a.status] - RANK[b.status] || share(b) - share(a);
}
function share(finding) {
    return finding.limit === null || finding.limit === 0 ? 0 : finding.gated / finding.limit;
}


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ otherReadings),
/* harmony export */   Fh: () => (/* binding */ basisInWords),
/* harmony export */   Tl: () => (/* binding */ basisOfPart),
/* harmony export */   a_: () => (/* binding */ partInWords)
/* harmony export */ });
/* harmony import */ var _core_estimate_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6987);
/* harmony import */ var _core_estimate_constants_embodied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2764);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2823);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8712);
/**
 * What a number stands on, in words: shared by the terminal and the comment. Nothing here comes from a pull request: the
 * report's codes, parts and figures become sentences of ours.
 */




const PART = {
    accelerators: 'accelerators',
    host: 'host',
    machines: 'machines',
    network: 'network',
    building: 'building',
    requests: 'requests',
    replicas: 'waiting replicas',
};
/** Parts that follow from another part by a factor: what is said of them is where the factor comes from. */
const DERIVED = {
    host: { default: 'as a usual share of the accelerators' },
    network: { default: 'as a usual share of the machines' },
    building: {
        metered: 'inside what was measured',
        declared: 'by a stated or published PUE',
        default: 'by an assumed PUE',
    },
};
function partInWords(part) {
    return PART[part];
}
function basisOfPart({ part, evidence }) {
    return DERIVED[part]?.[evidence] ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceInWords */ .KG)(evidence);
}
/** `Accelerators measured by the devices; host worked out from hardware and hours`: parts of one kind together. */
function basisInWords(basis) {
    const kinds = new Map();
    for (const one of basis) {
        const words = basisOfPart(one);
        kinds.set(words, [...(kinds.get(words) ?? []), partInWords(one.part)]);
    }
    const text = [...kinds].map(([words, parts]) => `${listed(parts)} ${words}`).join('; ');
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function listed(parts) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
const percent = (share) => `${Math.round(share * 100)}%`;
function bloom() {
    const cards = `${_core_estimate_constants_embodied_js__WEBPACK_IMPORTED_MODULE_1__.CARD_GPU_KG.central} kg a card and ${_core_estimate_constants_embodied_js__WEBPACK_IMPORTED_MODULE_1__.CARD_SERVER_KG.central} kg a server of eight`;
    return `${cards}, over ${_core_estimate_constants_embodied_js__WEBPACK_IMPORTED_MODULE_1__.CARD_LIFETIME_YEARS.central} years at ${percent(_core_estimate_constants_embodied_js__WEBPACK_IMPORTED_MODULE_1__.CARD_UTILISATION.central)}`;
}
function ours() {
    return `by what the hardware is, over ${_core_estimate_constants_embodied_js__WEBPACK_IMPORTED_MODULE_1__.LIFETIME_YEARS.central} years at ${percent(_core_estimate_constants_embodied_js__WEBPACK_IMPORTED_MODULE_1__.UTILISATION.central)}`;
}
/** What the two methods make of a record: one that was worked out, one with an energy, a serving. */
const METHODS = {
    hours: {
        card: ['as model cards count', 'rated power x hours x PUE, without host, network and shared idle'],
        best: ['by the best estimate', 'with load, host, network and shared idle'],
    },
    energy: {
        card: ['as model cards count', 'the recorded energy x PUE, without host, network and shared idle'],
        best: ['by the best estimate', 'with host, network and shared idle'],
    },
    serving: {
        card: [
            'as cards count',
            'the requests alone, tokens as EcoLogits has them, without waiting replicas and shared idle',
        ],
        best: ['by the best estimate', 'with the replicas that wait, and shared idle'],
    },
    embodied: {
        card: ['as the study of BLOOM counts', bloom()],
        best: ['by the best estimate', ours()],
    },
};
function kindOf({ basis, evidence, other_method }) {
    if (other_method?.energy_kwh.central === 0)
        return 'embodied';
    if (basis.some(({ part }) => part === 'requests' || part === 'replicas'))
        return 'serving';
    return evidence === 'metered' || evidence === 'counter' ? 'energy' : 'hours';
}
/** The other method first, then the readings of what the record leaves open. None of them is in an interval. */
function otherReadings(item) {
    const { other_method: method, scenarios } = item;
    const readings = scenarios.map(({ code, energy_kwh, total_kg }) => {
        return { kg: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMass */ .so)(total_kg), kwh: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEnergy */ .QE)(energy_kwh), name: `if ${_core_estimate_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateScenarios */ .W[code]}`, why: null };
    });
    if (method === null)
        return readings;
    const [name, why] = METHODS[kindOf(item)][method.method];
    const { energy_kwh, total_kg } = method;
    return [{ kg: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMass */ .so)(total_kg.central), kwh: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEnergy */ .QE)(energy_kwh.central), name, why }, ...readings];
}


/***/ }),

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ narrowings)
/* harmony export */ });
const MEASURE = 'state the measured energy';
const REGION = 'name the region as its provider does';
const AT_THE_PLUG = 'measure the whole machine at the plug';
const PER_REQUEST = 'state the measured energy of a request';
/** The first pattern that matches says what a key is. Keys of single records end in what they are of. */
const CAUSES = [
    [/^grid\/WORLD\b/, 'the place, which is not known', 'state the region'],
    [/^method\/window-over-year/, 'the hours in which it ran', 'state start and end with their zone'],
    [/^method\/generation-to-life-cycle/, 'what a figure of the grid covers', null],
    [/^live\//, 'the grid over the hours of the run', null],
    [/^grid\/[A-Z]{2,3}\//, 'the grid of the place', REGION],
    [/\/grid$/, 'the grid of the place', null],
    [/^grid\//, 'the grid of the place', null],
    [/^method\/pue|^pue\/|\/pue$/, 'the PUE of the building', 'state the PUE'],
    [/^method\/(?:cluster|endpoint)-idle/, 'spare machines kept running beside it', null],
    [/^method\/embodied|^embodied\//, 'the making of the hardware', null],
    [/^method\/host-over/, 'the host around the accelerators', AT_THE_PLUG],
    [/^method\/(?:count|cpu-count)/, 'the number of devices', 'state how many devices there were'],
    [/^tdp\/unknown|^method\/(?:device|cpu)-unknown|^policy\/hardware/, 'the hardware', 'name the hardware'],
    [/^tdp\//, 'the rated power of the board', 'write the whole name of the board, or state the measured energy'],
    [
        /^method\/(?:tokens|decode|prefill|token-node|any-request|request-|ecologits|operations-per|cached)/,
        'the energy of a request',
        PER_REQUEST,
    ],
    [/^method\/(?:params|precision|input-tokens|output-tokens|batch)/, 'the size of model and requests', PER_REQUEST],
    [
        /^method\/(?:load-resident|replicas|peak-factor)/,
        'the load of keeping the model in memory',
        'state replicas and devices',
    ],
    [/\/mfu$|^method\/mfu/, 'the speed of the training', 'state the device-hours'],
    [/^method\/time-limit/, 'how much of its time limit the job takes', 'state parameters and tokens of its training'],
    [/\/hours$|^method\/(?:hours|implied-hours)/, 'the hours', 'state hours and number of devices'],
    [/\/declared$/, 'what the stated emissions cover', 'state the energy, or the hours and the hardware'],
    [/^method\/psu-efficiency/, 'the loss of the power supplies', 'measure at the plug'],
    [/^method\/network/, 'the network between machines', null],
    [/\/energy$|\/plan$|^method\/(?:board|load|host|tpu|cpu|node|server)/, 'the power that was drawn', MEASURE],
];
/** Below this share a cause is not worth a line: knowing it takes less than a fortieth off the width. */
const LEAST = 0.05;
/** Largest first. What the record has said already is not asked for. */
function narrowings(total, { interval, evidence, region }) {
    const placed = region?.includes(':') === true;
    const causes = new Map();
    for (const one of interval) {
        const [, what, ask] = CAUSES.find(([pattern]) => pattern.test(one.key)) ?? [null, 'other inputs', null];
        const asked = ask === MEASURE ? measurement(evidence) : ask === REGION && placed ? null : ask;
        const before = causes.get(what);
        causes.set(what, { ask: before?.ask ?? asked, parts: [...(before?.parts ?? []), one] });
    }
    return [...causes]
        .map(([what, { ask, parts }]) => ({ what, ask, share: sum(parts.map(shareOf)), left: without(parts, total) }))
        .filter(({ share }) => share >= LEAST)
        .sort((a, b) => b.share - a.share);
}
/** The next better evidence of the energy; behind a power meter there is none. */
function measurement(evidence) {
    if (evidence === 'metered')
        return null;
    if (evidence === 'plan')
        return `${MEASURE} once it has run`;
    return evidence === 'counter' ? AT_THE_PLUG : MEASURE;
}
function shareOf({ share }) {
    return share;
}
/** What is left when all of them are known: squares of logarithmic widths add up, and one alone is as the report says. */
function without(parts, total) {
    const { low, central, high } = total;
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0)
        return only.if_known;
    const all = widthOf(total);
    if (!(all > 0))
        return total;
    const removed = sum(parts.map(({ if_known }) => 1 - (widthOf(if_known) / all) ** 2));
    const root = Math.sqrt(Math.max(0, 1 - removed));
    return { low: central * (low / central) ** root, central, high: central * (high / central) ** root };
}
function widthOf({ low, high }) {
    return low > 0 ? Math.log(high / low) : 0;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ periodInWords),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

/** `2026-Q4, until 31 December: 812 kg booked before; limit 1.9 t = 2 t - 140 kg decline + 40 kg carried over`. */
function periodInWords(finding) {
    const { period, allowance, unit } = finding;
    const parts = [
        period === undefined ? null : `${period.name} (UTC): ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(period.spent, unit)} booked before`,
        allowance === undefined ? null : allowanceInWords(allowance, finding),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join('; ');
}
function allowanceInWords(allowance, { limit, unit }) {
    const terms = [
        [allowance.decline, 'for the yearly decline'],
        [allowance.carried, 'carried over'],
        [allowance.debt, 'overspent before'],
        [allowance.headroom, allowance.because ?? 'headroom'],
    ];
    const told = terms.filter(([amount]) => amount !== 0);
    if (limit === null)
        return null;
    if (told.length === 0)
        return allowance.because === null ? null : `limit ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(limit, unit)}: ${allowance.because}`;
    const sum = told.map(([amount, why]) => `${amount < 0 ? '-' : '+'} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(Math.abs(amount), unit)} ${why}`);
    return `limit ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(limit, unit)} = ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(allowance.limit, unit)} ${sum.join(' ')}`;
}
/** `2026-11-23` of `2026-11-23T12:00:00Z`. */
function dayOf(time) {
    return time.slice(0, 10);
}


/***/ }),

/***/ 5046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);
/**
 * Sentences that we wrote around words that we did not: problem messages, advice, the headline. They arrive as plain
 * text. Names that the report knows and everything between the first and the last double quote become code spans; if
 * what is left holds anything but plain words and figures, the whole sentence becomes one.
 */

const SENTENCE_GRAPHEMES = 300;
const QUOTES = ['"', '“', '”'];
const QUOTE = /["“”]/;
/** Plain words, figures and units: nothing that Markdown, GitHub or another bot could take for more. */
const PLAIN_TOKEN = /^\(?(?:[A-Za-z0-9µ³]+(?:['’-][A-Za-z]+)*|[+-]?\d[\d,]*(?:\.\d+)?%?|[a-zA-Z]{1,5}\/kWh)[,.;:!?)]{0,2}$/;
const PLAIN_SIGNS = new Set(['-', '–', '=', '<', 'x', '×', '·', '->', '→', 'µg', '%']);
/** A path, a region, a version: one word that is better shown as what it is. */
const IDENTIFIER = /^(\(?)([A-Za-z0-9_.*][\w.:/+*-]*[\w/*])([,.;:!?)]{0,2})$/;
const LIKE_COMMIT = /^(?=.*\d)[0-9a-f]{7,40}[,.;:!?)]*$/i;
const LIST_MARK = /^(?:\d+[.)](?: |$)|[-–=+<%])/;
/** Inline Markdown for one sentence; `names` are texts of the report that may occur in it. */
function prose(text, names = []) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), SENTENCE_GRAPHEMES).trim();
    const parts = quoted(withoutOwnQuotes(named(line, names))).flatMap((part) => 'name' in part ? [part] : identified(part.text));
    if (LIST_MARK.test(line) || !parts.every(isPlain))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line, SENTENCE_GRAPHEMES);
    return parts.map((part) => ('name' in part ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.name, SENTENCE_GRAPHEMES) : part.text)).join('');
}
/** The quotes around a name go, as the code span takes their place. */
function withoutOwnQuotes(parts) {
    const isQuoted = (index) => {
        const [before, name, after] = parts.slice(Math.max(index - 1, 0), index + 2);
        if (before === undefined || name === undefined || after === undefined)
            return false;
        return ('text' in before && 'name' in name && 'text' in after && /["“]$/.test(before.text) && /^["”]/.test(after.text));
    };
    return parts.map((part, index) => {
        if ('name' in part)
            return part;
        const start = isQuoted(index - 1) ? part.text.slice(1) : part.text;
        return { text: isQuoted(index + 1) ? start.slice(0, -1) : start };
    });
}
/**
 * From the first quote to the last is one name, whatever stands between: a quoted text may hold quotes of its own, and
 * then nobody can say which of them are ours.
 */
function quoted(parts) {
    const holds = (part) => 'text' in part && QUOTE.test(part.text);
    const from = parts.findIndex(holds);
    const to = parts.findLastIndex(holds);
    const first = parts[from];
    const last = parts[to];
    if (first === undefined || last === undefined || !('text' in first) || !('text' in last))
        return parts;
    const start = first.text.search(QUOTE);
    const end = Math.max(...QUOTES.map((quote) => last.text.lastIndexOf(quote)));
    if (from === to && start === end)
        return parts;
    const raw = parts.slice(from, to + 1).map((part) => ('name' in part ? part.name : part.text));
    const inside = raw.join('').slice(start, end + 1 - last.text.length || undefined);
    return [
        ...parts.slice(0, from),
        { text: first.text.slice(0, start) },
        { name: unquoted(inside) },
        { text: last.text.slice(end + 1) },
        ...parts.slice(to + 1),
    ];
}
/** Single words that are not plain but harmless in shape are named one by one. */
function identified(text) {
    return text.split(/( )/).flatMap((token) => {
        const match = isHarmless(token) ? null : IDENTIFIER.exec(token);
        return match === null
            ? [{ text: token }]
            : [{ text: match[1] ?? '' }, { name: match[2] ?? '' }, { text: match[3] ?? '' }];
    });
}
/** Cuts a text at the names it contains, longest first. Names of one or two letters are too likely a word of ours. */
function named(text, names) {
    const name = names
        .map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)
        .filter((candidate) => candidate.trim().length > 2 && standsIn(text, candidate))
        .sort((a, b) => b.length - a.length)[0];
    if (name === undefined)
        return text === '' ? [] : [{ text }];
    const at = text.lastIndexOf(name);
    return [...named(text.slice(0, at), names), { name }, ...named(text.slice(at + name.length), names)];
}
/** The name occurs, and not as a part of a longer word. */
function standsIn(text, name) {
    const at = text.lastIndexOf(name);
    if (at < 0)
        return false;
    const inWord = (before, after) => /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after);
    const end = at + name.length;
    return !inWord(text.slice(0, at), name) && !inWord(name, text.slice(end));
}
function isPlain(part) {
    if ('name' in part)
        return true;
    return part.text.split(' ').every(isHarmless);
}
function isHarmless(token) {
    if (token === '' || /^[,.;:!?)(]+$/.test(token) || PLAIN_SIGNS.has(token))
        return true;
    return PLAIN_TOKEN.test(token) && !LIKE_COMMIT.test(token);
}
/** One quoted text loses its quotes, as the code span takes their place; several keep them, or they would run together. */
function unquoted(text) {
    const inner = text.slice(1, -1);
    return QUOTE.test(inner) ? text : inner;
}


/***/ }),

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ foundInWords),
/* harmony export */   y: () => (/* binding */ seenGroups)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

/** By reason, the most frequent first; the same file and line twice are two. */
function seenGroups(unused, examples) {
    const groups = new Map();
    for (const one of unused) {
        const group = groups.get(one.why);
        if (group)
            group.push(one);
        else
            groups.set(one.why, [one]);
    }
    return [...groups]
        .map(([why, all]) => ({ why, count: all.length, examples: all.slice(0, examples) }))
        .sort((a, b) => b.count - a.count);
}
/** `3 files of X (2 runs, 1 plan)`; a format without anything says so. */
function foundInWords(found) {
    const { title, files, runs, plans, servings } = found;
    const parts = [
        runs > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(runs, 'run') : '',
        plans > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(plans, 'plan') : '',
        servings > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(servings, 'serving') : '',
    ].filter((part) => part !== '');
    return `${title}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(files, 'file')}, ${parts.join(', ') || 'nothing to count'}`;
}


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ boundsInWords),
/* harmony export */   c$: () => (/* binding */ WAIVER_STATUS),
/* harmony export */   iF: () => (/* binding */ datesInWords),
/* harmony export */   ni: () => (/* binding */ byUse)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(196);


const WAIVER_STATUS = {
    used: 'Used',
    unused: 'Not used',
    expired: 'Expired',
    void: 'Void',
};
/** What decides comes first; among equals, the newest. */
function byUse(a, b) {
    return RANK[a.status] - RANK[b.status];
}
const RANK = { used: 0, unused: 1, expired: 2, void: 3 };
/** `written 2026-11-10, until 2026-11-24`. */
function datesInWords({ created, until }) {
    return `written ${(0,_period_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .k)(created)}${until === null ? '' : `, until ${(0,_period_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .k)(until)}`}`;
}
/** What one waiver may be, apart from who may write it. */
function boundsInWords({ limits, expire_after_days, quota }) {
    const most = limits.length === 0 ? 'nothing' : limits.join(' or ');
    const counts = quota === null ? '' : `, and there may be ${quota}`;
    return `One waiver may allow ${most} at most, for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(expire_after_days, 'day')} at most${counts}`;
}


/***/ }),

/***/ 1958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pT: () => (/* binding */ isDisproof),
  wJ: () => (/* binding */ remedyFor),
  jv: () => (/* binding */ warningInWords)
});

// UNUSED EXPORTS: WARNING_CODES

// EXTERNAL MODULE: ./build/core/estimate/codes.js
var codes = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/render/remedies.js
const OF_ESTIMATES = {
    above_max_power: 'Check the unit of the energy, the number of devices and the hours.',
    active_params_implausible: 'Check the number of active parameters, and its unit.',
    before_release: 'Check the date and the name of the hardware.',
    below_idle_floor: 'Check the unit of the energy, and whether the meter ran the whole time.',
    calendar_order: 'Check start and finish, and the order of day and month.',
    count_unknown: 'Write it before the name: 8x NVIDIA H100.',
    declared_below_floor: 'Check the unit: grams, kilograms or tonnes.',
    declared_differs: 'State energy, place and PUE, so that one of the two can be shown to be right.',
    declared_implausible: 'Check the unit: grams, kilograms or tonnes.',
    declared_larger: null,
    declared_market_only: 'State the location-based figure as well, or the energy and the place.',
    declared_other_pue: 'State the PUE that the emissions were worked out with.',
    declared_unusual: 'Check the unit, and that emissions and energy are of the same run.',
    duration_lower_bound: 'State the hours, or the start and the end.',
    embodied_differs: 'Check mass, lifetime and utilisation, or leave the result out.',
    energy_below_operations: 'Check the unit of the energy, parameters and tokens.',
    energy_power_differ: 'Check the units and the hours; leave out the one that is not measured.',
    energy_unknown: 'State the energy, or the hours and the hardware.',
    gpu_energy_missing: 'Give the tracker access to the driver of the accelerators, or state the hours.',
    grid_above_table: 'Check the figure and its unit, g CO2e per kWh.',
    grid_below_table: 'If the power is bought under contract, that is the market-based figure: state it as such.',
    grid_implausible: 'Check the figure and its unit, g CO2e per kWh.',
    grid_unit: 'Write it in g CO2e per kWh.',
    grid_unverified: 'State the region.',
    hardware_ambiguous: 'Write the whole name, with form factor and memory: NVIDIA H100 SXM 80GB.',
    hardware_assumed: 'Name the hardware in the record if it was another.',
    hardware_unknown: 'Name the devices as their driver does; "carbon-clerk catalog accelerators" has the names that are known.',
    hours_above_calendar: 'Check start, finish and the number of devices.',
    hours_above_year: 'Check the hours and their unit.',
    hours_impossible: 'Check the duration and its unit.',
    hours_below_operations: 'Check parameters, tokens, and whether the hours are of nodes.',
    hours_inconsistent: 'State which of them is right: hours on the clock, or hours of all devices together.',
    hours_of_nodes: 'Write hours of devices: those of nodes times devices in a node.',
    hours_unknown: 'State the hours, or the start and the end.',
    live_grid_unavailable: 'The assumptions say why; a record can name its region, and start and end with their zone.',
    location_fallback: 'State the region.',
    longer_than_calendar: 'Check start, finish and duration.',
    market_unavailable: 'Write "market_intensity" under "assume" in the policy, or "intensity: location" under "accounting".',
    params_unknown: 'State the parameters of the model.',
    peak_is_sparse: 'State the dense rate.',
    pue_below_known: 'Check the figure against what the provider publishes for the region and the year.',
    pue_below_one: 'Check the figure: a building draws at least what its machines draw.',
    pue_implausible: 'Check the figure: 1.1 to 2 is usual.',
    pue_in_or_out: 'Say in the record what the energy covers: node, it or facility.',
    region_assumed: 'Name the region in the record if it was another.',
    region_not_of_provider: 'Correct the region or the provider.',
    region_unknown: 'State the region as its provider names it, or the country.',
    request_below_operations: 'Check the unit of the energy, and for how many requests it is.',
    request_by_task: 'State the tokens of a request and the parameters of the model, or its measured energy.',
    shared_machine: null,
    serving_above_capacity: 'Check requests, tokens and replicas.',
    serving_mostly_idle: 'Fewer or smaller replicas, or ones that are stopped when nobody asks, save most of it.',
    serving_unknown: 'State the tokens of a request, or its measured energy.',
    tdp_differs: 'Write the watts of one device, not of the machine.',
    time_limit: 'State the work in the configuration that the job names: parameters, tokens or steps.',
    tokens_unknown: 'State the tokens in and out.',
};
const OF_READERS = {
    columns_unknown: 'Let the tracker write the file again, with its header.',
    conflicting_rows: 'Remove the rows that are wrong.',
    cpu_modelled: null,
    decimal_comma: 'Write a point.',
    declared_conflict: 'Correct the one that is wrong.',
    device_alternatives: 'Ask for the one that is meant.',
    embodied_included: 'Let the pipeline output carbon-operational.',
    figures_differ: 'Correct the one that is wrong.',
    gpu_count_mismatch: 'State the number that took part.',
    grams_as_kilograms: 'Write the metadata in grams.',
    hours_semantics: 'Write hours on the clock with the number of devices, or device-hours.',
    implausible_intensity: 'Check the units of both.',
    invalid_timestamp: 'Write it as 2026-11-02T18:00:00Z.',
    last_segment: null,
    measured_assumed: 'State what was measured: gpu, node, it or facility.',
    no_run_id: null,
    not_measured: 'State the figure, or leave the field out.',
    overlapping_runs: 'If one meter saw both, keep one of them.',
    part_measured: 'Let the tracker measure all epochs: monitor_epochs=-1.',
    place_conflict: 'Keep the one that is right.',
    place_unreadable: 'Write the region as its provider names it, or the country.',
    power_gaps: 'If work went on in between, state it.',
    process_mode: 'Let the tracker measure the machine when nothing else runs on it.',
    range_high_end: 'State the one figure that is known.',
    repaired_shift: 'Let the tracker write the file again.',
    several_figures: 'Keep the one that is meant.',
    several_launches: 'Keep the ones that will run.',
    shared_node_energy: 'Take the whole node, or let a tracker measure the job.',
    size_by_name: 'State the parameters in a plan of a *.carbon.yml, if they are others.',
    time_without_zone: 'Add the zone, or Z for UTC.',
    tokens_at_most: 'State the tokens of the data in a plan of a *.carbon.yml, if they are fewer.',
    ton_as_tonne: 'Write "tonnes", "kg" or "lb".',
    unit_in_grams_field: 'Write grams, without a unit.',
    zero_energy: 'Give the tracker access to the counters of the machine, or state the hours.',
};
const REMEDIES = { ...OF_ESTIMATES, ...OF_READERS };

;// CONCATENATED MODULE: ./build/render/warnings.js
/** What a person should know about a record, by its stable code. A code that is in no table is still said. */


/** Codes of readers; the estimator's are in its own table. */
const READERS = {
    conflicting_rows: 'rows of one run contradict each other; the largest was taken',
    columns_unknown: 'only some columns of the tracker file could be told apart',
    cpu_modelled: 'the energy of the processor is a model of the tracker, not a measurement',
    decimal_comma: 'a comma was read as a decimal point',
    declared_conflict: 'the table and the text of the card contradict each other about the emissions; neither was used',
    device_alternatives: 'the job may get any of several kinds of device; the one that draws most was taken',
    embodied_included: 'the stated emissions include those of making the hardware',
    figures_differ: 'the card states different emissions for one training; the larger was used',
    gpu_count_mismatch: 'the number of accelerators does not fit their names',
    grams_as_kilograms: 'the emissions in the metadata are a thousandth of those in the text; the text was used',
    hours_semantics: 'it is not clear whether the hours are of the wall clock or of all devices',
    implausible_intensity: 'the stated emissions and energy imply a grid that does not exist',
    invalid_timestamp: 'a time in the record cannot be read',
    last_segment: 'the tracker restarted its clock, so the duration covers less than the energy',
    measured_assumed: 'the record does not say what its energy covers',
    no_run_id: 'the tracker gave the run no id; it is known by its content',
    not_measured: 'the record says zero, which is taken as not measured',
    overlapping_runs: 'runs on the same machine overlap in time and may count the same energy twice',
    part_measured: 'the tracker measured only some of the epochs; the rest is its forecast',
    place_conflict: 'the record names places that contradict each other',
    place_unreadable: 'the place in the record is not one that we know',
    power_gaps: 'the logger stood still for a while; that time is counted at the lower reading, or not at all',
    process_mode: 'the tracker measured one process, not the machine',
    range_high_end: 'the record gives a range; its high end was taken',
    repaired_shift: 'columns of the tracker file had shifted and were put back in place',
    several_figures: 'the record gives several figures; the largest was taken',
    several_launches: 'several launchers start one configuration; each is counted',
    shared_node_energy: 'the energy is that of the whole node, of which the job had a part',
    size_by_name: 'the number of parameters is taken from the name of the model',
    time_without_zone: 'a time in the record has no zone',
    tokens_at_most: 'the tokens are counted as if every sample had the greatest length',
    ton_as_tonne: '"ton" was read as a tonne of 1000 kg',
    unit_in_grams_field: 'a field for grams has a unit written into it; the unit was believed',
    zero_energy: 'the tracker measured no energy although time passed',
};
const SENTENCES = new Map(Object.entries({ ...READERS, ...codes/* estimateWarnings */.g }));
const WAYS_OUT = new Map(Object.entries(REMEDIES));
/** Every code that has a sentence, in the order of the tables. */
const WARNING_CODES = [...SENTENCES.keys()];
/** A sentence with its full stop. Codes come from our readers and the estimator, never from a record. */
function warningInWords(code) {
    const words = SENTENCES.get(code.replace(/-/g, '_')) ?? code.replace(/[^A-Za-z0-9]+/g, ' ').trim();
    return words === '' ? 'A person should look at this record.' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
/** What can be done about it, as a sentence; `null`: nothing, or nobody has said. */
function remedyFor(code) {
    return WAYS_OUT.get(code.replace(/-/g, '_')) ?? null;
}
/** Warnings that a stated figure cannot be true; a budget is then held against the record as if it had not been stated. */
const DISPROOFS = new Set([
    'below_idle_floor',
    'declared_below_floor',
    'energy_below_operations',
    'hours_below_operations',
    'request_below_operations',
]);
function isDisproof(code) {
    return DISPROOFS.has(code);
}


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ extentInWords),
/* harmony export */   KG: () => (/* binding */ evidenceInWords),
/* harmony export */   L3: () => (/* binding */ boundaryInWords),
/* harmony export */   Nf: () => (/* binding */ coversInWords),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   lx: () => (/* binding */ hardwareInWords),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9822);


const EVIDENCE = {
    metered: 'measured by a power meter',
    counter: 'measured by the devices',
    hours: 'worked out from hardware and hours',
    declared: 'as the record states',
    plan: 'planned, not measured',
    tokens: 'worked out from tokens',
    default: 'assumed, nothing measured',
};
const BOUNDARY = {
    gpu: 'accelerators only',
    node: 'whole machines',
    it: 'machines, network and idle spares',
    facility: 'the whole data centre, cooling included',
};
const COMPONENT = {
    training: 'training',
    idle: 'idle',
    embodied: 'embodied',
    inference: 'inference',
};
function evidenceInWords(evidence) {
    return EVIDENCE[evidence];
}
function boundaryInWords(boundary) {
    return BOUNDARY[boundary];
}
/** `training, idle, embodied`: the words of the policy, so that a reader finds them there. */
function coversInWords(covers) {
    return covers.map((component) => COMPONENT[component]).join(', ');
}
/** What the runs, plans and servings of a report are called in the text, with what they are. */
function itemsOf(report) {
    return [
        ...report.runs.map((item) => ['run', item]),
        ...report.plans.map((item) => ['plan', item]),
        ...report.servings.map((item) => ['serving', item]),
    ];
}
/**
 * The shortest raw text by which a person knows an item: its id without the format's prefix, or, where a tracker gave
 * it a long random one, its model and the beginning of the id.
 */
function nameOf(item) {
    if ('requests_per_day' in item && item.model !== null && item.model !== '')
        return item.model;
    const colon = item.id.indexOf(':');
    const id = item.id.slice(colon + 1);
    if (!/^[0-9a-f]{8}-?[0-9a-f-]{24,}$/i.test(id))
        return id === '' ? (item.model ?? item.id) : id;
    return item.model === null || item.model === '' ? id.slice(0, 8) : `${item.model} ${id.slice(0, 8)}`;
}
/** `8 × `NVIDIA H100 SXM``; Markdown when `quote` is `code`, plain when it is `printable`. */
function hardwareInWords(item, quote = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY) {
    const devices = item.hardware.filter((device) => device.kind !== 'ram');
    const main = devices.some((device) => device.kind !== 'cpu')
        ? devices.filter((device) => device.kind !== 'cpu')
        : devices;
    const shown = main.slice(0, 3).map(({ count, model }) => {
        const name = model === '' ? 'devices of unknown make' : quote(model);
        return count === null ? name : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(count, 4)} × ${name}`;
    });
    return main.length > 3 ? `${shown.join(', ')} and ${main.length - 3} more` : shown.join(', ');
}
/** How long or how often: `36 h`, `96 device-hours`, `20 thousand requests a day for 365 days`. */
function extentInWords(item) {
    if ('duration_s' in item)
        return item.duration_s === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(item.duration_s);
    if ('wall_hours' in item) {
        if (item.wall_hours !== null)
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item.wall_hours, 3)} h`;
        return item.gpu_hours === null ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item.gpu_hours, 4)} device-hours`;
    }
    const days = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item.days, 3)} days`;
    return item.requests_per_day === null ? days : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(item.requests_per_day)} requests a day for ${days}`;
}
const VERDICT = {
    PASS: { icon: '✅', word: 'within budget' },
    NO_RECORDS: { icon: '✅', word: 'nothing to check' },
    OVER: { icon: '❌', word: 'over budget' },
    BAD_INPUT: { icon: '❌', word: 'records that cannot be counted' },
    BAD_POLICY: { icon: '❌', word: 'a policy that cannot be used' },
    INDETERMINATE: { icon: '⚠️', word: 'no decision' },
    INTERNAL: { icon: '⚠️', word: 'a fault of carbon-clerk' },
};
function verdictInWords(verdict) {
    return VERDICT[verdict].word;
}
/** One sign before the first line. Doubt, and a verdict that holds nothing, is neither a tick nor a cross. */
function iconOf(report) {
    const fine = report.verdict === 'PASS' || report.verdict === 'NO_RECORDS';
    const doubtful = fine ? report.findings.some(isDoubtful) : !report.enforced;
    return doubtful ? '⚠️' : VERDICT[report.verdict].icon;
}
function isDoubtful(finding) {
    return finding.warn || finding.status !== 'within';
}
/** `a1b2c3d` for an object id; anything else, such as `worktree`, as it is. */
function shortId(id) {
    return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, 7) : id;
}


/***/ })

};
