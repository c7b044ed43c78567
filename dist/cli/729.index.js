export const id = 729;
export const ids = [729,970];
export const modules = {

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCase: () => (/* reexport */ renderCase),
  renderExplain: () => (/* reexport */ renderExplain),
  renderScan: () => (/* reexport */ renderScan),
  renderTerminal: () => (/* reexport */ renderTerminal)
});

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/render/warnings.js
var render_warnings = __webpack_require__(5120);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
;// CONCATENATED MODULE: ./build/render/terminal/items.js




const NAME = 60;
const MESSAGE = 400;
function shown(text, most = NAME) {
    const line = (0,render_text/* shorten */.ml)((0,render_text/* printable */.g$)(text), most);
    return line.trim() === '' ? '(empty)' : line;
}
function printItem(sheet, kind, item) {
    const { footprint, change } = item;
    const what = change === undefined || change === 'same' ? kind : `${change} ${kind}`;
    sheet.line(`${shown((0,words/* nameOf */.Vb)(item))} (${what}): ${(0,numbers/* formatEmissions */.JF)(footprint.total_kg)}`, 2, undefined, 2);
    const hardware = (0,words/* hardwareInWords */.lx)(item, shown).replace(/×/g, 'x');
    const facts = [hardware || 'no hardware named', (0,words/* extentInWords */.$4)(item), item.region === null ? '' : shown(item.region)];
    facts.push((0,numbers/* formatEnergy */.QE)(footprint.energy_kwh.central), (0,words/* evidenceInWords */.KG)(item.evidence));
    sheet.line(facts.filter((fact) => fact !== '').join(', '), 4);
    sheet.line(`${shown(item.path, 200)}:${item.line}`, 4, 'dim');
    if (item.before !== undefined)
        sheet.line(`was ${(0,numbers/* formatMass */.so)(item.before.total_kg.central)}`, 4);
    if (change === 'removed')
        sheet.line('stays booked: removing a record refunds nothing', 4);
    for (const warning of new Set(item.warnings))
        sheet.line(`! ${(0,render_warnings/* warningInWords */.j)(warning)}`, 4, 'yellow', 2);
}
function printProblem(sheet, problem) {
    const { file, line, column, message, hint, code, blocks } = problem;
    sheet.line(`${shown(file, 200)}:${line}:${column} ${shown(message, MESSAGE)}`, 2, blocks ? 'red' : 'yellow', 2);
    sheet.line(`${shown(hint, MESSAGE)} (${code})`, 4);
}

// EXTERNAL MODULE: ./build/render/terminal/layout.js
var layout = __webpack_require__(9970);
;// CONCATENATED MODULE: ./build/render/terminal/explain.js





