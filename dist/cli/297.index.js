export const id = 297;
export const ids = [297];
export const modules = {

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimateCase: () => (/* binding */ estimateCase)
});

// EXTERNAL MODULE: ./build/core/constants.js
var constants = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
;// CONCATENATED MODULE: ./build/core/case-compute.js
/** A case as the estimator sees it: what it states, with the power that it states turned into energy. */


const CASE_ID = 'case';
function caseContext(one, catalogue) {
    const hasEnergy = one.energy_kwh !== undefined || one.mean_power_w !== undefined || one.energy_per_request_wh !== undefined;
    return {
        catalogue,
        accounting: {
            boundary: hasEnergy ? 'facility' : (one.measured ?? 'facility'),
            intensity: 'location',
            method: one.method ?? 'best',
            embodied: true,
        },
        assume: { region: null, pue: null, hardware: [] },
        trustRecord: true,
    };
}
function caseCompute(one, catalogue) {
    const hardware = caseHardware(one, catalogue);
    const power = powerOf(one, hardware, catalogue);
    const given = one.energy_kwh;
    const kwh = given ?? power?.kwh;
    const boundary = given === undefined ? (power?.at ?? 'node') : (one.measured ?? 'node');
    const energy = kwh === undefined ? null : { totalKwh: kwh, boundary, pueApplied: 1, gpuKwh: null, cpuKwh: null, ramKwh: null };
    const differ = given !== undefined && power !== null && Math.abs(power.kwh - given) > 0.02 * given;
    const compute = {
        kind: one.kind === 'plan' ? 'plan' : 'run',
        id: CASE_ID,
        hardware,
        site: { region: one.region ?? null, provider: one.provider ?? null, fallback: false },
        pue: one.pue ?? null,
        gridGPerKwh: one.grid_g_per_kwh ?? null,
        year: one.year ?? null,
        wallHours: one.wall_hours ?? null,
        gpuHours: one.gpu_hours ?? null,
        hoursQuality: 'wall',
        energy,
        evidence: boundary === 'gpu' ? 'counter' : 'metered',
        declaredKg: one.declared_kg ?? null,
        declaredScope: 'location',
        waterL: null,
        workload: one.workload ?? null,
        params: one.active_params ?? one.params ?? null,
        tokens: one.tokens ?? null,
        stated: caseStated(one),
    };
    const read = power === null ? [] : [{ what: 'power', value: power.reading, from: 'default' }];
    return { compute, warnings: differ ? ['energy_power_differ'] : [], assumptions: read };
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
    const each = { kwh: (watts * devices) / 1000, at, reading: `${(0,explain/* figure */.vP)(watts)} W of one device` };
    const all = { kwh: (watts * wall) / 1000, at, reading: `${(0,explain/* figure */.vP)(watts)} W of all ${(0,explain/* figure */.vP)(count)} devices` };
    if (of === 'chip')
        return { ...each, at };
    if (of === 'gpu')
        return rated === null || watts <= rated * 1.2 ? each : all;
    const nodes = Math.ceil(count / (one.devices_per_server ?? constants/* DEVICES_PER_NODE */.t4.central));
    if (of !== 'node' || nodes === 1 || rated === null || watts / count >= rated * constants/* HOST_NODE */.kh.central)
        return all;
    return { kwh: all.kwh * nodes, at, reading: `${(0,explain/* figure */.vP)(watts)} W of each of ${nodes} nodes` };
}

;// CONCATENATED MODULE: ./build/core/case-serving.js
/** A serving that a case describes. */

