### The perfusion circuit.

## Said in the browser

# What an embed of it is called.
title = Figure: how HIPEC works
