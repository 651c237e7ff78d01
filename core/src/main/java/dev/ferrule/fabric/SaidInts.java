package dev.ferrule.fabric;

/** Numbers that some rows say, four bytes a row up to the last that says one. */
final class SaidInts {

    /** By row; 0 where nothing is said. */
    private final IntList values = new IntList();

    /** For as many rows, once the first of them says one. */
    void reserve(int rows) {
        values.reserve(Math.max(0, rows - values.size()));
    }

    void set(int row, int value) {
        if (value == 0 && row >= values.size()) {
            return;
        }
        while (values.size() <= row) {
            values.add(0);
        }
        values.set(row, value);
    }

    /** 0 where nothing is said. */
    int get(int row) {
        return row < values.size() ? values.get(row) : 0;
    }

    boolean none() {
        return values.size() == 0;
    }
}
