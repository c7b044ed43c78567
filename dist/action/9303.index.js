export const id = 9303;
export const ids = [9303];
export const modules = {

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimateAll: () => (/* binding */ estimateAll),
  K: () => (/* binding */ estimateRecord),
  overHorizon: () => (/* binding */ overHorizon)
});

// EXTERNAL MODULE: ./build/core/amount.js
var core_amount = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
;// CONCATENATED MODULE: ./build/core/estimate/checks/calendar.js
/** Clocks, rounding to minutes and the seconds before a tracker starts. */
const SLACK = 1.05;
const SLACK_HOURS = 0.1;
/** Where one of the two times names no zone, it may be that of anywhere. */
const ZONES_HOURS = 26;
const YEAR_HOURS = 366 * 24;
/** No job lives so long; milliseconds that are taken for seconds do. */
const MOST_YEARS = 10;
function checkCalendar(one, fleet, notes) {
    const span = mostHoursBetween(one.started, one.finished);
    if (span !== null && span < 0)
        notes.warn('calendar_order');
    else if (span !== null)
        checkSpan(one, fleet, span, notes);
    else if (one.year !== null && (one.wallHours ?? 0) > YEAR_HOURS * SLACK)
        notes.warn('hours_above_year');
    if (one.kind === 'run' && (one.wallHours ?? 0) > MOST_YEARS * YEAR_HOURS)
        notes.warn('hours_impossible');
    if (one.kind === 'run' && one.year !== null && one.year < releasedIn(fleet))
        notes.warn('before_release');
}
/** The year from which such hardware exists; 0 when it is not known. */
function releasedIn({ accelerator }) {
    return accelerator?.tdpW?.year ?? 0;
}
function checkSpan(one, fleet, span, notes) {
    const most = span * SLACK + SLACK_HOURS;
    if (one.wallHours !== null && one.wallHours > most)
        notes.warn('longer_than_calendar');
    const devices = fleet.countKnown ? fleet.count.central : null;
    if (one.gpuHours !== null && devices !== null && one.gpuHours > most * devices)
        notes.warn('hours_above_calendar');
}
/** Hours from start to finish at most, because days and zones leave some open. `null` without two times. */
function mostHoursBetween(started, finished) {
    if (started === null || finished === null)
        return null;
    const from = moment(started);
    const to = moment(finished);
    if (from === null || to === null)
        return null;
    const last = to.day ? to.hours + 24 : to.hours;
    const open = from.zoned === to.zoned ? 0 : ZONES_HOURS;
    return last - from.hours + open;
}
/** Hours from one time of day to another; `null` for days, and where zones leave it open. */
function hoursBetween(started, finished) {
    if (started === null || finished === null)
        return null;
    const from = moment(started);
    const to = moment(finished);
    if (from === null || to === null || from.day || to.day || from.zoned !== to.zoned)
        return null;
    return to.hours >= from.hours ? to.hours - from.hours : null;
}
const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
function moment(text) {
    const found = text === null ? null : TIME.exec(text.trim().toUpperCase());
    if (found === null)
        return null;
    const [, year, month, date, hour, minute, second, zone] = found;
    const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 3_600_000;
    const time = Number(hour ?? 0) + Number(minute ?? 0) / 60 + Number(second ?? 0) / 3600;
    return { hours: day + time - offsetHours(zone), day: hour === undefined, zoned: zone !== undefined };
}
function offsetHours(zone) {
    if (zone === undefined || zone === 'Z')
        return 0;
    const sign = zone.startsWith('-') ? -1 : 1;
    return sign * (Number(zone.slice(1, 3)) + Number(zone.slice(-2)) / 60);
}

// EXTERNAL MODULE: ./build/core/estimate/constants/constant.js
var constant = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/core/estimate/constants/load.js
/** How hard devices work: mean power as a share of rated power, and the idle time around the work. */

const ML_ENERGY_EDITIONS = 'ML.ENERGY leaderboard, three editions, 2023 to 2025';
/** Mean power of an accelerator as a share of its rated power. */
const LOAD_PRETRAINING = (0,constant/* constant */.dY)('method/load-pretraining', 0.7, 0.87, 0.95, 'x TDP', `${constant/* DODGE */.a}; OLMo development runs at 607 W of 700 W`);
const LOAD_FINETUNING = (0,constant/* constant */.dY)('method/load-finetuning', 0.27, 0.55, 0.92, 'x TDP', constant/* DODGE */.a);
const LOAD_SMALL = (0,constant/* constant */.dY)('method/load-small', 0.25, 0.45, 0.9, 'x TDP', `${constant/* DODGE */.a}, median of the small jobs 0.43`);
const LOAD_INFERENCE = (0,constant/* constant */.dY)('method/load-inference', 0.4, 0.75, 1, 'x TDP', `${constant/* ML_ENERGY */.BO}: 0.46 to 0.97 for eight of ten`);
const LOAD_UNKNOWN_NODE = (0,constant/* constant */.dY)('method/load-unknown-node', 0.4, 0.87, 1, 'x TDP', `${constant/* DODGE */.a}; whole nodes mostly train`);
const LOAD_UNKNOWN = (0,constant/* constant */.dY)('method/load-unknown', 0.25, 0.55, 0.97, 'x TDP', constant/* DODGE */.a);
const LOAD_ENDPOINT = (0,constant/* constant */.dY)('method/load-endpoint', 0.2, 0.26, 0.4, 'x TDP', `${constant/* BLOOM */.OA}, API: 104 W of 400 W`);
const LOAD_RESIDENT = (0,constant/* constant */.dY)('method/load-resident', 0.13, 0.18, 0.22, 'x TDP', `${constant/* BLOOM */.OA}, API: 78 W of 400 W with the model loaded`);
/** The least that a reserved accelerator draws; below it a stated energy cannot be true. */
const IDLE_FLOOR = (0,constant/* constant */.dY)('method/idle-floor', 0.13, 0.13, 0.22, 'x TDP', `${constant/* BLOOM */.OA}, API, and idle readings of H100 and H200`);
const TPU_LOAD = (0,constant/* constant */.dY)('method/tpu-load', 0.6, 0.8, 1.15, 'x TDP', 'Google TPU life-cycle study 2025, TPU v6e machine');
/** Shared idle: spares and infrastructure of a cluster, on top of the job. */
const CLUSTER_IDLE = (0,constant/* constant */.dY)('method/cluster-idle', 0.05, 0.1, 0.6, 'x energy', `Google provisioned idle 10 %; ${constant/* BLOOM */.OA} 59 %`);
const ENDPOINT_IDLE = (0,constant/* constant */.dY)('method/endpoint-idle', 0.05, 0.12, 0.5, 'x energy', 'Google prompt study 2025');
/** Many nodes for a few minutes: they wait for each other more than they compute. */
const LOAD_SCALING = (0,constant/* constant */.dY)('method/load-scaling', 0.53, 0.67, 0.78, 'x TDP', `${constant/* MLPERF */.fC}, five runs on 8 to 64 nodes under seven minutes, less the host`);
/** Whole nodes, or a model of 1e9 parameters and more: batches are large enough to keep the devices busy. */
const LOAD_FINETUNING_LARGE = (0,constant/* constant */.dY)('method/load-finetuning-large', 0.5, 0.78, 0.95, 'x TDP', `${constant/* MLPERF */.fC}, fine-tuning of 70e9 parameters; ${constant/* DODGE */.a}, largest model 0.86`);
/** Accelerators alone, in service at any batch: an endpoint that waits for requests draws half of what a benchmark does. */
const LOAD_SERVING = (0,constant/* constant */.dY)('method/load-serving', 0.28, 0.56, 0.97, 'x TDP', `${ML_ENERGY_EDITIONS}; saturated 0.79, small batches 0.41`);

;// CONCATENATED MODULE: ./build/core/estimate/constants/machines.js
/** What surrounds the devices: hosts, power supplies, networks, and what whole machines were measured to draw. */

const PATTERSON = 'Patterson et al. 2021, table 3';
/** The most that a node draws per watt of rated accelerator power. */
const NODE_CEILING = (0,constant/* constant */.dY)('method/node-ceiling', 1.24, 1.4, 1.5, 'x TDP', `${constant/* MLPERF */.fC}; Latif et al. 2025, single H100 node`);
/** What surrounds the accelerators: processors, memory, fans, power supply. */
const HOST_NODE = (0,constant/* constant */.dY)('method/host-node', 0.21, 0.37, 0.55, 'x TDP', `${constant/* MLPERF */.fC}; LBNL node study`);
const HOST_NODE_INFERENCE = (0,constant/* constant */.dY)('method/host-node-inference', 0.15, 0.22, 0.45, 'x TDP', `${constant/* MLPERF */.fC}, inference, less the accelerators`);
/** A server with cards: so much for itself, and so much that grows with them (fans, power supply, feeding them). */
const HOST_SERVER_W = (0,constant/* constant */.dY)('method/host-server', 120, 220, 600, 'W', `${constant/* MLPERF */.fC}, servers with one to eight cards`);
const HOST_DESK_W = (0,constant/* constant */.dY)('method/host-desk', 90, 175, 350, 'W', `${constant/* MLPERF */.fC}, one RTX 4090: 625 W at the wall`);
const HOST_LAPTOP_W = (0,constant/* constant */.dY)('method/host-laptop', 12, 25, 60, 'W', constant/* OURS */.o6);
const HOST_SOC_W = (0,constant/* constant */.dY)('method/host-soc', 5, 10, 30, 'W', constant/* OURS */.o6);
/** The rated power of such a module holds its processor and memory; a carrier and a power supply stand beside it. */
const HOST_BOARD_W = (0,constant/* constant */.dY)('method/host-board', 1, 3, 10, 'W', 'MLPerf inference edge at the plug, 2021 to 2023');
/** Modules are sold with modes of a quarter of their rated power up to all of it, and a little over. */
const BOARD_MODES = (0,constant/* constant */.dY)('method/board-modes', 0.5, 1, 2, 'x', 'Jetson AGX Orin at the plug in MLPerf: 22 W capped, 77 W not, rated 60 W; modes of 15 to 60 W');
const HOST_OVER_GPU = (0,constant/* constant */.dY)('method/host-over-gpu', 1.25, 1.4, 1.65, 'x', `${constant/* MLPERF */.fC}; Google serving machines 1.57`);
const HOST_OVER_TPU = (0,constant/* constant */.dY)('method/host-over-tpu', 1.64, 1.9, 2.2, 'x', 'Google TPU life-cycle study 2025, fleet of TPU machines');
/** Share of what a power supply takes in that comes out, where a meter sits behind it. */
const PSU_EFFICIENCY = (0,constant/* constant */.dY)('method/psu-efficiency', 0.94, 0.95, 0.96, 'x', 'power supplies declared with MLPerf training power');
const CPU_NODE = (0,constant/* constant */.dY)('method/cpu-node', 0.5, 1, 1.6, 'x TDP', `${constant/* OURS */.o6}: package at 60 % and 40 % for the rest of the machine`);
const NETWORK = (0,constant/* constant */.dY)('method/network', 1.03, 1.08, 1.14, 'x', 'interconnect declared with MLPerf training power');
const DEVICES_PER_NODE = (0,constant/* constant */.dY)('method/devices-per-node', 8, 8, 8, 'devices', 'HGX and DGX systems');
/** System power per chip with its share of the host, which beats the rated power where it was measured. */
const TPU_V2_W = (0,constant/* constant */.dY)('method/tpu-v2-system', 208, 221, 234, 'W', PATTERSON);
const TPU_V3_W = (0,constant/* constant */.dY)('method/tpu-v3-system', 245, 283, 312, 'W', PATTERSON);
const TPU_V4_W = (0,constant/* constant */.dY)('method/tpu-v4-system', 326, 350, 378, 'W', 'GLaM and PaLM papers');
const HOST_SERVER_SHARE = (0,constant/* constant */.dY)('method/host-server-share', 0.1, 0.2, 0.5, 'x TDP', `${constant/* MLPERF */.fC}, servers with one to eight cards`);
/** Memory of the host beyond what such a machine usually has. */
const HOST_MEMORY_W = (0,constant/* constant */.dY)('method/host-memory', 0.1, 0.2, 0.39, 'W/GB', 'modules of 32 to 64 GB at 5 to 10 W; Cloud Carbon Footprint 0.39');
const TPU_V6E_W = (0,constant/* constant */.dY)('method/tpu-v6e-system', 215, 272, 340, 'W', 'Google TPU life-cycle study 2025: eight chips in a machine of 2173 W');
/** Whole nodes of eight, per watt of rated accelerator power: what load and host vary by when they are taken together. */
const NODE_TRAINING = (0,constant/* constant */.dY)('method/node-training', 1.1, 1.24, 1.4, 'x TDP', `${constant/* MLPERF */.fC}, one to 64 nodes; V100 nodes 1.10, LBNL node study 1.38`);
const NODE_SCALING = (0,constant/* constant */.dY)('method/node-scaling', 0.9, 1.04, 1.15, 'x TDP', `${constant/* MLPERF */.fC}, five runs on 8 to 64 nodes under seven minutes`);
const NODE_INFERENCE = (0,constant/* constant */.dY)('method/node-inference', 0.7, 0.97, 1.13, 'x TDP', `${constant/* MLPERF */.fC}, 35 of inference, mostly set for least energy`);
/** The same for servers with cards: measured over what their cards and their host come to. */
const SERVER_INFERENCE = (0,constant/* constant */.dY)('method/server-inference', 0.78, 1, 1.28, 'x', `${constant/* MLPERF */.fC}, inference on one to eight cards`);
/** Memory, disks, fans and power supply of a machine of processors only, where the share of its processors is known. */
const CPU_REST = (0,constant/* constant */.dY)('method/cpu-rest', 0.1, 0.25, 0.5, 'x TDP', 'Cloud Carbon Footprint coefficients: idle machines at 0.12 to 0.35 x TDP, busy ones at 0.6 to 1.1');

;// CONCATENATED MODULE: ./build/core/estimate/constants/unknown.js
/** What is taken for what a record leaves out. */

const COUNT_UNKNOWN = (0,constant/* constant */.dY)('method/count-unknown', 1, 8, 64, 'devices', `${constant/* OURS */.o6}: one node, at most eight`);
const COUNT_UNKNOWN_CARD = (0,constant/* constant */.dY)('method/count-unknown-card', 1, 1, 64, 'devices', `${constant/* OURS */.o6}: clouds rent cards singly, boards for eight whole`);
const COUNT_UNKNOWN_DESK = (0,constant/* constant */.dY)('method/count-unknown-desk', 1, 1, 8, 'devices', constant/* OURS */.o6);
const DEVICE_UNKNOWN_W = (0,constant/* constant */.dY)('method/device-unknown', 70, 300, 1000, 'W', `${constant/* OURS */.o6}: NVIDIA T4 to B200`);
const DEVICE_UNKNOWN_TFLOPS = (0,constant/* constant */.dY)('method/device-unknown-tflops', 60, 250, 1050, 'TFLOP/s', `${constant/* OURS */.o6}: NVIDIA T4 to H100, between A100 and its predecessors`);
const CPU_COUNT_UNKNOWN = (0,constant/* constant */.dY)('method/cpu-count', 0.25, 1, 2, 'sockets', `${constant/* OURS */.o6}: from a slice to two`);
const CPU_UNKNOWN_W = (0,constant/* constant */.dY)('method/cpu-unknown', 15, 150, 400, 'W', constant/* OURS */.o6);
const HOURS_UNKNOWN = (0,constant/* constant */.dY)('method/hours-unknown', 1, 24, 720, 'h', constant/* OURS */.o6);
const HOURS_LOWER_BOUND = (0,constant/* constant */.dY)('method/hours-lower-bound', 1, 1, 2, 'x', constant/* OURS */.o6);
const TIME_LIMIT_USED = (0,constant/* constant */.dY)('method/time-limit-used', 0.05, 0.5, 1, 'x limit', `${constant/* OURS */.o6}: users ask for far more than they use (Mu'alem and Feitelson 2001; Lee et al. 2004)`);
const HORIZON_DAYS = (0,constant/* constant */.dY)('method/horizon', 365, 365, 365, 'days', constant/* OURS */.o6);

// EXTERNAL MODULE: ./build/core/estimate/notes.js
var estimate_notes = __webpack_require__(5564);
;// CONCATENATED MODULE: ./build/core/estimate/constants/plans.js
/** Work that is only planned, or known by its operations: the share of its peak that a device achieves. */

/** Training from parameters and tokens: the share of peak that a whole run achieves, restarts included. */
const MFU_A100 = (0,constant/* constant */.dY)('method/mfu-a100', 0.25, 0.36, 0.48, 'x peak', '25 published A100 runs');
const MFU_H100 = (0,constant/* constant */.dY)('method/mfu-h100', 0.18, 0.28, 0.42, 'x peak', 'Llama 3.1 0.14, 0.25 and 0.35, SmolLM3 0.26');
const MFU_V100 = (0,constant/* constant */.dY)('method/mfu-v100', 0.14, 0.2, 0.3, 'x peak', 'GPT-3 0.20, XLM-R 0.21');
const MFU_TPU = (0,constant/* constant */.dY)('method/mfu-tpu', 0.22, 0.31, 0.42, 'x peak', 'Gopher 0.30, PaLM 0.30, Meena 0.34, T5 0.37');
const MFU_SMALL = (0,constant/* constant */.dY)('method/mfu-small', 0.18, 0.27, 0.41, 'x peak', 'Pythia 0.22 to 0.34, SmolLM3 0.26');
const MFU_OTHER = (0,constant/* constant */.dY)('method/mfu-other', 0.2, 0.32, 0.45, 'x peak', constant/* OURS */.o6);
/** Inference of a batch of inputs: prefill is bound by arithmetic, decoding by memory. */
const MFU_FORWARD = (0,constant/* constant */.dY)('method/mfu-forward', 0.1, 0.18, 0.33, 'x peak', `${constant/* ML_ENERGY */.BO}: decoding 0.06 at batch 64, 0.18 at 512; prefill 0.45`);
/** Mixtures of experts achieve less of the peak than dense models of their active size. */
const MFU_EXPERTS = (0,constant/* constant */.dY)('method/mfu-experts', 0.66, 0.73, 0.81, 'x MFU', 'DeepSeek-V2, OLMoE, Llama 4 Scout and Maverick: 0.64 to 0.83');
/** Training in 8 bits, against the peak in 8 bits: the rest of the step stays in 16. */
const MFU_EIGHT_BIT = (0,constant/* constant */.dY)('method/mfu-eight-bit', 0.62, 0.68, 0.75, 'x MFU', 'NVIDIA Transformer Engine 1.3 to 1.5 times 16 bits; DeepSeek-V3');
/** Models that are too small to keep a device busy, of any year. */
const MFU_TINY = (0,constant/* constant */.dY)('method/mfu-tiny', 0.35, 0.8, 1.8, 'x MFU', 'BERT-large 0.09, RoBERTa-large 0.09, German ELECTRA 0.22, Pythia 0.22 to 0.34');
/** Operations that the hardware does for each that the model needs, when every activation is computed twice. */
const RECOMPUTATION = (0,constant/* constant */.dY)('method/recomputation', 1.333, 1.333, 1.333, 'x', 'forward pass once more: 8 N D for 6 N D');
/** The largest share of its peak that a device sustains; hours in which a run would have needed more are too short. */
const MFU_CEILING = (0,constant/* constant */.dY)('method/mfu-ceiling', 0.75, 0.75, 0.75, 'x peak', 'large matrix products in vendor libraries reach 0.70 to 0.80');
/** What a device draws at least while it does so. */
const POWER_AT_CEILING = (0,constant/* constant */.dY)('method/power-at-ceiling', 0.5, 0.5, 0.5, 'x TDP', `${constant/* OURS */.o6}: data-centre devices draw 0.7 to 1 in large matrix products`);
/** Parameters in use for one token, as a share of all: fewer are not believed. */
const ACTIVE_SHARE = (0,constant/* constant */.dY)('method/active-share', 0.02, 0.02, 0.02, 'x parameters', 'published mixtures: 0.03 (Kimi K2) to 0.28 (Mixtral)');

;// CONCATENATED MODULE: ./build/core/estimate/energy/plan.js
/**
 * Hours from operations, for what is planned and against hours that cannot be true:
 *
 *   F = 6 x active parameters x tokens            (2 x for inference: no backward pass)
 *   device-hours = F / (dense peak x MFU x 3600)
 *
 * (Kaplan et al. 2020 for the 6.) MFU is that of a whole run, restarts and evaluation included, so it is lower than what
 * papers print. A share that counts recomputed activations (HFU) has 4/3 as many operations to go with. Peaks are dense:
 * vendors print the rate with sparsity, which is twice that.
 */





/**
 * What trainings differ by beyond the range of their kind, as a standard deviation of the logarithm: data, stages that the
 * tokens do not count, kernels. With it the interval holds nine of ten of 41 published trainings (tools/calibrate.ts).
 */
const BETWEEN_RUNS = 0.2;
/** A share that somebody states is seldom that of the whole run. */
const STATED_SHARE = 0.17;
/** Below so many parameters matrices are too small to fill a device. */
const SMALL = 6e9;
/** Below so many, whatever else a step does weighs as much as they. */
const TINY = 5e8;
/** Hours from the operations of a training; `null` without parameters and tokens. */
function plannedHours(one, fleet, notes) {
    const work = operationsOf(one, notes);
    if (work === null)
        return null;
    const { flops, formula } = work;
    if (formula !== null)
        notes.step('operations', flops, 'FLOP', [], formula);
    const peak = peakOf(one, fleet, notes);
    const share = shareOf(one, fleet, work, peak.eightBit, notes);
    const done = flops * share.recomputed;
    const central = done / (peak.tflops.central * 1e12 * share.central * 3600);
    const cautious = done / (peak.tflops.cautious * 1e12 * share.least * 3600);
    const again = share.recomputed === 1 ? '' : ` x ${share.recomputed}`;
    notes.step('device-hours', central, 'h', share.constants.map(({ id }) => id), () => `${(0,estimate_notes/* figure */.vP)(flops)} FLOP${again} / ( ${(0,estimate_notes/* figure */.vP)(peak.tflops.central)} x 1e12 x ${share.text} x 3600 )`);
    let hours = (0,core_amount/* uncertain */.Y$)(central, `${one.id}/mfu`, share.own, cautious);
    const most = () => `${(0,estimate_notes/* figure */.vP)(flops)} FLOP${again} / ( ${(0,estimate_notes/* figure */.vP)(peak.tflops.cautious)} x 1e12 x ${share.leastText} x 3600 )`;
    notes.most('device-hours, at the least share of peak', hours, 'h', [], most);
    for (const { id, low, high } of share.constants)
        hours = (0,core_amount/* widened */["do"])(hours, id, (0,constant/* spreadOf */.jg)(low, high));
    for (const { key, s } of peak.tflops.spread)
        hours = (0,core_amount/* widened */["do"])(hours, key, s);
    return hours;
}
/** `null` when nothing says how many. Parameters in use that are too few to be true are raised to what may be. */
function operationsOf(one, notes) {
    const { params, activeParams, tokens, stated } = one;
    const forward = one.workload === 'inference';
    // Active parameters are stated of mixtures alone.
    const mixture = activeParams !== null && (params === null || activeParams < 0.9 * params);
    if (stated.flops !== undefined)
        return { flops: stated.flops, active: params, mixture, forward, formula: null };
    const active = activeOf(params, activeParams, notes);
    if (active === null || tokens === null)
        return null;
    const each = forward ? 2 : 6;
    const formula = () => `${each} x ${(0,estimate_notes/* figure */.vP)(active)} parameters x ${(0,estimate_notes/* figure */.vP)(tokens)} tokens`;
    return { flops: each * active * tokens, active, mixture, forward, formula };
}
function activeOf(params, active, notes) {
    if (active === null || params === null)
        return active ?? params;
    const least = params * ACTIVE_SHARE.central;
    if (active >= least)
        return Math.min(active, params);
    notes.warn('active_params_implausible');
    return least;
}
const EIGHT_BIT = new Set(['fp8', 'int8', 'fp4', 'int4', 'mxfp4', 'nvfp4']);
const FULL = new Set(['fp32', 'float32']);
/** Dense rate of one device in the width that the case states; without one, of 16 bits. */
function peakOf(one, fleet, notes) {
    const { precision, peakTflops } = one.stated;
    const found = rateOf(fleet, precision ?? 'bf16');
    if (!found.own && peakTflops === undefined)
        notes.assume('peak', `${(0,estimate_notes/* figure */.vP)(found.tflops.central)} TFLOP/s of 16 bits, none is known for ${precision}`, 'default');
    if (found.factor !== null)
        notes.use(found.factor);
    if (peakTflops === undefined)
        return found;
    const ratio = peakTflops / found.tflops.central;
    const sparse = fleet.known && ratio > 1.9 && ratio < 2.1;
    if (sparse)
        notes.warn('peak_is_sparse');
    return { tflops: sparse ? found.tflops : (0,core_amount/* exactly */.pV)(peakTflops), eightBit: found.eightBit };
}
/** `own`: the rate is that of the width; else it is that of 16 bits. */
function rateOf(fleet, precision) {
    const rates = fleet.accelerator?.rates;
    const special = EIGHT_BIT.has(precision) ? rates?.fp8 : FULL.has(precision) ? rates?.fp32 : null;
    const factor = precision === 'tf32' ? (rates?.tf32 ?? null) : (special ?? null);
    if (factor === null) {
        const own = !EIGHT_BIT.has(precision) && !FULL.has(precision) && precision !== 'tf32';
        return { tflops: fleet.tflops, eightBit: false, factor: fleet.accelerator?.denseTflops ?? null, own };
    }
    return { tflops: (0,core_amount/* exactly */.pV)(factor.value), eightBit: EIGHT_BIT.has(precision), factor, own: true };
}
/** Share of the peak, as stated or by hardware, size and kind of model. */
function shareOf(one, fleet, work, eightBit, notes) {
    const { mfu, hfu } = one.stated;
    const stated = mfu ?? hfu;
    if (stated !== undefined) {
        const recomputed = mfu === undefined ? RECOMPUTATION.central : 1;
        const constants = mfu === undefined ? [RECOMPUTATION] : [];
        notes.useAll(constants);
        const text = (0,estimate_notes/* figure */.vP)(stated);
        return { central: stated, least: stated, text, leastText: text, recomputed, constants, own: STATED_SHARE };
    }
    const constants = [
        work.forward ? MFU_FORWARD : mfuOf(fleet, work.active),
        ...(work.mixture ? [MFU_EXPERTS] : []),
        ...(eightBit ? [MFU_EIGHT_BIT] : []),
        ...(!work.forward && work.active !== null && work.active < TINY ? [MFU_TINY] : []),
    ];
    notes.useAll(constants);
    const [, ...added] = constants;
    const squares = added.reduce((sum, { low, high }) => sum + (0,constant/* spreadOf */.jg)(low, high) ** 2, 0);
    return {
        central: constants.reduce((product, { central }) => product * central, 1),
        least: constants.reduce((product, { low }) => product * low, 1),
        text: constants.map(({ central }) => central).join(' x '),
        leastText: constants.map(({ low }) => low).join(' x '),
        recomputed: 1,
        constants,
        own: Math.sqrt(Math.max(0, BETWEEN_RUNS ** 2 - squares)),
    };
}
function mfuOf(fleet, params) {
    const id = fleet.accelerator?.id ?? '';
    if (id.includes('v100'))
        return MFU_V100;
    if (params !== null && params < SMALL)
        return MFU_SMALL;
    if (id.includes('a100'))
        return MFU_A100;
    if (id.includes('h100') || id.includes('h200') || id.includes('h800'))
        return MFU_H100;
    return id.includes('tpu') ? MFU_TPU : MFU_OTHER;
}
/** TFLOP/s, dense, in the fastest width; of a device that nobody names, or whose rate nobody published, that of a fast one. */
function fastestOf({ known, accelerator, tflops, tdpW }) {
    const rated = known && accelerator?.denseTflops !== null;
    const share = known ? Math.min(1, tdpW.central / DEVICE_UNKNOWN_W.central) : 1;
    return Math.max(rated ? tflops.central : DEVICE_UNKNOWN_TFLOPS.high * share, accelerator?.rates?.fp8?.value ?? 0);
}
/** Fine-tuning a part of the weights leaves out the gradients of the others: 4 x parameters x tokens at least. */
const PARTIAL = 4 / 6;
function leastOf({ flops }, { workload }) {
    return workload === 'finetuning' ? flops * PARTIAL : flops;
}
/**
 * Hours that are too short for the operations, even at the largest share of the fastest rate, are not believed: those
 * that the operations take are counted instead.
 */
