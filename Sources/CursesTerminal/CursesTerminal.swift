// Filled by its own first change.
