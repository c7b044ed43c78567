export const id = 3352;
export const ids = [3352,2823];
export const modules = {

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sameBoundary)
/* harmony export */ });
/* unused harmony export together */
/**
 * Two footprints that are about to be added. The compiler refuses two boundaries; where they are values, and all are made
 * under one accounting, mixing them is a bug and is thrown.
 */
function together(a, b) {
    sameBoundary([a, b]);
    return [a, b];
}
/** @throws Error when two of them cover different things. */
function sameBoundary(footprints) {
    const first = footprints[0];
    for (const { boundary } of footprints) {
        if (boundary !== first?.boundary)
            throw new Error(`a footprint at ${first?.boundary} was added to one at ${boundary}`);
    }
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ recipeKey),
/* harmony export */   h: () => (/* binding */ findTwins)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * Runs of one recipe: the same model, the same data, the same settings but for seeds and names. The second of them may
 * have been needless, so they are pointed out as what could be used again; nothing is subtracted.
 */

/**
 * Equal for runs of one recipe. A recipe tells something only if it names a model and how it was trained; data may be
 * unknown in both. `null` otherwise.
 */
function recipeKey({ recipe }) {
    if (recipe === undefined || recipe.model === null || recipe.settings === null)
        return null;
    return [recipe.model, recipe.data ?? '', recipe.settings].join('\n');
}
function findTwins(runs) {
    const groups = new Map();
    for (const run of runs) {
        const { id, recipe } = run;
        const key = recipeKey(run);
        if (recipe === undefined || key === null)
            continue;
        const group = groups.get(key);
        if (group)
            group.ids.push(id);
        else
            groups.set(key, { recipe, ids: [id] });
    }
    return [...groups.values()]
        .filter(({ ids }) => ids.length > 1)
        .map(({ recipe, ids }) => ({ model: recipe.model ?? '', data: recipe.data, ids: ids.sort(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD) }))
        .sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.ids[0] ?? '', b.ids[0] ?? ''));
}


/***/ }),

/***/ 5753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   ce: () => (/* binding */ valueProblems),
/* harmony export */   oB: () => (/* binding */ fromNumber)
/* harmony export */ });
/* unused harmony export valueKinds */
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/** What became of one value that a person wrote: what it means, or why it means nothing and what to write instead. */