function renderCase(answer, options) {
    const sheet = new layout.Sheet(options);
    sheet.line(`${(0,numbers/* formatEmissions */.JF)(answer.total_kg)}, ${(0,numbers/* formatInterval */.vy)(answer.energy_kwh, 'kWh')}`, 0, 'bold');
    printFootprint(sheet, answer);
    printGrounds(sheet, answer);
    return sheet.toString();
}
function renderExplain(item, options) {
    const sheet = new layout.Sheet(options);
    sheet.line(`${shown((0,words/* nameOf */.Vb)(item))}: ${(0,numbers/* formatEmissions */.JF)(item.footprint.total_kg)}`, 0, 'bold');
    sheet.line(`${shown(item.path, 200)}:${item.line}`, 0, 'dim');
    const hardware = (0,words/* hardwareInWords */.lx)(item, shown).replace(/×/g, 'x');
    const facts = [hardware || 'no hardware named', (0,words/* extentInWords */.$4)(item), item.region === null ? '' : shown(item.region)];
    sheet.line(facts.filter((fact) => fact !== '').join(', '));
    if ('declared' in item)
        printDeclared(sheet, item);
    printFootprint(sheet, item.footprint);
    if (item.gated_kg > item.footprint.total_kg.central * 1.005) {
        sheet.line(`Judged as ${(0,numbers/* formatMass */.so)(item.gated_kg)}: what is not known counts at its dearest.`);
    }
    printGrounds(sheet, item);
    return sheet.toString();
}
function printDeclared(sheet, { declared }) {
    const { energy_kwh, emissions_kg } = declared;
    const said = [
        energy_kwh === null ? null : (0,numbers/* formatEnergy */.QE)(energy_kwh),
        emissions_kg === null ? null : `${(0,numbers/* formatMass */.so)(emissions_kg)} CO2e`,
    ].filter((part) => part !== null);
    if (said.length > 0)
        sheet.line(`The record itself says ${said.join(' and ')}.`);
}
function printFootprint(sheet, footprint) {
    sheet.gap();
    const rows = [
        ['energy', (0,numbers/* formatInterval */.vy)(footprint.energy_kwh, 'kWh')],
        ['operational', (0,numbers/* formatInterval */.vy)(footprint.operational_kg)],
        ['idle', (0,numbers/* formatInterval */.vy)(footprint.idle_kg)],
        ['embodied', (0,numbers/* formatInterval */.vy)(footprint.embodied_kg)],
        ['water', (0,numbers/* formatInterval */.vy)(footprint.water_l, 'L')],
    ];
    sheet.rows(rows, 2);
}
/** Everything that the number stands on. Formulas keep their own figures: a reader redoes them. */
function printGrounds(sheet, grounds) {
    const { evidence, boundary, trail, factors, assumptions, warnings } = grounds;
    sheet.gap();
    sheet.line(`Evidence: ${(0,words/* evidenceInWords */.KG)(evidence)}. Energy covers ${(0,words/* boundaryInWords */.L3)(boundary)}.`);
    if (trail.length > 0)
        sheet.heading('Step by step');
    for (const [index, step] of trail.entries())
        printStep(sheet, index + 1, step);
    if (assumptions.length > 0)
        sheet.heading('Assumed');
    for (const { what, value, from } of assumptions) {
        sheet.line(`${shown(what)}: ${shown(value, 200)} (${from === 'policy' ? 'policy' : 'our default'})`, 2, undefined, 2);
    }
    if (factors.length > 0)
        sheet.heading('Factors');
    sheet.rows(factors.map(factorCells), 2);
    if (warnings.length > 0)
        sheet.heading('Worth knowing');
    for (const warning of new Set(warnings))
        sheet.line(`! ${(0,render_warnings/* warningInWords */.j)(warning)}`, 2, 'yellow', 2);
}
function printStep(sheet, number, step) {
    const from = step.factors.length === 0 ? '' : ` [${step.factors.map((factor) => shown(factor)).join(', ')}]`;
    sheet.line(`${number}. ${shown(step.label, 200)}`, 2, undefined, 3);
    sheet.line(`${shown(step.formula, 400)} = ${(0,numbers/* plain */.pj)(step.value, 7)} ${shown(step.unit)}${from}`, 5, undefined, 2);
}
function factorCells({ id, value, unit, year, source }) {
    const figure = unit === '' ? (0,numbers/* plain */.pj)(value, 5) : `${(0,numbers/* plain */.pj)(value, 5)} ${shown(unit)}`;
    return [shown(id), figure, year === null ? '' : `${year}`, shown(source)];
}

// EXTERNAL MODULE: ./build/render/comment/additions.js
var additions = __webpack_require__(2718);
// EXTERNAL MODULE: ./build/render/comment/opening.js
var opening = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/render/finding.js
var render_finding = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/render/terminal/review.js







