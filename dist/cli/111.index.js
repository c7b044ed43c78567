export const id = 111;
export const ids = [111];
export const modules = {

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ECO_BATCH: () => (/* binding */ ECO_BATCH),
/* harmony export */   ECO_ENERGY_A: () => (/* binding */ ECO_ENERGY_A),
/* harmony export */   ECO_ENERGY_B: () => (/* binding */ ECO_ENERGY_B),
/* harmony export */   ECO_ENERGY_C: () => (/* binding */ ECO_ENERGY_C),
/* harmony export */   ECO_GPU_KG: () => (/* binding */ ECO_GPU_KG),
/* harmony export */   ECO_LATENCY_A: () => (/* binding */ ECO_LATENCY_A),
/* harmony export */   ECO_LATENCY_B: () => (/* binding */ ECO_LATENCY_B),
/* harmony export */   ECO_LATENCY_C: () => (/* binding */ ECO_LATENCY_C),
/* harmony export */   ECO_MEMORY: () => (/* binding */ ECO_MEMORY),
/* harmony export */   ECO_SERVER_KG: () => (/* binding */ ECO_SERVER_KG),
/* harmony export */   ECO_SERVER_KW: () => (/* binding */ ECO_SERVER_KW),
/* harmony export */   ECO_YEARS: () => (/* binding */ ECO_YEARS)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
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
    return (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)(id, value, value, value, unit, ECOLOGITS);
}


/***/ }),

/***/ 2764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CARD_GPU_KG: () => (/* binding */ CARD_GPU_KG),
/* harmony export */   CARD_LIFETIME_YEARS: () => (/* binding */ CARD_LIFETIME_YEARS),
/* harmony export */   CARD_SERVER_KG: () => (/* binding */ CARD_SERVER_KG),
/* harmony export */   CARD_UTILISATION: () => (/* binding */ CARD_UTILISATION),
/* harmony export */   CPU_SERVER_KG: () => (/* binding */ CPU_SERVER_KG),
/* harmony export */   LIFETIME_YEARS: () => (/* binding */ LIFETIME_YEARS),
/* harmony export */   UTILISATION: () => (/* binding */ UTILISATION)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** Making the hardware. */

/** Embodied emissions: amortisation, and the figures of the founding study for `method: card`. */
const LIFETIME_YEARS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/lifetime', 3, 5, 6, 'years', 'cloud providers 4 to 6, EcoLogits 3, BLOOM 6');
const UTILISATION = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/utilisation', 0.5, 0.7, 0.85, 'x time', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA} 0.85; Google fleet studies`);
const CARD_GPU_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-gpu', 127, 150, 318, 'kgCO2e', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_SERVER_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-server', 2500, 2500, 6000, 'kgCO2e', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_LIFETIME_YEARS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-lifetime', 6, 6, 6, 'years', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_UTILISATION = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-utilisation', 0.85, 0.85, 0.85, 'x time', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CPU_SERVER_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cpu-server', 600, 1200, 2000, 'kgCO2e', 'vendor footprints of two-socket servers, 1204 to 1610');


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CLUSTER_IDLE: () => (/* binding */ CLUSTER_IDLE),
/* harmony export */   ENDPOINT_IDLE: () => (/* binding */ ENDPOINT_IDLE),
/* harmony export */   IDLE_FLOOR: () => (/* binding */ IDLE_FLOOR),
/* harmony export */   LOAD_ENDPOINT: () => (/* binding */ LOAD_ENDPOINT),
/* harmony export */   LOAD_FINETUNING: () => (/* binding */ LOAD_FINETUNING),
/* harmony export */   LOAD_FINETUNING_LARGE: () => (/* binding */ LOAD_FINETUNING_LARGE),
/* harmony export */   LOAD_INFERENCE: () => (/* binding */ LOAD_INFERENCE),
/* harmony export */   LOAD_PRETRAINING: () => (/* binding */ LOAD_PRETRAINING),
/* harmony export */   LOAD_RESIDENT: () => (/* binding */ LOAD_RESIDENT),
/* harmony export */   LOAD_SCALING: () => (/* binding */ LOAD_SCALING),
/* harmony export */   LOAD_SERVING: () => (/* binding */ LOAD_SERVING),
/* harmony export */   LOAD_SMALL: () => (/* binding */ LOAD_SMALL),
/* harmony export */   LOAD_UNKNOWN: () => (/* binding */ LOAD_UNKNOWN),
/* harmony export */   LOAD_UNKNOWN_NODE: () => (/* binding */ LOAD_UNKNOWN_NODE),
/* harmony export */   TPU_LOAD: () => (/* binding */ TPU_LOAD)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** How hard devices work: mean power as a share of rated power, and the idle time around the work. */

