export const id = 538;
export const ids = [538];
export const modules = {

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   Y$: () => (/* binding */ uncertain),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   hu: () => (/* binding */ fromConstant),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   tQ: () => (/* binding */ sumAmounts),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   vK: () => (/* binding */ scaled),
/* harmony export */   xe: () => (/* binding */ sigmaOf)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9907);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);


/** The 95 % point of the standard normal distribution. */
const Z95 = 1.645;
const NONE = [];
/** A number that is known. */
function exactly(value) {
    return { central: value, cautious: value, spread: NONE };
}
/** A number with one error of its own. */
function uncertain(central, key, s, cautious = central) {
    return { central, cautious: Math.max(central, cautious), spread: s > 0 ? [{ key, s }] : NONE };
}
/** A constant of the method. `at most` when it stands in for something that the record does not say. */
function fromConstant(constant, reading = 'central') {
    const cautious = reading === 'central' ? constant.central : constant.high;
    return uncertain(constant.central, constant.id, (0,_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .jg)(constant.low, constant.high), cautious);
}
function times(a, b) {
    return { central: a.central * b.central, cautious: a.cautious * b.cautious, spread: merged(a.spread, b.spread) };
}
function scaled(a, by) {
    return { central: a.central * by, cautious: a.cautious * by, spread: a.spread };
}
/** The same number, less certain. */
function widened(a, key, s) {
    return s > 0 ? { central: a.central, cautious: a.cautious, spread: merged(a.spread, [{ key, s }]) } : a;
}
/** The same number, with what it may cost at most raised to `cautious`. */
function atMost(a, cautious) {
    return cautious > a.cautious ? { central: a.central, cautious, spread: a.spread } : a;
}
/** Two parts of one thing; each key's sensitivity is the weighted mean of its sensitivities in the parts. */
function plus(a, b) {
    const central = a.central + b.central;
    if (central === 0)
        return { central, cautious: a.cautious + b.cautious, spread: merged(a.spread, b.spread) };
    if (b.central === 0)
        return { central, cautious: a.cautious + b.cautious, spread: a.spread };
    if (a.central === 0)
        return { central, cautious: a.cautious + b.cautious, spread: b.spread };
    const spread = merged(weighted(a.spread, a.central / central), weighted(b.spread, b.central / central));
    return { central, cautious: a.cautious + b.cautious, spread };
}
/** Terms with the same key are the same draw, so their deviations add and do not combine in quadrature. */
function merged(a, b) {
    if (a.length === 0)
        return b;
    if (b.length === 0)
        return a;
    const all = a.slice();
    for (const term of b) {
        const at = all.findIndex((one) => one.key === term.key);
        const there = all[at];
        if (there === undefined)
            all.push(term);
        else
            all[at] = { key: term.key, s: there.s + term.s };
    }
    return all;
}
function weighted(spread, weight) {
    return spread.map(({ key, s }) => ({ key, s: s * weight }));
}
/** Standard deviation of the logarithm. */
function sigmaOf(amount) {
    let square = 0;
    for (const { s } of amount.spread)
        square += s * s;
    return Math.sqrt(square);
}
/** 5 %, best estimate and 95 % of one amount. */
function intervalOf(amount) {
    return around(amount.central, sigmaOf(amount));
}
function around(central, sigma) {
    const factor = Math.exp(Z95 * sigma);
    return { low: central / factor, central, high: central * factor };
}
/** A sum of amounts with their shared errors; `cautious` is the sum of what each may cost at most. */
function sumAmounts(amounts) {
    const only = amounts[0];
    if (only !== undefined && amounts.length === 1)
        return { ...intervalOf(only), cautious: only.cautious };
    const central = (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .d)(amounts.map((amount) => amount.central));
    const cautious = (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .d)(amounts.map((amount) => amount.cautious));
    const sigma = central > 0 ? Math.sqrt(Math.log1p(relativeVariance(amounts) / central ** 2)) : 0;
    return { ...around(central, sigma), cautious };
}
/**
 * Near-linear in the number of amounts: a key that occurs once can only act on the diagonal, and amounts with the same
 * shared terms (all runs of one site on one kind of hardware) are one group of one mass.
 */
function relativeVariance(amounts) {
    const occurrences = countKeys(amounts);
    const groups = new Map();
    let variance = 0;
    for (const { central, spread } of amounts) {
        if (central === 0)
            continue;
        const shared = spread.filter(({ key }) => (occurrences.get(key) ?? 0) > 1);
        if (shared.length < spread.length)
            variance += central ** 2 * (Math.exp(squares(spread)) - Math.exp(squares(shared)));
        const signature = signatureOf(shared);
        const group = groups.get(signature);
        if (group === undefined)
            groups.set(signature, { shared, mass: central });
        else
            group.mass += central;
    }
    return variance + sharedVariance([...groups.values()]);
}
function countKeys(amounts) {
    const occurrences = new Map();
    for (const { central, spread } of amounts) {
        if (central === 0)
            continue;
        for (const { key } of spread)
            occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
    }
    return occurrences;
}
/** Terms in another order make another group, which costs a little and changes nothing. */
function signatureOf(spread) {
    let signature = '';
    for (const { key, s } of spread)
        signature += `${key}=${s}|`;
    return signature;
}
function squares(spread) {
    let sum = 0;
    for (const { s } of spread)
        sum += s * s;
    return sum;
}
/** With more groups than this their pairs would dominate the time of a report; see `boundedVariance`. */
const PAIRWISE = 256;
function sharedVariance(groups) {
    if (groups.length > PAIRWISE)
        return boundedVariance(groups);
    const numbers = numberKeys(groups);
    const rows = groups.map(({ shared }) => sensitivities(shared, numbers));
    let variance = 0;
    for (const [i, { shared, mass }] of groups.entries()) {
        variance += mass ** 2 * Math.expm1(squares(shared));
        const places = shared.map(({ key }) => numbers.get(key));
        const own = rows[i];
        for (let j = 0; j < i; j += 1) {
            const covariance = productAt(places, own, rows[j]);
            variance += 2 * mass * groups[j].mass * Math.expm1(covariance);
        }
    }
    return variance;
}
function productAt(places, a, b) {
    let sum = 0;
    for (const at of places)
        sum += a[at] * b[at];
    return sum;
}
/** A number for each key: 30,000 pairs are compared by place in an array, not by name. */
function numberKeys(groups) {
    const keys = new Set(groups.flatMap(({ shared }) => shared.map(({ key }) => key)));
    return new Map([...keys].map((key, at) => [key, at]));
}
function sensitivities(shared, numbers) {
    const row = new Float64Array(numbers.size);
    for (const { key, s } of shared)
        row[numbers.get(key)] = s;
    return row;
}
/**
 * Linear in the groups. exp(c) - 1 is convex, so below the largest c it lies under the chord: the answer is never narrower
 * than the pairwise one.
 */
function boundedVariance(groups) {
    const moved = new Map();
    let largest = 0;
    for (const { shared, mass } of groups) {
        largest = Math.max(largest, squares(shared));
        for (const { key, s } of shared)
            moved.set(key, (moved.get(key) ?? 0) + mass * s);
    }
    let variance = 0;
    for (const sum of moved.values())
        variance += sum * sum;
    return largest > 0 ? (variance * Math.expm1(largest)) / largest : 0;
}


