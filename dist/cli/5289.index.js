export const id = 5289;
export const ids = [5289];
export const modules = {

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xD: () => (/* binding */ CASE_ID),
  caseCompute: () => (/* binding */ caseCompute),
  caseContext: () => (/* binding */ caseContext),
  lQ: () => (/* binding */ caseHardware),
  E8: () => (/* binding */ caseStated)
});

// EXTERNAL MODULE: ./build/core/estimate/checks/calendar.js
var calendar = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/core/estimate/checks/closing.js
var closing = __webpack_require__(9432);
;// CONCATENATED MODULE: ./build/core/estimate/checks/embodied.js

const HOURS_PER_YEAR = 8760;
const ROUNDED = 0.03;
/** False where there is too little to tell; the server may be in the figure or not. */
function embodiedDiffers(one, { gpuHours, wallHours, hardware }) {
    const { embodied_kg: kg, gpu_embodied_kg: cardKg, lifetime_years: years, utilization } = one;
    if (kg === undefined || cardKg === undefined || years === undefined || utilization === undefined)
        return false;
    const hours = gpuHours ?? (wallHours ?? 0) * Math.max(1, hardware[0]?.count ?? 1);
    if (hours <= 0 || kg <= 0)
        return false;
    const serverKg = (one.server_embodied_kg ?? 0) / (one.devices_per_server ?? 8);
    const near = Math.max(ROUNDED, (0,closing/* halfUnit */.Q)(kg) / kg);
    const life = years * HOURS_PER_YEAR * utilization;
    return [cardKg, cardKg + serverKg].every((mass) => Math.abs(kg / ((hours * mass) / life) - 1) > near);
}

// EXTERNAL MODULE: ./build/core/estimate/compute.js
var estimate_compute = __webpack_require__(3156);
// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/core/estimate/constants/machines.js
var machines = __webpack_require__(5537);
// EXTERNAL MODULE: ./build/core/estimate/notes.js
var notes = __webpack_require__(5564);
;// CONCATENATED MODULE: ./build/core/estimate/case/energy.js



/** Readings of one thing differ by rounding; beyond it they are of two. */
const SAME = 0.02;
function caseEnergy(one, hardware, catalogue) {
    const power = powerOf(one, hardware, catalogue);
    const given = statedKwh(one);
    const kwh = given?.kwh ?? power?.kwh;
    const boundary = given?.at ?? power?.at ?? 'node';
    const split = { gpuKwh: one.gpu_kwh ?? null, cpuKwh: one.cpu_kwh ?? null, ramKwh: one.ram_kwh ?? null };
    const supply = one.supply ?? 'ac';
    // An energy of which nobody says what read it is no better than any that somebody states.
    const named = one.measured !== undefined || given === null;
    const tracker = one.gpu_kwh !== undefined || one.cpu_kwh !== undefined || one.ram_kwh !== undefined;
    return {
        energy: kwh === undefined ? null : { totalKwh: kwh, boundary, pueApplied: 1, supply, ...split },
        evidence: boundary === 'gpu' || tracker ? 'counter' : named ? 'metered' : 'declared',
        powerKwh: given !== null && power?.at === given.at && power.kwh > given.kwh ? power.kwh : undefined,
        differ: given !== null && power !== null && differ(given, power),
        reading: power?.reading ?? null,
    };
}
/** The stated total, or the parts of a tracker; accelerators alone cover accelerators alone. */
function statedKwh({ energy_kwh, measured, gpu_kwh, cpu_kwh, ram_kwh }) {
    if (energy_kwh !== undefined)
        return { kwh: energy_kwh, at: measured ?? 'node' };
    if (gpu_kwh === undefined && cpu_kwh === undefined && ram_kwh === undefined)
        return null;
    const alone = cpu_kwh === undefined && ram_kwh === undefined;
    return { kwh: (gpu_kwh ?? 0) + (cpu_kwh ?? 0) + (ram_kwh ?? 0), at: alone ? 'gpu' : 'node' };
}
/** Of one boundary they are equal; of two, the wider one is not the smaller. */
function differ(energy, power) {
    const wider = record/* BOUNDARIES */.t$.indexOf(power.at) - record/* BOUNDARIES */.t$.indexOf(energy.at);
    const off = power.kwh / energy.kwh - 1;
    if (wider === 0)
        return Math.abs(off) > SAME;
    return wider > 0 ? off < -SAME : off > SAME;
}
/**
 * Watts are of one device or of all: trap 4 of every published table. `chip` is one with its share of the host. Watts
 * `of gpu` that one device can draw are of one; watts of a `node` that are too few for all devices are of one node each.
 */