const ML_ENERGY_EDITIONS = 'ML.ENERGY leaderboard, three editions, 2023 to 2025';
/** Mean power of an accelerator as a share of its rated power. */
const LOAD_PRETRAINING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-pretraining', 0.7, 0.87, 0.95, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .DODGE */ .a}; OLMo development runs at 607 W of 700 W`);
const LOAD_FINETUNING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-finetuning', 0.27, 0.55, 0.92, 'x TDP', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .DODGE */ .a);
const LOAD_SMALL = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-small', 0.25, 0.45, 0.9, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .DODGE */ .a}, median of the small jobs 0.43`);
const LOAD_INFERENCE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-inference', 0.4, 0.75, 1, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .ML_ENERGY */ .BO}: 0.46 to 0.97 for eight of ten`);
const LOAD_UNKNOWN_NODE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-unknown-node', 0.4, 0.87, 1, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .DODGE */ .a}; whole nodes mostly train`);
const LOAD_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-unknown', 0.25, 0.55, 0.97, 'x TDP', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .DODGE */ .a);
const LOAD_ENDPOINT = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-endpoint', 0.2, 0.26, 0.4, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA}, API: 104 W of 400 W`);
const LOAD_RESIDENT = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-resident', 0.13, 0.18, 0.22, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA}, API: 78 W of 400 W with the model loaded`);
/** The least that a reserved accelerator draws; below it a stated energy cannot be true. */
const IDLE_FLOOR = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/idle-floor', 0.13, 0.13, 0.22, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA}, API, and idle readings of H100 and H200`);
const TPU_LOAD = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/tpu-load', 0.6, 0.8, 1.15, 'x TDP', 'Google TPU life-cycle study 2025, TPU v6e machine');
/** Shared idle: spares and infrastructure of a cluster, on top of the job. */
const CLUSTER_IDLE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cluster-idle', 0.05, 0.1, 0.6, 'x energy', `Google provisioned idle 10 %; ${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA} 59 %`);
const ENDPOINT_IDLE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/endpoint-idle', 0.05, 0.12, 0.5, 'x energy', 'Google prompt study 2025');
/** Many nodes for a few minutes: they wait for each other more than they compute. */
const LOAD_SCALING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-scaling', 0.53, 0.67, 0.78, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, five runs on 8 to 64 nodes under seven minutes, less the host`);
/** Whole nodes, or a model of 1e9 parameters and more: batches are large enough to keep the devices busy. */
const LOAD_FINETUNING_LARGE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-finetuning-large', 0.5, 0.78, 0.95, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}, fine-tuning of 70e9 parameters; ${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .DODGE */ .a}, largest model 0.86`);
/** Accelerators alone, in service at any batch: an endpoint that waits for requests draws half of what a benchmark does. */
const LOAD_SERVING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/load-serving', 0.28, 0.56, 0.97, 'x TDP', `${ML_ENERGY_EDITIONS}; saturated 0.79, small batches 0.41`);


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


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTIVE_SHARE: () => (/* binding */ ACTIVE_SHARE),
/* harmony export */   MFU_A100: () => (/* binding */ MFU_A100),
/* harmony export */   MFU_CEILING: () => (/* binding */ MFU_CEILING),
/* harmony export */   MFU_EIGHT_BIT: () => (/* binding */ MFU_EIGHT_BIT),
/* harmony export */   MFU_EXPERTS: () => (/* binding */ MFU_EXPERTS),
/* harmony export */   MFU_FORWARD: () => (/* binding */ MFU_FORWARD),
/* harmony export */   MFU_H100: () => (/* binding */ MFU_H100),
/* harmony export */   MFU_OTHER: () => (/* binding */ MFU_OTHER),
/* harmony export */   MFU_SMALL: () => (/* binding */ MFU_SMALL),
/* harmony export */   MFU_TINY: () => (/* binding */ MFU_TINY),
/* harmony export */   MFU_TPU: () => (/* binding */ MFU_TPU),
/* harmony export */   MFU_V100: () => (/* binding */ MFU_V100),
/* harmony export */   POWER_AT_CEILING: () => (/* binding */ POWER_AT_CEILING),
/* harmony export */   RECOMPUTATION: () => (/* binding */ RECOMPUTATION)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** Work that is only planned, or known by its operations: the share of its peak that a device achieves. */