/** The same in every file that people write by hand; each area prefixes them with its name. */
const valueKinds = {
    missing: {
        class: 'E_MISSING',
        severity: 'error',
        means: 'A key that is needed is not there, or has no value.',
        fix: 'Add the key with a value.',
    },
    type: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A list or a mapping stands where one value is expected, or the other way round.',
        fix: 'Write what the hint shows.',
    },
    choice: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'The key takes one of a few words, and this is none of them.',
        fix: 'Write one of the words that the hint names, in lower case.',
    },
    'unknown-key': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'The key is not known here. It is not ignored, because a typing mistake could switch a limit or a figure off.',
        fix: 'Correct the spelling, or delete the line.',
    },
    number: {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'The text is not a number, or could be read as two different ones (`1,234`).',
        fix: 'Write digits with one decimal point and no separators.',
    },
    'not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'The number is infinite, not a number, or too large to count.',
        fix: 'Write a number.',
    },
    negative: {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'The number is negative where only zero and more make sense.',
        fix: 'Write a number of at least 0.',
    },
    'out-of-range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'The number lies outside what is possible for this key.',
        fix: 'Write a number in the range that the hint names.',
    },
    'unit-missing': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A quantity has no unit.',
        fix: 'Write the unit after the number, such as `50 kgCO2e`.',
    },
    unit: {
        class: 'E_UNIT',
        severity: 'error',
        means: 'The unit is not known here, or is a unit of something else. Upper and lower case carry meaning in units.',
        fix: 'Write one of the units that the hint names.',
    },
    region: {
        class: 'E_REGION',
        severity: 'error',
        means: 'The text is neither `provider:region` nor a country or grid zone.',
        fix: 'Write for example `aws:eu-west-3` or `FR`.',
    },
    hardware: {
        class: 'E_HARDWARE',
        severity: 'error',
        means: 'The text is not a count and the name of a device.',
        fix: 'Write for example `8x NVIDIA H100 SXM`.',
    },
    name: {
        class: 'E_NAME',
        severity: 'error',
        means: 'A name is blank, longer than 200 characters, or has a control character.',
        fix: 'Write a shorter name in plain characters.',
    },
};
/** A name for people: not blank, at most 200 characters, no control characters. */
function parseName(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return refuse('name', 'is blank', 'write a name');
    if (/[\p{Cc}\u2028\u2029]/u.test(written))
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" has a control character or a line break`, 'write it on one line');
    if (written.length > 200 && [...written.slice(0, 500)].length > 200)
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" is longer than 200 characters`, 'shorten it');
    return { ok: true, value: written };
}
const OF_NUMBER = {
    E_MISSING: 'missing',
    E_NUMBER: 'number',
    E_NONFINITE: 'not-finite',
    E_NEGATIVE: 'negative',
    E_RANGE: 'out-of-range',
    E_UNIT: 'unit',
};
function refuse(what, why, hint) {
    return { ok: false, what, why, hint };
}
/** Takes the answer of the number grammar as the answer for a value. */
function fromNumber(read) {
    return read.ok ? read : refuse(OF_NUMBER[read.class], read.why, read.hint);
}
/** The kinds above under the codes of one area: `policy/unit-missing`. */
function valueProblems(area) {
    const entries = Object.entries(valueKinds).map(([what, kind]) => [`${area}/${what}`, kind]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   F$: () => (/* binding */ formatCells),
/* harmony export */   JF: () => (/* binding */ formatEmissions),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   QE: () => (/* binding */ formatEnergy),
/* harmony export */   RV: () => (/* binding */ tight),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n1: () => (/* binding */ formatDays),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   so: () => (/* binding */ formatMass),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MASS = [
    ['µg', 1e-9],
    ['mg', 1e-6],
    ['g', 1e-3],
    ['kg', 1],
    ['t', 1e3],
    ['kt', 1e6],
    ['Mt', 1e9],
];
const ENERGY = [
    ['µWh', 1e-9],
    ['mWh', 1e-6],
    ['Wh', 1e-3],
    ['kWh', 1],
    ['MWh', 1e3],
    ['GWh', 1e6],
    ['TWh', 1e9],
];
const WATER = [
    ['mL', 1e-3],
    ['L', 1],
    ['m³', 1e3],
];
const SCALES = { kgCO2e: MASS, kWh: ENERGY, L: WATER };
const MOST_DIGITS = 17;
/** `8.4 kg`, `120 g`, `1.23 t`. */
function formatMass(kg, digits = 3) {
    return scaled(kg, MASS, digits);
}
function formatEnergy(kwh, digits = 3) {
    return scaled(kwh, ENERGY, digits);
}
/** A value in the unit of a finding; rates per request are printed per 1000 requests, where people can compare them. */
function formatMeasure(value, unit, digits = 3) {
    const { scale, times, suffix } = measureOf(unit);
    return scaled(value * times, scale, digits) + suffix;
}
/** `8.4 kg (6.1 to 11)`; without the parenthesis when there is no doubt to show. */
function formatInterval(interval, unit = 'kgCO2e') {
    const range = formatRange(interval, unit);
    const central = formatMeasure(interval.central, unit);
    return range === null ? central : `${central} (${range})`;
}
/** The unit in which a mass reads well, for those that stand beside it. */
function unitOf(value, unit = 'kgCO2e') {
    const { scale, times } = measureOf(unit);
    return stepOf(value * times, scale, 3)[0];
}
/** In the unit named, unless the value would be less than a hundredth of it. */
function formatCells({ low, central, high }, unit, shown) {
    const { scale, times } = measureOf(unit);
    const wanted = scale.find(([name]) => name === shown);
    const own = stepOf(central * times, scale, 3);
    const step = wanted !== undefined && (central === 0 || (central * times) / wanted[1] >= 0.01) ? wanted : own;
    const digits = roundsInOrder(low, central, high, 2) && high >= low * 1.2 ? 2 : 3;
    const print = (value, most) => plain((value * times) / step[1], most);
    const ends = low === high ? null : [print(low, digits), print(high, digits)];
    const told = ends !== null && ends[0] !== ends[1] ? ends : null;
    return { value: print(central, 3), unit: step[0], low: told?.[0] ?? null, high: told?.[1] ?? null };
}
/** `8.4 kg CO2e (6.1 to 11)`. */
function formatEmissions(kg) {
    const range = formatRange(kg);
    return `${formatMass(kg.central)} CO2e${range === null ? '' : ` (${range})`}`;
}
/** The same figures with unbreakable spaces before units and inside ranges, for narrow cells. */
function tight(text) {
    return text
        .replace(/(\d) (?=(?:[µmkMGT]?(?:g|t|Wh|L)|[A-Z]{3}|m³|h|min|days?|years?)(?![\w³]))/g, '$1\u00a0')
        .replace(/(\d) to (?=\d)/g, '$1\u00a0to\u00a0');
}
/**
 * `6.1 to 11`, in the unit of the central value (or the one named) where both ends read well in it, else each with
 * its own.
 */
function formatRange(interval, unit = 'kgCO2e', shown) {
    const { low, central, high } = interval;
    if (low === high)
        return null;
    const { scale, times, suffix } = measureOf(unit);
    const step = scale.find(([name]) => name + suffix === shown) ?? stepOf(central * times, scale, 3);
    const inStep = (value) => (value * times) / step[1];
    const readable = [low, high].every((end) => end === 0 || (inStep(end) >= 0.1 && inStep(end) < 10_000));
    const digits = roundsInOrder(low, central, high, 2) && high >= low * 1.2 ? 2 : 3;
    const print = (end) => (readable ? plain(inStep(end), digits) : scaled(end * times, scale, digits));
    const [from, to] = [print(low), print(high)];
    return from === to ? null : `${from} to ${to}`;
}
/**
 * A value and the limit it is held against, in one unit, with as many digits as it takes to tell them apart:
 * 50.0004 kg of 50 kg must not read "50 kg of 50 kg" beside a blocked merge.
 */
function formatAgainst(value, limit, unit) {
    const { scale, times, suffix } = measureOf(unit);
    const step = commonStep(value * times, limit * times, scale);
    const inStep = (amount, digits) => plain((amount * times) / step[1], digits);
    let digits = 3;
    while (value !== limit && digits < MOST_DIGITS && inStep(value, digits) === inStep(limit, digits))
        digits++;
    return {
        value: inStep(value, digits),
        limit: inStep(limit, digits),
        unit: step[0] + suffix,
        difference: formatMeasure(Math.abs(limit - value), unit),
    };
}
/** The unit of the limit, which is about what the policy says, unless the value cannot be read in it. */
function commonStep(value, limit, scale) {
    const ofLimit = stepOf(limit, scale, 3);
    const inLimit = value / ofLimit[1];
    const ofValue = stepOf(value, scale, 3);
    if (limit === 0)
        return ofValue;
    if (inLimit >= 10_000)
        return scale.filter(([, size]) => limit / size >= 0.01).at(-1) ?? ofLimit;
    return inLimit > 0 && inLimit < 0.1 && limit / ofValue[1] < 10_000 ? ofValue : ofLimit;
}
/** `82%`; never 100% for something above or below it, never 0% for something. */
function formatPercent(ratio) {
    if (!Number.isFinite(ratio))
        return 'not known';
    const percent = ratio * 100;
    const rounded = Math.round(percent);
    if (rounded === 100 && percent > 100)
        return '>100%';
    if (rounded === 100 && percent < 100)
        return '<100%';
    if (rounded === 0 && percent > 0)
        return '<1%';
    return rounded >= 1000 ? `${plain(ratio, 3)}×` : `${rounded}%`;
}
/** Days of a break-even: `9 days`, `3.4 years`. */
function formatDays(days) {
    if (!Number.isFinite(days))
        return 'not known';
    if (days > 0 && days < 1)
        return 'less than a day';
    if (days < 730)
        return counted(Math.round(days), 'day');
    const years = days / 365.25;
    return years < 1000 ? `${plain(years, 2)} years` : 'more than 1000 years';
}
/** `36 h`, `45 min`, `12 s`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds))
        return 'not known';
    if (seconds >= 3570)
        return `${plain(seconds / 3600, 3)} h`;
    return seconds >= 59.5 ? `${plain(seconds / 60, 2)} min` : `${plain(seconds, 2)} s`;
}
/** Requests, tokens: `20 thousand`, `1.5 million`. */
function formatCount(count) {
    if (!Number.isFinite(count))
        return 'not known';
    const large = count >= 9999.5 ? LARGE.find(([, size]) => count >= size * 0.9995) : undefined;
    return large === undefined ? plain(count, 4) : `${plain(count / large[1], 3)} ${large[0]}`;
}
const LARGE = [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
];
/** `1 run`, `2 runs`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A plain decimal with so many significant digits, trailing zeros dropped; integers keep all their digits. */
function plain(value, digits) {
    if (!Number.isFinite(value))
        return 'not known';
    if (value === 0)
        return '0';
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    const decimals = Math.min(Math.max(digits - 1 - magnitude, 0), 100);
    const fixed = fixedPoint(value, decimals);
    return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}
/** toFixed turns to exponents from 1e21 on. */
function fixedPoint(value, decimals) {
    return Math.abs(value) < 1e21 ? value.toFixed(decimals) : BigInt(value).toString();
}
function scaled(value, scale, digits) {
    if (!Number.isFinite(value))
        return 'not known';
    const [unit, size] = stepOf(value, scale, digits);
    const [smallest, smallestSize] = scale[0] ?? ['', 1];
    if (value !== 0 && Math.abs(value) < smallestSize * 0.001)
        return `< 0.001 ${smallest}`;
    return `${plain(value / size, digits)} ${unit}`;
}
/** The largest unit in which the rounded value is at least 1; zero is printed in the base unit. */
function stepOf(value, scale, digits) {
    const base = scale.find(([, size]) => size === 1) ?? ['', 1];
    if (value === 0 || !Number.isFinite(value))
        return base;
    const reached = scale.filter(([, size]) => Math.abs(Number((value / size).toPrecision(digits))) >= 1);
    return reached.at(-1) ?? scale[0] ?? base;
}
function roundsInOrder(low, central, high, digits) {
    const round = (value) => Number(value.toPrecision(digits));
    return round(low) <= central && central <= round(high) && round(low) < round(high);
}
function measureOf(unit) {
    const [base = '', rate] = unit.split(' per ');
    // Money has one unit, its code.
    const scale = SCALES[base] ?? [[base, 1]];
    return rate === undefined ? { scale, times: 1, suffix: '' } : { scale, times: 1000, suffix: ' per 1000 requests' };
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ failureReport),
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   wv: () => (/* binding */ NO_TOTALS)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5139);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2601);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9465);
/* harmony import */ var _trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8545);





