export const id = 3830;
export const ids = [3830];
export const modules = {

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ DOCTOR_AREAS)
/* harmony export */ });
/** What `doctor` found: whether the gate holds in a repository, as the renderers and other programs see it. */
const DOCTOR_AREAS = ['workflows', 'policy', 'owners', 'github', 'clone'];


/***/ }),

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ CONSTANTS)
/* harmony export */ });
/* harmony import */ var _ecologits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
/* harmony import */ var _embodied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2764);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3935);
/* harmony import */ var _machines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(468);
/* harmony import */ var _plans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6251);
/* harmony import */ var _servings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1162);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6281);








const { TASK_WH, ...ofServings } = _servings_js__WEBPACK_IMPORTED_MODULE_6__;
/** In the order of their ids, because that of a module's exports is not the same in a bundle. */
const CONSTANTS = [
    _ecologits_js__WEBPACK_IMPORTED_MODULE_0__,
    _embodied_js__WEBPACK_IMPORTED_MODULE_1__,
    _load_js__WEBPACK_IMPORTED_MODULE_2__,
    _machines_js__WEBPACK_IMPORTED_MODULE_3__,
    ofServings,
    _place_js__WEBPACK_IMPORTED_MODULE_4__,
    _plans_js__WEBPACK_IMPORTED_MODULE_5__,
    TASK_WH,
    _unknown_js__WEBPACK_IMPORTED_MODULE_7__,
]
    .flatMap((file) => Object.values(file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));


/***/ }),

/***/ 3830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCase: () => (/* reexport */ renderCase),
  renderCitations: () => (/* reexport */ renderCitations),
  renderDoctor: () => (/* reexport */ renderDoctor),
  renderEntry: () => (/* reexport */ renderEntry),
  renderExplain: () => (/* reexport */ renderExplain),
  renderLedger: () => (/* reexport */ renderLedger),
  renderLimits: () => (/* reexport */ renderLimits),
  renderLists: () => (/* reexport */ renderLists),
  renderOverview: () => (/* reexport */ renderOverview),
  renderScan: () => (/* reexport */ renderScan),
  renderTerminal: () => (/* reexport */ renderTerminal)
});

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/render/warnings.js + 1 modules
var render_warnings = __webpack_require__(1958);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/terminal/items.js




const NAME = 60;
const MESSAGE = 400;
function shown(text, most = NAME) {
    const line = (0,render_text/* shorten */.ml)((0,render_text/* printable */.g$)(text), most);
    return line.trim() === '' ? '(empty)' : line;
}
/** @param said warnings that stand elsewhere, for several items together. */
function printItem(sheet, kind, item, said = new Set()) {
    const { footprint, change } = item;
    const what = change === undefined || change === 'same' ? kind : `${change} ${kind}`;
    sheet.line(`${shown((0,words/* nameOf */.Vb)(item))} (${what}): ${(0,numbers/* formatEmissions */.JF)(footprint.total_kg)}`, 2, undefined, 2);
    const hardware = (0,words/* hardwareInWords */.lx)(item, shown).replace(/×/g, 'x');
    const facts = [hardware || 'no hardware named', (0,words/* extentInWords */.$4)(item), item.region === null ? '' : shown(item.region)];
    facts.push((0,numbers/* formatEnergy */.QE)(footprint.energy_kwh.central), (0,words/* evidenceInWords */.KG)(item.evidence));
    sheet.line(facts.filter((fact) => fact !== '').join(', '), 4);
    sheet.line(`${shown(item.path, 200)}:${item.line}`, 4, 'dim');
    if (item.also_in !== undefined)
        sheet.line(alsoInWords(item.also_in), 4, 'dim', 2);
    if (item.before !== undefined)
        sheet.line(`was ${(0,numbers/* formatMass */.so)(item.before.total_kg.central)}`, 4);
    if (change === 'removed')
        sheet.line('stays booked: removing a record refunds nothing', 4);
    for (const warning of new Set(item.warnings)) {
        if (!said.has(warning))
            sheet.line(`! ${(0,render_warnings/* warningInWords */.jv)(warning)}`, 4, 'yellow', 2);
    }
}
const MOST_TRACES = 3;
/** Where the same compute is told again. */
function alsoInWords(traces) {
    const names = traces.slice(0, MOST_TRACES).map(({ path, line }) => `${shown(path, 200)}:${line}`);
    const rest = traces.length > MOST_TRACES ? ` and ${traces.length - MOST_TRACES} more` : '';
    return `told again by ${names.join(', ')}${rest}, and counted once`;
}
function printProblem(sheet, problem) {
    const { file, line, column, message, hint, code, blocks } = problem;
    sheet.line(`${shown(file, 200)}:${line}:${column} ${shown(message, MESSAGE)}`, 2, blocks ? 'red' : 'yellow', 2);
    sheet.line(`${shown(hint, MESSAGE)} (${code})`, 4);
}

// EXTERNAL MODULE: ./build/render/terminal/layout.js
var layout = __webpack_require__(9970);
;// CONCATENATED MODULE: ./build/render/terminal/series.js



/** What is known for more than one year, or beside something that is. */
function seriesOf(figures) {
    const groups = new Map();
    for (const one of figures)
        if (one.year !== null)
            groups.set(one.what, [...(groups.get(one.what) ?? []), one]);
    const all = [...groups].map(([what, own]) => ({ what, unit: own[0]?.unit ?? '', figures: own }));
    return all.some((one) => one.figures.length > 1) ? all : [];
}
function printSeries(sheet, series) {
    if (series.length === 0)
        return;
    sheet.heading('By year');
    const years = [...new Set(series.flatMap(({ figures }) => figures.map(({ year }) => year ?? 0)))].sort((a, b) => b - a);
    const head = ['', ...series.map(({ what }) => shown(what))];
    const rows = years.map((year) => [String(year), ...series.map((one) => valueIn(one, year))]);
    if (fits(sheet, [head, ...rows], 2)) {
        sheet.rows([head, ...rows], 2, (row) => (row === 0 ? 'dim' : undefined));
    }
    else {
        for (const year of years) {
            const known = series.filter((one) => valueIn(one, year) !== '');
            sheet.line(`${year}: ${known.map((one) => `${shown(one.what)} ${valueIn(one, year)}`).join(', ')}`, 2, undefined, 2);
        }
    }
    for (const one of series)
        printGround(sheet, one);
}
function valueIn({ figures }, year) {
    const found = figures.find((figure) => figure.year === year);
    return found === undefined ? '' : (0,numbers/* plain */.pj)(found.value, 4);
}
function printGround(sheet, { what, unit, figures }) {
    const ids = new Set(figures.flatMap(({ id, year }) => (id === null ? [] : [id.replace(`/${year}`, '/YEAR')])));
    sheet.gap();
    sheet.line([`${shown(what)} in ${shown(unit)}`, ...[...ids].map((id) => shown(id, 120))].join(', '), 2, undefined, 2);
    for (const [rest, years] of grounds(figures))
        sheet.line(`${rest}${years}`, 4, 'dim', 2);
}
/** Sources and what they count, with their years where there are several. */
function grounds(figures) {
    const groups = new Map();
    for (const { source, note, year } of figures) {
        const text = `source ${shown(source)}${note === null ? '' : `; ${shown(note, 200)}`}`;
        groups.set(text, [...(groups.get(text) ?? []), year ?? 0]);
    }
    const only = groups.size === 1;
    return [...groups].map(([text, years]) => [text, only ? '' : ` (${[...years].sort((a, b) => a - b).join(', ')})`]);
}
/** Whether the columns have room beside each other. */
function fits(sheet, rows, indent) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => (0,layout/* widthOf */.qz)(row[at] ?? ''))));
    return indent + widths.reduce((sum, width) => sum + width + 2, -2) <= sheet.width;
}

