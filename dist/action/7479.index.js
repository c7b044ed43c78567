export const id = 7479;
export const ids = [7479];
export const modules = {

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

/***/ 2301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isoFromEpoch)
/* harmony export */ });
/** Seconds since 1970 as ISO 8601 in UTC. */
/** 1990 and 2100: as times in records are held to (time.ts). */
const EARLIEST_S = 631_152_000;
const LATEST_S = 4_133_980_800;
/** To the millisecond; `null` where it cannot be a time of machine learning, such as 0 or milliseconds. */
function isoFromEpoch(seconds) {
    if (!(seconds >= EARLIEST_S && seconds < LATEST_S))
        return null;
    return new Date(Math.round(seconds * 1000)).toISOString().replace(/\.?0*Z$/, 'Z');
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ProblemList)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * Problems of one file. A file can be wrong on every line, so each kind of problem is listed up to a bound and then
 * counted: nothing is lost silently, and memory stays bounded.
 */

/** How many of each kind are listed one by one. */
const listedPerKind = 20;
class ProblemList {
    #path;
    #report;
    #listed = [];
    #counts = new Map();
    constructor(path, table) {
        this.#path = path;
        this.#report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(table);
    }
    add(code, at, message, hint) {
        const count = this.#counts.get(code) ?? { total: 0, line: 0, hint };
        count.total++;
        this.#counts.set(code, count);
        if (count.total === listedPerKind + 1)
            count.line = at.line;
        if (count.total > listedPerKind)
            return;
        this.#listed.push(this.#report(code, { file: this.#path, line: at.line, column: at.column }, message, hint));
    }
    /** Takes over what another list holds and has counted. */
    addAll(other) {
        this.#listed.push(...other.#listed);
        for (const [code, count] of other.#counts)
            this.#counts.set(code, { ...count });
    }
    all() {
        const rest = [...this.#counts].flatMap(([code, { total, line, hint }]) => {
            const more = total - listedPerKind;
            if (more <= 0)
                return [];
            const message = more === 1 ? 'one more of the same' : `${more} more of the same, from this line on`;
            return [this.#report(code, { file: this.#path, line, column: 1 }, message, hint)];
        });
        return [...this.#listed, ...rest];
    }
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

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readZeus: () => (/* binding */ readZeus)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/number.js
var core_number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/epoch.js
var epoch = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/parse/lines.js
var lines = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/power/clock.js
var clock = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/parse/power/energy.js
var energy = __webpack_require__(7728);
// EXTERNAL MODULE: ./build/parse/power/series.js
var series = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/parse/problem-list.js
var problem_list = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/parse/python-number.js
var python_number = __webpack_require__(1660);
// EXTERNAL MODULE: ./build/parse/readers/zeus/columns.js
var zeus_columns = __webpack_require__(5690);
;// CONCATENATED MODULE: ./build/parse/readers/zeus/problems.js
/** What can be wrong with a log of Zeus. */
const zeusProblems = {
    'zeus/row': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A window cannot be read: a number is missing, negative or none. It is not counted.',
        fix: 'Restore the line that Zeus wrote, or delete it.',
    },
    'zeus/no-rows': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The file has column names and no windows.',
        fix: 'Commit the file after the run, or delete it.',
    },
    'zeus/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'The mean power is none that so many accelerators draw. Nothing of the file is counted.',
        fix: 'Restore the file that Zeus wrote: energies are in joules, times in seconds.',
    },
    'zeus/overlap': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'Two windows overlap and neither holds the other. Both are counted, so what lies in both counts twice.',
        fix: 'Keep the one that covers the run.',
    },
};

;// CONCATENATED MODULE: ./build/parse/readers/zeus/windows.js
/**
 * Windows of measurement may nest: a step in an epoch in a training. A window is written when it ends, so that those
 * within it stand before it, and the outermost ones are found with the list of those that nothing holds so far.
 */
