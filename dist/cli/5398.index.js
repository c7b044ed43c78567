export const id = 5398;
export const ids = [5398];
export const modules = {

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

/***/ 5398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNanotron: () => (/* binding */ readNanotron)
/* harmony export */ });
/* harmony import */ var _architecture_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6946);
/* harmony import */ var _architecture_decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);
/* harmony import */ var _architecture_mixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5163);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5830);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6812);
/** nanotron: devices and tokens to the last one, and the architecture of the model. */







const readNanotron = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlReading */ .s)('nanotron', (settings) => {
    const degree = (name) => settings.countOr(1, 'parallelism', name);
    const data = settings.count('parallelism', 'dp');
    const batch = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .product */ .q)(data, settings.count('tokens', 'micro_batch_size'), settings.countOr(1, 'tokens', 'batch_accumulation_per_replica'));
    const size = sizeOf(settings, degree('tp') ?? 1);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .readOf */ .C)(settings, {
        params: size?.all ?? null,
        activeParams: size !== null && size.active < size.all ? size.active : null,
        tokens: (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .product */ .q)(batch, tokensOfSequences(settings)),
        devices: (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .product */ .q)(data, degree('tp'), degree('pp'), degree('context_parallel_size'), expertDegree(settings)),
        workload: 'pretraining',
    });
});
/**
 * Devices that hold experts were a dimension of their own until context parallelism came (its key tells), and are a part
 * of the data-parallel ones since.
 */
function expertDegree(settings) {
    if (settings.has('parallelism', 'context_parallel_size'))
        return 1;
    return settings.countOr(1, 'parallelism', 'expert_parallel_size');
}
/** Steps times the length of a sequence, which stages of the data may change. */
function tokensOfSequences(settings) {
    const length = settings.count('tokens', 'sequence_length');
    const steps = settings.count('tokens', 'train_steps');
    const stages = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsUnder */ .DE)(settings.root, 'data_stages').map((node) => new _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .Settings */ .w(settings.format, node));
    if (!stages.some((stage) => stage.has('sequence_length')))
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .product */ .q)(steps, length);
    const starts = stages.map((stage) => stage.countIfPositive('start_training_step') ?? 1);
    let sum = 0;
    for (const [index, stage] of stages.entries()) {
        const end = starts[index + 1] ?? (steps === null ? null : steps + 1);
        const part = end === null ? null : (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .product */ .q)(end - (starts[index] ?? 1), stage.countIfPositive('sequence_length') ?? length);
        sum = sum === null || part === null || part < 0 ? null : sum + part;
    }
    return sum;
}
/** What a model is where the file is silent: the defaults of nanotron's own classes. */
const DEFAULTS = {
    hidden_size: 4096,
    intermediate_size: 11008,
    num_attention_heads: 32,
    num_hidden_layers: 32,
    vocab_size: 32000,
};
/** LLaMA and Qwen2 as nanotron builds them; other classes are not known. */
function sizeOf(settings, tensorParallel) {
    const at = (name) => ['model', 'model_config', name];
    const isQwen = settings.isOn(...at('is_qwen2_config'));
    if (!isQwen && !settings.isOn(...at('is_llama_config')))
        return null;
    const shape = Object.entries(DEFAULTS).map(([name, fallback]) => [name, settings.countOr(fallback, ...at(name))]);
    const multiple = (settings.countIfPositive('model', 'make_vocab_size_divisible_by') ?? 1) * tensorParallel;
    const words = settings.countOr(DEFAULTS.vocab_size, ...at('vocab_size'));
    const values = {
        ...Object.fromEntries(shape),
        // A word that is not known stays so; `null` would be another number of heads.
        num_key_value_heads: settings.has(...at('num_key_value_heads'))
            ? (settings.count(...at('num_key_value_heads')) ?? '')
            : null,
        tie_word_embeddings: settings.isOn(...at('tie_word_embeddings')),
        vocab_size: words === null ? null : Math.ceil(words / multiple) * multiple,
    };
    const layout = { qkvBias: isQwen && settings.isOn(...at('attention_bias')), outBias: false };
    const hasExperts = isQwen && settings.has(...at('moe_config'));
    const sum = hasExperts
        ? (0,_architecture_mixture_js__WEBPACK_IMPORTED_MODULE_1__/* .qwenMoe */ .bX)(layout)(new _architecture_config_js__WEBPACK_IMPORTED_MODULE_6__/* .Config */ .TS({ ...values, ...experts(settings) }))
        : (0,_architecture_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .decoder */ .D0)(new _architecture_config_js__WEBPACK_IMPORTED_MODULE_6__/* .Config */ .TS(values), layout);
    return Number.isSafeInteger(sum.all) && Number.isSafeInteger(sum.active) ? sum : null;
}
/** Experts by the names of Transformers; layers that have none are those that are not listed. */
function experts(settings) {
    const at = (name) => ['model', 'model_config', 'moe_config', name];
    const layers = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsUnder */ .DE)(settings.root, ...at('layers')).map((node) => node.kind === 'scalar' ? Number(node.text) : -1);
    const all = settings.countOr(DEFAULTS.num_hidden_layers, 'model', 'model_config', 'num_hidden_layers') ?? 0;
    const isEvery = layers.length === 0 || layers.includes(-1) || all > 10_000;
    return {
        num_experts: settings.countOr(8, ...at('num_experts')),
        num_experts_per_tok: settings.countOr(2, ...at('top_k')),
        moe_intermediate_size: settings.countOr(1408, ...at('moe_intermediate_size')),
        shared_expert_intermediate_size: settings.isOn(...at('enable_shared_expert'))
            ? settings.countOr(5632, ...at('shared_expert_intermediate_size'))
            : 0,
        mlp_only_layers: isEvery
            ? []
            : Array.from({ length: all }, (_, layer) => layer).filter((layer) => !layers.includes(layer)),
    };
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readOf)
});