const MOST_ITEMS = 20;
const MOST_PROBLEMS = 50;
const SENTENCE = 400;
function renderTerminal(report, options) {
    const sheet = new layout.Sheet(options);
    sheet.line((0,opening/* standing */.JA)(report) + shown(report.headline, SENTENCE), 0, colorOf(report));
    printProblems(sheet, report);
    printBudgets(sheet, report);
    printPolicy(sheet, report);
    printAdditions(sheet, report);
    printBreakEven(sheet, report);
    printAdvice(sheet, report);
    return sheet.toString();
}
function colorOf(report) {
    if (report.verdict === 'PASS' || report.verdict === 'NO_RECORDS')
        return 'green';
    return report.enforced ? 'red' : 'yellow';
}
function printProblems(sheet, report) {
    const blocking = report.problems.filter((problem) => problem.blocks);
    const others = report.problems.filter((problem) => !problem.blocks);
    for (const [title, problems] of [
        ['Problems to fix', blocking],
        ['Remarks and older problems', others],
    ]) {
        if (problems.length === 0)
            continue;
        sheet.heading(`${title} (${problems.length})`);
        for (const problem of problems.slice(0, MOST_PROBLEMS))
            printProblem(sheet, problem);
        printRest(sheet, problems.length - MOST_PROBLEMS);
    }
}
function printBudgets(sheet, report) {
    if (report.findings.length === 0)
        return;
    sheet.heading('Budgets');
    const findings = [...report.findings].sort(render_finding/* byWeight */.IN);
    const rows = findings.map((finding) => [
        shown(finding.budget, 30),
        asciiBar(finding),
        (0,render_finding/* shareInWords */.s5)(finding).replace('×', 'x'),
        (0,render_finding/* usedInWords */.SU)(finding),
        (0,render_finding/* leftInWords */.U7)(finding),
    ]);
    sheet.rows(rows, 2, (row) => styleOf(findings[row]));
    for (const finding of findings) {
        if (finding.note !== null)
            sheet.line(`${shown(finding.budget, 30)}: ${shown(finding.note, SENTENCE)}`, 2, undefined, 2);
    }
}
/** `[=====---]`, with `!` beyond the limit and `?` in doubt: every terminal and every log has these. */
function asciiBar(finding) {
    const beyond = finding.status === 'undecided' ? '?' : '!';
    return `[${(0,render_finding/* bar */.M0)(finding).replace(/█/g, '=').replace(/▓/g, beyond).replace(/░/g, '-')}]`;
}
function styleOf(finding) {
    if (finding === undefined || (finding.status === 'within' && !finding.warn))
        return undefined;
    return finding.status === 'over' && finding.blocks ? 'red' : 'yellow';
}
function printPolicy(sheet, { policy }) {
    if (policy.proposed.length > 0) {
        sheet.heading('The policy changes too; it counts after the merge');
        for (const change of policy.proposed)
            sheet.line(shown(change, SENTENCE), 2, undefined, 2);
    }
    if (policy.blob !== null || policy.suggested === null)
        return;
    sheet.heading(`A policy to start with, for ${shown(policy.path)}`);
    for (const line of (0,render_text/* printableLines */.fk)(policy.suggested.trimEnd()))
        sheet.verbatim(`  ${line}`);
}
function printAdditions(sheet, report) {
    const entries = (0,additions/* touched */.FI)(report);
    if (entries.length === 0)
        return;
    sheet.heading(`This pull request adds ${(0,numbers/* formatEmissions */.JF)(report.added.total_kg)}`);
    for (const [kind, item] of entries.slice(0, MOST_ITEMS))
        printItem(sheet, kind, item);
    printRest(sheet, entries.length - MOST_ITEMS);
}
function printBreakEven(sheet, report) {
    if (report.break_even.length === 0)
        return;
    sheet.heading('Training against inference');
    for (const { model, training_kg, inference_kg_per_day, days, requests } of report.break_even.slice(0, MOST_ITEMS)) {
        const after = requests === null ? (0,numbers/* formatDays */.n1)(days) : `${(0,numbers/* formatDays */.n1)(days)}, ${(0,numbers/* formatCount */.B4)(requests)} requests`;
        const rates = `${(0,numbers/* formatMass */.so)(training_kg)} once, ${(0,numbers/* formatMass */.so)(inference_kg_per_day)} a day`;
        sheet.line(`${shown(model)}: ${rates}; even after ${after}`, 2, undefined, 2);
    }
}
function printAdvice(sheet, report) {
    if (report.advice.length === 0)
        return;
    sheet.heading('What would help');
    for (const { text, verdict } of report.advice) {
        const enough = verdict === 'PASS' && report.verdict !== 'PASS' ? ' (enough by itself)' : '';
        sheet.line(`- ${shown(text, SENTENCE)}${enough}`, 2, undefined, 2);
    }
}
function printRest(sheet, rest) {
    if (rest > 0)
        sheet.line(`and ${rest} more`, 2, 'dim');
}

;// CONCATENATED MODULE: ./build/render/terminal/scan.js




function renderScan(scan, options) {
    const sheet = new layout.Sheet(options);
    const { totals, problems } = scan;
    const counts = [(0,numbers/* counted */.hS)(totals.runs, 'run'), (0,numbers/* counted */.hS)(totals.plans, 'plan'), (0,numbers/* counted */.hS)(totals.servings, 'serving')];
    const lost = problems.some((problem) => problem.blocks);
    const sum = `${lost ? 'at least ' : ''}${(0,numbers/* formatEmissions */.JF)(totals.total_kg)}`;
    sheet.line(`${counts.join(', ')}: ${sum}; ${(0,numbers/* formatInterval */.vy)(totals.energy_kwh, 'kWh')}`, 0, 'bold');
    if (totals.declared_energy_kwh > 0) {
        sheet.line(`The records themselves say ${(0,numbers/* formatEnergy */.QE)(totals.declared_energy_kwh)}.`);
    }
    for (const [title, wanted] of [
        ['Runs', 'run'],
        ['Plans', 'plan'],
        ['Servings', 'serving'],
    ]) {
        const items = (0,words/* itemsOf */.S3)(scan).filter(([kind]) => kind === wanted);
        if (items.length > 0)
            sheet.heading(title);
        for (const [kind, item] of items)
            printItem(sheet, kind, item);
    }
    if (problems.length > 0)
        sheet.heading(`Problems (${problems.length})`);
    for (const problem of problems)
        printProblem(sheet, problem);
    return sheet.toString();
}