/** Training from parameters and tokens: the share of peak that a whole run achieves, restarts included. */
const MFU_A100 = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-a100', 0.25, 0.36, 0.48, 'x peak', '25 published A100 runs');
const MFU_H100 = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-h100', 0.18, 0.28, 0.42, 'x peak', 'Llama 3.1 0.14, 0.25 and 0.35, SmolLM3 0.26');
const MFU_V100 = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-v100', 0.14, 0.2, 0.3, 'x peak', 'GPT-3 0.20, XLM-R 0.21');
const MFU_TPU = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-tpu', 0.22, 0.31, 0.42, 'x peak', 'Gopher 0.30, PaLM 0.30, Meena 0.34, T5 0.37');
const MFU_SMALL = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-small', 0.18, 0.27, 0.41, 'x peak', 'Pythia 0.22 to 0.34, SmolLM3 0.26');
const MFU_OTHER = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-other', 0.2, 0.32, 0.45, 'x peak', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
/** Inference of a batch of inputs: prefill is bound by arithmetic, decoding by memory. */
const MFU_FORWARD = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-forward', 0.1, 0.18, 0.33, 'x peak', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .ML_ENERGY */ .BO}: decoding 0.06 at batch 64, 0.18 at 512; prefill 0.45`);
/** Mixtures of experts achieve less of the peak than dense models of their active size. */
const MFU_EXPERTS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-experts', 0.66, 0.73, 0.81, 'x MFU', 'DeepSeek-V2, OLMoE, Llama 4 Scout and Maverick: 0.64 to 0.83');
/** Training in 8 bits, against the peak in 8 bits: the rest of the step stays in 16. */
const MFU_EIGHT_BIT = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-eight-bit', 0.62, 0.68, 0.75, 'x MFU', 'NVIDIA Transformer Engine 1.3 to 1.5 times 16 bits; DeepSeek-V3');
/** Models that are too small to keep a device busy, of any year. */
const MFU_TINY = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-tiny', 0.35, 0.8, 1.8, 'x MFU', 'BERT-large 0.09, RoBERTa-large 0.09, German ELECTRA 0.22, Pythia 0.22 to 0.34');
/** Operations that the hardware does for each that the model needs, when every activation is computed twice. */
const RECOMPUTATION = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/recomputation', 1.333, 1.333, 1.333, 'x', 'forward pass once more: 8 N D for 6 N D');
/** The largest share of its peak that a device sustains; hours in which a run would have needed more are too short. */
const MFU_CEILING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mfu-ceiling', 0.75, 0.75, 0.75, 'x peak', 'large matrix products in vendor libraries reach 0.70 to 0.80');
/** What a device draws at least while it does so. */
const POWER_AT_CEILING = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/power-at-ceiling', 0.5, 0.5, 0.5, 'x TDP', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: data-centre devices draw 0.7 to 1 in large matrix products`);
/** Parameters in use for one token, as a share of all: fewer are not believed. */
const ACTIVE_SHARE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/active-share', 0.02, 0.02, 0.02, 'x parameters', 'published mixtures: 0.03 (Kimi K2) to 0.28 (Mixtral)');