/***/ }),

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ MFU_A100),
/* harmony export */   Ar: () => (/* binding */ CPU_COUNT_UNKNOWN),
/* harmony export */   BC: () => (/* binding */ LOAD_INFERENCE),
/* harmony export */   BN: () => (/* binding */ HOST_OVER_GPU),
/* harmony export */   BY: () => (/* binding */ HOURS_UNKNOWN),
/* harmony export */   C9: () => (/* binding */ LOAD_RESIDENT),
/* harmony export */   D7: () => (/* binding */ MFU_TPU),
/* harmony export */   D_: () => (/* binding */ BATCH),
/* harmony export */   Dd: () => (/* binding */ LOAD_UNKNOWN_NODE),
/* harmony export */   Dl: () => (/* binding */ MFU_SMALL),
/* harmony export */   Eu: () => (/* binding */ IDLE_FLOOR),
/* harmony export */   GA: () => (/* binding */ DEVICE_UNKNOWN_W),
/* harmony export */   GY: () => (/* binding */ MFU_OTHER),
/* harmony export */   Ht: () => (/* binding */ DEVICE_UNKNOWN_TFLOPS),
/* harmony export */   I5: () => (/* binding */ MFU_H100),
/* harmony export */   Lz: () => (/* binding */ TPU_V4_W),
/* harmony export */   Mt: () => (/* binding */ PUE_UNKNOWN),
/* harmony export */   NG: () => (/* binding */ CARD_GPU_KG),
/* harmony export */   P2: () => (/* binding */ HOST_DESK_W),
/* harmony export */   Ps: () => (/* binding */ DEVICE_BYTES),
/* harmony export */   QQ: () => (/* binding */ CARD_LIFETIME_YEARS),
/* harmony export */   Qf: () => (/* binding */ PREFILL_FLOP_PER_J),
/* harmony export */   RB: () => (/* binding */ COUNT_UNKNOWN_DESK),
/* harmony export */   RQ: () => (/* binding */ TPU_LOAD),
/* harmony export */   TH: () => (/* binding */ CARD_UTILISATION),
/* harmony export */   U7: () => (/* binding */ HOST_NODE_INFERENCE),
/* harmony export */   XQ: () => (/* binding */ LOAD_FINETUNING),
/* harmony export */   Y: () => (/* binding */ CARD_SERVER_KG),
/* harmony export */   Y0: () => (/* binding */ CPU_NODE),
/* harmony export */   Y7: () => (/* binding */ REPLICAS),
/* harmony export */   YL: () => (/* binding */ TPU_V3_W),
/* harmony export */   Zx: () => (/* binding */ PUE_CLOUD),
/* harmony export */   _M: () => (/* binding */ CPU_SERVER_KG),
/* harmony export */   _f: () => (/* binding */ PARAMS_UNKNOWN),
/* harmony export */   _h: () => (/* binding */ HORIZON_DAYS),
/* harmony export */   ar: () => (/* binding */ WUE_ON_SITE),
/* harmony export */   cL: () => (/* binding */ LOAD_UNKNOWN),
/* harmony export */   dw: () => (/* binding */ COUNT_UNKNOWN),
/* harmony export */   et: () => (/* binding */ UTILISATION),
/* harmony export */   fG: () => (/* binding */ TOKEN_NODE),
/* harmony export */   fi: () => (/* binding */ LOAD_ENDPOINT),
/* harmony export */   iR: () => (/* binding */ DECODE_J),
/* harmony export */   iZ: () => (/* binding */ PUE_CLOUD_MOST),
/* harmony export */   im: () => (/* binding */ CLUSTER_IDLE),
/* harmony export */   jf: () => (/* binding */ NODE_CEILING),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   kY: () => (/* binding */ HOST_LAPTOP_W),
/* harmony export */   kh: () => (/* binding */ HOST_NODE),
/* harmony export */   l0: () => (/* binding */ HOST_SERVER_W),
/* harmony export */   lS: () => (/* binding */ LOAD_SMALL),
/* harmony export */   mf: () => (/* binding */ INPUT_TOKENS),
/* harmony export */   nc: () => (/* binding */ PUE_DESK),
/* harmony export */   p7: () => (/* binding */ TPU_V2_W),
/* harmony export */   pC: () => (/* binding */ LOAD_PRETRAINING),
/* harmony export */   pG: () => (/* binding */ NETWORK),
/* harmony export */   pI: () => (/* binding */ HOST_SOC_W),
/* harmony export */   pL: () => (/* binding */ OUTPUT_TOKENS),
/* harmony export */   r6: () => (/* binding */ ENDPOINT_IDLE),
/* harmony export */   t4: () => (/* binding */ DEVICES_PER_NODE),
/* harmony export */   uP: () => (/* binding */ CPU_UNKNOWN_W),
/* harmony export */   vH: () => (/* binding */ HOURS_LOWER_BOUND),
/* harmony export */   xr: () => (/* binding */ LIFETIME_YEARS),
/* harmony export */   yP: () => (/* binding */ BYTES_PER_PARAM)
/* harmony export */ });
/* unused harmony export CONSTANTS */
/** Every constant below, for the documentation and its test. */
const CONSTANTS = [];
function constant(id, low, central, high, unit, source) {
    const factor = { id, value: central, unit, source: 'method', year: null };
    const one = { id, low, central, high, unit, source, factor };
    CONSTANTS.push(one);
    return one;
}
const MLPERF = 'MLPerf system power readings, 2022 to 2025';
const DODGE = 'Dodge et al. 2022, measured cloud training jobs';
const BLOOM = 'Luccioni, Viguier, Ligozat 2022 (BLOOM)';
const PATTERSON = 'Patterson et al. 2021, table 3';
const ML_ENERGY = 'ML.ENERGY leaderboard, 486 configurations';
const OURS = 'assumption of this project';
/** Mean power of an accelerator as a share of its rated power. */
const LOAD_PRETRAINING = constant('method/load-pretraining', 0.7, 0.87, 0.95, 'x TDP', `${DODGE}; OLMo development runs at 607 W of 700 W`);
const LOAD_FINETUNING = constant('method/load-finetuning', 0.27, 0.55, 0.92, 'x TDP', DODGE);
const LOAD_SMALL = constant('method/load-small', 0.25, 0.45, 0.9, 'x TDP', `${DODGE}, median of the small jobs 0.43`);
const LOAD_INFERENCE = constant('method/load-inference', 0.5, 0.75, 0.97, 'x TDP', ML_ENERGY);
const LOAD_UNKNOWN_NODE = constant('method/load-unknown-node', 0.4, 0.87, 1, 'x TDP', `${DODGE}; whole nodes mostly train`);
const LOAD_UNKNOWN = constant('method/load-unknown', 0.25, 0.55, 0.97, 'x TDP', DODGE);
const LOAD_ENDPOINT = constant('method/load-endpoint', 0.2, 0.26, 0.4, 'x TDP', `${BLOOM}, API: 104 W of 400 W`);
const LOAD_RESIDENT = constant('method/load-resident', 0.13, 0.18, 0.22, 'x TDP', `${BLOOM}, API: 78 W of 400 W with the model loaded`);
/** The least that a reserved accelerator draws; below it a stated energy cannot be true. */
const IDLE_FLOOR = constant('method/idle-floor', 0.13, 0.13, 0.22, 'x TDP', `${BLOOM}, API, and idle readings of H100 and H200`);
/** The most that a node draws per watt of rated accelerator power. */
const NODE_CEILING = constant('method/node-ceiling', 1.24, 1.4, 1.5, 'x TDP', `${MLPERF}; Latif et al. 2025, single H100 node`);
const TPU_LOAD = constant('method/tpu-load', 0.6, 0.8, 1.15, 'x TDP', 'Google TPU life-cycle study 2025, TPU v6e machine');
/** What surrounds the accelerators: processors, memory, fans, power supply. */
const HOST_NODE = constant('method/host-node', 0.21, 0.37, 0.55, 'x TDP', `${MLPERF}; LBNL node study`);
const HOST_NODE_INFERENCE = constant('method/host-node-inference', 0.15, 0.22, 0.45, 'x TDP', `${MLPERF}, inference, less the accelerators`);
const HOST_SERVER_W = constant('method/host-server', 150, 350, 600, 'W', `${MLPERF}, servers with one to three cards`);
const HOST_DESK_W = constant('method/host-desk', 90, 175, 350, 'W', `${MLPERF}, one RTX 4090: 625 W at the wall`);
const HOST_LAPTOP_W = constant('method/host-laptop', 12, 25, 60, 'W', OURS);
const HOST_SOC_W = constant('method/host-soc', 5, 10, 30, 'W', OURS);
const HOST_OVER_GPU = constant('method/host-over-gpu', 1.25, 1.4, 1.65, 'x', `${MLPERF}; Google serving machines 1.57`);
const CPU_NODE = constant('method/cpu-node', 0.5, 1, 1.6, 'x TDP', `${OURS}: package at 60 % and 40 % for the rest of the machine`);
const NETWORK = constant('method/network', 1.03, 1.08, 1.14, 'x', 'interconnect declared with MLPerf training power');
const DEVICES_PER_NODE = constant('method/devices-per-node', 8, 8, 8, 'devices', 'HGX and DGX systems');
/** Shared idle: spares and infrastructure of a cluster, on top of the job. */
const CLUSTER_IDLE = constant('method/cluster-idle', 0.05, 0.1, 0.6, 'x energy', `Google provisioned idle 10 %; ${BLOOM} 59 %`);
const ENDPOINT_IDLE = constant('method/endpoint-idle', 0.05, 0.12, 0.5, 'x energy', 'Google prompt study 2025');
/** What an unknown is taken for. */
const COUNT_UNKNOWN = constant('method/count-unknown', 1, 8, 64, 'devices', `${OURS}: one node, at most eight`);
const COUNT_UNKNOWN_DESK = constant('method/count-unknown-desk', 1, 1, 8, 'devices', OURS);
const DEVICE_UNKNOWN_W = constant('method/device-unknown', 70, 300, 1000, 'W', `${OURS}: NVIDIA T4 to B200`);
const DEVICE_UNKNOWN_TFLOPS = constant('method/device-unknown-tflops', 65, 150, 990, 'TFLOP/s', `${OURS}: NVIDIA T4 to H100`);
const CPU_COUNT_UNKNOWN = constant('method/cpu-count', 1, 1, 2, 'sockets', OURS);
const CPU_UNKNOWN_W = constant('method/cpu-unknown', 15, 150, 400, 'W', OURS);
const HOURS_UNKNOWN = constant('method/hours-unknown', 1, 24, 720, 'h', OURS);
const HOURS_LOWER_BOUND = constant('method/hours-lower-bound', 1, 1, 2, 'x', OURS);
const PUE_CLOUD = constant('method/pue-cloud', 1.08, 1.15, 1.3, 'x', 'provider disclosures 2022 to 2024');
/** The dearest cloud region that publishes one. */
const PUE_CLOUD_MOST = constant('method/pue-cloud-most', 1.6, 1.6, 1.6, 'x', 'AWS and Azure disclosures by region: up to 1.58');
const PUE_DESK = constant('method/pue-desk', 1, 1, 1, 'x', 'a machine without a data centre has no overhead');
const PUE_UNKNOWN = constant('method/pue-unknown', 1.2, 1.5, 2, 'x', 'Uptime Institute survey 2023 to 2025: 1.54 to 1.58');
const WUE_ON_SITE = constant('method/wue-on-site', 0.1, 0.5, 1.8, 'L/kWh', 'provider disclosures; AWS 0.12 to Google 1.15');
const HORIZON_DAYS = constant('method/horizon', 365, 365, 365, 'days', OURS);
/** Training from parameters and tokens: the share of peak that a whole run achieves, restarts included. */
const MFU_A100 = constant('method/mfu-a100', 0.25, 0.36, 0.48, 'x peak', '25 published A100 runs');
const MFU_H100 = constant('method/mfu-h100', 0.24, 0.32, 0.4, 'x peak', 'Llama 3.1 405B 0.35, SmolLM3 0.26');
const MFU_TPU = constant('method/mfu-tpu', 0.28, 0.31, 0.4, 'x peak', 'Gopher, PaLM');
const MFU_SMALL = constant('method/mfu-small', 0.22, 0.27, 0.34, 'x peak', 'Pythia, SmolLM3');
const MFU_OTHER = constant('method/mfu-other', 0.2, 0.32, 0.45, 'x peak', OURS);
/** System power per chip with its share of the host, which beats the rated power where it was measured. */
const TPU_V2_W = constant('method/tpu-v2-system', 208, 221, 234, 'W', PATTERSON);
const TPU_V3_W = constant('method/tpu-v3-system', 245, 283, 312, 'W', PATTERSON);
const TPU_V4_W = constant('method/tpu-v4-system', 326, 350, 378, 'W', 'GLaM and PaLM papers');
/** Embodied emissions: amortisation, and the figures of the founding study for `method: card`. */
const LIFETIME_YEARS = constant('method/lifetime', 3, 5, 6, 'years', 'cloud providers 4 to 6, EcoLogits 3, BLOOM 6');
const UTILISATION = constant('method/utilisation', 0.5, 0.7, 0.85, 'x time', `${BLOOM} 0.85; Google fleet studies`);
const CARD_GPU_KG = constant('method/card-gpu', 127, 150, 318, 'kgCO2e', BLOOM);
const CARD_SERVER_KG = constant('method/card-server', 2500, 2500, 6000, 'kgCO2e', BLOOM);
const CARD_LIFETIME_YEARS = constant('method/card-lifetime', 6, 6, 6, 'years', BLOOM);
const CARD_UTILISATION = constant('method/card-utilisation', 0.85, 0.85, 0.85, 'x time', BLOOM);
const CPU_SERVER_KG = constant('method/cpu-server', 600, 1200, 2000, 'kgCO2e', 'vendor footprints of two-socket servers, 1204 to 1610');
/** Language models behind a serving: energy per token of one batch, fitted to H100 and B200. */
const DECODE_J = constant('method/decode', 0.088, 0.184, 0.386, 'J', `fit to ${ML_ENERGY}`);
const PREFILL_FLOP_PER_J = constant('method/prefill', 0.35, 0.7, 1.4, '1e12 FLOP/J', 'H100 at 45 % of peak and 90 % of power');
const TOKEN_NODE = constant('method/token-node', 1.15, 1.3, 1.6, 'x', MLPERF);
const REPLICAS = constant('method/replicas', 1, 1, 1, 'replicas', OURS);
/** Bytes of accelerator memory per parameter and per device, for the devices that one copy of a model needs. */
const BYTES_PER_PARAM = constant('method/bytes-per-parameter', 1, 2.4, 4.8, 'B', 'EcoLogits: 16-bit weights and 20 % for the rest');
const DEVICE_BYTES = constant('method/device-memory', 24e9, 80e9, 192e9, 'B', 'NVIDIA A100 and H100');
const BATCH = constant('method/batch', 8, 64, 512, 'requests', 'common serving configurations');
const PARAMS_UNKNOWN = constant('method/params-unknown', 20, 70, 405, '1e9 parameters', 'open models in wide use');
const INPUT_TOKENS = constant('method/input-tokens', 50, 500, 10000, 'tokens', OURS);
const OUTPUT_TOKENS = constant('method/output-tokens', 100, 400, 2000, 'tokens', OURS);
/** Standard deviation of the logarithm of a range whose ends are the 5 % and 95 % points. */
function spreadOf(low, high) {
    return low > 0 && high > low ? Math.log(high / low) / 3.29 : 0;
}


