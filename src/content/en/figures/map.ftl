### The PCI map.

## Said in the browser

# What an embed of it is called.
title = Figure: PCI map
