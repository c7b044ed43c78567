export const id = 1216;
export const ids = [1216];
export const modules = {

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nE: () => (/* binding */ splitSlice),
/* harmony export */   o3: () => (/* binding */ stripCount)
/* harmony export */ });
/* unused harmony export splitCount */
/**
 * How many devices a hardware string names, and what is left of it. Trackers, schedulers, clouds and people each have
 * their own way: `1 x Tesla P100-PCIE-16GB`, `8xA100`, `A100 x 4`, `H100:8`, `gpu:a100:2`, `8 NVIDIA A100 GPUs`, `TPU v3-8`.
 */

const MAX_LENGTH = 300;
/** `8x H100`, `(8x) H100`, `8*H100`. */
const LEADING = /^\(?(\d{1,6})\s*[x*]\s*\)?[\s-]*(?=\S)/i;
/** `8 NVIDIA A100 GPUs`; the word after the number must look like a device, so that `1080 Ti` stays a name. */
const LEADING_BARE = /^\(?(\d{1,6})\)?\s+(?=(?:nvidia|amd|intel|apple|google|tesla|geforce|quadro|titan|radeon|gpus?|tpus?|rtx|gtx|[ahlmptvb]\d{1,4}\w*\b)[\s-]?)/i;
/** `A100 x4`, `A100 (x4)`, `A100 * 4`. */
const TRAILING_SPACED = /[\s)]\s*\(?\s*[x*]\s*(\d{1,6})\s*\)?$/i;
/** `A100x4`, `A100-80GBx8`: the word before the x has a digit, so that `rtx4090` stays a name. */
const TRAILING_TIGHT = /(?<=\d[a-zA-Z]{0,3})[x*](\d{1,4})$/;
/** `H100:8`, `nvidia_a100:4`. */
const TRAILING_COLON = /\s*:\s*(\d{1,6})$/;
/** `A100 (4 GPUs)`, `A100, 4 GPUs`, `A100 2 device(s)`. */
const TRAILING_WORD = /[\s,(]+(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\)|cards?|chips?|units?)\s*\)?$/i;
/** `4 GPUs`, `2 device(s)`: a count without a name. */
const ONLY_COUNT = /^(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\))$/i;
const GRES = /^(?:gres[:/])?gpu:(?=\D)/i;
/** Generations whose slice names count TensorCores, two on a chip; the others count chips. */
const SLICE = /^((?:(?:google|cloud|gcp)[\s_-]+)*(?:tpu[\s_-]*)?(v[2-7](?:e|p|x)?|v5[\s_-]?lite(?:[\s_-]?pod)?|(?<=tpu)7x))[\s_-](\d{1,5})$/i;
const CHIPS_COUNTED = new Set(['v5e', 'v6e', 'v5lite', 'v5litepod']);
function splitCount(text) {
    const clean = compatible(text).replaceAll('\u00d7', 'x').replace(/\s+/g, ' ').trim();
    if (clean.length > MAX_LENGTH)
        return { count: null, name: text.trim() };
    const outer = stripCount(clean);
    const slice = splitSlice(outer.name);
    if (slice === null)
        return outer;
    return { count: (outer.count ?? 1) * slice.chips, name: slice.name };
}
/** Chips in a TPU slice and the name of the chip: `TPU v3-8` is four `TPU v3`; `null` for anything else. */
function splitSlice(text) {
    const match = mayBeSlice(text) ? SLICE.exec(text.trim()) : null;
    if (match === null)
        return null;
    const [, name = '', generation = '', number = ''] = match;
    const chips = CHIPS_COUNTED.has(generation.toLowerCase().replace(/[\s_-]/g, '')) ? Number(number) : Number(number) / 2;
    if (!Number.isInteger(chips) || chips < 1)
        return null;
    return { chips, name: /tpu/i.test(name) ? name : `TPU ${generation}` };
}
/** Ends in digits after a space, a dash or an underscore; hardly any other name does, and the rest is spared a pattern. */
function mayBeSlice(text) {
    const whole = text.trimEnd();
    let at = whole.length - 1;
    while (at >= 0 && '0123456789'.includes(whole.charAt(at)))
        at -= 1;
    return at >= 0 && at < whole.length - 1 && ' \t\n_-'.includes(whole.charAt(at));
}
/** As `splitCount`, but leaves the name of a TPU slice whole. */
function stripCount(text) {
    const bare = text.replace(GRES, '');
    const only = ONLY_COUNT.exec(bare);
    if (only !== null)
        return { count: Number(only[1]), name: '' };
    for (const [pattern, where] of [
        [LEADING, 'start'],
        [LEADING_BARE, 'start'],
        [TRAILING_SPACED, 'end'],
        [TRAILING_COLON, 'end'],
        [TRAILING_WORD, 'end'],
        [TRAILING_TIGHT, 'end'],
    ]) {
        const match = pattern.exec(bare);
        if (match === null)
            continue;
        const name = where === 'start' ? bare.slice(match[0].length) : bare.slice(0, match.index + closing(match[0]));
        if (/[\p{L}\p{N}]/u.test(name))
            return { count: Number(match[1]), name: name.trim() };
    }
    return { count: null, name: bare };
}
/** The spaced pattern may begin at a bracket that belongs to the name: `A100 (80GB) x8`. */
function closing(matched) {
    return matched.startsWith(')') ? 1 : 0;
}


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/**
 * A short name for a text that must not be told: two runs on one machine share it, and nobody reads a host name from a
 * report. Not a defence against somebody who tries all host names: digests never leave the program.
 * FNV-1a over UTF-16 code units, twice with different offsets (Fowler, Noll, Vo; the offsets are the published one and
 * its complement), 64 bits as 16 hexadecimal digits.
 */