function powerOf(one, hardware, catalogue) {
    const { mean_power_w: watts, power_of: of = 'node' } = one;
    if (watts === undefined)
        return null;
    const count = hardware.reduce((sum, { count }) => sum + (count ?? 1), 0) || 1;
    const wall = one.wall_hours ?? (one.gpu_hours === undefined ? null : one.gpu_hours / count);
    const devices = one.gpu_hours ?? (one.wall_hours === undefined ? null : one.wall_hours * count);
    if (wall === null || devices === null)
        return null;
    const rated = one.tdp_w ?? catalogue.accelerator(hardware[0]?.model ?? '')?.tdpW?.value ?? null;
    const at = of === 'chip' ? 'node' : of;
    const each = { kwh: (watts * devices) / 1000, at, reading: `${(0,notes/* figure */.vP)(watts)} W of one device` };
    const all = { kwh: (watts * wall) / 1000, at, reading: `${(0,notes/* figure */.vP)(watts)} W of all ${(0,notes/* figure */.vP)(count)} devices` };
    if (of === 'chip')
        return { ...each, at };
    if (of === 'gpu')
        return rated === null || watts <= rated * 1.2 ? each : all;
    const nodes = Math.ceil(count / (one.devices_per_server ?? machines.DEVICES_PER_NODE.central));
    if (of !== 'node' || nodes === 1 || rated === null || watts / count >= rated * machines.HOST_NODE.central)
        return all;
    return { kwh: all.kwh * nodes, at, reading: `${(0,notes/* figure */.vP)(watts)} W of each of ${nodes} nodes` };
}

;// CONCATENATED MODULE: ./build/core/estimate/case/compute.js
/** A case as the estimator sees it: what it states, with the power that it states turned into energy. */




