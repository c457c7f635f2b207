"""Opens the model so that how long each sound lasts can be read and set.

The 8-bit file rounds what flows through it at every step, and it hides the lengths of the sounds. This turns it back
into plain numbers once, makes the lengths an input and an output, and keeps the result in the cache.
"""

import os
from pathlib import Path

LENGTHS = "/encoder/Clip_output_0"


def opened(cache, threads=2):
    import onnxruntime

    path = cache / "model-open.onnx"
    if not path.exists():
        _convert(cache / "model.onnx", path)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _convert(source: Path, target: Path):
    import numpy as np
    import onnx
    from onnx import helper, numpy_helper

    model = onnx.load(str(source))
    graph = model.graph
    stored = {item.name: item for item in graph.initializer}
    made = {}

    def array(name):
        return numpy_helper.to_array(stored[name]).astype(np.float32)

    def keep(name, value):
        made[name] = numpy_helper.from_array(np.ascontiguousarray(value, np.float32), name)
        return name

    def per_direction(value):
        return value.reshape(-1, 1, 1) if value.size > 1 else value

    # With a scale of one and no rounding, what follows works on the plain numbers unchanged.
    one = keep("scale_of_one", np.float32(1).reshape(()))
    plain, renamed = {}, {LENGTHS: "lengths"}
    for node in graph.node:
        if node.op_type == "DynamicQuantizeLinear":
            plain[node.output[0]] = node.input[0]
            renamed[node.output[1]] = one
    nodes = []
    for node in graph.node:
        for place, name in enumerate(node.input):
            node.input[place] = renamed.get(name, name)
        kind, inputs, first = node.op_type, list(node.input), node.output[0]
        if kind == "DynamicQuantizeLinear":
            continue
        if kind in ("MatMulInteger", "ConvInteger"):
            weight = keep(inputs[1] + "_plain", array(inputs[1]) - array(inputs[3]))
            kind, inputs = {"MatMulInteger": "MatMul", "ConvInteger": "Conv"}[kind], [plain[inputs[0]], weight]
        elif kind == "DynamicQuantizeLSTM":
            for place, scale, zero in ((1, 8, 9), (2, 10, 11)):
                value = (array(inputs[place]) - per_direction(array(inputs[zero]))) * per_direction(array(inputs[scale]))
                inputs[place] = keep(inputs[place] + "_plain", value.transpose(0, 2, 1))
            kind, inputs = "LSTM", inputs[:8]
        elif first.endswith(("bias_quant_rounded:0", "bias_quantized")) and kind in ("Floor", "Cast"):
            nodes.append(helper.make_node("Identity", inputs, list(node.output), name=node.name))
            continue
        else:
            nodes.append(node)
            continue
        changed = helper.make_node(kind, inputs, list(node.output), name=node.name)
        changed.attribute.extend(node.attribute)
        nodes.append(changed)
    used = {name for node in nodes for name in node.input}
    kept = [item for item in graph.initializer if item.name in used] + list(made.values())
    for old, new in ((graph.node, nodes), (graph.initializer, kept), (graph.value_info, [])):
        del old[:]
        old.extend(new)
    graph.input.append(helper.make_tensor_value_info("lengths", onnx.TensorProto.FLOAT, [1, "sequence_length"]))
    graph.output.append(helper.make_empty_tensor_value_info(LENGTHS))
    part = target.with_suffix(".part")
    onnx.save(model, str(part))
    os.replace(part, target)
