export const id = 925;
export const ids = [925];
export const modules = {

/***/ 5925:
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
function scope(finding) {
    const per = { run: ', each run', pull_request: '', total: ', all records' }[finding.per];
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
        const parts = [finding.note === null ? null : plainNote(finding.note), item, least].filter((part) => part !== null);
        return parts.length === 0 ? [] : [`- ${(0,render_text/* code */.aY)(finding.budget)}: ${parts.join('; ')}.`];
    });
    return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`;
}
function itemName(id, report) {
    const item = (0,words/* itemsOf */.S3)(report).find(([, one]) => one.id === id)?.[1];
    return item === undefined ? id : (0,words/* nameOf */.Vb)(item);
}
function plainNote(note) {
    return (0,prose/* prose */.C)(note.replace(/\.$/, ''));
}

// EXTERNAL MODULE: ./build/render/comment/extent.js
var comment_extent = __webpack_require__(1243);
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
        (0,numbers/* tight */.RV)(`${scaled(model.training_kg)}${(0,numbers/* formatMass */.so)(model.training_kg)} training, once<br>${scaled(served ?? 0)}${serving} of inference`),
        `**${(0,numbers/* tight */.RV)((0,numbers/* formatDays */.n1)(model.days))}**${requests}`,
    ];
}
function daysServed(report, model) {
    const days = report.servings
        .filter((serving) => serving.model === model && serving.change !== 'removed')
        .map((serving) => serving.days);
    return days.length === 0 ? null : Math.max(...days);
}

// EXTERNAL MODULE: ./build/render/warnings.js
var warnings = __webpack_require__(5120);
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
    const lines = [...items].map(([warning, concerned]) => `- ${(0,warnings/* warningInWords */.j)(warning)} ${namesOf(concerned)}`);
    const rest = lines.length - extent.shown;
    const more = rest > 0 ? [`- and ${rest} more kinds of remark`] : [];
    return lines.length === 0 ? null : `#### Worth knowing\n\n${[...lines.slice(0, extent.shown), ...more].join('\n')}`;
}
function namesOf(items) {
    const names = items.slice(0, MOST_NAMES).map((item) => (0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item), 40));
    const rest = items.length - names.length;
    return `(${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
function renderNotes(report) {
    const { runs, plans, servings } = report;
    const items = [...runs, ...plans, ...servings].filter((item) => item.change !== 'same');
    if (items.length === 0)
        return report.exit_code === 0 ? null : (0,comment_extent/* fold */.AU)('The same answer on your machine', command(report));
    const assumptions = distinct(items.flatMap((item) => item.assumptions), (one) => `${one.what} ${one.value} ${one.from}`);
    const factors = distinct(items.flatMap((item) => item.factors), (one) => one.id);
    const body = (0,comment_extent/* blocksOf */.SH)([accounting(report), assumed(assumptions), factorTable(factors), again(report)]);
    return (0,comment_extent/* fold */.AU)('How these numbers are made', body);
}
function accounting(report) {
    const { accounting: rules, gate_on } = report.policy;
    const grid = rules.intensity === 'market' ? 'market-based' : 'location-based';
    const method = rules.method === 'card' ? 'TDP × hours, as model cards print it' : 'best estimate of what the wall saw';
    const making = rules.embodied ? 'included' : 'left out';
    const gate = { p5: 'the low end', p50: 'the central value', p95: 'the high end' }[gate_on];
    return `Energy covers ${(0,words/* boundaryInWords */.L3)(rules.boundary)}. Electricity is ${grid}; the method is the ${method}; embodied emissions of the hardware are ${making}. Intervals are 5% to 95%, and ${gate} meets the limit.`;
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
                ? [NARROW]
                : ['Run the check again. If it says the same, the job log names what did not answer.'];
        case 'INTERNAL':
            return ['Run the check again. If it says the same, please report it with the line at the end of this comment.'];
        case 'PASS':
            return report.findings.some((finding) => finding.status === 'undecided') ? [NARROW] : [];
        case 'NO_RECORDS':
            return [];
    }
}
const NARROW = 'Commit a measurement (a tracker file with energy, hardware and place): better evidence narrows the interval and settles it.';
/** What is spent cannot be made smaller; what is planned or served can. */
function overSteps(report, policy) {
    const ask = `Ask for a higher limit in ${policy}, in a pull request of its own: a policy that is changed here counts only after the merge.`;
    const worst = report.findings.filter((finding) => finding.blocks || finding.status === 'over').sort(render_finding/* byWeight */.IN)[0];
    if (worst === undefined || report.advice.length > 0)
        return [ask];
    const left = `${(0,render_text/* code */.aY)(worst.budget)} is ${(0,render_finding/* leftInWords */.U7)(worst)}`;
    const open = (0,additions/* touched */.FI)(report).filter(([kind, item]) => canShrink(kind, worst) && (0,additions/* difference */.iv)(item) > 0);
    if (fitsOnceKnown(worst))
        return [`${left}. ${fillIn(worst)}`, ask];
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
function fillIn({ value, unit }) {
    const best = (0,numbers/* formatMeasure */.os)(value.central, unit);
    return `The best estimate, ${best}, fits: what is not known counts at the most it may cost. Say in the record where it ran and on what; what holds for every record can be assumed in the policy.`;
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
        renderPolicy(report),
        reasonsFirst ? null : renderSteps(report, extent),
        (0,additions/* renderAdditions */.SX)(report, extent, calm),
        renderWarnings(report, extent),
        renderLifetime(report, extent),
        reasonsFirst ? null : problems,
        extent.notes ? renderNotes(report) : null,
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