const CASE_ID = 'case';
function caseContext(one, catalogue) {
    const hasEnergy = one.energy_kwh !== undefined ||
        one.gpu_kwh !== undefined ||
        one.cpu_kwh !== undefined ||
        one.ram_kwh !== undefined ||
        one.mean_power_w !== undefined ||
        one.energy_per_request_wh !== undefined;
    return {
        catalogue,
        accounting: {
            boundary: hasEnergy ? 'facility' : (one.measured ?? 'facility'),
            intensity: 'location',
            method: one.method ?? 'best',
            embodied: true,
        },
        assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] },
        trustRecord: true,
    };
}
function caseCompute(one, catalogue) {
    const hardware = caseHardware(one, catalogue);
    const { energy, evidence, powerKwh, differ, reading } = caseEnergy(one, hardware, catalogue);
    const compute = {
        kind: one.kind === 'plan' ? 'plan' : 'run',
        id: CASE_ID,
        hardware,
        site: { region: one.region ?? null, provider: one.provider ?? null, fallback: false },
        pue: one.pue ?? null,
        gridGPerKwh: one.grid_g_per_kwh ?? null,
        marketGPerKwh: one.market_grid_g_per_kwh ?? null,
        year: one.year ?? (0,estimate_compute/* yearOf */.lY)(one.finished ?? one.started ?? null),
        started: one.started ?? null,
        finished: one.finished ?? null,
        wallHours: wallHoursOf(one),
        gpuHours: one.gpu_hours ?? null,
        hoursQuality: 'wall',
        energy,
        evidence,
        declaredKg: one.declared_kg ?? null,
        declaredScope: 'location',
        waterL: null,
        workload: one.workload ?? null,
        params: one.params ?? one.active_params ?? null,
        activeParams: one.active_params ?? null,
        tokens: one.tokens ?? null,
        stated: { ...caseStated(one), ...defined({ powerKwh }) },
        ...(one.kind === 'plan' ? {} : { timesRecorded: false }),
    };
    const warnings = [];
    if (differ)
        warnings.push('energy_power_differ');
    if (embodiedDiffers(one, compute))
        warnings.push('embodied_differs');
    const read = reading === null ? [] : [{ what: 'power', value: reading, from: 'default' }];
    return { compute, warnings, assumptions: read };
}
/** As stated; between two times of day where neither hours nor device-hours are. */
function wallHoursOf({ wall_hours, gpu_hours, started, finished }) {
    if (wall_hours !== undefined)
        return wall_hours;
    return gpu_hours === undefined ? (0,calendar/* hoursBetween */.UH)(started ?? null, finished ?? null) : null;
}
/** What is not a processor is an accelerator, known or not. */
function caseHardware(one, catalogue) {
    const listed = (one.hardware ?? []).map(({ model, count }) => {
        const cpu = catalogue.accelerator(model) === null && catalogue.cpu(model) !== null;
        const kind = cpu ? 'cpu' : model.toLowerCase().includes('tpu') ? 'tpu' : 'gpu';
        return { kind, model, count: count ?? (one.hardware?.length === 1 ? (one.count ?? null) : null) };
    });
    if (listed.length > 0 || one.count === undefined)
        return listed;
    return [{ kind: 'gpu', model: '', count: one.count }];
}
function caseStated(one) {
    const embodied = defined({
        cardKg: one.gpu_embodied_kg,
        serverKg: one.server_embodied_kg,
        devicesPerServer: one.devices_per_server,
        lifetimeYears: one.lifetime_years,
        utilisation: one.utilization,
    });
    return defined({
        tdpW: one.tdp_w,
        flops: one.flops,
        mfu: one.mfu,
        hfu: one.hfu,
        peakTflops: one.peak_tflops,
        precision: one.precision,
        powerShare: one.power_share,
        idlePowerW: one.idle_power_w,
        idleKg: one.idle_kg,
        embodiedKg: one.embodied_kg,
        embodied: Object.keys(embodied).length > 0 ? embodied : undefined,
        wue: one.wue_l_per_kwh,
        wueOn: one.wue_on_l_per_kwh,
        wueOff: one.wue_off_l_per_kwh,
    });
}
/** The same object without the fields that nobody stated. */
function defined(fields) {
    const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ releasedIn),
/* harmony export */   Pb: () => (/* binding */ checkCalendar),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   t9: () => (/* binding */ mostHoursBetween)
/* harmony export */ });
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


