### The film.

## Said in the browser

# What an embed of it is called.
title = Film: CRS + HIPEC explained
