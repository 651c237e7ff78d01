package dev.ferrule.fabric;

import dev.ferrule.diag.Place;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.source.Interner;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Devices and panels by dense number. The number of a device is the number of its name; names with higher numbers are
 * aliases, or unknown.
 */
public final class Devices {

    final Interner names = new Interner();
    private final List<Table> tables;
    private final IntList table = new IntList();
    private final LongList rows = new LongList();
    final List<PortLayout> layouts = new ArrayList<>();
    private final List<String> racks = new ArrayList<>();

    /** First slot and first cage by device; one entry more than devices once {@link #number} was called. */
    private int[] slotBase = {0};

    private int[] cageBase = {0};

    /** By device the number of its layout: devices of one model share one. */
    private int[] layoutOf = {};

    /** Device by alias number less the number of devices; −1 for none. */
    private int[] aliases = {};

    Devices(List<Table> tables) {
        this.tables = tables;
    }

    /** Adds a device whose name was just interned. */
    void add(int tableIndex, long row, String rack) {
        table.add(tableIndex);
        rows.add(row);
        racks.add(rack);
    }

    public int count() {
        return table.size();
    }

    public String name(int device) {
        return names.text(device);
    }

    public List<String> allNames() {
        return IntStream.range(0, count()).mapToObj(this::name).toList();
    }

    /** The device of a name's number, by name or alias; −1 when there is none. */
    int byName(int number) {
        if (number < count()) {
            return number;
        }
        int alias = number - count();
        return alias < aliases.length ? aliases[alias] : -1;
    }

    /** The device of that name; −1 when there is none. */
    public int find(String name) {
        int number = names.find(name);
        return number < 0 ? -1 : byName(number);
    }

    void alias(int number, int device) {
        int index = number - count();
        if (index >= aliases.length) {
            int before = aliases.length;
            aliases = Arrays.copyOf(aliases, index + 16);
            Arrays.fill(aliases, before, aliases.length, -1);
        }
        aliases[index] = device;
    }

    public PortLayout layout(int device) {
        return layouts.get(device);
    }

    /** Where it stands, for comparing; empty when nobody says. */
    public String rack(int device) {
        return racks.get(device);
    }

    public Place place(int device) {
        return tables.get(table.get(device)).at(rows.get(device)).rowPlace();
    }

    /** The row of a device, for what only few ask for. */
    Table.Cursor row(int device) {
        return tables.get(table.get(device)).at(rows.get(device));
    }

    Table tableOf(int device) {
        return tables.get(table.get(device));
    }

    /** Gives slots and cages their numbers, once all layouts are known. */
    void number() {
        slotBase = new int[count() + 1];
        cageBase = new int[count() + 1];
        layoutOf = new int[count()];
        IdentityHashMap<PortLayout, Integer> numbers = new IdentityHashMap<>();
        for (int device = 0; device < count(); device++) {
            layoutOf[device] = numbers.computeIfAbsent(layout(device), layout -> numbers.size());
            slotBase[device + 1] = slotBase[device] + layout(device).joints().size();
            cageBase[device + 1] = cageBase[device] + layout(device).cages().size();
        }
    }

    int layoutNumber(int device) {
        return layoutOf[device];
    }

    int slotBase(int device) {
        return slotBase[device];
    }

    int cageBase(int device) {
        return cageBase[device];
    }

    int slots() {
        return slotBase[count()];
    }

    int cages() {
        return cageBase[count()];
    }

    int deviceOfSlot(int slot) {
        return owner(slotBase, slot);
    }

    int deviceOfCage(int cage) {
        return owner(cageBase, cage);
    }

    /** The last device whose base is not above; devices without slots share a base with the next. */
    private static int owner(int[] base, int index) {
        int low = 0;
        int high = base.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (base[middle] <= index) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