/***/ }),

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exceeds),
/* harmony export */   d: () => (/* binding */ exactSum)
/* harmony export */ });
/**
 * Sums that add up. Ten times 0.1 kg is 1 kg, and 0.1 + 0.2 is not over a limit of 0.3: a figure is taken as the decimal
 * that a person would read (15 significant digits, what a double holds for certain) and added as an integer.
 */
/** The digits of the largest value that a sum keeps, and with it the step of all others. */
const DIGITS = 15;
/** Below this the power of ten that makes integers of the values is itself no double. */
const TINY = 1e-280;
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/**
 * The sum, whatever the order of the values. Its steps follow the largest value, not the unit: a tracker around one call
 * records 1e-9 kWh, and all digits of that are its answer.
 * @throws RangeError when a value is not finite.
 */
function exactSum(values) {
    let largest = 0;
    for (const value of values) {
        if (!Number.isFinite(value))
            throw new RangeError(`${value} cannot be added up`);
        const size = Math.abs(value);
        if (size > largest)
            largest = size;
    }
    if (largest < TINY)
        return 0;
    const decimals = DIGITS - 1 - Math.floor(Math.log10(largest));
    const power = POWERS[decimals] ?? Number(`1e${decimals}`);
    let total = 0n;
    // Several integers of 15 digits fit into a double; BigInt for each of them is slower.
    let small = 0;
    for (const value of values) {
        small += value < 0 ? -Math.round(-value * power) : Math.round(value * power);
        if (small > 7e15 || small < -7e15) {
            total += BigInt(small);
            small = 0;
        }
    }
    // Of two integers that a double holds, the quotient is the nearest double.
    if (total === 0n && POWERS[decimals] !== undefined)
        return small === 0 ? 0 : small / power;
    return Number(`${total + BigInt(small)}e${-decimals}`);
}
/** 10^12 steps to the unit: a billionth of a gram when the unit is a kilogram. */
const COMPARED = 12;
/** Below this, 15 digits reach past the twelfth decimal, and the steps are an integer that a double holds exactly. */
const SMALL = 1000;
/** Whether `a` is more than `b`, as the decimals that a person reads; a billionth of a gram is no difference. */
function exceeds(a, b) {
    if (Number.isFinite(a) && Number.isFinite(b))
        return steps(a) > steps(b);
    return a > b;
}
/** In steps of 1e-12, half away from zero. */
function steps(value) {
    if (Math.abs(value) >= SMALL)
        return decimalSteps(value.toExponential(DIGITS - 1));
    return BigInt(value < 0 ? -Math.round(-value * 1e12) : Math.round(value * 1e12));
}
/** `d.dddde+x` of 1000 or more as an integer of 1e-12. */
function decimalSteps(text) {
    const negative = text.startsWith('-');
    const e = text.indexOf('e');
    const mantissa = text.slice(negative ? 1 : 0, e);
    const digits = BigInt(mantissa.slice(0, 1) + mantissa.slice(2));
    const size = digits * 10n ** BigInt(Number(text.slice(e + 1)) - (DIGITS - 1) + COMPARED);
    return negative ? -size : size;
}


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ footprintReport),
/* harmony export */   Wl: () => (/* binding */ totalAmounts),
/* harmony export */   _C: () => (/* binding */ intervalOfSum)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/** A footprint in the words of the report: intervals, and what only the gate needs to know left out. */

function footprintReport(footprint) {
    const { energyKwh, operationalKg, idleKg, embodiedKg, waterL } = footprint.lines;
    return {
        energy_kwh: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(energyKwh),
        operational_kg: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(operationalKg),
        idle_kg: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(idleKg),
        embodied_kg: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(embodiedKg),
        water_l: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(waterL),
        total_kg: intervalOfSum(totalAmounts(footprint)),
    };
}
function intervalOfSum(amounts) {
    const { low, central, high } = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAmounts */ .tQ)(amounts);
    return { low, central, high };
}
/** The lines that make up the total; one that is empty says nothing about the width of the sum. */
function totalAmounts({ lines }) {
    return [lines.operationalKg, lines.idleKg, lines.embodiedKg].filter(({ cautious }) => cautious > 0);
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isEstimate)
/* harmony export */ });
/** False for a placeholder: the record gives no figure and no hours to work one out, so there is nothing to add up. */
function isEstimate(footprint) {
    return footprint.evidence !== 'default';
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ mergeRecords),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony export mergeProblems */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * Rows are not runs, and files are not runs either: trackers leave backups, copies and task files that describe the
 * same energy again. Everything read from one tree is merged here by id, across all its files, before anything is
 * added up. The largest account of a run wins, because trackers write cumulative totals (see docs/formats).
 */

const mergeProblems = {
    'records/duplicate-id': {
        class: 'E_DUP_RECORD',
        severity: 'error',
        means: 'Two files use one id for records with different content.',
        fix: 'Give each record an id of its own, or remove the outdated copy.',
    },
};
const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(mergeProblems);
/** Formats whose tools copy and back up their own files; a second account of an id is expected there. */
const COPIED_BY_TOOLS = new Set(['codecarbon', 'model-card']);
/** @returns records sorted by id, each id once per kind, and a problem for every id that means two things. */
function mergeRecords(records) {
    const problems = [];
    const groups = new Map();
    for (const record of records) {
        const key = `${record.kind} ${record.id}`;
        const group = groups.get(key);
        if (group)
            group.push(record);
        else
            groups.set(key, [record]);
    }
    const kept = [...groups.values()].map((group) => mergeGroup(group, problems));
    kept.sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
    return {
        runs: withoutEchoes(kept.filter((record) => record.kind === 'run')),
        plans: kept.filter((record) => record.kind === 'plan'),
        servings: kept.filter((record) => record.kind === 'serving'),
        problems,
    };
}
function mergeGroup(group, problems) {
    const [first] = group;
    if (!first)
        throw new Error('an empty group of records');
    if (group.length === 1)
        return first;
    const totals = group.filter((record) => record.kind !== 'run' || record.role === 'total');
    const candidates = totals.length > 0 ? totals : group;
    const best = candidates.reduce((a, b) => (isLarger(b, a) ? b : a));
    if (!COPIED_BY_TOOLS.has(best.source.format)) {
        const others = candidates.filter((other) => measure(other) !== measure(best));
        for (const other of others)
            problems.push(duplicate(other, best));
        // Said at both places: whichever of the two a pull request brings, it must not count only by what it is more.
        const elsewhere = others.find(({ source }) => source.path !== best.source.path);
        if (elsewhere)
            problems.push(duplicate(best, elsewhere));
    }
    return best.kind === 'run' ? withBreakdown(best, group) : best;
}
/** A task file knows how long the tasks took; the total's own clock was reset by each of them. */
function withBreakdown(total, group) {
    if (total.durationQuality !== 'last-segment')
        return total;
    const breakdown = group.find((record) => record.kind === 'run' && record.role === 'breakdown');
    if (breakdown?.durationS == null)
        return total;
    return { ...total, durationS: breakdown.durationS, started: breakdown.started, durationQuality: 'wall' };
}
function isLarger(a, b) {
    const difference = size(a) - size(b);
    return difference > 0 || (difference === 0 && (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.source.path, b.source.path) < 0);
}
function size(record) {
    if (record.kind === 'run')
        return record.energy?.totalKwh ?? record.declaredKg ?? record.gpuHours ?? record.durationS ?? 0;
    if (record.kind === 'plan')
        return record.gpuHours ?? record.wallHours ?? record.tokens ?? 0;
    return record.requestsPerDay ?? 0;
}
function duplicate(other, best) {
    const { path: file, line, column } = other.source;
    return problem('records/duplicate-id', { file, line, column }, `the id "${other.id}" stands for something else in ${best.source.path}:${best.source.line}`, 'give it an id of its own, or remove the outdated copy');
}
/**
 * What a record claims, without where it stands: equal text means nothing changed, also after a rename.
 * Places, warnings and names of the reader are left out on purpose.
 */
