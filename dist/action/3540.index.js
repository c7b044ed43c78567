export const id = 3540;
export const ids = [3540];
export const modules = {

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

/***/ 1393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ modelSize)
});

// EXTERNAL MODULE: ./build/parse/architecture/config.js
var architecture_config = __webpack_require__(6946);
// EXTERNAL MODULE: ./build/parse/architecture/decoder.js
var decoder = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/parse/architecture/encoder.js
/** Models that read a whole text, image or sound at once. Heads of a task are left out: they are less than a percent. */

/** Attention with biases, two matrices, two norms: the layer of the first transformers. */
function classicLayer(width, inner) {
    return 4 * (0,architecture_config/* linear */.sn)(width, width, true) + (0,architecture_config/* linear */.sn)(width, inner, true) + (0,architecture_config/* linear */.sn)(inner, width, true) + 4 * width;
}
function textShape(config) {
    return {
        width: config.count('hidden_size', 'dim'),
        inner: config.count('intermediate_size', 'hidden_dim'),
        layers: config.count('num_hidden_layers', 'n_layers'),
        vocabulary: config.count('vocab_size'),
        positions: config.count('max_position_embeddings'),
    };
}
/** BERT, RoBERTa and those that differ from them only in their vocabulary. */
function bert(config) {
    const { width, inner, layers, vocabulary, positions } = textShape(config);
    const rows = vocabulary + positions + config.anyOr(2, 'type_vocab_size');
    return (0,architecture_config/* dense */.i0)(rows * width + 2 * width + layers * classicLayer(width, inner) + (0,architecture_config/* linear */.sn)(width, width, true));
}
/** DistilBERT: half the layers, neither kinds of segments nor a pooler. */
function distilbert(config) {
    const { width, inner, layers, vocabulary, positions } = textShape(config);
    return (0,architecture_config/* dense */.i0)((vocabulary + positions + 2) * width + layers * classicLayer(width, inner));
}
/** ELECTRA: embeddings may be narrower than the layers. */
function electra(config) {
    const { width, inner, layers, vocabulary, positions } = textShape(config);
    const narrow = config.countOr(width, 'embedding_size');
    const rows = vocabulary + positions + config.anyOr(2, 'type_vocab_size') + 2;
    return (0,architecture_config/* dense */.i0)(rows * narrow + (narrow === width ? 0 : (0,architecture_config/* linear */.sn)(narrow, width, true)) + layers * classicLayer(width, inner));
}
/** ALBERT: all layers of a group are one. */
function albert(config) {
    const { width, inner, vocabulary, positions } = textShape(config);
    const narrow = config.count('embedding_size');
    const rows = vocabulary + positions + config.anyOr(2, 'type_vocab_size') + 2;
    const groups = config.countOr(1, 'num_hidden_groups') * config.countOr(1, 'inner_group_num');
    const layers = groups * classicLayer(width, inner);
    return (0,architecture_config/* dense */.i0)(rows * narrow + (0,architecture_config/* linear */.sn)(narrow, width, true) + layers + (0,architecture_config/* linear */.sn)(width, width, true));
}
/** DeBERTa V2 and V3: relative positions that share the matrices of the attention. */
function debertaV2(config) {
    const { width, inner, layers, vocabulary, positions } = textShape(config);
    const narrow = config.countOr(width, 'embedding_size');
    const absolute = config.flag('position_biased_input', true) ? positions : 0;
    const rows = (vocabulary + absolute + config.anyOr(0, 'type_vocab_size')) * narrow + 2 * width;
    const buckets = config.countOr(positions, 'position_buckets');
    const relative = config.flag('relative_attention', false) ? 2 * buckets * width + 2 * width : 0;
    const kernel = config.anyOr(0, 'conv_kernel_size');
    const convolution = kernel === 0 ? 0 : (0,architecture_config/* linear */.sn)(width * kernel, width, true) + 2 * width;
    const projection = narrow === width ? 0 : narrow * width;
    return (0,architecture_config/* dense */.i0)(rows + projection + relative + convolution + layers * classicLayer(width, inner));
}
/** The first DeBERTa: matrices of their own for relative positions in every layer. */
function deberta(config) {
    const { width, inner, layers, vocabulary, positions } = textShape(config);
    const absolute = config.flag('position_biased_input', true) ? positions : 0;
    const rows = (vocabulary + absolute + config.anyOr(0, 'type_vocab_size')) * width + 2 * width;
    const isRelative = config.flag('relative_attention', false);
    const own = isRelative ? width * width + (0,architecture_config/* linear */.sn)(width, width, true) - width : -width;
    return (0,architecture_config/* dense */.i0)(rows + (isRelative ? 2 * positions * width : 0) + layers * (classicLayer(width, inner) + own));
}
/** ViT, DeiT: patches instead of words. */
function vit(tokens) {
    return (config) => {
        const { width, inner, layers } = {
            width: config.count('hidden_size'),
            inner: config.count('intermediate_size'),
            layers: config.count('num_hidden_layers'),
        };
        const patch = config.count('patch_size');
        const patches = Math.floor(config.count('image_size') / patch) ** 2;
        const projection = (0,architecture_config/* linear */.sn)(patch * patch * config.countOr(3, 'num_channels'), width, true);
        const layer = classicLayer(width, inner) - (config.flag('qkv_bias', true) ? 0 : 3 * width);
        return (0,architecture_config/* dense */.i0)(projection + (patches + 2 * tokens) * width + layers * layer + 2 * width);
    };
}