function possible(hours, one, fleet, notes) {
    const work = operationsOf(one, notes);
    if (work === null)
        return hours;
    const most = hours.cautious * fastestOf(fleet) * 1e12 * MFU_CEILING.central * 3600;
    if (leastOf(work, one) <= most)
        return hours;
    notes.warn('hours_below_operations');
    notes.use(MFU_CEILING.factor);
    const needed = plannedHours(one, fleet, notes);
    if (needed === null || needed.central < hours.central)
        return hours;
    const longest = { ...needed, cautious: Math.max(needed.cautious, hours.cautious) };
    const larger = () => `max ( ${(0,estimate_notes/* figure */.vP)(needed.cautious)} h , ${(0,estimate_notes/* figure */.vP)(hours.cautious)} h )`;
    notes.most('device-hours', longest, 'h', [], larger);
    return longest;
}
/**
 * kWh that count against the budget beside an energy that is too small for the operations: those of the accelerators over
 * the hours that they take. 0 where the energy is enough for the fastest device at the least power. The best estimate
 * stays what was measured, because a mixture of experts may have been stated by all its parameters.
 */
function neededKwh(kwh, one, fleet, notes) {
    const silent = new estimate_notes/* Notes */.u3(false);
    const work = operationsOf(one, silent);
    if (work === null)
        return 0;
    const watts = fleet.known ? fleet.tdpW.central : DEVICE_UNKNOWN_W.central;
    const least = leastOf(work, one) / (fastestOf(fleet) * 1e12 * MFU_CEILING.central * 3600);
    if (kwh >= (least * watts * POWER_AT_CEILING.central) / 1000)
        return 0;
    notes.warn('energy_below_operations');
    notes.useAll([MFU_CEILING, POWER_AT_CEILING]);
    const aside = new estimate_notes/* Notes */.u3(notes.recording);
    const hours = plannedHours(one, fleet, aside);
    if (hours === null)
        return 0;
    const needed = (hours.cautious * fleet.tdpW.cautious) / 1000;
    const formula = () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.cautious)} W / 1000`;
    aside.most('energy of the operations', { central: 0, cautious: needed }, 'kWh', [], formula);
    for (const factor of aside.factors)
        notes.use(factor);
    notes.aside(aside);
    return needed;
}

;// CONCATENATED MODULE: ./build/core/estimate/energy/hours.js
/** How long the devices were reserved: as stated, or as duration x devices; from operations in plan.ts. */






/** Hours that the record states, `null` when it states none. */
function hours_statedHours(one, fleet, notes) {
    if (one.hoursAre === 'limit')
        return limitedHours(one, fleet, notes);
    const hours = asStated(one, fleet, notes);
    return hours === null ? null : possible(hours, one, fleet, notes);
}
/**
 * A job may end before its time limit and cannot go on after it: against a budget it takes all of it. The best estimate
 * is the time of its operations, where they are known, else the share of their limits that jobs use.
 */
function limitedHours(one, fleet, notes) {
    const limit = asStated(one, fleet, notes);
    if (limit === null)
        return null;
    notes.warn('time_limit');
    const needed = plannedHours(one, fleet, notes);
    const used = needed ?? (0,core_amount/* times */.Hn)(limit, (0,core_amount/* fromConstant */.hu)(TIME_LIMIT_USED));
    const central = Math.min(used.central, limit.central);
    const hours = { ...used, central, cautious: Math.max(central, limit.cautious) };
    if (needed === null) {
        notes.use(TIME_LIMIT_USED.factor);
        const formula = () => `${(0,estimate_notes/* figure */.vP)(limit.central)} h x ${TIME_LIMIT_USED.central}`;
        notes.step('device-hours of a job with this time limit', central, 'h', [TIME_LIMIT_USED.id], formula);
    }
    else {
        const formula = () => `min ( ${(0,estimate_notes/* figure */.vP)(needed.central)} h , ${(0,estimate_notes/* figure */.vP)(limit.central)} h )`;
        notes.step('device-hours within the time limit', central, 'h', [], formula);
    }
    notes.most('device-hours, up to the time limit', hours, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(limit.cautious)} h`);
    return hours;
}
function asStated(one, fleet, notes) {
    const { gpuHours, wallHours, hoursQuality } = one;
    if (gpuHours !== null)
        return agreeing(gpuHours, one, fleet, notes);
    if (wallHours === null)
        return null;
    const all = (0,core_amount/* times */.Hn)((0,core_amount/* exactly */.pV)(wallHours), fleet.count);
    notes.step('device-hours', all.central, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(wallHours)} h x ${(0,estimate_notes/* figure */.vP)(fleet.count.central)}`);
    notes.most('device-hours', all, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(wallHours)} h x ${(0,estimate_notes/* figure */.vP)(fleet.count.cautious)}`);
    const hours = ownShare(all, one, notes);
    if (hoursQuality !== 'lower-bound' && hoursQuality !== 'last-segment')
        return hours;
    notes.warn('duration_lower_bound');
    notes.use(HOURS_LOWER_BOUND.factor);
    const longer = (0,core_amount/* times */.Hn)(hours, (0,core_amount/* fromConstant */.hu)(HOURS_LOWER_BOUND, 'at most'));
    const most = () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${HOURS_LOWER_BOUND.high}`;
    notes.most('device-hours of a run that went on', longer, 'h', [HOURS_LOWER_BOUND.factor], most);
    return longer;
}
/** Runs that had one machine at the same time cannot have had all of it each. */
function ownShare(hours, { share }, notes) {
    if (share === undefined)
        return hours;
    notes.warn('shared_machine');
    const own = (0,core_amount/* scaled */.vK)(hours, share);
    notes.step('own device-hours', own.central, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(hours.central)} h x ${(0,estimate_notes/* figure */.vP)(share)}`);
    notes.most('own device-hours', own, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${(0,estimate_notes/* figure */.vP)(share)}`);
    return own;
}
/** Beyond this ratio device-hours and duration do not agree; beyond the second one neither is good. */
const AGREE = 1.1;
const ROUGHLY = 1.5;
/** Device-hours next to a duration: when the two disagree, the larger counts against the budget. */
function agreeing(gpuHours, one, fleet, notes) {
    notes.step('device-hours', gpuHours, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(gpuHours)} h`);
    const { wallHours } = one;
    if (wallHours === null || !fleet.countKnown || one.hoursQuality !== 'wall')
        return (0,core_amount/* exactly */.pV)(gpuHours);
    const product = wallHours * fleet.count.central;
    const [less, more] = [Math.min(product, gpuHours), Math.max(product, gpuHours)];
    if (more <= less * AGREE)
        return (0,core_amount/* exactly */.pV)(gpuHours);
    notes.warn('hours_inconsistent');
    // Hours that are those of the clock under another name are another reading (scenarios.ts), not a wide one.
    const another = sameHours(gpuHours, wallHours);
    const hours = (0,core_amount/* uncertain */.Y$)(gpuHours, `${one.id}/hours`, more > less * ROUGHLY && !another ? 0.3 : 0, product);
    notes.most('device-hours', hours, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(wallHours)} h x ${(0,estimate_notes/* figure */.vP)(fleet.count.central)}`);
    return hours;
}
/** Device-hours that are the hours of the clock: of whole machines, or the clock is that of all devices. */
function sameHours(gpuHours, wallHours) {
    return wallHours > 0 && Math.abs(gpuHours / wallHours - 1) <= AGREE - 1;
}
/** Nothing says how long: a placeholder that is never taken for an answer (`evidence: default`). */
function hours_unknownHours(fleet, notes) {
    notes.warn('hours_unknown');
    notes.assume('hours', `${HOURS_UNKNOWN.central} h, at most ${HOURS_UNKNOWN.high} h`, 'default');
    notes.use(HOURS_UNKNOWN.factor);
    const hours = (0,core_amount/* times */.Hn)((0,core_amount/* fromConstant */.hu)(HOURS_UNKNOWN, 'at most'), fleet.count);
    notes.step('device-hours', hours.central, 'h', [HOURS_UNKNOWN.id], () => `${HOURS_UNKNOWN.central} h x ${(0,estimate_notes/* figure */.vP)(fleet.count.central)}`);
    const most = () => `${HOURS_UNKNOWN.high} h x ${(0,estimate_notes/* figure */.vP)(fleet.count.cautious)}`;
    notes.most('device-hours', hours, 'h', [HOURS_UNKNOWN.factor], most);
    return hours;
}
/** Device-hours behind an energy whose duration is not stated; at most as long as the devices could idle on it. */
function impliedHours(nodeKwh, fleet, load, notes, at = 'node') {
    const host = fleet.host === 'cpu' || at === 'gpu' ? 1 : HOST_OVER_GPU.central;
    const watts = fleet.tdpW.central;
    const central = (nodeKwh.central * 1000) / (watts * load.central * host);
    notes.warn('hours_unknown');
    notes.use(load.factor);
    notes.assume('hours', () => `${(0,estimate_notes/* figure */.vP)(Number(central.toPrecision(3)))} device-hours, from energy and power`, 'default');
    const formula = () => `${(0,estimate_notes/* figure */.vP)(nodeKwh.central)} kWh x 1000 / ( ${(0,estimate_notes/* figure */.vP)(watts)} W x ${load.central} x ${host} )`;
    notes.step('device-hours', central, 'h', [load.id, fleet.tdpId], formula);
    const cautious = Math.max(central, idleHours(nodeKwh, fleet));
    const hours = { ...(0,core_amount/* widened */["do"])(nodeKwh, 'method/implied-hours', 0.5), central, cautious };
    notes.most('device-hours, idle all the time', hours, 'h', [IDLE_FLOOR.factor], () => idleFormula(nodeKwh, fleet));
    return hours;
}
/** The longest that the devices can have been there on so much energy. */
function idleHours(kwh, fleet) {
    return (kwh.cautious * 1000) / (leastWatts(fleet) * IDLE_FLOOR.low);
}
/** The same for a reader. */
function idleFormula(kwh, fleet) {
    return `${(0,estimate_notes/* figure */.vP)(kwh.cautious)} kWh x 1000 / ( ${(0,estimate_notes/* figure */.vP)(leastWatts(fleet))} W x ${IDLE_FLOOR.low} )`;
}
function leastWatts(fleet) {
    return fleet.known ? fleet.tdpW.central : DEVICE_UNKNOWN_W.low;
}

;// CONCATENATED MODULE: ./build/core/estimate/energy/around.js
/**
 * What stands around accelerators for so many hours: the host of an eight-way node by their rated power, that of a desk
 * machine or a laptop by its own, that of a server with cards by both.
 */



/** Clouds rent single cards of servers that have four or eight; as many as share the making of one. */
const CARDS_OF_A_HOST = 4;
function rented({ site }) {
    return site.provider !== null || site.region?.includes(':') === true;
}
/**
 * kWh of what surrounds so many hours of accelerators; `rated` is their energy at rated power.
 *
 * @param most Where the reading of a budget is written, if the caller takes it as it is.
 */
function hostEnergy(one, fleet, hours, rated, notes, most = estimate_notes/* SILENT */.qY) {
    const share = one.workload === 'inference' ? HOST_NODE_INFERENCE : HOST_NODE;
    const scaling = (0,core_amount/* times */.Hn)(rated, { ...(0,core_amount/* fromConstant */.hu)(share), cautious: NODE_CEILING.high - 1 });
    // What they would take at rated power stands on no line above, so it is written out.
    const atRated = () => `${(0,estimate_notes/* figure */.vP)(hours.central)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W / 1000`;
    const byShare = () => `${atRated()} x ${share.central}`;
    const fixed = fixedHost(fleet);
    const ofRated = () => `${(0,estimate_notes/* figure */.vP)(rated.cautious)} kWh x ( ${NODE_CEILING.high} - 1 )`;
    if (fixed === null) {
        most.most('energy of the host', scaling, 'kWh', [NODE_CEILING.factor], ofRated);
        return noted(scaling, share, notes, byShare);
    }
    const machines = machineHours(one, fleet, hours);
    const watts = withMemory(fixed, fleet, notes);
    const absolute = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(machines, watts), 1e-3);
    const cautious = Math.max(absolute.cautious, scaling.cautious);
    const larger = () => `max ( ${machinesOf(hours.cautious, machines.cautious)} x ${(0,estimate_notes/* figure */.vP)(watts.cautious)} W / 1000 , ${ofRated()} )`;
    most.most('energy of the host', { central: 0, cautious }, 'kWh', [fixed.factor, NODE_CEILING.factor], larger);
    const byMachine = () => `${machinesOf(hours.central, machines.central)} x ${(0,estimate_notes/* figure */.vP)(watts.central)} W / 1000`;
    if (fleet.host !== 'server')
        return noted({ ...absolute, cautious }, fixed, notes, byMachine);
    const growing = (0,core_amount/* times */.Hn)(rated, (0,core_amount/* fromConstant */.hu)(HOST_SERVER_SHARE));
    notes.use(HOST_SERVER_SHARE.factor);
    const formula = () => `${byMachine()} + ${atRated()} x ${HOST_SERVER_SHARE.central}`;
    return noted({ ...(0,core_amount/* plus */.tY)(absolute, growing), cautious }, fixed, notes, formula);
}
/** `800 h / 8`: hours of machines that hold several devices. */
function machinesOf(hours, machines) {
    return hours === machines || machines === 0
        ? `${(0,estimate_notes/* figure */.vP)(machines)} h`
        : `${(0,estimate_notes/* figure */.vP)(hours)} h / ${(0,estimate_notes/* figure */.vP)(hours / machines)}`;
}
/** GB that such a machine has anyway. */
const USUAL_GB = { server: 512, desk: 64, laptop: 32, soc: 32 };
/** Memory that the record lists beyond the usual draws power of its own; within what the host may draw at most. */
function withMemory(fixed, fleet, notes) {
    const watts = (0,core_amount/* fromConstant */.hu)(fixed, 'at most');
    const usual = fleet.host in USUAL_GB ? USUAL_GB[fleet.host] : Number.POSITIVE_INFINITY;
    const more = fleet.memoryGb - usual;
    if (more <= 0)
        return watts;
    notes.use(HOST_MEMORY_W.factor);
    notes.assume('memory', () => `${(0,estimate_notes/* figure */.vP)(more)} GB more than usual at ${HOST_MEMORY_W.central} W/GB`, 'default');
    return { ...watts, central: Math.min(fixed.high, fixed.central + more * HOST_MEMORY_W.central) };
}
function noted(kwh, constant, notes, formula) {
    notes.use(constant.factor);
    notes.step('energy of the host', kwh.central, 'kWh', [constant.id], formula);
    return kwh;
}
/** Watts per machine; `null` where the host scales with the accelerators. */
function fixedHost(fleet) {
    if (fleet.host === 'server')
        return HOST_SERVER_W;
    if (fleet.host === 'desk')
        return HOST_DESK_W;
    if (fleet.host === 'laptop')
        return HOST_LAPTOP_W;
    if (fleet.host !== 'soc')
        return null;
    return fleet.accelerator?.class === 'embedded' ? HOST_BOARD_W : HOST_SOC_W;
}
/** Hours of whole machines: up to eight cards in a server, four under a desk, one in a laptop. */
function machineHours(one, fleet, hours) {
    const most = fleet.host === 'server' ? 8 : fleet.host === 'desk' ? 4 : 1;
    const n = Math.max(1, fleet.count.central);
    const share = Math.ceil(n / most) / n;
    if (fleet.host === 'server' && fleet.countKnown && n < CARDS_OF_A_HOST && rented(one)) {
        return { ...(0,core_amount/* scaled */.vK)(hours, 1 / CARDS_OF_A_HOST), cautious: hours.cautious * share };
    }
    if (fleet.countKnown || one.gpuHours === null)
        return (0,core_amount/* scaled */.vK)(hours, share);
    // Device-hours of an unknown number of cards: each may have been a machine of its own.
    return { ...(0,core_amount/* scaled */.vK)(hours, share), cautious: hours.cautious };
}

;// CONCATENATED MODULE: ./build/core/estimate/energy/load.js
/**
 * Hours x hardware: what devices and the machine around them draw, by workload and kind of machine.
 *
 *   E_node = device-hours x TDP x load / 1000 + host
 *
 * The host of an eight-way node scales with its accelerators (MLPerf: 1.24 x TDP in training, all told); that of a desk
 * machine or a laptop is so many watts per machine; that of a server with cards is both. TPUs have no usable rated power; the
 * published system power per chip, host included, is used instead.
 */







const LOADS = {
    pretraining: LOAD_PRETRAINING,
    finetuning: LOAD_FINETUNING,
    inference: LOAD_INFERENCE,
    small: LOAD_SMALL,
};
/** Share of its rated power that a device draws on average. */
function loadOf(one, fleet) {
    if (fleet.host === 'cpu')
        return CPU_NODE;
    if (fleet.host === 'tpu')
        return TPU_LOAD;
    const { workload } = one;
    if (workload === 'inference' || workload === 'small')
        return LOADS[workload];
    if (scalesShort(one, fleet))
        return LOAD_SCALING;
    const wholeNode = fleet.accelerator?.class === 'datacenter' && fleet.count.central >= 8;
    if (workload === null)
        return wholeNode ? LOAD_UNKNOWN_NODE : LOAD_UNKNOWN;
    const large = wholeNode || (one.params ?? 0) >= LARGE;
    return workload === 'finetuning' && large ? LOAD_FINETUNING_LARGE : LOADS[workload];
}
/** Parameters of a model that keeps its devices busy while it is fine-tuned. */
const LARGE = 1e9;
/** Hours in which several nodes hardly get going; the runs that this was read from took up to seven minutes. */
const SHORT = 0.12;
function scalesShort({ wallHours, gpuHours }, { host, count, countKnown }) {
    if (host !== 'node' || !countKnown || count.central <= DEVICES_PER_NODE.central)
        return false;
    const hours = wallHours ?? (gpuHours === null ? null : gpuHours / count.central);
    return hours !== null && hours > 0 && hours < SHORT;
}
/** kWh of the node, or of the accelerators alone. */
function hoursEnergy(one, fleet, hours, devicesOnly, notes) {
    const key = `${one.id}/energy`;
    const system = one.stated.tdpW === undefined ? tpuWatts(fleet) : null;
    if (system !== null)
        return (0,core_amount/* widened */["do"])(systemEnergy(system, hours, notes), key, KNOWN_POWER);
    const { load, id, own } = meanLoad(one, fleet, devicesOnly, notes);
    const rated = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(hours, fleet.tdpW), 1e-3);
    notes.instead('load', load, 'x TDP', []);
    const whole = fleet.host === 'cpu' || fleet.host === 'tpu';
    const drawn = inAnyMode((0,core_amount/* times */.Hn)(rated, load), fleet, notes);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(hours.central)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W x ${(0,estimate_notes/* figure */.vP)(load.central)} / 1000`;
    notes.step(whole
        ? 'energy of the node, idle inside the job included'
        : 'energy of the accelerators, idle inside the job included', drawn.central, 'kWh', [fleet.tdpId, id], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.cautious)} W x ${(0,estimate_notes/* figure */.vP)(load.cautious)} / 1000`;
    notes.most(whole ? 'energy of the node' : 'energy of the accelerators', drawn, 'kWh', [], most);
    notes.base(whole ? 'machines' : 'accelerators', 'hours', drawn.central);
    if (devicesOnly || whole)
        return (0,core_amount/* widened */["do"])(drawn, key, own);
    const atRated = () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.cautious)} W / 1000`;
    notes.most('energy at rated power', { central: 0, cautious: rated.cautious }, 'kWh', [], atRated);
    const host = hostEnergy(one, fleet, hours, rated, notes, notes);
    notes.base('host', 'hours', host.central);
    // Cards that nobody counted share their host with an unknown number of others.
    const others = fleet.host === 'node' ? 0.25 : (0,constant/* spreadOf */.jg)(COUNT_UNKNOWN.low, COUNT_UNKNOWN.central);
    const both = together((0,core_amount/* plus */.tY)(drawn, host), rated, one, fleet, notes);
    const node = fleet.countKnown ? (0,core_amount/* widened */["do"])(both, HOST_SHARED, sliceOf(fleet)) : (0,core_amount/* widened */["do"])(both, COUNT_UNKNOWN.id, others);
    notes.step('energy of the node', node.central, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(drawn.central)} kWh + ${(0,estimate_notes/* figure */.vP)(host.central)} kWh`);
    const sum = () => `${(0,estimate_notes/* figure */.vP)(drawn.cautious)} kWh + ${(0,estimate_notes/* figure */.vP)(host.cautious)} kWh`;
    notes.most('energy of the node', node, 'kWh', [], sum);
    return (0,core_amount/* widened */["do"])(node, key, own);
}
/** A module that can be set to a fraction of its rated power: nobody records to which. */
function inAnyMode(drawn, { accelerator }, notes) {
    if (accelerator?.class !== 'embedded')
        return drawn;
    notes.use(BOARD_MODES.factor);
    return (0,core_amount/* widened */["do"])(drawn, BOARD_MODES.id, (0,constant/* spreadOf */.jg)(BOARD_MODES.low, BOARD_MODES.high));
}
/**
 * Boards for four have a whole host to themselves; who names fewer than eight may mean that, or a part of eight. A few
 * cards may have a server to themselves, or share it with those of others.
 */
function sliceOf({ host, count }) {
    if (host === 'node')
        return count.central < DEVICES_PER_NODE.central ? 0.15 : 0;
    return host === 'server' && count.central < CARDS_OF_A_HOST ? 0.25 : 0;
}
/** The key of that error. */
const HOST_SHARED = 'method/host-shared';
/**
 * Load and host were read off the same machines, so their errors are not independent: where whole nodes of one workload
 * were measured, it is their scatter that counts.
 */
function together(node, rated, one, fleet, notes) {
    const range = one.workload === null ? null : measuredNode(one, fleet);
    if (range === null)
        return node;
    notes.use(range.factor);
    return (0,core_amount/* widened */["do"])({ ...node, spread: rated.spread }, range.id, (0,constant/* spreadOf */.jg)(range.low, range.high));
}
function measuredNode(one, fleet) {
    if (one.stated.powerShare !== undefined)
        return null;
    const load = loadOf(one, fleet);
    if (fleet.host === 'server')
        return load === LOAD_INFERENCE && fleet.countKnown ? SERVER_INFERENCE : null;
    if (fleet.host !== 'node')
        return null;
    if (load === LOAD_SCALING)
        return NODE_SCALING;
    if (load === LOAD_INFERENCE)
        return NODE_INFERENCE;
    return load === LOAD_PRETRAINING ? NODE_TRAINING : null;
}
/** Of accelerators as stated; a machine of processors only has memory, disks and fans beside them. */
function statedLoad(share, { host }, notes) {
    if (host !== 'cpu')
        return (0,core_amount/* exactly */.pV)(share);
    notes.use(CPU_REST.factor);
    return (0,core_amount/* plus */.tY)((0,core_amount/* exactly */.pV)(share), (0,core_amount/* fromConstant */.hu)(CPU_REST, 'at most'));
}
/** The load as a case states it, or that of the workload; `own` is what this run may differ by. */
function meanLoad(one, fleet, devicesOnly, notes) {
    const { powerShare } = one.stated;
    if (powerShare !== undefined)
        return { load: statedLoad(powerShare, fleet, notes), id: 'stated/power-share', own: KNOWN_POWER };
    // Whole machines were measured in benchmarks, accelerators alone at every batch.
    const load = devicesOnly && loadOf(one, fleet) === LOAD_INFERENCE ? LOAD_SERVING : loadOf(one, fleet);
    const assumed = one.workload === null || load === CPU_NODE || load === TPU_LOAD;
    const own = assumed || one.workload === null ? UNKNOWN_WORKLOAD : KNOWN_WORKLOAD[one.workload];
    notes.use(load.factor);
    if (assumed)
        notes.assume('load', `${load.central} of rated power`, 'default');
    // The load is measured nowhere, so against the budget a device draws all that it may.
    const most = load === CPU_NODE || load === TPU_LOAD ? load.high : 1;
    return { load: { ...(0,core_amount/* fromConstant */.hu)(load), cautious: most }, id: load.id, own };
}
/**
 * What runs of one workload differ by, as standard deviations of the logarithm. Training was measured on the machines of
 * few hands, so it is given as much as an energy that somebody states has (0.15, together with load and host); the ranges
 * of inference are of many.
 */
const KNOWN_WORKLOAD = {
    pretraining: 0.135,
    finetuning: 0.135,
    inference: 0.05,
    small: 0.1,
};
/** Published system power per chip, or a share that the case states. */
const KNOWN_POWER = 0.1;
const UNKNOWN_WORKLOAD = 0.25;
function tpuWatts(fleet) {
    if (fleet.host !== 'tpu' || fleet.mixed !== undefined)
        return null;
    const id = fleet.accelerator?.id ?? '';
    if (id.endsWith('tpu-v2'))
        return TPU_V2_W;
    if (id.endsWith('tpu-v3'))
        return TPU_V3_W;
    if (id.endsWith('tpu-v6e'))
        return TPU_V6E_W;
    return id.endsWith('tpu-v4') ? TPU_V4_W : null;
}
function systemEnergy(watts, hours, notes) {
    notes.use(watts.factor);
    const kwh = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(hours, (0,core_amount/* fromConstant */.hu)(watts, 'at most')), 1e-3);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(hours.central)} h x ${watts.central} W / 1000`;
    notes.step('energy of the node', kwh.central, 'kWh', [watts.id], formula);
    notes.most('energy of the node', kwh, 'kWh', [watts.factor], () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${watts.high} W / 1000`);
    notes.base('machines', 'hours', kwh.central);
    return kwh;
}

// EXTERNAL MODULE: ./build/core/estimate/place/place.js + 1 modules
var place_place = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/core/estimate/checks/closing.js

/** Rounding of inputs that are printed to two or three digits. */
const ROUNDED = 0.03;
/** A PUE so near to 1 that rounding hides it, and one that no building has. */
const PUE_SEEN = 1.03;
const PUE_MOST = 2.5;
const UNKNOWN = { warning: null, closes: null };
function closingOf(one, fleet, place, context) {
    const kg = one.declaredKg;
    const bareKg = statedKg(one, fleet, place);
    if (kg === null || kg <= 0 || bareKg === null || bareKg <= 0)
        return UNKNOWN;
    const ratio = kg / bareKg;
    const { pue, inside } = statedPue(one);
    // A figure that is printed as 6 t may be anything from 5.5 to 6.5.
    const rounded = Math.max(ROUNDED, halfUnit(kg) / kg);
    const near = (by, within) => Math.abs(ratio / by - 1) <= within;
    const expected = inside ? 1 : pue;
    const closes = near(expected, ROUNDED);
    if (pue <= PUE_SEEN || near(expected, rounded))
        return { warning: null, closes };
    const other = inside ? pue : 1;
    if (near(other, rounded))
        return { warning: 'pue_in_or_out', closes };
    // Hours close only for who counts at rated power; emissions that were measured do not follow from them.
    const rated = context.accounting.method === 'card' || one.stated.tdpW !== undefined;
    const certain = one.energy !== null || (context.trustRecord === true && rated);
    const fits = !inside && ratio > PUE_SEEN && ratio <= PUE_MOST;
    return { warning: certain && fits ? 'declared_other_pue' : null, closes };
}
/** kg without any PUE: energy, or hours at rated power, by the grid that the record states. */
function statedKg(one, fleet, place) {
    if (one.gridGPerKwh === null || place.gridId !== place_place/* STATED_GRID */.jM)
        return null;
    const kwh = one.energy?.totalKwh ?? ratedKwh(one, fleet);
    return kwh === null ? null : (kwh * place.grid.central) / 1000;
}
function ratedKwh({ gpuHours, wallHours }, fleet) {
    if (!fleet.known && fleet.tdpId !== 'stated/tdp')
        return null;
    if (fleet.tdpW.spread.length > 0)
        return null;
    const hours = gpuHours ?? (wallHours === null || !fleet.countKnown ? null : wallHours * fleet.count.central);
    return hours === null ? null : (hours * fleet.tdpW.central) / 1000;
}
function statedPue({ pue, energy }) {
    const applied = energy?.pueApplied ?? 1;
    return { pue: pue ?? applied, inside: applied > 1 || energy?.boundary === 'facility' };
}
/** Half a unit of the last digit that is not a zero: 500 of 6000, 5 of 340, 0.05 of 6.8. */
function halfUnit(value) {
    const [digits = '', exponent = '0'] = Number(value.toPrecision(12)).toExponential().split('e');
    const decimals = digits.split('.')[1]?.length ?? 0;
    return 0.5 * 10 ** (Number(exponent) - decimals);
}

;// CONCATENATED MODULE: ./build/core/estimate/energy/recorded.js
/** Energy that a record gives itself: what it covers, how good it is, and whether the hardware can have drawn it. */





/** `null` when there is none, or when it covers no accelerator although there were some and their hours are known. */
function recordedEnergy(one, fleet, timed, card, notes) {
    const { energy } = one;
    if (energy === null)
        return null;
    const { boundary, gpuKwh } = energy;
    const applied = Math.max(1, energy.pueApplied);
    const total = withoutPue(energy, applied, notes);
    const evidence = one.evidence === 'metered' || one.evidence === 'counter' ? one.evidence : 'declared';
    const split = boundary === 'node' && gpuKwh !== null && fleet.host !== 'cpu' && evidence !== 'metered';
    if (split && !card)
        return counted(one, total, gpuKwh / applied, fleet, timed, evidence, notes);
    const stated = (0,core_amount/* uncertain */.Y$)(total, `${one.id}/energy`, spreadFor(evidence, boundary, fleet));
    const kwh = energy.supply === 'dc' && !card ? beforeSupply(stated, boundary, notes) : stated;
    return { measured: { kwh, at: boundary }, evidence, modelledKwh: 0 };
}
function withoutPue(energy, applied, notes) {
    const total = energy.totalKwh / applied;
    if (applied === 1)
        notes.step('recorded energy, idle inside the job included', total, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(total)} kWh`);
    else {
        const formula = () => `${(0,estimate_notes/* figure */.vP)(energy.totalKwh)} kWh / ${(0,estimate_notes/* figure */.vP)(applied)}`;
        notes.step('recorded energy without its PUE, idle inside the job included', total, 'kWh', ['record/pue'], formula);
    }
    return total;
}
/** A meter behind the power supply of a node or of a rack misses what the supply loses. */
function beforeSupply(kwh, boundary, notes) {
    if (boundary !== 'node' && boundary !== 'it')
        return kwh;
    notes.use(PSU_EFFICIENCY.factor);
    const efficiency = (0,core_amount/* fromConstant */.hu)(PSU_EFFICIENCY);
    const at = (0,core_amount/* times */.Hn)(kwh, { ...efficiency, central: 1 / efficiency.central, cautious: 1 / efficiency.central });
    const formula = () => `${(0,estimate_notes/* figure */.vP)(kwh.central)} kWh / ${PSU_EFFICIENCY.central}`;
    notes.step('energy before the power supply', at.central, 'kWh', [PSU_EFFICIENCY.id], formula);
    return at;
}
/** Standard deviations of the logarithm of a recorded energy; docs/methodology.md, "How sure". */
function spreadFor(evidence, at, fleet) {
    if (evidence === 'metered')
        return at === 'it' || at === 'facility' ? 0.03 : 0.06;
    if (fleet.host === 'cpu')
        return MODELLED;
    return evidence === 'counter' ? 0.1 : 0.15;
}
/** A tracker without accelerators models CPU and memory from rated power. */
const MODELLED = 0.3;
/** A tracker's accelerators are counted; what it models of the rest is put aside, and counts against the budget alone. */
function counted(one, total, gpu, fleet, timed, evidence, notes) {
    const key = `${one.id}/energy`;
    if (gpu <= 0) {
        const none = one.hardware.every((device) => device.kind === 'cpu' || device.kind === 'ram');
        if (!none)
            notes.warn('gpu_energy_missing');
        if (!none && timed)
            return null;
        const kwh = (0,core_amount/* uncertain */.Y$)(total, key, none ? MODELLED : 2 * MODELLED);
        return { measured: { kwh, at: 'node' }, evidence, modelledKwh: 0 };
    }
    notes.step('energy of the accelerators, as counted', gpu, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(gpu)} kWh`);
    const kwh = (0,core_amount/* uncertain */.Y$)(gpu, key, spreadFor(evidence, 'gpu', fleet));
    return { measured: { kwh, at: 'gpu' }, evidence, modelledKwh: total };
}
/** Held against what the hardware can have drawn: never less than idle, and a warning when it is more than all of it. */
function plausible({ kwh, at }, hours, one, fleet, place, notes) {
    if (hours === null || fleet.host === 'cpu')
        return kwh;
    // Without a count one device is certain; against the budget it is the count that an unknown is taken for.
    const certain = fleet.countKnown || one.gpuHours !== null ? hours.central : (one.wallHours ?? 0);
    warnAboveAll({ kwh, at }, certain, one, fleet, place, notes);
    const idleW = fleet.tdpW.central * IDLE_FLOOR.central;
    const floor = fleet.known ? (certain * idleW) / 1000 : 0;
    const perhaps = (hours.central * idleW) / 1000;
    const idle = () => `${(0,estimate_notes/* figure */.vP)(hours.central)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W x ${IDLE_FLOOR.central} / 1000`;
    if (perhaps > kwh.cautious) {
        notes.use(IDLE_FLOOR.factor);
        notes.most('energy of all devices at idle', { central: 0, cautious: perhaps }, 'kWh', [IDLE_FLOOR.factor], idle);
    }
    if (kwh.central >= floor)
        return (0,core_amount/* atMost */.Tu)(kwh, perhaps);
    notes.warn('below_idle_floor');
    notes.use(IDLE_FLOOR.factor);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(certain)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W x ${IDLE_FLOOR.central} / 1000`;
    notes.step('energy at idle, the least possible', floor, 'kWh', [fleet.tdpId, IDLE_FLOOR.id], formula);
    return (0,core_amount/* widened */["do"])((0,core_amount/* uncertain */.Y$)(floor, `${one.id}/energy`, 0.3, Math.max(perhaps, kwh.cautious)), IDLE_FLOOR.id, (0,constant/* spreadOf */.jg)(IDLE_FLOOR.low, IDLE_FLOOR.high));
}
function warnAboveAll({ kwh, at }, hours, one, fleet, place, notes) {
    if (!fleet.known || !fleet.countKnown || one.hoursQuality !== 'wall' || hours <= 0)
        return;
    if (kwh.central > (hours * mostWatts(at, fleet, place)) / 1000)
        notes.warn('above_max_power');
}
/** Boards may go a little over their limit, and readings of power and clock err. */
const OVER_RATED = 1.2;
/** What a node draws at most per watt of its accelerators, readings that err included. */
const NODE_MOST = 1.6;
/** The most that one device can take at a boundary, with all that stands around it. */
function mostWatts(at, fleet, place) {
    const tdp = fleet.tdpW.cautious;
    if (at === 'gpu')
        return tdp * OVER_RATED;
    const own = fleet.host === 'node' || fleet.host === 'tpu' ? 0 : HOST_SERVER_W.high;
    const node = tdp * Math.max(NODE_MOST, NODE_CEILING.high) + own;
    if (at === 'node')
        return node;
    const it = node * NETWORK.high;
    return at === 'it' ? it : it * place.pue.cautious;
}

;// CONCATENATED MODULE: ./build/core/estimate/checks/plausibility.js
/**
 * What a record says of energy and emissions, held against what hardware and grids can do. A contradiction is pointed out
 * under a code of its own; where two readings differ, the larger counts against the budget.
 */






/** g CO2e per kWh that some grid on earth has, with room for what cards leave out; and what most grids have. */
const CREDIBLE_G = { low: 5, high: 1300 };
const USUAL_G = { low: 20, high: 900 };
/** Within this factor of its place's own figure, an intensity is that of the place, however clean. */
const LIKE_PLACE = 3;
/** Stated emissions against the energy that was found by other means; `trusted`: the stated grid is the grid. */
function checkDeclared(kg, one, energy, fleet, place, trusted, notes) {
    const here = place.region !== null || (trusted && place.gridId === place_place/* STATED_GRID */.jM) ? place.grid.central : null;
    const intensity = impliedIntensity(kg, one, energy, fleet);
    const found = intensity === null ? null : intensityWarning(intensity, here);
    if (found !== null)
        notes.warn(found);
    if (here !== null && kg < idleFloorKg(energy, fleet, here))
        notes.warn('declared_below_floor');
}
/**
 * Emissions over energy, g per kWh: over the energy as the record has it, or the rated energy of its hours, and over all
 * that belongs to it. Which of the two was meant is not known, so both must be out of bounds.
 */
function impliedIntensity(kg, one, energy, fleet) {
    const whole = energy.total.central;
    const rated = (energy.hours.central * fleet.tdpW.central) / 1000;
    const own = one.energy?.totalKwh ?? rated;
    if (whole <= 0 || own <= 0)
        return null;
    const over = [(kg * 1000) / whole, (kg * 1000) / own];
    return { most: Math.max(...over), least: Math.min(...over) };
}
function intensityWarning({ most, least }, here) {
    if (here !== null && most * LIKE_PLACE >= here && least <= here * LIKE_PLACE)
        return null;
    if (most < CREDIBLE_G.low || least > CREDIBLE_G.high)
        return 'declared_implausible';
    return most < USUAL_G.low || least > USUAL_G.high ? 'declared_unusual' : null;
}
/** kg that the devices emit when they do nothing, where the grid is known. */
function idleFloorKg(energy, fleet, here) {
    if (!energy.timed || !fleet.known || fleet.host === 'cpu')
        return 0;
    return (energy.hours.central * fleet.tdpW.central * IDLE_FLOOR.low * here) / LIKE_PLACE / 1e6;
}
/**
 * Device-hours that took more energy than so many devices can draw, but not more than as many machines can: hours of whole
 * machines under another name.
 */
function hoursOfNodes(stated, { kwh, at }, one, fleet, place, notes) {
    const machines = ['node', 'server'].includes(fleet.host) && fleet.known && one.gpuHours !== null;
    if (!machines || stated.central <= 0)
        return stated;
    const devices = fleet.countKnown ? Math.min(fleet.count.central, DEVICES_PER_NODE.central) : DEVICES_PER_NODE.central;
    const watts = (kwh.central * 1000) / stated.central;
    const most = mostWatts(at, fleet, place);
    const idle = fleet.tdpW.central * IDLE_FLOOR.central;
    if (devices < 2 || watts <= most || watts / devices > most || watts / devices < idle)
        return stated;
    notes.warn('hours_of_nodes');
    const hours = (0,core_amount/* scaled */.vK)(stated, devices);
    notes.step('device-hours', hours.central, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(stated.central)} h x ${(0,estimate_notes/* figure */.vP)(devices)}`);
    notes.most('device-hours', hours, 'h', [], () => `${(0,estimate_notes/* figure */.vP)(stated.cautious)} h x ${(0,estimate_notes/* figure */.vP)(devices)}`);
    return hours;
}
/** As cards count, an energy is hours x rated power x PUE; beyond rounding, hours or devices are not those of the energy. */
const RATED_AGREE = 1.1;
function checkRated({ kwh, at }, hours, one, place, notes) {
    const { tdpW } = one.stated;
    if (tdpW === undefined || hours.central <= 0 || kwh.central <= 0)
        return;
    const machines = at === 'facility' ? kwh.central / place.pue.central : kwh.central;
    const ratio = (machines * 1000) / (hours.central * tdpW);
    if (ratio > RATED_AGREE || ratio < 1 / RATED_AGREE)
        notes.warn('hours_inconsistent');
}

;// CONCATENATED MODULE: ./build/core/estimate/checks/declared.js
/**
 * Emissions that a record states. They are believed last: where energy or time is known they are held against what that
 * gives, and the larger of the two counts against the budget. Alone they are taken as given, with a wide interval.
 */








/** What the scope of a stated figure may leave out: host, PUE, the grid of which year. */
const SPREAD = 0.45;
/** A run that states emissions and nothing that they could be recomputed from; `null` without usable ones. */
function declaredOf(one, fleet, place, context, notes) {
    const kg = one.declaredKg;
    if (kg === null || kg <= 0)
        return null;
    if (one.declaredScope === 'market') {
        notes.warn('declared_market_only');
        return null;
    }
    const most = kg * Math.exp(1.645 * SPREAD);
    const stated = (0,core_amount/* uncertain */.Y$)(kg, `${one.id}/declared`, SPREAD, context.trustRecord === true ? kg : most);
    const scope = () => `${(0,estimate_notes/* figure */.vP)(kg)} kg x ${Math.E} ^ ( 1.645 x ${SPREAD} )`;
    notes.most('operational emissions, whatever they leave out', stated, 'kgCO2e', [], scope);
    const operational = (0,core_amount/* atMost */.Tu)(stated, neededKg(kg, one, fleet, place, context, notes));
    notes.step('operational emissions, as stated', kg, 'kgCO2e', [], () => `${(0,estimate_notes/* figure */.vP)(kg)} kg`);
    const total = energyBehind(operational, place, notes);
    const hours = impliedHours(total, fleet, loadOf(one, fleet), notes);
    const it = (0,core_amount/* times */.Hn)(total, { central: 1 / place.pue.central, cautious: 1, spread: place.pue.spread });
    notes.base('machines', 'declared', it.central);
    notes.base('building', 'declared', total.central - it.central);
    return { operational, energy: { total, it, evidence: 'declared', hours, timed: false, idleInside: false } };
}
/** What the operations of a training emit at the place, where the stated emissions are too small for them; else 0. */
function neededKg(kg, one, fleet, place, context, notes) {
    if (context.accounting.method === 'card')
        return 0;
    const behind = (kg * 1000) / Math.max(place.grid.central, CLEANEST_G);
    const kwh = neededKwh(behind, one, fleet, notes);
    const needed = (kwh * place.pue.cautious * place.grid.cautious) / 1000;
    const formula = () => `${(0,estimate_notes/* figure */.vP)(kwh)} kWh x ${(0,estimate_notes/* figure */.vP)(place.pue.cautious)} x ${(0,estimate_notes/* figure */.vP)(place.grid.cautious)} g / 1000`;
    notes.most('emissions of the operations', { central: 0, cautious: needed }, 'kgCO2e', [], formula);
    return needed;
}
/** g CO2e per kWh below which no grid is taken to be. */
const CLEANEST_G = 1;
/** Energy from emissions; the greener the grid may be, the more energy it was. */
function energyBehind(operational, place, notes) {
    const { grid } = place;
    // A place without any emissions would make it infinitely much.
    const least = Math.max(grid.central, CLEANEST_G);
    const kwh = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(operational, { central: 1 / least, cautious: 1 / least, spread: grid.spread }), 1000);
    const most = kwh.central * Math.exp(1.645 * (0,core_amount/* sigmaOf */.xe)(kwh));
    const formula = () => `${(0,estimate_notes/* figure */.vP)(operational.central)} kg x 1000 / ${(0,estimate_notes/* figure */.vP)(least)} g`;
    notes.step('energy behind them', kwh.central, 'kWh', [place.gridId], formula);
    const found = (0,core_amount/* atMost */.Tu)(kwh, most);
    const sigma = `( ${kwh.spread.map(({ s }) => `${(0,estimate_notes/* figure */.vP)(s)} ^ 2`).join(' + ')} ) ^ 0.5`;
    const ofMass = `${(0,estimate_notes/* figure */.vP)(operational.cautious)} kg x 1000 / ${(0,estimate_notes/* figure */.vP)(least)} g`;
    const larger = () => `max ( ${ofMass} , ${(0,estimate_notes/* figure */.vP)(kwh.central)} kWh x ${Math.E} ^ ( 1.645 x ${sigma} ) )`;
    notes.most('energy behind them', found, 'kWh', [], larger);
    return found;
}
/** Beyond this factor either way the two figures are not the same run at the same place. */
const DIFFERS = 3;
/** Figures are printed rounded; that much more is counted, and nothing to speak of. */
const ROUNDING = 1.02;
/** The recomputed emissions, held against the stated ones. */
function againstDeclared(operational, one, energy, fleet, place, context, notes) {
    const kg = one.declaredKg;
    if (kg === null || one.declaredScope === 'market' || one.site.fallback)
        return operational;
    // By contract the two are figures of different things.
    if (place.gridId === place_place/* POLICY_GRID */.mU)
        return operational;
    checkDeclared(kg, one, energy, fleet, place, context.trustRecord === true, notes);
    const { warning, closes } = closingOf(one, fleet, place, context);
    if (warning !== null)
        notes.warn(warning);
    const ratio = operational.central > 0 ? kg / operational.central : Number.POSITIVE_INFINITY;
    // Where energy and grid are both stated, rounding is all that may part them from the emissions.
    const broken = closes === false && one.energy !== null && context.trustRecord === true;
    if (broken || (closes !== true && (ratio > DIFFERS || ratio < 1 / DIFFERS)))
        notes.warn('declared_differs');
    if (kg <= operational.cautious)
        return operational;
    if (kg > operational.cautious * ROUNDING)
        notes.warn('declared_larger');
    const larger = (0,core_amount/* atMost */.Tu)(operational, kg);
    notes.most('operational emissions, as stated', larger, 'kgCO2e', [], () => `${(0,estimate_notes/* figure */.vP)(kg)} kg`);
    return larger;
}

// EXTERNAL MODULE: ./build/core/estimate/compute.js
var compute = __webpack_require__(3156);
// EXTERNAL MODULE: ./build/core/estimate/constants/embodied.js
var embodied = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/core/estimate/memory.js
var memory = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/core/estimate/embodied.js
/**
 * The making of the hardware, charged by the hours that it was reserved:
 *
 *   kg = device-hours x (card + server / devices per server) / (lifetime years x 8760 x utilisation)
 *
 * Lifetime and utilisation: 5 years at 70 %. `method: card` uses the founding study's figures (BLOOM: 150 kg a card,
 * 2500 kg a server of eight, 6 years at 85 %). A factor for the card alone would miss half or more.
 */




/** Standard deviation of the logarithm: published rates span 0.003 to 0.056 kg per hour. */
const embodied_SPREAD = 0.6;
const HOURS_PER_YEAR = 8760;
function embodied_embodiedOf({ hours, timed }, fleet, context, notes, stated) {
    const { embodied, method } = context.accounting;
    if (!embodied)
        return (0,core_amount/* exactly */.pV)(0);
    if (stated.embodiedKg !== undefined)
        return embodied_asStated(stated.embodiedKg, notes);
    // A card counts what it knows: without hours it has nothing to charge.
    if (method === 'card' && !timed)
        return (0,core_amount/* exactly */.pV)(0);
    const rate = embodied_rateOf(fleet, context, stated.embodied);
    const { years, utilisation } = rate;
    const life = years * HOURS_PER_YEAR * utilisation;
    const most = rate.most ?? rate;
    const perHour = (0,core_amount/* uncertain */.Y$)(kgOf(rate) / life, 'method/embodied', embodied_SPREAD, kgOf(most) / life);
    const kg = (0,core_amount/* times */.Hn)(hours, perHour);
    for (const factor of rate.factors)
        notes.use(factor);
    const ids = rate.factors.map((factor) => factor.id);
    const lived = `( ${(0,estimate_notes/* figure */.vP)(years)} years x ${HOURS_PER_YEAR} x ${(0,estimate_notes/* figure */.vP)(utilisation)} )`;
    const formula = () => `${(0,estimate_notes/* figure */.vP)(hours.central)} h x ${massFormula(rate)} / ${lived}`;
    notes.step('embodied in the hardware', kg.central, 'kgCO2e', ids, formula);
    const [first, second] = rate.factors;
    const making = (what, central, cautious, factor) => notes.instead(`making of a ${what}`, { central, cautious }, 'kgCO2e', factor ? [factor] : []);
    making('device', rate.cardKg, most.cardKg, first);
    making('server', rate.serverKg, most.serverKg, rate.cardKg > 0 ? second : first);
    notes.most('embodied in the hardware', kg, 'kgCO2e', [], () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${massFormula(most)} / ${lived}`);
    return kg;
}
function kgOf({ cardKg, serverKg, devicesPerServer }) {
    return cardKg + serverKg / devicesPerServer;
}
function massFormula({ cardKg, serverKg, devicesPerServer }) {
    return `( ${(0,estimate_notes/* figure */.vP)(cardKg)} kg + ${(0,estimate_notes/* figure */.vP)(serverKg)} kg / ${(0,estimate_notes/* figure */.vP)(devicesPerServer)} )`;
}
function embodied_asStated(kg, notes) {
    notes.step('embodied, as stated', kg, 'kgCO2e', [], () => `${(0,estimate_notes/* figure */.vP)(kg)} kg`);
    return (0,core_amount/* exactly */.pV)(kg);
}
function embodied_rateOf(fleet, context, stated) {
    const usual = context.accounting.method === 'card' ? cardRate() : bestRate(fleet, context.catalogue);
    if (stated === undefined)
        return usual;
    const cardKg = stated.cardKg ?? usual.cardKg;
    const serverKg = stated.serverKg ?? usual.serverKg;
    const devicesPerServer = stated.devicesPerServer ?? usual.devicesPerServer;
    return {
        cardKg,
        serverKg,
        devicesPerServer,
        years: stated.lifetimeYears ?? usual.years,
        utilisation: stated.utilisation ?? usual.utilisation,
        most: null,
        factors: usual.factors,
    };
}
function cardRate() {
    return {
        cardKg: embodied/* CARD_GPU_KG */.NG.central,
        serverKg: embodied/* CARD_SERVER_KG */.Y.central,
        devicesPerServer: 8,
        years: embodied/* CARD_LIFETIME_YEARS */.QQ.central,
        utilisation: embodied/* CARD_UTILISATION */.TH.central,
        most: null,
        factors: [embodied/* CARD_GPU_KG */.NG.factor, embodied/* CARD_SERVER_KG */.Y.factor, embodied/* CARD_LIFETIME_YEARS */.QQ.factor, embodied/* CARD_UTILISATION */.TH.factor],
    };
}
const embodied_embodied = (0,memory/* memory */.m)();
const known = (0,memory/* memory */.m)();
const unknown = (0,memory/* memory */.m)();
/** The same for all runs on one kind of device; processors are charged by the slice. */
function bestRate(fleet, catalogue) {
    const rates = fleet.known ? known : unknown;
    const work = () => workedOut(fleet, catalogue);
    return fleet.host === 'cpu' ? work() : rates(catalogue, fleet.accelerator?.id ?? '', work);
}
function workedOut(fleet, catalogue) {
    const life = { years: embodied/* LIFETIME_YEARS */.xr.central, utilisation: embodied/* UTILISATION */.et.central };
    const factors = [embodied/* LIFETIME_YEARS */.xr.factor, embodied/* UTILISATION */.et.factor];
    if (fleet.host === 'cpu') {
        // Two sockets make a server; hours of a slice of a socket are that much fewer already.
        return {
            cardKg: 0,
            serverKg: embodied/* CPU_SERVER_KG */._M.central,
            devicesPerServer: 2,
            ...life,
            most: fleet.known ? null : { cardKg: 0, serverKg: embodied/* CPU_SERVER_KG */._M.high, devicesPerServer: 1 },
            factors: [embodied/* CPU_SERVER_KG */._M.factor, ...factors],
        };
    }
    const { cardKg, cardFactor, serverKg, serverFactor, devicesPerServer } = embodied_embodied(catalogue, fleet.accelerator?.id ?? '', () => catalogue.embodied(fleet.accelerator));
    return {
        cardKg: cardKg.central,
        serverKg: serverKg.central,
        devicesPerServer,
        ...life,
        most: fleet.known ? null : { cardKg: cardKg.high, serverKg: serverKg.high, devicesPerServer },
        factors: [cardFactor, serverFactor, ...factors],
    };
}