function measure(record) {
    const { id: _id, source: _source, warnings: _warnings, ...claims } = record;
    return JSON.stringify(claims);
}
/**
 * A model card often quotes what the tracker measured in the same folder. Such a declared run is the same training,
 * and is set aside only when the figures agree; a card that says anything else is counted on its own, because an
 * unrelated small measurement must not hide a large declared one.
 */
function withoutEchoes(runs) {
    const cards = runs.filter((run) => run.evidence === 'declared' && run.source.format === 'model-card');
    if (cards.length === 0)
        return runs;
    const measured = runs.filter((run) => run.source.format !== 'model-card' && run.declaredKg !== null);
    const echoes = new Set(cards.filter((card) => isEcho(card, measured)));
    return runs.filter((run) => !echoes.has(run));
}
const ECHO_TOLERANCE = 0.02;
function isEcho(card, measured) {
    const kg = card.declaredKg;
    if (kg === null || kg === 0)
        return false;
    const folder = card.source.path.slice(0, card.source.path.lastIndexOf('/') + 1);
    const beside = measured.filter((run) => run.source.path.startsWith(folder));
    return [...beside.map((run) => [run]), beside].some((runs) => {
        const sum = runs.reduce((total, run) => total + (run.declaredKg ?? 0), 0);
        return Math.abs(sum - kg) <= ECHO_TOLERANCE * kg && !isLonger(card, runs);
    });
}
/** Cards round hours up, and count restarts that a tracker did not see. */
const ECHO_HOURS = 2;
/** Whether the card tells of much more machine time, so that quoting the small figure would make the rest vanish. */
function isLonger(card, runs) {
    const stated = deviceHours(card);
    if (stated === null)
        return false;
    // A tracker whose clock was reset does not know how long it ran.
    if (runs.some((run) => run.durationQuality === 'last-segment' || run.durationQuality === 'lower-bound'))
        return false;
    return stated > ECHO_HOURS * runs.reduce((total, run) => total + (deviceHours(run) ?? 0), 0);
}
function deviceHours({ gpuHours, durationS, hardware }) {
    if (gpuHours !== null)
        return gpuHours;
    if (durationS === null)
        return null;
    const devices = hardware.reduce((sum, { kind, count }) => sum + (kind === 'gpu' || kind === 'tpu' ? (count ?? 1) : 0), 0);
    return (durationS / 3600) * Math.max(1, devices);
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFence)
/* harmony export */ });
/* unused harmony export FENCE_ARGUMENT */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7434);
/**
 * A wall around readers that hold a whole file in memory: a process of its own with 64 MiB and 2 seconds for each file.
 * One kilobyte of YAML can keep a parser busy for half a minute, and a process can be ended where a function cannot.
 * A worker thread starts as fast, but one that runs out of memory in the wrong moment takes the whole program with it.
 */



/** The only argument of a process that serves the fence; the entry that sees it does nothing else. */
const FENCE_ARGUMENT = '--serve-fence';
const LIMITS = { seconds: 2, mebibytes: 64 };
/** For starting the process and loading a reader, which is our time and not the file's. */
const START_SECONDS = 20;
/**
 * @param entry The file that runs behind the fence: the bundle that is running, or a source file. It must call
 * `serveFence` when it finds itself started with `FENCE_ARGUMENT`.
 */
function createFence(entry, limits = LIMITS) {
    let child = null;
    let last = Promise.resolve();
    const drop = async () => {
        const gone = child;
        child = null;
        if (gone === null || gone.exitCode !== null || gone.signalCode !== null)
            return;
        // Waiting for it must keep the program alive; otherwise node ends in the middle of this line, with exit code 13.
        gone.ref();
        const ended = new Promise((resolve) => gone.once('exit', resolve));
        if (gone.kill('SIGKILL'))
            await ended;
    };
    const readOne = async (job) => {
        child ??= start(entry, limits);
        const ending = await ask(child, job, limits);
        if (ending.spent)
            await drop();
        return ending.answer;
    };
    return {
        read(format, file, bytes) {
            const job = { format, path: file.path, size: file.size, bytes };
            // One file at a time: the limits are for a file, not for whatever shares a process with it.
            const mine = last.then(() => readOne(job));
            last = mine.catch(() => undefined);
            return mine;
        },
        close: () => last.then(drop),
    };
}
function start(entry, limits) {
    const path = entry instanceof URL || entry.startsWith('file:') ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry) : entry;
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [`--max-old-space-size=${limits.mebibytes}`, path, FENCE_ARGUMENT], {
        // Nothing of the environment (a token) is of use to a reader, and nothing that it prints is of use to anybody.
        env: {},
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
        windowsHide: true,
    });
}
function ask(child, job, limits) {
    child.ref();
    child.channel?.ref();
    return new Promise((resolve) => {
        let timer = setTimeout(() => end(timeout(job.path, START_SECONDS), true), START_SECONDS * 1000);
        const onMessage = (reply) => {
            if (reply.kind === 'begun') {
                clearTimeout(timer);
                timer = setTimeout(() => end(timeout(job.path, limits.seconds), true), limits.seconds * 1000);
            }
            else if (reply.kind === 'read')
                end(reply.read, false);
            else
                end(failure(job.path, reply), false);
        };
        const onError = (error) => end(failure(job.path, { message: error.message, tooDeep: false }), true);
        const onExit = (code, signal) => {
            // V8 aborts when its heap is full; by signal, or by the code that stands for one.
            const full = signal !== null || (code ?? 0) > 128;
            end(full ? outOfMemory(job.path, limits) : failure(job.path, { message: ENDED, tooDeep: false }), true);
        };
        const end = (answer, spent) => {
            clearTimeout(timer);
            child.off('message', onMessage).off('error', onError).off('exit', onExit);
            // A spent process may still complain while it is ended, and nobody is left to hear it.
            if (spent)
                child.on('error', () => undefined);
            child.unref();
            child.channel?.unref();
            resolve({ answer, spent });
        };
        child.on('message', onMessage).on('error', onError).on('exit', onExit);
        child.send(job, (error) => error && onError(error));
    });
}
const ENDED = 'its process ended';
function at(file) {
    return { file, line: 1, column: 1 };
}
function timeout(path, seconds) {
    const hint = 'make the file smaller or simpler, or split it';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceProblem */ .NO)('fence/timeout', at(path), `reading it took more than ${seconds} s`, hint);
}
function outOfMemory(path, { mebibytes }) {
    const hint = 'make the file smaller or simpler, or split it';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceProblem */ .NO)('fence/memory', at(path), `reading it took more than ${mebibytes} MiB of memory`, hint);
}
function failure(path, why) {
    if (why.tooDeep)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceProblem */ .NO)('fence/depth', at(path), 'it is nested too deeply', 'flatten the file');
    const hint = 'report this with the file; until then leave it out with records.exclude';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceProblem */ .NO)('fence/failed', at(path), `the reader stopped: ${why.message.slice(0, 200)}`, hint);
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ fileBlob),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   T9: () => (/* binding */ fileChunks),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/**
 * Reading one file of a folder that somebody else wrote. A link is never followed, a pipe or a device is never waited
 * for, and what is read is the file that was looked at.
 */



const BLOCK = 256 * 1024;
// Windows has neither flag; there the look before opening is all there is.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function standingOf(absolute) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
        if (found.isSymbolicLink())
            return 'symlink';
        return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special';
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
    }
}
/** Whether a path below `root` gets there without passing through a link. `root` itself may be reached through one. */
function staysInside(root, path) {
    const parts = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (parts.includes('..') || path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return false;
    const folder = parts.slice(0, -1);
    return folder.every((_, index) => standingOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...folder.slice(0, index + 1))) === 'folder');
}
/** Whether an absolute path lies in a folder, and how it is written from there; `null` when it does not. */
function pathFrom(folder, absolute) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, absolute);
    return path === '' || path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || path === absolute ? null : path;
}
/** A file as it is when its size is taken: bytes appended later are not part of it. */
function fileBlob(file) {
    return {
        size: file.size,
        chunks: () => fileChunks(file),
        head: async (length) => {
            for (const chunk of fileChunks(file, Math.min(file.size, length)))
                return chunk;
            return new Uint8Array(0);
        },
    };
}
/**
 * The file in blocks of 256 KiB, or its first bytes in one. Two blocks of memory take turns, so a block stays as it is
 * until the next but one is asked for: with memory of its own for each, a gigabyte costs 60 MB more and a third of the speed.
 * @throws WorldError when the file is shorter than it was, is another file by now, or cannot be opened.
 */