function digest(text) {
    return half(text, 0x811c9dc5) + half(text, 0x7ee3623a);
}
function half(text, offset) {
    let hash = offset;
    for (let index = 0; index < text.length; index++) {
        hash ^= text.charCodeAt(index);
        hash = Math.imul(hash, 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

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

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseHardware)
/* harmony export */ });
/* harmony import */ var _core_device_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5753);
/** Devices as people write them: `8x NVIDIA H100 SXM`, `2 x A100`, `NVIDIA A10G`, `512 GB RAM`. */



const MOST_DEVICES = 200_000;
const LONGEST = 200;
/** A name without a count is one device. The catalogue decides later whether it knows the name. */
function parseHardware(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('missing', 'is empty', 'write for example "8x NVIDIA H100 SXM"');
    if (written.length > LONGEST || /[\p{Cc}\u2028\u2029]/u.test(written)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too long or has a control character`, 'write for example "8x NVIDIA H100 SXM"');
    }
    const memory = /^(\S+)[ \t]*(?:GB|GiB)[ \t]+(?:of[ \t]+)?(?:RAM|memory)$/i.exec(written);
    if (memory)
        return ram(memory[1] ?? '');
    const counted = /^([-+.,0-9_]+)[ \t]*[x×X*][ \t]*(.*)$/u.exec(written) ?? /^([-+.,0-9_]+)[ \t]+(?![ \t])(.+)$/u.exec(written);
    const other = otherCount(counted ? (counted[2] ?? '') : written);
    if (other !== null)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" ${other}`, 'write the count first, "8x NVIDIA H100 SXM", and several kinds as a list');
    const count = counted ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCount */ .zq)(counted[1] ?? '', 1, MOST_DEVICES)) : { ok: true, value: 1 };
    if (!count.ok)
        return count;
    const model = counted ? (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(counted[2] ?? '') : written;
    if (!/\p{L}/u.test(model))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" names no device`, 'write for example "8x NVIDIA H100 SXM"');
    // A slice of a TPU pod is named by its cores or chips: `TPU v4-512` is 256 chips.
    const slice = (0,_core_device_count_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSlice */ .nE)(model);
    if (slice !== null)
        return { ok: true, value: { kind: 'tpu', model: slice.name, count: count.value * slice.chips } };
    const kind = kindOf(model);
    const sockets = kind === 'cpu' ? { sockets: true } : {};
    return { ok: true, value: { kind, model, count: count.value, ...sockets } };
}
/** A second count, such as in `4 nodes of 8x A100` or `H100:8`: passing over it would count a fraction of the devices. */
function otherCount(model) {
    if (MACHINE.test(model))
        return 'names a machine and not the devices in it';
    if (/[ \t][x×][ \t]*[0-9]{1,4}$|\([ \t]*[x×]?[ \t]*[0-9]{1,4}[ \t]*[x×]?[ \t]*\)$/.test(model))
        return 'has the count behind the name';
    if (/(?:^|[^\w.-])[0-9]+[ \t]*[x×][ \t]*\p{L}/u.test(model))
        return 'has more than one count';
    // Processors are called X5650, which is no count.
    return kindOf(model) === 'cpu' || (0,_core_device_count_js__WEBPACK_IMPORTED_MODULE_0__/* .stripCount */ .o3)(model).count === null ? null : 'has a count in the name';
}
function ram(text) {
    const gigabytes = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(text));
    if (!gigabytes.ok)
        return gigabytes;
    return { ok: true, value: { kind: 'ram', model: 'RAM', count: gigabytes.value } };
}
/** Machines of eight and types of clouds, whose name reads like that of one device. */
const MACHINE = /^(?:nvidia )?[hd]gx[ -]?[ahb][0-9]{3}\b(?!.*\bgpus?\b)|\.(?:[0-9]*xlarge|metal)\b|-(?:high|mega|ultra)gpu-|^standard_n/i;
/** Words of accelerators: `8x H100 with Xeon` are not eight processors. */
const ACCELERATOR = /\b(?:gpus?|nvidia|geforce|[rg]tx|tesla|quadro|instinct|gaudi[0-9]?|[ahblvpkt][0-9]{2,3}[a-z]?|[lt]4|mi[0-9]{2,3}[a-z]?|g[hb][0-9]{3})\b/i;
function kindOf(model) {
    if (/\btpu\b|\btpu[- ]?v[0-9]/i.test(model))
        return 'tpu';
    if (ACCELERATOR.test(model))
        return 'gpu';
    return /\b(?:xeon|epyc|ryzen|threadripper|core i[3579]|core ultra|graviton[0-9]*|ampere altra|opteron|cpus?)\b/i.test(model)
        ? 'cpu'
        : 'gpu';
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publicName)
/* harmony export */ });
/**
 * The name of a model or a data set as a configuration gives it, without where it lies: a folder of somebody's home, a
 * bucket or a cache says more of the person than of the model.
 */
function publicName(text) {
    const name = text.trim().replace(/[\\/]+$/, '');
    if (name === '')
        return null;
    const cached = /(?:models|datasets)--([^/\\]+?)--([^/\\]+)/.exec(name);
    if (cached)
        return `${cached[1]}/${cached[2]}`;
    // A home alone is somebody's name.
    if (/^(?:[A-Za-z]:)?[\\/](?:home|Users|root)(?:[\\/][^\\/]*)?$/.test(name))
        return null;
    // `organisation/name` is a public id; anything with more levels, a scheme, a drive or a dot in front is a place.
    if (/^[\w.-]+\/[\w.-]+$/.test(name) && !/^\.|^~/.test(name))
        return name;
    return name.split(/[\\/]/).at(-1) ?? null;
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ plainRun)
/* harmony export */ });
function plainRun(known) {
    return {
        kind: 'run',
        model: null,
        hardware: [],
        site: { region: null, provider: null, fallback: false },
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [],
        started: null,
        finished: null,
        durationS: null,
        durationQuality: 'unknown',
        gpuHours: null,
        energy: null,
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        workload: null,
        params: null,
        activeParams: null,
        tokens: null,
        role: 'total',
        ...known,
    };
}


