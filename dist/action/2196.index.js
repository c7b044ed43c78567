export const id = 2196;
export const ids = [2196];
export const modules = {

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   u: () => (/* binding */ metricsOfAll)
/* harmony export */ });
/** As a policy can name them, and nothing that is a text or a path of somebody's machine. */
const NAME = /^[a-z][a-z0-9_./@-]{0,63}$/;
const MOST = 64;
/** What can be a metric of these, the first of each name; to be spread into a run, which has none when nothing is left. */
function metricsOf(values) {
    const metrics = new Map();
    for (const [written, value] of values) {
        const name = written.trim().toLowerCase();
        if (typeof value !== 'number' || !Number.isFinite(value) || metrics.has(name) || !NAME.test(name))
            continue;
        metrics.set(name, value);
        if (metrics.size === MOST)
            break;
    }
    return metrics.size === 0 ? {} : { metrics: Object.fromEntries(metrics) };
}
/** Of several accounts of one run: what the first of them says, and what only another one does. */
function metricsOfAll(runs) {
    return metricsOf(runs.flatMap(({ metrics }) => Object.entries(metrics ?? {})));
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   U9: () => (/* binding */ parseBetween),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/**
 * The one grammar of numbers for what people write by hand: the policy and `*.carbon.yml`.
 *
 * `Number('')` is 0, `Number('0x10')` is 16, `parseFloat('1,234')` is 1 and `NaN > 5` is false: each of them would
 * open a gate. So text is matched whole, and what does not match is a problem that says how to write it instead.
 */
/** Up to 15 digits before the point, 30 after it, and a bounded exponent. */
const GRAMMAR = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** The longest text that can match the grammar, with room to spare; keeps every check below short. */
const LONGEST = 64;
/** Reads a number of at least zero. `why` completes a sentence that begins with the name of the field. */
function parseNumber(text) {
    const trimmed = trimBlanks(text);
    if (trimmed === '')
        return refuse('E_MISSING', 'is empty', 'write a number such as 1.5');
    if (!GRAMMAR.test(trimmed))
        return explain(trimmed);
    const value = Number(trimmed);
    if (!Number.isFinite(value))
        return refuse('E_NONFINITE', `"${trimmed}" is too large to count`, 'write a smaller number');
    if (value === 0 && /[1-9]/.test(trimmed.split(/e/i)[0] ?? '')) {
        return refuse('E_RANGE', `"${trimmed}" is too small to count`, 'write 0, or check the exponent');
    }
    return { ok: true, value };
}
/** Reads a number between two bounds, both included. */
function parseBetween(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok || (read.value >= low && read.value <= high))
        return read;
    return refuse('E_RANGE', `"${shorten(trimBlanks(text))}" is out of range`, `write a number from ${low} to ${high}`);
}
/** Reads a whole number from `low` to `high`: a count of things. */
function parseCount(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok)
        return read;
    const hint = `write a whole number from ${low} to ${high}`;
    const shown = `"${shorten(trimBlanks(text))}"`;
    if (!Number.isInteger(read.value))
        return refuse('E_NUMBER', `${shown} is not a whole number`, hint);
    return read.value < low || read.value > high ? refuse('E_RANGE', `${shown} is out of range`, hint) : read;
}
/** For messages: enough of a long text to recognise it. */
function shorten(text, length = 40) {
    if (text.length <= length)
        return text;
    const characters = [...text.slice(0, length * 2)];
    return characters.length <= length && text.length <= length * 2
        ? text
        : `${characters.slice(0, length - 1).join('')}…`;
}
/** Spaces and tabs at both ends. By hand, because a pattern such as ` +$` takes quadratic time. */
function trimBlanks(text) {
    let [start, end] = [0, text.length];
    while (start < end && (text[start] === ' ' || text[start] === '\t'))
        start += 1;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text.slice(start, end);
}
function explain(text) {
    const shown = `"${shorten(text)}"`;
    const plain = 'write digits with one point, such as 1234.5';
    if (/^-[ \t]*\.?(?:[0-9]|inf)/i.test(text))
        return refuse('E_NEGATIVE', `${shown} is negative`, 'write a number of at least 0');
    if (/^[+]?\.?inf(?:inity)?$|^\.?nan$/i.test(text))
        return refuse('E_NONFINITE', `${shown} is not a finite number`, plain);
    if (text.length > LONGEST)
        return refuse('E_NUMBER', `${shown} is too long for a number`, plain);
    if (/^[\u2010-\u2015\u2212\ufe63\uff0d]/.test(text)) {
        return refuse('E_NUMBER', `${shown} begins with a dash that is not the minus sign of a number`, plain);
    }
    return separator(text, shown) ?? spelling(text, shown, plain);
}
/** Commas, spaces and underscores between digits, which mean different numbers to different people. */
function separator(text, shown) {
    if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(text)) {
        const [whole, point] = [text.replace(',', ''), text.replace(',', '.')];
        return refuse('E_NUMBER', `${shown} may mean ${whole} or ${point}`, `write "${whole}" or "${point}"`);
    }
    if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/.test(text)) {
        return instead(shown, 'has commas between digits', text.replaceAll(',', ''));
    }
    if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
        return instead(shown, 'has points between digits and a decimal comma', text.replaceAll('.', '').replace(',', '.'));
    }
    if (/^[0-9]+,[0-9]+$/.test(text))
        return instead(shown, 'has a decimal comma', text.replace(',', '.'));
    if (/^[0-9]+(?:[_'\u2019 \u00a0\u2009\u202f,.][0-9]{3})+$/.test(text)) {
        return instead(shown, 'has separators between digits', text.replace(/[^0-9]/g, ''));
    }
    return null;
}
function instead(shown, what, better) {
    return refuse('E_NUMBER', `${shown} ${what}`, `write "${better}"`);
}
function spelling(text, shown, plain) {
    if (/^\+[0-9]/.test(text))
        return instead(shown, 'begins with a plus sign', text.slice(1));
    if (/^0[xob][0-9a-f]+$/i.test(text))
        return refuse('E_NUMBER', `${shown} is not a decimal number`, plain);
    if (/^0[0-9]+$/.test(text))
        return instead(shown, 'begins with a zero', text.replace(/^0+(?=[0-9])/, ''));
    if (/^\.[0-9]+$/.test(text))
        return instead(shown, 'begins with a point', `0${text}`);
    if (/^[0-9]{16,}(?:\.[0-9]*)?$/.test(text))
        return refuse('E_NUMBER', `${shown} has more than 15 digits`, plain);
    if (/^[0-9.]*(?![0-9])\p{Nd}/u.test(text))
        return refuse('E_NUMBER', `${shown} has digits other than 0 to 9`, plain);
    const unit = /^([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t]*([%‰°/\p{L}\p{Sc}].*)$/u.exec(text);
    if (unit && !/^e[+-]?[0-9]*$/i.test(unit[2] ?? '')) {
        return refuse('E_UNIT', `${shown} has a unit, and this is a plain number`, `write "${unit[1]}", in the unit of the field`);
    }
    return refuse('E_NUMBER', `${shown} is not a number`, plain);
}
function refuse(kind, why, hint) {
    return { ok: false, class: kind, why, hint };
}


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parsePythonNumber)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/**
 * Numbers as Python prints them: `repr` of a float, the csv module, pandas and NumPy.
 *
 * What they print is narrow: `0`, `5.0`, `0.1`, `1e-05`, `1.5e+16`, `nan`, `inf`, or nothing where a value is missing.
 * Everything else was written by somebody or something else and is refused with its class: `Number('')` is 0 and
 * `parseFloat('1,234')` is 1, and either would let a run pass for free.
 */

/** Up to 17 digits before the point, which is where Python turns to exponents, and 30 after it. */
const GRAMMAR = /^-?(?:0|[1-9][0-9]{0,16})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
const LONGEST = 64;
/** What pandas, NumPy and Python write where there is no value. */
const MISSING = new Set(['', 'None', 'null', '<NA>', 'NA', 'N/A']);
const NOT_FINITE = /^[+-]?(?:nan|inf(?:inity)?)$/i;
/**
 * @param text One cell; blanks around it do not count.
 * @param sign `unsigned` refuses every leading minus, as a quantity cannot be negative; differences are `signed`.
 */
function parsePythonNumber(text, sign) {
    const cell = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(text);
    if (cell.length > LONGEST || !GRAMMAR.test(cell))
        return refusal(cell);
    if (sign === 'unsigned' && cell.startsWith('-'))
        return (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(cell);
    const value = Number(cell);
    if (!Number.isFinite(value)) {
        const why = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cell)}" is too large to count`;
        return { ok: false, class: 'E_NONFINITE', why, hint: 'check the exponent' };
    }
    if (value === 0 && /[1-9]/.test(cell.split(/e/i)[0] ?? '')) {
        const why = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cell)}" is too small to count`;
        return { ok: false, class: 'E_RANGE', why, hint: 'write 0, or check the exponent' };
    }
    return { ok: true, value };
}
/** The explanation for people is the one of our own grammar, which is narrower. */
function refusal(cell) {
    if (MISSING.has(cell)) {
        return { ok: false, class: 'E_MISSING', why: 'is empty', hint: 'restore the value that the tracker wrote' };
    }
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cell)}"`;
    const hint = 'write the number that the tracker measured, or delete the row';
    if (NOT_FINITE.test(cell))
        return { ok: false, class: 'E_NONFINITE', why: `${shown} is not a finite number`, hint };
    const told = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(cell);
    return told.ok ? { ok: false, class: 'E_NUMBER', why: `${shown} is not a number`, hint } : told;
}


/***/ }),

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ samePlace),
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8994);

