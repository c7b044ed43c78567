export const id = 4318;
export const ids = [4318];
export const modules = {

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compatible)
/* harmony export */ });
/**
 * Compatibility form (NFKC), so that a full-width digit or a no-break space is what it looks like. Almost all text is
 * ASCII and already is; the shortcut keeps the Unicode tables out of a cold start.
 */
function compatible(text) {
    for (let i = 0; i < text.length; i++) {
        if (text.charCodeAt(i) > 127)
            return text.normalize('NFKC');
    }
    return text;
}


/***/ }),

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

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ CONSTANTS)
/* harmony export */ });
/* harmony import */ var _ecologits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
/* harmony import */ var _embodied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2764);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3935);
/* harmony import */ var _machines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(468);
/* harmony import */ var _plans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6251);
/* harmony import */ var _servings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1162);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6281);








const { TASK_WH, ...ofServings } = _servings_js__WEBPACK_IMPORTED_MODULE_6__;
/** In the order of their ids, because that of a module's exports is not the same in a bundle. */
const CONSTANTS = [
    _ecologits_js__WEBPACK_IMPORTED_MODULE_0__,
    _embodied_js__WEBPACK_IMPORTED_MODULE_1__,
    _load_js__WEBPACK_IMPORTED_MODULE_2__,
    _machines_js__WEBPACK_IMPORTED_MODULE_3__,
    ofServings,
    _place_js__WEBPACK_IMPORTED_MODULE_4__,
    _plans_js__WEBPACK_IMPORTED_MODULE_5__,
    TASK_WH,
    _unknown_js__WEBPACK_IMPORTED_MODULE_7__,
]
    .flatMap((file) => Object.values(file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ ML_ENERGY),
/* harmony export */   OA: () => (/* binding */ BLOOM),
/* harmony export */   a: () => (/* binding */ DODGE),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   fC: () => (/* binding */ MLPERF),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   o6: () => (/* binding */ OURS)
/* harmony export */ });
function constant(id, low, central, high, unit, source) {
    const factor = { id, value: central, unit, source: 'method', year: null };
    return { id, low, central, high, unit, source, factor };
}
/** Standard deviation of the logarithm of a range whose ends are the 5 % and 95 % points. */
function spreadOf(low, high) {
    return low > 0 && high > low ? Math.log(high / low) / 3.29 : 0;
}
/** Sources that several files cite. */
const MLPERF = 'MLPerf system power readings, 2022 to 2025';
const DODGE = 'Dodge et al. 2022, measured cloud training jobs';
const BLOOM = 'Luccioni, Viguier, Ligozat 2022 (BLOOM)';
const ML_ENERGY = 'ML.ENERGY leaderboard v3, 515 configurations';
const OURS = 'assumption of this project';


/***/ }),

