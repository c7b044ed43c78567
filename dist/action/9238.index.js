export const id = 9238;
export const ids = [9238,1794];
export const modules = {

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ LIVE_SERVICES),
/* harmony export */   F7: () => (/* binding */ SLOT_S),
/* harmony export */   Op: () => (/* binding */ liveKey),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `uk-carbon-intensity`: NESO, Great Britain, free. `electricity-maps`: most of the world, for those who have a token. */
const LIVE_SERVICES = ['uk-carbon-intensity', 'electricity-maps'];
/** Seconds of one reading of each service. */
const SLOT_S = { 'uk-carbon-intensity': 1800, 'electricity-maps': 3600 };
function liveKey({ zone, from, to }) {
    return `${zone}/${minuteOf(from)}..${minuteOf(to)}`;
}
/** `2026-11-01T06:00Z`. */
function minuteOf(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}
const HOUR = 3600;
const DAY = 86_400;
/** A window may be shorter than the stated hours by this share: clocks round, and trackers start late. */
const SLACK = 0.1;
/** The stretch of time that a run took; `null` when the record does not say, or says what cannot be. */
function spanOf(times, slotS) {
    const lasted = times.wallHours === null ? null : times.wallHours * HOUR;
    const begun = momentOf(times.started);
    const ended = momentOf(times.finished);
    const start = begun ?? (ended?.exact && lasted !== null ? { seconds: ended.seconds - lasted, exact: true } : null);
    const end = ended ?? (begun?.exact && lasted !== null ? { seconds: begun.seconds + lasted, exact: true } : null);
    if (start === null || end === null || end.seconds < start.seconds)
        return null;
    if (start.exact && end.exact) {
        // A long run is not made greener by naming a few of its hours.
        if (lasted !== null && lasted > (end.seconds - start.seconds) * (1 + SLACK) + slotS)
            return null;
        const from = Math.floor(start.seconds / slotS) * slotS;
        return { from, to: Math.max(Math.ceil(end.seconds / slotS) * slotS, from + slotS), precision: 'hours' };
    }
    const from = Math.floor(start.seconds / DAY) * DAY;
    const to = Math.floor(end.seconds / DAY) * DAY + DAY;
    return lasted !== null && lasted > to - from ? null : { from, to, precision: 'days' };
}
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
/** A time without a zone is read as UTC, which may be half a day off: it is not `exact`. */
function momentOf(text) {
    const [, date, time, zone] = MOMENT.exec(text ?? '') ?? [];
    if (date === undefined)
        return null;
    const milliseconds = Date.parse(`${date}T${time ?? '00:00'}${zone ?? 'Z'}`);
    return Number.isNaN(milliseconds) ? null : { seconds: milliseconds / 1000, exact: zone !== undefined };
}


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGridHistory: () => (/* binding */ openGridHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/live.js
var live = __webpack_require__(1794);
;// CONCATENATED MODULE: ./build/live/service.js
const DAY_S = 86_400;
/** g per kWh that no grid exceeds, twice over. */
const MOST_G = 2000;
/**
 * A figure of a service: `undefined` for what is none. A zero is a missing figure that somebody has rounded, as in the
 * yearly tables: no grid is without any emissions for long.
 */
function gramsOf(value) {
    if (value === null || value === 0)
        return null;
    return typeof value === 'number' && value > 0 && value <= MOST_G ? value : undefined;
}
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|\+00:00)$/;
/** Seconds since 1970 of a time in UTC; `null` for anything else. */
function secondsOf(value) {
    if (typeof value !== 'string' || !TIME.test(value))
        return null;
    const milliseconds = Date.parse(value);
    return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
function listOf(value) {
    return Array.isArray(value) ? value : null;
}
/** A path below the address of a service, which may lie below a path itself. */
function below(base, path) {
    return new URL(`${base.pathname.replace(/\/+$/, '')}${path}`, base);
}

;// CONCATENATED MODULE: ./build/live/day.js


function slotsOf(service) {
    return DAY_S / live/* SLOT_S */.F7[service];
}
/** `2026-11-01` of a moment in seconds since 1970, in UTC. */
function dayOf(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 10);
}
/** The first moments of the days that a window touches. */
function daysOf({ from, to }) {
    const first = Math.floor(from / DAY_S) * DAY_S;
    return Array.from({ length: Math.ceil((to - first) / DAY_S) }, (_, index) => first + index * DAY_S);
}
/** Whether something that was read from a file is a day of so many slots. */
function isDay(value, slots) {
    if (typeof value !== 'object' || value === null || !('g' in value) || !('estimated' in value))
        return false;
    const { g, estimated } = value;
    if (!Array.isArray(g) || g.length !== slots || !g.every((one) => one === null || typeof gramsOf(one) === 'number'))
        return false;
    return Array.isArray(estimated) && estimated.length <= slots && estimated.every((at) => isPlace(at, slots));
}
function isPlace(at, slots) {
    return typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < slots;
}
function toDay(start, readings, service) {
    const g = Array.from({ length: slotsOf(service) }, () => null);
    const estimated = new Set();
    for (const reading of readings) {
        const at = (reading.from - start) / live/* SLOT_S */.F7[service];
        if (!isPlace(at, g.length) || reading.g === null)
            continue;
        g[at] = reading.g;
        if (reading.estimated)
            estimated.add(at);
    }
    return { g, estimated: [...estimated].sort((a, b) => a - b) };
}
/** Fewer readings than this share of the slots say nothing: what is missing may have been the dirtiest hours. */
const ENOUGH = 0.9;
/** g per kWh are kept to the milligram. */
const DIGITS = 3;
/** The plain mean over the slots of a window. @param dayAt By its first moment; `undefined` for a day without an answer. */
function meanOver(window, dayAt, { name, basis, unit }) {
    const slotS = live/* SLOT_S */.F7[name];
    const slots = (window.to - window.from) / slotS;
    let [sum, points, estimated] = [0, 0, 0];
    for (const start of daysOf(window)) {
        const day = dayAt(start);
        if (day === undefined)
            return 'service';
        for (const [at, g] of day.g.entries()) {
            const from = start + at * slotS;
            if (g === null || from < window.from || from >= window.to)
                continue;
            sum += g;
            points += 1;
            if (day.estimated.includes(at))
                estimated += 1;
        }
    }
    if (points === 0 || points < slots * ENOUGH)
        return 'gaps';
    const id = `live/${name}/${window.zone}/${(0,live/* minuteOf */.iA)(window.from)}..${(0,live/* minuteOf */.iA)(window.to)}`;
    const year = Number(dayOf(window.from).slice(0, 4));
    const factor = { id, value: Number((sum / points).toFixed(DIGITS)), unit, source: name, year };
    return { factor, basis, points, slots, estimated };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/live/day-cache.js
/**
 * Days that were asked for before, as small files under a folder of the user's: the past does not change once a service
 * has settled it. A file that is not whole is as good as none, and the folder does not grow without end.
 */




/** Bytes: 48 half-hours are some 250. */
const MOST_BYTES = 4096;
const FILES = { most: 5000, kept: 2500 };
const ZONE = /^[A-Z0-9-]{2,24}$/;
const NAME = /^\d{4}-\d{2}-\d{2}\.json$/;
// Windows has neither flag.
const READING = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** @param folder Need not exist; a folder that cannot be used is passed over in silence, because nothing depends on it. */
function openDayCache(folder, slots) {
    let pruned = false;
    return {
        read(zone, day) {
            const found = ZONE.test(zone) ? readJson((0,external_node_path_.join)(folder, zone, `${day}.json`)) : null;
            return isDay(found, slots) ? found : null;
        },
        write(zone, day, content) {
            if (!ZONE.test(zone))
                return;
            try {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, zone), { recursive: true, mode: 0o700 });
                if (!pruned)
                    prune(folder);
                pruned = true;
                replace((0,external_node_path_.join)(folder, zone, `${day}.json`), JSON.stringify(content));
            }
            catch {
                // A full disk or a folder of somebody else's: the answer is asked for again next time.
            }
        },
    };
}
function readJson(path) {
    let descriptor = null;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, READING);
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size > MOST_BYTES)
            return null;
        const bytes = Buffer.alloc(size);
        const got = (0,external_node_fs_.readSync)(descriptor, bytes, 0, size, 0);
        return JSON.parse(bytes.toString('utf8', 0, got));
    }
    catch {
        return null;
    }
    finally {
        if (descriptor !== null)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Whole or not at all, also when two programs write the same day; they write the same bytes under the same name. */
function replace(path, text) {
    const beside = `${path}.${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8)}.new`;
    (0,external_node_fs_.rmSync)(beside, { force: true });
    (0,external_node_fs_.writeFileSync)(beside, text, { flag: 'wx', mode: 0o600 });
    (0,external_node_fs_.renameSync)(beside, path);
}
/** The oldest days go first. */
function prune(folder) {
    const zones = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && ZONE.test(one.name));
    const files = zones.flatMap(({ name }) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, name))
        .filter((file) => NAME.test(file))
        .map((file) => ({ file, path: (0,external_node_path_.join)(folder, name, file) })));
    if (files.length < FILES.most)
        return;
    const oldest = files.sort((a, b) => (a.file < b.file ? -1 : 1)).slice(0, files.length - FILES.kept);
    for (const { path } of oldest)
        (0,external_node_fs_.rmSync)(path, { force: true });
}