const PROVIDERS = [
    [/\baws\b|amazon|sagemaker|\bec2\b/i, 'aws'],
    [/\bgcp\b|google|colab|vertex|kaggle/i, 'gcp'],
    [/\bazure\b|microsoft/i, 'azure'],
    [/\bovh/i, 'ovhcloud'],
    [/scaleway/i, 'scaleway'],
];
const AWS_REGION = /^(?:us|eu|ap|ca|sa|af|me|il|mx|cn)(?:-gov)?-[a-z]{4,9}-\d[a-z]?$/;
const GCP_REGION = /^(?:us|europe|asia|australia|northamerica|southamerica|me|africa)-[a-z]{4,12}\d{1,2}(?:-[a-z])?$/;
const AZURE_REGION = /^[a-z]{0,14}(?:east|west|north|south|central)[a-z]{0,14}\d?$/;
const LONGEST = 60;
/** @returns `aws`, `gcp`, …, the name as written when it is one or two plain words, or `null`. */
function readProvider(text) {
    if (text === null || (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z)(text))
        return null;
    const known = PROVIDERS.find(([pattern]) => pattern.test(text.slice(0, 200)));
    if (known)
        return known[1];
    const plain = text.trim().toLowerCase();
    return /^[a-z][a-z0-9.]{1,19}(?:[ -][a-z0-9.]{1,19})?$/.test(plain) ? plain : null;
}
function readPlace(region, provider) {
    const cloud = readProvider(provider);
    if (region === null || (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z)(region)) {
        return { site: { region: null, provider: cloud, fallback: false }, unreadable: false };
    }
    const found = readRegion(region.trim(), cloud);
    const from = found?.includes(':') ? (found.split(':')[0] ?? null) : null;
    return { site: { region: found, provider: cloud ?? from, fallback: false }, unreadable: found === null };
}
function readRegion(text, cloud) {
    if (text.length > LONGEST)
        return null;
    const token = text.toLowerCase();
    if (/^[a-z]{2,12}:[a-z0-9-]{2,40}$/.test(token))
        return token;
    if (AWS_REGION.test(token))
        return `${cloud ?? 'aws'}:${token.replace(/(\d)[a-z]$/, '$1')}`;
    if (GCP_REGION.test(token))
        return `${cloud ?? 'gcp'}:${token.replace(/(\d)-[a-z]$/, '$1')}`;
    const azure = token.replace(/[ -]/g, '');
    if (cloud === 'azure' && AZURE_REGION.test(azure))
        return `azure:${azure}`;
    return placeName(text);
}
/** `Europe (Netherlands)` is the Netherlands, `France (FRA)` is FRA, `Paris, France` is France: what a grid table knows. */
function placeName(text) {
    if (!/^[\p{L}\p{M} .,'’()&-]+$/u.test(text))
        return null;
    const brackets = /^([^()]*)\(([^()]*)\)$/.exec(text);
    const outer = (brackets?.[1] ?? text).trim();
    const inner = brackets?.[2]?.trim() ?? '';
    const vague = /^(?:europe|eu|asia|africa|america|north america|south america|cloud|local|on-?prem(?:ise)?s?)$/i.test(outer);
    const chosen = /^[A-Z]{2,3}$/.test(inner) || vague || outer === '' ? inner || outer : outer;
    const last = chosen.split(',').at(-1)?.trim().replace(/\.$/, '') ?? '';
    return last === '' ? null : last;
}
/** Whether two texts may name one place; only a clear difference is a conflict. */
function samePlace(a, b) {
    const [first, second] = [normal(a), normal(b)];
    return first === second || first.includes(second) || second.includes(first);
}
function normal(text) {
    const plain = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .trim();
    return /^(?:usa|us|united states|united states of america|america)$/.test(plain) ? 'united states of america' : plain;
}


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/** Markdown and HTML down to words: emphasis, links, tags, escapes, and the many spellings of CO2. */
/** Every pattern is bounded, so that a line of 10^5 signs takes no longer than its length. */
function plain(text) {
    return text
        .replace(/CO(?: ?<sub>2<\/sub>|\$_\{?2\}?\$|~2~|_\{?2\}?|\\_2|₂| 2(?= ?e))/gi, 'CO2')
        .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ')
        .replace(/\[([^[\]]{0,200})\]\([^()]{0,400}\)/g, '$1')
        .replace(/&(?:nbsp|#160);/g, ' ')
        .replace(/&(?:asymp|tilde|#126);/g, '~')
        .replace(/&(?:lt|#60);/g, '<')
        .replace(/&(?:ndash|mdash|minus);/g, '-')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replace(/\*\*|__|`/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** What people leave where a figure belongs; a text that says so has no figure to miss. */
const PLACEHOLDER = /more information needed|\{\{|\bTBD\b|\bTBA\b|to be (?:determined|added|done|filled)|\bn\/?a\b|\bunknown\b|\bnone\b|\bpending\b|not (?:yet )?(?:explicitly |publicly )?(?:been )?(?:specified|mentioned|provided|measured|recorded|reported|available|known|tracked|disclosed|stated|given|estimated|calculated|applicable|confirmed|listed|included)|no (?:specific |explicit )?information|does not (?:specify|mention|provide|state)|do not (?:specify|mention|provide|state|contain)|unable to/i;
/** The template's own words, whatever digits stand around them. */
function isBlank(text) {
    return text === '' || PLACEHOLDER.test(text) || !/[\p{L}\p{N}]/u.test(text);
}


/***/ }),

/***/ 2196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readModelCard: () => (/* binding */ readModelCard)
});

// EXTERNAL MODULE: ./build/parse/reader.js
var reader = __webpack_require__(509);
// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/body.js
/** The text below the metadata, as lines that keep their numbers, and which of them speak of emissions. */
const TOPIC = /environmental impact|carbon (?:footprint|emissions?)|training energy|greenhouse gas/i;
/** A bold lead-in such as `**Carbon Footprint** …` counts as a heading below all others. */
const LEAD_IN = 7;
/** Words of the labels and tables that are read outside the impact section too. */
const CANDIDATE = /[|#]|hardware|gpu|accelerator|hours|time|duration|provider|region|location|carbon|co ?(?:2|₂|<sub>|\$?_)|emission|energy|electricity|power|model id|size|param|<\/?t/i;
/** Far more lines than any card has that could matter; a file beyond it is made to cost time. */
const MOST_LINES = 20_000;
/**
 * @param body With `\n` line ends. Comments and code blocks are left out: GitHub and the Hub do not show the first, and
 *   the second are examples.
 * @param first The number of its first line.
 */
function linesOf(body, first) {
    const text = body.includes('<!--') ? withoutComments(body) : body;
    const lines = [];
    let level = 0;
    let fence = '';
    let number = first - 1;
    for (let start = 0; start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        const raw = text.slice(start, end);
        start = end + 1;
        number++;
        const mark = fenceOf(raw);
        const toggles = fence === '' ? mark !== '' : mark[0] === fence[0] && mark.length >= fence.length;
        if (toggles)
            fence = fence === '' ? mark : '';
        if (toggles || fence !== '')
            continue;
        level = levelAfter(raw, level);
        if (level > 0 ? raw.trim() === '' : !CANDIDATE.test(raw.slice(0, 300)))
            continue;
        if (lines.length === MOST_LINES)
            return { lines, cut: true };
        lines.push({ text: raw, number, impact: level > 0 });
    }
    return { lines, cut: false };
}
function fenceOf(raw) {
    return raw.includes('```') || raw.includes('~~~') ? (/^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1] ?? '') : '';
}
/** The level of the impact section that is open after this line, or 0. */
function levelAfter(text, open) {
    const start = text.slice(0, 200).trimStart();
    const sign = start[0] ?? '';
    if (sign === '#') {
        const hashes = /^#{1,6}(?!#)/.exec(start)?.[0].length ?? 0;
        const heading = hashes > 0 ? start.slice(hashes).trim() : '';
        // An empty heading is a slip of an editor; one real card has it between the heading and its table.
        if (heading === '')
            return open;
        return TOPIC.test(heading) ? hashes : open > 0 && hashes <= open ? 0 : open;
    }
    if (sign === '<') {
        const html = /^<(?:h([1-6])|b|strong)\b[^<>]{0,80}>([^<]*)/i.exec(start);
        return html?.[2] && TOPIC.test(html[2]) ? Number(html[1] ?? LEAD_IN) : open;
    }
    if (open > 0)
        return open;
    const bold = sign === '*' || sign === '_' ? (/^(?:\*\*|__)([^*_]{1,120})/.exec(start)?.[1] ?? '') : '';
    return TOPIC.test(bold) || isAlone(start) ? LEAD_IN : 0;
}
/** A heading that lost its marks: the topic first, and nothing that makes it a sentence. */
function isAlone(start) {
    if (start.length > 60 || !/^[ectg]/i.test(start))
        return false;
    const words = start.trimEnd().replace(/:$/, '');
    return TOPIC.exec(words)?.index === 0 && !/[.;,:!?]/.test(words) && words.split(' ').length <= 6;
}
/** Blanks `<!-- … -->`, keeping every line break. An unclosed comment runs to the end, as GitHub shows it. */
function withoutComments(text) {
    const parts = [];
    let from = 0;
    for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', from)) {
        const close = text.indexOf('-->', open + 4);
        const end = close === -1 ? text.length : close + 3;
        parts.push(text.slice(from, open), text.slice(open, end).replace(/[^\n]+/g, ' '));
        from = end;
    }
    parts.push(text.slice(from));
    return parts.join('');
}

// EXTERNAL MODULE: ./build/parse/readers/model-card/front-matter.js
var front_matter = __webpack_require__(9387);
// EXTERNAL MODULE: ./build/parse/readers/model-card/plain.js
var plain = __webpack_require__(8994);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/labels.js

const WORTH_A_LOOK = /hardware|gpu|accelerator|hours|time|duration|provider|region|location|carbon|co ?(?:2|₂|<sub>|\$?_)|emission|energy|electricity|power|model id|size|param/i;
const NOT_A_TOTAL = /offset|sav(?:ed|ing)|avoid|intensity|\bper\b|\/|rate|efficien|market|inference|factor|reduc|equivalent to|source|method|tool|usage cost/i;
const MOST_FACTS = 1000;
const LABEL_LONGEST = 160;
/** What is longer is an essay; a figure that far inside it is not the value of a label. */
const VALUE_LONGEST = 4000;
/** The template's own labels; they mean the same wherever they stand. */
const ANYWHERE = [
    [/^hardware type\b/, 'hardware'],
    [/^hours used\b/, 'hours'],
    [/^cloud provider\b/, 'provider'],
    [/^compute region\b/, 'region'],
    [/^(?:carbon emitted|co2 emissions \(in grams\))/, 'carbon'],
    [/^model id$/, 'id'],
    [/^(?:size|model size|parameters|params|number of parameters)$/, 'size'],
];
/** Words that mean this only in a section on emissions, or in a card whose metadata has them. */
const IN_SECTION = [
    [/^(?:training )?hardware(?: used)?$|^gpus?(?: type| used| model)?$|^accelerators?$|^compute hardware$/, 'hardware'],
    [
        /^(?:(?:total )?(?:training|compute|run|wall) (?:time|duration|hours)|training|duration|gpu[ -]hours|hours)$/,
        'hours',
    ],
    [/^(?:cloud|provider)$/, 'provider'],
    [/^(?:cloud |training )?(?:region|location)$|^geographical location$/, 'region'],
    [/\bco2|\bcarbon\b|\bemissions?\b|\bemitted\b/, 'carbon'],
    [/\benergy\b|\belectricity\b|\bpower consumption\b/, 'energy'],
];
/** @param everywhere Whether the whole text speaks of the training, as it does below metadata with emissions. */
function factsOf(lines, everywhere) {
    const facts = [];
    for (const [index, line] of lines.entries()) {
        const pair = labelled(line.text);
        if (!pair)
            continue;
        const key = keyOf(pair.label, everywhere || line.impact);
        if (!key)
            continue;
        const text = pair.value === '' ? valueBelow(lines, index) : pair.value;
        if (facts.length === MOST_FACTS)
            return { facts, cut: true };
        facts.push({ key, label: pair.label, text, line: line.number });
    }
    return { facts, cut: false };
}
function keyOf(label, section) {
    const lower = label.toLowerCase();
    const bare = lower.replace(/\([^()]*\)/g, '').trim();
    const anywhere = ANYWHERE.find(([pattern]) => pattern.test(lower) || pattern.test(bare));
    if (anywhere)
        return anywhere[1];
    if (!section || bare.length > 80)
        return null;
    const found = IN_SECTION.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
    return (found === 'carbon' || found === 'energy') && NOT_A_TOTAL.test(bare) ? null : found;
}
/** `- **Label:** value`, `**Label** value`, `Label: value`, `| Label | value |`. */
function labelled(raw) {
    const start = raw.slice(0, LABEL_LONGEST + 40).trimStart();
    const sign = start[0] ?? '#';
    if (sign === '#')
        return null;
    if (sign === '|')
        return cells(raw);
    const bullet = /[-*+•\d]/.test(sign) ? (/^(?:[-*+•]|\d{1,2}[.)])\s+/.exec(start)?.[0].length ?? 0) : 0;
    const end = labelEnd(bullet === 0 ? start : start.slice(bullet));
    if (end === -1)
        return null;
    const offset = raw.length - raw.trimStart().length + bullet;
    const head = raw.slice(offset, offset + end);
    // Prose has colons too; a label is short, but for the template's own, which explains itself in brackets.
    if ((end > 70 && !head.includes('(')) || !WORTH_A_LOOK.test(head))
        return null;
    const tail = raw.slice(offset + end, offset + end + VALUE_LONGEST).replace(/^[:：]?\s*(?:\*\*|__)?/, '');
    return { label: (0,plain/* plain */.p)(head), value: (0,plain/* plain */.p)(tail) };
}
/** Where the label ends: behind the bold of `**Label** value`, else at the colon. -1: there is none. */
function labelEnd(text) {
    const bold = text.startsWith('**') ? /^\*\*([^*:]{1,80})\*\*(?!\s*[:：])(?=\s)/.exec(text) : null;
    if (bold)
        return bold[0].length;
    const colon = text.indexOf(':');
    const end = colon === -1 ? text.indexOf('：') : colon;
    return end > LABEL_LONGEST ? -1 : end;
}
function cells(raw) {
    const [, label = '', value = ''] = raw.trim().split('|', 4);
    if (label.length > LABEL_LONGEST || !WORTH_A_LOOK.test(label))
        return null;
    return { label: (0,plain/* plain */.p)(label).replace(/:$/, ''), value: (0,plain/* plain */.p)(value.slice(0, VALUE_LONGEST)) };
}
/** A value on the next line, unless that line is a label or heading of its own. */
function valueBelow(lines, index) {
    const below = lines[index + 1];
    const next = below && below.number === (lines[index]?.number ?? 0) + 1 ? below.text.trim() : '';
    if (next === '' || next.startsWith('#') || next.startsWith('|') || labelled(next))
        return '';
    const text = (0,plain/* plain */.p)(next.slice(0, VALUE_LONGEST).replace(/^[-*+•]\s+/, ''));
    return (0,plain/* isBlank */.z)(text) ? '' : text;
}

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/yaml/located.js
var located = __webpack_require__(3996);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/written-number.js
/** Numbers as people write them in prose: `1,354`, `0,01226`, `39.3M`. Stricter than it looks: two readings are none. */
const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3}){1,5}(?:\.\d{1,30})?$/;
const COMMA = /^(?:0|[1-9]\d{0,14}),\d{1,30}(?:[eE][+-]?\d{1,3})?$/;
/** `1,234` is 1234 in English and 1.234 in German; the larger reading is taken, as a budget must. */
const LONGEST = 60;
function readWritten(token) {
    const none = { value: null, decimalComma: false };
    if (token.length > LONGEST)
        return none;
    if (PLAIN.test(token))
        return finite(token, false);
    if (THOUSANDS.test(token))
        return finite(token.replaceAll(',', ''), false);
    if (COMMA.test(token))
        return finite(token.replace(',', '.'), true);
    return none;
}
function finite(token, decimalComma) {
    const value = Number(token);
    const underflow = value === 0 && /[1-9]/.test(token.split(/e/i)[0] ?? '');
    return { value: Number.isFinite(value) && !underflow ? value : null, decimalComma };
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/amount.js
/** Amounts in prose: a number, perhaps a range, and a unit. The unit is required; rates (`g/kWh`, `per epoch`) are not amounts. */

const NUMBER = /\d[\d.,]*(?:[eE][+-]?\d{1,3}(?![\d.,]*\d))?/g;
const SCALE = /(k|K|M|B)(?![A-Za-z])| (thousand|million|billion)\b/y;
const RANGE = / ?(?:-|–|—|−|‑|~|±|\+\/-|to |à |bis |up to |and ) ?[~≈]?(?=\d)/y;
const RATE = / ?(?:of )?(?:CO2)?[- .]?(?:equivalents?|eq|e)?[.)]? ?(?:\/|per\b|pro\b|an? (?:hour|day|month|year))/iy;
const SCALES = {
    k: 1e3,
    K: 1e3,
    M: 1e6,
    B: 1e9,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
};
/** @param text As `plain` leaves it: single spaces. */
function findAmounts(text, units) {
    const found = [];
    let from = 0;
    for (const match of text.matchAll(NUMBER)) {
        if (match.index < from)
            continue;
        const amount = amountAt(text, match.index, match[0], units);
        if (!amount)
            continue;
        found.push(amount);
        from = amount.end;
    }
    return found;
}
/** A number with nothing but the end, a bracket or a full stop behind it; its unit stands in a label. */
const BARE = { pattern: /(?= ?(?:[(,;.]|$))/y, worth: () => 1 };
/** The unit that a label carries: `Carbon Emitted (tCO2eq)`, `CO2 Emissions (in grams)`. */
function unitIn(label, units) {
    for (const { index, 0: opening } of label.matchAll(/[([]in |[([]| in /g)) {
        const unit = stick(units.pattern, label, index + opening.length);
        if (unit && units.worth(unit) !== null)
            return unit;
    }
    return null;
}
function amountAt(text, start, token, units) {
    const first = figureAt(text, start, token);
    const link = stick(RANGE, text, first.end);
    const second = link ? figureAfter(text, first.end + link[0].length) : null;
    const between = link?.[0].includes('and') ? /between ?[~≈]?$/i.test(text.slice(Math.max(0, start - 12), start)) : true;
    const ranged = second && between ? rangedUnit(text, second, units) : null;
    const unit = ranged ?? stick(units.pattern, text, first.end);
    // Most numbers of a text have no unit; only of the others is it worth asking what stands before them.
    const sign = unit ? signBefore(text, start) : 'name';
    if (!unit || sign === 'name')
        return null;
    const end = unit.index + unit[0].length;
    if (stick(RATE, text, end))
        return null;
    const worth = units.worth(unit);
    const high = ranged && second ? highEnd(first.value, second.value, link?.[0] ?? '') : first.value;
    const broken = worth === null || high === null || sign === 'spaced';
    return {
        value: broken ? null : inBase(high, worth),
        low: !broken && ranged && first.value !== null ? inBase(Math.min(first.value, high), worth) : null,
        unit,
        negative: sign === 'minus',
        decimalComma: first.decimalComma || (ranged !== null && second?.decimalComma === true),
        start,
        end,
    };
}
/** Dividing by 1000 keeps 0.045 Wh at 0.000045 kWh; multiplying by 0.001 does not. */
function inBase(value, worth) {
    return worth < 1 && Number.isInteger(1 / worth) ? value / (1 / worth) : value * worth;
}
function rangedUnit(text, second, units) {
    return stick(units.pattern, text, second.end);
}
/** `5 ± 1` may be 6; everything else is as large as its larger end. */
function highEnd(first, second, link) {
    if (first === null || second === null)
        return null;
    return link.includes('±') || link.includes('+/-') ? first + second : Math.max(first, second);
}
function figureAfter(text, start) {
    const token = /^\d[\d.,]{0,60}(?:[eE][+-]?\d{1,3})?/.exec(text.slice(start, start + 80));
    return token ? figureAt(text, start, token[0]) : null;
}
function figureAt(text, start, token) {
    const trimmed = token.length > 80 || /\d$/.test(token) ? token : token.replace(/[.,]+$/, '');
    const written = readWritten(trimmed);
    const end = start + trimmed.length;
    const scale = trimmed.length === token.length ? stick(SCALE, text, end) : null;
    const factor = scale ? (SCALES[scale[1] ?? scale[2] ?? ''] ?? 1) : 1;
    const value = written.value === null ? null : written.value * factor;
    return { value, decimalComma: written.decimalComma, end: end + (scale?.[0].length ?? 0) };
}
/**
 * What stands before a number. `name`: it is part of one (`A100`, `10^5`). `minus`: a negative figure.
 * `spaced`: the tail of `1 234` or of `10^-5`, which must not be read alone.
 */
function signBefore(text, start) {
    const before = text[start - 1] ?? ' ';
    if (before === ' ' && !/\d/.test(text[start - 2] ?? ' '))
        return 'none';
    if (/[\p{L}\p{N}_^.,:]/u.test(before))
        return 'name';
    if (/\^[-−]$/.test(text.slice(Math.max(0, start - 2), start)))
        return 'spaced';
    if (before === '-' || before === '−')
        return /[\p{L}\p{N})\]]/u.test(text[start - 2] ?? ' ') ? 'name' : 'minus';
    const lone = /(?:^|[^\p{L}\p{N}.,-])\d{1,15}[ '’\u00a0\u202f]$/u;
    if (lone.test(text.slice(Math.max(0, start - 17), start)))
        return 'spaced';
    return 'none';
}
function stick(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/problems.js

/** What can be wrong with a model card. */
const modelCardProblems = {
    'model-card/front-matter-unclosed': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The metadata block starts with `---` but has no closing `---`.',
        fix: 'Write `---` on a line of its own below the metadata.',
    },
    'model-card/front-matter-language': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The metadata block names a language, such as `---js` or `---json`. Only YAML is read and nothing is run.',
        fix: 'Write the metadata as YAML and start it with `---` alone.',
    },
    'model-card/front-matter-empty': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'The metadata block of a card is empty.',
        fix: 'Add `co2_eq_emissions`, or delete the block.',
    },
    'model-card/front-matter-type': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'The metadata block is not a list of `key: value` lines.',
        fix: 'Write one `key: value` a line.',
    },
    'model-card/front-matter-size': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'The metadata block is larger than 64 KiB.',
        fix: 'Move long examples out of the metadata.',
    },
    'model-card/emissions-missing': {
        class: 'E_MISSING',
        severity: 'error',
        means: '`co2_eq_emissions` is there, but without a number, and the text below has none either.',
        fix: 'Write the grams: `co2_eq_emissions: {emissions: 1710}`.',
    },
    'model-card/emissions-type': {
        class: 'E_TYPE',
        severity: 'error',
        means: '`co2_eq_emissions` or its `emissions` is not a number.',
        fix: 'Write the grams as one number: `emissions: 1710`.',
    },
    'model-card/emissions-duplicate': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'The list under `co2_eq_emissions` names the same key twice.',
        fix: 'Keep one of them.',
    },
    'model-card/emissions-number': {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'A figure of the card is not a number that can be read in one way only.',
        fix: 'Write digits with a decimal point, without spaces or apostrophes: `1234.5`.',
    },
    'model-card/emissions-nonfinite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'A figure of the card is infinite or not a number.',
        fix: 'Write the figure, or leave the field out.',
    },
    'model-card/emissions-negative': {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'A figure of the card is negative.',
        fix: 'Write what was emitted; offsets are not subtracted.',
    },
    'model-card/emissions-range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'A figure of the card is too large or too small to be true.',
        fix: 'Check the digits and the unit.',
    },
    'model-card/emissions-unit': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A figure in the text of the card has no unit, or one that is not known.',
        fix: 'Write a unit: `2.14 kg CO2eq`.',
    },
    'model-card/name': {
        class: 'E_NAME',
        severity: 'error',
        means: 'A model name in the card has more than 200 characters.',
        fix: 'Shorten the name.',
    },
    'model-card/too-many-rows': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'The emission tables of the card have more than 1,000 rows.',
        fix: 'Keep one row for each model.',
    },
    'model-card/too-long': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'The card has more than 20,000 lines that may speak of emissions, or more than 1,000 labelled figures.',
        fix: 'Keep the card to the model; move logs to files of their own.',
    },
    'model-card/contradiction': {
        class: 'E_CONFLICT',
        severity: 'error',
        means: 'The table and the text of the card differ by more than a factor of two; neither figure is used.',
        fix: 'Correct the wrong one.',
    },
    'model-card/figures-differ': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'The card states different emissions for one training; the larger is used.',
        fix: 'Correct the wrong one.',
    },
    'model-card/total-differs': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'The rows of an emission table do not add up to its total; the rows are used.',
        fix: 'Add the missing rows, or correct the total.',
    },
    'model-card/place-differs': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'Metadata and text of the card name different places; the place counts as unknown.',
        fix: 'Correct the wrong one.',
    },
    'model-card/place-unreadable': {
        class: 'E_REGION',
        severity: 'warning',
        means: 'The place of the training could not be read; it counts as unknown.',
        fix: 'Write a country, or a cloud region such as `us-east-1`.',
    },
    'model-card/grams-as-kilograms': {
        class: 'E_UNIT_CONFLICT',
        severity: 'warning',
        means: 'The figure in the metadata, which is in grams, is a thousandth of the one in the text; the text is used.',
        fix: 'Write grams in the metadata: 1.71 kg is `1710`.',
    },
    'model-card/unit-in-grams-field': {
        class: 'E_UNIT',
        severity: 'warning',
        means: '`emissions` has a unit. The field is in grams by definition; the unit was followed.',
        fix: 'Write the grams alone.',
    },
    'model-card/not-measured': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The card states zero emissions. Computing emits something, so this counts as not measured.',
        fix: 'Write the measured figure, or hardware and hours.',
    },
    'model-card/range': {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'The card states a range; its high end is used.',
        fix: 'Write one figure if you have it.',
    },
    'model-card/several-figures': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'One field of the card holds several figures; the largest is used.',
        fix: 'Write one figure for the whole training.',
    },
    'model-card/ton': {
        class: 'E_UNIT',
        severity: 'warning',
        means: '`ton` may be metric, short or long; it was read as 1000 kg.',
        fix: 'Write `t` or `tonnes`.',
    },
    'model-card/decimal-comma': {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'A figure has a comma, which was read as a decimal point.',
        fix: 'Write a decimal point.',
    },
    'model-card/hours-semantics': {
        class: 'E_UNIT',
        severity: 'warning',
        means: 'It is not said whether the hours are those of the clock or of all devices together.',
        fix: 'Write `500 GPU-hours`, or `125 hours on 4 GPUs`.',
    },
    'model-card/hours-unreadable': {
        class: 'E_TIME',
        severity: 'warning',
        means: 'The hours of the card could not be read.',
        fix: 'Write `500 GPU-hours`, or `125 hours`.',
    },
    'model-card/unreadable': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'The section on environmental impact holds figures, but none of them could be read.',
        fix: 'Write `Carbon Emitted: 2.14 kg CO2eq`, or hardware and hours: `8x A100`, `36 hours`.',
    },
    'model-card/no-figure': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The card has a section on its environmental impact, but no figure in it.',
        fix: 'Fill in `Carbon Emitted`, or `Hardware Type` and `Hours used`; or add `co2_eq_emissions`.',
    },
};
const report = (0,problem/* reporter */.YX)(modelCardProblems);