/***/ }),

/***/ 1162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANY_REQUEST: () => (/* binding */ ANY_REQUEST),
/* harmony export */   BATCH: () => (/* binding */ BATCH),
/* harmony export */   BYTES_PER_PARAM: () => (/* binding */ BYTES_PER_PARAM),
/* harmony export */   CACHED_TOKEN: () => (/* binding */ CACHED_TOKEN),
/* harmony export */   DECODE_4_BIT: () => (/* binding */ DECODE_4_BIT),
/* harmony export */   DECODE_8_BIT: () => (/* binding */ DECODE_8_BIT),
/* harmony export */   DECODE_ALONE: () => (/* binding */ DECODE_ALONE),
/* harmony export */   DECODE_B200: () => (/* binding */ DECODE_B200),
/* harmony export */   DECODE_ELSEWHERE: () => (/* binding */ DECODE_ELSEWHERE),
/* harmony export */   DECODE_J: () => (/* binding */ DECODE_J),
/* harmony export */   DEVICE_BYTES: () => (/* binding */ DEVICE_BYTES),
/* harmony export */   INPUT_TOKENS: () => (/* binding */ INPUT_TOKENS),
/* harmony export */   LEAST_REQUEST: () => (/* binding */ LEAST_REQUEST),
/* harmony export */   MOSTLY_IDLE: () => (/* binding */ MOSTLY_IDLE),
/* harmony export */   OPERATIONS_PER_J: () => (/* binding */ OPERATIONS_PER_J),
/* harmony export */   OUTPUT_TOKENS: () => (/* binding */ OUTPUT_TOKENS),
/* harmony export */   PARAMS_UNKNOWN: () => (/* binding */ PARAMS_UNKNOWN),
/* harmony export */   PEAK_FACTOR: () => (/* binding */ PEAK_FACTOR),
/* harmony export */   PRECISION_UNKNOWN: () => (/* binding */ PRECISION_UNKNOWN),
/* harmony export */   PREFILL_FLOP_PER_J: () => (/* binding */ PREFILL_FLOP_PER_J),
/* harmony export */   REPLICAS: () => (/* binding */ REPLICAS),
/* harmony export */   TARGET_UTILISATION: () => (/* binding */ TARGET_UTILISATION),
/* harmony export */   TASK_WH: () => (/* binding */ TASK_WH),
/* harmony export */   TOKEN_NODE: () => (/* binding */ TOKEN_NODE)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);

/** Language models: energy of the accelerators for a token of one batch; serving/tokens.ts has the formula. */
const DECODE_J = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/decode', 0.178, 0.28, 0.44, 'J', `fit to ${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .ML_ENERGY */ .BO} on H100 and B200: 0.26; editions before took more`);
const DECODE_B200 = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/decode-b200', 0.8, 0.87, 0.95, 'x', `fit to ${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .ML_ENERGY */ .BO}`);
const DECODE_8_BIT = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/decode-8-bit', 0.8, 0.89, 1, 'x', `fit to ${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .ML_ENERGY */ .BO}`);
const DECODE_4_BIT = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/decode-4-bit', 0.28, 0.35, 0.44, 'x', `fit to ${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .ML_ENERGY */ .BO}, gpt-oss alone`);
/** A device that the fit has not seen, or that nobody names, is as likely of an earlier year, and so is its software. */
const DECODE_ELSEWHERE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/decode-elsewhere', 0.85, 1.25, 1.85, 'x', 'the second edition of ML.ENERGY (2024) takes 1.5 times what the third does');
/**
 * One request at a time on a device that the fit has not seen; in between, by the logarithm of the batch. The level is that of
 * the first edition of ML.ENERGY, the width that of processors, cards under a desk and boards as well.
 */