const ZERO = { low: 0, central: 0, high: 0 };
const NO_TOTALS = {
    runs: 0,
    plans: 0,
    servings: 0,
    declared_energy_kwh: 0,
    declared_emissions_kg: 0,
    energy_kwh: ZERO,
    total_kg: ZERO,
};
function emptyReport(frame, policy) {
    return {
        schema_version: 1,
        tool: { name: 'carbon-clerk', version: frame.version },
        factors_version: '',
        inputs: { base: frame.base, head: frame.head, records: [] },
        policy,
        verdict: 'PASS',
        enforced: true,
        exit_code: 0,
        headline: '',
        findings: [],
        runs: [],
        plans: [],
        servings: [],
        added: {
            training_kg: ZERO,
            inference_kg: ZERO,
            embodied_kg: ZERO,
            total_kg: ZERO,
            energy_kwh: ZERO,
            water_l: ZERO,
        },
        totals: NO_TOTALS,
        break_even: [],
        problems: [],
        unused: [],
        twins: [],
        advice: [],
        reproduce: frame.reproduce,
    };
}
/**
 * The conclusion of an evaluation that could not be made. Without a readable policy it blocks: only a base policy
 * that says `on_error: warn` opens the gate.
 */
function failureReport(frame, verdict, cause, policies) {
    const absent = { path: frame.policyPath, base: { state: 'absent' }, head: { state: 'absent' } };
    const base = policies?.base;
    const policy = base?.state === 'valid' ? base.policy : _trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .WITHOUT_POLICY */ .cu;
    // A policy that could not be read may have been strict, and one that is absent holds nothing.
    const mode = base?.state === 'absent' ? 'report' : base?.state === 'valid' ? policy.mode : 'enforce';
    const { enforced, exitCode } = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .enforce */ .FE)(verdict, { mode, onError: policy.onError });
    const report = {
        ...emptyReport(frame, { ...(0,_trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .policyReport */ .Nk)(policies ?? absent, policy, [], null), mode }),
        verdict,
        enforced,
        exit_code: exitCode,
        problems: problemsOf(cause, frame.policyPath),
    };
    return { ...report, headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report) };
}
function problemsOf(cause, policyPath) {
    if (!(cause instanceof Error))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemReports */ .n)(cause, () => true);
    const { code, message, hint } = cause instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM
        ? cause
        : {
            code: 'internal/error',
            message: 'the evaluation stopped on a fault of its own',
            hint: 'run it again; if it stays, report it',
        };
    return [
        {
            code,
            class: 'E_INCOMPLETE',
            severity: 'error',
            message,
            hint,
            file: policyPath,
            line: 1,
            column: 1,
            blocks: true,
        },
    ];
}