/***/ }),

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ halfUnit),
/* harmony export */   r: () => (/* binding */ closingOf)
/* harmony export */ });
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5981);

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
    if (one.gridGPerKwh === null || place.gridId !== _place_place_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED_GRID */ .jM)
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


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BOARD_MODES: () => (/* binding */ BOARD_MODES),
/* harmony export */   CPU_NODE: () => (/* binding */ CPU_NODE),
/* harmony export */   CPU_REST: () => (/* binding */ CPU_REST),
/* harmony export */   DEVICES_PER_NODE: () => (/* binding */ DEVICES_PER_NODE),
/* harmony export */   HOST_BOARD_W: () => (/* binding */ HOST_BOARD_W),
/* harmony export */   HOST_DESK_W: () => (/* binding */ HOST_DESK_W),
/* harmony export */   HOST_LAPTOP_W: () => (/* binding */ HOST_LAPTOP_W),
/* harmony export */   HOST_MEMORY_W: () => (/* binding */ HOST_MEMORY_W),
/* harmony export */   HOST_NODE: () => (/* binding */ HOST_NODE),
/* harmony export */   HOST_NODE_INFERENCE: () => (/* binding */ HOST_NODE_INFERENCE),
/* harmony export */   HOST_OVER_GPU: () => (/* binding */ HOST_OVER_GPU),
/* harmony export */   HOST_OVER_TPU: () => (/* binding */ HOST_OVER_TPU),
/* harmony export */   HOST_SERVER_SHARE: () => (/* binding */ HOST_SERVER_SHARE),
/* harmony export */   HOST_SERVER_W: () => (/* binding */ HOST_SERVER_W),
/* harmony export */   HOST_SOC_W: () => (/* binding */ HOST_SOC_W),
/* harmony export */   NETWORK: () => (/* binding */ NETWORK),
/* harmony export */   NODE_CEILING: () => (/* binding */ NODE_CEILING),
/* harmony export */   NODE_INFERENCE: () => (/* binding */ NODE_INFERENCE),
/* harmony export */   NODE_SCALING: () => (/* binding */ NODE_SCALING),
/* harmony export */   NODE_TRAINING: () => (/* binding */ NODE_TRAINING),
/* harmony export */   PSU_EFFICIENCY: () => (/* binding */ PSU_EFFICIENCY),
/* harmony export */   SERVER_INFERENCE: () => (/* binding */ SERVER_INFERENCE),
/* harmony export */   TPU_V2_W: () => (/* binding */ TPU_V2_W),
/* harmony export */   TPU_V3_W: () => (/* binding */ TPU_V3_W),
/* harmony export */   TPU_V4_W: () => (/* binding */ TPU_V4_W),
/* harmony export */   TPU_V6E_W: () => (/* binding */ TPU_V6E_W)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** What surrounds the devices: hosts, power supplies, networks, and what whole machines were measured to draw. */