/***/ 403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  idsOf: () => (/* binding */ idsOf),
  list: () => (/* binding */ list),
  overview: () => (/* binding */ overview),
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./build/core/catalogue-entry.js
var catalogue_entry = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/data/edition.generated.js
var edition_generated = __webpack_require__(9815);
// EXTERNAL MODULE: ./build/data/grid.js
var grid = __webpack_require__(9713);
// EXTERNAL MODULE: ./build/data/sources.generated.js
var sources_generated = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/core/device-count.js
var device_count = __webpack_require__(9680);
// EXTERNAL MODULE: ./build/data/accelerators.generated.js
var accelerators_generated = __webpack_require__(14);
// EXTERNAL MODULE: ./build/data/accelerators.js + 1 modules
var accelerators = __webpack_require__(3081);
// EXTERNAL MODULE: ./build/data/cpus.generated.js
var cpus_generated = __webpack_require__(525);
// EXTERNAL MODULE: ./build/data/cpus.js + 1 modules
var cpus = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/data/details.generated.js
// Made by tools/data/build.ts; do not edit.
const acceleratorDetails = '|alibaba-t-head-hanguang-800^ASIC^tdp^^^^^^|amd-firepro-s9000^^tdp^^^fp32_tflops:3.226:chip-dataset^^^|amd-firepro-s9010^^tdp^^^fp32_tflops:2.867:chip-dataset^^^|amd-firepro-s9050^^tdp^^^fp32_tflops:3.226:chip-dataset^^^|amd-firepro-s9100^^tdp^^^fp32_tflops:4.219:chip-dataset^^^|amd-firepro-s9150^^tdp^^^fp32_tflops:5.069:chip-dataset^^^|amd-firepro-s9170^^tdp^^^fp32_tflops:5.238:chip-dataset^^^|amd-firepro-w8000^^tdp^^^fp32_tflops:3.226:chip-dataset^^^|amd-firepro-w8100^^tdp^^^fp32_tflops:4.219:chip-dataset^^^|amd-firepro-w9000^^tdp^^^fp32_tflops:3.994:chip-dataset^^^|amd-firepro-w9100^^tdp^^^fp32_tflops:5.238:chip-dataset^^^|amd-mi100^PCIe^tdp^^^fp32_tflops:23.07:chip-dataset;fp16_dense_tflops:184.6:hf-tasks;memory_gb:32:hf-tasks^^^|amd-mi210^PCIe^tdp^^^fp16_dense_tflops:181:hf-tasks;memory_gb:64:hf-tasks^^^|amd-mi25^PCIe^tdp^^^fp32_tflops:12.29:chip-dataset;fp16_vector_tflops:24.58:chip-dataset;memory_gb:16:skypilot-catalog^mi25^^|amd-mi250^OAM^tdp^2^^fp32_tflops:45.26:chip-dataset;fp16_dense_tflops:362.1:hf-tasks;memory_gb:128:hf-tasks^AMD Instinct MI250^mi250=amd-mi250+board:amd-mi250^rocm-smi/torch list 2 devices (GCDs) per OAM; 560 W HF vs 500 W CHIP (500 sustained/560 peak); divide by 2 per GCD|amd-mi250x^OAM^tdp^2^^fp32_tflops:47.87:epoch-ml-hardware;fp16_dense_tflops:383:epoch-ml-hardware;memory_gb:128:epoch-ml-hardware;memory_bandwidth_gb_s:3280:epoch-ml-hardware^AMD INSTINCT MI200 (MCM) OAM AC MBA;AMD Instinct MI250X^AMD Instinct MI250X / MI250=amd-mi250+amd-mi250x;mi250x=amd-mi250x+board:amd-mi250x^2 GCDs per OAM appear as 2 devices; 500 W Epoch, 560 W peak elsewhere; Epoch TF32 field is FP32 matrix|amd-mi300^OAM^tdp^^^fp32_tflops:47.87:epoch-ml-hardware;fp16_dense_tflops:383:epoch-ml-hardware;memory_gb:128:epoch-ml-hardware;memory_bandwidth_gb_s:6550:epoch-ml-hardware^^^pre-release entry in Epoch, use MI300X or MI300A|amd-mi300a^APU^tdp^^^fp32_tflops:122.6:epoch-ml-hardware;tf32_dense_tflops:490.3:epoch-ml-hardware;fp16_dense_tflops:980.6:epoch-ml-hardware;bf16_dense_tflops:980.6:epoch-ml-hardware;memory_gb:128:epoch-ml-hardware;memory_bandwidth_gb_s:5300:epoch-ml-hardware^AMD Instinct MI300A^^TDP includes CPU cores|amd-mi300x^OAM^tdp^^^fp32_tflops:163.4:epoch-ml-hardware;tf32_dense_tflops:653.7:epoch-ml-hardware;fp16_dense_tflops:1307.4:epoch-ml-hardware;bf16_dense_tflops:1307.4:epoch-ml-hardware;memory_gb:192:epoch-ml-hardware;memory_bandwidth_gb_s:5300:epoch-ml-hardware^AMD Instinct MI300X 192GB HBM3;AMD Instinct MI300X OAM;AMD Instinct MI300X-NPS1-SPX-192GB-750W;AMD_Instinct_MI300XHF_OAM^MI300=amd-mi300x+amd-mi300a^|amd-mi308x^OAM^tdp^^^fp32_tflops:81.72:epoch-ml-hardware;fp16_dense_tflops:653.7:epoch-ml-hardware;bf16_dense_tflops:653.7:epoch-ml-hardware^^^sources disagree: Epoch tensor 653.7 and 10300 GB/s, other list 115 TFLOPS and 4000 GB/s; memory 128 (gpuhunt) vs 192 (Epoch)|amd-mi325x^OAM^tdp^^^fp32_tflops:163.4:epoch-ml-hardware;tf32_dense_tflops:653.7:epoch-ml-hardware;fp16_dense_tflops:1307.4:epoch-ml-hardware;bf16_dense_tflops:1307.4:epoch-ml-hardware;memory_gb:256:epoch-ml-hardware;memory_bandwidth_gb_s:6000:epoch-ml-hardware^AMD Instinct MI325X 256GB HBM3e;AMD_Instinct_MI325_OAM^^Epoch 1000 W; another list 750 W|amd-mi350x^OAM^tdp^^^fp16_dense_tflops:2309.6:epoch-ml-hardware;bf16_dense_tflops:2309.6:epoch-ml-hardware;fp8_dense_tflops:4600:epoch-ml-hardware;memory_gb:288:epoch-ml-hardware;memory_bandwidth_gb_s:8000:epoch-ml-hardware^^^|amd-mi355x^OAM^tdp^^^fp16_dense_tflops:2516.6:epoch-ml-hardware;bf16_dense_tflops:2516.6:epoch-ml-hardware;fp8_dense_tflops:4600:epoch-ml-hardware;memory_gb:288:epoch-ml-hardware;memory_bandwidth_gb_s:8000:epoch-ml-hardware^AMD Instinct MI355X 288GB HBM3e^^|amd-mi50^PCIe^tdp^^^fp32_tflops:13.41:chip-dataset;fp16_vector_tflops:26.5:hf-tasks^^^|amd-mi6^PCIe^tdp^^^fp32_tflops:5.682:chip-dataset;fp16_vector_tflops:5.682:chip-dataset^^^|amd-mi60^PCIe^tdp^^^fp32_tflops:14.75:chip-dataset;fp16_vector_tflops:29.5:hf-tasks;memory_gb:32:hf-tasks^^^|amd-mi8^PCIe^tdp^^^fp32_tflops:8.192:chip-dataset;fp16_vector_tflops:8.192:chip-dataset^^^|amd-radeon-610m^^tdp^^^fp32_tflops:0.4864:chip-dataset;fp16_vector_tflops:0.97:hf-tasks^^^|amd-radeon-680m^^tdp^^^fp32_tflops:3.379:chip-dataset;fp16_vector_tflops:6.76:hf-tasks^^^|amd-radeon-740m^^tdp^^^fp32_tflops:2.56:chip-dataset;fp16_vector_tflops:5.12:hf-tasks^^^|amd-radeon-760m^^tdp^^^fp32_tflops:5.323:chip-dataset;fp16_vector_tflops:10.65:hf-tasks^^^|amd-radeon-780m^^tdp^^^fp32_tflops:8.294:chip-dataset;fp16_vector_tflops:16.59:hf-tasks^^^|amd-radeon-820m^^tdp^^^fp16_vector_tflops:1.434:hf-tasks^^^|amd-radeon-840m^^tdp^^^fp16_vector_tflops:2.97:hf-tasks^^^|amd-radeon-860m^^tdp^^^fp16_vector_tflops:6.14:hf-tasks^^^|amd-radeon-880m^^tdp^^^fp16_vector_tflops:8.91:hf-tasks^^^|amd-radeon-890m^^tdp^^^fp16_vector_tflops:11.88:hf-tasks^^^|amd-radeon-ai-pro-r9700^^tdp^^^fp16_vector_tflops:95.7:hf-tasks;memory_gb:32:hf-tasks^R9700 PRO^^|amd-radeon-pro-v320^^tdp^^^fp32_tflops:10.75:chip-dataset;fp16_vector_tflops:21.5:chip-dataset^^^|amd-radeon-pro-v340-16-gb^^tdp^^^fp32_tflops:10.75:chip-dataset;fp16_vector_tflops:21.5:chip-dataset^^^|amd-radeon-pro-v340-8-gb^^tdp^^^fp32_tflops:10.75:chip-dataset;fp16_vector_tflops:21.5:chip-dataset^^^|amd-radeon-pro-v520^PCIe^tdp^^modelled^fp32_tflops:7.373:chip-dataset;fp16_vector_tflops:14.75:chip-dataset;memory_gb:8:karpenter-aws^^^|amd-radeon-pro-v620^PCIe^tdp^^^fp16_vector_tflops:40.55:hf-tasks;memory_gb:32:hf-tasks^V620^^|amd-radeon-pro-vega-16^^tdp^^^fp32_tflops:2.437:chip-dataset;fp16_vector_tflops:4.874:chip-dataset^^^|amd-radeon-pro-vega-20^^tdp^^^fp32_tflops:3.284:chip-dataset;fp16_vector_tflops:6.569:chip-dataset^^^|amd-radeon-pro-vega-56^^tdp^^^fp32_tflops:8.96:chip-dataset;fp16_vector_tflops:17.92:chip-dataset^^^|amd-radeon-pro-vega-64^^tdp^^^fp32_tflops:11.06:chip-dataset;fp16_vector_tflops:22.12:chip-dataset^^^|amd-radeon-pro-vega-64x^^tdp^^^fp32_tflops:12.03:chip-dataset;fp16_vector_tflops:24.05:chip-dataset^^^|amd-radeon-pro-vega-ii^^tdp^^^fp32_tflops:14.09:chip-dataset;fp16_vector_tflops:28.18:chip-dataset^^^|amd-radeon-pro-vega-ii-duo^^tdp^^^fp32_tflops:14.09:chip-dataset;fp16_vector_tflops:28.18:chip-dataset^^^|amd-radeon-pro-vii^^tdp^^^fp32_tflops:13.06:chip-dataset;fp16_vector_tflops:26.11:hf-tasks^^^|amd-radeon-pro-w5300m^^tdp^^^fp32_tflops:3.2:chip-dataset;fp16_vector_tflops:6.4:chip-dataset^^^|amd-radeon-pro-w5500^^tdp^^^fp32_tflops:5.224:chip-dataset;fp16_vector_tflops:10.45:chip-dataset^^^|amd-radeon-pro-w5500m^^tdp^^^fp32_tflops:4.632:chip-dataset;fp16_vector_tflops:9.265:chip-dataset^^^|amd-radeon-pro-w5500x^^tdp^^^fp32_tflops:5.398:chip-dataset;fp16_vector_tflops:10.8:chip-dataset^^^|amd-radeon-pro-w5700^^tdp^^^fp32_tflops:8.663:chip-dataset;fp16_vector_tflops:17.33:chip-dataset^^^|amd-radeon-pro-w5700x^^tdp^^^fp32_tflops:10.44:chip-dataset;fp16_vector_tflops:20.89:chip-dataset^^^|amd-radeon-pro-w6300m^^tdp^^^fp32_tflops:3.133:chip-dataset;fp16_vector_tflops:6.267:chip-dataset^^^|amd-radeon-pro-w6600m^^tdp^^^fp32_tflops:7.29:chip-dataset;fp16_vector_tflops:14.58:chip-dataset^^^|amd-radeon-pro-w6600x^^tdp^^^fp32_tflops:10.15:chip-dataset;fp16_vector_tflops:20.31:chip-dataset^^^|amd-radeon-pro-w6800x^^tdp^^^fp32_tflops:16.03:chip-dataset;fp16_vector_tflops:32.06:chip-dataset^^^|amd-radeon-pro-w6800x-duo^^tdp^^^fp32_tflops:15.11:chip-dataset;fp16_vector_tflops:30.21:chip-dataset^^^|amd-radeon-pro-w6900x^^tdp^^^fp32_tflops:22.23:chip-dataset;fp16_vector_tflops:44.46:chip-dataset^^^|amd-radeon-pro-w7800^^tdp^^^fp32_tflops:44.78:chip-dataset;fp16_vector_tflops:90.5:hf-tasks^PRO W7800^^|amd-radeon-pro-w7900^^tdp^^^fp32_tflops:61.32:chip-dataset;fp16_vector_tflops:122.6:hf-tasks;memory_gb:48:hf-tasks^PRO W7900^^|amd-radeon-pro-wx-2100^^tdp^^^fp32_tflops:1.248:chip-dataset;fp16_vector_tflops:1.248:chip-dataset^^^|amd-radeon-pro-wx-3100^^tdp^^^fp32_tflops:1.248:chip-dataset;fp16_vector_tflops:1.248:chip-dataset^^^|amd-radeon-pro-wx-3200^^tdp^^^fp32_tflops:1.658:chip-dataset;fp16_vector_tflops:1.658:chip-dataset^^^|amd-radeon-pro-wx-4100^^tdp^^^fp32_tflops:2.46:chip-dataset;fp16_vector_tflops:2.46:chip-dataset^^^|amd-radeon-pro-wx-5100^^tdp^^^fp32_tflops:3.892:chip-dataset;fp16_vector_tflops:3.892:chip-dataset^^^|amd-radeon-pro-wx-7100^^tdp^^^fp32_tflops:5.728:chip-dataset;fp16_vector_tflops:5.728:chip-dataset^^^|amd-radeon-pro-wx-8100^^tdp^^^fp32_tflops:10.75:chip-dataset;fp16_vector_tflops:21.5:chip-dataset^^^|amd-radeon-pro-wx-8200^^tdp^^^fp32_tflops:10.75:chip-dataset;fp16_vector_tflops:21.5:chip-dataset^^^|amd-radeon-pro-wx-9100^^tdp^^^fp32_tflops:12.29:chip-dataset;fp16_vector_tflops:24.58:chip-dataset^^^|amd-radeon-pro-wx-vega-m-gl^^tdp^^^fp32_tflops:2.588:chip-dataset;fp16_vector_tflops:2.588:chip-dataset^^^|amd-radeon-rx-455-oem^^tdp^^^fp32_tflops:1.613:chip-dataset^^^|amd-radeon-rx-460^^tdp^^^fp32_tflops:2.15:chip-dataset;fp16_vector_tflops:2.15:chip-dataset^^^|amd-radeon-rx-460-1024sp^^tdp^^^fp32_tflops:2.458:chip-dataset;fp16_vector_tflops:2.458:chip-dataset^^^|amd-radeon-rx-470^^tdp^^^fp32_tflops:4.94:chip-dataset;fp16_vector_tflops:4.94:chip-dataset^^^|amd-radeon-rx-470d^^tdp^^^fp32_tflops:4.322:chip-dataset;fp16_vector_tflops:4.322:chip-dataset^^^|amd-radeon-rx-480^^tdp^^^fp32_tflops:5.834:chip-dataset;fp16_vector_tflops:5.834:chip-dataset^^^|amd-radeon-rx-5300-oem^^tdp^^^fp32_tflops:4.632:chip-dataset;fp16_vector_tflops:9.265:chip-dataset^^^|amd-radeon-rx-5300-xt-oem^^tdp^^^fp32_tflops:5.196:chip-dataset;fp16_vector_tflops:10.39:chip-dataset^^^|amd-radeon-rx-5300m^^tdp^^^fp32_tflops:4.069:chip-dataset;fp16_vector_tflops:8.138:chip-dataset^^^|amd-radeon-rx-550^^tdp^^^fp32_tflops:1.211:chip-dataset;fp16_vector_tflops:1.211:chip-dataset^^^|amd-radeon-rx-550-512sp^^tdp^^^fp32_tflops:1.097:chip-dataset;fp16_vector_tflops:1.097:chip-dataset^^^|amd-radeon-rx-550-640sp^^tdp^^^fp32_tflops:1.371:chip-dataset;fp16_vector_tflops:1.371:chip-dataset^^^|amd-radeon-rx-5500-oem^^tdp^^^fp32_tflops:5.196:chip-dataset;fp16_vector_tflops:10.39:chip-dataset^^^|amd-radeon-rx-5500-xt^^tdp^^^fp32_tflops:5.196:chip-dataset;fp16_vector_tflops:10.39:hf-tasks^RX 5500 XT^^|amd-radeon-rx-5500m^^tdp^^^fp32_tflops:4.632:chip-dataset;fp16_vector_tflops:9.265:chip-dataset^^^|amd-radeon-rx-550x^^tdp^^^fp32_tflops:1.211:chip-dataset;fp16_vector_tflops:1.211:chip-dataset^^^|amd-radeon-rx-550x-640sp^^tdp^^^fp32_tflops:1.371:chip-dataset;fp16_vector_tflops:1.371:chip-dataset^^^|amd-radeon-rx-560^^tdp^^^fp32_tflops:2.611:chip-dataset;fp16_vector_tflops:2.611:chip-dataset^^^|amd-radeon-rx-560-896sp^^tdp^^^fp32_tflops:2.106:chip-dataset;fp16_vector_tflops:2.106:chip-dataset^^^|amd-radeon-rx-560-xt^^tdp^^^fp32_tflops:4.394:chip-dataset;fp16_vector_tflops:4.394:chip-dataset^^^|amd-radeon-rx-5600-oem^^tdp^^^fp32_tflops:6.39:chip-dataset;fp16_vector_tflops:12.78:chip-dataset^^^|amd-radeon-rx-5600-xt^^tdp^^^fp32_tflops:7.188:chip-dataset;fp16_vector_tflops:14.38:hf-tasks;memory_gb:6:hf-tasks^RX 5600 XT^^|amd-radeon-rx-5600m^^tdp^^^fp32_tflops:5.829:chip-dataset;fp16_vector_tflops:11.66:chip-dataset^^^|amd-radeon-rx-560d^^tdp^^^fp32_tflops:2.106:chip-dataset;fp16_vector_tflops:2.106:chip-dataset^^^|amd-radeon-rx-560dx^^tdp^^^fp32_tflops:2.106:chip-dataset;fp16_vector_tflops:2.106:chip-dataset^^^|amd-radeon-rx-560x^^tdp^^^fp32_tflops:2.611:chip-dataset;fp16_vector_tflops:2.611:chip-dataset^^^|amd-radeon-rx-570^^tdp^^^fp32_tflops:5.095:chip-dataset;fp16_vector_tflops:5.095:chip-dataset^^^|amd-radeon-rx-5700^^tdp^^^fp32_tflops:7.949:chip-dataset;fp16_vector_tflops:15.9:hf-tasks;memory_gb:8:hf-tasks^RX 5700^^|amd-radeon-rx-5700-xt^^tdp^^^fp32_tflops:9.754:chip-dataset;fp16_vector_tflops:19.51:hf-tasks;memory_gb:8:hf-tasks^RX 5700 XT^^|amd-radeon-rx-5700-xt-50th-anniversary^^tdp^^^fp32_tflops:10.14:chip-dataset;fp16_vector_tflops:20.28:chip-dataset^^^|amd-radeon-rx-5700m^^tdp^^^fp32_tflops:7.926:chip-dataset;fp16_vector_tflops:15.85:chip-dataset^^^|amd-radeon-rx-570x^^tdp^^^fp32_tflops:5.095:chip-dataset;fp16_vector_tflops:5.095:chip-dataset^^^|amd-radeon-rx-580^^tdp^^^fp32_tflops:6.175:chip-dataset;fp16_vector_tflops:6.175:chip-dataset^^^|amd-radeon-rx-580-2048sp^^tdp^^^fp32_tflops:5.259:chip-dataset;fp16_vector_tflops:5.259:chip-dataset^^^|amd-radeon-rx-580-oem^^tdp^^^fp32_tflops:5.834:chip-dataset;fp16_vector_tflops:5.834:chip-dataset^^^|amd-radeon-rx-580g^^tdp^^^fp32_tflops:6.129:chip-dataset;fp16_vector_tflops:6.129:chip-dataset^^^|amd-radeon-rx-580x^^tdp^^^fp32_tflops:6.175:chip-dataset;fp16_vector_tflops:6.175:chip-dataset^^^|amd-radeon-rx-590^^tdp^^^fp32_tflops:7.119:chip-dataset;fp16_vector_tflops:7.119:chip-dataset^^^|amd-radeon-rx-590-gme^^tdp^^^fp32_tflops:6.543:chip-dataset;fp16_vector_tflops:6.543:chip-dataset^^^|amd-radeon-rx-640-oem^^tdp^^^fp32_tflops:1.658:chip-dataset;fp16_vector_tflops:1.658:chip-dataset^^^|amd-radeon-rx-6400^^tdp^^^fp32_tflops:3.565:chip-dataset;fp16_vector_tflops:7.13:chip-dataset^^^|amd-radeon-rx-6450m^^tdp^^^fp32_tflops:3.779:chip-dataset;fp16_vector_tflops:7.557:chip-dataset^^^|amd-radeon-rx-6500-xt^^tdp^^^fp32_tflops:5.765:chip-dataset;fp16_vector_tflops:11.53:chip-dataset^6500 XT^^|amd-radeon-rx-6500m^^tdp^^^fp32_tflops:4.915:chip-dataset;fp16_vector_tflops:9.83:chip-dataset^^^|amd-radeon-rx-6550m^^tdp^^^fp32_tflops:5.816:chip-dataset;fp16_vector_tflops:11.63:chip-dataset^^^|amd-radeon-rx-6550s^^tdp^^^fp32_tflops:4.915:chip-dataset;fp16_vector_tflops:9.83:chip-dataset^^^|amd-radeon-rx-6600^^tdp^^^fp32_tflops:8.928:chip-dataset;fp16_vector_tflops:17.86:hf-tasks;memory_gb:8:hf-tasks^RX 6600^^|amd-radeon-rx-6600-xt^^tdp^^^fp32_tflops:10.6:chip-dataset;fp16_vector_tflops:21.21:hf-tasks;memory_gb:8:hf-tasks^6600 XT;RX 6600 XT^^|amd-radeon-rx-6600m^^tdp^^^fp32_tflops:8.659:chip-dataset;fp16_vector_tflops:17.32:chip-dataset^^^|amd-radeon-rx-6600s^^tdp^^^fp32_tflops:7.168:chip-dataset;fp16_vector_tflops:14.34:chip-dataset^^^|amd-radeon-rx-6650-xt^^tdp^^^fp32_tflops:10.79:chip-dataset;fp16_vector_tflops:21.59:hf-tasks;memory_gb:8:hf-tasks^6650 XT;RX 6650 XT^^|amd-radeon-rx-6650m^^tdp^^^fp32_tflops:8.659:chip-dataset;fp16_vector_tflops:17.32:chip-dataset^^^|amd-radeon-rx-6650m-xt^^tdp^^^fp32_tflops:9.896:chip-dataset;fp16_vector_tflops:19.79:chip-dataset^6650M XT^^|amd-radeon-rx-6700^^tdp^^^fp32_tflops:11.29:chip-dataset;fp16_vector_tflops:22.58:hf-tasks;memory_gb:10:hf-tasks^RX 6700^^|amd-radeon-rx-6700-xt^^tdp^^^fp32_tflops:13.21:chip-dataset;fp16_vector_tflops:26.43:hf-tasks;memory_gb:12:hf-tasks^6700 XT;RX 6700 XT^^|amd-radeon-rx-6700m^^tdp^^^fp32_tflops:11.06:chip-dataset;fp16_vector_tflops:22.12:chip-dataset^^^|amd-radeon-rx-6700s^^tdp^^^fp32_tflops:7.168:chip-dataset;fp16_vector_tflops:14.34:chip-dataset^^^|amd-radeon-rx-6750-gre^^tdp^^^fp32_tflops:13.21:chip-dataset;fp16_vector_tflops:26.43:chip-dataset^6750 GRE^^|amd-radeon-rx-6750-xt^^tdp^^^fp32_tflops:13.31:chip-dataset;fp16_vector_tflops:26.62:chip-dataset^6750 XT^^|amd-radeon-rx-6800^^tdp^^^fp32_tflops:16.17:chip-dataset;fp16_vector_tflops:32.33:hf-tasks;memory_gb:16:hf-tasks^RX 6800^^|amd-radeon-rx-6800-xt^^tdp^^^fp32_tflops:20.74:chip-dataset;fp16_vector_tflops:41.47:chip-dataset^6800 XT^^|amd-radeon-rx-6800m^^tdp^^^fp32_tflops:12.24:chip-dataset;fp16_vector_tflops:24.47:chip-dataset^^^|amd-radeon-rx-6800s^^tdp^^^fp32_tflops:8.602:chip-dataset;fp16_vector_tflops:17.2:chip-dataset^^^|amd-radeon-rx-6850m-xt^^tdp^^^fp32_tflops:13.21:chip-dataset;fp16_vector_tflops:26.43:chip-dataset^6850M XT^^|amd-radeon-rx-6900-xt^^tdp^^^fp32_tflops:23.04:chip-dataset;fp16_vector_tflops:46.08:chip-dataset^6900 XT^^|amd-radeon-rx-6950-xt^^tdp^^^fp32_tflops:23.65:chip-dataset;fp16_vector_tflops:47.31:hf-tasks;memory_gb:16:hf-tasks^6950 XT;RX 6950 XT^^|amd-radeon-rx-7600^^tdp^^^fp32_tflops:21.75:chip-dataset;fp16_vector_tflops:43.5:chip-dataset^^^|amd-radeon-rx-7600-xt^^tdp^^^fp32_tflops:22.57:chip-dataset;fp16_vector_tflops:45.14:hf-tasks^7600 XT;RX 7600 XT^^|amd-radeon-rx-7600m^^tdp^^^fp32_tflops:17.27:chip-dataset;fp16_vector_tflops:34.55:chip-dataset^^^|amd-radeon-rx-7600m-xt^^tdp^^^fp32_tflops:21.36:chip-dataset;fp16_vector_tflops:42.73:chip-dataset^7600M XT^^|amd-radeon-rx-7600s^^tdp^^^fp32_tflops:15.77:chip-dataset;fp16_vector_tflops:31.54:chip-dataset^^^|amd-radeon-rx-7700-xt^^tdp^^^fp32_tflops:35.17:chip-dataset;fp16_vector_tflops:70.34:hf-tasks;memory_gb:12:hf-tasks^7700 XT;RX 7700 XT^^|amd-radeon-rx-7700s^^tdp^^^fp32_tflops:20.48:chip-dataset;fp16_vector_tflops:40.96:chip-dataset^^^|amd-radeon-rx-7800-xt^^tdp^^^fp32_tflops:37.32:chip-dataset;fp16_vector_tflops:74.65:hf-tasks;memory_gb:16:hf-tasks^7800 XT;RX 7800 XT^^|amd-radeon-rx-7900-gre^^tdp^^^fp32_tflops:45.98:chip-dataset;fp16_vector_tflops:91.96:hf-tasks;memory_gb:16:hf-tasks^7900 GRE;RX 7900 GRE^^|amd-radeon-rx-7900-xt^^tdp^^^fp32_tflops:51.48:chip-dataset;fp16_vector_tflops:103:hf-tasks;memory_gb:20:hf-tasks^7900 XT;RX 7900 XT^^|amd-radeon-rx-7900-xtx^^tdp^^^fp32_tflops:61.42:epoch-ml-hardware;fp16_vector_tflops:122.8:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:960:epoch-ml-hardware^7900 XTX;RX 7900 XTX^^|amd-radeon-rx-7900m^^tdp^^^fp32_tflops:38.52:chip-dataset;fp16_vector_tflops:77.05:chip-dataset^^^|amd-radeon-rx-9060-xt^^tdp^^^fp16_vector_tflops:51.28:hf-tasks^9060 XT;RX 9060 XT^^|amd-radeon-rx-9070^^tdp^^^fp16_vector_tflops:72.25:hf-tasks;memory_gb:16:hf-tasks^RX 9070^^|amd-radeon-rx-9070-xt^^tdp^^^fp16_vector_tflops:97.32:hf-tasks;memory_gb:16:hf-tasks^9070 XT;RX 9070 XT^^|amd-radeon-rx-vega-11^^tdp^^^fp32_tflops:1.761:chip-dataset;fp16_vector_tflops:3.523:chip-dataset^^^|amd-radeon-rx-vega-11-embedded^^tdp^^^fp32_tflops:1.761:chip-dataset;fp16_vector_tflops:3.523:chip-dataset^^^|amd-radeon-rx-vega-56^^tdp^^^fp32_tflops:10.54:chip-dataset;fp16_vector_tflops:21.09:chip-dataset^^^|amd-radeon-rx-vega-64^^tdp^^^fp32_tflops:12.66:chip-dataset;fp16_vector_tflops:25.33:chip-dataset^^^|amd-radeon-rx-vega-64-limited-edition^^tdp^^^fp32_tflops:12.66:chip-dataset;fp16_vector_tflops:25.33:chip-dataset^^^|amd-radeon-rx-vega-64-liquid-cooling^^tdp^^^fp32_tflops:13.74:chip-dataset;fp16_vector_tflops:27.48:chip-dataset^^^|amd-radeon-rx-vega-m-gh^^tdp^^^fp32_tflops:3.656:chip-dataset;fp16_vector_tflops:3.656:chip-dataset^^^|amd-radeon-rx-vega-m-gl^^tdp^^^fp32_tflops:2.588:chip-dataset;fp16_vector_tflops:2.588:chip-dataset^^^|amd-radeon-vega-11^^tdp^^^fp32_tflops:1.971:chip-dataset;fp16_vector_tflops:3.942:chip-dataset^^^|amd-radeon-vega-11-embedded^^tdp^^^fp32_tflops:1.832:chip-dataset;fp16_vector_tflops:3.664:chip-dataset^^^|amd-radeon-vega-3^^tdp^^^fp32_tflops:0.4224:chip-dataset;fp16_vector_tflops:0.8448:chip-dataset^^^|amd-radeon-vega-3-embedded^^tdp^^^fp32_tflops:0.3844:chip-dataset;fp16_vector_tflops:0.7688:chip-dataset^^^|amd-radeon-vega-6-embedded^^tdp^^^fp32_tflops:0.983:chip-dataset;fp16_vector_tflops:1.966:chip-dataset^^^|amd-radeon-vega-8^^tdp^^^fp32_tflops:1.126:chip-dataset;fp16_vector_tflops:2.253:chip-dataset^^^|amd-radeon-vega-8-embedded^^tdp^^^fp32_tflops:1.127:chip-dataset;fp16_vector_tflops:2.255:chip-dataset^^^|amd-radeon-vega-frontier-edition^^tdp^^^fp32_tflops:13.11:chip-dataset;fp16_vector_tflops:26.21:chip-dataset^^^|amd-radeon-vega-frontier-edition-watercooled^^tdp^^^fp32_tflops:13.11:chip-dataset;fp16_vector_tflops:26.21:chip-dataset^^^|amd-radeon-vii^^tdp^^^fp32_tflops:13.44:chip-dataset;fp16_vector_tflops:26.88:chip-dataset^^^|amd-ryzen-ai-max-395^^tdp^^^fp16_vector_tflops:29.7:hf-tasks^^^|apple-m1^^package-estimate^^^fp32_tflops:2.6:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 8/16 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m1-max^^package-estimate^^^fp32_tflops:10.4:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 16/24/32/64 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m1-pro^^package-estimate^^^fp32_tflops:5.2:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 16/24/32 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m1-ultra^^package-estimate^^^fp32_tflops:21:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 16/24/32/64/96/128 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m2^^package-estimate^^^fp32_tflops:3.6:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 8/16/24 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m2-max^^package-estimate^^^fp32_tflops:13.49:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 32/64/96 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m2-pro^^package-estimate^^^fp32_tflops:6.8:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 16/24/32 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m2-ultra^^package-estimate^^^fp32_tflops:27.2:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 64/96/128/192 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m3^^package-estimate^^^fp32_tflops:4.1:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 8/16/24 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m3-max^^package-estimate^^^fp32_tflops:14.2:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 36/48/64/96/128 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m3-pro^^package-estimate^^^fp32_tflops:7.4:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 18/36 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m3-ultra^^package-estimate^^^fp32_tflops:28.4:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 96/256/512 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m4^^package-estimate^^^fp32_tflops:4.6:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 16/24/32 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m4-max^^package-estimate^^^fp32_tflops:18.4:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 36/48/64/128 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m4-pro^^package-estimate^^^fp32_tflops:9.2:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 24/48/64 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m5^^package-estimate^^^fp32_tflops:5.7:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 16/24/32 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m5-max^^package-estimate^^^fp32_tflops:22.8:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 36/48/64/128 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m5-pro^^package-estimate^^^fp32_tflops:11.4:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 24/36/48/64 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-m5-ultra^^package-estimate^^^fp32_tflops:45.6:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 96/256 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|apple-macbook-neo^^package-estimate^^^fp32_tflops:1.9:hf-tasks^^^package power estimate (Apple publishes no TDP); unified memory options 8 GB; TFLOPS precision not stated in source (FP32 GPU assumed)|arm-board^^estimate^^^^^^any board whose name says no more than its cores; read at the plug: Raspberry Pi 4 6 W; Khadas VIM4 10 W; Jetson AGX Orin without its accelerator 33 W|aws-inferentia1^ASIC^^^^fp16_dense_tflops:64:aws-neuron-docs;bf16_dense_tflops:64:aws-neuron-docs;memory_gb:8:aws-neuron-docs;memory_bandwidth_gb_s:53.7:aws-neuron-docs^Inf1^^50 GiB/s converted to 53.7 GB/s; no TDP published|aws-inferentia2^ASIC^^^^fp32_tflops:47.5:epoch-ml-hardware;tf32_dense_tflops:190:epoch-ml-hardware;fp16_dense_tflops:190:epoch-ml-hardware;bf16_dense_tflops:190:epoch-ml-hardware;fp8_dense_tflops:190:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:820:epoch-ml-hardware^Inf2^^no TDP in sources|aws-trainium1^ASIC^^^^fp32_tflops:47.5:epoch-ml-hardware;tf32_dense_tflops:190:epoch-ml-hardware;fp16_dense_tflops:190:epoch-ml-hardware;bf16_dense_tflops:190:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:820:epoch-ml-hardware^trainium;Trainium1;trn1^^no TDP in sources|aws-trainium2^ASIC^estimate^^^fp32_tflops:181:aws-neuron-docs;fp16_dense_tflops:667:epoch-ml-hardware;bf16_dense_tflops:667:epoch-ml-hardware;fp8_dense_tflops:1299:epoch-ml-hardware;memory_gb:96:epoch-ml-hardware;memory_bandwidth_gb_s:2900:epoch-ml-hardware^trn2^^|aws-trainium3^ASIC^estimate^^^fp32_tflops:183:epoch-ml-hardware;tf32_dense_tflops:671:epoch-ml-hardware;fp16_dense_tflops:671:epoch-ml-hardware;bf16_dense_tflops:671:epoch-ml-hardware;fp8_dense_tflops:2517:epoch-ml-hardware^trn3^^|baidu-kunlun-i^ASIC^tdp^^^fp32_tflops:16:epoch-ml-hardware;fp16_dense_tflops:64:epoch-ml-hardware;memory_bandwidth_gb_s:512:epoch-ml-hardware^^^|baidu-kunlun-ii^ASIC^tdp^^^fp16_dense_tflops:128:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:512:epoch-ml-hardware^^^|baidu-kunlun-k200^ASIC^tdp^^^fp32_tflops:16:epoch-ml-hardware;fp16_dense_tflops:64:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:512:epoch-ml-hardware^^^|baidu-kunlun-r100-100w^ASIC^tdp^^^fp32_tflops:20:epoch-ml-hardware;fp16_dense_tflops:85:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:384:epoch-ml-hardware^^^|baidu-kunlun-r100-75w^ASIC^tdp^^^fp32_tflops:18:epoch-ml-hardware;fp16_dense_tflops:64:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:384:epoch-ml-hardware^^^|baidu-kunlun-r200-150w^ASIC^tdp^^^fp32_tflops:32:epoch-ml-hardware;fp16_dense_tflops:128:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:512:epoch-ml-hardware^^^|baidu-kunlun-r200-8f-160w^ASIC^tdp^^^fp32_tflops:32:epoch-ml-hardware;fp16_dense_tflops:128:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:512:epoch-ml-hardware^^^|baidu-kunlun-rg800^ASIC^tdp^^^fp32_tflops:32:epoch-ml-hardware;fp16_dense_tflops:128:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:512:epoch-ml-hardware^^^|biren-br100^ASIC^tdp^^^fp32_tflops:256:epoch-ml-hardware;tf32_dense_tflops:512:epoch-ml-hardware;fp16_dense_tflops:1024:epoch-ml-hardware;memory_gb:64:epoch-ml-hardware;memory_bandwidth_gb_s:1640:epoch-ml-hardware^^^|cambricon-mlu270-f4^ASIC^tdp^^^memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:102:epoch-ml-hardware^^^|cambricon-mlu270-s4^ASIC^tdp^^^memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:102:epoch-ml-hardware^^^|cambricon-mlu290-m5^ASIC^tdp^^^memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1228:epoch-ml-hardware^^^|cambricon-mlu370-s4^ASIC^tdp^^^fp32_tflops:18:epoch-ml-hardware;fp16_dense_tflops:72:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:307.2:epoch-ml-hardware^^^|cambricon-mlu370-s4-s8^ASIC^tdp^^^fp32_tflops:18:epoch-ml-hardware;fp16_dense_tflops:72:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:307.2:epoch-ml-hardware^^^|cambricon-mlu370-s8^ASIC^tdp^^^fp32_tflops:18:epoch-ml-hardware;fp16_dense_tflops:72:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:307.2:epoch-ml-hardware^^^|cambricon-mlu370-x4^ASIC^tdp^^^fp32_tflops:24:epoch-ml-hardware;fp16_dense_tflops:96:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:307.2:epoch-ml-hardware^^^|cambricon-mlu370-x8^ASIC^tdp^^^fp32_tflops:24:epoch-ml-hardware;fp16_dense_tflops:96:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:614.4:epoch-ml-hardware^^^|cambricon-siyuan-590^ASIC^tdp^^^fp16_dense_tflops:345:epoch-ml-hardware^^^|cambricon-siyuan-690^ASIC^^^^^^^|cerebras-cs1^system^system-peak^^^^CS-1;WSE-1^^about 20 kW peak per 15U system|cerebras-cs3^system^^^^^CS-3;WSE-3^^no vetted power figure found (a discussion comment says 23 kW per system)|google-tpu-v1^ASIC^tdp^^^memory_gb:8.58993:epoch-ml-hardware;memory_bandwidth_gb_s:34:epoch-ml-hardware^^^|google-tpu-v2^ASIC^estimate^^^fp32_tflops:3:epoch-ml-hardware;bf16_dense_tflops:46:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:600:epoch-ml-hardware^v2-8^^220-280 W in sources; 221 W average consumption (mlco2, Patterson et al.)|google-tpu-v3^ASIC^estimate^^^bf16_dense_tflops:123:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:900:epoch-ml-hardware^^^450 W (Epoch) vs 283 W average (mlco2) vs 220 W (Green Algorithms); use mean power for energy|google-tpu-v4^ASIC^estimate^^^bf16_dense_tflops:275:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1200:epoch-ml-hardware^TpuV4Pod^^340 W (Epoch) vs 170 W mean (Green Algorithms) vs 192 W maximum (glennklockwood); use mean power for energy|google-tpu-v4i^ASIC^tdp^^^bf16_dense_tflops:138:epoch-ml-hardware;memory_gb:8:epoch-ml-hardware;memory_bandwidth_gb_s:614:epoch-ml-hardware^^^|google-tpu-v5e^ASIC^estimate^^^bf16_dense_tflops:197:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:819:epoch-ml-hardware^TPU v5 lite;TPU v5litepod;v5litepod^^per chip; Epoch TDP may be an estimate (Google publishes no TDP)|google-tpu-v5p^ASIC^estimate^^^bf16_dense_tflops:459:epoch-ml-hardware;memory_gb:95:epoch-ml-hardware;memory_bandwidth_gb_s:2765:epoch-ml-hardware^TPU v5^^per chip; Epoch TDP may be an estimate (Google publishes no TDP)|google-tpu-v6e^ASIC^estimate^^^bf16_dense_tflops:918:epoch-ml-hardware;fp8_dense_tflops:918:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1640:epoch-ml-hardware^TPU v6;TPU v6 lite;TPU v6e;TPU-trillium^^per chip; Epoch TDP may be an estimate (Google publishes no TDP)|google-tpu-v7^ASIC^estimate^^^bf16_dense_tflops:2307:epoch-ml-hardware;fp8_dense_tflops:4614:epoch-ml-hardware;memory_gb:192:epoch-ml-hardware;memory_bandwidth_gb_s:7370:epoch-ml-hardware^Ironwood;TPU v7;TPU v7x;tpu7;TPU7x^^per chip; Epoch TDP may be an estimate (Google publishes no TDP)|graphcore-bow^ASIC^system-share^^^fp16_dense_tflops:350:eenews-graphcore;memory_gb:0.9:graphcore-docs^Bow-2000^^1/4 of Bow-2000: 1.25 kW average, 1.4 PFLOPS for 4 IPUs|graphcore-gc200^ASIC^system-share^^^fp16_dense_tflops:250:eenews-graphcore^GC200;IPU;IPU-M2000^^1/4 of M2000 1U unit: 1.5 kW and 1 PFLOPS for 4 IPUs|groq-lpu-v1^ASIC^tdp^^^fp16_dense_tflops:188:epoch-ml-hardware;memory_gb:0.23:epoch-ml-hardware;memory_bandwidth_gb_s:80000:epoch-ml-hardware^GroqChip;LPU^^|huawei-ascend-310^ASIC^tdp^^^fp16_dense_tflops:8:epoch-ml-hardware;memory_bandwidth_gb_s:51.2:epoch-ml-hardware^^^|huawei-ascend-800t-a2^ASIC^tdp^^^fp16_dense_tflops:256:epoch-ml-hardware^^^|huawei-ascend-910^ASIC^tdp^^^fp16_dense_tflops:256:epoch-ml-hardware;memory_bandwidth_gb_s:1288:epoch-ml-hardware^^^|huawei-ascend-910-320-tflops^ASIC^tdp^^^fp16_dense_tflops:320:epoch-ml-hardware;memory_bandwidth_gb_s:1288:epoch-ml-hardware^^^|huawei-ascend-910a^ASIC^tdp^^^fp16_dense_tflops:256:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1288:epoch-ml-hardware^^^|huawei-ascend-910a-premium^ASIC^^^^fp16_dense_tflops:320:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1288:epoch-ml-hardware^^^|huawei-ascend-910a-pro^ASIC^^^^fp16_dense_tflops:288:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1288:epoch-ml-hardware^^^|huawei-ascend-910b^ASIC^tdp^^^fp32_tflops:94:epoch-ml-hardware;fp16_dense_tflops:376:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1228:epoch-ml-hardware^^^|huawei-ascend-910b-pro^ASIC^^^^fp16_dense_tflops:280:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1228:epoch-ml-hardware^^^|huawei-ascend-910b1-v1^ASIC^^^^fp16_dense_tflops:400:epoch-ml-hardware;memory_gb:64:epoch-ml-hardware;memory_bandwidth_gb_s:1600:epoch-ml-hardware^^^|huawei-ascend-910b1-v2^ASIC^^^^memory_gb:64:epoch-ml-hardware;memory_bandwidth_gb_s:1600:epoch-ml-hardware^^^|huawei-ascend-910b2^ASIC^^^^fp16_dense_tflops:376:epoch-ml-hardware;memory_gb:64:epoch-ml-hardware;memory_bandwidth_gb_s:1600:epoch-ml-hardware^^^|huawei-ascend-910b3^ASIC^^^^fp16_dense_tflops:313:epoch-ml-hardware;memory_gb:64:epoch-ml-hardware;memory_bandwidth_gb_s:1600:epoch-ml-hardware^^^|huawei-ascend-910b4^ASIC^^^^fp32_tflops:72:epoch-ml-hardware;fp16_dense_tflops:280:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:800:epoch-ml-hardware^^^|huawei-ascend-910c^ASIC^tdp^^^fp16_dense_tflops:800:epoch-ml-hardware;memory_gb:128:epoch-ml-hardware;memory_bandwidth_gb_s:3200:epoch-ml-hardware^^^|huawei-ascend-920^ASIC^^^^fp16_dense_tflops:900:epoch-ml-hardware;memory_bandwidth_gb_s:4000:epoch-ml-hardware^^^|huawei-ascend-950dt^ASIC^^^^fp8_dense_tflops:1000:epoch-ml-hardware;memory_bandwidth_gb_s:4000:epoch-ml-hardware^^^|huawei-ascend-960^ASIC^^^^fp8_dense_tflops:2000:epoch-ml-hardware;memory_bandwidth_gb_s:9600:epoch-ml-hardware^^^|huawei-ascend-970^ASIC^^^^fp8_dense_tflops:4000:epoch-ml-hardware;memory_bandwidth_gb_s:14400:epoch-ml-hardware^^^|hygon-shensuan-1^ASIC^tdp^^^fp16_dense_tflops:24.5:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1024:epoch-ml-hardware^^^|iluvatar-tianshu-zhixin-tiangai-100-bi-v100^ASIC^tdp^^^fp32_tflops:32:epoch-ml-hardware;fp16_dense_tflops:128:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware^^^|iluvatar-tianshu-zhixin-zhikai-100^ASIC^^^^fp32_tflops:24:epoch-ml-hardware;fp16_dense_tflops:96:epoch-ml-hardware^^^|intel-arc-a310^^tdp^^^fp32_tflops:2.688:chip-dataset;fp16_vector_tflops:5.376:chip-dataset^^^|intel-arc-a350m^^tdp^^^fp32_tflops:3.379:chip-dataset;fp16_vector_tflops:6.758:chip-dataset^^^|intel-arc-a370m^^tdp^^^fp32_tflops:4.198:chip-dataset;fp16_vector_tflops:8.397:chip-dataset^^^|intel-arc-a380^^tdp^^^fp32_tflops:4.198:chip-dataset;fp16_vector_tflops:8.4:hf-tasks;memory_gb:6:hf-tasks^^^|intel-arc-a380m^^tdp^^^fp32_tflops:4.096:chip-dataset;fp16_vector_tflops:8.192:chip-dataset^^^|intel-arc-a530m^^tdp^^^fp32_tflops:3.994:chip-dataset;fp16_vector_tflops:7.987:chip-dataset^^^|intel-arc-a570m^^tdp^^^fp32_tflops:5.325:chip-dataset;fp16_vector_tflops:10.65:chip-dataset^^^|intel-arc-a580^^tdp^^^fp32_tflops:12.29:chip-dataset;fp16_vector_tflops:24.58:chip-dataset^^^|intel-arc-a750^^tdp^^^fp32_tflops:17.2:chip-dataset;fp16_vector_tflops:34.41:hf-tasks;memory_gb:8:hf-tasks^^^|intel-arc-a770^^tdp^^^fp32_tflops:19.66:chip-dataset;fp16_vector_tflops:39.32:hf-tasks^^^|intel-arc-b50^^tdp^^^fp16_vector_tflops:21.3:hf-tasks;memory_gb:16:hf-tasks^^^|intel-arc-b570^^tdp^^^fp16_vector_tflops:23.04:hf-tasks;memory_gb:10:hf-tasks^^^|intel-arc-b580^^tdp^^^fp16_vector_tflops:27.34:hf-tasks;memory_gb:12:hf-tasks^^^|intel-arc-b60^^tdp^^^fp16_vector_tflops:24.58:hf-tasks^^^|intel-arc-pro-a30m^^tdp^^^fp32_tflops:4.096:chip-dataset;fp16_vector_tflops:8.192:chip-dataset^^^|intel-arc-pro-a40^^tdp^^^fp32_tflops:3.482:chip-dataset;fp16_vector_tflops:6.963:chip-dataset^^^|intel-arc-pro-a50^^tdp^^^fp32_tflops:4.813:chip-dataset;fp16_vector_tflops:9.626:chip-dataset^^^|intel-arc-pro-a60^^tdp^^^fp32_tflops:8.397:chip-dataset;fp16_vector_tflops:16.79:chip-dataset^^^|intel-arc-pro-a60m^^tdp^^^fp32_tflops:5.325:chip-dataset;fp16_vector_tflops:10.65:chip-dataset^^^|intel-arc-pro-b70^^tdp^^^fp16_vector_tflops:45.88:hf-tasks;memory_gb:32:hf-tasks^^^|intel-gaudi^OAM^tdp^^^memory_gb:32:skypilot-catalog^gaudi;HL-205;hpu^^|intel-gaudi2^OAM^tdp^^^fp16_dense_tflops:450:epoch-ml-hardware;bf16_dense_tflops:450:epoch-ml-hardware;fp8_dense_tflops:865:epoch-ml-hardware;memory_gb:96:epoch-ml-hardware;memory_bandwidth_gb_s:2450:epoch-ml-hardware^gaudi2;HL-225;Intel(R) Gaudi(R) 2 AI Accelerator^^|intel-gaudi3^OAM^tdp^^^fp32_tflops:14.3:epoch-ml-hardware;tf32_dense_tflops:459:epoch-ml-hardware;fp16_dense_tflops:1678:epoch-ml-hardware;bf16_dense_tflops:1678:epoch-ml-hardware;fp8_dense_tflops:1678:epoch-ml-hardware;memory_gb:128:epoch-ml-hardware;memory_bandwidth_gb_s:3700:epoch-ml-hardware^gaudi3;HL-325L^^|intel-max-1100^PCIe^tdp^^^fp32_tflops:22.22:epoch-ml-hardware;fp16_vector_tflops:22.22:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:1230:epoch-ml-hardware^max1100^^FP16 value is vector; XMX matrix peak not in source|intel-max-1350^OAM^tdp^^^fp32_tflops:44.44:epoch-ml-hardware;fp16_vector_tflops:44.44:epoch-ml-hardware;memory_gb:96:epoch-ml-hardware;memory_bandwidth_gb_s:2460:epoch-ml-hardware^max1350^^FP16 value is vector; XMX matrix peak not in source|intel-max-1550^OAM^tdp^^^fp32_tflops:52.43:epoch-ml-hardware;fp16_vector_tflops:52.43:epoch-ml-hardware;memory_gb:128:epoch-ml-hardware;memory_bandwidth_gb_s:3280:epoch-ml-hardware^max1550^^FP16 value is vector; XMX matrix peak not in source|intel-xeon-phi-3120a^^tdp^^^fp32_tflops:2.006:chip-dataset^^^|intel-xeon-phi-5110p^^tdp^^^fp32_tflops:2.022:chip-dataset^^^|intel-xeon-phi-se10x^^tdp^^^fp32_tflops:2.147:chip-dataset^^^|meta-mtia-300^ASIC^tdp^^^fp16_dense_tflops:600:epoch-ml-hardware;fp8_dense_tflops:1200:epoch-ml-hardware;memory_gb:216:epoch-ml-hardware;memory_bandwidth_gb_s:6100:epoch-ml-hardware^^^|meta-mtia-v1-mtia-100^ASIC^tdp^^^fp32_tflops:1.6:epoch-ml-hardware;fp16_dense_tflops:51.2:epoch-ml-hardware;memory_gb:0.128:epoch-ml-hardware;memory_bandwidth_gb_s:800:epoch-ml-hardware^^^|meta-mtia-v2-mtia-200^ASIC^tdp^^^fp32_tflops:2.76:epoch-ml-hardware;fp16_dense_tflops:177:epoch-ml-hardware;memory_gb:0.256:epoch-ml-hardware;memory_bandwidth_gb_s:1000:epoch-ml-hardware^^^|metax-mxc500-oam^ASIC^tdp^^^fp32_tflops:18:epoch-ml-hardware;tf32_dense_tflops:140:epoch-ml-hardware;fp16_dense_tflops:280:epoch-ml-hardware;memory_gb:64:epoch-ml-hardware;memory_bandwidth_gb_s:18000:epoch-ml-hardware^^^|metax-mxc500-pcie^ASIC^tdp^^^fp32_tflops:15:epoch-ml-hardware;tf32_dense_tflops:120:epoch-ml-hardware;fp16_dense_tflops:240:epoch-ml-hardware;memory_gb:64:epoch-ml-hardware;memory_bandwidth_gb_s:18000:epoch-ml-hardware^^^|metax-mxn100^ASIC^^^^fp16_dense_tflops:80:epoch-ml-hardware^^^|microsoft-maia-100-m100^ASIC^tdp^^^fp16_dense_tflops:800:epoch-ml-hardware^^^|moore-mtt-s4000^ASIC^tdp^^^fp32_tflops:25:epoch-ml-hardware;tf32_dense_tflops:50:epoch-ml-hardware;fp16_dense_tflops:100:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:768:epoch-ml-hardware^^^|national-mt-2000^ASIC^tdp^^^fp32_tflops:4.92:epoch-ml-hardware;memory_bandwidth_gb_s:153.652:epoch-ml-hardware^^^|national-mt-3000^ASIC^tdp^^^memory_gb:128:epoch-ml-hardware;memory_bandwidth_gb_s:1432:epoch-ml-hardware^^^|nvidia-a10^PCIe^tdp^^^fp32_tflops:31.24:epoch-ml-hardware;fp16_vector_tflops:31.24:epoch-ml-hardware;fp16_dense_tflops:125:gpu-datasheet-readme;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:600.2:epoch-ml-hardware^NVIDIA A10 PCIe^^|nvidia-a100-pcie-40gb^PCIe^tdp^^^fp32_tflops:19.5:lightning-flops;fp16_vector_tflops:77.97:chip-dataset;tf32_dense_tflops:156:lightning-flops;fp16_dense_tflops:312:lightning-flops;bf16_dense_tflops:312:lightning-flops;memory_gb:40:green-algorithms-tdp^vGPU A100^^|nvidia-a100-pcie-80gb^PCIe^tdp^^^fp32_tflops:19.5:lightning-flops;fp16_vector_tflops:77.97:chip-dataset;tf32_dense_tflops:156:lightning-flops;fp16_dense_tflops:312:lightning-flops;bf16_dense_tflops:312:lightning-flops;memory_gb:80:green-algorithms-tdp;memory_bandwidth_gb_s:1940:epoch-ml-hardware^vGPU A100D^A100 PCIe=nvidia-a100-pcie-40gb+nvidia-a100-pcie-80gb^|nvidia-a100-sxm-64gb^SXM4^^^^memory_gb:64:nvidia-open-gpu^A100-SXM-64GB^^Leonardo custom part; only the name and size are sourced here|nvidia-a100-sxm4-40gb^SXM4^tdp^^modelled^fp32_tflops:19.49:epoch-ml-hardware;fp16_vector_tflops:77.97:epoch-ml-hardware;tf32_dense_tflops:156:epoch-ml-hardware;fp16_dense_tflops:312:epoch-ml-hardware;bf16_dense_tflops:312:epoch-ml-hardware;memory_gb:40:epoch-ml-hardware;memory_bandwidth_gb_s:1560:epoch-ml-hardware^vGPU A100X^a100=nvidia-a100-pcie-40gb+nvidia-a100-pcie-80gb+nvidia-a100-sxm4-40gb+nvidia-a100-sxm4-80gb;A100 40GB=nvidia-a100-pcie-40gb+nvidia-a100-sxm4-40gb;A100 HGX=nvidia-a100-sxm4-40gb+nvidia-a100-sxm4-80gb;A100 SXM=nvidia-a100-sxm4-40gb+nvidia-a100-sxm4-80gb;A100 SXM4=nvidia-a100-sxm4-40gb+nvidia-a100-sxm4-80gb;HGX A100=nvidia-a100-sxm4-40gb+nvidia-a100-sxm4-80gb^|nvidia-a100-sxm4-80gb^SXM4^tdp^^^fp32_tflops:19.49:epoch-ml-hardware;fp16_vector_tflops:77.97:epoch-ml-hardware;tf32_dense_tflops:156:epoch-ml-hardware;fp16_dense_tflops:312:epoch-ml-hardware;bf16_dense_tflops:312:epoch-ml-hardware;memory_gb:80:epoch-ml-hardware;memory_bandwidth_gb_s:2039:epoch-ml-hardware^A100-80GB-SXM;vGPU A100DX^A100-80GB=nvidia-a100-pcie-80gb+nvidia-a100-sxm4-80gb^|nvidia-a100x^^tdp^^^fp32_tflops:19.91:chip-dataset;fp16_vector_tflops:79.63:chip-dataset^^^|nvidia-a10g^PCIe^tdp^^modelled^fp32_tflops:31.5:epoch-ml-hardware;fp16_vector_tflops:31.5:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:600.2:epoch-ml-hardware^^^Epoch/mlco2 150 W; some lists based on nvidia-smi power limit give 300 W. Lightning lists 125 dense FP16 TFLOPS using the A10 datasheet (A10G is lower)|nvidia-a10m^PCIe^^^^^^^|nvidia-a16^PCIe^tdp^4^^fp32_tflops:4.493:chip-dataset;fp16_vector_tflops:4.493:chip-dataset;memory_gb:16:gpuhunt^A16;NVIDIA A16 PCIe^^250 W is the four-GPU board (CHIP); memory and FLOPS are per GPU, so use a quarter of the TDP per listed device|nvidia-a2^PCIe^tdp^^^fp16_vector_tflops:4.531:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-a30^PCIe^tdp^^^fp32_tflops:10.32:chip-dataset;fp16_vector_tflops:10.32:hf-tasks;memory_gb:24:hf-tasks^^^|nvidia-a30x^^tdp^^^fp32_tflops:10.32:chip-dataset;fp16_vector_tflops:10.32:chip-dataset^^^|nvidia-a40^PCIe^tdp^^^fp32_tflops:37.42:epoch-ml-hardware;fp16_vector_tflops:37.42:epoch-ml-hardware;tf32_dense_tflops:74.8:epoch-ml-hardware;fp16_dense_tflops:149.7:epoch-ml-hardware;bf16_dense_tflops:149.7:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:695.8:epoch-ml-hardware^NVIDIA A40 PCIe^^|nvidia-a800-pcie-40gb^PCIe^tdp^^^fp32_tflops:19.49:epoch-ml-hardware;fp16_vector_tflops:77.97:epoch-ml-hardware;tf32_dense_tflops:155.9:epoch-ml-hardware;fp16_dense_tflops:311.8:epoch-ml-hardware;bf16_dense_tflops:311.8:epoch-ml-hardware;memory_gb:40:nvidia-open-gpu;memory_bandwidth_gb_s:1560:epoch-ml-hardware^NVIDIA A800 PCIe 40 GB^^|nvidia-a800-pcie-80gb^PCIe^tdp^^^fp32_tflops:19.49:epoch-ml-hardware;fp16_vector_tflops:77.97:epoch-ml-hardware;tf32_dense_tflops:156:epoch-ml-hardware;fp16_dense_tflops:312:epoch-ml-hardware;bf16_dense_tflops:312:epoch-ml-hardware;memory_gb:80:nvidia-open-gpu;memory_bandwidth_gb_s:1940:epoch-ml-hardware^A800 80GB PCIe LC^^Epoch gives 250 W; the A100 80GB PCIe equivalent is 300 W|nvidia-a800-sxm4-40gb^SXM4^tdp^^^fp16_dense_tflops:312:verl-flops;bf16_dense_tflops:312:verl-flops;memory_gb:40:nvidia-open-gpu^^^|nvidia-a800-sxm4-80gb^SXM4^tdp^^^fp32_tflops:19.49:epoch-ml-hardware;fp16_vector_tflops:77.97:epoch-ml-hardware;tf32_dense_tflops:155.9:epoch-ml-hardware;fp16_dense_tflops:311.8:epoch-ml-hardware;bf16_dense_tflops:311.8:epoch-ml-hardware;memory_gb:80:epoch-ml-hardware;memory_bandwidth_gb_s:2040:epoch-ml-hardware^^a800=nvidia-a800-pcie-40gb+nvidia-a800-pcie-80gb+nvidia-a800-sxm4-40gb+nvidia-a800-sxm4-80gb^|nvidia-ax800^PCIe^^^^^^^|nvidia-b100^SXM6^tdp^^^tf32_dense_tflops:875:epoch-ml-hardware;fp16_dense_tflops:1750:epoch-ml-hardware;bf16_dense_tflops:1750:epoch-ml-hardware;fp8_dense_tflops:3500:epoch-ml-hardware;memory_gb:192:epoch-ml-hardware;memory_bandwidth_gb_s:8000:epoch-ml-hardware^^^|nvidia-b200^SXM6^tdp^^^fp32_tflops:62.08:epoch-ml-hardware;tf32_dense_tflops:1125:epoch-ml-hardware;fp16_dense_tflops:2250:epoch-ml-hardware;bf16_dense_tflops:2250:epoch-ml-hardware;fp8_dense_tflops:4500:epoch-ml-hardware;memory_gb:180:epoch-ml-hardware;memory_bandwidth_gb_s:7700:epoch-ml-hardware^B200;B200 192GB;B200 SXM;B200 SXM6;Blackwell GPU (B200-SXM-180GB);HGX B200^^|nvidia-b300^SXM6^tdp^^^fp32_tflops:75:epoch-ml-hardware;tf32_dense_tflops:1100:epoch-ml-hardware;fp16_dense_tflops:2250:epoch-ml-hardware;bf16_dense_tflops:2250:epoch-ml-hardware;fp8_dense_tflops:4500:epoch-ml-hardware;memory_gb:270:epoch-ml-hardware;memory_bandwidth_gb_s:7700:epoch-ml-hardware^B300 SXM;B300 SXM6 AC;Blackwell Ultra GPU (B300-SXM-270GB);HGX B300^B300=nvidia-b300+nvidia-gb300^Epoch 1100 W vs HF 1400 W|nvidia-gb10^^tdp^^^fp16_vector_tflops:29.71:hf-tasks;memory_gb:128:hf-tasks^DGX Spark;GB10^^|nvidia-gb200^superchip^tdp^^^fp32_tflops:90:epoch-ml-hardware;tf32_dense_tflops:1250:epoch-ml-hardware;fp16_dense_tflops:2500:epoch-ml-hardware;bf16_dense_tflops:2500:epoch-ml-hardware;fp8_dense_tflops:5000:epoch-ml-hardware;memory_gb:186:epoch-ml-hardware;memory_bandwidth_gb_s:8000:epoch-ml-hardware^Blackwell GPU (GB200);GB200;GB200 NVL72^^1200 W per Blackwell GPU; Grace CPU not included|nvidia-gb300^superchip^tdp^^^fp32_tflops:80:epoch-ml-hardware;tf32_dense_tflops:1250:epoch-ml-hardware;fp16_dense_tflops:2500:epoch-ml-hardware;bf16_dense_tflops:2500:epoch-ml-hardware;fp8_dense_tflops:5000:epoch-ml-hardware;memory_gb:287.5:epoch-ml-hardware;memory_bandwidth_gb_s:8000:epoch-ml-hardware^Blackwell Ultra GPU (GB300);GB300;GB300 NVL72^^|nvidia-geforce-gtx-1050^^tdp^^^fp32_tflops:1.862:chip-dataset;fp16_vector_tflops:0.0291:chip-dataset^^^|nvidia-geforce-gtx-1050-3-gb^^tdp^^^fp32_tflops:2.332:chip-dataset;fp16_vector_tflops:0.03643:chip-dataset^^^|nvidia-geforce-gtx-1050-ti^^tdp^^^fp32_tflops:2.1:hf-tasks;fp16_vector_tflops:0.03341:chip-dataset;memory_gb:4:hf-tasks^^^|nvidia-geforce-gtx-1060^^tdp^^^fp32_tflops:3.9:hf-tasks^^^one source lists memory variants 3/6 GB|nvidia-geforce-gtx-1060-3-gb^^tdp^^^fp32_tflops:3.935:chip-dataset;fp16_vector_tflops:0.06149:chip-dataset^^^|nvidia-geforce-gtx-1060-3-gb-gp104^^tdp^^^fp32_tflops:3.935:chip-dataset;fp16_vector_tflops:0.06149:chip-dataset^^^|nvidia-geforce-gtx-1060-5-gb^^tdp^^^fp32_tflops:4.375:chip-dataset;fp16_vector_tflops:0.06836:chip-dataset^^^|nvidia-geforce-gtx-1060-6-gb^^tdp^^^fp32_tflops:4.375:chip-dataset;fp16_vector_tflops:0.06836:chip-dataset^^^|nvidia-geforce-gtx-1060-6-gb-9gbps^^tdp^^^fp32_tflops:4.375:chip-dataset;fp16_vector_tflops:0.06836:chip-dataset^^^|nvidia-geforce-gtx-1060-6-gb-gddr5x^^tdp^^^fp32_tflops:4.375:chip-dataset;fp16_vector_tflops:0.06836:chip-dataset^^^|nvidia-geforce-gtx-1060-6-gb-gp104^^tdp^^^fp32_tflops:4.372:chip-dataset;fp16_vector_tflops:0.06832:chip-dataset^^^|nvidia-geforce-gtx-1060-6-gb-rev-2^^tdp^^^fp32_tflops:4.375:chip-dataset;fp16_vector_tflops:0.06836:chip-dataset^^^|nvidia-geforce-gtx-1070^^tdp^^^fp32_tflops:6.46:hf-tasks;fp16_vector_tflops:0.101:chip-dataset;memory_gb:8:hf-tasks^^^|nvidia-geforce-gtx-1070-gddr5x^^tdp^^^fp32_tflops:6.463:chip-dataset;fp16_vector_tflops:0.101:chip-dataset^^^|nvidia-geforce-gtx-1070-ti^^tdp^^^fp32_tflops:8.2:hf-tasks;fp16_vector_tflops:0.1279:chip-dataset;memory_gb:8:hf-tasks^^^|nvidia-geforce-gtx-1080^^tdp^^^fp32_tflops:8.873:epoch-ml-hardware;fp16_vector_tflops:0.1386:epoch-ml-hardware;memory_gb:8:epoch-ml-hardware;memory_bandwidth_gb_s:320.3:epoch-ml-hardware^1080^^|nvidia-geforce-gtx-1080-11gbps^^tdp^^^fp32_tflops:8.873:chip-dataset;fp16_vector_tflops:0.1386:chip-dataset^^^|nvidia-geforce-gtx-1080-ti^^tdp^^^fp32_tflops:11.34:epoch-ml-hardware;fp16_vector_tflops:0.1772:epoch-ml-hardware;memory_gb:11:epoch-ml-hardware;memory_bandwidth_gb_s:484:epoch-ml-hardware^1080ti^^|nvidia-geforce-gtx-1630^^tdp^^^fp32_tflops:1.828:chip-dataset;fp16_vector_tflops:3.656:chip-dataset^^^|nvidia-geforce-gtx-1650^^tdp^^^fp32_tflops:2.984:chip-dataset;fp16_vector_tflops:5.967:chip-dataset^^^|nvidia-geforce-gtx-1650-gddr6^^tdp^^^fp32_tflops:2.849:chip-dataset;fp16_vector_tflops:5.699:chip-dataset^^^|nvidia-geforce-gtx-1650-laptop-gpu^^tdp^^^fp32_tflops:3.195:chip-dataset;fp16_vector_tflops:6.39:hf-tasks;memory_gb:4:hf-tasks^^^|nvidia-geforce-gtx-1650-super^^tdp^^^fp32_tflops:4.416:chip-dataset;fp16_vector_tflops:8.832:chip-dataset^^^|nvidia-geforce-gtx-1650-ti^^tdp^^^^^^a laptop part, 50 to 55 W, up to 80 W in some machines|nvidia-geforce-gtx-1650-ti-with-max-q-design^^tdp^^^^^^35 W; a faster setting has 40 W|nvidia-geforce-gtx-1650-tu106^^tdp^^^fp32_tflops:2.849:chip-dataset;fp16_vector_tflops:5.699:chip-dataset^^^|nvidia-geforce-gtx-1650-tu116^^tdp^^^fp32_tflops:2.849:chip-dataset;fp16_vector_tflops:5.699:chip-dataset^^^|nvidia-geforce-gtx-1650-with-max-q-design^^tdp^^^^^^15 W below the 50 W of the laptop part|nvidia-geforce-gtx-1660^^tdp^^^fp32_tflops:5.027:chip-dataset;fp16_vector_tflops:10.05:hf-tasks;memory_gb:6:hf-tasks^^^|nvidia-geforce-gtx-1660-super^^tdp^^^fp32_tflops:5.027:chip-dataset;fp16_vector_tflops:10.05:chip-dataset^^^|nvidia-geforce-gtx-1660-ti^^tdp^^^fp32_tflops:5.437:chip-dataset;fp16_vector_tflops:10.87:chip-dataset^^^|nvidia-geforce-gtx-1660-ti-with-max-q-design^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-geforce-gtx-280^^tdp^^^fp32_tflops:0.6221:epoch-ml-hardware;memory_gb:1.024:epoch-ml-hardware;memory_bandwidth_gb_s:141.1:epoch-ml-hardware^^^|nvidia-geforce-gtx-580^^tdp^^^fp32_tflops:1.581:epoch-ml-hardware;memory_gb:1.536:epoch-ml-hardware;memory_bandwidth_gb_s:192.4:epoch-ml-hardware^^^|nvidia-geforce-gtx-650^^tdp^^^fp32_tflops:0.8125:chip-dataset^^^|nvidia-geforce-gtx-650-ti^^tdp^^^fp32_tflops:1.425:chip-dataset^^^|nvidia-geforce-gtx-660^^tdp^^^fp32_tflops:1.981:chip-dataset^^^|nvidia-geforce-gtx-660-oem^^tdp^^^fp32_tflops:2.046:chip-dataset^^^|nvidia-geforce-gtx-660-rev-2^^tdp^^^fp32_tflops:1.981:chip-dataset^^^|nvidia-geforce-gtx-660-ti^^tdp^^^fp32_tflops:2.634:chip-dataset^^^|nvidia-geforce-gtx-670^^tdp^^^fp32_tflops:2.634:chip-dataset^^^|nvidia-geforce-gtx-670mx^^tdp^^^fp32_tflops:1.154:chip-dataset^^^|nvidia-geforce-gtx-675mx^^tdp^^^fp32_tflops:1.256:chip-dataset^^^|nvidia-geforce-gtx-680m^^tdp^^^fp32_tflops:2.038:chip-dataset^^^|nvidia-geforce-gtx-680mx-mac-edition^^tdp^^^fp32_tflops:2.209:chip-dataset^^^|nvidia-geforce-gtx-690^^tdp^2^^fp32_tflops:3.13:chip-dataset^^^|nvidia-geforce-gtx-750-gm206^^tdp^^^fp32_tflops:1.269:chip-dataset^^^|nvidia-geforce-gtx-760^^tdp^^^fp32_tflops:2.378:chip-dataset^^^|nvidia-geforce-gtx-760-oem^^tdp^^^fp32_tflops:2.046:chip-dataset^^^|nvidia-geforce-gtx-760-oem-rebrand^^tdp^^^fp32_tflops:2.046:chip-dataset^^^|nvidia-geforce-gtx-760-ti-oem^^tdp^^^fp32_tflops:2.634:chip-dataset^^^|nvidia-geforce-gtx-760-ti-oem-rebrand^^tdp^^^fp32_tflops:2.634:chip-dataset^^^|nvidia-geforce-gtx-760a^^tdp^^^fp32_tflops:1.104:chip-dataset^^^|nvidia-geforce-gtx-775m-mac-edition^^tdp^^^fp32_tflops:2.142:chip-dataset^^^|nvidia-geforce-gtx-780^^tdp^^^fp32_tflops:4.156:epoch-ml-hardware;memory_gb:3:epoch-ml-hardware;memory_bandwidth_gb_s:288.4:epoch-ml-hardware^^^|nvidia-geforce-gtx-780-6-gb^^tdp^^^fp32_tflops:4.156:chip-dataset^^^|nvidia-geforce-gtx-780-rev-2^^tdp^^^fp32_tflops:4.156:chip-dataset^^^|nvidia-geforce-gtx-780-ti^^tdp^^^fp32_tflops:5.345:chip-dataset^^^|nvidia-geforce-gtx-780m-mac-edition^^tdp^^^fp32_tflops:2.408:chip-dataset^^^|nvidia-geforce-gtx-950^^tdp^^^fp32_tflops:1.825:chip-dataset^^^|nvidia-geforce-gtx-970^^tdp^^^fp32_tflops:3.92:chip-dataset^^^|nvidia-geforce-gtx-980^^tdp^^^fp32_tflops:4.981:epoch-ml-hardware;memory_gb:4:epoch-ml-hardware;memory_bandwidth_gb_s:224.4:epoch-ml-hardware^^^|nvidia-geforce-gtx-980-ti^^tdp^^^fp32_tflops:6.06:chip-dataset^^^|nvidia-geforce-gtx-980mx^^tdp^^^fp32_tflops:3.92:chip-dataset^^^|nvidia-geforce-gtx-titan^^tdp^^^fp32_tflops:4.709:epoch-ml-hardware;memory_gb:6:epoch-ml-hardware;memory_bandwidth_gb_s:288.4:epoch-ml-hardware^^^|nvidia-geforce-gtx-titan-black^^tdp^^^fp32_tflops:5.645:epoch-ml-hardware;memory_gb:6:epoch-ml-hardware;memory_bandwidth_gb_s:336:epoch-ml-hardware^^^|nvidia-geforce-gtx-titan-x^^tdp^^^fp32_tflops:6.691:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:336.6:epoch-ml-hardware^^^|nvidia-geforce-gtx-titan-z^^tdp^2^^fp32_tflops:5.046:chip-dataset^^^|nvidia-geforce-mx550^^tdp^^^fp32_tflops:2.703:chip-dataset;fp16_vector_tflops:2.703:chip-dataset^^^|nvidia-geforce-mx570^^tdp^^^fp32_tflops:4.731:chip-dataset;fp16_vector_tflops:4.731:chip-dataset^^^|nvidia-geforce-mx570-a^^tdp^^^fp32_tflops:4.731:chip-dataset;fp16_vector_tflops:4.731:chip-dataset^^^|nvidia-geforce-rtx-2050-laptop-gpu^^tdp^^^fp32_tflops:5.1:chip-dataset;fp16_vector_tflops:10.2:hf-tasks;memory_gb:4:hf-tasks^GeForce RTX 2050^^|nvidia-geforce-rtx-2050-max-q^^tdp^^^fp32_tflops:4.731:chip-dataset;fp16_vector_tflops:9.462:chip-dataset^^^|nvidia-geforce-rtx-2060^^tdp^^^fp16_vector_tflops:12.9:hf-tasks;memory_gb:6:hf-tasks^^^|nvidia-geforce-rtx-2060-12gb^^tdp^^^fp16_vector_tflops:14.36:hf-tasks;memory_gb:12:hf-tasks^^^|nvidia-geforce-rtx-2060-laptop-gpu^^tdp^^^fp32_tflops:4.608:chip-dataset;fp16_vector_tflops:9.22:hf-tasks;memory_gb:6:hf-tasks^^^|nvidia-geforce-rtx-2060-max-q^^tdp^^^fp32_tflops:4.55:chip-dataset;fp16_vector_tflops:9.101:chip-dataset^^^|nvidia-geforce-rtx-2060-super^^tdp^^^fp32_tflops:7.181:chip-dataset;fp16_vector_tflops:14.36:chip-dataset^^^|nvidia-geforce-rtx-2060-super-mobile^^tdp^^^fp32_tflops:6.659:chip-dataset;fp16_vector_tflops:13.32:chip-dataset^^^|nvidia-geforce-rtx-2060-tu104^^tdp^^^fp32_tflops:6.451:chip-dataset;fp16_vector_tflops:12.9:chip-dataset^^^|nvidia-geforce-rtx-2070^^tdp^^^fp32_tflops:7.465:chip-dataset;fp16_vector_tflops:14.93:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-2070-max-q^^tdp^^^fp32_tflops:5.46:chip-dataset;fp16_vector_tflops:10.92:chip-dataset^^^|nvidia-geforce-rtx-2070-mobile^^tdp^^^fp32_tflops:6.636:chip-dataset;fp16_vector_tflops:13.27:chip-dataset^^^|nvidia-geforce-rtx-2070-super^^tdp^^^fp32_tflops:9.062:chip-dataset;fp16_vector_tflops:18.12:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-2070-super-laptop-gpu^^tdp^^^fp32_tflops:7.066:chip-dataset;fp16_vector_tflops:14.13:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-2070-super-max-q^^tdp^^^fp32_tflops:5.914:chip-dataset;fp16_vector_tflops:11.83:chip-dataset^^^|nvidia-geforce-rtx-2080^^tdp^^^fp32_tflops:10.07:chip-dataset;fp16_vector_tflops:20.14:hf-tasks;memory_gb:8:hf-tasks^2080^^|nvidia-geforce-rtx-2080-max-q^^tdp^^^fp32_tflops:6.447:chip-dataset;fp16_vector_tflops:12.89:chip-dataset^^^|nvidia-geforce-rtx-2080-mobile^^tdp^^^fp32_tflops:9.362:chip-dataset;fp16_vector_tflops:18.72:chip-dataset^^^|nvidia-geforce-rtx-2080-super^^tdp^^^fp32_tflops:11.15:chip-dataset;fp16_vector_tflops:22.3:chip-dataset^2080super^^|nvidia-geforce-rtx-2080-super-max-q^^tdp^^^fp32_tflops:5.99:chip-dataset;fp16_vector_tflops:11.98:chip-dataset^^^|nvidia-geforce-rtx-2080-super-mobile^^tdp^^^fp32_tflops:9.585:chip-dataset;fp16_vector_tflops:19.17:chip-dataset^^^|nvidia-geforce-rtx-2080-ti^^tdp^^^fp32_tflops:13.45:epoch-ml-hardware;fp16_vector_tflops:26.9:epoch-ml-hardware;fp16_dense_tflops:113.8:epoch-ml-hardware;memory_gb:11:epoch-ml-hardware;memory_bandwidth_gb_s:616:epoch-ml-hardware^2080ti^^one source lists memory variants 11/22 GB|nvidia-geforce-rtx-3050-8-gb^^tdp^^^fp32_tflops:9.098:chip-dataset;fp16_vector_tflops:9.098:chip-dataset^GeForce RTX 3050^^|nvidia-geforce-rtx-3050-a-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-geforce-rtx-3050-laptop-gpu^^tdp^^^fp32_tflops:5.501:chip-dataset;fp16_vector_tflops:7.639:hf-tasks^GeForce RTX 3050 4GB Laptop GPU;GeForce RTX 3050 6GB Laptop GPU^^one source lists memory variants 4/6 GB|nvidia-geforce-rtx-3050-max-q^^tdp^^^fp32_tflops:4.329:chip-dataset;fp16_vector_tflops:4.329:chip-dataset^^^|nvidia-geforce-rtx-3050-oem^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-geforce-rtx-3050-ti-max-q^^tdp^^^fp32_tflops:5.299:chip-dataset;fp16_vector_tflops:5.299:chip-dataset^^^|nvidia-geforce-rtx-3050-ti-mobile^^tdp^^^fp32_tflops:5.299:chip-dataset;fp16_vector_tflops:5.299:chip-dataset^^^|nvidia-geforce-rtx-3060^^tdp^^^fp32_tflops:12.74:chip-dataset;fp16_vector_tflops:12.74:hf-tasks^GeForce RTX 3060 12 GB^^one source lists memory variants 12/8 GB|nvidia-geforce-rtx-3060-8-gb^^tdp^^^fp32_tflops:12.74:chip-dataset;fp16_vector_tflops:12.74:chip-dataset^^^|nvidia-geforce-rtx-3060-laptop-gpu^^tdp^^^fp16_vector_tflops:10.94:hf-tasks;memory_gb:6:hf-tasks^^^|nvidia-geforce-rtx-3060-max-q^^tdp^^^fp32_tflops:9.846:chip-dataset;fp16_vector_tflops:9.846:chip-dataset^^^|nvidia-geforce-rtx-3060-ti^^tdp^^^fp32_tflops:16.2:chip-dataset;fp16_vector_tflops:16.2:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-3070^^tdp^^^fp32_tflops:20.31:chip-dataset;fp16_vector_tflops:20.31:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-3070-max-q^^tdp^^^fp32_tflops:13.21:chip-dataset;fp16_vector_tflops:13.21:chip-dataset^^^|nvidia-geforce-rtx-3070-mobile^^tdp^^^fp32_tflops:15.97:chip-dataset;fp16_vector_tflops:15.97:chip-dataset^^^|nvidia-geforce-rtx-3070-ti^^tdp^^^fp32_tflops:21.75:chip-dataset;fp16_vector_tflops:21.75:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-3070-ti-laptop-gpu^^tdp^^^fp32_tflops:16.6:chip-dataset;fp16_vector_tflops:16.6:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-3080^^tdp^^^fp32_tflops:29.77:epoch-ml-hardware;fp16_vector_tflops:29.77:epoch-ml-hardware;memory_gb:10:epoch-ml-hardware;memory_bandwidth_gb_s:760:epoch-ml-hardware^3080^^one source lists memory variants 12/10 GB|nvidia-geforce-rtx-3080-12-gb^^tdp^^^fp32_tflops:30.64:chip-dataset;fp16_vector_tflops:30.64:chip-dataset^^^|nvidia-geforce-rtx-3080-laptop-gpu^^tdp^^^fp32_tflops:18.98:chip-dataset;fp16_vector_tflops:18.98:hf-tasks^^^one source lists memory variants 16/8 GB|nvidia-geforce-rtx-3080-max-q^^tdp^^^fp32_tflops:15.3:chip-dataset;fp16_vector_tflops:15.3:chip-dataset^^^|nvidia-geforce-rtx-3080-ti^^tdp^^^fp32_tflops:34.1:chip-dataset;fp16_vector_tflops:34.1:hf-tasks;memory_gb:12:hf-tasks^3080ti^^|nvidia-geforce-rtx-3080-ti-max-q^^tdp^^^fp32_tflops:16.7:chip-dataset;fp16_vector_tflops:16.7:chip-dataset^^^|nvidia-geforce-rtx-3080-ti-mobile^^tdp^^^fp32_tflops:18.71:chip-dataset;fp16_vector_tflops:18.71:chip-dataset^^^|nvidia-geforce-rtx-3090^^tdp^^^fp32_tflops:35.58:epoch-ml-hardware;fp16_vector_tflops:35.58:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:936:epoch-ml-hardware^3090^^|nvidia-geforce-rtx-3090-ti^^tdp^^^fp32_tflops:40:epoch-ml-hardware;fp16_vector_tflops:40:epoch-ml-hardware;tf32_dense_tflops:40:epoch-ml-hardware;fp16_dense_tflops:160:epoch-ml-hardware;bf16_dense_tflops:160:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:1008:epoch-ml-hardware^3090ti^^|nvidia-geforce-rtx-4050-laptop-gpu^^tdp^^^fp32_tflops:8.986:chip-dataset;fp16_vector_tflops:8.9:hf-tasks;memory_gb:6:hf-tasks^^^|nvidia-geforce-rtx-4050-max-q^^tdp^^^fp32_tflops:8.218:chip-dataset;fp16_vector_tflops:8.218:chip-dataset^^^|nvidia-geforce-rtx-4060^^tdp^^^fp32_tflops:15.11:chip-dataset;fp16_vector_tflops:15.11:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-4060-laptop-gpu^^tdp^^^fp32_tflops:11.61:chip-dataset;fp16_vector_tflops:11.61:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-4060-max-q^^tdp^^^fp32_tflops:9.032:chip-dataset;fp16_vector_tflops:9.032:chip-dataset^^^|nvidia-geforce-rtx-4060-ti^^tdp^^^fp16_vector_tflops:22.06:hf-tasks^^^one source lists memory variants 8/16 GB|nvidia-geforce-rtx-4060-ti-16-gb^^tdp^^^fp32_tflops:22.06:chip-dataset;fp16_vector_tflops:22.06:chip-dataset^^^|nvidia-geforce-rtx-4060-ti-8-gb^^tdp^^^fp32_tflops:22.06:chip-dataset;fp16_vector_tflops:22.06:chip-dataset^^^|nvidia-geforce-rtx-4070^^tdp^^^fp32_tflops:29.15:epoch-ml-hardware;fp16_vector_tflops:29.15:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:504.2:epoch-ml-hardware^^^Epoch says 285 W, which matches the 4070 Ti; HF 200 W used|nvidia-geforce-rtx-4070-laptop-gpu^^tdp^^^fp32_tflops:15.62:chip-dataset;fp16_vector_tflops:15.62:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-4070-max-q^^tdp^^^fp32_tflops:11.34:chip-dataset;fp16_vector_tflops:11.34:chip-dataset^^^|nvidia-geforce-rtx-4070-super^^tdp^^^fp32_tflops:35.48:chip-dataset;fp16_vector_tflops:35.48:hf-tasks;memory_gb:12:hf-tasks^^^|nvidia-geforce-rtx-4070-ti^^tdp^^^fp32_tflops:40.09:chip-dataset;fp16_vector_tflops:40.09:hf-tasks;memory_gb:12:hf-tasks^^^|nvidia-geforce-rtx-4070-ti-super^^tdp^^^fp32_tflops:44.1:chip-dataset;fp16_vector_tflops:44.1:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-geforce-rtx-4080^^tdp^^^fp32_tflops:48.74:epoch-ml-hardware;fp16_vector_tflops:48.74:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:716.8:epoch-ml-hardware^^^|nvidia-geforce-rtx-4080-laptop-gpu^^tdp^^^fp32_tflops:24.72:chip-dataset;fp16_vector_tflops:24.72:hf-tasks;memory_gb:12:hf-tasks^^^|nvidia-geforce-rtx-4080-max-q^^tdp^^^fp32_tflops:20.04:chip-dataset;fp16_vector_tflops:20.04:chip-dataset^^^|nvidia-geforce-rtx-4080-super^^tdp^^^fp32_tflops:52.22:chip-dataset;fp16_vector_tflops:52.2:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-geforce-rtx-4090^^tdp^^^fp32_tflops:82.6:epoch-ml-hardware;fp16_vector_tflops:82.6:epoch-ml-hardware;tf32_dense_tflops:82.6:epoch-ml-hardware;fp16_dense_tflops:330:epoch-ml-hardware;bf16_dense_tflops:330:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:1008:epoch-ml-hardware^4090^^|nvidia-geforce-rtx-4090-d^^tdp^^^fp32_tflops:73.54:chip-dataset;fp16_vector_tflops:79.49:hf-tasks^4090d^^one source lists memory variants 24/48 GB|nvidia-geforce-rtx-4090-laptop-gpu^^tdp^^^fp32_tflops:32.98:chip-dataset;fp16_vector_tflops:32.98:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-geforce-rtx-4090-max-q^^tdp^^^fp32_tflops:28.31:chip-dataset;fp16_vector_tflops:28.31:chip-dataset^^^|nvidia-geforce-rtx-5050^^tdp^^^fp16_vector_tflops:13.17:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-5050-laptop-gpu^^tdp^^^fp16_vector_tflops:7.7:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-5060^^tdp^^^fp16_vector_tflops:19.18:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-5060-laptop-gpu^^tdp^^^fp16_vector_tflops:9.684:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-5060-ti^^tdp^^^fp16_vector_tflops:23.7:hf-tasks^^^one source lists memory variants 16/8 GB|nvidia-geforce-rtx-5070^^tdp^^^fp16_vector_tflops:30.84:hf-tasks;memory_gb:12:hf-tasks^^^|nvidia-geforce-rtx-5070-laptop-gpu^^tdp^^^fp16_vector_tflops:13.13:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-geforce-rtx-5070-ti^^tdp^^^fp16_vector_tflops:43.94:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-geforce-rtx-5070-ti-laptop-gpu^^tdp^^^fp16_vector_tflops:17.04:hf-tasks;memory_gb:12:hf-tasks^^^|nvidia-geforce-rtx-5080^^tdp^^^fp16_vector_tflops:56.28:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-geforce-rtx-5080-laptop-gpu^^tdp^^^fp16_vector_tflops:23.04:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-geforce-rtx-5090^^tdp^^^fp16_vector_tflops:104.8:hf-tasks;memory_gb:32:hf-tasks^5090^^|nvidia-geforce-rtx-5090-d^^tdp^^^fp16_vector_tflops:104.8:hf-tasks;memory_gb:32:hf-tasks^5090d^^|nvidia-geforce-rtx-5090-d-v2^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-geforce-rtx-5090-laptop-gpu^^tdp^^^fp16_vector_tflops:31.8:hf-tasks;memory_gb:24:hf-tasks^^^|nvidia-gh200^superchip^tdp^^^fp32_tflops:66.91:epoch-ml-hardware;tf32_dense_tflops:494.5:epoch-ml-hardware;fp16_dense_tflops:989.5:epoch-ml-hardware;bf16_dense_tflops:989.5:epoch-ml-hardware;memory_bandwidth_gb_s:4900:epoch-ml-hardware^GH200 120GB;GH200 144G HBM3e;GH200 480GB;GH200 Grace Hopper Superchip 144GB;GH200 Grace Hopper Superchip 96GB;GH200-GraceHopper-Superchip^^TDP 700 W is the GPU part per Epoch; 96 GB HBM3 and 144 GB HBM3e variants exist; memory left blank; bandwidth is the 144 GB variant|nvidia-grid-k520^PCIe^tdp^2^modelled^fp32_tflops:2.289:chip-dataset^k520^^|nvidia-h100-nvl-94gb^PCIe NVL^tdp^^^fp32_tflops:60:lightning-flops;tf32_dense_tflops:417.5:lightning-flops;fp16_dense_tflops:835.5:lightning-flops;bf16_dense_tflops:835.5:lightning-flops;memory_gb:94:epoch-ml-hardware;memory_bandwidth_gb_s:3938:epoch-ml-hardware^H100 94GB;H100 NVL;H100 NVL Tensor Core GPU (PCIe);vGPU H100L^^|nvidia-h100-pcie-80gb^PCIe^tdp^^^fp32_tflops:51.22:epoch-ml-hardware;fp16_vector_tflops:204.9:epoch-ml-hardware;tf32_dense_tflops:378:epoch-ml-hardware;fp16_dense_tflops:756:epoch-ml-hardware;bf16_dense_tflops:756:epoch-ml-hardware;memory_gb:80:epoch-ml-hardware;memory_bandwidth_gb_s:2040:epoch-ml-hardware^H100 PCIe;vGPU H100^^|nvidia-h100-sxm5-80gb^SXM5^tdp^^^fp32_tflops:66.91:epoch-ml-hardware;fp16_vector_tflops:133.8:epoch-ml-hardware;tf32_dense_tflops:494.7:epoch-ml-hardware;fp16_dense_tflops:989.4:epoch-ml-hardware;bf16_dense_tflops:989.4:epoch-ml-hardware;fp8_dense_tflops:1979:epoch-ml-hardware;memory_gb:80:epoch-ml-hardware;memory_bandwidth_gb_s:3350:epoch-ml-hardware^H100 80GB HBM3;H100 HGX;H100 SXM5;H100 SXM5 HBM3;H100-MEGA;H100-SXM-80GB;HGX H100;nvidia-h100-mega-80gb;vGPU H100XM^H100=nvidia-h100-nvl-94gb+nvidia-h100-pcie-80gb+nvidia-h100-sxm5-80gb;nvidia-h100-80gb=nvidia-h100-pcie-80gb+nvidia-h100-sxm5-80gb^|nvidia-h20^SXM5^tdp^^^fp32_tflops:44:epoch-ml-hardware;tf32_dense_tflops:74:epoch-ml-hardware;fp16_dense_tflops:148:epoch-ml-hardware;bf16_dense_tflops:148:epoch-ml-hardware;memory_gb:96:epoch-ml-hardware;memory_bandwidth_gb_s:4000:epoch-ml-hardware^H20;H20 NVL16^^|nvidia-h20-3e^SXM5^^^^fp16_dense_tflops:148:verl-flops;bf16_dense_tflops:148:verl-flops;memory_gb:141:llm-prof-readme^H20-3e^^|nvidia-h200-nvl-141gb^PCIe NVL^tdp^^^fp32_tflops:60:lightning-flops;tf32_dense_tflops:420:lightning-flops;fp16_dense_tflops:840:lightning-flops;bf16_dense_tflops:840:lightning-flops;memory_gb:141:gpuhunt^H200 NVL^^largest setting of the card; a second list read here agrees|nvidia-h200-sxm-141gb^SXM5^tdp^^reported-unvetted^fp32_tflops:66.91:epoch-ml-hardware;tf32_dense_tflops:494.5:epoch-ml-hardware;fp16_dense_tflops:989.5:epoch-ml-hardware;bf16_dense_tflops:989.5:epoch-ml-hardware;fp8_dense_tflops:1979:epoch-ml-hardware;memory_gb:141:epoch-ml-hardware;memory_bandwidth_gb_s:4800:epoch-ml-hardware^H200 141GB HBM3e;H200 SXM5;H200-SXM;H200-SXM5-141GB;HGX H200;nvidia-h200-141gb^H200=nvidia-h200-nvl-141gb+nvidia-h200-sxm-141gb^idle: 73.65 W (one vendor case study, nvidia-smi) and 80.3 W (another) reported; both unvetted|nvidia-h800-nvl^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-h800-pcie^PCIe^^^^^^^|nvidia-h800-sxm5^SXM5^tdp^^^fp32_tflops:59.3:epoch-ml-hardware;fp16_vector_tflops:237.2:hf-tasks;tf32_dense_tflops:454.5:epoch-ml-hardware;fp16_dense_tflops:989:epoch-ml-hardware;bf16_dense_tflops:989:epoch-ml-hardware;memory_gb:80:epoch-ml-hardware;memory_bandwidth_gb_s:3360:epoch-ml-hardware^NVIDIA H800^^|nvidia-jetson-agx-orin-32gb^^tdp^^^fp16_vector_tflops:6.66:hf-tasks;memory_gb:32:hf-tasks^^^|nvidia-jetson-agx-orin-64gb^^tdp^^^fp16_vector_tflops:10.65:hf-tasks;memory_gb:64:hf-tasks^^Jetson AGX Orin=nvidia-jetson-agx-orin-32gb+nvidia-jetson-agx-orin-64gb;Jetson Orin=nvidia-jetson-agx-orin-32gb+nvidia-jetson-agx-orin-64gb+nvidia-jetson-orin-nano-4gb+nvidia-jetson-orin-nano-8gb+nvidia-jetson-orin-nx-16gb+nvidia-jetson-orin-nx-8gb;NVIDIA Orin=nvidia-jetson-agx-orin-32gb+nvidia-jetson-agx-orin-64gb^|nvidia-jetson-agx-xavier^^tdp^^^fp16_vector_tflops:2.82:hf-tasks^NVIDIA AGX Xavier^^one source lists memory variants 32/64 GB|nvidia-jetson-nano^^tdp^^^fp32_tflops:0.2358:chip-dataset;fp16_vector_tflops:0.47:hf-tasks;memory_gb:4:hf-tasks^^^|nvidia-jetson-orin-nano-4gb^^tdp^^^fp16_vector_tflops:1.28:hf-tasks;memory_gb:4:hf-tasks^^^|nvidia-jetson-orin-nano-8gb^^tdp^^^fp16_vector_tflops:2.56:hf-tasks;memory_gb:8:hf-tasks^^Jetson Orin Nano=nvidia-jetson-orin-nano-4gb+nvidia-jetson-orin-nano-8gb^|nvidia-jetson-orin-nx-16gb^^tdp^^^fp16_vector_tflops:3.76:hf-tasks;memory_gb:16:hf-tasks^NVIDIA Orin NX 16GB^Jetson Orin NX=nvidia-jetson-orin-nx-16gb+nvidia-jetson-orin-nx-8gb^|nvidia-jetson-orin-nx-8gb^^tdp^^^fp16_vector_tflops:3.13:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-jetson-tx2^^tdp^^^fp16_vector_tflops:1.33:hf-tasks^^^one source lists memory variants 4/8 GB|nvidia-jetson-xavier-nx^^tdp^^^fp16_vector_tflops:1.69:hf-tasks^NVIDIA Xavier NX^^one source lists memory variants 8/16 GB|nvidia-l2^PCIe^^^^fp32_tflops:24.1:epoch-ml-hardware;tf32_dense_tflops:48.3:epoch-ml-hardware;fp16_dense_tflops:96.5:epoch-ml-hardware;bf16_dense_tflops:96.5:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:300:epoch-ml-hardware^^^|nvidia-l20^PCIe^tdp^^^fp32_tflops:59.35:epoch-ml-hardware;fp16_vector_tflops:59.35:epoch-ml-hardware;tf32_dense_tflops:59.8:epoch-ml-hardware;fp16_dense_tflops:119.5:epoch-ml-hardware;bf16_dense_tflops:119.5:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:864:epoch-ml-hardware^^^|nvidia-l4^PCIe^tdp^^^fp32_tflops:30.29:epoch-ml-hardware;fp16_vector_tflops:30.29:epoch-ml-hardware;tf32_dense_tflops:60:epoch-ml-hardware;fp16_dense_tflops:121:epoch-ml-hardware;bf16_dense_tflops:121:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:300.1:epoch-ml-hardware^^^|nvidia-l40^PCIe^tdp^^^fp32_tflops:90.52:epoch-ml-hardware;fp16_vector_tflops:90.52:epoch-ml-hardware;fp16_dense_tflops:181:epoch-ml-hardware;bf16_dense_tflops:181:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:864:epoch-ml-hardware^^^|nvidia-l40s^PCIe^tdp^^^fp16_vector_tflops:91.61:hf-tasks;fp16_dense_tflops:362.05:verl-flops;bf16_dense_tflops:362.05:verl-flops;memory_gb:48:hf-tasks^^^|nvidia-p100-pcie-12gb^PCIe^tdp^^^fp32_tflops:9.526:epoch-ml-hardware;fp16_vector_tflops:19.05:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:549.1:epoch-ml-hardware^P100 12GB^^|nvidia-p100-pcie-16gb^PCIe^tdp^^modelled^fp32_tflops:9.56:epoch-ml-hardware;fp16_vector_tflops:19.1:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:732:epoch-ml-hardware^vGPU P100^nvidia-tesla-p100=nvidia-p100-pcie-12gb+nvidia-p100-pcie-16gb+nvidia-p100-sxm2;P100 16GB=nvidia-p100-pcie-16gb+nvidia-p100-sxm2;P100 PCIe=nvidia-p100-pcie-12gb+nvidia-p100-pcie-16gb^|nvidia-p100-sxm2^SXM2^tdp^^^fp32_tflops:10.61:epoch-ml-hardware;fp16_vector_tflops:21.22:epoch-ml-hardware;memory_gb:16:hf-tasks^NVIDIA Tesla P100 SXM2;P100 SXM;vGPU P100X^^|nvidia-p4^PCIe^tdp^^modelled^fp32_tflops:5.704:epoch-ml-hardware;fp16_vector_tflops:0.08912:epoch-ml-hardware;memory_gb:8:epoch-ml-hardware;memory_bandwidth_gb_s:192.3:epoch-ml-hardware^^^|nvidia-p40^PCIe^tdp^^modelled^fp32_tflops:11.76:epoch-ml-hardware;fp16_vector_tflops:0.1837:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:694.3:epoch-ml-hardware^^^|nvidia-quadro-gp100^^tdp^^^fp32_tflops:10.34:chip-dataset;fp16_vector_tflops:20.69:chip-dataset^^^|nvidia-quadro-gv100^^tdp^^^fp32_tflops:16.66:chip-dataset;fp16_vector_tflops:33.32:chip-dataset^^^|nvidia-quadro-k1000m^^tdp^^^fp32_tflops:0.3264:chip-dataset^^^|nvidia-quadro-k1100m^^tdp^^^fp32_tflops:0.5422:chip-dataset^^^|nvidia-quadro-k1200^^tdp^^^fp32_tflops:1.151:epoch-ml-hardware;memory_gb:4:epoch-ml-hardware;memory_bandwidth_gb_s:80:epoch-ml-hardware^^^|nvidia-quadro-k2000m^^tdp^^^fp32_tflops:0.5722:chip-dataset^^^|nvidia-quadro-k2100m^^tdp^^^fp32_tflops:0.7684:chip-dataset^^^|nvidia-quadro-k2200^^tdp^^^fp32_tflops:1.439:chip-dataset^^^|nvidia-quadro-k2200m^^tdp^^^fp32_tflops:1.472:chip-dataset^^^|nvidia-quadro-k3000m^^tdp^^^fp32_tflops:0.7534:chip-dataset^^^|nvidia-quadro-k3100m^^tdp^^^fp32_tflops:1.084:chip-dataset^^^|nvidia-quadro-k4000^^tdp^^^fp32_tflops:1.244:epoch-ml-hardware;memory_gb:3:epoch-ml-hardware;memory_bandwidth_gb_s:134.8:epoch-ml-hardware^^^|nvidia-quadro-k4000m^^tdp^^^fp32_tflops:1.154:chip-dataset^^^|nvidia-quadro-k4100m^^tdp^^^fp32_tflops:1.627:chip-dataset^^^|nvidia-quadro-k4200^^tdp^^^fp32_tflops:2.107:chip-dataset^^^|nvidia-quadro-k5000^^tdp^^^fp32_tflops:2.169:chip-dataset^^^|nvidia-quadro-k5000-mac-edition^^tdp^^^fp32_tflops:2.169:chip-dataset^^^|nvidia-quadro-k5000m^^tdp^^^fp32_tflops:1.615:chip-dataset^^^|nvidia-quadro-k5100m^^tdp^^^fp32_tflops:2.369:chip-dataset^^^|nvidia-quadro-k5200^^tdp^^^fp32_tflops:3.553:chip-dataset^^^|nvidia-quadro-k6000^^tdp^^^fp32_tflops:5.196:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:288:epoch-ml-hardware^^^|nvidia-quadro-k6000-sdi^^tdp^^^fp32_tflops:5.196:chip-dataset^^^|nvidia-quadro-m1000m^^tdp^^^fp32_tflops:1.098:chip-dataset^^^|nvidia-quadro-m2000^^tdp^^^fp32_tflops:1.786:chip-dataset^^^|nvidia-quadro-m2000m^^tdp^^^fp32_tflops:1.455:chip-dataset^^^|nvidia-quadro-m3000-se^^tdp^^^fp32_tflops:1.892:chip-dataset^^^|nvidia-quadro-m3000m^^tdp^^^fp32_tflops:1.892:chip-dataset^^^|nvidia-quadro-m4000^^tdp^^^fp32_tflops:2.573:epoch-ml-hardware;memory_gb:8:epoch-ml-hardware;memory_bandwidth_gb_s:192:epoch-ml-hardware^^^|nvidia-quadro-m4000m^^tdp^^^fp32_tflops:2.593:chip-dataset^^^|nvidia-quadro-m5000^^tdp^^^fp32_tflops:4.252:chip-dataset^^^|nvidia-quadro-m5000m^^tdp^^^fp32_tflops:3.229:chip-dataset^^^|nvidia-quadro-m6000-24-gb^^tdp^^^fp32_tflops:6.844:chip-dataset^^^|nvidia-quadro-p1000^^tdp^^^fp32_tflops:1.894:chip-dataset;fp16_vector_tflops:0.0296:chip-dataset^^^|nvidia-quadro-p2000^^tdp^^^fp32_tflops:3.031:chip-dataset;fp16_vector_tflops:0.04736:chip-dataset^^^|nvidia-quadro-p2200^^tdp^^^fp32_tflops:3.822:chip-dataset;fp16_vector_tflops:0.05972:chip-dataset^^^|nvidia-quadro-p400^^tdp^^^fp32_tflops:0.641:chip-dataset;fp16_vector_tflops:0.01002:chip-dataset^^^|nvidia-quadro-p4000^^tdp^^^fp32_tflops:5.304:epoch-ml-hardware;fp16_vector_tflops:0.08288:epoch-ml-hardware;memory_gb:8:epoch-ml-hardware;memory_bandwidth_gb_s:243.4:epoch-ml-hardware^^^|nvidia-quadro-p5000^^tdp^^^fp32_tflops:8.873:epoch-ml-hardware;fp16_vector_tflops:0.1386:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:288:epoch-ml-hardware^^^|nvidia-quadro-p600^^tdp^^^fp32_tflops:1.196:epoch-ml-hardware;fp16_vector_tflops:0.01868:epoch-ml-hardware;memory_gb:2:epoch-ml-hardware;memory_bandwidth_gb_s:64.13:epoch-ml-hardware^^^|nvidia-quadro-p6000^^tdp^^^fp32_tflops:12.63:epoch-ml-hardware;fp16_vector_tflops:0.1974:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:433:epoch-ml-hardware^^^|nvidia-quadro-p620^^tdp^^^fp32_tflops:1.386:chip-dataset;fp16_vector_tflops:0.02166:chip-dataset^^^|nvidia-quadro-rtx-3000-max-q^^tdp^^^fp32_tflops:4.666:chip-dataset;fp16_vector_tflops:9.331:chip-dataset^^^|nvidia-quadro-rtx-3000-mobile^^tdp^^^fp32_tflops:5.299:chip-dataset;fp16_vector_tflops:10.6:chip-dataset^Quadro RTX 3000^^|nvidia-quadro-rtx-4000^^tdp^^^fp32_tflops:7.119:epoch-ml-hardware;fp16_vector_tflops:14.24:epoch-ml-hardware;memory_gb:8:epoch-ml-hardware;memory_bandwidth_gb_s:416:epoch-ml-hardware^^RTX4000=nvidia-quadro-rtx-4000+nvidia-rtx-4000-ada+nvidia-rtx-4000-sff-ada^|nvidia-quadro-rtx-4000-max-q^^tdp^^^fp32_tflops:7.066:chip-dataset;fp16_vector_tflops:14.13:chip-dataset^^^|nvidia-quadro-rtx-4000-mobile^^tdp^^^fp32_tflops:7.987:chip-dataset;fp16_vector_tflops:15.97:chip-dataset^^^|nvidia-quadro-rtx-5000^^tdp^^^fp32_tflops:11.15:epoch-ml-hardware;fp16_vector_tflops:22.3:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:448:epoch-ml-hardware^^RTX5000=nvidia-quadro-rtx-5000+nvidia-rtx-5000-ada^|nvidia-quadro-rtx-5000-max-q^^tdp^^^fp32_tflops:8.294:chip-dataset;fp16_vector_tflops:16.59:chip-dataset^^^|nvidia-quadro-rtx-5000-mobile^^tdp^^^fp32_tflops:9.4:chip-dataset;fp16_vector_tflops:18.8:chip-dataset^^^|nvidia-quadro-rtx-6000^^tdp^^^fp32_tflops:16.31:epoch-ml-hardware;fp16_vector_tflops:32.62:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:672:epoch-ml-hardware^vGPU RTX6000^RTX6000=nvidia-quadro-rtx-6000+nvidia-rtx-6000-ada^|nvidia-quadro-rtx-6000-passive^^tdp^^^fp32_tflops:14.38:chip-dataset;fp16_vector_tflops:28.75:chip-dataset^^^|nvidia-quadro-rtx-8000^^tdp^^^fp32_tflops:16.3:epoch-ml-hardware;fp16_vector_tflops:32.62:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:672:epoch-ml-hardware^RTX8000;vGPU RTX8000^^|nvidia-quadro-rtx-8000-passive^^tdp^^^fp32_tflops:14.93:chip-dataset;fp16_vector_tflops:29.86:chip-dataset^^^|nvidia-quadro-t1000-max-q^^tdp^^^fp32_tflops:2.419:chip-dataset;fp16_vector_tflops:4.838:chip-dataset^^^|nvidia-quadro-t1000-mobile^^tdp^^^fp32_tflops:2.607:chip-dataset;fp16_vector_tflops:5.215:chip-dataset^Quadro T1000^^|nvidia-quadro-t2000-max-q^^tdp^^^fp32_tflops:2.857:chip-dataset;fp16_vector_tflops:5.714:chip-dataset^^^|nvidia-quadro-t2000-mobile^^tdp^^^fp32_tflops:3.656:chip-dataset;fp16_vector_tflops:7.311:chip-dataset^Quadro T2000^^|nvidia-rtx-1000-ada-generation-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-2000-ada^^tdp^^^fp16_vector_tflops:12:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-rtx-2000-ada-generation-embedded-gpu^^tdp^^^fp32_tflops:12.99:chip-dataset;fp16_vector_tflops:12.99:chip-dataset^NVIDIA RTX 2000 Embedded Ada Generation^^|nvidia-rtx-2000-max-q-ada-generation^^tdp^^^fp32_tflops:8.94:chip-dataset;fp16_vector_tflops:8.94:chip-dataset^^^|nvidia-rtx-2000-mobile-ada-generation^^tdp^^^fp32_tflops:12.99:chip-dataset;fp16_vector_tflops:12.99:chip-dataset^NVIDIA RTX 2000 Ada Generation Laptop GPU^^|nvidia-rtx-2000e-ada-generation^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-3000-ada-generation-laptop-gpu^^tdp^^^fp32_tflops:15.62:chip-dataset;fp16_vector_tflops:15.62:chip-dataset^NVIDIA RTX 3000 Mobile Ada Generation^^|nvidia-rtx-3500-ada-generation-embedded-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-3500-ada-mobile^^tdp^^^fp32_tflops:15.82:chip-dataset;fp16_vector_tflops:15.8:hf-tasks;memory_gb:12:hf-tasks^NVIDIA RTX 3500 Mobile Ada Generation^^CHIP gives 100 W, HF 150 W (laptop power is configurable)|nvidia-rtx-4000-ada^^tdp^^^fp16_vector_tflops:26.7:hf-tasks;memory_gb:20:hf-tasks^^^|nvidia-rtx-4000-mobile-ada-generation^^tdp^^^fp32_tflops:24.72:chip-dataset;fp16_vector_tflops:24.72:chip-dataset^NVIDIA RTX 4000 Ada Generation Laptop GPU^^|nvidia-rtx-4000-sff-ada^^tdp^^^fp16_vector_tflops:19.2:hf-tasks;memory_gb:20:hf-tasks^^^|nvidia-rtx-4500-ada^^tdp^^^fp16_vector_tflops:39.6:hf-tasks;memory_gb:24:hf-tasks^^^|nvidia-rtx-500-ada-generation-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-5000-ada^^tdp^^^fp16_vector_tflops:65.3:hf-tasks;memory_gb:32:hf-tasks^^^|nvidia-rtx-5000-ada-generation-embedded-gpu^^tdp^^^fp32_tflops:41.15:chip-dataset;fp16_vector_tflops:41.15:chip-dataset^NVIDIA RTX 5000 Mobile Ada Embedded^^|nvidia-rtx-5000-max-q-ada-generation^^tdp^^^fp32_tflops:32.69:chip-dataset;fp16_vector_tflops:32.69:chip-dataset^^^|nvidia-rtx-5000-mobile-ada-generation^^tdp^^^fp32_tflops:41.15:chip-dataset;fp16_vector_tflops:41.15:chip-dataset^NVIDIA RTX 5000 Ada Generation Laptop GPU^^|nvidia-rtx-5880-ada^^tdp^^^fp16_vector_tflops:69.3:hf-tasks;memory_gb:48:hf-tasks^^^|nvidia-rtx-6000-ada^^tdp^^^fp32_tflops:91.06:epoch-ml-hardware;fp16_vector_tflops:91.06:epoch-ml-hardware;fp8_dense_tflops:729:epoch-ml-hardware;memory_gb:48:hf-tasks^^^|nvidia-rtx-6000d^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-a1000^^tdp^^^^A1000^^|nvidia-rtx-a1000-embedded-gpu^^tdp^^^fp32_tflops:4.669:chip-dataset;fp16_vector_tflops:4.669:chip-dataset^^^|nvidia-rtx-a1000-mobile^^tdp^^^fp32_tflops:4.669:chip-dataset;fp16_vector_tflops:4.669:chip-dataset^^^|nvidia-rtx-a1000-mobile-6-gb^^tdp^^^fp32_tflops:5.837:chip-dataset;fp16_vector_tflops:5.837:chip-dataset^^^|nvidia-rtx-a2000^^tdp^^^fp32_tflops:7.987:chip-dataset;fp16_vector_tflops:7.987:hf-tasks^A2000^^one source lists memory variants 6/12 GB|nvidia-rtx-a2000-12-gb^^tdp^^^fp32_tflops:7.987:chip-dataset;fp16_vector_tflops:7.987:chip-dataset^^^|nvidia-rtx-a2000-embedded^^tdp^^^fp32_tflops:6.026:chip-dataset;fp16_vector_tflops:6.026:hf-tasks;memory_gb:4:hf-tasks^^^|nvidia-rtx-a2000-max-q^^tdp^^^fp32_tflops:6.18:chip-dataset;fp16_vector_tflops:6.1:hf-tasks^^^one source lists memory variants 4/8 GB|nvidia-rtx-a2000-mobile^^tdp^^^fp32_tflops:8.637:chip-dataset;fp16_vector_tflops:8.4:hf-tasks^NVIDIA RTX A2000 8GB Laptop GPU^^one source lists memory variants 4/8 GB|nvidia-rtx-a3000-mobile^^tdp^^^fp32_tflops:10.08:chip-dataset;fp16_vector_tflops:10.9:hf-tasks^NVIDIA RTX A3000 12GB Laptop GPU^^one source lists memory variants 6/12 GB|nvidia-rtx-a400^^tdp^^^^^^|nvidia-rtx-a4000^^tdp^^^fp32_tflops:19.17:epoch-ml-hardware;fp16_vector_tflops:19.17:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:448:epoch-ml-hardware^A4000^^|nvidia-rtx-a4000-max-q^^tdp^^^fp32_tflops:14.28:chip-dataset;fp16_vector_tflops:14.28:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-rtx-a4000-mobile^^tdp^^^fp32_tflops:17.2:chip-dataset;fp16_vector_tflops:17.2:hf-tasks;memory_gb:8:hf-tasks^^^|nvidia-rtx-a4000h^^tdp^^^fp32_tflops:19.17:chip-dataset;fp16_vector_tflops:19.17:chip-dataset^^^|nvidia-rtx-a4500^^tdp^^^fp32_tflops:23.65:chip-dataset;fp16_vector_tflops:23.65:chip-dataset^A4500^^|nvidia-rtx-a4500-embedded-gpu^^tdp^^^fp32_tflops:14.31:chip-dataset;fp16_vector_tflops:14.31:chip-dataset^^^|nvidia-rtx-a4500-max-q^^tdp^^^fp32_tflops:14.31:chip-dataset;fp16_vector_tflops:14.31:chip-dataset^^^|nvidia-rtx-a4500-mobile^^tdp^^^fp32_tflops:17.66:chip-dataset;fp16_vector_tflops:17.66:chip-dataset^^^|nvidia-rtx-a500^^tdp^^^fp32_tflops:7.25:chip-dataset;fp16_vector_tflops:7.25:chip-dataset^^^|nvidia-rtx-a500-embedded-gpu^^tdp^^^fp32_tflops:5.468:chip-dataset;fp16_vector_tflops:5.468:chip-dataset^^^|nvidia-rtx-a500-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-a5000^^tdp^^^fp32_tflops:27.77:epoch-ml-hardware;fp16_vector_tflops:27.77:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:768:epoch-ml-hardware^A5000;vGPU RTXA5000^^one source lists memory variants 8/12/24 GB|nvidia-rtx-a5000-max-q^^tdp^^^fp32_tflops:16.59:chip-dataset;fp16_vector_tflops:16.59:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-rtx-a5000-mobile^^tdp^^^fp32_tflops:19.35:chip-dataset;fp16_vector_tflops:19.35:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-rtx-a5500^^tdp^^^fp32_tflops:34.1:chip-dataset;fp16_vector_tflops:34.1:chip-dataset^A5500^^|nvidia-rtx-a5500-max-q^^tdp^^^fp32_tflops:18.71:chip-dataset;fp16_vector_tflops:18.71:chip-dataset^^^|nvidia-rtx-a5500-mobile^^tdp^^^fp32_tflops:22.27:chip-dataset;fp16_vector_tflops:22.27:chip-dataset^^^|nvidia-rtx-a6000^^tdp^^^fp32_tflops:38.7:epoch-ml-hardware;fp16_vector_tflops:38.7:epoch-ml-hardware;memory_gb:48:epoch-ml-hardware;memory_bandwidth_gb_s:768:epoch-ml-hardware^A6000;vGPU RTXA6000^^|nvidia-rtx-pro-1000-blackwell-generation-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-2000^^tdp^^^fp16_vector_tflops:17.03:hf-tasks;memory_gb:16:hf-tasks^NVIDIA RTX PRO 2000 Blackwell^^|nvidia-rtx-pro-2000-blackwell-embedded-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-2000-blackwell-generation-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-3000-blackwell-generation-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-4000^^tdp^^^fp16_vector_tflops:36.83:hf-tasks;memory_gb:24:hf-tasks^NVIDIA RTX PRO 4000 Blackwell^^|nvidia-rtx-pro-4000-blackwell-embedded-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-4000-blackwell-generation-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-4000-sff^^tdp^^^fp16_vector_tflops:24.05:hf-tasks;memory_gb:24:hf-tasks^NVIDIA RTX PRO 4000 Blackwell SFF Edition^^|nvidia-rtx-pro-4500-ws^^tdp^^^fp16_vector_tflops:50.53:hf-tasks;memory_gb:32:hf-tasks^NVIDIA RTX PRO 4500 Blackwell^^|nvidia-rtx-pro-500-blackwell-embedded-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-500-blackwell-generation-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-5000^^tdp^^^fp16_vector_tflops:66.94:hf-tasks^NVIDIA RTX PRO 5000 72GB Blackwell;NVIDIA RTX PRO 5000 Blackwell^^one source lists memory variants 48/72 GB|nvidia-rtx-pro-5000-blackwell-embedded-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-5000-blackwell-generation-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-rtx-pro-6000-max-q^^tdp^^^fp16_vector_tflops:116:hf-tasks;memory_gb:96:hf-tasks^NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition^^|nvidia-rtx-pro-6000-server^PCIe^tdp^^^memory_gb:96:azure-docs^NVIDIA RTX Pro 6000 SE PCIe 96GB;rtx-pro-server-6000^^announced with 600 W for desktop and data centre cards alike; the server card can be set lower|nvidia-rtx-pro-6000-ws^^tdp^^^fp16_vector_tflops:126:hf-tasks;memory_gb:96:hf-tasks^NVIDIA RTX PRO 6000 Blackwell Workstation Edition^nvidia-rtx-pro-6000=nvidia-rtx-pro-6000-max-q+nvidia-rtx-pro-6000-ws+nvidia-rtx-pro-6000-server;RTX PRO 6000 Blackwell=nvidia-rtx-pro-6000-max-q+nvidia-rtx-pro-6000-ws+nvidia-rtx-pro-6000-server^|nvidia-rtx-titan^^tdp^^^fp16_vector_tflops:32.62:hf-tasks;memory_gb:24:hf-tasks^^^|nvidia-rubin-cpx^^^^^memory_gb:128:epoch-ml-hardware^^^|nvidia-t10^PCIe^tdp^^^fp16_vector_tflops:20:hf-tasks;memory_gb:16:hf-tasks^^^|nvidia-t1000^^tdp^^^fp32_tflops:2.5:chip-dataset;fp16_vector_tflops:5:chip-dataset^^^|nvidia-t1000-8gb^^tdp^^^fp32_tflops:2.5:chip-dataset;fp16_vector_tflops:5:chip-dataset^^^|nvidia-t1200-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-t4^PCIe^tdp^^modelled^fp32_tflops:8.141:epoch-ml-hardware;fp16_dense_tflops:65:lightning-flops;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:320:epoch-ml-hardware^^^|nvidia-t400^^tdp^^^fp32_tflops:1.094:chip-dataset;fp16_vector_tflops:2.189:chip-dataset^^^|nvidia-t400-4gb^^tdp^^^fp32_tflops:1.094:chip-dataset;fp16_vector_tflops:2.189:chip-dataset^^^|nvidia-t400e^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-t4g^PCIe^tdp^^^fp32_tflops:8.141:chip-dataset;memory_gb:16:karpenter-aws^^^|nvidia-t500^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-t550-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-t600^^tdp^^^fp32_tflops:1.709:chip-dataset;fp16_vector_tflops:3.418:chip-dataset^^^|nvidia-t600-laptop-gpu^^^^^^^^name only: driver lists it, no specification in sources read|nvidia-tesla-c2050^^tdp^^^fp32_tflops:1.028:epoch-ml-hardware^^^|nvidia-tesla-k10^^tdp^2^^fp32_tflops:2.289:chip-dataset^^^|nvidia-tesla-k20c^PCIe^tdp^^^fp32_tflops:3.52:epoch-ml-hardware;memory_gb:5:epoch-ml-hardware;memory_bandwidth_gb_s:208:epoch-ml-hardware^k20;Tesla K20m^^|nvidia-tesla-k20x^PCIe^tdp^^^fp32_tflops:3.935:epoch-ml-hardware^Tesla K20Xm^^|nvidia-tesla-k40^PCIe^tdp^^^fp32_tflops:5.046:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:288.4:epoch-ml-hardware^Tesla K40c;Tesla K40m;Tesla K40t^^|nvidia-tesla-k80^PCIe^tdp^2^modelled^fp32_tflops:8.126:epoch-ml-hardware;memory_gb:24:epoch-ml-hardware;memory_bandwidth_gb_s:241:epoch-ml-hardware^nvidia-tesla-k80^k80=nvidia-tesla-k80+board:nvidia-tesla-k80^300 W and 24 GB are for the dual-GPU board; nvidia-smi lists two 12 GB devices, cloud counts differ (AWS p2 and Azure NC count GPUs, so use half a board per counted GPU)|nvidia-tesla-m10^PCIe^tdp^4^^fp32_tflops:1.672:chip-dataset^^^|nvidia-tesla-m4^PCIe^tdp^^^fp32_tflops:2.195:chip-dataset^^^|nvidia-tesla-m40^PCIe^tdp^^^fp32_tflops:6.832:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:288:epoch-ml-hardware^^^|nvidia-tesla-m40-24gb^PCIe^tdp^^^fp32_tflops:6.832:chip-dataset;memory_gb:24:mlco2-impact^^^|nvidia-tesla-m60^PCIe^tdp^2^modelled^fp32_tflops:9.65:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:320.8:epoch-ml-hardware^Tesla M60^m60=nvidia-tesla-m60+board:nvidia-tesla-m60^dual-GPU board, 2x8 GB; cloud counts are per GPU|nvidia-tesla-p10^^tdp^^^fp32_tflops:11.47:chip-dataset;fp16_vector_tflops:0.1792:chip-dataset^^^|nvidia-tesla-p100-dgxs^^tdp^^^fp32_tflops:10.61:chip-dataset;fp16_vector_tflops:21.22:chip-dataset^^^|nvidia-tesla-v100-fhhl^^tdp^^^fp32_tflops:13.21:chip-dataset;fp16_vector_tflops:26.42:chip-dataset^Tesla V100-FHHL-16GB^^|nvidia-titan-rtx^^tdp^^^fp32_tflops:16.31:chip-dataset;fp16_vector_tflops:32.62:chip-dataset^^^|nvidia-titan-v^^tdp^^^fp32_tflops:14.9:epoch-ml-hardware;fp16_vector_tflops:29.8:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:651:epoch-ml-hardware^^^|nvidia-titan-v-ceo-edition^^tdp^^^fp32_tflops:14.9:chip-dataset;fp16_vector_tflops:29.8:chip-dataset^^^|nvidia-titan-x-pascal^^tdp^^^fp32_tflops:10.97:chip-dataset;fp16_vector_tflops:0.1715:chip-dataset^^TITAN X=nvidia-titan-x-pascal+nvidia-geforce-gtx-titan-x^|nvidia-titan-xp^^tdp^^^fp32_tflops:12.15:epoch-ml-hardware;fp16_vector_tflops:0.1898:epoch-ml-hardware;memory_gb:12:epoch-ml-hardware;memory_bandwidth_gb_s:548:epoch-ml-hardware^^^|nvidia-v100-dgxs-16gb^PCIe^tdp^^^fp32_tflops:16.2:epoch-ml-hardware;fp16_vector_tflops:32.4:epoch-ml-hardware;fp16_dense_tflops:125:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:897:epoch-ml-hardware^^^|nvidia-v100-dgxs-32gb^PCIe^tdp^^^fp32_tflops:15.67:epoch-ml-hardware;fp16_vector_tflops:31.33:epoch-ml-hardware;fp16_dense_tflops:125:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:897:epoch-ml-hardware^^V100 DGXS=nvidia-v100-dgxs-16gb+nvidia-v100-dgxs-32gb^|nvidia-v100-pcie-16gb^PCIe^tdp^^^fp32_tflops:14.13:epoch-ml-hardware;fp16_vector_tflops:28.26:epoch-ml-hardware;fp16_dense_tflops:112:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:897:epoch-ml-hardware^vGPU V100^V100 PCIe=nvidia-v100-pcie-16gb+nvidia-v100-pcie-32gb^|nvidia-v100-pcie-32gb^PCIe^tdp^^^fp32_tflops:14.13:epoch-ml-hardware;fp16_vector_tflops:28.26:epoch-ml-hardware;fp16_dense_tflops:112:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:897:epoch-ml-hardware^vGPU V100D^^|nvidia-v100-sxm2-16gb^SXM2^tdp^^modelled^fp32_tflops:15.67:epoch-ml-hardware;fp16_vector_tflops:31.33:epoch-ml-hardware;fp16_dense_tflops:125:epoch-ml-hardware;memory_gb:16:epoch-ml-hardware;memory_bandwidth_gb_s:897:epoch-ml-hardware^vGPU V100X^nvidia-tesla-v100=nvidia-v100-dgxs-16gb+nvidia-v100-dgxs-32gb+nvidia-v100-pcie-16gb+nvidia-v100-pcie-32gb+nvidia-v100-sxm2-16gb+nvidia-v100-sxm2-32gb+nvidia-v100-sxm3-32gb+nvidia-v100s-pcie-32gb;V100 16GB=nvidia-v100-sxm2-16gb+nvidia-v100-pcie-16gb;V100 SXM=nvidia-v100-sxm2-16gb+nvidia-v100-sxm2-32gb+nvidia-v100-sxm3-32gb;V100 SXM2=nvidia-v100-sxm2-16gb+nvidia-v100-sxm2-32gb^|nvidia-v100-sxm2-32gb^SXM2^tdp^^^fp32_tflops:15.67:epoch-ml-hardware;fp16_vector_tflops:31.33:epoch-ml-hardware;fp16_dense_tflops:125:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:898:epoch-ml-hardware^Tesla V100-SXM2-32GB-LS;V100-32GB;vGPU V100DX^^|nvidia-v100-sxm3-32gb^SXM3^tdp^^^fp32_tflops:15.67:epoch-ml-hardware;fp16_vector_tflops:31.33:epoch-ml-hardware;fp16_dense_tflops:125:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:898:epoch-ml-hardware^V100 SXM3^^sources give 250 or 300 W; DGX-2 modules are commonly cited at 350 W (unverified here)|nvidia-v100s-pcie-32gb^PCIe^tdp^^^fp32_tflops:16.35:epoch-ml-hardware;fp16_vector_tflops:32.71:epoch-ml-hardware;fp16_dense_tflops:130:epoch-ml-hardware;memory_gb:32:epoch-ml-hardware;memory_bandwidth_gb_s:1130:epoch-ml-hardware^V100S;vGPU V100S^^|nvidia-vr200^superchip^^^^^VR200^^announced; figures blank in source|nvidia-vr300-rubin-ultra^^^^^^^^|pezy-sc2^ASIC^tdp^^^fp32_tflops:8.192:epoch-ml-hardware;fp16_dense_tflops:16.04:epoch-ml-hardware;memory_bandwidth_gb_s:102.377:epoch-ml-hardware^^^|qualcomm-ai100^PCIe^tdp^^^memory_gb:16:qualcomm-brief^Qualcomm Cloud AI 100 PCIe HHHL;Qualcomm Cloud AI 100 PCIe HHHL Pro;Qualcomm Cloud AI 100 PCIe HHHL Standard;Qualcomm Cloud AI 100 PCIe HHHL Lite;Qualcomm Cloud AI 100 Pro;Qualcomm Cloud AI 100 Standard^^half-height card of which most systems hold four to eighteen|qualcomm-ai100-dm2^^tdp^^^^^^|qualcomm-ai100-dm2e^^tdp^^^^^^|qualcomm-snapdragon-x-elite-x1e-00-1de^^package-estimate^^^fp16_vector_tflops:4.6:hf-tasks^^^|qualcomm-snapdragon-x-elite-x1e-78-100^^package-estimate^^^fp16_vector_tflops:3.8:hf-tasks^^^|qualcomm-snapdragon-x-elite-x1e-80-100^^package-estimate^^^fp16_vector_tflops:3.8:hf-tasks^^^|qualcomm-snapdragon-x-elite-x1e-84-100^^package-estimate^^^fp16_vector_tflops:4.6:hf-tasks^^^|qualcomm-snapdragon-x-plus-x1p-64-100^^package-estimate^^^fp16_vector_tflops:3.8:hf-tasks^^^|sunway-sw26010-pro^ASIC^^^^fp32_tflops:27.6:epoch-ml-hardware;fp16_dense_tflops:55.296:epoch-ml-hardware;memory_gb:96:epoch-ml-hardware;memory_bandwidth_gb_s:307.2:epoch-ml-hardware^^^|tesla-d1-dojo^ASIC^tdp^^^fp32_tflops:22.6:epoch-ml-hardware;fp16_dense_tflops:362:epoch-ml-hardware;memory_bandwidth_gb_s:10000:epoch-ml-hardware^^^';
const cloudDetails = '|aws:af-south-1^Africa (Cape Town)^|aws:ap-east-1^Asia Pacific (Hong Kong)^|aws:ap-northeast-1^Asia Pacific (Tokyo)^|aws:ap-northeast-2^Asia Pacific (Seoul)^|aws:ap-northeast-3^Asia Pacific (Osaka)^|aws:ap-south-1^Asia Pacific (Mumbai)^2022:100:annual-matched:gsf-rtc|aws:ap-south-2^Asia Pacific (Hyderabad)^2022:100:annual-matched:gsf-rtc|aws:ap-southeast-1^Asia Pacific (Singapore)^|aws:ap-southeast-2^Asia Pacific (Sydney)^|aws:ap-southeast-3^Asia Pacific (Jakarta)^|aws:ap-southeast-4^Asia Pacific (Melbourne)^|aws:ap-southeast-5^Malaysia^|aws:ap-southeast-6^New Zealand^|aws:ap-southeast-7^Thailand^|aws:ca-central-1^Canada (Central)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:ca-west-1^Canada West (Calgary)^|aws:cn-north-1^China (Beijing)^2022:100:annual-matched:gsf-rtc|aws:cn-northwest-1^China (Ningxia)^2022:100:annual-matched:gsf-rtc|aws:eu-central-1^Europe (Frankfurt)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:eu-central-2^Europe (Zurich)^2022:100:annual-matched:gsf-rtc|aws:eu-north-1^Europe (Stockholm)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:eu-south-1^Europe (Milan)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:eu-south-2^Europe (Spain)^2022:100:annual-matched:gsf-rtc|aws:eu-west-1^Europe (Ireland)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:eu-west-2^Europe (London)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:eu-west-3^Europe (Paris)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:il-central-1^Israel (Tel Aviv)^|aws:me-central-1^Middle East (UAE)^|aws:me-south-1^Middle East (Bahrain)^|aws:mx-central-1^Central^|aws:sa-east-1^South America (Sao Paulo)^|aws:us-east-1^US East (N. Virginia)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:us-east-2^US East (Ohio)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:us-gov-east-1^GovCloud (US East)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:us-gov-west-1^GovCloud (US West)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:us-west-1^US West (N. California)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|aws:us-west-2^US West (Oregon)^2021:95:annual-matched:gsf-rtc,2022:100:annual-matched:gsf-rtc|azure:australiacentral^Australia Central^|azure:australiacentral2^Australia Central 2^|azure:australiaeast^Australia East^2022:28:annual-matched:gsf-rtc|azure:australiasoutheast^Australia Southeast^2022:28:annual-matched:gsf-rtc|azure:austriaeast^Austria East^2022:79:annual-matched:gsf-rtc|azure:belgiumcentral^^|azure:brazilsouth^Brazil^2022:5:annual-matched:gsf-rtc|azure:brazilsoutheast^Brazil Southeast^|azure:canadacentral^Canada Central^|azure:canadaeast^Canada East^|azure:centralindia^Central India^|azure:centralus^Iowa: Central US^2022:100:annual-matched:gsf-rtc|azure:chilecentral^^|azure:chinaeast^China East^|azure:chinaeast2^China East 2^|azure:chinanorth^China North^|azure:chinanorth2^China North 2^|azure:chinanorth3^China North 3^|azure:denmarkeast^Denmark^2022:10:annual-matched:gsf-rtc|azure:eastasia^East Asia^|azure:eastus^Virginia: East US^2022:70:annual-matched:gsf-rtc|azure:eastus2^Virginia: East US 2^2022:70:annual-matched:gsf-rtc|azure:eastus3^Georgia: East US 3^2022:8:annual-matched:gsf-rtc|azure:francecentral^France Central^|azure:francesouth^France South^|azure:germanynorth^Germany North^|azure:germanywestcentral^Germany West Central^|azure:greececentral^Greece Central^|azure:indiasouthcentral^India South Central^2022:46:annual-matched:gsf-rtc|azure:indonesiacentral^Indonesia Central^|azure:israelcentral^Israel Central^|azure:italynorth^Italy North^2022:15:annual-matched:gsf-rtc|azure:japaneast^Japan East^|azure:japanwest^Japan West^|azure:koreacentral^Korea Central^|azure:koreasouth^Korea South^|azure:malaysiawest^^|azure:mexicocentral^Mexico Central^|azure:newzealandnorth^New Zealand^|azure:northcentralus^Illinois: North Central US^2022:70:annual-matched:gsf-rtc|azure:northeurope^Ireland^2022:49:annual-matched:gsf-rtc|azure:norwayeast^Norway East^|azure:norwaywest^Norway West^|azure:polandcentral^Poland Central^|azure:qatarcentral^Qatar Central^|azure:southafricanorth^South Africa North^|azure:southafricawest^South Africa West^|azure:southcentralus^Texas: South Central US^2022:100:annual-matched:gsf-rtc|azure:southeastasia^Singapore^2022:13:annual-matched:gsf-rtc|azure:southindia^South India^|azure:spaincentral^Spain Central^2022:15:annual-matched:gsf-rtc|azure:swedencentral^Sweden^2022:100:hourly-24x7:gsf-rtc,2023:100:hourly-24x7:gsf-rtc|azure:switzerlandnorth^Switzerland North^|azure:switzerlandwest^Switzerland West^|azure:taiwannorth^Taiwan^|azure:uaecentral^UAE Central^|azure:uaenorth^UAE North^|azure:uksouth^UK South^|azure:ukwest^UK West^|azure:westcentralus^Wyoming: West Central US^2022:47:annual-matched:gsf-rtc|azure:westeurope^Netherlands^2022:79:annual-matched:gsf-rtc|azure:westindia^^|azure:westus^Washington: West US^2022:47:annual-matched:gsf-rtc|azure:westus2^West US 2^|azure:westus3^Arizona: west US 3^2022:47:annual-matched:gsf-rtc|gcp:africa-south1^Johannesburg^2023:16:hourly-24x7:gsf-rtc,2024:15:hourly-24x7:gsf-rtc|gcp:asia-east1^Taiwan^2019:19:hourly-24x7:gsf-rtc,2020:18:hourly-24x7:gsf-rtc,2021:17:hourly-24x7:gsf-rtc,2022:18:hourly-24x7:gsf-rtc,2023:18:hourly-24x7:gsf-rtc,2024:17:hourly-24x7:gsf-rtc|gcp:asia-east2^Hong Kong^2019:0:hourly-24x7:gsf-rtc,2020:0:hourly-24x7:gsf-rtc,2021:28:hourly-24x7:gsf-rtc,2022:28:hourly-24x7:gsf-rtc,2023:28:hourly-24x7:gsf-rtc,2024:1:hourly-24x7:gsf-rtc|gcp:asia-northeast1^Tokyo^2019:0:hourly-24x7:gsf-rtc,2020:12:hourly-24x7:gsf-rtc,2021:16:hourly-24x7:gsf-rtc,2022:16:hourly-24x7:gsf-rtc,2023:16:hourly-24x7:gsf-rtc,2024:17:hourly-24x7:gsf-rtc|gcp:asia-northeast2^Osaka^2019:0:hourly-24x7:gsf-rtc,2020:0:hourly-24x7:gsf-rtc,2021:31:hourly-24x7:gsf-rtc,2022:32:hourly-24x7:gsf-rtc,2023:30:hourly-24x7:gsf-rtc,2024:46:hourly-24x7:gsf-rtc|gcp:asia-northeast3^Seoul^2019:0:hourly-24x7:gsf-rtc,2020:31:hourly-24x7:gsf-rtc,2021:31:hourly-24x7:gsf-rtc,2022:31:hourly-24x7:gsf-rtc,2023:35:hourly-24x7:gsf-rtc,2024:37:hourly-24x7:gsf-rtc|gcp:asia-south1^Mumbai^2019:0:hourly-24x7:gsf-rtc,2020:12:hourly-24x7:gsf-rtc,2021:10:hourly-24x7:gsf-rtc,2022:24:hourly-24x7:gsf-rtc,2023:14:hourly-24x7:gsf-rtc,2024:9:hourly-24x7:gsf-rtc|gcp:asia-south2^Delhi^2020:0:hourly-24x7:gsf-rtc,2021:8:hourly-24x7:gsf-rtc,2022:23:hourly-24x7:gsf-rtc,2023:29:hourly-24x7:gsf-rtc,2024:29:hourly-24x7:gsf-rtc|gcp:asia-southeast1^Singapore^2019:3:hourly-24x7:gsf-rtc,2020:4:hourly-24x7:gsf-rtc,2021:4:hourly-24x7:gsf-rtc,2022:4:hourly-24x7:gsf-rtc,2023:4:hourly-24x7:gsf-rtc,2024:4:hourly-24x7:gsf-rtc|gcp:asia-southeast2^Jakarta^2019:0:hourly-24x7:gsf-rtc,2020:0:hourly-24x7:gsf-rtc,2021:13:hourly-24x7:gsf-rtc,2022:13:hourly-24x7:gsf-rtc,2023:13:hourly-24x7:gsf-rtc,2024:18:hourly-24x7:gsf-rtc|gcp:asia-southeast3^^|gcp:australia-southeast1^Sydney^2019:11:hourly-24x7:gsf-rtc,2020:11:hourly-24x7:gsf-rtc,2021:21:hourly-24x7:gsf-rtc,2022:27:hourly-24x7:gsf-rtc,2023:33:hourly-24x7:gsf-rtc,2024:34:hourly-24x7:gsf-rtc|gcp:australia-southeast2^Melbourne^2020:0:hourly-24x7:gsf-rtc,2021:31:hourly-24x7:gsf-rtc,2022:34:hourly-24x7:gsf-rtc,2023:40:hourly-24x7:gsf-rtc,2024:39:hourly-24x7:gsf-rtc|gcp:europe-central2^Warsaw^2020:0:hourly-24x7:gsf-rtc,2021:20:hourly-24x7:gsf-rtc,2022:24:hourly-24x7:gsf-rtc,2023:31:hourly-24x7:gsf-rtc,2024:40:hourly-24x7:gsf-rtc|gcp:europe-north1^Finland^2019:77:hourly-24x7:gsf-rtc,2020:94:hourly-24x7:gsf-rtc,2021:91:hourly-24x7:gsf-rtc,2022:97:hourly-24x7:gsf-rtc,2023:98:hourly-24x7:gsf-rtc,2024:98:hourly-24x7:gsf-rtc|gcp:europe-north2^Stockholm^2024:100:hourly-24x7:gsf-rtc|gcp:europe-southwest1^Madrid^2021:0:hourly-24x7:gsf-rtc,2022:67:hourly-24x7:gsf-rtc,2023:76:hourly-24x7:gsf-rtc,2024:87:hourly-24x7:gsf-rtc|gcp:europe-west1^Belgium^2019:68:hourly-24x7:gsf-rtc,2020:79:hourly-24x7:gsf-rtc,2021:82:hourly-24x7:gsf-rtc,2022:80:hourly-24x7:gsf-rtc,2023:82:hourly-24x7:gsf-rtc,2024:84:hourly-24x7:gsf-rtc|gcp:europe-west10^Berlin^2023:90:hourly-24x7:gcp-region-carbon,2024:68:hourly-24x7:gsf-rtc|gcp:europe-west12^Turin^2022:42:hourly-24x7:gsf-rtc,2023:52:hourly-24x7:gsf-rtc,2024:73:hourly-24x7:gsf-rtc|gcp:europe-west2^London^2019:54:hourly-24x7:gsf-rtc,2020:59:hourly-24x7:gsf-rtc,2021:57:hourly-24x7:gsf-rtc,2022:85:hourly-24x7:gsf-rtc,2023:92:hourly-24x7:gsf-rtc,2024:79:hourly-24x7:gsf-rtc|gcp:europe-west3^Frankfurt^2019:61:hourly-24x7:gsf-rtc,2020:63:hourly-24x7:gsf-rtc,2021:60:hourly-24x7:gsf-rtc,2022:96:hourly-24x7:gsf-rtc,2023:90:hourly-24x7:gsf-rtc,2024:68:hourly-24x7:gsf-rtc|gcp:europe-west4^Eemshaven^2019:61:hourly-24x7:gsf-rtc,2020:60:hourly-24x7:gsf-rtc,2021:53:hourly-24x7:gsf-rtc,2022:57:hourly-24x7:gsf-rtc,2023:80:hourly-24x7:gsf-rtc,2024:83:hourly-24x7:gsf-rtc|gcp:europe-west6^Zurich^2019:0:hourly-24x7:gsf-rtc,2020:0:hourly-24x7:gsf-rtc,2021:85:hourly-24x7:gsf-rtc,2022:85:hourly-24x7:gsf-rtc,2023:92:hourly-24x7:gsf-rtc,2024:98:hourly-24x7:gsf-rtc|gcp:europe-west8^Milan^2021:0:hourly-24x7:gsf-rtc,2022:42:hourly-24x7:gsf-rtc,2023:52:hourly-24x7:gsf-rtc,2024:73:hourly-24x7:gsf-rtc|gcp:europe-west9^Paris^2021:0:hourly-24x7:gsf-rtc,2022:87:hourly-24x7:gsf-rtc,2023:94:hourly-24x7:gsf-rtc,2024:96:hourly-24x7:gsf-rtc|gcp:me-central1^Doha^2023:0:hourly-24x7:gsf-rtc,2024:1:hourly-24x7:gcp-region-carbon|gcp:me-central2^Dammam^2023:0:hourly-24x7:gsf-rtc,2024:1:hourly-24x7:gsf-rtc|gcp:me-west1^Tel Aviv^2022:2:hourly-24x7:gsf-rtc,2023:5:hourly-24x7:gsf-rtc,2024:7:hourly-24x7:gsf-rtc|gcp:northamerica-northeast1^Montreal^2019:0:hourly-24x7:gsf-rtc,2020:0:hourly-24x7:gsf-rtc,2021:100:hourly-24x7:gsf-rtc,2022:100:hourly-24x7:gsf-rtc,2023:100:hourly-24x7:gsf-rtc,2024:99:hourly-24x7:gsf-rtc|gcp:northamerica-northeast2^Toronto^2021:92:hourly-24x7:gsf-rtc,2022:90:hourly-24x7:gsf-rtc,2023:87:hourly-24x7:gsf-rtc,2024:84:hourly-24x7:gsf-rtc|gcp:northamerica-south1^Mexico^2024:19:hourly-24x7:gsf-rtc|gcp:southamerica-east1^Sao Paulo^2019:87:hourly-24x7:gsf-rtc,2020:88:hourly-24x7:gsf-rtc,2021:78:hourly-24x7:gsf-rtc,2022:89:hourly-24x7:gsf-rtc,2023:90:hourly-24x7:gsf-rtc,2024:88:hourly-24x7:gsf-rtc|gcp:southamerica-west1^Santiago^2021:69:hourly-24x7:gsf-rtc,2022:90:hourly-24x7:gsf-rtc,2023:91:hourly-24x7:gsf-rtc,2024:92:hourly-24x7:gsf-rtc|gcp:us-central1^Iowa^2019:78:hourly-24x7:gsf-rtc,2020:93:hourly-24x7:gsf-rtc,2021:97:hourly-24x7:gsf-rtc,2022:92:hourly-24x7:gsf-rtc,2023:95:hourly-24x7:gsf-rtc,2024:87:hourly-24x7:gsf-rtc|gcp:us-central2^Oklahoma^2024:88:hourly-24x7:gcp-region-carbon|gcp:us-east1^South Carolina^2019:19:hourly-24x7:gsf-rtc,2020:27:hourly-24x7:gsf-rtc,2021:25:hourly-24x7:gsf-rtc,2022:26:hourly-24x7:gsf-rtc,2023:29:hourly-24x7:gsf-rtc,2024:31:hourly-24x7:gsf-rtc|gcp:us-east2^Georgia^2024:42:hourly-24x7:gsf-rtc|gcp:us-east4^Northern Virginia^2019:41:hourly-24x7:gsf-rtc,2020:58:hourly-24x7:gsf-rtc,2021:64:hourly-24x7:gsf-rtc,2022:60:hourly-24x7:gsf-rtc,2023:52:hourly-24x7:gsf-rtc,2024:62:hourly-24x7:gsf-rtc|gcp:us-east5^Columbus^2021:64:hourly-24x7:gsf-rtc,2022:60:hourly-24x7:gsf-rtc,2023:52:hourly-24x7:gsf-rtc,2024:62:hourly-24x7:gcp-region-carbon|gcp:us-south1^Dallas^2021:40:hourly-24x7:gsf-rtc,2022:41:hourly-24x7:gsf-rtc,2023:79:hourly-24x7:gsf-rtc,2024:94:hourly-24x7:gsf-rtc|gcp:us-west1^Oregon^2019:89:hourly-24x7:gsf-rtc,2020:90:hourly-24x7:gsf-rtc,2021:88:hourly-24x7:gsf-rtc,2022:89:hourly-24x7:gsf-rtc,2023:84:hourly-24x7:gsf-rtc,2024:87:hourly-24x7:gsf-rtc|gcp:us-west2^Los Angeles^2019:55:hourly-24x7:gsf-rtc,2020:54:hourly-24x7:gsf-rtc,2021:53:hourly-24x7:gsf-rtc,2022:56:hourly-24x7:gsf-rtc,2023:55:hourly-24x7:gsf-rtc,2024:63:hourly-24x7:gsf-rtc|gcp:us-west3^Salt Lake City^2019:25:hourly-24x7:gsf-rtc,2020:28:hourly-24x7:gsf-rtc,2021:31:hourly-24x7:gsf-rtc,2022:31:hourly-24x7:gsf-rtc,2023:29:hourly-24x7:gsf-rtc,2024:33:hourly-24x7:gsf-rtc|gcp:us-west4^Las Vegas^2019:13:hourly-24x7:gsf-rtc,2020:19:hourly-24x7:gsf-rtc,2021:21:hourly-24x7:gsf-rtc,2022:27:hourly-24x7:gsf-rtc,2023:26:hourly-24x7:gsf-rtc,2024:64:hourly-24x7:gsf-rtc|ovhcloud:ap-south-mum^^|ovhcloud:ap-southeast-sgp^^|ovhcloud:ap-southeast-syd^^|ovhcloud:au-sydney^Sydney^|ovhcloud:ca-beauharnois^Beauharnois^|ovhcloud:ca-east-bhs^^|ovhcloud:ca-east-tor^^|ovhcloud:ca-toronto^Toronto^|ovhcloud:de-frankfurt^Frankfurt^|ovhcloud:eu-central-waw^^|ovhcloud:eu-west-eri^^|ovhcloud:eu-west-gra^^|ovhcloud:eu-west-gra-snc^^|ovhcloud:eu-west-lim^^|ovhcloud:eu-west-par^^|ovhcloud:eu-west-rbx^^|ovhcloud:eu-west-rbx-snc^^|ovhcloud:eu-west-sbg^^|ovhcloud:eu-west-sbg-snc^^|ovhcloud:fr-gravelines^Gravelines^|ovhcloud:fr-paris^Paris^|ovhcloud:fr-roubaix^Roubaix^|ovhcloud:fr-strasbourg^Strasbourg^|ovhcloud:gb-london^London^|ovhcloud:ie-dublin^Dublin^|ovhcloud:in-mumbai^Mumbai^|ovhcloud:pl-warsaw^Warsaw^|ovhcloud:sg-singapore^Singapore^|ovhcloud:us-east-vin^^|ovhcloud:us-hillsboro^Hillsboro^|ovhcloud:us-vint_hill^Vint Hill^|ovhcloud:us-west-hil^^|scaleway:fr-par^^|scaleway:nl-ams^^|scaleway:pl-waw^^';
const zoneDetails = '|AD^Andorra|AE^United Arab Emirates|AF^Afghanistan|AG^Antigua and Barbuda|AI^Anguilla|AL^Albania|AM^Armenia|AO^Angola|AQ^Antarctica|AR^Argentina|AS^American Samoa|AT^Austria|AU^Australia|AU-ACT^Australian Capital Territory|AU-NSW^New South Wales|AU-NT^Northern Territory|AU-NT2^Northern Territory (Darwin Katherine Interconnected System)|AU-QLD^Queensland|AU-SA^South Australia|AU-TAS^Tasmania|AU-VIC^Victoria|AU-WA1^Western Australia (North Western Interconnected System)|AU-WA2^Western Australia (South West Interconnected System)|AW^Aruba|AX^Aland Islands|AZ^Azerbaijan|BA^Bosnia and Herzegovina|BB^Barbados|BD^Bangladesh|BE^Belgium|BF^Burkina Faso|BG^Bulgaria|BH^Bahrain|BI^Burundi|BJ^Benin|BL^Saint Barthelemy|BM^Bermuda|BN^Brunei|BO^Bolivia|BQ^Bonaire, Sint Eustatius and Saba|BR^Brazil|BS^Bahamas|BT^Bhutan|BV^Bouvet Island|BW^Botswana|BY^Belarus|BZ^Belize|CA^Canada|CA-AB^Alberta|CA-BC^British Columbia|CA-MB^Manitoba|CA-NB^New Brunswick|CA-NIR^Canada (NIR national)|CA-NL^Newfoundland and Labrador|CA-NS^Nova Scotia|CA-NT^Northwest Territories|CA-NU^Nunavut|CA-ON^Ontario|CA-PE^Prince Edward Island|CA-QC^Quebec|CA-SK^Saskatchewan|CA-YT^Yukon|CC^Cocos (Keeling) Islands|CD^Democratic Republic of Congo|CF^Central African Republic|CG^Congo|CH^Switzerland|CI^Cote dIvoire|CK^Cook Islands|CL^Chile|CM^Cameroon|CN^China|CO^Colombia|CR^Costa Rica|CU^Cuba|CV^Cape Verde|CW^Curacao|CX^Christmas Island|CY^Cyprus|CZ^Czechia|DE^Germany|DJ^Djibouti|DK^Denmark|DM^Dominica|DO^Dominican Republic|DZ^Algeria|EC^Ecuador|EE^Estonia|EG^Egypt|EH^Western Sahara|ER^Eritrea|ES^Spain|ET^Ethiopia|EU27^European Union (27)|FI^Finland|FJ^Fiji|FK^Falkland Islands|FM^Micronesia, Federated States of|FO^Faroe Islands|FR^France|GA^Gabon|GB^United Kingdom|GB-DESNZ^United Kingdom (DESNZ company reporting factor, generation)|GD^Grenada|GE^Georgia|GF^French Guiana|GG^Guernsey|GH^Ghana|GI^Gibraltar|GL^Greenland|GM^Gambia|GN^Guinea|GP^Guadeloupe|GQ^Equatorial Guinea|GR^Greece|GS^South Georgia and the South Sandwich Islands|GT^Guatemala|GU^Guam|GW^Guinea-Bissau|GY^Guyana|HK^Hong Kong|HM^Heard Island and McDonald Islands|HN^Honduras|HR^Croatia|HT^Haiti|HU^Hungary|ID^Indonesia|IE^Ireland|IL^Israel|IM^Isle of Man|IN^India|IO^British Indian Ocean Territory|IQ^Iraq|IR^Iran|IS^Iceland|IT^Italy|JE^Jersey|JM^Jamaica|JO^Jordan|JP^Japan|KE^Kenya|KG^Kyrgyzstan|KH^Cambodia|KI^Kiribati|KM^Comoros|KN^Saint Kitts and Nevis|KP^North Korea|KR^South Korea|KW^Kuwait|KY^Cayman Islands|KZ^Kazakhstan|LA^Laos|LB^Lebanon|LC^Saint Lucia|LI^Liechtenstein|LK^Sri Lanka|LR^Liberia|LS^Lesotho|LT^Lithuania|LU^Luxembourg|LV^Latvia|LY^Libya|MA^Morocco|MC^Monaco|MD^Moldova|ME^Montenegro|MF^Saint Martin (French part)|MG^Madagascar|MH^Marshall Islands|MK^North Macedonia|ML^Mali|MM^Myanmar|MN^Mongolia|MO^Macao|MP^Northern Mariana Islands|MQ^Martinique|MR^Mauritania|MS^Montserrat|MT^Malta|MU^Mauritius|MV^Maldives|MW^Malawi|MX^Mexico|MY^Malaysia|MZ^Mozambique|NA^Namibia|NC^New Caledonia|NE^Niger|NF^Norfolk Island|NG^Nigeria|NI^Nicaragua|NL^Netherlands|NO^Norway|NP^Nepal|NR^Nauru|NU^Niue|NZ^New Zealand|OM^Oman|PA^Panama|PE^Peru|PF^French Polynesia|PG^Papua New Guinea|PH^Philippines|PK^Pakistan|PL^Poland|PM^Saint Pierre and Miquelon|PN^Pitcairn|PR^Puerto Rico|PS^Palestine|PT^Portugal|PW^Palau|PY^Paraguay|QA^Qatar|RE^Reunion|RO^Romania|RS^Serbia|RU^Russia|RW^Rwanda|SA^Saudi Arabia|SB^Solomon Islands|SC^Seychelles|SD^Sudan|SE^Sweden|SG^Singapore|SH^Saint Helena|SI^Slovenia|SJ^Svalbard and Jan Mayen|SK^Slovakia|SL^Sierra Leone|SM^San Marino|SN^Senegal|SO^Somalia|SR^Suriname|SS^South Sudan|ST^Sao Tome and Principe|SV^El Salvador|SX^Sint Maarten (Dutch part)|SY^Syria|SZ^Eswatini|TC^Turks and Caicos Islands|TD^Chad|TF^French Southern Territories|TG^Togo|TH^Thailand|TJ^Tajikistan|TK^Tokelau|TL^East Timor|TM^Turkmenistan|TN^Tunisia|TO^Tonga|TR^Turkey|TT^Trinidad and Tobago|TV^Tuvalu|TW^Taiwan|TZ^Tanzania|UA^Ukraine|UG^Uganda|UM^United States Minor Outlying Islands|US^United States|US-AK^Alaska|US-AL^Alabama|US-AR^Arkansas|US-AZ^Arizona|US-CA^California|US-CO^Colorado|US-CT^Connecticut|US-DC^Washington DC|US-DE^Delaware|US-EGRID-AKGD^ASCC Alaska Grid (AKGD)|US-EGRID-AKMS^ASCC Miscellaneous (AKMS)|US-EGRID-AZNM^WECC Southwest (AZNM)|US-EGRID-CAMX^WECC California (CAMX)|US-EGRID-ERCT^ERCOT All (ERCT)|US-EGRID-FRCC^FRCC All (FRCC)|US-EGRID-HIMS^HICC Miscellaneous (HIMS)|US-EGRID-HIOA^HICC Oahu (HIOA)|US-EGRID-MROE^MRO East (MROE)|US-EGRID-MROW^MRO West (MROW)|US-EGRID-NEWE^NPCC New England (NEWE)|US-EGRID-NWPP^WECC Northwest (NWPP)|US-EGRID-NYCW^NPCC NYC/Westchester (NYCW)|US-EGRID-NYLI^NPCC Long Island (NYLI)|US-EGRID-NYUP^NPCC Upstate NY (NYUP)|US-EGRID-PRMS^Puerto Rico Miscellaneous (PRMS)|US-EGRID-RFCE^RFC East (RFCE)|US-EGRID-RFCM^RFC Michigan (RFCM)|US-EGRID-RFCW^RFC West (RFCW)|US-EGRID-RMPA^WECC Rockies (RMPA)|US-EGRID-SPNO^SPP North (SPNO)|US-EGRID-SPSO^SPP South (SPSO)|US-EGRID-SRMV^SERC Mississippi Valley (SRMV)|US-EGRID-SRMW^SERC Midwest (SRMW)|US-EGRID-SRSO^SERC South (SRSO)|US-EGRID-SRTV^SERC Tennessee Valley (SRTV)|US-EGRID-SRVC^SERC Virginia/Carolina (SRVC)|US-EGRID-US^United States (eGRID national)|US-FL^Florida|US-GA^Georgia|US-HI^Hawaii|US-IA^Iowa|US-ID^Idaho|US-IL^Illinois|US-IN^Indiana|US-KS^Kansas|US-KY^Kentucky|US-LA^Louisiana|US-MA^Massachusetts|US-MD^Maryland|US-ME^Maine|US-MI^Michigan|US-MN^Minnesota|US-MO^Missouri|US-MS^Mississippi|US-MT^Montana|US-NC^North Carolina|US-ND^North Dakota|US-NE^Nebraska|US-NH^New Hampshire|US-NJ^New Jersey|US-NM^New Mexico|US-NV^Nevada|US-NY^New York|US-OH^Ohio|US-OK^Oklahoma|US-OR^Oregon|US-PA^Pennsylvania|US-RI^Rhode Island|US-SC^South Carolina|US-SD^South Dakota|US-TN^Tennessee|US-TX^Texas|US-UT^Utah|US-VA^Virginia|US-VT^Vermont|US-WA^Washington|US-WI^Wisconsin|US-WV^West Virginia|US-WY^Wyoming|UY^Uruguay|UZ^Uzbekistan|VA^Holy See (Vatican City State)|VC^Saint Vincent and the Grenadines|VE^Venezuela|VG^British Virgin Islands|VI^United States Virgin Islands|VN^Vietnam|VU^Vanuatu|WF^Wallis and Futuna|WORLD^World|WS^Samoa|XK^Kosovo|YE^Yemen|YT^Mayotte|ZA^South Africa|ZM^Zambia|ZW^Zimbabwe';
const instanceDetails = '|aws:dl1.24xlarge^768^|aws:dl2q.24xlarge^768^|aws:g2.2xlarge^15^|aws:g2.8xlarge^60^|aws:g3.16xlarge^488^counts single GPUs (half of an M60 board)|aws:g3.4xlarge^122^counts single GPUs (half of an M60 board)|aws:g3.8xlarge^244^counts single GPUs (half of an M60 board)|aws:g3s.xlarge^30.5^counts single GPUs (half of an M60 board)|aws:g4ad.16xlarge^256^|aws:g4ad.2xlarge^32^|aws:g4ad.4xlarge^64^|aws:g4ad.8xlarge^128^|aws:g4ad.xlarge^16^|aws:g4dn.12xlarge^192^|aws:g4dn.16xlarge^256^|aws:g4dn.2xlarge^32^|aws:g4dn.4xlarge^64^|aws:g4dn.8xlarge^128^|aws:g4dn.metal^384^|aws:g4dn.xlarge^16^|aws:g5.12xlarge^192^|aws:g5.16xlarge^256^|aws:g5.24xlarge^384^|aws:g5.2xlarge^32^|aws:g5.48xlarge^768^|aws:g5.4xlarge^64^|aws:g5.8xlarge^128^|aws:g5.xlarge^16^|aws:g5g.16xlarge^128^|aws:g5g.2xlarge^16^|aws:g5g.4xlarge^32^|aws:g5g.8xlarge^64^|aws:g5g.metal^128^|aws:g5g.xlarge^8^|aws:g6.12xlarge^192^|aws:g6.16xlarge^256^|aws:g6.24xlarge^384^|aws:g6.2xlarge^32^|aws:g6.48xlarge^768^|aws:g6.4xlarge^64^|aws:g6.8xlarge^128^|aws:g6.xlarge^16^|aws:g6e.12xlarge^384^|aws:g6e.16xlarge^512^|aws:g6e.24xlarge^768^|aws:g6e.2xlarge^64^|aws:g6e.48xlarge^1536^|aws:g6e.4xlarge^128^|aws:g6e.8xlarge^256^|aws:g6e.xlarge^32^|aws:g6f.2xlarge^32^fractional GPU: memory is the slice|aws:g6f.4xlarge^64^fractional GPU: memory is the slice|aws:g6f.large^8^fractional GPU: memory is the slice|aws:g6f.xlarge^16^fractional GPU: memory is the slice|aws:g7.12xlarge^192^|aws:g7.24xlarge^384^|aws:g7.2xlarge^32^|aws:g7.48xlarge^768^|aws:g7.4xlarge^64^|aws:g7.8xlarge^128^|aws:g7e.12xlarge^512^|aws:g7e.24xlarge^1024^|aws:g7e.2xlarge^64^|aws:g7e.48xlarge^2048^|aws:g7e.4xlarge^128^|aws:g7e.8xlarge^256^|aws:gr6.4xlarge^128^|aws:gr6.8xlarge^256^|aws:gr6f.4xlarge^128^fractional GPU: memory is the slice|aws:inf1.24xlarge^192^|aws:inf1.2xlarge^16^|aws:inf1.6xlarge^48^|aws:inf1.xlarge^8^|aws:inf2.24xlarge^384^|aws:inf2.48xlarge^768^|aws:inf2.8xlarge^128^|aws:inf2.xlarge^16^|aws:p2.16xlarge^732^counts single GK210 GPUs (half of a K80 board)|aws:p2.8xlarge^488^counts single GK210 GPUs (half of a K80 board)|aws:p2.xlarge^61^counts single GK210 GPUs (half of a K80 board)|aws:p3.16xlarge^488^|aws:p3.2xlarge^61^|aws:p3.8xlarge^244^|aws:p3dn.24xlarge^768^|aws:p4d.24xlarge^1152^|aws:p4de.24xlarge^1152^|aws:p5.48xlarge^2048^|aws:p5.4xlarge^256^|aws:p5e.48xlarge^2048^|aws:p5en.48xlarge^2048^|aws:p6-b200.48xlarge^2048^|aws:p6-b300.48xlarge^4096^|aws:trn1.2xlarge^32^|aws:trn1.32xlarge^512^|aws:trn1n.32xlarge^512^|aws:trn2.48xlarge^2048^|azure:standard_nc12^112^GPU count is single GK210 GPUs (half a board)|azure:standard_nc128ds_xl_rtxpro6000bse_v6^512^preview page|azure:standard_nc128lds_xl_rtxpro6000bse_v6^256^preview page|azure:standard_nc12s_v3^224^form factor not stated; PCIe assumed|azure:standard_nc16ads_a10_v4^200^preview series; GPU count from gpuhunt memory rule (16 vCPU = 1 GPU)|azure:standard_nc16as_t4_v3^110^|azure:standard_nc24^224^GPU count is single GK210 GPUs (half a board)|azure:standard_nc24ads_a100_v4^220^|azure:standard_nc24r^224^GPU count is single GK210 GPUs (half a board)|azure:standard_nc24rs_v3^448^form factor not stated; PCIe assumed|azure:standard_nc24s_v3^448^form factor not stated; PCIe assumed|azure:standard_nc256ds_xl_rtxpro6000bse_v6^1024^preview page|azure:standard_nc256lds_xl_rtxpro6000bse_v6^512^preview page|azure:standard_nc320ds_xl_rtxpro6000bse_v6^1280^preview page|azure:standard_nc320lds_xl_rtxpro6000bse_v6^640^preview page|azure:standard_nc32ads_a10_v4^400^preview series; GPU count from gpuhunt memory rule (16 vCPU = 1 GPU)|azure:standard_nc40ads_h100_v5^320^|azure:standard_nc48ads_a100_v4^440^|azure:standard_nc4as_t4_v3^28^|azure:standard_nc6^56^GPU count is single GK210 GPUs (half a board)|azure:standard_nc64as_t4_v3^440^|azure:standard_nc6s_v3^112^form factor not stated; PCIe assumed|azure:standard_nc80adis_h100_v5^640^|azure:standard_nc8ads_a10_v4^100^preview series; GPU count from gpuhunt memory rule (16 vCPU = 1 GPU)|azure:standard_nc8as_t4_v3^56^|azure:standard_nc96ads_a100_v4^880^|azure:standard_nd128isrg5_gb300_v6^864^|azure:standard_nd128isr_gb300_v6^864^|azure:standard_nd128isr_ndr_gb200_v6^900^|azure:standard_nd40rs_v2^672^|azure:standard_nd96amsr_a100_v4^1800^|azure:standard_nd96asr_v4^900^|azure:standard_nd96is_h100_v5^1900^SkyPilot lists 12 GPUs (wrong); 8 used as for isr size in Azure docs|azure:standard_nd96isr_h100_v5^1900^|azure:standard_nd96isr_h200_v5^1850^|azure:standard_nd96isr_mi300x_v5^1850^|azure:standard_nv12^112^GPU count is half of an M60 board|azure:standard_nv12ads_a10_v5^110^fractional A10: slice = vCPU/36 (gpuhunt rule)|azure:standard_nv12s_v3^112^GPU count is half of an M60 board|azure:standard_nv16as_v4^56^fractional MI25 (share per Boavizta)|azure:standard_nv18ads_a10_v5^220^fractional A10: slice = vCPU/36 (gpuhunt rule)|azure:standard_nv24^224^GPU count is half of an M60 board|azure:standard_nv24s_v3^224^GPU count is half of an M60 board|azure:standard_nv32as_v4^112^|azure:standard_nv36adms_a10_v5^880^|azure:standard_nv36ads_a10_v5^440^|azure:standard_nv48s_v3^448^GPU count is half of an M60 board|azure:standard_nv4as_v4^14^fractional MI25 (share per Boavizta)|azure:standard_nv6^56^GPU count is half of an M60 board|azure:standard_nv6ads_a10_v5^55^fractional A10: slice = vCPU/36 (gpuhunt rule)|azure:standard_nv72ads_a10_v5^880^|azure:standard_nv8as_v4^28^fractional MI25 (share per Boavizta)|coreweave:nvidia gb200 nvl72 (4-gpu node)^960^pricing-page name, instance id not in excerpt|coreweave:nvidia hgx b200^2048^|coreweave:nvidia hgx h100^^|gcp:a2-highgpu-16g^1360^CCF name; Google calls the 16-GPU shape a2-megagpu-16g|gcp:a2-highgpu-1g^85^|gcp:a2-highgpu-2g^170^|gcp:a2-highgpu-4g^340^|gcp:a2-highgpu-8g^680^|gcp:a2-megagpu-16g^1360^same shape as CCF a2-highgpu-16g|gcp:a2-ultragpu-1g^^source memory 85 GB looks wrong (2g is 340): blanked|gcp:a2-ultragpu-2g^340^|gcp:a2-ultragpu-4g^680^|gcp:a2-ultragpu-8g^1360^|gcp:a3-edgegpu-8g^1872^|gcp:a3-highgpu-1g^234^|gcp:a3-highgpu-2g^468^|gcp:a3-highgpu-4g^936^|gcp:a3-highgpu-8g^1872^|gcp:a3-megagpu-8g^1872^|gcp:a3-ultragpu-8g^2952^|gcp:a4-highgpu-8g^^|gcp:a4x-highgpu-4g^^|gcp:g2-standard-12^48^GPU count from xpk/Boavizta mapping|gcp:g2-standard-16^64^GPU count from xpk/Boavizta mapping|gcp:g2-standard-24^96^GPU count from xpk/Boavizta mapping|gcp:g2-standard-32^128^GPU count from xpk/Boavizta mapping|gcp:g2-standard-4^16^GPU count from xpk/Boavizta mapping|gcp:g2-standard-48^192^GPU count from xpk/Boavizta mapping|gcp:g2-standard-8^32^GPU count from xpk/Boavizta mapping|gcp:g2-standard-96^384^GPU count from xpk/Boavizta mapping|gcp:n1+nvidia-tesla-k80^^attachable accelerator on N1 VMs: count is chosen by the user; one K80 unit is half a board|gcp:n1+nvidia-tesla-p100^^attachable accelerator on N1 VMs: count is chosen by the user|gcp:n1+nvidia-tesla-p4^^attachable accelerator on N1 VMs: count is chosen by the user|gcp:n1+nvidia-tesla-t4^^attachable accelerator on N1 VMs: count is chosen by the user|gcp:n1+nvidia-tesla-v100^^attachable accelerator on N1 VMs: count is chosen by the user|gcp:tpu7x-1024^^512 chips; name counts TensorCores; 128 VM(s)|gcp:tpu7x-128^^64 chips; name counts TensorCores; 16 VM(s)|gcp:tpu7x-16^^8 chips; name counts TensorCores; 2 VM(s)|gcp:tpu7x-2^^1 chips; name counts TensorCores; 1 VM(s)|gcp:tpu7x-2048^^1024 chips; name counts TensorCores; 256 VM(s)|gcp:tpu7x-256^^128 chips; name counts TensorCores; 32 VM(s)|gcp:tpu7x-32^^16 chips; name counts TensorCores; 4 VM(s)|gcp:tpu7x-4096^^2048 chips; name counts TensorCores; 512 VM(s)|gcp:tpu7x-512^^256 chips; name counts TensorCores; 64 VM(s)|gcp:tpu7x-64^^32 chips; name counts TensorCores; 8 VM(s)|gcp:tpu7x-8^^4 chips; name counts TensorCores; 1 VM(s)|gcp:v2-128^^64 chips; name counts TensorCores; 16 VM(s)|gcp:v2-256^^128 chips; name counts TensorCores; 32 VM(s)|gcp:v2-32^^16 chips; name counts TensorCores; 4 VM(s)|gcp:v2-512^^256 chips; name counts TensorCores; 64 VM(s)|gcp:v2-64^^32 chips; name counts TensorCores; 8 VM(s)|gcp:v2-8^334^|gcp:v3-1024^^512 chips; name counts TensorCores; 128 VM(s)|gcp:v3-128^^64 chips; name counts TensorCores; 16 VM(s)|gcp:v3-2048^^1024 chips; name counts TensorCores; 256 VM(s)|gcp:v3-256^^128 chips; name counts TensorCores; 32 VM(s)|gcp:v3-32^^16 chips; name counts TensorCores; 4 VM(s)|gcp:v3-512^^256 chips; name counts TensorCores; 64 VM(s)|gcp:v3-64^^32 chips; name counts TensorCores; 8 VM(s)|gcp:v3-8^334^|gcp:v4-1024^^512 chips; name counts TensorCores; 128 VM(s)|gcp:v4-128^^64 chips; name counts TensorCores; 16 VM(s)|gcp:v4-16^^8 chips; name counts TensorCores; 2 VM(s)|gcp:v4-2048^^1024 chips; name counts TensorCores; 256 VM(s)|gcp:v4-256^^128 chips; name counts TensorCores; 32 VM(s)|gcp:v4-32^^16 chips; name counts TensorCores; 4 VM(s)|gcp:v4-4096^^2048 chips; name counts TensorCores; 512 VM(s)|gcp:v4-512^^256 chips; name counts TensorCores; 64 VM(s)|gcp:v4-64^^32 chips; name counts TensorCores; 8 VM(s)|gcp:v4-8^^4 chips; name counts TensorCores; 1 VM(s)|gcp:v5litepod-1^48^|gcp:v5litepod-128^^128 chips; name counts chips; 32 VM(s)|gcp:v5litepod-16^^16 chips; name counts chips; 4 VM(s)|gcp:v5litepod-256^^256 chips; name counts chips; 64 VM(s)|gcp:v5litepod-32^^32 chips; name counts chips; 8 VM(s)|gcp:v5litepod-4^192^|gcp:v5litepod-64^^64 chips; name counts chips; 16 VM(s)|gcp:v5litepod-8^384^|gcp:v5p-1024^^512 chips; name counts TensorCores; 128 VM(s)|gcp:v5p-128^^64 chips; name counts TensorCores; 16 VM(s)|gcp:v5p-16^^8 chips; name counts TensorCores; 2 VM(s)|gcp:v5p-2048^^1024 chips; name counts TensorCores; 256 VM(s)|gcp:v5p-256^^128 chips; name counts TensorCores; 32 VM(s)|gcp:v5p-32^^16 chips; name counts TensorCores; 4 VM(s)|gcp:v5p-4096^^2048 chips; name counts TensorCores; 512 VM(s)|gcp:v5p-512^^256 chips; name counts TensorCores; 64 VM(s)|gcp:v5p-64^^32 chips; name counts TensorCores; 8 VM(s)|gcp:v5p-8^448^HBM 95 in source is per chip|gcp:v5p-8192^^4096 chips; name counts TensorCores; 1024 VM(s)|gcp:v6e-1^176^|gcp:v6e-128^^128 chips; name counts chips; 32 VM(s)|gcp:v6e-16^^16 chips; name counts chips; 4 VM(s)|gcp:v6e-256^^256 chips; name counts chips; 64 VM(s)|gcp:v6e-32^^32 chips; name counts chips; 8 VM(s)|gcp:v6e-4^720^|gcp:v6e-64^^64 chips; name counts chips; 16 VM(s)|gcp:v6e-8^1440^|hyperstack:n3-a100x1^120^|hyperstack:n3-a100x2^240^|hyperstack:n3-a100x4^480^|hyperstack:n3-a100x8^1440^|hyperstack:n3-a100x8-nvlink^1920^|hyperstack:n3-h100-sxm5x8^1800^US-1 region variant has 960 GiB|hyperstack:n3-h100x1^180^|hyperstack:n3-h100x2^360^|hyperstack:n3-h100x4^720^|hyperstack:n3-h100x8^1440^|hyperstack:n3-h100x8-nvlink^1440^|hyperstack:n3-l40x1^58^|hyperstack:n3-l40x2^116^|hyperstack:n3-l40x4^232^|hyperstack:n3-l40x8^464^|hyperstack:n3-rtx-a4000x1^21^|hyperstack:n3-rtx-a4000x10^215^|hyperstack:n3-rtx-a4000x2^43^|hyperstack:n3-rtx-a4000x4^86^|hyperstack:n3-rtx-a4000x8^172^|hyperstack:n3-rtx-a6000x1^58^|hyperstack:n3-rtx-a6000x2^116^|hyperstack:n3-rtx-a6000x4^232^|hyperstack:n3-rtx-a6000x8^464^|ibm:gx2-8x64x1v100^64^form factor assumed PCIe|lambda:gpu_1x_a10^200^|lambda:gpu_1x_a100^200^form factor assumed (SXM for 8x, PCIe for 1/2/4x without sxm in the name)|lambda:gpu_1x_a100_sxm4^200^|lambda:gpu_1x_a6000^100^|lambda:gpu_1x_b200_sxm6^360^|lambda:gpu_1x_gh200^432^|lambda:gpu_1x_h100_pcie^200^|lambda:gpu_1x_h100_sxm5^225^|lambda:gpu_1x_rtx6000^46^|lambda:gpu_2x_a100^400^form factor assumed (SXM for 8x, PCIe for 1/2/4x without sxm in the name)|lambda:gpu_2x_a6000^200^|lambda:gpu_2x_b200_sxm6^720^|lambda:gpu_2x_h100_sxm5^450^|lambda:gpu_4x_a100^800^form factor assumed (SXM for 8x, PCIe for 1/2/4x without sxm in the name)|lambda:gpu_4x_a6000^400^|lambda:gpu_4x_h100_sxm5^900^|lambda:gpu_8x_a100^1800^form factor assumed (SXM for 8x, PCIe for 1/2/4x without sxm in the name)|lambda:gpu_8x_a100_80gb_sxm4^1800^|lambda:gpu_8x_b200_sxm6^2900^|lambda:gpu_8x_h100_sxm5^1800^|lambda:gpu_8x_v100^448^form factor assumed (SXM for 8x, PCIe for 1/2/4x without sxm in the name)|lambda:gpu_8x_v100_n^448^form factor assumed (SXM for 8x, PCIe for 1/2/4x without sxm in the name)|nebius:gpu-b200-sxm_8gpu-160vcpu-1792gb^1792^|nebius:gpu-h100-sxm_1gpu-16vcpu-200gb^200^|nebius:gpu-h100-sxm_8gpu-128vcpu-1600gb^1600^|nebius:gpu-h200-sxm_1gpu-16vcpu-200gb^200^|nebius:gpu-h200-sxm_8gpu-128vcpu-1600gb^1600^|nebius:gpu-l40s-a_1gpu-16vcpu-64gb^64^|nebius:gpu-l40s-a_1gpu-24vcpu-96gb^96^|nebius:gpu-l40s-a_1gpu-32vcpu-128gb^128^|nebius:gpu-l40s-a_1gpu-40vcpu-160gb^160^|nebius:gpu-l40s-a_1gpu-8vcpu-32gb^32^|nebius:gpu-l40s-d_1gpu-16vcpu-96gb^96^|nebius:gpu-l40s-d_1gpu-32vcpu-192gb^192^|nebius:gpu-l40s-d_1gpu-48vcpu-288gb^288^|nebius:gpu-l40s-d_2gpu-64vcpu-384gb^384^|nebius:gpu-l40s-d_2gpu-96vcpu-576gb^576^|nebius:gpu-l40s-d_4gpu-128vcpu-768gb^768^|nebius:gpu-l40s-d_4gpu-192vcpu-1152gb^1152^|oci:bm.gpu.a10.4^1024^vCPU = 2 x OCPU|oci:bm.gpu.a100-v2.8^2048^vCPU = 2 x OCPU|oci:bm.gpu.b200.8^4096^vCPU = 2 x OCPU|oci:bm.gpu.b300.8^4096^vCPU = 2 x OCPU|oci:bm.gpu.gb200.4^960^vCPU = 2 x OCPU|oci:bm.gpu.gb300.4^960^vCPU = 2 x OCPU|oci:bm.gpu.h100.8^2048^vCPU = 2 x OCPU|oci:bm.gpu.h200.8^3072^vCPU = 2 x OCPU|oci:bm.gpu.l40s.4^1024^vCPU = 2 x OCPU|oci:bm.gpu.mi300x.8^2048^vCPU = 2 x OCPU|oci:bm.gpu.mi355x.8^3072^vCPU = 2 x OCPU|oci:bm.gpu.rtxpro.8^3072^vCPU = 2 x OCPU|oci:bm.gpu2.2^192^vCPU = 2 x OCPU|oci:bm.gpu3.8^768^vCPU = 2 x OCPU|oci:bm.gpu4.8^2048^vCPU = 2 x OCPU|oci:vm.gpu.a10.1^240^vCPU = 2 x OCPU|oci:vm.gpu.a10.2^480^vCPU = 2 x OCPU|oci:vm.gpu2.1^72^vCPU = 2 x OCPU|oci:vm.gpu3.1^90^vCPU = 2 x OCPU|oci:vm.gpu3.2^180^vCPU = 2 x OCPU|oci:vm.gpu3.4^360^vCPU = 2 x OCPU|ovhcloud:a100-180^180^form factor assumed PCIe|ovhcloud:a100-360^360^form factor assumed PCIe|ovhcloud:t1-180^180^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t1-45^45^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t1-90^90^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t1-le-180^180^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t1-le-45^45^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t1-le-90^90^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t2-180^180^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t2-45^45^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t2-90^90^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t2-le-180^180^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t2-le-45^45^form factor assumed PCIe; V100S assumed for t2|ovhcloud:t2-le-90^90^form factor assumed PCIe; V100S assumed for t2|paperspace:a100-80g^80^host memory column of source equals GPU memory for A100/H100 (suspect); form factor assumed|paperspace:a100-80gx8^640^host memory column of source equals GPU memory for A100/H100 (suspect); form factor assumed|paperspace:a4000^32^|paperspace:a4000x2^92^|paperspace:a4000x4^193^|paperspace:gpu+^32^|paperspace:h100^80^host memory column of source equals GPU memory for A100/H100 (suspect); form factor assumed|paperspace:h100x8^640^host memory column of source equals GPU memory for A100/H100 (suspect); form factor assumed|paperspace:p4000^32^|paperspace:p4000x2^64^|paperspace:v100^32^|paperspace:v100-32g^32^|paperspace:v100-32gx2^64^|paperspace:v100-32gx4^128^|scaleway:gpu-3070-s^16^|scaleway:h100-1-80g^240^|scaleway:h100-2-80g^480^|scaleway:h100-sxm-2-80g^^|scaleway:h100-sxm-4-80g^^|scaleway:h100-sxm-8-80g^^|scaleway:l4-1-24g^48^|scaleway:l4-2-24g^96^|scaleway:l4-4-24g^192^|scaleway:l4-8-24g^384^|scaleway:l40s-1-48g^96^|scaleway:l40s-2-48g^192^|scaleway:l40s-4-48g^384^|scaleway:l40s-8-48g^768^|scaleway:render-s^42^';
const embodiedDetails = '|card/a100^central is the 150 kg assumption of CCF and Teads; high (scope3-a100) includes a share of the host|card/h100^low is an eighth of the HGX H100 baseboard of 1312 kg (nvidia-hgx-h100-pcf); central and high are ours|card/b200^low is an eighth of the HGX B200 baseboard of 2274 kg (nvidia-hgx-b200-pcf); central and high are ours|card/mi300^nobody published one; between H100 and B200 (nvidia-hgx-h100-pcf, nvidia-hgx-b200-pcf) by silicon and stacked memory|card/tpu^with its share of the machine it comes to the 585 kg that the life-cycle study has for a v6e without its building|card/datacenter^central of CCF and Teads; low of Ecodiag for a powerful GPU; high of the largest card known|card/workstation^as datacenter|card/consumer^as datacenter|card/laptop^central of Ecodiag for a powerful GPU; bounds assumed|card/embedded^assumed|card/soc^assumed; the machine carries the rest|card/unknown^as datacenter|server/cards^a rack server of 1000 kg, a second processor 100 kg, 256 GB at 1.388 kg; vendors state 0.5 to 2.5 t for two sockets; four cards in it|server/tpu^see card/tpu|server/datacenter^8-GPU server without its GPUs: 2500 in the study of BLOOM (luccioni-bloom), 5700 by BoaviztAPI for an AWS p5.48xlarge (ecologits); central between them is ours|server/workstation^baseline rack server; bounds assumed|server/consumer^a desktop machine, assumed|server/laptop^a laptop, assumed|server/embedded^a carrier board and case, assumed|server/soc^a laptop or small desktop, assumed|server/unknown^as datacenter|lifetime/any^low emissions first: 6 years|utilisation/any^low emissions first: 0.85|reference/gpu/NVIDIA H100 80GB (HGX baseboard share)^gwp^164^kgCO2e/unit^cradle-to-gate per NVIDIA PCF summary^nvidia-hgx-h100-pcf^baseboard of 8: 1312 kg; EcoLogits adopts it as GPU_EMBODIED_IMPACT_GWP|reference/gpu/NVIDIA B200 (HGX baseboard share)^gwp^284^kgCO2e/unit^cradle-to-gate per NVIDIA PCF summary^nvidia-hgx-b200-pcf^baseboard of 8: 2274 kg|reference/gpu/NVIDIA A100 (per GPU, 1/8 of server incl. CPU/DRAM/SSD share)^gwp^318^kgCO2e/unit^estimate incl. server share^scope3-a100^Chien et al. HotCarbon 2023, as quoted by Scope3 methodology page|reference/gpu/any GPU (Teads/CCF assumption)^gwp^150^kgCO2e/unit^assumption^ccf-coefficients^CCF/Teads add 150 kg per GPU (e.g. 4 GPUs=600, 8=1200 in platform rows)|reference/gpu/powerful GPU (Ecodiag)^gwp^60^kgCO2e/unit^estimate^boavizta-issue-65^quoted in Boavizta issue 65; std about 85% of mean|reference/server/AWS p5.48xlarge server without GPUs^gwp^5700^kgCO2e/unit^bottom-up BoaviztAPI^ecologits^|reference/server/GPU server without its GPUs (BLOOM)^gwp^2500^kgCO2e/unit^a similar server of the vendor^luccioni-bloom^in use 85 % of six years; 150 kg a GPU comes on top|reference/server/baseline rack server (Dell R740-derived, 1 CPU, 16 GB)^gwp^1000^kgCO2e/unit^assumption^ccf-coefficients^total minus additions in coefficients-aws-embodied (a1.medium 1022.21 - 22.21)|reference/cpu/additional CPU socket^gwp^100^kgCO2e/unit^assumption^ccf-coefficients^|reference/dram/server DRAM beyond 16 GB baseline^gwp^1.388^kgCO2e/GB^assumption^ccf-coefficients^22.21 kg for 16 GB additional in a1 platform|reference/ssd/additional SSD drive^gwp^100^kgCO2e/drive^assumption^teads-aws^Teads platform rows (2 drives=200)|reference/hdd/additional HDD drive^gwp^50^kgCO2e/drive^assumption^ccf-coefficients^storage column steps of 50|reference/lifetime/server, cloud^lifetime^4^years^assumption^ccf-app^CCF EmbodiedEmissions page: 4 years, from Dell R740 LCA|reference/lifetime/GPU server for inference^lifetime^3^years^assumption^ecologits^|reference/lifetime/TPU (Google LCA functional unit)^lifetime^6^years^assumption^tpu-lca-abstract^six-year functional unit|reference/lifetime/GPU default (26280 h)^lifetime^3^years^assumption^boavizta^gpu archetype USAGE.hours_life_time=26280|reference/assembly/server assembly^gwp^6.68^kgCO2e/server^manufacturing unit factor (bottom-up model)^boavizta^|reference/case/rack chassis^gwp^150^kgCO2e/unit^manufacturing unit factor (bottom-up model)^boavizta^|reference/case/blade server case^gwp^30.9^kgCO2e/unit^manufacturing unit factor (bottom-up model)^boavizta^|reference/case/blade enclosure (16 slots)^gwp^880^kgCO2e/unit^manufacturing unit factor (bottom-up model)^boavizta^|reference/cpu/CPU base (package, without die)^gwp^9.14^kgCO2e/unit^manufacturing unit factor (bottom-up model)^boavizta^unit as implied by BoaviztAPI docs; CPU die factor per mm2|reference/cpu/CPU die factor^gwp^0.0197^kgCO2e/mm2^manufacturing unit factor (bottom-up model)^boavizta^unit as implied by BoaviztAPI docs; CPU die factor per mm2|reference/dram/DRAM module base^gwp^5.22^kgCO2e/module^manufacturing unit factor (bottom-up model)^boavizta^|reference/dram/DRAM die factor^gwp^2.20^kgCO2e/cm2^manufacturing unit factor (bottom-up model)^boavizta^|reference/ssd/SSD base^gwp^6.34^kgCO2e/drive^manufacturing unit factor (bottom-up model)^boavizta^|reference/ssd/SSD die factor^gwp^2.20^kgCO2e/cm2^manufacturing unit factor (bottom-up model)^boavizta^|reference/hdd/HDD^gwp^31.11^kgCO2e/drive^manufacturing unit factor (bottom-up model)^boavizta^|reference/motherboard/server motherboard^gwp^66.10^kgCO2e/unit^manufacturing unit factor (bottom-up model)^boavizta^|reference/psu/power supply^gwp^24.30^kgCO2e/kg^manufacturing unit factor (bottom-up model)^boavizta^|reference/gpu/GPU casing^gwp^8.2542^kgCO2e/kg^manufacturing unit factor (bottom-up model)^boavizta^|reference/gpu/GPU heatsink^gwp^5.7412^kgCO2e/kg^manufacturing unit factor (bottom-up model)^boavizta^|reference/gpu/GPU printed wiring board^gwp^0.032549^kgCO2e/cm2^manufacturing unit factor (bottom-up model)^boavizta^|reference/gpu/GPU die (effective area)^gwp^0.042592^kgCO2e/mm2^manufacturing unit factor (bottom-up model)^boavizta^|reference/gpu/GPU VRAM die (effective area)^gwp^0.18379^kgCO2e/mm2^manufacturing unit factor (bottom-up model)^boavizta^|reference/gpu/HGX B200 embodied intensity^gwp-per-compute^0.50^gCO2e/EFLOP (FP16)^NVIDIA PCF comparison^nvidia-blog-b200^no absolute kg in the excerpt read|reference/gpu/HGX H100 embodied intensity^gwp-per-compute^0.66^gCO2e/EFLOP (FP16)^NVIDIA PCF comparison^nvidia-blog-b200^';
const sourceDetails = '|avalanche-rtx-a1000^50 W each|boavizta-cpu-specs^cloud processors that no vendor list has; their own sources are benchmark sites and the Teads data set|boavizta-issue-65^quotes Ecodiag|boavizta-pcf^kept in its own file because ODbL is share-alike|ccf-coefficients^the 2026 embodied columns look wrong (1.2 t to 3900 t per platform) and were NOT used|chip-dataset^lowest priority source; about 300 older or niche rows rest on it alone|co2js-electricitymaps^kept in its own file; credit Electricity Maps|codecarbon-amd^cores, threads, launch year|codecarbon-cpu-power^4903 rows; 4 malformed and 1 zero row dropped|codecarbon-intel-ark^cores, launch year|computerweekly-cloud^fleet figures of Microsoft for its fiscal year 2025|conservemode^unvetted|coreweave-pricing^search excerpt|customary^alias strings (pre-Turing driver names, vGPU board letters, country aliases) and values of devices_per_tdp_unit; no power, FLOPS, memory or carbon figure carries this id|derived^alias spelling variants, TPU slice sizes by the naming rule, assignment of cloud regions to grid zones, means of published rows|desnz-uk^secondary transcription|digitalphablet-285k^base power 125 W, maximum turbo power 250 W, sustained by default|eccc-nir2022^2018-2020, values rounded by ECCC|ecologits^H100 164 kg cites the NVIDIA HGX H100 PCF summary|ecologits-mixes^column wue in L/kWh; WRI: Guidance for calculating water use embedded in purchased electricity, as Li, Yang, Islam, Ren apply it (arXiv 2304.03271)|egrid-emcommon^SRC2ERTA lb/MWh x 0.45359237|egrid2023-secondary^CAMX and PRMS cross-checked against a second public file; recheck against EPA before release|electricity-maps^only where live_grid asks for it; life-cycle, consumption-based, hourly|em-contrib-regions^fills zone_id; a further 35 zone_ids and all eGRID assignments are ours|epoch-ml-hardware^175 rows; original at epoch.ai/data/machine-learning-hardware. Prefer re-downloading from Epoch before release|gcp-region-carbon^2019 and later header changes from lifecycle to gross operational; see README|google-ai-serving^fleet PUE of 2024 1.09; fleet WUE 1.15 L/kWh consumed; read as excerpts|gpu-datasheet-readme^one value: A10 125 TFLOPS|gpu-name-rtx-pro-6000^600 W for the card in its desktop and data centre variants|gpuhunt^facts only|graphcore-docs^3.6 GB in-processor memory per 4 IPUs|green-algorithms-ci^used for US states (2020 data) and Australian states (2019 data) only|gsf-rtc^PUE, WUE, CFE, market intensity only; its Electricity Maps columns were not copied|hardwaretimes-grace^superchip of two processors with their memory: 500 W|hf-tasks^251 SKUs; power is the highest form-factor variant; tflops is FP16 non-tensor for most NVIDIA cards; underlying figures largely TechPowerUp and cpu-monkey|hyperscalers-meta^PUE 1.08 unchanged; reports the sustainability report of Meta|iso-3166^alpha-2 and alpha-3 codes|karpenter-aws^generated from the EC2 API; previous-generation types missing|lightning-flops^dense datacentre figures only used; its GeForce FP16 values are non-tensor|llm-prof-readme^one value: H20 141 GB|method^choices of ours inside what is published: the note of the row, or the method page, names the publications|mlco2-impact^several wrong cells, see README conflicts|mlperf-results^alias strings only|nvidia-hgx-b200-pcf^2274 kg for a baseboard of eight|nvidia-hgx-h100-pcf^1312 kg for a baseboard of eight|nvidia-open-gpu^exact nvidia-smi product names, Turing and later|onestop-h200-nvl^H100 350 W, H100 NVL 400 W, H200 NVL 600 W|owid-ember^life-cycle basis per OWID/Ember method (not verified); 2025 covers 93 countries or aggregates|qualcomm-brief^rated power of the card and of the two modules|run-logs^alias strings only|scaleway-docs-pr^names and GPU counts only|scope3-a100^quotes Chien et al. 2023|skypilot-catalog^instance facts only, no prices|teads-aws^GPU idle watts are a TDP-scaled model, not measurements|tpu-lca-abstract^per-chip embodied table was not reachable|uk-carbon-intensity^only where live_grid asks for it; CO2 of generation, half-hourly|unfccc-ifi-2021^share-alike: drop kind=marginal* rows if that is a problem|verl-flops^dense BF16|vllm-config-names^torch device names in file names|xpk^TPU slice naming and GCE machine to accelerator mapping';