/***/ }),

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

function headline(report) {
    const text = sentence(report);
    if (report.enforced || report.exit_code !== 0)
        return text;
    const gateOpened = report.policy.mode === 'enforce';
    if (gateOpened)
        return `NOT ENFORCED (on_error: warn). ${text}`;
    const held = report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS';
    return held ? `Report only. ${text}` : text;
}
function sentence(report) {
    const blocking = report.problems.filter((problem) => problem.blocks).length;
    switch (report.verdict) {
        case 'OVER':
            return over(report);
        case 'BAD_INPUT':
            return `Cannot be judged: ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(blocking, 'problem')} to fix in the files of this pull request${atLeast(report)}`;
        case 'BAD_POLICY':
            return `Cannot be judged: the carbon budget on the base branch has ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(blocking, 'problem')}`;
        case 'INDETERMINATE':
            return `Not judged: ${report.problems[0]?.message ?? 'something outside did not answer'}`;
        case 'INTERNAL':
            return 'Not judged: a fault in Carbon Clerk itself';
        case 'NO_RECORDS':
            return 'Nothing to check: there are no experiment records';
        case 'PASS':
            return within(report);
    }
}
function atLeast({ added }) {
    const kg = added.total_kg.central;
    return kg > 0 ? `; at least ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(kg)}CO2e added` : '';
}
function over(report) {
    const findings = report.findings.filter((finding) => finding.blocks || (finding.status === 'over' && !finding.waived));
    const [worst] = [...findings].sort((a, b) => excess(b) - excess(a));
    if (!worst)
        return 'Over budget';
    const others = findings.length > 1 ? `, and ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings.length - 1, 'other budget')}` : '';
    if (worst.status === 'unknown') {
        return `Not known, and the policy blocks that: “${worst.budget}” has records without any figure${others}`;
    }
    if (worst.status === 'undecided') {
        return `Undecided, and the policy blocks that: “${worst.budget}” may be exceeded${others}`;
    }
    return `Over budget: ${amount(worst)} for “${worst.budget}”${others}`;
}
/** Over, and let through by a waiver. */
function isAllowed({ status, waived }) {
    return status === 'over' && waived !== undefined;
}
function excess(finding) {
    if (finding.limit === null)
        return 0;
    return finding.limit === 0 ? Number.POSITIVE_INFINITY : finding.gated / finding.limit;
}
function amount(finding) {
    const { limit, gated, unit } = finding;
    if (limit === null)
        return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(gated, unit);
    const against = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(gated, limit, unit);
    const least = finding.at_least ? 'at least ' : '';
    return `${least}${against.value} of ${against.limit} ${withGas(against.unit, unit)}, ${against.difference} too much,`;
}
/** `kg` of what: the short unit alone would leave that open in the one line that everybody reads. */
function withGas(short, unit) {
    return unit.startsWith('kgCO2e') ? short.replace(/^\S+/, (mass) => `${mass}CO2e`) : short;
}
function within(report) {
    const { added, findings, runs, plans, servings } = report;
    const items = [...runs, ...plans, ...servings];
    if (!items.some((item) => item.change && item.change !== 'same')) {
        return 'Nothing to judge: this pull request changes no experiment record';
    }
    const [waived] = findings.filter(isAllowed).sort((a, b) => excess(b) - excess(a));
    if (waived)
        return `Over budget by permission: ${amount(waived)} for “${waived.budget}”, and a waiver allows that`;
    const judged = findings.filter((finding) => finding.limit !== null && finding.status !== 'over');
    const [tightest] = judged.sort((a, b) => excess(b) - excess(a));
    if (!tightest && findings.length > 0)
        return 'Nothing is added to a budget; what is over was over before';
    if (!tightest || tightest.limit === null) {
        const adds = `this pull request adds ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(added.total_kg.central)}CO2e`;
        return report.policy.blob === null ? `No budget yet: ${adds}` : `No budget applies: ${adds}`;
    }
    if (tightest.status === 'unknown' && tightest.gated === 0) {
        return 'Not known: the records of this pull request give no figure to judge';
    }
    const { value, limit, unit } = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(tightest.gated, tightest.limit, tightest.unit);
    const least = tightest.at_least ? 'at least ' : '';
    const doubtful = findings.some(({ status, note }) => status === 'undecided' || (status === 'unknown' && note !== null));
    const word = doubtful ? 'Probably within' : 'Within';
    return `${word} budget: ${least}${value} of ${limit} ${withGas(unit, tightest.unit)} for “${tightest.budget}”`;
}