// EXTERNAL MODULE: ./build/parse/architecture/mixture.js
var mixture = __webpack_require__(802);
;// CONCATENATED MODULE: ./build/parse/architecture/pair.js
/** Models with an encoder and a decoder: translation, summaries, speech. */


/** T5, mT5, UMT5: relative positions, norms without bias, the inner width of attention named by itself. */
function t5(everyLayerHasPositions) {
    return (config) => {
        const width = config.count('d_model');
        const heads = config.count('num_heads');
        const layers = config.count('num_layers');
        const decoderLayers = config.countOr(layers, 'num_decoder_layers');
        const attention = 4 * width * heads * config.count('d_kv');
        const isGated = config.text('feed_forward_proj').startsWith('gated') || config.flag('is_gated_act', false);
        const feedForward = (isGated ? 3 : 2) * width * config.count('d_ff');
        const encoder = layers * (attention + feedForward + 2 * width);
        const decoder = decoderLayers * (2 * attention + feedForward + 3 * width);
        const tables = everyLayerHasPositions ? layers + decoderLayers : 2;
        const positions = tables * config.countOr(32, 'relative_attention_num_buckets') * heads;
        const embeddings = config.count('vocab_size') * width * (config.flag('tie_word_embeddings', true) ? 1 : 2);
        return (0,architecture_config/* dense */.i0)(encoder + decoder + positions + embeddings + 2 * width);
    };
}
/** BART and its relatives. */
function bart({ positionsBeyond, norms }) {
    return (config) => {
        const width = config.count('d_model');
        const embeddings = config.count('vocab_size') * width;
        const positions = positionsBeyond === null ? 0 : 2 * (config.count('max_position_embeddings') + positionsBeyond) * width;
        return (0,architecture_config/* dense */.i0)(embeddings + positions + 2 * norms * 2 * width + halves(config, width));
    };
}
/** Layers of both halves; the decoder attends to the encoder as well. */
function halves(config, width) {
    const encoder = config.count('encoder_layers') * classicLayer(width, config.count('encoder_ffn_dim'));
    const across = 4 * (0,architecture_config/* linear */.sn)(width, width, true) + 2 * width;
    const decoder = config.count('decoder_layers') * (classicLayer(width, config.count('decoder_ffn_dim')) + across);
    return encoder + decoder;
}
/** Whisper: two convolutions over the spectrum in front; keys have no bias. */
function whisper(config) {
    const width = config.count('d_model');
    const withoutBias = (config.count('encoder_layers') + 2 * config.count('decoder_layers')) * width;
    const convolutions = (0,architecture_config/* linear */.sn)(3 * config.count('num_mel_bins'), width, true) + (0,architecture_config/* linear */.sn)(3 * width, width, true);
    const positions = (config.count('max_source_positions') + config.count('max_target_positions')) * width;
    const embeddings = config.count('vocab_size') * width;
    return (0,architecture_config/* dense */.i0)(embeddings + positions + convolutions + halves(config, width) - withoutBias + 4 * width);
}