function* fileChunks(file, length) {
    const descriptor = openRegular(file);
    const end = length ?? file.size;
    const block = blocksOf(Math.min(length ?? BLOCK, end));
    try {
        for (let at = 0; at < end;) {
            const target = block(end - at);
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, target, 0, target.length, at);
            if (got === 0)
                throw changed(file);
            at += got;
            yield got === target.length ? target : target.subarray(0, got);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Two pieces of memory, the second only for a file that needs it. */
function blocksOf(size) {
    let [now, other] = [null, null];
    return (most) => {
        ;
        [now, other] = [other ?? new Uint8Array(size), now];
        return most < size ? now.subarray(0, most) : now;
    };
}
function openRegular(file) {
    // Looked at first, because opening some devices does something.
    const seen = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file.absolute, { throwIfNoEntry: false });
    if (!seen?.isFile())
        throw changed(file);
    const descriptor = open(file);
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (opened.isFile() && opened.ino === seen.ino && opened.dev === seen.dev)
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw changed(file);
}
function open(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, FLAGS);
    }
    catch (cause) {
        throw unreadable(file, cause);
    }
}
function unreadable({ path }, cause) {
    const hint = 'Give yourself permission to read it, or leave it out.';
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('disk/unreadable', `${path} cannot be opened`, hint, cause);
}
function changed({ path }) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('disk/changed', `${path} changed while it was read`, 'Run again when nothing writes to it.');
}


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ fenceProblem),
/* harmony export */   Nd: () => (/* binding */ diskProblem)
/* harmony export */ });
/* unused harmony exports diskProblems, fenceProblems */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** What a disk or a fence has to say about a file that somebody can fix. */
const diskProblems = {
    'path/missing': {
        class: 'E_PATH',
        severity: 'error',
        means: 'A file or folder that was named does not exist.',
        fix: 'Check the spelling, or leave the name out to look through the current folder.',
    },
    'path/symlink': {
        class: 'E_SYMLINK',
        severity: 'error',
        means: 'A symbolic link stands where a record is expected. Links are never followed.',
        fix: 'Put the file itself there, or name the file that the link points to.',
    },
    'path/not-a-file': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A folder, a pipe or a device stands where a record is expected.',
        fix: 'Rename it, or leave it out with `records.exclude`.',
    },
    'path/undecodable': {
        class: 'E_PATH',
        severity: 'error',
        means: 'A file name is not valid UTF-8, so the file is not read.',
        fix: 'Rename the file.',
    },
    'path/unreadable': {
        class: 'E_PATH',
        severity: 'error',
        means: 'The operating system refused to open a file or folder.',
        fix: 'Give yourself permission to read it, or leave it out.',
    },
    'path/too-many': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'More files than are looked at in one go.',
        fix: 'Name the folders that hold records.',
    },
};
const fenceProblems = {
    'fence/timeout': {
        class: 'E_TIMEOUT',
        severity: 'error',
        means: 'Reading the file took longer than one file may take.',
        fix: 'Make the file smaller or simpler, or split it.',
    },
    'fence/memory': {
        class: 'E_MEMORY',
        severity: 'error',
        means: 'Reading the file took more memory than one file may take.',
        fix: 'Make the file smaller or simpler, or split it.',
    },
    'fence/depth': {
        class: 'E_DEPTH',
        severity: 'error',
        means: 'The file is nested deeper than can be read.',
        fix: 'Flatten the file.',
    },
    'fence/failed': {
        class: 'E_INCOMPLETE',
        severity: 'error',
        means: 'The reader of this format stopped on the file, which is a fault of Carbon Clerk.',
        fix: 'Report it with the file, and leave the file out with `records.exclude` until it is mended.',
    },
};
const diskProblem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(diskProblems);
const fenceProblem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(fenceProblems);


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   JF: () => (/* binding */ formatEmissions),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   QE: () => (/* binding */ formatEnergy),
/* harmony export */   RV: () => (/* binding */ tight),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n1: () => (/* binding */ formatDays),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   so: () => (/* binding */ formatMass),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* unused harmony export formatWater */
const MASS = [
    ['µg', 1e-9],
    ['mg', 1e-6],
    ['g', 1e-3],
    ['kg', 1],
    ['t', 1e3],
    ['kt', 1e6],
    ['Mt', 1e9],
];
const ENERGY = [
    ['µWh', 1e-9],
    ['mWh', 1e-6],
    ['Wh', 1e-3],
    ['kWh', 1],
    ['MWh', 1e3],
    ['GWh', 1e6],
    ['TWh', 1e9],
];
const WATER = [
    ['mL', 1e-3],
    ['L', 1],
    ['m³', 1e3],
];
const SCALES = { kgCO2e: MASS, kWh: ENERGY, L: WATER };
const MOST_DIGITS = 17;
/** `8.4 kg`, `120 g`, `1.23 t`. */
function formatMass(kg, digits = 3) {
    return scaled(kg, MASS, digits);
}
function formatEnergy(kwh, digits = 3) {
    return scaled(kwh, ENERGY, digits);
}
function formatWater(litres, digits = 3) {
    return scaled(litres, WATER, digits);
}
/** A value in the unit of a finding; rates per request are printed per 1000 requests, where people can compare them. */
function formatMeasure(value, unit, digits = 3) {
    const { scale, times, suffix } = measureOf(unit);
    return scaled(value * times, scale, digits) + suffix;
}
/** `8.4 kg (6.1 to 11)`; without the parenthesis when there is no doubt to show. */
function formatInterval(interval, unit = 'kgCO2e') {
    const range = formatRange(interval, unit);
    const central = formatMeasure(interval.central, unit);
    return range === null ? central : `${central} (${range})`;
}
/** `8.4 kg CO2e (6.1 to 11)`. */
function formatEmissions(kg) {
    const range = formatRange(kg);
    return `${formatMass(kg.central)} CO2e${range === null ? '' : ` (${range})`}`;
}
/** The same figures with unbreakable spaces before units and inside ranges, for narrow cells. */
function tight(text) {
    return text
        .replace(/(\d) (?=(?:[µmkMGT]?(?:g|t|Wh|L)|m³|h|min|days?|years?)(?![\w³]))/g, '$1\u00a0')
        .replace(/(\d) to (?=\d)/g, '$1\u00a0to\u00a0');
}
/**
 * `6.1 to 11`, in the unit of the central value (or the one named) where both ends read well in it, else each with
 * its own.
 */
function formatRange(interval, unit = 'kgCO2e', shown) {
    const { low, central, high } = interval;
    if (low === high)
        return null;
    const { scale, times, suffix } = measureOf(unit);
    const step = scale.find(([name]) => name + suffix === shown) ?? stepOf(central * times, scale, 3);
    const inStep = (value) => (value * times) / step[1];
    const readable = [low, high].every((end) => end === 0 || (inStep(end) >= 0.1 && inStep(end) < 10_000));
    const digits = roundsInOrder(low, central, high, 2) && high >= low * 1.2 ? 2 : 3;
    const print = (end) => (readable ? plain(inStep(end), digits) : scaled(end * times, scale, digits));
    const [from, to] = [print(low), print(high)];
    return from === to ? null : `${from} to ${to}`;
}
/**
 * A value and the limit it is held against, in one unit, with as many digits as it takes to tell them apart:
 * 50.0004 kg of 50 kg must not read "50 kg of 50 kg" beside a blocked merge.
 */
function formatAgainst(value, limit, unit) {
    const { scale, times, suffix } = measureOf(unit);
    const step = commonStep(value * times, limit * times, scale);
    const inStep = (amount, digits) => plain((amount * times) / step[1], digits);
    let digits = 3;
    while (value !== limit && digits < MOST_DIGITS && inStep(value, digits) === inStep(limit, digits))
        digits++;
    return {
        value: inStep(value, digits),
        limit: inStep(limit, digits),
        unit: step[0] + suffix,
        difference: formatMeasure(Math.abs(limit - value), unit),
    };
}
/** The unit of the limit, which is about what the policy says, unless the value cannot be read in it. */
function commonStep(value, limit, scale) {
    const ofLimit = stepOf(limit, scale, 3);
    const inLimit = value / ofLimit[1];
    const ofValue = stepOf(value, scale, 3);
    if (limit === 0)
        return ofValue;
    if (inLimit >= 10_000)
        return scale.filter(([, size]) => limit / size >= 0.01).at(-1) ?? ofLimit;
    return inLimit > 0 && inLimit < 0.1 && limit / ofValue[1] < 10_000 ? ofValue : ofLimit;
}
/** `82%`; never 100% for something above or below it, never 0% for something. */
function formatPercent(ratio) {
    if (!Number.isFinite(ratio))
        return 'not known';
    const percent = ratio * 100;
    const rounded = Math.round(percent);
    if (rounded === 100 && percent > 100)
        return '>100%';
    if (rounded === 100 && percent < 100)
        return '<100%';
    if (rounded === 0 && percent > 0)
        return '<1%';
    return rounded >= 1000 ? `${plain(ratio, 3)}×` : `${rounded}%`;
}
/** Days of a break-even: `9 days`, `3.4 years`. */
function formatDays(days) {
    if (!Number.isFinite(days))
        return 'not known';
    if (days > 0 && days < 1)
        return 'less than a day';
    if (days < 730)
        return counted(Math.round(days), 'day');
    const years = days / 365.25;
    return years < 1000 ? `${plain(years, 2)} years` : 'more than 1000 years';
}
/** `36 h`, `45 min`, `12 s`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds))
        return 'not known';
    if (seconds >= 3570)
        return `${plain(seconds / 3600, 3)} h`;
    return seconds >= 59.5 ? `${plain(seconds / 60, 2)} min` : `${plain(seconds, 2)} s`;
}
/** Requests, tokens: `20 thousand`, `1.5 million`. */
function formatCount(count) {
    if (!Number.isFinite(count))
        return 'not known';
    const large = count >= 9999.5 ? LARGE.find(([, size]) => count >= size * 0.9995) : undefined;
    return large === undefined ? plain(count, 4) : `${plain(count / large[1], 3)} ${large[0]}`;
}
const LARGE = [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
];
/** `1 run`, `2 runs`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A plain decimal with so many significant digits, trailing zeros dropped; integers keep all their digits. */
function plain(value, digits) {
    if (!Number.isFinite(value))
        return 'not known';
    if (value === 0)
        return '0';
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    const decimals = Math.min(Math.max(digits - 1 - magnitude, 0), 100);
    const fixed = fixedPoint(value, decimals);
    return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}