;// CONCATENATED MODULE: ./build/render/terminal.js
/**
 * Text for a terminal: the same report, the same first line, aligned at 80 columns and readable at 20. Everything that
 * was read somewhere passes through `printable`, so no name can move the cursor or change a colour.
 */





/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sheet: () => (/* binding */ Sheet)
/* harmony export */ });
/* unused harmony export widthOf */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);
/**
 * Text on a grid of characters: wrapped, indented, coloured. Colour is the only escape sequence we print, and ours.
 * Lines are inert, because a terminal may be the log of a GitHub runner.
 */

const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
};
/** Wider lines are tiring to read, whatever the window. */
const WIDEST = 100;
class Sheet {
    #lines = [];
    #width;
    #color;
    constructor({ columns, color }) {
        this.#width = Math.min(Math.max(Number.isFinite(columns) ? Math.floor(columns) : 80, 20), WIDEST);
        this.#color = color;
    }
    get width() {
        return this.#width;
    }
    /** A paragraph; continued lines are indented by `hang` more. The text is already printable. */
    line(text, indent = 0, style, hang = 0) {
        for (const line of wrap(text, this.#width, indent, indent + hang))
            this.#lines.push(this.#paint(line, style));
    }
    /** A line that is copied, such as a line of a file: never wrapped. */
    verbatim(line) {
        this.#lines.push(line);
    }
    gap() {
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    heading(text) {
        this.gap();
        this.line(text, 0, 'bold');
    }
    /** Columns where they fit, one under the other where they do not. */
    rows(rows, indent, style = () => undefined) {
        const widths = columnWidths(rows);
        const total = indent + widths.reduce((sum, width) => sum + width, 0) + 2 * (widths.length - 1);
        for (const [index, row] of rows.entries()) {
            if (total <= this.#width) {
                const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)));
                this.#lines.push(this.#paint(`${' '.repeat(indent)}${cells.join('  ')}`.trimEnd(), style(index)));
            }
            else {
                this.line(row[0] ?? '', indent, style(index));
                this.line(row
                    .slice(1)
                    .filter((cell) => cell !== '')
                    .join('  '), indent + 2, style(index));
            }
        }
    }
    toString() {
        return `${this.#lines.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ).join('\n').replace(/\n+$/, '')}\n`;
    }
    #paint(line, style) {
        if (!this.#color || style === undefined || line === '')
            return line;
        const [on, off] = CODES[style];
        return `\u001b[${on}m${line}\u001b[${off}m`;
    }
}
function columnWidths(rows) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    return Array.from({ length: count }, (_, column) => {
        return rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0);
    });
}
/** Words on lines of at most `width` cells; a word that is longer is cut. */
function wrap(text, width, indent, hang) {
    const lines = [];
    let line = ' '.repeat(indent);
    let used = indent;
    let empty = true;
    const start = () => {
        lines.push(line.trimEnd());
        line = ' '.repeat(hang);
        used = hang;
        empty = true;
    };
    for (const word of text.split(' ')) {
        if (!empty && used + 1 + widthOf(word) > width)
            start();
        for (const [index, piece] of pieces(word, width - hang).entries()) {
            if (!empty && (index > 0 || used + widthOf(piece) + 1 > width))
                start();
            line += empty ? piece : ` ${piece}`;
            used += widthOf(piece) + (empty ? 0 : 1);
            empty = false;
        }
    }
    return [...lines, line.trimEnd()];
}
function pieces(word, most) {
    if (widthOf(word) <= most)
        return [word];
    const all = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const cells = widthOf(character);
        if (used + cells > most) {
            all.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += cells;
    }
    return [...all, piece];
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff01-\uff60]/u;
const NO_WIDTH = /\p{M}/u;
/** Cells on a terminal: two for East Asian letters and pictures, none for accents. */
function widthOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let cells = 0;
    for (const character of text)
        cells += NO_WIDTH.test(character) ? 0 : WIDE.test(character) && character > '\u00ff' ? 2 : 1;
    return cells;
}


/***/ })

};
