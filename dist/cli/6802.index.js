export const id = 6802;
export const ids = [6802];
export const modules = {

/***/ 2764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CARD_GPU_KG: () => (/* binding */ CARD_GPU_KG),
/* harmony export */   CARD_LIFETIME_YEARS: () => (/* binding */ CARD_LIFETIME_YEARS),
/* harmony export */   CARD_SERVER_KG: () => (/* binding */ CARD_SERVER_KG),
/* harmony export */   CARD_UTILISATION: () => (/* binding */ CARD_UTILISATION),
/* harmony export */   CPU_SERVER_KG: () => (/* binding */ CPU_SERVER_KG),
/* harmony export */   LIFETIME_YEARS: () => (/* binding */ LIFETIME_YEARS),
/* harmony export */   UTILISATION: () => (/* binding */ UTILISATION)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** Making the hardware. */

/** Embodied emissions: amortisation, and the figures of the founding study for `method: card`. */
const LIFETIME_YEARS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/lifetime', 3, 5, 6, 'years', 'cloud providers 4 to 6, EcoLogits 3, BLOOM 6');
const UTILISATION = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/utilisation', 0.5, 0.7, 0.85, 'x time', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA} 0.85; Google fleet studies`);
const CARD_GPU_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-gpu', 127, 150, 318, 'kgCO2e', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_SERVER_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-server', 2500, 2500, 6000, 'kgCO2e', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_LIFETIME_YEARS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-lifetime', 6, 6, 6, 'years', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_UTILISATION = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-utilisation', 0.85, 0.85, 0.85, 'x time', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CPU_SERVER_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cpu-server', 600, 1200, 2000, 'kgCO2e', 'vendor footprints of two-socket servers, 1204 to 1610');


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./build/render/comment/additions.js
var additions = __webpack_require__(2718);
// EXTERNAL MODULE: ./build/render/finding.js
var render_finding = __webpack_require__(9788);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/render/period.js
var period = __webpack_require__(196);
// EXTERNAL MODULE: ./build/render/prose.js
var prose = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/comment/budgets.js






const SIGN = { over: '❌ ', undecided: '⚠️ ', unknown: '⚠️ ', within: '' };
function renderBudgets(report, extent) {
    if (report.findings.length === 0)
        return null;
    const findings = [...report.findings].sort(render_finding/* byWeight */.IN);
    const rows = findings.slice(0, extent.shown).map((finding) => row(finding, report));
    const rest = findings.length - rows.length;
    const more = rest > 0 ? `\n\n${rest} more, all with less used.` : '';
    return (0,render_text/* table */.tp)(['Budget', 'Used', 'Left'], 'lll', rows) + more + notes(findings.slice(0, extent.shown), report);
}
function row(finding, report) {
    const loud = finding.status === 'over' ? '**' : '';
    const share = (0,render_finding/* shareInWords */.s5)(finding);
    return [
        `${sign(finding, report)}${(0,render_text/* code */.aY)(finding.budget)}<br><sub>${scope(finding)}</sub>`,
        `\`${(0,render_finding/* bar */.M0)(finding)}\`\u00a0${loud}${share}${loud}<br>${used(finding)}`,
        `${loud}${(0,numbers/* tight */.RV)((0,render_finding/* leftInWords */.U7)(finding))}${loud}<br><sub>${(0,numbers/* tight */.RV)((0,render_finding/* addedInWords */.r4)(finding))}</sub>`,
    ];
}
/** A budget that holds nothing gets no cross: a cross means that this is why the merge is blocked. */
function sign(finding, report) {
    if (finding.status === 'over' && !(finding.blocks && report.enforced))
        return '⚠️ ';
    return finding.warn && finding.status === 'within' ? '⚠️ ' : SIGN[finding.status];
}
function used(finding) {
    const doubt = finding.status === 'within' ? null : (0,render_finding/* doubtInWords */.ZD)(finding);
    return (0,numbers/* tight */.RV)(doubt === null ? (0,render_finding/* usedInWords */.SU)(finding) : `${(0,render_finding/* usedInWords */.SU)(finding)}<br><sub>likely ${doubt}</sub>`);
}
const PER = {
    run: ', each run',
    pull_request: '',
    month: ', each month',
    quarter: ', each quarter',
    year: ', each year',
    total: ', all records',
};
function scope(finding) {
    const per = PER[finding.per];
    const relative = /%/.test(finding.limit_text) ? `, ${(0,render_text/* code */.aY)(finding.limit_text, 30)} against base` : '';
    return (0,words/* coversInWords */.Nf)(finding.covers) + per + relative;
}
/** What a row cannot say: why a status is what it is, and which item decided. */
function notes(findings, report) {
    const lines = findings.flatMap((finding) => {
        const item = finding.item === null || finding.status === 'within' ? null : `decided by ${(0,render_text/* code */.aY)(itemName(finding.item, report))}`;
        const least = finding.at_least && finding.status !== 'unknown'
            ? 'some records could not be read, so the true value is higher'
            : null;
        const note = finding.note === null ? null : plainNote(finding.note);
        const parts = [(0,period/* periodInWords */.U)(finding), waivedInWords(finding), note, item, least].filter((part) => part !== null);
        return parts.length === 0 ? [] : [`- ${(0,render_text/* code */.aY)(finding.budget)}: ${parts.join('; ')}.`];
    });
    return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`;
}
function waivedInWords({ waived, unit }) {
    if (waived === undefined)
        return null;
    return `${(0,numbers/* formatMeasure */.os)(waived.amount, unit)} over is allowed by ${(0,render_text/* code */.aY)(waived.by)} until ${(0,period/* dayOf */.k)(waived.until)}`;
}
function itemName(id, report) {
    const item = (0,words/* itemsOf */.S3)(report).find(([, one]) => one.id === id)?.[1];
    return item === undefined ? id : (0,words/* nameOf */.Vb)(item);
}
function plainNote(note) {
    return (0,prose/* prose */.C)(note.replace(/\.$/, ''));
}

// EXTERNAL MODULE: ./build/render/drift.js
var render_drift = __webpack_require__(862);
// EXTERNAL MODULE: ./build/render/comment/extent.js
var comment_extent = __webpack_require__(1243);
;// CONCATENATED MODULE: ./build/render/comment/drift.js




const MOST_FOLDERS = 20;
function renderDrift({ drift }, extent) {
    if (drift === undefined || drift.length === 0 || !extent.notes)
        return null;
    const shown = (0,render_drift/* byFactor */.F)(drift).slice(0, Math.min(MOST_FOLDERS, extent.shown));
    const rows = shown.flatMap((one) => one.newest.map((pair, index) => drift_row(one, pair, index)));
    const rest = drift.length - shown.length;
    const learned = drift.some(({ applied }) => applied);
    return (0,comment_extent/* fold */.AU)(`What became of ${(0,numbers/* counted */.hS)(drift.reduce((sum, { pairs }) => sum + pairs, 0), 'plan')}`, (0,comment_extent/* blocksOf */.SH)([
        shown.map((one) => `- ${folder(one)}: ${(0,render_drift/* driftInWords */.M)(one)}`).join('\n'),
        (0,render_text/* table */.tp)(['Plan', 'Run', 'Planned', 'Spent'], 'llrr', rows),
        rest > 0 ? `${(0,numbers/* counted */.hS)(rest, 'more folder')} left out.` : null,
        learned ? 'A best estimate stays as the plan says; what a budget reads of a new plan is multiplied.' : null,
    ]));
}
function folder({ path }) {
    return path === '' ? 'the top folder' : (0,render_text/* code */.aY)(path, 80);
}
function drift_row(one, pair, index) {
    const where = index === 0 ? `<br><sub>${folder(one)}</sub>` : '';
    return [`${(0,render_text/* code */.aY)(pair.plan, 60)}${where}`, (0,render_text/* code */.aY)(pair.run, 80), (0,numbers/* formatMass */.so)(pair.planned_kg), (0,numbers/* formatMass */.so)(pair.spent_kg)];
}

;// CONCATENATED MODULE: ./build/render/comment/ledger.js




const MOST_MONTHS = 24;
const MOST_REMARKS = 20;
/** What a remark means, for a person who wonders where a run went. */
const REMARKS = {
    removed: 'removed, and stays booked',
    shrunk: 'made smaller, and stays booked as it was',
    returned: 'came back, and is not booked again',
    'odd-date': 'has a date that cannot be; it counts as merged with the one before',
    corrected: 'corrected by the policy',
};
function renderLedger({ ledger }, extent) {
    if (ledger === undefined || !extent.notes)
        return null;
    const since = ledger.from === null ? '' : ` since ${(0,period/* dayOf */.k)(ledger.from)}`;
    const title = `Ledger: ${(0,numbers/* counted */.hS)(ledger.bookings, 'booking')} in ${(0,numbers/* counted */.hS)(ledger.landings, 'merge')}${since}`;
    return (0,comment_extent/* fold */.AU)(title, (0,comment_extent/* blocksOf */.SH)([total(ledger), months(ledger), remarks(ledger, extent)]));
}
function total({ total_kg, complete, tip }) {
    const part = complete ? '' : ' History before that was not read.';
    return `${(0,numbers/* formatInterval */.vy)(total_kg)} are booked up to ${(0,render_text/* code */.aY)(tip.slice(0, 12))}, each run once, when it was merged (UTC).${part}`;
}
function months({ months }) {
    if (months.length === 0)
        return null;
    const shown = months.slice(-MOST_MONTHS);
    const rows = shown.map(({ month, total_kg, bookings }) => [month, (0,numbers/* formatMass */.so)(total_kg), `${bookings}`]);
    const earlier = months.length - shown.length;
    const note = earlier > 0 ? `\n\n${(0,numbers/* counted */.hS)(earlier, 'earlier month')} left out.` : '';
    return (0,render_text/* table */.tp)(['Month', 'Booked', 'Bookings'], 'lrr', rows) + note;
}
function remarks({ remarks }, extent) {
    if (remarks.length === 0)
        return null;
    const shown = remarks.slice(0, Math.min(MOST_REMARKS, extent.shown));
    const lines = shown.map(({ what, id, path, commit, date, kg }) => {
        const run = id === '' ? 'The commit' : `${(0,render_text/* code */.aY)(id, 60)} in ${(0,render_text/* code */.aY)(path, 80)} (${(0,numbers/* formatMass */.so)(kg)})`;
        return `- ${(0,period/* dayOf */.k)(date)} ${(0,render_text/* code */.aY)(commit.slice(0, 10))}: ${run} ${REMARKS[what]}`;
    });
    const more = remarks.length - shown.length;
    return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/render/comment/lifetime.js



function renderLifetime(report, extent) {
    const models = report.break_even.slice(0, extent.shown);
    if (models.length === 0)
        return null;
    const rows = models.map((model) => lifetime_row(model, daysServed(report, model.model)));
    const rest = report.break_even.length - models.length;
    const more = rest > 0 ? `\n\n${rest} more models.` : '';
    return `#### Training against inference\n\n${(0,render_text/* table */.tp)(['Model', 'CO2e', 'Break-even'], 'lll', rows)}${more}`;
}
function lifetime_row(model, days) {
    const served = days === null ? null : model.inference_kg_per_day * days;
    const full = Math.max(model.training_kg, served ?? 0);
    const scaled = (kg) => (served === null || full === 0 ? '' : `\`${(0,render_finding/* cells */.Yo)(kg / full, kg / full)}\`\u00a0`);
    const daily = `${(0,numbers/* formatMass */.so)(model.inference_kg_per_day)} a day`;
    const serving = served === null || days === null ? daily : `${(0,numbers/* formatMass */.so)(served)} in ${(0,numbers/* plain */.pj)(days, 3)} days`;
    const requests = model.requests === null ? '' : `<br><sub>or ${(0,numbers/* formatCount */.B4)(model.requests)} requests</sub>`;
    return [
        (0,render_text/* code */.aY)(model.model),
        (0,numbers/* tight */.RV)(`${scaled(model.training_kg)}${(0,numbers/* formatMass */.so)(model.training_kg)} training, once<br>${scaled(served ?? 0)}${serving} of inference<br>${(0,numbers/* formatMass */.so)(model.lifetime_kg)} in all`),
        `**${(0,numbers/* tight */.RV)((0,numbers/* formatDays */.n1)(model.days))}**${requests}`,
    ];
}
function daysServed(report, model) {
    const days = report.servings
        .filter((serving) => serving.model === model && serving.change !== 'removed')
        .map((serving) => serving.days);
    return days.length === 0 ? null : Math.max(...days);
}

// EXTERNAL MODULE: ./build/render/warnings.js + 1 modules
var render_warnings = __webpack_require__(1958);
// EXTERNAL MODULE: ./build/render/grounds.js
var grounds = __webpack_require__(6297);
// EXTERNAL MODULE: ./build/render/narrowing.js
var narrowing = __webpack_require__(2812);
;// CONCATENATED MODULE: ./build/render/comment/grounds.js






const MOST_INPUTS = 3;
/** What takes most doubt away is among the largest. */
const MOST_ASKED = 50;
function renderGrounds(items, extent) {
    const present = items.filter(({ change }) => change !== 'removed');
    // Grounds are worked out when they are read, so only those that are shown are, and once.
    const lines = largestOf(present, extent.shown).flatMap((item) => {
        const parts = partsOf(item);
        return parts.length === 0 ? [] : [`- ${(0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item), 40)}: ${parts.join('<br>')}`];
    });
    if (lines.length === 0)
        return null;
    const rest = present.length - Math.min(present.length, extent.shown);
    const more = rest > 0 ? `\n\nand ${rest} more; \`carbon-clerk explain\` shows each.` : '';
    return `**What the numbers stand on**\n\n${lines.join('\n')}${more}`;
}
/** By what they add to base. */
function largestOf(items, most) {
    return [...items].sort((a, b) => (0,additions/* difference */.iv)(b) - (0,additions/* difference */.iv)(a) || (a.id < b.id ? -1 : 1)).slice(0, most);
}
/** Empty for an item of which the list of additions says all there is. */
function partsOf(item) {
    const basis = item.basis.length === 0 ? null : `${(0,grounds/* basisInWords */.Fh)(item.basis)}.`;
    return [basis, otherwise(item), grounds_narrowing(item)].filter((part) => part !== null);
}
/** A reading that is nearer than this to the estimate changes nobody's mind; `explain` has it. */
const APART = 0.05;
/** Readings that are in no figure of the comment: other methods, contracts, what the record leaves open. */
function otherwise(item) {
    const { market_kg, footprint, basis, evidence, other_method } = item;
    const { central } = footprint.total_kg;
    const scenarios = item.scenarios.filter(({ total_kg }) => Math.abs(total_kg - central) > APART * central);
    const readings = (0,grounds/* otherReadings */.A1)({ basis, evidence, other_method, scenarios }).map(({ kg, name }) => `${kg} ${name}`);
    const market = market_kg === null ? [] : [`${(0,numbers/* formatInterval */.vy)(market_kg)} operational by contracts (market-based)`];
    const all = [...readings, ...market];
    return all.length === 0 ? null : `Counted otherwise, in no total: ${all.join('; ')}.`;
}
function grounds_narrowing(item) {
    const asked = (0,narrowing/* narrowings */.F)(item.footprint.total_kg, item).filter(({ ask }) => ask !== null);
    const range = rangeWithUnit(item.footprint.total_kg);
    if (asked.length === 0 || range === null)
        return null;
    const ways = asked.slice(0, MOST_INPUTS).map((one) => `${one.ask} (about ${(0,numbers/* formatRange */.Lu)(one.left) ?? 'exact'})`);
    return `To narrow ${range}: ${ways.join('; ')}.`;
}
function rangeWithUnit(interval) {
    const range = (0,numbers/* formatRange */.Lu)(interval);
    if (range === null)
        return null;
    return /[a-z]$/i.test(range) ? range : `${range} ${(0,numbers/* unitOf */.uF)(interval.central)}`;
}
/** The one statement that would take most doubt out of this pull request: kg of width, not share of one item. */
function bestStep(report) {
    const best = bestOf(changedIn(report));
    if (best === undefined)
        return null;
    const { item, one } = best;
    const [from, to] = [rangeWithUnit(item.footprint.total_kg), rangeWithUnit(one.left)];
    if (from === null)
        return null;
    return `Narrow the interval: ${one.ask} for ${(0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item))}, and ${from} becomes about ${to ?? (0,numbers/* formatMass */.so)(one.left.central)}.`;
}
/** Where records say all that they can: what the doubt is then about. `null`: nothing is known of it. */
function whatIsLeft(report) {
    return waysOf(changedIn(report))[0]?.one.what ?? null;
}
/** `state the region for x`, of a record that is judged at its dearest because of what it leaves out. */
function missingIn(report) {
    const best = bestOf(changedIn(report).filter(({ gated_kg, footprint }) => gated_kg > footprint.total_kg.central));
    return best === undefined ? null : `${best.one.ask} for ${(0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(best.item))}`;
}
function changedIn(report) {
    const items = [...report.runs, ...report.plans, ...report.servings];
    return items.filter(({ change }) => change === 'new' || change === 'changed');
}
function waysOf(items) {
    return largestOf(items, MOST_ASKED)
        .flatMap((item) => {
        const found = (0,narrowing/* narrowings */.F)(item.footprint.total_kg, item);
        return found.map((one) => ({ item, one, gain: gainOf(item, one) }));
    })
        .sort((a, b) => b.gain - a.gain);
}
function bestOf(items) {
    return waysOf(items).find(({ one }) => one.ask !== null);
}
function gainOf({ footprint }, { left }) {
    return footprint.total_kg.high - footprint.total_kg.low - (left.high - left.low);
}

;// CONCATENATED MODULE: ./build/render/comment/notes.js







const MOST_ROWS = 30;
const MOST_NAMES = 3;
/** Warnings of the touched items, one line a kind, with the items it concerns. */
function renderWarnings(report, extent) {
    const items = new Map();
    for (const [, item] of (0,additions/* touched */.FI)(report)) {
        for (const warning of new Set(item.warnings))
            items.set(warning, [...(items.get(warning) ?? []), item]);
    }
    const lines = [...items].map(([warning, concerned]) => `- ${saidOf(warning)} ${namesOf(concerned)}`);
    const rest = lines.length - extent.shown;
    const more = rest > 0 ? [`- and ${rest} more kinds of remark`] : [];
    return lines.length === 0 ? null : `#### Worth knowing\n\n${[...lines.slice(0, extent.shown), ...more].join('\n')}`;
}
function saidOf(warning) {
    const remedy = (0,render_warnings/* remedyFor */.wJ)(warning);
    return remedy === null ? (0,render_warnings/* warningInWords */.jv)(warning) : `${(0,render_warnings/* warningInWords */.jv)(warning)} ${remedy}`;
}
function namesOf(items) {
    const names = items.slice(0, MOST_NAMES).map((item) => (0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item), 40));
    const rest = items.length - names.length;
    return `(${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
function renderNotes(report, extent) {
    const { runs, plans, servings } = report;
    const items = [...runs, ...plans, ...servings].filter((item) => item.change !== 'same');
    if (items.length === 0)
        return report.exit_code === 0 ? null : (0,comment_extent/* fold */.AU)('The same answer on your machine', command(report));
    const assumptions = distinct(items.flatMap((item) => item.assumptions), (one) => `${one.what} ${one.value} ${one.from}`);
    const factors = distinct(items.flatMap((item) => item.factors), (one) => one.id);
    const stands = renderGrounds(items, extent);
    const body = (0,comment_extent/* blocksOf */.SH)([accounting(report), stands, assumed(assumptions), factorTable(factors), again(report)]);
    return (0,comment_extent/* fold */.AU)('How these numbers are made', body);
}
const LIVE = {
    'uk-carbon-intensity': 'NESO',
    'electricity-maps': 'Electricity Maps',
};
function accounting(report) {
    const { accounting: rules, gate_on } = report.policy;
    const grid = rules.intensity === 'market' ? 'market-based' : 'location-based';
    const hours = rules.live_grid === undefined ? '' : `, over the hours of the runs as far as ${LIVE[rules.live_grid]} has them`;
    const method = rules.method === 'card' ? 'TDP × hours, as model cards print it' : 'best estimate of what the wall saw';
    const making = rules.embodied ? 'included' : 'left out';
    const gate = { p5: 'the low end', p50: 'the central value', p95: 'the high end' }[gate_on];
    return `Energy covers ${(0,words/* boundaryInWords */.L3)(rules.boundary)}. Electricity is ${grid}${hours}; the method is the ${method}; embodied emissions of the hardware are ${making}. Intervals are 5% to 95%, and ${gate} meets the limit.`;
}
function assumed(assumptions) {
    if (assumptions.length === 0)
        return null;
    const lines = assumptions.slice(0, MOST_ROWS).map(({ what, value, from }) => {
        return `- ${(0,render_text/* code */.aY)(what)}: ${(0,render_text/* code */.aY)(value)}, ${from === 'policy' ? 'from the policy' : 'our default'}`;
    });
    return `**Assumed, because the records are silent**\n\n${lines.join('\n')}${restOf(assumptions.length)}`;
}
function factorTable(factors) {
    if (factors.length === 0)
        return null;
    const rows = factors
        .slice(0, MOST_ROWS)
        .map((factor) => [
        (0,render_text/* code */.aY)(factor.id),
        factor.unit === '' ? (0,numbers/* plain */.pj)(factor.value, 4) : `${(0,numbers/* plain */.pj)(factor.value, 4)} ${(0,render_text/* code */.aY)(factor.unit)}`,
        factor.year === null ? '' : `${factor.year}`,
        (0,render_text/* code */.aY)(factor.source),
    ]);
    return `**Factors**\n\n${(0,render_text/* table */.tp)(['Factor', 'Value', 'Year', 'Source'], 'lrrl', rows)}${restOf(factors.length)}`;
}
function restOf(count) {
    return count > MOST_ROWS ? `\n\nand ${count - MOST_ROWS} more.` : '';
}
function again(report) {
    return `**The same answer on your machine**\n\n${command(report)}`;
}
function command(report) {
    return (0,render_text/* codeBlock */.DV)(report.reproduce, 'sh');
}
/** What was judged, by which rule; and which of the two outputs is the authority. */
function renderFooter(report) {
    const { inputs, policy, tool } = report;
    const factors = report.factors_version === '' ? 'no factors used' : `factors ${(0,render_text/* code */.aY)(report.factors_version)}`;
    const rule = policy.blob === null ? 'without a policy' : `by ${(0,render_text/* code */.aY)(policy.path)} at ${(0,render_text/* code */.aY)((0,words/* shortId */.m_)(policy.blob))}`;
    const counts = [
        (0,numbers/* counted */.hS)(report.totals.runs, 'run'),
        (0,numbers/* counted */.hS)(report.totals.plans, 'plan'),
        (0,numbers/* counted */.hS)(report.totals.servings, 'serving'),
    ];
    return `<sub>${(0,render_text/* code */.aY)((0,words/* shortId */.m_)(inputs.head))} against ${(0,render_text/* code */.aY)((0,words/* shortId */.m_)(inputs.base))}, judged ${rule}; ${counts.join(', ')} on record. The check decides, this comment explains. carbon-clerk ${tool.version}, ${factors}.</sub>`;
}
function distinct(values, key) {
    return [...new Map(values.map((value) => [key(value), value])).values()];
}

// EXTERNAL MODULE: ./build/render/comment/opening.js
var opening = __webpack_require__(7467);
;// CONCATENATED MODULE: ./build/render/comment/problems.js




function renderProblems(report, extent) {
    const blocking = report.problems.filter((problem) => problem.blocks);
    const others = report.problems.filter((problem) => !problem.blocks);
    return ((0,comment_extent/* blocksOf */.SH)([
        blocking.length === 0 ? null : `#### ${(0,numbers/* counted */.hS)(blocking.length, 'problem')} to fix\n\n${list(blocking, extent)}`,
        others.length === 0 ? null : (0,comment_extent/* fold */.AU)(othersInWords(others), list(others, extent)),
    ]) || null);
}
function othersInWords(others) {
    const errors = others.filter((problem) => problem.severity === 'error').length;
    const looks = others.length - errors;
    const parts = [
        errors > 0 ? `${(0,numbers/* counted */.hS)(errors, 'older problem')} in files that this pull request does not touch` : null,
        looks > 0 ? `${(0,numbers/* counted */.hS)(looks, 'remark')} on records that were counted` : null,
    ];
    return parts.filter((part) => part !== null).join(', ');
}
function list(problems, extent) {
    const shown = problems.slice(0, extent.shown).map(line);
    const hidden = problems.slice(extent.shown, extent.shown + extent.folded).map(line);
    const rest = problems.length - shown.length - hidden.length;
    return (0,comment_extent/* blocksOf */.SH)([
        shown.join('\n'),
        hidden.length > 0 ? (0,comment_extent/* fold */.AU)(`${hidden.length} more`, hidden.join('\n')) : null,
        rest > 0 ? `${rest} more are not listed here; the command at the end lists all.` : null,
    ]);
}
function line(problem) {
    const place = `${problem.file}:${problem.line}${problem.column > 1 ? `:${problem.column}` : ''}`;
    return `- ${(0,render_text/* code */.aY)(place)} ${sentence(problem.message)}<br>${capital(sentence(problem.hint))} <sub>${(0,render_text/* code */.aY)(problem.code)}</sub>`;
}
function sentence(text) {
    const markdown = (0,prose/* prose */.C)(text);
    return markdown === '`(empty)`' ? '' : markdown + (/[.!?]`*$/.test(markdown) ? '' : '.');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/render/seen.js
var seen = __webpack_require__(3878);
;// CONCATENATED MODULE: ./build/render/comment/seen.js




const MOST = 5;
function renderTwins({ twins }, extent) {
    if (twins.length === 0)
        return null;
    const lines = twins.slice(0, Math.min(MOST, extent.shown)).map(({ model, data, ids }) => {
        const names = ids.slice(0, MOST).map((id) => (0,render_text/* code */.aY)(id, 60));
        const rest = ids.length > MOST ? ` and ${ids.length - MOST} more` : '';
        const made = data === null ? (0,render_text/* code */.aY)(model, 60) : `${(0,render_text/* code */.aY)(model, 60)} on ${(0,render_text/* code */.aY)(data, 60)}`;
        return `- ${made}: ${names.join(', ')}${rest}`;
    });
    const more = twins.length > lines.length ? [`- and ${twins.length - lines.length} more`] : [];
    return `#### Near twins\n\nThe same model, data and settings but for the seed. Where one result serves, the other need not be trained:\n\n${[...lines, ...more].join('\n')}`;
}
function renderUnused({ unused }, extent) {
    if (unused.length === 0 || !extent.notes)
        return null;
    const groups = (0,seen/* seenGroups */.y)(unused, Math.min(MOST, extent.shown)).map(({ why, count, examples }) => {
        const lines = examples.map(({ path, line, what }) => `- ${(0,render_text/* code */.aY)(`${path}:${line}`, 120)}: ${(0,render_text/* code */.aY)(what, 120)}`);
        const more = count > examples.length ? [`- and ${count - examples.length} more`] : [];
        return `${why}\n\n${[...lines, ...more].join('\n')}`;
    });
    return (0,comment_extent/* fold */.AU)(`Recognised and not counted, ${(0,numbers/* counted */.hS)(unused.length, 'place')}`, (0,comment_extent/* blocksOf */.SH)(groups));
}

;// CONCATENATED MODULE: ./build/render/comment/steps.js









function renderSteps(report, extent) {
    const steps = [...advice(report, extent), ...own(report)];
    if (steps.length === 0)
        return null;
    const choice = report.verdict === 'OVER' && report.advice.length > 0 ? 'One of these:\n\n' : '';
    return `#### What to do\n\n${choice}${steps.map((step) => `- ${step}`).join('\n')}`;
}
function own(report) {
    const policy = (0,render_text/* code */.aY)(report.policy.path);
    switch (report.verdict) {
        case 'OVER':
            return overSteps(report, policy);
        case 'BAD_INPUT':
            return ['Fix the places listed above and push; the check runs again by itself.'];
        case 'BAD_POLICY':
            if (report.policy.blob === null)
                return [];
            return [`Repair ${policy} on the base branch in a pull request of its own; this one is then checked again.`];
        case 'INDETERMINATE':
            return report.findings.some((finding) => finding.status === 'undecided')
                ? [narrow(report)]
                : ['Run the check again. If it says the same, the job log names what did not answer.'];
        case 'INTERNAL':
            return ['Run the check again. If it says the same, please report it with the line at the end of this comment.'];
        case 'PASS':
            return report.findings.some((finding) => finding.status === 'undecided') ? [narrow(report)] : [];
        case 'NO_RECORDS':
            return [];
    }
}
function narrow(report) {
    const step = bestStep(report);
    if (step !== null)
        return step;
    const left = whatIsLeft(report);
    if (left === null)
        return MEASURE;
    return `What is left to doubt is ${left}, and no record can say that: only a limit outside the interval would be met or exceeded for sure.`;
}
const MEASURE = 'Commit a measurement (a tracker file with energy, hardware and place): better evidence narrows the interval and settles it.';
/** What is spent cannot be made smaller; what is planned or served can. */
function overSteps(report, policy) {
    const ask = `Ask for a higher limit in ${policy}, in a pull request of its own: a policy that is changed here counts only after the merge.`;
    const worst = report.findings
        .filter((finding) => finding.blocks || (finding.status === 'over' && !finding.waived))
        .sort(render_finding/* byWeight */.IN)[0];
    if (worst === undefined || report.advice.length > 0)
        return [ask];
    if (worst.status === 'undecided')
        return [narrow(report), ask];
    const left = `${(0,render_text/* code */.aY)(worst.budget)} is ${(0,render_finding/* leftInWords */.U7)(worst)}`;
    const open = (0,additions/* touched */.FI)(report).filter(([kind, item]) => canShrink(kind, worst) && (0,additions/* difference */.iv)(item) > 0);
    if (fitsOnceKnown(worst))
        return [`${left}. ${fillIn(report, worst)}`, ask];
    if (open.length === 0)
        return [`${left}, and what the runs used is spent.`, ask];
    const names = open.slice(0, steps_MOST_NAMES).map(([, item]) => (0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item)));
    const ways = worst.unit.startsWith('kgCO2e')
        ? 'fewer hours, less hardware, a cleaner grid'
        : 'fewer hours, less hardware';
    return [`${left}: make ${names.join(', ')} smaller (${ways}).`, ask];
}
const steps_MOST_NAMES = 3;
/** Runs are spent; plans and servings help only a budget that covers them. */
function canShrink(kind, { covers }) {
    if (kind === 'run')
        return false;
    return kind === 'serving' ? covers.includes('inference') : covers.some((one) => one !== 'inference');
}
/** Over only because something is missing, and a missing input counts at the most that it may cost. */
function fitsOnceKnown({ limit, value, gated }) {
    return limit !== null && gated > limit && value.central <= limit;
}
function fillIn(report, { value, unit }) {
    const best = (0,numbers/* formatMeasure */.os)(value.central, unit);
    const disproved = (0,additions/* touched */.FI)(report).find(([, { warnings }]) => warnings.some(render_warnings/* isDisproof */.pT));
    if (disproved !== undefined) {
        return `The best estimate, ${best}, fits, but what ${(0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(disproved[1]))} states cannot be true, so it counts as if it had not been stated, at the most that it may cost: correct the record (see below).`;
    }
    const missing = missingIn(report) ?? 'say where it ran and on what';
    return `The best estimate, ${best}, fits: what is not known counts at the most it may cost. In the record, ${missing}; what holds for every record can be assumed in the policy.`;
}
function advice(report, extent) {
    const names = (0,opening/* namesIn */.wX)(report);
    return report.advice.slice(0, extent.shown).map(({ text, verdict }) => {
        const settles = report.verdict !== 'PASS' && verdict === 'PASS';
        const outcome = settles
            ? ' **Enough by itself.**'
            : verdict === report.verdict
                ? ''
                : ` Then: ${(0,words/* verdictInWords */._5)(verdict)}.`;
        return `${(0,prose/* prose */.C)(text, names)}${/[.!?]$/.test(text) ? '' : '.'}${outcome}`;
    });
}
/** What the pull request would do to the policy, and a policy to start with where there is none. */
function renderPolicy(report) {
    const { proposed, suggested, path, blob } = report.policy;
    if (proposed.length > 0) {
        const lines = proposed.slice(0, 20).map((change) => `> - ${(0,render_text/* code */.aY)(change, 160)}`);
        const more = proposed.length > 20 ? [`> - and ${proposed.length - 20} more`] : [];
        return [
            '> [!IMPORTANT]',
            '> This pull request also changes the policy. It was judged by the policy on the base branch; after the merge these would apply:',
            '>',
            ...lines,
            ...more,
        ].join('\n');
    }
    if (blob !== null || suggested === null)
        return null;
    return `#### A policy to start with\n\nThere is no budget yet. Commit this as ${(0,render_text/* code */.aY)(path)} on the base branch:\n\n${(0,render_text/* codeBlock */.DV)(suggested, 'yaml')}`;
}