;// CONCATENATED MODULE: ./build/core/estimate/energy/boundary.js
/**
 * From the boundary where an energy was measured to the one that is asked for. Nested: gpu < node < it < facility; each
 * step is one function from one boundary to the next, so the host, the network and PUE are each applied once: what has
 * been through `facilityOf` cannot go through it again, and two energies of different boundaries cannot be added.
 */




/** The energy at `to`; `card` takes energies as they are, but for the stated PUE. */
function bounded(measured, to, fleet, place, card, notes, host = (gpu) => nodeOf(gpu, fleet, notes)) {
    if (measured.at === 'facility') {
        const inside = insideOf(measured, place, notes);
        const it = card ? inside.kwh : machinesAt(inside, to, fleet, notes, host).kwh;
        return { it, total: to === 'facility' ? measured.kwh : it };
    }
    // A card's energy is taken for that of the machines, whatever it covers.
    const machines = card ? measured : machinesAt(measured, to, fleet, notes, host);
    if (to !== 'facility')
        return { it: machines.kwh, total: machines.kwh };
    const it = { at: 'it', kwh: machines.kwh };
    return { it: it.kwh, total: facilityOf(it, place, notes).kwh };
}
function machinesAt(from, to, fleet, notes, host) {
    const node = (energy) => {
        if (energy.at === 'gpu')
            return host(energy);
        return energy.at === 'it' ? withoutNetwork(energy, fleet, notes) : energy;
    };
    if (to === 'gpu')
        return from.at === 'gpu' ? from : withoutHost(node(from), fleet, notes);
    if (to === 'node')
        return node(from);
    return from.at === 'it' ? from : itOf(node(from), fleet, notes);
}
/** The whole machine from its accelerators, by a share; where the hours are known, `recorded.ts` knows it better. */
function nodeOf(gpu, fleet, notes) {
    const by = hostOver(fleet);
    const kwh = raised(gpu.kwh, (0,core_amount/* fromConstant */.hu)(by), by.id, 'energy of the node', notes, by.factor);
    notes.base('host', 'default', kwh.central - gpu.kwh.central);
    return { at: 'node', kwh };
}
/** Tensor processors leave more to their machine than other accelerators do. */
function hostOver(fleet) {
    return fleet.host === 'tpu' ? HOST_OVER_TPU : HOST_OVER_GPU;
}
/** Switches and cables between nodes; when the number of devices is not known, only against the budget. */
function itOf({ kwh }, fleet, notes) {
    if (several(fleet)) {
        const more = raised(kwh, (0,core_amount/* fromConstant */.hu)(NETWORK), NETWORK.id, 'energy with the network', notes, NETWORK.factor);
        notes.base('network', 'default', more.central - kwh.central);
        return { at: 'it', kwh: more };
    }
    if (fleet.countKnown || fleet.host === 'cpu')
        return { at: 'it', kwh };
    const most = (0,core_amount/* atMost */.Tu)(kwh, kwh.cautious * NETWORK.central);
    const perhaps = () => `${(0,estimate_notes/* figure */.vP)(kwh.cautious)} kWh x ${NETWORK.central}`;
    notes.most('energy with the network that several nodes have', most, 'kWh', [NETWORK.factor], perhaps);
    return { at: 'it', kwh: (0,core_amount/* widened */["do"])(most, NETWORK.id, (0,constant/* spreadOf */.jg)(NETWORK.low, NETWORK.high)) };
}
/** The building from what its machines drew. The only place where PUE is multiplied. */
function facilityOf({ kwh }, place, notes) {
    if (place.pue.cautious === 1)
        return { at: 'facility', kwh };
    const whole = raised(kwh, place.pue, place.pueId, 'energy of the building', notes);
    notes.base('building', buildingEvidence(place), whole.central - kwh.central);
    return { at: 'facility', kwh: whole };
}
function insideOf({ kwh }, place, notes) {
    return { at: 'it', kwh: dividedBy(kwh, place.pue, place.pueId, 'energy of the machines', notes) };
}
function withoutNetwork({ kwh }, fleet, notes) {
    if (!several(fleet))
        return { at: 'node', kwh };
    notes.use(NETWORK.factor);
    const less = dividedBy(kwh, (0,core_amount/* fromConstant */.hu)(NETWORK), NETWORK.id, 'energy without the network', notes);
    return { at: 'node', kwh: less };
}
function withoutHost({ kwh }, fleet, notes) {
    if (fleet.host === 'cpu')
        return { at: 'gpu', kwh };
    const by = hostOver(fleet);
    notes.use(by.factor);
    return { at: 'gpu', kwh: dividedBy(kwh, (0,core_amount/* fromConstant */.hu)(by), by.id, 'energy of the accelerators', notes) };
}
/** A PUE that somebody published or states is a declared one; a default is a default. */
function buildingEvidence({ pueId }) {
    return pueId.startsWith('method/') ? 'default' : 'declared';
}
function several(fleet) {
    return fleet.host !== 'cpu' && fleet.host !== 'tpu' && fleet.count.central > DEVICES_PER_NODE.central;
}
function raised(kwh, by, id, label, notes, factor) {
    if (factor)
        notes.use(factor);
    const value = (0,core_amount/* times */.Hn)(kwh, by);
    notes.step(label, value.central, 'kWh', [id], () => `${(0,estimate_notes/* figure */.vP)(kwh.central)} kWh x ${(0,estimate_notes/* figure */.vP)(by.central)}`);
    notes.most(label, value, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(kwh.cautious)} kWh x ${(0,estimate_notes/* figure */.vP)(by.cautious)}`);
    return value;
}
/** A wider measurement brought down to a narrower boundary; against the budget it stays as it was measured. */
function dividedBy(kwh, by, id, label, notes) {
    if (by.central === 1)
        return kwh;
    const value = (0,core_amount/* times */.Hn)(kwh, { central: 1 / by.central, cautious: 1, spread: by.spread });
    notes.step(label, value.central, 'kWh', [id], () => `${(0,estimate_notes/* figure */.vP)(kwh.central)} kWh / ${(0,estimate_notes/* figure */.vP)(by.central)}`);
    notes.most(`${label}, not divided`, value, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(kwh.cautious)} kWh`);
    return value;
}