/***/ }),

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ meanWatts),
/* harmony export */   Us: () => (/* binding */ judgeMeanPower),
/* harmony export */   V0: () => (/* binding */ isPlausibleIntensity),
/* harmony export */   ay: () => (/* binding */ MOST_W),
/* harmony export */   rP: () => (/* binding */ meanPower)
/* harmony export */ });
/**
 * Whether energy, duration and emissions can belong to one host: between 0.5 W, which is less than an idle single-board
 * computer, and 15 kW, which is more than the largest server with eight accelerators.
 */
const LEAST_W = 0.5;
const MOST_W = 15_000;
const LEAST_KG_PER_KWH = 0.001;
const MOST_KG_PER_KWH = 1.3;
const JOULES_PER_KWH = 3.6e6;
function meanWatts(kwh, durationS) {
    return (kwh * JOULES_PER_KWH) / durationS;
}
/**
 * @param hosts How many machines the energy covers.
 * @returns `too-low` and `too-high` only where the duration is long enough to tell: a minute, a second.
 */
function judgeMeanPower(kwh, durationS, hosts = 1) {
    if (kwh <= 0 || durationS <= 0)
        return 'plausible';
    const watts = meanWatts(kwh, durationS);
    if (watts > MOST_W * hosts && durationS >= 1)
        return 'too-high';
    return watts < LEAST_W && durationS >= 60 ? 'too-low' : 'plausible';
}
/** From a grid of rivers to one of lignite. */
function isPlausibleIntensity(kg, kwh) {
    if (kwh <= 0)
        return true;
    const intensity = kg / kwh;
    return intensity >= LEAST_KG_PER_KWH && intensity <= MOST_KG_PER_KWH;
}
/** Mean power for messages: `1.23 kW`. */
function meanPower(kwh, durationS) {
    const watts = meanWatts(kwh, durationS);
    return watts >= 1000 ? `${(watts / 1000).toPrecision(3)} kW` : `${watts.toPrecision(2)} W`;
}


/***/ }),

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together),
/* harmony export */   f: () => (/* binding */ PowerSeries)
/* harmony export */ });
/**
 * The energy of one device from readings of its power, in constant memory and in one pass.
 *
 * Between two readings the power is taken to run straight from one to the other (trapezoid). That is wrong where the
 * logger stood still: an interval longer than five seconds and five times the median is a gap, and is counted at the lower of its two
 * readings; one of more than an hour is not counted at all, because the logger was started again. What an interval is
 * compared with, the median, is known only at the end, so energies are kept by length of interval, in steps of two per
 * cent. A time that goes backwards (a restart, the end of summer time) begins a new stretch.
 */
