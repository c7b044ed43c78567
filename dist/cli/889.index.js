export const id = 889;
export const ids = [889];
export const modules = {

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimateCase: () => (/* binding */ estimateCase)
});

// EXTERNAL MODULE: ./build/core/amount.js
var amount = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/core/footprint-report.js + 1 modules
var footprint_report = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/core/estimate/estimate.js + 8 modules
var estimate = __webpack_require__(1041);
// EXTERNAL MODULE: ./build/core/estimate/serving/serving.js + 10 modules
var serving_serving = __webpack_require__(2636);
// EXTERNAL MODULE: ./build/core/estimate/case/compute.js + 2 modules
var case_compute = __webpack_require__(1570);
;// CONCATENATED MODULE: ./build/core/estimate/case/serving.js
/** A serving that a case describes. */

/** Bits of a weight in the formats that a case may name. */
const BITS = {
    fp32: 32,
    tf32: 32,
    float32: 32,
    fp16: 16,
    bf16: 16,
    float16: 16,
    bfloat16: 16,
    fp8: 8,
    int8: 8,
    fp4: 4,
    int4: 4,
    mxfp4: 4,
    nvfp4: 4,
};
function caseServing(one, catalogue) {
    const alone = isOneRequest(one);
    const serving = {
        kind: 'serving',
        id: case_compute/* CASE_ID */.xD,
        source: { format: 'case', path: '', line: 1, column: 1 },
        model: null,
        hardware: (0,case_compute/* caseHardware */.lQ)(one, catalogue),
        site: { region: one.region ?? null, provider: one.provider ?? null, fallback: false },
        pue: one.pue ?? null,
        gridGPerKwh: one.grid_g_per_kwh ?? null,
        marketGPerKwh: one.market_grid_g_per_kwh ?? null,
        warnings: [],
        requestsPerDay: one.requests_per_day ?? (alone ? 1 : null),
        inputTokens: one.input_tokens ?? null,
        outputTokens: one.output_tokens ?? null,
        replicas: one.replicas ?? null,
        horizonDays: one.days ?? (alone ? 1 : null),
        energyPerRequestWh: one.energy_per_request_wh ?? null,
        measured: one.measured ?? 'node',
        params: one.params ?? one.active_params ?? null,
        activeParams: one.active_params ?? null,
        weightBits: one.precision === undefined ? null : BITS[one.precision],
        batch: one.batch ?? null,
        cachedInputTokens: one.cached_input_tokens ?? null,
        task: one.task ?? null,
        peakFactor: one.peak_factor ?? null,
        tokensPerSecond: one.tokens_per_second ?? null,
        growthPerYear: one.growth_per_year ?? null,
    };
    return {
        serving,
        stated: {
            compute: (0,case_compute/* caseStated */.E8)(one),
            ...(one.energy_kwh === undefined ? {} : { totalKwh: one.energy_kwh }),
            ...(one.year === undefined ? {} : { year: one.year }),
        },
    };
}
/** Nothing says how often or for how long, and nothing is kept for it: the question is about a single request. */
function isOneRequest(one) {
    const described = one.output_tokens ?? one.input_tokens ?? one.task ?? one.energy_per_request_wh;
    return (described !== undefined &&
        [one.requests_per_day, one.days, one.replicas, one.hardware, one.count, one.energy_kwh].every((it) => it === undefined));
}

;// CONCATENATED MODULE: ./build/core/estimate/case/case.js
/** One case of `estimate --json`: what a person says about one run, plan or serving, and the answer to it. */






/** @param live What a service says of the hours of the case, where somebody asked. */
function estimateCase(one, catalogue, live = null) {
    if (one.kind === 'serving')
        return servingAnswer(one, catalogue);
    const context = { ...(0,case_compute.caseContext)(one, catalogue), ...(live === null ? {} : { live }) };
    const { compute, warnings, assumptions } = (0,case_compute.caseCompute)(one, catalogue);
    if (one.kind === 'embodied')
        return answerOf((0,estimate/* embodiedOnly */.oh)(compute, context), warnings, assumptions);
    const timed = { hours: null };
    const footprint = (0,estimate/* footprintOf */.bL)(context, (notes, asked) => {
        const lines = (0,estimate/* computeLines */.Lf)(compute, asked, notes);
        if (asked === context)
            timed.hours = lines.hours ?? null;
        return lines;
    });
    return {
        ...answerOf(footprint, warnings, assumptions),
        ...(timed.hours === null ? {} : { device_hours: (0,amount/* intervalOf */.XF)(timed.hours) }),
    };
}
function servingAnswer(one, catalogue) {
    const context = (0,case_compute.caseContext)(one, catalogue);
    const { serving, stated } = caseServing(one, catalogue);
    const found = { parts: null };
    const footprint = (0,estimate/* footprintOf */.bL)(context, (notes, asked) => {
        const lines = (0,serving_serving/* servingLines */.W)(serving, asked, notes, stated);
        if (asked === context)
            found.parts = lines.parts;
        return lines;
    });
    const { energyKwh, operationalKg } = footprint.lines;
    const { requests = 0, days = 0, marginalWh = null, replicas = null, utilisation = null } = footprint.serving ?? {};
    return {
        ...answerOf(footprint, [], []),
        ...(days > 0 ? { per_day_kg: operationalKg.central / days } : {}),
        ...(requests > 0 ? { wh_per_request: (energyKwh.central * 1000) / requests } : {}),
        ...(marginalWh === null ? {} : { marginal_wh_per_request: marginalWh }),
        ...(replicas === null ? {} : { replicas }),
        ...(utilisation === null ? {} : { utilisation }),
        ...partsOf(found.parts),
        ...againstTraining(one, energyKwh.central, marginalWh),
    };
}
function partsOf(parts) {
    if (parts === null)
        return {};
    const { devices, latencyS, devicesWh, serverWh } = parts;
    return { gpu_count: devices, latency_s: latencyS, gpu_wh_per_request: devicesWh, server_wh_per_request: serverWh };
}
/** The energy of a training in requests (Luccioni, Jernite, Strubell 2024), and of both over the horizon. */
function againstTraining(one, servingKwh, marginalWh) {
    const { training_kwh } = one;
    if (training_kwh === undefined)
        return {};
    const perRequest = one.energy_per_request_wh ?? marginalWh ?? 0;
    return {
        ...(perRequest === 0 ? {} : { break_even_requests: (training_kwh * 1000) / perRequest }),
        lifetime_kwh: training_kwh + servingKwh,
    };
}
function answerOf(footprint, warnings, assumptions) {
    const { trail, ...grounds } = (0,footprint_report/* groundsOf */.KV)(footprint);
    return {
        ...(0,footprint_report/* footprintReport */.KL)(footprint),
        evidence: footprint.evidence,
        boundary: footprint.boundary,
        gated_kg: (0,footprint_report/* gatedKg */.Y$)(footprint),
        ...grounds,
        assumptions: [...assumptions, ...grounds.assumptions],
        warnings: [...warnings, ...footprint.warnings],
        trail,
    };
}


/***/ }),

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


/***/ })

};
