### The recovery timeline.

## Said in the browser

# What an embed of it is called.
title = Figure: recovery timeline
