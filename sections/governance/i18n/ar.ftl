challenges-title = x