;// CONCATENATED MODULE: ./build/parse/readers/model-card/quantity-words.js
/** NIST Handbook 44: the avoirdupois pound. */
const POUND_KG = 0.45359237;
const KG = {
    mg: 1e-6,
    milligram: 1e-6,
    g: 1e-3,
    gr: 1e-3,
    gram: 1e-3,
    kg: 1,
    kilo: 1,
    kilogram: 1,
    t: 1000,
    ton: 1000,
    tonne: 1000,
    kt: 1e6,
    lb: POUND_KG,
    pound: POUND_KG,
};
/** Kilograms. No `u` flag: with it, the Kelvin sign would match a k. */
const MASS = {
    pattern: / ?((?:metric[ -])?(?:tonnes?|tons?)|kilograms?|kilos?|kgs?|milligrams?|mg|grams?|gr|g|pounds?|lbs?|kt|t)(?:(?=-?CO2)|(?![A-Za-z0-9\u00aa-\u024f\u0370-\u200f]))/iy,
    worth: (match) => {
        const unit = (match[1] ?? '').replace(/^metric[ -]/i, '');
        // Case carries meaning where one letter does: Mg is a tonne and mg a thousandth of a gram, T is as often a trillion.
        if (/^(?:M[gG]|G|GR?|T|KT|Kt)$/.test(unit))
            return null;
        const name = unit.toLowerCase();
        return KG[name] ?? KG[name.replace(/s$/, '')] ?? null;
    },
};
/** `ton` without `metric` before it and without `ne` behind it. */
function isBareTon(match) {
    return /^tons?$/i.test(match[1] ?? '');
}
const KWH = {
    mWh: 1e-6,
    Wh: 1e-3,
    wh: 1e-3,
    kWh: 1,
    KWh: 1,
    Kwh: 1,
    kwh: 1,
    KWH: 1,
    MWh: 1e3,
    GWh: 1e6,
};
/** Kilowatt-hours. `mwh` and `MWH` are a factor of 10^9 apart in what they may mean, so they are not read. */
const ENERGY = {
    pattern: / ?([kKmMG]?[wW][hH]|kilowatt[ -]hours?)(?![A-Za-z0-9\u00aa-\u024f\u0370-\u200f])/y,
    worth: (match) => ((match[1] ?? '').startsWith('kilowatt') ? 1 : (KWH[match[1] ?? ''] ?? null)),
};