const GAP_FACTOR = 5;
/** Shorter pauses are jitter, and a straight line over them is nearer the truth than the lower reading. */
const LEAST_GAP_S = 5;
const RESTART_S = 3600;
/** Steps in a doubling of the interval: two per cent each. */
const STEPS = 35;
/** From a microsecond up to an hour; what lies outside is counted with the nearest. */
const FIRST = -20 * STEPS;
const BINS = 32 * STEPS + 1;
class PowerSeries {
    #window;
    #counts = new Uint32Array(BINS);
    #seconds = new Float64Array(BINS);
    #joules = new Float64Array(BINS);
    #lowJoules = new Float64Array(BINS);
    #restarts = 0;
    #restartSeconds = 0;
    #lastGap = -1;
    #lastBin = 0;
    /** Readings, the times of the first and the last of them, and the largest. */
    samples = 0;
    first = Number.NaN;
    last = Number.NaN;
    earliest = Number.POSITIVE_INFINITY;
    latest = Number.NEGATIVE_INFINITY;
    watts = 0;
    backwards = 0;
    constructor(window = null) {
        this.#window = window;
    }
    /** @param time Seconds of any clock. */
    add(time, watts) {
        if (this.samples === 0)
            this.first = time;
        else
            this.#interval(time, watts);
        this.samples++;
        this.last = time;
        this.watts = watts;
        if (time > this.latest)
            this.latest = time;
        if (time < this.earliest)
            this.earliest = time;
    }
    #interval(time, watts) {
        const length = time - this.last;
        if (length < 0) {
            this.backwards++;
            return;
        }
        if (length === 0)
            return;
        if (length > RESTART_S) {
            this.#restarts++;
            this.#restartSeconds += length;
            return;
        }
        let seconds = length;
        let before = this.watts;
        let after = watts;
        if (this.#window !== null) {
            const from = Math.max(this.last, this.#window.from);
            const to = Math.min(time, this.#window.to);
            if (to <= from)
                return;
            const slope = (watts - this.watts) / length;
            before = this.watts + slope * (from - this.last);
            after = this.watts + slope * (to - this.last);
            seconds = to - from;
        }
        const bin = this.#binOf(length);
        this.#counts[bin] = this.#counts[bin] + 1;
        this.#seconds[bin] = this.#seconds[bin] + seconds;
        this.#joules[bin] = this.#joules[bin] + ((before + after) / 2) * seconds;
        this.#lowJoules[bin] = this.#lowJoules[bin] + Math.min(before, after) * seconds;
    }
    #binOf(length) {
        if (length === this.#lastGap)
            return this.#lastBin;
        const step = Math.round(Math.log2(length) * STEPS) - FIRST;
        this.#lastGap = length;
        this.#lastBin = Math.min(Math.max(step, 0), BINS - 1);
        return this.#lastBin;
    }
    /** @param gaps `bridge`: a pause is one of the meter, which reads a machine that works on; trapezoids throughout. */
    energy(gaps = 'lower') {
        const shortest = Math.round(Math.log2(LEAST_GAP_S) * STEPS) - FIRST;
        const largest = Math.max(this.#median() + Math.log2(GAP_FACTOR) * STEPS, shortest);
        const sum = { joules: 0, seconds: 0, gaps: 0, gapSeconds: 0 };
        for (let bin = 0; bin < BINS; bin++) {
            const count = this.#counts[bin];
            if (count === 0)
                continue;
            const isGap = gaps === 'lower' && bin > largest;
            sum.seconds += this.#seconds[bin];
            sum.joules += (isGap ? this.#lowJoules[bin] : this.#joules[bin]);
            if (isGap)
                sum.gaps += count;
            if (isGap)
                sum.gapSeconds += this.#seconds[bin];
        }
        return { ...sum, restarts: this.#restarts, restartSeconds: this.#restartSeconds, backwards: this.backwards };
    }
    /** The bin of the middle interval, the lower one where there are two. */
    #median() {
        const total = this.#counts.reduce((sum, count) => sum + count, 0);
        let seen = 0;
        for (let bin = 0; bin < BINS; bin++) {
            seen += this.#counts[bin];
            if (seen * 2 >= total)
                return bin;
        }
        return 0;
    }
}
/** Several devices as one: sums, and the seconds of the one that was watched longest. */
function together(parts) {
    const sum = { joules: 0, seconds: 0, gaps: 0, gapSeconds: 0, restarts: 0, restartSeconds: 0, backwards: 0 };
    for (const part of parts) {
        sum.joules += part.joules;
        sum.seconds = Math.max(sum.seconds, part.seconds);
        sum.gaps += part.gaps;
        sum.gapSeconds = Math.max(sum.gapSeconds, part.gapSeconds);
        sum.restarts += part.restarts;
        sum.restartSeconds = Math.max(sum.restartSeconds, part.restartSeconds);
        sum.backwards += part.backwards;
    }
    return sum;
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

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ poweredDevice),
/* harmony export */   n: () => (/* binding */ quantityNamed)
/* harmony export */ });
/**
 * What a metric or parameter is about, by its name alone: MLflow keeps numbers without units. A name counts only when
 * every word in it is known, so that `energy_error`, `co2_savings_kg` and `carbon_intensity` are left alone.
 */
/** Kilowatt-hours. `mwh` and `mj` could be thousandths or millions, so only their exact spellings are here. */
const ENERGY_UNITS = new Map([
    ...spelled(['kwh', 'KWH', 'kWh', 'Kwh', 'KWh'], 1),
    ...spelled(['wh', 'Wh', 'WH'], 1e-3),
    ...spelled(['MWh'], 1e3),
    ...spelled(['mWh'], 1e-6),
    ...spelled(['j', 'J', 'joule', 'joules', 'Joule', 'Joules'], 1 / 3.6e6),
    ...spelled(['kj', 'kJ', 'KJ'], 1 / 3.6e3),
    ...spelled(['MJ'], 1 / 3.6),
]);
/** Kilograms. */
const MASS_UNITS = new Map([
    ...spelled(['kg', 'kgs', 'Kg', 'KG', 'kilogram', 'kilograms'], 1),
    ...spelled(['g', 'gr', 'gram', 'grams'], 1e-3),
    ...spelled(['mg'], 1e-6),
    ...spelled(['tonne', 'tonnes'], 1e3),
]);
const ENERGY_WORDS = new Set(['energy', 'electricity']);
const MASS_WORDS = new Set(['emission', 'emissions', 'carbon', 'co2', 'co2e', 'co2eq']);
/** A million of it or a thousandth. */
const AMBIGUOUS = new Set(['mwh', 'mj']);
const SPENT_WORDS = new Set(['consumed', 'consumption', 'used', 'usage']);
const PARTS = new Map([
    ['cpu', 'cpu'],
    ['gpu', 'gpu'],
    ['ram', 'ram'],
]);
const TRACKERS = new Set(['codecarbon', 'tracker']);
/** Words that change nothing about what is meant. */
const PLAIN = new Set([
    ...['total', 'overall', 'cumulative', 'sum', 'final', 'measured', 'training', 'train', 'run', 'metrics', 'metric'],
    ...['emitted', 'equivalent', 'equiv', 'eq', 'footprint', 'green', 'sustainability', 'environment', 'impact'],
]);
const LONGEST = 120;
/** @returns `no-unit` for what is clearly an amount and does not say of what size; `null` for anything else. */
function quantityNamed(name) {
    if (name.length > LONGEST)
        return null;
    const words = name
        .split(/[^A-Za-z0-9]+/)
        .flatMap(apart)
        .filter((word) => word !== '');
    const seen = sort(words);
    if (seen === null || seen.energy === seen.mass)
        return null;
    if (seen.mass) {
        if (seen.part !== null || seen.kwh !== null)
            return null;
        if (seen.kg !== null)
            return { quantity: 'emissions', worth: seen.kg, tracker: seen.tracker };
        if (seen.bare === 'emissions')
            return { quantity: 'emissions', worth: 1, tracker: true };
        return seen.subjects > 1 || seen.count > 1 ? 'no-unit' : null;
    }
    if (seen.kg !== null)
        return null;
    const quantity = seen.part ?? 'energy';
    if (seen.kwh !== null)
        return { quantity, worth: seen.kwh, tracker: seen.tracker };
    if (CODECARBON.has(seen.bare))
        return { quantity, worth: 1, tracker: true };
    return seen.spent ? 'no-unit' : null;
}
/** Columns of CodeCarbon, which are in kWh (codecarbon, `output_methods/emissions_data.py`). */
const CODECARBON = new Set(['energy consumed', 'cpu energy', 'gpu energy', 'ram energy']);
/** `kgCO2e` and `gco2eq` are a unit and what it is of. */
function apart(word) {
    const joined = /^(kg|g|mg)(co2(?:e|eq)?)$/i.exec(word);
    return joined ? [(joined[1] ?? '').toLowerCase(), (joined[2] ?? '').toLowerCase()] : [word];
}
/** `null` when a word is not known, or stands for a second unit. */
function sort(words) {
    const seen = {
        ...{ energy: false, mass: false, spent: false, tracker: false },
        ...{ part: null, kwh: null, kg: null, subjects: 0, count: words.length, bare: '' },
    };
    const bare = [];
    for (const written of words) {
        const word = written.toLowerCase();
        const kwh = ENERGY_UNITS.get(written);
        const kg = MASS_UNITS.get(written);
        if (TRACKERS.has(word)) {
            seen.tracker = true;
            continue;
        }
        bare.push(word);
        if (kwh !== undefined || kg !== undefined) {
            if (seen.kwh !== null || seen.kg !== null)
                return null;
            seen.kwh = kwh ?? null;
            seen.kg = kg ?? null;
        }
        else if (ENERGY_WORDS.has(word)) {
            seen.energy = true;
            seen.subjects += 1;
        }
        else if (MASS_WORDS.has(word)) {
            seen.mass = true;
            seen.subjects += 1;
        }
        else if (SPENT_WORDS.has(word) || AMBIGUOUS.has(word))
            seen.spent = true;
        else if (PARTS.has(word) && seen.part === null)
            seen.part = PARTS.get(word) ?? null;
        else if (!PLAIN.has(word))
            return null;
    }
    // `total_kwh` says what it is by its unit.
    if (!seen.energy && !seen.mass && seen.kwh !== null && (bare.length > 1 || bare[0] === 'kwh'))
        seen.energy = true;
    seen.bare = bare.join(' ');
    return seen;
}
const POWER = /^(?:.{0,200}[/._ -])?gpu_([0-9]{1,4})_power_usage_watts$/;
/**
 * A name that is equal for two spellings of one device's power: MLflow writes `system/gpu_0_power_usage_watts`, with the
 * node in between on several nodes, and exports flatten the slash.
 */
function poweredDevice(name) {
    return POWER.test(name) ? name.replace(/[^A-Za-z0-9]/g, '_').replace(/^system_/, '') : null;
}
function spelled(names, worth) {
    return names.map((name) => [name, worth]);
}


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ ofRun),
  M: () => (/* binding */ readingOf)
});

// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/parse/epoch.js
var epoch = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/power/series.js
var power_series = __webpack_require__(9201);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow/power.js
/** Energy of one device from the readings that a store keeps of its power. */

/** @returns `null` for fewer than two moments. A line that was written twice is one reading; of others the larger counts. */
function integrate({ ms, watts }) {
    const at = (index) => ms[index] ?? Number.NaN;
    const order = [...ms.keys()].sort((a, b) => at(a) - at(b) || (watts[a] ?? 0) - (watts[b] ?? 0));
    const series = new power_series/* PowerSeries */.f();
    for (const [place, index] of order.entries()) {
        if (at(index) !== at(order[place + 1] ?? -1))
            series.add(at(index) / 1000, watts[index] ?? 0);
    }
    return series.samples < 2 ? null : series.energy();
}
/** Seconds between two readings, on the average. */
function spacingS({ ms }) {
    const [least, most] = ms.reduce(([low, high], one) => [Math.min(low, one), Math.max(high, one)], [Infinity, -Infinity]);
    return ms.length < 2 ? 0 : (most - least) / 1000 / (ms.length - 1);
}

// EXTERNAL MODULE: ./build/parse/readers/mlflow/problems.js
var mlflow_problems = __webpack_require__(6933);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow/energy.js
/** The energy and emissions of a run: from readings of power where they cover it, otherwise from what the user logged. */