/** Formats in which a weight is a byte or less. */
const EIGHT_BIT = ['fp8', 'int8', 'fp4', 'int4', 'mxfp4', 'nvfp4'];
function caseServing(one, catalogue) {
    const serving = {
        kind: 'serving',
        id: CASE_ID,
        source: { format: 'case', path: '', line: 1, column: 1 },
        model: null,
        hardware: caseHardware(one, catalogue),
        site: { region: one.region ?? null, provider: one.provider ?? null, fallback: false },
        pue: one.pue ?? null,
        gridGPerKwh: one.grid_g_per_kwh ?? null,
        warnings: [],
        requestsPerDay: one.requests_per_day ?? null,
        inputTokens: one.input_tokens ?? null,
        outputTokens: one.output_tokens ?? null,
        replicas: one.replicas ?? null,
        horizonDays: one.days ?? null,
        energyPerRequestWh: one.energy_per_request_wh ?? null,
        measured: one.measured ?? 'node',
        params: one.params ?? one.active_params ?? null,
    };
    return {
        serving,
        stated: {
            compute: caseStated(one),
            eightBit: one.precision !== undefined && EIGHT_BIT.includes(one.precision),
            ...(one.energy_kwh === undefined ? {} : { totalKwh: one.energy_kwh }),
            ...(one.active_params === undefined ? {} : { activeParams: one.active_params }),
            ...(one.year === undefined ? {} : { year: one.year }),
            ...(one.batch === undefined ? {} : { batch: one.batch }),
        },
    };
}

// EXTERNAL MODULE: ./build/core/estimate.js + 3 modules
var estimate = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/core/footprint-report.js
var footprint_report = __webpack_require__(8480);
// EXTERNAL MODULE: ./build/core/serving.js + 2 modules
var core_serving = __webpack_require__(1189);
;// CONCATENATED MODULE: ./build/core/case.js
/** One case of `estimate --json`: what a person says about one run, plan or serving, and the answer to it. */





function estimateCase(one, catalogue) {
    if (one.kind === 'serving')
        return servingAnswer(one, catalogue);
    const context = caseContext(one, catalogue);
    const { compute, warnings, assumptions } = caseCompute(one, catalogue);
    const footprint = one.kind === 'embodied' ? (0,estimate/* embodiedOnly */.oh)(compute, context) : (0,estimate/* estimateCompute */.Yn)(compute, context);
    return answerOf(footprint, warnings, assumptions);
}
function servingAnswer(one, catalogue) {
    const context = caseContext(one, catalogue);
    const { serving, stated } = caseServing(one, catalogue);
    let marginalWh = null;
    const footprint = (0,estimate/* footprintOf */.bL)(context, (notes) => {
        const lines = (0,core_serving/* servingLines */.Wr)(serving, context, notes, stated);
        marginalWh = lines.marginalWh;
        return lines;
    });
    const { requests = 0, days = 0 } = footprint.serving ?? {};
    const { energyKwh, operationalKg } = footprint.lines;
    const wh = requests > 0 ? (energyKwh.central * 1000) / requests : null;
    return {
        ...answerOf(footprint, [], []),
        ...(days > 0 ? { per_day_kg: operationalKg.central / days } : {}),
        ...(wh === null ? {} : { wh_per_request: wh }),
        ...(marginalWh === null ? {} : { marginal_wh_per_request: marginalWh }),
        ...breakEvenRequests(one, marginalWh),
    };
}
/** The energy of a training in requests: Luccioni, Jernite, Strubell 2024. */
function breakEvenRequests(one, marginalWh) {
    const perRequest = one.energy_per_request_wh ?? marginalWh;
    if (one.training_kwh === undefined || perRequest === null)
        return {};
    const found = (0,core_serving/* breakEven */.qk)(one.training_kwh, perRequest / 1000);
    return found === null ? {} : { break_even_requests: found.days };
}
function answerOf(footprint, warnings, assumptions) {
    return {
        ...(0,footprint_report/* footprintReport */.KL)(footprint),
        evidence: footprint.evidence,
        boundary: footprint.boundary,
        assumptions: [...assumptions, ...footprint.assumptions],
        factors: footprint.factors,
        warnings: [...warnings, ...footprint.warnings],
        trail: footprint.trail,
    };
}


/***/ })

};
