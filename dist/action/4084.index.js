export const id = 4084;
export const ids = [4084];
export const modules = {

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

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTensorboard: () => (/* binding */ readTensorboard)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/epoch.js
var epoch = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/parse/readers/tensorboard/events.js
/**
 * Times of an event file, in one pass and constant memory. Records are framed as TFRecord: length as 8 bytes, its masked
 * CRC-32C as 4, the event, its CRC as 4. Of an event only field 1 is read, the seconds since 1970 as a double; it stands
 * first, as fields are written in order. Lengths are checked, content is not: it is not looked at.
 */
/** Length and its checksum, then the tag and the double. */
const HEADER = 12;
const STAMP = 9;
/** A picture or a graph takes megabytes; nothing is kept of them. */
const MOST_BYTES = 2 ** 31;
/** Field 1, eight bytes. */
const WALL_TIME = 0x09;
async function readTimes(chunks) {
    const scan = new EventScan();
    for await (const chunk of chunks)
        scan.push(chunk);
    return scan.times();
}
class EventScan {
    /** The start of an event: its header and its stamp. */
    #start = new Uint8Array(HEADER + STAMP);
    #view = new DataView(this.#start.buffer);
    #have = 0;
    /** Bytes of the event that are still to come and are not looked at. */
    #skip = 0;
    #first = null;
    #last = null;
    #events = 0;
    #damaged = false;
    push(chunk) {
        let at = 0;
        while (at < chunk.length && !this.#damaged) {
            if (this.#skip > 0) {
                const step = Math.min(this.#skip, chunk.length - at);
                this.#skip -= step;
                at += step;
                continue;
            }
            const step = Math.min(this.#start.length - this.#have, chunk.length - at);
            this.#start.set(chunk.subarray(at, at + step), this.#have);
            this.#have += step;
            at += step;
            if (this.#have === this.#start.length)
                this.#event();
        }
    }
    times() {
        const torn = !this.#damaged && (this.#have > 0 || this.#skip > 0);
        return { firstS: this.#first, lastS: this.#last, events: this.#events, torn, damaged: this.#damaged };
    }
    #event() {
        const length = this.#view.getUint32(0, true) + this.#view.getUint32(4, true) * 2 ** 32;
        const isLength = maskedCrc(this.#start.subarray(0, 8)) === this.#view.getUint32(8, true);
        if (!isLength || length < STAMP || length > MOST_BYTES) {
            this.#damaged = true;
            return;
        }
        this.#have = 0;
        this.#skip = length - STAMP + 4;
        this.#events += 1;
        if (this.#start[HEADER] === WALL_TIME)
            this.#note(this.#view.getFloat64(HEADER + 1, true));
    }
    /** Several writers may add to one file, so the order is not relied on. */
    #note(seconds) {
        if (!(seconds > 0) || !Number.isFinite(seconds))
            return;
        this.#first = Math.min(this.#first ?? seconds, seconds);
        this.#last = Math.max(this.#last ?? seconds, seconds);
    }
}
/** CRC-32C (Castagnoli), turned and offset as TFRecord does, so that a checksum of a checksum is none. */
function maskedCrc(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
    }
    const value = ~crc >>> 0;
    return (((value >>> 15) | (value << 17)) + 0xa282ead8) >>> 0;
}

;// CONCATENATED MODULE: ./build/parse/readers/tensorboard/problems.js

const tensorboardProblems = {
    'tensorboard/torn': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'An event file ends in the middle of an event, as it does when a training is killed or goes on.',
        fix: 'Nothing needs to be done; the events before it were read.',
    },
    'tensorboard/damaged': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'The length of an event does not fit its checksum, so nothing behind it can be found.',
        fix: 'Commit the file as binary; git may have changed its line ends.',
    },
};
const report = (0,problem/* reporter */.YX)(tensorboardProblems);

;// CONCATENATED MODULE: ./build/parse/readers/tensorboard/read.js
/** Reads the event files of one folder as one run: the sum of its sessions, of which each lasted at least as long as it wrote. */






/** Hyperparameters and graphs are written within milliseconds, before any work. */
const LEAST_S = 1;
async function readTensorboard(files) {
    const problems = [];
    const sessions = [];
    const machines = new Set();
    for (const file of files) {
        const times = await readTimes(file.chunks);
        const at = { file: file.path, line: 1, column: 1 };
        if (times.torn) {
            const message = 'the file ends in the middle of an event';
            problems.push(report('tensorboard/torn', at, message, 'the events before it were read'));
        }
        if (times.damaged) {
            const message = `behind ${times.events} events the file is damaged`;
            problems.push(report('tensorboard/damaged', at, message, 'commit the file as binary'));
        }
        const host = hostIn(file.path);
        if (host !== null)
            machines.add((0,digest/* digest */.b)(host));
        if (isTime(times.firstS) && isTime(times.lastS))
            sessions.push({ startS: times.firstS, endS: times.lastS });
    }
    const [first] = files;
    const path = first?.path ?? '';
    const spans = joined(sessions);
    const durationS = spans.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
    const [start, end] = [spans[0]?.startS, spans.at(-1)?.endS];
    if (start === undefined || end === undefined || durationS < LEAST_S) {
        return { runs: [], plans: [], servings: [], problems, unused: [unusedOf(path)] };
    }
    const [machine] = machines;
    const run = (0,plain_run/* plainRun */.q)({
        id: `tensorboard:${(0,digest/* digest */.b)(`${start} ${end} ${durationS}`)}`,
        source: { format: 'tensorboard', path, line: 1, column: 1 },
        evidence: 'hours',
        started: (0,epoch/* isoFromEpoch */.X)(start),
        finished: (0,epoch/* isoFromEpoch */.X)(end),
        durationS,
        durationQuality: 'lower-bound',
        ...(machine === undefined || machines.size > 1 ? {} : { machine }),
    });
    return { runs: [run], plans: [], servings: [], problems: problems.sort(problem/* byPlace */.hz) };
}
function unusedOf(path) {
    return { path, line: 1, reason: 'no-quantity', what: 'events of a single moment' };
}
function isTime(seconds) {
    return seconds !== null && (0,epoch/* isoFromEpoch */.X)(seconds) !== null;
}
/** Writers of one process overlap (training and validation), and that time is counted once. */
function joined(sessions) {
    const spans = [];
    for (const { startS, endS } of [...sessions].sort((a, b) => a.startS - b.startS)) {
        const last = spans.at(-1);
        if (last !== undefined && startS <= last.endS)
            last.endS = Math.max(last.endS, endS);
        else
            spans.push({ startS, endS });
    }
    return spans;
}
/** `events.out.tfevents.1700000000.HOST.4242.0`, of PyTorch; `….HOST.4242.0.v2` of TensorFlow; `….HOST` of old versions. */
function hostIn(path) {
    const name = /events\.out\.tfevents\.\d+\.(.+)$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[1];
    const host = name?.replace(/\.(?:v2|profile-empty)$/, '').replace(/(?:\.\d+){1,3}$/, '');
    return host === undefined || host === '' ? null : host;
}


/***/ })

};