/***/ }),

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _core_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _core_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
/* harmony import */ var _core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);
/* harmony import */ var _core_same_boundary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1825);
/** Records and their footprints in the words of the report. */




function describe(items, catalogue) {
    const reports = { runs: [], plans: [], servings: [] };
    const devices = deviceNames(catalogue);
    for (const item of items) {
        const { record } = item;
        if (record.kind === 'run')
            reports.runs.push({ ...common(item, devices), ...runFields(record) });
        else if (record.kind === 'plan')
            reports.plans.push({ ...common(item, devices), ...planFields(record) });
        else
            reports.servings.push({ ...common(item, devices), ...servingFields(record, item.footprint) });
    }
    return reports;
}
/** The same with what each footprint rests on; the trail is worked out only when somebody asks for it. */
function explain(items, catalogue) {
    const { runs, plans, servings } = describe(items, catalogue);
    // By place and not by id: an entry that was overwritten by another run stands here twice.
    const grounded = (kind, reports) => {
        const footprints = items.filter(({ record }) => record.kind === kind).map(({ footprint }) => footprint);
        return reports.map((report, index) => {
            const footprint = footprints[index];
            if (!footprint)
                throw new Error(`no footprint of a ${kind}`);
            return { ...report, ...(0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .groundsOf */ .KV)(footprint) };
        });
    };
    return {
        runs: grounded('run', runs),
        plans: grounded('plan', plans),
        servings: grounded('serving', servings),
    };
}
function deviceNames(catalogue) {
    const known = new Map();
    return ({ kind, model, count }) => {
        const key = `${kind} ${model}`;
        if (!known.has(key))
            known.set(key, factorId(kind, model, catalogue));
        return { kind, model, factor_id: known.get(key) ?? null, count };
    };
}
function factorId(kind, model, catalogue) {
    if (kind === 'ram' || model === '')
        return null;
    return (kind === 'cpu' ? catalogue.cpu(model) : catalogue.accelerator(model))?.id ?? null;
}
function common({ record, footprint, change, before, bookedKg }, devices) {
    return {
        id: record.id,
        format: record.source.format,
        path: record.source.path,
        line: record.source.line,
        model: record.model,
        hardware: record.hardware.map(devices),
        evidence: footprint.evidence,
        boundary: footprint.boundary,
        region: record.site.region,
        footprint: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintReport */ .KL)(footprint),
        gated_kg: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .gatedKg */ .Y$)(footprint),
        warnings: [...new Set([...record.warnings, ...footprint.warnings])].sort(),
        ...alsoIn(record),
        ...(change ? { change } : {}),
        ...(before ? { before: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintReport */ .KL)(before) } : {}),
        ...(bookedKg === undefined ? {} : { booked_kg: bookedKg }),
    };
}
function alsoIn({ alsoIn: traces }) {
    return traces ? { also_in: traces.map(({ id, source: { path, line } }) => ({ id, path, line })) } : {};
}
function runFields(run) {
    return {
        started: run.started,
        finished: run.finished,
        duration_s: run.durationS,
        declared: { energy_kwh: run.energy?.totalKwh ?? null, emissions_kg: run.declaredKg },
    };
}
function planFields(plan) {
    return { wall_hours: plan.wallHours, gpu_hours: plan.gpuHours };
}
function servingFields(serving, footprint) {
    const { requests = 0, days = 0, marginalWh = null, replicas = null, utilisation = null } = footprint.serving ?? {};
    const per = (interval, factor) => requests > 0 ? times(interval, factor / requests) : { low: 0, central: 0, high: 0 };
    return {
        requests_per_day: serving.requestsPerDay,
        days,
        replicas: serving.replicas,
        replicas_counted: replicas,
        utilisation,
        wh_per_request: per((0,_core_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(footprint.lines.energyKwh), 1000),
        marginal_wh_per_request: marginalWh,
        g_per_1000_requests: per(emitted(footprint), 1_000_000),
    };
}
function times({ low, central, high }, factor) {
    return { low: low * factor, central: central * factor, high: high * factor };
}
function emitted({ lines }) {
    return (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)([lines.operationalKg, lines.idleKg]);
}
function totals(items) {
    (0,_core_same_boundary_js__WEBPACK_IMPORTED_MODULE_3__/* .sameBoundary */ .n)(items.map(({ footprint }) => footprint));
    const runs = items.flatMap(({ record }) => (record.kind === 'run' ? [record] : []));
    const count = (kind) => items.filter(({ record }) => record.kind === kind).length;
    return {
        runs: runs.length,
        plans: count('plan'),
        servings: count('serving'),
        declared_energy_kwh: (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .d)(runs.map((run) => run.energy?.totalKwh ?? 0)),
        declared_emissions_kg: (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .d)(runs.map((run) => run.declaredKg ?? 0)),
        energy_kwh: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)(items.map(({ footprint }) => footprint.lines.energyKwh)),
        total_kg: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)(items.flatMap(({ footprint }) => (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .totalAmounts */ .Wl)(footprint))),
    };
}