// EXTERNAL MODULE: ./build/parse/model-name.js
var model_name = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/parse/model-size-in-name.js
const FIGURE = /^([0-9]{1,4}(?:\.[0-9]{1,3})?)([bm])$/i;
/** Parameters in use: `30B-A3B`. */
const ACTIVE = /^a([0-9]{1,3}(?:\.[0-9]{1,3})?)b$/i;
/**
 * Mixtures whose names give all parameters alone, with those in use, from the reports of their makers: OpenAI gpt-oss
 * (arXiv:2508.10925), DeepSeek V2 (arXiv:2405.04434), V3 and R1 (arXiv:2412.19437), Qwen1.5-MoE by its own name.
 */
const MIXTURES = [
    [/gpt-oss-20b/i, 20.9e9, 3.6e9],
    [/gpt-oss-120b/i, 116.8e9, 5.1e9],
    [/deepseek[-_]?v2[-_]lite|deepseek[-_]?v[23][-_]16b/i, 15.7e9, 2.4e9],
    [/deepseek[-_]?v[23][-_]236b/i, 236e9, 21e9],
    [/deepseek[-_]?v3[-_]671b/i, 671e9, 37e9],
];
/** Kinds of mixtures whose names do not say what is in use. */
const OTHER_MIXTURES = /mixtral|\bmoe\b|[0-9]x[0-9]|deepseek[-_]?(?:v[23]|r1)(?!.*distill)/i;
/** @param model A name without its folder: the last part counts. */
function sizeInName(model) {
    const name = model.split('/').at(-1) ?? '';
    if (name.length > 200)
        return null;
    const mixture = MIXTURES.find(([pattern]) => pattern.test(name));
    if (mixture)
        return { params: mixture[1], activeParams: mixture[2] };
    const words = name.split(/[-_ :]/);
    const active = words.flatMap((word) => ACTIVE.exec(word)?.[1] ?? []);
    if (active.length === 0 && OTHER_MIXTURES.test(name))
        return null;
    const figures = words.flatMap((word) => millions(word) ?? []);
    const [figure] = figures;
    if (figure === undefined || figures.length > 1 || active.length > 1)
        return null;
    return { params: figure * 1e6, activeParams: active[0] === undefined ? null : Number(active[0]) * 1e9 };
}
function millions(word) {
    const parts = FIGURE.exec(word);
    if (parts === null)
        return null;
    const value = Number(parts[1]);
    return value === 0 ? null : parts[2]?.toLowerCase() === 'b' ? Math.round(value * 1e3) : value;
}

;// CONCATENATED MODULE: ./build/parse/readers/training-config/plan.js