;// CONCATENATED MODULE: ./build/parse/architecture.js
/**
 * How many parameters a model has, from the `config.json` that Hugging Face Transformers writes beside it. Exact but for
 * the head of a task, which is less than a percent. An architecture that is not known here has no size: a guess would be
 * counted as work.
 *
 * Formulas: the modules of each architecture in huggingface/transformers, `src/transformers/models/TYPE/modeling_*.py`.
 */





/** Ten times the largest model that is known. */
const MOST = 1e14;
const OTHERS = {
    opt: decoder/* opt */.m7,
    falcon: decoder/* falcon */.U3,
    mamba: decoder/* mamba */.dX,
    mixtral: (0,mixture/* everyLayer */.$n)({}),
    olmoe: (0,mixture/* everyLayer */.$n)({ qkNorm: 'width' }),
    phimoe: (0,mixture/* everyLayer */.$n)({ normVectors: 2, headBias: true }),
    gpt_oss: (0,mixture/* everyLayer */.$n)({ qkvBias: true, outBias: true }, true),
    qwen2_moe: (0,mixture/* qwenMoe */.bX)({ qkvBias: true, outBias: false }),
    qwen3_moe: (0,mixture/* qwenMoe */.bX)({ qkNorm: 'head' }),
    deepseek_v2: mixture/* deepseek */.Zn,
    deepseek_v3: mixture/* deepseek */.Zn,
    bert: bert,
    roberta: bert,
    'xlm-roberta': bert,
    camembert: bert,
    distilbert: distilbert,
    electra: electra,
    albert: albert,
    deberta: deberta,
    'deberta-v2': debertaV2,
    vit: vit(1),
    deit: vit(2),
    t5: t5(false),
    mt5: t5(false),
    umt5: t5(true),
    bart: bart({ positionsBeyond: 2, norms: 1 }),
    mbart: bart({ positionsBeyond: 2, norms: 2 }),
    marian: bart({ positionsBeyond: null, norms: 0 }),
    pegasus: bart({ positionsBeyond: null, norms: 1 }),
    whisper: whisper,
};
const FORMULAS = new Map([
    ...Object.entries(decoder/* DECODERS */.YR).map(([type, layout]) => [type, (config) => (0,decoder/* decoder */.D0)(config, layout)]),
    ...Object.entries(OTHERS),
]);
/** @param value The parsed `config.json`. @returns `null` for what is unknown or cannot be a model. */
function modelSize(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const config = new architecture_config/* Config */.TS(value);
    const sum = FORMULAS.get(config.type)?.(config);
    if (sum === undefined || !isSize(sum.all) || !isSize(sum.active))
        return null;
    return { params: sum.all, activeParams: sum.active < sum.all ? sum.active : null };
}
function isSize(value) {
    return Number.isInteger(value) && value > 0 && value <= MOST;
}


/***/ }),

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ Config),
/* harmony export */   i0: () => (/* binding */ dense),
/* harmony export */   sn: () => (/* binding */ linear)
/* harmony export */ });
/**
 * What an architecture asks of its `config.json`. A number that is missing or cannot be one is NaN, and NaN goes through
 * every sum to the end, so that no formula needs to ask whether what it was given makes sense.
 */