;// CONCATENATED MODULE: ./build/render/terminal/catalog.js




const SINGULAR = {
    accelerators: 'accelerator',
    cpus: 'processor',
    instances: 'machine type',
    regions: 'cloud region',
    grids: 'grid',
    sites: 'site',
    embodied: 'embodied',
    method: 'constant of the method',
    sources: 'source',
};
const TERMS = {
    attribution: 'free with a credit, which NOTICES.md gives',
    'share-alike': 'share-alike, kept apart and asked last',
    'public-domain': 'public domain',
    facts: 'isolated facts from articles and repositories',
    ours: 'worked out by this project',
    unclear: 'no licence that we could read',
};
/** Enough to see what there is; a search is better than a page that runs away. */
const MOST_ROWS = 40;
const TEXT = 300;
function renderOverview(overview, options) {
    const sheet = new layout/* Sheet */.cj(options);
    sheet.line(`Catalogue ${shown(overview.version)}`, 0, 'bold');
    sheet.gap();
    for (const { kind, entries, years, about } of overview.kinds) {
        const span = years === null ? '' : `, ${years[0]} to ${years[1]}`;
        sheet.line(`${kind}: ${(0,numbers/* formatCount */.B4)(entries)}${span}`, 2, undefined, 2);
        sheet.line(about, 4, 'dim');
    }
    sheet.heading('Licences of the sources');
    for (const [terms, count] of overview.terms)
        sheet.line(`${(0,numbers/* counted */.hS)(count, 'source')}: ${TERMS[terms] ?? terms}`, 2, undefined, 2);
    sheet.heading('Look further');
    for (const words of ['grids germany 2022', 'accelerators h100', 'show gcp:europe-west9', 'cite grid/FR/2024']) {
        sheet.line(`carbon-clerk catalog ${words}`, 2, undefined, 2);
    }
    return sheet.toString();
}
function renderLists(lists, whole, options) {
    const sheet = new layout/* Sheet */.cj(options);
    for (const { kind, entries } of lists) {
        const few = whole ? entries : entries.slice(0, lists.length > 1 ? 8 : MOST_ROWS);
        sheet.heading(`${capital(kind)} (${(0,numbers/* formatCount */.B4)(entries.length)})`);
        printRows(sheet, few);
        const more = entries.length - few.length;
        if (more > 0)
            sheet.line(`${(0,numbers/* formatCount */.B4)(more)} more: add a word to the search, or --all.`, 2, 'dim', 2);
    }
    return sheet.toString();
}
/** Ids and figures side by side; names between them where there is room, below them where there is not. */
function printRows(sheet, entries) {
    const used = entries.map(({ figures }) => figures);
    const columns = Math.max(0, ...used.map((figures) => figures.length));
    const filled = Array.from({ length: columns }, (_, at) => at).filter((at) => used.some((all) => (all[at] ?? '') !== ''));
    const rows = entries.map(({ kind, id, name, figures }) => ({
        id: shown(id, 80),
        name: namesItself(kind) || name === '' ? '' : shown(name, TEXT),
        figures: filled.map((at) => shown(figures[at] === undefined || figures[at] === '' ? '-' : figures[at], TEXT)),
    }));
    const wide = rows.map(({ id, name, figures }) => (name === '' ? [id, ...figures] : [id, name, ...figures]));
    const bare = rows.map(({ id, figures }) => [id, ...figures]);
    if (fits(sheet, wide, 2))
        sheet.rows(wide, 2);
    else if (fits(sheet, bare, 2) && rows.every(({ name }) => name === ''))
        sheet.rows(bare, 2);
    else
        for (const row of rows)
            printStacked(sheet, row);
}
function printStacked(sheet, row) {
    sheet.line(row.id, 2, undefined, 2);
    const figures = row.figures.filter((text) => text !== '-').join(', ');
    sheet.line([row.name, figures].filter((text) => text !== '').join(': '), 4, 'dim', 2);
}
/** The id says it all. */
function namesItself(kind) {
    return kind === 'accelerators' || kind === 'cpus' || kind === 'method';
}
function renderEntry(entry, sources, options, factor = null) {
    const sheet = new layout/* Sheet */.cj(options);
    sheet.line(`${shown(entry.name, TEXT)} (${SINGULAR[entry.kind]})`, 0, 'bold', 2);
    sheet.line(shown(entry.id, 120), 0, 'dim');
    const asked = entry.figures.find(({ id }) => id !== null && id === factor);
    if (asked !== undefined) {
        sheet.gap();
        printFigure(sheet, asked);
    }
    if (entry.facts.length > 0)
        sheet.gap();
    for (const [label, text] of entry.facts)
        sheet.line(`${shown(label)}: ${shown(text, TEXT)}`, 2, undefined, 2);
    const series = seriesOf(entry.figures);
    const single = entry.figures.filter((one) => one !== asked && !series.some(({ figures }) => figures.includes(one)));
    if (single.length > 0)
        sheet.heading('Figures');
    for (const figure of single)
        printFigure(sheet, figure);
    printSeries(sheet, series);
    if (entry.aliases.length > 0) {
        sheet.heading('Also written');
        sheet.line(entry.aliases.map((alias) => shown(alias)).join(', '), 2);
    }
    printAmbiguities(sheet, entry);
    if (entry.notes.length > 0)
        sheet.heading('Worth knowing');
    for (const note of entry.notes)
        sheet.line(capital(shown(note, TEXT)), 2, undefined, 2);
    if (sources.length > 0)
        sheet.heading('Sources');
    for (const source of sources)
        printSource(sheet, source);
    return sheet.toString();
}
function printFigure(sheet, { id, what, value, range, unit, year, source, note }) {
    const span = range === null ? '' : ` (${(0,numbers/* plain */.pj)(range[0], 4)} to ${(0,numbers/* plain */.pj)(range[1], 4)})`;
    const when = year === null ? '' : `, ${year}`;
    sheet.line(`${shown(what)}: ${(0,numbers/* plain */.pj)(value, 5)} ${shown(unit)}${span}${when}`, 2, undefined, 2);
    const rest = [id === null ? '' : shown(id, 120), `source ${shown(source)}`, note === null ? '' : shown(note, TEXT)];
    sheet.line(rest.filter((text) => text !== '').join('; '), 4, 'dim', 2);
}
function printAmbiguities(sheet, { ambiguous }) {
    if (ambiguous.length > 0)
        sheet.heading('Names that may mean another');
    for (const { name, covers, watts } of ambiguous) {
        const span = watts === null ? '' : `: ${(0,numbers/* plain */.pj)(watts[0], 4)} to ${(0,numbers/* plain */.pj)(watts[1], 4)} W`;
        sheet.line(`"${shown(name)}"${span}`, 2, undefined, 2);
        sheet.line(covers.map((id) => shown(id)).join(', '), 4, 'dim');
    }
}
function printSource(sheet, { id, title, publisher, version, licence }) {
    sheet.line(`${shown(id)}: ${shown(title, TEXT)}, ${shown(publisher)}, ${shown(version)}`, 2, undefined, 2);
    sheet.line(`licence: ${shown(licence, TEXT)}`, 4, 'dim', 2);
}
/** One paragraph each, in the order of a reference list. Copied as a whole, so it is not broken by colours. */
function renderCitations(citations, options) {
    const sheet = new layout/* Sheet */.cj(options);
    for (const { id, figure, what, year, source } of citations) {
        sheet.gap();
        sheet.line(shown(id, 120), 0, 'bold');
        const when = year === null ? '' : `, ${year}`;
        const number = figure === null ? '' : ` Figure: ${shown(what, TEXT)}${when}: ${shown(figure)}.`;
        const version = source.version === '' ? '' : ` Version: ${shown(source.version, TEXT)}.`;
        const text = `${shown(source.publisher, TEXT)}: ${shown(source.title, TEXT)}.${version}${number}`;
        sheet.line(`${text} Licence: ${shown(source.licence, TEXT)}.`, 2);
        // Not wrapped: a link is copied.
        if (source.link !== '')
            sheet.verbatim(`  ${shown(source.link, TEXT)}`);
    }
    return sheet.toString();
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/core/doctor-report.js
var doctor_report = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/render/terminal/doctor.js



const TITLES = {
    workflows: 'Workflows',
    policy: 'Budget',
    owners: 'Owners',
    github: 'Rules of GitHub',
    clone: 'Clone',
};
const WORDS = {
    ok: ['ok', 'green'],
    fix: ['fix', 'red'],
    look: ['look', 'yellow'],
    unseen: ['not seen', 'dim'],
};
const INDENT = 2;
const WORD_WIDTH = 8;
const LONGEST = 400;
function renderDoctor(report, options) {
    const sheet = new layout/* Sheet */.cj(options);
    sheet.line(report.headline, 0, 'bold');
    sheet.line(lookedAt(report), 0, 'dim');
    for (const area of doctor_report/* DOCTOR_AREAS */.j) {
        const findings = report.findings.filter((one) => one.area === area);
        if (findings.length === 0)
            continue;
        sheet.heading(TITLES[area]);
        for (const finding of findings)
            printFinding(sheet, finding);
    }
    sheet.heading('What an insider can still do ("carbon-clerk doctor --limits" says why)');
    for (const { title } of report.limits)
        sheet.line(`- ${title}`, INDENT, undefined, 2);
    return sheet.toString();
}
function lookedAt({ looked_at: { files, branch, repository } }) {
    const where = files === 'worktree' ? 'the files on disk' : `the files of ${files.slice(0, 12)}`;
    const name = branch === null ? '' : ` (${(0,render_text/* printable */.g$)(branch)})`;
    return `Looked at ${where}${name}${repository === null ? '' : ` and the rules of ${(0,render_text/* printable */.g$)(repository)}`}.`;
}
function printFinding(sheet, { code, level, message, fix, file, line }) {
    const [word, style] = WORDS[level];
    // Below 40 columns there is no room beside the word.
    const beside = sheet.width >= 40;
    const indent = beside ? INDENT + WORD_WIDTH + 2 : INDENT + 2;
    sheet.rows([[word.padEnd(beside ? WORD_WIDTH : 0), plain(message)]], INDENT, () => style);
    if (level === 'ok')
        return;
    if (fix !== null)
        sheet.line(`${doctor_capital(plain(fix)).replace(/\.$/, '')}.`, indent);
    const place = file === null ? '' : `${(0,render_text/* printable */.g$)(file)}${line === null ? '' : `:${line}`}  `;
    sheet.line(`${place}${code}`, indent, 'dim');
}
function plain(text) {
    return (0,render_text/* shorten */.ml)((0,render_text/* printable */.g$)(text), LONGEST);
}
function doctor_capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function renderLimits(limits, options) {
    const sheet = new layout/* Sheet */.cj(options);
    sheet.line('What an insider can still do', 0, 'bold');
    for (const { id, title, why, narrows } of limits) {
        sheet.gap();
        sheet.line(title, 0, 'bold');
        sheet.line(why, INDENT);
        sheet.line(`Narrowed by: ${narrows}`, INDENT, undefined, 2);
        sheet.line(id, INDENT, 'dim');
    }
    return sheet.toString();
}

;// CONCATENATED MODULE: ./build/render/terminal/figures.js


function printFootprint(sheet, footprint, market) {
    const { operational_kg, idle_kg, embodied_kg, total_kg, energy_kwh, water_l } = footprint;
    const unit = (0,numbers/* unitOf */.uF)(total_kg.central);
    sheet.gap();
    const rows = [
        ['operational', operational_kg, 'kgCO2e', unit],
        ['idle', idle_kg, 'kgCO2e', unit],
        ['embodied', embodied_kg, 'kgCO2e', unit],
        ['energy', energy_kwh, 'kWh'],
        ['water', water_l, 'L'],
    ];
    printAligned(sheet, market === null ? rows : [...rows, ['by contracts', market, 'kgCO2e', unit, MARKET]]);
}
/** For who reports by contracts and certificates: it would take the place of the operational line. */
const MARKET = 'market-based, in no total';
function printAligned(sheet, rows) {
    const cells = rows.map(([, interval, unit, shownIn]) => (0,numbers/* formatCells */.F$)(interval, unit, shownIn));
    const values = (0,layout/* alignDecimals */.iH)(cells.map(({ value }) => value));
    const lows = (0,layout/* alignDecimals */.iH)(cells.map(({ low }) => low ?? ''));
    const market = rows.some((row) => row.length > 4);
    sheet.rows(cells.map(({ unit, low, high }, index) => [
        rows[index]?.[0] ?? '',
        `${values[index] ?? ''} ${unit}`,
        low === null || high === null ? '' : `${lows[index] ?? ''} to ${high}`,
        ...(market ? [rows[index]?.[4] ?? ''] : []),
    ]), 2);
}

// EXTERNAL MODULE: ./build/render/grounds.js
var render_grounds = __webpack_require__(6297);
// EXTERNAL MODULE: ./build/render/narrowing.js
var narrowing = __webpack_require__(2812);
;// CONCATENATED MODULE: ./build/render/terminal/grounds.js





function printBasis(sheet, energy, { basis, evidence, boundary }) {
    sheet.gap();
    if (basis.every(({ energy_kwh }) => energy_kwh === 0) && energy.central === 0) {
        sheet.line('Ranges are 5% to 95%.');
        return;
    }
    const how = basis.length > 0 ? ':' : `; ${(0,words/* evidenceInWords */.KG)(evidence)}.`;
    sheet.line(`Ranges are 5% to 95%. Energy covers ${(0,words/* boundaryInWords */.L3)(boundary)}${how}`);
    const figures = (0,layout/* alignDecimals */.iH)(basis.map(({ energy_kwh }) => (0,numbers/* formatEnergy */.QE)(energy_kwh)));
    sheet.rows(basis.map((one, index) => [(0,render_grounds/* partInWords */.a_)(one.part), figures[index] ?? '', (0,render_grounds/* basisOfPart */.Tl)(one)]), 2);
}
const MOST_INPUTS = 3;
/** A share of the doubt, where it comes from, what would settle it, and the interval that would then be left. */
function printNarrowings(sheet, total, item) {
    const found = (0,narrowing/* narrowings */.F)(total, item);
    if (found.length === 0)
        return;
    sheet.heading(`What would narrow ${(0,numbers/* formatRange */.Lu)(total) ?? 'it'} most, around the same estimate`);
    for (const { share, what, ask, left } of found.slice(0, MOST_INPUTS)) {
        const range = (0,numbers/* formatRange */.Lu)(left)?.replaceAll(' ', layout/* KEPT */.t0);
        const way = ask === null ? 'no record can say' : range === undefined ? ask : `${ask}${layout/* KEPT */.t0}-> ${range}`;
        sheet.line(`${(0,numbers/* formatPercent */.l9)(share).padStart(3, layout/* KEPT */.t0)}${layout/* KEPT */.t0} ${what}: ${way}`, 2, undefined, 5);
    }
}
function printOtherReadings(sheet, item) {
    const readings = (0,render_grounds/* otherReadings */.A1)(item);
    if (readings.length === 0)
        return;
    sheet.heading('Counted otherwise (in no figure above)');
    const masses = (0,layout/* alignDecimals */.iH)(readings.map(({ kg }) => kg));
    const energies = (0,layout/* alignDecimals */.iH)(readings.map(({ kwh }) => kwh));
    sheet.rows(readings.map(({ name, why }, index) => {
        return [masses[index] ?? '', energies[index] ?? '', why === null ? name : `${name}: ${why}`];
    }), 2);
}

// EXTERNAL MODULE: ./build/core/estimate/constants/all.js
var constants_all = __webpack_require__(7860);
;// CONCATENATED MODULE: ./build/render/terminal/trail.js




/** Characters of an id: that of a figure of some hours names the service, the zone and both ends. */
const ID = 100;
/** Formulas keep their own figures: a reader redoes them. */
function printTrail(sheet, { trail, assumptions, factors }, cite) {
    if (trail.length > 0)
        sheet.heading('Step by step');
    const budget = trail.findIndex(({ label }) => label.startsWith('at most: '));
    for (const [index, step] of trail.entries()) {
        if (index === budget)
            sheet.heading('Against a budget, with what is not known at its dearest');
        printStep(sheet, index + 1, step, trail.length);
    }
    if (assumptions.length > 0)
        sheet.heading('Assumed, because nothing says otherwise');
    for (const { what, value, from } of assumptions) {
        const whose = from === 'policy' ? 'the policy' : 'our default';
        sheet.line(`${shown(what)}: ${shown(value, 200)} (${whose})`, 2, undefined, 2);
    }
    printFactors(sheet, factors, cite);
}
function printStep(sheet, number, step, count) {
    const indent = `${count}`.length + 4;
    sheet.line(`${`${number}`.padStart(`${count}`.length)}. ${shown(step.label, 200)}`, 2, undefined, indent - 2);
    const formula = shown(step.formula, 400)
        .replace(/(?<![\d.])\d{10,}(?![.\d])/g, shortly)
        .replace(/(\d)e\+(?=\d)/g, '$1e');
    // What the record states is no calculation.
    const stated = /^[\d.]+(?: \S+)?$/.test(formula);
    const result = `${valueInShort(step.value)}${layout/* KEPT */.t0}${shown(step.unit)}`;
    sheet.line(stated ? result : `${formula} =${layout/* KEPT */.t0}${result}`, indent, undefined, 2);
    if (step.factors.length > 0) {
        sheet.line(step.factors.map((factor) => shown(factor, ID)).join(', '), indent, 'dim');
    }
}
/** `7e10` for `70000000000`: nobody counts zeros, and every calculator has the key. */
function shortly(digits) {
    return Number(digits).toExponential().replace('e+', 'e');
}
/** Seven digits, as many as a pocket calculator shows. */
function valueInShort(value) {
    return Math.abs(value) < 1e10 ? (0,numbers/* plain */.pj)(value, 7) : Number(value.toPrecision(7)).toExponential().replace('e+', 'e');
}
function constantOf(id) {
    return constants_all/* CONSTANTS */.a.find((one) => one.id === id);
}
/** Figures that somebody published, apart from what this method chose: an auditor argues differently with each. */
function printFactors(sheet, factors, cite) {
    const figures = factors.filter(({ id }) => constantOf(id) === undefined);
    const constants = factors.filter(({ id }) => constantOf(id) !== undefined);
    if (figures.length > 0)
        sheet.heading('Figures from outside');
    sheet.rows(figures.map(figureCells), 2);
    printSources(sheet, figures, cite);
    if (constants.length > 0)
        sheet.heading('Constants of the method, 5% to 95%');
    sheet.rows(constants.map(constantCells), 2);
    if (factors.length === 0)
        return;
    sheet.gap();
    sheet.line('More of each: carbon-clerk catalog show ID', 2, 'dim', 2);
}
function figureCells(factor) {
    const { id, year, source } = factor;
    return [shown(id, ID), figureOf(factor), year === null ? '' : `${year}`, OWN[source] ?? shown(source)];
}
/** Sources that are no publication. */
const OWN = { method: 'our choice', record: 'the record', policy: 'the policy' };
function constantCells(factor) {
    const { low = 0, high = 0, source = '' } = constantOf(factor.id) ?? {};
    const range = low === high ? '' : `${(0,numbers/* plain */.pj)(low, 5)} to ${(0,numbers/* plain */.pj)(high, 5)}`;
    return [shown(factor.id), figureOf(factor), range, source];
}
function figureOf({ value, unit }) {
    return unit === '' ? (0,numbers/* plain */.pj)(value, 5) : `${(0,numbers/* plain */.pj)(value, 5)} ${shown(unit)}`;
}
function printSources(sheet, figures, cite) {
    for (const source of new Set(figures.map((one) => one.source))) {
        const cited = cite(source);
        if (cited !== null)
            sheet.line(`${shown(source)}: ${shown(cited, 300)}`, 4, 'dim', 2);
    }
}

;// CONCATENATED MODULE: ./build/render/terminal/explain.js








/** `region` is what the case says; the answer does not repeat it. */
function renderCase(answer, options, cite = () => null) {
    const sheet = new layout/* Sheet */.cj(options);
    const energy = answer.energy_kwh.central === 0 ? '' : `, ${(0,numbers/* formatInterval */.vy)(answer.energy_kwh, 'kWh')}`;
    sheet.line((0,numbers/* formatEmissions */.JF)(answer.total_kg) + energy, 0, 'bold');
    printJudged(sheet, answer.gated_kg, answer.total_kg);
    for (const line of perRequest(answer))
        sheet.line(line);
    printAnswer(sheet, answer, answer.total_kg, answer);
    printTrail(sheet, answer, cite);
    return sheet.toString();
}
function renderExplain(item, options, cite = () => null) {
    const sheet = new layout/* Sheet */.cj(options);
    sheet.line(`${shown((0,words/* nameOf */.Vb)(item))}: ${(0,numbers/* formatEmissions */.JF)(item.footprint.total_kg)}`, 0, 'bold');
    printJudged(sheet, item.gated_kg, item.footprint.total_kg);
    const hardware = (0,words/* hardwareInWords */.lx)(item, shown).replace(/×/g, 'x');
    const facts = [hardware || 'no hardware named', (0,words/* extentInWords */.$4)(item), item.region === null ? '' : shown(item.region)];
    sheet.line(facts.filter((fact) => fact !== '').join(', '));
    if ('declared' in item)
        printDeclared(sheet, item);
    if ('replicas_counted' in item)
        for (const line of requestsOf(item))
            sheet.line(line);
    sheet.line(`${shown(item.path, 200)}:${item.line}`, 0, 'dim');
    printAnswer(sheet, item.footprint, item.footprint.total_kg, item);
    printTrail(sheet, item, cite);
    return sheet.toString();
}
/** Where a budget would read more than the best estimate. */
function printJudged(sheet, gated, { central }) {
    if (gated <= central * 1.005)
        return;
    sheet.line(`Against a budget ${(0,numbers/* formatMass */.so)(gated)}: what is not known counts at its dearest.`);
}
function printAnswer(sheet, footprint, total, item) {
    printFootprint(sheet, footprint, item.market_kg);
    printBasis(sheet, footprint.energy_kwh, item);
    printNarrowings(sheet, total, item);
    printWarnings(sheet, item.warnings);
    printOtherReadings(sheet, item);
}
function printWarnings(sheet, warnings) {
    if (warnings.length > 0)
        sheet.heading('Worth knowing');
    for (const warning of new Set(warnings)) {
        const remedy = (0,render_warnings/* remedyFor */.wJ)(warning);
        sheet.line(`! ${(0,render_warnings/* warningInWords */.jv)(warning)}${remedy === null ? '' : ` ${remedy}`}`, 2, 'yellow', 2);
    }
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
/** What only a serving has: a request on average, one more, and how busy its replicas are. */
function requestsOf(item) {
    const { wh_per_request, marginal_wh_per_request: more, replicas_counted, utilisation } = item;
    if (wh_per_request.central === 0)
        return [];
    const one = more === null ? '' : `, ${(0,numbers/* plain */.pj)(more, 3)} Wh for one more`;
    return [`A request takes ${(0,numbers/* plain */.pj)(wh_per_request.central, 3)} Wh${one}.${busyInWords(replicas_counted, utilisation)}`];
}
function busyInWords(replicas, utilisation) {
    if (replicas === null || utilisation === null)
        return '';
    const copies = replicas === 1 ? 'The replica works' : `${(0,numbers/* plain */.pj)(replicas, 3)} replicas work`;
    const percent = utilisation < 0.0001 ? 'less than 0.01' : (0,numbers/* plain */.pj)(utilisation * 100, 2);
    return ` ${copies} ${percent}% of the time.`;
}
/** The same of a case, with a day. */
function perRequest(answer) {
    const { per_day_kg, wh_per_request, marginal_wh_per_request, break_even_requests, lifetime_kwh } = answer;
    const parts = [
        per_day_kg === undefined ? null : `${(0,numbers/* formatMass */.so)(per_day_kg)} a day`,
        wh_per_request === undefined ? null : `${(0,numbers/* plain */.pj)(wh_per_request, 3)} Wh a request`,
        marginal_wh_per_request === undefined ? null : `${(0,numbers/* plain */.pj)(marginal_wh_per_request, 3)} Wh for one more`,
    ].filter((part) => part !== null);
    const lines = parts.length === 0
        ? []
        : [`Serving: ${parts.join(', ')}.${busyInWords(answer.replicas ?? null, answer.utilisation ?? null)}`];
    if (break_even_requests === undefined)
        return lines;
    return [
        ...lines,
        `Serving has taken as much energy as the training after ${(0,numbers/* formatCount */.B4)(break_even_requests)} requests.`,
        ...(lifetime_kwh === undefined ? [] : [`Training and serving together: ${(0,numbers/* formatEnergy */.QE)(lifetime_kwh)}.`]),
    ];
}

// EXTERNAL MODULE: ./build/core/ledger/listing.js
var listing = __webpack_require__(6210);
// EXTERNAL MODULE: ./build/render/seen.js
var seen = __webpack_require__(3878);
;// CONCATENATED MODULE: ./build/render/terminal/seen.js


/** Of each kind; the JSON output has all. */
const MOST_SEEN = 5;
function printTwins(sheet, twins) {
    if (twins.length === 0)
        return;
    sheet.heading('Near twins: one of them may be enough');
    for (const { model, data, ids } of twins.slice(0, MOST_SEEN)) {
        const names = ids.slice(0, MOST_SEEN).map((id) => shown(id));
        const rest = ids.length > MOST_SEEN ? ` and ${ids.length - MOST_SEEN} more` : '';
        const made = data === null ? shown(model) : `${shown(model)} on ${shown(data)}`;
        sheet.line(`${made}, with the same settings: ${names.join(', ')}${rest}`, 2, undefined, 2);
    }
    printMore(sheet, twins.length - MOST_SEEN);
}
function printUnused(sheet, unused) {
    if (unused.length === 0)
        return;
    sheet.heading(`Recognised and not counted (${unused.length})`);
    for (const { why, count, examples } of (0,seen/* seenGroups */.y)(unused, MOST_SEEN)) {
        sheet.line(why, 2, undefined, 2);
        for (const { path, line, what } of examples) {
            sheet.line(`${shown(path, 200)}:${line} ${shown(what, 200)}`, 4, 'dim', 2);
        }
        printMore(sheet, count - examples.length, 4);
    }
}
function printMore(sheet, rest, indent = 2) {
    if (rest > 0)
        sheet.line(`and ${rest} more`, indent, 'dim');
}

;// CONCATENATED MODULE: ./build/render/terminal/ledger.js






/** The JSON output has all. */
const MOST = { periods: 24, groups: 20, bookings: 10, commitments: 10, remarks: 10, unreadable: 5 };
function renderLedger(listing, options) {
    const sheet = new layout/* Sheet */.cj(options);
    const { totals, landings, unreadable } = listing;
    const least = unreadable.length > 0 ? 'at least ' : '';
    const sum = (0,numbers/* tight */.RV)(`${least}${(0,numbers/* formatEmissions */.JF)(totals.total_kg)}; ${(0,numbers/* formatInterval */.vy)(totals.energy_kwh, 'kWh')}`);
    sheet.line(`${(0,numbers/* counted */.hS)(totals.bookings, 'booking')}: ${sum}`, 0, 'bold');
    const first = listing.from === null ? '' : ` since ${dayOf(listing.from)}`;
    sheet.line(`${(0,numbers/* counted */.hS)(landings, 'landing')} of ${(0,words/* shortId */.m_)(listing.tip)}${first}. ${policyInWords(listing)}`);
    printGroups(sheet, listing.by, listing.groups);
    printBookings(sheet, listing.bookings);
    printCommitments(sheet, listing.commitments);
    printRemarks(sheet, listing);
    printUnreadable(sheet, listing);
    return sheet.toString();
}
function policyInWords({ policy }) {
    if (policy.blob === null)
        return `There is no ${shown(policy.path, 100)}: defaults hold.`;
    const since = policy.since === null ? '' : `, which is there since ${dayOf(policy.since)}`;
    return `Read and estimated as ${shown(policy.path, 100)} says${since}.`;
}
const ledger_TITLES = {
    month: 'By month, UTC',
    quarter: 'By quarter, UTC',
    year: 'By year, UTC',
    path: 'By folder',
    model: 'By model',
    author: 'By author, as commits say',
};
const NAMELESS = { path: '(top folder)', model: '(no model named)', author: '(not known)' };
/** The newest periods, or what is most. */
function printGroups(sheet, by, groups) {
    if (groups.length === 0)
        return;
    const isPeriod = by === 'month' || by === 'quarter' || by === 'year';
    const told = isPeriod ? groups.slice(-MOST.periods) : groups.slice(0, MOST.groups);
    const rest = groups.filter((one) => !told.includes(one));
    sheet.heading(ledger_TITLES[by]);
    printFigures(sheet, told, ({ name }) => (name === '' && !isPeriod ? NAMELESS[by] : shown(name, 36)));
    if (rest.length === 0)
        return;
    const kg = (0,numbers/* formatMass */.so)((0,listing/* kgTogether */.l2)(rest));
    sheet.line(`and ${(0,numbers/* counted */.hS)(rest.length, isPeriod ? `earlier ${by}` : by)}, ${kg} CO2e together`, 2, 'dim', 2);
}
/** One unit for all, so that they can be compared by eye. */
function printFigures(sheet, groups, nameOf) {
    const most = Math.max(...groups.map(({ total_kg }) => Math.abs(total_kg.central)));
    const unit = (0,numbers/* unitOf */.uF)(most);
    const cells = groups.map(({ total_kg }) => (0,numbers/* formatCells */.F$)(total_kg, 'kgCO2e', unit));
    const values = (0,layout/* alignDecimals */.iH)(cells.map(({ value }) => value));
    const lows = (0,layout/* alignDecimals */.iH)(cells.map(({ low }) => low ?? ''));
    const counts = groups.map(({ bookings }) => String(bookings));
    const widest = Math.max('bookings'.length, ...counts.map(({ length }) => length));
    const head = ['', 'bookings', 'CO2e', '5 to 95 %', 'energy'];
    const rows = [
        head,
        ...groups.map((group, index) => {
            const { unit: own = '', low = null, high = null } = cells[index] ?? {};
            return [
                nameOf(group),
                (counts[index] ?? '').padStart(widest),
                `${values[index] ?? ''} ${own}`,
                low === null || high === null ? '' : `${lows[index] ?? ''} to ${high}`,
                (0,numbers/* formatEnergy */.QE)(group.energy_kwh.central),
            ];
        }),
    ];
    sheet.rows(rows, 2, (row) => (row === 0 ? 'dim' : undefined));
}
function printBookings(sheet, bookings) {
    if (bookings.length === 0)
        return;
    const newest = bookings.toReversed().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    sheet.heading(bookings.length <= MOST.bookings ? 'Bookings' : `The newest of ${bookings.length} bookings`);
    for (const { date, commit, change, id, total_kg, path, line, author } of newest.slice(0, MOST.bookings)) {
        const what = `${dayOf(date)} ${(0,words/* shortId */.m_)(commit)} ${shown(id)} (${change})`;
        sheet.line(`${what}: ${(0,numbers/* tight */.RV)(signedMass(total_kg))}`, 2, undefined, 2);
        const by = author === null ? '' : `, by ${shown(author)}`;
        sheet.line(`${shown(path, 200)}:${line}${by}`, 4, 'dim', 2);
    }
}
/** A correction may take away. */
function signedMass(kg) {
    return kg < 0 ? `-${(0,numbers/* formatMass */.so)(-kg)}` : (0,numbers/* formatMass */.so)(kg);
}
function printCommitments(sheet, commitments) {
    const standing = commitments.filter(({ ended }) => ended === null);
    const gone = commitments.length - standing.length;
    if (commitments.length === 0)
        return;
    sheet.heading('Plans and servings that stand');
    const largest = standing.toSorted((a, b) => b.total_kg.central - a.total_kg.central).slice(0, MOST.commitments);
    for (const { date, commit, kind, id, total_kg, path, line } of largest) {
        const since = `${dayOf(date)} ${(0,words/* shortId */.m_)(commit)}`;
        sheet.line(`${since} ${shown(id)} (${kind}): ${(0,numbers/* tight */.RV)((0,numbers/* formatEmissions */.JF)(total_kg))}`, 2, undefined, 2);
        sheet.line(`${shown(path, 200)}:${line}`, 4, 'dim', 2);
    }
    printMore(sheet, standing.length - largest.length);
    if (gone > 0)
        sheet.line(`${(0,numbers/* counted */.hS)(gone, 'other')} went again, or stand in another account`, 2, 'dim', 2);
}
const REMARKS = {
    removed: 'was removed, and stays booked with',
    shrunk: 'says less than before, and stays booked with',
    returned: 'came back, and is not charged again for',
};
function printRemarks(sheet, { remarks }) {
    if (remarks.length === 0)
        return;
    sheet.heading(`What changed nothing that is booked (${remarks.length})`);
    for (const { date, commit, what, id, path, booked_kg } of remarks.toReversed().slice(0, MOST.remarks)) {
        const when = `${dayOf(date)} ${(0,words/* shortId */.m_)(commit)}`;
        if (what === 'odd-date') {
            sheet.line(`${when} has a date that cannot be: the one of the landing before it holds`, 2, undefined, 2);
            continue;
        }
        sheet.line(`${when} ${shown(id)} ${REMARKS[what]} ${(0,numbers/* tight */.RV)((0,numbers/* formatMass */.so)(booked_kg))}`, 2, undefined, 2);
        sheet.line(shown(path, 200), 4, 'dim', 2);
    }
    printMore(sheet, remarks.length - MOST.remarks);
}
function printUnreadable(sheet, { unreadable, unknown_corrections: unknown }) {
    if (unreadable.length > 0) {
        sheet.heading(`Record files that could not be read (${unreadable.length}): what is booked is a least`);
        for (const { path, code, commit } of unreadable.slice(0, MOST.unreadable)) {
            sheet.line(`${shown(path, 200)} since ${(0,words/* shortId */.m_)(commit)} (${shown(code)})`, 2, 'yellow', 2);
        }
        printMore(sheet, unreadable.length - MOST.unreadable);
    }
    if (unknown.length === 0)
        return;
    sheet.heading(`Corrections of runs that are not booked (${unknown.length})`);
    for (const { run, booked_kg } of unknown.slice(0, MOST.unreadable)) {
        sheet.line(`${shown(run)}: ${(0,numbers/* formatMass */.so)(booked_kg)}`, 2, 'yellow', 2);
    }
    printMore(sheet, unknown.length - MOST.unreadable);
}
function dayOf(date) {
    return date.slice(0, 10);
}

// EXTERNAL MODULE: ./build/render/comment/additions.js
var additions = __webpack_require__(2718);
// EXTERNAL MODULE: ./build/render/comment/opening.js
var opening = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/render/finding.js
var render_finding = __webpack_require__(9788);
// EXTERNAL MODULE: ./build/render/period.js
var render_period = __webpack_require__(196);
// EXTERNAL MODULE: ./build/render/drift.js
var render_drift = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/render/terminal/drift.js




function printDrift(sheet, drift) {
    if (drift.length === 0)
        return;
    sheet.heading('Plans and what became of them');
    for (const one of (0,render_drift/* byFactor */.F)(drift).slice(0, MOST_SEEN)) {
        const style = one.applied ? 'yellow' : undefined;
        sheet.line(`${one.path === '' ? '.' : shown(one.path, 80)}: ${(0,render_drift/* driftInWords */.M)(one)}`, 2, style, 2);
        for (const { plan, run, planned_kg, spent_kg } of one.newest) {
            const amounts = `${(0,numbers/* formatMass */.so)(planned_kg)} planned, ${(0,numbers/* formatMass */.so)(spent_kg)} spent`;
            sheet.line(`${shown(plan, 60)} -> ${shown(run, 80)}: ${amounts}`, 4, 'dim', 2);
        }
    }
    printMore(sheet, drift.length - MOST_SEEN);
}

// EXTERNAL MODULE: ./build/render/waiver.js
var render_waiver = __webpack_require__(5589);
;// CONCATENATED MODULE: ./build/render/terminal/waivers.js



const waivers_MOST = 20;
const SENTENCE = 400;
function printWaivers(sheet, { waivers = [], exceptions }) {
    if (waivers.length > 0)
        sheet.heading(`Waivers (${waivers.length})`);
    for (const waiver of [...waivers].sort(render_waiver/* byUse */.ni).slice(0, waivers_MOST)) {
        const { status, amount_text, by, because, reason } = waiver;
        const amount = amount_text === null ? '' : ` ${shown(amount_text, 40)}`;
        const why = because === null ? '' : `: ${shown(because, SENTENCE)}`;
        const said = reason === null ? '' : ` (${shown(reason, 200)})`;
        sheet.line(`${render_waiver/* WAIVER_STATUS */.c$[status]}${amount} by ${shown(by, 40)}, ${(0,render_waiver/* datesInWords */.iF)(waiver)}${why}${said}`, 2, undefined, 2);
    }
    printMore(sheet, waivers.length - waivers_MOST);
    if (exceptions === undefined)
        return;
    sheet.heading('To allow it');
    // To be copied, so it is not broken.
    for (const line of exceptions.lines)
        sheet.verbatim(`  ${shown(line, SENTENCE)}`);
    const who = exceptions.approvers.map((approver) => shown(approver, 60)).join(', ');
    sheet.line(`By ${who}, and nobody who made the pull request. ${(0,render_waiver/* boundsInWords */.Kg)(exceptions)}.`, 2, undefined, 2);
}

;// CONCATENATED MODULE: ./build/render/terminal/review.js











const MOST_ITEMS = 20;
const MOST_PROBLEMS = 50;
const review_SENTENCE = 400;
function renderTerminal(report, options) {
    const sheet = new layout/* Sheet */.cj(options);
    sheet.line((0,opening/* standing */.JA)(report) + shown(report.headline, review_SENTENCE), 0, colorOf(report));
    printProblems(sheet, report);
    printBudgets(sheet, report);
    printWaivers(sheet, report);
    printPolicy(sheet, report);
    printAdditions(sheet, report);
    printBreakEven(sheet, report);
    printAdvice(sheet, report);
    printTwins(sheet, report.twins);
    printUnused(sheet, report.unused);
    printDrift(sheet, report.drift ?? []);
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
        printMore(sheet, problems.length - MOST_PROBLEMS);
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
        const period = (0,render_period/* periodInWords */.U)(finding);
        if (period !== null)
            sheet.line(`${shown(finding.budget, 30)}: ${period}`, 2, 'dim', 2);
        if (finding.note !== null)
            sheet.line(`${shown(finding.budget, 30)}: ${shown(finding.note, review_SENTENCE)}`, 2, undefined, 2);
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
            sheet.line(shown(change, review_SENTENCE), 2, undefined, 2);
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
    printMore(sheet, entries.length - MOST_ITEMS);
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
        sheet.line(`- ${shown(text, review_SENTENCE)}${enough}`, 2, undefined, 2);
    }
}

;// CONCATENATED MODULE: ./build/render/terminal/scan.js







/** Of runs, plans and servings each, the heaviest first; the JSON output has all. */
const scan_MOST_ITEMS = 20;
function renderScan(scan, options) {
    const sheet = new layout/* Sheet */.cj(options);
    const { totals, known, problems } = scan;
    const counts = [(0,numbers/* counted */.hS)(totals.runs, 'run'), (0,numbers/* counted */.hS)(totals.plans, 'plan'), (0,numbers/* counted */.hS)(totals.servings, 'serving')];
    const lost = problems.some((problem) => problem.blocks);
    const silent = (0,words/* itemsOf */.S3)(scan).filter(([, { evidence }]) => evidence === 'default').length;
    const sum = `${lost || silent > 0 ? 'at least ' : ''}${(0,numbers/* formatEmissions */.JF)(known.total_kg)}`;
    sheet.line(`${counts.join(', ')}: ${sum}; ${(0,numbers/* formatInterval */.vy)(known.energy_kwh, 'kWh')}`, 0, 'bold');
    if (silent > 0) {
        const all = `${silent} of them ${silent === 1 ? 'says' : 'say'} neither how much nor how long`;
        sheet.line(`${all}; with a placeholder for each it would be ${(0,numbers/* formatMass */.so)(totals.total_kg.central)}.`);
    }
    if (totals.declared_energy_kwh > 0) {
        sheet.line(`The records themselves say ${(0,numbers/* formatEnergy */.QE)(totals.declared_energy_kwh)}.`);
    }
    printFound(sheet, scan);
    for (const [title, wanted] of [
        ['Runs', 'run'],
        ['Plans', 'plan'],
        ['Servings', 'serving'],
    ]) {
        const items = (0,words/* itemsOf */.S3)(scan).filter(([kind]) => kind === wanted);
        if (items.length > 0)
            printItems(sheet, title, wanted, items.map(([, item]) => item).sort(byMass));
    }
    scan_printProblems(sheet, problems);
    printTwins(sheet, scan.twins);
    printUnused(sheet, scan.unused);
    printLookalikes(sheet, scan.lookalikes);
    return sheet.toString();
}
function printFound(sheet, { found }) {
    if (found.length === 0)
        return;
    sheet.heading('Read');
    for (const one of found)
        sheet.line((0,seen/* foundInWords */.d)(one), 2, undefined, 2);
}
function byMass(a, b) {
    return b.footprint.total_kg.central - a.footprint.total_kg.central;
}
/** What is to be said of all of them is said once, above them. */
function printItems(sheet, title, kind, items) {
    const [first, ...others] = items;
    const shared = new Set(first?.warnings.filter((one) => others.every(({ warnings }) => warnings.includes(one))));
    const said = others.length > 0 ? shared : new Set();
    const rest = items.slice(scan_MOST_ITEMS);
    sheet.heading(rest.length === 0 ? title : `${title}, the ${scan_MOST_ITEMS} heaviest of ${items.length}`);
    if (said.size > 0)
        sheet.line(`Of ${others.length === 1 ? 'both' : `all ${items.length}`}:`, 2);
    for (const warning of said)
        sheet.line(`! ${(0,render_warnings/* warningInWords */.jv)(warning)}`, 4, 'yellow', 2);
    for (const item of items.slice(0, scan_MOST_ITEMS))
        printItem(sheet, kind, item, said);
    if (rest.length === 0)
        return;
    const kg = rest.reduce((sum, { footprint }) => sum + footprint.total_kg.central, 0);
    sheet.line(`and ${rest.length} more, ${(0,numbers/* formatMass */.so)(kg)} CO2e together; --json prints them`, 2, 'dim', 2);
}
/** Those that block first; of one kind only a few. */
function scan_printProblems(sheet, problems) {
    if (problems.length === 0)
        return;
    sheet.heading(`Problems (${problems.length})`);
    const kinds = new Map();
    for (const problem of [...problems].sort((a, b) => Number(b.blocks) - Number(a.blocks))) {
        const kind = `${problem.code} ${problem.blocks}`;
        const alike = kinds.get(kind);
        if (alike)
            alike.push(problem);
        else
            kinds.set(kind, [problem]);
    }
    for (const alike of kinds.values()) {
        for (const problem of alike.slice(0, MOST_SEEN))
            printProblem(sheet, problem);
        const rest = alike.length - MOST_SEEN;
        if (rest > 0)
            sheet.line(`and ${rest} more of ${alike[0]?.code ?? ''}`, 2, 'dim');
    }
}
function printLookalikes(sheet, lookalikes) {
    if (lookalikes.length === 0)
        return;
    sheet.heading(`Named like a record, and none (${lookalikes.length})`);
    for (const { path, why } of lookalikes.slice(0, MOST_SEEN)) {
        sheet.line(`${shown(path, 200)}: it ${shown(why, 200)}`, 2, 'dim', 2);
    }
    printMore(sheet, lookalikes.length - MOST_SEEN);
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
/* harmony export */   cj: () => (/* binding */ Sheet),
/* harmony export */   iH: () => (/* binding */ alignDecimals),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   t0: () => (/* binding */ KEPT)
/* harmony export */ });
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
/** A column of text that is narrower than this reads worse than a line of its own. */
const NARROWEST = 24;
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
    /** Columns where they fit; the last one wrapped where there is room for it, else under the others; else all stacked. */
    rows(rows, indent, style = () => undefined) {
        const widths = columnWidths(rows);
        const before = indent + widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
        const room = this.#width - before;
        const fits = (widths.at(-1) ?? 0) <= room;
        for (const [index, row] of rows.entries()) {
            const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)));
            const start = ' '.repeat(indent) +
                cells
                    .slice(0, -1)
                    .map((cell) => `${cell}  `)
                    .join('');
            if (fits)
                this.#lines.push(this.#paint((start + (cells.at(-1) ?? '')).trimEnd(), style(index)));
            else if (room >= NARROWEST)
                this.#beside(start, row.at(-1) ?? '', before, style(index));
            else if (row.length > 2 && room >= 0)
                this.#under(start, row.at(-1) ?? '', indent + 2, style(index));
            else
                this.#stacked(row, indent, style(index));
        }
    }
    /** The last cell, on as many lines as it takes, beside the others. */
    #beside(start, last, before, style) {
        const [first = '', ...more] = wrap(last, this.#width, before, before);
        this.#lines.push(this.#paint((start + first.slice(before)).trimEnd(), style));
        for (const line of more)
            this.#lines.push(this.#paint(line, style));
    }
    #under(start, last, indent, style) {
        this.#lines.push(this.#paint(start.trimEnd(), style));
        if (last !== '')
            this.line(last, indent, style ?? 'dim');
    }
    #stacked(row, indent, style) {
        const [first = '', ...rest] = row.map((cell) => cell.trim().replace(/ +/g, ' '));
        this.line(first, indent, style);
        this.line(rest.filter((cell) => cell !== '').join('  '), indent + 2, style);
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
/** The same cells with the decimal points of their figures below each other; what follows a figure stays with it. */
function alignDecimals(cells) {
    const figures = cells.map((cell) => /^(\d+)((?:\.\d+)?)(.*)$/s.exec(cell));
    const most = (part) => Math.max(0, ...figures.map((figure) => figure?.[part]?.length ?? 0));
    const [whole, decimals] = [most(1), most(2)];
    return cells.map((cell, index) => {
        const [, before, after = '', rest = ''] = figures[index] ?? [];
        return before === undefined ? cell : before.padStart(whole) + after.padEnd(decimals) + rest;
    });
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
    return [...lines, line.trimEnd()].map((one) => one.replaceAll(KEPT, ' '));
}
/** A space at which no line ends: between a figure and its unit. What came from outside has none (`printable`). */
const KEPT = '\u00a0';
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
