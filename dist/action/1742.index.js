export const id = 1742;
export const ids = [1742];
export const modules = {

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decimalMargin),
/* harmony export */   l: () => (/* binding */ decimalSize)
/* harmony export */ });
/**
 * The size of a number, straight from bytes and good to about 15 digits: enough to tell which of two rows is larger.
 * The value that is kept is always `Number(text)`; rows whose sizes are this close are compared by that.
 */
const TAB = 0x09;
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Two sizes nearer than this, relative to the larger, may be the same number. */
const decimalMargin = 1e-12;
/** Powers of ten from -40 to 40; beyond them `**` is exact enough and rarely needed. */
const POWERS = Array.from({ length: 81 }, (_, index) => Number(`1e${index - 40}`));
/** `NaN` for everything but plain decimals such as `5`, `-0.25` and `1.5e-05`, blanks around them allowed. */
function decimalSize(bytes, start, end) {
    let at = start;
    let to = end;
    while (at < to && (bytes[at] === SPACE || bytes[at] === TAB))
        at++;
    while (to > at && (bytes[to - 1] === SPACE || bytes[to - 1] === TAB))
        to--;
    const negative = bytes[at] === MINUS;
    if (negative)
        at++;
    const whole = at;
    let value = 0;
    for (; at < to && isDigit(bytes[at]); at++)
        value = value * 10 + bytes[at] - ZERO;
    if (at === whole || at - whole > 17 || (bytes[whole] === ZERO && at - whole > 1))
        return Number.NaN;
    let exponent = 0;
    if (at < to && bytes[at] === POINT) {
        const fraction = ++at;
        for (; at < to && isDigit(bytes[at]); at++)
            value = value * 10 + bytes[at] - ZERO;
        if (at === fraction || at - fraction > 30)
            return Number.NaN;
        exponent = fraction - at;
    }
    if (at < to && (bytes[at] | 0x20) === 0x65) {
        const written = exponentAt(bytes, at + 1, to);
        if (Number.isNaN(written))
            return written;
        exponent += written;
    }
    else if (at !== to)
        return Number.NaN;
    const size = value * (POWERS[exponent + 40] ?? 10 ** exponent);
    return negative ? -size : size;
}
function exponentAt(bytes, start, end) {
    let at = start;
    const negative = bytes[at] === MINUS;
    if (negative || bytes[at] === PLUS)
        at++;
    if (at >= end || end - at > 3)
        return Number.NaN;
    let value = 0;
    for (; at < end; at++) {
        const byte = bytes[at];
        if (!isDigit(byte))
            return Number.NaN;
        value = value * 10 + byte - ZERO;
    }
    return negative ? -value : value;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}


/***/ }),

/***/ 1742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGpuLog: () => (/* binding */ readGpuLog)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/lines.js
var lines = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/power/energy.js
var power_energy = __webpack_require__(7728);
// EXTERNAL MODULE: ./build/parse/power/series.js
var series = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/parse/power/wide-text.js
var wide_text = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/parse/readers/gpu-log/layout.js
var layout = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/parse/readers/gpu-log/problems.js
/** What can be wrong with a log of powers. */
const gpuLogProblems = {
    'gpu-log/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'The mean power is none that a device of that kind draws: a unit is wrong, often milliwatts taken for watts.',
        fix: 'Write the readings again in the unit that the column names.',
    },
    'gpu-log/negative': {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'A reading is below zero. Nothing of the file is counted.',
        fix: 'Restore the readings that the tool printed.',
    },
    'gpu-log/row': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'A row cannot be read; the power is taken to run straight from the reading before to the one behind.',
        fix: 'Delete the row, or restore it.',
    },
    'gpu-log/no-rows': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The file has column names, or rows, and no reading that can be used.',
        fix: 'Commit the log after the run, or delete it.',
    },
    'gpu-log/gap': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'The logger stood still. Up to an hour is counted at the lower of the readings before and behind; more is not counted.',
        fix: 'If work went on in between, state it in a file of its own.',
    },
    'gpu-log/clock': {
        class: 'E_TIME_ORDER',
        severity: 'warning',
        means: 'A time is earlier than the one before: a restart, a changed clock, or two loggers in one file.',
        fix: 'Let every logger write a file of its own, in UTC.',
    },
    'gpu-log/devices': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'The rows do not say which device they are of. They are told apart by their order where it repeats; otherwise they are taken as one device.',
        fix: 'Ask for the index as well: `--query-gpu=timestamp,index,power.draw`.',
    },
    'gpu-log/unsupported': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'Some devices report no power (`[N/A]`); the energy is that of the others.',
        fix: 'State the energy of these devices in a file of its own.',
    },
};