/** No dimension of a real model is larger: vocabularies reach a million, inner widths a hundred thousand. */
const LARGEST = 50_000_000;
class Config {
    #values;
    constructor(value) {
        this.#values = new Map(Object.entries(value));
    }
    get type() {
        const type = this.#values.get('model_type');
        return typeof type === 'string' ? type : '';
    }
    /** A whole number of at least 1, under the first of its names that has a value; NaN where it is none. */
    count(...names) {
        return this.countOr(Number.NaN, ...names);
    }
    /** The same, with what is meant where none of the names has a value. */
    countOr(fallback, ...names) {
        const value = this.#first(names);
        if (value === undefined)
            return fallback;
        return isDimension(value) && value > 0 ? value : Number.NaN;
    }
    /** The same, where zero has a meaning. */
    anyOr(fallback, ...names) {
        const value = this.#first(names);
        if (value === undefined)
            return fallback;
        return isDimension(value) ? value : Number.NaN;
    }
    flag(name, fallback) {
        const value = this.#values.get(name);
        return typeof value === 'boolean' ? value : fallback;
    }
    text(name) {
        const value = this.#values.get(name);
        return typeof value === 'string' ? value : '';
    }
    /** Numbers of a list, such as layers that are different; whatever else stands in it is left out. */
    numbers(name) {
        const value = this.#values.get(name);
        return new Set(Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []);
    }
    /** How many entries a list or an object has; 0 where there is none. */
    entries(name) {
        const value = this.#values.get(name);
        return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
    }
    #first(names) {
        for (const name of names) {
            const value = this.#values.get(name);
            if (value !== undefined && value !== null)
                return value;
        }
        return undefined;
    }
}
function isDimension(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST;
}
/** Weights and bias of a linear layer. */
function linear(from, to, bias) {
    return from * to + (bias ? to : 0);
}
function dense(all) {
    return { all, active: all };
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ decoder),
/* harmony export */   EG: () => (/* binding */ feedForward),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   U3: () => (/* binding */ falcon),
/* harmony export */   YR: () => (/* binding */ DECODERS),
/* harmony export */   dX: () => (/* binding */ mamba),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   m7: () => (/* binding */ opt),
/* harmony export */   mC: () => (/* binding */ around),
/* harmony export */   mq: () => (/* binding */ norms)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6946);
/** Models that read one token after the other: what they share is counted once, what differs is a row of a table. */