/***/ }),

/***/ 9465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ problemReports)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** Problems in the words of the report, sorted by place. `blocks` says which of the errors hold the merge. */
function problemReports(problems, blocks) {
    return [...problems].sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz).map((problem) => {
        const { code, class: group, severity, message, hint, at } = problem;
        return { code, class: group, severity, message, hint, ...at, blocks: severity === 'error' && blocks(problem) };
    });
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ foundReports),
  o: () => (/* binding */ unusedReports)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/unused.js
/** Why something that belongs to a known format is not counted. Listed by `scan`, documented in docs/formats. */
const unusedReasons = {
    'no-quantity': 'It says nothing about energy, emissions, time or work.',
    'rates-only': 'It gives energy or time per request, token or iteration, but not how many there were.',
    forecast: 'It predicts; what was spent stands elsewhere or nowhere.',
    repeats: 'It tells again what another record tells, and adds nothing.',
    calibration: 'It is a trial of the meter, not of the work.',
    discarded: 'Its tool marks it as deleted.',
    'no-amount': 'A configuration that says neither how long nor how much work.',
    'not-read': 'This kind of file is recognised, and not read.',
};

;// CONCATENATED MODULE: ./build/review/sightings.js


/** By format, in order of their names; records as they stand in the files, before any is found to tell the same. */
function foundReports(units) {
    const formats = [...new Set(units.map(({ reader }) => reader))].sort((a, b) => (0,problem/* compare */.UD)(a.title, b.title));
    return formats.map((reader) => {
        const mine = units.filter((unit) => unit.reader === reader);
        const records = mine.flatMap((unit) => unit.records);
        const count = (kind) => records.filter((record) => record.kind === kind).length;
        const files = mine.reduce((sum, unit) => sum + unit.files, 0);
        const counts = { runs: count('run'), plans: count('plan'), servings: count('serving') };
        return { format: reader.format, title: reader.title, files, ...counts };
    });
}
/** What the readers left, and what is told better by another record. */
function unusedReports(unused, merged) {
    const runs = merged.aside.map(({ run, by }) => uncounted(run, by));
    const plans = merged.idle.map(({ plan, by }) => uncounted(plan, by));
    const repeated = [...runs, ...plans];
    const reports = [...unused, ...repeated].map(({ path, line, what, reason }) => ({
        path,
        line,
        what,
        reason,
        why: unusedReasons[reason],
    }));
    return reports.sort((a, b) => (0,problem/* compare */.UD)(a.path, b.path) || a.line - b.line);
}
function uncounted({ id, source }, by) {
    const { path, line } = source;
    if (by === null)
        return { path, line, reason: 'no-amount', what: `${id} names neither hours nor operations` };
    return { path, line, reason: 'repeats', what: `${id} is counted as ${by.id}` };
}


/***/ })

};