const DECODE_ALONE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/decode-alone', 0.6, 1.5, 3.75, 'x', 'the first edition of ML.ENERGY (2023), one request at a time on A40, A100 and V100, takes 1.6 times that');
const PRECISION_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/precision-unknown', 0.55, 1, 1.1, 'x', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: 16 bits, and fewer more often than more`);
/** Of a device that nobody names; of a known one it is its peak x 0.45 / (rated power x 0.9). */
const PREFILL_FLOP_PER_J = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/prefill', 0.2, 0.7, 1.4, '1e12 FLOP/J', 'V100 to H100 in 8 bits; H100 at 45 % of peak and 90 % of power');
const CACHED_TOKEN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cached-token', 0.02, 0.1, 0.3, 'x', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
const TOKEN_NODE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/token-node', 1.15, 1.3, 1.6, 'x', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC);
const BATCH = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/batch', 8, 64, 512, 'requests', 'common serving configurations');
const PARAMS_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/params-unknown', 1, 70, 405, '1e9 parameters', 'open models in wide use; with it a chat answer takes what is published for closed ones, 0.24 to 0.42 Wh');
const INPUT_TOKENS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/input-tokens', 50, 500, 10000, 'tokens', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
const OUTPUT_TOKENS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/output-tokens', 25, 400, 2000, 'tokens', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
/** Replicas: how many are kept when nobody says, for which hour, and how full they are driven. */
const REPLICAS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/replicas', 1, 1, 4, 'replicas', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: one in each of three places, and one while they are replaced`);
const PEAK_FACTOR = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/peak-factor', 1.2, 2, 4, 'x mean', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
const TARGET_UTILISATION = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/target-utilisation', 0.5, 0.7, 0.9, 'x time', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
/** Below this share of its hours a replica waits most of the time, and the fixed load decides. */
const MOSTLY_IDLE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/mostly-idle', 0.1, 0.1, 0.1, 'x time', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
/** Bytes of accelerator memory per parameter and per device, for the devices that one copy of a model needs. */
const BYTES_PER_PARAM = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/bytes-per-parameter', 1, 2.4, 4.8, 'B', 'EcoLogits: 16-bit weights and 20 % for the rest');
const DEVICE_BYTES = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/device-memory', 24e9, 80e9, 192e9, 'B', 'NVIDIA A100 and H100');
/** No request takes less than its operations at full rate and rated power, on the best device that is sold. */
const OPERATIONS_PER_J = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/operations-per-joule', 1.4, 2.25, 2.25, '1e12 FLOP/J', 'NVIDIA H100 and B200: dense 16-bit peak over rated power');
const LEAST_REQUEST = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/least-request', 6.5e-7, 6.5e-7, 6.5e-7, 'Wh', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .MLPERF */ .fC}: ResNet-50 offline, the least of all metered requests`);
/** A request of which nothing is known, when the devices that answer it are held against what they can do. */
const ANY_REQUEST = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/any-request', 0.0005, 0.05, 3, 'Wh', 'Luccioni, Jernite, Strubell 2024, all tasks');
/**
 * A request at the machine by its task: the geometric mean of a published reading of one request at a time (Luccioni,
 * Jernite, Strubell 2024: eight models a task on A100) and one of full batches (MLPerf at the wall, ML.ENERGY). The two
 * are an order of magnitude apart and more, so the range is wide: low is the tuned benchmark, high the dearest models.
 */