// EXTERNAL MODULE: ./build/data/embodied.js
var embodied = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/data/instances.generated.js
var instances_generated = __webpack_require__(6930);
// EXTERNAL MODULE: ./build/data/rows.js
var rows = __webpack_require__(6872);
// EXTERNAL MODULE: ./build/data/browse/text.js
var browse_text = __webpack_require__(3589);
;// CONCATENATED MODULE: ./build/data/browse/hardware.js










/** What the table calls a rate, and what a reader does. */
const RATES = {
    fp32_tflops: ['FP32 rate', 'TFLOP/s'],
    fp16_vector_tflops: ['FP16 vector rate', 'TFLOP/s'],
    tf32_dense_tflops: ['TF32 matrix rate, dense', 'TFLOP/s'],
    fp16_dense_tflops: ['FP16 matrix rate, dense', 'TFLOP/s'],
    bf16_dense_tflops: ['BF16 matrix rate, dense', 'TFLOP/s'],
    fp8_dense_tflops: ['FP8 matrix rate, dense', 'TFLOP/s'],
    memory_gb: ['memory', 'GB'],
    memory_bandwidth_gb_s: ['memory bandwidth', 'GB/s'],
};
const POWER_BASIS = {
    estimate: 'estimate of the source',
    'package-estimate': 'the whole package, processor included',
    'system-share': 'its share of the machine',
    'system-peak': 'the whole system',
};
const IDLE_BASIS = {
    modelled: 'scaled from the rated power, not measured',
    'reported-unvetted': 'one reading, not checked',
};
function acceleratorSummaries() {
    return (0,browse_text/* rowsOf */.RO)(accelerators_generated/* acceleratorRows */.J).map(({ key, cells }) => {
        const [name = '', , , year, watts, , , , rate, , memory] = cells;
        const power = watts === '' ? 'power not published' : `${(0,browse_text/* short */.h0)(Number(watts))} W`;
        const figures = [power, unit(rate, 'TFLOP/s'), unit(memory, 'GB'), year ?? ''];
        return { kind: 'accelerators', id: key, name, figures };
    });
}
/** Every spelling, by semicolons. */
function acceleratorText(id) {
    const [, , , , , spellings = '', several = ''] = (0,rows/* findRow */.uv)(acceleratorDetails, id) ?? [];
    return `${spellings};${several.replace(/=[^;]*/g, '')}`;
}
function acceleratorEntry(id) {
    const board = (0,accelerators/* acceleratorById */.eS)(id);
    if (board === null)
        return null;
    const [form, basis = '', per = '', idleBasis = '', rates, spellings, several, note = ''] = (0,rows/* findRow */.uv)(acceleratorDetails, id) ?? [];
    const { name, tdpW, idleW, denseTflops } = board;
    const shared = per === '' || per === '1' ? null : `a board has ${per} devices and ${per} times this`;
    const cost = (0,embodied/* embodied */.w)(board);
    const figures = [];
    if (tdpW !== null)
        figures.push((0,browse_text/* figure */.vP)({ ...tdpW, what: 'rated power of a device', note: POWER_BASIS[basis] ?? shared }));
    if (idleW !== null)
        figures.push((0,browse_text/* figure */.vP)({ ...idleW, what: 'idle power', note: IDLE_BASIS[idleBasis] ?? null }));
    if (denseTflops !== null)
        figures.push((0,browse_text/* figure */.vP)({ ...denseTflops, what: '16-bit matrix rate, dense', note: 'the one that plans use' }));
    figures.push(...(0,browse_text/* parts */.rT)(rates, ';').flatMap((rate) => rateOf(rate, shared)));
    figures.push((0,browse_text/* figure */.vP)({ ...cost.cardFactor, what: 'making the card', range: [cost.cardKg.low, cost.cardKg.high] }), (0,browse_text/* figure */.vP)({
        ...cost.serverFactor,
        what: `making the host of ${cost.devicesPerServer}`,
        range: [cost.serverKg.low, cost.serverKg.high],
    }));
    return {
        kind: 'accelerators',
        id,
        name,
        facts: (0,browse_text/* facts */.Ix)(['vendor', (0,accelerators/* vendorOf */.AK)(id) ?? ''], ['class', board.class], ['form', form], ['machines', machinesWith(id)]),
        figures,
        aliases: (0,browse_text/* parts */.rT)(spellings, ';'),
        ambiguous: (0,browse_text/* parts */.rT)(several, ';').map(ambiguityOf),
        notes: [...(tdpW === null ? ['Nobody published its power that we could read.'] : []), ...(0,browse_text/* parts */.rT)(note, '|')],
    };
}
/** What an estimate takes a name for, where that is not just the board: a range, a part of it, or several as one device. */
function readAs(text) {
    const slice = /^(?:tdp|idle|flops)\/.*x(\d+)$/.exec(text.trim());
    if (slice !== null && (0,accelerators/* acceleratorById */.eS)(text.trim().replace(/^\w+\//, '')) === null) {
        return [`A slice of ${slice[1]} chips that a record counts as one device: ${slice[1]} times the figure of one.`];
    }
    const { count, name } = (0,device_count/* stripCount */.o3)(text.trim());
    const found = (0,accelerators/* accelerator */.Mz)(text) ?? (count === null ? null : (0,accelerators/* accelerator */.Mz)(name));
    if (found === null || found.tdpW === null)
        return [];
    if (found.tdpRangeW !== null) {
        const [low, high] = found.tdpRangeW;
        return [
            `"${text.trim()}" is taken for this board; what it may mean is rated ${(0,browse_text/* short */.h0)(low)} to ${(0,browse_text/* short */.h0)(high)} W a device.`,
        ];
    }
    const chips = found.tdpW.id.match(/x(\d+)$/)?.[1];
    const own = (0,accelerators/* acceleratorById */.eS)(found.id)?.tdpW?.id;
    if (chips === undefined || found.tdpW.id === own)
        return [];
    return [
        `"${text.trim()}" is ${chips} of these chips, which a record counts as one device of ${(0,browse_text/* short */.h0)(found.tdpW.value)} W.`,
    ];
}
function rateOf(text, note) {
    const [name = '', value, source = ''] = text.split(':');
    const [what, unit] = RATES[name] ?? [name, ''];
    return [(0,browse_text/* figure */.vP)({ what, value: Number(value), unit, source, note: note === null ? null : 'as its source prints it' })];
}
function ambiguityOf(text) {
    const [name = '', ids] = text.split('=');
    return {
        name,
        covers: (0,browse_text/* parts */.rT)(ids, '+').map((id) => id.replace(/^board:(.*)/, '$1 (the whole board)')),
        watts: (0,accelerators/* accelerator */.Mz)(name)?.tdpRangeW ?? null,
    };
}
function machinesWith(id) {
    const found = (0,browse_text/* rowsOf */.RO)(instances_generated/* instanceRows */.p).filter(({ cells }) => cells[0] === id);
    const more = found.length > 6 ? ` and ${found.length - 6} more` : '';
    return found.length === 0
        ? ''
        : `${found
            .slice(0, 6)
            .map(({ key }) => key)
            .join(', ')}${more}`;
}
function cpuSummaries() {
    const seen = new Set();
    return (0,browse_text/* rowsOf */.RO)(cpus_generated/* cpuRows */.a2).flatMap(({ cells }) => {
        const { cpu, cores } = (0,cpus/* readCpu */.j)(cells);
        if (seen.has(cpu.id))
            return [];
        seen.add(cpu.id);
        const figures = [`${(0,browse_text/* short */.h0)(cpu.tdpW.value)} W`, cores === '' ? '' : `${cores} cores`, String(cpu.tdpW.year ?? '')];
        return [{ kind: 'cpus', id: cpu.id, name: cpu.name, figures }];
    });
}
function cpuEntry(id) {
    const rows = (0,browse_text/* rowsOf */.RO)(cpus_generated/* cpuRows */.a2).map(({ key, cells }) => ({ key, ...(0,cpus/* readCpu */.j)(cells) }));
    const own = rows.filter((row) => row.cpu.id === id);
    const [first] = own;
    if (first === undefined)
        return null;
    const { cpu, vendor, cores } = first;
    return {
        kind: 'cpus',
        id,
        name: cpu.name,
        facts: (0,browse_text/* facts */.Ix)(['vendor', vendor], ['cores', cores], ['threads', cpu.threads === null ? '' : String(cpu.threads)]),
        figures: [(0,browse_text/* figure */.vP)({ ...cpu.tdpW, what: 'rated power of a socket' })],
        aliases: own.map(({ key }) => key),
        ambiguous: [],
        notes: [],
    };
}
function instanceSummaries() {
    return (0,browse_text/* rowsOf */.RO)(instances_generated/* instanceRows */.p).map(({ key, cells }) => {
        const [id = '', count, fraction, vcpu] = cells;
        const name = `${Number(count)}x ${(0,accelerators/* acceleratorById */.eS)(id)?.name ?? id}`;
        const share = fraction === '' ? '' : `${(0,browse_text/* short */.h0)(Number(fraction))} of one`;
        return { kind: 'instances', id: key, name, figures: [share, unit(vcpu, 'vCPU')] };
    });
}
function instanceEntry(id) {
    const row = (0,rows/* findRow */.uv)(instances_generated/* instanceRows */.p, id);
    if (row === null)
        return null;
    const [board = '', count, fraction = '', vcpu = '', source = ''] = row;
    const [memory = '', note = ''] = (0,rows/* findRow */.uv)(instanceDetails, id) ?? [];
    const found = (0,accelerators/* acceleratorById */.eS)(board);
    const figures = [
        (0,browse_text/* figure */.vP)({ what: 'accelerators, as the driver counts them', value: Number(count), unit: 'devices', source }),
    ];
    if (fraction !== '')
        figures.push((0,browse_text/* figure */.vP)({ what: 'share of the accelerator', value: Number(fraction), unit: 'of one', source }));
    if (vcpu !== '')
        figures.push((0,browse_text/* figure */.vP)({ what: 'virtual processors', value: Number(vcpu), unit: 'vCPU', source }));
    if (memory !== '')
        figures.push((0,browse_text/* figure */.vP)({ what: 'memory of the machine', value: Number(memory), unit: 'GiB', source }));
    if (found?.tdpW)
        figures.push((0,browse_text/* figure */.vP)({ ...found.tdpW, what: 'rated power of an accelerator' }));
    return {
        kind: 'instances',
        id,
        name: `${Number(count)}x ${found?.name ?? board}`,
        facts: (0,browse_text/* facts */.Ix)(['provider', id.slice(0, id.indexOf(':'))], ['accelerator', board]),
        figures,
        aliases: [],
        ambiguous: [],
        notes: (0,browse_text/* parts */.rT)(note, '|'),
    };
}
function unit(value, name) {
    return value === undefined || value === '' ? '' : `${(0,browse_text/* short */.h0)(Number(value))} ${name}`;
}

// EXTERNAL MODULE: ./build/core/estimate/constants/all.js
var constants_all = __webpack_require__(7860);
// EXTERNAL MODULE: ./build/data/embodied.generated.js
var embodied_generated = __webpack_require__(2653);
// EXTERNAL MODULE: ./build/data/sources.js
var sources = __webpack_require__(4895);
;// CONCATENATED MODULE: ./build/data/browse/others.js







function embodiedSummaries() {
    const used = (0,browse_text/* rowsOf */.RO)(embodied_generated/* embodiedRows */.D).map(({ key, cells }) => {
        const [low, central, high] = cells;
        const figures = [`${central ?? ''} kg`, `${low ?? ''} to ${high ?? ''}`];
        return { kind: 'embodied', id: `embodied/${key}`, name: '', figures };
    });
    return [...used, ...references().map(({ id, name, figure: { value, unit } }) => referenceLine(id, name, value, unit))];
}
function referenceLine(id, name, value, unit) {
    return { kind: 'embodied', id, name, figures: [`${(0,browse_text/* short */.h0)(value)} ${unit}`, 'published figure, for reference'] };
}
function partInWords(key) {
    const [part, name = ''] = key.split('/');
    return part === 'card' ? `a card: ${name}` : `the host of cards: ${name}`;
}
/** Published figures that the ranges rest on; no estimate reads them. Several metrics of one item are told apart. */
function references() {
    const seen = new Map();
    return (0,browse_text/* rowsOf */.RO)(embodiedDetails).flatMap(({ key, cells }) => {
        if (!key.startsWith('reference/'))
            return [];
        const [metric = '', value, unit = '', scope = '', source = '', note = ''] = cells;
        const slug = key
            .toLowerCase()
            .replace(/[^a-z0-9/]+/g, '-')
            .replace(/-+$/, '');
        const count = (seen.get(slug) ?? 0) + 1;
        seen.set(slug, count);
        const name = key.split('/').slice(1).join(': ');
        const what = [metric, scope].filter((text) => text !== '').join(', ');
        const one = (0,browse_text/* figure */.vP)({ what, value: Number(value), unit, source, note: note === '' ? null : note });
        return [{ id: `embodied/${slug}${count > 1 ? `-${count}` : ''}`, name, figure: one }];
    });
}
function embodiedEntry(id) {
    const reference = references().find((one) => one.id === id);
    if (reference !== undefined)
        return plainEntry('embodied', id, reference.name, [reference.figure], []);
    const key = id.replace(/^embodied\//, '');
    const row = (0,rows/* findRow */.uv)(embodied_generated/* embodiedRows */.D, key);
    if (row === null || key === id)
        return null;
    const [low, central, high, devices = '', source = ''] = row;
    const note = (0,rows/* findRow */.uv)(embodiedDetails, key)?.[0] ?? '';
    const range = [Number(low), Number(high)];
    const shared = devices === '1' || devices === '' ? null : `shared by ${devices} devices`;
    const made = (0,browse_text/* figure */.vP)({ id, what: 'making it', value: Number(central), range, unit: 'kgCO2e', source, note: shared });
    return plainEntry('embodied', id, partInWords(key), [made], (0,browse_text/* parts */.rT)(note, '|'));
}
function methodSummaries() {
    return constants_all/* CONSTANTS */.a.map(({ id, low, central, high, unit, source }) => {
        const range = low === high ? '' : `${low} to ${high}`;
        return { kind: 'method', id, name: source, figures: [`${central} ${unit}`, range] };
    });
}
function methodEntry(id) {
    const found = constants_all/* CONSTANTS */.a.find((one) => one.id === id);
    if (found === undefined)
        return null;
    const { low, central, high, unit, source } = found;
    const what = 'constant of the method';
    const range = low === high ? null : [low, high];
    const one = (0,browse_text/* figure */.vP)({ id, what, value: central, range, unit, source: 'method', note: source });
    return plainEntry('method', id, id.slice('method/'.length).replaceAll('-', ' '), [one], ['It stands in the table of constants of docs/methodology.md.']);
}
function sourceSummaries() {
    return (0,browse_text/* rowsOf */.RO)(sources_generated/* sourceRows */.J).map(({ key, cells }) => {
        const [title = '', publisher = '', licence = ''] = cells;
        return { kind: 'sources', id: key, name: `${title}, ${publisher}`, figures: [licence] };
    });
}
function sourceEntry(id) {
    const found = (0,sources.dataSource)(id);
    if (found === null)
        return null;
    const { title, publisher, licence, terms, version, pointer } = found;
    return {
        ...plainEntry('sources', id, title, [], (0,browse_text/* parts */.rT)((0,rows/* findRow */.uv)(sourceDetails, id)?.[0], '|')),
        facts: (0,browse_text/* facts */.Ix)(['publisher', publisher], ['version', version], ['licence', licence], ['terms', terms], ['where', pointer]),
    };
}
function plainEntry(kind, id, name, figures, notes) {
    return { kind, id, name, facts: [], figures, aliases: [], ambiguous: [], notes };
}

// EXTERNAL MODULE: ./build/data/clouds.generated.js
var clouds_generated = __webpack_require__(3256);
// EXTERNAL MODULE: ./build/data/grid.generated.js
var grid_generated = __webpack_require__(1218);
// EXTERNAL MODULE: ./build/data/places.generated.js
var places_generated = __webpack_require__(5474);
// EXTERNAL MODULE: ./build/data/share-alike/electricity-maps.generated.js
var electricity_maps_generated = __webpack_require__(1462);
// EXTERNAL MODULE: ./build/data/sites.generated.js
var sites_generated = __webpack_require__(4070);
// EXTERNAL MODULE: ./build/data/sites.js
var data_sites = __webpack_require__(8549);
;// CONCATENATED MODULE: ./build/data/browse/places.js










const COMBUSTION = 'combustion only';
function zoneName(zone) {
    const name = (0,rows/* findRow */.uv)(zoneDetails, zone)?.[0] ?? '';
    return name === '' ? zone : name;
}
function gridSummaries(year) {
    return gridTable().map(({ key, cells }) => {
        const figures = gridInWords((0,grid/* nearest */.pA)((0,grid/* series */.Ul)(cells[0] ?? ''), year), year);
        return { kind: 'grids', id: key, name: zoneName(key), figures };
    });
}
/** Zones of Electricity Maps only where nobody else has the zone: the others are asked first, and answer. */
function gridTable() {
    const own = (0,browse_text/* rowsOf */.RO)(grid_generated/* gridRows */.e);
    const known = new Set(own.map(({ key }) => key));
    return [...own, ...(0,browse_text/* rowsOf */.RO)(electricity_maps_generated/* electricityMapsRows */.S).filter(({ key }) => !known.has(key))];
}
function gridInWords(found, year) {
    if (found === null)
        return ['no figure'];
    const missed = year !== null && found.year !== year ? ', nearest' : '';
    return [
        `${(0,browse_text/* short */.h0)(found.value)} g/kWh`,
        `${found.year}${missed}`,
        found.basis === 'combustion' ? COMBUSTION : '',
        found.source,
    ];
}
function gridEntry(zone) {
    const row = (0,rows/* findRow */.uv)(grid_generated/* gridRows */.e, zone) ?? (0,rows/* findRow */.uv)(electricity_maps_generated/* electricityMapsRows */.S, zone);
    if (row === null)
        return null;
    const country = /^[A-Z]{2}-/.test(zone) ? zoneName(zone.slice(0, 2)) : '';
    return {
        kind: 'grids',
        id: zone,
        name: zoneName(zone),
        facts: (0,browse_text/* facts */.Ix)(['country', country], ['cloud regions', regionsOn(zone)]),
        figures: gridFigures(zone, (0,grid/* series */.Ul)(row[0] ?? '')),
        aliases: (0,browse_text/* rowsOf */.RO)(places_generated/* placeRows */.b)
            .filter(({ cells }) => cells[0] === zone)
            .map(({ key }) => key),
        ambiguous: [],
        notes: notesOnGrid((0,grid/* series */.Ul)(row[0] ?? '')),
    };
}
function regionsOn(zone) {
    const found = (0,browse_text/* rowsOf */.RO)(clouds_generated/* cloudRows */.B).filter(({ cells }) => cells[1] === zone && cells[3] === '');
    const more = found.length > 8 ? ` and ${found.length - 8} more` : '';
    return found.length === 0
        ? ''
        : `${found
            .slice(0, 8)
            .map(({ key }) => key)
            .join(', ')}${more}`;
}
function gridFigures(name, all) {
    const newest = [...all].sort((a, b) => b.year - a.year);
    return newest.map(({ year, value, source, basis }) => (0,browse_text/* figure */.vP)({
        id: `grid/${name}/${year}`,
        what: 'grid intensity',
        value,
        unit: 'gCO2e/kWh',
        year,
        source,
        note: basis === 'combustion' ? COMBUSTION : null,
    }));
}
function notesOnGrid(all) {
    return all.some(({ basis }) => basis === 'combustion')
        ? ['Counts what the power stations burn; life-cycle figures of other places lie higher and are not comparable.']
        : [];
}
function regionSummaries(year) {
    return (0,browse_text/* rowsOf */.RO)(clouds_generated/* cloudRows */.B).map(({ key, cells }) => {
        const found = (0,grid/* grid */.Vg)(key, year);
        const { value, year: of } = found?.factor ?? { value: 0, year: null };
        const missed = found?.yearMissed ? ', nearest' : '';
        const pue = (0,grid/* nearest */.pA)((0,data_sites/* figures */.u5)((0,rows/* findRow */.uv)(sites_generated/* siteRows */.$, `pue/${key}`)?.[0] ?? ''), year);
        const figures = [
            found === null ? 'no grid' : `${(0,browse_text/* short */.h0)(value)} g/kWh`,
            of === null ? '' : `${of}${missed}`,
            pue === null || !Number.isFinite(pue.value) ? '' : `PUE ${(0,browse_text/* short */.h0)(pue.value)}`,
        ];
        const place = (0,rows/* findRow */.uv)(cloudDetails, key)?.[0] ?? '';
        return {
            kind: 'regions',
            id: key,
            name: [place, zoneName(cells[0] ?? '')].filter((part) => part !== '').join(', '),
            figures,
        };
    });
}
function regionEntry(id) {
    const row = (0,rows/* findRow */.uv)(clouds_generated/* cloudRows */.B, id);
    if (row === null)
        return null;
    const [country = '', zone = '', whole, published = ''] = row;
    const [place = '', shares] = (0,rows/* findRow */.uv)(cloudDetails, id) ?? [];
    const provider = id.slice(0, id.indexOf(':'));
    const zoneSeries = (0,rows/* findRow */.uv)(grid_generated/* gridRows */.e, zone)?.[0] ?? '';
    const own = published !== '';
    const all = own ? (0,grid/* series */.Ul)(published) : zoneSeries === '' ? [] : (0,grid/* series */.Ul)(zoneSeries);
    const sites = [...siteSeries('pue', id), ...siteSeries('wue', id)];
    const fleet = [...siteSeries('pue', provider), ...siteSeries('wue', provider)].filter(({ what }) => !sites.some((site) => site.what === what.replace(', fleet', '')));
    const water = (0,data_sites/* wueOffSite */._J)(id);
    return {
        kind: 'regions',
        id,
        name: [place, zoneName(country)].filter((part) => part !== '').join(', '),
        facts: (0,browse_text/* facts */.Ix)(['provider', provider], ['country', `${country} ${zoneName(country)}`], ['grid', own ? 'figures that the provider publishes for the region' : `${zone} ${zoneName(zone)}`], ['precision', own || whole === '1' || zone.length > 2 ? 'region' : 'country: it has several grids']),
        figures: [
            ...gridFigures(own ? id : zone, all.filter(({ value }) => value > 0)),
            ...sites,
            ...fleet,
            ...(0,browse_text/* parts */.rT)(shares, ',').map(shareOf),
            (0,browse_text/* figure */.vP)({
                ...water.factor,
                what: 'water of power stations',
                note: water.precision === 'default' ? 'default' : null,
            }),
        ],
        aliases: [],
        ambiguous: [],
        notes: notesOnGrid(all),
    };
}
function shareOf(text) {
    const [year, value, basis = '', source = ''] = text.split(':');
    const note = `${basis.replace('-', ', ')}; changes no estimate`;
    return (0,browse_text/* figure */.vP)({ what: 'carbon-free share', value: Number(value), unit: '%', year: Number(year), source, note });
}
function siteSeries(what, name) {
    const row = (0,rows/* findRow */.uv)(sites_generated/* siteRows */.$, `${what}/${name}`);
    if (row === null)
        return [];
    const label = what === 'pue' ? 'PUE' : 'water on site';
    return [...(0,data_sites/* figures */.u5)(row[0] ?? '')]
        .sort((a, b) => b.year - a.year)
        .map(({ year, value, source }) => (0,browse_text/* figure */.vP)({
        id: year === 0 ? `${what}/${name}` : `${what}/${name}/${year}`,
        what: name.includes(':') ? label : `${label}, fleet`,
        value,
        unit: what === 'pue' ? 'ratio' : 'L/kWh',
        year: year === 0 ? null : year,
        source,
        note: year === 0 ? 'undated' : null,
    }));
}
function siteSummaries(year) {
    const names = new Set((0,browse_text/* rowsOf */.RO)(sites_generated/* siteRows */.$).map(({ key }) => key.slice(4)));
    const sites = [...names].map((name) => {
        const figures = ['pue', 'wue'].flatMap((what) => {
            const found = (0,grid/* nearest */.pA)(siteSeries(what, name).map((one) => ({ ...one, year: one.year ?? 0 })), year);
            if (found === null)
                return ['', ''];
            const label = what === 'pue' ? `PUE ${(0,browse_text/* short */.h0)(found.value)}` : `${(0,browse_text/* short */.h0)(found.value)} L/kWh`;
            return [label, found.year === 0 ? 'undated' : String(found.year)];
        });
        const place = (0,rows/* findRow */.uv)(cloudDetails, name)?.[0] ?? '';
        return { kind: 'sites', id: name, name: name.includes(':') ? place : 'its fleet', figures };
    });
    const water = (0,browse_text/* rowsOf */.RO)(sites_generated/* waterRows */.Z).map(({ key, cells }) => ({
        kind: 'sites',
        id: `wue-off-site/${key === '*' ? 'default' : key}`,
        name: `water of power stations, ${key === '*' ? 'elsewhere' : zoneName(key)}`,
        figures: ['', '', `${cells[0] ?? ''} L/kWh`, ''],
    }));
    return [...sites, ...water];
}
function siteEntry(id) {
    const entry = (name, all) => all.length === 0
        ? null
        : { kind: 'sites', id, name, facts: [], figures: all, aliases: [], ambiguous: [], notes: [] };
    if (!id.startsWith('wue-off-site/')) {
        const name = id.includes(':') ? id : `the fleet of ${id}`;
        return entry(name, [...siteSeries('pue', id), ...siteSeries('wue', id)]);
    }
    const key = id.slice('wue-off-site/'.length);
    const row = (0,rows/* findRow */.uv)(sites_generated/* waterRows */.Z, key === 'default' ? '*' : key);
    if (row === null)
        return null;
    const [value, source = ''] = row;
    const what = 'water evaporated in making electricity';
    return entry(`water of power stations, ${key === 'default' ? 'elsewhere' : zoneName(key)}`, [
        (0,browse_text/* figure */.vP)({ id, what, value: Number(value), unit: 'L/kWh', source }),
    ]);
}
/** What a footprint cites when only the provider is known. */
function providerEntry(provider) {
    const span = yearsOf('grids') ?? [0, -1];
    const years = Array.from({ length: span[1] - span[0] + 1 }, (_, at) => span[0] + at);
    const all = [null, ...years].flatMap((year) => {
        const found = (0,grid/* grid */.Vg)(provider, year);
        return found === null || found.precision !== 'provider' ? [] : [{ ...found.factor, basis: found.basis }];
    });
    const distinct = [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    if (distinct.length === 0)
        return null;
    return {
        kind: 'grids',
        id: provider,
        name: `mean over the regions of ${provider}`,
        facts: [],
        figures: distinct.map(({ basis, ...factor }) => (0,browse_text/* figure */.vP)({ ...factor, what: 'grid intensity', note: basis === 'lifecycle' ? null : `${basis} basis` })),
        aliases: [],
        ambiguous: [],
        notes: ['Worked out from the figures of the regions; cite those where the region is known.'],
    };
}
function publishedYears(cell) {
    return cell === undefined || cell === '' ? [] : (0,grid/* series */.Ul)(cell).map(({ year }) => year);
}
/** Names of the country of a region or a zone, for a search. */
function countryText(id) {
    const country = id.includes(':') ? ((0,rows/* findRow */.uv)(clouds_generated/* cloudRows */.B, id)?.[0] ?? '') : /^[A-Z]{2}-/.test(id) ? id.slice(0, 2) : '';
    return country === '' ? '' : `${country};${zoneName(country)}`;
}
/** First and last year of the figures of a kind. */
function yearsOf(kind) {
    const years = {
        grids: () => gridTable().flatMap(({ cells }) => publishedYears(cells[0])),
        regions: () => (0,browse_text/* rowsOf */.RO)(clouds_generated/* cloudRows */.B).flatMap(({ cells }) => publishedYears(cells[3])),
        sites: () => (0,browse_text/* rowsOf */.RO)(sites_generated/* siteRows */.$).flatMap(({ cells }) => (0,data_sites/* figures */.u5)(cells[0] ?? '').map(({ year }) => year)),
    };
    if (kind !== 'grids' && kind !== 'regions' && kind !== 'sites')
        return null;
    const all = years[kind]().filter((year) => year > 0);
    return all.length === 0 ? null : [Math.min(...all), Math.max(...all)];
}

// EXTERNAL MODULE: ./build/data/places.js
var places = __webpack_require__(3617);
;// CONCATENATED MODULE: ./build/data/browse/resolve.js

















/** Usually one; several when a name is one of several kinds, none when nobody knows it. */
function meant(text) {
    const clean = text.trim();
    const factor = ofFactor(clean);
    if (factor !== null)
        return [factor];
    const own = ofId(clean);
    return own === null ? ofName(clean) : [own];
}
const FACTOR = /^(tdp|idle|flops|grid|pue|wue|wue-off-site|embodied|method)\/(.+)$/;
/** Whether a text has the form of what footprints cite. */
function isFactor(text) {
    return FACTOR.test(text.trim());
}
function ofFactor(id) {
    const [, what, rest = ''] = FACTOR.exec(id) ?? [];
    const asked = (kind, name) => ({ kind, id: name, factor: id });
    if (what === undefined)
        return null;
    if (what === 'method')
        return constants_all/* CONSTANTS */.a.some((one) => one.id === id) ? asked('method', id) : null;
    if (what === 'embodied') {
        const published = id.startsWith('embodied/reference/');
        return embodiedEntry(id) === null ? null : { ...asked('embodied', id), factor: published ? null : id };
    }
    if (what === 'wue-off-site')
        return siteEntry(id) === null ? null : asked('sites', id);
    if (what === 'grid' || what === 'pue' || what === 'wue')
        return ofPlace(id, what, rest);
    if (rest.startsWith('cpu/'))
        return cpuId(rest.slice(4)) ? asked('cpus', rest.slice(4)) : null;
    const board = (0,accelerators/* acceleratorById */.eS)(rest) === null ? rest.replace(/x\d+$/, '') : rest;
    return (0,accelerators/* acceleratorById */.eS)(board) === null ? null : { ...asked('accelerators', board), factor: `${what}/${board}` };
}
function ofPlace(id, what, rest) {
    const name = rest.replace(/\/\d{4}$/, '');
    // A name of a place without its year is the whole series.
    const factor = name === rest && what === 'grid' ? null : id;
    if ((0,rows/* findRow */.uv)(clouds_generated/* cloudRows */.B, name) !== null)
        return { kind: 'regions', id: name, factor };
    if (what === 'grid')
        return isZone(name) || (0,grid/* grid */.Vg)(name, null) !== null ? { kind: 'grids', id: name, factor } : null;
    return (0,rows/* findRow */.uv)(sites_generated/* siteRows */.$, `${what}/${name}`) === null ? null : { kind: 'sites', id: name, factor };
}
function ofId(id) {
    const whole = (kind) => ({ kind, id, factor: null });
    if ((0,accelerators/* acceleratorById */.eS)(id) !== null)
        return whole('accelerators');
    if ((0,rows/* findRow */.uv)(clouds_generated/* cloudRows */.B, id) !== null)
        return whole('regions');
    if (isZone(id))
        return whole('grids');
    if ((0,rows/* findRow */.uv)(sites_generated/* siteRows */.$, `pue/${id}`) !== null || (0,rows/* findRow */.uv)(sites_generated/* siteRows */.$, `wue/${id}`) !== null)
        return whole('sites');
    if ((0,rows/* findRow */.uv)(instances_generated/* instanceRows */.p, id) !== null)
        return whole('instances');
    if ((0,sources.dataSource)(id) !== null)
        return whole('sources');
    return cpuId(id) ? whole('cpus') : null;
}
function isZone(id) {
    return (0,rows/* findRow */.uv)(grid_generated/* gridRows */.e, id) !== null || (0,rows/* findRow */.uv)(electricity_maps_generated/* electricityMapsRows */.S, id) !== null;
}
function cpuId(id) {
    return (0,browse_text/* rowsOf */.RO)(cpus_generated/* cpuRows */.a2).some(({ cells }) => (0,cpus/* readCpu */.j)(cells).cpu.id === id);
}
function ofName(text) {
    if (text === '')
        return [];
    const found = [];
    const add = (kind, id) => found.push({ kind, id, factor: null });
    const board = (0,accelerators/* accelerator */.Mz)(text) ?? (0,accelerators/* accelerator */.Mz)((0,device_count/* stripCount */.o3)(text).name);
    if (board !== null)
        add('accelerators', board.id);
    const type = text.toLowerCase();
    const types = [type, `standard_${type}`];
    // Small clouds call a machine as its board; the board is meant then.
    for (const { key } of board === null ? (0,browse_text/* rowsOf */.RO)(instances_generated/* instanceRows */.p) : []) {
        if (types.includes(key.slice(key.indexOf(':') + 1)) || key === type)
            add('instances', key);
    }
    const place = (0,places/* placeOf */.$t)(text);
    if (place?.kind === 'cloud')
        add('regions', `${place.provider}:${place.region}`);
    if (place?.kind === 'zone')
        add('grids', place.zone);
    if (place?.kind === 'provider')
        add('sites', place.provider);
    const processor = board === null ? (0,cpus/* cpu */.B)(text) : null;
    if (processor !== null)
        add('cpus', processor.id);
    return found;
}

// EXTERNAL MODULE: ./build/data/place-name.js
var place_name = __webpack_require__(2444);
;// CONCATENATED MODULE: ./build/data/browse/search.js







const BY_YEAR = new Set(['grids', 'regions', 'sites']);
/** `germany 2022` asks for a year, `8xH100` for a board. */
function wanted(kind, words, year) {
    const all = words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== '');
    const isYear = (word) => BY_YEAR.has(kind) && /^(?:19|20)\d\d$/.test(word);
    const named = all.filter((word) => !isYear(word));
    const last = all.filter(isYear).at(-1);
    const { count, name } = (0,device_count/* stripCount */.o3)(named.join(' '));
    const left = kind === 'accelerators' && count !== null && name !== '' ? name.split(' ') : named;
    return { words: left, year: year ?? (last === undefined ? null : Number(last)) };
}
function matches(entry, words) {
    const text = haystack(entry);
    const before = PROSE.has(entry.kind) ? ' ' : '';
    return words.every((word) => {
        const folded = (0,place_name/* fold */.A)(word);
        return folded !== '' && text.includes(before + folded);
    });
}
/** Titles and sources are sentences, in which `paris` is no part of a comparison: words count from their beginning. */
const PROSE = new Set(['sources', 'method']);
/** Spellings folded one by one, so that no word is found across two of them. */
function haystack({ kind, id, name, figures }) {
    const texts = [id, name, ...spellingsOf(kind, id)];
    if (PROSE.has(kind))
        texts.push(...[...texts, ...figures].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
    return texts.map((text) => ` ${(0,place_name/* fold */.A)(text)}`).join('');
}
function spellingsOf(kind, id) {
    if (kind === 'accelerators')
        return [...acceleratorText(id).split(';'), ...(machines().get(id) ?? [])];
    if (kind === 'grids')
        return [...countryText(id).split(';'), ...(spellings().get(id) ?? [])];
    return kind === 'regions' ? countryText(id).split(';') : [];
}
let machineNames = null;
/** Board to machine types, because people know `p4d` and not what is in it. */
function machines() {
    machineNames ??= joined((0,browse_text/* rowsOf */.RO)(instances_generated/* instanceRows */.p).map(({ key, cells }) => [cells[0] ?? '', key]));
    return machineNames;
}
let placeNames = null;
function spellings() {
    placeNames ??= joined((0,browse_text/* rowsOf */.RO)(places_generated/* placeRows */.b).map(({ key, cells }) => [cells[0] ?? '', key]));
    return placeNames;
}
function joined(pairs) {
    const all = new Map();
    for (const [to, from] of pairs) {
        const known = all.get(to);
        if (known === undefined)
            all.set(to, [from]);
        else
            known.push(from);
    }
    return all;
}

;// CONCATENATED MODULE: ./build/data/browse/index.js
/**
 * The catalogue to look at: lists, searches, whole entries. For people and for `catalog`; no estimate comes through here,
 * so this may take the tables apart, which a look-up never does.
 */










const ABOUT = {
    accelerators: 'GPUs, TPUs, systems on a chip: power, rates, memory',
    cpus: 'processors: power of a socket',
    instances: 'cloud machine types and the accelerators in them',
    regions: 'cloud regions: grid, PUE and water by year',
    grids: 'countries, states, subregions: g CO2e/kWh by year',
    sites: 'PUE and water of fleets, halls and power stations',
    embodied: 'what it took to make cards and hosts',
    method: 'constants of the method, with their ranges',
    sources: 'where the figures come from, and under which licence',
};
const SUMMARIES = {
    accelerators: acceleratorSummaries,
    cpus: cpuSummaries,
    instances: instanceSummaries,
    regions: regionSummaries,
    grids: gridSummaries,
    sites: siteSummaries,
    embodied: embodiedSummaries,
    method: methodSummaries,
    sources: sourceSummaries,
};
const ENTRIES = {
    accelerators: acceleratorEntry,
    cpus: cpuEntry,
    instances: instanceEntry,
    regions: regionEntry,
    grids: gridEntry,
    sites: siteEntry,
    embodied: embodiedEntry,
    method: methodEntry,
    sources: sourceEntry,
};
/** As many as fit into a hint. */
const FEW = 6;
function overview() {
    const terms = new Map();
    for (const { cells } of (0,browse_text/* rowsOf */.RO)(sources_generated/* sourceRows */.J))
        terms.set(cells[3] ?? '', (terms.get(cells[3] ?? '') ?? 0) + 1);
    return {
        version: edition_generated/* version */.r,
        kinds: catalogue_entry/* ENTRY_KINDS */.p.map((kind) => ({
            kind,
            entries: SUMMARIES[kind](null).length,
            years: yearsOf(kind),
            about: ABOUT[kind],
        })),
        terms: [...terms].sort((a, b) => b[1] - a[1]),
    };
}
/** Ids of a kind, or of all. */
function idsOf(kind) {
    return catalogue_entry/* ENTRY_KINDS */.p.filter((one) => kind === null || kind === one).flatMap((one) => SUMMARIES[one](null).map(({ id }) => id));
}
/** What of a kind the words mean, best first; all of it when there are none. `year` picks the figures that are shown. */
function list(kind, words, year) {
    const asked = wanted(kind, words, year);
    const all = SUMMARIES[kind](asked.year);
    if (asked.words.length === 0)
        return { kind, entries: all };
    const exact = new Set(meant(asked.words.join(' ')).flatMap((one) => (one.kind === kind ? [one.id] : [])));
    const found = all.filter((one) => exact.has(one.id) || matches(one, asked.words));
    const first = (one) => (exact.has(one.id) ? 0 : 1);
    return { kind, entries: found.sort((a, b) => first(a) - first(b)) };
}
/**
 * The entry behind an id, a factor of a footprint (`grid/FR/2024`, `tdp/nvidia-h100-sxm5-80gb`) or a name. With a year
 * only the figures of that year, or of the nearest.
 */
function show(text, year) {
    const exact = meant(text);
    // A factor is meant to the letter.
    const all = exact.length > 0 || isFactor(text) ? exact : searched(text);
    const [first, ...more] = all;
    if (first === undefined)
        return { kind: 'none' };
    if (more.length > 0)
        return { kind: 'several', ids: all.map(({ id }) => id) };
    const found = first.kind === 'grids' ? gridOrMean(first.id) : ENTRIES[first.kind](first.id);
    if (found === null)
        return { kind: 'none' };
    const entry = found.kind === 'accelerators' ? { ...found, notes: [...readAs(text), ...found.notes] } : found;
    const ids = entry.figures.flatMap(({ id }) => id ?? []);
    if (first.factor !== null && !ids.includes(first.factor))
        return { kind: 'no figure', has: ids };
    return { kind: 'one', entry: year === null ? entry : ofYear(entry, year), factor: first.factor };
}
/** Nobody's name, but perhaps enough words for a few entries; more than a few are no answer. */
function searched(text) {
    const words = text.split(/[\s/]+/);
    const found = catalogue_entry/* ENTRY_KINDS */.p.flatMap((kind) => list(kind, words, null).entries.map(({ id }) => ({ kind, id, factor: null })));
    return found.length <= FEW ? found : [];
}
/** A provider has no grid of its own; a footprint that knows no more cites the mean of its regions. */
function gridOrMean(id) {
    return ENTRIES.grids(id) ?? providerEntry(id);
}
function ofYear(entry, year) {
    const groups = new Map();
    for (const one of entry.figures)
        groups.set(one.what, [...(groups.get(one.what) ?? []), one]);
    const figures = [...groups.values()].flatMap((all) => {
        const dated = all.flatMap((one) => (one.year === null ? [] : [{ ...one, year: one.year }]));
        if (dated.length < 2)
            return all;
        const best = (0,grid/* nearest */.pA)(dated, year);
        if (best === null)
            return all;
        const missed = best.year === year ? [] : [`nearest to ${year}`];
        const note = [...missed, ...(best.note === null ? [] : [best.note])].join('; ');
        return [{ ...best, note: note === '' ? null : note }];
    });
    return { ...entry, figures };
}


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);

/** Every row of a table: its key and the cells after it. */
function rowsOf(table) {
    if (table === '')
        return [];
    return table
        .slice(1)
        .split(_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW */ .nw)
        .map((row) => {
        const [key = '', ...cells] = row.split(_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA);
        return { key, cells };
    });
}
/** The parts of a list in a cell; none of an empty one. */
function parts(cell, by) {
    return cell === undefined || cell === '' ? [] : cell.split(by);
}
function figure(given) {
    return { id: null, range: null, year: null, note: null, ...given };
}
/** Four significant digits, without an exponent. */
function short(value) {
    return String(Number(value.toPrecision(4)));
}
/** Label and text, without those that have no text. */
function facts(...all) {
    return all.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [[label, text]]));
}


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceRows)
/* harmony export */ });
// Made by tools/data/build.ts; do not edit.
const sourceRows = '|amazon-sustainability^AWS Cloud: power and water usage effectiveness^Amazon^company page, isolated fact^facts^stored page; figures of 2024 and 2025^sustainability.aboutamazon.com/environment/the-cloud/asdi|anandtech-cerebras^Cerebras CS-1 at LLNL^AnandTech^article, isolated fact^facts^stored page^anandtech.com/tag/llnl|avalanche-rtx-a1000^Article on the NVIDIA RTX A1000 and A400^Avalanche Noticias^article, isolated fact^facts^2024^avalanchenoticias.com.br/placas-de-video/nvidia-apresentou-placas-graficas-profissionais-rtx-a1000-e-rtx-a400-com-ray-tracing|aws-neuron-docs^AWS Neuron architecture pages^AWS^docs terms not checked^unclear^stored pages, v2.29^awsdocs-neuron.readthedocs-hosted.com|azure-docs^Azure VM size pages^Microsoft^CC BY 4.0 (licence of the documentation repositories; not restated in the copy read)^attribution^pages dated 2024-07 to 2026-08^github.com/MicrosoftDocs/azure-compute-docs:articles/virtual-machines/sizes/gpu-accelerated/*.md|boavizta^BoaviztAPI data^Boavizta^AGPL-3.0 (repository; data terms not separate) - isolated facts only^facts^commit 15878f04 (2026-08-21)^github.com/Boavizta/boaviztapi:boaviztapi/data/factors.yml, archetypes|boavizta-cpu-specs^BoaviztAPI crowdsourced processor specifications^Boavizta^AGPL-3.0 (repository; data terms not separate) - isolated facts only^facts^commit 15878f04 (2026-08-21)^github.com/Boavizta/boaviztapi:boaviztapi/data/crowdsourcing/cpu_specs.csv|boavizta-issue-65^BoaviztAPI issue 65, GPU manufacture^Boavizta^UNCLEAR^unclear^read from stored page^githubissues.com/Boavizta/boaviztapi/65|boavizta-pcf^Boavizta environmental footprint data^Boavizta^ODbL 1.0, contents DbCL 1.0^share-alike^commit 61323eb5 (2023-02-23)^github.com/Boavizta/environmental-footprint-data:boavizta-data-us.csv|ccf-app^Cloud Carbon Footprint application constants and docs^Thoughtworks/CCF^Apache-2.0^attribution^commit b7a049c7 (2024-03-25)^github.com/cloud-carbon-footprint/cloud-carbon-footprint:packages/*/src/domain/*Constants.ts; microsite/docs|ccf-coefficients^Cloud Carbon Footprint coefficients^Thoughtworks/CCF^Apache-2.0^attribution^commit b0032d92 (2026-04-24)^github.com/cloud-carbon-footprint/ccf-coefficients:data/gcp-instances-latest-2026.csv, output/*.csv|channelnews-ovh^OVHcloud carbon calculator article^ChannelNews^article, isolated fact^facts^stored page^channelnews.fr/ovhcloud-lance-une-calculatrice-carbone-128249|chip-dataset^CHIP dataset (chip_dataset.csv)^Y. Sun et al., compiled from vendor lists and TechPowerUp^UNCLEAR (host repo MIT; compilation terms not stated)^unclear^copy committed 2026-07-06, content to 2024^github.com/PranjaliJain/Rebound-Effect@d45d4ab:data/chip_dataset.csv|co2js-electricitymaps^Electricity Maps yearly averages 2021-2025^Electricity Maps, republished by Green Web Foundation^ODbL 1.0 (attribution and share-alike)^share-alike^npm @tgwf/co2 0.19.0 (2026-06-29)^npm:@tgwf/co2 dist/*/data/electricity-maps/yearly_*.js|codecarbon-amd^CodeCarbon AMD scrape^CodeCarbon^MIT^attribution^commit b05965e4^github.com/mlco2/codecarbon:codecarbon/data/hardware/cpu_dataset_builder/amd_cpu_*_dataset.csv|codecarbon-cpu-power^CodeCarbon cpu_power.csv^CodeCarbon^MIT^attribution^commit b05965e4 (2026-08-08); file last changed 2026-04-13^github.com/mlco2/codecarbon:codecarbon/data/hardware/cpu_power.csv|codecarbon-intel-ark^CodeCarbon Intel ARK scrape^CodeCarbon^MIT^attribution^commit b05965e4^github.com/mlco2/codecarbon:codecarbon/data/hardware/cpu_dataset_builder/intel_cpu_ark_dataset.csv|computerweekly-cloud^AI, energy and the new rules of cloud sustainability competition^Computer Weekly^article, isolated fact^facts^read as an excerpt^briefly.co/anchor/DevOps/story/ai-energy-and-the-new-rules-of-cloud-sustainability-competition--computer-weekly|conservemode^H200 idle state case study^ConserveMode^UNCLEAR, vendor claim^unclear^stored page^conservemode.com/case-studies.html|coreweave-pricing^CoreWeave pricing transcription^api-evangelist^UNCLEAR^unclear^2026-09-20^github.com/api-evangelist/coreweave:plans/coreweave-plans-pricing.yml|customary^Customary names^this project^ours^ours^2026-11^|cybertechbiz-ms^Microsoft water-saving design article^CyberTechBiz^article, isolated facts^facts^stored page^cybertechbiz.com/wp/microsoft-raises-bar-with-water-saving-data-center-design|dcd-aws-pue^AWS global data centers achieved PUE of 1.15 in 2023^DatacenterDynamics^article, isolated fact^facts^2024-12^datacenterdynamics.com/en/news/aws-global-data-centers-achieved-pue-of-115-in-2023/|derived^Mechanical derivation^this project^ours^ours^2026-11^|desnz-uk^UK conversion factors 2025, 2026^DESNZ/DEFRA via an unnamed public repository^OGL v3 (licence of the publisher; not restated in the copy read)^attribution^2025 and 2026 editions^unnamed public file, repository not identified|digitalphablet-285k^Article on Arrow Lake power limits^Digital Phablet^article, isolated fact^facts^2024-10^digitalphablet.com/news/intels-new-arrow-lake-cpus-use-a-lot-of-power|eccc-nir2022^National Inventory Report 1990-2020 Annex 13 electricity tables^Environment and Climate Change Canada^Open Government Licence - Canada (licence of the publisher; not restated in the copy read)^attribution^2022 edition; file committed 2022-11-25^github.com/leachandrew/NIR:EN_Electricity_Can_Prov_Terr.xlsx|ecologits^EcoLogits^GenAI Impact^MPL-2.0^facts^0.9.1, commit 2d0a1c76 (2025-11-13)^github.com/genai-impact/ecologits:docs/methodology/llm_inference.md, ecologits/impacts/llm.py, tracers/utils.py|ecologits-mixes^EcoLogits electricity mixes, water after the guidance of the World Resources Institute^GenAI Impact^MPL-2.0^facts^commit 0adc8ab6^github.com/genai-impact/ecologits@0adc8ab6f220a175f5b19966b9e73616e4718752:ecologits/data/electricity_mixes.csv|eenews-graphcore^Graphcore Bow power article^eeNews Europe^article, isolated facts^facts^stored page (2022)^eenewseurope.com/en/graphcore-details-power-for-bow-ai-unit|egrid-emcommon^EPA eGRID 2018-2022 subregion CO2e output rates^US EPA via e-mission-common^US public domain (repo BSD-3-Clause)^public-domain^commit ebdbf3a5 (2025-01-21)^github.com/JGreenlee/e-mission-common:src/emcommon/resources/egrid*_intensities.json|egrid2023-secondary^EPA eGRID2023 subregion rates, secondary transcription^US EPA via an unnamed public repository^US public domain data^public-domain^author states checked 2026-08-21^unnamed public file, repository not identified|electricity-maps^Carbon intensity, past ranges, by API^Electricity Maps^terms of the plan of whoever asks; nothing of it is kept here^facts^asked while the program runs^api.electricitymaps.com/v3/carbon-intensity/past-range|em-contrib-regions^Electricity Maps data_centers.json (region to zone)^Electricity Maps contributors^AGPL-3.0 repository, short factual mapping - legal check advised^unclear^commit b354f28a (2026-08-21)^github.com/electricitymaps/electricitymaps-contrib:config/data_centers/data_centers.json|epoch-ml-hardware^Machine Learning Hardware (ml_hardware.csv)^Epoch AI^CC BY 4.0 (licence of the publisher; not restated in the copy read)^attribution^newest row 2026-03-11; copy committed 2026-07-06^github.com/PranjaliJain/Rebound-Effect@d45d4ab32e1af42229d851b5e1c44dc12b831d1f:data/ml_hardware.csv|gcp-region-carbon^Google Cloud region carbon^Google^Apache-2.0^attribution^commit 49f3f26b (2025-12-03)^github.com/GoogleCloudPlatform/region-carbon-info:data/yearly/2019-2024.csv|google-ai-serving^Measuring the environmental impact of delivering AI at Google scale (arXiv 2508.15734)^Google^arXiv licence not checked; isolated facts^facts^2025-08^arxiv.org/abs/2508.15734|gpu-datasheet-readme^gpu-datasheet README^astroC86^UNCLEAR^unclear^search excerpt^github.com/astroC86/gpu-datasheet:README.md|gpu-name-rtx-pro-6000^Article on the announcement of the RTX PRO 6000 Blackwell^gpu.name^article, isolated fact^facts^2025^gpu.name/posts/nvidia-unveils-rtx-pro-6000-blackwell-gpu-with-24-064-cores-and-96gb-memory|gpuhunt^gpuhunt provider modules^dstack^MPL-2.0^facts^commit 35841515 (2026-08-19)^github.com/dstackai/gpuhunt:src/gpuhunt/providers/gcp.py, azure.py, _internal/constraints.py|graphcore-docs^Bow-2000 datasheet^Graphcore^docs, isolated facts^facts^stored page^docs.graphcore.ai/projects/bow-2000-datasheet|green-algorithms-ci^Green Algorithms CI_aggregated.csv^GreenAlgorithms^CC BY 4.0 (compiles carbonfootprint.com and government data)^attribution^commit 30df2fee (2025-02-05)^github.com/GreenAlgorithms/green-algorithms-tool:data/latest/CI_aggregated.csv|green-algorithms-pue^Green Algorithms PUE tables^GreenAlgorithms^CC BY 4.0^attribution^commit 30df2fee (2025-02-05)^github.com/GreenAlgorithms/green-algorithms-tool:data/latest/defaults_PUE.csv, cloudProviders_datacenters.csv|green-algorithms-tdp^Green Algorithms TDP_gpu.csv^GreenAlgorithms^CC BY 4.0^attribution^commit 30df2fee (2025-02-05), data/latest (v3.0)^github.com/GreenAlgorithms/green-algorithms-tool:data/latest/TDP_gpu.csv|gsf-rtc^Cloud Region Metadata^Green Software Foundation^UNCLEAR for data (JDF text, MIT for code); underlying facts are provider disclosures^unclear^commit b2858aa2 (2026-03-12)^github.com/Green-Software-Foundation/real-time-cloud:Cloud_Region_Metadata.csv|hardwareluxx-altra-max^Article on Ampere Altra Max^Hardwareluxx^article, isolated fact^facts^2021-09^hardwareluxx.de/index.php/news/hardware/prozessoren/57030-start-der-ampere-altra-max-cpus-mit-128-arm-kernen-steht-bevor.html|hardwaretimes-grace^Article on the NVIDIA Grace CPU^Hardware Times^article, isolated fact^facts^2022^hardwaretimes.com/nvidia-announces-grace-cpu-up-2x-faster-than-amd-epyc-and-intel-xeon-parts-with-better-power-efficiency|heise-altra^Article on Ampere Altra with the table of models^heise online^article, isolated fact^facts^2020-06^heise.de/news/Ampere-Altra-ARM-Prozessoren-mit-bis-zu-80-Kernen-3-3-GHz-und-PCIe-4-0-4794196.html|hf-tasks^@huggingface/tasks hardware lists^Hugging Face^MIT^attribution^npm 0.21.54^npm:@huggingface/tasks src/hardware.ts, hardware-nvidia.ts, hardware-amd.ts|hyperscalers-meta^Article on the electricity of the data centres of Meta in 2023^Hyperscalers News^article, isolated fact^facts^2024^africa.hyperscalers.news/news/metas-data-center-electricity-usage-surges-34-in-2023-to-15-million-mwh|iso-3166^Country codes^ISO^codes are facts^facts^2026^iso.org/iso-3166-country-codes.html|karpenter-aws^Karpenter AWS instance types reference^Kubernetes/AWS^Apache-2.0^attribution^commit 1d927085 (2026-08-21)^github.com/aws/karpenter-provider-aws:website/content/en/docs/reference/instance-types.md|lightning-flops^CUDA and TPU FLOPS tables^Lightning AI^Apache-2.0^attribution^commit 7f0c3436 (2026-07-20)^github.com/Lightning-AI/pytorch-lightning:src/lightning/fabric/utilities/throughput.py|llm-prof-readme^LLM-Prof hardware_spec.md^citsjtu2020^UNCLEAR^unclear^search excerpt^github.com/citsjtu2020/LLM-Prof:hardware_spec.md|luccioni-bloom^Estimating the Carbon Footprint of BLOOM, a 176B Parameter Language Model (JMLR 24, 253)^A. S. Luccioni, S. Viguier, A.-L. Ligozat^arXiv licence not checked; isolated facts^facts^2022-11^arxiv.org/abs/2211.02001|method^Constants of the method^this project^ours^ours^2026-11^docs/methodology.md|mlco2-impact^ML CO2 Impact gpus.csv^mlco2^MIT^attribution^commit d0d3ee5a (2026-03-09)^github.com/mlco2/impact:data/gpus.csv|mlperf-results^MLPerf training v4.0-v5.1 and inference v4.1, v5.1 system descriptions^MLCommons^Apache-2.0^attribution^commits 6fe95437, b87b9e39, 0fdc28f0, 441d65f4, 198fc467, 965182b0^github.com/mlcommons/*_results_*: system json accelerator_model_name|notebookcheck-gtx-1650^Comparison pages of the GeForce GTX 1650 family for laptops^Notebookcheck^article, isolated fact^facts^stored pages^notebookcheck.net/GeForce-GTX-1650-Mobile-vs-GeForce-GTX-1650-Ti-Mobile_9828_10227.247598.0.html|nvidia-blog-b200^HGX B200 embodied carbon intensity blog^NVIDIA^proprietary page, isolated facts^facts^stored page (2025)^developer.nvidia.com/blog/?p=106112|nvidia-hgx-b200-pcf^Product carbon footprint summary of the HGX B200^NVIDIA^proprietary page, isolated facts^facts^read as excerpts (2025)^images.nvidia.com/aem-dam/Solutions/documents/HGX-B200-PCF-Summary.pdf|nvidia-hgx-h100-pcf^Product carbon footprint summary of the HGX H100^NVIDIA^proprietary page, isolated facts^facts^read as excerpts (2025)^images.nvidia.com/aem-dam/Solutions/documents/HGX-H100-PCF-Summary.pdf|nvidia-open-gpu^Open GPU kernel modules supported GPU list^NVIDIA^MIT (file header; some files dual MIT/GPLv2)^attribution^driver 595.45.04, commit df1c9a3d (2026-03-05)^github.com/NVIDIA/open-gpu-kernel-modules:README.md|octo-blog^Datacenters et metriques environnementales^OCTO Technology^article, isolated facts^facts^stored page^blog.octo.com/datacenters-et-metriques-environnementales--le-smart-qui-cache-la-foret|onestop-h200-nvl^Article on the power of PCIe accelerators^One Stop Systems^article, isolated fact^facts^stored page^onestopsystems.com/pages/one-stop-systems-blog|owid-ember^Carbon intensity of electricity^Our World in Data, from Ember and Energy Institute^CC BY 4.0 (licence of the publisher; not restated in the copy read)^attribution^copy committed 2026-07-06, years to 2025^github.com/PranjaliJain/Rebound-Effect@d45d4ab:data/carbon-intensity-electricity_OurWorldInData.csv|qualcomm-brief^Cloud AI 100 product brief^Qualcomm^proprietary page, isolated facts^facts^2020^qualcomm.com/products/technology/artificial-intelligence/cloud-ai-100|run-logs^Device strings seen in public CodeCarbon logs^various public repositories^n/a (isolated strings)^facts^read 2026^isolated device strings; no single repository|scaleway-docs-pr^Scaleway docs pull requests 4957, 5519^Scaleway^UNCLEAR^unclear^2025^github.com/scaleway/docs-content/pull/4957|scope3-a100^Scope3 methodology, NVIDIA A100^Scope3^UNCLEAR^unclear^stored page^preview.methodology.scope3.com/nvidia_a100.md|silicon-fr-scaleway^Scaleway environmental indicators^Silicon.fr^article, isolated facts^facts^2022-11^silicon.fr/5-indicateurs-empreinte-environnementale-scaleway-453379.html|skypilot-catalog^SkyPilot catalog^SkyPilot^UNCLEAR (licence file not read; Apache-2.0 by its project)^unclear^v5/azure@3f5f697, v8/lambda@0f40703, v8/oci@0588751, v6/scaleway@1fbe733, v6/ovhcloud@8a258f5, v8/nebius@0082b04, v6/paperspace@e520054, v8/hyperstack@fdc9d90, v5/ibm@6cd128a, v7/common@5e30248^github.com/skypilot-org/skypilot-catalog:catalogs/**/vms.csv|teads-aws^Teads AWS EC2 dataset (2021-2023)^Teads, copied by re-cinq^UNCLEAR (re-cinq repo has no licence; an older copy sits in Apache-2.0 CCF repo)^unclear^commit 7920fdb5 (2024-04-17)^github.com/re-cinq/emissions-data:data/raw/aws-instances.csv|tpu-lca-abstract^Life-Cycle Emissions of AI Hardware (arXiv 2502.01671)^Google^arXiv licence not checked^unclear^2025-02^arxiv.org/abs/2502.01671 (summary pages)|uk-carbon-intensity^Carbon Intensity API, national, actual^National Energy System Operator (NESO)^CC BY 4.0; nothing of it is kept here^facts^asked while the program runs^api.carbonintensity.org.uk/intensity|unfccc-ifi-2021^IFI default grid factors 2021 v3.1 (marginal)^UNFCCC, processed by Green Web Foundation^CC BY-SA 4.0 (TGWF statement)^share-alike^v3.1; commit 27cbe832^github.com/thegreenwebfoundation/co2.js:data/output/marginal-intensities-2021.json|verl-flops^Device FLOPS table^verl (volcengine)^Apache-2.0^attribution^commit b178a3cd (2026-01-29)^github.com/volcengine/verl:verl/utils/flops_counter.py|vllm-config-names^vLLM quantisation config file names^vLLM project^Apache-2.0 (licence of the project; not restated in the copy read)^attribution^index listing^github.com/vllm-project/vllm:vllm/model_executor/layers/quantization/utils/configs|windowscentral-ms^Microsoft PUE article^Windows Central^article, isolated fact^facts^2022^windowscentral.com/microsoft-shares-update-datacenter-energy-sustainability-tracking-methods|xpk^xpk system characteristics^Google^Apache-2.0^attribution^commit 367c8382 (2026-06-25)^github.com/AI-Hypercomputer/xpk:src/xpk/core/system_characteristics.py';


/***/ }),

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataSource: () => (/* binding */ dataSource)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);
/* harmony import */ var _sources_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9603);
/** Where figures come from, for `explain` and for notices. */


/** The source behind `Factor.source`; `null`: no such id. */
function dataSource(id) {
    const row = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .findRow */ .uv)(_sources_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRows */ .J, id);
    if (row === null)
        return null;
    const [title = '', publisher = '', licence = '', terms = '', version = '', pointer = ''] = row;
    return { id, title, publisher, licence, terms, version, pointer };
}


/***/ })

};
