"""Writes the files of this folder with Keras 3.15 and its PyTorch backend; random weights of our own.

KERAS_BACKEND=torch python make.py
"""

import keras
import numpy as np

M, K, N, STEPS = 4, 2, 3, 25
keras.utils.set_random_seed(7)


def network(*recurrent, activation="linear"):
    readout = keras.layers.Dense(N, name="readout", activation=activation, bias_initializer="random_normal")
    return keras.Sequential([keras.Input((None, K)), *recurrent, readout])


def simple(name="hidden", activation="relu", **about):
    return keras.layers.SimpleRNN(
        M,
        activation=activation,
        return_sequences=True,
        bias_initializer=keras.initializers.RandomNormal(stddev=0.5),
        name=name,
        **about,
    )


model = network(simple())
model.save("simple_rnn.keras")
model.save("simple_rnn.h5")
model.save_weights("simple_rnn.weights.h5")
inputs = np.random.default_rng(1).normal(size=(1, STEPS, K)).astype("f4")
states = keras.Model(model.inputs, model.layers[0].output).predict(inputs, verbose=0)[0]
held = np.repeat(np.float32([[0.5, -1.0]]), STEPS, axis=0)[None]
held_states = keras.Model(model.inputs, model.layers[0].output).predict(held, verbose=0)[0]
np.savez(
    "orbit.npz",
    inputs=inputs[0],
    states=states,
    outputs=model.predict(inputs, verbose=0)[0],
    held=held[0, 0],
    held_states=held_states,
)
network(simple(activation="tanh")).save("tanh.keras")
network(simple(), activation="softmax").save("softmax_readout.keras")
network(simple("first"), simple("second")).save("stacked.keras")
network(keras.layers.LSTM(M, return_sequences=True)).save("lstm.keras")
network(keras.layers.GRU(M, return_sequences=True)).save_weights("gru.weights.h5")
network(keras.layers.Bidirectional(simple("both"))).save("bidirectional.keras")
network(keras.layers.RNN(keras.layers.SimpleRNNCell(M, activation="relu"), return_sequences=True)).save(
    "cell.keras"
)
inputs = keras.Input((None, K))
states = keras.layers.Dropout(0.1)(simple()(inputs))
keras.Model(inputs, keras.layers.Dense(N, name="readout")(states)).save("functional.keras")
inputs = keras.Input((None, K))
both = [simple(name)(inputs) for name in ("left", "right")]
keras.Model(inputs, keras.layers.Concatenate()(both)).save("two_networks.keras")