;// CONCATENATED MODULE: ./build/parse/readers/model-card/mass.js




/** No person's training emits more than the world in a day. */
const MOST_KG = 1e11;
const NONE = { mass: null, zero: false, problems: [] };
/** @param label May carry the unit of a bare number. */
function readMass(text, label, at) {
    const written = findAmounts(text, MASS);
    if (written.length > 0)
        return fromAmounts(written, text, (amount) => MASS.worth(amount.unit) ?? 1, at);
    const unit = unitIn(label, MASS);
    const bare = findAmounts(text, BARE);
    if (unit && bare.length > 0) {
        const worth = MASS.worth(unit) ?? 1;
        const scaled = bare.map((amount) => ({
            ...amount,
            value: times(amount.value, worth),
            low: times(amount.low, worth),
            unit,
        }));
        return fromAmounts(scaled, text, () => worth, at);
    }
    return withoutUnit(text, at);
}
function times(value, worth) {
    return value === null ? null : inBase(value, worth);
}
function fromAmounts(amounts, text, worth, at) {
    const quoted = `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
    const fail = (code, why, hint) => ({
        ...NONE,
        problems: [report(code, at, why, hint)],
    });
    if (amounts.some((amount) => amount.negative)) {
        return fail('model-card/emissions-negative', `${quoted} is negative`, 'write what was emitted; offsets are not subtracted');
    }
    if (amounts.some((amount) => amount.value === null)) {
        return fail('model-card/emissions-number', `${quoted} can be read in more than one way`, 'write it like "1234.5 kg"');
    }
    const most = amounts.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
    const kg = most.value ?? 0;
    if (kg > MOST_KG)
        return fail('model-card/emissions-range', `${quoted} is out of range`, 'check the digits and the unit');
    if (kg === 0)
        return { ...NONE, zero: true };
    const problems = doubts(amounts, most, quoted, at);
    return { mass: { kg, roundedKg: lastDigit(text, most) * worth(most), at }, zero: false, problems };
}
function doubts(amounts, most, quoted, at) {
    const kg = most.value ?? 0;
    const found = [];
    const say = (code, message, hint) => found.push(report(code, at, message, hint));
    if (most.low !== null) {
        say('model-card/range', `${quoted} is a range from ${most.low} to ${kg} kg; ${kg} kg is used`, 'write one figure');
    }
    if (amounts.some((amount) => Math.abs((amount.value ?? 0) - kg) > 0.05 * kg)) {
        say('model-card/several-figures', `${quoted} holds several figures; ${kg} kg is used`, 'write one figure');
    }
    if (isBareTon(most.unit)) {
        say('model-card/ton', `${quoted}: a ton was read as 1000 kg`, 'write "t" or "tonnes"');
    }
    if (most.decimalComma) {
        say('model-card/decimal-comma', `${quoted}: the comma was read as a decimal point`, 'write a decimal point');
    }
    return found;
}
/** Half a unit of the last decimal, in the unit of the text. */
function lastDigit(text, amount) {
    const decimals = /^\d[\d,]*\.(\d+)/.exec(text.slice(amount.start, amount.start + 60))?.[1]?.length ?? 0;
    return 0.5 * 10 ** -decimals;
}
function withoutUnit(text, at) {
    if ((0,plain/* isBlank */.z)(text) || !/\d/.test(text))
        return NONE;
    const start = text.replace(/^(?:(?:about|approx(?:\.|imately)?|appx\.?|around|circa|ca\.?|estimated|roughly|less than|[~≈<>=−-]) ?){0,3}/i, '');
    if (/^0(?:\.0+)?$/.test(start))
        return { ...NONE, zero: true };
    if (!/^\d/.test(start) && !/\d ?\S{0,6}CO2/.test(text))
        return NONE;
    const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    const problem = report('model-card/emissions-unit', at, `"${shown}" has no unit of mass that is known`, 'write "2.14 kg CO2eq"');
    return { ...NONE, problems: [problem] };
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/metadata.js
/**
 * `co2_eq_emissions` of the metadata: grams, by the Hub's definition. Three shapes are in use: a bare number (until about
 * 2022), an object, and a list of objects with one key each.
 */





const CODES = {
    E_MISSING: 'model-card/emissions-missing',
    E_NUMBER: 'model-card/emissions-number',
    E_NONFINITE: 'model-card/emissions-nonfinite',
    E_NEGATIVE: 'model-card/emissions-negative',
    E_RANGE: 'model-card/emissions-range',
    E_UNIT: 'model-card/emissions-unit',
};
/** 10^11 kg in grams. */
const MOST_GRAMS = 1e14;
const MOST_KWH = 1e12;
const MOST_HOURS = 87_660;
/** @param at Where the key stands. */
function readMetadata(node, at) {
    const problems = [];
    const fields = fieldsOf(node, problems);
    const emissions = fields === null ? node : fields.get('emissions');
    const grams = emissions ? readGrams(emissions, problems) : null;
    const source = textOf(fields?.get('source'));
    const tracked = /^codecarbon$/i.test(source ?? '');
    return {
        at: emissions && emissions.kind === 'scalar' && !(0,located/* isEmpty */.Im)(emissions) ? emissions.at : at,
        kg: grams === null || grams === 0 ? null : grams / 1000,
        zero: grams === 0,
        location: textOf(fields?.get('geographical_location')),
        hardware: textOf(fields?.get('hardware_used')),
        source,
        training: textOf(fields?.get('training_type')),
        kwh: tracked ? amountOf(fields?.get('energy_consumed'), MOST_KWH) : null,
        hours: tracked ? amountOf(fields?.get('hours_used'), MOST_HOURS) : null,
        empty: emissions === undefined || (0,located/* isEmpty */.Im)(emissions) || (emissions.kind === 'scalar' && emissions.text.trim() === ''),
        problems,
    };
}
/** The fields of an object, or of a list of objects; `null` when the value is the number itself. */
function fieldsOf(node, problems) {
    if (node.kind === 'scalar')
        return null;
    const fields = new Map();
    for (const map of node.kind === 'list' ? node.items : [node]) {
        if (map.kind === 'scalar' && (0,plain/* isBlank */.z)(map.text))
            continue;
        if (map.kind !== 'map') {
            problems.push(report('model-card/emissions-type', map.at, 'this is no "key: value"', 'write "- emissions: 1710"'));
            continue;
        }
        for (const { key, keyAt, value } of map.entries.values()) {
            if (fields.has(key)) {
                const message = `"${(0,number/* shorten */.ml)(key)}" stands here for the second time`;
                problems.push(report('model-card/emissions-duplicate', keyAt, message, 'keep one of the two'));
            }
            else
                fields.set(key, value);
        }
    }
    return fields;
}
function readGrams(node, problems) {
    if (node.kind === 'list' && node.items.every((item) => item.kind === 'scalar' && (0,plain/* isBlank */.z)(item.text)))
        return null;
    if (node.kind !== 'scalar') {
        const message = `emissions is a ${node.kind === 'list' ? 'list' : 'mapping'}, not a number`;
        problems.push(report('model-card/emissions-type', node.at, message, 'write the grams, such as "emissions: 1710"'));
        return null;
    }
    if ((0,located/* isEmpty */.Im)(node) || (0,plain/* isBlank */.z)(node.text))
        return null;
    if (node.plain && /^(?:true|false)$/i.test(node.text)) {
        problems.push(report('model-card/emissions-type', node.at, `emissions is ${node.text}`, 'write the grams'));
        return null;
    }
    const read = (0,number/* parseNumber */.$J)(node.text);
    if (!read.ok)
        return withUnit(node, read, problems);
    if (read.value <= MOST_GRAMS)
        return read.value;
    const message = `emissions "${(0,number/* shorten */.ml)(node.text)}" is out of range`;
    problems.push(report('model-card/emissions-range', node.at, message, 'check the digits; the field is in grams'));
    return null;
}
/** `2.14 kg` is not what the field is for, but it has one meaning. */
function withUnit(node, read, problems) {
    const mass = readMass((0,plain/* plain */.p)(node.text.slice(0, 200)), '', node.at);
    if (mass.mass || (mass.zero && /[a-z]/i.test(node.text))) {
        const kg = mass.mass?.kg ?? 0;
        const message = `emissions "${(0,number/* shorten */.ml)(node.text)}" has a unit; the field is in grams, and ${kg} kg is used`;
        const hint = `write "emissions: ${Number((kg * 1000).toPrecision(12))}"`;
        problems.push(report('model-card/unit-in-grams-field', node.at, message, hint), ...mass.problems);
        return kg * 1000;
    }
    const code = CODES[read.class] ?? 'model-card/emissions-number';
    problems.push(report(code, node.at, `emissions ${read.why}`, read.hint));
    return null;
}
function textOf(node) {
    if (node?.kind !== 'scalar' || (0,located/* isEmpty */.Im)(node))
        return null;
    const text = (0,plain/* plain */.p)(node.text.slice(0, 2000));
    return (0,plain/* isBlank */.z)(text) ? null : text;
}
/** What a tracker measured; anything else that stands there is left to the text of the card. */
function amountOf(node, most) {
    const read = node?.kind === 'scalar' ? (0,number/* parseNumber */.$J)(node.text) : null;
    return read?.ok && read.value > 0 && read.value <= most ? read.value : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/name.js

/** RELIABILITY: longer names are not names. In code points, because a family of emoji is one sign and many units. */
const LONGEST_NAME = 200;
const GENERIC = /^(?:model (?:trained using|details|information|description|overview|summary|name)|(?:the )?model card$|readme|environmental|carbon|details|training|introduction|about|overview|\[|\{\{)/i;
/** The stated name, or `null` when only the path can give one. */
function statedName(metadata, metadataLine, lines) {
    return indexName(metadata, metadataLine) ?? headingName(lines);
}
/** `model-index:` and the first `- name:` below it. A scan of lines: no value of it is more than a label. */
function indexName(metadata, firstLine) {
    const at = metadata.startsWith('model-index:') ? 0 : metadata.indexOf('\nmodel-index:') + 1;
    if (at === 0 && !metadata.startsWith('model-index:'))
        return null;
    const rest = metadata
        .slice(at, at + 4096)
        .split('\n')
        .slice(1);
    for (const [index, line] of rest.entries()) {
        if (/^[^\s-]/.test(line))
            return null;
        const value = /^\s*-?\s*name:\s*(.*)$/.exec(line)?.[1];
        if (value === undefined)
            continue;
        const text = value
            .trim()
            .replace(/^(['"])(.*)\1$/, '$2')
            .trim();
        return text === '' ? null : { text, line: firstLine + metadata.slice(0, at).split('\n').length + index };
    }
    return null;
}
function headingName(lines) {
    for (const line of lines) {
        if (!line.text.startsWith('#'))
            continue;
        const level = /^#{1,6}/.exec(line.text)?.[0].length ?? 0;
        if (level > 2)
            continue;
        const text = (0,plain/* plain */.p)(line.text.slice(level))
            .replace(/^model card (?:for|of|:|-|–) ?/i, '')
            .replace(/^["“]|["”]$/g, '')
            .trim();
        return text === '' || GENERIC.test(text) ? null : { text, line: line.number };
    }
    return null;
}
/** `models/bert/README.md` is bert, `Cards/Aira.md` is Aira; `null` for the card of the whole repository. */
function nameFromPath(path) {
    const parts = path.split('/');
    const file = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
    const generic = /^(?:readme|model[-_ ]?card\w*|index)$/i.test(file);
    return generic ? (parts.at(-2) ?? null) : file;
}
function isTooLong(name) {
    return name.length > LONGEST_NAME && [...name.slice(0, 2 * LONGEST_NAME + 2)].length > LONGEST_NAME;
}

// EXTERNAL MODULE: ./build/parse/python-number.js
var python_number = __webpack_require__(1660);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/results.js
/**
 * `model-index` of the metadata: results of evaluations, as the Hub defines them (huggingface_hub 0.34,
 * repocard_data.py: `model_index_to_eval_results`):
 *
 *   model-index: [{name, results: [{task, dataset, metrics: [{type: f1, value: 0.91}]}]}]
 *
 * Read only beside emissions, since nothing else of the metadata is. Of one metric on several data sets the first is taken.
 */

/** More are a leaderboard. */
const MOST = 200;
function resultsOf(index) {
    const metrics = items(index)
        .flatMap((model) => items(at(model, 'results')))
        .flatMap((result) => items(at(result, 'metrics')));
    return metrics.slice(0, MOST).flatMap((metric) => {
        const [type, value] = [at(metric, 'type'), at(metric, 'value')];
        if (type?.kind !== 'scalar' || value?.kind !== 'scalar')
            return [];
        const read = (0,python_number/* parsePythonNumber */.D)(value.text, 'signed');
        return read.ok ? [[type.text, read.value]] : [];
    });
}
function items(node) {
    return node?.kind === 'list' ? node.items.slice(0, MOST) : [];
}
function at(node, key) {
    return node.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/hours.js
/**
 * Time in prose. "Hours used" is the clock of the wall in one card and the sum over all devices in the next, a factor of
 * eight apart for an eight-GPU machine; only a text that says GPU, TPU or chip means the latter.
 */

const HOURS = { h: 1, m: 1 / 60, s: 1 / 3600, d: 24, w: 168 };
const DEVICE = 'GPUs?|TPUs?|chip|accelerator|device|[AHVBLT]\\d{1,3}|MI\\d{3}X?';
/** `8 GPUs` counts devices, so an `s` alone behind a device is no second; `V100 GPU hours` names it twice. */
const TIME = {
    pattern: new RegExp(` ?(?:((?:${DEVICE})(?:[ -](?:GPU|TPU))?)[ -]?(?!s(?![a-z]))|(?:training|wall|wall-clock|total|compute|clock)[ -])?(hours?|hrs?|heures?|stunden|horas|h|minutes?|minuten|mins?|seconds?|secs?|s|days?|jours?|tage|d|weeks?)(?![A-Za-z0-9\\u00aa-\\u024f\\u0370-\\u200f])`, 'iy'),
    worth: (match) => {
        const word = (match[2] ?? '').toLowerCase();
        return (HOURS[word.startsWith('j') || word.startsWith('t') ? 'd' : word === 'stunden' ? 'h' : (word[0] ?? '')] ?? null);
    },
};
/** Hours that a text states, or `null`. A bare number is hours where the label says hours. */
function readHours(text, label) {
    const times = joined(text, findAmounts(text, TIME));
    const clock = clockTime(text);
    if (times.length === 0 && clock === null)
        return bareHours(text, label);
    if (clock !== null)
        return { wallHours: clock, deviceHours: null, low: null, several: false, decimalComma: false };
    const device = largest(times.filter((time) => time.device));
    const wall = largest(times.filter((time) => !time.device));
    const chosen = device ?? wall;
    return {
        wallHours: device ? null : (wall?.hours ?? null),
        deviceHours: device?.hours ?? null,
        low: chosen?.low ?? null,
        several: times.filter((time) => time.device === (device !== null)).length > 1 &&
            !times.every((time) => near(time, chosen)),
        decimalComma: chosen?.decimalComma ?? false,
    };
}
/** Device-hours of a table cell; stages that it lists (`Pretraining: 147K H100 hours, annealing: 98K H100 hours`) add up. */
function deviceHoursIn(cell, header) {
    const stages = joined(cell, findAmounts(cell, TIME)).filter((time) => time.device);
    if (stages.length === 0)
        return readHours(cell, header)?.deviceHours ?? null;
    return stages.reduce((sum, stage) => sum + stage.hours, 0);
}
/** `1 hour 20 minutes` and `1 day, 2 h` are one time; `1 hour (60 minutes)` is the same twice. */
function joined(text, amounts) {
    const times = [];
    let last = null;
    for (const amount of amounts) {
        if (amount.value === null || amount.negative)
            continue;
        const gap = last ? text.slice(last.end, amount.start) : null;
        const previous = times.at(-1);
        if (previous && gap !== null && /^(?: |, ?| and |)$/.test(gap) && amount.value < previous.hours) {
            times[times.length - 1] = { ...previous, hours: previous.hours + amount.value };
        }
        else
            times.push(timeOf(text, amount, amount.value));
        last = amount;
    }
    return times;
}
function timeOf(text, amount, hours) {
    const after = text.slice(amount.end, amount.end + 20);
    const device = amount.unit[1] !== undefined || /^ (?:of )?(?:GPU|TPU)(?![ -]?s?[ -]?\d)/i.test(after);
    return { hours, low: amount.low, device, decimalComma: amount.decimalComma };
}
const CLOCK = /(?<![\d:])(?:(\d{1,4}) days?, ?)?(\d{1,4}):([0-5]\d):([0-5]\d)(?![\d:])/;
const COMPACT = /(?<![\d.,:A-Za-z])(?:(\d{1,4}) ?d(?:ays?)?,? ?)?(\d{1,5}) ?h(?:rs?|ours?)?(?: ?(\d{1,2}) ?m(?:ins?)?|([0-5]\d))(?![A-Za-z0-9.,:])/i;
/** `26:03:04` and `1 day, 2:03:04`, as Python prints a time span; `1h 30m` and `8h30`. */
function clockTime(text) {
    const clock = CLOCK.exec(text);
    if (clock)
        return 24 * Number(clock[1] ?? 0) + Number(clock[2]) + Number(clock[3]) / 60 + Number(clock[4]) / 3600;
    const compact = COMPACT.exec(text);
    return compact ? 24 * Number(compact[1] ?? 0) + Number(compact[2]) + Number(compact[3] ?? compact[4]) / 60 : null;
}
function bareHours(text, label) {
    if (!/hour|hrs|heure/i.test(label))
        return null;
    const amount = findAmounts(text, BARE)[0];
    if (!amount || amount.value === null || amount.negative)
        return null;
    const device = new RegExp(DEVICE, 'i').test(label);
    return {
        wallHours: device ? null : amount.value,
        deviceHours: device ? amount.value : null,
        low: amount.low,
        several: false,
        decimalComma: amount.decimalComma,
    };
}
function largest(times) {
    return times.reduce((most, time) => (most === null || time.hours > most.hours ? time : most), null);
}
/** Said twice in two units, give or take rounding. */
function near(time, chosen) {
    return chosen !== null && Math.abs(time.hours - chosen.hours) <= 0.05 * chosen.hours;
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/table.js

const MOST_COLUMNS = 64;
/** Characters of one HTML table: a thousand rows of the most verbose kind. */
const MOST_HTML = 1_000_000;
/** One more than is read, so that the reader of the rows can say that there are too many. */
const MOST_ROWS = 1001;
function tablesOf(lines) {
    const tables = [];
    for (let index = 0; index < lines.length; index++) {
        const found = isRule(textBelow(lines, index)) ? pipeTable(lines, index) : htmlTable(lines, index);
        if (!found)
            continue;
        tables.push(found.table);
        index += found.lines - 1;
    }
    return tables;
}
/** The line right below, or '' when it was left out as blank. */
function textBelow(lines, index) {
    const [line, below] = [lines[index], lines[index + 1]];
    return line && below && below.number === line.number + 1 ? below.text : '';
}
/** `| :--- | :---: |`, at least two columns. */
function isRule(text) {
    return text.length < 2000 && text.includes('|') && text.includes('-') && /^[\s|:-]+$/.test(text);
}
function pipeTable(lines, start) {
    const head = lines[start];
    if (!head?.text.includes('|'))
        return null;
    const rows = [];
    let last = start + 1;
    while (textBelow(lines, last).includes('|')) {
        last++;
        const line = lines[last];
        if (line && rows.length < MOST_ROWS)
            rows.push({ cells: pipeCells(line.text), line: line.number });
    }
    const table = { header: pipeCells(head.text), rows, first: head.number, last: head.number + last - start };
    return { table, lines: last - start + 1 };
}
function pipeCells(text) {
    const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '');
    return inner.split('|', MOST_COLUMNS).map(cellText);
}
function htmlTable(lines, start) {
    const head = lines[start];
    if (!head || !/<table\b/i.test(head.text.slice(0, 400)))
        return null;
    const parts = [];
    let number = head.number;
    let index = start;
    for (; index < lines.length; index++) {
        const line = lines[index];
        if (!line)
            break;
        // A table that is never closed ends where the next one begins; otherwise each would be read to the end of the file.
        if (index > start && /<table\b/i.test(line.text.slice(0, 400)))
            break;
        // Blank lines were left out; put back, they keep the rows on their lines.
        parts.push('\n'.repeat(Math.max(0, line.number - number)), line.text);
        number = line.number;
        if (/<\/table/i.test(line.text))
            break;
    }
    const [header, ...rows] = htmlRows(parts.join('').slice(0, MOST_HTML), head.number);
    if (!header)
        return null;
    return { table: { header: header.cells, rows, first: head.number, last: number }, lines: Math.max(1, index - start) };
}
function htmlRows(text, first) {
    const rows = [];
    let line = first;
    const chunks = text.split(/<tr\b[^<>]{0,200}>/i);
    line += newlines(chunks[0] ?? '');
    for (const chunk of chunks.slice(1)) {
        const cells = chunk
            .split(/<t[dh]\b[^<>]{0,200}>/i, MOST_COLUMNS + 1)
            .slice(1)
            .map(plain/* plain */.p);
        if (cells.length > 0 && rows.length <= MOST_ROWS)
            rows.push({ cells, line });
        line += newlines(chunk);
    }
    return rows;
}
/** Longer cells are cut; they are neither figures nor names, and a name over 200 characters is refused either way. */
function cellText(text) {
    return (0,plain/* plain */.p)(text.slice(0, 2000));
}
function newlines(text) {
    return text.split('\n').length - 1;
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/vendor.js






/** Tables with at least one column of emissions in a known unit. */
function vendorTables(file, lines) {
    const impact = new Set(lines.filter((line) => line.impact).map((line) => line.number));
    return tablesOf(lines).flatMap((table) => {
        const columns = columnsOf(table.header);
        const emission = columns.some((column) => column.kind !== 'hours' && column.kind !== 'energy');
        const hours = columns.some((column) => column.kind === 'hours');
        const wanted = emission && (impact.has(table.first) || hours);
        return wanted ? [readTable(file, table, columns)] : [];
    });
}
function columnsOf(header) {
    return header.flatMap((text, index) => {
        const kind = index === 0 ? null : kindOf(text);
        return kind ? [{ index, header: text, kind }] : [];
    });
}
function kindOf(header) {
    const lower = header.toLowerCase();
    if (/\bper\b|\/|rate|intensity|saved|avoid|offset|inference/.test(lower.replace('w/', '')))
        return null;
    if (/(?:gpu|tpu|chip|device)[ -]?hours?/.test(lower))
        return 'hours';
    if (/co2|carbon|greenhouse|emission/.test(lower)) {
        if (findAmounts(header, MASS).length > 0)
            return null;
        return lower.includes('market') ? 'market' : lower.includes('location') ? 'location' : 'emission';
    }
    return /energy|electricity/.test(lower) && unitIn(header, ENERGY) ? 'energy' : null;
}
function readTable(file, table, columns) {
    const problems = [];
    const top = { file, line: table.first, column: 1 };
    const rows = [];
    let total = null;
    for (const row of table.rows.slice(0, MOST_ROWS - 1)) {
        if (row.cells.every((cell) => cell === ''))
            continue;
        const read = readRow(file, row, columns, problems);
        if (/^(?:grand )?(?:total|sum|overall|all models)\b/i.test(row.cells[0] ?? ''))
            total = read;
        else
            rows.push(read);
    }
    if (table.rows.length >= MOST_ROWS) {
        problems.push(report('model-card/too-many-rows', top, 'the table has more than 1,000 rows', 'keep one row a model'));
    }
    if (columns.some((column) => column.kind !== 'hours' && isTonColumn(column.header))) {
        problems.push(report('model-card/ton', top, 'the tons of this table were read as 1000 kg', 'write "tonnes"'));
    }
    const sum = rows.reduce((kg, row) => kg + (row.kg ?? 0), 0);
    if (total?.kg && Math.abs(total.kg - sum) > 0.01 * total.kg) {
        const message = `the rows add up to ${round(sum)} kg and the total says ${round(total.kg)} kg`;
        problems.push(report('model-card/total-differs', total.at, message, 'add the missing rows, or correct the total'));
    }
    return { rows, totalKg: total?.kg ?? sum, problems, first: table.first, last: table.last };
}
function readRow(file, row, columns, problems) {
    const at = { file, line: row.line, column: 1 };
    const masses = columns.flatMap((column) => {
        if (column.kind === 'hours' || column.kind === 'energy')
            return [];
        const { mass, zero, problems: found } = readMass(row.cells[column.index] ?? '', column.header, at);
        // The header says for the whole table what a cell would say for each row.
        if (column.kind !== 'market')
            problems.push(...found.filter((problem) => problem.code !== 'model-card/ton'));
        return mass || zero ? [{ kg: mass?.kg ?? null, zero, kind: column.kind }] : [];
    });
    // Where a table has both, the market's zero does not fill in for an empty cell by location.
    const both = columns.some((column) => column.kind === 'location' || column.kind === 'emission');
    const used = masses
        .filter((mass) => mass.kind !== 'market' || !both)
        .reduce((most, mass) => (most === null || (mass.kg ?? 0) > (most.kg ?? 0) ? mass : most), null);
    return {
        name: row.cells[0] ?? '',
        kg: used?.kg ?? null,
        zero: used?.zero === true && used.kg === null,
        scope: used === null || used.kind === 'emission' ? 'unknown' : used.kind,
        gpuHours: sumOf(columns, 'hours', (column) => deviceHoursIn(row.cells[column.index] ?? '', column.header)),
        energyKwh: sumOf(columns, 'energy', (column) => energyIn(row.cells[column.index] ?? '', column.header)),
        at,
    };
}
function energyIn(cell, header) {
    const unit = unitIn(header, ENERGY);
    const own = findAmounts(cell, ENERGY)[0]?.value;
    const bare = findAmounts(cell, BARE)[0]?.value;
    return own ?? (unit && bare != null ? inBase(bare, ENERGY.worth(unit) ?? 1) : null);
}
/** Hours of training and of generating logits stand in two columns of one row. */
/** A zero in such a table stands for "not counted", as a dash does. */
function sumOf(columns, kind, read) {
    const values = columns
        .filter((column) => column.kind === kind)
        .map(read)
        .filter((value) => value !== null && value > 0);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
function isTonColumn(header) {
    const unit = unitIn(header, MASS);
    return unit !== null && isBareTon(unit);
}
function round(kg) {
    return Number(kg.toPrecision(6));
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/card.js








const MOST_METADATA = 64 * 1024;
const MOST_NODES = 20_000;
/** @param text With `\n` line ends. */
async function openCard(path, text) {
    const problems = [];
    const front = (0,front_matter/* findFrontMatter */.u)(text);
    const metadata = await metadataOf(path, front, problems);
    const bodyAt = front.kind === 'yaml' || front.kind === 'none' ? front.bodyAt : text.length;
    const block = front.kind === 'yaml' ? front.text : '';
    const { lines, cut } = linesOf(text.slice(bodyAt), text.slice(0, bodyAt).split('\n').length);
    const tables = vendorTables(path, lines);
    const prose = lines.filter((line) => !tables.some((table) => line.number >= table.first && line.number <= table.last));
    const labelled = factsOf(prose, metadata !== null);
    if (cut || labelled.cut)
        problems.push(tooLong(path));
    const stated = statedName(block, front.kind === 'yaml' ? front.line : 1, lines);
    if (stated && isTooLong(stated.text)) {
        const at = { file: path, line: stated.line, column: 1 };
        problems.push(report('model-card/name', at, 'the model name has more than 200 characters', 'shorten it'));
    }
    const name = stated && !isTooLong(stated.text) ? stated.text : nameFromPath(path);
    return { path, name, metadata, lines: prose, facts: labelled.facts, tables, text, problems };
}
function factsNamed(card, key) {
    return card.facts.filter((fact) => fact.key === key);
}
function tooLong(file) {
    const message = `more than ${MOST_LINES} lines or ${MOST_FACTS} labelled figures; the rest was not read`;
    return report('model-card/too-long', { file, line: 1, column: 1 }, message, 'keep the card to the model');
}
/** Says what is wrong with the block as a whole, and reads `co2_eq_emissions` if it is there. */
async function metadataOf(path, front, problems) {
    if (front.kind === 'none')
        return null;
    const at = { file: path, line: front.line, column: 1 };
    if (front.kind === 'foreign') {
        const message = `the metadata is marked as "${front.language}"; only YAML is read, and nothing is run`;
        problems.push(report('model-card/front-matter-language', at, message, 'start it with "---" alone'));
        return null;
    }
    if (front.kind === 'unclosed') {
        const message = 'the metadata is opened here and never closed';
        problems.push(report('model-card/front-matter-unclosed', at, message, 'write "---" below its last line'));
        return null;
    }
    if (front.text.length > MOST_METADATA) {
        problems.push(report('model-card/front-matter-size', at, 'the metadata is larger than 64 KiB', 'shorten it'));
        return null;
    }
    if (front.text.trim() === '') {
        problems.push(report('model-card/front-matter-empty', at, 'the metadata is empty', 'add "co2_eq_emissions: 1710"'));
        return null;
    }
    const keys = /^["']?[^\s:"'-][^:\n]{0,100}:(?:\s|$)/m.test(front.text) || front.text.trimStart().startsWith('{');
    // Most cards have no emissions in their metadata, and parsing it costs a hundred times more than this look.
    if (keys && !front.text.includes('co2_eq_emissions'))
        return null;
    const { parseLocatedYaml } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1309)]).then(__webpack_require__.bind(__webpack_require__, 1309));
    const limits = { maxBytes: 4 * MOST_METADATA, maxNodes: MOST_NODES };
    const parsed = parseLocatedYaml(front.text, { file: path, firstLine: front.line, ...limits });
    if (!parsed.ok) {
        problems.push(...parsed.problems);
        return null;
    }
    if (parsed.value.kind !== 'map') {
        const message = `the metadata is ${parsed.value.kind === 'list' ? 'a list' : 'a bare value'}, not "key: value" lines`;
        problems.push(report('model-card/front-matter-type', at, message, 'write one "key: value" a line'));
        return null;
    }
    const entry = parsed.value.entries.get('co2_eq_emissions');
    if (!entry)
        return null;
    const metadata = {
        ...readMetadata(entry.value, entry.keyAt),
        results: resultsOf(parsed.value.entries.get('model-index')?.value),
    };
    problems.push(...metadata.problems);
    return metadata;
}

// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/run.js
/** A training as a run. Nothing is corrected here: what the card leaves open stays `null`. */



/** Problems that a person should see beside the run, and the word for each. */
const WARNINGS = {
    'model-card/hours-semantics': 'hours_semantics',
    'model-card/grams-as-kilograms': 'grams_as_kilograms',
    'model-card/unit-in-grams-field': 'unit_in_grams_field',
    'model-card/figures-differ': 'figures_differ',
    'model-card/several-figures': 'several_figures',
    'model-card/range': 'range_high_end',
    'model-card/ton': 'ton_as_tonne',
    'model-card/decimal-comma': 'decimal_comma',
    'model-card/not-measured': 'not_measured',
    'model-card/contradiction': 'declared_conflict',
};
function runOf(card, training, problems) {
    const declared = training.kg !== null || training.energy !== null;
    const timed = training.gpuHours !== null || training.durationS !== null;
    const words = problems.flatMap((problem) => WARNINGS[problem.code] ?? []);
    return {
        kind: 'run',
        id: idOf(card),
        source: { format: 'model-card', path: card.path, line: training.at.line, column: training.at.column },
        model: card.name,
        hardware: training.hardware,
        site: training.place.site,
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...new Set(training.place.warning === null ? words : [...words, training.place.warning])],
        started: null,
        finished: null,
        durationS: training.durationS,
        durationQuality: training.durationS === null ? 'unknown' : 'wall',
        gpuHours: training.gpuHours,
        energy: training.energy,
        declaredKg: training.kg,
        declaredScope: 'unknown',
        waterL: null,
        evidence: declared ? 'declared' : timed ? 'hours' : 'default',
        workload: workloadOf(card),
        params: paramsOf(card),
        activeParams: null,
        tokens: null,
        role: 'total',
        ...(0,metrics/* metricsOf */.P)(card.metadata?.results ?? []),
    };
}
/** AutoTrain numbers its models, and copies of a card keep the number; other cards are known by path and name. */
function idOf(card) {
    const number = factsNamed(card, 'id').find((fact) => /^\d{1,20}$/.test(fact.text));
    if (number)
        return `model-card:${number.text}`;
    return card.name === null ? `model-card:${card.path}` : `model-card:${card.path}#${card.name}`;
}
function workloadOf(card) {
    const training = card.metadata?.training?.toLowerCase().replace(/[ _-]/g, '') ?? '';
    return training.includes('finetun') ? 'finetuning' : training.includes('pretrain') ? 'pretraining' : null;
}
const PARAMETERS = { pattern: / ?(?:trainable )?param(?:eter)?s?\b/iy, worth: () => 1 };
/** `1,261,545,472 parameters`, `Parameters: 7B`. */
function paramsOf(card) {
    for (const fact of factsNamed(card, 'size')) {
        const amount = findAmounts(fact.text, PARAMETERS)[0] ?? (/param/i.test(fact.label) ? findAmounts(fact.text, BARE)[0] : undefined);
        const value = amount?.value ?? null;
        if (value !== null && value >= 1 && value <= 1e15 && !amount?.negative)
            return value;
    }
    return null;
}