/** One plan, or the word that the file says neither how much nor on how many devices. */
function readOf(settings, said) {
    const { tokens = null, tokensPerDevice = null, devices = null } = said;
    const problems = settings.problems;
    if (tokens === null && tokensPerDevice === null && devices === null) {
        const what = 'a configuration with neither an amount of work nor a number of devices';
        const unused = [{ path: settings.path, line: settings.root.at.line, reason: 'no-amount', what }];
        return { runs: [], plans: [], servings: [], problems, unused };
    }
    return { runs: [], plans: [planOf(settings, said)], servings: [], problems };
}
function planOf(settings, said) {
    const { path, format, root } = settings;
    const source = { format, path, line: root.at.line, column: root.at.column };
    const model = said.model === undefined || said.model === null ? null : (0,model_name/* publicName */.p)(said.model);
    const size = sizeOf(said, model);
    const refers = (said.refers ?? []).filter((one) => one !== null);
    return {
        kind: 'plan',
        id: `${format}:${path}`,
        source,
        model,
        hardware: hardwareOf(said.devices ?? null),
        site: { region: said.region ?? null, provider: null, fallback: false },
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...(said.warnings ?? []), ...(size.byName ? ['size_by_name'] : [])],
        wallHours: null,
        gpuHours: null,
        params: size.params,
        activeParams: size.activeParams,
        tokens: said.tokens ?? null,
        workload: said.workload ?? null,
        ...halfOf(said, (size.params ?? size.activeParams) !== null),
        ...(said.tokens == null && said.tokensPerDevice != null ? { tokensPerDevice: said.tokensPerDevice } : {}),
        ...(refers.length > 0 ? { refers } : {}),
    };
}
/** Work and devices together are whole, if the work is known by its size as well; each alone is half. */
function halfOf({ tokens = null, devices = null }, isSized) {
    if (devices !== null && tokens === null)
        return { half: 'launch' };
    return devices === null || !isSized ? { half: 'work' } : {};
}
function sizeOf(said, model) {
    const { params = null, activeParams = null } = said;
    if (params !== null || activeParams !== null)
        return { params, activeParams, byName: false };
    const named = model === null ? null : sizeInName(model);
    if (named === null)
        return { params: null, activeParams: null, byName: false };
    return { ...named, byName: true };
}
function hardwareOf(devices) {
    return devices === null ? [] : [{ kind: 'gpu', model: '', count: devices }];
}


/***/ }),

/***/ 6995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf)
/* harmony export */ });
/* unused harmony exports accelerateProblems, axolotlProblems, deepspeedProblems, litgptProblems, llamaFactoryProblems, megatronProblems, nanotronProblems, torchtitanProblems, trlProblems, configProblems */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/** What can be wrong with a configuration of a training tool; each tool prefixes the codes with its name. */

const configKinds = {
    unreadable: {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'The file begins as a configuration of this tool and cannot be read to its end. Nothing of it is planned with.',
        fix: 'Correct the line that the message names.',
    },
    number: {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'A quantity is not a number that it can be: a text, a fraction, infinite, or below one. It is taken as unknown.',
        fix: 'Write a whole number, or leave the key out.',
    },
    conflict: {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'Quantities that depend on each other do not fit together, so that what follows from them is taken as unknown.',
        fix: 'Correct the one that is wrong.',
    },
};
function tableOf(area) {
    const entries = Object.entries(configKinds).map(([what, kind]) => [`${area}/${what}`, kind]);
    return Object.fromEntries(entries);
}
const accelerateProblems = tableOf('accelerate');
const axolotlProblems = tableOf('axolotl');
const deepspeedProblems = tableOf('deepspeed');
const litgptProblems = tableOf('litgpt');
const llamaFactoryProblems = tableOf('llama-factory');
const megatronProblems = tableOf('megatron');
const nanotronProblems = tableOf('nanotron');
const torchtitanProblems = tableOf('torchtitan');
const trlProblems = tableOf('trl');
const configProblems = {
    ...accelerateProblems,
    ...axolotlProblems,
    ...deepspeedProblems,
    ...litgptProblems,
    ...llamaFactoryProblems,
    ...megatronProblems,
    ...nanotronProblems,
    ...torchtitanProblems,
    ...trlProblems,
};
function reportOf(format) {
    const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(configProblems);
    return (what, at, message, hint) => report(`${format}/${what}`, at, message, hint);
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6995);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);



const NOTHING = { runs: [], plans: [], servings: [] };
/**
 * @param parse The text as documents; of several, the first that is a mapping is the configuration.
 * @param read What they say.
 */
function reading(format, parse, read) {
    return async (file) => {
        const parsed = parse(await (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeBytes */ .f)(file), file.path);
        if (!parsed.ok)
            return { ...NOTHING, problems: [unreadable(format, parsed.problems[0])] };
        const root = parsed.value.find(({ kind }) => kind === 'map');
        if (root === undefined)
            return { ...NOTHING, problems: [] };
        return read(new _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .Settings */ .w(format, root));
    };
}
/** The problem of the text, as one that blocks nobody: nothing that was spent is lost with a configuration. */
function unreadable(format, { at, message, hint }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(format)('unreadable', at, message, hint);
}