/** toFixed turns to exponents from 1e21 on. */
function fixedPoint(value, decimals) {
    return Math.abs(value) < 1e21 ? value.toFixed(decimals) : BigInt(value).toString();
}
function scaled(value, scale, digits) {
    if (!Number.isFinite(value))
        return 'not known';
    const [unit, size] = stepOf(value, scale, digits);
    const [smallest, smallestSize] = scale[0] ?? ['', 1];
    if (value !== 0 && Math.abs(value) < smallestSize * 0.001)
        return `< 0.001 ${smallest}`;
    return `${plain(value / size, digits)} ${unit}`;
}
/** The largest unit in which the rounded value is at least 1; zero is printed in the base unit. */
function stepOf(value, scale, digits) {
    const base = scale.find(([, size]) => size === 1) ?? ['', 1];
    if (value === 0 || !Number.isFinite(value))
        return base;
    const reached = scale.filter(([, size]) => Math.abs(Number((value / size).toPrecision(digits))) >= 1);
    return reached.at(-1) ?? scale[0] ?? base;
}
function roundsInOrder(low, central, high, digits) {
    const round = (value) => Number(value.toPrecision(digits));
    return round(low) <= central && central <= round(high) && round(low) < round(high);
}
function measureOf(unit) {
    const [base, rate] = unit.split(' per ');
    return rate === undefined
        ? { scale: SCALES[base], times: 1, suffix: '' }
        : { scale: SCALES[base], times: 1000, suffix: ' per 1000 requests' };
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect),
  $: () => (/* binding */ readWith)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/review/record-problems.js
/** What can be wrong with a record file before a reader sees its content. */

const recordProblems = {
    'records/symlink': {
        class: 'E_SYMLINK',
        severity: 'error',
        means: 'A record file is a symbolic link. Links are never followed.',
        fix: 'Commit the file itself.',
    },
    'records/not-a-file': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A submodule stands where a record file is expected.',
        fix: 'Commit the record in this repository.',
    },
    'records/undecodable-name': {
        class: 'E_PATH',
        severity: 'error',
        means: 'The name of a record file is not valid UTF-8.',
        fix: 'Rename the file.',
    },
    'records/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'A record file is larger than its format may be.',
        fix: 'Split it, or remove what is not a record.',
    },
    'records/too-many': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'There are more record files or records than one evaluation looks at.',
        fix: 'Exclude folders that hold no records with `records.exclude` in the policy.',
    },
    'records/no-longer': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A file was a record on the base branch, and cannot be recognised as one any more.',
        fix: 'Restore its header, or delete the file: what it told stays booked.',
    },
    'records/unusual-name': {
        class: 'E_NAME',
        severity: 'warning',
        means: 'A file is a record by its content, but its name is not one that is always looked for.',
        fix: 'Rename it, so that it is found in every later pull request too.',
    },
};
const record_problems_problem = (0,problem/* reporter */.YX)(recordProblems);
function start(file) {
    return { file, line: 1, column: 1 };
}
function symlink(file, title) {
    return record_problems_problem('records/symlink', start(file), `this ${title} is a symbolic link`, 'commit the file itself');
}
function notAFile(file, title) {
    return record_problems_problem('records/not-a-file', start(file), `a submodule stands where a ${title} is expected`, 'commit the record here');
}
function undecodable(file) {
    return record_problems_problem('records/undecodable-name', start(file), 'the name of this file is not valid UTF-8', 'rename the file');
}
function tooLarge(file, size, reader) {
    const message = `${size} bytes; a ${reader.title} may have ${reader.maxBytes}`;
    return record_problems_problem('records/too-large', start(file), message, 'split it, or remove what is not a record');
}
function tooMany(file, message) {
    return record_problems_problem('records/too-many', start(file), message, 'exclude folders without records in the policy');
}
function unusualName(file, reader) {
    const message = `this is a ${reader.title} by its content, and counted; its name is not one that is looked for in every tree`;
    return record_problems_problem('records/unusual-name', start(file), message, `rename it, for example to ${reader.paths.likely[0] ?? ''}`);
}
function noLonger(file) {
    const message = 'this file was a record on the base branch, and is not recognised as one any more';
    return record_problems_problem('records/no-longer', start(file), message, 'restore its header, or delete the file');
}

;// CONCATENATED MODULE: ./build/review/collect.js
/**
 * From two trees to the records in them. Every candidate either becomes records, becomes a problem, or is no record:
 * nothing is skipped without a word, and no blob is read twice.
 */



const MAX_FILES = 100_000;
/** Each is judged and reported with its factors, at some 14 KB; more would end in a process without an answer. */
const MAX_RECORDS = 200_000;
const HEAD_BYTES = 65_536;
async function collect(input) {
    const named = namesOf(input.readers);
    const base = candidates(input.comparison.base, named, input);
    const head = candidates(input.comparison.head, named, input);
    const readable = [...base, ...head].map(({ entry }) => entry).filter(isReadable);
    const blobs = await input.trees.read(uniqueByOid(readable));
    const seen = new Map();
    const readOnce = (candidate) => {
        const key = `${candidate.entry.oid} ${candidate.entry.path}`;
        const known = seen.get(key) ?? readCandidate(candidate, blobs, input.fence);
        seen.set(key, known);
        return known;
    };
    const before = await side(base, readOnce);
    const after = await side(head, readOnce);
    const lost = head.map(({ entry }) => entry.path).filter((path) => hasStopped(path, before.files, after.files));
    const problems = [...after.all.problems, ...lost.map(noLonger)];
    return { base: before.all, head: { ...after.all, problems }, files: files(before.files, after.files) };
}
/** A text that loses its section on emissions is still a text; a table or a record file that is none any more is not. */
function hasStopped(path, before, after) {
    return before.has(path) && !after.has(path) && !path.toLowerCase().endsWith('.md');
}
function namesOf(readers) {
    return readers.map((reader) => ({
        reader,
        likely: (0,glob/* compileGlobs */.t)(reader.paths.likely),
        possible: (0,glob/* compileGlobs */.t)(reader.paths.possible),
    }));
}
/** Likely names on both sides; possible names only where the pull request changes them. */
function candidates(entries, named, { comparison, inScope }) {
    const found = entries.flatMap((entry) => {
        if (!inScope(entry.path))
            return [];
        const likely = named.filter((one) => one.likely(entry.path)).map((one) => one.reader);
        const changed = comparison.changed.has(entry.path);
        const possible = changed ? named.filter((one) => one.possible(entry.path)).map((one) => one.reader) : [];
        const fitting = [...new Set([...likely, ...possible])];
        return fitting.length === 0 ? [] : [{ entry, readers: fitting, likely: likely.length > 0 }];
    });
    // What the pull request changes comes first, so that a limit never leaves out a file of its own without blocking it.
    const isChanged = ({ entry }) => comparison.changed.has(entry.path);
    return [...found.filter(isChanged), ...found.filter((one) => !isChanged(one))];
}
function isReadable(entry) {
    return entry.kind === 'file' && !entry.undecodable;
}
function uniqueByOid(entries) {
    return [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
}
async function side(candidates, readOnce) {
    const records = [];
    const problems = [];
    const files = new Map();
    for (const candidate of candidates.slice(0, MAX_FILES)) {
        const found = await readOnce(candidate);
        if (!found)
            continue;
        files.set(candidate.entry.path, candidate.entry.oid);
        for (const record of found.records)
            records.push(record);
        for (const one of found.problems)
            problems.push(one);
        if (records.length > MAX_RECORDS) {
            problems.push(tooMany(candidate.entry.path, `more than ${MAX_RECORDS} records`));
            records.length = MAX_RECORDS;
            break;
        }
    }
    const next = candidates[MAX_FILES];
    if (next)
        problems.push(tooMany(next.entry.path, `more than ${MAX_FILES} files look like records`));
    return { all: { records, problems }, files };
}
/** @returns null when the file is no record. */
async function readCandidate({ entry, readers, likely }, blobs, fence) {
    if (!isReadable(entry))
        return likely ? refused(entry, readers) : null;
    const blob = blobs.get(entry.oid);
    if (!blob)
        throw new Error(`the blob of ${entry.path} was not read`);
    const head = await blob.head(HEAD_BYTES);
    for (const reader of readers) {
        const answer = reader.recognise(entry.path, head);
        if (answer === 'no')
            continue;
        if (answer !== 'yes')
            return { records: [], problems: [answer] };
        const found = await readWith(reader, entry.path, blob, fence);
        return likely ? found : { ...found, problems: [...found.problems, unusualName(entry.path, reader)] };
    }
    return null;
}
/** A README is often a link to another README; the link itself is no loss then, since its target is read. */
function refused(entry, readers) {
    if (entry.undecodable)
        return { records: [], problems: [undecodable(entry.path)] };
    if (entry.path.toLowerCase().endsWith('.md'))
        return null;
    const title = readers[0]?.title ?? 'record';
    return {
        records: [],
        problems: [entry.kind === 'symlink' ? symlink(entry.path, title) : notAFile(entry.path, title)],
    };
}
/** Reads one recognised file; also the heart of `scan`. */
async function readWith(reader, path, blob, fence) {
    if (blob.size > reader.maxBytes)
        return { records: [], problems: [tooLarge(path, blob.size, reader)] };
    const file = { path, size: blob.size, chunks: blob.chunks() };
    const read = reader.mode === 'stream'
        ? await (await reader.load())(file)
        : await fence.read(reader.format, file, await concatenate(blob));
    if (!('runs' in read))
        return { records: [], problems: [read] };
    return { records: [...read.runs, ...read.plans, ...read.servings], problems: read.problems };
}
async function concatenate(blob) {
    const bytes = new Uint8Array(blob.size);
    let offset = 0;
    for await (const chunk of blob.chunks()) {
        bytes.set(chunk, offset);
        offset += chunk.length;
    }
    return bytes.subarray(0, offset);
}
function files(base, head) {
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort(problem/* compare */.UD);
    return paths.map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }));
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ failureReport),
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   wv: () => (/* binding */ NO_TOTALS)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5139);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2601);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9465);
/* harmony import */ var _trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1345);