const ONE = 'Luccioni, Jernite, Strubell 2024';
const TASK_WH = {
    'text-classification': (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-text-classification', 2.5e-5, 0.00025, 0.005, 'Wh', `${ONE}: 0.002; MLPerf BERT 0.00003`),
    'question-answering': (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-question-answering', 2.5e-5, 0.0003, 0.0075, 'Wh', `${ONE}: 0.003; MLPerf BERT 0.00003`),
    embedding: (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-embedding', 2.5e-5, 0.0003, 0.01, 'Wh', `${ONE}, token classification: 0.004; MLPerf BERT 0.00003`),
    'text-generation': (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-text-generation', 0.005, 0.1, 2, 'Wh', `${ONE}, ten tokens: 0.047; published estimates of a chat answer 0.01 to 0.42`),
    summarization: (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-summarization', 0.004, 0.03, 0.5, 'Wh', `${ONE}: 0.049; MLPerf GPT-J 0.007 to 0.022`),
    'image-classification': (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-image-classification', 2.5e-6, 0.0002, 0.015, 'Wh', `${ONE}: 0.007; MLPerf ResNet-50 0.0000025`),
    'object-detection': (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-object-detection', 0.00012, 0.0022, 0.08, 'Wh', `${ONE}: 0.038; MLPerf RetinaNet 0.00013`),
    'image-captioning': (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-image-captioning', 0.004, 0.03, 0.3, 'Wh', `${ONE}: 0.063; a few dozen tokens of a small model`),
    'image-generation': (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-image-generation', 0.08, 1, 6, 'Wh', `${ONE}: 2.9; ML.ENERGY 1.2 to 2.2; MLPerf SDXL 0.08 to 0.14`),
    'speech-recognition': (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/request-speech-recognition', 0.0001, 0.003, 0.05, 'Wh', 'MLPerf Whisper 0.003, RNN-T 0.00001'),
};


/***/ }),

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COUNT_UNKNOWN: () => (/* binding */ COUNT_UNKNOWN),
/* harmony export */   COUNT_UNKNOWN_CARD: () => (/* binding */ COUNT_UNKNOWN_CARD),
/* harmony export */   COUNT_UNKNOWN_DESK: () => (/* binding */ COUNT_UNKNOWN_DESK),
/* harmony export */   CPU_COUNT_UNKNOWN: () => (/* binding */ CPU_COUNT_UNKNOWN),
/* harmony export */   CPU_UNKNOWN_W: () => (/* binding */ CPU_UNKNOWN_W),
/* harmony export */   DEVICE_UNKNOWN_TFLOPS: () => (/* binding */ DEVICE_UNKNOWN_TFLOPS),
/* harmony export */   DEVICE_UNKNOWN_W: () => (/* binding */ DEVICE_UNKNOWN_W),
/* harmony export */   HORIZON_DAYS: () => (/* binding */ HORIZON_DAYS),
/* harmony export */   HOURS_LOWER_BOUND: () => (/* binding */ HOURS_LOWER_BOUND),
/* harmony export */   HOURS_UNKNOWN: () => (/* binding */ HOURS_UNKNOWN),
/* harmony export */   TIME_LIMIT_USED: () => (/* binding */ TIME_LIMIT_USED)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** What is taken for what a record leaves out. */

const COUNT_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/count-unknown', 1, 8, 64, 'devices', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: one node, at most eight`);
const COUNT_UNKNOWN_CARD = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/count-unknown-card', 1, 1, 64, 'devices', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: clouds rent cards singly, boards for eight whole`);
const COUNT_UNKNOWN_DESK = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/count-unknown-desk', 1, 1, 8, 'devices', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
const DEVICE_UNKNOWN_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/device-unknown', 70, 300, 1000, 'W', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: NVIDIA T4 to B200`);
const DEVICE_UNKNOWN_TFLOPS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/device-unknown-tflops', 60, 250, 1050, 'TFLOP/s', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: NVIDIA T4 to H100, between A100 and its predecessors`);
const CPU_COUNT_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cpu-count', 0.25, 1, 2, 'sockets', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: from a slice to two`);
const CPU_UNKNOWN_W = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cpu-unknown', 15, 150, 400, 'W', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
const HOURS_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/hours-unknown', 1, 24, 720, 'h', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
const HOURS_LOWER_BOUND = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/hours-lower-bound', 1, 1, 2, 'x', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);
const TIME_LIMIT_USED = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/time-limit-used', 0.05, 0.5, 1, 'x limit', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6}: users ask for far more than they use (Mu'alem and Feitelson 2001; Lee et al. 2004)`);
const HORIZON_DAYS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/horizon', 365, 365, 365, 'days', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);


/***/ })

};
