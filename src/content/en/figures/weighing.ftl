### What the team weighs.

## Said in the browser

# What an embed of it is called.
title = Figure: what the team weighs