const JOULES_PER_KWH = 3.6e6;
/** Of the duration that readings of power must cover to speak for the run. */
const COVERAGE = 0.9;
/** Figures that differ by less are roundings of one. */
const SAME = 0.01;
function measuredOf(facts, durationS, problems) {
    const warnings = [];
    const figures = new Map();
    for (const quantity of ['energy', 'emissions', 'cpu', 'gpu', 'ram']) {
        const figure = figureOf(facts.logged, quantity, problems, warnings);
        if (figure !== null)
            figures.set(quantity, figure);
    }
    const kg = figures.get('emissions')?.amount ?? null;
    const powered = poweredEnergy(facts, durationS, problems);
    if (powered !== null) {
        return { energy: powered, declaredKg: kg === 0 ? null : kg, counted: true, warnings };
    }
    const energy = loggedEnergy(figures, durationS, problems, warnings);
    return { energy, declaredKg: kg === 0 && energy === null ? null : kg, counted: false, warnings };
}
/** All devices together; each of them is integrated by itself, as their readings need not be of one moment. */
function poweredEnergy(facts, durationS, problems) {
    const parts = facts.power.map(integrate).filter((part) => part !== null);
    if (parts.length === 0)
        return null;
    const { joules, seconds, gapSeconds, restartSeconds } = (0,power_series/* together */.b)(parts);
    // The first reading is of the time before it, and the last time of the run comes after the last reading.
    const coveredS = seconds + 2 * Math.max(...facts.power.map(spacingS));
    if (durationS !== null && coveredS < COVERAGE * durationS) {
        const better = facts.logged.some(({ quantity }) => quantity === 'energy' || quantity === 'emissions');
        const instead = better ? 'what was logged is taken instead' : 'the rest is not in the energy';
        const message = `readings of power for ${round(seconds)} s of ${round(durationS)} s; ${instead}`;
        problems.push((0,mlflow_problems/* report */.z)('mlflow/power-part', facts.at, message, 'log the system metrics for the whole run'));
        if (better)
            return null;
    }
    if (gapSeconds > 0 || restartSeconds > 0) {
        const silent = round(gapSeconds + restartSeconds);
        const message = `no readings of power for ${silent} s, counted low or not at all`;
        problems.push((0,mlflow_problems/* report */.z)('mlflow/power-gap', facts.at, message, 'keep the monitor running'));
    }
    const totalKwh = joules / JOULES_PER_KWH;
    if (totalKwh === 0)
        return null;
    return { totalKwh, boundary: 'gpu', pueApplied: 1, supply: 'dc', gpuKwh: totalKwh, cpuKwh: null, ramKwh: null };
}
/** What a user logged, from the whole node as trackers see it; the energy of its accelerators alone where only that is there. */
function loggedEnergy(figures, durationS, problems, warnings) {
    const [gpuKwh, cpuKwh, ramKwh] = ['gpu', 'cpu', 'ram'].map((part) => figures.get(part)?.amount ?? null);
    const total = figures.get('energy') ?? figures.get('gpu') ?? null;
    if (total === null)
        return null;
    if (total.amount === 0) {
        if (durationS !== null)
            warnings.push('zero_energy');
        return null;
    }
    if (durationS !== null && (0,plausibility/* judgeMeanPower */.Us)(total.amount, durationS) !== 'plausible') {
        const message = `${total.amount} kWh in ${round(durationS)} s is ${(0,plausibility/* meanPower */.rP)(total.amount, durationS)}, which no host draws`;
        problems.push((0,mlflow_problems/* report */.z)('mlflow/implausible-power', total.at, message, `check the unit of ${(0,number/* shorten */.ml)(total.name)}`));
        return null;
    }
    return {
        totalKwh: total.amount,
        boundary: total.quantity === 'gpu' ? 'gpu' : 'node',
        pueApplied: 1,
        supply: total.quantity === 'gpu' ? 'dc' : 'ac',
        gpuKwh: gpuKwh ?? null,
        cpuKwh: total.quantity === 'gpu' ? null : (cpuKwh ?? null),
        ramKwh: total.quantity === 'gpu' ? null : (ramKwh ?? null),
    };
}
/** One figure of several: a tracker's own name first, otherwise the largest. */
function figureOf(logged, quantity, problems, warnings) {
    const all = logged.filter((one) => one.quantity === quantity);
    const [first] = all;
    if (first === undefined)
        return null;
    const best = all.reduce((a, b) => (b.amount > a.amount ? b : a));
    const other = all.find(({ amount }) => Math.abs(amount - best.amount) > SAME * best.amount);
    if (other !== undefined) {
        const message = `${(0,number/* shorten */.ml)(best.name)} and ${(0,number/* shorten */.ml)(other.name)} give different figures; the larger is taken`;
        problems.push((0,mlflow_problems/* report */.z)('mlflow/several-figures', other.at, message, 'log one of them'));
        warnings.push('several_figures');
    }
    if (best.fell) {
        const message = `the values of ${(0,number/* shorten */.ml)(best.name)} fall; the largest is taken`;
        problems.push((0,mlflow_problems/* report */.z)('mlflow/not-cumulative', best.at, message, 'log the total of the run'));
    }
    return best;
}
function round(seconds) {
    return Math.round(seconds * 10) / 10;
}

// EXTERNAL MODULE: ./build/parse/hardware.js
var hardware = __webpack_require__(478);
// EXTERNAL MODULE: ./build/parse/settings.js
var settings = __webpack_require__(6195);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/facts.js
var facts = __webpack_require__(3422);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/metric-names.js
var metric_names = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow/recipe.js




