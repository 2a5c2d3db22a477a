### The first picture: the two parts of the operation, side by side.

# facts: F04
surgery = Surgery, for what can be seen
    .picture = The belly, opened. Spots of tumor lie on the organs. Forceps lift a large one out; others lie in a bowl.
# facts: F01 F04
wash = A heated wash, for what cannot be seen
    .picture = The same belly, filled with a warm wash that flows in by one tube and out by another. Under a glass, cells too small to see lie on the lining.
# On the tubes, beside their ends.
in = in
out = out
# Under both.
sketch = A sketch: each person differs.