const PATTERSON = 'Patterson et al. 2021, table 3';
/** The most that a node draws per watt of rated accelerator power. */
const NODE_CEILING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/node-ceiling', 1.24, 1.4, 1.5, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}; Latif et al. 2025, single H100 node`);
/** What surrounds the accelerators: processors, memory, fans, power supply. */
const HOST_NODE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-node', 0.21, 0.37, 0.55, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}; LBNL node study`);
const HOST_NODE_INFERENCE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-node-inference', 0.15, 0.22, 0.45, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, inference, less the accelerators`);
/** A server with cards: so much for itself, and so much that grows with them (fans, power supply, feeding them). */
const HOST_SERVER_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-server', 120, 220, 600, 'W', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, servers with one to eight cards`);
const HOST_DESK_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-desk', 90, 175, 350, 'W', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, one RTX 4090: 625 W at the wall`);
const HOST_LAPTOP_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-laptop', 12, 25, 60, 'W', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
const HOST_SOC_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-soc', 5, 10, 30, 'W', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
/** The rated power of such a module holds its processor and memory; a carrier and a power supply stand beside it. */
const HOST_BOARD_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-board', 1, 3, 10, 'W', 'MLPerf inference edge at the plug, 2021 to 2023');
/** Modules are sold with modes of a quarter of their rated power up to all of it, and a little over. */
const BOARD_MODES = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/board-modes', 0.5, 1, 2, 'x', 'Jetson AGX Orin at the plug in MLPerf: 22 W capped, 77 W not, rated 60 W; modes of 15 to 60 W');
const HOST_OVER_GPU = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-over-gpu', 1.25, 1.4, 1.65, 'x', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}; Google serving machines 1.57`);
const HOST_OVER_TPU = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-over-tpu', 1.64, 1.9, 2.2, 'x', 'Google TPU life-cycle study 2025, fleet of TPU machines');
/** Share of what a power supply takes in that comes out, where a meter sits behind it. */
const PSU_EFFICIENCY = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/psu-efficiency', 0.94, 0.95, 0.96, 'x', 'power supplies declared with MLPerf training power');
const CPU_NODE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cpu-node', 0.5, 1, 1.6, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: package at 60 % and 40 % for the rest of the machine`);
const NETWORK = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/network', 1.03, 1.08, 1.14, 'x', 'interconnect declared with MLPerf training power');
const DEVICES_PER_NODE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/devices-per-node', 8, 8, 8, 'devices', 'HGX and DGX systems');
/** System power per chip with its share of the host, which beats the rated power where it was measured. */
const TPU_V2_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/tpu-v2-system', 208, 221, 234, 'W', PATTERSON);
const TPU_V3_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/tpu-v3-system', 245, 283, 312, 'W', PATTERSON);
const TPU_V4_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/tpu-v4-system', 326, 350, 378, 'W', 'GLaM and PaLM papers');
const HOST_SERVER_SHARE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-server-share', 0.1, 0.2, 0.5, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, servers with one to eight cards`);
/** Memory of the host beyond what such a machine usually has. */
const HOST_MEMORY_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/host-memory', 0.1, 0.2, 0.39, 'W/GB', 'modules of 32 to 64 GB at 5 to 10 W; Cloud Carbon Footprint 0.39');
const TPU_V6E_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/tpu-v6e-system', 215, 272, 340, 'W', 'Google TPU life-cycle study 2025: eight chips in a machine of 2173 W');
/** Whole nodes of eight, per watt of rated accelerator power: what load and host vary by when they are taken together. */
const NODE_TRAINING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/node-training', 1.1, 1.24, 1.4, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, one to 64 nodes; V100 nodes 1.10, LBNL node study 1.38`);
const NODE_SCALING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/node-scaling', 0.9, 1.04, 1.15, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, five runs on 8 to 64 nodes under seven minutes`);
const NODE_INFERENCE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/node-inference', 0.7, 0.97, 1.13, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, 35 of inference, mostly set for least energy`);
/** The same for servers with cards: measured over what their cards and their host come to. */
const SERVER_INFERENCE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/server-inference', 0.78, 1, 1.28, 'x', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, inference on one to eight cards`);
/** Memory, disks, fans and power supply of a machine of processors only, where the share of its processors is known. */
const CPU_REST = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cpu-rest', 0.1, 0.25, 0.5, 'x TDP', 'Cloud Carbon Footprint coefficients: idle machines at 0.12 to 0.35 x TDP, busy ones at 0.6 to 1.1');


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GENERATION_TO_LIFE_CYCLE: () => (/* binding */ GENERATION_TO_LIFE_CYCLE),
/* harmony export */   PUE_CLOUD: () => (/* binding */ PUE_CLOUD),
/* harmony export */   PUE_CLOUD_MOST: () => (/* binding */ PUE_CLOUD_MOST),
/* harmony export */   PUE_DESK: () => (/* binding */ PUE_DESK),
/* harmony export */   PUE_UNKNOWN: () => (/* binding */ PUE_UNKNOWN),
/* harmony export */   WINDOW_OVER_YEAR: () => (/* binding */ WINDOW_OVER_YEAR),
/* harmony export */   WUE_ON_SITE: () => (/* binding */ WUE_ON_SITE)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** Where work is done: overhead of a data centre, water, and the hours of a grid against its year. */

const PUE_CLOUD = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-cloud', 1.08, 1.15, 1.3, 'x', 'provider disclosures 2022 to 2024');
/** The dearest cloud region that publishes one. */
const PUE_CLOUD_MOST = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-cloud-most', 1.6, 1.6, 1.6, 'x', 'AWS and Azure disclosures by region: up to 1.58');
const PUE_DESK = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-desk', 1, 1, 1, 'x', 'a machine without a data centre has no overhead');
const PUE_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-unknown', 1.05, 1.5, 2, 'x', 'Uptime Institute survey 2023 to 2025: 1.54 to 1.58; from 1.04 to 1.2 where large models are trained');
const WUE_ON_SITE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/wue-on-site', 0.1, 0.5, 1.8, 'L/kWh', 'provider disclosures; AWS 0.12 to Google 1.15');
/** From what power stations burn to what their electricity took: for services that count the former. */
const GENERATION_TO_LIFE_CYCLE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/generation-to-life-cycle', 1.3, 1.6, 1.8, 'x', 'Great Britain: Ember over NESO 243/181 g in 2020, 217/125 in 2024; Electricity Maps over NESO 175/125 in 2024');
/** The hours of a grid against its year, for a run that does not say when it ran. */
const WINDOW_OVER_YEAR = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/window-over-year', 0.5, 1, 1.6, 'x', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);


/***/ })

};