;// CONCATENATED MODULE: ./build/core/estimate/energy/host.js
/**
 * From accelerator counters to the whole machine. Trackers model processors and memory from rated power, some ten times
 * too high and some not at all, so only their counters are kept:
 *
 *   E_node = E_gpu + hours x host     where hardware and hours are known, by the class of machine
 *   E_node = E_gpu x 1.40             where they are not
 *
 * Against the budget the host ran as long as the accelerators could idle on their energy, when nobody says how long.
 */









/** @param stated Device-hours that the record states; `null` when it states none. */
function hostStep(one, fleet, stated, notes) {
    if (fleet.host === 'cpu' || fleet.host === 'tpu')
        return (gpu) => nodeOf(gpu, fleet, notes);
    const counted = fleet.countKnown || (one.gpuHours !== null && fleet.host === 'node');
    return stated !== null && stated.central > 0 && fleet.known && counted
        ? (gpu) => byHours(gpu, stated, one, fleet, notes)
        : (gpu) => byShare(gpu, stated, one, fleet, notes);
}
function byHours({ kwh }, hours, one, fleet, notes) {
    const rated = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(hours, fleet.tdpW), 1e-3);
    const found = hostEnergy(one, fleet, hours, rated, notes);
    // The host is a known machine over known hours: what may be dearer is only what those leave open.
    const open = rated.central > 0 ? rated.cautious / rated.central : 1;
    const host = { ...found, cautious: found.central * open, spread: scaledSpread(found, kwh, rated) };
    const both = (0,core_amount/* plus */.tY)(kwh, host);
    const node = fleet.host === 'node' ? both : notWiderThan(both, (0,core_amount/* sigmaOf */.xe)(hoursEnergy(one, fleet, hours, false, estimate_notes/* SILENT */.qY)));
    const formula = () => `${(0,estimate_notes/* figure */.vP)(kwh.central)} kWh + ${(0,estimate_notes/* figure */.vP)(host.central)} kWh`;
    notes.step('energy of the node', node.central, 'kWh', [], formula);
    const longer = () => `${(0,estimate_notes/* figure */.vP)(host.central)} kWh x ${(0,estimate_notes/* figure */.vP)(rated.cautious)} / ${(0,estimate_notes/* figure */.vP)(rated.central)}`;
    notes.most('energy of the host', host, 'kWh', [], longer);
    const sum = () => `${(0,estimate_notes/* figure */.vP)(kwh.cautious)} kWh + ${(0,estimate_notes/* figure */.vP)(host.cautious)} kWh`;
    notes.most('energy of the node', node, 'kWh', [], sum);
    notes.base('host', 'hours', host.central);
    return { at: 'node', kwh: node };
}
/** The error of the host is that which it has beside busy accelerators; idle ones do not make its power less known. */
function scaledSpread(host, gpu, rated) {
    const actual = host.central / (host.central + gpu.central);
    const most = busyShare(host, rated);
    return actual <= most ? host.spread : host.spread.map(({ key, s }) => ({ key, s: (s * most) / actual }));
}
function busyShare(host, rated) {
    return host.central / (host.central + rated.central * LOAD_PRETRAINING.central);
}
/** Hours and counters together know no less than the hours do. */
function notWiderThan(kwh, most) {
    const own = (0,core_amount/* sigmaOf */.xe)(kwh);
    return own <= most ? kwh : { ...kwh, spread: kwh.spread.map(({ key, s }) => ({ key, s: (s * most) / own })) };
}
function byShare(gpu, stated, one, fleet, notes) {
    const { kwh } = nodeOf(gpu, fleet, notes);
    const by = hostOver(fleet);
    // Neither hardware nor hours: there is nothing to hold the energy against.
    if (!fleet.known && stated === null) {
        const cautious = Math.max(kwh.cautious, gpu.kwh.cautious * by.high);
        const unknown = { ...kwh, cautious, spread: withHost(gpu.kwh, by.id, widest()) };
        notes.most('energy of the node', unknown, 'kWh', [by.factor], () => `${(0,estimate_notes/* figure */.vP)(gpu.kwh.cautious)} kWh x ${by.high}`);
        return { at: 'node', kwh: unknown };
    }
    const longest = stated?.cautious ?? idleHours(gpu.kwh, fleet);
    if (longest === 0)
        return { at: 'node', kwh };
    if (stated === null) {
        const idle = { central: 0, cautious: longest };
        notes.most('hours that they can idle on it', idle, 'h', [IDLE_FLOOR.factor], () => idleFormula(gpu.kwh, fleet));
    }
    const host = dearestHost(gpu.kwh, longest, one, fleet, notes);
    const cautious = Math.max(kwh.cautious, gpu.kwh.cautious + host.cautious);
    const larger = `${(0,estimate_notes/* figure */.vP)(gpu.kwh.cautious)} kWh + ${(0,estimate_notes/* figure */.vP)(host.cautious)} kWh`;
    const most = () => `max ( ${(0,estimate_notes/* figure */.vP)(gpu.kwh.cautious)} kWh x ${by.central} , ${larger} )`;
    notes.most('energy of the node', { central: kwh.central, cautious }, 'kWh', [by.factor], most);
    const alone = fleet.countKnown || fleet.host === 'node' ? host.busyShare : 1;
    const own = fleet.known ? host.sigma * alone : widest();
    const s = Math.max(own, (0,constant/* spreadOf */.jg)(by.low, by.high));
    return { at: 'node', kwh: { central: kwh.central, cautious, spread: withHost(gpu.kwh, by.id, s) } };
}
/**
 * The most that a host can have taken beside accelerators that drew so much. They are rated at no more than what idles on
 * their energy, and a tracker that splits it runs on one machine.
 */
function dearestHost(gpu, longest, one, fleet, notes) {
    const { central, cautious } = (0,core_amount/* scaled */.vK)(fleet.tdpW, longest / 1000);
    const idle = gpu.cautious / IDLE_FLOOR.low;
    const rated = { central, cautious: Math.max(central, Math.min(cautious, idle)), spread: [] };
    const ratedFormula = () => rated.cautious === idle
        ? `${(0,estimate_notes/* figure */.vP)(gpu.cautious)} kWh / ${IDLE_FLOOR.low}`
        : `${(0,estimate_notes/* figure */.vP)(longest)} h x ${(0,estimate_notes/* figure */.vP)(rated.cautious === cautious ? fleet.tdpW.cautious : fleet.tdpW.central)} W / 1000`;
    notes.most('energy at rated power', { central: 0, cautious: rated.cautious }, 'kWh', [], ratedFormula);
    const hours = Math.min(longest, host_machineHours(longest, one, fleet));
    const unnamed = hours === longest ? fleet : { ...fleet, countKnown: false };
    const known = fleet.known ? notes : estimate_notes/* SILENT */.qY;
    const host = hostEnergy({ ...one, gpuHours: hours }, unnamed, (0,core_amount/* exactly */.pV)(hours), rated, estimate_notes/* SILENT */.qY, known);
    const most = (hours * HOST_SERVER_W.high) / 1000 + rated.cautious * (NODE_CEILING.high - 1);
    if (!fleet.known) {
        const formula = () => `${(0,estimate_notes/* figure */.vP)(hours)} h x ${HOST_SERVER_W.high} W / 1000 + ${(0,estimate_notes/* figure */.vP)(rated.cautious)} kWh x ( ${NODE_CEILING.high} - 1 )`;
        notes.most('energy of the host', { central: 0, cautious: most }, 'kWh', [HOST_SERVER_W.factor, NODE_CEILING.factor], formula);
    }
    return { cautious: fleet.known ? host.cautious : most, sigma: (0,core_amount/* sigmaOf */.xe)(host), busyShare: busyShare(host, rated) };
}
/** Hours of machines with up to eight cards, where a tracker timed them; else each card may have one to itself. */
function host_machineHours(longest, { energy, wallHours }, { count, countKnown, known }) {
    if (energy?.gpuKwh === null || wallHours === null || wallHours === 0)
        return longest;
    const cards = countKnown ? count.central : known ? longest / wallHours : 1;
    return wallHours * Math.ceil(cards / DEVICES_PER_NODE.central);
}
/** A host of a machine that nobody names. */
function widest() {
    return (0,constant/* spreadOf */.jg)(HOST_SERVER_W.low, HOST_SERVER_W.high);
}
function withHost(gpu, key, s) {
    return [...gpu.spread, { key, s }];
}

;// CONCATENATED MODULE: ./build/core/estimate/energy/energy.js
/**
 * The energy of a run or plan, by the best evidence there is:
 *
 *   metered   a meter or BMC, by what it covers
 *   counter   accelerator counters; the host is added, because trackers model it badly or not at all
 *   hours     device-hours x (mean load + host), by workload and kind of machine
 *   plan      hours from parameters and tokens, then as above
 */











/** `null` when the record gives no energy, no time and, before its emissions, no operations. */
function energyOf(one, fleet, place, context, notes) {
    const stated = hours_statedHours(one, fleet, notes);
    const card = context.accounting.method === 'card';
    const recorded = recordedEnergy(one, fleet, stated !== null, card, notes);
    if (recorded !== null)
        return fromRecord(one, recorded, stated, fleet, place, context, notes);
    const declared = one.declaredKg !== null && one.declaredKg > 0 && one.kind === 'run';
    const hours = stated ?? (declared ? null : plannedHours(one, fleet, notes));
    if (hours === null)
        return null;
    const evidence = stated === null || one.kind === 'plan' ? 'plan' : 'hours';
    return at(fromHours(one, fleet, hours, evidence, context, notes), evidence, hours, fleet, place, context, notes);
}
/** What the record measured, held against what the hardware can have drawn in the time that it states. */
function fromRecord(one, { measured, evidence: recorded, modelledKwh }, stated, fleet, place, context, notes) {
    const card = context.accounting.method === 'card';
    const timed = stated !== null;
    const length = stated === null ? null : hoursOfNodes(stated, measured, one, fleet, place, notes);
    if (card && length !== null)
        checkRated(measured, length, one, place, notes);
    const held = card ? measured.kwh : plausible(measured, length, one, fleet, place, notes);
    const disproved = held.central > measured.kwh.central;
    const believed = (energy) => disproved && length !== null ? unclaimed(energy, one, length, fleet, place, context, notes) : energy;
    // Where what the record has cannot be true, the figure stands on the hours that it was held against.
    const evidence = disproved ? 'hours' : recorded;
    const needed = card ? 0 : neededKwh(measured.kwh.central, one, fleet, notes);
    const other = Math.max(needed, one.stated.powerKwh ?? 0);
    const kwh = (0,core_amount/* atMost */.Tu)(held, other);
    if (kwh !== held && other > needed)
        notes.most('energy by the stated power', kwh, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(other)} kWh`);
    const implied = (nodes) => impliedHours(nodes, fleet, loadOf(one, fleet), card ? estimate_notes/* SILENT */.qY : notes, measured.at);
    if (measured.at === 'facility') {
        const found = at({ kwh, at: 'facility' }, evidence, kwh, fleet, place, context, notes);
        notes.base('machines', evidence, found.it.central);
        notes.base('building', evidence, kwh.central - found.it.central);
        const hours = length === null ? implied(found.it) : bearable(length, kwh, fleet, notes);
        return believed({ ...found, hours, timed });
    }
    const hours = length === null ? implied(kwh) : bearable(length, kwh, fleet, notes);
    notes.base(partOf(measured.at, fleet), evidence, kwh.central);
    const host = hostStep(one, fleet, timed ? hours : null, notes);
    const step = (gpu) => {
        const node = host(gpu);
        const whole = (0,core_amount/* atMost */.Tu)(node.kwh, modelledKwh);
        if (whole !== node.kwh)
            notes.most('energy of the node, as the tracker has it', whole, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(modelledKwh)} kWh`);
        return { at: 'node', kwh: whole };
    };
    const energy = {
        kwh: unsplit(kwh, measured.at, evidence, length, one, fleet, card, notes),
        at: measured.at,
    };
    return believed({ ...at(energy, evidence, hours, fleet, place, context, notes, step), timed });
}
/** An energy that cannot be true must not pay: against the budget it is that of the hours, as if none had been stated. */
function unclaimed(energy, one, hours, fleet, place, context, notes) {
    const aside = new estimate_notes/* Notes */.u3(notes.recording);
    const drawn = fromHours(one, fleet, hours, 'hours', context, aside);
    const { total, it } = at(drawn, 'hours', hours, fleet, place, context, aside);
    for (const factor of aside.factors)
        notes.use(factor);
    notes.aside({ trail: [], dearest: aside.dearest });
    return {
        ...energy,
        total: (0,core_amount/* atMost */.Tu)(energy.total, total.cautious),
        it: (0,core_amount/* atMost */.Tu)(energy.it, it.cautious),
        idleInside: false,
    };
}
/** What trackers split off for the accelerators: half to all. */
const ACCELERATOR_SHARES = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1];
/** A tracker's total that is not split may be of the accelerators, with next to nothing of the machine around them. */
function unsplit(kwh, at, evidence, length, one, fleet, card, notes) {
    if (card || evidence !== 'counter' || at !== 'node' || fleet.host === 'cpu')
        return kwh;
    const step = hostStep(one, fleet, length, estimate_notes/* SILENT */.qY);
    const by = hostOver(fleet);
    const nodes = ACCELERATOR_SHARES.map((share) => step({ at: 'gpu', kwh: (0,core_amount/* scaled */.vK)(kwh, share) }).kwh);
    const sigma = Math.max(...nodes.map(core_amount/* sigmaOf */.xe));
    const wider = Math.sqrt(Math.max(0, sigma ** 2 - (0,core_amount/* sigmaOf */.xe)(kwh) ** 2));
    const most = Math.max(...nodes.map(({ cautious }) => cautious));
    if (notes.recording && most > kwh.cautious) {
        const share = ACCELERATOR_SHARES[nodes.findIndex(({ cautious }) => cautious === most)] ?? 1;
        const aside = new estimate_notes/* Notes */.u3(true);
        const gpu = (0,core_amount/* scaled */.vK)(kwh, share);
        aside.most('energy of the accelerators, if the total is theirs', { central: 0, cautious: gpu.cautious }, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(kwh.cautious)} kWh x ${share}`);
        hostStep(one, fleet, length, aside)({ at: 'gpu', kwh: gpu });
        notes.aside(aside);
    }
    return (0,core_amount/* widened */["do"])((0,core_amount/* atMost */.Tu)(kwh, most), by.id, Math.max(wider, (0,constant/* spreadOf */.jg)(by.low, by.high)));
}
function partOf(at, fleet) {
    return at === 'gpu' && fleet.host !== 'cpu' ? 'accelerators' : 'machines';
}
/** An unknown number of devices cannot have been more than could idle on the energy. */
function bearable(hours, kwh, fleet, notes) {
    if (fleet.countKnown)
        return hours;
    const idle = idleHours(kwh, fleet);
    const found = { ...hours, cautious: Math.max(hours.central, Math.min(hours.cautious, idle)) };
    if (found.cautious === idle)
        notes.most('device-hours, idle all the time', found, 'h', [IDLE_FLOOR.factor], () => idleFormula(kwh, fleet));
    return found;
}
/** A placeholder for a record that says nothing: `evidence: default`. */
function unknownEnergy(one, fleet, place, context, notes) {
    notes.warn('energy_unknown');
    const hours = hours_unknownHours(fleet, notes);
    return at(fromHours(one, fleet, hours, 'default', context, notes), 'default', hours, fleet, place, context, notes);
}
function at(measured, evidence, hours, fleet, place, context, notes, host) {
    const { boundary, method } = context.accounting;
    const { total, it } = bounded(measured, boundary, fleet, place, method === 'card', notes, host);
    return {
        total,
        it,
        evidence,
        hours,
        timed: evidence !== 'default',
        idleInside: measured.at === 'it' || measured.at === 'facility',
    };
}
/** Rated power of a card's energy is far from what it drew: the methods that use it err by 27 to 37 % on average. */
const CARD_SPREAD = 0.3;
/** A requested time is an upper bound, a planned one a guess. */
const PLAN_SPREAD = 0.15;
function fromHours(one, fleet, hours, evidence, context, notes) {
    const { boundary, method } = context.accounting;
    if (method === 'card') {
        const kwh = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(hours, fleet.tdpW), 1e-3);
        const formula = () => `${(0,estimate_notes/* figure */.vP)(hours.central)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W / 1000`;
        notes.step('energy at rated power', kwh.central, 'kWh', [fleet.tdpId], formula);
        const most = () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.cautious)} W / 1000`;
        notes.most('energy at rated power', kwh, 'kWh', [], most);
        notes.base('machines', evidence, kwh.central);
        return { kwh: (0,core_amount/* widened */["do"])(kwh, `${one.id}/energy`, CARD_SPREAD), at: 'node' };
    }
    const devicesOnly = boundary === 'gpu' && fleet.host !== 'cpu';
    const kwh = hoursEnergy(one, fleet, hours, devicesOnly, notes);
    // What stands on hours that are themselves planned or guessed is as good as those.
    for (const { part, kwh } of [...notes.basis])
        notes.base(part, evidence, kwh);
    const spread = one.kind === 'plan' ? PLAN_SPREAD : 0;
    return { kwh: (0,core_amount/* widened */["do"])(kwh, `${one.id}/plan`, spread), at: devicesOnly ? 'gpu' : 'node' };
}

;// CONCATENATED MODULE: ./build/core/estimate/energy/idle.js
/**
 * Idle has three meanings, and each is counted in one place:
 *
 * - idle inside a job (checkpoints, waiting for data) is in the mean power of its energy;
 * - a model kept in memory is the fixed load of a serving (serving.ts);
 * - what a cluster keeps running beside its jobs is shared among them, here. Google reports 10 % of energy, the BLOOM
 *   study 59 %, hence the wide range. Machines under a desk have none of it.
 */



function idleOf(one, energy, fleet, place, context, notes) {
    const { stated } = one;
    if (stated.idleKg !== undefined)
        return idle_statedKg(stated.idleKg, notes);
    if (stated.idlePowerW !== undefined)
        return fromPower(stated.idlePowerW, one, fleet, place, notes);
    const { boundary, method } = context.accounting;
    if (method === 'card' || boundary === 'gpu' || boundary === 'node')
        return (0,core_amount/* exactly */.pV)(0);
    if (!fleet.shared || energy.idleInside)
        return (0,core_amount/* exactly */.pV)(0);
    return clusterIdle(energy.it, boundary === 'facility' ? place.pue : (0,core_amount/* exactly */.pV)(1), place, notes);
}
/** kg CO2e of the spares behind so much energy of the machines. */
function clusterIdle(it, pue, place, notes) {
    notes.use(CLUSTER_IDLE.factor);
    const kwh = (0,core_amount/* times */.Hn)((0,core_amount/* times */.Hn)(it, (0,core_amount/* fromConstant */.hu)(CLUSTER_IDLE)), pue);
    const kg = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(kwh, place.grid), 1e-3);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(it.central)} kWh x ${CLUSTER_IDLE.central} x ${(0,estimate_notes/* figure */.vP)(pue.central)} x ${(0,estimate_notes/* figure */.vP)(place.grid.central)} g / 1000`;
    notes.step('shared idle of the cluster', kg.central, 'kgCO2e', [CLUSTER_IDLE.id, place.pueId, place.gridId], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(it.cautious)} kWh x ${CLUSTER_IDLE.central} x ${(0,estimate_notes/* figure */.vP)(pue.cautious)} x ${(0,estimate_notes/* figure */.vP)(place.grid.cautious)} g / 1000`;
    notes.most('shared idle of the cluster', kg, 'kgCO2e', [CLUSTER_IDLE.factor], most);
    return kg;
}
function idle_statedKg(kg, notes) {
    notes.step('shared idle of the cluster, as stated', kg, 'kgCO2e', [], () => `${(0,estimate_notes/* figure */.vP)(kg)} kg`);
    return (0,core_amount/* exactly */.pV)(kg);
}
/** Power of infrastructure and idle over the wall hours, as the founding study counts it: cooling is inside already. */
function fromPower(watts, one, fleet, place, notes) {
    const hours = one.wallHours ?? (one.gpuHours ?? 0) / Math.max(1, fleet.count.central);
    const kg = (0,core_amount/* scaled */.vK)(place.grid, (watts * hours) / 1e6);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(watts)} W x ${(0,estimate_notes/* figure */.vP)(hours)} h / 1000 x ${(0,estimate_notes/* figure */.vP)(place.grid.central)} g / 1000`;
    notes.step('shared idle and infrastructure of the cluster', kg.central, 'kgCO2e', [place.gridId], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(watts)} W x ${(0,estimate_notes/* figure */.vP)(hours)} h / 1000 x ${(0,estimate_notes/* figure */.vP)(place.grid.cautious)} g / 1000`;
    notes.most('shared idle and infrastructure of the cluster', kg, 'kgCO2e', [], most);
    return kg;
}

;// CONCATENATED MODULE: ./build/core/estimate/rates.js
/** How fast devices compute, where somebody published it and where nobody did. */



/** The mean over the fleet, as of its power. */
function tflopsOf(counts, found) {
    const [only] = found;
    if (found.length <= 1)
        return rates_rateOf(only ?? null);
    const rates = found.map((one, index) => ({ n: counts[index] ?? 1, rate: rates_rateOf(one) }));
    const weight = rates.reduce((sum, { n }) => sum + n, 0);
    const mean = (read) => rates.reduce((sum, { n, rate }) => sum + n * read(rate), 0) / weight;
    const spread = rates.map(({ rate }) => rate.spread).find((one) => one.length > 0) ?? [];
    return { central: mean(({ central }) => central), cautious: mean(({ cautious }) => cautious), spread };
}
function rates_rateOf(one) {
    const rate = one?.denseTflops?.value;
    return rate === undefined ? unknownRate(one?.tdpW?.value) : (0,core_amount/* exactly */.pV)(rate);
}
/**
 * Slow is dear: a plan takes longer on slower devices, so the cautious reading is the low one. What draws little computes
 * little: a device of few watts has no more than its share of the rate.
 */
function unknownRate(watts = DEVICE_UNKNOWN_W.central) {
    const { id, low, central, high } = DEVICE_UNKNOWN_TFLOPS;
    const share = Math.min(1, watts / DEVICE_UNKNOWN_W.central);
    return { central: central * share, cautious: low * share, spread: [{ key: id, s: (0,constant/* spreadOf */.jg)(low, high) }] };
}

;// CONCATENATED MODULE: ./build/core/estimate/processors.js
/** Machines of processors only. */





function cpuFleet(cpus, catalogue, notes) {
    const [first] = cpus;
    const named = cpus.map((one) => (one.model === '' ? null : cpuNamed(one.model, catalogue)));
    const known = first?.sockets === true ? heaviest(named) : named[0];
    const found = known ?? null;
    if (found === null)
        notes.warn('hardware_unknown');
    else
        notes.use(found.tdpW);
    const tdp = found === null ? (0,core_amount/* fromConstant */.hu)(CPU_UNKNOWN_W, 'at most') : (0,core_amount/* exactly */.pV)(found.tdpW.value);
    const sockets = handCounted(cpus) ?? socketsOf(first?.count ?? null, found?.threads ?? null);
    notes.instead('rated power of a socket', tdp, 'W', [CPU_UNKNOWN_W.factor]);
    notes.instead('sockets', sockets, 'sockets', [CPU_COUNT_UNKNOWN.factor]);
    return {
        host: 'cpu',
        count: sockets,
        countKnown: true,
        tdpW: tdp,
        tdpId: found?.tdpW.id ?? CPU_UNKNOWN_W.id,
        accelerator: null,
        known: found !== null,
        tflops: unknownRate(),
        shared: false,
    };
}
/** Sockets that a person counted, of all kinds together. */
function handCounted(cpus) {
    if (cpus.some(({ sockets, count }) => sockets !== true || count === null))
        return null;
    return (0,core_amount/* exactly */.pV)(cpus.reduce((sum, { count }) => sum + (count ?? 0), 0));
}
/** Of several kinds the one that draws most; one that nobody knows may be any. */
function heaviest(named) {
    return named.reduce((a, b) => (a === null || b === null ? null : b.tdpW.value > a.tdpW.value ? b : a));
}
const cpus = (0,memory/* memory */.m)();
function cpuNamed(name, catalogue) {
    return cpus(catalogue, name, () => catalogue.cpu(name));
}
/**
 * Trackers count logical processors, people count sockets. More processors than one socket has threads are several
 * sockets; half of them are its cores; fewer are a slice of one, as clouds sell it. A slice is charged its share of the
 * server's making and of the socket's power, which against the budget is the whole socket's.
 */
function socketsOf(count, threads) {
    if (count === null)
        return (0,core_amount/* fromConstant */.hu)(CPU_COUNT_UNKNOWN, 'at most');
    if (threads === null || threads <= 0)
        return (0,core_amount/* exactly */.pV)(count <= 4 ? count : 1);
    if (count >= threads)
        return (0,core_amount/* exactly */.pV)(Math.ceil(count / threads));
    if (count <= 2)
        return (0,core_amount/* exactly */.pV)(count);
    const slice = count < threads / 2 ? count / threads : 1;
    return (0,core_amount/* uncertain */.Y$)(slice, CPU_COUNT_UNKNOWN.id, (0,constant/* spreadOf */.jg)(Math.max(slice, CPU_COUNT_UNKNOWN.low), 1), 1);
}

;// CONCATENATED MODULE: ./build/core/estimate/fleet.js
/**
 * What a record's hardware is taken for. Everything later works on one fleet: so many devices of so many rated watts.
 * A name or a number that is missing gets a central guess and, as `cautious`, the dearest that it may stand for.
 */







/** Resolves the record's hardware, or the policy's for a record that is silent. */
function fleet_fleetOf(hardware, context, notes, tdpW) {
    const memoryGb = hardware.reduce((sum, { kind, count }) => sum + (kind === 'ram' ? (count ?? 0) : 0), 0);
    return { ...devicesOf(hardware, context, notes, tdpW), memoryGb };
}
function devicesOf(hardware, context, notes, tdpW) {
    const devices = heaviestFirst(hardware.filter((one) => (one.kind === 'gpu' || one.kind === 'tpu') && one.count !== 0), context.catalogue);
    if (devices.length === 0) {
        const cpus = hardware.filter((one) => one.kind === 'cpu');
        if (cpus.length > 0 && tdpW === undefined)
            return cpuFleet(cpus, context.catalogue, notes);
    }
    const found = devices.map((one) => acceleratorNamed(one.model, context.catalogue));
    const known = devices.length > 0 && found.every((one) => one !== null);
    if (known || tdpW !== undefined)
        return acceleratorFleet(devices, found, context.catalogue, notes, tdpW);
    const assumed = context.assume.hardware;
    if (assumed.length > 0)
        return assumedFleet(devices, context, notes);
    return unknownFleet(devices, context.catalogue, notes);
}
/**
 * The kind that draws most stands for the machine around it, whichever the record happens to list first; one of a data
 * centre before any other, or laptops in the list would take the machines of the others home.
 */