;// CONCATENATED MODULE: ./build/live/electricity-maps.js
/**
 * Most of the world by hours, from Electricity Maps: https://api.electricitymaps.com, with a token (header `auth-token`)
 * whose plan covers the past of the zone. Shapes and limits: https://portal.electricitymaps.com/developer-hub/api/reference
 * (/v3/carbon-intensity/past-range: at most 10 days of hours at once; `emissionFactorType` is life-cycle unless direct is
 * asked for; `isEstimated` marks what was not measured) and https://portal.electricitymaps.com/docs/getting-started.
 *
 *     {"zone": "DE", "temporalGranularity": "hourly", "data": [{"zone": "DE", "carbonIntensity": 322,
 *      "datetime": "2019-05-21T00:00:00.000Z", "emissionFactorType": "lifecycle", "isEstimated": false}]}
 *
 * g CO2e per kWh consumed, imports followed to where they were made. `carbonIntensity` has been `null` (carbon-aware-sdk,
 * issue 571). A zone that the service does not know would be answered for the place of whoever asks, so that is
 * switched off and the zone of every row is checked.
 */


const electricity_maps_NAME = 'electricity-maps';
const electricityMaps = {
    name: electricity_maps_NAME,
    basis: 'lifecycle',
    unit: 'gCO2e/kWh',
    home: 'https://api.electricitymaps.com',
    mostDays: 10,
    cutAtNewYear: false,
    needsToken: true,
    url(base, zone, from, to) {
        const url = below(base, '/v3/carbon-intensity/past-range');
        const query = {
            zone,
            start: second(from),
            end: second(to),
            temporalGranularity: 'hourly',
            emissionFactorType: 'lifecycle',
            shouldUseFallbackCallerLookup: 'false',
        };
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        return url;
    },
    headers: (token) => ({ 'auth-token': token }),
    parse(json, zone) {
        const whole = fieldsOf(json);
        const rows = listOf(whole?.data);
        // Without a zone an answer could be about anywhere.
        if (whole?.zone !== zone || rows === null || !fits(whole, zone))
            return null;
        const readings = rows.map((row) => readingOf(row, zone));
        return readings.includes(null) ? null : readings.filter((one) => one !== null);
    },
};
function second(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000', '');
}
/** The zone, the hours and the life cycle that were asked for, as far as the answer names them. */
function fits(fields, zone) {
    const said = (name, expected) => fields[name] === undefined || fields[name] === expected;
    return said('zone', zone) && said('temporalGranularity', 'hourly') && said('emissionFactorType', 'lifecycle');
}
function readingOf(row, zone) {
    const fields = fieldsOf(row);
    if (fields === null || !fits(fields, zone))
        return null;
    const from = secondsOf(fields.datetime);
    const g = gramsOf(fields.carbonIntensity ?? null);
    if (from === null || from % live/* SLOT_S */.F7[electricity_maps_NAME] !== 0 || g === undefined)
        return null;
    return { from, g, estimated: fields.isEstimated === true };
}