const KNOWN_DEVICE = /\b(?:nvidia|geforce|rtx|gtx|tesla|quadro|instinct|radeon|gaudi|tpu|[hb][12]00|gh200|a100|a10g?|a[3456]0(?:00)?|v100|p100|k80|l40s?|[tl]4|mi[123][0-9]{2}x?)\b/i;
function recipeOf({ params, allParams }) {
    const deciding = [...params].filter(([name]) => (0,metric_names/* quantityNamed */.n)(name) === null && !isAboutDevices(name));
    const recipe = (0,settings/* recipeOfSettings */.n)(new Map(deciding));
    return recipe === null || allParams ? recipe : { ...recipe, settings: null };
}
function isAboutDevices(name) {
    return [...facts/* HARDWARE_NAMES */.su, ...facts/* COUNT_NAMES */.bO].some((known) => known === name);
}
/** Devices that a user named in a tag or a parameter, and only by a name that is one of a device. */
function hardwareOf({ params, tags }, powered) {
    const text = first([tags, params], facts/* HARDWARE_NAMES */.su);
    const stated = Number(first([tags, params], facts/* COUNT_NAMES */.bO) ?? Number.NaN);
    const count = powered > 0 ? powered : Number.isInteger(stated) && stated > 0 && stated <= 1024 ? stated : null;
    const named = text !== null && KNOWN_DEVICE.test(text) ? (0,hardware/* parseHardware */.e)(text) : null;
    if (!named?.ok)
        return powered > 0 ? [{ kind: 'gpu', model: '', count: powered }] : [];
    if (named.value.kind === 'cpu' || named.value.kind === 'ram')
        return [];
    return [{ ...named.value, count: count ?? named.value.count }];
}
function first(places, names) {
    for (const place of places) {
        for (const name of names) {
            const text = place.get(name)?.trim();
            if (text !== undefined && text !== '' && text.length <= facts/* LONGEST_VALUE */.PE)
                return text;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/parse/readers/mlflow/run.js
/** From what a store says of a run to the run. */







/** Nothing trains longer. */
const LONGEST_MS = 5 * 365.25 * 86_400_000;
/** Each run of a store becomes a run, or is listed with the reason why it is none. */
function readingOf(all, problems) {
    const runs = [];
    const unused = [];
    const found = [...problems];
    for (const facts of all) {
        const own = [];
        const one = facts.deleted ? unusedOf(facts, 'discarded', 'a run that was deleted') : runOf(facts, own);
        found.push(...(facts.format === 'mlflow-db' ? ofRun(facts.id, own) : own));
        if (one === null)
            continue;
        if ('reason' in one)
            unused.push(one);
        else
            runs.push(one);
    }
    return { runs, plans: [], servings: [], problems: found, unused };
}
/** All runs of a database stand at one place, so their problems name them. */
function ofRun(id, problems) {
    return problems.map((problem) => ({ ...problem, message: `run ${id}: ${problem.message}` }));
}
/** `null` where a problem has been told. */
function runOf(facts, problems) {
    const before = problems.length;
    const span = spanOf(facts, problems);
    const refused = problems.length > before;
    const { energy, declaredKg, counted, warnings } = measuredOf(facts, span.durationS, problems);
    if (energy === null && declaredKg === null && span.durationS === null) {
        return refused ? null : unusedOf(facts, 'no-quantity', 'a run without an end, energy or emissions');
    }
    if (energy === null && declaredKg === null && span.durationS === 0) {
        return unusedOf(facts, 'no-quantity', 'a run that took no time');
    }
    const codes = new Set(warnings);
    if (energy !== null && declaredKg !== null && energy.boundary === 'node') {
        if (!(0,plausibility/* isPlausibleIntensity */.V0)(declaredKg, energy.totalKwh))
            codes.add('implausible_intensity');
    }
    const recipe = recipeOf(facts);
    return (0,plain_run/* plainRun */.q)({
        id: `mlflow:${facts.id}`,
        source: { format: facts.format, path: facts.at.file, line: facts.at.line, column: facts.at.column },
        model: recipe?.model ?? null,
        hardware: hardwareOf(facts, facts.power.length),
        warnings: [...codes].sort(),
        started: span.started,
        finished: span.finished,
        durationS: span.durationS === 0 ? null : span.durationS,
        durationQuality: span.durationS === 0 ? 'unknown' : span.quality,
        energy,
        declaredKg,
        evidence: counted ? 'counter' : energy !== null || declaredKg !== null ? 'declared' : 'hours',
        ...(facts.flops === null ? {} : { flops: facts.flops }),
        ...(facts.parent === null ? {} : { partOf: `mlflow:${facts.parent}` }),
        ...(recipe === null ? {} : { recipe }),
        ...(0,metrics/* metricsOf */.P)(facts.metrics),
    });
}
/** A run that never ended took at least until the last thing that it logged. */
function spanOf(facts, problems) {
    const [startMs, endMs] = [
        instant(facts, facts.startMs, 'start', problems),
        instant(facts, facts.endMs, 'end', problems),
    ];
    const started = iso(startMs);
    const finished = iso(endMs);
    if (startMs !== null && endMs !== null) {
        if (endMs - startMs > LONGEST_MS) {
            problems.push((0,mlflow_problems/* report */.z)('mlflow/time', facts.at, 'the run takes longer than five years', 'restore the times'));
            return { started: null, finished: null, durationS: null, quality: 'unknown' };
        }
        if (endMs >= startMs)
            return { started, finished, durationS: (endMs - startMs) / 1000, quality: 'wall' };
        const message = `the run ends ${(startMs - endMs) / 1000} s before it starts`;
        problems.push((0,mlflow_problems/* report */.z)('mlflow/time-order', facts.at, message, 'restore the times'));
        return { started: null, finished: null, durationS: null, quality: 'unknown' };
    }
    const { lastMs } = facts;
    if (facts.endMs === null && startMs !== null && lastMs !== null && iso(lastMs) !== null && lastMs > startMs) {
        return { started, finished: null, durationS: (lastMs - startMs) / 1000, quality: 'lower-bound' };
    }
    return { started, finished, durationS: null, quality: 'unknown' };
}
function instant(facts, ms, what, problems) {
    if (ms === null || iso(ms) !== null)
        return ms;
    const hint = ms > 1e9 && ms < 5e9 ? 'write milliseconds, not seconds' : 'write milliseconds since 1970';
    problems.push((0,mlflow_problems/* report */.z)('mlflow/time', facts.at, `the ${what} of the run, ${ms}, is no time in milliseconds`, hint));
    return null;
}
function iso(ms) {
    return ms === null ? null : (0,epoch/* isoFromEpoch */.X)(ms / 1000);
}
function unusedOf({ at }, reason, what) {
    return { path: at.file, line: at.line, reason, what };
}


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   ip: () => (/* binding */ loggedOf)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1044);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6933);
/** From the values of a metric to what they say: readings of power, or a total that somebody logged. */



/** Before 1.0 the times of metrics were in seconds, those of runs in milliseconds as ever. */
function millisecondsOf(stamp) {
    return stamp < 1e10 ? stamp * 1000 : stamp;
}
/** Above the largest module of today, with several chips. */
const MOST_DEVICE_W = 5000;
/** A thousand accelerators for a year, and what the dirtiest grid makes of it. */
const MOST_KWH = 2e7;
const MOST_KG = 2.6e7;
/** `null` when a reading cannot be one; then none of them is believed. */
function seriesOf(device, samples, file, problems) {
    const { ms, values, lines } = samples;
    const place = (index) => ({ file, line: lines[index] ?? 1, column: 1 });
    const wrong = values.findIndex((watts) => watts < 0 || watts > MOST_DEVICE_W);
    if (wrong !== -1) {
        const message = `${values[wrong]} W, which no device draws`;
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('mlflow/power', place(wrong), message, 'restore the readings'));
        return null;
    }
    const lost = values.findIndex(Number.isNaN);
    if (lost === -1)
        return { device, ms, watts: values };
    const watts = values.filter((value) => !Number.isNaN(value));
    const message = `${values.length - watts.length} of ${values.length} readings of power are no numbers`;
    problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('mlflow/reading', place(lost), message, 'nothing, if they are few'));
    return { device, ms: ms.filter((_, index) => !Number.isNaN(values[index])), watts };
}
/** A metric or parameter whose name says that it is an energy or an emission; `null` when it is neither, or not usable. */
function loggedOf(name, { values, lines }, file, problems) {
    const named = (0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityNamed */ .n)(name);
    if (named === null)
        return null;
    const at = { file, line: lines[0] ?? 1, column: 1 };
    if (named === 'no-unit') {
        const hint = 'log it under a name with its unit, such as energy_kwh or emissions_kg';
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('mlflow/no-unit', at, `${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name)} does not say in what unit it is`, hint));
        return null;
    }
    const most = named.quantity === 'emissions' ? MOST_KG : MOST_KWH;
    let [largest, line, fell] = [-1, at.line, false];
    for (const [index, value] of values.entries()) {
        const amount = value * named.worth;
        if (!(amount >= 0 && amount <= most)) {
            const shown = Number.isNaN(value) ? 'no finite number' : `${value}, which cannot be`;
            const place = { ...at, line: lines[index] ?? 1 };
            problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('mlflow/amount', place, `${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name)} is ${shown}`, 'restore the value'));
            return null;
        }
        if (amount < largest)
            fell = true;
        else
            [largest, line] = [amount, lines[index] ?? 1];
    }
    if (largest < 0)
        return null;
    return { name, quantity: named.quantity, amount: largest, tracker: named.tracker, fell, at: { ...at, line } };
}