function heaviestFirst(devices, catalogue) {
    if (devices.length < 2)
        return devices;
    const ranked = devices.map((one) => {
        const found = acceleratorNamed(one.model, catalogue);
        const watts = (one.count ?? COUNT_UNKNOWN.central) * (found?.tdpW?.value ?? DEVICE_UNKNOWN_W.central);
        return { one, watts, central: found === null || found.class === 'datacenter' };
    });
    ranked.sort((a, b) => Number(b.central) - Number(a.central) || b.watts - a.watts);
    return ranked.map(({ one }) => one);
}
const accelerators = (0,memory/* memory */.m)();
function acceleratorNamed(name, catalogue) {
    return accelerators(catalogue, name, () => (name === '' ? null : catalogue.accelerator(name)));
}
function acceleratorFleet(devices, found, catalogue, notes, tdpW) {
    const first = found.find((one) => one !== null) ?? null;
    const counts = devices.map((one) => one.count);
    const count = devices.length === 0 ? (0,core_amount/* exactly */.pV)(1) : countOf(counts, first, notes);
    const countKnown = devices.length > 0 && counts.every((one) => one !== null);
    const rated = tdpW === undefined ? ratedWatts(counts, found, catalogue, notes) : (0,core_amount/* exactly */.pV)(tdpW);
    if (tdpW === undefined)
        for (const one of found)
            if (one?.tdpW)
                notes.use(one.tdpW);
    if (tdpW !== undefined && first !== null && !isBoard(tdpW, first))
        notes.warn('tdp_differs');
    return {
        host: hostOf(first, count.central, devices),
        count,
        countKnown,
        tdpW: rated,
        tdpId: (tdpW === undefined ? first?.tdpW?.id : undefined) ?? 'stated/tdp',
        accelerator: first,
        known: first !== null,
        tflops: tflopsOf(counts, found),
        ...mixture(found, catalogue),
        shared: first === null || first.class === 'datacenter',
    };
}
/** Watts that a board of this name may be set to; those of a whole machine are many times as many. */
function isBoard(watts, { tdpW, tdpRangeW }) {
    if (tdpW === null)
        return true;
    const [low, high] = tdpRangeW ?? [tdpW.value, tdpW.value];
    return watts >= low * 0.4 && watts <= high * 1.6;
}
function countOf(counts, first, notes) {
    let sum = 0;
    for (const one of counts) {
        if (one === null)
            return unknownCount(first, notes);
        sum += one;
    }
    return (0,core_amount/* exactly */.pV)(sum);
}
function unknownCount(first, notes) {
    if (first !== null && (first.class === 'soc' || first.class === 'laptop' || first.class === 'embedded'))
        return (0,core_amount/* exactly */.pV)(1);
    const constant = countConstant(first);
    notes.warn('count_unknown');
    notes.assume('count', `${constant.central}, at most ${constant.high}`, 'default');
    notes.use(constant.factor);
    const count = (0,core_amount/* fromConstant */.hu)(constant, 'at most');
    notes.instead('devices', count, 'devices', [constant.factor]);
    return count;
}
/** A whole board for modules, one for cards, which clouds rent singly. */
function countConstant(first) {
    if (first !== null && first.class !== 'datacenter')
        return COUNT_UNKNOWN_DESK;
    return first !== null && hostOf(first, 1, []) === 'server' ? COUNT_UNKNOWN_CARD : COUNT_UNKNOWN;
}
/** The mean over the fleet, so that a machine with two kinds of card is one fleet. */
function ratedWatts(counts, found, catalogue, notes) {
    if (found.length === 1 && found[0])
        return wattsOf(found[0], catalogue, notes);
    let weight = 0;
    let central = 0;
    let cautious = 0;
    let spread = 0;
    for (const [index, one] of found.entries()) {
        const n = counts[index] ?? 1;
        const watts = one === null ? (0,core_amount/* fromConstant */.hu)(DEVICE_UNKNOWN_W) : wattsOf(one, catalogue, notes);
        weight += n;
        central += n * watts.central;
        cautious += n * watts.cautious;
        spread = Math.max(spread, watts.spread[0]?.s ?? 0);
    }
    const mean = (0,core_amount/* uncertain */.Y$)(central / weight, `tdp/${found[0]?.id ?? 'unknown'}`, spread, cautious / weight);
    notes.instead('rated power, mean of the devices', mean, 'W', []);
    return mean;
}
function mixture(found, catalogue) {
    if (new Set(found.map((one) => one?.id)).size < 2)
        return {};
    const silent = new estimate_notes/* Notes */.u3(false);
    const watts = found.map((one) => (one === null ? unknownWatts(catalogue, silent) : wattsOf(one, catalogue, silent)));
    return { mixed: { mostW: Math.max(...watts.map(({ cautious }) => cautious)) } };
}
function wattsOf(one, catalogue, notes) {
    const range = one.tdpRangeW;
    const tdp = one.tdpW?.value ?? null;
    if (range !== null && range[1] > range[0]) {
        notes.warn('hardware_ambiguous');
        const central = tdp ?? Math.sqrt(range[0] * range[1]);
        const watts = (0,core_amount/* uncertain */.Y$)(central, `tdp/${one.id}`, (0,constant/* spreadOf */.jg)(range[0], range[1]), range[1]);
        notes.instead(`rated power of the largest board called ${one.id}`, watts, 'W', one.tdpW ? [one.tdpW] : []);
        return watts;
    }
    if (tdp !== null)
        return (0,core_amount/* exactly */.pV)(tdp);
    return unknownWatts(catalogue, notes);
}
function unknownWatts(catalogue, notes) {
    const { tdpW } = catalogue.extremes;
    notes.warn('hardware_unknown');
    notes.assume('hardware', () => `${DEVICE_UNKNOWN_W.central} W a device, at most ${(0,estimate_notes/* figure */.vP)(tdpW.value)} W`, 'default');
    notes.use(DEVICE_UNKNOWN_W.factor);
    notes.use(tdpW);
    const s = (0,constant/* spreadOf */.jg)(DEVICE_UNKNOWN_W.low, Math.max(DEVICE_UNKNOWN_W.high, tdpW.value));
    const watts = (0,core_amount/* uncertain */.Y$)(DEVICE_UNKNOWN_W.central, DEVICE_UNKNOWN_W.id, s, tdpW.value);
    notes.instead('rated power of a device', watts, 'W', [tdpW]);
    return watts;
}
/** The record does not say what it ran on; the policy does. The record's own count stands. */
function assumedFleet(devices, context, notes) {
    const assumed = context.assume.hardware;
    const own = devices.length === 1 ? devices[0]?.count : null;
    const kind = 'gpu';
    const taken = assumed.map((one) => ({ kind, model: one.model, count: own ?? one.count }));
    const found = taken.map((one) => acceleratorNamed(one.model, context.catalogue));
    notes.assume('hardware', taken.map((one) => `${one.count}x ${one.model}`).join(', '), 'policy');
    notes.warn('hardware_assumed');
    if (found.some((one) => one === null))
        return unknownFleet(taken, context.catalogue, notes);
    const fleet = acceleratorFleet(taken, found, context.catalogue, notes, undefined);
    return { ...fleet, tdpW: (0,core_amount/* widened */["do"])(fleet.tdpW, 'policy/hardware', 0.3) };
}
function unknownFleet(devices, catalogue, notes) {
    const counts = devices.map((one) => one.count);
    const countKnown = devices.length > 0 && counts.every((one) => one !== null);
    const count = countKnown ? countOf(counts, null, notes) : unknownCount(null, notes);
    return {
        host: 'server',
        count,
        countKnown,
        tdpW: unknownWatts(catalogue, notes),
        tdpId: DEVICE_UNKNOWN_W.id,
        accelerator: null,
        known: false,
        tflops: unknownRate(),
        shared: true,
    };
}
function hostOf(first, count, devices) {
    if (first === null)
        return devices.some((one) => one.kind === 'tpu') ? 'tpu' : 'node';
    if (first.class === 'laptop')
        return 'laptop';
    if (first.class === 'soc' || first.class === 'embedded')
        return 'soc';
    if (first.class === 'consumer' || first.class === 'workstation')
        return 'desk';
    if (first.id.includes('tpu'))
        return 'tpu';
    if (first.form !== null && first.form !== undefined)
        return first.form === 'module' ? 'node' : 'server';
    // Devices of this form exist only on boards for eight; a smaller count is a slice of one.
    return first.id.includes('sxm') || first.id.includes('oam') || count > 8 ? 'node' : 'server';
}

;// CONCATENATED MODULE: ./build/core/estimate/machines.js
const MACHINE = /^(aws|gcp|azure|lambda|nebius|oci|coreweave|ovhcloud|scaleway|hyperstack|paperspace):([\w.-]{1,60})$/;
/** The same devices, with those in the place of each machine; a type that nobody knows stays as it is. */
function machines_unpacked(hardware, catalogue) {
    if (!hardware.some(({ model }) => model.includes(':')))
        return hardware;
    return hardware.map((device) => {
        const [, provider, type] = MACHINE.exec(device.model) ?? [];
        const found = provider === undefined || type === undefined ? null : catalogue.instance(provider, type);
        if (found === null)
            return device;
        const count = device.count === null ? null : device.count * found.count * found.fraction;
        return { kind: found.name.includes('TPU') ? 'tpu' : 'gpu', model: found.name, count };
    });
}

;// CONCATENATED MODULE: ./build/core/estimate/place/market.js
/**
 * Operational emissions by contracts and certificates: a second line beside the location-based one, in no sum and before
 * no budget. Contracts move electricity between owners, not on the wire.
 */


/** Contracts name a figure to two digits. */
const CONTRACT_SPREAD = 0.05;
/** A stated figure is never surer than 10 % either way. */
const STATED_SPREAD = 0.06;
/** `null` when the record says nothing of contracts. */
function marketOf(one, total, notes) {
    const { marketGPerKwh: grams, declaredKg: kg } = one;
    if (grams !== null) {
        const amount = (0,core_amount/* widened */["do"])((0,core_amount/* scaled */.vK)(total, grams / 1000), `${one.id}/market`, CONTRACT_SPREAD);
        notes.use({ id: 'record/market-intensity', value: grams, unit: 'g/kWh', source: 'record', year: null });
        const formula = () => `${(0,estimate_notes/* figure */.vP)(total.central)} kWh x ${(0,estimate_notes/* figure */.vP)(grams)} g / 1000`;
        notes.step('by contracts, beside the total', amount.central, 'kgCO2e', ['record/market-intensity'], formula);
        return amount;
    }
    if (kg === null || one.declaredScope !== 'market')
        return null;
    notes.step('by contracts, as stated, beside the total', kg, 'kgCO2e', [], () => `${(0,estimate_notes/* figure */.vP)(kg)} kg`);
    return (0,core_amount/* uncertain */.Y$)(kg, `${one.id}/market`, STATED_SPREAD);
}

// EXTERNAL MODULE: ./build/core/estimate/constants/place.js
var place = __webpack_require__(468);
;// CONCATENATED MODULE: ./build/core/estimate/place/water.js
/** Water: litres evaporated at the machines and in making their electricity. E_it x WUE_on + E x WUE_off (Li et al. 2023). */





function waterOf(one, energy, place, context, notes) {
    const { stated } = one;
    const { it, total } = energy;
    if (stated.wue !== undefined) {
        const litres = (0,core_amount/* scaled */.vK)(total, stated.wue);
        notes.step('water', litres.central, 'L', [], () => `${(0,estimate_notes/* figure */.vP)(total.central)} kWh x ${(0,estimate_notes/* figure */.vP)(stated.wue ?? 0)} L`);
        return litres;
    }
    const usual = waterFactors(place.region, one.year, context.catalogue, notes);
    const on = stated.wueOn === undefined ? usual.on : (0,core_amount/* exactly */.pV)(stated.wueOn);
    const off = stated.wueOff === undefined ? usual.off : (0,core_amount/* exactly */.pV)(stated.wueOff);
    const onSite = (0,core_amount/* times */.Hn)(it, on);
    const offSite = (0,core_amount/* times */.Hn)(total, off);
    litresStep('water at the building', it, on, onSite, stated.wueOn === undefined ? usual.onFactor.id : 'stated/wue', notes);
    litresStep('water at the power stations', total, off, offSite, stated.wueOff === undefined ? usual.offFactor.id : 'stated/wue', notes);
    const litres = (0,core_amount/* plus */.tY)(onSite, offSite);
    notes.step('water', litres.central, 'L', [], () => `${(0,estimate_notes/* figure */.vP)(onSite.central)} L + ${(0,estimate_notes/* figure */.vP)(offSite.central)} L`);
    return one.waterL === null ? litres : (0,core_amount/* atMost */.Tu)(litres, one.waterL);
}
function litresStep(label, kwh, each, litres, id, notes) {
    notes.step(label, litres.central, 'L', [id], () => `${(0,estimate_notes/* figure */.vP)(kwh.central)} kWh x ${(0,estimate_notes/* figure */.vP)(each.central)} L`);
}
const water = (0,memory/* memory */.m)();
/** Litres per kWh at the machines and at the power stations. */
function waterFactors(region, year, catalogue, notes) {
    const found = water(catalogue, `${region ?? ''} ${year ?? ''}`, () => lookUpWater(region, year, catalogue));
    notes.use(found.onFactor);
    notes.use(found.offFactor);
    return found;
}
function lookUpWater(region, year, catalogue) {
    const here = region === null ? null : catalogue.wueOnSite(region, year);
    const there = catalogue.wueOffSite(region);
    const on = here === null ? (0,core_amount/* fromConstant */.hu)(place/* WUE_ON_SITE */.ar, 'at most') : (0,core_amount/* uncertain */.Y$)(here.factor.value, here.factor.id, 0.2);
    const s = there.precision === 'default' ? (0,constant/* spreadOf */.jg)(1, 6) : 0.3;
    const off = (0,core_amount/* uncertain */.Y$)(there.factor.value, there.factor.id, s);
    return { on, onFactor: here?.factor ?? place/* WUE_ON_SITE */.ar.factor, off, offFactor: there.factor };
}

;// CONCATENATED MODULE: ./build/core/estimate/readings/other-method.js
/**
 * The same record by the other method, beside the answer: `best` by what machines were measured to draw, `card` as model
 * cards count (rated power x device-hours x PUE). Rated power alone is two errors of opposite sign: it overstates the
 * accelerators and leaves out the rest, so neither method is always above the other.
 */


/** What is closer than this is the same answer. */
const APART = 1.1;
/** `null` when both come to the same within a tenth, in energy and in total. */
function otherMethodOf(context, ours, work) {
    const method = context.accounting.method === 'card' ? 'best' : 'card';
    const { lines } = work(new estimate_notes/* Notes */.u3(false), { ...context, accounting: { ...context.accounting, method } });
    const totalKg = totalOf(lines);
    const energies = [ours.energyKwh.central, lines.energyKwh.central];
    if (!apart(...energies) && !apart(sum(totalOf(ours)), sum(totalKg)))
        return null;
    return { method, energyKwh: lines.energyKwh, totalKg };
}
function totalOf({ operationalKg, idleKg, embodiedKg }) {
    return [operationalKg, idleKg, embodiedKg];
}
function sum(amounts) {
    return (0,exact/* exactSum */.d)(amounts.map(({ central }) => central));
}
function apart(a, b) {
    return Math.max(a, b) > APART * Math.min(a, b);
}

;// CONCATENATED MODULE: ./build/core/estimate/readings/scenarios.js
/**
 * Other readings of one record, where it can be read in two ways that are far apart: hours of devices or of machines, PUE
 * inside an energy or not. Each is the same record estimated again under the other reading. It is listed where figures
 * of the record itself speak for it, and never hidden in the width of an interval.
 */





/** Fewer devices than this, and load or place explain a difference as well as another reading does. */
const SEVERAL = 4;
/** How near two figures must come for one to explain the other: grids and loads differ by as much. */
const NEAR = 1.6;
const scenarios_SLACK = 1.1;
function otherReadings(read, estimate) {
    const readings = [
        ['hours_are_of_nodes', ofNodes(read)],
        ['hours_are_of_devices', ofDevices(read)],
        ['machine_shared', machineShared(read)],
        ['pue_inside', pueInside(read)],
        ['pue_missing', pueMissing(read)],
    ];
    return readings.flatMap(([code, one]) => {
        if (one === null)
            return [];
        const { lines } = estimate(one);
        const kg = (0,exact/* exactSum */.d)([lines.operationalKg.central, lines.idleKg.central, lines.embodiedKg.central]);
        return [{ code, kwh: lines.energyKwh.central, kg }];
    });
}
/** Device-hours that are those of the clock, or that leave the stated emissions a machine too large. */
function ofNodes({ one, fleet, lines, warnings }) {
    const { gpuHours, wallHours } = one;
    if (gpuHours === null || gpuHours === 0 || has(warnings, 'hours_of_nodes'))
        return null;
    const devices = scenarios_devicesOf(one.hardware);
    const perNode = Math.min(devices ?? DEVICES_PER_NODE.central, DEVICES_PER_NODE.central);
    if (perNode < 2)
        return null;
    const span = mostHoursBetween(one.started, one.finished);
    const clock = wallHours ?? span;
    const asClock = devices !== null && clock !== null && sameHours(gpuHours, clock) && enough(one, fleet, devices);
    const stated = one.energy === null && fleet.known && statedOver(one, lines, perNode);
    if (asClock && devices !== null)
        return { ...one, gpuHours: gpuHours * devices, wallHours: null };
    return stated ? { ...one, gpuHours: gpuHours * perNode, wallHours: null } : null;
}
/** An energy that so many devices cannot even idle on speaks against as many. */
function enough({ energy, gpuHours }, fleet, devices) {
    if (energy === null || gpuHours === null || !fleet.known || fleet.host === 'cpu')
        return true;
    return energy.totalKwh * 1000 >= gpuHours * devices * fleet.tdpW.central * IDLE_FLOOR.low;
}
/** Hours of the clock that are too many for the calendar, for the stated energy or for the stated emissions. */
function ofDevices({ one, fleet, lines }) {
    const { gpuHours, wallHours } = one;
    const devices = scenarios_devicesOf(one.hardware);
    if (wallHours === null || wallHours === 0 || gpuHours !== null || devices === null || devices < 2)
        return null;
    const span = mostHoursBetween(one.started, one.finished);
    const calendar = span !== null && span > 0 && wallHours > span * scenarios_SLACK && wallHours <= span * devices * scenarios_SLACK;
    const several = devices >= SEVERAL && fleet.known && fleet.host !== 'cpu';
    const energy = several && one.energy !== null && idleAndMore(one.energy.totalKwh, wallHours, devices, fleet);
    const stated = several && one.energy === null && statedOver(one, lines, 1 / devices);
    return calendar || energy || stated ? { ...one, gpuHours: wallHours, wallHours: null } : null;
}
/** Too little for so many devices over all that time, and enough for the hours of one. */
function idleAndMore(kwh, hours, devices, fleet) {
    const share = (kwh * 1000) / (hours * fleet.tdpW.central);
    return share < devices * IDLE_FLOOR.low && share >= IDLE_FLOOR.low && share <= NEAR;
}
/** The stated emissions are about `times` the recomputed ones. */
function statedOver(one, lines, times) {
    const { declaredKg: kg } = one;
    const ours = lines.operationalKg.central;
    if (kg === null || kg <= 0 || one.declaredScope === 'market' || ours <= 0)
        return false;
    if (Math.max(times, 1 / times) < SEVERAL)
        return false;
    const off = kg / ours / times;
    return off >= 1 / NEAR && off <= NEAR;
}
/** Runs that overlap count the energy of one machine several times, if it was one. */
function machineShared({ one }) {
    const { energy, share } = one;
    if (energy === null || share === undefined)
        return null;
    const part = (kwh) => (kwh === null ? null : kwh * share);
    const { totalKwh, gpuKwh, cpuKwh, ramKwh } = energy;
    const own = { totalKwh: totalKwh * share, gpuKwh: part(gpuKwh), cpuKwh: part(cpuKwh), ramKwh: part(ramKwh) };
    return { ...one, energy: { ...energy, ...own } };
}
/** The stated emissions close without the stated PUE: the energy has it inside already, or nobody counted it. */
function pueInside({ one, warnings }) {
    const { energy, pue } = one;
    if (!has(warnings, 'pue_in_or_out') || energy === null || pue === null || hasPue(energy))
        return null;
    return { ...one, energy: { ...energy, pueApplied: pue } };
}
/** The stated emissions close only with the PUE once more: the energy is of the machines, not of the building. */
function pueMissing({ one, warnings }) {
    const { energy } = one;
    if (!has(warnings, 'pue_in_or_out') || energy === null || !hasPue(energy))
        return null;
    return {
        ...one,
        pue: one.pue ?? energy.pueApplied,
        energy: { ...energy, boundary: energy.boundary === 'facility' ? 'it' : energy.boundary, pueApplied: 1 },
    };
}
function hasPue({ boundary, pueApplied }) {
    return boundary === 'facility' || pueApplied > 1;
}
function has(warnings, code) {
    return warnings.includes(code);
}
/** Accelerators in all; `null` when one of them is not counted. */
function scenarios_devicesOf(hardware) {
    const devices = hardware.filter(({ kind }) => kind === 'gpu' || kind === 'tpu');
    if (devices.length === 0)
        return null;
    return devices.reduce((sum, { count }) => (sum === null || count === null ? null : sum + count), 0);
}

;// CONCATENATED MODULE: ./build/core/estimate/constants/ecologits.js
/** EcoLogits 0.9.1 (GenAI Impact, Nov 2025; its fit to ML.ENERGY), which `method: card` follows for tokens. */

const ECOLOGITS = 'EcoLogits 0.9.1';
const ECO_ENERGY_A = fixed('method/ecologits-energy-a', 1.1665273170451914e-6, 'Wh');
const ECO_ENERGY_B = fixed('method/ecologits-energy-b', 0.011205921025579175, '1/request');
const ECO_ENERGY_C = fixed('method/ecologits-energy-c', 4.052928146734005e-5, 'Wh');
const ECO_LATENCY_A = fixed('method/ecologits-latency-a', 0.0006785088094353663, 's');
const ECO_LATENCY_B = fixed('method/ecologits-latency-b', 0.0003119310311688259, 's');
const ECO_LATENCY_C = fixed('method/ecologits-latency-c', 0.019473717579473387, 's');
const ECO_MEMORY = fixed('method/ecologits-memory', 80, 'GB');
const ECO_SERVER_KW = fixed('method/ecologits-server', 1.2, 'kW');
const ECO_BATCH = fixed('method/ecologits-batch', 64, 'requests');
const ECO_GPU_KG = fixed('method/ecologits-gpu-embodied', 164, 'kgCO2e');
const ECO_SERVER_KG = fixed('method/ecologits-server-embodied', 5700, 'kgCO2e');
const ECO_YEARS = fixed('method/ecologits-lifetime', 3, 'years');
function fixed(id, value, unit) {
    return (0,constant/* constant */.dY)(id, value, value, value, unit, ECOLOGITS);
}

;// CONCATENATED MODULE: ./build/core/estimate/constants/servings.js

/** Language models: energy of the accelerators for a token of one batch; serving/tokens.ts has the formula. */
const DECODE_J = (0,constant/* constant */.dY)('method/decode', 0.178, 0.28, 0.44, 'J', `fit to ${constant/* ML_ENERGY */.BO} on H100 and B200: 0.26; editions before took more`);
const DECODE_B200 = (0,constant/* constant */.dY)('method/decode-b200', 0.8, 0.87, 0.95, 'x', `fit to ${constant/* ML_ENERGY */.BO}`);
const DECODE_8_BIT = (0,constant/* constant */.dY)('method/decode-8-bit', 0.8, 0.89, 1, 'x', `fit to ${constant/* ML_ENERGY */.BO}`);
const DECODE_4_BIT = (0,constant/* constant */.dY)('method/decode-4-bit', 0.28, 0.35, 0.44, 'x', `fit to ${constant/* ML_ENERGY */.BO}, gpt-oss alone`);
/** A device that the fit has not seen, or that nobody names, is as likely of an earlier year, and so is its software. */
const DECODE_ELSEWHERE = (0,constant/* constant */.dY)('method/decode-elsewhere', 0.85, 1.25, 1.85, 'x', 'the second edition of ML.ENERGY (2024) takes 1.5 times what the third does');
/**
 * One request at a time on a device that the fit has not seen; in between, by the logarithm of the batch. The level is that of
 * the first edition of ML.ENERGY, the width that of processors, cards under a desk and boards as well.
 */
const DECODE_ALONE = (0,constant/* constant */.dY)('method/decode-alone', 0.6, 1.5, 3.75, 'x', 'the first edition of ML.ENERGY (2023), one request at a time on A40, A100 and V100, takes 1.6 times that');
const PRECISION_UNKNOWN = (0,constant/* constant */.dY)('method/precision-unknown', 0.55, 1, 1.1, 'x', `${constant/* OURS */.o6}: 16 bits, and fewer more often than more`);
/** Of a device that nobody names; of a known one it is its peak x 0.45 / (rated power x 0.9). */
const PREFILL_FLOP_PER_J = (0,constant/* constant */.dY)('method/prefill', 0.2, 0.7, 1.4, '1e12 FLOP/J', 'V100 to H100 in 8 bits; H100 at 45 % of peak and 90 % of power');
const CACHED_TOKEN = (0,constant/* constant */.dY)('method/cached-token', 0.02, 0.1, 0.3, 'x', constant/* OURS */.o6);
const TOKEN_NODE = (0,constant/* constant */.dY)('method/token-node', 1.15, 1.3, 1.6, 'x', constant/* MLPERF */.fC);
const BATCH = (0,constant/* constant */.dY)('method/batch', 8, 64, 512, 'requests', 'common serving configurations');
const PARAMS_UNKNOWN = (0,constant/* constant */.dY)('method/params-unknown', 1, 70, 405, '1e9 parameters', 'open models in wide use; with it a chat answer takes what is published for closed ones, 0.24 to 0.42 Wh');
const INPUT_TOKENS = (0,constant/* constant */.dY)('method/input-tokens', 50, 500, 10000, 'tokens', constant/* OURS */.o6);
const OUTPUT_TOKENS = (0,constant/* constant */.dY)('method/output-tokens', 25, 400, 2000, 'tokens', constant/* OURS */.o6);
/** Replicas: how many are kept when nobody says, for which hour, and how full they are driven. */
const REPLICAS = (0,constant/* constant */.dY)('method/replicas', 1, 1, 4, 'replicas', `${constant/* OURS */.o6}: one in each of three places, and one while they are replaced`);
const PEAK_FACTOR = (0,constant/* constant */.dY)('method/peak-factor', 1.2, 2, 4, 'x mean', constant/* OURS */.o6);
const TARGET_UTILISATION = (0,constant/* constant */.dY)('method/target-utilisation', 0.5, 0.7, 0.9, 'x time', constant/* OURS */.o6);
/** Below this share of its hours a replica waits most of the time, and the fixed load decides. */
const MOSTLY_IDLE = (0,constant/* constant */.dY)('method/mostly-idle', 0.1, 0.1, 0.1, 'x time', constant/* OURS */.o6);
/** Bytes of accelerator memory per parameter and per device, for the devices that one copy of a model needs. */
const BYTES_PER_PARAM = (0,constant/* constant */.dY)('method/bytes-per-parameter', 1, 2.4, 4.8, 'B', 'EcoLogits: 16-bit weights and 20 % for the rest');
const DEVICE_BYTES = (0,constant/* constant */.dY)('method/device-memory', 24e9, 80e9, 192e9, 'B', 'NVIDIA A100 and H100');
/** No request takes less than its operations at full rate and rated power, on the best device that is sold. */
const OPERATIONS_PER_J = (0,constant/* constant */.dY)('method/operations-per-joule', 1.4, 2.25, 2.25, '1e12 FLOP/J', 'NVIDIA H100 and B200: dense 16-bit peak over rated power');
const LEAST_REQUEST = (0,constant/* constant */.dY)('method/least-request', 6.5e-7, 6.5e-7, 6.5e-7, 'Wh', `${constant/* MLPERF */.fC}: ResNet-50 offline, the least of all metered requests`);
/** A request of which nothing is known, when the devices that answer it are held against what they can do. */
const ANY_REQUEST = (0,constant/* constant */.dY)('method/any-request', 0.0005, 0.05, 3, 'Wh', 'Luccioni, Jernite, Strubell 2024, all tasks');
/**
 * A request at the machine by its task: the geometric mean of a published reading of one request at a time (Luccioni,
 * Jernite, Strubell 2024: eight models a task on A100) and one of full batches (MLPerf at the wall, ML.ENERGY). The two
 * are an order of magnitude apart and more, so the range is wide: low is the tuned benchmark, high the dearest models.
 */