const ZERO = { low: 0, central: 0, high: 0 };
const NO_TOTALS = {
    runs: 0,
    plans: 0,
    servings: 0,
    declared_energy_kwh: 0,
    declared_emissions_kg: 0,
    energy_kwh: ZERO,
    total_kg: ZERO,
};
function emptyReport(frame, policy) {
    return {
        schema_version: 1,
        tool: { name: 'carbon-clerk', version: frame.version },
        factors_version: '',
        inputs: { base: frame.base, head: frame.head, records: [] },
        policy,
        verdict: 'PASS',
        enforced: true,
        exit_code: 0,
        headline: '',
        findings: [],
        runs: [],
        plans: [],
        servings: [],
        added: {
            training_kg: ZERO,
            inference_kg: ZERO,
            embodied_kg: ZERO,
            total_kg: ZERO,
            energy_kwh: ZERO,
            water_l: ZERO,
        },
        totals: NO_TOTALS,
        break_even: [],
        problems: [],
        advice: [],
        reproduce: frame.reproduce,
    };
}
/**
 * The conclusion of an evaluation that could not be made. Without a readable policy it blocks: only a base policy
 * that says `on_error: warn` opens the gate.
 */
function failureReport(frame, verdict, cause, policies) {
    const absent = { path: frame.policyPath, base: { state: 'absent' }, head: { state: 'absent' } };
    const base = policies?.base;
    const policy = base?.state === 'valid' ? base.policy : _trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .WITHOUT_POLICY */ .cu;
    // A policy that could not be read may have been strict, and one that is absent holds nothing.
    const mode = base?.state === 'absent' ? 'report' : base?.state === 'valid' ? policy.mode : 'enforce';
    const { enforced, exitCode } = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .enforce */ .FE)(verdict, { mode, onError: policy.onError });
    const report = {
        ...emptyReport(frame, { ...(0,_trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .policyReport */ .Nk)(policies ?? absent, policy, [], null), mode }),
        verdict,
        enforced,
        exit_code: exitCode,
        problems: problemsOf(cause, frame.policyPath),
    };
    return { ...report, headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report) };
}
function problemsOf(cause, policyPath) {
    if (!(cause instanceof Error))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemReports */ .n)(cause, () => true);
    const { code, message, hint } = cause instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM
        ? cause
        : {
            code: 'internal/error',
            message: 'the evaluation stopped on a fault of its own',
            hint: 'run it again; if it stays, report it',
        };
    return [
        {
            code,
            class: 'E_INCOMPLETE',
            severity: 'error',
            message,
            hint,
            file: policyPath,
            line: 1,
            column: 1,
            blocks: true,
        },
    ];
}


/***/ }),

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

function headline(report) {
    const text = sentence(report);
    if (report.enforced || report.exit_code !== 0)
        return text;
    const gateOpened = report.policy.mode === 'enforce';
    if (gateOpened)
        return `NOT ENFORCED (on_error: warn). ${text}`;
    const held = report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS';
    return held ? `Report only. ${text}` : text;
}
function sentence(report) {
    const blocking = report.problems.filter((problem) => problem.blocks).length;
    switch (report.verdict) {
        case 'OVER':
            return over(report);
        case 'BAD_INPUT':
            return `Cannot be judged: ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(blocking, 'problem')} to fix in the files of this pull request${atLeast(report)}`;
        case 'BAD_POLICY':
            return `Cannot be judged: the carbon budget on the base branch has ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(blocking, 'problem')}`;
        case 'INDETERMINATE':
            return `Not judged: ${report.problems[0]?.message ?? 'something outside did not answer'}`;
        case 'INTERNAL':
            return 'Not judged: a fault in Carbon Clerk itself';
        case 'NO_RECORDS':
            return 'Nothing to check: there are no experiment records';
        case 'PASS':
            return within(report);
    }
}
function atLeast({ added }) {
    const kg = added.total_kg.central;
    return kg > 0 ? `; at least ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(kg)}CO2e added` : '';
}
function over(report) {
    const findings = report.findings.filter((finding) => finding.blocks || finding.status === 'over');
    const [worst] = [...findings].sort((a, b) => excess(b) - excess(a));
    if (!worst)
        return 'Over budget';
    const others = findings.length > 1 ? `, and ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings.length - 1, 'other budget')}` : '';
    if (worst.status === 'unknown') {
        return `Not known, and the policy blocks that: “${worst.budget}” has records without any figure${others}`;
    }
    if (worst.status === 'undecided') {
        return `Undecided, and the policy blocks that: “${worst.budget}” may be exceeded${others}`;
    }
    return `Over budget: ${amount(worst)} for “${worst.budget}”${others}`;
}
function excess(finding) {
    if (finding.limit === null)
        return 0;
    return finding.limit === 0 ? Number.POSITIVE_INFINITY : finding.gated / finding.limit;
}
function amount(finding) {
    const { limit, gated, unit } = finding;
    if (limit === null)
        return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(gated, unit);
    const against = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(gated, limit, unit);
    const least = finding.at_least ? 'at least ' : '';
    return `${least}${against.value} of ${against.limit} ${withGas(against.unit, unit)}, ${against.difference} too much,`;
}
/** `kg` of what: the short unit alone would leave that open in the one line that everybody reads. */
function withGas(short, unit) {
    return unit.startsWith('kgCO2e') ? short.replace(/^\S+/, (mass) => `${mass}CO2e`) : short;
}
function within(report) {
    const { added, findings, runs, plans, servings } = report;
    const items = [...runs, ...plans, ...servings];
    if (!items.some((item) => item.change && item.change !== 'same')) {
        return 'Nothing to judge: this pull request changes no experiment record';
    }
    const judged = findings.filter((finding) => finding.limit !== null && finding.status !== 'over');
    const [tightest] = judged.sort((a, b) => excess(b) - excess(a));
    if (!tightest && findings.length > 0)
        return 'Nothing is added to a budget; what is over was over before';
    if (!tightest || tightest.limit === null) {
        const adds = `this pull request adds ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(added.total_kg.central)}CO2e`;
        return report.policy.blob === null ? `No budget yet: ${adds}` : `No budget applies: ${adds}`;
    }
    if (tightest.status === 'unknown' && tightest.gated === 0) {
        return 'Not known: the records of this pull request give no figure to judge';
    }
    const { value, limit, unit } = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(tightest.gated, tightest.limit, tightest.unit);
    const least = tightest.at_least ? 'at least ' : '';
    const doubtful = findings.some(({ status, note }) => status === 'undecided' || (status === 'unknown' && note !== null));
    const word = doubtful ? 'Probably within' : 'Within';
    return `${word} budget: ${least}${value} of ${limit} ${withGas(unit, tightest.unit)} for “${tightest.budget}”`;
}


/***/ }),

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ groundsOf),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _core_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _core_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
/* harmony import */ var _core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8480);
/** Records and their footprints in the words of the report. */



function describe(items, catalogue) {
    const reports = { runs: [], plans: [], servings: [] };
    const devices = deviceNames(catalogue);
    for (const item of items) {
        const { record } = item;
        if (record.kind === 'run')
            reports.runs.push({ ...common(item, devices), ...runFields(record) });
        else if (record.kind === 'plan')
            reports.plans.push({ ...common(item, devices), ...planFields(record) });
        else
            reports.servings.push({ ...common(item, devices), ...servingFields(record, item.footprint) });
    }
    return reports;
}
/** The same with what each footprint rests on; the trail is worked out only when somebody asks for it. */
function explain(items, catalogue) {
    const { runs, plans, servings } = describe(items, catalogue);
    // By place and not by id: an entry that was overwritten by another run stands here twice.
    const grounded = (kind, reports) => {
        const footprints = items.filter(({ record }) => record.kind === kind).map(({ footprint }) => footprint);
        return reports.map((report, index) => {
            const footprint = footprints[index];
            if (!footprint)
                throw new Error(`no footprint of a ${kind}`);
            return { ...report, ...groundsOf(footprint) };
        });
    };
    return {
        runs: grounded('run', runs),
        plans: grounded('plan', plans),
        servings: grounded('serving', servings),
    };
}
function groundsOf({ assumptions, factors, trail }) {
    return { assumptions, factors, trail };
}
function deviceNames(catalogue) {
    const known = new Map();
    return ({ kind, model, count }) => {
        const key = `${kind} ${model}`;
        if (!known.has(key))
            known.set(key, factorId(kind, model, catalogue));
        return { kind, model, factor_id: known.get(key) ?? null, count };
    };
}
function factorId(kind, model, catalogue) {
    if (kind === 'ram' || model === '')
        return null;
    return (kind === 'cpu' ? catalogue.cpu(model) : catalogue.accelerator(model))?.id ?? null;
}
function common({ record, footprint, change, before }, devices) {
    return {
        id: record.id,
        format: record.source.format,
        path: record.source.path,
        line: record.source.line,
        model: record.model,
        hardware: record.hardware.map(devices),
        evidence: footprint.evidence,
        boundary: footprint.boundary,
        region: record.site.region,
        footprint: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintReport */ .KL)(footprint),
        gated_kg: (0,_core_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAmounts */ .tQ)((0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .totalAmounts */ .Wl)(footprint)).cautious,
        warnings: [...new Set([...record.warnings, ...footprint.warnings])].sort(),
        ...(change ? { change } : {}),
        ...(before ? { before: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintReport */ .KL)(before) } : {}),
    };
}
function runFields(run) {
    return {
        started: run.started,
        finished: run.finished,
        duration_s: run.durationS,
        declared: { energy_kwh: run.energy?.totalKwh ?? null, emissions_kg: run.declaredKg },
    };
}
function planFields(plan) {
    return { wall_hours: plan.wallHours, gpu_hours: plan.gpuHours };
}
function servingFields(serving, footprint) {
    const { requests, days } = footprint.serving ?? { requests: 0, days: 0 };
    const per = (interval, factor) => requests > 0 ? times(interval, factor / requests) : { low: 0, central: 0, high: 0 };
    return {
        requests_per_day: serving.requestsPerDay,
        days,
        replicas: serving.replicas,
        wh_per_request: per((0,_core_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(footprint.lines.energyKwh), 1000),
        g_per_1000_requests: per(emitted(footprint), 1_000_000),
    };
}
function times({ low, central, high }, factor) {
    return { low: low * factor, central: central * factor, high: high * factor };
}
function emitted({ lines }) {
    return (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)([lines.operationalKg, lines.idleKg]);
}
function totals(items) {
    const runs = items.flatMap(({ record }) => (record.kind === 'run' ? [record] : []));
    const count = (kind) => items.filter(({ record }) => record.kind === kind).length;
    return {
        runs: runs.length,
        plans: count('plan'),
        servings: count('serving'),
        declared_energy_kwh: (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .d)(runs.map((run) => run.energy?.totalKwh ?? 0)),
        declared_emissions_kg: (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .d)(runs.map((run) => run.declaredKg ?? 0)),
        energy_kwh: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)(items.map(({ footprint }) => footprint.lines.energyKwh)),
        total_kg: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)(items.flatMap(({ footprint }) => (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .totalAmounts */ .Wl)(footprint))),
    };
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ assumptionProblems),
/* harmony export */   at: () => (/* binding */ silentRecords),
/* harmony export */   mV: () => (/* binding */ requiredRecords),
/* harmony export */   np: () => (/* binding */ policyNotAFile)
/* harmony export */ });
/* unused harmony export policyCheckProblems */
/* harmony import */ var _core_footprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1781);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);