/** Clocks of Python are read a little after one another. */
const TOLERANCE_S = 0.001;
class Outermost {
    #starts = [];
    #ends = [];
    #joules = [];
    #overlap = 0;
    /** Windows in all. */
    seen = 0;
    add(start, seconds, joules, line) {
        this.seen++;
        const end = start + seconds;
        while (this.#starts.length > 0 &&
            (this.#starts.at(-1) ?? 0) >= start - TOLERANCE_S &&
            (this.#ends.at(-1) ?? 0) <= end + TOLERANCE_S) {
            this.#starts.pop();
            this.#ends.pop();
            this.#joules.pop();
        }
        const before = this.#ends.at(-1);
        if (before !== undefined && before > start + TOLERANCE_S && (this.#starts.at(-1) ?? 0) < end) {
            // An interpreter that was started anew on a monotonic clock of a rebooted host begins earlier: no overlap then.
            this.#overlap ||= line;
        }
        this.#starts.push(start);
        this.#ends.push(end);
        this.#joules.push(joules);
    }
    result() {
        const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
        const ends = sum(this.#ends.map((end, index) => end - (this.#starts[index] ?? 0)));
        return {
            joules: sum(this.#joules),
            seconds: ends,
            count: this.#starts.length,
            first: this.#starts.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY),
            last: this.#ends.reduce((high, one) => Math.max(high, one), Number.NEGATIVE_INFINITY),
            overlap: this.#overlap,
        };
    }
}

;// CONCATENATED MODULE: ./build/parse/readers/zeus/read.js
/** Reads a log of Zeus as one run: the outermost of its windows together. */














/** Seconds since 1970; what is less is time since the machine was started, as versions before 0.7 write. */
const EPOCH_S = 1e9;
const HINT = 'restore the line that Zeus wrote, or delete it';
async function readZeus(file) {
    const reading = new Reading(file.path);
    await (0,lines/* eachLine */.I)(file.chunks, reading);
    return reading.result();
}
class Reading {
    #path;
    #problems;
    #windows = new Outermost();
    #powers = new series/* PowerSeries */.f();
    #clock = new clock/* Clock */.z();
    #columns = null;
    constructor(path) {
        this.#path = path;
        this.#problems = new problem_list/* ProblemList */.K(path, zeusProblems);
    }
    overlong(number) {
        this.#tell(number, 'a line of more than 64 KiB');
    }
    line(line) {
        const text = (0,lines/* lineText */.o)(line);
        if (text.trim() === '')
            return;
        const columns = (0,zeus_columns/* readColumns */.E)(text);
        if (columns !== null)
            this.#columns = columns;
        else if (this.#columns !== null)
            this.#window(text, this.#columns, line.number);
        else if (line.number > 1)
            this.#power(line, text);
    }
    #window(text, columns, line) {
        const cells = text.split(',');
        if (cells.length < columns.cells) {
            this.#tell(line, `${cells.length} cells where the header has ${columns.cells}`);
            return;
        }
        const written = [cells[0], cells.at(-columns.elapsed), ...columns.energies.map((back) => cells.at(-back))];
        const numbers = written.map((cell) => (0,python_number/* parsePythonNumber */.D)(cell ?? '', 'unsigned'));
        const values = [];
        for (const number of numbers) {
            if (!number.ok) {
                this.#tell(line, `a number ${(0,core_number/* shorten */.ml)(number.why, 80)}`);
                return;
            }
            values.push(number.value);
        }
        const [start = 0, seconds = 0, ...energies] = values;
        this.#windows.add(start, seconds, energies.reduce((sum, one) => sum + one, 0), line);
    }
    /** A time and milliwatts of one device. */
    #power(line, text) {
        const comma = text.indexOf(',');
        const time = this.#clock.read(line.bytes, line.start, line.start + comma);
        const power = (0,python_number/* parsePythonNumber */.D)(text.slice(comma + 1).split(',', 1)[0] ?? '', 'unsigned');
        if (comma === -1 || Number.isNaN(time) || !power.ok)
            this.#tell(line.number, 'no time and power');
        else
            this.#powers.add(time, power.value / 1000);
    }
    #tell(line, message) {
        this.#problems.add('zeus/row', { line, column: 1 }, message, HINT);
    }
    result() {
        const run = this.#columns === null ? this.#ofPowers() : this.#ofWindows(this.#columns);
        return { runs: run === null ? [] : [run], plans: [], servings: [], problems: this.#problems.all() };
    }
    #ofWindows(columns) {
        const all = this.#windows.result();
        if (all.overlap > 0) {
            const message = 'this window overlaps an earlier one, and neither holds the other';
            this.#problems.add('zeus/overlap', { line: all.overlap, column: 1 }, message, 'keep the one that covers the run');
        }
        const isEpoch = all.first >= EPOCH_S;
        const times = isEpoch ? [(0,epoch/* isoFromEpoch */.X)(all.first), (0,epoch/* isoFromEpoch */.X)(all.last)] : [null, null];
        const said = [all.first, all.last, all.joules, this.#windows.seen];
        return this.#run(all.joules, all.seconds, columns.energies.length, times, said, all.overlap > 0);
    }
    #ofPowers() {
        const { joules, seconds } = this.#powers.energy();
        const { first, last, samples } = this.#powers;
        // The monitor prints the time of the system clock in UTC.
        const times = [first, last]
            .map((time) => this.#clock.stamp(time))
            .map((time) => (time?.endsWith('Z') === false ? `${time}Z` : time));
        return this.#run(joules, seconds, 1, times, [this.#clock.origin, first, last, joules, samples], false);
    }
    #run(joules, seconds, devices, times, said, overlaps) {
        if (seconds === 0) {
            this.#problems.add('zeus/no-rows', { line: 1, column: 1 }, 'column names and no windows', 'commit it after the run');
            return null;
        }
        if (!(0,energy/* isBoardPower */.ao)(joules, seconds, devices)) {
            const message = `${joules} J in ${seconds} s is ${(0,plausibility/* meanPower */.rP)(joules / energy/* JOULES_PER_KWH */.EI, seconds)} on ${devices} devices`;
            this.#problems.add('zeus/implausible-power', { line: 1, column: 1 }, message, 'restore the file that Zeus wrote');
            return null;
        }
        const warnings = [...(overlaps ? ['overlapping_runs'] : []), ...(joules === 0 ? ['zero_energy'] : [])];
        return (0,plain_run/* plainRun */.q)({
            id: `zeus:${(0,digest/* digest */.b)(said.join('\n'))}`,
            source: { format: 'zeus', path: this.#path, line: 1, column: 1 },
            evidence: 'counter',
            hardware: [{ kind: 'gpu', model: '', count: devices }],
            started: times[0] ?? null,
            finished: times[1] ?? null,
            durationS: (0,energy/* toMicroseconds */.nR)(seconds),
            durationQuality: 'wall',
            energy: joules === 0 ? null : (0,energy/* boardEnergy */.nK)(joules),
            warnings,
        });
    }
}


/***/ })

};