const ONE = 'Luccioni, Jernite, Strubell 2024';
const TASK_WH = {
    'text-classification': (0,constant/* constant */.dY)('method/request-text-classification', 2.5e-5, 0.00025, 0.005, 'Wh', `${ONE}: 0.002; MLPerf BERT 0.00003`),
    'question-answering': (0,constant/* constant */.dY)('method/request-question-answering', 2.5e-5, 0.0003, 0.0075, 'Wh', `${ONE}: 0.003; MLPerf BERT 0.00003`),
    embedding: (0,constant/* constant */.dY)('method/request-embedding', 2.5e-5, 0.0003, 0.01, 'Wh', `${ONE}, token classification: 0.004; MLPerf BERT 0.00003`),
    'text-generation': (0,constant/* constant */.dY)('method/request-text-generation', 0.005, 0.1, 2, 'Wh', `${ONE}, ten tokens: 0.047; published estimates of a chat answer 0.01 to 0.42`),
    summarization: (0,constant/* constant */.dY)('method/request-summarization', 0.004, 0.03, 0.5, 'Wh', `${ONE}: 0.049; MLPerf GPT-J 0.007 to 0.022`),
    'image-classification': (0,constant/* constant */.dY)('method/request-image-classification', 2.5e-6, 0.0002, 0.015, 'Wh', `${ONE}: 0.007; MLPerf ResNet-50 0.0000025`),
    'object-detection': (0,constant/* constant */.dY)('method/request-object-detection', 0.00012, 0.0022, 0.08, 'Wh', `${ONE}: 0.038; MLPerf RetinaNet 0.00013`),
    'image-captioning': (0,constant/* constant */.dY)('method/request-image-captioning', 0.004, 0.03, 0.3, 'Wh', `${ONE}: 0.063; a few dozen tokens of a small model`),
    'image-generation': (0,constant/* constant */.dY)('method/request-image-generation', 0.08, 1, 6, 'Wh', `${ONE}: 2.9; ML.ENERGY 1.2 to 2.2; MLPerf SDXL 0.08 to 0.14`),
    'speech-recognition': (0,constant/* constant */.dY)('method/request-speech-recognition', 0.0001, 0.003, 0.05, 'Wh', 'MLPerf Whisper 0.003, RNN-T 0.00001'),
};

;// CONCATENATED MODULE: ./build/core/estimate/serving/size.js