// EXTERNAL MODULE: ./build/parse/readers/model-card/signature.js
var signature = __webpack_require__(4816);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/energy.js





/** RELIABILITY N36: the field's maximum. */
const energy_MOST_KWH = 1e12;
const ROUNDED_KWH = 0.000501;
function readEnergy(card, problems) {
    let most = null;
    for (const fact of [...factsNamed(card, 'energy'), ...factsNamed(card, 'carbon')]) {
        // "0.0025 g (0.045 Wh)" states both; a labelled energy is believed before one in brackets.
        if (fact.key === 'carbon' && most)
            break;
        const kwh = energyOf(fact, { file: card.path, line: fact.line, column: 1 }, problems);
        if (kwh !== null && kwh > 0 && (most === null || kwh > most.kwh))
            most = { kwh, fact };
    }
    const tracked = card.metadata?.kwh ?? null;
    // The text of such a card is the metadata in three decimals.
    if (tracked !== null && (most === null || Math.abs(most.kwh - tracked) <= ROUNDED_KWH)) {
        return recordedEnergy(tracked, 'node');
    }
    if (most === null)
        return null;
    return recordedEnergy(most.kwh, /\bgpus?\b/i.test(most.fact.label) ? 'gpu' : 'node');
}
function recordedEnergy(kwh, boundary) {
    return { totalKwh: kwh, boundary, pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null };
}
function energyOf(fact, at, problems) {
    const written = findAmounts(fact.text, ENERGY);
    const unit = written.length === 0 && fact.key === 'energy' ? unitIn(fact.label, ENERGY) : null;
    const amounts = unit ? findAmounts(fact.text, BARE) : written;
    if (amounts.length === 0 || (0,plain/* isBlank */.z)(fact.text))
        return null;
    const shown = fact.text.slice(0, 60);
    if (amounts.some((amount) => amount.negative)) {
        problems.push(report('model-card/emissions-negative', at, `"${shown}" is negative`, 'write what was used'));
        return null;
    }
    if (amounts.some((amount) => amount.value === null)) {
        problems.push(report('model-card/emissions-number', at, `"${shown}" can be read in more than one way`, 'write it like "3.51 kWh"'));
        return null;
    }
    const worth = unit ? (ENERGY.worth(unit) ?? 1) : 1;
    const kwh = inBase(Math.max(...amounts.map((amount) => amount.value ?? 0)), worth);
    if (kwh >= energy_MOST_KWH) {
        problems.push(report('model-card/emissions-range', at, `"${shown}" is out of range`, 'check the digits and the unit'));
        return null;
    }
    return kwh;
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/hardware.js

const VENDOR = '(?:(?:NVIDIA|AMD|Tesla|GeForce|Quadro|Instinct|Google|Cloud|Intel|Habana|Apple)[ -]){0,3}';
const CORE = '(?:RTX ?(?:PRO ?)?A?\\d{4}(?: ?(?:Ti|SUPER|Ada))?|GTX ?\\d{3,4}(?: ?Ti)?|TITAN ?(?:RTX|Xp|V|X)|GH200|GB200|GB300|A[456]000(?: Ada)?|A100|A800|A10G?|A16|A30|A40|A2|H100|H200|H800|H20|B100|B200|B300|V100S?|P100|P40|P4|T4|L40S?|L4|K80|M60|MI\\d{3}[AX]?|Gaudi ?[23]?|Volta|TPU[ -]?v\\d[a-z]?(?:-\\d{1,4})?|(?<=Apple )M[1-5](?: (?:Pro|Max|Ultra))?)';
const SUFFIX = '(?:[ -](?:SXM\\d?|PCIe|NVL|HBM\\d?e?|\\d{1,3}(?:/\\d{1,3})? ?GB)(?![A-Za-z0-9])){0,3}';
const hardware_DEVICE = new RegExp(`(?<![A-Za-z0-9])${VENDOR}${CORE}(?=[x×]\\d|[^A-Za-z0-9]|$)${SUFFIX}`, 'gi');
const COUNT_BEFORE = /(?<![\w.,])(\d{1,6}|\d{1,3},\d{3}|one|two|four|eight|sixteen|single)(?: ?[x×*] ?|[ -])(?:\d{1,3} ?GB )?$/i;
const COUNT_AFTER = /^(?: GPUs?)? ?(?:[x×*] ?(\d{1,6})|\( ?(?:x ?)?(\d{1,6})(?: (?:GPUs?|devices|units|cards))? ?\))(?![\w.])/i;
const COUNT_ALONE = /(?<![\w.,-])(\d{1,6}|one|two|four|eight|sixteen|single) ?[x×]? ?(?:GPUs?|TPUs?|chips|accelerators|graphics cards)(?![\w-]| ?hours)/i;
const NODES = /(?<![\w.,])(\d{1,5}) (?:nodes?|machines|servers)(?=,? ?(?:x|×|\*|of|with|containing|each|à)(?![A-Za-z]))|(?<=per node.{0,20}?)(?<![\w.,])(\d{1,5}) nodes/i;
const CPU = /(?:Intel|AMD|Apple)?[ ]?(?:Xeon|EPYC|Ryzen|Threadripper|Core(?:\(TM\))? i\d|Graviton)[^,;()—|]{0,60}|\bCPU\b/i;
const WORDS = { one: 1, single: 1, two: 2, four: 4, eight: 8, sixteen: 16 };
/** What a driver can list in one job; more is a slip of the pen. */
const MOST_DEVICES = 200_000;
const hardware_LONGEST = 2000;
/** @param text As `plain` leaves it. Empty when no device is named. */
function readHardware(text) {
    const short = text.slice(0, hardware_LONGEST);
    const nodes = countOf(NODES.exec(short)) ?? 1;
    const named = [...short.matchAll(hardware_DEVICE)].map((match) => deviceAt(short, match[0], match.index, nodes));
    const devices = named.filter((device, index) => !isRepeat(device, named.slice(0, index)));
    const alone = countOf(COUNT_ALONE.exec(short));
    const [only] = devices;
    if (only && devices.length === 1 && only.count === null && alone !== null)
        return [{ ...only, count: inRange(alone * nodes) }];
    if (devices.length > 0)
        return devices;
    if ((0,plain/* isBlank */.z)(short))
        return [];
    if (alone !== null)
        return [{ kind: 'gpu', model: '', count: inRange(alone * nodes) }];
    return otherDevice(short);
}
function deviceAt(text, name, at, nodes) {
    const before = countOf(COUNT_BEFORE.exec(text.slice(Math.max(0, at - 24), at)));
    const count = before ?? countOf(COUNT_AFTER.exec(text.slice(at + name.length, at + name.length + 30)));
    const tpu = /tpu/i.test(name);
    return { kind: tpu ? 'tpu' : 'gpu', model: name.trim(), count: count === null ? null : inRange(count * nodes) };
}
/** `A100 … on A100 GPUs`: a device named again without a count of its own is the same one. */
function isRepeat(device, before) {
    const key = core(device);
    return before.some((other) => core(other) === key && (device.count === null || device.count === other.count));
}
function core(device) {
    return (new RegExp(CORE, 'i').exec(device.model)?.[0] ?? device.model).replace(/[ -]/g, '').toLowerCase();
}
function otherDevice(text) {
    const cpu = CPU.exec(text);
    if (cpu)
        return [{ kind: 'cpu', model: /^CPU$/i.test(cpu[0]) ? '' : cpu[0].trim(), count: null }];
    // An unknown device costs as much as the dearest one; leaving it out would cost nothing.
    if (text.length <= 80 && /GPU|TPU|accelerator|NVIDIA|Radeon|GeForce|chip/i.test(text)) {
        return [{ kind: /TPU/.test(text) ? 'tpu' : 'gpu', model: text, count: null }];
    }
    return [];
}
function countOf(match) {
    const text = match?.slice(1).find((group) => group !== undefined);
    if (text === undefined)
        return null;
    const count = WORDS[text.toLowerCase()] ?? Number(text.replace(',', ''));
    return inRange(count);
}
function inRange(count) {
    return count >= 1 && count <= MOST_DEVICES ? count : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/prose.js



/** The longest paragraph that is read for figures. */
const PARAGRAPH_LONGEST = 20_000;
/** What a sentence compares itself with, gives back or leaves to others is not what the training emitted. */
const ASIDE = /sav(?:ed|es|ing)|avoid|compared|equivalent to (?:driving|a |the )|on average|market-based|offset by buying|per (?:year|person|capita)|inference/i;
/** Sentences of the impact section that state a mass of CO2. */
function emissionSentences(file, lines) {
    return sentencesOf(file, lines).filter(({ text }) => {
        if (!/CO2|emi(?:ssion|tt)|carbon|greenhouse/i.test(text))
            return false;
        const amounts = findAmounts(text, MASS);
        // A lone "5 t" or "20 g" in running text is anything; the gas or the word must stand beside it.
        return amounts.some((amount) => amount.value !== 0 && /CO2|emi|carbon/i.test(text.slice(Math.max(0, amount.start - 60), amount.end + 20)));
    });
}
/** "a cumulative of 100 hours of computation was performed on hardware of type A100 (TDP of 250W)": the calculator's text. */
function computeSentence(file, lines) {
    return (sentencesOf(file, lines).find(({ text }) => /hours of computation|GPU[- ]hours/i.test(text) && /cumulative|total/i.test(text)) ?? null);
}
function sentencesOf(file, lines) {
    return lines.filter(isProse).flatMap((line) => (0,plain/* plain */.p)(line.text.slice(0, PARAGRAPH_LONGEST))
        .split(/(?<=[.;!?]) (?=[A-Z\d])/)
        .filter((text) => /\d/.test(text) && !ASIDE.test(text))
        .map((text) => ({ text, at: { file, line: line.number, column: 1 } })));
}
function isProse(line) {
    const start = line.text.slice(0, 100).trimStart();
    return line.impact && start !== '' && !start.startsWith('|') && !start.startsWith('#') && !/^<\/?t/i.test(start);
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/table-runs.js







/** @returns runs as `null` when the card has no such table, or states more elsewhere; it is one training then. */
function runsOfTables(card) {
    const rows = card.tables.flatMap((table) => table.rows).filter((row) => isFilled(row));
    const problems = card.tables.flatMap((table) => table.problems);
    if (rows.length === 0)
        return { runs: null, problems };
    const sum = rows.reduce((kg, row) => kg + (row.kg ?? 0), 0);
    const stated = card.metadata?.kg ?? 0;
    if (stated > 1.05 * sum) {
        const message = `the metadata says ${stated} kg and the table ${Number(sum.toPrecision(6))} kg; the larger is used`;
        const at = card.metadata?.at ?? { file: card.path, line: tableLine(card.tables), column: 1 };
        return {
            runs: null,
            problems: [...problems, report('model-card/figures-differ', at, message, 'correct the wrong one')],
        };
    }
    const contradiction = contradictionOf(card, sum);
    if (contradiction)
        problems.push(contradiction);
    const hardware = hardwareOf(card);
    const seen = new Map();
    const runs = rows.map((row) => runOfRow(card, row, contradiction !== null, hardware, problems, seen));
    return { runs, problems };
}
function isFilled(row) {
    return row.kg !== null || row.zero || row.gpuHours !== null || row.energyKwh !== null;
}
/** One card prints 12.9 t in its table and 11,390 t above it: a thousandfold slip that no rule can settle. */
function contradictionOf(card, sum) {
    const sentences = emissionSentences(card.path, card.lines).flatMap(({ text, at }) => {
        const { mass } = readMass(text, '', at);
        return mass ? [mass] : [];
    });
    const [first] = sentences;
    if (!first || sum === 0)
        return null;
    const known = [sum, ...card.tables.flatMap((table) => [table.totalKg, ...table.rows.map((row) => row.kg ?? 0)])];
    if (sentences.some((mass) => known.some((kg) => kg > 0 && kg <= 2 * mass.kg && mass.kg <= 2 * kg)))
        return null;
    const at = { file: card.path, line: tableLine(card.tables), column: 1 };
    const message = `the table says ${Number(sum.toPrecision(6))} kg and line ${first.at.line} says ${first.kg} kg; neither is used`;
    return report('model-card/contradiction', at, message, 'correct the wrong one');
}
function tableLine(tables) {
    return tables[0]?.first ?? 1;
}
/** "… on hardware of type A100-80GB (TDP of 400W)", in the paragraph above the table. */
function hardwareOf(card) {
    for (const line of card.lines) {
        if (!line.impact || !/hardware|GPU|TPU/i.test(line.text))
            continue;
        const [device] = readHardware((0,plain/* plain */.p)(line.text)).filter((found) => found.model !== '' && found.model.length <= 60);
        if (device)
            return [{ ...device, count: null }];
    }
    return [];
}
function runOfRow(card, row, contradicted, hardware, problems, seen) {
    if (isTooLong(row.name)) {
        problems.push(report('model-card/name', row.at, 'the model name has more than 200 characters', 'shorten it'));
    }
    const name = row.name === '' || isTooLong(row.name) ? `line ${row.at.line}` : row.name;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const kg = contradicted ? null : row.kg;
    const energy = row.energyKwh !== null && row.energyKwh > 0 ? recordedEnergy(row.energyKwh, 'node') : null;
    if (row.zero) {
        const message = `${name}: zero emissions count as not measured`;
        problems.push(report('model-card/not-measured', row.at, message, 'write the measured figure'));
    }
    return {
        kind: 'run',
        id: `model-card:${card.path}#${times === 1 ? name : `${name}@${times}`}`,
        source: { format: 'model-card', path: card.path, line: row.at.line, column: row.at.column },
        model: name,
        hardware,
        site: { region: null, provider: null, fallback: false },
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: contradicted ? ['declared_conflict'] : row.zero ? ['not_measured'] : [],
        started: null,
        finished: null,
        durationS: null,
        durationQuality: 'unknown',
        gpuHours: row.gpuHours,
        energy,
        declaredKg: kg,
        declaredScope: kg === null ? 'unknown' : row.scope,
        waterL: null,
        evidence: kg !== null || energy !== null ? 'declared' : row.gpuHours !== null ? 'hours' : 'default',
        workload: null,
        params: null,
        activeParams: null,
        tokens: null,
        role: 'total',
    };
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/choice.js

function chooseMass(card, readings, problems) {
    for (const reading of readings)
        problems.push(...reading.problems);
    const masses = readings.flatMap((reading) => (reading.mass ? [reading.mass] : []));
    const body = masses.reduce((most, mass) => (most === null || mass.kg > most.kg ? mass : most), null);
    if (body && masses.some((mass) => !agree(mass.kg, body))) {
        const message = `the text states several figures; the largest, ${body.kg} kg, is used`;
        problems.push(report('model-card/several-figures', body.at, message, 'state one figure for the whole training'));
    }
    const stated = card.metadata?.kg ?? null;
    const zero = (card.metadata?.zero ?? false) || readings.some((reading) => reading.zero);
    if (stated === null || card.metadata === null)
        return { kg: body?.kg ?? null, zero: zero && !body, at: body?.at ?? null };
    // The metadata has all the digits, so it stands for both when they agree.
    if (!body || agree(stated, body))
        return { kg: stated, zero: false, at: card.metadata.at };
    problems.push(difference(stated, body, card.metadata.at));
    return { kg: Math.max(stated, body.kg), zero: false, at: card.metadata.at };
}
/** The same quantity, printed with fewer digits: AutoTrain rounds to four decimals of a gram. */
function agree(kg, body) {
    return Math.abs(kg - body.kg) <= Math.max(0.02 * body.kg, 1.001 * body.roundedKg);
}
function difference(stated, body, at) {
    const ratio = body.kg / stated;
    const figures = `the metadata says ${stated * 1000} g and line ${body.at.line} says ${body.kg} kg`;
    if (ratio > 900 && ratio < 1100) {
        const hint = `write ${Number((body.kg * 1000).toPrecision(12))} in the metadata, which is in grams`;
        return report('model-card/grams-as-kilograms', at, `${figures}, a thousand times more`, hint);
    }
    return report('model-card/figures-differ', at, `${figures}; the larger is used`, 'correct the wrong one');
}

// EXTERNAL MODULE: ./build/parse/readers/model-card/place.js
var place = __webpack_require__(1657);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/site.js




/** `1.71 KgCO2 (Singapore)`: letters only, and not a remark on how the figure was found. */
const BRACKETS = /\((\p{Lu}[\p{L} ,.'-]{1,40})\)/u;
const REMARK = /average|grid|estimat|based|using|calcul|carbon|approx|total|training|power|offset|with|mlco2|track|measure|\beq/i;
function readSite(card, problems) {
    const provider = filled(card, 'provider')?.text ?? null;
    const region = filled(card, 'region') ?? bracketed(card);
    const stated = (0,place/* readPlace */.y)(card.metadata?.location ?? null, provider);
    const bullet = (0,place/* readPlace */.y)(region?.text ?? null, provider);
    const [first, second] = [stated.site.region, bullet.site.region];
    // A cloud region and the country around it do not contradict each other; the region says more.
    if (first !== null && second !== null && !first.includes(':') && !second.includes(':') && !(0,place/* samePlace */.o)(first, second)) {
        const at = card.metadata?.at ?? lineOf(card, region);
        const message = `the metadata says ${first} and line ${region?.line ?? at.line} says ${second}; the place counts as unknown`;
        problems.push(report('model-card/place-differs', at, message, 'correct the wrong one'));
        return { site: { ...stated.site, region: null }, warning: 'place_conflict' };
    }
    const site = second?.includes(':') || first === null ? bullet.site : stated.site;
    const unreadable = site.region === null && (stated.unreadable || bullet.unreadable);
    if (unreadable) {
        const text = (bullet.unreadable ? region?.text : card.metadata?.location) ?? '';
        const at = bullet.unreadable ? lineOf(card, region) : (card.metadata?.at ?? lineOf(card, region));
        const message = `"${text.slice(0, 60)}" is no place that is known`;
        problems.push(report('model-card/place-unreadable', at, message, 'write a country, or a cloud region such as us-east-1'));
    }
    return { site, warning: unreadable ? 'place_unreadable' : null };
}
function filled(card, key) {
    return factsNamed(card, key).find((fact) => !(0,plain/* isBlank */.z)(fact.text)) ?? null;
}
function bracketed(card) {
    for (const fact of factsNamed(card, 'carbon')) {
        const text = BRACKETS.exec(fact.text)?.[1];
        if (text !== undefined && !REMARK.test(text))
            return { ...fact, key: 'region', text };
    }
    return null;
}
function lineOf(card, fact) {
    return { file: card.path, line: fact?.line ?? 1, column: 1 };
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/training.js










/** A year. Nobody trains for longer, so larger figures are those of all devices together. */
const LONGEST_WALL_HOURS = 8766;
const training_MOST_HOURS = 1e10;
function readTraining(card) {
    const problems = [];
    const readings = massReadings(card);
    const choice = chooseMass(card, readings, problems);
    const hardware = training_hardwareOf(card);
    const time = training_timeOf(card, hardware, problems);
    const energy = readEnergy(card, problems);
    const at = choice.at ?? card.metadata?.at ?? { file: card.path, line: card.facts[0]?.line ?? 1, column: 1 };
    const place = readSite(card, problems);
    return { kg: choice.kg, zero: choice.zero, energy, hardware, ...time, place, at, problems };
}
function massReadings(card) {
    const facts = factsNamed(card, 'carbon').map((fact) => readMass(fact.text, fact.label, { file: card.path, line: fact.line, column: 1 }));
    if (facts.some((reading) => reading.mass || reading.zero || reading.problems.length > 0))
        return facts;
    if (card.metadata?.kg != null)
        return [];
    return emissionSentences(card.path, card.lines).map(({ text, at }) => readMass(text, '', at));
}
/** The bullets first, then the metadata, then the calculator's sentence. */
function training_hardwareOf(card) {
    const sentence = computeSentence(card.path, card.lines);
    const texts = [
        ...factsNamed(card, 'hardware').map((fact) => fact.text),
        card.metadata?.hardware ?? '',
        sentence?.text.replace(/^.*?(?=hardware of type)/i, '') ?? '',
        ...factsNamed(card, 'hours').flatMap((fact) => (countOfHours(fact) === null ? [] : [fact.text])),
    ];
    let best = [];
    for (const text of texts) {
        const devices = readHardware(text);
        if (devices.length > 0 && best.length === 0)
            best = devices;
        const counted = best.length > 0 && best.every((device) => device.count !== null);
        // A later text may know the count that the first leaves out, as long as it speaks of the same device.
        if (!counted && devices.length === best.length && devices.every((device) => device.count !== null)) {
            best = best.map((device, index) => ({ ...device, count: devices[index]?.count ?? null }));
        }
    }
    return best.length > 0 ? best : devicesInSection(card);
}
/** The 4 of `125 hours on 4 GPUs`; `4 GPU hours` counts no devices. */
function countOfHours({ text, label }) {
    const spent = readHours(text, label);
    if (spent === null || spent.wallHours === null)
        return null;
    const [device, ...others] = readHardware(text);
    return others.length === 0 ? (device?.count ?? null) : null;
}
/** `8 GPUs * 0.325 kW = 2.6 kW` on a line of its own. */
function devicesInSection(card) {
    for (const line of card.lines) {
        if (!line.impact || !/GPU|TPU|[AHV]\d{2,3}|T4|RTX|CPU/.test(line.text) || (0,plain/* isBlank */.z)(line.text))
            continue;
        const devices = readHardware((0,plain/* plain */.p)(line.text));
        if (devices.some((device) => device.count !== null))
            return devices;
    }
    return [];
}
function training_timeOf(card, hardware, problems) {
    const found = spentOf(card, problems);
    if (!found)
        return { gpuHours: null, durationS: null };
    const { spent, at, counted } = found;
    if (spent.low !== null) {
        problems.push(report('model-card/range', at, 'the hours are a range; the high end is used', 'write one figure'));
    }
    if (spent.several) {
        problems.push(report('model-card/several-figures', at, 'several times are stated; the longest is used', 'write one'));
    }
    if (spent.decimalComma) {
        problems.push(report('model-card/decimal-comma', at, 'the comma of the hours was read as a decimal point', 'write a point'));
    }
    if (spent.deviceHours !== null)
        return { gpuHours: spent.deviceHours, durationS: null };
    const wall = spent.wallHours ?? 0;
    const count = hardware.reduce((sum, device) => sum + (device.count ?? Number.NaN), 0);
    if (!counted && hardware.some((device) => device.kind !== 'cpu') && count !== 1) {
        problems.push(ambiguity(wall, count, at));
    }
    return wall > LONGEST_WALL_HOURS
        ? { gpuHours: wall, durationS: null }
        : { gpuHours: null, durationS: Number((wall * 3600).toPrecision(12)) };
}
function ambiguity(wall, count, at) {
    const devices = Number.isNaN(count) ? 'an unknown number of devices' : `${count} devices`;
    const read = wall > LONGEST_WALL_HOURS ? 'hours of all devices together' : 'hours of the clock';
    const message = `${Number(wall.toPrecision(4))} hours on ${devices} were read as ${read}`;
    return report('model-card/hours-semantics', at, message, 'write "500 GPU-hours", or "125 hours on 4 GPUs"');
}
function spentOf(card, problems) {
    for (const fact of factsNamed(card, 'hours')) {
        const at = { file: card.path, line: fact.line, column: 1 };
        const spent = readHours(fact.text, fact.label);
        const hours = spent?.deviceHours ?? spent?.wallHours ?? null;
        if (spent && hours !== null && hours > 0 && hours <= training_MOST_HOURS)
            return { spent, at, counted: countOfHours(fact) !== null };
        if ((0,plain/* isBlank */.z)(fact.text) || !/\d/.test(fact.text))
            continue;
        const message = `the hours "${fact.text.slice(0, 60)}" could not be read`;
        problems.push(report('model-card/hours-unreadable', at, message, 'write "500 GPU-hours", or "125 hours"'));
    }
    const sentence = computeSentence(card.path, card.lines);
    const said = sentence ? readHours(sentence.text, '') : null;
    if (sentence && said)
        return { spent: said, at: sentence.at, counted: false };
    if (card.metadata?.hours != null) {
        const tracked = readHours(`${card.metadata.hours} hours`, '');
        if (tracked)
            return { spent: tracked, at: card.metadata.at, counted: true };
    }
    const source = card.metadata?.source ? readHours(card.metadata.source, '') : null;
    return source && card.metadata ? { spent: source, at: card.metadata.at, counted: false } : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/model-card/read.js









async function readModelCard(file) {
    const decoded = (0,parse_text/* decodeText */.g7)(file.path, await (0,whole/* wholeBytes */.f)(file), 'allow');
    if (!decoded.ok)
        return answer([], decoded.problems);
    const text = (0,signature/* withLineFeeds */.gX)(decoded.value.text);
    if (text.length > reader/* HEAD_BYTES */.L && !(0,signature/* looksLikeCard */.Ue)(file.path, text))
        return answer([], []);
    const card = await openCard(file.path, text);
    const tables = runsOfTables(card);
    const opened = [...(decoded.warnings ?? []), ...card.problems, ...tables.problems];
    if (tables.runs)
        return answer(tables.runs, opened);
    const training = readTraining(card);
    const problems = [...opened, ...training.problems];
    const known = training.kg !== null || training.energy !== null || training.gpuHours !== null || training.durationS !== null;
    if (!known && !training.zero)
        return answer([], [...problems, ...silence(card, training, problems)]);
    if (training.zero && training.kg === null)
        problems.push(notMeasured(training));
    return answer([runOf(card, training, problems)], problems);
}
function notMeasured(training) {
    const message = 'the card states zero emissions, which counts as not measured';
    return report('model-card/not-measured', training.at, message, 'write the measured figure, or hardware and hours');
}
/** What to say about a card from which nothing could be read; it must never pass for a card that says nothing. */
function silence(card, training, problems) {
    if (problems.some((problem) => problem.severity === 'error'))
        return [];
    const { at } = training;
    if (card.metadata?.empty) {
        const message = 'co2_eq_emissions has no number';
        return [report('model-card/emissions-missing', at, message, 'write the grams, such as "emissions: 1710"')];
    }
    if (problems.some((problem) => problem.code === 'model-card/hours-unreadable')) {
        const hint = 'write "500 GPU-hours", or "125 hours", beside the hardware';
        return [report('model-card/unreadable', at, 'neither emissions nor hours could be read', hint)];
    }
    const hint = 'fill in Carbon Emitted, or Hardware Type and Hours used';
    return /carbon (?:emitted|footprint)|environmental impact|co2_eq_emissions|greenhouse gas/i.test(card.text)
        ? [report('model-card/no-figure', at, 'the card states no emissions and no hours', hint)]
        : [];
}
function answer(runs, problems) {
    return { runs, plans: [], servings: [], problems };
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeBytes)
/* harmony export */ });
/**
 * The bytes of a file in one piece, for readers that need all of it. Each chunk is copied when it comes, because its
 * memory is used again for a later one.
 */
async function wholeBytes({ chunks, size }) {
    let all = new Uint8Array(size);
    let at = 0;
    for await (const chunk of chunks) {
        if (at + chunk.length > all.length)
            all = grown(all, at + chunk.length);
        all.set(chunk, at);
        at += chunk.length;
    }
    return all.subarray(0, at);
}
/** A size is what was said of the file, and its chunks are what it holds. */
function grown(bytes, least) {
    const more = new Uint8Array(Math.max(least, 2 * bytes.length));
    more.set(bytes);
    return more;
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   w8: () => (/* binding */ keyPlaceOf)
/* harmony export */ });
/** No value at all: nothing after the colon, `~` or `null`. */
function isEmpty(node) {
    return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL)?$/.test(node.text);
}
/** The place of what a path leads to: `['budgets', 0, 'limit']`. As far as the path goes, so a missing key is at its parent. */
function placeOf(root, path) {
    return nodeAt(root, path).at;
}
/** The place of the key at the end of a path, for problems that are about the key and not its value. */
function keyPlaceOf(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const entry = parent.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.keyAt ?? placeOf(root, path);
}
/** Text, arrays and objects without a prototype, for a schema to look at. Empty values are `undefined`. */
function toPlain(node) {
    if (isEmpty(node))
        return undefined;
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'list')
        return node.items.map(toPlain);
    const plain = Object.create(null);
    for (const { key, value } of node.entries.values())
        plain[key] = toPlain(value);
    return plain;
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.kind === 'map'
            ? node.entries.get(String(step))?.value
            : node.kind === 'list'
                ? node.items[Number(step)]
                : undefined;
        if (!next)
            return node;
        node = next;
    }
    return node;
}


/***/ })

};
