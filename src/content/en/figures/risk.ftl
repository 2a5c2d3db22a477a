### The risks, as 100 people.

## Said in the browser

# What an embed of it is called.
title = Figure: the risks, as 100 people