function shapeOf(config) {
    const width = config.count('hidden_size', 'n_embd', 'n_embed', 'd_model');
    return {
        width,
        layers: config.count('num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'),
        inner: config.countOr(4 * width, 'intermediate_size', 'n_inner', 'ffn_dim', 'ffn_hidden_size'),
        heads: config.count('num_attention_heads', 'n_head', 'n_heads', 'num_heads'),
        vocabulary: config.count('vocab_size'),
    };
}
function decoder(config, layout) {
    const shape = shapeOf(config);
    const layer = attention(config, shape, layout) + feedForward(shape, layout) + norms(shape, layout);
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dense */ .i0)(shape.layers * layer + around(config, shape, layout));
}
/** Embeddings, positions, the last norm and the output layer. */
function around(config, { width, vocabulary }, layout) {
    const embeddings = vocabulary * width;
    const head = config.flag('tie_word_embeddings', layout.tied ?? false) ? 0 : embeddings;
    const positions = layout.positionsBeyond === undefined
        ? 0
        : (config.count('max_position_embeddings', 'n_positions') + layout.positionsBeyond) * width;
    const vectors = layout.normVectors ?? 1;
    const lastNorms = vectors * width * (layout.embeddingNorm ? 2 : 1);
    return embeddings + head + (layout.headBias ? vocabulary : 0) + positions + lastNorms;
}
function attention(config, { width, heads }, layout) {
    const headWidth = config.countOr(width / heads, 'head_dim');
    const kvHeads = config.countOr(layout.kvHeads ?? heads, 'num_key_value_heads', 'num_kv_heads');
    const [queries, keys] = [heads * headWidth, kvHeads * headWidth];
    const bias = config.flag('attention_bias', false);
    const projections = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(width, queries + 2 * keys, layout.qkvBias ?? bias) + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(queries, width, layout.outBias ?? bias);
    return projections + (layout.qkNorm === 'head' ? 2 * headWidth : layout.qkNorm === 'width' ? queries + keys : 0);
}
function feedForward({ width, inner }, layout) {
    const bias = layout.mlpBias ?? false;
    return (layout.ungated ? 1 : 2) * (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(width, inner, bias) + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(inner, width, bias);
}
function norms({ width }, layout) {
    return (layout.norms ?? 2) * (layout.normVectors ?? 1) * width;
}
const GPT = { ungated: true, qkvBias: true, outBias: true, mlpBias: true, normVectors: 2 };
/** `model_type` of a configuration, and its layout. */
const DECODERS = {
    llama: {},
    mistral: {},
    granite: {},
    helium: {},
    internlm2: {},
    phi3: {},
    baichuan: {},
    smollm3: { tied: true },
    qwen2: { qkvBias: true, outBias: false },
    qwen3: { qkNorm: 'head' },
    gemma: { tied: true },
    gemma2: { tied: true, norms: 4 },
    gemma3_text: { tied: true, norms: 4, qkNorm: 'head' },
    olmo: { normVectors: 0 },
    olmo2: { qkNorm: 'width' },
    cohere: { tied: true, norms: 1 },
    stablelm: { normVectors: 2, outBias: false },
    starcoder2: { ...GPT, tied: true },
    gpt2: { ...GPT, tied: true, positionsBeyond: 0 },
    gpt_bigcode: { ...GPT, tied: true, positionsBeyond: 0, kvHeads: 1 },
    gpt_neo: { ...GPT, tied: true, qkvBias: false, positionsBeyond: 0 },
    gpt_neox: GPT,
    gptj: { ...GPT, qkvBias: false, outBias: false, norms: 1, headBias: true },
    codegen: { ...GPT, qkvBias: false, outBias: false, norms: 1, headBias: true },
    phi: { ...GPT, norms: 1, headBias: true },
    bloom: { ...GPT, tied: true, embeddingNorm: true },
};
/** OPT: two positions more than named; the 350M model has narrower embeddings and no last norm. */
function opt(config) {
    const layout = { ...GPT, tied: true, positionsBeyond: 2 };
    const shape = shapeOf(config);
    const layers = shape.layers * (attention(config, shape, layout) + feedForward(shape, layout) + norms(shape, layout));
    const narrow = config.countOr(shape.width, 'word_embed_proj_dim');
    const projections = narrow === shape.width ? 0 : 2 * narrow * shape.width;
    const lastNorm = config.flag('do_layer_norm_before', true) ? 2 * shape.width : 0;
    const positions = (config.count('max_position_embeddings') + 2) * shape.width;
    const head = config.flag('tie_word_embeddings', true) ? 0 : shape.vocabulary * narrow;
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dense */ .i0)(layers + shape.vocabulary * narrow + head + projections + lastNorm + positions);
}
/** Falcon: one head of keys, or several in the newer layout; one norm where attention and MLP stand side by side. */
function falcon(config) {
    const newer = config.flag('new_decoder_architecture', false);
    const bias = config.flag('bias', false);
    const shape = shapeOf(config);
    const single = !newer && config.flag('multi_query', true);
    const kvHeads = single ? 1 : newer ? config.countOr(shape.heads, 'num_kv_heads') : shape.heads;
    const headWidth = shape.width / shape.heads;
    const keys = kvHeads * headWidth;
    const layout = { ungated: true, mlpBias: bias, normVectors: 2, tied: true };
    const attentionSum = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(shape.width, shape.width + 2 * keys, bias) + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(shape.width, shape.width, bias);
    const normsOf = newer ? config.countOr(2, 'num_ln_in_parallel_attn') : config.flag('parallel_attn', true) ? 1 : 2;
    const layer = attentionSum + feedForward(shape, layout) + norms(shape, { ...layout, norms: normsOf });
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dense */ .i0)(shape.layers * layer + around(config, shape, layout));
}
/** Mamba: a state instead of attention. */
function mamba(config) {
    const width = config.count('hidden_size', 'd_model');
    const inner = config.countOr(config.countOr(2, 'expand') * width, 'intermediate_size');
    const state = config.countOr(16, 'state_size');
    const step = config.text('time_step_rank') === 'auto'
        ? Math.ceil(width / 16)
        : config.countOr(Math.ceil(width / 16), 'time_step_rank');
    const bias = config.flag('use_bias', false);
    const convolution = inner * config.countOr(4, 'conv_kernel') + (config.flag('use_conv_bias', true) ? inner : 0);
    const scan = inner * (step + 2 * state) + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(step, inner, true) + inner * state + inner;
    const layer = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(width, 2 * inner, bias) + convolution + scan + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(inner, width, bias) + width;
    const embeddings = config.count('vocab_size') * width * (config.flag('tie_word_embeddings', true) ? 1 : 2);
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dense */ .i0)(config.count('num_hidden_layers', 'n_layer') * layer + embeddings + width);
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ everyLayer),
/* harmony export */   Zn: () => (/* binding */ deepseek),
/* harmony export */   bX: () => (/* binding */ qwenMoe)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6946);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);
/** Mixtures of experts: all of them are parameters, and a token uses a few of them. */