/***/ }),

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ product),
/* harmony export */   w: () => (/* binding */ Settings)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6995);
/** A configuration as a tree of settings, and what a reader asks of it. What is wrong is noted, and taken as not said. */



/** Whole numbers as YAML, TOML and Python write them, decimals and exponents where they come to a whole number. */
const NUMBER = /^[+-]?[0-9][0-9_]{0,24}(?:\.[0-9]{0,24})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** More tokens, steps or devices than this are a mistake of the keyboard. */
const MOST = 1e16;
/** Filled in by somebody else later: DeepSpeed's `auto`, variables, places in a template such as `CONFIG_GBSIZE`. */
const LATER = /^(?:[Aa]uto|[Nn]ull|[Nn]one|[A-Z][A-Z0-9_]{2,})$|[$%{<]/;
class Settings {
    format;
    path;
    root;
    problems = [];
    #report;
    #told = new Set();
    constructor(format, root) {
        this.format = format;
        this.path = root.at.file;
        this.root = root;
        this.#report = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(format);
    }
    /** A whole number of at least 1; `null` where none is said, or one that cannot be. */
    count(...keys) {
        const value = this.#whole(keys);
        if (value === null || value >= 1)
            return value;
        this.#refuse(keys, `is ${value}`);
        return null;
    }
    /** The same, where zero and less stand for nothing: `max_steps: -1`. */
    countIfPositive(...keys) {
        const value = this.#whole(keys);
        return value === null || value < 1 ? null : value;
    }
    /** The same, or what the tool takes where nothing is written; `null` where something is, and is not known. */
    countOr(fallback, ...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys) === null ? fallback : this.count(...keys);
    }
    text(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textUnder */ .I5)(this.root, ...keys);
    }
    /** `true`, `yes`, `1`: as PyYAML, argparse and TOML have it. */
    isOn(...keys) {
        return /^(?:true|yes|on|1)$/i.test(this.text(...keys) ?? '');
    }
    has(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys) !== null;
    }
    placeOf(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys)?.at ?? this.root.at;
    }
    conflict(keys, message, hint) {
        this.problems.push(this.#report('conflict', this.placeOf(...keys), message, hint));
    }
    #whole(keys) {
        const node = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys);
        if (node === null)
            return null;
        const text = node.kind === 'scalar' ? node.text.trim() : null;
        if (text === null || text === '' || LATER.test(text))
            return null;
        const value = NUMBER.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
        if (Number.isInteger(value) && Math.abs(value) <= MOST)
            return value;
        this.#refuse(keys, `is "${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text)}"`);
        return null;
    }
    #refuse(keys, what) {
        const name = keys.join('.');
        if (this.#told.has(name))
            return;
        this.#told.add(name);
        const message = `${keys.at(-1)} ${what}, which is no count`;
        this.problems.push(this.#report('number', this.placeOf(...keys), message, 'write a whole number of at least 1'));
    }
}
/** The product; `null` when one of the factors is not known. */
function product(...factors) {
    let all = 1;
    for (const factor of factors) {
        if (factor === null)
            return null;
        all *= factor;
    }
    return all <= Number.MAX_SAFE_INTEGER ? all : null;
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ yamlReading)
/* harmony export */ });
/* harmony import */ var _yaml_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(966);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9411);


/** Configurations in YAML, or in JSON, which is YAML too. */
function yamlReading(format, read) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .h)(format, (bytes, file) => (0,_yaml_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForeignYaml */ .V)(bytes, { file, maxNodes: 20_000 }), read);
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


/***/ }),

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ itemsUnder),
/* harmony export */   I5: () => (/* binding */ textUnder),
/* harmony export */   hG: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);
/** What a reader asks of a located tree: `null` where a value is not there or is of another kind. */

/** What keys lead to, one after the other; `null` where the way ends, or ends in nothing. */
function under(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = (found?.kind === 'map' ? found.entries.get(key)?.value : null) ?? null;
    return found === null || (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(found) ? null : found;
}
/** A text, without blanks around it; `null` of an empty one. */
function textUnder(node, ...keys) {
    const found = under(node, ...keys);
    if (found?.kind !== 'scalar')
        return null;
    const text = found.text.trim();
    return text === '' ? null : text;
}
function itemsUnder(node, ...keys) {
    const found = under(node, ...keys);
    return found?.kind === 'list' ? found.items : [];
}


/***/ })

};