// EXTERNAL MODULE: ./build/render/waiver.js
var render_waiver = __webpack_require__(5589);
;// CONCATENATED MODULE: ./build/render/comment/waivers.js




function renderWaivers({ waivers, exceptions }, extent) {
    return (0,comment_extent/* blocksOf */.SH)([
        waivers === undefined ? null : waivers_list(waivers, extent),
        exceptions === undefined ? null : ways(exceptions, extent),
    ]);
}
function waivers_list(waivers, extent) {
    const shown = [...waivers].sort(render_waiver/* byUse */.ni).slice(0, extent.shown);
    const rest = waivers.length - shown.length;
    const more = rest > 0 ? [`- and ${rest} more`] : [];
    return `#### Waivers\n\n${[...shown.map(waivers_line), ...more].join('\n')}`;
}
function waivers_line(waiver) {
    const { status, amount_text, by, because, reason } = waiver;
    const amount = amount_text === null ? '' : ` ${(0,render_text/* code */.aY)(amount_text, 40)}`;
    const bound = boundTo(waiver);
    const why = because === null ? '' : `: ${(0,prose/* prose */.C)(because)}`;
    const said = reason === null ? '' : `<br><sub>${(0,render_text/* code */.aY)(reason, 200)}</sub>`;
    return `- **${render_waiver/* WAIVER_STATUS */.c$[status]}**${amount} by ${(0,render_text/* code */.aY)(by, 40)}${bound}, ${(0,render_waiver/* datesInWords */.iF)(waiver)}${why}${said}`;
}
function boundTo({ commit, runs, budget }) {
    const names = runs.slice(0, MOST_RUNS).map((run) => (0,render_text/* code */.aY)(run, 40));
    const rest = runs.length - names.length;
    const parts = [
        budget === null ? '' : ` on ${(0,render_text/* code */.aY)(budget, 40)}`,
        commit === null ? '' : ` at ${(0,render_text/* code */.aY)(commit.slice(0, 12))}`,
        runs.length === 0 ? '' : ` for ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    ];
    return parts.join('');
}
const MOST_RUNS = 3;
function ways(exceptions, extent) {
    const { lines, beyond, approvers } = exceptions;
    const who = approvers.slice(0, MOST_APPROVERS).map((approver) => (0,render_text/* code */.aY)(approver, 60));
    const more = approvers.length > who.length ? ` and ${approvers.length - who.length} more` : '';
    const paste = lines.length === 0
        ? null
        : `Somebody of ${who.join(', ')}${more} who made no part of this pull request may allow it, by a comment with this line and a reason:\n\n${lines.map((one) => `- ${(0,render_text/* code */.aY)(one, MOST_LINE)}`).join('\n')}`;
    const names = beyond.slice(0, extent.shown).map((budget) => (0,render_text/* code */.aY)(budget));
    const out = names.length === 0 ? null : `No single waiver covers ${names.join(', ')}.`;
    return (0,comment_extent/* blocksOf */.SH)(['#### To allow it', paste, [out, `${(0,render_waiver/* boundsInWords */.Kg)(exceptions)}.`].filter(Boolean).join(' ')]);
}
const MOST_APPROVERS = 8;
/** To be copied, so nothing is left out. */
const MOST_LINE = 300;

;// CONCATENATED MODULE: ./build/render/comment.js













/** Never longer than `maxBytes`: the narrower forms leave out lists, never the verdict and the counts. */
function renderComment(report, options) {
    const lines = Math.max((0,additions/* touched */.FI)(report).length, report.problems.length);
    for (const extent of (0,comment_extent/* extentsFor */.v$)(lines, options.maxBytes)) {
        const text = full(report, extent);
        if ((0,comment_extent/* byteLength */.dp)(text) <= options.maxBytes)
            return text;
    }
    return minimal(report, options.maxBytes);
}
function full(report, extent) {
    const calm = report.verdict === 'PASS' || report.verdict === 'NO_RECORDS';
    const problems = renderProblems(report, extent);
    const budgets = renderBudgets(report, extent);
    const reasonsFirst = report.verdict === 'BAD_INPUT' || report.verdict === 'BAD_POLICY';
    return `${(0,comment_extent/* blocksOf */.SH)([
        (0,opening/* renderOpening */.lZ)(report),
        reasonsFirst ? problems : null,
        reasonsFirst ? renderSteps(report, extent) : null,
        budgets,
        renderWaivers(report, extent),
        renderPolicy(report),
        reasonsFirst ? null : renderSteps(report, extent),
        (0,additions/* renderAdditions */.SX)(report, extent, calm),
        renderWarnings(report, extent),
        renderLifetime(report, extent),
        reasonsFirst ? null : problems,
        renderTwins(report, extent),
        renderUnused(report, extent),
        renderLedger(report, extent),
        renderDrift(report, extent),
        extent.notes ? renderNotes(report, extent) : null,
        renderFooter(report),
    ])}\n`;
}
/** The first line, the sentence under it and the counts; cut only if even that is too long. */
function minimal(report, maxBytes) {
    const counts = [
        (0,numbers/* counted */.hS)(report.runs.length, 'run'),
        (0,numbers/* counted */.hS)(report.plans.length, 'plan'),
        (0,numbers/* counted */.hS)(report.servings.length, 'serving'),
        (0,numbers/* counted */.hS)(report.findings.length, 'budget'),
        (0,numbers/* counted */.hS)(report.problems.length, 'problem'),
    ];
    const text = `${(0,opening/* renderOpening */.lZ)(report)}\n\n${counts.join(', ')}; the check has the whole report.\n`;
    return (0,comment_extent/* byteLength */.dp)(text) <= maxBytes ? text : cut(text, maxBytes);
}
/** Whole lines while they fit, then whole characters of the first. */
function cut(text, maxBytes) {
    const first = text.split('\n')[0] ?? '';
    if ((0,comment_extent/* byteLength */.dp)(first) <= maxBytes)
        return first;
    let kept = '';
    let left = maxBytes;
    for (const character of first.replace(/`/g, "'")) {
        left -= (0,comment_extent/* byteLength */.dp)(character);
        if (left < 0)
            break;
        kept += character;
    }
    return kept;
}


/***/ })

};