function mixture(config, shape, layout, attentionSum, experts) {
    const { width, layers } = shape;
    const one = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .feedForward */ .EG)({ ...shape, inner: experts.inner }, { ...layout, mlpBias: experts.bias ?? false });
    const plain = (layers - experts.layers) * (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .feedForward */ .EG)(shape, layout);
    const always = layers * (attentionSum + (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .norms */ .mq)(shape, layout)) +
        plain +
        experts.layers * (experts.shared + (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .linear */ .sn)(width, experts.count, experts.bias ?? false)) +
        (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .around */ .mC)(config, shape, layout);
    const isPossible = experts.perToken <= experts.count && experts.layers <= layers;
    if (!isPossible)
        return { all: Number.NaN, active: Number.NaN };
    return {
        all: always + experts.layers * experts.count * one,
        active: always + experts.layers * experts.perToken * one,
    };
}
/** Mixtral and its kind: every layer has experts. */
function everyLayer(layout, bias = false) {
    return (config) => {
        const shape = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(config);
        return mixture(config, shape, layout, (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(config, shape, layout), {
            count: config.count('num_local_experts', 'num_experts'),
            perToken: config.count('num_experts_per_tok', 'experts_per_token'),
            inner: shape.inner,
            shared: 0,
            layers: shape.layers,
            bias,
        });
    };
}
/** Qwen: experts of a width of their own, in every so many-th layer; the second generation shares one expert. */
function qwenMoe(layout) {
    return (config) => {
        const shape = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(config);
        const step = config.countOr(1, 'decoder_sparse_step');
        const without = config.numbers('mlp_only_layers');
        const hasExperts = (layer) => !without.has(layer) && (layer + 1) % step === 0;
        const sharedInner = config.anyOr(0, 'shared_expert_intermediate_size');
        const shared = sharedInner === 0 ? 0 : (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .feedForward */ .EG)({ ...shape, inner: sharedInner }, layout) + shape.width;
        return mixture(config, shape, layout, (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(config, shape, layout), {
            count: config.count('num_experts'),
            perToken: config.count('num_experts_per_tok'),
            inner: config.count('moe_intermediate_size'),
            shared,
            layers: countLayers(shape.layers, hasExperts),
        });
    };
}
/** DeepSeek V2 and V3: the first layers without experts, shared experts, and keys and values through a narrow waist. */
function deepseek(config) {
    const shape = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(config);
    const inner = config.count('moe_intermediate_size');
    const first = config.anyOr(0, 'first_k_dense_replace');
    const step = config.countOr(1, 'moe_layer_freq');
    const sharedExperts = config.anyOr(0, 'n_shared_experts');
    const shared = sharedExperts === 0 ? 0 : (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .feedForward */ .EG)({ ...shape, inner: inner * sharedExperts }, {});
    return mixture(config, shape, {}, latentAttention(config, shape), {
        count: config.count('n_routed_experts'),
        perToken: config.count('num_experts_per_tok'),
        inner,
        shared,
        layers: countLayers(shape.layers, (layer) => layer >= first && layer % step === 0),
    });
}
function latentAttention(config, { width, heads }) {
    const rope = config.count('qk_rope_head_dim');
    const head = config.count('qk_nope_head_dim') + rope;
    const values = config.count('v_head_dim');
    const waist = config.count('kv_lora_rank');
    const queryWaist = config.anyOr(0, 'q_lora_rank');
    const queries = queryWaist === 0 ? width * heads * head : width * queryWaist + queryWaist + queryWaist * heads * head;
    const keys = width * (waist + rope) + waist + waist * heads * (head - rope + values);
    return queries + keys + heads * values * width;
}
/** NaN for more layers than any model has, so that nobody makes this loop long. */
function countLayers(layers, has) {
    if (!(layers <= 10_000))
        return Number.NaN;
    let count = 0;
    for (let layer = 0; layer < layers; layer += 1)
        if (has(layer))
            count += 1;
    return count;
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