/***/ }),

/***/ 6195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   n: () => (/* binding */ recipeOfSettings)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(877);
/** From the settings that an experiment was started with to what it was made of: names, never paths. */



const MODELS = [
    ...['model_name_or_path', 'base_model_name_or_path', 'pretrained_model_name_or_path', '_name_or_path', 'base_model'],
    ...['model_name', 'model_id', 'model', 'architecture', 'arch', 'backbone'],
];
const DATA = ['dataset_name', 'dataset', 'dataset_id', 'dataset_path', 'train_file', 'train_data', 'data'];
/**
 * Settings that decide nothing: seeds, places, names, what is logged, where it runs. By whole words, because the batch
 * of each device, the rank of an adapter and the dimension of an output decide.
 */
const IDLE_WORD = /^(?:seeds?|verbos\w*|log(?:s|ged|gers?|ging)?|sav(?:e|es|ed|ing)|checkpoints?|ckpt|report|hub|wandb|mlflow|comet|tensorboard|tb|workers?|resume\w*|debug|tqdm|progress|hosts?|hostname|users?|username|email|uri|url|ports?|cuda|jobs?|experiment|exp)$/;
const IDLE_END = /(?:^|_)(?:paths?|dirs?|directory|files?|filename|folder|output|root|cache|tags?|notes?|group|entity|project|time|date|timestamp|uuid|version|random_state|num_proc|local_rank|global_rank|node_rank|world_size|device|devices|device_ids?|gpus?|gpu_ids?|process_index|n_gpu)$|^(?:id|name|rank|run_id|(?:run|job|project|exp|task_run|group|trial|study|display)_name|_?n_gpu)$|(?:hub|auth|access|api|hf)_(?:token|key)$/;
const LONGEST_NAME = 100;
/** @param settings Flat: a name and its value as written. `null` where they say nothing. */
function recipeOfSettings(settings) {
    const model = nameAmong(settings, MODELS);
    const data = nameAmong(settings, DATA);
    const named = new Set([...MODELS, ...DATA]);
    const deciding = [...settings]
        .flatMap(([name, value]) => (named.has(name) ? [] : decidingOf(name, value)))
        .sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    const digested = deciding.length === 0 ? null : (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)(deciding.join('\n'));
    return model === null && data === null && digested === null ? null : { model, data, settings: digested };
}
function decidingOf(name, value) {
    const words = name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const whole = words.filter((word) => word !== '').join('_');
    if (words.some((word) => IDLE_WORD.test(word)))
        return [];
    if (!IDLE_END.test(whole))
        return [`${name}=${value}`];
    // Where the data lie says which they are, by the last part alone.
    return /(?:^|_)(?:data|datasets?)_/.test(whole) && !/cache/.test(whole) ? [`${name}=${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .publicName */ .p)(value) ?? ''}`] : [];
}
function nameAmong(settings, names) {
    for (const name of names) {
        const public_ = nameOf(settings.get(name));
        if (public_ !== null)
            return public_;
    }
    return null;
}
/** A model or data set by name; `null` for what is none: a number, an object that was printed, a text. */
function nameOf(written) {
    if (typeof written !== 'string')
        return null;
    const text = written.trim();
    if (text.length > LONGEST_NAME || /^(?:none|null|true|false|[-+.\d]*)$/i.test(text))
        return null;
    if (/[\p{Cc}<>(){}[\]=@]/u.test(text))
        return null;
    const name = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .publicName */ .p)(text);
    return name === '' || name === '.' ? null : name;
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


/***/ })

};
