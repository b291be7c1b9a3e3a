programme-title = x