/** Total parameters in 1e9 of the largest open mixture; who states only those in use may mean one like it. */
const MIXTURE_MOST = 1000;
/** Energy of a token over total parameters at the same active ones, as in the fit of tokens. */
const SPARSITY = 0.63;
/** Of not knowing all parameters of a mixture, as a standard deviation of the logarithm of the energy of a token. */
const MIXTURE_SPREAD = (0,constant/* spreadOf */.jg)(ACTIVE_SHARE.central ** SPARSITY, 1);
/** Parameters in use for a token: not more than all, and no fewer than in any published mixture. */
function activeParams({ params, activeParams: active }) {
    if (active === null || params === null)
        return active ?? params;
    return Math.min(params, Math.max(active, params * ACTIVE_SHARE.central));
}
function tooFewActive({ params, activeParams: active }) {
    return params !== null && active !== null && active < params * ACTIVE_SHARE.central;
}
/** All parameters, in 1e9. Where only those in use are stated there are as many, and at most as many as in a mixture. */
function size_totalOf({ params, activeParams: active }, read) {
    if (params !== null)
        return params / 1e9;
    if (active === null)
        return read(PARAMS_UNKNOWN);
    const used = active / 1e9;
    const most = Math.max(used, Math.min(used / ACTIVE_SHARE.central, MIXTURE_MOST));
    return read(PARAMS_UNKNOWN) > PARAMS_UNKNOWN.central ? most : used;
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/batch.js



const SHARED = { batch: BATCH.central, least: BATCH.low };
/** s for a token of a small model, before its parameters and its batch add to it: EcoLogits, fit to ML.ENERGY. */
const TOKEN_S = ECO_LATENCY_C.central;
const TOKEN_S_PER_1E9 = ECO_LATENCY_A.central;
/**
 * On replicas of one's own there is nobody to share a batch with but one's own requests: an arriving request finds as many
 * under way as arrive while one is answered (Little), at twice the mean rate when most of them come. At least itself.
 */
function ownBatch(one, perDay, replicas) {
    const active = (one.activeParams ?? one.params ?? PARAMS_UNKNOWN.central * 1e9) / 1e9;
    const output = one.outputTokens ?? OUTPUT_TOKENS.central;
    const perSecond = perDay / 86_400;
    const inFlight = (perSecond * output * (TOKEN_S + TOKEN_S_PER_1E9 * active) * PEAK_FACTOR.central) / (replicas ?? 1);
    const least = one.outputTokens ?? OUTPUT_TOKENS.low;
    const fewest = (perSecond * least * TOKEN_S) / (replicas ?? REPLICAS.high);
    const batch = Math.min(BATCH.central, 1 + inFlight);
    const lowest = Math.min(batch, BATCH.low, 1 + fewest);
    const arriving = () => `1 + ${(0,estimate_notes/* figure */.vP)(perDay)} / 86400 x`;
    const usually = () => `( ${TOKEN_S} + ${TOKEN_S_PER_1E9} x ${(0,estimate_notes/* figure */.vP)(active)} ) x ${PEAK_FACTOR.central} / ${replicas ?? 1}`;
    const how = {
        batch: () => (batch === 1 + inFlight ? `${arriving()} ${(0,estimate_notes/* figure */.vP)(output)} tokens x ${usually()}` : (0,estimate_notes/* figure */.vP)(batch)),
        least: () => lowest === 1 + fewest
            ? `${arriving()} ${(0,estimate_notes/* figure */.vP)(least)} tokens x ${TOKEN_S} / ${replicas ?? REPLICAS.high}`
            : (0,estimate_notes/* figure */.vP)(lowest),
    };
    return { batch, least: lowest, how };
}
/** A small batch is dear: there are fewer to share the reading of the weights with. */
function batchSteps(one, { batch, least, how }, notes) {
    if (one.batch !== null)
        return;
    const label = 'requests answered at once';
    notes.step(label, batch, 'requests', [], how?.batch ?? (() => (0,estimate_notes/* figure */.vP)(batch)));
    const fewer = { central: least < batch ? 0 : least, cautious: least };
    notes.most(`${label}, instead of ${(0,estimate_notes/* figure */.vP)(Number(batch.toPrecision(3)))}`, fewer, 'requests', [], how?.least ?? (() => (0,estimate_notes/* figure */.vP)(least)));
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/shape.js

/** Exponents of the fit. */
const SIZE = 0.87;
const shape_SPARSITY = 0.63;
const SMALL_BATCH = -0.57;
const LARGE_BATCH = -0.26;
const LENGTH = 0.12;
/** Where the slope of the batch changes (twice), and the length from which the cache counts. */
const FEW = 8;
const KINK = 256;
const LONG = 500;
/** 0 from the smallest batch that was measured on, 1 for a single request. */
function aloneOf(batch) {
    return batch >= FEW ? 0 : 1 - Math.log(batch) / Math.log(FEW);
}
function shapeOf(sizes) {
    const { active, batch, output } = sizes;
    return active ** SIZE * sparsityOf(sizes) * batchShare(batch) * Math.max(1, output / LONG) ** LENGTH;
}
/** Share of the weights that a batch reads, when every request of it takes its own of the experts. */
function weightsRead({ active, total }, batch) {
    return 1 - (1 - Math.min(1, active / total)) ** batch;
}
/**
 * What the weights add that a token does not use. Below the smallest batch that was measured most experts stay unread; a
 * single request reads its own alone, which is what a dense model of the active parameters reads.
 */
function sparsityOf(sizes) {
    const { active, total, batch } = sizes;
    const whole = (total / active) ** shape_SPARSITY;
    return batch >= FEW ? whole : Math.max(1, (whole * weightsRead(sizes, batch)) / weightsRead(sizes, FEW));
}
function noteSparsity(sizes, notes) {
    const { active, total, batch } = sizes;
    if (total <= active)
        return;
    const whole = `( ${(0,estimate_notes/* figure */.vP)(total)} / ${(0,estimate_notes/* figure */.vP)(active)} ) ^ ${shape_SPARSITY}`;
    const unread = (n) => `( 1 - ( 1 - ${(0,estimate_notes/* figure */.vP)(active)} / ${(0,estimate_notes/* figure */.vP)(total)} ) ^ ${(0,estimate_notes/* figure */.vP)(n)} )`;
    const few = () => (sparsityOf(sizes) === 1 ? '1' : `${whole} x ${unread(batch)} / ${unread(FEW)}`);
    notes.step('weights of other experts', sparsityOf(sizes), 'x', [], batch >= FEW ? () => whole : few);
}
/** Below the smallest batch that was measured the weights are read for fewer answers, each of which pays its share. */
function batchShare(batch) {
    const middle = Math.min(Math.max(batch, FEW), KINK) ** SMALL_BATCH;
    return (FEW / Math.min(batch, FEW)) * middle * (Math.max(batch, KINK) / KINK) ** LARGE_BATCH;
}
function batchFormula(batch) {
    if (batch < FEW)
        return `${FEW} ^ ${SMALL_BATCH} x ${FEW} / ${(0,estimate_notes/* figure */.vP)(batch)}`;
    if (batch <= KINK)
        return `${(0,estimate_notes/* figure */.vP)(batch)} ^ ${SMALL_BATCH}`;
    return `${KINK} ^ ${SMALL_BATCH} x ( ${(0,estimate_notes/* figure */.vP)(batch)} / ${KINK} ) ^ ${LARGE_BATCH}`;
}
/** The shape as a formula, the factor for few requests apart. */
function shapeFormula(sizes) {
    const { active, batch, output } = sizes;
    const length = output > LONG ? ` x ( ${(0,estimate_notes/* figure */.vP)(output)} / ${LONG} ) ^ ${LENGTH}` : '';
    return `${(0,estimate_notes/* figure */.vP)(active)} ^ ${SIZE} x ${(0,estimate_notes/* figure */.vP)(sparsityOf(sizes))} x ${batchFormula(batch)}${length}`;
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/tokens.js
/**
 * Energy of one answer of a language model, from its size and tokens. A fit to ML.ENERGY's measurements of 25 models in 515
 * configurations on H100 and B200 (leaderboard v3, chat and reasoning): log-sd 0.26, and 0.33 for a model left out.
 *
 *   decode  = 0.28 J x A^0.87 x (T / A)^0.63 x batch^-0.57 x (L / 500)^0.12    per output token (shape.ts)
 *   prefill = 2 x A x 1e9 / (FLOP/J of the device)                             per input token, a tenth of it when cached
 *   node    = 1.30 x (output x decode + input x prefill)
 *
 * A active and T total parameters in 1e9, L output tokens where they are more than 500. Beyond a batch of 256 its exponent
 * is -0.26, because arithmetic and the cache of each request do not shrink with it, and below 8 it is -1. Weights of 8 bits
 * take 0.89 of that and of 4 bits 0.35; a B200 takes 0.87, a device that the fit has not seen 1.25. The fit itself says 0.26
 * J; with the editions of 2023 and 2024, whose software takes more, it is 0.28. Tokens of reasoning are output tokens.
 */








/** The largest batch that was measured. */
const MOST_BATCH = 4096;
/** Not knowing how many tokens there are is at least as bad as not knowing what one of them takes. */
const LEAST_SPREAD = 0.6;
/** An unknown batch may be a single request. */
const LEAST_BATCH_SPREAD = (0,constant/* spreadOf */.jg)(DECODE_ALONE.low, DECODE_ALONE.high);
function tokenEnergy(one, fleet, notes, usual = SHARED) {
    if (one.params === null)
        notes.warn('params_unknown');
    if (tooFewActive(one))
        notes.warn('active_params_implausible');
    if (one.inputTokens === null || one.outputTokens === null)
        notes.warn('tokens_unknown');
    const sizes = sizesOf(one, usual.batch, central);
    const dearest = sizesOf(one, usual.least, atWorst);
    batchSteps(one, usual, notes);
    const decode = decodeOf(one, fleet, sizes, dearest, notes);
    const prefill = prefillOf(one, fleet, sizes, dearest, notes);
    const written = scaledTo(decode, sizes.output, dearest.output);
    const read = scaledTo(prefill, sizes.input, dearest.input);
    const joules = (0,core_amount/* plus */.tY)(written, read);
    const share = joules.central > 0 ? read.central / joules.central : 0;
    const fitted = (0,core_amount/* widened */["do"])((0,core_amount/* scaled */.vK)(joules, 1 / 3600), DECODE_J.id, (0,constant/* spreadOf */.jg)(DECODE_J.low, DECODE_J.high));
    const devices = withUnknowns(fitted, one, usual, share, notes);
    const formula = () => `( ${(0,estimate_notes/* figure */.vP)(sizes.output)} tokens x ${(0,estimate_notes/* figure */.vP)(decode.central)} J` +
        ` + ${(0,estimate_notes/* figure */.vP)(sizes.input)} tokens x ${(0,estimate_notes/* figure */.vP)(prefill.central)} J ) / 3600`;
    notes.step('energy of a request, accelerators', devices.central, 'Wh', [], formula);
    const [output, input] = [Math.max(sizes.output, dearest.output), Math.max(sizes.input, dearest.input)];
    const most = () => `( ${(0,estimate_notes/* figure */.vP)(output)} tokens x ${(0,estimate_notes/* figure */.vP)(decode.cautious)} J + ${(0,estimate_notes/* figure */.vP)(input)} tokens x ${(0,estimate_notes/* figure */.vP)(prefill.cautious)} J ) / 3600`;
    notes.most('energy of a request, accelerators', devices, 'Wh', [], most);
    return { devices, node: (0,core_amount/* times */.Hn)(devices, (0,core_amount/* fromConstant */.hu)(TOKEN_NODE)) };
}
/** Operations of one request: two for each active parameter and token. `null` when that is not known. */
function tokens_operationsOf(one) {
    const active = activeParams(one);
    if (active === null || (one.inputTokens === null && one.outputTokens === null))
        return null;
    const cached = Math.min(one.cachedInputTokens ?? 0, one.inputTokens ?? 0);
    return 2 * active * ((one.inputTokens ?? 0) - cached + (one.outputTokens ?? 0));
}
function central(constant) {
    return constant.central;
}
function atWorst(constant) {
    return constant.high;
}
function sizesOf(one, usual, read) {
    const total = size_totalOf(one, read);
    const active = activeParams(one);
    const input = one.inputTokens ?? read(INPUT_TOKENS);
    const cached = Math.min(input, one.inputTokens === null ? 0 : (one.cachedInputTokens ?? 0));
    return {
        total,
        active: active === null ? total : Math.min(total, active / 1e9),
        batch: Math.min(MOST_BATCH, Math.max(1, one.batch ?? usual)),
        input: input - cached + cached * CACHED_TOKEN.central,
        output: one.outputTokens ?? read(OUTPUT_TOKENS),
    };
}
function scaledTo(joules, tokens, most) {
    return (0,core_amount/* times */.Hn)(joules, { central: tokens, cautious: Math.max(tokens, most), spread: [] });
}
/** J of the accelerators for one output token. */
function decodeOf(one, fleet, sizes, dearest, notes) {
    const factors = [DECODE_J, ...factorsOf(one, fleet)];
    const wasFitted = isFitted(fleet) || isB200(fleet);
    const alone = wasFitted ? 0 : aloneOf(sizes.batch);
    const by = factors.reduce((product, constant) => product * constant.central, 1);
    const joules = by * DECODE_ALONE.central ** alone * shapeOf(sizes);
    const used = alone > 0 ? [...factors, DECODE_ALONE] : factors;
    notes.useAll(used);
    const product = (of, by) => `${factors.map((constant) => constant.central).join(' x ')} x ${shapeFormula(of)}` +
        (by > 0 ? ` x ${DECODE_ALONE.central} ^ ${(0,estimate_notes/* figure */.vP)(by)}` : '');
    const ids = used.map(({ id }) => id);
    noteSparsity(sizes, notes);
    notes.step('energy of an output token', joules, 'J', ids, () => product(sizes, alone));
    const fewest = wasFitted ? 0 : aloneOf(dearest.batch);
    const most = by * DECODE_ALONE.central ** fewest * shapeOf(dearest);
    let amount = { central: joules, cautious: Math.max(joules, most), spread: [] };
    const using = fewest > 0 ? [DECODE_ALONE.factor] : [];
    notes.most('energy of an output token', amount, 'J', using, () => product(dearest, fewest));
    for (const { id, low, high } of factors.slice(1))
        amount = (0,core_amount/* widened */["do"])(amount, id, (0,constant/* spreadOf */.jg)(low, high));
    return (0,core_amount/* widened */["do"])(amount, DECODE_ALONE.id, alone * (0,constant/* spreadOf */.jg)(DECODE_ALONE.low, DECODE_ALONE.high));
}
/** The range of the batch as it works on the energy. */
function batchSpread() {
    return (0,constant/* spreadOf */.jg)(batchShare(BATCH.high), batchShare(BATCH.low));
}
function factorsOf({ weightBits }, fleet) {
    const bits = weightBits === 8 ? [DECODE_8_BIT] : weightBits === 4 ? [DECODE_4_BIT] : [];
    if (isB200(fleet))
        return [...bits, DECODE_B200];
    return isFitted(fleet) ? bits : [...bits, DECODE_ELSEWHERE];
}
function isB200(fleet) {
    return fleet?.accelerator?.id.includes('b200') ?? false;
}
function isFitted(fleet) {
    return /h[12]00/.test(fleet?.accelerator?.id ?? '');
}
/** J of the accelerators for one input token. */
function prefillOf(one, fleet, sizes, dearest, notes) {
    const rate = tokens_rateOf(fleet, notes);
    // No generation of devices has matrix units for 4 bits that serving uses in prefill, but for the newest.
    const bits = one.weightBits === 8 || one.weightBits === 4 ? 2 : 1;
    const joules = (2 * sizes.active) / (rate.central * bits * 1000);
    const formula = () => `2 x ${(0,estimate_notes/* figure */.vP)(sizes.active)} / ( ${(0,estimate_notes/* figure */.vP)(rate.central)} x ${bits} x 1000 )`;
    notes.step('energy of an input token', joules, 'J', rate.ids, formula);
    const cautious = (2 * dearest.active) / (rate.least * bits * 1000);
    const amount = { central: joules, cautious: Math.max(joules, cautious), spread: rate.spread };
    const most = () => `2 x ${(0,estimate_notes/* figure */.vP)(dearest.active)} / ( ${(0,estimate_notes/* figure */.vP)(rate.least)} x ${bits} x 1000 )`;
    notes.most('energy of an input token', amount, 'J', [], most);
    return amount;
}
/** 1e12 operations a joule while reading: 45 % of the peak at 90 % of the rated power. */
function tokens_rateOf(fleet, notes) {
    const tflops = fleet?.known ? fleet.accelerator?.denseTflops : null;
    const watts = fleet?.tdpW.central ?? 0;
    if (fleet !== null && tflops && watts > 0) {
        const rate = (tflops.value * 0.45) / (watts * 0.9);
        notes.use(tflops);
        const formula = () => `${(0,estimate_notes/* figure */.vP)(tflops.value)} TFLOP/s x 0.45 / ( ${(0,estimate_notes/* figure */.vP)(watts)} W x 0.9 )`;
        notes.step('operations per joule while reading', rate, '1e12 FLOP/J', [tflops.id, fleet.tdpId], formula);
        return {
            central: rate,
            least: rate,
            ids: [tflops.id],
            spread: (0,core_amount/* uncertain */.Y$)(1, PREFILL_FLOP_PER_J.id, KNOWN_RATE).spread,
        };
    }
    const { id, low, central: usual, high } = PREFILL_FLOP_PER_J;
    notes.use(PREFILL_FLOP_PER_J.factor);
    return { central: usual, least: low, ids: [id], spread: [{ key: id, s: (0,constant/* spreadOf */.jg)(low, high) }] };
}
/** Of the share of peak and of power, for a device that is known. */
const KNOWN_RATE = 0.3;
function rounded(value) {
    return (0,estimate_notes/* figure */.vP)(Number(value.toPrecision(3)));
}
/** `100 billion, at most 405 billion`, `500 tokens, at most 10000`. */
function inWords(constant) {
    const { central, high, unit } = constant;
    if (constant === PARAMS_UNKNOWN)
        return `${central} billion, at most ${high} billion`;
    return `${central} ${unit}, at most ${high}`;
}
function withUnknowns(amount, one, usual, readShare, notes) {
    let wide = amount;
    const unknown = (constant, what, s) => {
        notes.use(constant.factor);
        notes.assume(what, inWords(constant), 'default');
        wide = (0,core_amount/* widened */["do"])(wide, constant.id, s);
    };
    const range = ({ low, high }) => (0,constant/* spreadOf */.jg)(low, high);
    if (one.params === null && one.activeParams === null)
        unknown(PARAMS_UNKNOWN, 'parameters', range(PARAMS_UNKNOWN));
    if (one.params === null && one.activeParams !== null) {
        notes.assume('parameters', 'those in use, at most those of a mixture', 'default');
        wide = (0,core_amount/* widened */["do"])(wide, ACTIVE_SHARE.id, MIXTURE_SPREAD);
    }
    if (one.inputTokens === null)
        unknown(INPUT_TOKENS, 'input tokens', Math.max(LEAST_SPREAD, readShare * range(INPUT_TOKENS)));
    if (one.outputTokens === null)
        unknown(OUTPUT_TOKENS, 'output tokens', Math.max(LEAST_SPREAD, (1 - readShare) * range(OUTPUT_TOKENS)));
    if (one.batch === null) {
        notes.use(BATCH.factor);
        wide = (0,core_amount/* widened */["do"])(wide, BATCH.id, Math.max(LEAST_BATCH_SPREAD, (1 - readShare) * batchSpread()));
        notes.assume('batch', `${rounded(usual.batch)} ${BATCH.unit}, at least ${rounded(usual.least)}`, 'default');
    }
    if (one.weightBits === null)
        wide = (0,core_amount/* widened */["do"])(wide, PRECISION_UNKNOWN.id, range(PRECISION_UNKNOWN));
    return wide;
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/ecologits.js
/**
 * A request as EcoLogits 0.9.1 works it out from the size of the model and the tokens of the answer, for `method: card`,
 * so that a number can be held against what that tool prints:
 *
 *   devices = 2 ^ ceil(log2(ceil(1.2 x T x bits / 8 / 80 GB)))          H100 that hold the model
 *   one     = (a x e^(-b x B) x A + c) x output tokens                  Wh of one of them
 *   latency = (a' x A + b' x B + c') x output tokens                    s
 *   server  = latency / 3600 x 1.2 kW x devices / 8 / B                 Wh of the rest of the machine
 *   energy  = devices x one + server, and x PUE
 *   making  = latency / (3 years x B) x devices x (164 kg + 5700 kg / 8)
 *
 * A active and T total parameters in 1e9, B the batch. Input tokens, hardware and load are left out, as there.
 */







const SERVER_DEVICES = 8;
const SECONDS = ECO_YEARS.central * 365 * 24 * 3600;
/** As far from measurements as the tokens of a known model are (0.4 to 2.3 of them), and of an unknown one. */
const KNOWN = 0.65;
const EMBODIED = 0.6;
function ecologitsRequest(one, notes) {
    if (one.params === null)
        notes.warn('params_unknown');
    if (one.outputTokens === null)
        notes.warn('tokens_unknown');
    const sizes = ecologits_sizesOf(one, (constant) => constant.central);
    const dearest = worked(ecologits_sizesOf(one, (constant) => constant.high));
    const { parts, wh, embodiedKg } = worked(sizes);
    write(sizes, parts, embodiedKg, notes);
    const missing = [
        ...(one.params === null && one.activeParams === null ? [PARAMS_UNKNOWN] : []),
        ...(one.outputTokens === null ? [OUTPUT_TOKENS] : []),
    ];
    for (const constant of missing) {
        notes.use(constant.factor);
        notes.assume(constant === OUTPUT_TOKENS ? 'output tokens' : 'parameters', inWords(constant), 'default');
    }
    const s = missing.reduce((sum, { low, high }) => Math.hypot(sum, (0,constant/* spreadOf */.jg)(low, high)), KNOWN);
    return {
        parts,
        wh: (0,core_amount/* uncertain */.Y$)(wh, 'method/ecologits', s, Math.max(wh, dearest.wh)),
        embodiedKg: (0,core_amount/* uncertain */.Y$)(embodiedKg, 'method/embodied', Math.hypot(s, EMBODIED), dearest.embodiedKg),
    };
}
function ecologits_sizesOf(one, read) {
    const total = size_totalOf(one, read);
    return {
        total,
        active: one.activeParams === null ? total : Math.min(total, one.activeParams / 1e9),
        bits: one.weightBits ?? 16,
        batch: one.batch ?? ECO_BATCH.central,
        tokens: one.outputTokens ?? read(OUTPUT_TOKENS),
    };
}
function worked({ active, total, bits, batch, tokens }) {
    const needed = Math.ceil((1.2 * total * bits) / 8 / ECO_MEMORY.central);
    const devices = 2 ** Math.ceil(Math.log2(Math.max(1, needed)));
    const each = ECO_ENERGY_A.central * Math.exp(-ECO_ENERGY_B.central * batch) * active + ECO_ENERGY_C.central;
    const latency = ECO_LATENCY_A.central * active + ECO_LATENCY_B.central * batch + ECO_LATENCY_C.central;
    const latencyS = latency * tokens;
    const devicesWh = devices * each * tokens;
    const serverWh = (((latencyS / 3600) * ECO_SERVER_KW.central * 1000) / SERVER_DEVICES / batch) * devices;
    const kg = devices * (ECO_GPU_KG.central + ECO_SERVER_KG.central / SERVER_DEVICES);
    return {
        parts: { devices, latencyS, devicesWh, serverWh },
        wh: devicesWh + serverWh,
        embodiedKg: (latencyS / (SECONDS * batch)) * kg,
    };
}
function write(sizes, parts, embodiedKg, notes) {
    const { active, total, bits, batch, tokens } = sizes;
    const { devices, latencyS, devicesWh, serverWh } = parts;
    const energy = [ECO_ENERGY_A, ECO_ENERGY_B, ECO_ENERGY_C];
    const latency = [ECO_LATENCY_A, ECO_LATENCY_B, ECO_LATENCY_C];
    const making = [ECO_GPU_KG, ECO_SERVER_KG, ECO_YEARS];
    notes.useAll([ECO_MEMORY, ...energy, ...latency, ECO_SERVER_KW, ...making]);
    const ids = (constants) => constants.map(({ id }) => id);
    const memory = (1.2 * total * bits) / 8;
    notes.step('memory of the model', memory, 'GB', [], () => `1.2 x ${(0,estimate_notes/* figure */.vP)(total)} x ${bits} bits / 8`);
    const rounded = () => `2 ^ ${Math.log2(devices)} devices of ${ECO_MEMORY.central}-GB memory that hold it`;
    notes.step('devices', devices, 'devices', [ECO_MEMORY.id], rounded);
    notes.step('energy of the devices', devicesWh, 'Wh', ids(energy), () => {
        const share = `${Math.E} ^ ( 0 - ${ECO_ENERGY_B.central} x ${(0,estimate_notes/* figure */.vP)(batch)} )`;
        return `${(0,estimate_notes/* figure */.vP)(devices)} x ( ${ECO_ENERGY_A.central} x ${share} x ${(0,estimate_notes/* figure */.vP)(active)} + ${ECO_ENERGY_C.central} ) x ${(0,estimate_notes/* figure */.vP)(tokens)} tokens`;
    });
    notes.step('time of an answer', latencyS, 's', ids(latency), () => {
        const each = `${ECO_LATENCY_A.central} x ${(0,estimate_notes/* figure */.vP)(active)} + ${ECO_LATENCY_B.central} x ${(0,estimate_notes/* figure */.vP)(batch)}`;
        return `( ${each} + ${ECO_LATENCY_C.central} ) x ${(0,estimate_notes/* figure */.vP)(tokens)} tokens`;
    });
    const server = () => `${(0,estimate_notes/* figure */.vP)(latencyS)} s / 3600 x ${ECO_SERVER_KW.central} kW x 1000 x ${(0,estimate_notes/* figure */.vP)(devices)} / ${SERVER_DEVICES} / ${(0,estimate_notes/* figure */.vP)(batch)}`;
    notes.step('energy of the server around them', serverWh, 'Wh', [ECO_SERVER_KW.id], server);
    const both = () => `${(0,estimate_notes/* figure */.vP)(devicesWh)} Wh + ${(0,estimate_notes/* figure */.vP)(serverWh)} Wh`;
    notes.step('energy of a request at the node', devicesWh + serverWh, 'Wh', [], both);
    notes.step('embodied in the hardware, for a request', embodiedKg, 'kgCO2e', ids(making), () => {
        const life = `( ${ECO_YEARS.central} years x 365 x 24 x 3600 x ${(0,estimate_notes/* figure */.vP)(batch)} )`;
        const kg = `( ${ECO_GPU_KG.central} kg + ${ECO_SERVER_KG.central} kg / ${SERVER_DEVICES} )`;
        return `${(0,estimate_notes/* figure */.vP)(latencyS)} s / ${life} x ${(0,estimate_notes/* figure */.vP)(devices)} x ${kg}`;
    });
}
/** The making of the hardware over all requests. */
function ecologitsEmbodied(request, requests, notes) {
    const { embodiedKg } = request;
    const kg = { ...embodiedKg, central: embodiedKg.central * requests, cautious: embodiedKg.cautious * requests };
    const formula = () => `${(0,estimate_notes/* figure */.vP)(requests)} requests x ${(0,estimate_notes/* figure */.vP)(embodiedKg.central)} kg`;
    notes.step('embodied in the hardware', kg.central, 'kgCO2e', [], formula);
    return requests > 0 ? kg : (0,core_amount/* exactly */.pV)(0);
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/horizon.js


const DAYS_A_YEAR = 365;
/** Traffic that doubles or halves in a year. */
const DOUBLING = 1;
const HALVING = -0.5;
/** Years back to the figure that the trend of a grid is drawn from. */
const TREND_YEARS = 5;
/** A future that is as good as the present is not one. */
const WORTH_SAYING = 0.01;
function daysOf(serving, context, notes) {
    const days = context.horizonDays ?? serving.horizonDays;
    if (days !== null)
        return days;
    notes.assume('horizon', `${HORIZON_DAYS.central} days`, 'default');
    notes.use(HORIZON_DAYS.factor);
    return HORIZON_DAYS.central;
}
/** Requests over the horizon; 0 when the record does not say how many there are. */
function requestsOf({ requestsPerDay, growthPerYear }, days, notes) {
    if (requestsPerDay === null)
        return 0;
    const growth = growthPerYear ?? 0;
    const requests = requestsPerDay * days * meanOf(growth, days);
    notes.step('requests', requests, 'requests', [], () => {
        const flat = `${(0,estimate_notes/* figure */.vP)(requestsPerDay)} a day x ${(0,estimate_notes/* figure */.vP)(days)} days`;
        if (growth === 0 || days === 0)
            return flat;
        const years = (0,estimate_notes/* figure */.vP)(days / DAYS_A_YEAR);
        return `${flat} x ( ${(0,estimate_notes/* figure */.vP)(1 + growth)} ^ ${years} - 1 ) / ( ${years} x ${(0,estimate_notes/* figure */.vP)(Math.log(1 + growth))} )`;
    });
    // A request in a million years is none, and dividing by it would be no number.
    return requests < 1e-9 ? 0 : requests;
}
/** Mean over the horizon of what changes by `rate` in a year and is 1 today. */
function meanOf(rate, days) {
    const log = (Math.log1p(rate) * days) / DAYS_A_YEAR;
    return Math.abs(log) < 1e-12 ? 1 : Math.expm1(log) / log;
}
/** Other futures; `again` works the serving out for so many requests. */
function futuresOf(own, today, again) {
    const { serving, requests, days } = own;
    const perDay = serving.requestsPerDay;
    if (days === 0)
        return [];
    const futures = [];
    const now = today.electricKg + today.embodiedKg;
    const add = (code, { kwh, electricKg, embodiedKg }) => {
        const kg = electricKg + embodiedKg;
        const differs = Math.abs(kg - now) > WORTH_SAYING * now || Math.abs(kwh - today.kwh) > WORTH_SAYING * today.kwh;
        if (differs)
            futures.push({ code, kwh, kg });
    };
    if (perDay !== null && requests > 0) {
        if (serving.growthPerYear === null)
            add('requests_growing', again(perDay * days * meanOf(DOUBLING, days)));
        add('requests_falling', again(perDay * days * meanOf(HALVING, days)));
    }
    const decline = declineOf(own);
    if (decline !== null)
        add('grid_declining', { ...today, electricKg: today.electricKg * meanOf(decline, days) });
    return futures;
}
/** Yearly change of the grid over the last years of its table; `null` where it does not fall or the table does not tell. */
function declineOf({ place, context }) {
    const { region, gridId } = place;
    if (region === null || !gridId.startsWith('grid/'))
        return null;
    const last = context.catalogue.grid(region, null)?.factor;
    const year = last?.year ?? null;
    if (last === undefined || year === null)
        return null;
    const before = context.catalogue.grid(region, year - TREND_YEARS)?.factor;
    const years = year - (before?.year ?? year);
    if (before === undefined || years < 1 || before.value <= 0)
        return null;
    const change = (last.value / before.value) ** (1 / years) - 1;
    return change < 0 && change > -1 ? change : null;
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/machine.js
/**
 * What stands around the accelerators of a replica, for each hour that one of them is kept: the same host as that of a run
 * on such machines. Behind cards of little power it draws more than they do, so a share of their energy would not do.
 */





/** kWh for an hour of one device; `null` where the hardware is not known well enough, or where it is part of the device. */
function hostPerHour({ compute, fleet, hosted }) {
    if (!hosted || !fleet.known || !fleet.countKnown || fleet.host === 'cpu' || fleet.host === 'tpu')
        return null;
    const host = hostEnergy(compute, fleet, (0,core_amount/* exactly */.pV)(1), (0,core_amount/* scaled */.vK)(fleet.tdpW, 1e-3), estimate_notes/* SILENT */.qY);
    return { ...host, cautious: host.central };
}
/** Adds the host of so many device-hours to the energy of the accelerators; without one, a share of that energy is added. */
function hostDuring(hours, own) {
    const each = hostPerHour(own);
    const { notes, fleet } = own;
    if (each === null)
        return (gpu) => machine_atWorst(nodeOf(gpu, fleet, notes), gpu.kwh, hours, own);
    return ({ kwh }) => {
        const host = { central: each.central * hours.central, cautious: each.central * hours.cautious, spread: each.spread };
        // Written down and cited as that of a run.
        hostEnergy(own.compute, fleet, (0,core_amount/* exactly */.pV)(hours.central), (0,core_amount/* scaled */.vK)(fleet.tdpW, hours.central / 1000), notes);
        const node = (0,core_amount/* plus */.tY)(kwh, host);
        const formula = () => `${(0,estimate_notes/* figure */.vP)(kwh.central)} kWh + ${(0,estimate_notes/* figure */.vP)(host.central)} kWh`;
        notes.step('energy of the node', node.central, 'kWh', [], formula);
        const longer = () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${(0,estimate_notes/* figure */.vP)(host.central)} kWh / ${(0,estimate_notes/* figure */.vP)(hours.central)} h`;
        notes.most('energy of the host', host, 'kWh', [], longer);
        const sum = () => `${(0,estimate_notes/* figure */.vP)(kwh.cautious)} kWh + ${(0,estimate_notes/* figure */.vP)(host.cautious)} kWh`;
        notes.most('energy of the node', node, 'kWh', [], sum);
        return { at: 'node', kwh: node };
    };
}
/** Hardware that nobody names, or counts, may be single cards, each in a server of its own. */
function machine_atWorst(node, gpu, hours, { fleet, notes }) {
    if (fleet.host === 'cpu' || fleet.host === 'tpu' || (fleet.known && fleet.countKnown))
        return node;
    const watts = HOST_SERVER_W.central + HOST_SERVER_SHARE.central * fleet.tdpW.cautious;
    const kwh = (0,core_amount/* atMost */.Tu)(node.kwh, gpu.cautious + (hours.cautious * watts) / 1000);
    const each = `( ${HOST_SERVER_W.central} W + ${HOST_SERVER_SHARE.central} x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.cautious)} W )`;
    const formula = () => `${(0,estimate_notes/* figure */.vP)(gpu.cautious)} kWh + ${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${each} / 1000`;
    if (kwh !== node.kwh)
        notes.most('energy of the node', kwh, 'kWh', [HOST_SERVER_W.factor, HOST_SERVER_SHARE.factor], formula);
    return { at: 'node', kwh };
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/replicas.js
/**
 * How many replicas the requests keep, and how busy these are:
 *
 *   busy      = requests x energy of a request / (rated power x load)                     device-hours
 *   replicas  = stated, or ceil(peak factor x busy a day / (24 h x devices x target utilisation)), at least one
 *
 * Requests that need more than all the hours of the stated replicas cannot be served by them, and the replicas that they
 * would need are counted: a record must not meet a budget per request by stating more requests than its hardware can do.
 */





/** `devicesKwh`: of the accelerators over the horizon, for all requests; `null` when it is not known. */
function replicasOf(own, devicesKwh) {
    const { fleet, days, compute } = own;
    const { replicas } = own.serving;
    const load = loadOf(compute, fleet).central;
    const reading = (kwh, devices, watts) => {
        return { busy: days > 0 ? (kwh * 1000) / (watts * load) / days : 0, devices, watts };
    };
    const best = reading(devicesKwh?.central ?? 0, fleet.count.central, fleet.tdpW.central);
    const count = replicas === null ? kept(best, own) : stated(best, replicas, own);
    // Small devices work longer on the same energy, and large ones take more while they wait.
    const watts = fleet.known ? [fleet.tdpW.cautious] : [fleet.tdpW.cautious, DEVICE_UNKNOWN_W.low];
    const most = watts.map((watt) => {
        const one = reading(devicesKwh?.cautious ?? 0, fleet.count.cautious, watt);
        const copies = Math.max(count, replicas === null ? atMost(one, own) : replicas_enough(one, replicas, own));
        const hours = copies * one.devices * 24 * days;
        return { copies, ...one, hours, waiting: waitingOf(copies, one, days), busy: one.busy * days };
    });
    const hours = count * best.devices * 24 * days;
    const waiting = waitingOf(count, best, days);
    const utilisation = devicesKwh === null || hours <= 0 ? null : Math.min(1, (best.busy * days) / hours);
    busySteps(own, devicesKwh, best.busy * days);
    mostSteps(own, count, devicesKwh?.cautious ?? 0, most);
    told(own, best.busy * days, hours, utilisation);
    return {
        hours: { central: hours, cautious: Math.max(hours, ...most.map((one) => one.hours)), spread: fleet.count.spread },
        busyHours: between(Math.min(hours, best.busy * days), Math.max(...most.map((one) => one.busy))),
        waitingHours: between(waiting.hours, Math.max(...most.map((one) => one.waiting.hours))),
        waitingKwh: {
            central: waiting.kwh,
            cautious: Math.max(waiting.kwh, ...most.map((one) => one.waiting.kwh)),
            spread: (0,core_amount/* times */.Hn)(fleet.count, fleet.tdpW).spread,
        },
        count,
        utilisation,
    };
}
/** What replicas take at most, which is the more of two readings where the devices are not known. */
function mostSteps(own, count, kwh, readings) {
    const { notes, days, compute, fleet } = own;
    const load = loadOf(compute, fleet).central;
    for (const { copies, devices, watts, hours, busy, waiting } of readings) {
        const device = `${(0,estimate_notes/* figure */.vP)(watts)} W a device`;
        const working = () => `${(0,estimate_notes/* figure */.vP)(kwh)} kWh x 1000 / ( ${(0,estimate_notes/* figure */.vP)(watts)} W x ${load} )`;
        notes.most(`hours of work, ${device}`, { central: 0, cautious: busy }, 'h', [], working);
        notes.most(`replicas, instead of ${(0,estimate_notes/* figure */.vP)(count)}`, { central: count, cautious: copies }, '', [], () => (0,estimate_notes/* figure */.vP)(copies));
        const kept = () => `${(0,estimate_notes/* figure */.vP)(copies)} copies x ${(0,estimate_notes/* figure */.vP)(devices)} x 24 h x ${(0,estimate_notes/* figure */.vP)(days)}`;
        notes.most(`hours of the replicas, ${device}`, { central: 0, cautious: hours }, 'h', [], kept);
        const waits = () => `max ( 0 , ${(0,estimate_notes/* figure */.vP)(hours)} h - ${(0,estimate_notes/* figure */.vP)(busy)} h )`;
        notes.most(`hours in which they wait, ${device}`, { central: 0, cautious: waiting.hours }, 'h', [], waits);
        const power = () => `${(0,estimate_notes/* figure */.vP)(waiting.hours)} h x ${(0,estimate_notes/* figure */.vP)(watts)} W / 1000`;
        notes.most(`waiting, at rated power, ${device}`, { central: 0, cautious: waiting.kwh }, 'kWh', [], power);
    }
}
function waitingOf(copies, { busy, devices, watts }, days) {
    const hours = Math.max(0, copies * devices * 24 - busy) * days;
    return { hours, kwh: (hours * watts) / 1000 };
}
function between(central, cautious) {
    return { central, cautious: Math.max(central, cautious), spread: [] };
}
function busySteps({ notes, fleet, compute }, devicesKwh, busy) {
    if (devicesKwh === null)
        return;
    const load = loadOf(compute, fleet);
    notes.use(load.factor);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(devicesKwh.central)} kWh x 1000 / ( ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W x ${load.central} )`;
    notes.step('hours of work for the devices', busy, 'h', [fleet.tdpId, load.id], formula);
}
function told({ notes }, busy, all, utilisation) {
    if (utilisation === null)
        return;
    notes.step('utilisation', utilisation, 'x', [], () => `${(0,estimate_notes/* figure */.vP)(Math.min(busy, all))} h / ${(0,estimate_notes/* figure */.vP)(all)} h`);
    if (utilisation >= MOSTLY_IDLE.central)
        return;
    notes.use(MOSTLY_IDLE.factor);
    notes.warn('serving_mostly_idle');
}
/** Nobody says how many: what the busiest hour needs. */
function kept({ busy, devices }, { serving, notes }) {
    const peak = serving.peakFactor ?? PEAK_FACTOR.central;
    const needed = (busy * peak) / (24 * devices * TARGET_UTILISATION.central);
    const count = Math.max(REPLICAS.central, Math.ceil(needed));
    notes.assume('replicas', `${count}, at most ${Math.max(REPLICAS.high, count)}`, 'default');
    notes.use(REPLICAS.factor);
    if (count <= REPLICAS.central)
        return count;
    notes.useAll([PEAK_FACTOR, TARGET_UTILISATION]);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(busy)} h a day x ${(0,estimate_notes/* figure */.vP)(peak)} / ( 24 h x ${(0,estimate_notes/* figure */.vP)(devices)} x ${TARGET_UTILISATION.central} )`;
    notes.step('replicas that the busiest hour needs', needed, 'replicas', [PEAK_FACTOR.id, TARGET_UTILISATION.id], formula);
    return count;
}
function atMost({ busy, devices }, { serving }) {
    const peak = serving.peakFactor ?? PEAK_FACTOR.high;
    return Math.max(REPLICAS.high, Math.ceil((busy * peak) / (24 * devices * TARGET_UTILISATION.low)));
}
function stated(load, replicas, own) {
    const count = replicas_enough(load, replicas, own);
    if (count <= replicas)
        return replicas;
    const peak = own.serving.peakFactor ?? 1;
    own.notes.warn('serving_above_capacity');
    const formula = () => `${(0,estimate_notes/* figure */.vP)(load.busy)} h a day x ${(0,estimate_notes/* figure */.vP)(peak)} / ( 24 h x ${(0,estimate_notes/* figure */.vP)(load.devices)} )`;
    own.notes.step('replicas that the requests need, working all the time', count, 'replicas', [], formula);
    return count;
}
function replicas_enough({ busy, devices }, replicas, { serving }) {
    return Math.max(replicas, (busy * (serving.peakFactor ?? 1)) / (24 * devices));
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/request.js
/**
 * What one request takes, by the best evidence there is:
 *
 *   metered  the record's own measurement, of machines; `counter`: of accelerators alone
 *   hours    known hardware x the time that its measured throughput gives an answer
 *   tokens   the size of the model and the tokens of a request
 *   plan     nothing but the task: a published figure for requests of that kind, an order of magnitude wide
 *
 * A task's figure is no placeholder, because the number of requests is stated and the published figures bound the rest,
 * and it is nothing measured here either: so it is a plan. Whatever is stated, a request takes its operations.
 */











/** A measured request against the same request another day: prompts, load and software differ. */
const MEASURED = 0.1;
/** `null` when nothing is said of a request; the devices then say what there is to say. */
function requestOf(own) {
    const { serving, context, notes } = own;
    const { inputTokens, outputTokens, params, activeParams, task } = serving;
    if (serving.energyPerRequestWh !== null)
        return atLeast(measured(serving.energyPerRequestWh, own), own);
    const silent = inputTokens === null && outputTokens === null;
    if (context.accounting.method === 'card' && !silent)
        return published(own);
    const timed = throughput(own);
    if (timed !== null)
        return atLeast(timed, own);
    const sized = params !== null || activeParams !== null;
    if (!silent || (sized && task !== null && GENERATIVE.has(task)))
        return ofItsTask(tokens(own, 'tokens'), own);
    if (task !== null)
        return byTask(task, own);
    if (own.hosted)
        return null;
    if (!sized)
        notes.warn('serving_unknown');
    return tokens(own, 'default');
}
/** Tasks in which the model writes, so that its size says more than the task does. */
const GENERATIVE = new Set(['text-generation', 'summarization']);
/** Tasks whose work is not in tokens: against the budget these never make a request cheaper than its task. */
const WORDLESS = new Set([
    'image-classification',
    'object-detection',
    'image-generation',
    'speech-recognition',
]);
function ofItsTask(request, own) {
    const { task } = own.serving;
    if (task === null || !WORDLESS.has(task))
        return request;
    const { wh, devicesWh } = byTask(task, { ...own, notes: new estimate_notes/* Notes */.u3(false) });
    return {
        ...request,
        wh: (0,core_amount/* atMost */.Tu)(request.wh, request.at === 'gpu' ? devicesWh.cautious : wh.cautious),
        devicesWh: (0,core_amount/* atMost */.Tu)(request.devicesWh, devicesWh.cautious),
    };
}
function measured(wh, own) {
    const { serving, notes } = own;
    notes.step('energy of a request, as measured', wh, 'Wh', [], () => `${(0,estimate_notes/* figure */.vP)(wh)} Wh`);
    const amount = (0,core_amount/* uncertain */.Y$)(wh, `${serving.id}/energy`, MEASURED);
    const evidence = serving.measured === 'gpu' ? 'counter' : 'metered';
    return { wh: amount, at: serving.measured, evidence, devicesWh: request_devicesOf(amount, serving.measured, own) };
}
/** The accelerators' part of an energy that covers more: their share of what the machine draws at work. */
function request_devicesOf(wh, at, own) {
    const { fleet, place, compute, notes } = own;
    if (at === 'gpu')
        return wh;
    const building = at === 'facility' ? place.pue.central : 1;
    if (fleet.host === 'cpu' || fleet.host === 'tpu')
        return (0,core_amount/* scaled */.vK)(wh, 1 / building);
    const host = hostPerHour(own);
    const working = fleet.tdpW.central * loadOf(compute, fleet).central;
    const machine = host === null ? working * HOST_OVER_GPU.central : working + host.central * 1000;
    const devices = (0,core_amount/* scaled */.vK)(wh, working / machine / building);
    if (!own.hosted || own.context.accounting.method === 'card')
        return devices;
    const inside = building === 1 ? '' : ` / ${(0,estimate_notes/* figure */.vP)(building)}`;
    const formula = () => `${(0,estimate_notes/* figure */.vP)(wh.central)} Wh x ${(0,estimate_notes/* figure */.vP)(working)} W / ${(0,estimate_notes/* figure */.vP)(machine)} W${inside}`;
    notes.step('of that the accelerators', devices.central, 'Wh', [], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(wh.cautious)} Wh x ${(0,estimate_notes/* figure */.vP)(working)} W / ${(0,estimate_notes/* figure */.vP)(machine)} W${inside}`;
    notes.most('of that the accelerators', devices, 'Wh', [], most);
    return devices;
}
/** The time that an answer keeps a replica busy: its tokens by the tokens that the replica writes a second. */
function throughput(own) {
    const { serving, fleet, notes } = own;
    const rate = serving.tokensPerSecond;
    // A rate of tokens says nothing of answers that have none.
    if (rate === null || !own.hosted || fleet.host === 'cpu' || serving.outputTokens === 0)
        return null;
    const unknown = serving.outputTokens === null;
    if (unknown) {
        notes.warn('tokens_unknown');
        notes.use(OUTPUT_TOKENS.factor);
        notes.assume('output tokens', inWords(OUTPUT_TOKENS), 'default');
    }
    const written = unknown ? (0,core_amount/* fromConstant */.hu)(OUTPUT_TOKENS, 'at most') : (0,core_amount/* exactly */.pV)(serving.outputTokens ?? 0);
    const hours = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(written, fleet.count), 1 / (rate * 3600));
    const inHours = () => `${(0,estimate_notes/* figure */.vP)(written.central)} tokens / ${(0,estimate_notes/* figure */.vP)(rate)} x ${(0,estimate_notes/* figure */.vP)(fleet.count.central)} / 3600`;
    notes.step('device-hours of a request', hours.central, 'h', [], inHours);
    const long = () => `${(0,estimate_notes/* figure */.vP)(written.cautious)} tokens / ${(0,estimate_notes/* figure */.vP)(rate)} x ${(0,estimate_notes/* figure */.vP)(fleet.count.cautious)} / 3600`;
    notes.most('device-hours of a request', hours, 'h', [], long);
    // The load is measured nowhere, so against the budget a device draws all that it may.
    const wh = (0,core_amount/* times */.Hn)((0,core_amount/* times */.Hn)(hours, fleet.tdpW), { ...(0,core_amount/* fromConstant */.hu)(LOAD_INFERENCE), cautious: 1 });
    notes.use(LOAD_INFERENCE.factor);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(hours.central)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W x ${LOAD_INFERENCE.central}`;
    notes.step('energy of a request', wh.central, 'Wh', [fleet.tdpId, LOAD_INFERENCE.id], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(hours.cautious)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.cautious)} W x 1`;
    notes.most('energy of a request, at full load', wh, 'Wh', [], most);
    const amount = (0,core_amount/* widened */["do"])(wh, `${serving.id}/energy`, MEASURED);
    return { wh: amount, at: 'gpu', evidence: 'hours', devicesWh: amount };
}
function tokens(own, evidence) {
    const { notes, serving, requests, days } = own;
    const usual = own.hosted && days > 0 ? ownBatch(serving, requests / days, serving.replicas) : undefined;
    const { devices, node } = tokenEnergy(serving, own.fleet.known ? own.fleet : null, notes, usual);
    const alone = own.context.accounting.boundary === 'gpu' || own.hosted;
    if (alone && own.fleet.host !== 'cpu' && own.fleet.host !== 'tpu')
        return { wh: devices, at: 'gpu', evidence, devicesWh: devices };
    notes.use(TOKEN_NODE.factor);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(devices.central)} Wh x ${TOKEN_NODE.central}`;
    notes.step('energy of a request at the node', node.central, 'Wh', [TOKEN_NODE.id], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(devices.cautious)} Wh x ${TOKEN_NODE.central}`;
    notes.most('energy of a request at the node', node, 'Wh', [TOKEN_NODE.factor], most);
    return { wh: node, at: 'node', evidence, devicesWh: devices };
}
function published(own) {
    const request = ecologitsRequest(own.serving, own.notes);
    return { wh: request.wh, at: 'node', evidence: 'tokens', devicesWh: request.wh, published: request };
}
function byTask(task, own) {
    const constant = TASK_WH[task];
    const { notes } = own;
    notes.use(constant.factor);
    notes.warn('request_by_task');
    notes.assume('energy of a request', `${constant.central} Wh, at most ${constant.high} Wh, for ${task}`, 'default');
    notes.step('energy of a request of this task', constant.central, 'Wh', [constant.id], () => `${constant.central} Wh`);
    const wh = (0,core_amount/* fromConstant */.hu)(constant, 'at most');
    notes.instead('energy of a request of this task', wh, 'Wh', [constant.factor]);
    return { wh, at: 'node', evidence: 'plan', devicesWh: request_devicesOf(wh, 'node', own) };
}
/** Wh that the operations of a request take on the best device there is, and never less than any request was metered at. */
function leastWh(serving) {
    const operations = tokens_operationsOf(serving);
    const bits = serving.weightBits ?? 16;
    const joules = operations === null ? 0 : operations / (OPERATIONS_PER_J.central * 1e12 * Math.max(1, 16 / bits));
    return Math.max(LEAST_REQUEST.central, joules / 3600);
}
function atLeast(request, own) {
    const { serving, notes } = own;
    const least = leastWh(serving);
    if (request.wh.central >= least)
        return { ...request, wh: (0,core_amount/* atMost */.Tu)(request.wh, least) };
    notes.warn('request_below_operations');
    notes.use(OPERATIONS_PER_J.factor);
    notes.use(LEAST_REQUEST.factor);
    const operations = tokens_operationsOf(serving) ?? 0;
    const rate = `( ${OPERATIONS_PER_J.central} x 1e12 x ${Math.max(1, 16 / (serving.weightBits ?? 16))} x 3600 )`;
    const ids = [LEAST_REQUEST.id, OPERATIONS_PER_J.id];
    const formula = () => `max ( ${LEAST_REQUEST.central} Wh , ${(0,estimate_notes/* figure */.vP)(operations)} FLOP / ${rate} )`;
    notes.step('energy of its operations, the least possible', least, 'Wh', ids, formula);
    const s = (0,constant/* spreadOf */.jg)(OPERATIONS_PER_J.low, OPERATIONS_PER_J.high);
    const most = Math.max(least, withoutClaim(own));
    const wh = (0,core_amount/* widened */["do"])((0,core_amount/* uncertain */.Y$)(least, `${serving.id}/energy`, 0.3, most), OPERATIONS_PER_J.id, s);
    notes.instead('energy of a request as if none had been stated', wh, 'Wh', []);
    return { ...request, wh, at: 'gpu', devicesWh: wh };
}
/** Wh of the accelerators against the budget had the record not said what cannot be true: that must not pay. */
function withoutClaim(own) {
    const serving = { ...own.serving, energyPerRequestWh: null, tokensPerSecond: null };
    return requestOf({ ...own, notes: new estimate_notes/* Notes */.u3(false), serving })?.devicesWh.cautious ?? ANY_REQUEST.high;
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/load.js
/**
 * What a serving draws: its requests, and its replicas while they wait for them:
 *
 *   energy = requests x energy of a request + (replica-hours - busy hours) x rated power x 0.18
 *
 * The same as replica-hours x idle + busy hours x (busy - idle), because a measured request holds its share of the idle.
 */












function loadsOf(own) {
    const { serving, stated, compute, context, notes } = own;
    if (stated.totalKwh !== undefined) {
        notes.step('energy, as measured', stated.totalKwh, 'kWh', [], () => `${(0,estimate_notes/* figure */.vP)(stated.totalKwh ?? 0)} kWh`);
        const kwh = (0,core_amount/* uncertain */.Y$)(stated.totalKwh, `${compute.id}/energy`, 0.1);
        const evidence = serving.measured === 'gpu' ? 'counter' : 'metered';
        return { ...NOTHING, energy: whole(load_at(kwh, serving.measured, own), evidence, own, replicasOf(silently(own), null)) };
    }
    const request = serving.requestsPerDay === null ? null : requestOf(own);
    if (request === null)
        return busy(own);
    const kwh = (0,core_amount/* scaled */.vK)(request.wh, own.requests / 1000);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(own.requests)} requests x ${(0,estimate_notes/* figure */.vP)(request.wh.central)} Wh / 1000`;
    notes.step('energy of the requests', kwh.central, 'kWh', [], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(own.requests)} requests x ${(0,estimate_notes/* figure */.vP)(request.wh.cautious)} Wh / 1000`;
    notes.most('energy of the requests', kwh, 'kWh', [], most);
    const card = context.accounting.method === 'card';
    if (own.hosted && !card)
        return withReplicas(kwh, request, own);
    const dynamic = load_at(kwh, request.at, own);
    const marginalWh = own.requests > 0 ? (dynamic.total.central * 1000) / own.requests : null;
    const energy = whole(card ? dynamic : withPerhapsOne(dynamic, own), request.evidence, own, null, kwh);
    const requestsKwh = dynamic.total.central;
    return { energy: card ? energy : perhapsHours(energy, own), marginalWh, replicas: null, request, requestsKwh };
}
const NOTHING = { marginalWh: null, replicas: null, request: null, requestsKwh: null };
/** The same questions without writing the answers down. */
function silently(own) {
    return { ...own, notes: new estimate_notes/* Notes */.u3(false) };
}
function load_at(kwh, from, { fleet, place, context, notes }, host) {
    const card = context.accounting.method === 'card';
    return bounded({ kwh, at: from }, context.accounting.boundary, fleet, place, card, notes, host);
}
/** Device-hours are those of the replicas, or what the energy implies. */
function whole(drawn, evidence, own, replicas, kwh = drawn.it) {
    const kept = replicas ?? (own.hosted ? replicasOf(silently(own), null) : null);
    const hours = kept?.hours ?? elsewhereHours(kwh, own);
    based('requests', evidence, drawn.total.central, own);
    return { ...drawn, evidence, hours, timed: own.hosted, idleInside: false };
}
/** What somebody else's devices worked for it, as far as their power tells; it stands for the making of them alone. */
function elsewhereHours(kwh, { fleet, compute, context, notes }) {
    const load = loadOf(compute, fleet);
    const implied = impliedHours(kwh, fleet, load, new estimate_notes/* Notes */.u3(false));
    // Their devices wait for others in between, so only the hours of work are charged, of small ones at most.
    const most = (kwh.cautious * 1000) / (DEVICE_UNKNOWN_W.low * load.central * HOST_OVER_GPU.central);
    const hours = { ...implied, cautious: Math.max(implied.central, most) };
    if (context.accounting.method === 'card')
        return hours;
    const watts = fleet.tdpW.central;
    notes.useAll([load, DEVICE_UNKNOWN_W, HOST_OVER_GPU]);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(kwh.central)} kWh x 1000 / ( ${(0,estimate_notes/* figure */.vP)(watts)} W x ${load.central} x ${HOST_OVER_GPU.central} )`;
    notes.step('device-hours', hours.central, 'h', [DEVICE_UNKNOWN_W.id, load.id, HOST_OVER_GPU.id], formula);
    const longest = () => `${(0,estimate_notes/* figure */.vP)(kwh.cautious)} kWh x 1000 / ( ${DEVICE_UNKNOWN_W.low} W x ${load.central} x ${HOST_OVER_GPU.central} )`;
    notes.most('device-hours, of small devices', hours, 'h', [DEVICE_UNKNOWN_W.factor, load.factor], longest);
    return hours;
}
/** Steps to the boundary belong to what was raised to it: the parts of a serving are its requests and its replicas. */
function based(part, evidence, kwh, { notes }) {
    for (let i = notes.basis.length - 1; i >= 0; i -= 1) {
        const there = notes.basis[i]?.part;
        if (there !== 'requests' && there !== 'replicas')
            notes.basis.splice(i, 1);
    }
    notes.base(part, evidence, kwh);
}
function withReplicas(kwh, request, own) {
    const { fleet, notes } = own;
    const devicesKwh = (0,core_amount/* scaled */.vK)(request.devicesWh, own.requests / 1000);
    const devices = () => `${(0,estimate_notes/* figure */.vP)(own.requests)} requests x ${(0,estimate_notes/* figure */.vP)(request.devicesWh.cautious)} Wh / 1000`;
    notes.most('energy of the devices at work', devicesKwh, 'kWh', [], devices);
    const replicas = replicasOf(own, devicesKwh);
    const { hours, busyHours, waitingHours } = replicas;
    const dynamic = load_at(kwh, request.at, own, hostDuring(busyHours, own));
    const drawn = (0,core_amount/* times */.Hn)(replicas.waitingKwh, (0,core_amount/* fromConstant */.hu)(LOAD_RESIDENT));
    notes.use(LOAD_RESIDENT.factor);
    const formula = () => `( ${(0,estimate_notes/* figure */.vP)(hours.central)} h - ${(0,estimate_notes/* figure */.vP)(busyHours.central)} h ) x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W` +
        ` x ${LOAD_RESIDENT.central} / 1000`;
    notes.step('energy of the waiting replicas', drawn.central, 'kWh', [fleet.tdpId, LOAD_RESIDENT.id], formula);
    const waiting = () => `${(0,estimate_notes/* figure */.vP)(replicas.waitingKwh.cautious)} kWh x ${LOAD_RESIDENT.central}`;
    notes.most('energy of the waiting replicas', drawn, 'kWh', [LOAD_RESIDENT.factor], waiting);
    const fixed = load_at(drawn, fleet.host === 'cpu' ? 'node' : 'gpu', own, hostDuring(waitingHours, own));
    const total = (0,core_amount/* plus */.tY)(dynamic.total, fixed.total);
    const sum = () => `${(0,estimate_notes/* figure */.vP)(dynamic.total.central)} kWh + ${(0,estimate_notes/* figure */.vP)(fixed.total.central)} kWh`;
    notes.step('energy of the serving', total.central, 'kWh', [], sum);
    const most = () => `${(0,estimate_notes/* figure */.vP)(dynamic.total.cautious)} kWh + ${(0,estimate_notes/* figure */.vP)(fixed.total.cautious)} kWh`;
    notes.most('energy of the serving', total, 'kWh', [], most);
    const it = (0,core_amount/* plus */.tY)(dynamic.it, fixed.it);
    const machines = () => `${(0,estimate_notes/* figure */.vP)(dynamic.it.cautious)} kWh + ${(0,estimate_notes/* figure */.vP)(fixed.it.cautious)} kWh`;
    notes.most('energy of the machines', it, 'kWh', [], machines);
    const energy = whole({ total, it }, request.evidence, own, replicas);
    based('requests', request.evidence, dynamic.total.central, own);
    based('replicas', fleet.known ? 'hours' : 'default', fixed.total.central, own);
    const full = (replicas.utilisation ?? 0) >= 1;
    const marginalWh = full ? (total.central * 1000) / own.requests : marginalOf(dynamic, request, own);
    return { energy, marginalWh, replicas, request, requestsKwh: dynamic.total.central };
}
/** One more request makes a waiting device work: it adds what working takes over waiting. The host is there anyway. */
function marginalOf(dynamic, { devicesWh }, own) {
    const { requests, compute, fleet } = own;
    if (requests <= 0)
        return null;
    const load = loadOf(compute, fleet).central;
    const average = (dynamic.total.central * 1000) / requests;
    const host = hostPerHour(own);
    if (host === null)
        return average * (1 - LOAD_RESIDENT.central / load);
    const watts = fleet.tdpW.central;
    const whole = watts * load + (own.context.accounting.boundary === 'gpu' ? 0 : host.central * 1000);
    return devicesWh.central > 0 ? (average * watts * (load - LOAD_RESIDENT.central)) / whole : average;
}
/** Nobody says what it runs on: against the budget, copies of the model are kept warm for it. */
function withPerhapsOne(dynamic, own) {
    const { context, place } = own;
    const share = LOAD_RESIDENT.high + HOST_NODE_INFERENCE.central;
    const it = (copyHours(own) * context.catalogue.extremes.tdpW.value * share) / 1000;
    const { boundary } = context.accounting;
    const total = it * (boundary === 'facility' ? place.pue.cautious : 1);
    const { tdpW } = context.catalogue.extremes;
    const found = {
        total: (0,core_amount/* atMost */.Tu)(dynamic.total, dynamic.total.cautious + total),
        it: (0,core_amount/* atMost */.Tu)(dynamic.it, dynamic.it.cautious + it),
    };
    const { notes } = own;
    notes.use(tdpW);
    copyStep(own);
    const draw = () => `${(0,estimate_notes/* figure */.vP)(copyHours(own))} h x ${(0,estimate_notes/* figure */.vP)(tdpW.value)} W x ( ${LOAD_RESIDENT.high} + ${HOST_NODE_INFERENCE.central} ) / 1000`;
    const copy = { central: 0, cautious: it };
    notes.most('copies kept warm', copy, 'kWh', [tdpW, LOAD_RESIDENT.factor, HOST_NODE_INFERENCE.factor], draw);
    notes.most('energy with those copies', found.total, 'kWh', [], () => {
        const pue = boundary === 'facility' ? ` x ${(0,estimate_notes/* figure */.vP)(place.pue.cautious)}` : '';
        return `${(0,estimate_notes/* figure */.vP)(dynamic.total.cautious)} kWh + ${(0,estimate_notes/* figure */.vP)(it)} kWh${pue}`;
    });
    return found;
}
function perhapsHours(energy, own) {
    const hours = (0,core_amount/* atMost */.Tu)(energy.hours, copyHours(own));
    return { ...energy, hours };
}
/** Device-hours of the copies of the model that may be kept for it. */
function copyHours(own) {
    return copiesOf(own) * copyDevices(own) * 24 * own.days;
}
function copiesOf({ serving }) {
    return Math.max(1, serving.replicas ?? REPLICAS.high);
}
/** Devices whose memory holds the model once. */
function copyDevices({ serving }) {
    const params = serving.params ?? PARAMS_UNKNOWN.high * 1e9;
    const bytes = (params * BYTES_PER_PARAM.central * Math.min(16, serving.weightBits ?? 16)) / 16;
    return Math.max(1, Math.ceil(bytes / DEVICE_BYTES.central));
}
function copyStep(own) {
    const { notes, days } = own;
    notes.useAll([BYTES_PER_PARAM, DEVICE_BYTES]);
    const hours = { central: 0, cautious: copyHours(own) };
    const formula = () => `${(0,estimate_notes/* figure */.vP)(copiesOf(own))} copies x ${copyDevices(own)} devices that hold one x 24 h x ${(0,estimate_notes/* figure */.vP)(days)}`;
    notes.most('device-hours of copies kept warm', hours, 'h', [BYTES_PER_PARAM.factor, DEVICE_BYTES.factor], formula);
}
/**
 * Nobody says what a request takes: the devices are busy for a lightly used endpoint's share of the time, and at most all
 * of it. That only holds while they can answer the requests at all, so these count at what the least of them takes, and
 * against the budget at what one of no particular kind takes.
 */
function busy(own) {
    const { fleet, notes, context, serving } = own;
    const known = own.hosted && fleet.known;
    if (!known)
        notes.warn('serving_unknown');
    const card = context.accounting.method === 'card';
    const requests = card ? 0 : own.requests;
    const least = (requests * leastWh(serving)) / 1000;
    // Stated replicas bound what the requests can be; where nothing does, they may be any.
    const each = serving.replicas === null ? ANY_REQUEST.high : ANY_REQUEST.central;
    const perhaps = (requests * each) / 1000;
    const devicesKwh = { central: least, cautious: Math.max(least, perhaps), spread: [] };
    const replicas = replicasOf(silently(own), devicesKwh);
    if (serving.replicas === null)
        notes.assume('replicas', String(replicas.count), 'default');
    const share = card ? (0,core_amount/* exactly */.pV)(1) : { ...(0,core_amount/* fromConstant */.hu)(LOAD_ENDPOINT), cautious: 1 };
    const asked = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)((0,core_amount/* times */.Hn)(replicas.hours, fleet.tdpW), share), 1e-3);
    notes.use(LOAD_ENDPOINT.factor);
    notes.assume('load', `${share.central} of rated power`, 'default');
    const hours = replicas.hours.central;
    const formula = () => `${(0,estimate_notes/* figure */.vP)(hours)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.central)} W x ${(0,estimate_notes/* figure */.vP)(share.central)} / 1000`;
    notes.step('energy of the replicas', asked.central, 'kWh', [fleet.tdpId, LOAD_ENDPOINT.id], formula);
    const { days } = own;
    const kept = () => `${(0,estimate_notes/* figure */.vP)(replicas.hours.cautious / 24 / days)} devices x 24 h x ${(0,estimate_notes/* figure */.vP)(days)}`;
    notes.most('hours of the replicas', replicas.hours, 'h', [], kept);
    const most = () => `${(0,estimate_notes/* figure */.vP)(replicas.hours.cautious)} h x ${(0,estimate_notes/* figure */.vP)(fleet.tdpW.cautious)} W x ${(0,estimate_notes/* figure */.vP)(share.cautious)} / 1000`;
    notes.most('energy of the replicas, busy all the time', asked, 'kWh', [], most);
    if (serving.replicas !== null && replicas.count > serving.replicas)
        notes.warn('serving_above_capacity');
    if (requests > 0 && perhaps > 0)
        notes.useAll([LEAST_REQUEST, ANY_REQUEST]);
    const kwh = (0,core_amount/* widened */["do"])(asked, `${serving.id}/energy`, 0.65);
    const drawn = load_at(kwh, fleet.host === 'cpu' ? 'node' : 'gpu', own);
    const evidence = known ? 'hours' : 'default';
    const energy = whole(drawn, evidence, own, replicas);
    notes.basis.splice(0);
    based('replicas', evidence, drawn.total.central, own);
    return { ...NOTHING, energy, replicas: { ...replicas, utilisation: null } };
}

;// CONCATENATED MODULE: ./build/core/estimate/serving/serving.js
/**
 * A model put to use:
 *
 *   energy = requests x energy of a request + energy of the replicas while they wait
 *
 * The second term is the load of keeping the model in memory: three quarters of the energy of BLOOM's API. So the
 * average energy of a request is not its marginal energy, and both are reported. A serving without hardware is taken
 * for an interface of somebody else's; it pays a share of their idle, and against the budget one warm copy of its own.
 * The parts stand in the folder `serving`: request and tokens, replicas and load, horizon, and EcoLogits for `card`.
 */













/** One serving over its horizon. */
function servingLines(serving, context, notes, stated = {}) {
    const days = daysOf(serving, context, notes);
    const hosted = serving.hardware.length > 0 || context.assume.hardware.length > 0;
    const compute = asCompute(serving, stated);
    const card = context.accounting.method === 'card';
    // Of somebody else's interface nobody expects the hardware to be stated; one word says that it is not known.
    const fleet = fleet_fleetOf(serving.hardware, context, hosted ? notes : new estimate_notes/* Notes */.u3(false), stated.compute?.tdpW);
    if (!hosted && !card)
        notes.warn('hardware_unknown');
    const place = (0,place_place/* placeOf */.$t)(compute, fleet, context, notes);
    const requests = requestsOf(serving, days, notes);
    const own = { serving, stated, compute, fleet, place, context, notes, days, requests, hosted };
    const load = loadsOf(own);
    const { energy, marginalWh, replicas } = load;
    const parts = serving_kgOf(own, load);
    const waterL = waterOf(compute, energy, place, context, notes);
    perRequestSteps(energy.total, requests, marginalWh, notes);
    const today = {
        kwh: energy.total.central,
        electricKg: parts.operationalKg.central + parts.idleKg.central,
        embodiedKg: parts.embodiedKg.central,
    };
    return {
        lines: { energyKwh: energy.total, ...parts, waterL },
        evidence: energy.evidence,
        marketKg: marketOf(compute, energy.total, notes),
        serving: {
            requests,
            days,
            marginalWh,
            replicas: replicas?.count ?? null,
            utilisation: replicas?.utilisation ?? null,
        },
        scenarios: () => [
            ...idleInside(own, load, today),
            ...futuresOf(own, today, (many) => readingOf({ ...silently(own), requests: many })),
        ],
        parts: load.request?.published?.parts ?? null,
    };
}
function serving_kgOf(own, load) {
    const { fleet, place, context, notes, compute, requests } = own;
    const { energy, request } = load;
    const published = request?.published;
    const ours = published === undefined || compute.stated.embodiedKg !== undefined || !context.accounting.embodied;
    return {
        operationalKg: operationalOf(energy.total, place, notes),
        idleKg: serving_idleOf(own, energy),
        embodiedKg: ours
            ? embodied_embodiedOf(energy, fleet, context, notes, compute.stated)
            : ecologitsEmbodied(published, requests, notes),
    };
}
/** An average over an endpoint's day looks like a measured request, and already holds what its replicas take idle. */
function idleInside({ serving }, load, today) {
    const { replicas, requestsKwh } = load;
    if (serving.energyPerRequestWh === null || replicas === null || requestsKwh === null || today.kwh === 0)
        return [];
    const kg = (today.electricKg * requestsKwh) / today.kwh + today.embodiedKg;
    return [{ code: 'request_holds_idle', kwh: requestsKwh, kg }];
}
/** The same serving for so many requests. */
function readingOf(own) {
    const load = loadsOf(own);
    const { operationalKg, idleKg, embodiedKg } = serving_kgOf(own, load);
    return {
        kwh: load.energy.total.central,
        electricKg: operationalKg.central + idleKg.central,
        embodiedKg: embodiedKg.central,
    };
}
/** The parts of the estimator that a run and a serving share ask for this much. */
function asCompute(serving, stated) {
    return {
        kind: 'run',
        id: serving.id,
        hardware: serving.hardware,
        site: serving.site,
        pue: serving.pue,
        gridGPerKwh: serving.gridGPerKwh,
        marketGPerKwh: serving.marketGPerKwh,
        year: stated.year ?? null,
        started: null,
        finished: null,
        wallHours: null,
        gpuHours: null,
        hoursQuality: 'wall',
        energy: null,
        evidence: 'plan',
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        workload: 'inference',
        params: serving.params,
        activeParams: serving.activeParams,
        tokens: null,
        stated: stated.compute ?? compute/* NOTHING_STATED */.IB,
    };
}
function operationalOf(total, place, notes) {
    const kg = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(total, place.grid), 1e-3);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(total.central)} kWh x ${(0,estimate_notes/* figure */.vP)(place.grid.central)} g / 1000`;
    notes.step('operational emissions', kg.central, 'kgCO2e', [place.gridId], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(total.cautious)} kWh x ${(0,estimate_notes/* figure */.vP)(place.grid.cautious)} g / 1000`;
    notes.most('operational emissions', kg, 'kgCO2e', [], most);
    return kg;
}
function serving_idleOf(own, energy) {
    const { context, fleet, place, notes, compute } = own;
    const { boundary, method } = context.accounting;
    const { idleKg } = compute.stated;
    if (idleKg !== undefined)
        return (0,core_amount/* exactly */.pV)(idleKg);
    if (method === 'card' || boundary === 'gpu' || boundary === 'node' || !fleet.shared)
        return (0,core_amount/* exactly */.pV)(0);
    const pue = boundary === 'facility' ? place.pue : (0,core_amount/* exactly */.pV)(1);
    if (own.hosted)
        return clusterIdle(energy.it, pue, place, notes);
    notes.use(ENDPOINT_IDLE.factor);
    const kg = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)((0,core_amount/* times */.Hn)(energy.total, (0,core_amount/* fromConstant */.hu)(ENDPOINT_IDLE)), place.grid), 1e-3);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(energy.total.central)} kWh x ${ENDPOINT_IDLE.central} x ${(0,estimate_notes/* figure */.vP)(place.grid.central)} g / 1000`;
    notes.step('shared idle', kg.central, 'kgCO2e', [ENDPOINT_IDLE.id, place.gridId], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(energy.total.cautious)} kWh x ${ENDPOINT_IDLE.central} x ${(0,estimate_notes/* figure */.vP)(place.grid.cautious)} g / 1000`;
    notes.most('shared idle', kg, 'kgCO2e', [ENDPOINT_IDLE.factor], most);
    return kg;
}
function perRequestSteps(total, requests, marginalWh, notes) {
    if (requests <= 0)
        return;
    const average = (total.central * 1000) / requests;
    const formula = () => `${(0,estimate_notes/* figure */.vP)(total.central)} kWh x 1000 / ${(0,estimate_notes/* figure */.vP)(requests)} requests`;
    notes.step('energy of a request, average', average, 'Wh', [], formula);
    if (marginalWh !== null)
        notes.step('energy of one more request', marginalWh, 'Wh', [], () => `${(0,estimate_notes/* figure */.vP)(marginalWh)} Wh`);
}
/** A serving's average per request, fixed load included; `null` without requests. */
function perRequest(footprint) {
    const requests = footprint.serving?.requests ?? 0;
    if (requests <= 0)
        return null;
    const { energyKwh, operationalKg } = footprint.lines;
    return {
        wh: intervalOf(scaled(energyKwh, 1000 / requests)),
        gPer1000: intervalOf(scaled(operationalKg, 1e6 / requests)),
    };
}

;// CONCATENATED MODULE: ./build/core/estimate/estimate.js
/**
 * From a record to a footprint. The one door to the estimator; what stands behind it is told in src/README.md. The method
 * and its constants: docs/methodology.md.
 *
 * Every amount carries two readings: `central`, the best estimate, and `cautious`, what a budget is held against. They are
 * equal when the record says everything; each thing that it leaves out raises `cautious` to what that may cost at most.
 */


















function estimateRun(run, context) {
    return estimateCompute((0,compute/* computeOfRun */.M1)(run), context);
}
function estimatePlan(plan, context) {
    return estimateCompute((0,compute/* computeOfPlan */.eu)(plan), context);
}
function estimateServing(serving, context) {
    return footprintOf(context, (notes, asked) => servingLines(serving, asked, notes));
}
function estimateCompute(compute, context) {
    return footprintOf(context, (notes, asked) => computeLines(compute, asked, notes));
}
function footprintOf(context, work) {
    return new Estimate(context, work);
}
/**
 * Numbers and warnings are worked out at once. All that they rest on, from the assumptions to the trail, is only written
 * when it is read, by doing the sums again with the pencil out: writing takes several times as long as the numbers do, and
 * a review of 100,000 runs reads it for a few. The same holds for the other method and the other readings.
 */
class Estimate {
    boundary;
    evidence;
    lines;
    warnings;
    serving;
    marketKg;
    #context;
    #work;
    #readings;
    #written = null;
    #scenarios = null;
    #other;
    constructor(context, work) {
        const notes = new estimate_notes/* Notes */.u3(false);
        const { lines, evidence, serving, scenarios, marketKg } = estimate_worked(context, work, notes);
        this.boundary = context.accounting.boundary;
        this.evidence = evidence;
        this.lines = lines;
        this.warnings = notes.warnings;
        this.serving = serving ?? null;
        this.marketKg = marketKg ?? null;
        this.#context = context;
        this.#work = work;
        this.#readings = scenarios;
    }
    get assumptions() {
        return this.#notes.assumptions;
    }
    get factors() {
        return this.#notes.factors;
    }
    get basis() {
        return this.#notes.basis;
    }
    get trail() {
        return this.#notes.trail;
    }
    get scenarios() {
        this.#scenarios ??= this.#readings?.() ?? [];
        return this.#scenarios;
    }
    get otherMethod() {
        if (this.#other === undefined) {
            this.#other = this.evidence === 'default' ? null : otherMethodOf(this.#context, this.lines, this.#work);
        }
        return this.#other;
    }
    get #notes() {
        this.#written ??= written(this.#context, this.#work);
        return this.#written;
    }
}
function estimate_worked(context, work, notes) {
    const { accounting, assume } = context;
    if (accounting.intensity === 'market' && assume.marketGPerKwh === null)
        notes.warn('market_unavailable');
    return work(notes, context);
}
function written(context, work) {
    const notes = new estimate_notes/* Notes */.u3(true);
    const { lines } = estimate_worked(context, work, notes);
    const parts = [lines.operationalKg, lines.idleKg, lines.embodiedKg];
    const total = (0,exact/* exactSum */.d)(parts.map((part) => part.central));
    notes.step('total', total, 'kgCO2e', [], () => parts.map((part) => `${(0,estimate_notes/* figure */.vP)(part.central)} kg`).join(' + '));
    const gated = (0,exact/* exactSum */.d)(parts.map((part) => part.cautious));
    const cautious = () => parts.map((part) => `${(0,estimate_notes/* figure */.vP)(part.cautious)} kg`).join(' + ');
    if (gated > total) {
        notes.trail.push(...notes.dearest);
        notes.step('against the budget, with what is not known at its dearest', gated, 'kgCO2e', [], cautious);
    }
    return notes;
}
function computeLines(one, context, notes) {
    const hardware = machines_unpacked(hardwareOf(one), context.catalogue);
    // A card's energy is taken as it is, so nothing depends on hardware that nobody named.
    const asides = context.accounting.method === 'card' && one.energy !== null && hardware.length === 0;
    const listed = fleet_fleetOf(hardware, context, asides ? new estimate_notes/* Notes */.u3(false) : notes, one.stated.tdpW);
    const fleet = ofWhichever(listed, one);
    const place = (0,place_place/* placeOf */.$t)(datedBy(fleet, one), fleet, context, notes);
    const known = energyOf(one, fleet, place, context, notes);
    const declared = known === null ? declaredOf(one, fleet, place, context, notes) : null;
    const energy = known ?? declared?.energy ?? unknownEnergy(one, fleet, place, context, notes);
    checkCalendar(one, fleet, notes);
    const operationalKg = declared?.operational ?? estimate_operationalOf(one, energy, fleet, place, context, notes);
    const idleKg = idleOf(one, energy, fleet, place, context, notes);
    const embodiedKg = embodied_embodiedOf(energy, fleet, context, notes, one.stated);
    const waterL = waterOf(one, energy, place, context, notes);
    const lines = { energyKwh: energy.total, operationalKg, idleKg, embodiedKg, waterL };
    const { warnings } = notes;
    return {
        lines,
        evidence: energy.evidence,
        marketKg: marketOf(one, energy.total, notes),
        scenarios: () => otherReadings({ one, fleet, lines, warnings }, (other) => estimateCompute(other, context)),
        ...(energy.timed ? { hours: energy.hours } : {}),
    };
}
/** A year before the hardware was made is not the year of the run, so its grid is not that of the run either. */
function datedBy(fleet, one) {
    return one.kind === 'run' && one.year !== null && one.year < releasedIn(fleet) ? { ...one, year: null } : one;
}
/** Device-hours of several kinds of device may all be those of the dearest, unless the time of the clock tells. */
function ofWhichever(fleet, { gpuHours, wallHours }) {
    const { mixed, tdpW } = fleet;
    return mixed === undefined || gpuHours === null || wallHours !== null
        ? fleet
        : { ...fleet, tdpW: (0,core_amount/* atMost */.Tu)(tdpW, mixed.mostW) };
}
/** The making of the hardware alone, for so many hours. */
function embodiedOnly(one, context) {
    return footprintOf(context, (notes, asked) => {
        const fleet = fleetOf(unpacked(hardwareOf(one), asked.catalogue), asked, notes, one.stated.tdpW);
        const hours = statedHours(one, fleet, notes) ?? unknownHours(fleet, notes);
        const embodiedKg = embodiedOf({ hours, timed: true }, fleet, asked, notes, one.stated);
        const none = exactly(0);
        const lines = { energyKwh: none, operationalKg: none, idleKg: none, embodiedKg, waterL: none };
        return { lines, evidence: 'hours' };
    });
}
/** A tracker that measured accelerators and names none ran on some; its CPUs are not what the energy is of. */
function hardwareOf(one) {
    const { hardware, energy } = one;
    const measured = (energy?.gpuKwh ?? 0) > 0;
    if (!measured || hardware.some((device) => device.kind === 'gpu' || device.kind === 'tpu'))
        return hardware;
    return [];
}
function estimate_operationalOf(one, energy, fleet, place, context, notes) {
    const kg = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(energy.total, place.grid), 1e-3);
    const formula = () => `${(0,estimate_notes/* figure */.vP)(energy.total.central)} kWh x ${(0,estimate_notes/* figure */.vP)(place.grid.central)} g / 1000`;
    notes.step('operational emissions', kg.central, 'kgCO2e', [place.gridId], formula);
    const most = () => `${(0,estimate_notes/* figure */.vP)(energy.total.cautious)} kWh x ${(0,estimate_notes/* figure */.vP)(place.grid.cautious)} g / 1000`;
    notes.most('operational emissions', kg, 'kgCO2e', [], most);
    return againstDeclared(kg, one, energy, fleet, place, context, notes);
}

;// CONCATENATED MODULE: ./build/review/estimates.js

function estimateRecord(record, context) {
    if (record.kind === 'run')
        return estimateRun(record, context);
    return record.kind === 'plan' ? estimatePlan(record, context) : estimateServing(record, context);
}
function estimateAll(items, { accounting, assume }, catalogue, live) {
    const context = { accounting, assume, catalogue, ...(live === null ? {} : { live }) };
    return items.map((item) => {
        const head = item.head ? estimateRecord(item.head, context) : null;
        const base = item.change === 'same' ? head : item.base ? estimateRecord(item.base, context) : null;
        return { item, base, head };
    });
}
/** Servings again, over the days that a budget names. */
function overHorizon({ accounting, assume }, catalogue) {
    return (one, horizonDays) => {
        const context = { accounting, assume, catalogue, horizonDays };
        const again = (record, footprint) => record?.kind === 'serving' ? estimateServing(record, context) : footprint;
        return { item: one.item, base: again(one.item.base, one.base), head: again(one.item.head, one.head) };
    };
}


/***/ })

};