const policyCheckProblems = {
    'policy/region-unknown': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The region that the policy assumes is not in the catalogue.',
        fix: 'Write `provider:region` as in docs/data.md, or a country code.',
    },
    'policy/hardware-unknown': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The hardware that the policy assumes is not in the catalogue.',
        fix: 'Write the name as the driver prints it, for example `8x NVIDIA H100 80GB HBM3`.',
    },
    'policy/not-a-file': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy is a symbolic link or a submodule.',
        fix: 'Commit the policy as a plain file.',
    },
    'records/required': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'Files changed for which the policy requires a record, and no record came with them.',
        fix: 'Commit the record of the run that produced them.',
    },
    'records/no-figure': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'A record gives no energy, no emissions and no hours to work one out. With `undecided: pass` it is only shown.',
        fix: 'Add the energy, or the hardware and the hours; or delete the record.',
    },
};
const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(policyCheckProblems);
/** A typo in `assume` would otherwise silently fall back to the world average. */
function assumptionProblems({ policy, text }, file, catalogue) {
    const { region, hardware } = policy.assume;
    const problems = [];
    if (region !== null && catalogue.grid(region, null) === null) {
        const message = `the region "${region}" is not known`;
        problems.push(problem('policy/region-unknown', find(text, region, file), message, 'write "aws:eu-west-3" or "FR"'));
    }
    for (const { model } of hardware) {
        if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null)
            continue;
        const message = `the hardware "${model}" is not known`;
        problems.push(problem('policy/hardware-unknown', find(text, model, file), message, 'write "8x NVIDIA H100 80GB HBM3"'));
    }
    return problems;
}
function find(text, value, file) {
    const offset = Math.max(text.indexOf(value), 0);
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function policyNotAFile(file) {
    const at = { file, line: 1, column: 1 };
    return problem('policy/not-a-file', at, 'the policy is a link, not a file', 'commit the policy as a plain file');
}
/** @returns one problem for each changed file that needs a record, or null when none does. */
function requiredRecords(policy, changed) {
    const { requiredFor } = policy.records;
    if (requiredFor.length === 0)
        return null;
    const matches = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .t)(requiredFor);
    const paths = [...changed].filter(matches).sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    if (paths.length === 0)
        return null;
    return paths.map((file) => problem('records/required', { file, line: 1, column: 1 }, 'this file changed, and no record in the pull request says what producing it emitted', 'commit the emissions.csv, the model card or a *.carbon.yml of the run'));
}
/** Records of this pull request that say nothing: what is not known is never a pass. */
function silentRecords(policy, estimated) {
    if (policy.undecided === 'pass')
        return [];
    const silent = estimated.filter(({ item, head }) => (item.change === 'new' || item.change === 'changed') && head !== null && !(0,_core_footprint_js__WEBPACK_IMPORTED_MODULE_2__/* .isEstimate */ .B)(head));
    return silent.flatMap(({ item }) => {
        if (!item.head)
            return [];
        const { path: file, line, column } = item.head.source;
        const message = `this ${item.head.kind} gives no energy, no emissions and no hours to work one out`;
        return problem('records/no-figure', { file, line, column }, message, 'add the energy, or the hardware and the hours');
    });
}


/***/ }),

/***/ 9465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ problemReports)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** Problems in the words of the report, sorted by place. `blocks` says which of the errors hold the merge. */
function problemReports(problems, blocks) {
    return [...problems].sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz).map((problem) => {
        const { code, class: group, severity, message, hint, at } = problem;
        return { code, class: group, severity, message, hint, ...at, blocks: severity === 'error' && blocks(problem) };
    });
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ policyReport),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   cu: () => (/* binding */ WITHOUT_POLICY),
/* harmony export */   h9: () => (/* binding */ readPolicies)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
/**
 * The rule comes from base alone. What the pull request does to it is read too, but only to be shown, to widen where
 * records are looked for, and to stop a policy from being merged that nobody could be judged by afterwards.
 */


const MAX_BYTES = 262_144;
/** The one key by which a policy says something about files that are no records. */
const REQUIREMENT = 'required_for';
/**
 * @param judges Whether anything changed that a policy could say something about; if not, it is read only when it asks
 *   for records of other files.
 */
async function readPolicies(path, trees, comparison, trusted, judges) {
    const find = (entries) => entries.find((entry) => entry.path === path) ?? null;
    const base = trusted === undefined ? find(comparison.base) : null;
    const head = find(comparison.head);
    const blobs = await readBlobs(trees, [base, head]);
    const read = (blob, bytes) => judges || requiresRecords(bytes) ? parsed(path, blob, bytes) : Promise.resolve({ state: 'unread', blob });
    const headState = await stateOf(path, head, blobs, read);
    if (trusted)
        return { path, base: await read(trusted.oid, trusted.bytes), head: headState };
    return { path, base: base?.oid === head?.oid ? headState : await stateOf(path, base, blobs, read), head: headState };
}
function requiresRecords(bytes) {
    return new TextDecoder('latin1').decode(bytes).includes(REQUIREMENT);
}
async function readBlobs(trees, entries) {
    const wanted = entries.filter((entry) => entry?.kind === 'file');
    if (wanted.length === 0)
        return new Map();
    const blobs = await trees.read([...new Map(wanted.map((entry) => [entry.oid, entry])).values()]);
    const bytes = new Map();
    for (const [oid, blob] of blobs)
        bytes.set(oid, await blob.head(MAX_BYTES + 1));
    return bytes;
}
async function stateOf(path, entry, blobs, read) {
    if (!entry)
        return { state: 'absent' };
    const bytes = blobs.get(entry.oid);
    if (entry.kind === 'file' && bytes)
        return read(entry.oid, bytes);
    return { state: 'invalid', blob: entry.oid, problems: [(0,_policy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNotAFile */ .np)(path)] };
}
async function parsed(path, blob, bytes) {
    const policy = (await policyModule()).parsePolicy(bytes, path);
    if (!policy.ok)
        return { state: 'invalid', problems: policy.problems, blob };
    return { state: 'valid', policy: policy.value, blob, text: new TextDecoder().decode(bytes) };
}
/** Zod and YAML stand behind this import; where nothing is judged they are never loaded. */
function policyModule() {
    return Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(243), __webpack_require__.e(741), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 3821));
}
/** Records are looked for wherever base or head says: narrowing the globs hides nothing. */
function scopeOf({ base, head }) {
    const scopes = [base, head].flatMap((state) => (state.state === 'valid' ? [scope(state.policy)] : []));
    if (base.state !== 'valid')
        scopes.push(() => true);
    return (path) => scopes.some((inScope) => inScope(path));
}
function scope({ records }) {
    const included = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .t)(records.include);
    const excluded = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .t)(records.exclude);
    return (path) => included(path) && !excluded(path);
}
/** What stands where there is no policy: everything is shown and nothing is held. */
const WITHOUT_POLICY = {
    mode: 'report',
    onError: 'block',
    gateOn: 'p50',
    undecided: 'warn',
    assume: { region: null, pue: null, hardware: [] },
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    records: { include: ['**'], exclude: [], requiredFor: [] },
    budgets: [],
};
/** The rule that applies: what base says, and nothing where it says nothing. */
function policyOf({ base }) {
    if (base.state === 'valid')
        return base.policy;
    return base.state === 'unread' ? { ...WITHOUT_POLICY, mode: 'enforce' } : WITHOUT_POLICY;
}
function policyReport(policies, policy, proposed, suggested) {
    const { mode, gateOn, undecided, onError, accounting, assume } = policy;
    const hardware = assume.hardware.map(({ count, model }) => `${count}x ${model}`).join(', ');
    return {
        path: policies.path,
        blob: policies.base.state === 'absent' ? null : policies.base.blob,
        read: policies.base.state === 'valid',
        mode,
        gate_on: gateOn,
        undecided,
        on_error: onError,
        accounting,
        assume: { region: assume.region, pue: assume.pue, hardware: hardware || null },
        proposed,
        suggested,
    };
}


/***/ })

};