// EXTERNAL MODULE: ./build/parse/readers/gpu-log/rocm.js
var rocm = __webpack_require__(3990);
// EXTERNAL MODULE: ./build/parse/csv/decimal.js
var decimal = __webpack_require__(2336);
// EXTERNAL MODULE: ./build/parse/power/clock.js
var clock = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/parse/readers/gpu-log/devices.js
/** The devices of one log: told apart by a cell, by a column each, or by the order in which their rows repeat. */


/** More devices than one file of a cluster tells of; what lies beyond is no key. */
const MOST = 4096;
class Devices {
    all = [];
    #byKey = new Map();
    /** The device after the one that was seen last, which mostly comes next. */
    #next = 0;
    /** There were more than can be told apart. */
    overflow = false;
    /** The device whose key stands there; new ones are added. */
    at(bytes, start, end) {
        const likely = this.all[this.#next];
        if (likely !== undefined && isSame(likely.bytes, bytes, start, end)) {
            this.#next = this.#next + 1 === this.all.length ? 0 : this.#next + 1;
            return likely;
        }
        const found = this.named(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 100))));
        this.#next = (this.all.indexOf(found) + 1) % this.all.length;
        return found;
    }
    named(key) {
        const known = this.#byKey.get(key);
        if (known !== undefined)
            return known;
        const last = this.all.at(-1);
        if (this.all.length >= MOST && last !== undefined) {
            this.overflow = true;
            return last;
        }
        const bytes = new TextEncoder().encode(key);
        const device = { key, bytes, series: new series/* PowerSeries */.f(), name: '', uuid: '', silent: 0 };
        this.all.push(device);
        this.#byKey.set(key, device);
        return device;
    }
    /** Those that reported a power. */
    measured() {
        return this.all.filter(({ series }) => series.samples > 0);
    }
    /** By name, each with its count. */
    hardware() {
        const counts = new Map();
        for (const { name } of this.measured())
            counts.set(name, (counts.get(name) ?? 0) + 1);
        return [...counts].map(([model, count]) => ({ kind: 'gpu', model, count }));
    }
    /** What two logs of one machine share, where the log has the ids of its boards. */
    machine() {
        const ids = this.measured().map(({ uuid }) => uuid);
        return ids.length === 0 || ids.includes('') ? null : (0,digest/* digest */.b)([...ids].sort().join('\n'));
    }
}
function isSame(key, bytes, start, end) {
    if (key.length !== end - start)
        return false;
    for (let at = 0; at < key.length; at++)
        if (key[at] !== bytes[start + at])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/parse/readers/gpu-log/sweep.js
/**
 * Rows that do not say which device they are of. nvidia-smi asks one board after the other and then sleeps, so the times of
 * one sweep lie close together and those of two do not. How many boards there are is read from the first rows, and only
 * where every sweep among them agrees; a row of another rhythm later is told.
 */
/** Rows that are looked at before the rhythm is settled. */
const PROBE = 64;
/** The pause between two sweeps is at least so many times the time within one. */
const CLEAR = 5;
const sweep_MOST = 16;
/**
 * @param times Of the first rows, in order.
 * @returns How many devices take turns: 1 where nothing repeats.
 */
function turnsOf(times) {
    for (let turns = 2; turns <= sweep_MOST && turns * 2 <= times.length; turns++)
        if (isRhythm(times, turns))
            return turns;
    return 1;
}
function isRhythm(times, turns) {
    let [within, between] = [0, Number.POSITIVE_INFINITY];
    for (let row = 1; row < times.length; row++) {
        const pause = times[row] - times[row - 1];
        if (pause < 0)
            return false;
        if (row % turns === 0)
            between = Math.min(between, pause);
        else
            within = Math.max(within, pause);
    }
    // One board asked five times a second looks like five boards where the time has no fraction.
    if (within === 0 && times.every((time) => Number.isInteger(time)))
        return false;
    return between > 0 && between > within * CLEAR;
}
/** Holds the first rows back until their rhythm is known, then says whose turn it is. */
class Sweep {
    #held = [];
    #turns = 0;
    #turn = 0;
    #last = 0;
    #pause = Number.POSITIVE_INFINITY;
    /** Rows that came out of turn. */
    astray = 0;
    /** @param emit Takes the turn, the time and the watts of a row. */
    add(time, watts, emit) {
        if (this.#turns === 0) {
            this.#held.push([time, watts]);
            if (this.#held.length === PROBE)
                this.settle(emit);
            return;
        }
        if (this.#turns === 1) {
            emit(0, time, watts);
            return;
        }
        const isNew = time - this.#last > this.#pause;
        this.#last = time;
        if (isNew === this.#turn + 1 < this.#turns)
            this.astray++;
        this.#turn = isNew ? 0 : Math.min(this.#turn + 1, this.#turns - 1);
        emit(this.#turn, time, watts);
    }
    settle(emit) {
        if (this.#turns !== 0)
            return;
        const times = this.#held.map(([time]) => time);
        this.#turns = turnsOf(times);
        for (const [row, [time, watts]] of this.#held.entries()) {
            this.#turn = row % this.#turns;
            if (row > 0 && this.#turn === 0)
                this.#pause = Math.min(this.#pause, (time - this.#last) / 2);
            this.#last = time;
            emit(this.#turn, time, watts);
        }
        this.#held.length = 0;
    }
    get turns() {
        return Math.max(1, this.#turns);
    }
}

;// CONCATENATED MODULE: ./build/parse/readers/gpu-log/rows.js
/**
 * Reads a table of readings line by line. A log of a day has millions of rows, so a row is not decoded: the commas up to
 * the last cell that matters are looked for, and times and watts are read from the bytes.
 */






const [SPACE, TAB, QUOTE, ZERO, NINE, MINUS, POINT] = [0x20, 0x09, 0x22, 0x30, 0x39, 0x2d, 0x2e];
/** Lines before the column names: comments, a command, the banner of a shell. */
const PREAMBLE = 50;
const COMMA_IN_TIME = /\d\d:\d\d:\d\d,\d{1,9}(?:[+-]\d\d:?\d\d|Z)?,/;
class Rows {
    clock = new clock/* Clock */.z();
    devices = new Devices();
    #words;
    #layout = null;
    #columns = [];
    /** First bytes and one behind the last of the cells up to the one that matters last. */
    #starts = new Int32Array(0);
    #ends = new Int32Array(0);
    #separator = 0;
    #sweep = null;
    #name = '';
    #headerLines = 0;
    rows = 0;
    /** Rows that cannot be read, and the first of them. */
    bad = 0;
    firstBad = 0;
    negative = 0;
    /** The first line with a time that is earlier than the one before. */
    backwards = 0;
    headerLine = 1;
    constructor(words) {
        this.#words = words;
    }
    get layout() {
        return this.#layout;
    }
    get sweep() {
        return this.#sweep;
    }
    overlong(number) {
        this.#tellBad(number);
    }
    line(line) {
        if (line.end === line.start)
            return;
        const layout = this.#layout;
        if (layout === null || !this.#row(line, layout))
            this.#other(line);
    }
    /** Whether the line is a row with a time. */
    #row(line, layout) {
        if (!this.#split(line, layout))
            return false;
        const { bytes } = line;
        const time = this.clock.read(bytes, this.#starts[layout.time], this.#ends[layout.timeEnd]);
        if (Number.isNaN(time))
            return false;
        this.rows++;
        if (layout.powers.length === 1)
            this.#one(line, layout, time);
        else
            for (let column = 0; column < layout.powers.length; column++)
                this.#column(line, layout, column, time);
        return true;
    }
    /** A column for each device. */
    #column(line, layout, column, time) {
        const [power, device] = [layout.powers[column], this.#columns[column]];
        if (power === undefined || device === undefined)
            return;
        const watts = this.#watts(line, power.cell, power.scale);
        if (watts === null)
            device.silent++;
        else
            this.#take(device, time, watts, line.number);
    }
    /** A row for each device. */
    #one(line, layout, time) {
        const power = layout.powers[0];
        if (power === undefined)
            return;
        const watts = this.#watts(line, power.cell, power.scale);
        if (layout.key === null || layout.keyEnd === null) {
            if (layout.name !== null && this.#name === '')
                this.#name = this.#text(line, layout.name);
            if (watts === null)
                this.devices.named('').silent++;
            else
                this.#sweep?.add(time, watts, (turn, at, value) => this.#turn(turn, at, value, line.number));
            return;
        }
        const device = this.devices.at(line.bytes, this.#starts[layout.key], this.#ends[layout.keyEnd]);
        if (device.name === '' && layout.name !== null)
            device.name = this.#text(line, layout.name);
        if (device.uuid === '' && layout.uuid !== null)
            device.uuid = this.#text(line, layout.uuid);
        if (watts === null)
            device.silent++;
        else
            this.#take(device, time, watts, line.number);
    }
    #turn(turn, time, watts, line) {
        const device = this.devices.named(turn === 0 ? '' : String(turn));
        if (device.name === '')
            device.name = this.#name;
        this.#take(device, time, watts, line);
    }
    #take({ series }, time, watts, line) {
        if (!Number.isFinite(watts)) {
            this.#tellBad(line);
            return;
        }
        if (watts < 0)
            this.negative ||= line;
        if (series.samples > 0 && time < series.last)
            this.backwards ||= line;
        series.add(time, watts);
    }
    /** `null`: the device does not say; `NaN`: no number. */
    #watts({ bytes }, cell, scale) {
        const start = this.#starts[cell];
        let end = this.#ends[cell];
        // A unit may stand behind the number: ` 55.30 W`.
        const last = bytes[end - 1];
        if (end > start && (last < ZERO || last > NINE)) {
            const first = bytes[start];
            if (last !== 0x57 || (first !== MINUS && first !== POINT && (first < ZERO || first > NINE))) {
                return isSilence(bytes, start, end) ? null : Number.NaN;
            }
            end--;
            while (end > start && bytes[end - 1] === SPACE)
                end--;
        }
        return start === end ? null : (0,decimal/* decimalSize */.l)(bytes, start, end) * scale;
    }
    #text({ bytes }, cell) {
        const [start, end] = [this.#starts[cell], this.#ends[cell]];
        return (0,lines/* lineText */.o)({ bytes, start, end, number: 0 }).slice(0, 100);
    }
    /** Finds the cells, without blanks and quotes around them; `false` where there are too few. */
    #split({ bytes, start, end }, layout) {
        const starts = this.#starts;
        const ends = this.#ends;
        const separator = this.#separator;
        let from = start;
        let at = start;
        for (let cell = 0; cell < starts.length; cell++) {
            while (at < end && bytes[at] !== separator)
                at++;
            if (at === end && cell + 1 < starts.length)
                return false;
            let to = at;
            while (from < to && isPadding(bytes[from]))
                from++;
            while (to > from && isPadding(bytes[to - 1]))
                to--;
            starts[cell] = from;
            ends[cell] = to;
            at++;
            from = at;
        }
        // A row of another length has its values under other names.
        let cells = starts.length;
        for (; at <= end; at++)
            if (at === end || bytes[at] === separator)
                cells++;
        return cells === layout.cells;
    }
    #other(line) {
        const text = (0,lines/* lineText */.o)({ ...line, end: Math.min(line.end, line.start + 8192) });
        if (text.trim() === '')
            return;
        const header = (0,layout/* readHeader */.ay)(text, this.#words);
        if (header !== null) {
            this.#use(header);
            this.headerLine = line.number;
            return;
        }
        if (this.#layout?.time === this.#layout?.timeEnd && this.#layout !== null && COMMA_IN_TIME.test(text)) {
            const moved = (0,layout/* withCommaInTime */.a9)(this.#layout);
            this.#use(moved);
            if (this.#row(line, moved))
                return;
        }
        if (this.#layout === null) {
            const guessed = (0,layout/* readHeaderless */.FQ)(text);
            if (guessed !== null) {
                this.#use(guessed);
                this.#row(line, guessed);
            }
            else if (++this.#headerLines > PREAMBLE)
                this.#tellBad(line.number);
            return;
        }
        this.#tellBad(line.number);
    }
    #use(layout) {
        if (this.#layout === null && layout.powers.length === 1 && layout.key === null)
            this.#sweep = new Sweep();
        this.#layout = layout;
        this.#separator = layout.separator.charCodeAt(0);
        const powers = layout.powers.map(({ cell }) => cell);
        const last = Math.max(layout.timeEnd, layout.keyEnd ?? 0, layout.uuid ?? 0, layout.name ?? 0, ...powers);
        this.#starts = new Int32Array(last + 1);
        this.#ends = new Int32Array(last + 1);
        this.#columns = layout.powers.length === 1 ? [] : layout.powers.map(({ device }) => this.devices.named(device));
    }
    #tellBad(line) {
        if (this.bad === 0)
            this.firstBad = line;
        this.bad++;
    }
    finish() {
        this.#sweep?.settle((turn, time, watts) => this.#turn(turn, time, watts, 0));
    }
}
function isPadding(byte) {
    return byte === SPACE || byte === TAB || byte === QUOTE;
}
/** `[N/A]`, `[Not Supported]`, `[Unknown Error]`, `N/A`, `nan`, `ERR!`: what drivers print instead of a power. */
function isSilence(bytes, start, end) {
    const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 40)));
    return /^(?:\[[A-Za-z/ !]{1,30}\]|n\/?a|nan|none|null|-|err!?|not supported|unknown error)$/i.test(text);
}

// EXTERNAL MODULE: ./build/parse/readers/gpu-log/text-header.js
var text_header = __webpack_require__(3138);
;// CONCATENATED MODULE: ./build/parse/readers/gpu-log/text-table.js
/**
 * Tables padded with blanks: `dcgmi dmon -e 155,156` and `nvidia-smi dmon -s p -o DT`. Their headers begin with `#` and
 * come again every few rows. dcgmi prints no time, but field 156 is a counter of energy; dmon prints one if asked.
 */




class TextTable {
    clock = new clock/* Clock */.z();
    devices = new Devices();
    counters = new Map();
    #names = [];
    kind = null;
    rows = 0;
    bad = 0;
    firstBad = 0;
    resets = 0;
    backwards = 0;
    overlong(number) {
        this.#tellBad(number);
    }
    line(line) {
        const text = (0,lines/* lineText */.o)({ ...line, end: Math.min(line.end, line.start + 2000) });
        if (text.trim() === '')
            return;
        const table = (0,text_header/* tableOf */.c)(text.trim());
        if (table !== null) {
            this.kind = table;
            this.#names = (0,text_header/* blankSeparated */.k)(text.trim().slice(1));
            return;
        }
        // The second line of a header has the units: `# Idx W C`, `ID W mJ`.
        const words = (0,text_header/* blankSeparated */.k)(text);
        if (this.kind === null || text.startsWith('#') || words[0] === 'ID' || words[0] === 'Id')
            return;
        const read = this.kind === 'dcgm' ? this.#dcgm(words) : this.#dmon(words);
        if (!read)
            this.#tellBad(line.number);
    }
    /** `GPU 0   65.12   123456`: the name of the device is two words. */
    #dcgm(words) {
        const names = this.#names.slice(1);
        if (words.length !== names.length + 2 || !/^(?:GPU|GPU-I|GPU-CI|Switch|CPU)$/.test(words[0] ?? ''))
            return false;
        // Instances and switches are parts of what their board and host report.
        if (words[0] !== 'GPU')
            return true;
        const key = words[1] ?? '';
        const value = (name) => numberOf(words[names.indexOf(name) + 2], names.includes(name));
        const [energy, power] = [value('TOTEC'), value('POWER')];
        this.rows++;
        const device = this.devices.named(key);
        if (power === null)
            device.silent++;
        if (energy === null)
            return true;
        const counter = this.counters.get(key) ?? { last: energy, sum: 0, readings: 0 };
        if (energy < counter.last)
            this.resets++;
        // After a reload of the driver the counter begins at zero: what it shows is what was spent since.
        counter.sum += energy < counter.last ? energy : energy - counter.last;
        counter.last = energy;
        counter.readings++;
        this.counters.set(key, counter);
        return true;
    }
    /** `20260504 17:33:12 0 55 ...`, or without date and time. */
    #dmon(words) {
        const names = this.#names;
        const cell = (name) => words[names.findIndex((one) => one.toLowerCase() === name)];
        if (words.length !== names.length)
            return false;
        const device = this.devices.named(cell('gpu') ?? '');
        const power = numberOf(cell('pwr'), true);
        const [date, time] = [cell('date') ?? '', cell('time') ?? ''];
        this.rows++;
        if (power === null) {
            device.silent++;
            return cell('pwr') === '-';
        }
        const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(date);
        const written = parts === null ? '' : `${parts[1]}/${parts[2]}/${parts[3]} ${time}`;
        const bytes = new TextEncoder().encode(written);
        const seconds = this.clock.read(bytes, 0, bytes.length);
        if (Number.isNaN(seconds))
            return date === '';
        if (seconds < device.series.last)
            this.backwards++;
        device.series.add(seconds, power);
        return true;
    }
    #tellBad(line) {
        if (this.bad === 0)
            this.firstBad = line;
        this.bad++;
    }
}
function numberOf(text, known) {
    return known && text !== undefined && /^\d{1,17}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/gpu-log/read.js
/** Reads a log of powers as one run: the energy of all its devices between its first and its last reading. */














const report = (0,problem/* reporter */.YX)(gpuLogProblems);
async function readGpuLog(file) {
    const reading = new Reading(file.path);
    await (0,lines/* eachLine */.I)((0,wide_text/* asUtf8 */.U)(file.chunks), reading);
    return reading.result();
}
class Reading {
    #path;
    #rows;
    #table = new TextTable();
    #kind = null;
    #problems = [];
    constructor(path) {
        this.#path = path;
        this.#rows = new Rows((0,layout/* wordsOf */.Z9)(path));
    }
    line(line) {
        if (this.#kind === 'rows')
            this.#rows.line(line);
        else if (this.#kind === 'table')
            this.#table.line(line);
        else if (this.#kind === null && line.end > line.start)
            this.#first(line);
    }
    /** Until it is known what the file is. */
    #first(line) {
        const start = String.fromCharCode(...line.bytes.subarray(line.start, Math.min(line.end, line.start + 2000)));
        if ((0,text_header/* tableOf */.c)(start.trim()) !== null) {
            this.#kind = 'table';
            this.#table.line(line);
            return;
        }
        this.#rows.line(line);
        if (this.#rows.layout !== null)
            this.#kind = 'rows';
        else if ((0,rocm/* isRocm */.I)(start))
            this.#kind = 'rocm';
    }
    overlong(number) {
        if (this.#kind === 'table')
            this.#table.overlong(number);
        else
            this.#rows.overlong(number);
    }
    result() {
        if (this.#kind === 'rocm')
            return this.#unused('a snapshot of rocm-smi, which has no time', 'rates-only');
        if (this.#kind === 'table')
            return this.#ofTable();
        this.#rows.finish();
        const { layout } = this.#rows;
        if (layout !== null && layout.powers.length === 0) {
            return this.#unused('a log of nvidia-smi that did not ask for the power', 'no-quantity');
        }
        return this.#ofSeries(layout?.covers ?? 'gpu');
    }
    /** A counter of energy needs no time, and is better than powers that are added up. */
    #ofTable() {
        const { counters, devices, clock } = this.#table;
        const counted = [...counters].filter(([, { readings }]) => readings > 1);
        if (counted.length === 0) {
            if (clock.kind === null)
                return this.#unused('powers without times', 'rates-only');
            return this.#ofSeries('gpu');
        }
        const joules = counted.reduce((sum, [, { sum: millijoules }]) => sum + millijoules / 1000, 0);
        this.#tellRows(this.#table);
        const hardware = [{ kind: 'gpu', model: '', count: devices.all.length }];
        const id = `gpu-log:${(0,digest/* digest */.b)(counted.map(([key, { last, sum }]) => `${key} ${last} ${sum}`).join('\n'))}`;
        const run = (0,plain_run/* plainRun */.q)({
            id,
            source: { format: 'gpu-log', path: this.#path, line: 1, column: 1 },
            hardware,
            evidence: 'counter',
            energy: joules > 0 ? (0,power_energy/* boardEnergy */.nK)(joules) : null,
            warnings: joules > 0 ? [] : ['zero_energy'],
        });
        return this.#answer([run]);
    }
    #ofSeries(covers) {
        const source = this.#kind === 'table' ? this.#table : this.#rows;
        const { devices, clock } = source;
        this.#tellRows(source);
        const measured = devices.measured();
        const energy = (0,series/* together */.b)(measured.map(({ series }) => series.energy()));
        if (energy.seconds === 0) {
            if (measured.length > 0)
                return this.#unused('one reading for each device, and so no time', 'rates-only');
            const silent = devices.all.some((device) => device.silent > 0);
            if (silent)
                return this.#unused('devices that do not report their power', 'no-quantity');
            this.#tell('gpu-log/no-rows', 1, 'no row with a time and a power', 'commit the log after the run');
            return this.#answer([]);
        }
        this.#tellDevices(measured.length);
        this.#tellTimes(energy);
        if (this.#rows.negative > 0) {
            this.#tell('gpu-log/negative', this.#rows.negative, 'a power is negative', 'restore the readings');
            return this.#answer([]);
        }
        const isPlausible = covers === 'gpu'
            ? (0,power_energy/* isBoardPower */.ao)(energy.joules, energy.seconds, measured.length)
            : (0,plausibility/* judgeMeanPower */.Us)(energy.joules / power_energy/* JOULES_PER_KWH */.EI, energy.seconds, measured.length) === 'plausible';
        if (!isPlausible) {
            const mean = (0,plausibility/* meanPower */.rP)(energy.joules / power_energy/* JOULES_PER_KWH */.EI / measured.length, energy.seconds);
            const message = `the mean power of a device is ${mean}, which none draws`;
            this.#tell('gpu-log/implausible-power', this.#rows.headerLine, message, 'check the unit: watts or milliwatts');
            return this.#answer([]);
        }
        const first = Math.min(...measured.map(({ series }) => series.earliest));
        const last = Math.max(...measured.map(({ series }) => series.latest));
        const said = measured.map(({ key, series }) => `${key} ${series.first} ${series.last} ${series.samples} ${series.watts}`);
        const machine = devices.machine();
        const run = (0,plain_run/* plainRun */.q)({
            id: `gpu-log:${(0,digest/* digest */.b)([clock.kind, clock.origin, ...said].join('\n'))}`,
            source: {
                format: 'gpu-log',
                path: this.#path,
                line: this.#kind === 'table' ? 1 : this.#rows.headerLine,
                column: 1,
            },
            hardware: covers === 'gpu' ? devices.hardware() : [],
            started: clock.stamp(first),
            finished: clock.stamp(last),
            durationS: (0,power_energy/* toMicroseconds */.nR)(energy.seconds),
            durationQuality: energy.restarts > 0 || energy.backwards > 0 ? 'lower-bound' : 'wall',
            energy: energy.joules === 0 ? null : covers === 'gpu' ? (0,power_energy/* boardEnergy */.nK)(energy.joules) : (0,power_energy/* machineEnergy */.Wl)(energy.joules, 'ac'),
            evidence: covers === 'gpu' ? 'counter' : 'metered',
            warnings: warningsOf(energy),
            ...(machine === null ? {} : { machine }),
        });
        return this.#answer([run]);
    }
    #tellRows({ bad, firstBad }) {
        if (bad === 0)
            return;
        const others = bad > 1 ? `, and ${bad - 1} more` : '';
        this.#tell('gpu-log/row', firstBad, `a row that cannot be read${others}`, 'delete it, or restore what the tool printed');
    }
    #tellDevices(measured) {
        const { sweep, devices, layout } = this.#rows;
        const silent = devices.all.length - measured;
        if (silent > 0 && layout?.key !== null) {
            const message = `${silent} of ${devices.all.length} devices report no power`;
            this.#tell('gpu-log/unsupported', this.#rows.headerLine, message, 'state their energy in a file of its own');
        }
        if (sweep === null || (sweep.turns === 1 && sweep.astray === 0))
            return;
        const message = `the rows do not name their device; ${sweep.turns} of them take turns`;
        this.#tell('gpu-log/devices', this.#rows.headerLine, message, 'add index to --query-gpu');
    }
    #tellTimes(energy) {
        if (energy.backwards > 0) {
            const line = this.#kind === 'table' ? 1 : this.#rows.backwards;
            this.#tell('gpu-log/clock', line, 'the time goes backwards here', 'let every logger write a file of its own, in UTC');
        }
        if (energy.gaps + energy.restarts === 0)
            return;
        const parts = [
            energy.gaps > 0 ? `${energy.gapSeconds.toFixed(0)} s without readings are counted at the lower reading` : '',
            energy.restarts > 0 ? `${(energy.restartSeconds / 3600).toFixed(1)} h are not counted` : '',
        ];
        this.#tell('gpu-log/gap', this.#rows.headerLine, parts.filter((part) => part !== '').join('; '), 'state what ran in between');
    }
    #unused(what, reason) {
        return { ...this.#answer([]), unused: [{ path: this.#path, line: 1, reason, what }] };
    }
    #tell(code, line, message, hint) {
        this.#problems.push(report(code, { file: this.#path, line: Math.max(1, line), column: 1 }, message, hint));
    }
    #answer(runs) {
        return { runs, plans: [], servings: [], problems: this.#problems };
    }
}
function warningsOf(energy) {
    return [...(energy.gaps + energy.restarts > 0 ? ['power_gaps'] : []), ...(energy.joules === 0 ? ['zero_energy'] : [])];
}


/***/ })

};