// EXTERNAL MODULE: ./build/core/bounded.js
var bounded = __webpack_require__(9671);
;// CONCATENATED MODULE: ./build/live/http.js
/** Ten days of hours are some 80 kB. */
const http_MOST_BYTES = 1024 * 1024;
/** @param over Ends everything: the time of the whole evaluation. */
async function askJson(url, headers, patience, over) {
    const first = await ask(url, headers, patience, over);
    if (first.ok || first.waitMs === undefined || first.waitMs > patience.maxWaitMs || over.aborted)
        return answerOf(first);
    await Promise.race([patience.sleep(first.waitMs), ended(over)]);
    return over.aborted ? answerOf(first) : answerOf(await ask(url, headers, patience, over));
}
function answerOf(one) {
    return one.ok ? one : { ok: false, why: one.why };
}
async function ask(url, headers, patience, over) {
    const signal = AbortSignal.any([over, AbortSignal.timeout(patience.timeoutMs)]);
    try {
        const response = await http_open(url, headers, signal);
        const { statusCode: status = 0 } = response;
        if (status === 200)
            return await read(response);
        // What the service says about its refusal is not needed.
        response.destroy();
        if (status === 429)
            return { ok: false, why: 'busy', waitMs: waitOf(response, patience) };
        if (status >= 500)
            return { ok: false, why: 'fault', waitMs: waitOf(response, patience) };
        if (status === 401 || status === 403)
            return { ok: false, why: 'access' };
        return { ok: false, why: status === 404 ? 'absent' : 'fault' };
    }
    catch {
        // The network, the time, the end of a connection: the service did not answer.
        return { ok: false, why: 'fault' };
    }
}
/** Redirects are not followed: a token goes to the host that it is for, and to no other. */
async function http_open(url, headers, signal) {
    const { get } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    return new Promise((resolve, reject) => {
        get(url, { headers: { accept: 'application/json', ...headers }, signal }, resolve).on('error', reject);
    });
}
async function read(response) {
    const parts = [];
    let size = 0;
    for await (const part of response) {
        size += part.length;
        // Leaving the loop closes the connection.
        if (size > http_MOST_BYTES)
            return { ok: false, why: 'fault' };
        parts.push(part);
    }
    if (!response.complete)
        return { ok: false, why: 'fault' };
    try {
        return { ok: true, json: JSON.parse(Buffer.concat(parts).toString('utf8')) };
    }
    catch {
        return { ok: false, why: 'fault' };
    }
}
/** Seconds; a date would need a clock, and is treated as not said. */
function waitOf({ headers }, { waitMs }) {
    const text = headers['retry-after'] ?? '';
    return /^\d{1,6}$/.test(text) ? Number(text) * 1000 : waitMs;
}
function ended(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./build/live/history.js
/**
 * What the grids of the past emitted, answered by one service. Days are the unit: each is asked for once, whatever
 * number of runs it saw, and neighbouring days are asked for together.
 */





/** Questions under way at once. */
const WIDTH = 4;
/** Failures in a row after which a service is left alone. */
const ENOUGH_FAILURES = 2;
/** A service goes on correcting what it has published; a day is kept on disk once it is so old. */
const SETTLED_S = 3 * DAY_S;
/** By then, gaps are not going to be filled. */
const FINAL_S = 30 * DAY_S;
function openHistory(options) {
    const known = new Map();
    return {
        service: options.service.name,
        async intensities(windows) {
            const { nowS, service, wholeMs } = options;
            const past = windows.filter(({ to }) => to <= nowS);
            const stretches = stretchesOf(unknownDays(past, known, options), options);
            const over = AbortSignal.timeout(wholeMs);
            const refused = new Map();
            const asking = { options, over, failures: 0, refused, known };
            await (0,bounded/* mapBounded */.y)(stretches, WIDTH, (stretch) => fetchDays(stretch, asking));
            const answer = (window) => {
                if (window.to > nowS)
                    return 'future';
                const found = meanOver(window, (start) => known.get(keyOf(window.zone, start)), service);
                return found === 'service' ? (refused.get(window.zone) ?? found) : found;
            };
            return new Map(windows.map((window) => [(0,live/* liveKey */.Op)(window), answer(window)]));
        },
    };
}
function keyOf(zone, start) {
    return `${zone} ${start}`;
}
/** First moments of days by zone, in order, that neither this process nor the disk knows. */
function unknownDays(windows, known, { cache }) {
    const wanted = new Map();
    for (const window of windows) {
        const days = wanted.get(window.zone) ?? new Set();
        wanted.set(window.zone, days);
        for (const start of daysOf(window))
            days.add(start);
    }
    const missing = new Map();
    for (const [zone, days] of wanted) {
        const unknown = [...days].filter((start) => {
            const key = keyOf(zone, start);
            const day = known.get(key) ?? cache?.read(zone, dayOf(start)) ?? null;
            if (day !== null)
                known.set(key, day);
            return day === null;
        });
        if (unknown.length > 0)
            missing.set(zone, unknown.sort((a, b) => a - b));
    }
    return missing;
}
function stretchesOf(missing, { service }) {
    return [...missing].flatMap(([zone, days]) => {
        const stretches = [];
        for (const start of days) {
            const last = stretches.at(-1);
            const next = last?.at(-1) === start - DAY_S && last.length < service.mostDays;
            const newYear = service.cutAtNewYear && dayOf(start).endsWith('-01-01');
            if (last !== undefined && next && !newYear)
                last.push(start);
            else
                stretches.push([start]);
        }
        return stretches.map((found) => ({ zone, days: found }));
    });
}
async function fetchDays(stretch, asking) {
    const { options, over, refused, known } = asking;
    const { zone, days } = stretch;
    if (over.aborted || asking.failures >= ENOUGH_FAILURES || refused.has(zone))
        return;
    const { service, nowS, cache } = options;
    const [first] = days;
    const slotS = live/* SLOT_S */.F7[service.name];
    const end = Math.min((days.at(-1) ?? first) + DAY_S, Math.floor(nowS / slotS) * slotS);
    const asked = await history_ask(zone, first, end, asking);
    if (!asked.ok) {
        if (asked.why === 'access')
            refused.set(zone, 'access');
        // A service that is busy, or down, is not helped by more questions.
        else
            asking.failures += asked.why === 'busy' ? ENOUGH_FAILURES : 1;
        return;
    }
    asking.failures = 0;
    for (const start of days) {
        const day = toDay(start, asked.readings, service.name);
        known.set(keyOf(zone, start), day);
        if (isSettled(day, nowS - (start + DAY_S)))
            cache?.write(zone, dayOf(start), day);
    }
}
async function history_ask(zone, from, to, { options, over }) {
    const { service, base, token, patience, userAgent } = options;
    const headers = { 'user-agent': userAgent, ...service.headers(token) };
    const asked = await askJson(service.url(base, zone, from, to), headers, patience, over);
    if (!asked.ok)
        return asked.why === 'absent' ? { ok: true, readings: [] } : asked;
    const readings = service.parse(asked.json, zone);
    return readings === null ? { ok: false, why: 'fault' } : { ok: true, readings };
}
/** @param age Seconds since the day was over. */
function isSettled({ g }, age) {
    const points = g.filter((one) => one !== null).length;
    return age >= FINAL_S || (age >= SETTLED_S && points >= g.length * ENOUGH);
}

;// CONCATENATED MODULE: ./build/live/uk-carbon-intensity.js
/**
 * Great Britain by half-hours, from the system operator NESO: https://api.carbonintensity.org.uk, free, CC BY 4.0.
 * Shapes and limits: https://carbon-intensity.github.io/api-definitions/ ("Get Carbon Intensity data between the {from}
 * and {to} datetimes. The maximum date range is limited to 14 days"). The national figure only: what the service
 * has for regions is a forecast.
 *
 *     {"data": [{"from": "2018-01-20T12:00Z", "to": "2018-01-20T12:30Z",
 *                "intensity": {"forecast": 266, "actual": 263, "index": "moderate"}}]}
 *
 * g CO2 per kWh of what the power stations burn, with imports and the losses of the grid; wind, sun, water and nuclear
 * count as 0 (methodology of the forecast, section 2), so it is not a life-cycle figure. `actual` is the estimate
 * from metered generation and may be `null`; a forecast never stands in for it.
 */


const uk_carbon_intensity_NAME = 'uk-carbon-intensity';
const ukCarbonIntensity = {
    name: uk_carbon_intensity_NAME,
    basis: 'combustion',
    unit: 'gCO2/kWh',
    home: 'https://api.carbonintensity.org.uk',
    // One less than the limit, whichever way its ends are counted.
    mostDays: 13,
    // A range across the turn of a year has come back without the new one: api-definitions, issue 12.
    cutAtNewYear: true,
    needsToken: false,
    url: (base, _zone, from, to) => below(base, `/intensity/${(0,live/* minuteOf */.iA)(from)}/${(0,live/* minuteOf */.iA)(to)}`),
    headers: () => ({}),
    parse(json) {
        const rows = listOf(fieldsOf(json)?.data);
        if (rows === null)
            return null;
        const readings = rows.map(uk_carbon_intensity_readingOf);
        return readings.includes(null) ? null : unrepeated(readings.filter((one) => one !== null));
    },
};
function uk_carbon_intensity_readingOf(row) {
    const fields = fieldsOf(row);
    const [from, to] = [secondsOf(fields?.from), secondsOf(fields?.to)];
    const intensity = fieldsOf(fields?.intensity);
    if (from === null || to !== from + live/* SLOT_S */.F7[uk_carbon_intensity_NAME] || intensity === null)
        return null;
    const g = gramsOf(intensity.actual ?? null);
    return g === undefined ? null : { from, g, estimated: false };
}
/** A half-hour may stand there twice with two figures (api-definitions, issue 17); the larger one is taken. */
function unrepeated(readings) {
    const known = new Map();
    for (const one of readings) {
        const other = known.get(one.from);
        if (other === undefined || (one.g ?? 0) > (other.g ?? 0))
            known.set(one.from, one);
    }
    return [...known.values()];
}

;// CONCATENATED MODULE: ./build/live/index.js
/** The one door to the services, opened only when somebody has asked for one. */






const SERVICES = { 'uk-carbon-intensity': ukCarbonIntensity, 'electricity-maps': electricityMaps };
/** One question 8 s and all of them 20 s: what is not known by then is the figure of the year. */
const PATIENCE = { timeoutMs: 8_000, waitMs: 1_000, maxWaitMs: 5_000 };
const WHOLE_MS = 20_000;
/** @returns `null` without the token that the service needs. */
function openGridHistory(options) {
    const service = SERVICES[options.service];
    const { address, token, cacheFolder, nowS, userAgent, sleep } = options;
    if (service.needsToken && token === '')
        return null;
    const cache = cacheFolder === null ? null : openDayCache((0,external_node_path_.join)(cacheFolder, service.name), slotsOf(service.name));
    const base = address ?? new URL(service.home);
    return openHistory({
        service,
        base,
        token,
        cache,
        nowS,
        userAgent,
        wholeMs: WHOLE_MS,
        patience: { ...PATIENCE, sleep },
    });
}


/***/ })

};
